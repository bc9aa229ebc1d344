import builtins

from bojagi._errors import BojagiError

__all__ = [
    {% for kind in surface.error_kinds %}
    "{{ kind.name }}Error",
    {% endfor %}
]
{% set builtins = {"InvalidArgument": "ValueError", "Timeout": "TimeoutError", "Network": "ConnectionError"} %}
{% for kind in surface.error_kinds %}


class {{ kind.name }}Error(BojagiError{% if kind.name in builtins %}, builtins.{{ builtins[kind.name] }}{% endif %}):
    """{{ kind.doc.text | words("python") }}"""

    kind = "{{ kind.text }}"
    __module__ = "bojagi"
{% endfor %}
