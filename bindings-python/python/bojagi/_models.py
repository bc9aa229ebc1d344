"""The value of a secret as a model of the application's own, and secrets as fields of pydantic's.

`fit` raises nothing: the frames of a traceback would hold the value.
"""

from __future__ import annotations

import inspect
import json
import typing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from bojagi import SecretValue


def fit(value: SecretValue, model: Callable[..., Any]) -> tuple[Any, str | None]:
    """The model, or why it cannot be made, in words that quote nothing of the value."""
    try:
        made, complaints = _made(value, model)
    except Exception as error:
        made, complaints = None, list(_complaints(error))
    name = getattr(model, "__name__", type(model).__name__)
    return made, f"the value does not fit {name}: {', '.join(complaints)}" if complaints else None


def _made(value: SecretValue, model: Any) -> tuple[Any, list[str]]:
    if hasattr(model, "model_validate_json"):
        return model.model_validate_json(value.reveal()), []
    fields = json.loads(value.reveal())
    if not isinstance(fields, dict):
        return None, ["it is no JSON object"]
    if model is dict:
        return fields, []
    hints = _hints(model)
    known, required = _names(model)
    if known is not None:
        fields = {name: field for name, field in fields.items() if name in known}
    for name, field in fields.items():
        secret, hint = value.get(name), hints.get(name)
        if secret is not None and not _is_a(field, hint) and _is_a(secret, hint):
            fields[name] = secret
    complaints = [f"field {name} is missing" for name in required if name not in fields]
    complaints += [
        f"field {name} is of another type"
        for name, field in fields.items()
        if not _is_a(field, hints.get(name))
    ]
    return None if complaints else model(**fields), complaints


def _names(model: Any) -> tuple[set[str] | None, list[str]]:
    """The fields that the model knows, None where it takes any, and those that it must have."""
    if hasattr(model, "__required_keys__"):
        # Where annotations are texts, these keys do not know of `NotRequired`.
        hints = _hints(model, include_extras=True)
        free = {name for name, hint in hints.items() if "NotRequired" in str(hint)}
        known = {*model.__required_keys__, *model.__optional_keys__}
        return known, sorted(model.__required_keys__ - free)
    try:
        parameters = inspect.signature(model).parameters.values()
    except (TypeError, ValueError):
        return None, []
    named = [p for p in parameters if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)]
    anything = any(p.kind is p.VAR_KEYWORD for p in parameters)
    return None if anything else {p.name for p in named}, [
        p.name for p in named if p.default is p.empty
    ]


def _hints(model: Any, *, include_extras: bool = False) -> dict[str, Any]:
    hints: dict[str, Any] = {}
    for annotated in (getattr(model, "__init__", None), model):
        try:
            hints |= typing.get_type_hints(annotated, include_extras=include_extras)
        except Exception:  # nothing to annotate, or a name that cannot be looked up from here
            continue
    # Python 3.10 knows no `NotRequired`, and leaves it there.
    bare = {n: h.__args__[0] for n, h in hints.items() if "Required[" in str(h)}
    return hints if include_extras else hints | bare


def _is_a(field: object, hint: Any) -> bool:
    """Whether a field is what a plain class asks for; other hints are not looked into."""
    try:
        # As for type checkers, an `int` will do for a `float`.
        return isinstance(field, hint) or (isinstance(field, int) and isinstance(0.0, hint))
    except Exception:
        return True


def _complaints(error: Exception) -> Iterator[str]:
    try:
        found = error.errors(include_url=False, include_context=False, include_input=False)  # type: ignore[attr-defined]
    except Exception:
        yield f"{type(error).__name__} was raised"
        return
    for complaint in found:
        place = ".".join(str(part) for part in complaint["loc"])
        subject, kind = f"field {place}" if place else "it", complaint["type"]
        yield f"{subject} is missing" if kind == "missing" else f"{subject} is refused ({kind})"


def schema(secret: Any) -> Any:
    """How pydantic takes a secret, from a text or as it is, and writes it, redacted."""
    from pydantic_core import core_schema

    text = core_schema.no_info_after_validator_function(secret, core_schema.str_schema(strict=True))
    return core_schema.json_or_python_schema(
        json_schema=text,
        python_schema=core_schema.union_schema(
            [core_schema.is_instance_schema(secret), text], custom_error_type="string_type"
        ),
        serialization=core_schema.to_string_ser_schema(when_used="json"),
    )
