// The demo: the life of one secret, each step checked and timed. Its last line is JSON.

import Bojagi
import Foundation

struct Failure: Error, CustomStringConvertible {
    let description: String
}

struct Step: Encodable {
    let step: String
    let saw: String
    let ms: Double
}

struct Report: Encodable {
    let language: String
    let version: String
    let steps: [Step]
}

func check(_ holds: Bool, _ what: String) throws {
    guard holds else { throw Failure(description: what) }
}

func variable(_ name: String) throws -> String {
    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {
        throw Failure(description: "\(name) is not set")
    }
    return value
}

func timed(_ step: String, _ call: () async throws -> String) async throws -> Step {
    let start = ContinuousClock.now
    do {
        let saw = try await call()
        let ms = (ContinuousClock.now - start) / .milliseconds(1)
        print("\(step): \(saw)")
        return Step(step: step, saw: saw, ms: (ms * 100).rounded() / 100)
    } catch {
        throw Failure(description: "\(step): \(error)")
    }
}

func run() async throws -> [Step] {
    let endpoint = try variable("BOJAGI_ENDPOINT")
    let accessKey = try variable("BOJAGI_ACCESS_KEY")
    let secretKey = SecretString(try variable("BOJAGI_SECRET_KEY"))
    let name = (try? variable("BOJAGI_DEMO_NAME")) ?? "swift-demo"

    let secrets = try Ncloud.SecretManager(accessKey: accessKey, secretKey: secretKey, endpoint: endpoint)
    let intruder = try Ncloud.SecretManager(
        accessKey: accessKey, secretKey: SecretString("not-the-secret-key"), endpoint: endpoint)
    let value = SecretValue(#"{"password":"seen-by-nobody"}"#)
    var id = ""

    return [
        try await timed("create_secret") {
            let made = try await secrets.createSecret(
                secretName: name, value: SecretString(value.reveal()), rotationTargets: ["password"])
            try check(made.secretName == name, "another name came back")
            id = made.secretId
            return "\(made.secretStatus)"
        },
        try await timed("get_secret_list") {
            let page = try await secrets.getSecretList()
            try check(page.secretList.contains { $0.secretId == id }, "the secret is not on the page")
            return "it among \(page.totalCount)"
        },
        try await timed("get_secret_value") {
            let active = try await secrets.getSecretValue(secretId: id).active
            try check(active == value, "another value came back")
            return "the same value, printed as \(value)"
        },
        try await timed("refused signature") {
            do {
                _ = try await intruder.getSecretValue(secretId: id)
            } catch BojagiError.unauthenticated(let facts) {
                return "BojagiError.unauthenticated, HTTP \(facts.status ?? 0)"
            }
            throw Failure(description: "a wrong key was accepted")
        },
        try await timed("request_secret_deletion") {
            "\(try await secrets.requestSecretDeletion(secretId: id).secretStatus)"
        },
        try await timed("delete_secret") {
            try await secrets.deleteSecret(secretId: id)
            return "gone"
        },
    ]
}

do {
    // A Swift program cannot ask; ./test tells it.
    let version = (try? variable("BOJAGI_SWIFT_VERSION")) ?? "unknown"
    let report = Report(language: "Swift", version: version, steps: try await run())
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
} catch {
    FileHandle.standardError.write(Data("demo: \(error)\n".utf8))
    exit(1)
}
