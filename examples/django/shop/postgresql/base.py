"""Django's PostgreSQL, with user and password from a secret.

A new connection reads them anew: so a rotation needs no restart.
"""

from typing import Any

from django.db.backends.postgresql import base

from shop.secrets import read


class DatabaseWrapper(base.DatabaseWrapper):
    def get_connection_params(self) -> dict[str, Any]:
        login = read(self.settings_dict["SECRET_NAME"])
        parameters: dict[str, Any] = super().get_connection_params()
        names = {"user": "username", "password": "password"}
        return parameters | {name: login[field].reveal() for name, field in names.items()}
