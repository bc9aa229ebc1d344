// Generated from core by `make generate`. Do not edit.
// Models of the provider `ncloud`.

import Foundation
internal import BojagiNative

extension Ncloud {
    /// The value that the service has made.
    public struct AddPendingStageResponse: Sendable, Equatable {
        /// The pending value, the JSON text of a flat object.
        public let pending: SecretValue?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            pending: SecretValue? = nil
        ) {
            self.pending = pending
        }

        init(native: NcloudAddPendingStageResponse) {
            self.pending = native.pending.map { SecretValue(native: $0) }
        }
    }

    /// A secret whose deletion has been called off.
    public struct CancelSecretDeletionResponse: Sendable, Hashable {
        /// ID of the secret.
        public let secretId: String

        /// What may be done with it now: `DISABLE`.
        public let secretStatus: SecretStatus

        /// When the deletion was called off.
        public let updateDate: Date?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretId: String,
            secretStatus: SecretStatus,
            updateDate: Date? = nil
        ) {
            self.secretId = secretId
            self.secretStatus = secretStatus
            self.updateDate = updateDate
        }

        init(native: NcloudCancelSecretDeletionResponse) {
            self.secretId = native.secretId
            self.secretStatus = SecretStatus(rawValue: native.secretStatus)
            self.updateDate = native.updateDate
        }
    }

    /// A secret that has just been made, without its value.
    public struct CreateSecretResponse: Sendable, Hashable {
        /// ID of the secret, which all other operations ask for.
        public let secretId: String

        /// Name.
        public let secretName: String

        /// What may be done with it now.
        public let secretStatus: SecretStatus

        /// The kind of secret.
        public let secretType: SecretType?

        /// Description.
        public let memo: String

        /// Region code, for instance `KR`.
        public let region: String?

        /// When it was made.
        public let registerDate: Date?

        /// Whether it rotates automatically.
        public let autoRotation: Bool

        /// Days between automatic rotations.
        public let autoRotationPeriodDays: Int?

        /// When it is to rotate next.
        public let nextRotationDate: Date?

        /// How far a rotation has come; `NONE` is the only documented value.
        public let rotationPhase: String?

        /// The trigger that rotates it, if one is linked.
        public let trigger: Trigger?

        /// The key that protects it.
        public let protectionKey: ProtectionKey?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretId: String,
            secretName: String,
            secretStatus: SecretStatus,
            memo: String,
            autoRotation: Bool,
            secretType: SecretType? = nil,
            region: String? = nil,
            registerDate: Date? = nil,
            autoRotationPeriodDays: Int? = nil,
            nextRotationDate: Date? = nil,
            rotationPhase: String? = nil,
            trigger: Trigger? = nil,
            protectionKey: ProtectionKey? = nil
        ) {
            self.secretId = secretId
            self.secretName = secretName
            self.secretStatus = secretStatus
            self.secretType = secretType
            self.memo = memo
            self.region = region
            self.registerDate = registerDate
            self.autoRotation = autoRotation
            self.autoRotationPeriodDays = autoRotationPeriodDays
            self.nextRotationDate = nextRotationDate
            self.rotationPhase = rotationPhase
            self.trigger = trigger
            self.protectionKey = protectionKey
        }

        init(native: NcloudCreateSecretResponse) {
            self.secretId = native.secretId
            self.secretName = native.secretName
            self.secretStatus = SecretStatus(rawValue: native.secretStatus)
            self.secretType = native.secretType.map { SecretType(rawValue: $0) }
            self.memo = native.memo
            self.region = native.region
            self.registerDate = native.registerDate
            self.autoRotation = native.autoRotation
            self.autoRotationPeriodDays = native.autoRotationPeriodDays.map { Int(clamping: $0) }
            self.nextRotationDate = native.nextRotationDate
            self.rotationPhase = native.rotationPhase
            self.trigger = native.trigger.map { Trigger(native: $0) }
            self.protectionKey = native.protectionKey.map { ProtectionKey(native: $0) }
        }
    }

    /// A secret that no longer rotates automatically.
    public struct DisableAutoRotationResponse: Sendable, Hashable {
        /// ID of the secret.
        public let secretId: String

        /// Whether it rotates automatically: it does not.
        public let autoRotation: Bool

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretId: String,
            autoRotation: Bool
        ) {
            self.secretId = secretId
            self.autoRotation = autoRotation
        }

        init(native: NcloudDisableAutoRotationResponse) {
            self.secretId = native.secretId
            self.autoRotation = native.autoRotation
        }
    }

    /// A secret that has been suspended.
    public struct DisableSecretResponse: Sendable, Hashable {
        /// ID of the secret.
        public let secretId: String

        /// What may be done with it now: `DISABLE`.
        public let secretStatus: SecretStatus

        /// When it was suspended.
        public let updateDate: Date?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretId: String,
            secretStatus: SecretStatus,
            updateDate: Date? = nil
        ) {
            self.secretId = secretId
            self.secretStatus = secretStatus
            self.updateDate = updateDate
        }

        init(native: NcloudDisableSecretResponse) {
            self.secretId = native.secretId
            self.secretStatus = SecretStatus(rawValue: native.secretStatus)
            self.updateDate = native.updateDate
        }
    }

    /// A secret that rotates automatically now.
    public struct EnableAutoRotationResponse: Sendable, Hashable {
        /// ID of the secret.
        public let secretId: String

        /// Whether it rotates automatically: it does.
        public let autoRotation: Bool

        /// Days between automatic rotations.
        public let autoRotationPeriodDays: Int?

        /// When it is to rotate next.
        public let nextRotationDate: Date?

        /// The trigger that rotates it.
        public let trigger: Trigger?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretId: String,
            autoRotation: Bool,
            autoRotationPeriodDays: Int? = nil,
            nextRotationDate: Date? = nil,
            trigger: Trigger? = nil
        ) {
            self.secretId = secretId
            self.autoRotation = autoRotation
            self.autoRotationPeriodDays = autoRotationPeriodDays
            self.nextRotationDate = nextRotationDate
            self.trigger = trigger
        }

        init(native: NcloudEnableAutoRotationResponse) {
            self.secretId = native.secretId
            self.autoRotation = native.autoRotation
            self.autoRotationPeriodDays = native.autoRotationPeriodDays.map { Int(clamping: $0) }
            self.nextRotationDate = native.nextRotationDate
            self.trigger = native.trigger.map { Trigger(native: $0) }
        }
    }

    /// A secret that is available again.
    public struct EnableSecretResponse: Sendable, Hashable {
        /// ID of the secret.
        public let secretId: String

        /// What may be done with it now: `ENABLE`.
        public let secretStatus: SecretStatus

        /// When it was made available.
        public let updateDate: Date?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretId: String,
            secretStatus: SecretStatus,
            updateDate: Date? = nil
        ) {
            self.secretId = secretId
            self.secretStatus = secretStatus
            self.updateDate = updateDate
        }

        init(native: NcloudEnableSecretResponse) {
            self.secretId = native.secretId
            self.secretStatus = SecretStatus(rawValue: native.secretStatus)
            self.updateDate = native.updateDate
        }
    }

    /// A random text.
    public struct GenerateRandomSecretResponse: Sendable, Equatable {
        /// The text.
        public let randomString: SecretString

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            randomString: SecretString
        ) {
            self.randomString = randomString
        }

        init(native: NcloudGenerateRandomSecretResponse) {
            self.randomString = SecretString(native: native.randomString)
        }
    }

    /// The keys that may protect a secret.
    public struct GetProtectionKeyListResponse: Sendable, Hashable {
        /// The keys; the service's default key is one of them.
        public let keyList: [ProtectionKeyListItem]

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            keyList: [ProtectionKeyListItem]
        ) {
            self.keyList = keyList
        }

        init(native: NcloudGetProtectionKeyListResponse) {
            self.keyList = native.keyList.map { ProtectionKeyListItem(native: $0) }
        }
    }

    /// What is known about a secret: all but its value.
    public struct GetSecretDetailResponse: Sendable, Hashable {
        /// ID of the secret.
        public let secretId: String

        /// Name.
        public let secretName: String

        /// What may be done with it now.
        public let secretStatus: SecretStatus

        /// The kind of secret.
        public let secretType: SecretType?

        /// Description.
        public let memo: String

        /// Region code, for instance `KR`.
        public let region: String?

        /// When it will be deleted for good; only while a deletion is scheduled.
        public let expectedDestroyDate: Date?

        /// When it was last changed.
        public let updateDate: Date?

        /// When it was made.
        public let registerDate: Date?

        /// Whether it rotates automatically.
        public let autoRotation: Bool

        /// Days between automatic rotations; only with automatic rotation.
        public let autoRotationPeriodDays: Int?

        /// When it is to rotate next.
        public let nextRotationDate: Date?

        /// How far a rotation has come; `NONE` is the only documented value.
        public let rotationPhase: String?

        /// When it last rotated. Older documentation only; newer services may leave it out.
        public let lastRotationDate: Date?

        /// Result ID of the last rotation. Older documentation only; newer services may leave it out.
        public let lastRotationResultId: String?

        /// The trigger that rotates it, if one is linked.
        public let trigger: Trigger?

        /// The key that protects it.
        public let protectionKey: ProtectionKey?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretId: String,
            secretName: String,
            secretStatus: SecretStatus,
            memo: String,
            autoRotation: Bool,
            secretType: SecretType? = nil,
            region: String? = nil,
            expectedDestroyDate: Date? = nil,
            updateDate: Date? = nil,
            registerDate: Date? = nil,
            autoRotationPeriodDays: Int? = nil,
            nextRotationDate: Date? = nil,
            rotationPhase: String? = nil,
            lastRotationDate: Date? = nil,
            lastRotationResultId: String? = nil,
            trigger: Trigger? = nil,
            protectionKey: ProtectionKey? = nil
        ) {
            self.secretId = secretId
            self.secretName = secretName
            self.secretStatus = secretStatus
            self.secretType = secretType
            self.memo = memo
            self.region = region
            self.expectedDestroyDate = expectedDestroyDate
            self.updateDate = updateDate
            self.registerDate = registerDate
            self.autoRotation = autoRotation
            self.autoRotationPeriodDays = autoRotationPeriodDays
            self.nextRotationDate = nextRotationDate
            self.rotationPhase = rotationPhase
            self.lastRotationDate = lastRotationDate
            self.lastRotationResultId = lastRotationResultId
            self.trigger = trigger
            self.protectionKey = protectionKey
        }

        init(native: NcloudGetSecretDetailResponse) {
            self.secretId = native.secretId
            self.secretName = native.secretName
            self.secretStatus = SecretStatus(rawValue: native.secretStatus)
            self.secretType = native.secretType.map { SecretType(rawValue: $0) }
            self.memo = native.memo
            self.region = native.region
            self.expectedDestroyDate = native.expectedDestroyDate
            self.updateDate = native.updateDate
            self.registerDate = native.registerDate
            self.autoRotation = native.autoRotation
            self.autoRotationPeriodDays = native.autoRotationPeriodDays.map { Int(clamping: $0) }
            self.nextRotationDate = native.nextRotationDate
            self.rotationPhase = native.rotationPhase
            self.lastRotationDate = native.lastRotationDate
            self.lastRotationResultId = native.lastRotationResultId
            self.trigger = native.trigger.map { Trigger(native: $0) }
            self.protectionKey = native.protectionKey.map { ProtectionKey(native: $0) }
        }
    }

    /// One page of the list of secrets.
    public struct GetSecretListResponse: Sendable, Hashable {
        /// How many pages there are.
        public let totalPageNo: Int

        /// Number of this page.
        public let currentPageNo: Int

        /// How many secrets there are on all pages.
        public let totalCount: Int

        /// The secrets of this page.
        public let secretList: [SecretListItem]

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            totalPageNo: Int,
            currentPageNo: Int,
            totalCount: Int,
            secretList: [SecretListItem]
        ) {
            self.totalPageNo = totalPageNo
            self.currentPageNo = currentPageNo
            self.totalCount = totalCount
            self.secretList = secretList
        }

        init(native: NcloudGetSecretListResponse) {
            self.totalPageNo = Int(clamping: native.totalPageNo)
            self.currentPageNo = Int(clamping: native.currentPageNo)
            self.totalCount = Int(clamping: native.totalCount)
            self.secretList = native.secretList.map { SecretListItem(native: $0) }
        }
    }

    /// One page of the log of a secret.
    public struct GetSecretLogsResponse: Sendable, Hashable {
        /// Entries on a page.
        public let pageSize: Int

        /// Number of this page.
        public let currentPage: Int

        /// How many pages there are.
        public let totalPage: Int

        /// How many entries there are on all pages.
        public let totalCount: Int

        /// The entries of this page.
        public let result: [SecretLog]

        /// Whether the log comes in pages.
        public let paged: Bool

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            pageSize: Int,
            currentPage: Int,
            totalPage: Int,
            totalCount: Int,
            result: [SecretLog],
            paged: Bool
        ) {
            self.pageSize = pageSize
            self.currentPage = currentPage
            self.totalPage = totalPage
            self.totalCount = totalCount
            self.result = result
            self.paged = paged
        }

        init(native: NcloudGetSecretLogsResponse) {
            self.pageSize = Int(clamping: native.pageSize)
            self.currentPage = Int(clamping: native.currentPage)
            self.totalPage = Int(clamping: native.totalPage)
            self.totalCount = Int(clamping: native.totalCount)
            self.result = native.result.map { SecretLog(native: $0) }
            self.paged = native.paged
        }
    }

    /// One value of a secret.
    public struct GetSecretStageValueResponse: Sendable, Equatable {
        /// The value, the JSON text of a flat object; none when the stage is empty.
        public let value: SecretValue?

        /// Which value it is.
        public let valueStage: ValueStage?

        /// The keys of the value that a rotation replaces.
        public let rotationTargets: [String]

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            rotationTargets: [String],
            value: SecretValue? = nil,
            valueStage: ValueStage? = nil
        ) {
            self.value = value
            self.valueStage = valueStage
            self.rotationTargets = rotationTargets
        }

        init(native: NcloudGetSecretStageValueResponse) {
            self.value = native.value.map { SecretValue(native: $0) }
            self.valueStage = native.valueStage.map { ValueStage(rawValue: $0) }
            self.rotationTargets = native.rotationTargets
        }
    }

    /// The values of a secret, one for each stage.
    public struct GetSecretValueResponse: Sendable, Equatable {
        /// The value in use.
        public let active: SecretValue?

        /// The value that was in use before the present one.
        public let previous: SecretValue?

        /// The value that a rotation has prepared and not yet put to use.
        public let pending: SecretValue?

        /// The keys of the value that a rotation replaces.
        public let rotationTargets: [String]

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            rotationTargets: [String],
            active: SecretValue? = nil,
            previous: SecretValue? = nil,
            pending: SecretValue? = nil
        ) {
            self.active = active
            self.previous = previous
            self.pending = pending
            self.rotationTargets = rotationTargets
        }

        init(native: NcloudGetSecretValueResponse) {
            self.active = native.active.map { SecretValue(native: $0) }
            self.previous = native.previous.map { SecretValue(native: $0) }
            self.pending = native.pending.map { SecretValue(native: $0) }
            self.rotationTargets = native.rotationTargets
        }
    }

    /// The triggers that may rotate secrets.
    public struct GetTriggerListResponse: Sendable, Hashable {
        /// The triggers.
        public let triggerList: [TriggerListItem]

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            triggerList: [TriggerListItem]
        ) {
            self.triggerList = triggerList
        }

        init(native: NcloudGetTriggerListResponse) {
            self.triggerList = native.triggerList.map { TriggerListItem(native: $0) }
        }
    }

    /// The key that protects a secret.
    public struct ProtectionKey: Sendable, Hashable {
        /// Whose key it is.
        public let keyType: ProtectionKeyType?

        /// Tag of the key in Key Management Service; none for the default key.
        public let kmsKeyTag: String?

        /// Name of the key in Key Management Service; none for the default key.
        public let kmsKeyName: String?

        /// Where the key may be used.
        public let kmsBoundaryType: KmsBoundaryType?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            keyType: ProtectionKeyType? = nil,
            kmsKeyTag: String? = nil,
            kmsKeyName: String? = nil,
            kmsBoundaryType: KmsBoundaryType? = nil
        ) {
            self.keyType = keyType
            self.kmsKeyTag = kmsKeyTag
            self.kmsKeyName = kmsKeyName
            self.kmsBoundaryType = kmsBoundaryType
        }

        init(native: NcloudProtectionKey) {
            self.keyType = native.keyType.map { ProtectionKeyType(rawValue: $0) }
            self.kmsKeyTag = native.kmsKeyTag
            self.kmsKeyName = native.kmsKeyName
            self.kmsBoundaryType = native.kmsBoundaryType.map { KmsBoundaryType(rawValue: $0) }
        }
    }

    /// A key as the list shows it.
    public struct ProtectionKeyListItem: Sendable, Hashable {
        /// ID of the key; `0` for the default key.
        public let keyId: String?

        /// Tag of the key, which `createSecret` and `updateProtectionKey` ask for as `kmsKeyTag`; none
        /// for the default key.
        public let keyTag: String?

        /// Name of the key.
        public let keyName: String?

        /// Whether the key may be used; none for the default key.
        public let keyStatus: KeyStatus?

        /// Algorithm of the key; none for the default key.
        public let keyType: KeyType?

        /// Where the key may be used.
        public let kmsBoundaryType: KmsBoundaryType?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            keyId: String? = nil,
            keyTag: String? = nil,
            keyName: String? = nil,
            keyStatus: KeyStatus? = nil,
            keyType: KeyType? = nil,
            kmsBoundaryType: KmsBoundaryType? = nil
        ) {
            self.keyId = keyId
            self.keyTag = keyTag
            self.keyName = keyName
            self.keyStatus = keyStatus
            self.keyType = keyType
            self.kmsBoundaryType = kmsBoundaryType
        }

        init(native: NcloudProtectionKeyListItem) {
            self.keyId = native.keyId
            self.keyTag = native.keyTag
            self.keyName = native.keyName
            self.keyStatus = native.keyStatus.map { KeyStatus(rawValue: $0) }
            self.keyType = native.keyType.map { KeyType(rawValue: $0) }
            self.kmsBoundaryType = native.kmsBoundaryType.map { KmsBoundaryType(rawValue: $0) }
        }
    }

    /// A secret that has been scheduled for deletion.
    public struct RequestSecretDeletionResponse: Sendable, Hashable {
        /// ID of the secret.
        public let secretId: String

        /// What may be done with it now: `REVOKE`.
        public let secretStatus: SecretStatus

        /// When the deletion was requested.
        public let updateDate: Date?

        /// When it will be deleted for good. Older documentation only; newer services may leave it out.
        public let expectedDestroyDate: Date?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretId: String,
            secretStatus: SecretStatus,
            updateDate: Date? = nil,
            expectedDestroyDate: Date? = nil
        ) {
            self.secretId = secretId
            self.secretStatus = secretStatus
            self.updateDate = updateDate
            self.expectedDestroyDate = expectedDestroyDate
        }

        init(native: NcloudRequestSecretDeletionResponse) {
            self.secretId = native.secretId
            self.secretStatus = SecretStatus(rawValue: native.secretStatus)
            self.updateDate = native.updateDate
            self.expectedDestroyDate = native.expectedDestroyDate
        }
    }

    /// The credentials of a client, without the secret key.
    public struct ResolveCredentialsResponse: Sendable, Hashable {
        /// Where they are from, for people to read: `explicit`, `custom provider`, `environment
        /// (NCLOUD_ACCESS_KEY_ID)`, `profile NAME of FILE` or `server role NAME`.
        public let source: String

        /// Access key ID.
        public let accessKey: String

        /// When they stop being valid; none: never.
        public let expiresAt: Date?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            source: String,
            accessKey: String,
            expiresAt: Date? = nil
        ) {
            self.source = source
            self.accessKey = accessKey
            self.expiresAt = expiresAt
        }

        init(native: NcloudResolveCredentialsResponse) {
            self.source = native.source
            self.accessKey = native.accessKey
            self.expiresAt = native.expiresAt
        }
    }

    /// A secret as the list shows it.
    public struct SecretListItem: Sendable, Hashable {
        /// ID of the secret, which all other operations ask for.
        public let secretId: String

        /// Name.
        public let secretName: String

        /// What may be done with it now.
        public let secretStatus: SecretStatus

        /// The kind of secret.
        public let secretType: SecretType?

        /// Region code, for instance `KR`.
        public let region: String?

        /// When it was made.
        public let registerDate: Date?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretId: String,
            secretName: String,
            secretStatus: SecretStatus,
            secretType: SecretType? = nil,
            region: String? = nil,
            registerDate: Date? = nil
        ) {
            self.secretId = secretId
            self.secretName = secretName
            self.secretStatus = secretStatus
            self.secretType = secretType
            self.region = region
            self.registerDate = registerDate
        }

        init(native: NcloudSecretListItem) {
            self.secretId = native.secretId
            self.secretName = native.secretName
            self.secretStatus = SecretStatus(rawValue: native.secretStatus)
            self.secretType = native.secretType.map { SecretType(rawValue: $0) }
            self.region = native.region
            self.registerDate = native.registerDate
        }
    }

    /// One entry of the log of a secret.
    ///
    /// Its layout is not documented. What is found in it stands in the fields; `raw` has all of it.
    public struct SecretLog: Sendable, Hashable {
        /// When it happened.
        public let timestamp: Date?

        /// What happened, for people.
        public let message: String?

        /// What was done, in the service's words.
        public let action: String?

        /// How it ended, in the service's words.
        public let result: String?

        /// ID of the account or sub account that did it.
        public let requestorId: String?

        /// Token of the rotation job that the entry is about, for `startRotationJob` and what follows.
        /// Who holds it, and may sign requests, controls the job.
        public let jobToken: String?

        /// The whole entry as JSON text, as it came.
        public let raw: String

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            raw: String,
            timestamp: Date? = nil,
            message: String? = nil,
            action: String? = nil,
            result: String? = nil,
            requestorId: String? = nil,
            jobToken: String? = nil
        ) {
            self.timestamp = timestamp
            self.message = message
            self.action = action
            self.result = result
            self.requestorId = requestorId
            self.jobToken = jobToken
            self.raw = raw
        }

        init(native: NcloudSecretLog) {
            self.timestamp = native.timestamp
            self.message = native.message
            self.action = native.action
            self.result = native.result
            self.requestorId = native.requestorId
            self.jobToken = native.jobToken
            self.raw = native.raw
        }
    }

    /// What a rotation job has to work with. Each value is the JSON text of a flat object.
    public struct StartRotationJobResponse: Sendable, Equatable {
        /// The value in use.
        public let active: SecretValue?

        /// The value that was in use before the present one.
        public let previous: SecretValue?

        /// The value that an earlier job has prepared and not put to use.
        public let pending: SecretValue?

        /// The keys of the value that the rotation replaces.
        public let rotationTargets: [String]

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            rotationTargets: [String],
            active: SecretValue? = nil,
            previous: SecretValue? = nil,
            pending: SecretValue? = nil
        ) {
            self.active = active
            self.previous = previous
            self.pending = pending
            self.rotationTargets = rotationTargets
        }

        init(native: NcloudStartRotationJobResponse) {
            self.active = native.active.map { SecretValue(native: $0) }
            self.previous = native.previous.map { SecretValue(native: $0) }
            self.pending = native.pending.map { SecretValue(native: $0) }
            self.rotationTargets = native.rotationTargets
        }
    }

    /// The Cloud Functions trigger that rotates a secret.
    public struct Trigger: Sendable, Hashable {
        /// Trigger ID.
        public let id: String

        /// Trigger name.
        public let name: String?

        /// Address of the trigger.
        public let url: String?

        /// The action that ran last, if one has run.
        public let recentlyExecutedAction: String?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            id: String,
            name: String? = nil,
            url: String? = nil,
            recentlyExecutedAction: String? = nil
        ) {
            self.id = id
            self.name = name
            self.url = url
            self.recentlyExecutedAction = recentlyExecutedAction
        }

        init(native: NcloudTrigger) {
            self.id = native.id
            self.name = native.name
            self.url = native.url
            self.recentlyExecutedAction = native.recentlyExecutedAction
        }
    }

    /// One thing that a trigger runs.
    public struct TriggerAction: Sendable, Hashable {
        /// Name.
        public let name: String?

        /// Description.
        public let description: String?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            name: String? = nil,
            description: String? = nil
        ) {
            self.name = name
            self.description = description
        }

        init(native: NcloudTriggerAction) {
            self.name = native.name
            self.description = native.description
        }
    }

    /// A trigger as the list shows it.
    public struct TriggerListItem: Sendable, Hashable {
        /// Trigger ID, which `createSecret`, `enableAutoRotation` and `updateRotationTrigger` ask for.
        public let id: String

        /// Trigger name.
        public let name: String?

        /// Description.
        public let description: String?

        /// Address of the trigger's page in the console.
        public let pageUrl: String?

        /// Platform it runs on, for instance `VPC`.
        public let platform: String?

        /// Region code, for instance `KR`.
        public let region: String?

        /// IDs of the secrets that it is linked to.
        public let linkedSecretList: [String]

        /// What it runs.
        public let actionList: [TriggerAction]

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            id: String,
            linkedSecretList: [String],
            actionList: [TriggerAction],
            name: String? = nil,
            description: String? = nil,
            pageUrl: String? = nil,
            platform: String? = nil,
            region: String? = nil
        ) {
            self.id = id
            self.name = name
            self.description = description
            self.pageUrl = pageUrl
            self.platform = platform
            self.region = region
            self.linkedSecretList = linkedSecretList
            self.actionList = actionList
        }

        init(native: NcloudTriggerListItem) {
            self.id = native.id
            self.name = native.name
            self.description = native.description
            self.pageUrl = native.pageUrl
            self.platform = native.platform
            self.region = native.region
            self.linkedSecretList = native.linkedSecretList
            self.actionList = native.actionList.map { TriggerAction(native: $0) }
        }
    }

    /// The value that has been set.
    public struct UpdatePendingStageResponse: Sendable, Equatable {
        /// The pending value, the JSON text of a flat object.
        public let pending: SecretValue?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            pending: SecretValue? = nil
        ) {
            self.pending = pending
        }

        init(native: NcloudUpdatePendingStageResponse) {
            self.pending = native.pending.map { SecretValue(native: $0) }
        }
    }

    /// A secret that has been put under another key.
    public struct UpdateProtectionKeyResponse: Sendable, Hashable {
        /// ID of the secret.
        public let secretId: String

        /// The key that protects it.
        public let protectionKey: ProtectionKey?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretId: String,
            protectionKey: ProtectionKey? = nil
        ) {
            self.secretId = secretId
            self.protectionKey = protectionKey
        }

        init(native: NcloudUpdateProtectionKeyResponse) {
            self.secretId = native.secretId
            self.protectionKey = native.protectionKey.map { ProtectionKey(native: $0) }
        }
    }

    /// A secret that rotates at another period now.
    public struct UpdateRotationPeriodResponse: Sendable, Hashable {
        /// ID of the secret.
        public let secretId: String

        /// Whether it rotates automatically: it does.
        public let autoRotation: Bool

        /// Days between automatic rotations.
        public let autoRotationPeriodDays: Int?

        /// When it is to rotate next.
        public let nextRotationDate: Date?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretId: String,
            autoRotation: Bool,
            autoRotationPeriodDays: Int? = nil,
            nextRotationDate: Date? = nil
        ) {
            self.secretId = secretId
            self.autoRotation = autoRotation
            self.autoRotationPeriodDays = autoRotationPeriodDays
            self.nextRotationDate = nextRotationDate
        }

        init(native: NcloudUpdateRotationPeriodResponse) {
            self.secretId = native.secretId
            self.autoRotation = native.autoRotation
            self.autoRotationPeriodDays = native.autoRotationPeriodDays.map { Int(clamping: $0) }
            self.nextRotationDate = native.nextRotationDate
        }
    }

    /// A secret that another trigger rotates now.
    public struct UpdateRotationTriggerResponse: Sendable, Hashable {
        /// ID of the secret.
        public let secretId: String

        /// The trigger that rotates it.
        public let trigger: Trigger?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretId: String,
            trigger: Trigger? = nil
        ) {
            self.secretId = secretId
            self.trigger = trigger
        }

        init(native: NcloudUpdateRotationTriggerResponse) {
            self.secretId = native.secretId
            self.trigger = native.trigger.map { Trigger(native: $0) }
        }
    }

    /// A secret whose description has been changed.
    public struct UpdateSecretMemoResponse: Sendable, Hashable {
        /// ID of the secret.
        public let secretId: String

        /// Description.
        public let memo: String

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretId: String,
            memo: String
        ) {
            self.secretId = secretId
            self.memo = memo
        }

        init(native: NcloudUpdateSecretMemoResponse) {
            self.secretId = native.secretId
            self.memo = native.memo
        }
    }

    /// The changed value of a secret as the service keeps it: encrypted. The value itself does not
    /// come back.
    public struct UpdateSecretStageValueResponse: Sendable, Hashable {
        /// Cipher text of the value; it begins with `ncpkms:v1:`.
        public let value: String?

        /// Which value it is.
        public let valueStage: ValueStage?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            value: String? = nil,
            valueStage: ValueStage? = nil
        ) {
            self.value = value
            self.valueStage = valueStage
        }

        init(native: NcloudUpdateSecretStageValueResponse) {
            self.value = native.value
            self.valueStage = native.valueStage.map { ValueStage(rawValue: $0) }
        }
    }

    /// The changed values of a secret as the service keeps them: encrypted. The values themselves
    /// do not come back.
    public struct UpdateSecretValueResponse: Sendable, Hashable {
        /// Cipher text of the value that was in use before; it begins with `ncpkms:v1:`.
        public let previous: String?

        /// Cipher text of the value in use; it begins with `ncpkms:v1:`.
        public let active: String?

        /// Cipher text of the value that a rotation has prepared; it begins with `ncpkms:v1:`.
        public let pending: String?

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            previous: String? = nil,
            active: String? = nil,
            pending: String? = nil
        ) {
            self.previous = previous
            self.active = active
            self.pending = pending
        }

        init(native: NcloudUpdateSecretValueResponse) {
            self.previous = native.previous
            self.active = native.active
            self.pending = native.pending
        }
    }
}
