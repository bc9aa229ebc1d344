// Every public declaration has a comment, and the example does what its page says.

import Bojagi
import BojagiTesting
import Foundation
import XCTest

private struct Graph: Decodable {
    struct Symbol: Decodable {
        struct Kind: Decodable { let identifier: String }
        struct Comment: Decodable {
            struct Line: Decodable { let text: String }
            let lines: [Line]
        }
        struct Place: Decodable { let uri: String }

        let kind: Kind
        let pathComponents: [String]
        let docComment: Comment?
        let location: Place?
    }

    let symbols: [Symbol]
}

final class DocTests: XCTestCase {
    func testEveryPublicDeclarationIsDescribed() throws {
        guard let folder = ProcessInfo.processInfo.environment["BOJAGI_SYMBOLS"] else {
            throw XCTSkip("bindings-uniffi/swift/test writes down the symbols")
        }
        for (module, least) in [("Bojagi", 300), ("BojagiTesting", 40)] {
            let file = URL(fileURLWithPath: folder).appendingPathComponent("\(module).symbols.json")
            let symbols = try JSONDecoder().decode(Graph.self, from: Data(contentsOf: file)).symbols
            // What the compiler writes itself (`==`) has no place.
            let written = symbols.filter { $0.location != nil }
            XCTAssertGreaterThan(written.count, least)
            let bare = written.filter { $0.docComment?.lines.contains { !$0.text.isEmpty } != true }
            XCTAssertEqual(bare.map { $0.pathComponents.joined(separator: ".") }, [])
        }
    }

    func testEveryLinkOfTheGuideLeadsSomewhere() throws {
        let docs = tests.deletingLastPathComponent().appendingPathComponent("docs")
        func text(_ page: String) throws -> String {
            try String(contentsOf: docs.appendingPathComponent(page), encoding: .utf8)
        }
        let links = try text("swift.md").matches(of: /\]\((?!https:)([^)#]*)(?:#([^)]*))?\)/)
        XCTAssertGreaterThan(links.count, 10)
        for link in links {
            let page = link.1.isEmpty ? "swift.md" : String(link.1)
            let titles = try text(page).matches(of: /(?m)^#+ (.*)$/).map {
                $0.1.lowercased().replacingOccurrences(of: " ", with: "-")
            }
            if let anchor = link.2 { XCTAssertTrue(titles.contains(String(anchor)), String(link.0)) }
        }
    }

    func testTheExampleShowsTheFieldsOfASecret() async throws {
        guard let program = ProcessInfo.processInfo.environment["BOJAGI_EXAMPLE"] else {
            throw XCTSkip("bindings-uniffi/swift/test builds the example")
        }
        let emulator = try BojagiTesting.Emulator()
        try await emulator.addSecret("orders-db", ["username": "app", "password": "hidden-7d1f"])
        func secret(_ arguments: String...) throws -> (code: Int32, output: String, errors: String) {
            try launch(URL(fileURLWithPath: program), arguments, environment: emulator.environment)
        }
        let fields = try secret("orders-db")
        XCTAssertEqual(fields.output, "password SecretString(***)\nusername SecretString(***)\n", fields.errors)
        XCTAssertEqual(fields.code, 0)
        let field = try secret("orders-db", "password")
        XCTAssertEqual(field.output, "hidden-7d1f\n", field.errors)
        let missing = try secret("orders-db", "pin")
        XCTAssertEqual(missing.code, 1)
        XCTAssertEqual(missing.errors, "secret: orders-db has no field pin\n")
        let unknown = try secret("nobody")
        XCTAssertEqual(unknown.code, 1)
        XCTAssertTrue(unknown.errors.hasPrefix("secret: find_secret: "), unknown.errors)
        XCTAssertEqual(unknown.output, "")
        XCTAssertEqual(try secret().code, 2)
    }
}
