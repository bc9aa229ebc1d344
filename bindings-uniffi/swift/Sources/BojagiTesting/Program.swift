// The process of an emulator: found, started, ended, and its log.

#if os(macOS) || os(Linux)
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

private let name = "bojagi-emulator"

/// What it holds is guarded by the lock.
final class Program: @unchecked Sendable {
    private let lock = NSLock()
    private let process = Process()
    private let life = Pipe()
    private let output = Pipe()
    private let logFile: FileHandle
    private var logStart: off_t = 0

    init(_ options: [String], credentials: String) throws {
        process.executableURL = try found()
        process.arguments = ["--format", "json", "--until-input-ends"] + options
        let variables = ["RUST_LOG": "debug"].merging(ProcessInfo.processInfo.environment) { _, own in own }
        process.environment = variables.merging(["BOJAGI_EMULATOR_CREDENTIALS": credentials]) { _, new in new }
        let log = FileManager.default.temporaryDirectory.appendingPathComponent("\(name)-\(UUID()).log")
        guard FileManager.default.createFile(atPath: log.path, contents: nil) else {
            throw EmulatorError("\(log.path) cannot be written")
        }
        logFile = try FileHandle(forUpdating: log)
        try FileManager.default.removeItem(at: log)
        process.standardInput = life
        process.standardOutput = output
        process.standardError = logFile
        do {
            try process.run()
        } catch {
            throw EmulatorError("\(process.executableURL?.path ?? name) cannot be run: \(error.localizedDescription)")
        }
    }

    /// Its first line, or less when it has ended before.
    func firstLine() -> Data {
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            // A read may end in the middle of the line.
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { break }
            line += more
        }
        return line
    }

    var isRunning: Bool {
        lock.withLock { process.isRunning }
    }

    /// Lets it end by itself. A signal would not do: the threads of Swift block most for what they start.
    func letGo() {
        lock.withLock { try? life.fileHandleForWriting.close() }
    }

    func stop() {
        letGo()
        if !hasEnded(within: 10) {
            lock.withLock { _ = kill(process.processIdentifier, SIGKILL) }
        }
    }

    /// Why there is no answer.
    func ended() -> EmulatorError {
        // What it ends with by itself says more than that it was stopped.
        guard hasEnded(within: 1) else {
            stop()
            return EmulatorError("the emulator gave no answer, and was stopped\n\(log())")
        }
        let code = lock.withLock { process.terminationStatus }
        return EmulatorError("the emulator has ended with \(code)\n\(log())")
    }

    func forgetLog() {
        lock.withLock { logStart = size() }
    }

    func log() -> String {
        lock.withLock {
            // Not a read: the position of the file is shared with the process that writes.
            var bytes = [UInt8](repeating: 0, count: Int(size() - logStart))
            let count = pread(logFile.fileDescriptor, &bytes, bytes.count, logStart)
            return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
        }
    }

    private func size() -> off_t {
        var facts = stat()
        return fstat(logFile.fileDescriptor, &facts) == 0 ? facts.st_size : 0
    }

    private func hasEnded(within seconds: Double) -> Bool {
        let end = Date(timeIntervalSinceNow: seconds)
        while isRunning {
            guard Date() < end else { return false }
            usleep(2000)
        }
        return true
    }
}

/// The program: what the environment says, else what is on PATH.
private func found() throws -> URL {
    let environment = ProcessInfo.processInfo.environment
    let given = environment["BOJAGI_EMULATOR"].flatMap { $0.isEmpty ? nil : $0 }
    let wanted = given ?? name
    let folders = wanted.contains("/") ? [""] : (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/" }
    if let path = folders.map({ $0 + wanted }).first(where: FileManager.default.isExecutableFile) {
        return URL(fileURLWithPath: path)
    }
    let missing = given.map { "BOJAGI_EMULATOR is \($0), which is no program" } ?? "\(name) was not found"
    throw EmulatorError("\(missing); install it, or put its path into BOJAGI_EMULATOR")
}
#endif
