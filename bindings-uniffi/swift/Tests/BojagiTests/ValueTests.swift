// A value gives its fields one by one, and itself as a model.

import Bojagi
import Foundation
import XCTest

private struct Login: Decodable, Equatable {
    let username: String
    let password: String
    let port: Int
    let tls: Bool
    let note: String?
}

final class ValueTests: XCTestCase {
    private let text = #"{"username":"app","password":"p \"1\" 한","port":5432,"tls":true,"note":null}"#

    func testAFieldIsASecretOfItsOwn() async throws {
        let secrets = try await Emulator.fresh().client()
        let made = try await secrets.createSecret(
            secretName: "orders-db", value: SecretString(text), rotationTargets: ["password"])
        let active = try await secrets.getSecretValue(secretId: made.secretId).active
        XCTAssertEqual(active, SecretValue(text))
        XCTAssertEqual(active?["password"], SecretString("p \"1\" 한"))
        XCTAssertEqual(active?["password"]?.reveal(), "p \"1\" 한")
        XCTAssertNil(active?["host"])
    }

    func testFieldsKeepTheirOrderAndTheirText() {
        let value = SecretValue(text)
        XCTAssertEqual(value.reveal(), text)
        XCTAssertEqual(value.keys, ["username", "password", "port", "tls"])
        XCTAssertEqual(value.count, 4)
        XCTAssertEqual(value["port"]?.reveal(), "5432")
        XCTAssertEqual(value["tls"]?.reveal(), "true")
        XCTAssertNil(value["note"])
        XCTAssertEqual(SecretValue("no object").keys, [])
        XCTAssertEqual(value, SecretValue(text))
        XCTAssertNotEqual(value, SecretValue("{}"))
    }

    func testAValueBecomesAModel() throws {
        let login = try SecretValue(text).into(Login.self)
        XCTAssertEqual(login, Login(username: "app", password: "p \"1\" 한", port: 5432, tls: true, note: nil))
        struct Snake: Decodable { let dbPassword: String }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        XCTAssertEqual(try SecretValue(#"{"db_password":"p1"}"#).into(Snake.self, using: decoder).dbPassword, "p1")
    }
}
