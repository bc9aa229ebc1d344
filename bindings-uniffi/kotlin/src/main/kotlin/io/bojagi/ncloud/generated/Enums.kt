// Generated from core by `make generate`. Do not edit.
package io.bojagi.ncloud

/**
 * Whether a key may be used.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class KeyStatus private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is KeyStatus && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** Available. */
        @JvmField public val ENABLE: KeyStatus = KeyStatus("ENABLE")

        /** Suspended. */
        @JvmField public val DISABLE: KeyStatus = KeyStatus("DISABLE")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): KeyStatus = KeyStatus(value)
    }
}

/**
 * The algorithm of a key.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class KeyType private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is KeyType && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** AES-256 in the mode GCM96. */
        @JvmField public val AES256: KeyType = KeyType("AES256")

        /** RSA with 2,048 bits. */
        @JvmField public val RSA2048: KeyType = KeyType("RSA2048")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): KeyType = KeyType(value)
    }
}

/**
 * Where the key that protects a secret may be used.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class KmsBoundaryType private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is KmsBoundaryType && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** In every region; older secrets only. */
        @JvmField public val GLOBAL: KmsBoundaryType = KmsBoundaryType("GLOBAL")

        /** In its own region only. */
        @JvmField public val ISOLATED: KmsBoundaryType = KmsBoundaryType("ISOLATED")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): KmsBoundaryType = KmsBoundaryType(value)
    }
}

/**
 * Whose key protects a secret.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class ProtectionKeyType private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is ProtectionKeyType && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** The service's default key. */
        @JvmField public val DEFAULT: ProtectionKeyType = ProtectionKeyType("DEFAULT")

        /** A key of the customer in Key Management Service. */
        @JvmField public val USER_MANAGED_KEY: ProtectionKeyType = ProtectionKeyType("USER_MANAGED_KEY")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): ProtectionKeyType = ProtectionKeyType(value)
    }
}

/**
 * A region in which the service is offered.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class Region private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is Region && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** Korea. */
        @JvmField public val KOREA: Region = Region("KR")

        /** Japan. */
        @JvmField public val JAPAN: Region = Region("JPN")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): Region = Region(value)
    }
}

/**
 * What may be done with a secret now.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class SecretStatus private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is SecretStatus && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** Available. */
        @JvmField public val ENABLE: SecretStatus = SecretStatus("ENABLE")

        /** Suspended. */
        @JvmField public val DISABLE: SecretStatus = SecretStatus("DISABLE")

        /** Scheduled for deletion. */
        @JvmField public val REVOKE: SecretStatus = SecretStatus("REVOKE")

        /** A rotation is in progress. */
        @JvmField public val ROTATING: SecretStatus = SecretStatus("ROTATING")

        /** Deleted for good. */
        @JvmField public val DESTROYED: SecretStatus = SecretStatus("DESTROYED")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): SecretStatus = SecretStatus(value)
    }
}

/**
 * The kind of a secret.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class SecretType private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is SecretType && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** The only kind so far: key/value pairs. */
        @JvmField public val BASIC: SecretType = SecretType("BASIC")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): SecretType = SecretType(value)
    }
}

/**
 * Which value of a secret.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class ValueStage private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is ValueStage && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** The value that was in use before the present one. */
        @JvmField public val PREVIOUS: ValueStage = ValueStage("PREVIOUS")

        /** The value in use. */
        @JvmField public val ACTIVE: ValueStage = ValueStage("ACTIVE")

        /** The value that a rotation has prepared and not yet put to use. */
        @JvmField public val PENDING: ValueStage = ValueStage("PENDING")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): ValueStage = ValueStage(value)
    }
}
