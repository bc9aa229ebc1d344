from bojagi._enums import OpenEnum
from bojagi._native import {{ provider.name }} as _native

{% for model in provider.models %}
{{ model.name }} = _native.{{ model.name }}
{% endfor %}
{{ provider.client.name }} = _native.{{ provider.client.name }}
Async{{ provider.client.name }} = _native.Async{{ provider.client.name }}
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

__all__ = (
    {% for enum in provider.enums %}
    "{{ enum.name }}",
    {% endfor %}
    {% for model in provider.models %}
    "{{ model.name }}",
    {% endfor %}
    "{{ provider.client.name }}",
    "Async{{ provider.client.name }}",
)
