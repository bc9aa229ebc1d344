// A value gives its fields one by one, and itself as a model.
package io.bojagi

import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlinx.coroutines.runBlocking

private const val TEXT = """{"username":"app","password":"p \"1\" 한","port":5432,"tls":true,"note":null}"""

private class DbLogin(var username: String = "", var password: String = "", var port: Int = 0, var tls: Boolean = false) {
    var note: String? = null
}

class ValueTest {
    private val value = SecretValue(TEXT)

    @Test
    fun `a field is a secret of its own`() = Emulator.client().use { secrets ->
        val stored = runBlocking {
            val created = secrets.createSecret("orders-db", SecretString("""{"password":"p1"}"""), listOf("password"))
            secrets.getSecretValue(created.secretId)
        }
        assertEquals(SecretString("p1"), stored.active?.get("password"))
        assertEquals("p1", stored.active!!["password"]!!.reveal())
        assertEquals("SecretString(***)", stored.active!!["password"].toString())
        assertNull(stored.active!!["username"])
    }

    @Test
    fun `fields keep their order and their text`() {
        assertEquals(TEXT, value.reveal())
        assertEquals(listOf("username", "password", "port", "tls"), value.keys)
        assertEquals(4, value.size)
        assertTrue("port" in value)
        assertFalse("note" in value)
        assertNull(value["note"])
        val plain = mapOf("username" to "app", "password" to "p \"1\" 한", "port" to "5432", "tls" to "true")
        assertEquals(plain.toList(), value.toMap().toList())
        assertEquals(emptyList(), SecretValue("no object").keys)
    }

    @Test
    fun `a value becomes a model of the application`() {
        val read = value.into { json.readValue(it, DbLogin::class.java) }
        val converted = json.convertValue(value.toMap(), DbLogin::class.java)
        for (login in listOf(read, converted)) {
            assertEquals(listOf("app", "p \"1\" 한", 5432, true), listOf(login.username, login.password, login.port, login.tls))
        }
    }

    @Test
    fun `a model that does not fit is an error that quotes nothing`() {
        for (text in listOf("""{"port":"open-sesame"}""", """{"open-sesame":1}""", "open-sesame")) {
            val error = assertFailsWith<BojagiException.InvalidArgument> {
                SecretValue(text).into { json.readValue(it, DbLogin::class.java) }
            }
            assertTrue(error.message!!.startsWith("the value does not fit the model (com.fasterxml.jackson."), error.message)
            assertFalse("open-sesame" in error.stackTraceToString())
            assertNull(error.cause)
        }
    }

    @Test
    fun `values are compared by text and closed for good`() {
        val same = SecretValue.of(TEXT)
        assertEquals(value, same)
        assertEquals(value.hashCode(), same.hashCode())
        assertNotEquals(value, SecretValue("""{"username":"app"}"""))
        assertEquals("SecretValue(***)", value.toString())
        val field = same["password"]!!
        repeat(2) { same.close() }
        assertNotEquals(value, same)
        assertEquals("SecretValue(***)", same.toString())
        assertEquals("p \"1\" 한", field.reveal())
        val reads: List<(SecretValue) -> Any?> =
            listOf({ it.reveal() }, { it.keys }, { it["password"] }, { it.toMap() }, { it.into { text -> text } })
        for (read in reads) {
            val error = assertFailsWith<IllegalStateException> { read(same) }
            assertEquals("this SecretValue is closed", error.message)
        }
        assertFailsWith<BojagiException.InvalidArgument> { SecretValue("\uD800") }
        assertFailsWith<BojagiException.InvalidArgument> { value["\uD800"] }
    }
}
