// Generated from core by `make generate`. Do not edit.
package io.bojagi.alibaba

import io.bojagi.SecretString

/**
 * What [SecretsManager.deleteSecret] needs, for Java; Kotlin names the arguments.
 *
 * @property forceDeleteWithoutRecovery Whether to delete it at once and for good; by default not.
 * @property recoveryWindowInDays Days until it is deleted for good, 7 to 30; by default 30. Not
 *   with `forceDeleteWithoutRecovery`.
 */
public class DeleteSecretRequest private constructor(from: Builder) {
    public val forceDeleteWithoutRecovery: Boolean? = from.forceDeleteWithoutRecovery
    public val recoveryWindowInDays: Int? = from.recoveryWindowInDays

    override fun toString(): String = "DeleteSecretRequest(" +
        "forceDeleteWithoutRecovery=$forceDeleteWithoutRecovery, " +
        "recoveryWindowInDays=$recoveryWindowInDays)"

    /** Puts a [DeleteSecretRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var forceDeleteWithoutRecovery: Boolean? = null
            private set
        internal var recoveryWindowInDays: Int? = null
            private set

        /**
         * Whether to delete it at once and for good; by default not.
         */
        public fun forceDeleteWithoutRecovery(forceDeleteWithoutRecovery: Boolean?): Builder = apply { this.forceDeleteWithoutRecovery = forceDeleteWithoutRecovery }

        /**
         * Days until it is deleted for good, 7 to 30; by default 30. Not with
         * `forceDeleteWithoutRecovery`.
         */
        public fun recoveryWindowInDays(recoveryWindowInDays: Int?): Builder = apply { this.recoveryWindowInDays = recoveryWindowInDays }

        /** The request. */
        public fun build(): DeleteSecretRequest = DeleteSecretRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.getRandomPassword] needs, for Java; Kotlin names the arguments.
 *
 * @property passwordLength Characters of the password, 8 to 128; by default 32.
 * @property excludeCharacters Characters that must not occur, one after the other, without
 *   separators: letters, digits and punctuation of ASCII.
 * @property excludeLowercase Whether to leave out lower-case letters; by default not.
 * @property excludeUppercase Whether to leave out upper-case letters; by default not.
 * @property excludeNumbers Whether to leave out digits; by default not.
 * @property excludePunctuation Whether to leave out punctuation; by default not.
 * @property requireEachIncludedType Whether each kind of character that is not left out must
 *   occur; the service's default is that it must.
 */
public class GetRandomPasswordRequest private constructor(from: Builder) {
    public val passwordLength: Int? = from.passwordLength
    public val excludeCharacters: String? = from.excludeCharacters
    public val excludeLowercase: Boolean? = from.excludeLowercase
    public val excludeUppercase: Boolean? = from.excludeUppercase
    public val excludeNumbers: Boolean? = from.excludeNumbers
    public val excludePunctuation: Boolean? = from.excludePunctuation
    public val requireEachIncludedType: Boolean? = from.requireEachIncludedType

    override fun toString(): String = "GetRandomPasswordRequest(" +
        "passwordLength=$passwordLength, " +
        "excludeCharacters=$excludeCharacters, " +
        "excludeLowercase=$excludeLowercase, " +
        "excludeUppercase=$excludeUppercase, " +
        "excludeNumbers=$excludeNumbers, " +
        "excludePunctuation=$excludePunctuation, " +
        "requireEachIncludedType=$requireEachIncludedType)"

    /** Puts a [GetRandomPasswordRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var passwordLength: Int? = null
            private set
        internal var excludeCharacters: String? = null
            private set
        internal var excludeLowercase: Boolean? = null
            private set
        internal var excludeUppercase: Boolean? = null
            private set
        internal var excludeNumbers: Boolean? = null
            private set
        internal var excludePunctuation: Boolean? = null
            private set
        internal var requireEachIncludedType: Boolean? = null
            private set

        /**
         * Characters of the password, 8 to 128; by default 32.
         */
        public fun passwordLength(passwordLength: Int?): Builder = apply { this.passwordLength = passwordLength }

        /**
         * Characters that must not occur, one after the other, without separators: letters, digits and
         * punctuation of ASCII.
         */
        public fun excludeCharacters(excludeCharacters: String?): Builder = apply { this.excludeCharacters = excludeCharacters }

        /**
         * Whether to leave out lower-case letters; by default not.
         */
        public fun excludeLowercase(excludeLowercase: Boolean?): Builder = apply { this.excludeLowercase = excludeLowercase }

        /**
         * Whether to leave out upper-case letters; by default not.
         */
        public fun excludeUppercase(excludeUppercase: Boolean?): Builder = apply { this.excludeUppercase = excludeUppercase }

        /**
         * Whether to leave out digits; by default not.
         */
        public fun excludeNumbers(excludeNumbers: Boolean?): Builder = apply { this.excludeNumbers = excludeNumbers }

        /**
         * Whether to leave out punctuation; by default not.
         */
        public fun excludePunctuation(excludePunctuation: Boolean?): Builder = apply { this.excludePunctuation = excludePunctuation }

        /**
         * Whether each kind of character that is not left out must occur; the service's default is
         * that it must.
         */
        public fun requireEachIncludedType(requireEachIncludedType: Boolean?): Builder = apply { this.requireEachIncludedType = requireEachIncludedType }

        /** The request. */
        public fun build(): GetRandomPasswordRequest = GetRandomPasswordRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.setSecretPolicy] needs, for Java; Kotlin names the arguments.
 *
 * @property policyName Name of the policy: `default`, which is the default and all that there is.
 */
public class SetSecretPolicyRequest private constructor(from: Builder) {
    public val policyName: String? = from.policyName

    override fun toString(): String = "SetSecretPolicyRequest(" +
        "policyName=$policyName)"

    /** Puts a [SetSecretPolicyRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var policyName: String? = null
            private set

        /**
         * Name of the policy: `default`, which is the default and all that there is.
         */
        public fun policyName(policyName: String?): Builder = apply { this.policyName = policyName }

        /** The request. */
        public fun build(): SetSecretPolicyRequest = SetSecretPolicyRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.getSecretPolicy] needs, for Java; Kotlin names the arguments.
 *
 * @property policyName Name of the policy: `default`, which is the default and all that there is.
 */
public class GetSecretPolicyRequest private constructor(from: Builder) {
    public val policyName: String? = from.policyName

    override fun toString(): String = "GetSecretPolicyRequest(" +
        "policyName=$policyName)"

    /** Puts a [GetSecretPolicyRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var policyName: String? = null
            private set

        /**
         * Name of the policy: `default`, which is the default and all that there is.
         */
        public fun policyName(policyName: String?): Builder = apply { this.policyName = policyName }

        /** The request. */
        public fun build(): GetSecretPolicyRequest = GetSecretPolicyRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.updateSecretRotationPolicy] needs, for Java; Kotlin names the arguments.
 *
 * @property rotationInterval Time between rotations, 6 hours to 365 days in whole seconds; needed
 *   when the secret is to rotate by itself.
 */
public class UpdateSecretRotationPolicyRequest private constructor(from: Builder) {
    public val rotationInterval: java.time.Duration? = from.rotationInterval

    override fun toString(): String = "UpdateSecretRotationPolicyRequest(" +
        "rotationInterval=$rotationInterval)"

    /** Puts a [UpdateSecretRotationPolicyRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var rotationInterval: java.time.Duration? = null
            private set

        /**
         * Time between rotations, 6 hours to 365 days in whole seconds; needed when the secret is to
         * rotate by itself.
         */
        public fun rotationInterval(rotationInterval: java.time.Duration?): Builder = apply { this.rotationInterval = rotationInterval }

        /** The request. */
        public fun build(): UpdateSecretRotationPolicyRequest = UpdateSecretRotationPolicyRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.createSecret] needs, for Java; Kotlin names the arguments.
 *
 * @property secretName Name: 1 to 192 letters, digits and `_` `/` `+` `=` `.` `-` `@`, unique in
 *   the region. It must not begin with `acs/`, but that of an ECS instance begins with `acs/ecs/`;
 *   that of a RAM user's keys is `$Auto`, and the answer has the name that the service made.
 * @property versionId ID of the first version, chosen by you: 1 to 64 characters, unique in the
 *   secret.
 * @property secretData The value, 1 to 30,720 bytes. That of a managed secret has the form that
 *   its extended configuration says.
 * @property secretDataType What the value is made of; by default `text`, which is all that a
 *   managed secret may be.
 * @property extendedConfig What a managed secret belongs to; its type follows from it. By default
 *   the secret is of type `Generic`, any text.
 * @property encryptionKeyId ID of the symmetric key that encrypts the value; in a KMS instance it
 *   must be a key of that instance. By default the service's own key.
 * @property dkmsInstanceId ID of the KMS instance to keep the secret in.
 * @property description Description.
 * @property tags Up to 20 tags. Keys and values have at most 128 characters: letters, digits and
 *   `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
 * @property enableAutomaticRotation Whether a managed secret rotates by itself; by default not.
 * @property rotationInterval Time between rotations, 6 hours to 365 days in whole seconds; needed
 *   with automatic rotation.
 * @property policy Policy of the secret: JSON text of at most 32,768 bytes. By default the
 *   service's own.
 */
public class CreateSecretRequest private constructor(from: Builder) {
    public val secretName: String = from.secretName
    public val versionId: String = from.versionId
    public val secretData: SecretString = from.secretData
    public val secretDataType: SecretDataType? = from.secretDataType
    public val extendedConfig: ExtendedConfig? = from.extendedConfig
    public val encryptionKeyId: String? = from.encryptionKeyId
    public val dkmsInstanceId: String? = from.dkmsInstanceId
    public val description: String? = from.description
    public val tags: Map<String, String>? = from.tags
    public val enableAutomaticRotation: Boolean? = from.enableAutomaticRotation
    public val rotationInterval: java.time.Duration? = from.rotationInterval
    public val policy: String? = from.policy

    override fun toString(): String = "CreateSecretRequest(" +
        "secretName=$secretName, " +
        "versionId=$versionId, " +
        "secretData=$secretData, " +
        "secretDataType=$secretDataType, " +
        "extendedConfig=$extendedConfig, " +
        "encryptionKeyId=$encryptionKeyId, " +
        "dkmsInstanceId=$dkmsInstanceId, " +
        "description=$description, " +
        "tags=$tags, " +
        "enableAutomaticRotation=$enableAutomaticRotation, " +
        "rotationInterval=$rotationInterval, " +
        "policy=$policy)"

    /** Puts a [CreateSecretRequest] together. */
    public class Builder internal constructor(
        internal val secretName: String,
        internal val versionId: String,
        internal val secretData: SecretString,
    ) {
        internal var secretDataType: SecretDataType? = null
            private set
        internal var extendedConfig: ExtendedConfig? = null
            private set
        internal var encryptionKeyId: String? = null
            private set
        internal var dkmsInstanceId: String? = null
            private set
        internal var description: String? = null
            private set
        internal var tags: Map<String, String>? = null
            private set
        internal var enableAutomaticRotation: Boolean? = null
            private set
        internal var rotationInterval: java.time.Duration? = null
            private set
        internal var policy: String? = null
            private set

        /**
         * What the value is made of; by default `text`, which is all that a managed secret may be.
         */
        public fun secretDataType(secretDataType: SecretDataType?): Builder = apply { this.secretDataType = secretDataType }

        /**
         * What a managed secret belongs to; its type follows from it. By default the secret is of type
         * `Generic`, any text.
         */
        public fun extendedConfig(extendedConfig: ExtendedConfig?): Builder = apply { this.extendedConfig = extendedConfig }

        /**
         * ID of the symmetric key that encrypts the value; in a KMS instance it must be a key of that
         * instance. By default the service's own key.
         */
        public fun encryptionKeyId(encryptionKeyId: String?): Builder = apply { this.encryptionKeyId = encryptionKeyId }

        /**
         * ID of the KMS instance to keep the secret in.
         */
        public fun dkmsInstanceId(dkmsInstanceId: String?): Builder = apply { this.dkmsInstanceId = dkmsInstanceId }

        /**
         * Description.
         */
        public fun description(description: String?): Builder = apply { this.description = description }

        /**
         * Up to 20 tags. Keys and values have at most 128 characters: letters, digits and `/` `\` `_`
         * `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
         */
        public fun tags(tags: Map<String, String>?): Builder = apply { this.tags = tags }

        /**
         * Whether a managed secret rotates by itself; by default not.
         */
        public fun enableAutomaticRotation(enableAutomaticRotation: Boolean?): Builder = apply { this.enableAutomaticRotation = enableAutomaticRotation }

        /**
         * Time between rotations, 6 hours to 365 days in whole seconds; needed with automatic
         * rotation.
         */
        public fun rotationInterval(rotationInterval: java.time.Duration?): Builder = apply { this.rotationInterval = rotationInterval }

        /**
         * Policy of the secret: JSON text of at most 32,768 bytes. By default the service's own.
         */
        public fun policy(policy: String?): Builder = apply { this.policy = policy }

        /** The request. */
        public fun build(): CreateSecretRequest = CreateSecretRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(secretName: String, versionId: String, secretData: SecretString): Builder =
            Builder(secretName, versionId, secretData)
    }
}

/**
 * What [SecretsManager.describeSecret] needs, for Java; Kotlin names the arguments.
 *
 * @property fetchTags Whether to read the tags too; by default not.
 */
public class DescribeSecretRequest private constructor(from: Builder) {
    public val fetchTags: Boolean? = from.fetchTags

    override fun toString(): String = "DescribeSecretRequest(" +
        "fetchTags=$fetchTags)"

    /** Puts a [DescribeSecretRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var fetchTags: Boolean? = null
            private set

        /**
         * Whether to read the tags too; by default not.
         */
        public fun fetchTags(fetchTags: Boolean?): Builder = apply { this.fetchTags = fetchTags }

        /** The request. */
        public fun build(): DescribeSecretRequest = DescribeSecretRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.listSecrets] needs, for Java; Kotlin names the arguments.
 *
 * @property pageNumber Number of the page, from 1, which is the default.
 * @property pageSize Secrets a page; 1 to 100, by default 10.
 * @property fetchTags Whether to read the tags too; by default not.
 * @property secretName Filter: names, 1 to 10 of 1 to 192 characters.
 * @property description Filter: descriptions, 1 to 10 of 1 to 256 characters.
 * @property tagKey Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by tags the
 *   service looks at 4,000 secrets at most.
 * @property tagValue Filter: values of tags, 1 to 10 of 1 to 256 characters.
 * @property dkmsInstanceId Filter: IDs of KMS instances, 1 to 10.
 * @property secretType Filter: types, 1 to 10.
 * @property creator Filter: who made the secret, 1 to 10.
 */
public class ListSecretsRequest private constructor(from: Builder) {
    public val pageNumber: Int? = from.pageNumber
    public val pageSize: Int? = from.pageSize
    public val fetchTags: Boolean? = from.fetchTags
    public val secretName: List<String>? = from.secretName
    public val description: List<String>? = from.description
    public val tagKey: List<String>? = from.tagKey
    public val tagValue: List<String>? = from.tagValue
    public val dkmsInstanceId: List<String>? = from.dkmsInstanceId
    public val secretType: List<SecretType>? = from.secretType
    public val creator: List<String>? = from.creator

    override fun toString(): String = "ListSecretsRequest(" +
        "pageNumber=$pageNumber, " +
        "pageSize=$pageSize, " +
        "fetchTags=$fetchTags, " +
        "secretName=$secretName, " +
        "description=$description, " +
        "tagKey=$tagKey, " +
        "tagValue=$tagValue, " +
        "dkmsInstanceId=$dkmsInstanceId, " +
        "secretType=$secretType, " +
        "creator=$creator)"

    /** Puts a [ListSecretsRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var pageNumber: Int? = null
            private set
        internal var pageSize: Int? = null
            private set
        internal var fetchTags: Boolean? = null
            private set
        internal var secretName: List<String>? = null
            private set
        internal var description: List<String>? = null
            private set
        internal var tagKey: List<String>? = null
            private set
        internal var tagValue: List<String>? = null
            private set
        internal var dkmsInstanceId: List<String>? = null
            private set
        internal var secretType: List<SecretType>? = null
            private set
        internal var creator: List<String>? = null
            private set

        /**
         * Number of the page, from 1, which is the default.
         */
        public fun pageNumber(pageNumber: Int?): Builder = apply { this.pageNumber = pageNumber }

        /**
         * Secrets a page; 1 to 100, by default 10.
         */
        public fun pageSize(pageSize: Int?): Builder = apply { this.pageSize = pageSize }

        /**
         * Whether to read the tags too; by default not.
         */
        public fun fetchTags(fetchTags: Boolean?): Builder = apply { this.fetchTags = fetchTags }

        /**
         * Filter: names, 1 to 10 of 1 to 192 characters.
         */
        public fun secretName(secretName: List<String>?): Builder = apply { this.secretName = secretName }

        /**
         * Filter: descriptions, 1 to 10 of 1 to 256 characters.
         */
        public fun description(description: List<String>?): Builder = apply { this.description = description }

        /**
         * Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by tags the service
         * looks at 4,000 secrets at most.
         */
        public fun tagKey(tagKey: List<String>?): Builder = apply { this.tagKey = tagKey }

        /**
         * Filter: values of tags, 1 to 10 of 1 to 256 characters.
         */
        public fun tagValue(tagValue: List<String>?): Builder = apply { this.tagValue = tagValue }

        /**
         * Filter: IDs of KMS instances, 1 to 10.
         */
        public fun dkmsInstanceId(dkmsInstanceId: List<String>?): Builder = apply { this.dkmsInstanceId = dkmsInstanceId }

        /**
         * Filter: types, 1 to 10.
         */
        public fun secretType(secretType: List<SecretType>?): Builder = apply { this.secretType = secretType }

        /**
         * Filter: who made the secret, 1 to 10.
         */
        public fun creator(creator: List<String>?): Builder = apply { this.creator = creator }

        /** The request. */
        public fun build(): ListSecretsRequest = ListSecretsRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.updateSecret] needs, for Java; Kotlin names the arguments.
 *
 * @property description New description; an empty one removes it.
 * @property customData New custom data of a managed secret, at most 10 pairs, in place of what
 *   there is.
 */
public class UpdateSecretRequest private constructor(from: Builder) {
    public val description: String? = from.description
    public val customData: Map<String, String>? = from.customData

    override fun toString(): String = "UpdateSecretRequest(" +
        "description=$description, " +
        "customData=$customData)"

    /** Puts a [UpdateSecretRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var description: String? = null
            private set
        internal var customData: Map<String, String>? = null
            private set

        /**
         * New description; an empty one removes it.
         */
        public fun description(description: String?): Builder = apply { this.description = description }

        /**
         * New custom data of a managed secret, at most 10 pairs, in place of what there is.
         */
        public fun customData(customData: Map<String, String>?): Builder = apply { this.customData = customData }

        /** The request. */
        public fun build(): UpdateSecretRequest = UpdateSecretRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.tagResource] needs, for Java; Kotlin names the arguments.
 *
 * @property tags 1 to 20 tags. Keys and values have at most 128 characters: letters, digits and
 *   `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
 * @property secretName Name of a secret.
 * @property keyId ID of a key.
 * @property certificateId ID of a certificate.
 */
public class TagResourceRequest private constructor(from: Builder) {
    public val tags: Map<String, String> = from.tags
    public val secretName: String? = from.secretName
    public val keyId: String? = from.keyId
    public val certificateId: String? = from.certificateId

    override fun toString(): String = "TagResourceRequest(" +
        "tags=$tags, " +
        "secretName=$secretName, " +
        "keyId=$keyId, " +
        "certificateId=$certificateId)"

    /** Puts a [TagResourceRequest] together. */
    public class Builder internal constructor(
        internal val tags: Map<String, String>,
    ) {
        internal var secretName: String? = null
            private set
        internal var keyId: String? = null
            private set
        internal var certificateId: String? = null
            private set

        /**
         * Name of a secret.
         */
        public fun secretName(secretName: String?): Builder = apply { this.secretName = secretName }

        /**
         * ID of a key.
         */
        public fun keyId(keyId: String?): Builder = apply { this.keyId = keyId }

        /**
         * ID of a certificate.
         */
        public fun certificateId(certificateId: String?): Builder = apply { this.certificateId = certificateId }

        /** The request. */
        public fun build(): TagResourceRequest = TagResourceRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(tags: Map<String, String>): Builder =
            Builder(tags)
    }
}

/**
 * What [SecretsManager.untagResource] needs, for Java; Kotlin names the arguments.
 *
 * @property tagKeys Keys of the tags, 1 to 20.
 * @property secretName Name of a secret.
 * @property keyId ID of a key.
 * @property certificateId ID of a certificate.
 */
public class UntagResourceRequest private constructor(from: Builder) {
    public val tagKeys: List<String> = from.tagKeys
    public val secretName: String? = from.secretName
    public val keyId: String? = from.keyId
    public val certificateId: String? = from.certificateId

    override fun toString(): String = "UntagResourceRequest(" +
        "tagKeys=$tagKeys, " +
        "secretName=$secretName, " +
        "keyId=$keyId, " +
        "certificateId=$certificateId)"

    /** Puts a [UntagResourceRequest] together. */
    public class Builder internal constructor(
        internal val tagKeys: List<String>,
    ) {
        internal var secretName: String? = null
            private set
        internal var keyId: String? = null
            private set
        internal var certificateId: String? = null
            private set

        /**
         * Name of a secret.
         */
        public fun secretName(secretName: String?): Builder = apply { this.secretName = secretName }

        /**
         * ID of a key.
         */
        public fun keyId(keyId: String?): Builder = apply { this.keyId = keyId }

        /**
         * ID of a certificate.
         */
        public fun certificateId(certificateId: String?): Builder = apply { this.certificateId = certificateId }

        /** The request. */
        public fun build(): UntagResourceRequest = UntagResourceRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(tagKeys: List<String>): Builder =
            Builder(tagKeys)
    }
}

/**
 * What [SecretsManager.tagResources] needs, for Java; Kotlin names the arguments.
 *
 * @property regionId Region of what is tagged; by default that of the client.
 */
public class TagResourcesRequest private constructor(from: Builder) {
    public val regionId: String? = from.regionId

    override fun toString(): String = "TagResourcesRequest(" +
        "regionId=$regionId)"

    /** Puts a [TagResourcesRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var regionId: String? = null
            private set

        /**
         * Region of what is tagged; by default that of the client.
         */
        public fun regionId(regionId: String?): Builder = apply { this.regionId = regionId }

        /** The request. */
        public fun build(): TagResourcesRequest = TagResourcesRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.untagResources] needs, for Java; Kotlin names the arguments.
 *
 * @property regionId Region of what is tagged; by default that of the client.
 * @property tagKey Keys of the tags, 1 to 20; needed unless all tags are taken off.
 * @property all Whether to take off all tags; by default not. Not with `tagKey`.
 */
public class UntagResourcesRequest private constructor(from: Builder) {
    public val regionId: String? = from.regionId
    public val tagKey: List<String>? = from.tagKey
    public val all: Boolean? = from.all

    override fun toString(): String = "UntagResourcesRequest(" +
        "regionId=$regionId, " +
        "tagKey=$tagKey, " +
        "all=$all)"

    /** Puts a [UntagResourcesRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var regionId: String? = null
            private set
        internal var tagKey: List<String>? = null
            private set
        internal var all: Boolean? = null
            private set

        /**
         * Region of what is tagged; by default that of the client.
         */
        public fun regionId(regionId: String?): Builder = apply { this.regionId = regionId }

        /**
         * Keys of the tags, 1 to 20; needed unless all tags are taken off.
         */
        public fun tagKey(tagKey: List<String>?): Builder = apply { this.tagKey = tagKey }

        /**
         * Whether to take off all tags; by default not. Not with `tagKey`.
         */
        public fun all(all: Boolean?): Builder = apply { this.all = all }

        /** The request. */
        public fun build(): UntagResourcesRequest = UntagResourcesRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.listTagResources] needs, for Java; Kotlin names the arguments.
 *
 * @property regionId Region of what is tagged; by default that of the client.
 * @property resourceId Names of the secrets, or IDs of the keys, at most 50; by default all.
 * @property tag Tags that they must have, at most 20.
 * @property nextToken Where the page before has ended, as its answer says; by default the list
 *   begins.
 */
public class ListTagResourcesRequest private constructor(from: Builder) {
    public val regionId: String? = from.regionId
    public val resourceId: List<String>? = from.resourceId
    public val tag: Map<String, String>? = from.tag
    public val nextToken: String? = from.nextToken

    override fun toString(): String = "ListTagResourcesRequest(" +
        "regionId=$regionId, " +
        "resourceId=$resourceId, " +
        "tag=$tag, " +
        "nextToken=$nextToken)"

    /** Puts a [ListTagResourcesRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var regionId: String? = null
            private set
        internal var resourceId: List<String>? = null
            private set
        internal var tag: Map<String, String>? = null
            private set
        internal var nextToken: String? = null
            private set

        /**
         * Region of what is tagged; by default that of the client.
         */
        public fun regionId(regionId: String?): Builder = apply { this.regionId = regionId }

        /**
         * Names of the secrets, or IDs of the keys, at most 50; by default all.
         */
        public fun resourceId(resourceId: List<String>?): Builder = apply { this.resourceId = resourceId }

        /**
         * Tags that they must have, at most 20.
         */
        public fun tag(tag: Map<String, String>?): Builder = apply { this.tag = tag }

        /**
         * Where the page before has ended, as its answer says; by default the list begins.
         */
        public fun nextToken(nextToken: String?): Builder = apply { this.nextToken = nextToken }

        /** The request. */
        public fun build(): ListTagResourcesRequest = ListTagResourcesRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.getSecretValue] needs, for Java; Kotlin names the arguments.
 *
 * @property versionId ID of the version to read. The service passes it over for managed secrets.
 * @property versionStage Stage of the version to read; by default `ACSCurrent`. A managed secret
 *   has that one and `ACSPrevious`.
 * @property fetchExtendedConfig Whether to read what a managed secret belongs to; by default not.
 * @property dryRun Whether only to try if the value could be read, which always ends with an
 *   error; by default not.
 */
public class GetSecretValueRequest private constructor(from: Builder) {
    public val versionId: String? = from.versionId
    public val versionStage: String? = from.versionStage
    public val fetchExtendedConfig: Boolean? = from.fetchExtendedConfig
    public val dryRun: Boolean? = from.dryRun

    override fun toString(): String = "GetSecretValueRequest(" +
        "versionId=$versionId, " +
        "versionStage=$versionStage, " +
        "fetchExtendedConfig=$fetchExtendedConfig, " +
        "dryRun=$dryRun)"

    /** Puts a [GetSecretValueRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var versionId: String? = null
            private set
        internal var versionStage: String? = null
            private set
        internal var fetchExtendedConfig: Boolean? = null
            private set
        internal var dryRun: Boolean? = null
            private set

        /**
         * ID of the version to read. The service passes it over for managed secrets.
         */
        public fun versionId(versionId: String?): Builder = apply { this.versionId = versionId }

        /**
         * Stage of the version to read; by default `ACSCurrent`. A managed secret has that one and
         * `ACSPrevious`.
         */
        public fun versionStage(versionStage: String?): Builder = apply { this.versionStage = versionStage }

        /**
         * Whether to read what a managed secret belongs to; by default not.
         */
        public fun fetchExtendedConfig(fetchExtendedConfig: Boolean?): Builder = apply { this.fetchExtendedConfig = fetchExtendedConfig }

        /**
         * Whether only to try if the value could be read, which always ends with an error; by default
         * not.
         */
        public fun dryRun(dryRun: Boolean?): Builder = apply { this.dryRun = dryRun }

        /** The request. */
        public fun build(): GetSecretValueRequest = GetSecretValueRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.batchGetSecretValue] needs, for Java; Kotlin names the arguments.
 *
 * @property versionId IDs of the versions to read, by the names of their secrets. Where there is
 *   none, the stage decides.
 * @property versionStage Stages of the versions to read, by the names of their secrets; by default
 *   `ACSCurrent`.
 * @property fetchExtendedConfig Whether to read what managed secrets belong to; by default not.
 */
public class BatchGetSecretValueRequest private constructor(from: Builder) {
    public val versionId: Map<String, String>? = from.versionId
    public val versionStage: Map<String, String>? = from.versionStage
    public val fetchExtendedConfig: Boolean? = from.fetchExtendedConfig

    override fun toString(): String = "BatchGetSecretValueRequest(" +
        "versionId=$versionId, " +
        "versionStage=$versionStage, " +
        "fetchExtendedConfig=$fetchExtendedConfig)"

    /** Puts a [BatchGetSecretValueRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var versionId: Map<String, String>? = null
            private set
        internal var versionStage: Map<String, String>? = null
            private set
        internal var fetchExtendedConfig: Boolean? = null
            private set

        /**
         * IDs of the versions to read, by the names of their secrets. Where there is none, the stage
         * decides.
         */
        public fun versionId(versionId: Map<String, String>?): Builder = apply { this.versionId = versionId }

        /**
         * Stages of the versions to read, by the names of their secrets; by default `ACSCurrent`.
         */
        public fun versionStage(versionStage: Map<String, String>?): Builder = apply { this.versionStage = versionStage }

        /**
         * Whether to read what managed secrets belong to; by default not.
         */
        public fun fetchExtendedConfig(fetchExtendedConfig: Boolean?): Builder = apply { this.fetchExtendedConfig = fetchExtendedConfig }

        /** The request. */
        public fun build(): BatchGetSecretValueRequest = BatchGetSecretValueRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.putSecretValue] needs, for Java; Kotlin names the arguments.
 *
 * @property secretDataType What the value is made of; by default `text`.
 * @property versionStages Stages that are to mark the version, 1 to 8; by default `ACSCurrent`.
 *   Without `ACSCurrent` the current version stays the current one.
 */
public class PutSecretValueRequest private constructor(from: Builder) {
    public val secretDataType: SecretDataType? = from.secretDataType
    public val versionStages: List<String>? = from.versionStages

    override fun toString(): String = "PutSecretValueRequest(" +
        "secretDataType=$secretDataType, " +
        "versionStages=$versionStages)"

    /** Puts a [PutSecretValueRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var secretDataType: SecretDataType? = null
            private set
        internal var versionStages: List<String>? = null
            private set

        /**
         * What the value is made of; by default `text`.
         */
        public fun secretDataType(secretDataType: SecretDataType?): Builder = apply { this.secretDataType = secretDataType }

        /**
         * Stages that are to mark the version, 1 to 8; by default `ACSCurrent`. Without `ACSCurrent`
         * the current version stays the current one.
         */
        public fun versionStages(versionStages: List<String>?): Builder = apply { this.versionStages = versionStages }

        /** The request. */
        public fun build(): PutSecretValueRequest = PutSecretValueRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.listSecretVersionIds] needs, for Java; Kotlin names the arguments.
 *
 * @property includeDeprecated Whether to list versions without a stage too; by default not.
 * @property pageNumber Number of the page, from 1, which is the default.
 * @property pageSize Versions a page; 1 to 100, by default 20.
 */
public class ListSecretVersionIdsRequest private constructor(from: Builder) {
    public val includeDeprecated: Boolean? = from.includeDeprecated
    public val pageNumber: Int? = from.pageNumber
    public val pageSize: Int? = from.pageSize

    override fun toString(): String = "ListSecretVersionIdsRequest(" +
        "includeDeprecated=$includeDeprecated, " +
        "pageNumber=$pageNumber, " +
        "pageSize=$pageSize)"

    /** Puts a [ListSecretVersionIdsRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var includeDeprecated: Boolean? = null
            private set
        internal var pageNumber: Int? = null
            private set
        internal var pageSize: Int? = null
            private set

        /**
         * Whether to list versions without a stage too; by default not.
         */
        public fun includeDeprecated(includeDeprecated: Boolean?): Builder = apply { this.includeDeprecated = includeDeprecated }

        /**
         * Number of the page, from 1, which is the default.
         */
        public fun pageNumber(pageNumber: Int?): Builder = apply { this.pageNumber = pageNumber }

        /**
         * Versions a page; 1 to 100, by default 20.
         */
        public fun pageSize(pageSize: Int?): Builder = apply { this.pageSize = pageSize }

        /** The request. */
        public fun build(): ListSecretVersionIdsRequest = ListSecretVersionIdsRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.updateSecretVersionStage] needs, for Java; Kotlin names the arguments.
 *
 * @property moveToVersion ID of the version that the stage is to mark.
 * @property removeFromVersion ID of the version that the stage is to mark no more.
 */
public class UpdateSecretVersionStageRequest private constructor(from: Builder) {
    public val moveToVersion: String? = from.moveToVersion
    public val removeFromVersion: String? = from.removeFromVersion

    override fun toString(): String = "UpdateSecretVersionStageRequest(" +
        "moveToVersion=$moveToVersion, " +
        "removeFromVersion=$removeFromVersion)"

    /** Puts a [UpdateSecretVersionStageRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var moveToVersion: String? = null
            private set
        internal var removeFromVersion: String? = null
            private set

        /**
         * ID of the version that the stage is to mark.
         */
        public fun moveToVersion(moveToVersion: String?): Builder = apply { this.moveToVersion = moveToVersion }

        /**
         * ID of the version that the stage is to mark no more.
         */
        public fun removeFromVersion(removeFromVersion: String?): Builder = apply { this.removeFromVersion = removeFromVersion }

        /** The request. */
        public fun build(): UpdateSecretVersionStageRequest = UpdateSecretVersionStageRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.iterSecrets] needs, for Java; Kotlin names the arguments.
 *
 * @property pageSize Secrets a page; 1 to 100, by default 10.
 * @property fetchTags Whether to read the tags too; by default not.
 * @property secretName Filter: names, 1 to 10 of 1 to 192 characters.
 * @property description Filter: descriptions, 1 to 10 of 1 to 256 characters.
 * @property tagKey Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by tags the
 *   service looks at 4,000 secrets at most.
 * @property tagValue Filter: values of tags, 1 to 10 of 1 to 256 characters.
 * @property dkmsInstanceId Filter: IDs of KMS instances, 1 to 10.
 * @property secretType Filter: types, 1 to 10.
 * @property creator Filter: who made the secret, 1 to 10.
 */
public class IterSecretsRequest private constructor(from: Builder) {
    public val pageSize: Int? = from.pageSize
    public val fetchTags: Boolean? = from.fetchTags
    public val secretName: List<String>? = from.secretName
    public val description: List<String>? = from.description
    public val tagKey: List<String>? = from.tagKey
    public val tagValue: List<String>? = from.tagValue
    public val dkmsInstanceId: List<String>? = from.dkmsInstanceId
    public val secretType: List<SecretType>? = from.secretType
    public val creator: List<String>? = from.creator

    override fun toString(): String = "IterSecretsRequest(" +
        "pageSize=$pageSize, " +
        "fetchTags=$fetchTags, " +
        "secretName=$secretName, " +
        "description=$description, " +
        "tagKey=$tagKey, " +
        "tagValue=$tagValue, " +
        "dkmsInstanceId=$dkmsInstanceId, " +
        "secretType=$secretType, " +
        "creator=$creator)"

    /** Puts a [IterSecretsRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var pageSize: Int? = null
            private set
        internal var fetchTags: Boolean? = null
            private set
        internal var secretName: List<String>? = null
            private set
        internal var description: List<String>? = null
            private set
        internal var tagKey: List<String>? = null
            private set
        internal var tagValue: List<String>? = null
            private set
        internal var dkmsInstanceId: List<String>? = null
            private set
        internal var secretType: List<SecretType>? = null
            private set
        internal var creator: List<String>? = null
            private set

        /**
         * Secrets a page; 1 to 100, by default 10.
         */
        public fun pageSize(pageSize: Int?): Builder = apply { this.pageSize = pageSize }

        /**
         * Whether to read the tags too; by default not.
         */
        public fun fetchTags(fetchTags: Boolean?): Builder = apply { this.fetchTags = fetchTags }

        /**
         * Filter: names, 1 to 10 of 1 to 192 characters.
         */
        public fun secretName(secretName: List<String>?): Builder = apply { this.secretName = secretName }

        /**
         * Filter: descriptions, 1 to 10 of 1 to 256 characters.
         */
        public fun description(description: List<String>?): Builder = apply { this.description = description }

        /**
         * Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by tags the service
         * looks at 4,000 secrets at most.
         */
        public fun tagKey(tagKey: List<String>?): Builder = apply { this.tagKey = tagKey }

        /**
         * Filter: values of tags, 1 to 10 of 1 to 256 characters.
         */
        public fun tagValue(tagValue: List<String>?): Builder = apply { this.tagValue = tagValue }

        /**
         * Filter: IDs of KMS instances, 1 to 10.
         */
        public fun dkmsInstanceId(dkmsInstanceId: List<String>?): Builder = apply { this.dkmsInstanceId = dkmsInstanceId }

        /**
         * Filter: types, 1 to 10.
         */
        public fun secretType(secretType: List<SecretType>?): Builder = apply { this.secretType = secretType }

        /**
         * Filter: who made the secret, 1 to 10.
         */
        public fun creator(creator: List<String>?): Builder = apply { this.creator = creator }

        /** The request. */
        public fun build(): IterSecretsRequest = IterSecretsRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.iterTagResources] needs, for Java; Kotlin names the arguments.
 *
 * @property regionId Region of what is tagged; by default that of the client.
 * @property resourceId Names of the secrets, or IDs of the keys, at most 50; by default all.
 * @property tag Tags that they must have, at most 20.
 */
public class IterTagResourcesRequest private constructor(from: Builder) {
    public val regionId: String? = from.regionId
    public val resourceId: List<String>? = from.resourceId
    public val tag: Map<String, String>? = from.tag

    override fun toString(): String = "IterTagResourcesRequest(" +
        "regionId=$regionId, " +
        "resourceId=$resourceId, " +
        "tag=$tag)"

    /** Puts a [IterTagResourcesRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var regionId: String? = null
            private set
        internal var resourceId: List<String>? = null
            private set
        internal var tag: Map<String, String>? = null
            private set

        /**
         * Region of what is tagged; by default that of the client.
         */
        public fun regionId(regionId: String?): Builder = apply { this.regionId = regionId }

        /**
         * Names of the secrets, or IDs of the keys, at most 50; by default all.
         */
        public fun resourceId(resourceId: List<String>?): Builder = apply { this.resourceId = resourceId }

        /**
         * Tags that they must have, at most 20.
         */
        public fun tag(tag: Map<String, String>?): Builder = apply { this.tag = tag }

        /** The request. */
        public fun build(): IterTagResourcesRequest = IterTagResourcesRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretsManager.iterSecretVersionIds] needs, for Java; Kotlin names the arguments.
 *
 * @property includeDeprecated Whether to list versions without a stage too; by default not.
 * @property pageSize Versions a page; 1 to 100, by default 20.
 */
public class IterSecretVersionIdsRequest private constructor(from: Builder) {
    public val includeDeprecated: Boolean? = from.includeDeprecated
    public val pageSize: Int? = from.pageSize

    override fun toString(): String = "IterSecretVersionIdsRequest(" +
        "includeDeprecated=$includeDeprecated, " +
        "pageSize=$pageSize)"

    /** Puts a [IterSecretVersionIdsRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var includeDeprecated: Boolean? = null
            private set
        internal var pageSize: Int? = null
            private set

        /**
         * Whether to list versions without a stage too; by default not.
         */
        public fun includeDeprecated(includeDeprecated: Boolean?): Builder = apply { this.includeDeprecated = includeDeprecated }

        /**
         * Versions a page; 1 to 100, by default 20.
         */
        public fun pageSize(pageSize: Int?): Builder = apply { this.pageSize = pageSize }

        /** The request. */
        public fun build(): IterSecretVersionIdsRequest = IterSecretVersionIdsRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}
