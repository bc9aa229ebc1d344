// Generated from core by `make generate`. Do not edit.
package io.bojagi.ncloud

import io.bojagi.SecretString
import io.bojagi.frozen
import io.bojagi.internal.NcloudCreateSecretResponse
import io.bojagi.internal.NcloudGetSecretDetailResponse
import io.bojagi.internal.NcloudGetSecretListResponse
import io.bojagi.internal.NcloudGetSecretValueResponse
import io.bojagi.internal.NcloudProtectionKey
import io.bojagi.internal.NcloudRequestSecretDeletionResponse
import io.bojagi.internal.NcloudSecretListItem
import io.bojagi.internal.NcloudTrigger
import java.util.Objects

/**
 * A secret that has just been made, without its value.
 *
 * @property secretId ID of the secret, which all other operations ask for.
 * @property secretName Name.
 * @property secretStatus What may be done with it now.
 * @property secretType The kind of secret.
 * @property memo Description.
 * @property region Region code, for instance `KR`.
 * @property registerDate When it was made.
 * @property autoRotation Whether it rotates automatically.
 * @property autoRotationPeriodDays Days between automatic rotations.
 * @property nextRotationDate When it is to rotate next.
 * @property rotationPhase How far a rotation has come; `NONE` is the only documented value.
 * @property trigger The trigger that rotates it, if one is linked.
 * @property protectionKey The key that protects it.
 */
class CreateSecretResponse internal constructor(native: NcloudCreateSecretResponse) {
    val secretId: String = native.secretId
    val secretName: String = native.secretName
    val secretStatus: SecretStatus = SecretStatus.of(native.secretStatus)
    val secretType: SecretType? = native.secretType?.let { SecretType.of(it) }
    val memo: String = native.memo
    val region: String? = native.region
    val registerDate: java.time.Instant? = native.registerDate
    val autoRotation: Boolean = native.autoRotation
    val autoRotationPeriodDays: Int? = native.autoRotationPeriodDays?.let { it.toInt() }
    val nextRotationDate: java.time.Instant? = native.nextRotationDate
    val rotationPhase: String? = native.rotationPhase
    val trigger: Trigger? = native.trigger?.let { Trigger(it) }
    val protectionKey: ProtectionKey? = native.protectionKey?.let { ProtectionKey(it) }

    override fun equals(other: Any?): Boolean = other is CreateSecretResponse
        && secretId == other.secretId
        && secretName == other.secretName
        && secretStatus == other.secretStatus
        && secretType == other.secretType
        && memo == other.memo
        && region == other.region
        && registerDate == other.registerDate
        && autoRotation == other.autoRotation
        && autoRotationPeriodDays == other.autoRotationPeriodDays
        && nextRotationDate == other.nextRotationDate
        && rotationPhase == other.rotationPhase
        && trigger == other.trigger
        && protectionKey == other.protectionKey

    override fun hashCode(): Int = Objects.hash(secretId, secretName, secretStatus, secretType, memo, region, registerDate, autoRotation, autoRotationPeriodDays, nextRotationDate, rotationPhase, trigger, protectionKey)

    override fun toString(): String = "CreateSecretResponse(" +
        "secretId=$secretId, " +
        "secretName=$secretName, " +
        "secretStatus=$secretStatus, " +
        "secretType=$secretType, " +
        "memo=$memo, " +
        "region=$region, " +
        "registerDate=$registerDate, " +
        "autoRotation=$autoRotation, " +
        "autoRotationPeriodDays=$autoRotationPeriodDays, " +
        "nextRotationDate=$nextRotationDate, " +
        "rotationPhase=$rotationPhase, " +
        "trigger=$trigger, " +
        "protectionKey=$protectionKey)"
}

/**
 * What is known about a secret: all but its value.
 *
 * @property secretId ID of the secret.
 * @property secretName Name.
 * @property secretStatus What may be done with it now.
 * @property secretType The kind of secret.
 * @property memo Description.
 * @property region Region code, for instance `KR`.
 * @property expectedDestroyDate When it will be deleted for good; only while a deletion is
 *   scheduled.
 * @property updateDate When it was last changed.
 * @property registerDate When it was made.
 * @property autoRotation Whether it rotates automatically.
 * @property autoRotationPeriodDays Days between automatic rotations; only with automatic rotation.
 * @property nextRotationDate When it is to rotate next.
 * @property rotationPhase How far a rotation has come; `NONE` is the only documented value.
 * @property lastRotationDate When it last rotated. Older documentation only; newer services may
 *   leave it out.
 * @property lastRotationResultId Result ID of the last rotation. Older documentation only; newer
 *   services may leave it out.
 * @property trigger The trigger that rotates it, if one is linked.
 * @property protectionKey The key that protects it.
 */
class GetSecretDetailResponse internal constructor(native: NcloudGetSecretDetailResponse) {
    val secretId: String = native.secretId
    val secretName: String = native.secretName
    val secretStatus: SecretStatus = SecretStatus.of(native.secretStatus)
    val secretType: SecretType? = native.secretType?.let { SecretType.of(it) }
    val memo: String = native.memo
    val region: String? = native.region
    val expectedDestroyDate: java.time.Instant? = native.expectedDestroyDate
    val updateDate: java.time.Instant? = native.updateDate
    val registerDate: java.time.Instant? = native.registerDate
    val autoRotation: Boolean = native.autoRotation
    val autoRotationPeriodDays: Int? = native.autoRotationPeriodDays?.let { it.toInt() }
    val nextRotationDate: java.time.Instant? = native.nextRotationDate
    val rotationPhase: String? = native.rotationPhase
    val lastRotationDate: java.time.Instant? = native.lastRotationDate
    val lastRotationResultId: String? = native.lastRotationResultId
    val trigger: Trigger? = native.trigger?.let { Trigger(it) }
    val protectionKey: ProtectionKey? = native.protectionKey?.let { ProtectionKey(it) }

    override fun equals(other: Any?): Boolean = other is GetSecretDetailResponse
        && secretId == other.secretId
        && secretName == other.secretName
        && secretStatus == other.secretStatus
        && secretType == other.secretType
        && memo == other.memo
        && region == other.region
        && expectedDestroyDate == other.expectedDestroyDate
        && updateDate == other.updateDate
        && registerDate == other.registerDate
        && autoRotation == other.autoRotation
        && autoRotationPeriodDays == other.autoRotationPeriodDays
        && nextRotationDate == other.nextRotationDate
        && rotationPhase == other.rotationPhase
        && lastRotationDate == other.lastRotationDate
        && lastRotationResultId == other.lastRotationResultId
        && trigger == other.trigger
        && protectionKey == other.protectionKey

    override fun hashCode(): Int = Objects.hash(secretId, secretName, secretStatus, secretType, memo, region, expectedDestroyDate, updateDate, registerDate, autoRotation, autoRotationPeriodDays, nextRotationDate, rotationPhase, lastRotationDate, lastRotationResultId, trigger, protectionKey)

    override fun toString(): String = "GetSecretDetailResponse(" +
        "secretId=$secretId, " +
        "secretName=$secretName, " +
        "secretStatus=$secretStatus, " +
        "secretType=$secretType, " +
        "memo=$memo, " +
        "region=$region, " +
        "expectedDestroyDate=$expectedDestroyDate, " +
        "updateDate=$updateDate, " +
        "registerDate=$registerDate, " +
        "autoRotation=$autoRotation, " +
        "autoRotationPeriodDays=$autoRotationPeriodDays, " +
        "nextRotationDate=$nextRotationDate, " +
        "rotationPhase=$rotationPhase, " +
        "lastRotationDate=$lastRotationDate, " +
        "lastRotationResultId=$lastRotationResultId, " +
        "trigger=$trigger, " +
        "protectionKey=$protectionKey)"
}

/**
 * One page of the list of secrets.
 *
 * @property totalPageNo How many pages there are.
 * @property currentPageNo Number of this page.
 * @property totalCount How many secrets there are on all pages.
 * @property secretList The secrets of this page.
 */
class GetSecretListResponse internal constructor(native: NcloudGetSecretListResponse) {
    val totalPageNo: Int = native.totalPageNo.toInt()
    val currentPageNo: Int = native.currentPageNo.toInt()
    val totalCount: Long = native.totalCount.toLong()
    val secretList: List<SecretListItem> = native.secretList.map { SecretListItem(it) }.frozen()

    override fun equals(other: Any?): Boolean = other is GetSecretListResponse
        && totalPageNo == other.totalPageNo
        && currentPageNo == other.currentPageNo
        && totalCount == other.totalCount
        && secretList == other.secretList

    override fun hashCode(): Int = Objects.hash(totalPageNo, currentPageNo, totalCount, secretList)

    override fun toString(): String = "GetSecretListResponse(" +
        "totalPageNo=$totalPageNo, " +
        "currentPageNo=$currentPageNo, " +
        "totalCount=$totalCount, " +
        "secretList=$secretList)"
}

/**
 * The values of a secret, one for each stage. Each is the JSON text of a flat object.
 *
 * @property active The value in use.
 * @property previous The value that was in use before the present one.
 * @property pending The value that a rotation has prepared and not yet put to use.
 * @property rotationTargets The keys of the value that a rotation replaces.
 */
class GetSecretValueResponse internal constructor(native: NcloudGetSecretValueResponse) {
    val active: SecretString? = native.active?.let { SecretString(it) }
    val previous: SecretString? = native.previous?.let { SecretString(it) }
    val pending: SecretString? = native.pending?.let { SecretString(it) }
    val rotationTargets: List<String> = native.rotationTargets.frozen()

    override fun equals(other: Any?): Boolean = other is GetSecretValueResponse
        && active == other.active
        && previous == other.previous
        && pending == other.pending
        && rotationTargets == other.rotationTargets

    override fun hashCode(): Int = Objects.hash(active, previous, pending, rotationTargets)

    override fun toString(): String = "GetSecretValueResponse(" +
        "active=$active, " +
        "previous=$previous, " +
        "pending=$pending, " +
        "rotationTargets=$rotationTargets)"
}

/**
 * The key that protects a secret.
 *
 * @property keyType Whose key it is.
 * @property kmsKeyTag Tag of the key in Key Management Service; none for the default key.
 * @property kmsKeyName Name of the key in Key Management Service; none for the default key.
 * @property kmsBoundaryType Where the key may be used.
 */
class ProtectionKey internal constructor(native: NcloudProtectionKey) {
    val keyType: ProtectionKeyType? = native.keyType?.let { ProtectionKeyType.of(it) }
    val kmsKeyTag: String? = native.kmsKeyTag
    val kmsKeyName: String? = native.kmsKeyName
    val kmsBoundaryType: KmsBoundaryType? = native.kmsBoundaryType?.let { KmsBoundaryType.of(it) }

    override fun equals(other: Any?): Boolean = other is ProtectionKey
        && keyType == other.keyType
        && kmsKeyTag == other.kmsKeyTag
        && kmsKeyName == other.kmsKeyName
        && kmsBoundaryType == other.kmsBoundaryType

    override fun hashCode(): Int = Objects.hash(keyType, kmsKeyTag, kmsKeyName, kmsBoundaryType)

    override fun toString(): String = "ProtectionKey(" +
        "keyType=$keyType, " +
        "kmsKeyTag=$kmsKeyTag, " +
        "kmsKeyName=$kmsKeyName, " +
        "kmsBoundaryType=$kmsBoundaryType)"
}

/**
 * A secret that has been scheduled for deletion.
 *
 * @property secretId ID of the secret.
 * @property secretStatus What may be done with it now: `REVOKE`.
 * @property updateDate When the deletion was requested.
 * @property expectedDestroyDate When it will be deleted for good. Older documentation only; newer
 *   services may leave it out.
 */
class RequestSecretDeletionResponse internal constructor(native: NcloudRequestSecretDeletionResponse) {
    val secretId: String = native.secretId
    val secretStatus: SecretStatus = SecretStatus.of(native.secretStatus)
    val updateDate: java.time.Instant? = native.updateDate
    val expectedDestroyDate: java.time.Instant? = native.expectedDestroyDate

    override fun equals(other: Any?): Boolean = other is RequestSecretDeletionResponse
        && secretId == other.secretId
        && secretStatus == other.secretStatus
        && updateDate == other.updateDate
        && expectedDestroyDate == other.expectedDestroyDate

    override fun hashCode(): Int = Objects.hash(secretId, secretStatus, updateDate, expectedDestroyDate)

    override fun toString(): String = "RequestSecretDeletionResponse(" +
        "secretId=$secretId, " +
        "secretStatus=$secretStatus, " +
        "updateDate=$updateDate, " +
        "expectedDestroyDate=$expectedDestroyDate)"
}

/**
 * A secret as the list shows it.
 *
 * @property secretId ID of the secret, which all other operations ask for.
 * @property secretName Name.
 * @property secretStatus What may be done with it now.
 * @property secretType The kind of secret.
 * @property region Region code, for instance `KR`.
 * @property registerDate When it was made.
 */
class SecretListItem internal constructor(native: NcloudSecretListItem) {
    val secretId: String = native.secretId
    val secretName: String = native.secretName
    val secretStatus: SecretStatus = SecretStatus.of(native.secretStatus)
    val secretType: SecretType? = native.secretType?.let { SecretType.of(it) }
    val region: String? = native.region
    val registerDate: java.time.Instant? = native.registerDate

    override fun equals(other: Any?): Boolean = other is SecretListItem
        && secretId == other.secretId
        && secretName == other.secretName
        && secretStatus == other.secretStatus
        && secretType == other.secretType
        && region == other.region
        && registerDate == other.registerDate

    override fun hashCode(): Int = Objects.hash(secretId, secretName, secretStatus, secretType, region, registerDate)

    override fun toString(): String = "SecretListItem(" +
        "secretId=$secretId, " +
        "secretName=$secretName, " +
        "secretStatus=$secretStatus, " +
        "secretType=$secretType, " +
        "region=$region, " +
        "registerDate=$registerDate)"
}

/**
 * The Cloud Functions trigger that rotates a secret.
 *
 * @property id Trigger ID.
 * @property name Trigger name.
 * @property url Address of the trigger.
 * @property recentlyExecutedAction The action that ran last, if one has run.
 */
class Trigger internal constructor(native: NcloudTrigger) {
    val id: String = native.id
    val name: String? = native.name
    val url: String? = native.url
    val recentlyExecutedAction: String? = native.recentlyExecutedAction

    override fun equals(other: Any?): Boolean = other is Trigger
        && id == other.id
        && name == other.name
        && url == other.url
        && recentlyExecutedAction == other.recentlyExecutedAction

    override fun hashCode(): Int = Objects.hash(id, name, url, recentlyExecutedAction)

    override fun toString(): String = "Trigger(" +
        "id=$id, " +
        "name=$name, " +
        "url=$url, " +
        "recentlyExecutedAction=$recentlyExecutedAction)"
}
