// A secret is seen nowhere but where it is revealed.
package io.bojagi

import io.bojagi.demo.PASSWORD
import io.bojagi.demo.VALUE
import io.bojagi.demo.WRONG_KEY
import io.bojagi.ncloud.CreateSecretRequest
import io.bojagi.ncloud.SecretManager
import java.io.ByteArrayOutputStream
import java.io.NotSerializableException
import java.io.ObjectOutputStream
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotEquals
import kotlin.test.assertTrue
import kotlinx.coroutines.runBlocking

private const val SECRET = "{\"password\":\"open-sesame\"}"

private fun serialized(value: Any) =
    ByteArrayOutputStream().also { ObjectOutputStream(it).writeObject(value) }.toString(Charsets.ISO_8859_1)

private fun assertHidden(text: String) = assertFalse("open-sesame" in text, text)

class LeakTest {
    @Test
    fun `nothing prints it`() = Emulator.client().use { secrets ->
        val request = CreateSecretRequest.builder("orders-db", SecretString(SECRET), listOf("password"))
        val created = secrets.createSecretBlocking(request.build())
        val value = secrets.getSecretValueBlocking(created.secretId)
        assertEquals(SECRET, value.active!!.reveal())
        assertTrue("active=SecretValue(***)" in value.toString(), value.toString())
        val builder = SecretManager.builder().secretKey(SecretString("open-sesame"))
        for (thing in listOf(value, value.active, request, request.build(), created, secrets, builder, listOf(value))) {
            assertHidden("$thing ${thing.hashCode()}")
        }
        for (thing in listOf(SecretString(SECRET), SecretValue(SECRET), Credentials("key", SecretString(SECRET)), value)) {
            assertFailsWith<NotSerializableException> { serialized(thing) }
        }
        for (thing in listOf(SecretString(SECRET), SecretValue(SECRET), value)) assertHidden(json.writeValueAsString(thing))
        assertTrue(value.javaClass.methods.none { it.name == "copy" || it.name == "component1" })
    }

    @Test
    fun `the library prints nothing by itself`() {
        val java = ProcessHandle.current().info().command().get()
        val program = ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "io.bojagi.demo.DemoKt")
        program.environment() += mapOf(
            "RUST_LOG" to "trace",
            "RUST_BACKTRACE" to "1",
            "BOJAGI_ENDPOINT" to Emulator.url,
            "BOJAGI_ACCESS_KEY" to ACCESS_KEY,
            "BOJAGI_SECRET_KEY" to SECRET_KEY,
            "BOJAGI_DEMO_NAME" to "leak-test",
        )
        Emulator.post("reset")
        val process = program.redirectErrorStream(true).start()
        val printed = process.inputReader().readText()
        assertEquals(0, process.waitFor(), printed)
        assertTrue("refused signature" in printed, printed)
        for (hidden in listOf(VALUE, PASSWORD, ACCESS_KEY, SECRET_KEY, WRONG_KEY, "bojagi::", "http://")) {
            assertFalse(hidden in printed, printed)
        }
    }

    @Test
    fun `no error tells it`(): Unit = Emulator.client().use { secrets ->
        val secret = SecretString(SECRET)
        val refused: List<suspend () -> Unit> = listOf(
            { secrets.createSecret("!", secret, listOf("password")) },
            { secrets.createSecret("orders-db", secret, listOf("no such key")) },
            { secrets.createSecret("orders-db", SecretString("open-sesame"), listOf("password")) },
            { secrets.createSecret("orders-db", SecretString("open-sesame\uD800"), listOf("password")) },
            { secrets.createSecret("orders-db", SecretString("open-sesame".repeat(1000)), listOf("password")) },
            { SecretManager(ACCESS_KEY, SecretString("open sesame open-sesame\n")) },
            { SecretManager(ACCESS_KEY, SecretString("open-sesame"), endpoint = "nonsense") },
            { Emulator.client(secretKey = "open-sesame").use { it.getSecretList() } },
        )
        for (call in refused) {
            val error = assertFailsWith<BojagiException> { runBlocking { call() } }
            assertHidden(error.stackTraceToString())
            assertHidden(serialized(error))
        }
    }

    @Test
    fun `secrets are compared by text and closed for good`() {
        val secret = SecretString.of("open-sesame")
        val same = SecretString("open-sesame")
        assertEquals(secret, same)
        assertEquals(secret.hashCode(), same.hashCode())
        assertNotEquals(secret, SecretString("other"))
        repeat(2) { secret.close() }
        assertNotEquals(secret, same)
        assertEquals("SecretString(***)", secret.toString())
        val error = assertFailsWith<IllegalStateException> { secret.reveal() }
        assertEquals("this SecretString is closed", error.message)
        assertFailsWith<IllegalStateException> { SecretManager(ACCESS_KEY, secret) }
    }
}
