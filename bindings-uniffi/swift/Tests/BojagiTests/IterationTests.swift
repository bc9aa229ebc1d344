// Lists that come in pages are fetched as far as they are read.

import Bojagi
import XCTest

/// How long to wait for what comes at once on a machine that has nothing else to do.
private let soon = Duration.seconds(30)

/// The last of three pages has 5 items, the others 20.
private func ids(_ page: Int) -> [String] {
    (0..<(page < 3 ? 20 : 5)).map { "s-\(page)-\($0)" }
}

private func body(_ page: Int) -> String {
    let items = ids(page).map { #"{"secretId":"\#($0)","secretStatus":"ENABLE"}"# }.joined(separator: ",")
    return #"{"code":"SUCCESS","data":{"totalPageNo":3,"currentPageNo":\#(page),"secretList":[\#(items)]}}"#
}

final class IterationTests: XCTestCase {
    func testEverySecretComesBy() async throws {
        let secrets = try await Emulator.fresh().client()
        let names = (1...45).map { "secret-\($0)" }
        for name in names {
            _ = try await secrets.createSecret(
                secretName: name, value: SecretString(#"{"password":"p1"}"#), rotationTargets: ["password"])
        }
        let list = secrets.iterSecretList()
        for _ in 1...2 {
            let seen = try await list.reduce(into: []) { $0.append($1.secretName) }
            XCTAssertEqual(seen.sorted(), names.sorted())
        }
    }

    func testAPageIsAskedForWhenItsFirstItemIsWanted() async throws {
        let server = try SilentServer()
        var items = try Emulator(url: server.url).client(maxAttempts: 1).iterSecretList().makeAsyncIterator()
        var called = await server.isCalled(within: .milliseconds(100))
        XCTAssertFalse(called)
        for page in 1...3 {
            async let answered: Void = server.answer("200 OK", body: body(page))
            for id in ids(page) {
                let item = try await items.next()
                XCTAssertEqual(item?.secretId, id)
            }
            try await answered
            called = await server.isCalled(within: .milliseconds(100))
            XCTAssertFalse(called)
        }
        for _ in 1...2 {
            let end = try await items.next()
            XCTAssertNil(end)
        }
    }

    func testWhoStopsEarlySendsNothingMore() async throws {
        let server = try SilentServer()
        let secrets = try Emulator(url: server.url).client()
        async let answered: Void = server.answer("200 OK", body: body(1))
        var seen: [String] = []
        for try await item in secrets.iterSecretList() {
            seen.append(item.secretId)
            if seen.count == 20 { break }
        }
        try await answered
        XCTAssertEqual(seen, ids(1))
        let called = await server.isCalled(within: .milliseconds(200))
        XCTAssertFalse(called)
    }

    func testAnErrorComesWhereThePageWould() async throws {
        let server = try SilentServer()
        var items = try Emulator(url: server.url).client(maxAttempts: 1).iterSecretList().makeAsyncIterator()
        async let first: Void = server.answer("200 OK", body: body(1))
        for _ in 1...20 { _ = try await items.next() }
        try await first
        async let second: Void = server.answer("500 Internal Server Error", body: "{}")
        do {
            _ = try await items.next()
            XCTFail("there was no error")
        } catch let error as BojagiError {
            XCTAssertEqual(error.operation, "get_secret_list")
            XCTAssertEqual(error.status, 500)
        }
        try await second
        async let again: Void = server.answer("200 OK", body: body(2))
        let item = try await items.next()
        try await again
        XCTAssertEqual(item?.secretId, "s-2-0")
    }

    func testCancellingInTheMiddleGivesUpTheRequest() async throws {
        let server = try SilentServer()
        let secrets = try Emulator(url: server.url).client()
        let reading = Task {
            var seen: [String] = []
            do {
                for try await item in secrets.iterSecretList() { seen.append(item.secretId) }
                return (seen, "no error")
            } catch {
                return (seen, "\(type(of: error))")
            }
        }
        try await server.answer("200 OK", body: body(1))
        let called = await server.isCalled(within: soon)
        XCTAssertTrue(called)
        reading.cancel()
        let (seen, error) = await reading.value
        XCTAssertEqual(seen, ids(1))
        XCTAssertEqual(error, "CancellationError")
        let hungUp = await server.callerHangsUp(within: soon)
        XCTAssertTrue(hungUp)
    }

    func testCancellingWithinAPageEndsTheLoop() async throws {
        let server = try SilentServer()
        let secrets = try Emulator(url: server.url).client()
        let reading = Task {
            var seen = 0
            do {
                for try await _ in secrets.iterSecretList() {
                    seen += 1
                    if seen == 3 { withUnsafeCurrentTask { $0?.cancel() } }
                }
                return (seen, "no error")
            } catch {
                return (seen, "\(type(of: error))")
            }
        }
        try await server.answer("200 OK", body: body(1))
        let (seen, error) = await reading.value
        XCTAssertEqual(seen, 3)
        XCTAssertEqual(error, "CancellationError")
        let called = await server.isCalled(within: .milliseconds(200))
        XCTAssertFalse(called)
    }

    func testTheLogsOfASecretComeByToo() async throws {
        let secrets = try await Emulator.fresh().client()
        let made = try await secrets.createSecret(
            secretName: "orders-db", value: SecretString(#"{"password":"p1"}"#), rotationTargets: ["password"])
        for memo in 1...12 {
            _ = try await secrets.updateSecretMemo(secretId: made.secretId, memo: "memo \(memo)")
        }
        let logs = try await secrets.iterSecretLogs(secretId: made.secretId, pageSize: 5).reduce(0) { count, _ in count + 1 }
        XCTAssertGreaterThan(logs, 12)
        let first = try await secrets.iterSecretLogs(secretId: made.secretId, pageSize: 5).first { _ in true }
        XCTAssertNotNil(first)
    }

    func testIteratorsOfOneListAreEachTheirOwn() async throws {
        let secrets = try await Emulator.fresh().client()
        for name in ["first-one", "second-one", "third-one"] {
            _ = try await secrets.createSecret(
                secretName: name, value: SecretString(#"{"password":"p1"}"#), rotationTargets: ["password"])
        }
        let list = secrets.iterSecretList()
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 1...10 { group.addTask { try await list.reduce(0) { count, _ in count + 1 } } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        XCTAssertEqual(counts, Array(repeating: 3, count: 10))
    }
}
