{# The macros stand here because this file needs no provider. #}
{% macro name(text) %}
{% set word = text | camel %}
{% set reserved = ["as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum", "extension", "false", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "var", "where", "while"] %}
{{ "`" ~ word ~ "`" if word in reserved else word }}
{%- endmacro %}
{% macro about(text) %}
{{ text | words("swift") | wrap(92) | comment("///") }}
{%- endmacro %}
{% macro parameters(fields) %}
{% for field in fields %}
{{ name(field.name) }}: {{ field.type | ty("swift") }}{% if not field.required %} = nil{% endif %}{{ "," if not loop.last }}
{% endfor %}
{% endmacro %}
// Why a call failed: one case for each kind of error.

/// Why a call failed: the case says what went wrong in one word, and carries the facts.
///
/// Its text says what happened and what to do, and holds no URL, header, body or secret. Programs
/// decide by the case and the facts, never by the text.
@dynamicMemberLookup
public enum BojagiError: Error, Hashable, Sendable {
    {% for kind in surface.error_kinds %}
    {{ about(kind.doc.text) | indent(4) }}
    case {{ name(kind.name) }}(Facts)

    {% endfor %}
    /// The facts, whatever the case.
    public var facts: Facts {
        switch self {
        {% for kind in surface.error_kinds %}
        case .{{ name(kind.name) }}(let facts): facts
        {% endfor %}
        }
    }

    /// The case as a stable text, the same in every language, for instance `NotFound`.
    public var kind: String {
        switch self {
        {% for kind in surface.error_kinds %}
        case .{{ name(kind.name) }}: "{{ kind.text }}"
        {% endfor %}
        }
    }

    init(kind: String, facts: Facts) {
        switch kind {
        {% for kind in surface.error_kinds if kind.name != "Unexpected" %}
        case "{{ kind.text }}": self = .{{ name(kind.name) }}(facts)
        {% endfor %}
        default: self = .unexpected(facts)
        }
    }
}
