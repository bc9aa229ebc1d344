// Credentials that the application's own code gives to a client.
package io.bojagi

import io.bojagi.internal.NativeProvider
import io.bojagi.internal.NativeQuestion
import io.bojagi.internal.NativeThrown
import java.time.Instant
import java.util.Objects
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch

/**
 * The key pair that requests are signed with.
 *
 * @property accessKey Access key ID of the account or sub account.
 * @property secretKey Secret key that belongs to it.
 * @property expiresAt When they stop being valid; null: never.
 * @property securityToken Token that belongs to the pair, as temporary ones of Alibaba Cloud have it.
 */
public class Credentials @JvmOverloads public constructor(
    public val accessKey: String,
    public val secretKey: SecretString,
    public val expiresAt: Instant? = null,
    public val securityToken: SecretString? = null,
) {
    override fun equals(other: Any?): Boolean = other is Credentials
        && accessKey == other.accessKey
        && secretKey == other.secretKey
        && expiresAt == other.expiresAt
        && securityToken == other.securityToken

    override fun hashCode(): Int = Objects.hash(accessKey, secretKey, expiresAt, securityToken)

    override fun toString(): String = "Credentials(accessKey=$accessKey, secretKey=$secretKey, " +
        "expiresAt=$expiresAt, securityToken=$securityToken)"
}

/** Gives a client its credentials, for Java; Kotlin passes a function that may suspend. */
public fun interface CredentialsProvider {
    /**
     * The credentials of the moment. It may block, and runs on a thread of its own. What it throws is
     * the cause of the [BojagiException.Credentials] of the calls that wait for it.
     */
    @Throws(Exception::class)
    public fun credentials(): Credentials
}

/** Apart from the threads of the application, all of which may be waiting for credentials. */
private val asking = CoroutineScope(SupervisorJob() + Dispatchers.IO.limitedParallelism(64))

/** An exception on its way through Rust. */
internal class Thrown(val exception: Throwable) : NativeThrown {
    private val text = "${exception.javaClass.name}: ${exception.message}".toByteArray().decodeToString()

    override fun text(): String = text
}

/** What Rust asks for credentials. */
internal class AskedProvider(private val provider: suspend () -> Credentials) : NativeProvider {
    override fun ask(question: NativeQuestion) {
        asking.launch {
            // Rust takes the end of the question without an answer for a failure, so nobody waits forever.
            question.use {
                try {
                    val given = provider()
                    it.answer(given.accessKey, given.secretKey.native(), given.securityToken?.native(), given.expiresAt)
                } catch (e: Throwable) {
                    it.fail(Thrown(e))
                }
            }
        }
    }
}

internal fun CredentialsProvider.inKotlin(): suspend () -> Credentials = { credentials() }
