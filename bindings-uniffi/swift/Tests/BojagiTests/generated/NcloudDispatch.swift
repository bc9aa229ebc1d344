// Generated from core by `make generate`. Do not edit.
// Calls of `ncloud` by name, for cases.

import Bojagi

struct NcloudDispatch: Dispatch {
    static let client = "SecretManager"

    static let options: Set<String> = ["access_key", "secret_key", "credentials", "profile", "region", "kms_boundary_type", "endpoint", "timeout", "attempt_timeout", "connect_timeout", "max_attempts", "retry_delay", "max_retry_delay", "retry_budget", "ca_bundle", "proxy", "allow_http", "user_agent_suffix", "check_limits"]

    static let operations: [String: Set<String>] = [
        "resolve_credentials": [],
        "start_rotation_job": ["secret_id", "job_token"],
        "add_pending_stage": ["secret_id", "job_token"],
        "update_pending_stage": ["secret_id", "job_token", "value"],
        "generate_random_secret": ["secret_id", "job_token", "length", "exclude_characters", "exclude_numbers", "exclude_punctuation", "exclude_uppercase", "exclude_lowercase", "include_space", "require_each_included_type"],
        "complete_rotation_job": ["secret_id", "job_token"],
        "fail_rotation_job": ["secret_id", "job_token"],
        "get_protection_key_list": [],
        "update_protection_key": ["secret_id", "protection_key_type", "kms_key_tag", "kms_boundary_type"],
        "enable_secret": ["secret_id"],
        "disable_secret": ["secret_id"],
        "request_secret_deletion": ["secret_id"],
        "cancel_secret_deletion": ["secret_id"],
        "delete_secret": ["secret_id"],
        "get_trigger_list": [],
        "enable_auto_rotation": ["secret_id", "rotation_period_days", "trigger_id"],
        "disable_auto_rotation": ["secret_id"],
        "update_rotation_period": ["secret_id", "rotation_period_days"],
        "update_rotation_trigger": ["secret_id", "trigger_id"],
        "delete_rotation_trigger": ["secret_id"],
        "execute_rotation_job": ["secret_id"],
        "retry_rotation_job": ["secret_id"],
        "cancel_rotation_job": ["secret_id"],
        "rollback_rotation_job": ["secret_id"],
        "create_secret": ["secret_name", "value", "rotation_targets", "memo", "secret_type", "auto_rotation", "auto_rotation_period_days", "trigger_id", "protection_key_type", "kms_key_tag", "kms_boundary_type"],
        "get_secret_list": ["page_no"],
        "find_secret": ["secret_name"],
        "get_secret_detail": ["secret_id"],
        "get_secret_logs": ["secret_id", "keyword", "page_no", "page_size", "timestamp_from", "timestamp_to"],
        "update_secret_memo": ["secret_id", "memo"],
        "get_secret_value": ["secret_id"],
        "get_secret_stage_value": ["secret_id", "stage"],
        "update_secret_value": ["secret_id", "previous", "active", "pending"],
        "update_secret_stage_value": ["secret_id", "stage", "value"],
    ]

    static let iterations: [String: Set<String>] = [
        "iter_secret_list": [],
        "iter_secret_logs": ["secret_id", "keyword", "page_size", "timestamp_from", "timestamp_to"],
    ]

    static let models: [String: Set<String>] = [
        "AddPendingStageResponse": ["pending"],
        "CancelSecretDeletionResponse": ["secret_id", "secret_status", "update_date"],
        "CreateSecretResponse": ["secret_id", "secret_name", "secret_status", "secret_type", "memo", "region", "register_date", "auto_rotation", "auto_rotation_period_days", "next_rotation_date", "rotation_phase", "trigger", "protection_key"],
        "DisableAutoRotationResponse": ["secret_id", "auto_rotation"],
        "DisableSecretResponse": ["secret_id", "secret_status", "update_date"],
        "EnableAutoRotationResponse": ["secret_id", "auto_rotation", "auto_rotation_period_days", "next_rotation_date", "trigger"],
        "EnableSecretResponse": ["secret_id", "secret_status", "update_date"],
        "GenerateRandomSecretResponse": ["random_string"],
        "GetProtectionKeyListResponse": ["key_list"],
        "GetSecretDetailResponse": ["secret_id", "secret_name", "secret_status", "secret_type", "memo", "region", "expected_destroy_date", "update_date", "register_date", "auto_rotation", "auto_rotation_period_days", "next_rotation_date", "rotation_phase", "last_rotation_date", "last_rotation_result_id", "trigger", "protection_key"],
        "GetSecretListResponse": ["total_page_no", "current_page_no", "total_count", "secret_list"],
        "GetSecretLogsResponse": ["page_size", "current_page", "total_page", "total_count", "result", "paged"],
        "GetSecretStageValueResponse": ["value", "value_stage", "rotation_targets"],
        "GetSecretValueResponse": ["active", "previous", "pending", "rotation_targets"],
        "GetTriggerListResponse": ["trigger_list"],
        "ProtectionKey": ["key_type", "kms_key_tag", "kms_key_name", "kms_boundary_type"],
        "ProtectionKeyListItem": ["key_id", "key_tag", "key_name", "key_status", "key_type", "kms_boundary_type"],
        "RequestSecretDeletionResponse": ["secret_id", "secret_status", "update_date", "expected_destroy_date"],
        "ResolveCredentialsResponse": ["source", "access_key", "expires_at"],
        "SecretListItem": ["secret_id", "secret_name", "secret_status", "secret_type", "region", "register_date"],
        "SecretLog": ["timestamp", "message", "action", "result", "requestor_id", "job_token", "raw"],
        "StartRotationJobResponse": ["active", "previous", "pending", "rotation_targets"],
        "Trigger": ["id", "name", "url", "recently_executed_action"],
        "TriggerAction": ["name", "description"],
        "TriggerListItem": ["id", "name", "description", "page_url", "platform", "region", "linked_secret_list", "action_list"],
        "UpdatePendingStageResponse": ["pending"],
        "UpdateProtectionKeyResponse": ["secret_id", "protection_key"],
        "UpdateRotationPeriodResponse": ["secret_id", "auto_rotation", "auto_rotation_period_days", "next_rotation_date"],
        "UpdateRotationTriggerResponse": ["secret_id", "trigger"],
        "UpdateSecretMemoResponse": ["secret_id", "memo"],
        "UpdateSecretStageValueResponse": ["value", "value_stage"],
        "UpdateSecretValueResponse": ["previous", "active", "pending"],
    ]

    static let choices: [String: [String: String]] = [
        :
    ]

    static let enums: [String: [String: String]] = [
        "KeyStatus": [
            "Enable": Ncloud.KeyStatus.enable.rawValue,
            "Disable": Ncloud.KeyStatus.disable.rawValue,
        ],
        "KeyType": [
            "Aes256": Ncloud.KeyType.aes256.rawValue,
            "Rsa2048": Ncloud.KeyType.rsa2048.rawValue,
        ],
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
        "ValueStage": [
            "Previous": Ncloud.ValueStage.previous.rawValue,
            "Active": Ncloud.ValueStage.active.rawValue,
            "Pending": Ncloud.ValueStage.pending.rawValue,
        ],
    ]

    private let made: Ncloud.SecretManager

    init(options given: JSON) throws {
        try given.holdsOnly(Self.options)
        made = try Ncloud.SecretManager(accessKey: given("access_key"), secretKey: given("secret_key"), profile: given("profile"), region: given("region"), kmsBoundaryType: given("kms_boundary_type"), endpoint: given("endpoint"), timeout: given("timeout"), attemptTimeout: given("attempt_timeout"), connectTimeout: given("connect_timeout"), maxAttempts: given("max_attempts"), retryDelay: given("retry_delay"), maxRetryDelay: given("max_retry_delay"), retryBudget: given("retry_budget"), caBundle: given("ca_bundle"), proxy: given("proxy"), allowHttp: given("allow_http"), userAgentSuffix: given("user_agent_suffix"), checkLimits: given("check_limits"))
    }

    func call(_ operation: String, _ given: JSON) async throws -> JSON {
        try given.holdsOnly(Self.operations[operation] ?? Self.iterations[operation] ?? [])
        switch operation {
        case "resolve_credentials":
            return try await made.resolveCredentials().json
        case "start_rotation_job":
            return try await made.startRotationJob(secretId: given("secret_id"), jobToken: given("job_token")).json
        case "add_pending_stage":
            return try await made.addPendingStage(secretId: given("secret_id"), jobToken: given("job_token")).json
        case "update_pending_stage":
            return try await made.updatePendingStage(secretId: given("secret_id"), jobToken: given("job_token"), value: given("value")).json
        case "generate_random_secret":
            return try await made.generateRandomSecret(secretId: given("secret_id"), jobToken: given("job_token"), length: given("length"), excludeCharacters: given("exclude_characters"), excludeNumbers: given("exclude_numbers"), excludePunctuation: given("exclude_punctuation"), excludeUppercase: given("exclude_uppercase"), excludeLowercase: given("exclude_lowercase"), includeSpace: given("include_space"), requireEachIncludedType: given("require_each_included_type")).json
        case "complete_rotation_job":
            try await made.completeRotationJob(secretId: given("secret_id"), jobToken: given("job_token"))
            return .null
        case "fail_rotation_job":
            try await made.failRotationJob(secretId: given("secret_id"), jobToken: given("job_token"))
            return .null
        case "get_protection_key_list":
            return try await made.getProtectionKeyList().json
        case "update_protection_key":
            return try await made.updateProtectionKey(secretId: given("secret_id"), protectionKeyType: given("protection_key_type"), kmsKeyTag: given("kms_key_tag"), kmsBoundaryType: given("kms_boundary_type")).json
        case "enable_secret":
            return try await made.enableSecret(secretId: given("secret_id")).json
        case "disable_secret":
            return try await made.disableSecret(secretId: given("secret_id")).json
        case "request_secret_deletion":
            return try await made.requestSecretDeletion(secretId: given("secret_id")).json
        case "cancel_secret_deletion":
            return try await made.cancelSecretDeletion(secretId: given("secret_id")).json
        case "delete_secret":
            try await made.deleteSecret(secretId: given("secret_id"))
            return .null
        case "get_trigger_list":
            return try await made.getTriggerList().json
        case "enable_auto_rotation":
            return try await made.enableAutoRotation(secretId: given("secret_id"), rotationPeriodDays: given("rotation_period_days"), triggerId: given("trigger_id")).json
        case "disable_auto_rotation":
            return try await made.disableAutoRotation(secretId: given("secret_id")).json
        case "update_rotation_period":
            return try await made.updateRotationPeriod(secretId: given("secret_id"), rotationPeriodDays: given("rotation_period_days")).json
        case "update_rotation_trigger":
            return try await made.updateRotationTrigger(secretId: given("secret_id"), triggerId: given("trigger_id")).json
        case "delete_rotation_trigger":
            try await made.deleteRotationTrigger(secretId: given("secret_id"))
            return .null
        case "execute_rotation_job":
            try await made.executeRotationJob(secretId: given("secret_id"))
            return .null
        case "retry_rotation_job":
            try await made.retryRotationJob(secretId: given("secret_id"))
            return .null
        case "cancel_rotation_job":
            try await made.cancelRotationJob(secretId: given("secret_id"))
            return .null
        case "rollback_rotation_job":
            try await made.rollbackRotationJob(secretId: given("secret_id"))
            return .null
        case "create_secret":
            return try await made.createSecret(secretName: given("secret_name"), value: given("value"), rotationTargets: given("rotation_targets"), memo: given("memo"), secretType: given("secret_type"), autoRotation: given("auto_rotation"), autoRotationPeriodDays: given("auto_rotation_period_days"), triggerId: given("trigger_id"), protectionKeyType: given("protection_key_type"), kmsKeyTag: given("kms_key_tag"), kmsBoundaryType: given("kms_boundary_type")).json
        case "get_secret_list":
            return try await made.getSecretList(pageNo: given("page_no")).json
        case "find_secret":
            return try await made.findSecret(secretName: given("secret_name")).json
        case "get_secret_detail":
            return try await made.getSecretDetail(secretId: given("secret_id")).json
        case "get_secret_logs":
            return try await made.getSecretLogs(secretId: given("secret_id"), keyword: given("keyword"), pageNo: given("page_no"), pageSize: given("page_size"), timestampFrom: given("timestamp_from"), timestampTo: given("timestamp_to")).json
        case "update_secret_memo":
            return try await made.updateSecretMemo(secretId: given("secret_id"), memo: given("memo")).json
        case "get_secret_value":
            return try await made.getSecretValue(secretId: given("secret_id")).json
        case "get_secret_stage_value":
            return try await made.getSecretStageValue(secretId: given("secret_id"), stage: given("stage")).json
        case "update_secret_value":
            return try await made.updateSecretValue(secretId: given("secret_id"), previous: given("previous"), active: given("active"), pending: given("pending")).json
        case "update_secret_stage_value":
            return try await made.updateSecretStageValue(secretId: given("secret_id"), stage: given("stage"), value: given("value")).json
        case "iter_secret_list":
            return try await all(made.iterSecretList())
        case "iter_secret_logs":
            return try await all(made.iterSecretLogs(secretId: given("secret_id"), keyword: given("keyword"), pageSize: given("page_size"), timestampFrom: given("timestamp_from"), timestampTo: given("timestamp_to")))
        default:
            throw Mismatch("there is no operation \(operation)")
        }
    }
}

extension Ncloud.KeyStatus: FromJSON, ToJSON {}

extension Ncloud.KeyType: FromJSON, ToJSON {}

extension Ncloud.KmsBoundaryType: FromJSON, ToJSON {}

extension Ncloud.ProtectionKeyType: FromJSON, ToJSON {}

extension Ncloud.Region: FromJSON, ToJSON {}

extension Ncloud.SecretStatus: FromJSON, ToJSON {}

extension Ncloud.SecretType: FromJSON, ToJSON {}

extension Ncloud.ValueStage: FromJSON, ToJSON {}

extension Ncloud.AddPendingStageResponse: ToJSON {
    var json: JSON {
        .object([
            "pending": self.pending.json,
        ])
    }
}

extension Ncloud.CancelSecretDeletionResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_id": self.secretId.json,
            "secret_status": self.secretStatus.json,
            "update_date": self.updateDate.json,
        ])
    }
}

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

extension Ncloud.DisableAutoRotationResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_id": self.secretId.json,
            "auto_rotation": self.autoRotation.json,
        ])
    }
}

extension Ncloud.DisableSecretResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_id": self.secretId.json,
            "secret_status": self.secretStatus.json,
            "update_date": self.updateDate.json,
        ])
    }
}

extension Ncloud.EnableAutoRotationResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_id": self.secretId.json,
            "auto_rotation": self.autoRotation.json,
            "auto_rotation_period_days": self.autoRotationPeriodDays.json,
            "next_rotation_date": self.nextRotationDate.json,
            "trigger": self.trigger.json,
        ])
    }
}

extension Ncloud.EnableSecretResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_id": self.secretId.json,
            "secret_status": self.secretStatus.json,
            "update_date": self.updateDate.json,
        ])
    }
}

extension Ncloud.GenerateRandomSecretResponse: ToJSON {
    var json: JSON {
        .object([
            "random_string": self.randomString.json,
        ])
    }
}

extension Ncloud.GetProtectionKeyListResponse: ToJSON {
    var json: JSON {
        .object([
            "key_list": self.keyList.json,
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

extension Ncloud.GetSecretLogsResponse: ToJSON {
    var json: JSON {
        .object([
            "page_size": self.pageSize.json,
            "current_page": self.currentPage.json,
            "total_page": self.totalPage.json,
            "total_count": self.totalCount.json,
            "result": self.result.json,
            "paged": self.paged.json,
        ])
    }
}

extension Ncloud.GetSecretStageValueResponse: ToJSON {
    var json: JSON {
        .object([
            "value": self.value.json,
            "value_stage": self.valueStage.json,
            "rotation_targets": self.rotationTargets.json,
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

extension Ncloud.GetTriggerListResponse: ToJSON {
    var json: JSON {
        .object([
            "trigger_list": self.triggerList.json,
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

extension Ncloud.ProtectionKeyListItem: ToJSON {
    var json: JSON {
        .object([
            "key_id": self.keyId.json,
            "key_tag": self.keyTag.json,
            "key_name": self.keyName.json,
            "key_status": self.keyStatus.json,
            "key_type": self.keyType.json,
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

extension Ncloud.ResolveCredentialsResponse: ToJSON {
    var json: JSON {
        .object([
            "source": self.source.json,
            "access_key": self.accessKey.json,
            "expires_at": self.expiresAt.json,
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

extension Ncloud.SecretLog: ToJSON {
    var json: JSON {
        .object([
            "timestamp": self.timestamp.json,
            "message": self.message.json,
            "action": self.action.json,
            "result": self.result.json,
            "requestor_id": self.requestorId.json,
            "job_token": self.jobToken.json,
            "raw": self.raw.json,
        ])
    }
}

extension Ncloud.StartRotationJobResponse: ToJSON {
    var json: JSON {
        .object([
            "active": self.active.json,
            "previous": self.previous.json,
            "pending": self.pending.json,
            "rotation_targets": self.rotationTargets.json,
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

extension Ncloud.TriggerAction: ToJSON {
    var json: JSON {
        .object([
            "name": self.name.json,
            "description": self.description.json,
        ])
    }
}

extension Ncloud.TriggerListItem: ToJSON {
    var json: JSON {
        .object([
            "id": self.id.json,
            "name": self.name.json,
            "description": self.description.json,
            "page_url": self.pageUrl.json,
            "platform": self.platform.json,
            "region": self.region.json,
            "linked_secret_list": self.linkedSecretList.json,
            "action_list": self.actionList.json,
        ])
    }
}

extension Ncloud.UpdatePendingStageResponse: ToJSON {
    var json: JSON {
        .object([
            "pending": self.pending.json,
        ])
    }
}

extension Ncloud.UpdateProtectionKeyResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_id": self.secretId.json,
            "protection_key": self.protectionKey.json,
        ])
    }
}

extension Ncloud.UpdateRotationPeriodResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_id": self.secretId.json,
            "auto_rotation": self.autoRotation.json,
            "auto_rotation_period_days": self.autoRotationPeriodDays.json,
            "next_rotation_date": self.nextRotationDate.json,
        ])
    }
}

extension Ncloud.UpdateRotationTriggerResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_id": self.secretId.json,
            "trigger": self.trigger.json,
        ])
    }
}

extension Ncloud.UpdateSecretMemoResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_id": self.secretId.json,
            "memo": self.memo.json,
        ])
    }
}

extension Ncloud.UpdateSecretStageValueResponse: ToJSON {
    var json: JSON {
        .object([
            "value": self.value.json,
            "value_stage": self.valueStage.json,
        ])
    }
}

extension Ncloud.UpdateSecretValueResponse: ToJSON {
    var json: JSON {
        .object([
            "previous": self.previous.json,
            "active": self.active.json,
            "pending": self.pending.json,
        ])
    }
}
