// Generated from core by `make generate`. Do not edit.
package io.bojagi.ncloud

import io.bojagi.SecretString

/**
 * What [SecretManager.generateRandomSecret] needs, for Java; Kotlin names the arguments.
 *
 * @property length Characters of the text, 5 to 32; by default 12.
 * @property excludeCharacters Characters that must not occur, one after the other, without
 *   separators.
 * @property excludeNumbers Whether to leave out digits; by default not.
 * @property excludePunctuation Whether to leave out punctuation; by default not.
 * @property excludeUppercase Whether to leave out upper-case letters; by default not.
 * @property excludeLowercase Whether to leave out lower-case letters; by default not.
 * @property includeSpace Whether spaces may occur; the service's default is that they may.
 * @property requireEachIncludedType Whether each kind of character that is not left out must
 *   occur; by default it must.
 */
public class GenerateRandomSecretRequest private constructor(from: Builder) {
    public val length: Int? = from.length
    public val excludeCharacters: String? = from.excludeCharacters
    public val excludeNumbers: Boolean? = from.excludeNumbers
    public val excludePunctuation: Boolean? = from.excludePunctuation
    public val excludeUppercase: Boolean? = from.excludeUppercase
    public val excludeLowercase: Boolean? = from.excludeLowercase
    public val includeSpace: Boolean? = from.includeSpace
    public val requireEachIncludedType: Boolean? = from.requireEachIncludedType

    override fun toString(): String = "GenerateRandomSecretRequest(" +
        "length=$length, " +
        "excludeCharacters=$excludeCharacters, " +
        "excludeNumbers=$excludeNumbers, " +
        "excludePunctuation=$excludePunctuation, " +
        "excludeUppercase=$excludeUppercase, " +
        "excludeLowercase=$excludeLowercase, " +
        "includeSpace=$includeSpace, " +
        "requireEachIncludedType=$requireEachIncludedType)"

    /** Puts a [GenerateRandomSecretRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var length: Int? = null
            private set
        internal var excludeCharacters: String? = null
            private set
        internal var excludeNumbers: Boolean? = null
            private set
        internal var excludePunctuation: Boolean? = null
            private set
        internal var excludeUppercase: Boolean? = null
            private set
        internal var excludeLowercase: Boolean? = null
            private set
        internal var includeSpace: Boolean? = null
            private set
        internal var requireEachIncludedType: Boolean? = null
            private set

        /**
         * Characters of the text, 5 to 32; by default 12.
         */
        public fun length(length: Int?): Builder = apply { this.length = length }

        /**
         * Characters that must not occur, one after the other, without separators.
         */
        public fun excludeCharacters(excludeCharacters: String?): Builder = apply { this.excludeCharacters = excludeCharacters }

        /**
         * Whether to leave out digits; by default not.
         */
        public fun excludeNumbers(excludeNumbers: Boolean?): Builder = apply { this.excludeNumbers = excludeNumbers }

        /**
         * Whether to leave out punctuation; by default not.
         */
        public fun excludePunctuation(excludePunctuation: Boolean?): Builder = apply { this.excludePunctuation = excludePunctuation }

        /**
         * Whether to leave out upper-case letters; by default not.
         */
        public fun excludeUppercase(excludeUppercase: Boolean?): Builder = apply { this.excludeUppercase = excludeUppercase }

        /**
         * Whether to leave out lower-case letters; by default not.
         */
        public fun excludeLowercase(excludeLowercase: Boolean?): Builder = apply { this.excludeLowercase = excludeLowercase }

        /**
         * Whether spaces may occur; the service's default is that they may.
         */
        public fun includeSpace(includeSpace: Boolean?): Builder = apply { this.includeSpace = includeSpace }

        /**
         * Whether each kind of character that is not left out must occur; by default it must.
         */
        public fun requireEachIncludedType(requireEachIncludedType: Boolean?): Builder = apply { this.requireEachIncludedType = requireEachIncludedType }

        /** The request. */
        public fun build(): GenerateRandomSecretRequest = GenerateRandomSecretRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretManager.updateProtectionKey] needs, for Java; Kotlin names the arguments.
 *
 * @property protectionKeyType Whose key is to protect the secret.
 * @property kmsKeyTag Tag of the key, from `getProtectionKeyList`; needed with `USER_MANAGED_KEY`.
 * @property kmsBoundaryType Where the key may be used; by default `ISOLATED`, which is all that
 *   Japan has.
 */
public class UpdateProtectionKeyRequest private constructor(from: Builder) {
    public val protectionKeyType: ProtectionKeyType = from.protectionKeyType
    public val kmsKeyTag: String? = from.kmsKeyTag
    public val kmsBoundaryType: KmsBoundaryType? = from.kmsBoundaryType

    override fun toString(): String = "UpdateProtectionKeyRequest(" +
        "protectionKeyType=$protectionKeyType, " +
        "kmsKeyTag=$kmsKeyTag, " +
        "kmsBoundaryType=$kmsBoundaryType)"

    /** Puts a [UpdateProtectionKeyRequest] together. */
    public class Builder internal constructor(
        internal val protectionKeyType: ProtectionKeyType,
    ) {
        internal var kmsKeyTag: String? = null
            private set
        internal var kmsBoundaryType: KmsBoundaryType? = null
            private set

        /**
         * Tag of the key, from `getProtectionKeyList`; needed with `USER_MANAGED_KEY`.
         */
        public fun kmsKeyTag(kmsKeyTag: String?): Builder = apply { this.kmsKeyTag = kmsKeyTag }

        /**
         * Where the key may be used; by default `ISOLATED`, which is all that Japan has.
         */
        public fun kmsBoundaryType(kmsBoundaryType: KmsBoundaryType?): Builder = apply { this.kmsBoundaryType = kmsBoundaryType }

        /** The request. */
        public fun build(): UpdateProtectionKeyRequest = UpdateProtectionKeyRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(protectionKeyType: ProtectionKeyType): Builder =
            Builder(protectionKeyType)
    }
}

/**
 * What [SecretManager.enableAutoRotation] needs, for Java; Kotlin names the arguments.
 *
 * @property rotationPeriodDays Days between rotations, 1 to 730; the service's default is 90.
 * @property triggerId ID of the trigger that rotates, from `getTriggerList`; needed when none is
 *   linked.
 */
public class EnableAutoRotationRequest private constructor(from: Builder) {
    public val rotationPeriodDays: Int? = from.rotationPeriodDays
    public val triggerId: String? = from.triggerId

    override fun toString(): String = "EnableAutoRotationRequest(" +
        "rotationPeriodDays=$rotationPeriodDays, " +
        "triggerId=$triggerId)"

    /** Puts a [EnableAutoRotationRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var rotationPeriodDays: Int? = null
            private set
        internal var triggerId: String? = null
            private set

        /**
         * Days between rotations, 1 to 730; the service's default is 90.
         */
        public fun rotationPeriodDays(rotationPeriodDays: Int?): Builder = apply { this.rotationPeriodDays = rotationPeriodDays }

        /**
         * ID of the trigger that rotates, from `getTriggerList`; needed when none is linked.
         */
        public fun triggerId(triggerId: String?): Builder = apply { this.triggerId = triggerId }

        /** The request. */
        public fun build(): EnableAutoRotationRequest = EnableAutoRotationRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretManager.createSecret] needs, for Java; Kotlin names the arguments.
 *
 * @property secretName Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
 * @property value The value: JSON text of a flat object of 1 to 100 key/value pairs, at most
 *   10,000 bytes.
 * @property rotationTargets The keys of the value that a rotation replaces; at least one, even
 *   without rotation.
 * @property memo Description, at most 1,000 bytes.
 * @property secretType The kind of secret; by default `BASIC`.
 * @property autoRotation Whether to rotate automatically; by default not.
 * @property autoRotationPeriodDays Days between rotations, 1 to 730; with automatic rotation 90 by
 *   default.
 * @property triggerId ID of the trigger that rotates; needed with automatic rotation.
 * @property protectionKeyType Whose key protects the secret; by default the service's own.
 * @property kmsKeyTag Tag of the key; needed with `USER_MANAGED_KEY`.
 * @property kmsBoundaryType Where the key may be used; new secrets support `ISOLATED` only, which
 *   is the default.
 */
public class CreateSecretRequest private constructor(from: Builder) {
    public val secretName: String = from.secretName
    public val value: SecretString = from.value
    public val rotationTargets: List<String> = from.rotationTargets
    public val memo: String? = from.memo
    public val secretType: SecretType? = from.secretType
    public val autoRotation: Boolean? = from.autoRotation
    public val autoRotationPeriodDays: Int? = from.autoRotationPeriodDays
    public val triggerId: String? = from.triggerId
    public val protectionKeyType: ProtectionKeyType? = from.protectionKeyType
    public val kmsKeyTag: String? = from.kmsKeyTag
    public val kmsBoundaryType: KmsBoundaryType? = from.kmsBoundaryType

    override fun toString(): String = "CreateSecretRequest(" +
        "secretName=$secretName, " +
        "value=$value, " +
        "rotationTargets=$rotationTargets, " +
        "memo=$memo, " +
        "secretType=$secretType, " +
        "autoRotation=$autoRotation, " +
        "autoRotationPeriodDays=$autoRotationPeriodDays, " +
        "triggerId=$triggerId, " +
        "protectionKeyType=$protectionKeyType, " +
        "kmsKeyTag=$kmsKeyTag, " +
        "kmsBoundaryType=$kmsBoundaryType)"

    /** Puts a [CreateSecretRequest] together. */
    public class Builder internal constructor(
        internal val secretName: String,
        internal val value: SecretString,
        internal val rotationTargets: List<String>,
    ) {
        internal var memo: String? = null
            private set
        internal var secretType: SecretType? = null
            private set
        internal var autoRotation: Boolean? = null
            private set
        internal var autoRotationPeriodDays: Int? = null
            private set
        internal var triggerId: String? = null
            private set
        internal var protectionKeyType: ProtectionKeyType? = null
            private set
        internal var kmsKeyTag: String? = null
            private set
        internal var kmsBoundaryType: KmsBoundaryType? = null
            private set

        /**
         * Description, at most 1,000 bytes.
         */
        public fun memo(memo: String?): Builder = apply { this.memo = memo }

        /**
         * The kind of secret; by default `BASIC`.
         */
        public fun secretType(secretType: SecretType?): Builder = apply { this.secretType = secretType }

        /**
         * Whether to rotate automatically; by default not.
         */
        public fun autoRotation(autoRotation: Boolean?): Builder = apply { this.autoRotation = autoRotation }

        /**
         * Days between rotations, 1 to 730; with automatic rotation 90 by default.
         */
        public fun autoRotationPeriodDays(autoRotationPeriodDays: Int?): Builder = apply { this.autoRotationPeriodDays = autoRotationPeriodDays }

        /**
         * ID of the trigger that rotates; needed with automatic rotation.
         */
        public fun triggerId(triggerId: String?): Builder = apply { this.triggerId = triggerId }

        /**
         * Whose key protects the secret; by default the service's own.
         */
        public fun protectionKeyType(protectionKeyType: ProtectionKeyType?): Builder = apply { this.protectionKeyType = protectionKeyType }

        /**
         * Tag of the key; needed with `USER_MANAGED_KEY`.
         */
        public fun kmsKeyTag(kmsKeyTag: String?): Builder = apply { this.kmsKeyTag = kmsKeyTag }

        /**
         * Where the key may be used; new secrets support `ISOLATED` only, which is the default.
         */
        public fun kmsBoundaryType(kmsBoundaryType: KmsBoundaryType?): Builder = apply { this.kmsBoundaryType = kmsBoundaryType }

        /** The request. */
        public fun build(): CreateSecretRequest = CreateSecretRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(secretName: String, value: SecretString, rotationTargets: List<String>): Builder =
            Builder(secretName, value, rotationTargets)
    }
}

/**
 * What [SecretManager.getSecretList] needs, for Java; Kotlin names the arguments.
 *
 * @property pageNo Number of the page, from 1, which is the default.
 */
public class GetSecretListRequest private constructor(from: Builder) {
    public val pageNo: Int? = from.pageNo

    override fun toString(): String = "GetSecretListRequest(" +
        "pageNo=$pageNo)"

    /** Puts a [GetSecretListRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var pageNo: Int? = null
            private set

        /**
         * Number of the page, from 1, which is the default.
         */
        public fun pageNo(pageNo: Int?): Builder = apply { this.pageNo = pageNo }

        /** The request. */
        public fun build(): GetSecretListRequest = GetSecretListRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretManager.getSecretLogs] needs, for Java; Kotlin names the arguments.
 *
 * @property keyword A word to search for.
 * @property pageNo Number of the page, from 1, which is the default.
 * @property pageSize Entries on a page, at least 1; by default 100.
 * @property timestampFrom The beginning of the time to look at.
 * @property timestampTo The end of the time to look at.
 */
public class GetSecretLogsRequest private constructor(from: Builder) {
    public val keyword: String? = from.keyword
    public val pageNo: Int? = from.pageNo
    public val pageSize: Int? = from.pageSize
    public val timestampFrom: java.time.Instant? = from.timestampFrom
    public val timestampTo: java.time.Instant? = from.timestampTo

    override fun toString(): String = "GetSecretLogsRequest(" +
        "keyword=$keyword, " +
        "pageNo=$pageNo, " +
        "pageSize=$pageSize, " +
        "timestampFrom=$timestampFrom, " +
        "timestampTo=$timestampTo)"

    /** Puts a [GetSecretLogsRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var keyword: String? = null
            private set
        internal var pageNo: Int? = null
            private set
        internal var pageSize: Int? = null
            private set
        internal var timestampFrom: java.time.Instant? = null
            private set
        internal var timestampTo: java.time.Instant? = null
            private set

        /**
         * A word to search for.
         */
        public fun keyword(keyword: String?): Builder = apply { this.keyword = keyword }

        /**
         * Number of the page, from 1, which is the default.
         */
        public fun pageNo(pageNo: Int?): Builder = apply { this.pageNo = pageNo }

        /**
         * Entries on a page, at least 1; by default 100.
         */
        public fun pageSize(pageSize: Int?): Builder = apply { this.pageSize = pageSize }

        /**
         * The beginning of the time to look at.
         */
        public fun timestampFrom(timestampFrom: java.time.Instant?): Builder = apply { this.timestampFrom = timestampFrom }

        /**
         * The end of the time to look at.
         */
        public fun timestampTo(timestampTo: java.time.Instant?): Builder = apply { this.timestampTo = timestampTo }

        /** The request. */
        public fun build(): GetSecretLogsRequest = GetSecretLogsRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretManager.updateSecretValue] needs, for Java; Kotlin names the arguments.
 *
 * @property previous The value that was in use before the present one; left out it is kept, empty
 *   it is deleted.
 * @property active The value in use; left out it is kept, empty it is deleted.
 * @property pending The value that a rotation is to put to use; left out it is kept, empty it is
 *   deleted.
 */
public class UpdateSecretValueRequest private constructor(from: Builder) {
    public val previous: SecretString? = from.previous
    public val active: SecretString? = from.active
    public val pending: SecretString? = from.pending

    override fun toString(): String = "UpdateSecretValueRequest(" +
        "previous=$previous, " +
        "active=$active, " +
        "pending=$pending)"

    /** Puts a [UpdateSecretValueRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var previous: SecretString? = null
            private set
        internal var active: SecretString? = null
            private set
        internal var pending: SecretString? = null
            private set

        /**
         * The value that was in use before the present one; left out it is kept, empty it is deleted.
         */
        public fun previous(previous: SecretString?): Builder = apply { this.previous = previous }

        /**
         * The value in use; left out it is kept, empty it is deleted.
         */
        public fun active(active: SecretString?): Builder = apply { this.active = active }

        /**
         * The value that a rotation is to put to use; left out it is kept, empty it is deleted.
         */
        public fun pending(pending: SecretString?): Builder = apply { this.pending = pending }

        /** The request. */
        public fun build(): UpdateSecretValueRequest = UpdateSecretValueRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}

/**
 * What [SecretManager.iterSecretLogs] needs, for Java; Kotlin names the arguments.
 *
 * @property keyword A word to search for.
 * @property pageSize Entries on a page, at least 1; by default 100.
 * @property timestampFrom The beginning of the time to look at.
 * @property timestampTo The end of the time to look at.
 */
public class IterSecretLogsRequest private constructor(from: Builder) {
    public val keyword: String? = from.keyword
    public val pageSize: Int? = from.pageSize
    public val timestampFrom: java.time.Instant? = from.timestampFrom
    public val timestampTo: java.time.Instant? = from.timestampTo

    override fun toString(): String = "IterSecretLogsRequest(" +
        "keyword=$keyword, " +
        "pageSize=$pageSize, " +
        "timestampFrom=$timestampFrom, " +
        "timestampTo=$timestampTo)"

    /** Puts a [IterSecretLogsRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var keyword: String? = null
            private set
        internal var pageSize: Int? = null
            private set
        internal var timestampFrom: java.time.Instant? = null
            private set
        internal var timestampTo: java.time.Instant? = null
            private set

        /**
         * A word to search for.
         */
        public fun keyword(keyword: String?): Builder = apply { this.keyword = keyword }

        /**
         * Entries on a page, at least 1; by default 100.
         */
        public fun pageSize(pageSize: Int?): Builder = apply { this.pageSize = pageSize }

        /**
         * The beginning of the time to look at.
         */
        public fun timestampFrom(timestampFrom: java.time.Instant?): Builder = apply { this.timestampFrom = timestampFrom }

        /**
         * The end of the time to look at.
         */
        public fun timestampTo(timestampTo: java.time.Instant?): Builder = apply { this.timestampTo = timestampTo }

        /** The request. */
        public fun build(): IterSecretLogsRequest = IterSecretLogsRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}
