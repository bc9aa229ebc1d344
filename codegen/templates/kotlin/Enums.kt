package io.bojagi.{{ provider.name }}
{% for enum in provider.enums %}

/**
{{ enum.doc.text | words("kotlin") | wrap(96) | comment(" *") }}
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class {{ enum.name }} private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is {{ enum.name }} && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        {% for variant in enum.variants %}
        /** {{ variant.doc.text | words("kotlin") }} */
        @JvmField public val {{ variant.name | upper_snake }}: {{ enum.name }} = {{ enum.name }}("{{ variant.text }}")

        {% endfor %}
        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): {{ enum.name }} = {{ enum.name }}(value)
    }
}
{% endfor %}
