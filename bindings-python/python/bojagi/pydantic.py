"""Settings of pydantic that take fields from secrets: `pip install 'bojagi[pydantic]'`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, EnvSettingsSource

from bojagi import NotFoundError, SecretString, ncloud

__all__ = ("NcloudSecret", "NcloudSettingsSource")


@dataclass(frozen=True, kw_only=True)
class NcloudSecret:
    """In the annotation of a setting: the secret that it comes from.

    `password: Annotated[SecretStr, NcloudSecret(secret_name="orders-db")]` is the secret's field
    `password`; `database: Annotated[Database, NcloudSecret(secret_name="orders-db")]` is a model of
    all of its fields.

    Args:
        secret_name: The whole name of the secret; upper and lower case differ.
        secret_id: ID of the secret, in place of its name: one call less.
        field: The field of its value. By default that with the name or alias of the setting; for a
            model or a dict the whole value.
    """

    secret_name: str | None = None
    secret_id: str | None = None
    field: str | None = None

    def __post_init__(self) -> None:
        if (self.secret_name is None) == (self.secret_id is None):
            raise TypeError("give either secret_name or secret_id")

    def _read(self, client: ncloud.SecretManager) -> dict[str, SecretString]:
        """The fields of its active value; none where there is no such secret."""
        try:
            secret_id = self.secret_id
            if secret_id is None:
                assert self.secret_name is not None
                secret_id = client.find_secret(secret_name=self.secret_name).secret_id
            return dict(client.get_secret_value(secret_id=secret_id).active or {})
        except NotFoundError:
            return {}


class NcloudSettingsSource(EnvSettingsSource):
    """Gives settings the fields of a secret, as `EnvSettingsSource` gives them variables.

    List it last in `settings_customise_sources`. A secret is read, once, when a setting needs it
    that the sources before have not given. A secret or field that is missing leaves the setting to
    pydantic; any other error is raised as the `BojagiError` that it is. Values are redacted in
    pydantic's errors.

    Args:
        settings_cls: The class of the settings.
        secret_name: The whole name of the secret for settings without `NcloudSecret`.
        secret_id: Its ID, in place of the name. With neither, only settings with `NcloudSecret` are
            read.
        client: The client to read with; by default one without arguments, made when it is needed.
        case_sensitive: Whether upper and lower case of fields differ; by default as
            `settings_cls` says for variables.
        env_prefix: What the fields of the secret begin with; by default nothing, whatever
            `settings_cls` says for variables.
        env_nested_delimiter: What stands in fields between a setting that is a model and its own
            fields; by default as `settings_cls` says for variables.
    """

    def __init__(
        self,
        settings_cls: type[BaseSettings],
        *,
        secret_name: str | None = None,
        secret_id: str | None = None,
        client: ncloud.SecretManager | None = None,
        case_sensitive: bool | None = None,
        env_prefix: str = "",
        env_nested_delimiter: str | None = None,
    ) -> None:
        self._client = client
        self._default: NcloudSecret | None = None
        if secret_name is not None or secret_id is not None:
            self._default = NcloudSecret(secret_name=secret_name, secret_id=secret_id)
        self._values: dict[NcloudSecret | None, Mapping[str, str | None]] = {}
        super().__init__(
            settings_cls,
            case_sensitive=case_sensitive,
            env_prefix=env_prefix,
            env_nested_delimiter=env_nested_delimiter,
        )

    def __call__(self) -> dict[str, Any]:
        settings = self.settings_cls.model_fields.items()
        wanted = [self._secret(field) for name, field in settings if not self._given(field, name)]
        self._values = {}
        client = self._client
        for secret in filter(None, wanted):
            known = NcloudSecret(secret_name=secret.secret_name, secret_id=secret.secret_id)
            if known not in self._values:
                client = client or ncloud.SecretManager()
                fields = known._read(client).items()
                self._values[known] = _Fields(
                    {self._apply_case_sensitive(name): field for name, field in fields}
                )
            self._values[secret] = self._values[known]
        return super().__call__()

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        """The field of a secret that a field of the settings is; pydantic-settings calls it."""
        secret = None if self._given(field, field_name) else self._secret(field)
        self.env_vars: Mapping[str, str | None] = self._values.get(secret, {})
        key, _, is_complex = self._extract_field_info(field, field_name)[0]
        if secret is None or secret is self._default:
            return super().get_field_value(field, field_name)
        if secret.field is not None:
            return self.env_vars.get(self._apply_case_sensitive(secret.field)), key, is_complex
        if self._field_is_complex(field)[0]:
            return dict(self.env_vars) or None, key, is_complex
        return super().get_field_value(field, field_name)

    def decode_complex_value(self, field_name: str, field: FieldInfo, value: Any) -> Any:
        """What is no text in the settings, from its JSON; pydantic-settings calls it."""
        if isinstance(value, dict):
            return value
        try:
            return _redacted(super().decode_complex_value(field_name, field, value))
        except ValueError:
            pass  # the error holds the value
        raise ValueError("it is not the JSON text that this type needs")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._default})"

    def _load_env_vars(self) -> Mapping[str, str | None]:
        return {}

    def _secret(self, field: FieldInfo) -> NcloudSecret | None:
        own = (mark for mark in field.metadata if isinstance(mark, NcloudSecret))
        return next(own, self._default)

    def _given(self, field: FieldInfo, field_name: str) -> bool:
        """Whether a source before has given all of it; of a dict there may be more."""
        names = [field_name, *(key for key, _, _ in self._extract_field_info(field, field_name))]
        given = [self.current_state[name] for name in names if name in self.current_state]
        return any(not isinstance(value, dict) for value in given)


class _Fields(Mapping[str, "str | None"]):
    """The fields of a value as texts, each revealed when it is asked for."""

    def __init__(self, fields: dict[str, SecretString]) -> None:
        self._fields = fields

    def __getitem__(self, name: str) -> str:
        return _Redacted(self._fields[name].reveal())

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)


class _Redacted(str):
    """A text that pydantic's errors do not quote; a setting gets it as a plain one."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def _redacted(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _redacted(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_redacted(item) for item in value]
    return _Redacted(value) if isinstance(value, str) else value
