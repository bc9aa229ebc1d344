// Generated from core by `make generate`. Do not edit.
package io.bojagi.alibaba

/**
 * Whether a managed secret rotates by itself.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class AutomaticRotation private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is AutomaticRotation && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** It does. */
        @JvmField public val ENABLED: AutomaticRotation = AutomaticRotation("Enabled")

        /** It does not. */
        @JvmField public val DISABLED: AutomaticRotation = AutomaticRotation("Disabled")

        /** It should, but the service cannot rotate it. */
        @JvmField public val INVALID: AutomaticRotation = AutomaticRotation("Invalid")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): AutomaticRotation = AutomaticRotation(value)
    }
}

/**
 * What of an ECS instance is kept.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class EcsSecretSubType private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is EcsSecretSubType && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** A user's password. */
        @JvmField public val PASSWORD: EcsSecretSubType = EcsSecretSubType("Password")

        /** A user's SSH keys. */
        @JvmField public val SSH_KEY: EcsSecretSubType = EcsSecretSubType("SSHKey")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): EcsSecretSubType = EcsSecretSubType(value)
    }
}

/**
 * How a region is reached.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class Network private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is Network && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** Over the Internet. */
        @JvmField public val PUBLIC: Network = Network("public")

        /** From inside a virtual private cloud of the region. */
        @JvmField public val VPC: Network = Network("vpc")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): Network = Network(value)
    }
}

/**
 * The database of a PolarDB cluster.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class PolarDbType private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is PolarDbType && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** MySQL. */
        @JvmField public val MY_SQL: PolarDbType = PolarDbType("MySQL")

        /** PostgreSQL. */
        @JvmField public val POSTGRE_SQL: PolarDbType = PolarDbType("PostgreSQL")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): PolarDbType = PolarDbType(value)
    }
}

/**
 * How accounts of RDS rotate.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class RdsSecretSubType private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is RdsSecretSubType && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** One account, which gets a new password. */
        @JvmField public val SINGLE_USER: RdsSecretSubType = RdsSecretSubType("SingleUser")

        /** Two accounts, of which one is in use while the other gets a new password. */
        @JvmField public val DOUBLE_USERS: RdsSecretSubType = RdsSecretSubType("DoubleUsers")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): RdsSecretSubType = RdsSecretSubType(value)
    }
}

/**
 * What tags are on.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class ResourceType private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is ResourceType && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** Keys. */
        @JvmField public val KEY: ResourceType = ResourceType("key")

        /** Secrets. */
        @JvmField public val SECRET: ResourceType = ResourceType("secret")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): ResourceType = ResourceType(value)
    }
}

/**
 * What a value is made of.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class SecretDataType private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is SecretDataType && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** Text. */
        @JvmField public val TEXT: SecretDataType = SecretDataType("text")

        /** Bytes, written as text by whoever stored them; the text comes back as it was stored. */
        @JvmField public val BINARY: SecretDataType = SecretDataType("binary")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): SecretDataType = SecretDataType(value)
    }
}

/**
 * The kind of a secret. All but the first are managed: the service can rotate them.
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
        /** Any text. */
        @JvmField public val GENERIC: SecretType = SecretType("Generic")

        /** Accounts of a database instance of ApsaraDB RDS. */
        @JvmField public val RDS: SecretType = SecretType("Rds")

        /** The access keys of a RAM user. */
        @JvmField public val RAM_CREDENTIALS: SecretType = SecretType("RAMCredentials")

        /** The password or the SSH keys of an ECS instance. */
        @JvmField public val ECS: SecretType = SecretType("ECS")

        /** Accounts of a Redis or Tair instance. */
        @JvmField public val REDIS: SecretType = SecretType("Redis")

        /** Accounts of a PolarDB cluster. */
        @JvmField public val POLAR_DB: SecretType = SecretType("PolarDB")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): SecretType = SecretType(value)
    }
}

/**
 * How requests are signed.
 *
 * The list is the service's to extend: [of] takes values of a later day, too.
 *
 * @property value The service's own text.
 */
public class SignatureMethod private constructor(public val value: String) {
    override fun equals(other: Any?): Boolean = other is SignatureMethod && value == other.value
    override fun hashCode(): Int = value.hashCode()
    override fun toString(): String = value

    public companion object {
        /** With headers, in Alibaba Cloud's present way. */
        @JvmField public val ACS3: SignatureMethod = SignatureMethod("ACS3-HMAC-SHA256")

        /** With parameters, in the way of the older RPC style; for gateways that know nothing newer. */
        @JvmField public val RPC: SignatureMethod = SignatureMethod("HMAC-SHA1")

        /** The value of this text, whether it is known here or not. */
        @JvmStatic public fun of(value: String): SignatureMethod = SignatureMethod(value)
    }
}
