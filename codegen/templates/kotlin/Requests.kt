{% from "kotlin/Models.kt" import about %}
package io.bojagi.{{ provider.name }}

import io.bojagi.SecretString
{% set callable = provider.client.operations + provider.client.iterations %}
{% for operation in callable | selectattr("request") | unique(attribute="request") %}
{% set fields = operation.args | reject("in", operation.params) | list %}
{% set required = fields | selectattr("required") | list %}
{% set optional = fields | rejectattr("required") | list %}

/**
 * What [{{ provider.client.name }}.{{ operation.name | camel }}] needs, for Java; Kotlin names the arguments.
 *
{% for field in fields %}
{{ ("@property " ~ (field.name | camel) ~ " " ~ field.doc.text) | words("kotlin") | wrap(96, hang="  ") | comment(" *") }}
{% endfor %}
 */
public class {{ operation.request }} private constructor(from: Builder) {
    {% for field in fields %}
    public val {{ field.name | camel }}: {{ field.type | ty("kotlin") }} = from.{{ field.name | camel }}
    {% endfor %}

    override fun toString(): String = "{{ operation.request }}(" +
    {% for field in fields %}
        "{{ field.name | camel }}=${{ field.name | camel }}{{ ", " if not loop.last else ")" }}"{{ " +" if not loop.last }}
    {% endfor %}

    /** Puts a [{{ operation.request }}] together. */
    public class Builder internal constructor(
        {% for field in required %}
        internal val {{ field.name | camel }}: {{ field.type | ty("kotlin") }},
        {% endfor %}
    ) {
        {% for field in optional %}
        internal var {{ field.name | camel }}: {{ field.type | ty("kotlin") }} = null
            private set
        {% endfor %}
        {% for field in optional %}

        {{ about(field.doc.text) | trim | indent(8) }}
        public fun {{ field.name | camel }}({{ field.name | camel }}: {{ field.type | ty("kotlin") }}): Builder = apply { this.{{ field.name | camel }} = {{ field.name | camel }} }
        {% endfor %}

        /** The request. */
        public fun build(): {{ operation.request }} = {{ operation.request }}(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder({% for field in required %}{{ field.name | camel }}: {{ field.type | ty("kotlin") }}{{ ", " if not loop.last }}{% endfor %}): Builder =
            Builder({% for field in required %}{{ field.name | camel }}{{ ", " if not loop.last }}{% endfor %})
    }
}
{% endfor %}
