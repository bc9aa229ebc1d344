// Reads a secret value from the emulator, with Bojagi and with a client signed by hand on URLSession, one
// after the other and 64 in flight, and prints what a call costs this process in CPU time.

import Bojagi
import BojagiTesting
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

typealias Read = @Sendable () async throws -> String

struct Failure: Error {
    let text: String
}

/// The smallest client that does the same: it signs, sends, and decodes the value.
func byHand(_ emulator: Emulator, _ secretId: String) -> Read {
    struct Answer: Decodable {
        struct Content: Decodable { let decryptedSecretChain: Chain }
        struct Chain: Decodable { let active: String }

        let data: Content
    }
    let settings = URLSessionConfiguration.ephemeral
    settings.httpMaximumConnectionsPerHost = 64
    let session = URLSession(configuration: settings)
    let key = Array(emulator.secretKey.reveal().utf8)
    let (accessKey, base) = (emulator.accessKey, emulator.url)
    return {
        let path = "/api/v1/secrets/\(secretId)/values"
        let time = String(Int(Date().timeIntervalSince1970 * 1000))
        let signature = hmac(key, Array("GET \(path)\n\(time)\n\(accessKey)".utf8))
        guard let url = URL(string: base + path) else { throw Failure(text: "no URL") }
        var request = URLRequest(url: url)
        request.setValue(time, forHTTPHeaderField: "x-ncp-apigw-timestamp")
        request.setValue(accessKey, forHTTPHeaderField: "x-ncp-iam-access-key")
        request.setValue(Data(signature).base64EncodedString(), forHTTPHeaderField: "x-ncp-apigw-signature-v2")
        let (content, answer) = try await session.data(for: request)
        guard (answer as? HTTPURLResponse)?.statusCode == 200 else { throw Failure(text: "\(answer)") }
        let chain = try JSONDecoder().decode(Answer.self, from: content).data.decryptedSecretChain
        let fields = try JSONDecoder().decode([String: String].self, from: Data(chain.active.utf8))
        return fields["password"] ?? ""
    }
}

func byBojagi(_ emulator: Emulator, _ secretId: String) throws -> Read {
    let secrets = try emulator.secretManager()
    return { try await secrets.getSecretValue(secretId: secretId).active?["password"]?.reveal() ?? "" }
}

/// Microseconds of CPU, and of time, that a call takes.
func measured(_ read: @escaping Read, _ calls: Int, _ inFlight: Int) async throws -> (cpu: Double, wall: Double) {
    let (start, processor) = (ContinuousClock.now, clock())
    try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<inFlight {
            group.addTask {
                for _ in 0..<(calls / inFlight) {
                    guard try await read() == "p1" else { throw Failure(text: "another value") }
                }
            }
        }
        try await group.waitForAll()
    }
    let done = Double(calls / inFlight * inFlight)
    let cpu = Double(clock() - processor) * 1_000_000 / Double(CLOCKS_PER_SEC)
    return (cpu / done, (ContinuousClock.now - start) / .microseconds(1) / done)
}

let emulator = try Emulator()
let id = try await emulator.addSecret("orders-db", ["username": "app", "password": "p1"])
let clients = [("Bojagi", try byBojagi(emulator, id)), ("URLSession", byHand(emulator, id))]
print("a read, µs per call            CPU     time")
for (inFlight, calls) in [(1, 500), (64, 3200)] {
    var all = clients.map { _ in [(cpu: Double, wall: Double)]() }
    // In turn, so that whatever else the machine does falls on both; the first round warms up.
    for round in 0...5 {
        for (index, client) in clients.enumerated() {
            let one = try await measured(client.1, calls, inFlight)
            if round > 0 { all[index].append(one) }
        }
    }
    for (client, rounds) in zip(clients, all) {
        let cpu = rounds.map(\.cpu).sorted()[2]
        let wall = rounds.map(\.wall).sorted()[2]
        let name = "\(client.0), \(inFlight) in flight".padding(toLength: 26, withPad: " ", startingAt: 0)
        print(name, String(format: "%8.0f %8.0f", cpu, wall))
    }
}
