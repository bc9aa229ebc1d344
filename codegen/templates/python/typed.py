# pyright: reportUnusedImport=false
"""Checked by mypy and pyright, never run: every option, operation, field and member."""

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from typing_extensions import assert_type

from bojagi import Credentials, SecretString, SecretValue
from bojagi.{{ provider.name }} import (
    {% for item in provider.enums + provider.models + provider.choices %}
    {{ item.name }},
    {% endfor %}
    Async{{ provider.client.name }},
    {{ provider.client.name }},
)
{% for other in provider.client.others %}
from bojagi.{{ other.provider }} import Async{{ other.client }}, {{ other.client }}
{% endfor %}
{% macro parameters(fields) %}
{% for field in fields %}
    {{ field.name }}: {{ field.type | ty("pyi_in") }},
{% endfor %}
{% endmacro %}
{% macro passed(fields) %}
{% for field in fields %}{{ field.name }}={{ field.name }}{{ ", " if not loop.last }}{% endfor %}
{% endmacro %}
{% macro returned(operation) %}
{{ operation.returns | ty("pyi") if operation.returns else "None" }}
{%- endmacro %}


def clients(
{{ parameters(provider.client.options) }}) -> None:
{% for name in [provider.client.name, "Async" ~ provider.client.name] %}
    {% if not provider.client.options | selectattr("required") | list %}
    {{ name }}()
    {% endif %}
    assert_type({{ name }}({{ passed(provider.client.options) | trim }}), {{ name }})
{% endfor %}


def closed(client: {{ provider.client.name }}) -> None:
    with client as entered:
        assert_type(entered, {{ provider.client.name }})
        assert_type(entered.close(), None)


async def async_closed(client: Async{{ provider.client.name }}) -> None:
    async with client as entered:
        assert_type(entered, Async{{ provider.client.name }})
        assert_type(await entered.close(), None)
{% for other in provider.client.others %}


def {{ other.name }}(client: {{ provider.client.name }}) -> None:
    assert_type(client.{{ other.name }}, {{ other.client }} | None)


def async_{{ other.name }}(client: Async{{ provider.client.name }}) -> None:
    assert_type(client.{{ other.name }}, Async{{ other.client }} | None)
{% endfor %}
{% for operation in provider.client.operations %}


def {{ operation.name }}(
    client: {{ provider.client.name }},
{{ parameters(operation.args) }}) -> None:
    assert_type(client.{{ operation.name }}({{ passed(operation.args) | trim }}), {{ returned(operation) | trim }})


async def async_{{ operation.name }}(
    client: Async{{ provider.client.name }},
{{ parameters(operation.args) }}) -> None:
    assert_type(await client.{{ operation.name }}({{ passed(operation.args) | trim }}), {{ returned(operation) | trim }})
{% endfor %}
{% for iteration in provider.client.iterations %}


def {{ iteration.name }}(
    client: {{ provider.client.name }},
{{ parameters(iteration.args) }}) -> None:
    assert_type(client.{{ iteration.name }}({{ passed(iteration.args) | trim }}), Iterator[{{ iteration.returns | ty("pyi") }}])


def async_{{ iteration.name }}(
    client: Async{{ provider.client.name }},
{{ parameters(iteration.args) }}) -> None:
    assert_type(client.{{ iteration.name }}({{ passed(iteration.args) | trim }}), AsyncIterator[{{ iteration.returns | ty("pyi") }}])
{% endfor %}
{% for choice in provider.choices %}


def choice_{{ choice.name | snake }}(choice: {{ choice.name }}) -> None:
    {% for variant in choice.variants %}
    if isinstance(choice, {{ variant.model }}):
        assert_type(choice, {{ variant.model }})
    {% endfor %}
{% endfor %}
{% for model in provider.models %}


def model_{{ model.name | snake }}(model: {{ model.name }}) -> None:
    {% for field in model.fields %}
    assert_type(model.{{ field.name }}, {{ field.type | ty("pyi") }})
    {% endfor %}
    {{ model.name }}({% for field in model.fields %}{{ field.name }}=model.{{ field.name }}{{ ", " if not loop.last }}{% endfor %})
    assert_type(model.__replace__(), {{ model.name }})
{% endfor %}
{% if provider.enums %}


def members() -> None:
    {% for enum in provider.enums %}
    all_{{ enum.name | snake }}: list[{{ enum.name }}] = [{% for variant in enum.variants %}{{ enum.name }}.{{ variant.name | upper_snake }}, {% endfor %}{{ enum.name }}("LATER")]
    assert_type(all_{{ enum.name | snake }}[0].lower(), str)
    {% endfor %}
{% endif %}
