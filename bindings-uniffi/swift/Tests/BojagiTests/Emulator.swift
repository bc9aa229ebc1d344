// The emulator that the tests talk to: started once, ended with the tests.

import Bojagi
import BojagiTesting
import Foundation

struct Emulator: Sendable {
    static let accessKey = "case-access-key"
    static let secretKey = "case-secret-key"

    let url: String

    /// The running emulator, as if it had just been started.
    static func fresh() async throws -> Emulator {
        let emulator = try running.get()
        try await emulator.reset()
        return Emulator(url: emulator.url)
    }

    func client(
        secretKey: String = Emulator.secretKey, timeout: Duration? = nil, maxAttempts: Int? = nil
    ) throws -> Ncloud.SecretManager {
        try Ncloud.SecretManager(
            accessKey: Emulator.accessKey, secretKey: SecretString(secretKey), endpoint: url, timeout: timeout,
            maxAttempts: maxAttempts)
    }

    func post(_ name: String, _ body: JSON) async throws {
        _ = try await Emulator.running.get().post(name, body)
    }

    private static let running = Result {
        try BojagiTesting.Emulator(accessKey: accessKey, secretKey: secretKey)
    }
}

/// The folder `tests` of the checkout.
let tests: URL = {
    let cases = ProcessInfo.processInfo.environment["BOJAGI_CASES"]
    let here = (0..<5).reduce(URL(fileURLWithPath: #filePath)) { path, _ in path.deletingLastPathComponent() }
    return cases.map { URL(fileURLWithPath: $0).deletingLastPathComponent() } ?? here.appendingPathComponent("tests")
}()

/// A program that SwiftPM has built beside the tests.
func built(_ program: String) -> URL {
    #if os(macOS)
    Bundle(for: CaseTests.self).bundleURL.deletingLastPathComponent().appendingPathComponent(program)
    #else
    Bundle.main.bundleURL.appendingPathComponent(program)
    #endif
}

/// What a program has written, and how it ended.
func launch(
    _ program: URL, _ arguments: [String] = [], environment: [String: String] = [:]
) throws -> (code: Int32, output: String, errors: String) {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complained = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, printed, complained)
}
