// Cancelling a task gives up its call.

import Bojagi
import XCTest

final class CancelTests: XCTestCase {
    private func client(_ server: SilentServer) throws -> Ncloud.SecretManager {
        try Ncloud.SecretManager(
            accessKey: "key", secretKey: SecretString("secret"), endpoint: server.url, timeout: .seconds(60))
    }

    func testACancelledCallReturnsAtOnceAndHangsUp() async throws {
        let server = try SilentServer()
        let secrets = try client(server)
        let call = Task { try await secrets.getSecretList() }
        let called = await server.isCalled(within: .seconds(10))
        XCTAssertTrue(called)
        let start = ContinuousClock.now
        call.cancel()
        let result = await call.result
        XCTAssertLessThan(ContinuousClock.now - start, .seconds(1))
        XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        let hungUp = await server.callerHangsUp(within: .seconds(10))
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
            group.addTask { try? await Task.sleep(for: .milliseconds(100)) }
            await group.next()
            group.cancelAll()
        }
        XCTAssertLessThan(ContinuousClock.now - start, .seconds(5))
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
