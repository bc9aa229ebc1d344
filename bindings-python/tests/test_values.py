"""A value by its fields, and as a model of the application's own."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple, Optional, TypedDict

import pydantic
import pytest
from typing_extensions import NotRequired

import bojagi
from bojagi import SecretString, SecretValue, ncloud
from conftest import KEYS, Emulator

TEXT = '{"username":"app","password":"p1","port":5432,"tls":true,"memo":null}'
FIELDS = {"username": "app", "password": "p1", "port": 5432, "tls": True, "memo": None}


@dataclass
class Database:
    username: str
    password: str
    port: float
    memo: Optional[str] = "none"  # noqa: UP045
    extra: list[str] = field(default_factory=list)


class Row(NamedTuple):
    username: str
    port: int
    retries: int = 3


class Settings(TypedDict):
    username: str
    port: int
    schema: NotRequired[str]


class Plain:
    def __init__(self, *, username: str, **others: object) -> None:
        self.all = {"username": username, **others}


class Checked(pydantic.BaseModel):
    username: str
    port: int
    tls: bool


def test_fields_are_read_by_name(emulator: Emulator) -> None:
    secrets = ncloud.SecretManager(**KEYS, endpoint=emulator.url)
    made = secrets.create_secret(
        secret_name="fields",
        value='{"username":"app","password":"p1"}',
        rotation_targets=["password"],
    )
    value = secrets.get_secret_value(secret_id=made.secret_id)
    assert value.active is not None
    assert value.active["password"] == SecretString("p1")
    assert value.active["password"].reveal() == "p1"
    assert value.active.keys() == ["username", "password"]
    again = secrets.create_secret(
        secret_name="fields-2", value=value.active, rotation_targets=["password"]
    )
    assert secrets.get_secret_value(secret_id=again.secret_id).active == value.active


def test_a_value_is_like_a_mapping_of_secrets() -> None:
    value = SecretValue(TEXT)
    assert [*value] == value.keys() == ["username", "password", "port", "tls"]
    assert len(value) == 4
    assert [value[name].reveal() for name in value] == ["app", "p1", "5432", "true"]
    assert value.items() == [(name, value[name]) for name in value]
    assert dict(value) == {name: value[name] for name in value}
    assert "password" in value
    assert value.get("password") == SecretString("p1")
    for missing in ("memo", "nothing", ""):
        assert missing not in value
        assert value.get(missing) is None
        with pytest.raises(KeyError) as caught:
            value[missing]
        assert caught.value.args == (missing,)
    with pytest.raises(TypeError, match="expected str, got int"):
        value[0]  # type: ignore[index]


@pytest.mark.parametrize("text", ["plain", "[1]", '"a"', "", "{", '{"a":1}{'])
def test_a_text_that_is_no_object_has_no_fields(text: str) -> None:
    value = SecretValue(text)
    assert (len(value), value.keys(), bool(value)) == (0, [], bool(text))
    assert value.reveal() == text
    for model in (dict, Database, Checked, Settings):
        with pytest.raises(bojagi.InvalidArgumentError, match=f"does not fit {model.__name__}"):
            value.into(model)


def test_values_compare_by_their_text() -> None:
    assert SecretValue(TEXT) == SecretValue(SecretString(TEXT)) == SecretValue(SecretValue(TEXT))
    assert SecretValue(TEXT) != SecretValue(TEXT + " ")
    assert SecretValue(TEXT) != TEXT
    with pytest.raises(TypeError, match="unhashable"):
        hash(SecretValue(TEXT))
    with pytest.raises(TypeError, match="SecretString or SecretValue, got int"):
        SecretValue(1)  # type: ignore[arg-type]


def test_a_value_becomes_a_model() -> None:
    value = SecretValue(TEXT)
    assert value.into(dict) == FIELDS
    assert value.into(Database) == Database("app", "p1", 5432, None)
    assert value.into(Row) == Row("app", 5432)
    assert value.into(Settings) == {"username": "app", "port": 5432}
    assert value.into(Plain).all == FIELDS
    assert value.into(Checked) == Checked(username="app", port=5432, tls=True)


@dataclass
class Hidden:
    username: str
    password: SecretString
    port: Optional[SecretString]  # noqa: UP045
    memo: Optional[SecretString] = None  # noqa: UP045


class HiddenSettings(TypedDict):
    password: SecretString
    username: NotRequired[SecretString | str]


class HiddenRow(NamedTuple):
    password: SecretString


class Settled(pydantic.BaseModel):
    username: str
    password: SecretString
    token: pydantic.SecretStr = pydantic.SecretStr("none")
    previous: Optional[SecretValue] = None  # noqa: UP045


def test_a_field_stays_secret_where_the_model_wants_it() -> None:
    value = SecretValue(TEXT)
    made = value.into(Hidden)
    assert made == Hidden("app", SecretString("p1"), SecretString("5432"), None)
    assert "p1" not in repr(made)
    settings = value.into(HiddenSettings)
    assert settings == {"password": SecretString("p1"), "username": "app"}
    assert value.into(HiddenRow) == (SecretString("p1"),)
    empty = SecretValue('{"password":""}').into(HiddenRow)
    assert empty.password == SecretString("")
    with pytest.raises(bojagi.InvalidArgumentError, match="field password is of another type"):
        SecretValue('{"password":null}').into(HiddenRow)


def test_pydantic_takes_secrets_and_writes_them_redacted() -> None:
    text = '{"username":"app","password":"hunter2","token":"hunter2","previous":"hunter2"}'
    made = SecretValue(text).into(Settled)
    assert made.password == SecretString("hunter2")
    assert made.token.get_secret_value() == "hunter2"
    assert made.previous == SecretValue("hunter2")
    assert made == Settled(
        username="app",
        password=made.password,
        token=pydantic.SecretStr("hunter2"),
        previous="hunter2",  # type: ignore[arg-type]
    )
    for shown in (repr(made), str(made.model_dump()), made.model_dump_json()):
        assert "hunter2" not in shown
    assert made.model_dump()["password"] is made.password
    assert '"password":"SecretString(***)"' in made.model_dump_json()
    assert Settled.model_json_schema()["properties"]["password"]["type"] == "string"
    with pytest.raises(pydantic.ValidationError, match="should be a valid string"):
        Settled(username="app", password=1)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("model", "text", "why"),
    [
        (Database, '{"username":"hunter2"}', "field password is missing, field port is missing"),
        (Database, '{"username":"u","password":1234567,"port":1}', "password is of another type"),
        (Row, '{"username":"u","port":"hunter2"}', "field port is of another type"),
        (Settings, '{"username":"hunter2","schema":"s"}', "field port is missing"),
        (Settings, '{"username":"u","port":1,"schema":1234567}', "field schema is of another type"),
        (Plain, '{"port":1234567}', "field username is missing"),
        (Checked, '{"username":"hunter2","tls":true}', "field port is missing"),
        (Checked, '{"username":"u","port":"hunter2","tls":1}', r"port is refused \(int_parsing\)"),
        (Checked, "hunter2", r"it is refused \(json_invalid\)"),
        (dict, "hunter2", "JSONDecodeError was raised"),
        (dict, '["hunter2"]', "it is no JSON object"),
    ],
)
def test_a_misfit_names_the_field_and_quotes_nothing(model: Any, text: str, why: str) -> None:
    with pytest.raises(bojagi.InvalidArgumentError, match=why) as caught:
        SecretValue(text).into(model)
    assert model.__name__ in str(caught.value)
    assert caught.value.__context__ is None
    assert "hunter2" not in f"{caught.value!r} {caught.value.__dict__}"
    assert "1234567" not in str(caught.value)
    # No frame below the caller's, which could hold the value in its variables.
    assert caught.tb.tb_next is None


def test_a_model_that_refuses_is_not_quoted() -> None:
    class Picky:
        def __init__(self, username: str) -> None:
            raise ValueError(f"{username} is not allowed")

    with pytest.raises(bojagi.InvalidArgumentError) as caught:
        SecretValue('{"username":"hunter2"}').into(Picky)
    assert str(caught.value) == "the value does not fit Picky: ValueError was raised"
    assert caught.value.__context__ is None


def test_only_a_class_is_a_model() -> None:
    with pytest.raises(TypeError, match="expected a class, got str"):
        SecretValue(TEXT).into("dict")  # type: ignore[call-overload]
