// No way of printing shows a secret.

import Bojagi
import Foundation
import XCTest

private let hidden = "hidden-7d1f"
private let value = SecretString(#"{"password":"\#(hidden)"}"#)

final class LeakTests: XCTestCase {
    /// Every text that Swift makes of a value by itself.
    private func texts(of value: Any) -> String {
        var text = "\(value) \(String(describing: value)) \(String(reflecting: value)) \([value]) \(["key": value])"
        print(value, to: &text)
        debugPrint(value, to: &text)
        dump(value, to: &text)
        dump([value], to: &text)
        text += "\(Mirror(reflecting: value).children.map { "\($0)" })"
        return text
    }

    func testASecretPrintsAsStars() {
        XCTAssertEqual("\(value)", "SecretString(***)")
        XCTAssertEqual(String(reflecting: value), "SecretString(***)")
        XCTAssertTrue(Mirror(reflecting: value).children.isEmpty)
        XCTAssertFalse(texts(of: value).contains(hidden))
        XCTAssertFalse(texts(of: Optional(value) as Any).contains(hidden))
    }

    func testASecretIsItsTextAndNothingElse() {
        XCTAssertEqual(value.reveal(), #"{"password":"hidden-7d1f"}"#)
        XCTAssertEqual(SecretString("비밀 🔑"), SecretString("비밀 🔑"))
        XCTAssertEqual(SecretString("비밀 🔑").reveal(), "비밀 🔑")
        XCTAssertNotEqual(SecretString("a"), SecretString("b"))
        XCTAssertFalse(value as Any is any Encodable)
        XCTAssertFalse(value as Any is any Hashable)
        XCTAssertFalse(value as Any is any ExpressibleByStringLiteral)
    }

    func testAModelThatHoldsASecretHidesIt() async throws {
        let secrets = try await Emulator.fresh().client()
        let made = try await secrets.createSecret(
            secretName: "hidden", value: value, rotationTargets: ["password"])
        let stored = try await secrets.getSecretValue(secretId: made.secretId)
        XCTAssertEqual(stored.active?.reveal(), value.reveal())
        XCTAssertFalse(texts(of: stored).contains(hidden))
        XCTAssertTrue(texts(of: stored).contains("SecretValue(***)"))
        XCTAssertFalse(stored as Any is any Encodable)
    }

    func testAValueAndItsFieldsPrintAsStars() throws {
        let value = SecretValue(value.reveal())
        XCTAssertEqual("\(value)", "SecretValue(***)")
        XCTAssertEqual(String(reflecting: value), "SecretValue(***)")
        XCTAssertTrue(Mirror(reflecting: value).children.isEmpty)
        for thing in [value, value["password"] as Any, Optional(value) as Any] {
            XCTAssertFalse(texts(of: thing).contains(hidden))
            XCTAssertFalse(thing is any Encodable)
            XCTAssertFalse(thing is any Hashable)
        }
        let credentials = Credentials(accessKey: "key", secretKey: try XCTUnwrap(value["password"]))
        XCTAssertFalse(texts(of: credentials).contains(hidden))
        XCTAssertFalse(credentials as Any is any Encodable)
    }

    func testAClientHidesItsSecretKey() throws {
        let client = try Ncloud.SecretManager(accessKey: "key", secretKey: SecretString(hidden))
        XCTAssertFalse(texts(of: client).contains(hidden))
    }

    func testTheLibraryPrintsNothingByItself() async throws {
        let emulator = try await Emulator.fresh()
        let (code, printed, complained) = try launch(built("demo"), environment: [
            "RUST_LOG": "trace",
            "RUST_BACKTRACE": "1",
            "BOJAGI_ENDPOINT": emulator.url,
            "BOJAGI_ACCESS_KEY": Emulator.accessKey,
            "BOJAGI_SECRET_KEY": Emulator.secretKey,
            "BOJAGI_DEMO_NAME": "leak-test",
        ])
        XCTAssertEqual(code, 0, complained)
        XCTAssertEqual(complained, "")
        XCTAssertTrue(printed.contains("refused signature"), printed)
        let secret = ["seen-by-nobody", "not-the-secret-key", Emulator.accessKey, Emulator.secretKey, "http://"]
        for word in secret {
            XCTAssertFalse(printed.contains(word), printed)
        }
    }

    func testNoErrorShowsWhatWasSent() async throws {
        let url = try await Emulator.fresh().url
        let broken = SecretString(#"{"password":"\#(hidden)""#)
        for (endpoint, value) in [(url, value), (url, broken), ("http://127.0.0.1:9", value)] {
            let secrets = try Ncloud.SecretManager(
                accessKey: "key", secretKey: SecretString(hidden), endpoint: endpoint)
            do {
                _ = try await secrets.createSecret(
                    secretName: "hidden", value: value, rotationTargets: ["password"])
                XCTFail("it was accepted")
            } catch {
                let text = texts(of: error) + error.localizedDescription
                XCTAssertTrue(error is BojagiError, text)
                for word in [hidden, "signature-v2", "http://"] {
                    XCTAssertFalse(text.contains(word), word)
                }
            }
        }
    }
}
