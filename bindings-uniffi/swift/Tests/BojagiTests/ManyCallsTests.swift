// Many calls, ended and cancelled: nothing grows. BOJAGI_CALLS says how many.

import Bojagi
import BojagiNative
import Foundation
import XCTest

private let calls = ProcessInfo.processInfo.environment["BOJAGI_CALLS"].flatMap { Int($0) } ?? 10_000

final class ManyCallsTests: XCTestCase {
    func testCallsLeaveNothingBehind() async throws {
        try await nothingGrows("calls", calls) { secrets, id, _ in
            let value = try await secrets.getSecretValue(secretId: id)
            guard value.active?["password"]?.reveal() == "p1" else { throw Mismatch("another value") }
        }
    }

    func testCallsThatAreCancelledWhileTheyWaitLeaveNothingBehind() async throws {
        try await nothingGrows("calls cancelled while they waited", calls / 10, hanging: true) { secrets, id, round in
            let call = Task { try await secrets.getSecretValue(secretId: id) }
            try await Task.sleep(for: .milliseconds(5 + round % 20))
            call.cancel()
            guard case .failure(let error) = await call.result, error is CancellationError else {
                throw Mismatch("it was not given up")
            }
        }
    }

    func testCancelledCallsLeaveNothingBehind() async throws {
        try await nothingGrows("cancelled calls", calls) { secrets, id, round in
            let call = Task { try await secrets.getSecretValue(secretId: id).active?["password"] }
            // From the first step of the call to its last.
            for _ in 0..<(round % 40) { await Task.yield() }
            if round % 3 == 0 { try? await Task.sleep(for: .microseconds(round % 2000)) }
            call.cancel()
            switch await call.result {
            case .success(let password):
                guard password == SecretString("p1") else { throw Mismatch("another value") }
            case .failure(let error):
                guard error is CancellationError else { throw error }
            }
        }
    }

    private func nothingGrows(
        _ what: String, _ calls: Int, hanging: Bool = false,
        _ call: @escaping @Sendable (Ncloud.SecretManager, String, Int) async throws -> Void
    ) async throws {
        let emulator = try await Emulator.fresh()
        let (files, objects) = (openFiles(), liveObjects())
        do {
            let secrets = try emulator.client(timeout: .seconds(120))
            let id = try await secrets.createSecret(
                secretName: "orders-db", value: SecretString(#"{"password":"p1"}"#), rotationTargets: ["password"]
            ).secretId
            if hanging {
                try await emulator.post("faults", .object(["fault": .text("hang"), "operation": .text("get_secret_value")]))
            }
            func go(_ rounds: Range<Int>) async throws {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for worker in 0..<32 {
                        group.addTask {
                            for round in rounds where round % 32 == worker { try await call(secrets, id, round) }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            try await go(0..<(calls / 5))
            let warm = residentBytes()
            let processor = clock()
            try await go((calls / 5)..<calls)
            let grown = residentBytes() - warm
            let each = Double(clock() - processor) / Double(calls - calls / 5)
            print("ManyCallsTests: \(calls) \(what), \(grown / 1024) KiB more, \(Int(each)) µs of CPU each")
            XCTAssertLessThan(grown, 24 << 20)
        }
        try await eventually("every object is released; it") { liveObjects() <= objects }
        try await eventually("every connection is closed; it") { openFiles() <= files + 5 }
    }
}
