// Cancelling a task gives up its call.

import Bojagi
import XCTest

/// The calls' own; what ends them earlier is what is tested.
private let deadline = Duration.seconds(60)

/// How long to wait for what comes at once on a machine that has nothing else to do.
private let soon = Duration.seconds(30)

final class CancelTests: XCTestCase {
    private func client(_ server: SilentServer) throws -> Ncloud.SecretManager {
        try Ncloud.SecretManager(
            accessKey: "key", secretKey: SecretString("secret"), endpoint: server.url, timeout: deadline,
            attemptTimeout: deadline)
    }

    func testACancelledCallReturnsAtOnceAndHangsUp() async throws {
        let server = try SilentServer()
        let secrets = try client(server)
        let call = Task { try await secrets.getSecretList() }
        let called = await server.isCalled(within: soon)
        XCTAssertTrue(called)
        let start = ContinuousClock.now
        call.cancel()
        let result = await call.result
        XCTAssertLessThan(ContinuousClock.now - start, deadline)
        XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        let hungUp = await server.callerHangsUp(within: soon)
        XCTAssertTrue(hungUp)
    }

    func testATaskThatIsCancelledAlreadySendsNothing() async throws {
        let server = try SilentServer()
        let secrets = try client(server)
        let call = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await secrets.getSecretList()
        }
        call.cancel()
        let result = await call.result
        XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        let called = await server.isCalled(within: .milliseconds(200))
        XCTAssertFalse(called)
    }

    func testTheLoserOfARaceIsGivenUp() async throws {
        let server = try SilentServer()
        let secrets = try client(server)
        let start = ContinuousClock.now
        await withTaskGroup(of: Void.self) { group in
            group.addTask { _ = try? await secrets.getSecretList() }
            group.addTask { _ = await server.isCalled(within: soon) }
            await group.next()
            group.cancelAll()
        }
        XCTAssertLessThan(ContinuousClock.now - start, deadline)
    }

    func testATimeoutAroundACallGivesItUp() async throws {
        let server = try SilentServer()
        let secrets = try client(server)
        let start = ContinuousClock.now
        do {
            _ = try await withThrowingTaskGroup(of: Int.self) { group in
                group.addTask { try await secrets.getSecretList().totalCount }
                group.addTask {
                    try await Task.sleep(for: .milliseconds(300))
                    throw Mismatch("too late")
                }
                defer { group.cancelAll() }
                return try await group.next() ?? 0
            }
            XCTFail("it was answered")
        } catch let error as Mismatch {
            XCTAssertEqual(error.description, "too late")
        }
        XCTAssertLessThan(ContinuousClock.now - start, deadline)
        let hungUp = await server.callerHangsUp(within: soon)
        XCTAssertTrue(hungUp)
    }

    func testCancellingAfterTheAnswerChangesNothing() async throws {
        let secrets = try await Emulator.fresh().client()
        let call = Task {
            let page = try await secrets.getSecretList()
            while !Task.isCancelled { await Task.yield() }
            return page.totalCount
        }
        try await Task.sleep(for: .milliseconds(50))
        call.cancel()
        let count = try await call.value
        XCTAssertEqual(count, 0)
    }

    func testACallThatWaitsForCredentialsIsGivenUp() async throws {
        let (asked, ask) = AsyncStream.makeStream(of: Void.self)
        let secrets = try Ncloud.SecretManager(
            credentials: {
                ask.yield()
                try await Task.sleep(for: deadline)
                throw Mismatch("nobody waited so long")
            }, endpoint: "http://127.0.0.1:9", timeout: deadline)
        let call = Task { try await secrets.getSecretList() }
        for await _ in asked { break }
        let start = ContinuousClock.now
        call.cancel()
        let result = await call.result
        XCTAssertLessThan(ContinuousClock.now - start, soon)
        XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
    }

    func testACallAfterACancelledOneSucceeds() async throws {
        let secrets = try await Emulator.fresh().client()
        for _ in 1...20 {
            let call = Task { try await secrets.getSecretList() }
            call.cancel()
            _ = await call.result
        }
        let page = try await secrets.getSecretList()
        XCTAssertEqual(page.totalCount, 0)
    }

    func testManyCallsRunAtOnce() async throws {
        let secrets = try await Emulator.fresh().client()
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 1...50 {
                group.addTask { try await secrets.getSecretList().totalCount }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        XCTAssertEqual(counts, Array(repeating: 0, count: 50))
    }
}
