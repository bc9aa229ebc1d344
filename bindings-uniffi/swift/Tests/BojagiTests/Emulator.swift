// The emulator that the tests talk to: started once, ended with the tests.

import Bojagi
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

struct Emulator: Sendable {
    static let accessKey = "case-access-key"
    static let secretKey = "case-secret-key"

    let url: String

    /// The running emulator, as if it had just been started.
    static func fresh() async throws -> Emulator {
        let emulator = try running.get()
        try await emulator.post("reset", .object([:]))
        return emulator
    }

    func client(
        secretKey: String = Emulator.secretKey, timeout: Duration? = nil, maxAttempts: Int? = nil
    ) throws -> Ncloud.SecretManager {
        try Ncloud.SecretManager(
            accessKey: Emulator.accessKey, secretKey: SecretString(secretKey), endpoint: url, timeout: timeout,
            maxAttempts: maxAttempts)
    }

    func post(_ name: String, _ body: JSON) async throws {
        guard let url = URL(string: "\(url)/_emulator/\(name)") else { throw Mismatch("no URL") }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = try JSONEncoder().encode(body)
        let (_, answer) = try await URLSession.shared.data(for: request)
        let status = (answer as? HTTPURLResponse)?.statusCode ?? 0
        guard (200...299).contains(status) else { throw Mismatch("\(name): HTTP \(status)") }
    }

    private static let running = Result { try start() }

    private static func start() throws -> Emulator {
        guard let binary = ProcessInfo.processInfo.environment["BOJAGI_EMULATOR"] else {
            throw Mismatch("BOJAGI_EMULATOR does not name the binary of the emulator")
        }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c", watch, binary, "--port", "0", "--credentials", "\(accessKey):\(secretKey)", "--format", "json",
        ]
        process.standardInput = life
        process.standardOutput = output
        try process.run()
        // A read may end in the middle of the line.
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw Mismatch("the emulator ended before it was ready") }
            line += more
        }
        let ready = try JSONDecoder().decode(JSON.self, from: line)
        return Emulator(url: "http://\(try ready("address") as String)")
    }
}

/// Ends the emulator when the tests end, also when they crash: the pipe that it reads is then closed.
/// By force, because the threads of Swift block the other signals for what they start.
private let watch = #""$0" "$@" & read -r _; kill -9 $!"#
private let life = Pipe()

/// The folder `tests` of the checkout.
let tests: URL = {
    let cases = ProcessInfo.processInfo.environment["BOJAGI_CASES"]
    let here = (0..<5).reduce(URL(fileURLWithPath: #filePath)) { path, _ in path.deletingLastPathComponent() }
    return cases.map { URL(fileURLWithPath: $0).deletingLastPathComponent() } ?? here.appendingPathComponent("tests")
}()
