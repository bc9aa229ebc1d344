{% macro from_native(type, expr) %}
{% if type.kind == "option" %}
{% set inner = from_native(type.of, "it") | trim %}
{{ expr }}{% if inner != "it" %}?.let { {{ inner }} }{% endif %}
{% elif type.kind == "vec" %}
{% set inner = from_native(type.of, "it") | trim %}
{{ expr }}{% if inner != "it" %}.map { {{ inner }} }{% endif %}.frozen()
{% elif type.kind == "texts" %}
{{ expr }}.frozen()
{% elif type.kind == "secret" %}
SecretString({{ expr }})
{% elif type.kind == "value" %}
SecretValue({{ expr }})
{% elif type.kind == "enum" %}
{{ type.of }}.of({{ expr }})
{% elif type.kind == "model" %}
{{ type.of }}({{ expr }})
{% elif type.kind == "u32" %}
{{ expr }}.toInt()
{% elif type.kind == "u64" %}
{{ expr }}.toLong()
{% else %}
{{ expr }}
{% endif %}
{% endmacro %}
{% macro to_native(type, expr, argument) %}
{% if type.kind == "option" %}
{% set inner = to_native(type.of, "it", argument) | trim %}
{{ expr }}{% if inner != "it" %}?.let { {{ inner }} }{% endif %}
{% elif type.kind == "vec" %}
{% set inner = to_native(type.of, "it", argument) | trim %}
{{ expr }}{% if inner != "it" %}.map { {{ inner }} }{% endif %}
{% elif type.kind == "secret" %}
{{ expr }}.native()
{% elif type.kind == "choice" %}
{{ expr }}.native()
{% elif type.kind == "enum" %}
{{ expr }}.value
{% elif type.kind == "provider" %}
AskedProvider({{ expr }})
{% elif type.kind in ["u32", "u64", "duration"] %}
{{ expr }}.unsigned("{{ argument }}")
{% else %}
{{ expr }}
{% endif %}
{% endmacro %}
{% macro about(text) %}
/**
{{ text | words("kotlin") | wrap(92) | comment(" *") }}
 */
{% endmacro %}
package io.bojagi.{{ provider.name }}

import io.bojagi.SecretString
import io.bojagi.SecretValue
import io.bojagi.frozen
{% if provider.choices %}
import io.bojagi.unsigned
{% endif %}
{% for model in provider.models %}
import io.bojagi.internal.{{ provider.name | pascal }}{{ model.name }}
{% endfor %}
{% for choice in provider.choices %}
import io.bojagi.internal.{{ provider.name | pascal }}{{ choice.name }}
{% endfor %}
import java.util.Objects
{% for model in provider.models %}

/**
{{ model.doc.text | words("kotlin") | wrap(96) | comment(" *") }}
 *
{% for field in model.fields %}
{{ ("@property " ~ (field.name | camel) ~ " " ~ field.doc.text) | words("kotlin") | wrap(96, hang="  ") | comment(" *") }}
{% endfor %}
 */
{% set optional = model.fields | rejectattr("required") | list %}
public class {{ model.name }}{{ " @JvmOverloads" if optional }} public constructor(
    {% for field in model.fields | selectattr("required") | list + optional %}
    public val {{ field.name | camel }}: {{ field.type | ty("kotlin") }}{{ " = null" if not field.required }},
    {% endfor %}
) {{ ": " ~ (model.choices | join(", ")) ~ " " if model.choices }}{
    {% if model.choices %}
    internal fun native() = {{ provider.name | pascal }}{{ model.name }}(
        {% for field in model.fields %}
        {{ field.name | camel }} = {{ to_native(field.type, field.name | camel, field.name | camel) | trim }},
        {% endfor %}
    )

    {% endif %}
    internal constructor(native: {{ provider.name | pascal }}{{ model.name }}) : this(
        {% for field in model.fields %}
        {{ field.name | camel }} = {{ from_native(field.type, "native." ~ (field.name | camel)) | trim }},
        {% endfor %}
    )

    override fun equals(other: Any?): Boolean = other is {{ model.name }}
    {% for field in model.fields %}
        && {{ field.name | camel }} == other.{{ field.name | camel }}
    {% endfor %}

    override fun hashCode(): Int = Objects.hash({% for field in model.fields %}{{ field.name | camel }}{{ ", " if not loop.last }}{% endfor %})

    override fun toString(): String = "{{ model.name }}(" +
    {% for field in model.fields %}
        "{{ field.name | camel }}=${{ field.name | camel }}{{ ", " if not loop.last else ")" }}"{{ " +" if not loop.last }}
    {% endfor %}
}
{% endfor %}
{% for choice in provider.choices %}

/**
{{ choice.doc.text | words("kotlin") | wrap(96) | comment(" *") }}
 */
public sealed interface {{ choice.name }}

internal fun {{ choice.name }}.native(): {{ provider.name | pascal }}{{ choice.name }} = when (this) {
    {% for variant in choice.variants %}
    is {{ variant.model }} -> {{ provider.name | pascal }}{{ choice.name }}.{{ variant.name }}(native())
    {% endfor %}
}
{% endfor %}
