"""Models and enums as values of Python's own: compared, hashed, matched, copied, pickled, shown."""

import copy
import json
import pickle
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

import bojagi
from bojagi import ncloud
from conftest import ROOT

DATE = datetime(2026, 1, 2, 3, 4, 5, 678000, timezone.utc)
SURFACE = json.loads((ROOT / "tests/surface.json").read_text())["providers"]
STATUSES = [*ncloud.SecretStatus, ncloud.SecretStatus("LATER"), ncloud.Region.KOREA]


def item(**changes: Any) -> ncloud.SecretListItem:
    fields: dict[str, Any] = {
        "secret_id": "1",
        "secret_name": "orders-db",
        "secret_status": "ENABLE",
        "region": "KR",
        "register_date": DATE,
    }
    return ncloud.SecretListItem(**{**fields, **changes})


def page(*items: ncloud.SecretListItem) -> ncloud.GetSecretListResponse:
    return ncloud.GetSecretListResponse(
        total_page_no=1, current_page_no=1, total_count=len(items), secret_list=items
    )


PLAIN = [item(), page(item(), item(secret_status="LATER")), page()]
SECRET = [
    ncloud.GetSecretValueResponse(active='{"password":"hunter2"}', rotation_targets=["password"]),
    ncloud.GenerateRandomSecretResponse(random_string="hunter2"),
]


def sample(kind: str, module: Any, surface: Any) -> Any:
    """Something of that type of the surface, with a secret wherever one can be."""
    kind = kind.removesuffix("?")
    if kind.startswith("["):
        return [sample(kind[1:-1], module, surface)]
    if kind in surface["models"]:
        fields = surface["models"][kind].items()
        made = {name: sample(of, module, surface) for name, of in fields}
        return getattr(module, kind)(**made)
    plain = {"bool": True, "integer": 1, "timestamp": DATE, "duration": timedelta(days=1)}
    texts = {"secret": '{"password":"hunter2"}', "value": '{"password":"hunter2"}'}
    return {**plain, **texts, "{text: text}": {"a": "b", "c": "d"}}.get(kind, "text")


@pytest.mark.parametrize("provider", SURFACE)
def test_every_model_is_a_value_that_shows_no_secret(provider: str) -> None:
    module, surface = getattr(bojagi, provider), SURFACE[provider]
    for name in surface["models"]:
        model, again = (sample(name, module, surface) for _ in range(2))
        assert model == again == model.__replace__()
        assert "hunter2" not in f"{model!r} {model} {model._asdict()}"
        if "***" in repr(model):
            with pytest.raises(TypeError, match="unhashable"):
                hash(model)
            with pytest.raises(TypeError, match="in plain"):
                pickle.dumps(model)
        else:
            assert hash(model) == hash(again) == hash(pickle.loads(pickle.dumps(model)))


def test_equal_models_have_equal_hashes() -> None:
    assert page(item()) == page(item())
    assert hash(page(item())) == hash(page(item()))
    for name, other in {"secret_id": "2", "secret_status": "LATER", "region": None}.items():
        assert item() != item(**{name: other})
    assert len({item(), item(), item(secret_id="2")}) == 2
    assert {page(item()): "found"}[page(item())] == "found"
    assert item() != page(item())
    assert item() != "orders-db"
    assert item() != (*item()._asdict().values(),)


@pytest.mark.parametrize("model", SECRET)
def test_a_model_with_a_secret_is_compared_but_never_hashed(model: Any) -> None:
    assert model == model.__replace__()
    with pytest.raises(TypeError, match="unhashable type: 'bojagi"):
        hash(model)


@pytest.mark.parametrize("model", PLAIN)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_model_without_a_secret_survives_pickling(model: Any, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(model, protocol))
    assert type(again) is type(model)
    assert (again, hash(again), repr(again)) == (model, hash(model), repr(model))


@pytest.mark.parametrize("model", [*SECRET, [*SECRET], bojagi.SecretString("hunter2")])
def test_what_holds_a_secret_cannot_be_pickled(model: Any) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match=r"written down in plain; read it again .* reveal\(\)"):
            pickle.dumps(model, protocol)


@pytest.mark.parametrize("model", [*PLAIN, *SECRET, ncloud.SecretStatus.ENABLE])
def test_a_copy_of_what_is_frozen_is_the_same(model: Any) -> None:
    assert copy.copy(model) is model
    assert copy.deepcopy({"kept": model}) == {"kept": model}


def test_nothing_of_a_model_can_be_changed() -> None:
    model: Any = page(item())
    for name in (*model._fields, "another"):
        with pytest.raises(AttributeError):
            setattr(model, name, 1)
        with pytest.raises(AttributeError):
            delattr(model, name)
    assert isinstance(model.secret_list, tuple)
    assert model == page(item())


def test_a_model_is_matched_by_keyword() -> None:
    match page(item(secret_status="DISABLE")):
        case ncloud.GetSecretListResponse(
            secret_list=(
                ncloud.SecretListItem(
                    secret_name=name, secret_status=ncloud.SecretStatus.DISABLE, secret_type=None
                ),
            )
        ):
            assert name == "orders-db"
        case _:
            pytest.fail("not matched")


def test_a_model_becomes_a_dict() -> None:
    fields = page(item())._asdict()
    assert fields["secret_list"] == [
        {
            "secret_id": "1",
            "secret_name": "orders-db",
            "secret_status": ncloud.SecretStatus.ENABLE,
            "secret_type": None,
            "region": "KR",
            "register_date": DATE,
        }
    ]
    assert tuple(fields) == page()._fields
    assert '"secret_status": "ENABLE"' in json.dumps(fields, default=str)
    assert "hunter2" not in f"{SECRET[0]._asdict()} {json.dumps(SECRET[0]._asdict(), default=str)}"


def test_a_model_is_made_anew_with_changes() -> None:
    assert item().__replace__(secret_name="other", region=None) == item(
        secret_name="other", region=None
    )
    assert SECRET[0].__replace__(rotation_targets=()) != SECRET[0]
    with pytest.raises(TypeError, match="secret_nam"):
        item().__replace__(secret_nam="other")


def test_a_model_shows_its_fields() -> None:
    assert repr(item()) == (
        "SecretListItem(secret_id='1', secret_name='orders-db', "
        "secret_status=<SecretStatus.ENABLE: 'ENABLE'>, secret_type=None, region='KR', "
        f"register_date={DATE!r})"
    )
    assert repr(SECRET[0]) == (
        "GetSecretValueResponse(active=SecretValue(***), previous=None, pending=None, "
        "rotation_targets=('password',))"
    )


@pytest.mark.parametrize("status", STATUSES)
def test_an_enum_is_a_string(status: Any) -> None:
    name, text = status.name, status.value
    assert isinstance(status, str)
    assert status == text == str(status) == f"{status}" == "%s" % status  # noqa: UP031
    assert hash(status) == hash(text)
    assert {text: 1}[status] == {status: 1}[text] == 1
    assert status in (text,)
    assert json.loads(json.dumps({status: [status]})) == {text: [text]}
    assert type(status)(text) == status
    assert repr(status) == f"<{type(status).__name__}.{name}: {text!r}>"


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_an_enum_survives_pickling(status: Any, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(status, protocol))
    assert type(again) is type(status)
    assert (again, again.name, again.value) == (status, status.name, status.value)
    assert copy.deepcopy(status) == status


def test_an_enum_is_matched_by_member_and_by_text() -> None:
    def meaning(status: Any) -> str:
        match status:
            case ncloud.SecretStatus.ENABLE:
                return "on"
            case "DISABLE":
                return "off"
            case ncloud.SecretStatus(name=name):
                return f"new: {name}"
            case _:
                return "text"

    given: list[str] = [
        *map(ncloud.SecretStatus, ("ENABLE", "DISABLE", "LATER")),
        "ENABLE",
        "LATER",
    ]
    assert [*map(meaning, given)] == ["on", "off", "new: LATER", "on", "text"]


def test_a_later_value_of_an_enum_is_no_member_of_the_list() -> None:
    before = [*ncloud.SecretStatus]
    later: Any = ncloud.SecretStatus("LATER")
    assert (later.name, later.value) == ("LATER", "LATER")
    assert later != ncloud.SecretStatus.ENABLE
    assert [*ncloud.SecretStatus] == before
    assert "LATER" not in ncloud.SecretStatus.__members__
    with pytest.raises(AttributeError):
        later.value = "ENABLE"
