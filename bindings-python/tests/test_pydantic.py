"""Settings of pydantic that come from secrets."""

import subprocess
import sys
from typing import Annotated, Any, ClassVar, Literal

import pytest
from pydantic import AliasChoices, BaseModel, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

import bojagi
from bojagi import SecretString
from bojagi.pydantic import NcloudSecret, NcloudSettingsSource
from conftest import Emulator

HIDDEN = "hunter2-must-not-show"


class Base(BaseSettings):
    """Settings of init arguments, then the environment, then a secret."""

    OPTIONS: ClassVar[dict[str, Any]] = {}

    @classmethod
    def settings_customise_sources(cls, settings_cls: Any, *sources: Any, **named: Any) -> Any:
        own = NcloudSettingsSource(settings_cls, **cls.OPTIONS)
        return named["init_settings"], named["env_settings"], own


class Database(BaseModel):
    host: str = "localhost"
    port: int
    username: str
    password: SecretStr


FIELDS: dict[str, Any] = {"host": "db.internal", "port": 5432, "username": "app", "password": "p1"}


def operations(emulator: Emulator) -> list[str | None]:
    return [request["operation"] for request in emulator.requests()]


READ = ["get_secret_list", "get_secret_value"]


def test_settings_are_the_fields_of_a_secret(emulator: Emulator) -> None:
    class Settings(Base):
        OPTIONS: ClassVar[dict[str, Any]] = {"secret_name": "orders-db"}
        host: str
        port: int
        tls: bool = True
        password: SecretStr
        username: SecretString
        other: str = "default"

    emulator.add_secret("orders-db", {**FIELDS, "tls": False, "other": None})
    settings = Settings()
    assert (settings.host, settings.port, settings.tls) == ("db.internal", 5432, False)
    assert type(settings.host) is str
    assert settings.password.get_secret_value() == "p1"
    assert settings.username == SecretString("app")
    assert settings.other == "default"
    assert operations(emulator) == READ


def test_a_secret_is_known_by_its_id_too(emulator: Emulator) -> None:
    secret_id = emulator.add_secret("orders-db", FIELDS)

    class Settings(Base):
        OPTIONS: ClassVar[dict[str, Any]] = {"secret_id": secret_id}
        username: str

    assert Settings().username == "app"
    assert operations(emulator) == ["get_secret_value"]


def test_nothing_is_read_that_is_given_already(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Settings(Base):
        OPTIONS: ClassVar[dict[str, Any]] = {"secret_name": "orders-db"}
        model_config = SettingsConfigDict(env_prefix="SHOP_", populate_by_name=True)
        username: str
        password: SecretStr = Field(validation_alias="DB_PASSWORD")
        database: Database | None = None

    emulator.add_secret("orders-db", {**FIELDS, "DB_PASSWORD": "p2"})
    monkeypatch.setenv("SHOP_USERNAME", "me")
    monkeypatch.setenv("DB_PASSWORD", "mine")
    database = Database(port=1, username="u", password=SecretStr("p"))
    for given in ({}, {"password": "by name"}, {"DB_PASSWORD": "by alias"}):
        assert Settings(database=database, **given).username == "me"  # type: ignore[arg-type]
    assert emulator.requests() == []

    monkeypatch.delenv("DB_PASSWORD")
    settings = Settings(database=database)
    assert (settings.username, settings.password.get_secret_value()) == ("me", "p2")
    assert operations(emulator) == READ


def test_no_client_is_made_before_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Settings(Base):
        OPTIONS: ClassVar[dict[str, Any]] = {"secret_name": "orders-db"}
        username: str

    # An endpoint that a client refuses.
    monkeypatch.setenv("NCLOUD_SECRETMANAGER_ENDPOINT", "http://example.com")
    assert Settings(username="me").username == "me"
    with pytest.raises(bojagi.InvalidArgumentError, match="http"):
        Settings()


def test_each_setting_may_have_its_secret(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Settings(Base):
        database: Annotated[Database, NcloudSecret(secret_name="orders-db")]
        replica: Annotated[Database | None, NcloudSecret(secret_name="replica-db")] = None
        password: Annotated[SecretStr, NcloudSecret(secret_name="orders-db")]
        api_key: Annotated[SecretStr, NcloudSecret(secret_name="payments", field="Key")]
        hosts: Annotated[list[str], NcloudSecret(secret_name="payments", field="hosts")]
        everything: Annotated[dict[str, str], NcloudSecret(secret_name="payments")]
        unrelated: str = "default"

    emulator.add_secret("orders-db", {**FIELDS, "unrelated": "x"})
    emulator.add_secret("payments", {"Key": "k1", "hosts": '["a","b"]'})
    settings = Settings()
    assert settings.database == Database(**FIELDS)
    assert settings.replica is None
    assert settings.password.get_secret_value() == "p1"
    assert settings.api_key.get_secret_value() == "k1"
    assert settings.hosts == ["a", "b"]
    assert settings.everything == {"key": "k1", "hosts": '["a","b"]'}
    assert settings.unrelated == "default"
    # Each once; the replica's, which is missing, has no value to read.
    assert sorted(map(str, operations(emulator))) == sorted([*READ, *READ, READ[0]])


def test_a_part_that_is_given_is_completed(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Settings(Base):
        model_config = SettingsConfigDict(env_nested_delimiter="__")
        database: Annotated[Database, NcloudSecret(secret_name="orders-db")]

    emulator.add_secret("orders-db", FIELDS)
    monkeypatch.setenv("DATABASE__HOST", "127.0.0.1")
    assert Settings().database == Database(**{**FIELDS, "host": "127.0.0.1"})


def test_names_are_found_as_in_the_environment(emulator: Emulator) -> None:
    class Loose(Base):
        OPTIONS: ClassVar[dict[str, Any]] = {
            "secret_name": "names",
            "env_prefix": "shop_",
            "env_nested_delimiter": "__",
        }
        user: str = Field(validation_alias=AliasChoices("login", "account"))
        limit: int
        database: Database

    class Strict(Base):
        OPTIONS: ClassVar[dict[str, Any]] = {"secret_name": "names", "case_sensitive": True}
        Account: str = "default"
        ACCOUNT: str = "default"

    fields = {f"SHOP_DATABASE__{name}": value for name, value in FIELDS.items()}
    emulator.add_secret("names", {**fields, "ACCOUNT": "app", "shop_limit": "5"})
    loose = Loose()
    assert (loose.user, loose.limit, loose.database) == ("app", 5, Database(**FIELDS))
    strict = Strict()
    assert (strict.Account, strict.ACCOUNT) == ("default", "app")


def test_a_missing_secret_is_a_missing_field(emulator: Emulator) -> None:
    class Settings(Base):
        OPTIONS: ClassVar[dict[str, Any]] = {"secret_name": "nothing"}
        username: str
        host: str = "localhost"

    class ById(Settings):
        OPTIONS: ClassVar[dict[str, Any]] = {"secret_id": "nothing"}

    for settings in (Settings, ById):
        with pytest.raises(ValidationError, match="1 validation error") as caught:
            settings()
        assert [error["type"] for error in caught.value.errors()] == ["missing"]
        assert settings(username="me").host == "localhost"


@pytest.mark.parametrize(
    ("status", "error"), [(403, bojagi.PermissionDeniedError), (500, bojagi.UnavailableError)]
)
def test_any_other_error_is_raised(status: int, error: type[Exception], emulator: Emulator) -> None:
    class Settings(Base):
        OPTIONS: ClassVar[dict[str, Any]] = {
            "secret_name": "orders-db",
            "client": emulator.secret_manager(max_attempts=1),
        }
        username: str = "default"

    emulator.add_secret("orders-db", FIELDS)
    emulator.add_fault("status", status=status)
    with pytest.raises(error):
        Settings()
    emulator.clear_faults()
    assert Settings().username == "app"


def test_no_error_quotes_a_value(emulator: Emulator) -> None:
    class Settings(Base):
        OPTIONS: ClassVar[dict[str, Any]] = {"secret_name": "hidden"}
        password: SecretStr
        limit: int
        mode: Literal["on", "off"]
        nested: Database
        missing: str
        hosts: Annotated[list[int], NcloudSecret(secret_name="hidden", field="list")]

    class Undecoded(Base):
        OPTIONS: ClassVar[dict[str, Any]] = {"secret_name": "hidden"}
        password: list[str]

    names = ("password", "limit", "mode")
    fields = {name: HIDDEN for name in names} | {
        "nested": f'{{"host":"{HIDDEN}","port":"{HIDDEN}"}}',
        "list": f'["{HIDDEN}"]',
    }
    emulator.add_secret("hidden", fields)
    with pytest.raises(ValidationError) as caught:
        Settings()
    kinds = {str(error["loc"][0]): error["type"] for error in caught.value.errors()}
    assert kinds.keys() == {"limit", "mode", "nested", "missing", "hosts"}
    assert HIDDEN not in f"{caught.value} {caught.value!r} {caught.value.errors()}"

    with pytest.raises(SettingsError, match="password") as undecoded:
        Undecoded()
    cause = undecoded.value.__cause__
    assert HIDDEN not in f"{undecoded.value} {cause!r} {cause.__dict__}"
    assert cause.__context__ is None  # type: ignore[union-attr]


def test_a_source_names_its_secret_and_one_only() -> None:
    source = NcloudSettingsSource(Base, secret_name="orders-db")
    assert "secret_name='orders-db'" in repr(source)
    with pytest.raises(TypeError, match="either secret_name or secret_id"):
        NcloudSettingsSource(Base, secret_name="a", secret_id="b")
    with pytest.raises(TypeError, match="either secret_name or secret_id"):
        NcloudSecret(field="password")


def test_bojagi_itself_needs_no_pydantic() -> None:
    program = "import sys, bojagi, bojagi.ncloud; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0
