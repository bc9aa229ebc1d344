// The emulator without JUnit: what it is asked, what it does, and how it ends.
package io.bojagi.testing

import io.bojagi.BojagiException
import io.bojagi.alibaba.SecretsManager
import io.bojagi.ncloud.SecretManager
import java.net.ConnectException
import java.net.Socket
import java.net.URI
import java.time.Duration
import java.time.Instant
import java.util.concurrent.TimeUnit
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** A program with an emulator of its own, which tells where it is and waits. */
object Child {
    @JvmStatic
    fun main(args: Array<String>) {
        try {
            val emulator = Emulator.started()
            emulator.addSecret("orders-db", mapOf("password" to "p1"))
            println(emulator.url)
            System.`in`.read()
        } catch (e: EmulatorException) {
            println(e.message)
        }
    }
}

class EmulatorTest {
    private fun SecretManager.password(): String = runBlocking {
        getSecretValue(findSecret("orders-db").secretId).active!!["password"]!!.reveal()
    }

    @Test
    fun `a secret that was added is read, and only the application's requests are listed`() {
        Emulator.started().use { emulator ->
            val begin = Instant.now().minusSeconds(60)
            val id = emulator.addSecret("orders-db", mapOf("username" to "app", "password" to "p1"))
            emulator.secretManager().use { assertEquals("p1", it.password()) }
            assertEquals(listOf("get_secret_list", "get_secret_value"), emulator.requests().map { it.operation })
            val last = emulator.requests().last()
            assertEquals("GET", last.method)
            assertEquals("/api/v1/secrets/$id/values", last.path)
            assertEquals(200, last.status)
            assertEquals("emulator-access-key", last.accessKey)
            assertTrue(last.time > begin)
            assertTrue("/api/v1/secrets/$id/values" in emulator.log())
            assertFalse("p1" in emulator.log())
        }
    }

    @Test
    fun `the value may be its text or an object, and the targets a part of it`() {
        class Login(@Suppress("unused") val username: String, @Suppress("unused") val password: String)
        Emulator.started().use { emulator ->
            val text = emulator.addSecret("text-db", """{"password":"p1"}""")
            val written = emulator.addSecret("login-db", Login("app", "p1"), listOf("password"))
            emulator.secretManager().use {
                assertEquals(listOf("password"), it.getSecretValueBlocking(text).rotationTargets)
                val value = it.getSecretValueBlocking(written)
                assertEquals(listOf("password"), value.rotationTargets)
                assertEquals(setOf("username", "password"), value.active!!.keys.toSet())
            }
        }
    }

    @Test
    fun `a fault may be for one provider alone`() {
        Emulator.started().use { emulator ->
            emulator.addFault(Fault.status(403).provider("alibaba"))
            emulator.secretManager().use { assertEquals(0, it.getSecretListBlocking().totalCount) }
            emulator.client(SecretsManager::class.java).use {
                assertThrows(BojagiException.PermissionDenied::class.java) { it.listSecretsBlocking() }
            }
        }
    }

    @Test
    fun `requests fail as they were told to`() {
        Emulator.started().use { emulator ->
            val id = emulator.addSecret("orders-db", mapOf("password" to "p1"))
            emulator.addFault(Fault.status(503).operation("get_secret_value").skip(1).count(2))
            emulator.addFault(Fault.latency(Duration.ofMillis(1)).secretId(id))
            val once = emulator.secretManagerBuilder().maxAttempts(1).build()
            once.use {
                assertEquals("p1", it.password())
                assertThrows(BojagiException.Unavailable::class.java) { it.password() }
                val report = emulator.faults().first()
                assertEquals(listOf("status", 2L, 1L, 1L), listOf(report.fault, report.seen, report.struck, report.left))
                emulator.clearFaults()
                assertEquals(emptyList<FaultReport>(), emulator.faults())
                assertEquals("p1", it.password())
            }
        }
    }

    @Test
    fun `every kind of fault and every word of a rule is understood`() {
        Emulator.started().use { emulator ->
            val all = listOf(
                Fault.latency(Duration.ofSeconds(1)).after(),
                Fault.status(400).errorCode("1").message("m").details("d").retryAfter(Duration.ofSeconds(2)),
                Fault.throttle(5).retryAfter(Duration.ofSeconds(2)),
                Fault.reset().accessKey("nobody"),
                Fault.cut().probability(0.5).seed(7),
                Fault.body("<html>").contentType("text/html"),
                Fault.body("{}", 503),
                Fault.hang().secretId("1"),
            )
            all.forEach(emulator::addFault)
            val kinds = listOf("latency", "status", "throttle", "reset", "cut", "body", "body", "hang")
            assertEquals(kinds, emulator.faults().map { it.fault })
            val refused = assertThrows(EmulatorException::class.java) { emulator.addFault(Fault.hang().skip(-1)) }
            assertTrue("skip" in refused.message!!, refused.message)
        }
    }

    @Test
    fun `the clock moves, and reset brings everything back`() {
        Emulator.started().use { emulator ->
            emulator.setClockOffset(Duration.ofDays(30))
            emulator.addFault(Fault.hang().operation("delete_secret"))
            emulator.secretManager().use {
                val made = emulator.addSecret("orders-db", mapOf("password" to "p1"))
                val date = it.getSecretDetailBlocking(made).registerDate!!
                assertTrue(date > Instant.now().plus(Duration.ofDays(29)), "$date")
                emulator.reset()
                assertEquals(emptyList<Request>(), emulator.requests())
                assertEquals(emptyList<FaultReport>(), emulator.faults())
                assertFalse("/api/v1/secrets" in emulator.log(), emulator.log())
                assertEquals(0, it.getSecretListBlocking().totalCount)
            }
        }
    }

    @Test
    fun `the rest of the admin interface is reached by name`() {
        Emulator.started().use { emulator ->
            assertTrue("orders-key" in emulator.post("keys", mapOf("name" to "orders-key")))
            assertTrue("hook-trigger" in emulator.post("triggers", """{"name":"hook","url":"http://127.0.0.1:1"}"""))
            val refused = assertThrows(EmulatorException::class.java) { emulator.post("nothing") }
            assertTrue(refused.message!!.startsWith("nothing: "), refused.message)
        }
    }

    @Test
    fun `it says that it does not run, and its log can be read all the same`() {
        val emulator = Emulator(accessKey = "key", secretKey = "secret")
        val early = assertThrows(EmulatorException::class.java) { emulator.url }
        assertTrue("start()" in early.message!!, early.message)
        emulator.start()
        emulator.start()
        emulator.secretManager().use { it.getSecretListBlocking() }
        emulator.close()
        emulator.close()
        assertTrue("/api/v1/secrets" in emulator.log(), emulator.log())
        assertEquals("Emulator(not running)", "$emulator")
        emulator.start()
        emulator.close()
    }

    @Test
    fun `options reach the command, and what it refuses is said`() {
        Emulator(listOf("--empty")).use {
            it.start()
            it.secretManager().use { secrets -> assertEquals(0, secrets.getTriggerListBlocking().triggerList.size) }
        }
        val refused = assertThrows(EmulatorException::class.java) { Emulator(listOf("--nonsense")).start() }
        assertTrue("has ended with 2" in refused.message!! && "--nonsense" in refused.message!!, refused.message)
    }

    private fun child(environment: Map<String, String>): Process {
        val java = ProcessHandle.current().info().command().get()
        val process = ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Child::class.java.name)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
        process.environment() -= setOf("BOJAGI_EMULATOR")
        process.environment() += mapOf("PATH" to "") + environment
        return process.start()
    }

    @Test
    fun `the companion's program is used, and ends with the JVM, however that ends`() {
        val child = child(emptyMap())
        val url = URI(child.inputReader().readLine())
        Socket(url.host, url.port).close()
        child.destroyForcibly().waitFor()
        val end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60)
        assertThrows(ConnectException::class.java) {
            while (System.nanoTime() < end) {
                Socket(url.host, url.port).close()
                Thread.sleep(20)
            }
        }
    }

    @Test
    fun `a path that is no program is an error that says what to do`() {
        val child = child(mapOf("BOJAGI_EMULATOR" to "/nowhere/bojagi-emulator"))
        val said = child.inputReader().readLine()
        assertTrue(said.startsWith("BOJAGI_EMULATOR is /nowhere/bojagi-emulator, which cannot be run; "), said)
        assertTrue("io.bojagi:bojagi-emulator" in said, said)
    }
}
