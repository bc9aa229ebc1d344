// Generated from core by `make generate`. Do not edit.
// Models of the provider `ncloud`.

import Foundation
internal import BojagiNative

extension Ncloud {
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

    /// The values of a secret, one for each stage.
    public struct GetSecretValueResponse: Sendable, Hashable {
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
            self.active = native.active
            self.previous = native.previous
            self.pending = native.pending
            self.rotationTargets = native.rotationTargets
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
}
