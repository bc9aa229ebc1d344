from bojagi._enums import OpenEnum
{% for enum in provider.enums %}


class {{ enum.name }}(OpenEnum):
    """{{ enum.doc.text | words("python") | wrap(88) }}"""

    {% for variant in enum.variants %}
    {{ variant.name | upper_snake }} = "{{ variant.text }}"
    """{{ variant.doc.text | words("python") }}"""
    {% endfor %}
{% endfor %}

{% for enum in provider.enums %}
{{ enum.name }}.__module__ = "bojagi.{{ provider.name }}"
{% endfor %}
