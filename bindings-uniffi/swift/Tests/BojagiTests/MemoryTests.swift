// A value that is released is gone from the memory of the process.

#if os(Linux)
import Bojagi
import Foundation
import Glibc
import XCTest

/// Memory that the search leaves out: what the test itself knows of the value.
private struct Scratch {
    static let size = 1 << 20
    let start: UnsafeMutableRawPointer

    init() throws {
        let made = mmap(nil, Scratch.size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let made, made != MAP_FAILED else { throw Mismatch("no memory: errno \(errno)") }
        start = made
    }
}

final class MemoryTests: XCTestCase {
    private let length = 24

    /// Letters of no word, made where the search does not look, and nowhere else.
    private func needle(in scratch: Scratch) {
        var random = SystemRandomNumberGenerator()
        for index in 0..<length {
            scratch.start.storeBytes(of: UInt8.random(in: 97...122, using: &random), toByteOffset: index, as: UInt8.self)
        }
    }

    /// How many times the first bytes of the scratch are found in all other memory that can be written.
    private func found(_ scratch: Scratch) throws -> Int {
        let memory = open("/proc/self/mem", O_RDONLY)
        defer { close(memory) }
        let buffer = scratch.start + 4096
        let step = Scratch.size - 4096
        var count = 0
        let maps = try String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
        for line in maps.split(separator: "\n") {
            let words = line.split(separator: " ")
            let ends = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            guard words[1].hasPrefix("rw"), ends.count == 2 else { continue }
            var at = ends[0]
            while at < ends[1] {
                // The end of a piece is looked at with the next, too.
                let size = min(step, Int(ends[1] - at))
                let own = UInt(bitPattern: scratch.start)
                if at + UInt(size) <= own || at >= own + UInt(Scratch.size) {
                    let read = pread(memory, buffer, size, off_t(at))
                    var rest = buffer
                    while read > 0, let hit = memmem(rest, buffer + read - rest, scratch.start, length) {
                        count += 1
                        rest = hit + 1
                    }
                }
                guard size == step else { break }
                at += UInt(size - length)
            }
        }
        memset(buffer, 0, step)
        return count
    }

    func testAValueThatIsReleasedIsNowhereInMemory() async throws {
        let scratch = try Scratch()
        needle(in: scratch)
        try await hold(scratch) {
            XCTAssertGreaterThan(try found(scratch), 0)
        }
        // The last thing that a call holds goes with its task.
        let end = ContinuousClock.now + .seconds(60)
        while try found(scratch) > 0, ContinuousClock.now < end { try await Task.sleep(for: .milliseconds(50)) }
        XCTAssertEqual(try found(scratch), 0)
    }

    /// Holds a value that a server has sent, and with it the secret that is its text.
    private func hold(_ scratch: Scratch, _ look: () throws -> Void) async throws {
        let server = try SilentServer()
        let secrets = try Emulator(url: server.url).client()
        async let answer = secrets.getSecretValue(secretId: "s-1")
        try await server.answer("200 OK", bytes: body(scratch))
        let stored = try await answer
        try look()
        XCTAssertEqual(stored.active?.keys, [])
    }

    /// An answer with the value, in the scratch.
    private func body(_ scratch: Scratch) -> UnsafeRawBufferPointer {
        let start = scratch.start + 64
        var end = start
        for part in [#"{"code":"SUCCESS","data":{"decryptedSecretChain":{"active":""#, "", #""}}}"#] {
            if part.isEmpty {
                memcpy(end, scratch.start, length)
                end += length
            }
            for byte in part.utf8 {
                end.storeBytes(of: byte, as: UInt8.self)
                end += 1
            }
        }
        return UnsafeRawBufferPointer(start: start, count: end - start)
    }
}
#endif
