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
/// It is not `Codable`, so that no secret is written to JSON by chance, and has no hash. Nor is it
/// made from a literal without a word: a secret does not belong into code, and where one stands, in
/// a test, it is to be seen.
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
