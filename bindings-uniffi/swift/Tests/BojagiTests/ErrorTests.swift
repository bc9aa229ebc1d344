// Errors are typed, carry their facts, and read well.

import Bojagi
import Foundation
import XCTest

final class ErrorTests: XCTestCase {
    private func error(_ call: () async throws -> Void) async throws -> BojagiError {
        do {
            try await call()
        } catch let error as BojagiError {
            return error
        }
        throw Mismatch("there was no error")
    }

    func testAnErrorCarriesItsFacts() async throws {
        let secrets = try await Emulator.fresh().client()
        do {
            _ = try await secrets.getSecretDetail(secretId: "nobody")
            XCTFail("it was found")
        } catch BojagiError.notFound(let facts) {
            XCTAssertEqual(facts.operation, "get_secret_detail")
            XCTAssertEqual(facts.provider, "ncloud")
            XCTAssertEqual(facts.status, 404)
            XCTAssertNotNil(facts.providerCode)
            XCTAssertNotNil(facts.requestId)
            XCTAssertNil(facts.retryAfter)
            XCTAssertFalse(facts.retryable)
            XCTAssertEqual(facts.attempts, 1)
            let error = BojagiError.notFound(facts)
            XCTAssertEqual(error.kind, "NotFound")
            XCTAssertEqual(error.status, 404)
            XCTAssertEqual(error.localizedDescription, facts.message)
            XCTAssertEqual("\(error)", facts.message)
            XCTAssertEqual(String(reflecting: error), "NotFound: \(facts.message)")
        }
    }

    func testAClosedClientSaysSo() async throws {
        let secrets = try await Emulator.fresh().client()
        let page = try await secrets.getSecretList()
        XCTAssertEqual(page.totalCount, 0)
        var begun = secrets.iterSecretList().makeAsyncIterator()
        for _ in 1...2 {
            secrets.close()
            let called = try await error { _ = try await secrets.getSecretList() }
            let listed = try await error { _ = try await begun.next() }
            for error in [called, listed] {
                XCTAssertEqual(error.kind, "FailedPrecondition")
                XCTAssertEqual(error.message, "get_secret_list: the client is closed; make a new one")
                XCTAssertEqual(error.attempts, 0)
            }
        }
    }

    func testAServiceOutOfReachIsANetworkError() async throws {
        // The port is free again once its listener is gone.
        let url = try SilentServer().url
        let secrets = try Emulator(url: url).client()
        let error = try await error { _ = try await secrets.getSecretList() }
        XCTAssertEqual(error.kind, "Network", error.message)
        XCTAssertTrue(error.retryable)
        XCTAssertNil(error.status)
    }

    func testADeadlineIsAnErrorOfItsOwn() async throws {
        let server = try SilentServer()
        for (timeout, text) in [(Duration.milliseconds(200), "200 ms"), (.milliseconds(2300), "2300 ms")] {
            let secrets = try Emulator(url: server.url).client(timeout: timeout)
            let start = ContinuousClock.now
            let error = try await error { _ = try await secrets.getSecretList() }
            XCTAssertGreaterThanOrEqual(ContinuousClock.now - start, timeout)
            XCTAssertEqual(error.kind, "Timeout")
            XCTAssertEqual(error.attempts, 1)
            XCTAssertTrue(error.message.contains(text), error.message)
        }
    }

    func testAClientThatCannotBeMadeIsAnError() async throws {
        for timeout in [Duration.zero, .seconds(-1), .nanoseconds(-1), .seconds(Int64.min)] {
            let error = try await error { _ = try Emulator(url: "http://127.0.0.1:9").client(timeout: timeout) }
            XCTAssertEqual(error.kind, "InvalidArgument")
            XCTAssertTrue(error.message.hasPrefix("timeout must be "), error.message)
            XCTAssertEqual(error.message.contains("(got "), timeout < .zero, error.message)
            XCTAssertNil(error.operation)
        }
        let plain = try await error { _ = try Emulator(url: "http://example.com").client() }
        XCTAssertEqual(plain.kind, "InvalidArgument")
        let empty = try await error { _ = try Emulator(url: "http://127.0.0.1:9").client(secretKey: "") }
        XCTAssertEqual(empty.kind, "Credentials")
        XCTAssertEqual(empty.attempts, 0)
    }

    func testTheOptionsReachTheCore() async throws {
        let url = try SilentServer().url
        let secrets = try Ncloud.SecretManager(
            accessKey: "key", secretKey: SecretString("secret"), endpoint: url, maxAttempts: 3,
            retryDelay: .milliseconds(1))
        let error = try await error { _ = try await secrets.getSecretList() }
        XCTAssertEqual(error.attempts, 3, error.message)

        let emulator = try await Emulator.fresh()
        for (check, attempts) in [(true, 0), (false, 1)] {
            let secrets = try Ncloud.SecretManager(
                accessKey: Emulator.accessKey, secretKey: SecretString(Emulator.secretKey), endpoint: emulator.url,
                checkLimits: check)
            let error = try await self.error {
                _ = try await secrets.createSecret(secretName: "!", value: SecretString("{}"), rotationTargets: [])
            }
            XCTAssertEqual(error.attempts, attempts, error.message)
        }
    }

    func testOptionsThatCannotBeUsedAreRefused() async throws {
        let refused: [(String, () throws -> Ncloud.SecretManager)] = [
            ("secret_key is missing", { try .init(accessKey: "key") }),
            ("only one of", { try .init(accessKey: "key", secretKey: SecretString("secret"), profile: "other") }),
            ("maxAttempts must be 0 to 4294967295 (got -1)", { try .init(maxAttempts: -1) }),
            ("attemptTimeout must be 0 or more", { try .init(attemptTimeout: .seconds(-1)) }),
            ("no-such-file.pem", { try .init(caBundle: "/no-such-file.pem") }),
        ]
        for (text, make) in refused {
            let error = try await error { _ = try make() }
            XCTAssertEqual(error.kind, "InvalidArgument")
            XCTAssertTrue(error.message.contains(text), error.message)
        }
    }

    func testATimeoutMayBeLongerThanAnyLife() async throws {
        let url = try await Emulator.fresh().url
        let secrets = try Emulator(url: url).client(timeout: .seconds(Int64.max))
        let page = try await secrets.getSecretList()
        XCTAssertEqual(page.totalCount, 0)
    }

    func testATimeOutOfReachIsRefused() async throws {
        let secrets = try await Emulator.fresh().client()
        for seconds in [Double.infinity, -.infinity, .nan, 1e300] {
            let error = try await error {
                let time = Date(timeIntervalSince1970: seconds)
                _ = try await secrets.getSecretLogs(secretId: "nobody", timestampFrom: time)
            }
            XCTAssertEqual(error.kind, "InvalidArgument")
            XCTAssertTrue(error.message.hasPrefix("get_secret_logs: timestampFrom must be a time "), error.message)
        }
    }

    func testACountBelowZeroIsRefused() async throws {
        let secrets = try await Emulator.fresh().client()
        for number in [-1, Int.max] {
            let error = try await error { _ = try await secrets.getSecretList(pageNo: number) }
            XCTAssertEqual(error.kind, "InvalidArgument")
            XCTAssertEqual(error.attempts, 0)
            XCTAssertTrue(error.message.hasPrefix("get_secret_list: pageNo must be 0 "), error.message)
            XCTAssertEqual(error.operation, "get_secret_list")
            XCTAssertEqual(error.provider, "ncloud")
        }
    }
}
