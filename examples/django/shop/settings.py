"""Settings without a secret in them: two come from Secret Manager."""

import os

from django.utils.functional import SimpleLazyObject

from shop.secrets import read

# Read when something is signed for the first time. So a command that signs nothing sends nothing.
SECRET_KEY = SimpleLazyObject(lambda: read("django")["secret_key"].reveal())

DATABASES = {
    "default": {
        # Takes user and password from the secret that is named here, for each new connection.
        "ENGINE": "shop.postgresql",
        "SECRET_NAME": "shop-db",
        "NAME": "postgres",
        "HOST": os.environ.get("SHOP_DB_HOST", "localhost"),
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    }
}

ALLOWED_HOSTS = ["localhost", "127.0.0.1"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
ROOT_URLCONF = "shop.urls"
USE_TZ = True
