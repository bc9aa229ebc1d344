{% from "swift/BojagiError.swift" import about, name, parameters %}
{% from "swift/Models.swift" import from_native, to_native %}
{% macro documentation(doc, fields, models, returns, errors) %}
{{ about(doc.text) }}
{% if doc.source %}
///
/// [The service's own page]({{ doc.source }})
{% endif %}
///
{% if fields | length > 1 %}
/// - Parameters:
{% for field in fields %}
///   {{ ("- " ~ (field.name | camel) ~ ": " ~ field.doc.text) | words("swift") | wrap(88, hang="  ") | comment("///  ") | trim("/ ") }}
{% endfor %}
{% else %}
{% for field in fields %}
{{ ("- Parameter " ~ (field.name | camel) ~ ": " ~ field.doc.text) | words("swift") | wrap(92, hang="  ") | comment("///") }}
{% endfor %}
{% endif %}
{% for model in models if returns and returns.kind == "model" and model.name == returns.of %}
{{ ("- Returns: " ~ model.doc.text) | words("swift") | wrap(92, hang="  ") | comment("///") }}
{% endfor %}
{% if errors %}
{{ ("- Throws: " ~ errors) | words("swift") | wrap(92, hang="  ") | comment("///") }}
{% endif %}
{% endmacro %}
{# Marked with `try` where an argument may be refused, and only there. #}
{% macro begun(iteration) %}
{% set call %}
{% if iteration.args %}
native.{{ iteration.name | camel }}(
    {% for arg in iteration.args %}
    {{ arg.name | camel }}: {{ to_native(arg.type, name(arg.name), arg.name | camel) | trim }}{{ "," if not loop.last }}
    {% endfor %}
)
{%- else %}
native.{{ iteration.name | camel }}()
{%- endif %}
{%- endset %}
{{ "try " if "try " in call }}{{ call }}
{% endmacro %}
{% macro result(operation) %}
{{ " -> " ~ (operation.returns | ty("swift")) if operation.returns }}
{%- endmacro %}
{% set client = provider.client %}
{% set prefix = provider.name | pascal %}
// The client of the provider `{{ provider.name }}`.

import Foundation
internal import BojagiNative

/// The provider `{{ provider.name }}`; begin with ``{{ client.name }}``.
public enum {{ prefix }} {
    {{ about(client.doc.text) | indent(4) }}
    ///
    /// Cancelling the task of a call gives up its request and throws `CancellationError`; in a task
    /// that is cancelled already nothing is sent.
    public final class {{ client.name }}: Sendable {
        private let native: {{ prefix }}{{ client.name }}

        {{ documentation(client.constructor, client.options, [], none, client.constructor.errors) | trim | indent(8) }}
        public init(
            {{ parameters(client.options) | trim | indent(12) }}
        ) throws {
            native = try translated {
                try {{ prefix }}{{ client.name }}(
                    {% for option in client.options %}
                    {{ option.name | camel }}: {{ to_native(option.type, name(option.name), option.name | camel) | trim }}{{ "," if not loop.last }}
                    {% endfor %}
                )
            }
        }

        init(native: {{ prefix }}{{ client.name }}) {
            self.native = native
        }
        {% for other in client.others %}

        {{ about(other.doc.text) | indent(8) }}
        public var {{ name(other.name) }}: {{ other.provider | pascal }}.{{ other.client }}? {
            native.{{ other.name | camel }}().map { {{ other.provider | pascal }}.{{ other.client }}(native: $0) }
        }
        {% endfor %}
        {% for operation in client.operations %}

        {{ documentation(operation.doc, operation.args, provider.models, operation.returns, operation.doc.errors or "``BojagiError`` when the call fails.") | trim | indent(8) }}
        {% if operation.args %}
        public func {{ name(operation.name) }}(
            {{ parameters(operation.args) | trim | indent(12) }}
        ) async throws{{ result(operation) }} {
        {% else %}
        public func {{ name(operation.name) }}() async throws{{ result(operation) }} {
        {% endif %}
            {{ "let answer = " if operation.returns }}try await called("{{ provider.name }}", "{{ operation.name }}") { [native] cancel in
                try await native.{{ operation.name | camel }}(
                    {% for arg in operation.args %}
                    {{ arg.name | camel }}: {{ to_native(arg.type, name(arg.name), arg.name | camel) | trim }},
                    {% endfor %}
                    cancel: cancel
                )
            }
            {% if operation.returns %}
            return {{ from_native(operation.returns, "answer") | trim }}
            {% endif %}
        }
        {% endfor %}
        {% for iteration in provider.client.iterations %}

        {{ documentation(iteration.doc, iteration.args, provider.models, none, none) | trim | indent(8) }}
        {% if iteration.args %}
        ///
        {% endif %}
        /// - Returns: The items, to be gone through with `for try await`. A page is asked for when its
        ///   first item is wanted.
        {% if iteration.args %}
        public func {{ name(iteration.name) }}(
            {{ parameters(iteration.args) | trim | indent(12) }}
        ) -> PagedSequence<{{ iteration.returns | ty("swift") }}> {
        {% else %}
        public func {{ name(iteration.name) }}() -> PagedSequence<{{ iteration.returns | ty("swift") }}> {
        {% endif %}
            PagedSequence("{{ provider.name }}", "{{ iteration.name }}") { [native] in
                {{ begun(iteration) | trim | indent(16) }}
            } next: { pages, cancel in
                try await pages.next(cancel: cancel)?.map { {{ from_native(iteration.returns, "$0") | trim }} }
            }
        }
        {% endfor %}
        {% if client.close %}

        {{ about(client.close.text) | indent(8) }}
        public func close() {
            native.shutDown()
        }
        {% endif %}
    }
}
