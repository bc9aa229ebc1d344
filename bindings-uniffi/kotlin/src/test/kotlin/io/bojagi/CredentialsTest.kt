// A client asks the application's own code for credentials.
package io.bojagi

import io.bojagi.alibaba.SecretsManager
import io.bojagi.ncloud.SecretManager
import java.io.IOException
import java.lang.ref.WeakReference
import java.time.Instant
import java.util.concurrent.atomic.AtomicInteger
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNull
import kotlin.test.assertSame
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking

private val GOOD = Credentials(ACCESS_KEY, SecretString(SECRET_KEY))

private fun client(credentials: suspend () -> Credentials): SecretManager {
    Emulator.post("reset")
    return SecretManager(credentials = credentials, endpoint = Emulator.url, timeout = 20.seconds)
}

class CredentialsTest {
    @Test
    fun `a function gives them when they are needed`() {
        val asked = AtomicInteger()
        client {
            delay(50)
            asked.incrementAndGet()
            GOOD
        }.use { secrets ->
            assertEquals(0, asked.get())
            runBlocking { List(20) { async { secrets.getSecretList() } }.awaitAll() }
            assertEquals(0, secrets.getSecretListBlocking().totalCount)
            assertEquals(1, asked.get())
        }
    }

    @Test
    fun `a token travels with the pair`() {
        Emulator.post("reset")
        val temporary = Credentials(ACCESS_KEY, SecretString(SECRET_KEY), securityToken = SecretString("token"))
        SecretsManager(credentials = { temporary }, endpoint = Emulator.url).use { secrets ->
            assertTrue(secrets.resolveCredentialsBlocking().temporary)
            assertEquals(0, secrets.listSecretsBlocking().totalCount)
        }
    }

    @Test
    fun `a function that fails is the cause`() {
        val thrown = IOException("the vault is sealed")
        client { throw thrown }.use { secrets ->
            val errors = listOf(
                assertFailsWith<BojagiException.Credentials> { runBlocking { secrets.getSecretList() } },
                assertFailsWith<BojagiException.Credentials> { secrets.iterSecretListBlocking().iterator().hasNext() },
            )
            for (error in errors) {
                val text = "get_secret_list: the provider of credentials failed: java.io.IOException: the vault is sealed"
                assertEquals(text, error.message)
                assertSame(thrown, error.cause)
                assertEquals(0, error.attempts)
            }
        }
    }

    @Test
    fun `what was thrown is kept by the error alone`() = client { throw IOException("sealed") }.use { secrets ->
        fun thrown() = assertFailsWith<BojagiException.Credentials> { secrets.getSecretListBlocking() }.cause
        val thrown = List(2) { WeakReference(thrown()!!) }
        val end = System.nanoTime() + 10.seconds.inWholeNanoseconds
        while (thrown.any { it.get() != null } && System.nanoTime() < end) {
            System.gc()
            Thread.sleep(10)
        }
        assertEquals(listOf(null, null), thrown.map { it.get() })
    }

    @Test
    fun `whatever is thrown, the call ends`() {
        val bad: List<() -> Credentials> = listOf(
            { throw StackOverflowError("too deep") },
            { throw java.util.concurrent.CancellationException("given up") },
            { throw IllegalStateException("\uD800") },
            { throw IllegalStateException() },
            { Credentials("\uD800", SecretString(SECRET_KEY)) },
            { Credentials(ACCESS_KEY, SecretString(SECRET_KEY).also { it.close() }) },
        )
        for (provider in bad) {
            val error = assertFailsWith<BojagiException.Credentials> { client(provider).use { it.getSecretListBlocking() } }
            assertTrue("the provider of credentials failed: java." in error.message!!, error.message)
            assertEquals(error.message!!.substringAfter("failed: ").substringBefore(':'), error.cause!!.javaClass.name)
        }
    }

    @Test
    fun `credentials that cannot be used are an error without a cause`() {
        val error = assertFailsWith<BojagiException.Credentials> {
            client { Credentials(ACCESS_KEY, SecretString("")) }.use { it.getSecretListBlocking() }
        }
        assertEquals("get_secret_list: secret_key is empty", error.message)
        assertNull(error.cause)
    }

    @Test
    fun `a function gets its turn while every thread waits for it`() = client { GOOD }.use { secrets ->
        runBlocking {
            val busy = listOf(Dispatchers.IO, Dispatchers.Default).flatMap { pool ->
                List(100) { async(pool) { secrets.getSecretListBlocking() } }
            }
            busy.awaitAll()
        }
        Unit
    }

    @Test
    fun `credentials print without the secret key`() {
        val credentials = Credentials("key", SecretString("open-sesame"), Instant.EPOCH)
        val shown = "Credentials(accessKey=key, secretKey=SecretString(***), expiresAt=1970-01-01T00:00:00Z, securityToken=null)"
        assertEquals(shown, "$credentials")
        assertEquals(credentials, Credentials("key", SecretString("open-sesame"), Instant.EPOCH))
        assertTrue(credentials != Credentials("key", SecretString("open-sesame")))
        val temporary = Credentials("key", SecretString("open-sesame"), Instant.EPOCH, SecretString("token"))
        assertTrue(credentials != temporary)
        assertTrue("securityToken=SecretString(***)" in "$temporary")
    }
}
