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
            try fields(of: active)
        }
        for try await item in secrets.iterSecretList() where item.secretStatus == .enable {
            print(item.secretName)
        }
        let first: Ncloud.SecretListItem? = try await other.iterSecretList().first { _ in true }
        print(first as Any)
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
        let cause: (any Error)? = error.underlyingError
        let bridged: [Any] = [BojagiError.errorDomain, error.errorCode, error.errorUserInfo]
        print(status as Any, texts, attempts, error == .notFound(error.facts), cause as Any, bridged)
    }

    let facts = BojagiError.Facts(
        message: "for a test", operation: "get_secret_value", provider: "ncloud", status: 429,
        providerCode: "400", details: "quota", requestId: "id", retryAfter: .seconds(1), retryable: true,
        attempts: 1)
    let fakes: [any Sendable] = [
        BojagiError.throttled(facts),
        Ncloud.GetSecretValueResponse(rotationTargets: ["password"], active: SecretValue("{}")),
        Ncloud.Trigger(id: "trigger"),
        Ncloud.SecretStatus(rawValue: "LATER").rawValue,
    ]
    print(fakes)
}

struct DbLogin: Decodable {
    let username: String
    let password: SecretString
}

func fields(of value: SecretValue) throws {
    let password: SecretString? = value["password"]
    let names: [String] = value.keys
    let shown: String = value.description + value.debugDescription + value.reveal()
    let login: DbLogin = try value.into(DbLogin.self)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let other = try value.into(DbLogin.self, using: decoder)
    print(password as Any, names, value.count, shown, login, other.password, value == SecretValue("{}"))
}

actor Vault {
    func credentials() async throws -> Credentials {
        Credentials(accessKey: "key", secretKey: SecretString("secret"), expiresAt: Date(timeIntervalSinceNow: 3600))
    }
}

func credentials() throws {
    let vault = Vault()
    let provider: CredentialsProvider = { try await vault.credentials() }
    let clients = [
        try Ncloud.SecretManager(credentials: provider),
        try Ncloud.SecretManager(credentials: vault.credentials, region: .japan),
        try Ncloud.SecretManager(credentials: { Credentials(accessKey: "key", secretKey: SecretString("secret")) }),
    ]
    print(clients)
    let temporary = Credentials(
        accessKey: "key", secretKey: SecretString("secret"), securityToken: SecretString("token"))
    let token: SecretString? = temporary.securityToken
    print(try Alibaba.SecretsManager(credentials: { temporary }, region: "cn-hangzhou"), token as Any)
}

@MainActor
func onTheMainActor(_ secrets: Ncloud.SecretManager) async throws {
    for try await item in secrets.iterSecretList() {
        let later: Date? = item.registerDate
        print(later as Any)
    }
}
