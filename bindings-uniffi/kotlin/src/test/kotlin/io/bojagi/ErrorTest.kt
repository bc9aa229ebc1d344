// Errors carry their facts, wherever they come from.
package io.bojagi

import io.bojagi.ncloud.CreateSecretRequest
import io.bojagi.ncloud.SecretManager
import io.bojagi.ncloud.SecretStatus
import java.net.ServerSocket
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.runBlocking

class ErrorTest {
    private fun client(endpoint: String, timeout: Duration? = null) =
        SecretManager(ACCESS_KEY, SecretString(SECRET_KEY), endpoint = endpoint, timeout = timeout)

    @Test
    fun `an answer of the service`() = Emulator.client().use { secrets ->
        val error = assertFailsWith<BojagiException.NotFound> { runBlocking { secrets.getSecretValue("nobody") } }
        assertEquals("NotFound", error.kind)
        assertEquals("get_secret_value", error.operation)
        assertEquals("ncloud", error.provider)
        assertEquals(404, error.status)
        assertEquals("NOT_FOUND", error.providerCode)
        assertNotNull(error.details)
        assertNull(error.retryAfter)
        assertFalse(error.isRetryable)
        assertEquals(1, error.attempts)
        assertTrue(error.message!!.startsWith("get_secret_value: "), error.message)
    }

    @Test
    fun `nobody is there`() {
        val port = ServerSocket(0).use { it.localPort }
        val error = assertFailsWith<BojagiException.Network> {
            client("http://127.0.0.1:$port").use { runBlocking { it.getSecretList() } }
        }
        assertNull(error.status)
        assertTrue(error.isRetryable)
    }

    @Test
    fun `the deadline passes`() = Silence().use { silence ->
        assertFailsWith<BojagiException.Timeout> {
            client(silence.url, 200.milliseconds).use { it.getSecretListBlocking() }
        }
        Unit
    }

    @Test
    fun `what cannot cross is an invalid argument, too`() = Emulator.client().use { secrets ->
        val number = assertFailsWith<BojagiException.InvalidArgument> {
            runBlocking { secrets.getSecretList(pageNo = -1) }
        }
        assertEquals("get_secret_list: pageNo must be 0 or more (got -1)", number.message)
        assertEquals("get_secret_list", number.operation)
        assertEquals("ncloud", number.provider)
        assertEquals(0, number.attempts)
        val text = assertFailsWith<BojagiException.InvalidArgument> {
            runBlocking { secrets.getSecretDetail("\uD800") }
        }
        assertEquals("get_secret_detail", text.operation)
        assertEquals("ncloud", text.provider)
        for (timeout in listOf(Duration.ZERO, (-1).seconds, Duration.INFINITE, -Duration.INFINITE)) {
            val error = assertFailsWith<BojagiException.InvalidArgument> { client("http://127.0.0.1", timeout) }
            assertTrue("timeout" in error.message!!, error.message)
            assertNull(error.operation)
        }
    }

    @Test
    fun `the options reach the core`() {
        val port = ServerSocket(0).use { it.localPort }
        val error = assertFailsWith<BojagiException.Network> {
            SecretManager(
                ACCESS_KEY, SecretString(SECRET_KEY), endpoint = "http://127.0.0.1:$port",
                maxAttempts = 3, retryDelay = 1.milliseconds,
            ).use { it.getSecretListBlocking() }
        }
        assertEquals(3, error.attempts)
        Emulator.client().use { secrets ->
            val checked = assertFailsWith<BojagiException.InvalidArgument> {
                secrets.createSecretBlocking(CreateSecretRequest.builder("!", SecretString("{}"), emptyList()).build())
            }
            assertEquals(0, checked.attempts)
        }
        SecretManager(ACCESS_KEY, SecretString(SECRET_KEY), endpoint = Emulator.url, checkLimits = false).use { secrets ->
            val sent = assertFailsWith<BojagiException> {
                secrets.createSecretBlocking(CreateSecretRequest.builder("!", SecretString("{}"), emptyList()).build())
            }
            assertEquals(1, sent.attempts)
        }
    }

    @Test
    fun `options that cannot be used are refused`() {
        val refused: Map<String, () -> SecretManager> = mapOf(
            "secret_key is missing" to { SecretManager(ACCESS_KEY) },
            "only one of" to { SecretManager(ACCESS_KEY, SecretString(SECRET_KEY), profile = "other") },
            "maxAttempts must be 0 or more (got -1)" to { SecretManager(maxAttempts = -1) },
            "attemptTimeout must be 0 or more (got -1s)" to { SecretManager(attemptTimeout = (-1).seconds) },
            "no-such-file.pem" to { SecretManager(caBundle = "/no-such-file.pem") },
        )
        for ((text, make) in refused) {
            val error = assertFailsWith<BojagiException.InvalidArgument> { make().close() }
            assertTrue(text in error.message!!, error.message)
        }
    }

    @Test
    fun `a closed client says so`() {
        val secrets = Emulator.client()
        repeat(2) { secrets.close() }
        val error = assertFailsWith<BojagiException.FailedPrecondition> { runBlocking { secrets.getSecretList() } }
        assertEquals("get_secret_list: the client is closed; make a new one", error.message)
    }

    @Test
    fun `an enum is open to values of a later day`() {
        assertEquals(SecretStatus.ENABLE, SecretStatus.of("ENABLE"))
        assertEquals("LATER", SecretStatus.of("LATER").toString())
    }
}
