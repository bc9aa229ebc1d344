// The emulator for the tests of applications.

import Bojagi
import BojagiTesting
import Foundation
import XCTest

final class TestingTests: XCTestCase {
    func testItStartsKeepsSecretsAndStops() async throws {
        let emulator = try BojagiTesting.Emulator()
        let secrets = try emulator.secretManager()
        let id = try await emulator.addSecret("orders-db", ["username": "app", "password": "p/1 한"])
        let value = try await secrets.getSecretValue(secretId: id)
        XCTAssertEqual(value.active?["password"], SecretString("p/1 한"))
        XCTAssertEqual(value.rotationTargets.sorted(), ["password", "username"])
        let other = try await emulator.addSecret(
            "webhook", #"{"url":"https://a","key":"k1"}"#, rotationTargets: ["key"])
        let webhook = try await secrets.getSecretValue(secretId: other)
        XCTAssertEqual(webhook.active, SecretValue(#"{"url":"https://a","key":"k1"}"#))
        XCTAssertEqual(webhook.rotationTargets, ["key"])

        let seen = try await emulator.requests()
        XCTAssertEqual(seen.map(\.operation), ["get_secret_value", "get_secret_value"])
        XCTAssertEqual(seen.map(\.status), [200, 200])
        XCTAssertEqual(seen.first?.accessKey, emulator.accessKey)
        XCTAssertEqual(seen.first?.method, "GET")
        XCTAssertEqual(seen.first?.path.hasSuffix("/secrets/\(id)/values"), true, seen.first?.path ?? "")
        XCTAssertLessThan(abs(try XCTUnwrap(seen.first?.time.timeIntervalSinceNow)), 600)
        XCTAssertTrue(emulator.log().contains("/secrets/\(id)/values"), emulator.log())
        XCTAssertFalse(emulator.log().contains("p/1"), emulator.log())

        try await emulator.reset()
        let count = try await secrets.getSecretList().totalCount
        XCTAssertEqual(count, 0)
        XCTAssertFalse(emulator.log().contains("/values"))
        emulator.stop()
        emulator.stop()
        XCTAssertTrue(emulator.log().contains("/api/v1/secrets"), emulator.log())
        do {
            try await emulator.reset()
            XCTFail("it is still there")
        } catch let error as EmulatorError {
            XCTAssertTrue("\(error)".hasPrefix("the emulator has ended with 0"), "\(error)")
        }
    }

    func testFaultsStrikeAsTheyAreTold() async throws {
        let emulator = try BojagiTesting.Emulator()
        let secrets = try emulator.secretManager(maxAttempts: 1)
        let faults: [(BojagiTesting.Emulator.Fault, String)] = [
            (.status(503, errorCode: "500", message: "Endpoint Error", details: "on purpose", retryAfter: 1), "Unavailable"),
            (.status(429, retryAfter: 2), "Throttled"), (.reset, "Network"), (.cut, "Network"),
            (.body("<html>", status: 200, contentType: "text/html"), "Unexpected"),
        ]
        for (fault, kind) in faults {
            try await emulator.addFault(fault, operation: "get_secret_list", count: 1)
            do {
                _ = try await secrets.getSecretList()
                XCTFail("\(fault) did not strike")
            } catch let error as BojagiError {
                XCTAssertEqual(error.kind, kind, error.message)
            }
        }
        try await emulator.addFault(.hang, secretId: "nobody", accessKey: "nobody", skip: 1, probability: 0.5, seed: 7, when: .before)
        try await emulator.addFault(.throttle(perSecond: 1000))
        try await emulator.addFault(.latency(.milliseconds(20)), count: 1)
        let page = try await secrets.getSecretList()
        XCTAssertEqual(page.totalCount, 0)
        let known = try await emulator.faults()
        XCTAssertEqual(known.map(\.fault), ["status", "status", "reset", "cut", "body", "hang", "throttle", "latency"])
        XCTAssertEqual(known.map(\.struck), [1, 1, 1, 1, 1, 0, 0, 1])
        XCTAssertEqual(known.first?.left, 0)
        XCTAssertNil(known[6].left)
        try await emulator.clearFaults()
        let cleared = try await emulator.faults()
        XCTAssertEqual(cleared, [])
        do {
            try await emulator.addFault(.status(200))
            XCTFail("it was taken")
        } catch let error as EmulatorError {
            XCTAssertTrue(error.description.hasPrefix("faults: "), "\(error)")
        }
    }

    func testItsClockCanBeMoved() async throws {
        let emulator = try BojagiTesting.Emulator()
        try await emulator.setClockOffset(.seconds(86_400))
        let secrets = try emulator.secretManager()
        let id = try await emulator.addSecret("orders-db", ["password": "p1"])
        let made = try await secrets.getSecretDetail(secretId: id).registerDate
        XCTAssertGreaterThan(try XCTUnwrap(made?.timeIntervalSinceNow), 80_000)
    }

    func testTheRestOfTheAdminInterfaceIsThere() async throws {
        let emulator = try BojagiTesting.Emulator("--empty")
        _ = try await emulator.post("triggers", ["name": "rotate-db", "url": "http://127.0.0.1:9"])
        let triggers = try await emulator.secretManager().getTriggerList().triggerList
        XCTAssertEqual(triggers.map(\.name), ["rotate-db"])
    }

    func testTheEnvironmentLeadsToIt() async throws {
        let emulator = try BojagiTesting.Emulator(accessKey: "own-key", secretKey: "own-secret")
        try await emulator.addSecret("webhook", ["key": "k1"])
        XCTAssertEqual(emulator.environment["NCLOUD_ACCESS_KEY_ID"], "own-key")
        for (name, value) in emulator.environment { setenv(name, value, 1) }
        defer { for name in emulator.environment.keys { unsetenv(name) } }
        let count = try await Ncloud.SecretManager().getSecretList().totalCount
        XCTAssertEqual(count, 1)
        let others = try await Alibaba.SecretsManager().listSecrets().totalCount
        XCTAssertEqual(others, 0)
        let seen = try await emulator.requests()
        XCTAssertEqual(seen.map(\.provider), ["ncloud", "alibaba"])
    }

    func testAFaultMayBeForOneProviderAlone() async throws {
        let emulator = try BojagiTesting.Emulator()
        try await emulator.addFault(.status(403), provider: "alibaba")
        let count = try await emulator.secretManager().getSecretList().totalCount
        XCTAssertEqual(count, 0)
        let secrets = try Alibaba.SecretsManager(
            accessKey: emulator.accessKey, secretKey: emulator.secretKey, endpoint: emulator.url)
        do {
            _ = try await secrets.listSecrets()
            XCTFail("there was no error")
        } catch BojagiError.permissionDenied {}
    }

    func testItEndsWhenItIsReleased() async throws {
        let address: String
        do {
            address = try BojagiTesting.Emulator().url
        }
        let secrets = try Emulator(url: address).client(maxAttempts: 1)
        let end = ContinuousClock.now + .seconds(60)
        var kind = ""
        while kind != "Network", ContinuousClock.now < end {
            do {
                _ = try await secrets.getSecretList()
            } catch let error as BojagiError {
                kind = error.kind
            }
        }
        XCTAssertEqual(kind, "Network")
    }

    func testOneThatCannotStartSaysWhy() throws {
        XCTAssertThrowsError(try BojagiTesting.Emulator("--no-such-option")) { error in
            XCTAssertTrue("\(error)".hasPrefix("the emulator has ended with 2\n"), "\(error)")
            XCTAssertTrue("\(error)".contains("--no-such-option"), "\(error)")
            XCTAssertEqual("\(error)", error.localizedDescription)
        }
        let known = ProcessInfo.processInfo.environment["BOJAGI_EMULATOR"]
        defer { if let known { setenv("BOJAGI_EMULATOR", known, 1) } else { unsetenv("BOJAGI_EMULATOR") } }
        setenv("BOJAGI_EMULATOR", "/no/such/program", 1)
        XCTAssertThrowsError(try BojagiTesting.Emulator()) { error in
            XCTAssertTrue("\(error)".contains("BOJAGI_EMULATOR is /no/such/program, which is no program"), "\(error)")
        }
        unsetenv("BOJAGI_EMULATOR")
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        defer { setenv("PATH", path, 1) }
        if let known {
            setenv("PATH", URL(fileURLWithPath: known).deletingLastPathComponent().path, 1)
            XCTAssertNoThrow(try BojagiTesting.Emulator())
        }
        setenv("PATH", "/no/such/folder", 1)
        XCTAssertThrowsError(try BojagiTesting.Emulator()) { error in
            XCTAssertTrue("\(error)".hasPrefix("bojagi-emulator was not found; "), "\(error)")
        }
    }

    func testItShowsNoKey() throws {
        let emulator = try BojagiTesting.Emulator(secretKey: "hidden-7d1f")
        var text = "\(emulator) \(Mirror(reflecting: emulator).children.map { "\($0)" })"
        dump(emulator, to: &text)
        XCTAssertFalse(text.contains("hidden-7d1f"), text)
        XCTAssertTrue("\(emulator)".hasPrefix("Emulator(http://127.0.0.1:"), text)
    }
}
