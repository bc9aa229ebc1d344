// Answers that the emulator never gives: every field set, and a quota.

import Bojagi
import Foundation
import XCTest

private let detail = """
    {"code":"SUCCESS","data":{
    "secretId":"s-1","secretName":"orders-db","secretStatus":"REVOKE","secretType":"BASIC","memo":"a memo",
    "region":"KR","expectedDestroyDate":1700000001000,"updateDate":1700000002000,"registerDate":1700000003000,
    "autoRotationYN":"Y","autoRotationPeriod":90,"nextRotationDate":1700000004000,"rotationPhase":"NONE",
    "lastRotationDate":1700000005000,"lastRotationResultId":"r-1",
    "trigger":{"id":"t-1","name":"rotate","url":"https://trigger","recentlyExecutedAction":"createSecret"},
    "protectionKey":{"type":"USER_MANAGED_KEY","kmsKeyTag":"tag","kmsKeyName":"key","kmsBoundaryType":"GLOBAL"}}}
    """

final class AnswerTests: XCTestCase {
    func testEveryFieldArrives() async throws {
        func at(_ seconds: Double) -> Date { Date(timeIntervalSince1970: 1_700_000_000 + seconds) }
        let wanted = Ncloud.GetSecretDetailResponse(
            secretId: "s-1", secretName: "orders-db", secretStatus: .revoke, memo: "a memo", autoRotation: true,
            secretType: .basic, region: "KR", expectedDestroyDate: at(1), updateDate: at(2), registerDate: at(3),
            autoRotationPeriodDays: 90, nextRotationDate: at(4), rotationPhase: "NONE", lastRotationDate: at(5),
            lastRotationResultId: "r-1",
            trigger: .init(
                id: "t-1", name: "rotate", url: "https://trigger", recentlyExecutedAction: "createSecret"),
            protectionKey: .init(
                keyType: .userManagedKey, kmsKeyTag: "tag", kmsKeyName: "key", kmsBoundaryType: .global))
        let server = try SilentServer()
        let secrets = try Emulator(url: server.url).client()
        async let found = secrets.getSecretDetail(secretId: "s-1")
        try await server.answer("200 OK", body: detail)
        let arrived = try await found
        XCTAssertEqual(arrived, wanted)
    }

    func testAQuotaSaysWhenToComeBack() async throws {
        let server = try SilentServer()
        let secrets = try Emulator(url: server.url).client(maxAttempts: 1)
        let call = Task { try await secrets.getSecretDetail(secretId: "s-1") }
        try await server.answer(
            "429 Too Many Requests", headers: ["Retry-After: 3"], body: #"{"error":{"errorCode":"400"}}"#)
        let result = await call.result
        XCTAssertThrowsError(try result.get()) { error in
            guard case BojagiError.throttled(let facts) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(facts.retryAfter, .seconds(3))
            XCTAssertEqual(facts.providerCode, "400")
            XCTAssertTrue(facts.retryable)
        }
    }
}
