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
/// It is not `Encodable`, so that no secret is written to JSON by chance, and has no hash.
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

    /// The value as a model of the application's own, which then holds it in plain, but for fields that
    /// are a ``SecretString``. Nothing is converted: a number that is kept as a text is a text.
    ///
    /// - Parameters:
    ///   - type: Type of the model.
    ///   - decoder: Reads the JSON; one of your own if names or dates need a strategy.
    /// - Throws: ``BojagiError/invalidArgument(_:)`` when the value does not fit the model. It names the
    ///   field and quotes nothing, and so does not hold the decoder's own error.
    public func into<Model: Decodable>(_ type: Model.Type, using decoder: JSONDecoder = JSONDecoder()) throws -> Model {
        do {
            return try decoder.decode(type, from: Data(reveal().utf8))
        } catch {
            throw BojagiError.invalidArgument(.init(message: "the value does not fit \(type): \(complaint(error))"))
        }
    }
}

/// What a reader of the value complains about, without the words of its error, which may quote.
private func complaint(_ error: any Error) -> String {
    func field(_ path: [any CodingKey], _ what: String) -> String {
        let name = path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
        return name.isEmpty ? "it is \(what)" : "field \(name) is \(what)"
    }
    return switch error {
    case DecodingError.keyNotFound(let key, let context): field(context.codingPath + [key], "missing")
    case DecodingError.valueNotFound(_, let context): field(context.codingPath, "null")
    case DecodingError.typeMismatch(_, let context): field(context.codingPath, "of another type")
    case DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty: "it is no JSON, or refused"
    case DecodingError.dataCorrupted(let context): field(context.codingPath, "refused")
    default: "\(type(of: error)) was thrown"
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
