# Generated from core by `make generate`. Do not edit.
from bojagi._native import providers

_native = providers.store

GeneratePasswordResponse = _native.GeneratePasswordResponse
Secret = _native.Secret
SecretListItem = _native.SecretListItem
SecretStore = _native.SecretStore

__all__ = (
    "GeneratePasswordResponse",
    "Secret",
    "SecretListItem",
    "SecretStore",
    "AsyncSecretStore",
)


def __getattr__(name):
    # Loaded when first asked for: the modules `enum` and `asyncio` take longer than all the rest.
    if name == "AsyncSecretStore":
        import bojagi._coroutines  # noqa: F401

        return _native.AsyncSecretStore
    if name in __all__:
        from bojagi.generated import store_enums

        return getattr(store_enums, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return list(__all__)
