// Generated from core by `make generate`. Do not edit.
package io.bojagi.ncloud

import io.bojagi.SecretString
import io.bojagi.SecretValue
import io.bojagi.frozen
import io.bojagi.internal.NcloudAddPendingStageResponse
import io.bojagi.internal.NcloudCancelSecretDeletionResponse
import io.bojagi.internal.NcloudCreateSecretResponse
import io.bojagi.internal.NcloudDisableAutoRotationResponse
import io.bojagi.internal.NcloudDisableSecretResponse
import io.bojagi.internal.NcloudEnableAutoRotationResponse
import io.bojagi.internal.NcloudEnableSecretResponse
import io.bojagi.internal.NcloudGenerateRandomSecretResponse
import io.bojagi.internal.NcloudGetProtectionKeyListResponse
import io.bojagi.internal.NcloudGetSecretDetailResponse
import io.bojagi.internal.NcloudGetSecretListResponse
import io.bojagi.internal.NcloudGetSecretLogsResponse
import io.bojagi.internal.NcloudGetSecretStageValueResponse
import io.bojagi.internal.NcloudGetSecretValueResponse
import io.bojagi.internal.NcloudGetTriggerListResponse
import io.bojagi.internal.NcloudProtectionKey
import io.bojagi.internal.NcloudProtectionKeyListItem
import io.bojagi.internal.NcloudRequestSecretDeletionResponse
import io.bojagi.internal.NcloudResolveCredentialsResponse
import io.bojagi.internal.NcloudSecretListItem
import io.bojagi.internal.NcloudSecretLog
import io.bojagi.internal.NcloudStartRotationJobResponse
import io.bojagi.internal.NcloudTrigger
import io.bojagi.internal.NcloudTriggerAction
import io.bojagi.internal.NcloudTriggerListItem
import io.bojagi.internal.NcloudUpdatePendingStageResponse
import io.bojagi.internal.NcloudUpdateProtectionKeyResponse
import io.bojagi.internal.NcloudUpdateRotationPeriodResponse
import io.bojagi.internal.NcloudUpdateRotationTriggerResponse
import io.bojagi.internal.NcloudUpdateSecretMemoResponse
import io.bojagi.internal.NcloudUpdateSecretStageValueResponse
import io.bojagi.internal.NcloudUpdateSecretValueResponse
import java.util.Objects

/**
 * The value that the service has made.
 *
 * @property pending The pending value, the JSON text of a flat object.
 */
public class AddPendingStageResponse @JvmOverloads public constructor(
    public val pending: SecretValue? = null,
) {
    internal constructor(native: NcloudAddPendingStageResponse) : this(
        pending = native.pending?.let { SecretValue(it) },
    )

    override fun equals(other: Any?): Boolean = other is AddPendingStageResponse
        && pending == other.pending

    override fun hashCode(): Int = Objects.hash(pending)

    override fun toString(): String = "AddPendingStageResponse(" +
        "pending=$pending)"
}

/**
 * A secret whose deletion has been called off.
 *
 * @property secretId ID of the secret.
 * @property secretStatus What may be done with it now: `DISABLE`.
 * @property updateDate When the deletion was called off.
 */
public class CancelSecretDeletionResponse @JvmOverloads public constructor(
    public val secretId: String,
    public val secretStatus: SecretStatus,
    public val updateDate: java.time.Instant? = null,
) {
    internal constructor(native: NcloudCancelSecretDeletionResponse) : this(
        secretId = native.secretId,
        secretStatus = SecretStatus.of(native.secretStatus),
        updateDate = native.updateDate,
    )

    override fun equals(other: Any?): Boolean = other is CancelSecretDeletionResponse
        && secretId == other.secretId
        && secretStatus == other.secretStatus
        && updateDate == other.updateDate

    override fun hashCode(): Int = Objects.hash(secretId, secretStatus, updateDate)

    override fun toString(): String = "CancelSecretDeletionResponse(" +
        "secretId=$secretId, " +
        "secretStatus=$secretStatus, " +
        "updateDate=$updateDate)"
}

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
public class CreateSecretResponse @JvmOverloads public constructor(
    public val secretId: String,
    public val secretName: String,
    public val secretStatus: SecretStatus,
    public val memo: String,
    public val autoRotation: Boolean,
    public val secretType: SecretType? = null,
    public val region: String? = null,
    public val registerDate: java.time.Instant? = null,
    public val autoRotationPeriodDays: Int? = null,
    public val nextRotationDate: java.time.Instant? = null,
    public val rotationPhase: String? = null,
    public val trigger: Trigger? = null,
    public val protectionKey: ProtectionKey? = null,
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
 * A secret that no longer rotates automatically.
 *
 * @property secretId ID of the secret.
 * @property autoRotation Whether it rotates automatically: it does not.
 */
public class DisableAutoRotationResponse public constructor(
    public val secretId: String,
    public val autoRotation: Boolean,
) {
    internal constructor(native: NcloudDisableAutoRotationResponse) : this(
        secretId = native.secretId,
        autoRotation = native.autoRotation,
    )

    override fun equals(other: Any?): Boolean = other is DisableAutoRotationResponse
        && secretId == other.secretId
        && autoRotation == other.autoRotation

    override fun hashCode(): Int = Objects.hash(secretId, autoRotation)

    override fun toString(): String = "DisableAutoRotationResponse(" +
        "secretId=$secretId, " +
        "autoRotation=$autoRotation)"
}

/**
 * A secret that has been suspended.
 *
 * @property secretId ID of the secret.
 * @property secretStatus What may be done with it now: `DISABLE`.
 * @property updateDate When it was suspended.
 */
public class DisableSecretResponse @JvmOverloads public constructor(
    public val secretId: String,
    public val secretStatus: SecretStatus,
    public val updateDate: java.time.Instant? = null,
) {
    internal constructor(native: NcloudDisableSecretResponse) : this(
        secretId = native.secretId,
        secretStatus = SecretStatus.of(native.secretStatus),
        updateDate = native.updateDate,
    )

    override fun equals(other: Any?): Boolean = other is DisableSecretResponse
        && secretId == other.secretId
        && secretStatus == other.secretStatus
        && updateDate == other.updateDate

    override fun hashCode(): Int = Objects.hash(secretId, secretStatus, updateDate)

    override fun toString(): String = "DisableSecretResponse(" +
        "secretId=$secretId, " +
        "secretStatus=$secretStatus, " +
        "updateDate=$updateDate)"
}

/**
 * A secret that rotates automatically now.
 *
 * @property secretId ID of the secret.
 * @property autoRotation Whether it rotates automatically: it does.
 * @property autoRotationPeriodDays Days between automatic rotations.
 * @property nextRotationDate When it is to rotate next.
 * @property trigger The trigger that rotates it.
 */
public class EnableAutoRotationResponse @JvmOverloads public constructor(
    public val secretId: String,
    public val autoRotation: Boolean,
    public val autoRotationPeriodDays: Int? = null,
    public val nextRotationDate: java.time.Instant? = null,
    public val trigger: Trigger? = null,
) {
    internal constructor(native: NcloudEnableAutoRotationResponse) : this(
        secretId = native.secretId,
        autoRotation = native.autoRotation,
        autoRotationPeriodDays = native.autoRotationPeriodDays?.let { it.toInt() },
        nextRotationDate = native.nextRotationDate,
        trigger = native.trigger?.let { Trigger(it) },
    )

    override fun equals(other: Any?): Boolean = other is EnableAutoRotationResponse
        && secretId == other.secretId
        && autoRotation == other.autoRotation
        && autoRotationPeriodDays == other.autoRotationPeriodDays
        && nextRotationDate == other.nextRotationDate
        && trigger == other.trigger

    override fun hashCode(): Int = Objects.hash(secretId, autoRotation, autoRotationPeriodDays, nextRotationDate, trigger)

    override fun toString(): String = "EnableAutoRotationResponse(" +
        "secretId=$secretId, " +
        "autoRotation=$autoRotation, " +
        "autoRotationPeriodDays=$autoRotationPeriodDays, " +
        "nextRotationDate=$nextRotationDate, " +
        "trigger=$trigger)"
}

/**
 * A secret that is available again.
 *
 * @property secretId ID of the secret.
 * @property secretStatus What may be done with it now: `ENABLE`.
 * @property updateDate When it was made available.
 */
public class EnableSecretResponse @JvmOverloads public constructor(
    public val secretId: String,
    public val secretStatus: SecretStatus,
    public val updateDate: java.time.Instant? = null,
) {
    internal constructor(native: NcloudEnableSecretResponse) : this(
        secretId = native.secretId,
        secretStatus = SecretStatus.of(native.secretStatus),
        updateDate = native.updateDate,
    )

    override fun equals(other: Any?): Boolean = other is EnableSecretResponse
        && secretId == other.secretId
        && secretStatus == other.secretStatus
        && updateDate == other.updateDate

    override fun hashCode(): Int = Objects.hash(secretId, secretStatus, updateDate)

    override fun toString(): String = "EnableSecretResponse(" +
        "secretId=$secretId, " +
        "secretStatus=$secretStatus, " +
        "updateDate=$updateDate)"
}

/**
 * A random text.
 *
 * @property randomString The text.
 */
public class GenerateRandomSecretResponse public constructor(
    public val randomString: SecretString,
) {
    internal constructor(native: NcloudGenerateRandomSecretResponse) : this(
        randomString = SecretString(native.randomString),
    )

    override fun equals(other: Any?): Boolean = other is GenerateRandomSecretResponse
        && randomString == other.randomString

    override fun hashCode(): Int = Objects.hash(randomString)

    override fun toString(): String = "GenerateRandomSecretResponse(" +
        "randomString=$randomString)"
}

/**
 * The keys that may protect a secret.
 *
 * @property keyList The keys; the service's default key is one of them.
 */
public class GetProtectionKeyListResponse public constructor(
    public val keyList: List<ProtectionKeyListItem>,
) {
    internal constructor(native: NcloudGetProtectionKeyListResponse) : this(
        keyList = native.keyList.map { ProtectionKeyListItem(it) }.frozen(),
    )

    override fun equals(other: Any?): Boolean = other is GetProtectionKeyListResponse
        && keyList == other.keyList

    override fun hashCode(): Int = Objects.hash(keyList)

    override fun toString(): String = "GetProtectionKeyListResponse(" +
        "keyList=$keyList)"
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
public class GetSecretDetailResponse @JvmOverloads public constructor(
    public val secretId: String,
    public val secretName: String,
    public val secretStatus: SecretStatus,
    public val memo: String,
    public val autoRotation: Boolean,
    public val secretType: SecretType? = null,
    public val region: String? = null,
    public val expectedDestroyDate: java.time.Instant? = null,
    public val updateDate: java.time.Instant? = null,
    public val registerDate: java.time.Instant? = null,
    public val autoRotationPeriodDays: Int? = null,
    public val nextRotationDate: java.time.Instant? = null,
    public val rotationPhase: String? = null,
    public val lastRotationDate: java.time.Instant? = null,
    public val lastRotationResultId: String? = null,
    public val trigger: Trigger? = null,
    public val protectionKey: ProtectionKey? = null,
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
public class GetSecretListResponse public constructor(
    public val totalPageNo: Int,
    public val currentPageNo: Int,
    public val totalCount: Long,
    public val secretList: List<SecretListItem>,
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
 * One page of the log of a secret.
 *
 * @property pageSize Entries on a page.
 * @property currentPage Number of this page.
 * @property totalPage How many pages there are.
 * @property totalCount How many entries there are on all pages.
 * @property result The entries of this page.
 * @property paged Whether the log comes in pages.
 */
public class GetSecretLogsResponse public constructor(
    public val pageSize: Int,
    public val currentPage: Int,
    public val totalPage: Int,
    public val totalCount: Long,
    public val result: List<SecretLog>,
    public val paged: Boolean,
) {
    internal constructor(native: NcloudGetSecretLogsResponse) : this(
        pageSize = native.pageSize.toInt(),
        currentPage = native.currentPage.toInt(),
        totalPage = native.totalPage.toInt(),
        totalCount = native.totalCount.toLong(),
        result = native.result.map { SecretLog(it) }.frozen(),
        paged = native.paged,
    )

    override fun equals(other: Any?): Boolean = other is GetSecretLogsResponse
        && pageSize == other.pageSize
        && currentPage == other.currentPage
        && totalPage == other.totalPage
        && totalCount == other.totalCount
        && result == other.result
        && paged == other.paged

    override fun hashCode(): Int = Objects.hash(pageSize, currentPage, totalPage, totalCount, result, paged)

    override fun toString(): String = "GetSecretLogsResponse(" +
        "pageSize=$pageSize, " +
        "currentPage=$currentPage, " +
        "totalPage=$totalPage, " +
        "totalCount=$totalCount, " +
        "result=$result, " +
        "paged=$paged)"
}

/**
 * One value of a secret.
 *
 * @property value The value, the JSON text of a flat object; none when the stage is empty.
 * @property valueStage Which value it is.
 * @property rotationTargets The keys of the value that a rotation replaces.
 */
public class GetSecretStageValueResponse @JvmOverloads public constructor(
    public val rotationTargets: List<String>,
    public val value: SecretValue? = null,
    public val valueStage: ValueStage? = null,
) {
    internal constructor(native: NcloudGetSecretStageValueResponse) : this(
        value = native.value?.let { SecretValue(it) },
        valueStage = native.valueStage?.let { ValueStage.of(it) },
        rotationTargets = native.rotationTargets.frozen(),
    )

    override fun equals(other: Any?): Boolean = other is GetSecretStageValueResponse
        && value == other.value
        && valueStage == other.valueStage
        && rotationTargets == other.rotationTargets

    override fun hashCode(): Int = Objects.hash(value, valueStage, rotationTargets)

    override fun toString(): String = "GetSecretStageValueResponse(" +
        "value=$value, " +
        "valueStage=$valueStage, " +
        "rotationTargets=$rotationTargets)"
}

/**
 * The values of a secret, one for each stage.
 *
 * @property active The value in use.
 * @property previous The value that was in use before the present one.
 * @property pending The value that a rotation has prepared and not yet put to use.
 * @property rotationTargets The keys of the value that a rotation replaces.
 */
public class GetSecretValueResponse @JvmOverloads public constructor(
    public val rotationTargets: List<String>,
    public val active: SecretValue? = null,
    public val previous: SecretValue? = null,
    public val pending: SecretValue? = null,
) {
    internal constructor(native: NcloudGetSecretValueResponse) : this(
        active = native.active?.let { SecretValue(it) },
        previous = native.previous?.let { SecretValue(it) },
        pending = native.pending?.let { SecretValue(it) },
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
 * The triggers that may rotate secrets.
 *
 * @property triggerList The triggers.
 */
public class GetTriggerListResponse public constructor(
    public val triggerList: List<TriggerListItem>,
) {
    internal constructor(native: NcloudGetTriggerListResponse) : this(
        triggerList = native.triggerList.map { TriggerListItem(it) }.frozen(),
    )

    override fun equals(other: Any?): Boolean = other is GetTriggerListResponse
        && triggerList == other.triggerList

    override fun hashCode(): Int = Objects.hash(triggerList)

    override fun toString(): String = "GetTriggerListResponse(" +
        "triggerList=$triggerList)"
}

/**
 * The key that protects a secret.
 *
 * @property keyType Whose key it is.
 * @property kmsKeyTag Tag of the key in Key Management Service; none for the default key.
 * @property kmsKeyName Name of the key in Key Management Service; none for the default key.
 * @property kmsBoundaryType Where the key may be used.
 */
public class ProtectionKey @JvmOverloads public constructor(
    public val keyType: ProtectionKeyType? = null,
    public val kmsKeyTag: String? = null,
    public val kmsKeyName: String? = null,
    public val kmsBoundaryType: KmsBoundaryType? = null,
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
 * A key as the list shows it.
 *
 * @property keyId ID of the key; `0` for the default key.
 * @property keyTag Tag of the key, which `createSecret` and `updateProtectionKey` ask for as
 *   `kmsKeyTag`; none for the default key.
 * @property keyName Name of the key.
 * @property keyStatus Whether the key may be used; none for the default key.
 * @property keyType Algorithm of the key; none for the default key.
 * @property kmsBoundaryType Where the key may be used.
 */
public class ProtectionKeyListItem @JvmOverloads public constructor(
    public val keyId: String? = null,
    public val keyTag: String? = null,
    public val keyName: String? = null,
    public val keyStatus: KeyStatus? = null,
    public val keyType: KeyType? = null,
    public val kmsBoundaryType: KmsBoundaryType? = null,
) {
    internal constructor(native: NcloudProtectionKeyListItem) : this(
        keyId = native.keyId,
        keyTag = native.keyTag,
        keyName = native.keyName,
        keyStatus = native.keyStatus?.let { KeyStatus.of(it) },
        keyType = native.keyType?.let { KeyType.of(it) },
        kmsBoundaryType = native.kmsBoundaryType?.let { KmsBoundaryType.of(it) },
    )

    override fun equals(other: Any?): Boolean = other is ProtectionKeyListItem
        && keyId == other.keyId
        && keyTag == other.keyTag
        && keyName == other.keyName
        && keyStatus == other.keyStatus
        && keyType == other.keyType
        && kmsBoundaryType == other.kmsBoundaryType

    override fun hashCode(): Int = Objects.hash(keyId, keyTag, keyName, keyStatus, keyType, kmsBoundaryType)

    override fun toString(): String = "ProtectionKeyListItem(" +
        "keyId=$keyId, " +
        "keyTag=$keyTag, " +
        "keyName=$keyName, " +
        "keyStatus=$keyStatus, " +
        "keyType=$keyType, " +
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
public class RequestSecretDeletionResponse @JvmOverloads public constructor(
    public val secretId: String,
    public val secretStatus: SecretStatus,
    public val updateDate: java.time.Instant? = null,
    public val expectedDestroyDate: java.time.Instant? = null,
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
 * The credentials of a client, without the secret key.
 *
 * @property source Where they are from, for people to read: `explicit`, `custom provider`,
 *   `environment (NCLOUD_ACCESS_KEY_ID)`, `profile NAME of FILE` or `server role NAME`.
 * @property accessKey Access key ID.
 * @property expiresAt When they stop being valid; none: never.
 */
public class ResolveCredentialsResponse @JvmOverloads public constructor(
    public val source: String,
    public val accessKey: String,
    public val expiresAt: java.time.Instant? = null,
) {
    internal constructor(native: NcloudResolveCredentialsResponse) : this(
        source = native.source,
        accessKey = native.accessKey,
        expiresAt = native.expiresAt,
    )

    override fun equals(other: Any?): Boolean = other is ResolveCredentialsResponse
        && source == other.source
        && accessKey == other.accessKey
        && expiresAt == other.expiresAt

    override fun hashCode(): Int = Objects.hash(source, accessKey, expiresAt)

    override fun toString(): String = "ResolveCredentialsResponse(" +
        "source=$source, " +
        "accessKey=$accessKey, " +
        "expiresAt=$expiresAt)"
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
public class SecretListItem @JvmOverloads public constructor(
    public val secretId: String,
    public val secretName: String,
    public val secretStatus: SecretStatus,
    public val secretType: SecretType? = null,
    public val region: String? = null,
    public val registerDate: java.time.Instant? = null,
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
 * One entry of the log of a secret.
 *
 * Its layout is not documented. What is found in it stands in the fields; `raw` has all of it.
 *
 * @property timestamp When it happened.
 * @property message What happened, for people.
 * @property action What was done, in the service's words.
 * @property result How it ended, in the service's words.
 * @property requestorId ID of the account or sub account that did it.
 * @property jobToken Token of the rotation job that the entry is about, for `startRotationJob` and
 *   what follows. Who holds it, and may sign requests, controls the job.
 * @property raw The whole entry as JSON text, as it came.
 */
public class SecretLog @JvmOverloads public constructor(
    public val raw: String,
    public val timestamp: java.time.Instant? = null,
    public val message: String? = null,
    public val action: String? = null,
    public val result: String? = null,
    public val requestorId: String? = null,
    public val jobToken: String? = null,
) {
    internal constructor(native: NcloudSecretLog) : this(
        timestamp = native.timestamp,
        message = native.message,
        action = native.action,
        result = native.result,
        requestorId = native.requestorId,
        jobToken = native.jobToken,
        raw = native.raw,
    )

    override fun equals(other: Any?): Boolean = other is SecretLog
        && timestamp == other.timestamp
        && message == other.message
        && action == other.action
        && result == other.result
        && requestorId == other.requestorId
        && jobToken == other.jobToken
        && raw == other.raw

    override fun hashCode(): Int = Objects.hash(timestamp, message, action, result, requestorId, jobToken, raw)

    override fun toString(): String = "SecretLog(" +
        "timestamp=$timestamp, " +
        "message=$message, " +
        "action=$action, " +
        "result=$result, " +
        "requestorId=$requestorId, " +
        "jobToken=$jobToken, " +
        "raw=$raw)"
}

/**
 * What a rotation job has to work with. Each value is the JSON text of a flat object.
 *
 * @property active The value in use.
 * @property previous The value that was in use before the present one.
 * @property pending The value that an earlier job has prepared and not put to use.
 * @property rotationTargets The keys of the value that the rotation replaces.
 */
public class StartRotationJobResponse @JvmOverloads public constructor(
    public val rotationTargets: List<String>,
    public val active: SecretValue? = null,
    public val previous: SecretValue? = null,
    public val pending: SecretValue? = null,
) {
    internal constructor(native: NcloudStartRotationJobResponse) : this(
        active = native.active?.let { SecretValue(it) },
        previous = native.previous?.let { SecretValue(it) },
        pending = native.pending?.let { SecretValue(it) },
        rotationTargets = native.rotationTargets.frozen(),
    )

    override fun equals(other: Any?): Boolean = other is StartRotationJobResponse
        && active == other.active
        && previous == other.previous
        && pending == other.pending
        && rotationTargets == other.rotationTargets

    override fun hashCode(): Int = Objects.hash(active, previous, pending, rotationTargets)

    override fun toString(): String = "StartRotationJobResponse(" +
        "active=$active, " +
        "previous=$previous, " +
        "pending=$pending, " +
        "rotationTargets=$rotationTargets)"
}

/**
 * The Cloud Functions trigger that rotates a secret.
 *
 * @property id Trigger ID.
 * @property name Trigger name.
 * @property url Address of the trigger.
 * @property recentlyExecutedAction The action that ran last, if one has run.
 */
public class Trigger @JvmOverloads public constructor(
    public val id: String,
    public val name: String? = null,
    public val url: String? = null,
    public val recentlyExecutedAction: String? = null,
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

/**
 * One thing that a trigger runs.
 *
 * @property name Name.
 * @property description Description.
 */
public class TriggerAction @JvmOverloads public constructor(
    public val name: String? = null,
    public val description: String? = null,
) {
    internal constructor(native: NcloudTriggerAction) : this(
        name = native.name,
        description = native.description,
    )

    override fun equals(other: Any?): Boolean = other is TriggerAction
        && name == other.name
        && description == other.description

    override fun hashCode(): Int = Objects.hash(name, description)

    override fun toString(): String = "TriggerAction(" +
        "name=$name, " +
        "description=$description)"
}

/**
 * A trigger as the list shows it.
 *
 * @property id Trigger ID, which `createSecret`, `enableAutoRotation` and `updateRotationTrigger`
 *   ask for.
 * @property name Trigger name.
 * @property description Description.
 * @property pageUrl Address of the trigger's page in the console.
 * @property platform Platform it runs on, for instance `VPC`.
 * @property region Region code, for instance `KR`.
 * @property linkedSecretList IDs of the secrets that it is linked to.
 * @property actionList What it runs.
 */
public class TriggerListItem @JvmOverloads public constructor(
    public val id: String,
    public val linkedSecretList: List<String>,
    public val actionList: List<TriggerAction>,
    public val name: String? = null,
    public val description: String? = null,
    public val pageUrl: String? = null,
    public val platform: String? = null,
    public val region: String? = null,
) {
    internal constructor(native: NcloudTriggerListItem) : this(
        id = native.id,
        name = native.name,
        description = native.description,
        pageUrl = native.pageUrl,
        platform = native.platform,
        region = native.region,
        linkedSecretList = native.linkedSecretList.frozen(),
        actionList = native.actionList.map { TriggerAction(it) }.frozen(),
    )

    override fun equals(other: Any?): Boolean = other is TriggerListItem
        && id == other.id
        && name == other.name
        && description == other.description
        && pageUrl == other.pageUrl
        && platform == other.platform
        && region == other.region
        && linkedSecretList == other.linkedSecretList
        && actionList == other.actionList

    override fun hashCode(): Int = Objects.hash(id, name, description, pageUrl, platform, region, linkedSecretList, actionList)

    override fun toString(): String = "TriggerListItem(" +
        "id=$id, " +
        "name=$name, " +
        "description=$description, " +
        "pageUrl=$pageUrl, " +
        "platform=$platform, " +
        "region=$region, " +
        "linkedSecretList=$linkedSecretList, " +
        "actionList=$actionList)"
}

/**
 * The value that has been set.
 *
 * @property pending The pending value, the JSON text of a flat object.
 */
public class UpdatePendingStageResponse @JvmOverloads public constructor(
    public val pending: SecretValue? = null,
) {
    internal constructor(native: NcloudUpdatePendingStageResponse) : this(
        pending = native.pending?.let { SecretValue(it) },
    )

    override fun equals(other: Any?): Boolean = other is UpdatePendingStageResponse
        && pending == other.pending

    override fun hashCode(): Int = Objects.hash(pending)

    override fun toString(): String = "UpdatePendingStageResponse(" +
        "pending=$pending)"
}

/**
 * A secret that has been put under another key.
 *
 * @property secretId ID of the secret.
 * @property protectionKey The key that protects it.
 */
public class UpdateProtectionKeyResponse @JvmOverloads public constructor(
    public val secretId: String,
    public val protectionKey: ProtectionKey? = null,
) {
    internal constructor(native: NcloudUpdateProtectionKeyResponse) : this(
        secretId = native.secretId,
        protectionKey = native.protectionKey?.let { ProtectionKey(it) },
    )

    override fun equals(other: Any?): Boolean = other is UpdateProtectionKeyResponse
        && secretId == other.secretId
        && protectionKey == other.protectionKey

    override fun hashCode(): Int = Objects.hash(secretId, protectionKey)

    override fun toString(): String = "UpdateProtectionKeyResponse(" +
        "secretId=$secretId, " +
        "protectionKey=$protectionKey)"
}

/**
 * A secret that rotates at another period now.
 *
 * @property secretId ID of the secret.
 * @property autoRotation Whether it rotates automatically: it does.
 * @property autoRotationPeriodDays Days between automatic rotations.
 * @property nextRotationDate When it is to rotate next.
 */
public class UpdateRotationPeriodResponse @JvmOverloads public constructor(
    public val secretId: String,
    public val autoRotation: Boolean,
    public val autoRotationPeriodDays: Int? = null,
    public val nextRotationDate: java.time.Instant? = null,
) {
    internal constructor(native: NcloudUpdateRotationPeriodResponse) : this(
        secretId = native.secretId,
        autoRotation = native.autoRotation,
        autoRotationPeriodDays = native.autoRotationPeriodDays?.let { it.toInt() },
        nextRotationDate = native.nextRotationDate,
    )

    override fun equals(other: Any?): Boolean = other is UpdateRotationPeriodResponse
        && secretId == other.secretId
        && autoRotation == other.autoRotation
        && autoRotationPeriodDays == other.autoRotationPeriodDays
        && nextRotationDate == other.nextRotationDate

    override fun hashCode(): Int = Objects.hash(secretId, autoRotation, autoRotationPeriodDays, nextRotationDate)

    override fun toString(): String = "UpdateRotationPeriodResponse(" +
        "secretId=$secretId, " +
        "autoRotation=$autoRotation, " +
        "autoRotationPeriodDays=$autoRotationPeriodDays, " +
        "nextRotationDate=$nextRotationDate)"
}

/**
 * A secret that another trigger rotates now.
 *
 * @property secretId ID of the secret.
 * @property trigger The trigger that rotates it.
 */
public class UpdateRotationTriggerResponse @JvmOverloads public constructor(
    public val secretId: String,
    public val trigger: Trigger? = null,
) {
    internal constructor(native: NcloudUpdateRotationTriggerResponse) : this(
        secretId = native.secretId,
        trigger = native.trigger?.let { Trigger(it) },
    )

    override fun equals(other: Any?): Boolean = other is UpdateRotationTriggerResponse
        && secretId == other.secretId
        && trigger == other.trigger

    override fun hashCode(): Int = Objects.hash(secretId, trigger)

    override fun toString(): String = "UpdateRotationTriggerResponse(" +
        "secretId=$secretId, " +
        "trigger=$trigger)"
}

/**
 * A secret whose description has been changed.
 *
 * @property secretId ID of the secret.
 * @property memo Description.
 */
public class UpdateSecretMemoResponse public constructor(
    public val secretId: String,
    public val memo: String,
) {
    internal constructor(native: NcloudUpdateSecretMemoResponse) : this(
        secretId = native.secretId,
        memo = native.memo,
    )

    override fun equals(other: Any?): Boolean = other is UpdateSecretMemoResponse
        && secretId == other.secretId
        && memo == other.memo

    override fun hashCode(): Int = Objects.hash(secretId, memo)

    override fun toString(): String = "UpdateSecretMemoResponse(" +
        "secretId=$secretId, " +
        "memo=$memo)"
}

/**
 * The changed value of a secret as the service keeps it: encrypted. The value itself does not come
 * back.
 *
 * @property value Cipher text of the value; it begins with `ncpkms:v1:`.
 * @property valueStage Which value it is.
 */
public class UpdateSecretStageValueResponse @JvmOverloads public constructor(
    public val value: String? = null,
    public val valueStage: ValueStage? = null,
) {
    internal constructor(native: NcloudUpdateSecretStageValueResponse) : this(
        value = native.value,
        valueStage = native.valueStage?.let { ValueStage.of(it) },
    )

    override fun equals(other: Any?): Boolean = other is UpdateSecretStageValueResponse
        && value == other.value
        && valueStage == other.valueStage

    override fun hashCode(): Int = Objects.hash(value, valueStage)

    override fun toString(): String = "UpdateSecretStageValueResponse(" +
        "value=$value, " +
        "valueStage=$valueStage)"
}

/**
 * The changed values of a secret as the service keeps them: encrypted. The values themselves do
 * not come back.
 *
 * @property previous Cipher text of the value that was in use before; it begins with `ncpkms:v1:`.
 * @property active Cipher text of the value in use; it begins with `ncpkms:v1:`.
 * @property pending Cipher text of the value that a rotation has prepared; it begins with
 *   `ncpkms:v1:`.
 */
public class UpdateSecretValueResponse @JvmOverloads public constructor(
    public val previous: String? = null,
    public val active: String? = null,
    public val pending: String? = null,
) {
    internal constructor(native: NcloudUpdateSecretValueResponse) : this(
        previous = native.previous,
        active = native.active,
        pending = native.pending,
    )

    override fun equals(other: Any?): Boolean = other is UpdateSecretValueResponse
        && previous == other.previous
        && active == other.active
        && pending == other.pending

    override fun hashCode(): Int = Objects.hash(previous, active, pending)

    override fun toString(): String = "UpdateSecretValueResponse(" +
        "previous=$previous, " +
        "active=$active, " +
        "pending=$pending)"
}
