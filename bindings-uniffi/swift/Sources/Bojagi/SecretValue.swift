// A secret value: a text with fields, which stay as hidden as the text.

import Foundation
internal import BojagiNative

/// A secret value: the JSON text of a flat object, as the service keeps it, and its fields. It prints
/// as `SecretValue(***)`, wherever a ``SecretString`` prints as stars, and is kept and wiped as one.
///
/// The whole text comes out of ``reveal()``; a field is a secret of its own, `value["password"]`, which
/// is revealed by itself. A text field is given without its quotes, a number or a boolean as JSON
/// writes it; a field that is null counts as missing, and so do all fields of a text that is no JSON
/// object. Two values are compared in constant time.
///
/// It is not `Codable`, so that no secret is written to JSON by chance, and has no hash.
public struct SecretValue: Sendable, Equatable {
    private let native: NativeValue

    /// Takes a text into custody.
    ///
    /// - Parameter text: The whole text.
    public init(_ text: String) {
        native = NativeValue(text: text)
    }

    init(native: NativeValue) {
        self.native = native
    }

    /// The field of that name, if there is one.
    public subscript(name: String) -> SecretString? {
        native.get(name: name).map(SecretString.init(native:))
    }

    /// The names of the fields, in the order of the text.
    public var keys: [String] { native.keys() }

    /// How many fields there are.
    public var count: Int { keys.count }

    /// The whole text.
    public func reveal() -> String {
        native.reveal()
    }

    /// The value as a model of the application's own, which then holds it in plain.
    ///
    /// - Parameters:
    ///   - type: Type of the model.
    ///   - decoder: Reads the JSON; one of your own if names or dates need a strategy.
    /// - Throws: ``BojagiError/invalidArgument(_:)`` when the text does not fit the model. It quotes
    ///   nothing of the text, and so does not hold the decoder's own error.
    public func into<Model: Decodable>(_ type: Model.Type, using decoder: JSONDecoder = JSONDecoder()) throws -> Model {
        do {
            return try decoder.decode(type, from: Data(reveal().utf8))
        } catch {
            let what = "the value does not fit the model (\(Swift.type(of: error)))"
            throw BojagiError.invalidArgument(.init(message: what))
        }
    }
}

extension SecretValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `SecretValue(***)`
    public var description: String { "SecretValue(***)" }

    /// `SecretValue(***)`
    public var debugDescription: String { description }

    /// A mirror that shows nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
