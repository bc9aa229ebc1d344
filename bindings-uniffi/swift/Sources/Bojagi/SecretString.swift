// A text that must not be seen: redacted wherever it is printed, read only through `reveal`.

internal import BojagiNative

/// A secret text. It prints as `SecretString(***)`, in `print`, `dump`, a debugger and inside of
/// whatever holds it.
///
/// The text itself comes out of one method only, ``reveal()``, so that a reader of the code sees every
/// place where it leaves. It is kept outside of Swift's memory, and wiped when the last copy of the
/// secret is gone; a `String` that was put in or revealed is the caller's own, and Swift cannot wipe
/// it. Two secrets are compared in constant time.
///
/// As a field of a `Decodable` model it stays secret: `value.into(Login.self)`. It is not `Encodable`, so
/// that no secret is written to JSON by chance: a model that holds one and says `Codable` does not
/// compile. It has no hash. Nor is it made from a literal without a word: a secret does not belong
/// into code, and where one stands, in a test, it is to be seen.
public struct SecretString: Sendable, Equatable {
    let native: NativeSecret

    /// Takes a text into custody.
    ///
    /// - Parameter text: The secret text.
    public init(_ text: String) {
        native = NativeSecret(text: text)
    }

    init(native: NativeSecret) {
        self.native = native
    }

    /// The secret text itself.
    public func reveal() -> String {
        native.reveal()
    }
}

extension SecretString: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `SecretString(***)`
    public var description: String { "SecretString(***)" }

    /// `SecretString(***)`
    public var debugDescription: String { description }

    /// A mirror that shows nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension SecretString: Decodable {
    /// Takes a text into custody, or the text of a boolean or of a whole number of 64 bits. The decoder's
    /// own copy is not wiped.
    ///
    /// - Throws: `DecodingError` for anything else. It quotes nothing.
    public init(from decoder: any Decoder) throws {
        let found = try decoder.singleValueContainer()
        if let truth = try? found.decode(Bool.self) {
            self.init(String(truth))
        } else if let number = try? found.decode(Int64.self) {
            self.init(String(number))
        } else if let number = try? found.decode(UInt64.self) {
            self.init(String(number))
        } else {
            self.init(try found.decode(String.self))
        }
    }
}
