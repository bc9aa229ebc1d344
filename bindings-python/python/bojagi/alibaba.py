# Generated from core by `make generate`. Do not edit.
"""`SecretsManager`, and `AsyncSecretsManager` for asyncio, with their models."""

from bojagi.generated import alibaba as _generated
from bojagi.generated.alibaba import __all__ as __all__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bojagi.generated.alibaba import *  # noqa: F403
else:

    def __getattr__(name):
        value = globals()[name] = getattr(_generated, name)
        return value

    def __dir__():
        return list(__all__)
