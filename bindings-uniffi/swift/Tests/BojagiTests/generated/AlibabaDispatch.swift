// Generated from core by `make generate`. Do not edit.
// Calls of `alibaba` by name, for cases.

import Bojagi

struct AlibabaDispatch: Dispatch {
    static let client = "SecretsManager"

    static let options: Set<String> = ["access_key", "secret_key", "security_token", "credentials", "profile", "region", "network", "instance_id", "endpoint", "signature_method", "timeout", "attempt_timeout", "connect_timeout", "max_attempts", "retry_delay", "max_retry_delay", "retry_budget", "ca_bundle", "proxy", "allow_http", "user_agent_suffix", "check_limits"]

    static let operations: [String: Set<String>] = [
        "resolve_credentials": [],
        "delete_secret": ["secret_name", "force_delete_without_recovery", "recovery_window_in_days"],
        "restore_secret": ["secret_name"],
        "get_random_password": ["password_length", "exclude_characters", "exclude_lowercase", "exclude_uppercase", "exclude_numbers", "exclude_punctuation", "require_each_included_type"],
        "set_secret_policy": ["secret_name", "policy", "policy_name"],
        "get_secret_policy": ["secret_name", "policy_name"],
        "rotate_secret": ["secret_name", "version_id"],
        "update_secret_rotation_policy": ["secret_name", "enable_automatic_rotation", "rotation_interval"],
        "create_secret": ["secret_name", "version_id", "secret_data", "secret_data_type", "extended_config", "encryption_key_id", "dkms_instance_id", "description", "tags", "enable_automatic_rotation", "rotation_interval", "policy"],
        "describe_secret": ["secret_name", "fetch_tags"],
        "list_secrets": ["page_number", "page_size", "fetch_tags", "secret_name", "description", "tag_key", "tag_value", "dkms_instance_id", "secret_type", "creator"],
        "update_secret": ["secret_name", "description", "custom_data"],
        "tag_resource": ["tags", "secret_name", "key_id", "certificate_id"],
        "untag_resource": ["tag_keys", "secret_name", "key_id", "certificate_id"],
        "tag_resources": ["resource_type", "resource_id", "tag", "region_id"],
        "untag_resources": ["resource_type", "resource_id", "region_id", "tag_key", "all"],
        "list_tag_resources": ["resource_type", "region_id", "resource_id", "tag", "next_token"],
        "list_resource_tags": ["key_id"],
        "get_secret_value": ["secret_name", "version_id", "version_stage", "fetch_extended_config", "dry_run"],
        "batch_get_secret_value": ["secret_name", "version_id", "version_stage", "fetch_extended_config"],
        "put_secret_value": ["secret_name", "version_id", "secret_data", "secret_data_type", "version_stages"],
        "list_secret_version_ids": ["secret_name", "include_deprecated", "page_number", "page_size"],
        "update_secret_version_stage": ["secret_name", "version_stage", "move_to_version", "remove_from_version"],
    ]

    static let iterations: [String: Set<String>] = [
        "iter_secrets": ["page_size", "fetch_tags", "secret_name", "description", "tag_key", "tag_value", "dkms_instance_id", "secret_type", "creator"],
        "iter_tag_resources": ["resource_type", "region_id", "resource_id", "tag"],
        "iter_secret_version_ids": ["secret_name", "include_deprecated", "page_size"],
    ]

    static let models: [String: Set<String>] = [
        "BatchGetSecretValueError": ["secret_name", "code", "message", "http_status"],
        "BatchGetSecretValueResponse": ["secret_values", "errors"],
        "CreateSecretResponse": ["arn", "secret_name", "version_id", "secret_type", "automatic_rotation", "rotation_interval", "next_rotation_date", "extended_config", "dkms_instance_id"],
        "DeleteSecretResponse": ["secret_name", "planned_delete_time"],
        "DescribeSecretResponse": ["arn", "secret_name", "secret_type", "description", "encryption_key_id", "create_time", "update_time", "planned_delete_time", "automatic_rotation", "rotation_interval", "next_rotation_date", "last_rotation_date", "extended_config", "dkms_instance_id", "owing_service", "tags"],
        "EcsConfig": ["secret_sub_type", "region_id", "instance_id", "custom_data"],
        "GetRandomPasswordResponse": ["random_password"],
        "GetSecretPolicyResponse": ["policy"],
        "GetSecretValueResponse": ["secret_name", "version_id", "secret_data", "secret_data_type", "secret_type", "version_stages", "create_time", "automatic_rotation", "rotation_interval", "next_rotation_date", "last_rotation_date", "extended_config"],
        "ListResourceTagsResponse": ["tags"],
        "ListSecretVersionIdsResponse": ["secret_name", "version_ids", "page_number", "page_size", "total_count"],
        "ListSecretsResponse": ["secret_list", "page_number", "page_size", "total_count"],
        "ListTagResourcesResponse": ["tag_resources", "next_token"],
        "PolarDbConfig": ["region_id", "db_cluster_id", "db_type", "account_name", "clone_account_name", "account_privilege", "db_name", "custom_data"],
        "PutSecretValueResponse": ["secret_name", "version_id", "version_stages"],
        "RamCredentialsConfig": ["user_name", "custom_data"],
        "RdsConfig": ["secret_sub_type", "db_instance_id", "custom_data"],
        "RedisConfig": ["account_name", "clone_account_name", "account_privilege", "instance_id", "region_id", "custom_data"],
        "ResolveCredentialsResponse": ["source", "access_key", "temporary", "expires_at"],
        "RestoreSecretResponse": ["secret_name"],
        "RotateSecretResponse": ["arn", "secret_name", "version_id"],
        "SecretListItem": ["secret_name", "secret_type", "create_time", "update_time", "planned_delete_time", "owing_service", "tags"],
        "SecretVersion": ["version_id", "create_time", "version_stages"],
        "TagResource": ["resource_id", "resource_type", "tag_key", "tag_value"],
        "UpdateSecretResponse": ["secret_name"],
        "UpdateSecretRotationPolicyResponse": ["secret_name"],
        "UpdateSecretVersionStageResponse": ["secret_name"],
    ]

    static let choices: [String: [String: String]] = [
        "ExtendedConfig": [
            "Rds": "\(Alibaba.RdsConfig.self)",
            "RamCredentials": "\(Alibaba.RamCredentialsConfig.self)",
            "Ecs": "\(Alibaba.EcsConfig.self)",
            "Redis": "\(Alibaba.RedisConfig.self)",
            "PolarDb": "\(Alibaba.PolarDbConfig.self)",
        ],
    ]

    static let enums: [String: [String: String]] = [
        "AutomaticRotation": [
            "Enabled": Alibaba.AutomaticRotation.enabled.rawValue,
            "Disabled": Alibaba.AutomaticRotation.disabled.rawValue,
            "Invalid": Alibaba.AutomaticRotation.invalid.rawValue,
        ],
        "EcsSecretSubType": [
            "Password": Alibaba.EcsSecretSubType.password.rawValue,
            "SshKey": Alibaba.EcsSecretSubType.sshKey.rawValue,
        ],
        "Network": [
            "Public": Alibaba.Network.`public`.rawValue,
            "Vpc": Alibaba.Network.vpc.rawValue,
        ],
        "PolarDbType": [
            "MySql": Alibaba.PolarDbType.mySql.rawValue,
            "PostgreSql": Alibaba.PolarDbType.postgreSql.rawValue,
        ],
        "RdsSecretSubType": [
            "SingleUser": Alibaba.RdsSecretSubType.singleUser.rawValue,
            "DoubleUsers": Alibaba.RdsSecretSubType.doubleUsers.rawValue,
        ],
        "ResourceType": [
            "Key": Alibaba.ResourceType.key.rawValue,
            "Secret": Alibaba.ResourceType.secret.rawValue,
        ],
        "SecretDataType": [
            "Text": Alibaba.SecretDataType.text.rawValue,
            "Binary": Alibaba.SecretDataType.binary.rawValue,
        ],
        "SecretType": [
            "Generic": Alibaba.SecretType.generic.rawValue,
            "Rds": Alibaba.SecretType.rds.rawValue,
            "RamCredentials": Alibaba.SecretType.ramCredentials.rawValue,
            "Ecs": Alibaba.SecretType.ecs.rawValue,
            "Redis": Alibaba.SecretType.redis.rawValue,
            "PolarDb": Alibaba.SecretType.polarDb.rawValue,
        ],
        "SignatureMethod": [
            "Acs3": Alibaba.SignatureMethod.acs3.rawValue,
            "Rpc": Alibaba.SignatureMethod.rpc.rawValue,
        ],
    ]

    private let made: Alibaba.SecretsManager

    init(options given: JSON) throws {
        try given.holdsOnly(Self.options)
        made = try Alibaba.SecretsManager(accessKey: given("access_key"), secretKey: given("secret_key"), securityToken: given("security_token"), profile: given("profile"), region: given("region"), network: given("network"), instanceId: given("instance_id"), endpoint: given("endpoint"), signatureMethod: given("signature_method"), timeout: given("timeout"), attemptTimeout: given("attempt_timeout"), connectTimeout: given("connect_timeout"), maxAttempts: given("max_attempts"), retryDelay: given("retry_delay"), maxRetryDelay: given("max_retry_delay"), retryBudget: given("retry_budget"), caBundle: given("ca_bundle"), proxy: given("proxy"), allowHttp: given("allow_http"), userAgentSuffix: given("user_agent_suffix"), checkLimits: given("check_limits"))
    }

    func call(_ operation: String, _ given: JSON) async throws -> JSON {
        try given.holdsOnly(Self.operations[operation] ?? Self.iterations[operation] ?? [])
        switch operation {
        case "resolve_credentials":
            return try await made.resolveCredentials().json
        case "delete_secret":
            return try await made.deleteSecret(secretName: given("secret_name"), forceDeleteWithoutRecovery: given("force_delete_without_recovery"), recoveryWindowInDays: given("recovery_window_in_days")).json
        case "restore_secret":
            return try await made.restoreSecret(secretName: given("secret_name")).json
        case "get_random_password":
            return try await made.getRandomPassword(passwordLength: given("password_length"), excludeCharacters: given("exclude_characters"), excludeLowercase: given("exclude_lowercase"), excludeUppercase: given("exclude_uppercase"), excludeNumbers: given("exclude_numbers"), excludePunctuation: given("exclude_punctuation"), requireEachIncludedType: given("require_each_included_type")).json
        case "set_secret_policy":
            try await made.setSecretPolicy(secretName: given("secret_name"), policy: given("policy"), policyName: given("policy_name"))
            return .null
        case "get_secret_policy":
            return try await made.getSecretPolicy(secretName: given("secret_name"), policyName: given("policy_name")).json
        case "rotate_secret":
            return try await made.rotateSecret(secretName: given("secret_name"), versionId: given("version_id")).json
        case "update_secret_rotation_policy":
            return try await made.updateSecretRotationPolicy(secretName: given("secret_name"), enableAutomaticRotation: given("enable_automatic_rotation"), rotationInterval: given("rotation_interval")).json
        case "create_secret":
            return try await made.createSecret(secretName: given("secret_name"), versionId: given("version_id"), secretData: given("secret_data"), secretDataType: given("secret_data_type"), extendedConfig: given("extended_config"), encryptionKeyId: given("encryption_key_id"), dkmsInstanceId: given("dkms_instance_id"), description: given("description"), tags: given("tags"), enableAutomaticRotation: given("enable_automatic_rotation"), rotationInterval: given("rotation_interval"), policy: given("policy")).json
        case "describe_secret":
            return try await made.describeSecret(secretName: given("secret_name"), fetchTags: given("fetch_tags")).json
        case "list_secrets":
            return try await made.listSecrets(pageNumber: given("page_number"), pageSize: given("page_size"), fetchTags: given("fetch_tags"), secretName: given("secret_name"), description: given("description"), tagKey: given("tag_key"), tagValue: given("tag_value"), dkmsInstanceId: given("dkms_instance_id"), secretType: given("secret_type"), creator: given("creator")).json
        case "update_secret":
            return try await made.updateSecret(secretName: given("secret_name"), description: given("description"), customData: given("custom_data")).json
        case "tag_resource":
            try await made.tagResource(tags: given("tags"), secretName: given("secret_name"), keyId: given("key_id"), certificateId: given("certificate_id"))
            return .null
        case "untag_resource":
            try await made.untagResource(tagKeys: given("tag_keys"), secretName: given("secret_name"), keyId: given("key_id"), certificateId: given("certificate_id"))
            return .null
        case "tag_resources":
            try await made.tagResources(resourceType: given("resource_type"), resourceId: given("resource_id"), tag: given("tag"), regionId: given("region_id"))
            return .null
        case "untag_resources":
            try await made.untagResources(resourceType: given("resource_type"), resourceId: given("resource_id"), regionId: given("region_id"), tagKey: given("tag_key"), all: given("all"))
            return .null
        case "list_tag_resources":
            return try await made.listTagResources(resourceType: given("resource_type"), regionId: given("region_id"), resourceId: given("resource_id"), tag: given("tag"), nextToken: given("next_token")).json
        case "list_resource_tags":
            return try await made.listResourceTags(keyId: given("key_id")).json
        case "get_secret_value":
            return try await made.getSecretValue(secretName: given("secret_name"), versionId: given("version_id"), versionStage: given("version_stage"), fetchExtendedConfig: given("fetch_extended_config"), dryRun: given("dry_run")).json
        case "batch_get_secret_value":
            return try await made.batchGetSecretValue(secretName: given("secret_name"), versionId: given("version_id"), versionStage: given("version_stage"), fetchExtendedConfig: given("fetch_extended_config")).json
        case "put_secret_value":
            return try await made.putSecretValue(secretName: given("secret_name"), versionId: given("version_id"), secretData: given("secret_data"), secretDataType: given("secret_data_type"), versionStages: given("version_stages")).json
        case "list_secret_version_ids":
            return try await made.listSecretVersionIds(secretName: given("secret_name"), includeDeprecated: given("include_deprecated"), pageNumber: given("page_number"), pageSize: given("page_size")).json
        case "update_secret_version_stage":
            return try await made.updateSecretVersionStage(secretName: given("secret_name"), versionStage: given("version_stage"), moveToVersion: given("move_to_version"), removeFromVersion: given("remove_from_version")).json
        case "iter_secrets":
            return try await all(made.iterSecrets(pageSize: given("page_size"), fetchTags: given("fetch_tags"), secretName: given("secret_name"), description: given("description"), tagKey: given("tag_key"), tagValue: given("tag_value"), dkmsInstanceId: given("dkms_instance_id"), secretType: given("secret_type"), creator: given("creator")))
        case "iter_tag_resources":
            return try await all(made.iterTagResources(resourceType: given("resource_type"), regionId: given("region_id"), resourceId: given("resource_id"), tag: given("tag")))
        case "iter_secret_version_ids":
            return try await all(made.iterSecretVersionIds(secretName: given("secret_name"), includeDeprecated: given("include_deprecated"), pageSize: given("page_size")))
        default:
            throw Mismatch("there is no operation \(operation)")
        }
    }
}

extension Alibaba.AutomaticRotation: FromJSON, ToJSON {}

extension Alibaba.EcsSecretSubType: FromJSON, ToJSON {}

extension Alibaba.Network: FromJSON, ToJSON {}

extension Alibaba.PolarDbType: FromJSON, ToJSON {}

extension Alibaba.RdsSecretSubType: FromJSON, ToJSON {}

extension Alibaba.ResourceType: FromJSON, ToJSON {}

extension Alibaba.SecretDataType: FromJSON, ToJSON {}

extension Alibaba.SecretType: FromJSON, ToJSON {}

extension Alibaba.SignatureMethod: FromJSON, ToJSON {}

extension Alibaba.EcsConfig: FromJSON {
    init(json: JSON) throws {
        try json.holdsOnly(["secret_sub_type", "region_id", "instance_id", "custom_data"])
        self = try .init(secretSubType: json("secret_sub_type"), regionId: json("region_id"), instanceId: json("instance_id"), customData: json("custom_data"))
    }
}

extension Alibaba.PolarDbConfig: FromJSON {
    init(json: JSON) throws {
        try json.holdsOnly(["region_id", "db_cluster_id", "db_type", "account_name", "clone_account_name", "account_privilege", "db_name", "custom_data"])
        self = try .init(regionId: json("region_id"), dbClusterId: json("db_cluster_id"), dbType: json("db_type"), accountName: json("account_name"), cloneAccountName: json("clone_account_name"), accountPrivilege: json("account_privilege"), dbName: json("db_name"), customData: json("custom_data"))
    }
}

extension Alibaba.RamCredentialsConfig: FromJSON {
    init(json: JSON) throws {
        try json.holdsOnly(["user_name", "custom_data"])
        self = try .init(userName: json("user_name"), customData: json("custom_data"))
    }
}

extension Alibaba.RdsConfig: FromJSON {
    init(json: JSON) throws {
        try json.holdsOnly(["secret_sub_type", "db_instance_id", "custom_data"])
        self = try .init(secretSubType: json("secret_sub_type"), dbInstanceId: json("db_instance_id"), customData: json("custom_data"))
    }
}

extension Alibaba.RedisConfig: FromJSON {
    init(json: JSON) throws {
        try json.holdsOnly(["account_name", "clone_account_name", "account_privilege", "instance_id", "region_id", "custom_data"])
        self = try .init(accountName: json("account_name"), accountPrivilege: json("account_privilege"), instanceId: json("instance_id"), regionId: json("region_id"), cloneAccountName: json("clone_account_name"), customData: json("custom_data"))
    }
}

extension Alibaba.ExtendedConfig: FromJSON {
    init(json: JSON) throws {
        switch json.object.first {
        case ("RdsConfig", let model)? where json.object.count == 1: self = .rds(try .init(json: model))
        case ("RamCredentialsConfig", let model)? where json.object.count == 1: self = .ramCredentials(try .init(json: model))
        case ("EcsConfig", let model)? where json.object.count == 1: self = .ecs(try .init(json: model))
        case ("RedisConfig", let model)? where json.object.count == 1: self = .redis(try .init(json: model))
        case ("PolarDbConfig", let model)? where json.object.count == 1: self = .polarDb(try .init(json: model))
        default: throw Mismatch("not one of ExtendedConfig: \(json)")
        }
    }
}

extension Alibaba.BatchGetSecretValueError: ToJSON {
    var json: JSON {
        .object([
            "secret_name": self.secretName.json,
            "code": self.code.json,
            "message": self.message.json,
            "http_status": self.httpStatus.json,
        ])
    }
}

extension Alibaba.BatchGetSecretValueResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_values": self.secretValues.json,
            "errors": self.errors.json,
        ])
    }
}

extension Alibaba.CreateSecretResponse: ToJSON {
    var json: JSON {
        .object([
            "arn": self.arn.json,
            "secret_name": self.secretName.json,
            "version_id": self.versionId.json,
            "secret_type": self.secretType.json,
            "automatic_rotation": self.automaticRotation.json,
            "rotation_interval": self.rotationInterval.json,
            "next_rotation_date": self.nextRotationDate.json,
            "extended_config": self.extendedConfig.json,
            "dkms_instance_id": self.dkmsInstanceId.json,
        ])
    }
}

extension Alibaba.DeleteSecretResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_name": self.secretName.json,
            "planned_delete_time": self.plannedDeleteTime.json,
        ])
    }
}

extension Alibaba.DescribeSecretResponse: ToJSON {
    var json: JSON {
        .object([
            "arn": self.arn.json,
            "secret_name": self.secretName.json,
            "secret_type": self.secretType.json,
            "description": self.description.json,
            "encryption_key_id": self.encryptionKeyId.json,
            "create_time": self.createTime.json,
            "update_time": self.updateTime.json,
            "planned_delete_time": self.plannedDeleteTime.json,
            "automatic_rotation": self.automaticRotation.json,
            "rotation_interval": self.rotationInterval.json,
            "next_rotation_date": self.nextRotationDate.json,
            "last_rotation_date": self.lastRotationDate.json,
            "extended_config": self.extendedConfig.json,
            "dkms_instance_id": self.dkmsInstanceId.json,
            "owing_service": self.owingService.json,
            "tags": self.tags.json,
        ])
    }
}

extension Alibaba.EcsConfig: ToJSON {
    var json: JSON {
        .object([
            "secret_sub_type": self.secretSubType.json,
            "region_id": self.regionId.json,
            "instance_id": self.instanceId.json,
            "custom_data": self.customData.json,
        ])
    }
}

extension Alibaba.GetRandomPasswordResponse: ToJSON {
    var json: JSON {
        .object([
            "random_password": self.randomPassword.json,
        ])
    }
}

extension Alibaba.GetSecretPolicyResponse: ToJSON {
    var json: JSON {
        .object([
            "policy": self.policy.json,
        ])
    }
}

extension Alibaba.GetSecretValueResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_name": self.secretName.json,
            "version_id": self.versionId.json,
            "secret_data": self.secretData.json,
            "secret_data_type": self.secretDataType.json,
            "secret_type": self.secretType.json,
            "version_stages": self.versionStages.json,
            "create_time": self.createTime.json,
            "automatic_rotation": self.automaticRotation.json,
            "rotation_interval": self.rotationInterval.json,
            "next_rotation_date": self.nextRotationDate.json,
            "last_rotation_date": self.lastRotationDate.json,
            "extended_config": self.extendedConfig.json,
        ])
    }
}

extension Alibaba.ListResourceTagsResponse: ToJSON {
    var json: JSON {
        .object([
            "tags": self.tags.json,
        ])
    }
}

extension Alibaba.ListSecretVersionIdsResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_name": self.secretName.json,
            "version_ids": self.versionIds.json,
            "page_number": self.pageNumber.json,
            "page_size": self.pageSize.json,
            "total_count": self.totalCount.json,
        ])
    }
}

extension Alibaba.ListSecretsResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_list": self.secretList.json,
            "page_number": self.pageNumber.json,
            "page_size": self.pageSize.json,
            "total_count": self.totalCount.json,
        ])
    }
}

extension Alibaba.ListTagResourcesResponse: ToJSON {
    var json: JSON {
        .object([
            "tag_resources": self.tagResources.json,
            "next_token": self.nextToken.json,
        ])
    }
}

extension Alibaba.PolarDbConfig: ToJSON {
    var json: JSON {
        .object([
            "region_id": self.regionId.json,
            "db_cluster_id": self.dbClusterId.json,
            "db_type": self.dbType.json,
            "account_name": self.accountName.json,
            "clone_account_name": self.cloneAccountName.json,
            "account_privilege": self.accountPrivilege.json,
            "db_name": self.dbName.json,
            "custom_data": self.customData.json,
        ])
    }
}

extension Alibaba.PutSecretValueResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_name": self.secretName.json,
            "version_id": self.versionId.json,
            "version_stages": self.versionStages.json,
        ])
    }
}

extension Alibaba.RamCredentialsConfig: ToJSON {
    var json: JSON {
        .object([
            "user_name": self.userName.json,
            "custom_data": self.customData.json,
        ])
    }
}

extension Alibaba.RdsConfig: ToJSON {
    var json: JSON {
        .object([
            "secret_sub_type": self.secretSubType.json,
            "db_instance_id": self.dbInstanceId.json,
            "custom_data": self.customData.json,
        ])
    }
}

extension Alibaba.RedisConfig: ToJSON {
    var json: JSON {
        .object([
            "account_name": self.accountName.json,
            "clone_account_name": self.cloneAccountName.json,
            "account_privilege": self.accountPrivilege.json,
            "instance_id": self.instanceId.json,
            "region_id": self.regionId.json,
            "custom_data": self.customData.json,
        ])
    }
}

extension Alibaba.ResolveCredentialsResponse: ToJSON {
    var json: JSON {
        .object([
            "source": self.source.json,
            "access_key": self.accessKey.json,
            "temporary": self.temporary.json,
            "expires_at": self.expiresAt.json,
        ])
    }
}

extension Alibaba.RestoreSecretResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_name": self.secretName.json,
        ])
    }
}

extension Alibaba.RotateSecretResponse: ToJSON {
    var json: JSON {
        .object([
            "arn": self.arn.json,
            "secret_name": self.secretName.json,
            "version_id": self.versionId.json,
        ])
    }
}

extension Alibaba.SecretListItem: ToJSON {
    var json: JSON {
        .object([
            "secret_name": self.secretName.json,
            "secret_type": self.secretType.json,
            "create_time": self.createTime.json,
            "update_time": self.updateTime.json,
            "planned_delete_time": self.plannedDeleteTime.json,
            "owing_service": self.owingService.json,
            "tags": self.tags.json,
        ])
    }
}

extension Alibaba.SecretVersion: ToJSON {
    var json: JSON {
        .object([
            "version_id": self.versionId.json,
            "create_time": self.createTime.json,
            "version_stages": self.versionStages.json,
        ])
    }
}

extension Alibaba.TagResource: ToJSON {
    var json: JSON {
        .object([
            "resource_id": self.resourceId.json,
            "resource_type": self.resourceType.json,
            "tag_key": self.tagKey.json,
            "tag_value": self.tagValue.json,
        ])
    }
}

extension Alibaba.UpdateSecretResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_name": self.secretName.json,
        ])
    }
}

extension Alibaba.UpdateSecretRotationPolicyResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_name": self.secretName.json,
        ])
    }
}

extension Alibaba.UpdateSecretVersionStageResponse: ToJSON {
    var json: JSON {
        .object([
            "secret_name": self.secretName.json,
        ])
    }
}
