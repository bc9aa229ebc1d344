{% from "kotlin/Models.kt" import about, from_native, to_native %}
{% macro documentation(doc, fields, more="") %}
/**
{{ doc.text | words("kotlin") | wrap(92) | comment(" *") }}
{% if more %}
 *
{{ more | wrap(92) | comment(" *") }}
{% endif %}
{% if doc.source %}
 *
 * [The service's own page]({{ doc.source }})
{% endif %}
 *
{% for field in fields %}
{{ ("@param " ~ (field.name | camel) ~ " " ~ field.doc.text) | words("kotlin") | wrap(92, hang="  ") | comment(" *") }}
{% endfor %}
{{ ("@throws BojagiException " ~ (doc.errors or "when the call fails.")) | words("kotlin") | wrap(92, hang="  ") | comment(" *") }}
 */
{% endmacro %}
{% macro of_kotlin(field, expr) %}
{{ expr }}{% if field.type | ty("kotlin") != field.type | ty("kotlin_in") %}{{ "?" if not field.required }}.inKotlin(){% endif %}
{% endmacro %}
{# What Java passes: single arguments as they are, many in a request. #}
{% macro java_parameters(operation, bare) %}
{% for param in operation.params %}
        {{ param.name | camel }}: {{ param.type | ty("kotlin") }},
{% endfor %}
{% if operation.request %}
        request: {{ operation.request }}{% if bare %} = {{ operation.request }}.builder().build(){% endif %},
{% endif %}
{% endmacro %}
{% macro of_java(operation, arg) %}
{{ of_kotlin(arg, ("" if arg in operation.params else "request.") ~ (arg.name | camel)) | trim }}
{% endmacro %}
{# UniFFI's converter. #}
{% macro converter(type) %}
{% if type.kind == "option" %}
Optional{{ converter(type.of) }}
{%- elif type.kind == "vec" %}
Sequence{{ converter(type.of) }}
{%- elif type.kind in ["model", "choice"] %}
Type{{ provider.name | pascal }}{{ type.of }}
{%- else %}
{{ type | ty("converter") }}
{%- endif %}
{% endmacro %}
{% macro read(type) %}
FfiConverter{{ converter(type) | trim }}.read(it)
{% endmacro %}
{% macro java_call(operation, function) %}
{{ function }}(
{% for arg in operation.args %}
    {{ of_java(operation, arg) | trim }},
{% endfor %}
)
{% endmacro %}
{# The crossing of an operation; in Java its arguments may be in a request. #}
{% macro cross(operation, number, in_java, calls, read="") %}
{% for arg in operation.args %}
{% set expr = of_java(operation, arg) | trim if in_java else arg.name | camel %}
val given{{ loop.index }} = {{ to_native(arg.type, expr, arg.name | camel) | trim }}
{% endfor %}
crossing(
    { operation, buffer, length, capacity ->
        Lanes.bojagi_{{ provider.name }}(operation, buffer, length, capacity, {{ calls }})
    },
    {{ number }},
    HANDLE{% for arg in operation.args %} + FfiConverter{{ converter(arg.type) | trim }}.allocationSize(given{{ loop.index }}){% endfor %},
    {
        {% for arg in operation.args %}
        FfiConverter{{ converter(arg.type) | trim }}.write(given{{ loop.index }}, it)
        {% endfor %}
        FfiConverterType{{ provider.name | pascal }}{{ provider.client.name }}.write(native, it)
    },
) { {{ read ~ " " if read }}}
{% endmacro %}
{% macro answer(operation, nothing) %}
{% if operation.returns %}{{ from_native(operation.returns, read(operation.returns) | trim) | trim }}{% else %}{{ nothing }}{% endif %}
{% endmacro %}
{% set client = provider.client.name %}
{% set options = provider.client.options %}
{% set required = options | selectattr("required") | list %}
{% set optional = options | rejectattr("required") | list %}
package io.bojagi.{{ provider.name }}

import io.bojagi.AskedProvider
import io.bojagi.BojagiException
import io.bojagi.Calls
import io.bojagi.Credentials
import io.bojagi.CredentialsProvider
import io.bojagi.PagedIterable
import io.bojagi.Pages
import io.bojagi.SecretString
import io.bojagi.HANDLE
import io.bojagi.Lanes
import io.bojagi.blocking
import io.bojagi.crossing
import io.bojagi.future
import io.bojagi.inKotlin
import io.bojagi.internal.*
import io.bojagi.suspending
import io.bojagi.translated
import io.bojagi.unsigned
import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.flow.Flow

/**
{{ provider.client.doc.text | words("kotlin") | wrap(96) | comment(" *") }}
 *
 * An operation suspends; cancelling its coroutine gives up the request. For Java each has two more
 * forms: one that blocks, and one that gives a [CompletableFuture].
 */
public class {{ client }} private constructor(private val native: {{ provider.name | pascal }}{{ client }}) {{ ": AutoCloseable " if provider.client.close }}{

    {{ documentation(provider.client.constructor, options) | trim | indent(4) }}
    public constructor(
        {% for option in options %}
        {{ option.name | camel }}: {{ option.type | ty("kotlin_in") }}{% if not option.required %} = null{% endif %},
        {% endfor %}
    ) : this(
        translated {
            {{ provider.name | pascal }}{{ client }}(
                {% for option in options %}
                {{ to_native(option.type, option.name | camel, option.name | camel) | trim }},
                {% endfor %}
            )
        },
    )
    {% for other in provider.client.others %}

    {{ about(other.doc.text) | trim | indent(4) }}
    public val {{ other.name | camel }}: io.bojagi.{{ other.provider }}.{{ other.client }}?
        get() = native.{{ other.name | camel }}()?.let { io.bojagi.{{ other.provider }}.{{ other.client }}.of(it) }
    {% endfor %}
    {% for operation in provider.client.operations %}

    {{ documentation(operation.doc, operation.args) | trim | indent(4) }}
    @JvmSynthetic
    public suspend fun {{ operation.name | camel }}(
        {% for arg in operation.args %}
        {{ arg.name | camel }}: {{ arg.type | ty("kotlin_in") }}{% if not arg.required %} = null{% endif %},
        {% endfor %}
    ): {{ operation.returns | ty("kotlin") if operation.returns else "Unit" }} = suspending(
        "{{ provider.name }}",
        "{{ operation.name }}",
        { {{ answer(operation, "") | trim }} },
    ) { number ->
        {{ cross(operation, loop.index0, false, "Calls.native, number") | trim | indent(8) }}
    }

    {% set bare = operation.request and not operation.args | reject("in", operation.params) | selectattr("required") | list %}
    /** [{{ operation.name | camel }}] for Java: blocks; an interrupt of the thread gives up the request. */
    {% if bare %}
    @JvmOverloads
    {% endif %}
    public fun {{ operation.name | camel }}Blocking(
        {{ java_parameters(operation, bare) | trim }}
    ): {{ operation.returns | ty("kotlin") if operation.returns else "Unit" }} = blocking("{{ provider.name }}", "{{ operation.name }}") {
        {{ cross(operation, loop.index0, true, "null, 0", answer(operation, "") | trim) | trim | indent(8) }}
    }

    /** [{{ operation.name | camel }}] for Java: cancelling the future gives up the request. */
    {% if bare %}
    @JvmOverloads
    {% endif %}
    public fun {{ operation.name | camel }}Async(
        {{ java_parameters(operation, bare) | trim }}
    ): CompletableFuture<{{ operation.returns | ty("kotlin") if operation.returns else "Void?" }}> = future(
        "{{ provider.name }}",
        "{{ operation.name }}",
        { {{ answer(operation, "null") | trim }} },
    ) { number ->
        {{ cross(operation, loop.index0, true, "Calls.native, number") | trim | indent(8) }}
    }
    {% endfor %}

    {% for iteration in provider.client.iterations %}
    {% set name = iteration.name | camel %}
    {% set bare = iteration.request and not iteration.args | reject("in", iteration.params) | selectattr("required") | list %}
    {{ documentation(iteration.doc, iteration.args, "A page is asked for when its first item is wanted, and each collection of the flow begins anew.") | trim | indent(4) }}
    @JvmSynthetic
    public fun {{ name }}(
        {% for arg in iteration.args %}
        {{ arg.name | camel }}: {{ arg.type | ty("kotlin_in") }}{% if not arg.required %} = null{% endif %},
        {% endfor %}
    ): Flow<{{ iteration.returns | ty("kotlin") }}> = {{ name }}Pages(
        {% for arg in iteration.args %}
        {{ arg.name | camel }},
        {% endfor %}
    ).flow()

    /** [{{ name }}] for Java: blocks when a page is asked for; an interrupt of the thread gives up the request. */
    {% if bare %}
    @JvmOverloads
    {% endif %}
    public fun {{ name }}Blocking(
        {{ java_parameters(iteration, bare) | trim }}
    ): PagedIterable<{{ iteration.returns | ty("kotlin") }}> =
        {{ java_call(iteration, name ~ "Pages") | trim | indent(8) }}

    private fun {{ name }}Pages(
        {% for arg in iteration.args %}
        {{ arg.name | camel }}: {{ arg.type | ty("kotlin_in") }},
        {% endfor %}
    ) = PagedIterable {
        val pages = translated("{{ provider.name }}", "{{ iteration.name }}") {
            native.{{ name }}(
                {% for arg in iteration.args %}
                {{ to_native(arg.type, arg.name | camel, arg.name | camel) | trim }},
                {% endfor %}
            )
        }
        Pages(
            pages,
            next = {
                suspending("{{ provider.name }}", "{{ iteration.name }}") { pages.next(cancel = null) }
                    ?.map { {{ from_native(iteration.returns, "it") | trim }} }
            },
            nextBlocking = {
                blocking("{{ provider.name }}", "{{ iteration.name }}") { pages.nextBlocking() }
                    ?.map { {{ from_native(iteration.returns, "it") | trim }} }
            },
        )
    }

    {% endfor %}
    {% if provider.client.close %}
    {{ about(provider.client.close.text) | trim | indent(4) }}
    override fun close(): Unit = native.shutDown()
    {% endif %}

    override fun toString(): String = "{{ client }}(***)"

    /** Puts a [{{ client }}] together, for Java. */
    public class Builder internal constructor(
        {% for option in required %}
        private val {{ option.name | camel }}: {{ option.type | ty("kotlin") }},
        {% endfor %}
    ) {
        {% for option in optional %}
        private var {{ option.name | camel }}: {{ option.type | ty("kotlin") }} = null
        {% endfor %}
        {% for option in optional %}

        {{ about(option.doc.text) | trim | indent(8) }}
        public fun {{ option.name | camel }}({{ option.name | camel }}: {{ option.type | ty("kotlin") }}): Builder = apply { this.{{ option.name | camel }} = {{ option.name | camel }} }
        {% endfor %}

        {{ documentation(provider.client.constructor, []) | trim | indent(8) }}
        public fun build(): {{ client }} = {{ client }}(
            {% for option in options %}
            {{ of_kotlin(option, option.name | camel) | trim }},
            {% endfor %}
        )
    }

    public companion object {
        @JvmSynthetic
        internal fun of(native: {{ provider.name | pascal }}{{ client }}): {{ client }} = {{ client }}(native)

        /** Begins with what is required, for Java. */
        @JvmStatic
        public fun builder({% for option in required %}{{ option.name | camel }}: {{ option.type | ty("kotlin") }}{{ ", " if not loop.last }}{% endfor %}): Builder =
            Builder({% for option in required %}{{ option.name | camel }}{{ ", " if not loop.last }}{% endfor %})
    }
}
