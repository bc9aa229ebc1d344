// Generated from core by `make generate`. Do not edit.
// Models of the provider `alibaba`.

import Foundation
internal import BojagiNative

extension Alibaba {
    /// Why the value of one secret could not be read.
    public struct BatchGetSecretValueError: Sendable, Hashable {
        /// Name of the secret.
        public let secretName: String

        /// The service's code, for instance `Forbidden.ResourceNotFound`.
        public let code: String

        /// The service's explanation.
        public let message: String

        /// The HTTP status that the secret alone would have had.
        public let httpStatus: Int?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String,
            code: String,
            message: String,
            httpStatus: Int? = nil
        ) {
            self.secretName = secretName
            self.code = code
            self.message = message
            self.httpStatus = httpStatus
        }

        init(native: AlibabaBatchGetSecretValueError) {
            self.secretName = native.secretName
            self.code = native.code
            self.message = native.message
            self.httpStatus = native.httpStatus.map { Int(clamping: $0) }
        }
    }

    /// The values of several secrets, and why others have none.
    public struct BatchGetSecretValueResponse: Sendable, Equatable {
        /// The values that could be read.
        public let secretValues: [GetSecretValueResponse]

        /// What went wrong for the other secrets.
        public let errors: [BatchGetSecretValueError]

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretValues: [GetSecretValueResponse],
            errors: [BatchGetSecretValueError]
        ) {
            self.secretValues = secretValues
            self.errors = errors
        }

        init(native: AlibabaBatchGetSecretValueResponse) {
            self.secretValues = native.secretValues.map { GetSecretValueResponse(native: $0) }
            self.errors = native.errors.map { BatchGetSecretValueError(native: $0) }
        }
    }

    /// A secret that has just been made, without its value.
    public struct CreateSecretResponse: Sendable, Hashable {
        /// ARN of the secret.
        public let arn: String?

        /// Name of the secret.
        public let secretName: String

        /// ID of its first version.
        public let versionId: String

        /// The kind of secret.
        public let secretType: SecretType?

        /// Whether it rotates by itself; for managed secrets only.
        public let automaticRotation: AutomaticRotation?

        /// Time between rotations; only where it rotates by itself.
        public let rotationInterval: Duration?

        /// When it is to rotate next; only where it rotates by itself.
        public let nextRotationDate: Date?

        /// What a managed secret belongs to: JSON text, as the service keeps it.
        public let extendedConfig: String?

        /// ID of the KMS instance that it is kept in; none in the shared one.
        public let dkmsInstanceId: String?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String,
            versionId: String,
            arn: String? = nil,
            secretType: SecretType? = nil,
            automaticRotation: AutomaticRotation? = nil,
            rotationInterval: Duration? = nil,
            nextRotationDate: Date? = nil,
            extendedConfig: String? = nil,
            dkmsInstanceId: String? = nil
        ) {
            self.arn = arn
            self.secretName = secretName
            self.versionId = versionId
            self.secretType = secretType
            self.automaticRotation = automaticRotation
            self.rotationInterval = rotationInterval
            self.nextRotationDate = nextRotationDate
            self.extendedConfig = extendedConfig
            self.dkmsInstanceId = dkmsInstanceId
        }

        init(native: AlibabaCreateSecretResponse) {
            self.arn = native.arn
            self.secretName = native.secretName
            self.versionId = native.versionId
            self.secretType = native.secretType.map { SecretType(rawValue: $0) }
            self.automaticRotation = native.automaticRotation.map { AutomaticRotation(rawValue: $0) }
            self.rotationInterval = native.rotationInterval.map { Duration.seconds($0) }
            self.nextRotationDate = native.nextRotationDate
            self.extendedConfig = native.extendedConfig
            self.dkmsInstanceId = native.dkmsInstanceId
        }
    }

    /// A secret that has been scheduled for deletion, or deleted.
    public struct DeleteSecretResponse: Sendable, Hashable {
        /// Name of the secret.
        public let secretName: String

        /// When it will be, or was, deleted for good.
        public let plannedDeleteTime: Date?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String,
            plannedDeleteTime: Date? = nil
        ) {
            self.secretName = secretName
            self.plannedDeleteTime = plannedDeleteTime
        }

        init(native: AlibabaDeleteSecretResponse) {
            self.secretName = native.secretName
            self.plannedDeleteTime = native.plannedDeleteTime
        }
    }

    /// What is known about a secret, without its value.
    public struct DescribeSecretResponse: Sendable, Hashable {
        /// ARN of the secret.
        public let arn: String?

        /// Name of the secret.
        public let secretName: String

        /// The kind of secret.
        public let secretType: SecretType?

        /// Description.
        public let description: String

        /// ID of the key that encrypts its values; none for the service's own key.
        public let encryptionKeyId: String?

        /// When it was made.
        public let createTime: Date?

        /// When it was changed last.
        public let updateTime: Date?

        /// When it will be deleted for good; none unless that is scheduled.
        public let plannedDeleteTime: Date?

        /// Whether it rotates by itself; for managed secrets only.
        public let automaticRotation: AutomaticRotation?

        /// Time between rotations; only where it rotates by itself.
        public let rotationInterval: Duration?

        /// When it is to rotate next; only where it rotates by itself.
        public let nextRotationDate: Date?

        /// When it rotated last; none before the first rotation.
        public let lastRotationDate: Date?

        /// What a managed secret belongs to: JSON text, as the service keeps it.
        public let extendedConfig: String?

        /// ID of the KMS instance that it is kept in; none in the shared one.
        public let dkmsInstanceId: String?

        /// The cloud service that owns the secret, if it is one.
        public let owingService: String?

        /// Its tags; empty unless they are asked for.
        public let tags: [String: String]

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String,
            description: String,
            tags: [String: String],
            arn: String? = nil,
            secretType: SecretType? = nil,
            encryptionKeyId: String? = nil,
            createTime: Date? = nil,
            updateTime: Date? = nil,
            plannedDeleteTime: Date? = nil,
            automaticRotation: AutomaticRotation? = nil,
            rotationInterval: Duration? = nil,
            nextRotationDate: Date? = nil,
            lastRotationDate: Date? = nil,
            extendedConfig: String? = nil,
            dkmsInstanceId: String? = nil,
            owingService: String? = nil
        ) {
            self.arn = arn
            self.secretName = secretName
            self.secretType = secretType
            self.description = description
            self.encryptionKeyId = encryptionKeyId
            self.createTime = createTime
            self.updateTime = updateTime
            self.plannedDeleteTime = plannedDeleteTime
            self.automaticRotation = automaticRotation
            self.rotationInterval = rotationInterval
            self.nextRotationDate = nextRotationDate
            self.lastRotationDate = lastRotationDate
            self.extendedConfig = extendedConfig
            self.dkmsInstanceId = dkmsInstanceId
            self.owingService = owingService
            self.tags = tags
        }

        init(native: AlibabaDescribeSecretResponse) {
            self.arn = native.arn
            self.secretName = native.secretName
            self.secretType = native.secretType.map { SecretType(rawValue: $0) }
            self.description = native.description
            self.encryptionKeyId = native.encryptionKeyId
            self.createTime = native.createTime
            self.updateTime = native.updateTime
            self.plannedDeleteTime = native.plannedDeleteTime
            self.automaticRotation = native.automaticRotation.map { AutomaticRotation(rawValue: $0) }
            self.rotationInterval = native.rotationInterval.map { Duration.seconds($0) }
            self.nextRotationDate = native.nextRotationDate
            self.lastRotationDate = native.lastRotationDate
            self.extendedConfig = native.extendedConfig
            self.dkmsInstanceId = native.dkmsInstanceId
            self.owingService = native.owingService
            self.tags = native.tags
        }
    }

    /// What a secret of type `ECS` belongs to. Its value is made as
    /// `{"UserName":"","Password":""}`, or for `SSHKey` as
    /// `{"UserName":"","PublicKey":"","PrivateKey":""}`; its name begins with `acs/ecs/`.
    public struct EcsConfig: Sendable, Hashable {
        /// What of the instance is kept.
        public let secretSubType: EcsSecretSubType

        /// ID of the instance's region, for instance `cn-hangzhou`.
        public let regionId: String

        /// ID of the instance.
        public let instanceId: String

        /// Notes of your own, at most 10 pairs.
        public let customData: [String: String]?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretSubType: EcsSecretSubType,
            regionId: String,
            instanceId: String,
            customData: [String: String]? = nil
        ) {
            self.secretSubType = secretSubType
            self.regionId = regionId
            self.instanceId = instanceId
            self.customData = customData
        }

        init(native: AlibabaEcsConfig) {
            self.secretSubType = EcsSecretSubType(rawValue: native.secretSubType)
            self.regionId = native.regionId
            self.instanceId = native.instanceId
            self.customData = native.customData
        }

        func native() throws -> AlibabaEcsConfig {
            AlibabaEcsConfig(
                secretSubType: secretSubType.rawValue,
                regionId: regionId,
                instanceId: instanceId,
                customData: customData
            )
        }
    }

    /// A random password.
    public struct GetRandomPasswordResponse: Sendable, Equatable {
        /// The password.
        public let randomPassword: SecretString

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            randomPassword: SecretString
        ) {
            self.randomPassword = randomPassword
        }

        init(native: AlibabaGetRandomPasswordResponse) {
            self.randomPassword = SecretString(native: native.randomPassword)
        }
    }

    /// The policy of a secret.
    public struct GetSecretPolicyResponse: Sendable, Hashable {
        /// The policy as JSON text.
        public let policy: String

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            policy: String
        ) {
            self.policy = policy
        }

        init(native: AlibabaGetSecretPolicyResponse) {
            self.policy = native.policy
        }
    }

    /// The value of a secret, with what is known about its version.
    public struct GetSecretValueResponse: Sendable, Equatable {
        /// Name of the secret.
        public let secretName: String

        /// ID of the version.
        public let versionId: String

        /// The value.
        public let secretData: SecretValue

        /// What the value is made of.
        public let secretDataType: SecretDataType?

        /// The kind of secret.
        public let secretType: SecretType?

        /// Stages that mark the version, for instance `ACSCurrent`.
        public let versionStages: [String]

        /// When it was made.
        public let createTime: Date?

        /// Whether it rotates by itself; for managed secrets only.
        public let automaticRotation: AutomaticRotation?

        /// Time between rotations; only where it rotates by itself.
        public let rotationInterval: Duration?

        /// When it is to rotate next; only where it rotates by itself.
        public let nextRotationDate: Date?

        /// When it rotated last; none before the first rotation.
        public let lastRotationDate: Date?

        /// What a managed secret belongs to: JSON text, as the service keeps it. None unless it is
        /// asked for.
        public let extendedConfig: String?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String,
            versionId: String,
            secretData: SecretValue,
            versionStages: [String],
            secretDataType: SecretDataType? = nil,
            secretType: SecretType? = nil,
            createTime: Date? = nil,
            automaticRotation: AutomaticRotation? = nil,
            rotationInterval: Duration? = nil,
            nextRotationDate: Date? = nil,
            lastRotationDate: Date? = nil,
            extendedConfig: String? = nil
        ) {
            self.secretName = secretName
            self.versionId = versionId
            self.secretData = secretData
            self.secretDataType = secretDataType
            self.secretType = secretType
            self.versionStages = versionStages
            self.createTime = createTime
            self.automaticRotation = automaticRotation
            self.rotationInterval = rotationInterval
            self.nextRotationDate = nextRotationDate
            self.lastRotationDate = lastRotationDate
            self.extendedConfig = extendedConfig
        }

        init(native: AlibabaGetSecretValueResponse) {
            self.secretName = native.secretName
            self.versionId = native.versionId
            self.secretData = SecretValue(native: native.secretData)
            self.secretDataType = native.secretDataType.map { SecretDataType(rawValue: $0) }
            self.secretType = native.secretType.map { SecretType(rawValue: $0) }
            self.versionStages = native.versionStages
            self.createTime = native.createTime
            self.automaticRotation = native.automaticRotation.map { AutomaticRotation(rawValue: $0) }
            self.rotationInterval = native.rotationInterval.map { Duration.seconds($0) }
            self.nextRotationDate = native.nextRotationDate
            self.lastRotationDate = native.lastRotationDate
            self.extendedConfig = native.extendedConfig
        }
    }

    /// The tags of a key.
    public struct ListResourceTagsResponse: Sendable, Hashable {
        /// The tags.
        public let tags: [String: String]

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            tags: [String: String]
        ) {
            self.tags = tags
        }

        init(native: AlibabaListResourceTagsResponse) {
            self.tags = native.tags
        }
    }

    /// One page of the list of versions of a secret.
    public struct ListSecretVersionIdsResponse: Sendable, Hashable {
        /// Name of the secret.
        public let secretName: String

        /// The versions of this page.
        public let versionIds: [SecretVersion]

        /// Number of this page.
        public let pageNumber: Int

        /// Versions on a page.
        public let pageSize: Int

        /// How many versions there are on all pages.
        public let totalCount: Int

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String,
            versionIds: [SecretVersion],
            pageNumber: Int,
            pageSize: Int,
            totalCount: Int
        ) {
            self.secretName = secretName
            self.versionIds = versionIds
            self.pageNumber = pageNumber
            self.pageSize = pageSize
            self.totalCount = totalCount
        }

        init(native: AlibabaListSecretVersionIdsResponse) {
            self.secretName = native.secretName
            self.versionIds = native.versionIds.map { SecretVersion(native: $0) }
            self.pageNumber = Int(clamping: native.pageNumber)
            self.pageSize = Int(clamping: native.pageSize)
            self.totalCount = Int(clamping: native.totalCount)
        }
    }

    /// One page of the list of secrets.
    public struct ListSecretsResponse: Sendable, Hashable {
        /// The secrets of this page.
        public let secretList: [SecretListItem]

        /// Number of this page.
        public let pageNumber: Int

        /// Secrets on a page.
        public let pageSize: Int

        /// How many secrets there are on all pages.
        public let totalCount: Int

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretList: [SecretListItem],
            pageNumber: Int,
            pageSize: Int,
            totalCount: Int
        ) {
            self.secretList = secretList
            self.pageNumber = pageNumber
            self.pageSize = pageSize
            self.totalCount = totalCount
        }

        init(native: AlibabaListSecretsResponse) {
            self.secretList = native.secretList.map { SecretListItem(native: $0) }
            self.pageNumber = Int(clamping: native.pageNumber)
            self.pageSize = Int(clamping: native.pageSize)
            self.totalCount = Int(clamping: native.totalCount)
        }
    }

    /// One page of a list of tags.
    public struct ListTagResourcesResponse: Sendable, Hashable {
        /// The tags of this page.
        public let tagResources: [TagResource]

        /// Where this page ends, if there is another one.
        public let nextToken: String?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            tagResources: [TagResource],
            nextToken: String? = nil
        ) {
            self.tagResources = tagResources
            self.nextToken = nextToken
        }

        init(native: AlibabaListTagResourcesResponse) {
            self.tagResources = native.tagResources.map { TagResource(native: $0) }
            self.nextToken = native.nextToken
        }
    }

    /// What a secret of type `PolarDB` belongs to. Its value is given as `$Auto`, and the service
    /// makes one.
    public struct PolarDbConfig: Sendable, Hashable {
        /// ID of the cluster's region, for instance `cn-hangzhou`.
        public let regionId: String

        /// ID of the cluster.
        public let dbClusterId: String

        /// The database of the cluster.
        public let dbType: PolarDbType

        /// Name of the account.
        public let accountName: String

        /// Name of the second account; by default the service's choice.
        public let cloneAccountName: String?

        /// What the accounts may do, in the words of PolarDB; for MySQL only.
        public let accountPrivilege: String?

        /// The database that they may do it in; for MySQL only.
        public let dbName: String?

        /// Notes of your own, at most 10 pairs.
        public let customData: [String: String]?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            regionId: String,
            dbClusterId: String,
            dbType: PolarDbType,
            accountName: String,
            cloneAccountName: String? = nil,
            accountPrivilege: String? = nil,
            dbName: String? = nil,
            customData: [String: String]? = nil
        ) {
            self.regionId = regionId
            self.dbClusterId = dbClusterId
            self.dbType = dbType
            self.accountName = accountName
            self.cloneAccountName = cloneAccountName
            self.accountPrivilege = accountPrivilege
            self.dbName = dbName
            self.customData = customData
        }

        init(native: AlibabaPolarDbConfig) {
            self.regionId = native.regionId
            self.dbClusterId = native.dbClusterId
            self.dbType = PolarDbType(rawValue: native.dbType)
            self.accountName = native.accountName
            self.cloneAccountName = native.cloneAccountName
            self.accountPrivilege = native.accountPrivilege
            self.dbName = native.dbName
            self.customData = native.customData
        }

        func native() throws -> AlibabaPolarDbConfig {
            AlibabaPolarDbConfig(
                regionId: regionId,
                dbClusterId: dbClusterId,
                dbType: dbType.rawValue,
                accountName: accountName,
                cloneAccountName: cloneAccountName,
                accountPrivilege: accountPrivilege,
                dbName: dbName,
                customData: customData
            )
        }
    }

    /// A version that has been stored.
    public struct PutSecretValueResponse: Sendable, Hashable {
        /// Name of the secret.
        public let secretName: String

        /// ID of the version.
        public let versionId: String

        /// Stages that mark it now.
        public let versionStages: [String]

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String,
            versionId: String,
            versionStages: [String]
        ) {
            self.secretName = secretName
            self.versionId = versionId
            self.versionStages = versionStages
        }

        init(native: AlibabaPutSecretValueResponse) {
            self.secretName = native.secretName
            self.versionId = native.versionId
            self.versionStages = native.versionStages
        }
    }

    /// What a secret of type `RAMCredentials` belongs to. Its value is made as
    /// `{"AccessKeys":[{"AccessKeyId":"","AccessKeySecret":""}]}`, with all pairs that the user
    /// has; its name is given as `$Auto`, and the service makes one.
    public struct RamCredentialsConfig: Sendable, Hashable {
        /// Name of the RAM user.
        public let userName: String

        /// Notes of your own, at most 10 pairs.
        public let customData: [String: String]?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            userName: String,
            customData: [String: String]? = nil
        ) {
            self.userName = userName
            self.customData = customData
        }

        init(native: AlibabaRamCredentialsConfig) {
            self.userName = native.userName
            self.customData = native.customData
        }

        func native() throws -> AlibabaRamCredentialsConfig {
            AlibabaRamCredentialsConfig(
                userName: userName,
                customData: customData
            )
        }
    }

    /// What a secret of type `Rds` belongs to. Its value is made as
    /// `{"Accounts":[{"AccountName":"","AccountPassword":""}]}`, with two accounts for
    /// `DoubleUsers`.
    public struct RdsConfig: Sendable, Hashable {
        /// How the accounts rotate.
        public let secretSubType: RdsSecretSubType

        /// ID of the database instance.
        public let dbInstanceId: String

        /// Notes of your own, at most 10 pairs.
        public let customData: [String: String]?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretSubType: RdsSecretSubType,
            dbInstanceId: String,
            customData: [String: String]? = nil
        ) {
            self.secretSubType = secretSubType
            self.dbInstanceId = dbInstanceId
            self.customData = customData
        }

        init(native: AlibabaRdsConfig) {
            self.secretSubType = RdsSecretSubType(rawValue: native.secretSubType)
            self.dbInstanceId = native.dbInstanceId
            self.customData = native.customData
        }

        func native() throws -> AlibabaRdsConfig {
            AlibabaRdsConfig(
                secretSubType: secretSubType.rawValue,
                dbInstanceId: dbInstanceId,
                customData: customData
            )
        }
    }

    /// What a secret of type `Redis` belongs to. Its value is given as `$Auto`, and the service
    /// makes one.
    public struct RedisConfig: Sendable, Hashable {
        /// Name of the account.
        public let accountName: String

        /// Name of the second account; by default, and so far always, that of the first followed by
        /// `_clone`.
        public let cloneAccountName: String?

        /// What the accounts may do, in the words of Redis instances, for instance `RoleReadOnly`.
        public let accountPrivilege: String

        /// ID of the instance.
        public let instanceId: String

        /// ID of the instance's region, for instance `cn-hangzhou`.
        public let regionId: String

        /// Notes of your own, at most 10 pairs.
        public let customData: [String: String]?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            accountName: String,
            accountPrivilege: String,
            instanceId: String,
            regionId: String,
            cloneAccountName: String? = nil,
            customData: [String: String]? = nil
        ) {
            self.accountName = accountName
            self.cloneAccountName = cloneAccountName
            self.accountPrivilege = accountPrivilege
            self.instanceId = instanceId
            self.regionId = regionId
            self.customData = customData
        }

        init(native: AlibabaRedisConfig) {
            self.accountName = native.accountName
            self.cloneAccountName = native.cloneAccountName
            self.accountPrivilege = native.accountPrivilege
            self.instanceId = native.instanceId
            self.regionId = native.regionId
            self.customData = native.customData
        }

        func native() throws -> AlibabaRedisConfig {
            AlibabaRedisConfig(
                accountName: accountName,
                cloneAccountName: cloneAccountName,
                accountPrivilege: accountPrivilege,
                instanceId: instanceId,
                regionId: regionId,
                customData: customData
            )
        }
    }

    /// The credentials of a client, without the secret key and the security token.
    public struct ResolveCredentialsResponse: Sendable, Hashable {
        /// Where they are from, for people to read: `explicit`, `custom provider`, `environment
        /// (ALIBABA_CLOUD_ACCESS_KEY_ID)`, `profile NAME of FILE`, `ECS RAM role NAME`, or what else of
        /// the chain had some.
        public let source: String

        /// Access key ID.
        public let accessKey: String

        /// Whether they come with a security token.
        public let temporary: Bool

        /// When they stop being valid; none: never, or not known.
        public let expiresAt: Date?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            source: String,
            accessKey: String,
            temporary: Bool,
            expiresAt: Date? = nil
        ) {
            self.source = source
            self.accessKey = accessKey
            self.temporary = temporary
            self.expiresAt = expiresAt
        }

        init(native: AlibabaResolveCredentialsResponse) {
            self.source = native.source
            self.accessKey = native.accessKey
            self.temporary = native.temporary
            self.expiresAt = native.expiresAt
        }
    }

    /// A secret whose deletion has been called off.
    public struct RestoreSecretResponse: Sendable, Hashable {
        /// Name of the secret.
        public let secretName: String

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String
        ) {
            self.secretName = secretName
        }

        init(native: AlibabaRestoreSecretResponse) {
            self.secretName = native.secretName
        }
    }

    /// A secret that rotates.
    public struct RotateSecretResponse: Sendable, Hashable {
        /// ARN of the secret.
        public let arn: String?

        /// Name of the secret.
        public let secretName: String

        /// ID of the new version.
        public let versionId: String

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String,
            versionId: String,
            arn: String? = nil
        ) {
            self.arn = arn
            self.secretName = secretName
            self.versionId = versionId
        }

        init(native: AlibabaRotateSecretResponse) {
            self.arn = native.arn
            self.secretName = native.secretName
            self.versionId = native.versionId
        }
    }

    /// A secret as the list shows it.
    public struct SecretListItem: Sendable, Hashable {
        /// Name of the secret.
        public let secretName: String

        /// The kind of secret.
        public let secretType: SecretType?

        /// When it was made.
        public let createTime: Date?

        /// When it was changed last.
        public let updateTime: Date?

        /// When it will be deleted for good; none unless that is scheduled.
        public let plannedDeleteTime: Date?

        /// The cloud service that owns the secret, if it is one.
        public let owingService: String?

        /// Its tags; empty unless they are asked for.
        public let tags: [String: String]

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String,
            tags: [String: String],
            secretType: SecretType? = nil,
            createTime: Date? = nil,
            updateTime: Date? = nil,
            plannedDeleteTime: Date? = nil,
            owingService: String? = nil
        ) {
            self.secretName = secretName
            self.secretType = secretType
            self.createTime = createTime
            self.updateTime = updateTime
            self.plannedDeleteTime = plannedDeleteTime
            self.owingService = owingService
            self.tags = tags
        }

        init(native: AlibabaSecretListItem) {
            self.secretName = native.secretName
            self.secretType = native.secretType.map { SecretType(rawValue: $0) }
            self.createTime = native.createTime
            self.updateTime = native.updateTime
            self.plannedDeleteTime = native.plannedDeleteTime
            self.owingService = native.owingService
            self.tags = native.tags
        }
    }

    /// A version as the list shows it.
    public struct SecretVersion: Sendable, Hashable {
        /// ID of the version.
        public let versionId: String

        /// When it was made.
        public let createTime: Date?

        /// Stages that mark it; none for one that is deprecated.
        public let versionStages: [String]

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            versionId: String,
            versionStages: [String],
            createTime: Date? = nil
        ) {
            self.versionId = versionId
            self.createTime = createTime
            self.versionStages = versionStages
        }

        init(native: AlibabaSecretVersion) {
            self.versionId = native.versionId
            self.createTime = native.createTime
            self.versionStages = native.versionStages
        }
    }

    /// A tag, and what it is on.
    public struct TagResource: Sendable, Hashable {
        /// Name of the secret, or ID of the key.
        public let resourceId: String

        /// What it is.
        public let resourceType: ResourceType?

        /// Key of the tag.
        public let tagKey: String

        /// Value of the tag.
        public let tagValue: String

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            resourceId: String,
            tagKey: String,
            tagValue: String,
            resourceType: ResourceType? = nil
        ) {
            self.resourceId = resourceId
            self.resourceType = resourceType
            self.tagKey = tagKey
            self.tagValue = tagValue
        }

        init(native: AlibabaTagResource) {
            self.resourceId = native.resourceId
            self.resourceType = native.resourceType.map { ResourceType(rawValue: $0) }
            self.tagKey = native.tagKey
            self.tagValue = native.tagValue
        }
    }

    /// A secret that has been changed.
    public struct UpdateSecretResponse: Sendable, Hashable {
        /// Name of the secret.
        public let secretName: String

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String
        ) {
            self.secretName = secretName
        }

        init(native: AlibabaUpdateSecretResponse) {
            self.secretName = native.secretName
        }
    }

    /// A secret whose rotation has been changed.
    public struct UpdateSecretRotationPolicyResponse: Sendable, Hashable {
        /// Name of the secret.
        public let secretName: String

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String
        ) {
            self.secretName = secretName
        }

        init(native: AlibabaUpdateSecretRotationPolicyResponse) {
            self.secretName = native.secretName
        }
    }

    /// A secret whose stages have been changed.
    public struct UpdateSecretVersionStageResponse: Sendable, Hashable {
        /// Name of the secret.
        public let secretName: String

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String
        ) {
            self.secretName = secretName
        }

        init(native: AlibabaUpdateSecretVersionStageResponse) {
            self.secretName = native.secretName
        }
    }

    /// What a managed secret belongs to. The type of the secret follows from it.
    public enum ExtendedConfig: Sendable, Hashable {
        /// Accounts of a database instance of ApsaraDB RDS.
        case rds(RdsConfig)
        /// The access keys of a RAM user.
        case ramCredentials(RamCredentialsConfig)
        /// The password or the SSH keys of an ECS instance.
        case ecs(EcsConfig)
        /// Accounts of a Redis or Tair instance.
        case redis(RedisConfig)
        /// Accounts of a PolarDB cluster.
        case polarDb(PolarDbConfig)

        func native() throws -> AlibabaExtendedConfig {
            switch self {
            case .rds(let model): .rds(model: try model.native())
            case .ramCredentials(let model): .ramCredentials(model: try model.native())
            case .ecs(let model): .ecs(model: try model.native())
            case .redis(let model): .redis(model: try model.native())
            case .polarDb(let model): .polarDb(model: try model.native())
            }
        }
    }
}
