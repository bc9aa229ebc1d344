// Generated from core by `make generate`. Do not edit.
package io.bojagi.ncloud

import io.bojagi.SecretString

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
class CreateSecretRequest private constructor(from: Builder) {
    val secretName: String = from.secretName
    val value: SecretString = from.value
    val rotationTargets: List<String> = from.rotationTargets
    val memo: String? = from.memo
    val secretType: SecretType? = from.secretType
    val autoRotation: Boolean? = from.autoRotation
    val autoRotationPeriodDays: Int? = from.autoRotationPeriodDays
    val triggerId: String? = from.triggerId
    val protectionKeyType: ProtectionKeyType? = from.protectionKeyType
    val kmsKeyTag: String? = from.kmsKeyTag
    val kmsBoundaryType: KmsBoundaryType? = from.kmsBoundaryType

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
    class Builder internal constructor(
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
        fun memo(memo: String?): Builder = apply { this.memo = memo }

        /**
         * The kind of secret; by default `BASIC`.
         */
        fun secretType(secretType: SecretType?): Builder = apply { this.secretType = secretType }

        /**
         * Whether to rotate automatically; by default not.
         */
        fun autoRotation(autoRotation: Boolean?): Builder = apply { this.autoRotation = autoRotation }

        /**
         * Days between rotations, 1 to 730; with automatic rotation 90 by default.
         */
        fun autoRotationPeriodDays(autoRotationPeriodDays: Int?): Builder = apply { this.autoRotationPeriodDays = autoRotationPeriodDays }

        /**
         * ID of the trigger that rotates; needed with automatic rotation.
         */
        fun triggerId(triggerId: String?): Builder = apply { this.triggerId = triggerId }

        /**
         * Whose key protects the secret; by default the service's own.
         */
        fun protectionKeyType(protectionKeyType: ProtectionKeyType?): Builder = apply { this.protectionKeyType = protectionKeyType }

        /**
         * Tag of the key; needed with `USER_MANAGED_KEY`.
         */
        fun kmsKeyTag(kmsKeyTag: String?): Builder = apply { this.kmsKeyTag = kmsKeyTag }

        /**
         * Where the key may be used; new secrets support `ISOLATED` only, which is the default.
         */
        fun kmsBoundaryType(kmsBoundaryType: KmsBoundaryType?): Builder = apply { this.kmsBoundaryType = kmsBoundaryType }

        /** The request. */
        fun build(): CreateSecretRequest = CreateSecretRequest(this)
    }

    companion object {
        /** Begins with what is required. */
        @JvmStatic
        fun builder(secretName: String, value: SecretString, rotationTargets: List<String>): Builder =
            Builder(secretName, value, rotationTargets)
    }
}

/**
 * What [SecretManager.getSecretList] needs, for Java; Kotlin names the arguments.
 *
 * @property pageNo Number of the page, from 1, which is the default.
 */
class GetSecretListRequest private constructor(from: Builder) {
    val pageNo: Int? = from.pageNo

    override fun toString(): String = "GetSecretListRequest(" +
        "pageNo=$pageNo)"

    /** Puts a [GetSecretListRequest] together. */
    class Builder internal constructor(
    ) {
        internal var pageNo: Int? = null
            private set

        /**
         * Number of the page, from 1, which is the default.
         */
        fun pageNo(pageNo: Int?): Builder = apply { this.pageNo = pageNo }

        /** The request. */
        fun build(): GetSecretListRequest = GetSecretListRequest(this)
    }

    companion object {
        /** Begins with what is required. */
        @JvmStatic
        fun builder(): Builder =
            Builder()
    }
}
