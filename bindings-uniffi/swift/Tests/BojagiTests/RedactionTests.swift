// Whatever holds a secret hides it, however it is printed, walked through, copied or encoded.

import Bojagi
import BojagiTesting
import Foundation
import XCTest

private let hidden = "hidden-7d1f"

private struct Login: Decodable, Equatable {
    let username: String
    let password: SecretString
}

private final class Holder {
    let secret: SecretString
    let more: [String: SecretString?]
    lazy var value = SecretValue(#"{"password":"\#(hidden)"}"#)

    init(_ secret: SecretString) {
        self.secret = secret
        more = ["one": secret, "none": nil]
    }
}

final class RedactionTests: XCTestCase {
    /// Every leaf that a mirror reaches, as text.
    private func leaves(of value: Any, depth: Int = 0) -> String {
        let children = Mirror(reflecting: value).children
        guard !children.isEmpty, depth < 20 else { return "\(value) " }
        return children.map { "\($0.label ?? "") " + leaves(of: $0.value, depth: depth + 1) }.joined()
    }

    private func texts(of value: Any) -> String {
        var text = "\(value) \(String(describing: value)) \(String(reflecting: value)) \([value]) \(["key": value])"
        print(value, to: &text)
        debugPrint(value, to: &text)
        dump([value], to: &text)
        text += leaves(of: value)
        text += String(format: "%@", "\(value)")
        text += (value as? any CustomStringConvertible)?.description ?? ""
        return text
    }

    func testWhateverHoldsASecretHidesIt() async throws {
        let emulator = try await Emulator.fresh()
        let secrets = try emulator.client()
        let made = try await secrets.createSecret(
            secretName: "hidden", value: SecretString(#"{"username":"app","password":"\#(hidden)"}"#),
            rotationTargets: ["password"])
        let stored = try await secrets.getSecretValue(secretId: made.secretId)
        let value = try XCTUnwrap(stored.active)
        let secret = try XCTUnwrap(value["password"])
        XCTAssertEqual(secret.reveal(), hidden)
        let login = try value.into(Login.self)
        let credentials = Credentials(accessKey: "key", secretKey: secret, securityToken: secret, expiresAt: Date())
        let provider: CredentialsProvider = { credentials }
        let things: [Any] = [
            secret, value, stored, login, credentials, provider, Holder(secret), secrets, made,
            try Ncloud.SecretManager(accessKey: "key", secretKey: secret),
            try Ncloud.SecretManager(credentials: provider),
            try Ncloud.SecretManager(accessKey: "key", secretKey: secret, proxy: SecretString("http://a:\(hidden)@b:1")),
            secrets.iterSecretList(), secrets.iterSecretList().makeAsyncIterator(),
            (secret, value), ["a": [secret]], Set(["a"]).map { ($0, secret) }, Result<SecretString, Never>.success(secret),
            Optional(secret) as Any, Optional(Optional(value)) as Any, AnyHashable("x"), { secret } as () -> SecretString,
        ]
        for thing in things {
            XCTAssertFalse(texts(of: thing).contains(hidden), "\(type(of: thing))")
        }
        XCTAssertEqual("\(login)", "Login(username: \"app\", password: SecretString(***))")
        let copy = secret
        XCTAssertEqual(copy, secret)
        XCTAssertEqual(texts(of: copy), texts(of: secret))
        XCTAssertEqual(leaves(of: secret), "SecretString(***) ")
    }

    func testNothingThatHoldsASecretIsEncoded() throws {
        let secret = SecretString(hidden)
        let things: [Any] = [
            secret, SecretValue("{}"), Credentials(accessKey: "key", secretKey: secret),
            Ncloud.GetSecretValueResponse(rotationTargets: [], active: SecretValue("{}")),
        ]
        for thing in things {
            XCTAssertFalse(thing is any Encodable, "\(type(of: thing))")
            XCTAssertFalse(thing is any Hashable, "\(type(of: thing))")
            XCTAssertFalse(JSONSerialization.isValidJSONObject(["key": thing]), "\(type(of: thing))")
        }
    }

    func testNoErrorHoldsASecret() async throws {
        let url = try await Emulator.fresh().url
        let failures: [() async throws -> Void] = [
            { _ = try SecretValue(#"{"username":"\#(hidden)"}"#).into(Login.self) },
            { _ = try Ncloud.SecretManager(accessKey: "key", secretKey: SecretString("\(hidden) ")) },
            { _ = try Ncloud.SecretManager(accessKey: "key", secretKey: SecretString("s"), proxy: SecretString("ftp://a:\(hidden)@b")) },
            {
                let secrets = try Ncloud.SecretManager(accessKey: "key", secretKey: SecretString(hidden), endpoint: url)
                _ = try await secrets.getSecretList()
            },
            {
                let secrets = try Ncloud.SecretManager(
                    credentials: { Credentials(accessKey: "", secretKey: SecretString(hidden)) }, endpoint: url)
                _ = try await secrets.getSecretList()
            },
        ]
        for (index, fail) in failures.enumerated() {
            do {
                try await fail()
                XCTFail("failure \(index) did not come")
            } catch let error as BojagiError {
                let bridged = error as NSError
                let text = texts(of: error) + texts(of: error.facts) + error.localizedDescription
                    + "\(bridged) \(bridged.userInfo) \(bridged.debugDescription)"
                XCTAssertFalse(text.contains(hidden), text)
                XCTAssertEqual(bridged.domain, BojagiError.errorDomain)
                XCTAssertEqual(bridged.code, error.status ?? 0)
                XCTAssertEqual(bridged.localizedDescription, error.message)
            }
        }
    }
}
