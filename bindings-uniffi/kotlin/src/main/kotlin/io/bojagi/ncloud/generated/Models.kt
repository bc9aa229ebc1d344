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
class CreateSecretResponse @JvmOverloads constructor(
    val secretId: String,
    val secretName: String,
    val secretStatus: SecretStatus,
    val memo: String,
    val autoRotation: Boolean,
    val secretType: SecretType? = null,
    val region: String? = null,
    val registerDate: java.time.Instant? = null,
    val autoRotationPeriodDays: Int? = null,
    val nextRotationDate: java.time.Instant? = null,
    val rotationPhase: String? = null,
    val trigger: Trigger? = null,
    val protectionKey: ProtectionKey? = null,
) {
    internal constructor(native: NcloudCreateSecretResponse) : this(
        secretId = native.secretId,
        secretName = native.secretName,
        secretStatus = SecretStatus.of(native.secretStatus),
        secretType = native.secretType?.let { SecretType.of(it) },
        memo = native.memo,
        region = native.region,
        registerDate = native.registerDate,
        autoRotation = native.autoRotation,
        autoRotationPeriodDays = native.autoRotationPeriodDays?.let { it.toInt() },
        nextRotationDate = native.nextRotationDate,
        rotationPhase = native.rotationPhase,
        trigger = native.trigger?.let { Trigger(it) },
        protectionKey = native.protectionKey?.let { ProtectionKey(it) },
    )

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
class GetSecretDetailResponse @JvmOverloads constructor(
    val secretId: String,
    val secretName: String,
    val secretStatus: SecretStatus,
    val memo: String,
    val autoRotation: Boolean,
    val secretType: SecretType? = null,
    val region: String? = null,
    val expectedDestroyDate: java.time.Instant? = null,
    val updateDate: java.time.Instant? = null,
    val registerDate: java.time.Instant? = null,
    val autoRotationPeriodDays: Int? = null,
    val nextRotationDate: java.time.Instant? = null,
    val rotationPhase: String? = null,
    val lastRotationDate: java.time.Instant? = null,
    val lastRotationResultId: String? = null,
    val trigger: Trigger? = null,
    val protectionKey: ProtectionKey? = null,
) {
    internal constructor(native: NcloudGetSecretDetailResponse) : this(
        secretId = native.secretId,
        secretName = native.secretName,
        secretStatus = SecretStatus.of(native.secretStatus),
        secretType = native.secretType?.let { SecretType.of(it) },
        memo = native.memo,
        region = native.region,
        expectedDestroyDate = native.expectedDestroyDate,
        updateDate = native.updateDate,
        registerDate = native.registerDate,
        autoRotation = native.autoRotation,
        autoRotationPeriodDays = native.autoRotationPeriodDays?.let { it.toInt() },
        nextRotationDate = native.nextRotationDate,
        rotationPhase = native.rotationPhase,
        lastRotationDate = native.lastRotationDate,
        lastRotationResultId = native.lastRotationResultId,
        trigger = native.trigger?.let { Trigger(it) },
        protectionKey = native.protectionKey?.let { ProtectionKey(it) },
    )

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
class GetSecretListResponse constructor(
    val totalPageNo: Int,
    val currentPageNo: Int,
    val totalCount: Long,
    val secretList: List<SecretListItem>,
) {
    internal constructor(native: NcloudGetSecretListResponse) : this(
        totalPageNo = native.totalPageNo.toInt(),
        currentPageNo = native.currentPageNo.toInt(),
        totalCount = native.totalCount.toLong(),
        secretList = native.secretList.map { SecretListItem(it) }.frozen(),
    )

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
 * The values of a secret, one for each stage.
 *
 * @property active The value in use.
 * @property previous The value that was in use before the present one.
 * @property pending The value that a rotation has prepared and not yet put to use.
 * @property rotationTargets The keys of the value that a rotation replaces.
 */
class GetSecretValueResponse @JvmOverloads constructor(
    val rotationTargets: List<String>,
    val active: SecretValue? = null,
    val previous: SecretValue? = null,
    val pending: SecretValue? = null,
) {
    internal constructor(native: NcloudGetSecretValueResponse) : this(
        active = native.active,
        previous = native.previous,
        pending = native.pending,
        rotationTargets = native.rotationTargets.frozen(),
    )

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
class ProtectionKey @JvmOverloads constructor(
    val keyType: ProtectionKeyType? = null,
    val kmsKeyTag: String? = null,
    val kmsKeyName: String? = null,
    val kmsBoundaryType: KmsBoundaryType? = null,
) {
    internal constructor(native: NcloudProtectionKey) : this(
        keyType = native.keyType?.let { ProtectionKeyType.of(it) },
        kmsKeyTag = native.kmsKeyTag,
        kmsKeyName = native.kmsKeyName,
        kmsBoundaryType = native.kmsBoundaryType?.let { KmsBoundaryType.of(it) },
    )

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
class RequestSecretDeletionResponse @JvmOverloads constructor(
    val secretId: String,
    val secretStatus: SecretStatus,
    val updateDate: java.time.Instant? = null,
    val expectedDestroyDate: java.time.Instant? = null,
) {
    internal constructor(native: NcloudRequestSecretDeletionResponse) : this(
        secretId = native.secretId,
        secretStatus = SecretStatus.of(native.secretStatus),
        updateDate = native.updateDate,
        expectedDestroyDate = native.expectedDestroyDate,
    )

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
class SecretListItem @JvmOverloads constructor(
    val secretId: String,
    val secretName: String,
    val secretStatus: SecretStatus,
    val secretType: SecretType? = null,
    val region: String? = null,
    val registerDate: java.time.Instant? = null,
) {
    internal constructor(native: NcloudSecretListItem) : this(
        secretId = native.secretId,
        secretName = native.secretName,
        secretStatus = SecretStatus.of(native.secretStatus),
        secretType = native.secretType?.let { SecretType.of(it) },
        region = native.region,
        registerDate = native.registerDate,
    )

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
class Trigger @JvmOverloads constructor(
    val id: String,
    val name: String? = null,
    val url: String? = null,
    val recentlyExecutedAction: String? = null,
) {
    internal constructor(native: NcloudTrigger) : this(
        id = native.id,
        name = native.name,
        url = native.url,
        recentlyExecutedAction = native.recentlyExecutedAction,
    )

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
