{% from "swift/BojagiError.swift" import about, name, parameters %}
{% macro from_native(type, expr) %}
{% if type.kind in ["option", "vec"] %}
{% set inner = from_native(type.of, "$0") %}
{{ expr }}{% if inner != "$0" %}.map { {{ inner }} }{% endif %}
{% elif type.kind == "secret" %}
SecretString(native: {{ expr }})
{%- elif type.kind == "value" %}
SecretValue(native: {{ expr }})
{%- elif type.kind == "enum" %}
{{ type.of }}(rawValue: {{ expr }})
{%- elif type.kind == "model" %}
{{ type.of }}(native: {{ expr }})
{%- elif type.kind in ["u32", "u64"] %}
Int(clamping: {{ expr }})
{%- elif type.kind == "duration" %}
Duration.seconds({{ expr }})
{%- else %}
{{ expr }}
{%- endif %}
{% endmacro %}
{% macro to_native(type, expr, argument) %}
{% if type.kind in ["option", "vec"] %}
{% set inner = to_native(type.of, "$0", argument) %}
{{ expr }}{% if inner != "$0" %}.map { {{ inner }} }{% endif %}
{% elif type.kind == "secret" %}
{{ expr }}.native
{%- elif type.kind == "provider" %}
AskedProvider({{ expr }})
{%- elif type.kind == "choice" %}
try {{ expr }}.native()
{%- elif type.kind == "enum" %}
{{ expr }}.rawValue
{%- elif type.kind in ["u32", "u64"] %}
try unsigned({{ expr }}, "{{ argument }}")
{%- elif type.kind == "duration" %}
try seconds({{ expr }}, "{{ argument }}")
{%- elif type.kind == "timestamp" %}
try moment({{ expr }}, "{{ argument }}")
{%- else %}
{{ expr }}
{%- endif %}
{% endmacro %}
{# Secrets have no hash, so what holds one has none. #}
{% macro hashless(type, models) %}
{% if type.kind in ["secret", "value"] %}
x
{%- elif type.kind in ["option", "vec"] %}
{{ hashless(type.of, models) }}
{%- elif type.kind == "model" %}
{% for model in models if model.name == type.of %}
{% for field in model.fields %}
{{ hashless(field.type, models) }}
{%- endfor %}
{% endfor %}
{% endif %}
{%- endmacro %}
{% set prefix = provider.name | pascal %}
// Models of the provider `{{ provider.name }}`.

import Foundation
internal import BojagiNative

extension {{ prefix }} {
    {% for model in provider.models %}
    {% if not loop.first %}

    {% endif %}
    {% set hash = hashless({"kind": "model", "of": model.name}, provider.models) | trim == "" %}
    {{ about(model.doc.text) | indent(4) }}
    public struct {{ model.name }}: Sendable, {{ "Hashable" if hash else "Equatable" }} {
        {% for field in model.fields %}
        {{ about(field.doc.text) | indent(8) }}
        public let {{ name(field.name) }}: {{ field.type | ty("swift") }}

        {% endfor %}
        /// Puts one together by hand, for tests of code that uses it.
        public init(
            {{ parameters(model.fields | selectattr("required") | list + model.fields | rejectattr("required") | list) | trim | indent(12) }}
        ) {
            {% for field in model.fields %}
            self.{{ field.name | camel }} = {{ name(field.name) }}
            {% endfor %}
        }

        init(native: {{ prefix }}{{ model.name }}) {
            {% for field in model.fields %}
            self.{{ field.name | camel }} = {{ from_native(field.type, "native." ~ (field.name | camel)) | trim }}
            {% endfor %}
        }
        {% if model.choices %}

        func native() throws -> {{ prefix }}{{ model.name }} {
            {{ prefix }}{{ model.name }}(
                {% for field in model.fields %}
                {{ field.name | camel }}: {{ to_native(field.type, name(field.name), field.name | camel) | trim }}{{ "," if not loop.last }}
                {% endfor %}
            )
        }
        {% endif %}
    }
    {% endfor %}
    {% for choice in provider.choices %}

    {% set hashless %}
    {% for variant in choice.variants %}{{ hashless({"kind": "model", "of": variant.model}, provider.models) }}{% endfor %}
    {% endset %}
    {{ about(choice.doc.text) | indent(4) }}
    public enum {{ choice.name }}: Sendable, {{ "Hashable" if hashless | trim == "" else "Equatable" }} {
        {% for variant in choice.variants %}
        {{ about(variant.doc.text) | indent(8) }}
        case {{ name(variant.name) }}({{ variant.model }})
        {% endfor %}

        func native() throws -> {{ prefix }}{{ choice.name }} {
            switch self {
            {% for variant in choice.variants %}
            case .{{ name(variant.name) }}(let model): .{{ variant.name | camel }}(model: try model.native())
            {% endfor %}
            }
        }
    }
    {% endfor %}
}
