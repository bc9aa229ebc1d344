// A value as a model of the application's own, and what is said when it does not fit.

import Bojagi
import Foundation
import XCTest

private struct Login: Decodable, Equatable {
    let username: String
    let password: SecretString
    let port: Int?
    let memo: SecretString?

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        username = try fields.decode(String.self, forKey: .username)
        password = try fields.decode(SecretString.self, forKey: .password)
        port = try fields.decodeIfPresent(Int.self, forKey: .port) ?? 5432
        memo = try fields.decodeIfPresent(SecretString.self, forKey: .memo)
    }

    private enum Key: String, CodingKey {
        case username = "user", password, port, memo
    }
}

private struct Cluster: Decodable {
    struct Node: Decodable { let host: String; let port: Int }

    let nodes: [Node]
    let main: Node
    let secrets: [String: SecretString]
}

private struct Count: Decodable { let count: Int }
private struct Secret: Decodable { let password: SecretString }

private struct Picky: Decodable {
    init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode([String: String].self)
        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "\(text)"))
    }
}

private struct Thrower: Decodable {
    struct Quoting: Error { let text: String }

    init(from decoder: any Decoder) throws {
        throw Quoting(text: "\(try decoder.singleValueContainer().decode([String: String].self))")
    }
}

private struct Dated: Decodable { let until: Date }
private struct Blob: Decodable { let data: Data }

final class ModelTests: XCTestCase {
    func testKeysDefaultsAndOptionalsAreTheModelsOwn() throws {
        let login = try SecretValue(#"{"user":"app","password":"p1","memo":null,"other":1}"#).into(Login.self)
        XCTAssertEqual(login.username, "app")
        XCTAssertEqual(login.password, SecretString("p1"))
        XCTAssertEqual(login.port, 5432)
        XCTAssertNil(login.memo)
        let given = try SecretValue(#"{"user":"app","password":"p1","port":1,"memo":""}"#).into(Login.self)
        XCTAssertEqual(given.port, 1)
        XCTAssertEqual(given.memo, SecretString(""))
    }

    func testModelsMayBeNested() throws {
        let text = #"{"nodes":[{"host":"a","port":1}],"main":{"host":"b","port":2},"secrets":{"x":"p1"}}"#
        let cluster = try SecretValue(text).into(Cluster.self)
        XCTAssertEqual(cluster.nodes.map(\.host), ["a"])
        XCTAssertEqual(cluster.main.port, 2)
        XCTAssertEqual(cluster.secrets, ["x": SecretString("p1")])
        XCTAssertEqual(try SecretValue(#"{"a":"b"}"#).into([String: String].self), ["a": "b"])
    }

    func testAFieldStaysSecretWhereTheModelWantsIt() throws {
        let texts = [
            (#""p \"1\" 한 🔑""#, "p \"1\" 한 🔑"), (#""""#, ""), ("5432", "5432"), ("-1", "-1"), ("true", "true"),
            ("18446744073709551615", "18446744073709551615"), (#""007""#, "007"), (#""true""#, "true"),
        ]
        for (json, text) in texts {
            let secret = try SecretValue(#"{"password":\#(json)}"#).into(Secret.self)
            XCTAssertEqual(secret.password.reveal(), text)
            XCTAssertEqual("\(secret)", "Secret(password: SecretString(***))")
        }
        XCTAssertFalse(SecretString("p1") as Any is any Encodable)
        XCTAssertFalse(SecretValue("{}") as Any is any Codable)
    }

    func testAMisfitNamesTheFieldAndQuotesNothing() {
        let misfits: [(any Decodable.Type, String, String)] = [
            (Count.self, #"{"count":"open-sesame"}"#, "Count: field count is of another type"),
            (Count.self, #"{"count":"4711"}"#, "Count: field count is of another type"),
            (Count.self, #"{"open-sesame":1}"#, "Count: field count is missing"),
            (Count.self, #"{"count":null,"x":"open-sesame"}"#, "Count: field count is "),
            (Count.self, "open-sesame", "Count: it is no JSON, or refused"),
            (Count.self, #"["open-sesame"]"#, "Count: it is of another type"),
            (Secret.self, #"{"password":["open-sesame"]}"#, "Secret: field password is of another type"),
            (Secret.self, #"{"password":4711.5}"#, "Secret: field password is of another type"),
            (Secret.self, #"{"password":null}"#, "Secret: field password is "),
            (Login.self, #"{"user":"open-sesame"}"#, "Login: field password is missing"),
            (Cluster.self, #"{"nodes":[{"host":"open-sesame","port":1},{"host":"a"}]}"#, "field nodes.1.port is missing"),
            (Cluster.self, #"{"nodes":[],"main":{"host":"a","port":"open-sesame"}}"#, "field main.port is of another type"),
            (Dated.self, #"{"until":"open-sesame"}"#, "Dated: field until is of another type"),
            (Blob.self, #"{"data":"open sesame!"}"#, "Blob: field data is refused"),
            (Picky.self, #"{"a":"open-sesame"}"#, "Picky: it is no JSON, or refused"),
            (Thrower.self, #"{"a":"open-sesame"}"#, "Thrower: Quoting was thrown"),
        ]
        for (model, text, why) in misfits {
            XCTAssertThrowsError(try SecretValue(text).into(model), text) { error in
                guard case BojagiError.invalidArgument(let facts) = error else { return XCTFail("\(error)") }
                XCTAssertTrue(facts.message.hasPrefix("the value does not fit "), facts.message)
                XCTAssertTrue(facts.message.contains(why), "\(text): \(facts.message)")
                XCTAssertNil(facts.underlyingError)
                var shown = "\(error) \(String(reflecting: error)) \(error.localizedDescription) \((error as NSError).userInfo)"
                dump(error, to: &shown)
                for word in ["open-sesame", "open sesame", "4711"] { XCTAssertFalse(shown.contains(word), shown) }
            }
        }
    }
}
