from bojagi._native import providers

_native = providers.{{ provider.name }}

{% for model in provider.models %}
{{ model.name }} = _native.{{ model.name }}
{% endfor %}
{% for choice in provider.choices %}
{{ choice.name }} = {% for variant in choice.variants %}{{ variant.model }}{{ " | " if not loop.last }}{% endfor %}

{% endfor %}
{{ provider.client.name }} = _native.{{ provider.client.name }}

__all__ = (
    {% for enum in provider.enums %}
    "{{ enum.name }}",
    {% endfor %}
    {% for model in provider.models + provider.choices %}
    "{{ model.name }}",
    {% endfor %}
    "{{ provider.client.name }}",
    "Async{{ provider.client.name }}",
)


def __getattr__(name):
    # Loaded when first asked for: the modules `enum` and `asyncio` take longer than all the rest.
    if name == "Async{{ provider.client.name }}":
        import bojagi._coroutines  # noqa: F401

        return _native.Async{{ provider.client.name }}
    if name in __all__:
        from bojagi.generated import {{ provider.name }}_enums

        return getattr({{ provider.name }}_enums, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return list(__all__)
