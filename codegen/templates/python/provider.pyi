from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, {{ "TypeAlias, " if provider.choices }}final

from typing_extensions import Self

from bojagi import Credentials, Model, SecretString, SecretValue
{% for enum in provider.enums %}
from bojagi.generated.{{ provider.name }}_enums import {{ enum.name }} as {{ enum.name }}
{% endfor %}
{% for other in provider.client.others %}
from bojagi.generated.{{ other.provider }} import Async{{ other.client }}, {{ other.client }}
{% endfor %}

__all__ = (
    {% for enum in provider.enums %}
    "{{ enum.name }}",
    {% endfor %}
    {% for model in provider.models + provider.choices %}
    "{{ model.name }}",
    {% endfor %}
    "{{ provider.client.name }}",
    "Async{{ provider.client.name }}",
)
{% macro parameters(fields) %}
{% if fields %}
        *,
{% for field in fields %}
        {{ field.name }}: {{ field.type | ty("pyi_in") }}{% if not field.required %} = None{% endif %},
{% endfor %}
{% endif %}
{% endmacro %}
{% macro documentation(doc, fields, returned="", model="") %}
{{ doc.text | words("python") | wrap(88) }}
{% if fields %}

Args:
{% for field in fields %}
    {{ (field.name ~ ": " ~ field.doc.text) | words("python") | wrap(80, hang="    ") | indent(4) }}
{% endfor %}
{% endif %}
{% if returned %}

Returns:
    {{ (returned ~ (provider.models | selectattr("name", "eq", model) | map(attribute="doc.text") | join)) | words("python") | wrap(84) | indent(4) }}
{% endif %}
{% if doc.errors %}

Raises:
    {{ doc.errors | words("python") | wrap(84) | indent(4) }}
{% endif %}
{% if doc.source %}

Source: <{{ doc.source }}>
{% endif %}
{% endmacro %}
{% macro about_operation(operation) %}
{% set returned = "`" ~ (operation.returns | ty("pyi")) ~ "`: " if operation.returns else "" %}
{{ documentation(operation.doc, operation.args, returned, operation.returns_model) }}
{% endmacro %}
{% macro about_iteration(iteration) %}
{% set returned = "An iterator of `" ~ (iteration.returns | ty("pyi")) ~ "`: " %}
{{ documentation(iteration.doc, iteration.args, returned, iteration.returns_model) }}
{% endmacro %}
{% for model in provider.models %}

@final
class {{ model.name }}(Model):
    """{{ model.doc.text | words("python") | wrap(88) | indent(4) | replace("\\", "\\\\") }}"""

    def __new__(
        cls,
        {{ parameters(model.fields | sort(attribute="required", reverse=true)) | trim }}
    ) -> {{ model.name }}: ...
    {% for field in model.fields %}
    @property
    def {{ field.name }}(self) -> {{ field.type | ty("pyi") }}:
        """{{ field.doc.text | words("python") | wrap(80) | indent(8) | replace("\\", "\\\\") }}"""
    {% endfor %}
{% endfor %}
{% for choice in provider.choices %}

{{ choice.name }}: TypeAlias = {% for variant in choice.variants %}{{ variant.model }}{{ " | " if not loop.last }}{% endfor %}

"""{{ choice.doc.text | words("python") | wrap(88) }}"""
{% endfor %}
{% for asynchronous in [false, true] %}
{% set name = ("Async" if asynchronous else "") ~ provider.client.name %}

@final
class {{ name }}:
    """{{ provider.client.doc.text | words("python") | wrap(88) | indent(4) }}
    {% if asynchronous %}

    Its operations are coroutines for asyncio; cancelling one gives up its request.
    {% endif %}
    """

    def __new__(
        cls,
        {% for field in provider.client.options if field.required %}
        {{ field.name }}: {{ field.type | ty("pyi_in") }},
        {% endfor %}
        {{ parameters(provider.client.options | rejectattr("required") | list) | trim }}
    ) -> {{ name }}:
        """{{ documentation(provider.client.constructor, provider.client.options) | trim | indent(8) | replace("\\", "\\\\") }}
        """
    {% for other in provider.client.others %}
    @property
    def {{ other.name }}(self) -> {{ "Async" if asynchronous }}{{ other.client }} | None:
        """{{ other.doc.text | words("python") | wrap(80) | indent(8) }}"""
    {% endfor %}
    {% for operation in provider.client.operations %}
    {{ "async " if asynchronous }}def {{ operation.name }}(
        self,
        {{ parameters(operation.args) | trim }}
    ) -> {% if operation.returns %}{{ operation.returns | ty("pyi") }}{% else %}None{% endif %}:
        """{{ about_operation(operation) | trim | indent(8) | replace("\\", "\\\\") }}
        """
    {% endfor %}
    {% for iteration in provider.client.iterations %}
    def {{ iteration.name }}(
        self,
        {{ parameters(iteration.args) | trim }}
    ) -> {{ "Async" if asynchronous }}Iterator[{{ iteration.returns | ty("pyi") }}]:
        """{{ about_iteration(iteration) | trim | indent(8) | replace("\\", "\\\\") }}
        """
    {% endfor %}
    {% if provider.client.close %}
    {{ "async " if asynchronous }}def close(self) -> None:
        """{{ provider.client.close.text | words("python") | wrap(88) | indent(8) }}"""
    {{ "async " if asynchronous }}def __{{ "a" if asynchronous }}enter__(self) -> Self: ...
    {{ "async " if asynchronous }}def __{{ "a" if asynchronous }}exit__(self, *_raised: object) -> None: ...
    {% endif %}
{% endfor %}
