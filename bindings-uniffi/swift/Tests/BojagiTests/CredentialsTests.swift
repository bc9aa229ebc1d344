// A client asks the application's own code for credentials.

import Bojagi
import Foundation
import XCTest

private let good = Credentials(accessKey: Emulator.accessKey, secretKey: SecretString(Emulator.secretKey))

private actor Counter {
    var count = 0

    func add() { count += 1 }
}

private struct Sealed: Error {
    let vault = "vault 7"
}

private enum Closed: LocalizedError {
    case forGood

    var errorDescription: String? { "the vault is closed" }
}

final class CredentialsTests: XCTestCase {
    private func client(_ credentials: @escaping CredentialsProvider) async throws -> Ncloud.SecretManager {
        try Ncloud.SecretManager(credentials: credentials, endpoint: try await Emulator.fresh().url, timeout: .seconds(20))
    }

    func testAClosureGivesThemWhenTheyAreNeeded() async throws {
        let asked = Counter()
        let secrets = try await client {
            try await Task.sleep(for: .milliseconds(50))
            await asked.add()
            return good
        }
        var count = await asked.count
        XCTAssertEqual(count, 0)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 1...20 { group.addTask { _ = try await secrets.getSecretList() } }
            try await group.waitForAll()
        }
        _ = try await secrets.getSecretList()
        count = await asked.count
        XCTAssertEqual(count, 1)
    }

    func testAClosureThatThrowsIsAnErrorOfItsKind() async throws {
        let failures: [(any Error & Sendable, String)] = [
            (Sealed(), #"Sealed: Sealed(vault: "vault 7")"#),
            (Closed.forGood, "Closed: the vault is closed"),
            (CancellationError(), "CancellationError: CancellationError()"),
        ]
        for (failure, text) in failures {
            let secrets = try await client { throw failure }
            do {
                _ = try await secrets.getSecretList()
                XCTFail("there was no error")
            } catch BojagiError.credentials(let facts) {
                XCTAssertEqual(facts.message, "get_secret_list: the provider of credentials failed: \(text)")
                XCTAssertEqual(facts.attempts, 0)
                let cause = try XCTUnwrap(facts.underlyingError)
                XCTAssertTrue(type(of: cause) == type(of: failure), "\(cause)")
                let bridged = BojagiError.credentials(facts) as NSError
                XCTAssertNotNil(bridged.userInfo[NSUnderlyingErrorKey])
            }
        }
    }

    func testTheCauseIsTheErrorThatWasThrownAndNoPartOfTheFacts() async throws {
        final class Broken: Error, Sendable {
            let pin = "pin-4711"
        }
        let broken = Broken()
        let secrets = try await client { throw broken }
        do {
            _ = try await secrets.getSecretList()
            XCTFail("there was no error")
        } catch let error as BojagiError {
            XCTAssertTrue(error.underlyingError as? Broken === broken)
            XCTAssertEqual(error.facts, .init(message: error.message, operation: "get_secret_list", provider: "ncloud"))
            var shown = ""
            dump(error, to: &shown)
            XCTAssertFalse(shown.contains(broken.pin), shown)
        }
    }

    func testAProviderIsReleasedWithItsClient() async throws {
        final class Vault: Sendable {
            func credentials() async throws -> Credentials { good }
        }
        weak var released: Vault?
        do {
            let vault = Vault()
            released = vault
            let secrets = try await client { try await vault.credentials() }
            _ = try await secrets.getSecretList()
        }
        try await eventually { released == nil }
    }

    func testCredentialsThatCannotBeUsedAreAnError() async throws {
        let secrets = try await client { Credentials(accessKey: "key", secretKey: SecretString("")) }
        do {
            _ = try await secrets.getSecretList()
            XCTFail("there was no error")
        } catch BojagiError.credentials(let facts) {
            XCTAssertEqual(facts.message, "get_secret_list: secret_key is empty")
        }
        let never = try await client {
            Credentials(accessKey: "key", secretKey: SecretString("secret"), expiresAt: Date(timeIntervalSince1970: .nan))
        }
        do {
            _ = try await never.getSecretList()
            XCTFail("there was no error")
        } catch BojagiError.credentials(let facts) {
            XCTAssertTrue(facts.message.contains("expiresAt must be a time in reach (got nan seconds)"), facts.message)
        }
    }

    func testATokenTravelsWithThePair() async throws {
        let temporary = Credentials(
            accessKey: good.accessKey, secretKey: good.secretKey, securityToken: SecretString("token"))
        let secrets = try Alibaba.SecretsManager(credentials: { temporary }, endpoint: try await Emulator.fresh().url)
        let resolved = try await secrets.resolveCredentials()
        XCTAssertTrue(resolved.temporary)
        let page = try await secrets.listSecrets()
        XCTAssertEqual(page.totalCount, 0)
    }

    func testCredentialsThatExpireAreUsed() async throws {
        let secrets = try await client {
            Credentials(accessKey: good.accessKey, secretKey: good.secretKey, expiresAt: Date(timeIntervalSinceNow: 3600))
        }
        let page = try await secrets.getSecretList()
        XCTAssertEqual(page.totalCount, 0)
    }
}
