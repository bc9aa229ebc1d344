{% from "swift/BojagiError.swift" import about, name %}
// Texts of the provider `{{ provider.name }}` from a list that it may extend.

extension {{ provider.name | pascal }} {
    {% for enum in provider.enums %}
    {% if not loop.first %}

    {% endif %}
    {{ about(enum.doc.text) | indent(4) }}
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct {{ enum.name }}: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        {% for variant in enum.variants %}
        {{ about(variant.doc.text) | indent(8) }}
        public static let {{ name(variant.name) }} = {{ enum.name }}(rawValue: "{{ variant.text }}")

        {% endfor %}
        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }
    {% endfor %}
}
