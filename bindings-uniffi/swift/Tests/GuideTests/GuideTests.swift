// Runs the code of docs/swift.md, which ./test puts into Blocks.swift, and compares what it says it prints.

import BojagiTesting
import Foundation
import XCTest

/// A block of the guide.
struct Block: Sendable {
    let heading: String
    let said: [String]
    let run: @Sendable () async throws -> Void
}

/// Takes the place of Swift's own in the blocks.
func print(_ items: Any..., separator: String = " ") {
    Printed.shared.add(items.map { "\($0)" }.joined(separator: separator))
}

final class Printed: @unchecked Sendable {
    static let shared = Printed()

    private let lock = NSLock()
    private var lines: [String] = []

    func add(_ line: String) {
        lock.withLock { lines.append(line) }
    }

    func taken() -> [String] {
        lock.withLock {
            defer { lines = [] }
            return lines
        }
    }
}

final class GuideTests: XCTestCase {
    func testEveryBlockDoesWhatItSays() async throws {
        let emulator = try Emulator()
        for (name, value) in emulator.environment { setenv(name, value, 1) }
        defer { for name in emulator.environment.keys { unsetenv(name) } }
        XCTAssertGreaterThan(blocks.count, 8)
        for block in blocks {
            try await emulator.reset()
            try await emulator.addSecret("orders-db", #"{"username":"app","password":"p1"}"#)
            try await emulator.addSecret("webhook", ["signing_key": "k1"])
            _ = Printed.shared.taken()
            do {
                try await block.run()
            } catch {
                XCTFail("\(block.heading): \(error)")
            }
            XCTAssertEqual(Printed.shared.taken(), block.said, block.heading)
        }
    }
}
