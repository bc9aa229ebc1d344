"""NAVER Cloud Secret Manager: `SecretManager`, and `AsyncSecretManager` for asyncio."""

from bojagi.generated.ncloud import *  # noqa: F403
from bojagi.generated.ncloud import __all__ as __all__
