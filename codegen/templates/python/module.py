"""`{{ provider.client.name }}`, and `Async{{ provider.client.name }}` for asyncio, with their models."""

from bojagi.generated import {{ provider.name }} as _generated
from bojagi.generated.{{ provider.name }} import __all__ as __all__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bojagi.generated.{{ provider.name }} import *  # noqa: F403
else:

    def __getattr__(name):
        value = globals()[name] = getattr(_generated, name)
        return value

    def __dir__():
        return list(__all__)
