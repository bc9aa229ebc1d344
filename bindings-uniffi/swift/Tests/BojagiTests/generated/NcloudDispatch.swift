// Generated from core by `make generate`. Do not edit.
// Calls of `ncloud` by name, for cases.

import Bojagi

struct NcloudDispatch: Dispatch {
    static let client = "SecretManager"

    static let options: Set<String> = ["access_key", "secret_key", "credentials", "profile", "region", "kms_boundary_type", "endpoint", "timeout", "attempt_timeout", "connect_timeout", "max_attempts", "retry_delay", "max_retry_delay", "retry_budget", "ca_bundle", "proxy", "allow_http", "user_agent_suffix", "check_limits"]

    static let operations: [String: Set<String>] = [
        "request_secret_deletion": ["secret_id"],
        "delete_secret": ["secret_id"],
        "create_secret": ["secret_name", "value", "rotation_targets", "memo", "secret_type", "auto_rotation", "auto_rotation_period_days", "trigger_id", "protection_key_type", "kms_key_tag", "kms_boundary_type"],
        "get_secret_list": ["page_no"],
        "get_secret_detail": ["secret_id"],
        "get_secret_value": ["secret_id"],
    ]

    static let models: [String: Set<String>] = [
        "CreateSecretResponse": ["secret_id", "secret_name", "secret_status", "secret_type", "memo", "region", "register_date", "auto_rotation", "auto_rotation_period_days", "next_rotation_date", "rotation_phase", "trigger", "protection_key"],
        "GetSecretDetailResponse": ["secret_id", "secret_name", "secret_status", "secret_type", "memo", "region", "expected_destroy_date", "update_date", "register_date", "auto_rotation", "auto_rotation_period_days", "next_rotation_date", "rotation_phase", "last_rotation_date", "last_rotation_result_id", "trigger", "protection_key"],
        "GetSecretListResponse": ["total_page_no", "current_page_no", "total_count", "secret_list"],
        "GetSecretValueResponse": ["active", "previous", "pending", "rotation_targets"],
        "ProtectionKey": ["key_type", "kms_key_tag", "kms_key_name", "kms_boundary_type"],
        "RequestSecretDeletionResponse": ["secret_id", "secret_status", "update_date", "expected_destroy_date"],
        "SecretListItem": ["secret_id", "secret_name", "secret_status", "secret_type", "region", "register_date"],
        "Trigger": ["id", "name", "url", "recently_executed_action"],
    ]

    static let enums: [String: [String: String]] = [
        "KmsBoundaryType": [
            "Global": Ncloud.KmsBoundaryType.global.rawValue,
            "Isolated": Ncloud.KmsBoundaryType.isolated.rawValue,
        ],
        "ProtectionKeyType": [
            "Default": Ncloud.ProtectionKeyType.`default`.rawValue,
            "UserManagedKey": Ncloud.ProtectionKeyType.userManagedKey.rawValue,
        ],
        "Region": [
            "Korea": Ncloud.Region.korea.rawValue,
            "Japan": Ncloud.Region.japan.rawValue,
        ],
        "SecretStatus": [
            "Enable": Ncloud.SecretStatus.enable.rawValue,
            "Disable": Ncloud.SecretStatus.disable.rawValue,
            "Revoke": Ncloud.SecretStatus.revoke.rawValue,
            "Rotating": Ncloud.SecretStatus.rotating.rawValue,
            "Destroyed": Ncloud.SecretStatus.destroyed.rawValue,
        ],
        "SecretType": [
            "Basic": Ncloud.SecretType.basic.rawValue,
        ],
    ]

    private let made: Ncloud.SecretManager

    init(options given: JSON) throws {
        try given.holdsOnly(Self.options)
        made = try Ncloud.SecretManager(accessKey: given("access_key"), secretKey: given("secret_key"), credentials: given("credentials"), profile: given("profile"), region: given("region"), kmsBoundaryType: given("kms_boundary_type"), endpoint: given("endpoint"), timeout: given("timeout"), attemptTimeout: given("attempt_timeout"), connectTimeout: given("connect_timeout"), maxAttempts: given("max_attempts"), retryDelay: given("retry_delay"), maxRetryDelay: given("max_retry_delay"), retryBudget: given("retry_budget"), caBundle: given("ca_bundle"), proxy: given("proxy"), allowHttp: given("allow_http"), userAgentSuffix: given("user_agent_suffix"), checkLimits: given("check_limits"))
    }

    func call(_ operation: String, _ given: JSON) async throws -> JSON {
        try given.holdsOnly(Self.operations[operation] ?? [])
        switch operation {
        case "request_secret_deletion":
            return try await made.requestSecretDeletion(secretId: given("secret_id")).json
        case "delete_secret":
            try await made.deleteSecret(secretId: given("secret_id"))
            return .null
        case "create_secret":
            return try await made.createSecret(secretName: given("secret_name"), value: given("value"), rotationTargets: given("rotation_targets"), memo: given("memo"), secretType: given("secret_type"), autoRotation: given("auto_rotation"), autoRotationPeriodDays: given("auto_rotation_period_days"), triggerId: given("trigger_id"), protectionKeyType: given("protection_key_type"), kmsKeyTag: given("kms_key_tag"), kmsBoundaryType: given("kms_boundary_type")).json
        case "get_secret_list":
            return try await made.getSecretList(pageNo: given("page_no")).json
        case "get_secret_detail":
            return try await made.getSecretDetail(secretId: given("secret_id")).json
        case "get_secret_value":
            return try await made.getSecretValue(secretId: given("secret_id")).json
        default:
            throw Mismatch("there is no operation \(operation)")
        }
    }
}

extension Ncloud.KmsBoundaryType: FromJSON, ToJSON {}

extension Ncloud.ProtectionKeyType: FromJSON, ToJSON {}

extension Ncloud.Region: FromJSON, ToJSON {}

extension Ncloud.SecretStatus: FromJSON, ToJSON {}

extension Ncloud.SecretType: FromJSON, ToJSON {}

extension Ncloud.CreateSecretResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_id": self.secretId.json,
            "secret_name": self.secretName.json,
            "secret_status": self.secretStatus.json,
            "secret_type": self.secretType.json,
            "memo": self.memo.json,
            "region": self.region.json,
            "register_date": self.registerDate.json,
            "auto_rotation": self.autoRotation.json,
            "auto_rotation_period_days": self.autoRotationPeriodDays.json,
            "next_rotation_date": self.nextRotationDate.json,
            "rotation_phase": self.rotationPhase.json,
            "trigger": self.trigger.json,
            "protection_key": self.protectionKey.json,
        ])
    }
}

extension Ncloud.GetSecretDetailResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_id": self.secretId.json,
            "secret_name": self.secretName.json,
            "secret_status": self.secretStatus.json,
            "secret_type": self.secretType.json,
            "memo": self.memo.json,
            "region": self.region.json,
            "expected_destroy_date": self.expectedDestroyDate.json,
            "update_date": self.updateDate.json,
            "register_date": self.registerDate.json,
            "auto_rotation": self.autoRotation.json,
            "auto_rotation_period_days": self.autoRotationPeriodDays.json,
            "next_rotation_date": self.nextRotationDate.json,
            "rotation_phase": self.rotationPhase.json,
            "last_rotation_date": self.lastRotationDate.json,
            "last_rotation_result_id": self.lastRotationResultId.json,
            "trigger": self.trigger.json,
            "protection_key": self.protectionKey.json,
        ])
    }
}

extension Ncloud.GetSecretListResponse: ToJSON {
    var json: JSON {
        .object([
            "total_page_no": self.totalPageNo.json,
            "current_page_no": self.currentPageNo.json,
            "total_count": self.totalCount.json,
            "secret_list": self.secretList.json,
        ])
    }
}

extension Ncloud.GetSecretValueResponse: ToJSON {
    var json: JSON {
        .object([
            "active": self.active.json,
            "previous": self.previous.json,
            "pending": self.pending.json,
            "rotation_targets": self.rotationTargets.json,
        ])
    }
}

extension Ncloud.ProtectionKey: ToJSON {
    var json: JSON {
        .object([
            "key_type": self.keyType.json,
            "kms_key_tag": self.kmsKeyTag.json,
            "kms_key_name": self.kmsKeyName.json,
            "kms_boundary_type": self.kmsBoundaryType.json,
        ])
    }
}

extension Ncloud.RequestSecretDeletionResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_id": self.secretId.json,
            "secret_status": self.secretStatus.json,
            "update_date": self.updateDate.json,
            "expected_destroy_date": self.expectedDestroyDate.json,
        ])
    }
}

extension Ncloud.SecretListItem: ToJSON {
    var json: JSON {
        .object([
            "secret_id": self.secretId.json,
            "secret_name": self.secretName.json,
            "secret_status": self.secretStatus.json,
            "secret_type": self.secretType.json,
            "region": self.region.json,
            "register_date": self.registerDate.json,
        ])
    }
}

extension Ncloud.Trigger: ToJSON {
    var json: JSON {
        .object([
            "id": self.id.json,
            "name": self.name.json,
            "url": self.url.json,
            "recently_executed_action": self.recentlyExecutedAction.json,
        ])
    }
}
