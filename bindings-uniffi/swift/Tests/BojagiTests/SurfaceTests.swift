// What the package has is what core has: tests/surface.json says what that is.

import Bojagi
import XCTest

final class SurfaceTests: XCTestCase {
    // The dispatch is rendered, but it compiles only when the package has all that it calls.
    func testEveryOperationModelAndEnumIsThere() throws {
        let providers = try JSON(file: tests.appendingPathComponent("surface.json"))["providers"].object
        XCTAssertEqual(Set(dispatches.keys), Set(providers.keys))
        for (name, provider) in providers {
            let dispatch = try XCTUnwrap(dispatches[name])
            XCTAssertEqual(dispatch.client, provider["client"].text)
            XCTAssertEqual(dispatch.options, Set(provider["options"].object.keys))
            XCTAssertEqual(
                dispatch.operations, provider["operations"].object.mapValues { Set($0["args"].object.keys) })
            XCTAssertEqual(
                dispatch.iterations, provider["iterations"].object.mapValues { Set($0["args"].object.keys) })
            XCTAssertEqual(dispatch.models, provider["models"].object.mapValues { Set($0.object.keys) })
            XCTAssertEqual(
                dispatch.choices, try provider["choices"].object.mapValues { try $0.object.mapValues(String.init(json:)) })
            XCTAssertEqual(
                dispatch.enums, try provider["enums"].object.mapValues { try $0.object.mapValues(String.init(json:)) })
        }
    }

    func testEveryErrorKindIsACase() throws {
        let kinds: [String] = try JSON(file: tests.appendingPathComponent("surface.json"))("error_kinds")
        XCTAssertEqual(errorKinds.map(\.0), kinds)
        let facts = BojagiError.Facts(message: "a message", status: 418)
        for (kind, make) in errorKinds {
            XCTAssertEqual(make(facts).kind, kind)
            XCTAssertEqual(make(facts).facts, facts)
            XCTAssertEqual(make(facts).status, 418)
        }
    }

    func testAnEnumTakesValuesOfALaterDay() {
        let later = Ncloud.SecretStatus(rawValue: "LATER")
        XCTAssertEqual("\(later)", "LATER")
        XCTAssertEqual(later, Ncloud.SecretStatus(rawValue: "LATER"))
        XCTAssertNotEqual(later, .enable)
        XCTAssertEqual(Ncloud.SecretStatus(rawValue: "ENABLE"), .enable)
    }
}
