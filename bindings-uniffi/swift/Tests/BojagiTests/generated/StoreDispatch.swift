// Generated from core by `make generate`. Do not edit.
// Calls of `store` by name, for cases.

import Bojagi

struct StoreDispatch: Dispatch {
    static let client = "SecretStore"

    static let options: Set<String> = ["address", "access_key", "secret_key", "security_token", "credentials", "profile", "timeout", "attempt_timeout", "connect_timeout", "max_attempts", "retry_delay", "max_retry_delay", "retry_budget", "ca_bundle", "proxy", "allow_http", "user_agent_suffix", "check_limits"]

    static let operations: [String: Set<String>] = [
        "generate_password": ["length", "exclude_characters", "exclude_lowercase", "exclude_uppercase", "exclude_numbers", "exclude_punctuation", "require_each_included_type"],
        "get_secret": ["secret_name"],
        "put_secret": ["secret_name", "value"],
        "delete_secret": ["secret_name"],
        "restore_secret": ["secret_name"],
    ]

    static let iterations: [String: Set<String>] = [
        "iter_secrets": [],
    ]

    static let models: [String: Set<String>] = [
        "GeneratePasswordResponse": ["password"],
        "Secret": ["secret_name", "value"],
        "SecretListItem": ["secret_name", "create_time", "scheduled_for_deletion"],
    ]

    static let choices: [String: [String: String]] = [
        :
    ]

    static let enums: [String: [String: String]] = [
        :
    ]

    private let made: Store.SecretStore

    init(options given: JSON) throws {
        try given.holdsOnly(Self.options)
        made = try Store.SecretStore(address: given("address"), accessKey: given("access_key"), secretKey: given("secret_key"), securityToken: given("security_token"), profile: given("profile"), timeout: given("timeout"), attemptTimeout: given("attempt_timeout"), connectTimeout: given("connect_timeout"), maxAttempts: given("max_attempts"), retryDelay: given("retry_delay"), maxRetryDelay: given("max_retry_delay"), retryBudget: given("retry_budget"), caBundle: given("ca_bundle"), proxy: given("proxy"), allowHttp: given("allow_http"), userAgentSuffix: given("user_agent_suffix"), checkLimits: given("check_limits"))
    }

    func call(_ operation: String, _ given: JSON) async throws -> JSON {
        try given.holdsOnly(Self.operations[operation] ?? Self.iterations[operation] ?? [])
        switch operation {
        case "generate_password":
            return try await made.generatePassword(length: given("length"), excludeCharacters: given("exclude_characters"), excludeLowercase: given("exclude_lowercase"), excludeUppercase: given("exclude_uppercase"), excludeNumbers: given("exclude_numbers"), excludePunctuation: given("exclude_punctuation"), requireEachIncludedType: given("require_each_included_type")).json
        case "get_secret":
            return try await made.getSecret(secretName: given("secret_name")).json
        case "put_secret":
            try await made.putSecret(secretName: given("secret_name"), value: given("value"))
            return .null
        case "delete_secret":
            try await made.deleteSecret(secretName: given("secret_name"))
            return .null
        case "restore_secret":
            try await made.restoreSecret(secretName: given("secret_name"))
            return .null
        case "iter_secrets":
            return try await all(made.iterSecrets())
        default:
            throw Mismatch("there is no operation \(operation)")
        }
    }
}

extension Store.GeneratePasswordResponse: ToJSON {
    var json: JSON {
        .object([
            "password": self.password.json,
        ])
    }
}

extension Store.Secret: ToJSON {
    var json: JSON {
        .object([
            "secret_name": self.secretName.json,
            "value": self.value.json,
        ])
    }
}

extension Store.SecretListItem: ToJSON {
    var json: JSON {
        .object([
            "secret_name": self.secretName.json,
            "create_time": self.createTime.json,
            "scheduled_for_deletion": self.scheduledForDeletion.json,
        ])
    }
}
