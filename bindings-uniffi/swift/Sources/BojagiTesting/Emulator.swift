// The emulator, for the tests of an application, with XCTest, Swift Testing or anything else.

#if os(macOS) || os(Linux)
import Bojagi
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Whoever seeds is told from the application by its access key.
private let seederKey = "bojagi-testing"

/// An emulator of one's own, on a free port of this machine.
///
/// It starts when it is made, and stops with ``stop()`` or when it is released. It also ends with this
/// process, however that ends. Its secrets are in memory.
///
/// ```swift
/// let emulator = try Emulator()
/// try await emulator.addSecret("orders-db", ["username": "app", "password": "p1"])
/// let secrets = try emulator.secretManager()
/// ```
public final class Emulator: Sendable {
    /// The endpoint for a client.
    public let url: String

    /// Access key that it accepts.
    public let accessKey: String

    /// Secret key that belongs to ``accessKey``.
    public let secretKey: SecretString

    private let program: Program
    private let seeder: SecretString

    /// Starts an emulator, which takes some milliseconds. The program is what `BOJAGI_EMULATOR` names, else
    /// `bojagi-emulator` on `PATH`.
    ///
    /// - Parameters:
    ///   - options: Further options of the command, for instance
    ///     `"--trigger", "rotate-db=/usr/bin/rotate"`.
    ///   - accessKey: Access key that it accepts.
    ///   - secretKey: Secret key that belongs to it.
    ///   - port: Port to listen on; 0 picks a free one.
    /// - Throws: ``EmulatorError`` when it is not installed, or ends before it is ready.
    public init(
        _ options: String...,
        accessKey: String = "emulator-access-key",
        secretKey: String = "emulator-secret-key",
        port: Int = 0
    ) throws {
        self.accessKey = accessKey
        self.secretKey = SecretString(secretKey)
        let seeder = UUID().uuidString
        self.seeder = SecretString(seeder)
        program = try Program(
            ["--port", String(port)] + options,
            credentials: "\(accessKey):\(secretKey) \(seederKey):\(seeder)")
        struct Ready: Decodable { let address: String }
        guard let ready = try? JSONDecoder().decode(Ready.self, from: program.firstLine()) else {
            throw program.ended()
        }
        url = "http://\(ready.address)"
    }

    deinit {
        program.letGo()
    }

    /// Stops it. Its log can still be read.
    public func stop() {
        program.stop()
    }

    /// The variables by which a client that is made without arguments finds the emulator.
    public var environment: [String: String] {
        [
            "NCLOUD_SECRETMANAGER_ENDPOINT": url,
            "NCLOUD_ACCESS_KEY_ID": accessKey,
            "NCLOUD_SECRET_ACCESS_KEY": secretKey.reveal(),
            "ALIBABA_CLOUD_KMS_ENDPOINT": url,
            "ALIBABA_CLOUD_ACCESS_KEY_ID": accessKey,
            "ALIBABA_CLOUD_ACCESS_KEY_SECRET": secretKey.reveal(),
        ]
    }

    /// A client of NAVER Cloud for it. For another provider or with other options, give its ``url`` and keys
    /// to the client.
    ///
    /// - Parameters:
    ///   - timeout: How long a call may take in all. By default 15 seconds.
    ///   - maxAttempts: How many times a call is sent at most. By default 4.
    /// - Throws: `BojagiError` when an option cannot be used.
    public func secretManager(timeout: Duration? = nil, maxAttempts: Int? = nil) throws -> Ncloud.SecretManager {
        try .init(
            accessKey: accessKey, secretKey: secretKey, endpoint: url, timeout: timeout, maxAttempts: maxAttempts)
    }

    /// Makes a secret of NAVER Cloud, and gives its id. ``requests()`` does not show it.
    ///
    /// - Parameters:
    ///   - secretName: Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
    ///   - fields: The value: its fields, as a dictionary or a model of the application's own.
    ///   - rotationTargets: The fields that a rotation replaces; by default all.
    /// - Throws: ``EmulatorError`` when it has ended; `BojagiError` when the secret is refused.
    @discardableResult
    public func addSecret(
        _ secretName: String, _ fields: some Encodable, rotationTargets: [String]? = nil
    ) async throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(fields), as: UTF8.self)
        return try await addSecret(secretName, text, rotationTargets: rotationTargets)
    }

    /// Makes a secret of NAVER Cloud, and gives its id. ``requests()`` does not show it.
    ///
    /// - Parameters:
    ///   - secretName: Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
    ///   - value: The JSON text of the value.
    ///   - rotationTargets: The fields that a rotation replaces; by default all.
    /// - Throws: ``EmulatorError`` when it has ended; `BojagiError` when the secret is refused.
    @discardableResult
    public func addSecret(
        _ secretName: String, _ value: String, rotationTargets: [String]? = nil
    ) async throws -> String {
        let secrets = try Ncloud.SecretManager(accessKey: seederKey, secretKey: seeder, endpoint: url)
        guard program.isRunning else { throw program.ended() }
        return try await secrets.createSecret(
            secretName: secretName,
            value: SecretString(value),
            rotationTargets: rotationTargets ?? SecretValue(value).keys
        ).secretId
    }

    /// Brings back a fresh emulator: no secrets, faults or requests, the clock at real time.
    public func reset() async throws {
        _ = try await post("reset")
        program.forgetLog()
    }

    /// The last 1,000 requests to the service, oldest first, without those of `addSecret`.
    public func requests() async throws -> [Request] {
        struct Seen: Decodable { let requests: [Request] }
        return try decoded(Seen.self, try await send("GET", "requests")).requests.filter { $0.accessKey != seederKey }
    }

    /// Lets requests fail on purpose, after the faults that are there already.
    ///
    /// `try await emulator.addFault(.status(503), operation: "get_secret_value", count: 2)`
    ///
    /// - Parameters:
    ///   - fault: What happens to a request that is struck.
    ///   - provider: Only requests to this provider, `ncloud` or `alibaba`.
    ///   - operation: Only requests of this operation, for instance `get_secret_value`.
    ///   - secretId: Only requests with this id in the path; of Alibaba Cloud with this name.
    ///   - accessKey: Only requests with this access key.
    ///   - skip: Let so many matching requests pass first.
    ///   - count: Then look at so many; without it, at all.
    ///   - probability: The share of those to strike, 0 to 1; without it, all.
    ///   - seed: Where the random numbers begin.
    ///   - when: `after`: the operation is carried out, then its answer is late or lost; else it is not.
    public func addFault(
        _ fault: Fault,
        provider: String? = nil,
        operation: String? = nil,
        secretId: String? = nil,
        accessKey: String? = nil,
        skip: Int? = nil,
        count: Int? = nil,
        probability: Double? = nil,
        seed: Int? = nil,
        when: Fault.When? = nil
    ) async throws {
        var rule = fault.rule
        rule.provider = provider
        rule.operation = operation
        rule.secretId = secretId
        rule.accessKey = accessKey
        rule.skip = skip
        rule.count = count
        rule.probability = probability
        rule.seed = seed
        rule.when = when?.rawValue
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        _ = try await send("POST", "faults", try encoder.encode(rule))
    }

    /// The faults in their order, and what became of them.
    public func faults() async throws -> [FaultCount] {
        struct Known: Decodable { let faults: [FaultCount] }
        return try decoded(Known.self, try await send("GET", "faults")).faults
    }

    /// Removes all faults.
    public func clearFaults() async throws {
        _ = try await send("DELETE", "faults")
    }

    /// Moves the emulator's clock away from real time, for instance to when a rotation is due.
    ///
    /// - Parameter offset: How far, at most 50 years either way; zero brings it back.
    public func setClockOffset(_ offset: Duration) async throws {
        _ = try await post("clock", ["offset_ms": Int((offset / .milliseconds(1)).rounded())])
    }

    /// Posts to `/_emulator/NAME`, for what has no method here, and gives the answer, which is JSON.
    ///
    /// - Parameters:
    ///   - name: For instance `triggers` or `keys`; the emulator's page has the list.
    ///   - body: What to send, as JSON.
    public func post(_ name: String, _ body: some Encodable = [String: String]()) async throws -> Data {
        try await send("POST", name, try JSONEncoder().encode(body))
    }

    /// What it has logged since its start or the last reset: each request, and no secret.
    public func log() -> String {
        program.log()
    }

    private func send(_ method: String, _ name: String, _ body: Data? = nil) async throws -> Data {
        guard program.isRunning, let url = URL(string: "\(url)/_emulator/\(name)") else { throw program.ended() }
        var request = URLRequest(url: url)
        request.httpMethod = method
        request.httpBody = body
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        let (content, answer): (Data, URLResponse)
        do {
            (content, answer) = try await URLSession.shared.data(for: request)
        } catch let error as URLError where error.code != .cancelled {
            throw program.ended()
        }
        if let status = (answer as? HTTPURLResponse)?.statusCode, status >= 400 {
            struct Refusal: Decodable { let error: String }
            let why = try? JSONDecoder().decode(Refusal.self, from: content).error
            throw EmulatorError("\(name): \(why ?? "HTTP \(status)")")
        }
        return content
    }

    private func decoded<T: Decodable>(_ type: T.Type, _ content: Data) throws -> T {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        decoder.dateDecodingStrategy = .millisecondsSince1970
        return try decoder.decode(type, from: content)
    }
}

extension Emulator: CustomStringConvertible, CustomReflectable {
    /// Where it is: `Emulator(http://127.0.0.1:40123)`
    public var description: String { "Emulator(\(url))" }

    /// A mirror that shows the address alone.
    public var customMirror: Mirror { Mirror(self, children: ["url": url]) }
}
#endif
