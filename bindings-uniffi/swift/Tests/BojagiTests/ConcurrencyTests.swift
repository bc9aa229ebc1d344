// Everything crosses between tasks, actors, threads and queues. The package and its tests are compiled in
// Swift 6's language mode, so that what is not safe does not compile.

import Bojagi
import BojagiTesting
import Foundation
import XCTest

private actor Keeper {
    let secrets: Ncloud.SecretManager
    var values: [Ncloud.GetSecretValueResponse] = []

    init(_ secrets: Ncloud.SecretManager) {
        self.secrets = secrets
    }

    func read(_ id: String) async throws -> SecretValue? {
        let value = try await secrets.getSecretValue(secretId: id)
        values.append(value)
        return value.active
    }
}

@MainActor
private final class Screen {
    var shown: [Ncloud.SecretListItem] = []

    init() {}

    func load(_ secrets: Ncloud.SecretManager) async throws {
        for try await item in secrets.iterSecretList() { shown.append(item) }
    }
}

@MainActor
private func onTheMainActor(_ secrets: Ncloud.SecretManager, _ id: String) async throws -> SecretString? {
    try await secrets.getSecretValue(secretId: id).active?["password"]
}

final class ConcurrencyTests: XCTestCase {
    func testEveryPublicTypeIsSendable() {
        func sendable<T: Sendable>(_: T.Type) -> Int { 1 }
        let count = [
            sendable(SecretString.self), sendable(SecretValue.self), sendable(Credentials.self),
            sendable(CredentialsProvider.self), sendable(BojagiError.self), sendable(BojagiError.Facts.self),
            sendable(PagedSequence<Ncloud.SecretListItem>.self),
            sendable(PagedSequence<Ncloud.SecretListItem>.Iterator.self), sendable(Ncloud.SecretManager.self),
            sendable(Ncloud.GetSecretValueResponse.self), sendable(Ncloud.SecretStatus.self),
            sendable(BojagiTesting.Emulator.self), sendable(BojagiTesting.Emulator.Request.self),
            sendable(BojagiTesting.Emulator.Fault.self), sendable(EmulatorError.self),
        ].reduce(0, +)
        XCTAssertEqual(count, 15)
    }

    func testActorsAndTasksShareAClient() async throws {
        let secrets = try await Emulator.fresh().client()
        let id = try await secrets.createSecret(
            secretName: "orders-db", value: SecretString(#"{"password":"p1"}"#), rotationTargets: ["password"]
        ).secretId
        let keeper = Keeper(secrets)
        let passwords = try await withThrowingTaskGroup(of: SecretString?.self) { group in
            for _ in 1...20 {
                group.addTask { try await keeper.read(id)?["password"] }
                group.addTask { try await onTheMainActor(secrets, id) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        XCTAssertEqual(passwords, Array(repeating: SecretString("p1"), count: 40))
        let kept = await keeper.values
        XCTAssertEqual(kept.count, 20)
        let screen = await Screen()
        try await screen.load(secrets)
        let shown = await screen.shown
        XCTAssertEqual(shown.map(\.secretId), [id])
    }

    func testAnIterationGoesOnInAnotherTask() async throws {
        let secrets = try await Emulator.fresh().client()
        for name in ["first-one", "second-one"] {
            _ = try await secrets.createSecret(
                secretName: name, value: SecretString(#"{"password":"p1"}"#), rotationTargets: ["password"])
        }
        var items = secrets.iterSecretList().makeAsyncIterator()
        let first = try await items.next()
        let rest = items
        let names = try await Task.detached {
            var rest = rest
            var names: [String] = []
            while let item = try await rest.next() { names.append(item.secretName) }
            return names
        }.value
        XCTAssertEqual(Set(names + [first?.secretName ?? ""]), ["first-one", "second-one"])
    }

    func testThreadsAndQueuesMayWaitForCalls() async throws {
        let secrets = try await Emulator.fresh().client()
        let ended = expectation(description: "every thread has its answer")
        ended.expectedFulfillmentCount = 16
        for round in 1...8 {
            Thread.detachNewThread {
                let answered = DispatchSemaphore(value: 0)
                Task.detached {
                    let page = try? await secrets.getSecretList()
                    XCTAssertEqual(page?.totalCount, 0, "thread \(round)")
                    answered.signal()
                }
                answered.wait()
                ended.fulfill()
            }
            DispatchQueue.global().async {
                Task {
                    let page = try? await secrets.getSecretList()
                    XCTAssertEqual(page?.totalCount, 0, "queue \(round)")
                    ended.fulfill()
                }
            }
        }
        await fulfillment(of: [ended], timeout: 120)
    }

    func testASecretIsReadFromManyThreads() {
        let value = SecretValue(#"{"password":"p1","username":"app"}"#)
        DispatchQueue.concurrentPerform(iterations: 200) { _ in
            XCTAssertEqual(value["password"]?.reveal(), "p1")
            XCTAssertEqual(value.keys, ["password", "username"])
            XCTAssertEqual(value, SecretValue(value.reveal()))
        }
    }
}
