# Generated from core by `make generate`. Do not edit.
"""`SecretManager`, and `AsyncSecretManager` for asyncio, with their models."""

from bojagi.generated import ncloud as _generated
from bojagi.generated.ncloud import __all__ as __all__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bojagi.generated.ncloud import *  # noqa: F403
else:

    def __getattr__(name):
        value = globals()[name] = getattr(_generated, name)
        return value

    def __dir__():
        return list(__all__)
