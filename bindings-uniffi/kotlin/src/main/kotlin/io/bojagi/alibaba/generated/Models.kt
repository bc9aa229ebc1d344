// Generated from core by `make generate`. Do not edit.
package io.bojagi.alibaba

import io.bojagi.SecretString
import io.bojagi.SecretValue
import io.bojagi.frozen
import io.bojagi.unsigned
import io.bojagi.internal.AlibabaBatchGetSecretValueError
import io.bojagi.internal.AlibabaBatchGetSecretValueResponse
import io.bojagi.internal.AlibabaCreateSecretResponse
import io.bojagi.internal.AlibabaDeleteSecretResponse
import io.bojagi.internal.AlibabaDescribeSecretResponse
import io.bojagi.internal.AlibabaEcsConfig
import io.bojagi.internal.AlibabaGetRandomPasswordResponse
import io.bojagi.internal.AlibabaGetSecretPolicyResponse
import io.bojagi.internal.AlibabaGetSecretValueResponse
import io.bojagi.internal.AlibabaListResourceTagsResponse
import io.bojagi.internal.AlibabaListSecretVersionIdsResponse
import io.bojagi.internal.AlibabaListSecretsResponse
import io.bojagi.internal.AlibabaListTagResourcesResponse
import io.bojagi.internal.AlibabaPolarDbConfig
import io.bojagi.internal.AlibabaPutSecretValueResponse
import io.bojagi.internal.AlibabaRamCredentialsConfig
import io.bojagi.internal.AlibabaRdsConfig
import io.bojagi.internal.AlibabaRedisConfig
import io.bojagi.internal.AlibabaResolveCredentialsResponse
import io.bojagi.internal.AlibabaRestoreSecretResponse
import io.bojagi.internal.AlibabaRotateSecretResponse
import io.bojagi.internal.AlibabaSecretListItem
import io.bojagi.internal.AlibabaSecretVersion
import io.bojagi.internal.AlibabaTagResource
import io.bojagi.internal.AlibabaUpdateSecretResponse
import io.bojagi.internal.AlibabaUpdateSecretRotationPolicyResponse
import io.bojagi.internal.AlibabaUpdateSecretVersionStageResponse
import io.bojagi.internal.AlibabaExtendedConfig
import java.util.Objects

/**
 * Why the value of one secret could not be read.
 *
 * @property secretName Name of the secret.
 * @property code The service's code, for instance `Forbidden.ResourceNotFound`.
 * @property message The service's explanation.
 * @property httpStatus The HTTP status that the secret alone would have had.
 */
public class BatchGetSecretValueError @JvmOverloads public constructor(
    public val secretName: String,
    public val code: String,
    public val message: String,
    public val httpStatus: Int? = null,
) {
    internal constructor(native: AlibabaBatchGetSecretValueError) : this(
        secretName = native.secretName,
        code = native.code,
        message = native.message,
        httpStatus = native.httpStatus?.let { it.toInt() },
    )

    override fun equals(other: Any?): Boolean = other is BatchGetSecretValueError
        && secretName == other.secretName
        && code == other.code
        && message == other.message
        && httpStatus == other.httpStatus

    override fun hashCode(): Int = Objects.hash(secretName, code, message, httpStatus)

    override fun toString(): String = "BatchGetSecretValueError(" +
        "secretName=$secretName, " +
        "code=$code, " +
        "message=$message, " +
        "httpStatus=$httpStatus)"
}

/**
 * The values of several secrets, and why others have none.
 *
 * @property secretValues The values that could be read.
 * @property errors What went wrong for the other secrets.
 */
public class BatchGetSecretValueResponse public constructor(
    public val secretValues: List<GetSecretValueResponse>,
    public val errors: List<BatchGetSecretValueError>,
) {
    internal constructor(native: AlibabaBatchGetSecretValueResponse) : this(
        secretValues = native.secretValues.map { GetSecretValueResponse(it) }.frozen(),
        errors = native.errors.map { BatchGetSecretValueError(it) }.frozen(),
    )

    override fun equals(other: Any?): Boolean = other is BatchGetSecretValueResponse
        && secretValues == other.secretValues
        && errors == other.errors

    override fun hashCode(): Int = Objects.hash(secretValues, errors)

    override fun toString(): String = "BatchGetSecretValueResponse(" +
        "secretValues=$secretValues, " +
        "errors=$errors)"
}

/**
 * A secret that has just been made, without its value.
 *
 * @property arn ARN of the secret.
 * @property secretName Name of the secret.
 * @property versionId ID of its first version.
 * @property secretType The kind of secret.
 * @property automaticRotation Whether it rotates by itself; for managed secrets only.
 * @property rotationInterval Time between rotations; only where it rotates by itself.
 * @property nextRotationDate When it is to rotate next; only where it rotates by itself.
 * @property extendedConfig What a managed secret belongs to: JSON text, as the service keeps it.
 * @property dkmsInstanceId ID of the KMS instance that it is kept in; none in the shared one.
 */
public class CreateSecretResponse @JvmOverloads public constructor(
    public val secretName: String,
    public val versionId: String,
    public val arn: String? = null,
    public val secretType: SecretType? = null,
    public val automaticRotation: AutomaticRotation? = null,
    public val rotationInterval: java.time.Duration? = null,
    public val nextRotationDate: java.time.Instant? = null,
    public val extendedConfig: String? = null,
    public val dkmsInstanceId: String? = null,
) {
    internal constructor(native: AlibabaCreateSecretResponse) : this(
        arn = native.arn,
        secretName = native.secretName,
        versionId = native.versionId,
        secretType = native.secretType?.let { SecretType.of(it) },
        automaticRotation = native.automaticRotation?.let { AutomaticRotation.of(it) },
        rotationInterval = native.rotationInterval,
        nextRotationDate = native.nextRotationDate,
        extendedConfig = native.extendedConfig,
        dkmsInstanceId = native.dkmsInstanceId,
    )

    override fun equals(other: Any?): Boolean = other is CreateSecretResponse
        && arn == other.arn
        && secretName == other.secretName
        && versionId == other.versionId
        && secretType == other.secretType
        && automaticRotation == other.automaticRotation
        && rotationInterval == other.rotationInterval
        && nextRotationDate == other.nextRotationDate
        && extendedConfig == other.extendedConfig
        && dkmsInstanceId == other.dkmsInstanceId

    override fun hashCode(): Int = Objects.hash(arn, secretName, versionId, secretType, automaticRotation, rotationInterval, nextRotationDate, extendedConfig, dkmsInstanceId)

    override fun toString(): String = "CreateSecretResponse(" +
        "arn=$arn, " +
        "secretName=$secretName, " +
        "versionId=$versionId, " +
        "secretType=$secretType, " +
        "automaticRotation=$automaticRotation, " +
        "rotationInterval=$rotationInterval, " +
        "nextRotationDate=$nextRotationDate, " +
        "extendedConfig=$extendedConfig, " +
        "dkmsInstanceId=$dkmsInstanceId)"
}

/**
 * A secret that has been scheduled for deletion, or deleted.
 *
 * @property secretName Name of the secret.
 * @property plannedDeleteTime When it will be, or was, deleted for good.
 */
public class DeleteSecretResponse @JvmOverloads public constructor(
    public val secretName: String,
    public val plannedDeleteTime: java.time.Instant? = null,
) {
    internal constructor(native: AlibabaDeleteSecretResponse) : this(
        secretName = native.secretName,
        plannedDeleteTime = native.plannedDeleteTime,
    )

    override fun equals(other: Any?): Boolean = other is DeleteSecretResponse
        && secretName == other.secretName
        && plannedDeleteTime == other.plannedDeleteTime

    override fun hashCode(): Int = Objects.hash(secretName, plannedDeleteTime)

    override fun toString(): String = "DeleteSecretResponse(" +
        "secretName=$secretName, " +
        "plannedDeleteTime=$plannedDeleteTime)"
}

/**
 * What is known about a secret, without its value.
 *
 * @property arn ARN of the secret.
 * @property secretName Name of the secret.
 * @property secretType The kind of secret.
 * @property description Description.
 * @property encryptionKeyId ID of the key that encrypts its values; none for the service's own
 *   key.
 * @property createTime When it was made.
 * @property updateTime When it was changed last.
 * @property plannedDeleteTime When it will be deleted for good; none unless that is scheduled.
 * @property automaticRotation Whether it rotates by itself; for managed secrets only.
 * @property rotationInterval Time between rotations; only where it rotates by itself.
 * @property nextRotationDate When it is to rotate next; only where it rotates by itself.
 * @property lastRotationDate When it rotated last; none before the first rotation.
 * @property extendedConfig What a managed secret belongs to: JSON text, as the service keeps it.
 * @property dkmsInstanceId ID of the KMS instance that it is kept in; none in the shared one.
 * @property owingService The cloud service that owns the secret, if it is one.
 * @property tags Its tags; empty unless they are asked for.
 */
public class DescribeSecretResponse @JvmOverloads public constructor(
    public val secretName: String,
    public val description: String,
    public val tags: Map<String, String>,
    public val arn: String? = null,
    public val secretType: SecretType? = null,
    public val encryptionKeyId: String? = null,
    public val createTime: java.time.Instant? = null,
    public val updateTime: java.time.Instant? = null,
    public val plannedDeleteTime: java.time.Instant? = null,
    public val automaticRotation: AutomaticRotation? = null,
    public val rotationInterval: java.time.Duration? = null,
    public val nextRotationDate: java.time.Instant? = null,
    public val lastRotationDate: java.time.Instant? = null,
    public val extendedConfig: String? = null,
    public val dkmsInstanceId: String? = null,
    public val owingService: String? = null,
) {
    internal constructor(native: AlibabaDescribeSecretResponse) : this(
        arn = native.arn,
        secretName = native.secretName,
        secretType = native.secretType?.let { SecretType.of(it) },
        description = native.description,
        encryptionKeyId = native.encryptionKeyId,
        createTime = native.createTime,
        updateTime = native.updateTime,
        plannedDeleteTime = native.plannedDeleteTime,
        automaticRotation = native.automaticRotation?.let { AutomaticRotation.of(it) },
        rotationInterval = native.rotationInterval,
        nextRotationDate = native.nextRotationDate,
        lastRotationDate = native.lastRotationDate,
        extendedConfig = native.extendedConfig,
        dkmsInstanceId = native.dkmsInstanceId,
        owingService = native.owingService,
        tags = native.tags.frozen(),
    )

    override fun equals(other: Any?): Boolean = other is DescribeSecretResponse
        && arn == other.arn
        && secretName == other.secretName
        && secretType == other.secretType
        && description == other.description
        && encryptionKeyId == other.encryptionKeyId
        && createTime == other.createTime
        && updateTime == other.updateTime
        && plannedDeleteTime == other.plannedDeleteTime
        && automaticRotation == other.automaticRotation
        && rotationInterval == other.rotationInterval
        && nextRotationDate == other.nextRotationDate
        && lastRotationDate == other.lastRotationDate
        && extendedConfig == other.extendedConfig
        && dkmsInstanceId == other.dkmsInstanceId
        && owingService == other.owingService
        && tags == other.tags

    override fun hashCode(): Int = Objects.hash(arn, secretName, secretType, description, encryptionKeyId, createTime, updateTime, plannedDeleteTime, automaticRotation, rotationInterval, nextRotationDate, lastRotationDate, extendedConfig, dkmsInstanceId, owingService, tags)

    override fun toString(): String = "DescribeSecretResponse(" +
        "arn=$arn, " +
        "secretName=$secretName, " +
        "secretType=$secretType, " +
        "description=$description, " +
        "encryptionKeyId=$encryptionKeyId, " +
        "createTime=$createTime, " +
        "updateTime=$updateTime, " +
        "plannedDeleteTime=$plannedDeleteTime, " +
        "automaticRotation=$automaticRotation, " +
        "rotationInterval=$rotationInterval, " +
        "nextRotationDate=$nextRotationDate, " +
        "lastRotationDate=$lastRotationDate, " +
        "extendedConfig=$extendedConfig, " +
        "dkmsInstanceId=$dkmsInstanceId, " +
        "owingService=$owingService, " +
        "tags=$tags)"
}

/**
 * What a secret of type `ECS` belongs to. Its value is made as `{"UserName":"","Password":""}`, or
 * for `SSHKey` as `{"UserName":"","PublicKey":"","PrivateKey":""}`; its name begins with
 * `acs/ecs/`.
 *
 * @property secretSubType What of the instance is kept.
 * @property regionId ID of the instance's region, for instance `cn-hangzhou`.
 * @property instanceId ID of the instance.
 * @property customData Notes of your own, at most 10 pairs.
 */
public class EcsConfig @JvmOverloads public constructor(
    public val secretSubType: EcsSecretSubType,
    public val regionId: String,
    public val instanceId: String,
    public val customData: Map<String, String>? = null,
) : ExtendedConfig {
    internal fun native() = AlibabaEcsConfig(
        secretSubType = secretSubType.value,
        regionId = regionId,
        instanceId = instanceId,
        customData = customData,
    )

    internal constructor(native: AlibabaEcsConfig) : this(
        secretSubType = EcsSecretSubType.of(native.secretSubType),
        regionId = native.regionId,
        instanceId = native.instanceId,
        customData = native.customData?.let { it.frozen() },
    )

    override fun equals(other: Any?): Boolean = other is EcsConfig
        && secretSubType == other.secretSubType
        && regionId == other.regionId
        && instanceId == other.instanceId
        && customData == other.customData

    override fun hashCode(): Int = Objects.hash(secretSubType, regionId, instanceId, customData)

    override fun toString(): String = "EcsConfig(" +
        "secretSubType=$secretSubType, " +
        "regionId=$regionId, " +
        "instanceId=$instanceId, " +
        "customData=$customData)"
}

/**
 * A random password.
 *
 * @property randomPassword The password.
 */
public class GetRandomPasswordResponse public constructor(
    public val randomPassword: SecretString,
) {
    internal constructor(native: AlibabaGetRandomPasswordResponse) : this(
        randomPassword = SecretString(native.randomPassword),
    )

    override fun equals(other: Any?): Boolean = other is GetRandomPasswordResponse
        && randomPassword == other.randomPassword

    override fun hashCode(): Int = Objects.hash(randomPassword)

    override fun toString(): String = "GetRandomPasswordResponse(" +
        "randomPassword=$randomPassword)"
}

/**
 * The policy of a secret.
 *
 * @property policy The policy as JSON text.
 */
public class GetSecretPolicyResponse public constructor(
    public val policy: String,
) {
    internal constructor(native: AlibabaGetSecretPolicyResponse) : this(
        policy = native.policy,
    )

    override fun equals(other: Any?): Boolean = other is GetSecretPolicyResponse
        && policy == other.policy

    override fun hashCode(): Int = Objects.hash(policy)

    override fun toString(): String = "GetSecretPolicyResponse(" +
        "policy=$policy)"
}

/**
 * The value of a secret, with what is known about its version.
 *
 * @property secretName Name of the secret.
 * @property versionId ID of the version.
 * @property secretData The value.
 * @property secretDataType What the value is made of.
 * @property secretType The kind of secret.
 * @property versionStages Stages that mark the version, for instance `ACSCurrent`.
 * @property createTime When it was made.
 * @property automaticRotation Whether it rotates by itself; for managed secrets only.
 * @property rotationInterval Time between rotations; only where it rotates by itself.
 * @property nextRotationDate When it is to rotate next; only where it rotates by itself.
 * @property lastRotationDate When it rotated last; none before the first rotation.
 * @property extendedConfig What a managed secret belongs to: JSON text, as the service keeps it.
 *   None unless it is asked for.
 */
public class GetSecretValueResponse @JvmOverloads public constructor(
    public val secretName: String,
    public val versionId: String,
    public val secretData: SecretValue,
    public val versionStages: List<String>,
    public val secretDataType: SecretDataType? = null,
    public val secretType: SecretType? = null,
    public val createTime: java.time.Instant? = null,
    public val automaticRotation: AutomaticRotation? = null,
    public val rotationInterval: java.time.Duration? = null,
    public val nextRotationDate: java.time.Instant? = null,
    public val lastRotationDate: java.time.Instant? = null,
    public val extendedConfig: String? = null,
) {
    internal constructor(native: AlibabaGetSecretValueResponse) : this(
        secretName = native.secretName,
        versionId = native.versionId,
        secretData = SecretValue(native.secretData),
        secretDataType = native.secretDataType?.let { SecretDataType.of(it) },
        secretType = native.secretType?.let { SecretType.of(it) },
        versionStages = native.versionStages.frozen(),
        createTime = native.createTime,
        automaticRotation = native.automaticRotation?.let { AutomaticRotation.of(it) },
        rotationInterval = native.rotationInterval,
        nextRotationDate = native.nextRotationDate,
        lastRotationDate = native.lastRotationDate,
        extendedConfig = native.extendedConfig,
    )

    override fun equals(other: Any?): Boolean = other is GetSecretValueResponse
        && secretName == other.secretName
        && versionId == other.versionId
        && secretData == other.secretData
        && secretDataType == other.secretDataType
        && secretType == other.secretType
        && versionStages == other.versionStages
        && createTime == other.createTime
        && automaticRotation == other.automaticRotation
        && rotationInterval == other.rotationInterval
        && nextRotationDate == other.nextRotationDate
        && lastRotationDate == other.lastRotationDate
        && extendedConfig == other.extendedConfig

    override fun hashCode(): Int = Objects.hash(secretName, versionId, secretData, secretDataType, secretType, versionStages, createTime, automaticRotation, rotationInterval, nextRotationDate, lastRotationDate, extendedConfig)

    override fun toString(): String = "GetSecretValueResponse(" +
        "secretName=$secretName, " +
        "versionId=$versionId, " +
        "secretData=$secretData, " +
        "secretDataType=$secretDataType, " +
        "secretType=$secretType, " +
        "versionStages=$versionStages, " +
        "createTime=$createTime, " +
        "automaticRotation=$automaticRotation, " +
        "rotationInterval=$rotationInterval, " +
        "nextRotationDate=$nextRotationDate, " +
        "lastRotationDate=$lastRotationDate, " +
        "extendedConfig=$extendedConfig)"
}

/**
 * The tags of a key.
 *
 * @property tags The tags.
 */
public class ListResourceTagsResponse public constructor(
    public val tags: Map<String, String>,
) {
    internal constructor(native: AlibabaListResourceTagsResponse) : this(
        tags = native.tags.frozen(),
    )

    override fun equals(other: Any?): Boolean = other is ListResourceTagsResponse
        && tags == other.tags

    override fun hashCode(): Int = Objects.hash(tags)

    override fun toString(): String = "ListResourceTagsResponse(" +
        "tags=$tags)"
}

/**
 * One page of the list of versions of a secret.
 *
 * @property secretName Name of the secret.
 * @property versionIds The versions of this page.
 * @property pageNumber Number of this page.
 * @property pageSize Versions on a page.
 * @property totalCount How many versions there are on all pages.
 */
public class ListSecretVersionIdsResponse public constructor(
    public val secretName: String,
    public val versionIds: List<SecretVersion>,
    public val pageNumber: Int,
    public val pageSize: Int,
    public val totalCount: Long,
) {
    internal constructor(native: AlibabaListSecretVersionIdsResponse) : this(
        secretName = native.secretName,
        versionIds = native.versionIds.map { SecretVersion(it) }.frozen(),
        pageNumber = native.pageNumber.toInt(),
        pageSize = native.pageSize.toInt(),
        totalCount = native.totalCount.toLong(),
    )

    override fun equals(other: Any?): Boolean = other is ListSecretVersionIdsResponse
        && secretName == other.secretName
        && versionIds == other.versionIds
        && pageNumber == other.pageNumber
        && pageSize == other.pageSize
        && totalCount == other.totalCount

    override fun hashCode(): Int = Objects.hash(secretName, versionIds, pageNumber, pageSize, totalCount)

    override fun toString(): String = "ListSecretVersionIdsResponse(" +
        "secretName=$secretName, " +
        "versionIds=$versionIds, " +
        "pageNumber=$pageNumber, " +
        "pageSize=$pageSize, " +
        "totalCount=$totalCount)"
}

/**
 * One page of the list of secrets.
 *
 * @property secretList The secrets of this page.
 * @property pageNumber Number of this page.
 * @property pageSize Secrets on a page.
 * @property totalCount How many secrets there are on all pages.
 */
public class ListSecretsResponse public constructor(
    public val secretList: List<SecretListItem>,
    public val pageNumber: Int,
    public val pageSize: Int,
    public val totalCount: Long,
) {
    internal constructor(native: AlibabaListSecretsResponse) : this(
        secretList = native.secretList.map { SecretListItem(it) }.frozen(),
        pageNumber = native.pageNumber.toInt(),
        pageSize = native.pageSize.toInt(),
        totalCount = native.totalCount.toLong(),
    )

    override fun equals(other: Any?): Boolean = other is ListSecretsResponse
        && secretList == other.secretList
        && pageNumber == other.pageNumber
        && pageSize == other.pageSize
        && totalCount == other.totalCount

    override fun hashCode(): Int = Objects.hash(secretList, pageNumber, pageSize, totalCount)

    override fun toString(): String = "ListSecretsResponse(" +
        "secretList=$secretList, " +
        "pageNumber=$pageNumber, " +
        "pageSize=$pageSize, " +
        "totalCount=$totalCount)"
}

/**
 * One page of a list of tags.
 *
 * @property tagResources The tags of this page.
 * @property nextToken Where this page ends, if there is another one.
 */
public class ListTagResourcesResponse @JvmOverloads public constructor(
    public val tagResources: List<TagResource>,
    public val nextToken: String? = null,
) {
    internal constructor(native: AlibabaListTagResourcesResponse) : this(
        tagResources = native.tagResources.map { TagResource(it) }.frozen(),
        nextToken = native.nextToken,
    )

    override fun equals(other: Any?): Boolean = other is ListTagResourcesResponse
        && tagResources == other.tagResources
        && nextToken == other.nextToken

    override fun hashCode(): Int = Objects.hash(tagResources, nextToken)

    override fun toString(): String = "ListTagResourcesResponse(" +
        "tagResources=$tagResources, " +
        "nextToken=$nextToken)"
}

/**
 * What a secret of type `PolarDB` belongs to. Its value is given as `$Auto`, and the service makes
 * one.
 *
 * @property regionId ID of the cluster's region, for instance `cn-hangzhou`.
 * @property dbClusterId ID of the cluster.
 * @property dbType The database of the cluster.
 * @property accountName Name of the account.
 * @property cloneAccountName Name of the second account; by default the service's choice.
 * @property accountPrivilege What the accounts may do, in the words of PolarDB; for MySQL only.
 * @property dbName The database that they may do it in; for MySQL only.
 * @property customData Notes of your own, at most 10 pairs.
 */
public class PolarDbConfig @JvmOverloads public constructor(
    public val regionId: String,
    public val dbClusterId: String,
    public val dbType: PolarDbType,
    public val accountName: String,
    public val cloneAccountName: String? = null,
    public val accountPrivilege: String? = null,
    public val dbName: String? = null,
    public val customData: Map<String, String>? = null,
) : ExtendedConfig {
    internal fun native() = AlibabaPolarDbConfig(
        regionId = regionId,
        dbClusterId = dbClusterId,
        dbType = dbType.value,
        accountName = accountName,
        cloneAccountName = cloneAccountName,
        accountPrivilege = accountPrivilege,
        dbName = dbName,
        customData = customData,
    )

    internal constructor(native: AlibabaPolarDbConfig) : this(
        regionId = native.regionId,
        dbClusterId = native.dbClusterId,
        dbType = PolarDbType.of(native.dbType),
        accountName = native.accountName,
        cloneAccountName = native.cloneAccountName,
        accountPrivilege = native.accountPrivilege,
        dbName = native.dbName,
        customData = native.customData?.let { it.frozen() },
    )

    override fun equals(other: Any?): Boolean = other is PolarDbConfig
        && regionId == other.regionId
        && dbClusterId == other.dbClusterId
        && dbType == other.dbType
        && accountName == other.accountName
        && cloneAccountName == other.cloneAccountName
        && accountPrivilege == other.accountPrivilege
        && dbName == other.dbName
        && customData == other.customData

    override fun hashCode(): Int = Objects.hash(regionId, dbClusterId, dbType, accountName, cloneAccountName, accountPrivilege, dbName, customData)

    override fun toString(): String = "PolarDbConfig(" +
        "regionId=$regionId, " +
        "dbClusterId=$dbClusterId, " +
        "dbType=$dbType, " +
        "accountName=$accountName, " +
        "cloneAccountName=$cloneAccountName, " +
        "accountPrivilege=$accountPrivilege, " +
        "dbName=$dbName, " +
        "customData=$customData)"
}

/**
 * A version that has been stored.
 *
 * @property secretName Name of the secret.
 * @property versionId ID of the version.
 * @property versionStages Stages that mark it now.
 */
public class PutSecretValueResponse public constructor(
    public val secretName: String,
    public val versionId: String,
    public val versionStages: List<String>,
) {
    internal constructor(native: AlibabaPutSecretValueResponse) : this(
        secretName = native.secretName,
        versionId = native.versionId,
        versionStages = native.versionStages.frozen(),
    )

    override fun equals(other: Any?): Boolean = other is PutSecretValueResponse
        && secretName == other.secretName
        && versionId == other.versionId
        && versionStages == other.versionStages

    override fun hashCode(): Int = Objects.hash(secretName, versionId, versionStages)

    override fun toString(): String = "PutSecretValueResponse(" +
        "secretName=$secretName, " +
        "versionId=$versionId, " +
        "versionStages=$versionStages)"
}

/**
 * What a secret of type `RAMCredentials` belongs to. Its value is made as
 * `{"AccessKeys":[{"AccessKeyId":"","AccessKeySecret":""}]}`, with all pairs that the user has;
 * its name is given as `$Auto`, and the service makes one.
 *
 * @property userName Name of the RAM user.
 * @property customData Notes of your own, at most 10 pairs.
 */
public class RamCredentialsConfig @JvmOverloads public constructor(
    public val userName: String,
    public val customData: Map<String, String>? = null,
) : ExtendedConfig {
    internal fun native() = AlibabaRamCredentialsConfig(
        userName = userName,
        customData = customData,
    )

    internal constructor(native: AlibabaRamCredentialsConfig) : this(
        userName = native.userName,
        customData = native.customData?.let { it.frozen() },
    )

    override fun equals(other: Any?): Boolean = other is RamCredentialsConfig
        && userName == other.userName
        && customData == other.customData

    override fun hashCode(): Int = Objects.hash(userName, customData)

    override fun toString(): String = "RamCredentialsConfig(" +
        "userName=$userName, " +
        "customData=$customData)"
}

/**
 * What a secret of type `Rds` belongs to. Its value is made as
 * `{"Accounts":[{"AccountName":"","AccountPassword":""}]}`, with two accounts for `DoubleUsers`.
 *
 * @property secretSubType How the accounts rotate.
 * @property dbInstanceId ID of the database instance.
 * @property customData Notes of your own, at most 10 pairs.
 */
public class RdsConfig @JvmOverloads public constructor(
    public val secretSubType: RdsSecretSubType,
    public val dbInstanceId: String,
    public val customData: Map<String, String>? = null,
) : ExtendedConfig {
    internal fun native() = AlibabaRdsConfig(
        secretSubType = secretSubType.value,
        dbInstanceId = dbInstanceId,
        customData = customData,
    )

    internal constructor(native: AlibabaRdsConfig) : this(
        secretSubType = RdsSecretSubType.of(native.secretSubType),
        dbInstanceId = native.dbInstanceId,
        customData = native.customData?.let { it.frozen() },
    )

    override fun equals(other: Any?): Boolean = other is RdsConfig
        && secretSubType == other.secretSubType
        && dbInstanceId == other.dbInstanceId
        && customData == other.customData

    override fun hashCode(): Int = Objects.hash(secretSubType, dbInstanceId, customData)

    override fun toString(): String = "RdsConfig(" +
        "secretSubType=$secretSubType, " +
        "dbInstanceId=$dbInstanceId, " +
        "customData=$customData)"
}

/**
 * What a secret of type `Redis` belongs to. Its value is given as `$Auto`, and the service makes
 * one.
 *
 * @property accountName Name of the account.
 * @property cloneAccountName Name of the second account; by default, and so far always, that of
 *   the first followed by `_clone`.
 * @property accountPrivilege What the accounts may do, in the words of Redis instances, for
 *   instance `RoleReadOnly`.
 * @property instanceId ID of the instance.
 * @property regionId ID of the instance's region, for instance `cn-hangzhou`.
 * @property customData Notes of your own, at most 10 pairs.
 */
public class RedisConfig @JvmOverloads public constructor(
    public val accountName: String,
    public val accountPrivilege: String,
    public val instanceId: String,
    public val regionId: String,
    public val cloneAccountName: String? = null,
    public val customData: Map<String, String>? = null,
) : ExtendedConfig {
    internal fun native() = AlibabaRedisConfig(
        accountName = accountName,
        cloneAccountName = cloneAccountName,
        accountPrivilege = accountPrivilege,
        instanceId = instanceId,
        regionId = regionId,
        customData = customData,
    )

    internal constructor(native: AlibabaRedisConfig) : this(
        accountName = native.accountName,
        cloneAccountName = native.cloneAccountName,
        accountPrivilege = native.accountPrivilege,
        instanceId = native.instanceId,
        regionId = native.regionId,
        customData = native.customData?.let { it.frozen() },
    )

    override fun equals(other: Any?): Boolean = other is RedisConfig
        && accountName == other.accountName
        && cloneAccountName == other.cloneAccountName
        && accountPrivilege == other.accountPrivilege
        && instanceId == other.instanceId
        && regionId == other.regionId
        && customData == other.customData

    override fun hashCode(): Int = Objects.hash(accountName, cloneAccountName, accountPrivilege, instanceId, regionId, customData)

    override fun toString(): String = "RedisConfig(" +
        "accountName=$accountName, " +
        "cloneAccountName=$cloneAccountName, " +
        "accountPrivilege=$accountPrivilege, " +
        "instanceId=$instanceId, " +
        "regionId=$regionId, " +
        "customData=$customData)"
}

/**
 * The credentials of a client, without the secret key and the security token.
 *
 * @property source Where they are from, for people to read: `explicit`, `custom provider`,
 *   `environment (ALIBABA_CLOUD_ACCESS_KEY_ID)`, `profile NAME of FILE`, `ECS RAM role NAME`, or
 *   what else of the chain had some.
 * @property accessKey Access key ID.
 * @property temporary Whether they come with a security token.
 * @property expiresAt When they stop being valid; none: never, or not known.
 */
public class ResolveCredentialsResponse @JvmOverloads public constructor(
    public val source: String,
    public val accessKey: String,
    public val temporary: Boolean,
    public val expiresAt: java.time.Instant? = null,
) {
    internal constructor(native: AlibabaResolveCredentialsResponse) : this(
        source = native.source,
        accessKey = native.accessKey,
        temporary = native.temporary,
        expiresAt = native.expiresAt,
    )

    override fun equals(other: Any?): Boolean = other is ResolveCredentialsResponse
        && source == other.source
        && accessKey == other.accessKey
        && temporary == other.temporary
        && expiresAt == other.expiresAt

    override fun hashCode(): Int = Objects.hash(source, accessKey, temporary, expiresAt)

    override fun toString(): String = "ResolveCredentialsResponse(" +
        "source=$source, " +
        "accessKey=$accessKey, " +
        "temporary=$temporary, " +
        "expiresAt=$expiresAt)"
}

/**
 * A secret whose deletion has been called off.
 *
 * @property secretName Name of the secret.
 */
public class RestoreSecretResponse public constructor(
    public val secretName: String,
) {
    internal constructor(native: AlibabaRestoreSecretResponse) : this(
        secretName = native.secretName,
    )

    override fun equals(other: Any?): Boolean = other is RestoreSecretResponse
        && secretName == other.secretName

    override fun hashCode(): Int = Objects.hash(secretName)

    override fun toString(): String = "RestoreSecretResponse(" +
        "secretName=$secretName)"
}

/**
 * A secret that rotates.
 *
 * @property arn ARN of the secret.
 * @property secretName Name of the secret.
 * @property versionId ID of the new version.
 */
public class RotateSecretResponse @JvmOverloads public constructor(
    public val secretName: String,
    public val versionId: String,
    public val arn: String? = null,
) {
    internal constructor(native: AlibabaRotateSecretResponse) : this(
        arn = native.arn,
        secretName = native.secretName,
        versionId = native.versionId,
    )

    override fun equals(other: Any?): Boolean = other is RotateSecretResponse
        && arn == other.arn
        && secretName == other.secretName
        && versionId == other.versionId

    override fun hashCode(): Int = Objects.hash(arn, secretName, versionId)

    override fun toString(): String = "RotateSecretResponse(" +
        "arn=$arn, " +
        "secretName=$secretName, " +
        "versionId=$versionId)"
}

/**
 * A secret as the list shows it.
 *
 * @property secretName Name of the secret.
 * @property secretType The kind of secret.
 * @property createTime When it was made.
 * @property updateTime When it was changed last.
 * @property plannedDeleteTime When it will be deleted for good; none unless that is scheduled.
 * @property owingService The cloud service that owns the secret, if it is one.
 * @property tags Its tags; empty unless they are asked for.
 */
public class SecretListItem @JvmOverloads public constructor(
    public val secretName: String,
    public val tags: Map<String, String>,
    public val secretType: SecretType? = null,
    public val createTime: java.time.Instant? = null,
    public val updateTime: java.time.Instant? = null,
    public val plannedDeleteTime: java.time.Instant? = null,
    public val owingService: String? = null,
) {
    internal constructor(native: AlibabaSecretListItem) : this(
        secretName = native.secretName,
        secretType = native.secretType?.let { SecretType.of(it) },
        createTime = native.createTime,
        updateTime = native.updateTime,
        plannedDeleteTime = native.plannedDeleteTime,
        owingService = native.owingService,
        tags = native.tags.frozen(),
    )

    override fun equals(other: Any?): Boolean = other is SecretListItem
        && secretName == other.secretName
        && secretType == other.secretType
        && createTime == other.createTime
        && updateTime == other.updateTime
        && plannedDeleteTime == other.plannedDeleteTime
        && owingService == other.owingService
        && tags == other.tags

    override fun hashCode(): Int = Objects.hash(secretName, secretType, createTime, updateTime, plannedDeleteTime, owingService, tags)

    override fun toString(): String = "SecretListItem(" +
        "secretName=$secretName, " +
        "secretType=$secretType, " +
        "createTime=$createTime, " +
        "updateTime=$updateTime, " +
        "plannedDeleteTime=$plannedDeleteTime, " +
        "owingService=$owingService, " +
        "tags=$tags)"
}

/**
 * A version as the list shows it.
 *
 * @property versionId ID of the version.
 * @property createTime When it was made.
 * @property versionStages Stages that mark it; none for one that is deprecated.
 */
public class SecretVersion @JvmOverloads public constructor(
    public val versionId: String,
    public val versionStages: List<String>,
    public val createTime: java.time.Instant? = null,
) {
    internal constructor(native: AlibabaSecretVersion) : this(
        versionId = native.versionId,
        createTime = native.createTime,
        versionStages = native.versionStages.frozen(),
    )

    override fun equals(other: Any?): Boolean = other is SecretVersion
        && versionId == other.versionId
        && createTime == other.createTime
        && versionStages == other.versionStages

    override fun hashCode(): Int = Objects.hash(versionId, createTime, versionStages)

    override fun toString(): String = "SecretVersion(" +
        "versionId=$versionId, " +
        "createTime=$createTime, " +
        "versionStages=$versionStages)"
}

/**
 * A tag, and what it is on.
 *
 * @property resourceId Name of the secret, or ID of the key.
 * @property resourceType What it is.
 * @property tagKey Key of the tag.
 * @property tagValue Value of the tag.
 */
public class TagResource @JvmOverloads public constructor(
    public val resourceId: String,
    public val tagKey: String,
    public val tagValue: String,
    public val resourceType: ResourceType? = null,
) {
    internal constructor(native: AlibabaTagResource) : this(
        resourceId = native.resourceId,
        resourceType = native.resourceType?.let { ResourceType.of(it) },
        tagKey = native.tagKey,
        tagValue = native.tagValue,
    )

    override fun equals(other: Any?): Boolean = other is TagResource
        && resourceId == other.resourceId
        && resourceType == other.resourceType
        && tagKey == other.tagKey
        && tagValue == other.tagValue

    override fun hashCode(): Int = Objects.hash(resourceId, resourceType, tagKey, tagValue)

    override fun toString(): String = "TagResource(" +
        "resourceId=$resourceId, " +
        "resourceType=$resourceType, " +
        "tagKey=$tagKey, " +
        "tagValue=$tagValue)"
}

/**
 * A secret that has been changed.
 *
 * @property secretName Name of the secret.
 */
public class UpdateSecretResponse public constructor(
    public val secretName: String,
) {
    internal constructor(native: AlibabaUpdateSecretResponse) : this(
        secretName = native.secretName,
    )

    override fun equals(other: Any?): Boolean = other is UpdateSecretResponse
        && secretName == other.secretName

    override fun hashCode(): Int = Objects.hash(secretName)

    override fun toString(): String = "UpdateSecretResponse(" +
        "secretName=$secretName)"
}

/**
 * A secret whose rotation has been changed.
 *
 * @property secretName Name of the secret.
 */
public class UpdateSecretRotationPolicyResponse public constructor(
    public val secretName: String,
) {
    internal constructor(native: AlibabaUpdateSecretRotationPolicyResponse) : this(
        secretName = native.secretName,
    )

    override fun equals(other: Any?): Boolean = other is UpdateSecretRotationPolicyResponse
        && secretName == other.secretName

    override fun hashCode(): Int = Objects.hash(secretName)

    override fun toString(): String = "UpdateSecretRotationPolicyResponse(" +
        "secretName=$secretName)"
}

/**
 * A secret whose stages have been changed.
 *
 * @property secretName Name of the secret.
 */
public class UpdateSecretVersionStageResponse public constructor(
    public val secretName: String,
) {
    internal constructor(native: AlibabaUpdateSecretVersionStageResponse) : this(
        secretName = native.secretName,
    )

    override fun equals(other: Any?): Boolean = other is UpdateSecretVersionStageResponse
        && secretName == other.secretName

    override fun hashCode(): Int = Objects.hash(secretName)

    override fun toString(): String = "UpdateSecretVersionStageResponse(" +
        "secretName=$secretName)"
}

/**
 * What a managed secret belongs to. The type of the secret follows from it.
 */
public sealed interface ExtendedConfig

internal fun ExtendedConfig.native(): AlibabaExtendedConfig = when (this) {
    is RdsConfig -> AlibabaExtendedConfig.Rds(native())
    is RamCredentialsConfig -> AlibabaExtendedConfig.RamCredentials(native())
    is EcsConfig -> AlibabaExtendedConfig.Ecs(native())
    is RedisConfig -> AlibabaExtendedConfig.Redis(native())
    is PolarDbConfig -> AlibabaExtendedConfig.PolarDb(native())
}
