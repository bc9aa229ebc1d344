// The shop against the emulator.
package shop

import io.bojagi.BojagiException
import io.bojagi.testing.EmulatorExtension
import io.bojagi.testing.Fault
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.install
import io.ktor.server.testing.ApplicationTestBuilder
import io.ktor.server.testing.testApplication
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class ShopTest {
    private fun ApplicationTestBuilder.shopWithEmulator() = application {
        install(Secrets) { create = emulator::secretManager }
        shop()
    }

    @Test
    fun `the login is read`() = testApplication {
        shopWithEmulator()
        assertEquals("orders of app", client.get("/orders").bodyAsText())
    }

    @Test
    fun `an outage is outlasted, and a refusal is an answer`() = testApplication {
        shopWithEmulator()
        emulator.addFault(Fault.status(503).operation("get_secret_value").count(1))
        assertEquals(HttpStatusCode.OK, client.get("/orders").status)
        emulator.addFault(Fault.status(400).operation("get_secret_value"))
        assertEquals(HttpStatusCode.ServiceUnavailable, client.get("/orders").status)
    }

    @Test
    fun `the client is closed with the application`() {
        val secrets = emulator.secretManager()
        testApplication {
            application {
                install(Secrets) { create = { secrets } }
                shop()
            }
            client.get("/orders")
        }
        assertThrows(BojagiException.FailedPrecondition::class.java) { runBlocking { secrets.getSecretList() } }
    }

    companion object {
        @JvmField
        @RegisterExtension
        val emulator: EmulatorExtension =
            EmulatorExtension().withSecret("orders-db", mapOf("username" to "app", "password" to "p1"))
    }
}
