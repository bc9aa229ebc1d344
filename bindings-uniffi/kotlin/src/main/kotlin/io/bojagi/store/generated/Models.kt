// Generated from core by `make generate`. Do not edit.
package io.bojagi.store

import io.bojagi.SecretString
import io.bojagi.SecretValue
import io.bojagi.frozen
import io.bojagi.internal.StoreGeneratePasswordResponse
import io.bojagi.internal.StoreSecret
import io.bojagi.internal.StoreSecretListItem
import java.util.Objects

/**
 * A random password.
 *
 * @property password The password.
 */
public class GeneratePasswordResponse public constructor(
    public val password: SecretString,
) {
    internal constructor(native: StoreGeneratePasswordResponse) : this(
        password = SecretString(native.password),
    )

    override fun equals(other: Any?): Boolean = other is GeneratePasswordResponse
        && password == other.password

    override fun hashCode(): Int = Objects.hash(password)

    override fun toString(): String = "GeneratePasswordResponse(" +
        "password=$password)"
}

/**
 * A secret with its value.
 *
 * @property secretName Name of the secret.
 * @property value The value in use.
 */
public class Secret public constructor(
    public val secretName: String,
    public val value: SecretValue,
) {
    internal constructor(native: StoreSecret) : this(
        secretName = native.secretName,
        value = SecretValue(native.value),
    )

    override fun equals(other: Any?): Boolean = other is Secret
        && secretName == other.secretName
        && value == other.value

    override fun hashCode(): Int = Objects.hash(secretName, value)

    override fun toString(): String = "Secret(" +
        "secretName=$secretName, " +
        "value=$value)"
}

/**
 * A secret as the list shows it.
 *
 * @property secretName Name of the secret.
 * @property createTime When it was made.
 * @property scheduledForDeletion Whether it is scheduled for deletion.
 */
public class SecretListItem @JvmOverloads public constructor(
    public val secretName: String,
    public val scheduledForDeletion: Boolean,
    public val createTime: java.time.Instant? = null,
) {
    internal constructor(native: StoreSecretListItem) : this(
        secretName = native.secretName,
        createTime = native.createTime,
        scheduledForDeletion = native.scheduledForDeletion,
    )

    override fun equals(other: Any?): Boolean = other is SecretListItem
        && secretName == other.secretName
        && createTime == other.createTime
        && scheduledForDeletion == other.scheduledForDeletion

    override fun hashCode(): Int = Objects.hash(secretName, createTime, scheduledForDeletion)

    override fun toString(): String = "SecretListItem(" +
        "secretName=$secretName, " +
        "createTime=$createTime, " +
        "scheduledForDeletion=$scheduledForDeletion)"
}
