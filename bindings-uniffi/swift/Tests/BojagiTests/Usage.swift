// Every public name that is written by hand, used as an application uses it. It only has to compile;
// what is rendered is used by the rendered dispatch.

import Bojagi
import Foundation

func usage() async throws {
    let key = SecretString("key")
    let shown: String = key.description + key.debugDescription + key.reveal()
    let hidden: Mirror = key.customMirror
    let same: Bool = key == SecretString("key")

    let secrets = try Ncloud.SecretManager(accessKey: "key", secretKey: key)
    let other = try Ncloud.SecretManager(
        accessKey: "key", secretKey: key, endpoint: "https://ocapi-jp.ncloud.com/secretmanager", timeout: .seconds(5))
    do {
        let made: Ncloud.CreateSecretResponse = try await secrets.createSecret(
            secretName: "orders-db", value: SecretString("{}"), rotationTargets: ["password"], secretType: .basic)
        let when: Date? = made.registerDate
        let values = try await other.getSecretValue(secretId: made.secretId)
        if made.secretStatus == .enable, let active = values.active {
            print(active, when as Any, shown, hidden, same)
        }
    } catch BojagiError.notFound(let facts) {
        print(facts.message)
    } catch let error as BojagiError where error.retryable {
        let pause: Duration = error.retryAfter ?? .seconds(1)
        try await Task.sleep(for: pause)
    } catch let error as BojagiError {
        let status: Int? = error.status
        let texts: [String?] = [
            error.kind, error.message, error.operation, error.provider, error.providerCode, error.details,
            error.requestId, error.errorDescription, error.description, error.debugDescription,
        ]
        let attempts: Int = error.facts.attempts
        print(status as Any, texts, attempts, error == .notFound(error.facts))
    }

    let facts = BojagiError.Facts(
        message: "for a test", operation: "get_secret_value", provider: "ncloud", status: 429,
        providerCode: "400", details: "quota", requestId: "id", retryAfter: .seconds(1), retryable: true,
        attempts: 1)
    let fakes: [any Sendable] = [
        BojagiError.throttled(facts),
        Ncloud.GetSecretValueResponse(rotationTargets: ["password"], active: key),
        Ncloud.Trigger(id: "trigger"),
        Ncloud.SecretStatus(rawValue: "LATER").rawValue,
    ]
    print(fakes)
}
