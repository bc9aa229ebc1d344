// What is released is gone, and a program may end at any time.

import Bojagi
import BojagiNative
import Foundation
import XCTest

/// Waits for what comes at once on a machine that has nothing else to do.
func eventually(_ what: String = "it", _ holds: () -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(60)
    while !holds() {
        guard ContinuousClock.now < end else { throw Mismatch("\(what) did not come about in a minute") }
        try await Task.sleep(for: .milliseconds(5))
    }
}

/// How many files and sockets this process has open.
func openFiles() -> Int {
    #if os(Linux)
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
    #else
    0
    #endif
}

/// Bytes of memory that this process occupies.
func residentBytes() -> Int {
    #if os(Linux)
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")[1]
    return (pages.flatMap { Int($0) } ?? 0) * 4096
    #else
    return 0
    #endif
}

final class LifetimeTests: XCTestCase {
    func testAReleasedClientLeavesNothingOpen() async throws {
        let emulator = try await Emulator.fresh()
        let (files, objects) = (openFiles(), liveObjects())
        for round in 1...40 {
            // Another time for each, so that none shares its connections.
            let secrets = try Ncloud.SecretManager(
                accessKey: Emulator.accessKey, secretKey: SecretString(Emulator.secretKey), endpoint: emulator.url,
                connectTimeout: .milliseconds(20_000 + round))
            let page = try await secrets.getSecretList()
            XCTAssertEqual(page.totalCount, 0)
        }
        try await eventually("a released connection is closed; it") { openFiles() <= files + 5 }
        try await eventually("every object is released; it") { liveObjects() <= objects }
    }

    func testManyClientsCostLittle() async throws {
        let (files, objects) = (openFiles(), liveObjects())
        var clients: [Ncloud.SecretManager] = []
        for _ in 1...2000 {
            clients.append(try Ncloud.SecretManager(accessKey: "key", secretKey: SecretString("secret")))
        }
        XCTAssertLessThan(openFiles(), files + 50)
        clients.removeAll()
        try await eventually("every object is released; it") { liveObjects() <= objects }
    }

    func testACallOutlivesItsClient() async throws {
        let server = try SilentServer()
        func begin() throws -> Task<Int, any Error> {
            let secrets = try Emulator(url: server.url).client()
            return Task { try await secrets.getSecretList().totalCount }
        }
        let call = try begin()
        try await server.answer("200 OK", body: #"{"code":"SUCCESS","data":{"totalCount":7,"secretList":[]}}"#)
        let count = try await call.value
        XCTAssertEqual(count, 7)
    }

    func testCallsUnderWayGoOnWhenTheClientIsClosed() async throws {
        let server = try SilentServer()
        let secrets = try Emulator(url: server.url).client()
        let call = Task { try await secrets.getSecretList().totalCount }
        let called = await server.isCalled(within: .seconds(60))
        XCTAssertTrue(called)
        secrets.close()
        try await server.answer("200 OK", body: #"{"code":"SUCCESS","data":{"totalCount":7,"secretList":[]}}"#)
        let count = try await call.value
        XCTAssertEqual(count, 7)
    }

    func testSecretsAreReleasedWithTheirLastCopy() async throws {
        let objects = liveObjects()
        do {
            let value = SecretValue(#"{"password":"p1"}"#)
            let copies = Array(repeating: value["password"], count: 100)
            XCTAssertEqual(copies.last??.reveal(), "p1")
            XCTAssertGreaterThanOrEqual(liveObjects(), objects + 2)
        }
        try await eventually("every object is released; it") { liveObjects() <= objects }
    }

    func testAProgramMayEndWhileCallsAreUnderWay() async throws {
        for (how, code) in [("exit", Int32(7)), ("return", 0)] {
            for _ in 1...5 {
                let server = try SilentServer()
                let leaver = Process()
                let (input, errors) = (Pipe(), Pipe())
                leaver.executableURL = built("leaver")
                leaver.arguments = [how, server.url]
                leaver.standardInput = input
                leaver.standardError = errors
                try leaver.run()
                let called = await server.isCalled(within: .seconds(60))
                XCTAssertTrue(called)
                try input.fileHandleForWriting.write(contentsOf: Data("go\n".utf8))
                let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                leaver.waitUntilExit()
                XCTAssertEqual(leaver.terminationReason, .exit, how)
                XCTAssertEqual(leaver.terminationStatus, code, how)
                XCTAssertEqual(said, "", how)
            }
        }
    }
}
