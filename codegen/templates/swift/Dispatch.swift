{% from "swift/BojagiError.swift" import name %}
{% set client = provider.client %}
{% set prefix = provider.name | pascal %}
{% macro names(fields) %}
[{% for field in fields %}"{{ field.name }}"{{ ", " if not loop.last }}{% endfor %}]
{%- endmacro %}
{% macro taken(fields) %}
({% for field in fields if "CredentialsProvider" not in field.type | ty("swift") %}
{{ field.name | camel }}: given("{{ field.name }}"){{ ", " if not loop.last }}
{%- endfor %}
)
{%- endmacro %}
// Calls of `{{ provider.name }}` by name, for cases.

import Bojagi

struct {{ prefix }}Dispatch: Dispatch {
    static let client = "{{ client.name }}"

    static let options: Set<String> = {{ names(client.options) }}

    static let operations: [String: Set<String>] = [
        {% for operation in client.operations %}
        "{{ operation.name }}": {{ names(operation.args) }},
        {% endfor %}
    ]

    static let iterations: [String: Set<String>] = [
        {% for iteration in client.iterations %}
        "{{ iteration.name }}": {{ names(iteration.args) }},
        {% endfor %}
    ]

    static let models: [String: Set<String>] = [
        {% for model in provider.models %}
        "{{ model.name }}": {{ names(model.fields) }},
        {% endfor %}
    ]

    static let choices: [String: [String: String]] = [
        {% for choice in provider.choices %}
        "{{ choice.name }}": [
            {% for variant in choice.variants %}
            "{{ variant.name }}": "\({{ prefix }}.{{ variant.model }}.self)",
            {% endfor %}
        ],
        {% else %}
        :
        {% endfor %}
    ]

    static let enums: [String: [String: String]] = [
        {% for enum in provider.enums %}
        "{{ enum.name }}": [
            {% for variant in enum.variants %}
            "{{ variant.name }}": {{ prefix }}.{{ enum.name }}.{{ name(variant.name) }}.rawValue,
            {% endfor %}
        ],
        {% else %}
        :
        {% endfor %}
    ]

    private let made: {{ prefix }}.{{ client.name }}

    init(options given: JSON) throws {
        try given.holdsOnly(Self.options)
        made = try {{ prefix }}.{{ client.name }}{{ taken(client.options) }}
    }

    func call(_ operation: String, _ given: JSON) async throws -> JSON {
        try given.holdsOnly(Self.operations[operation] ?? Self.iterations[operation] ?? [])
        switch operation {
        {% for operation in client.operations %}
        case "{{ operation.name }}":
            {% if operation.returns %}
            return try await made.{{ name(operation.name) }}{{ taken(operation.args) | indent(4) }}.json
            {% else %}
            try await made.{{ name(operation.name) }}{{ taken(operation.args) | indent(4) }}
            return .null
            {% endif %}
        {% endfor %}
        {% for iteration in client.iterations %}
        case "{{ iteration.name }}":
            return try await all(made.{{ name(iteration.name) }}{{ taken(iteration.args) | indent(4) }})
        {% endfor %}
        default:
            throw Mismatch("there is no operation \(operation)")
        }
    }
}
{% for enum in provider.enums %}

extension {{ prefix }}.{{ enum.name }}: FromJSON, ToJSON {}
{% endfor %}
{% for model in provider.models if model.choices %}

extension {{ prefix }}.{{ model.name }}: FromJSON {
    init(json: JSON) throws {
        try json.holdsOnly({{ names(model.fields) }})
        self = try .init({% for field in model.fields | selectattr("required") | list + model.fields | rejectattr("required") | list %}{{ field.name | camel }}: json("{{ field.name }}"){{ ", " if not loop.last }}{% endfor %})
    }
}
{% endfor %}
{% for choice in provider.choices %}

extension {{ prefix }}.{{ choice.name }}: FromJSON {
    init(json: JSON) throws {
        switch json.object.first {
        {% for variant in choice.variants %}
        case ("{{ variant.model }}", let model)? where json.object.count == 1: self = .{{ name(variant.name) }}(try .init(json: model))
        {% endfor %}
        default: throw Mismatch("not one of {{ choice.name }}: \(json)")
        }
    }
}
{% endfor %}
{% for model in provider.models %}

extension {{ prefix }}.{{ model.name }}: ToJSON {
    var json: JSON {
        .object([
            {% for field in model.fields %}
            "{{ field.name }}": self.{{ field.name | camel }}.json,
            {% endfor %}
        ])
    }
}
{% endfor %}
