"""Secrets of NAVER Cloud Secret Manager.

Each provider is a module of its own: `bojagi.ncloud`. What they share is here: `SecretString`, and
`BojagiError` with one subclass for each kind of error.

    from bojagi import ncloud

    secrets = ncloud.SecretManager(access_key="...", secret_key="...")
    value = secrets.get_secret_value(secret_id="...")
    password = value.active.reveal()
"""

from bojagi import ncloud
from bojagi._errors import BojagiError
from bojagi._native import SecretString
from bojagi.generated import errors
from bojagi.generated.errors import *  # noqa: F403

__all__ = ["BojagiError", "SecretString", "ncloud"]
__all__ += errors.__all__
del errors
