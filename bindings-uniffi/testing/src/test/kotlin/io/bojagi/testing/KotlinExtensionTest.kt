// The extension as Kotlin writes it: in the companion object, and with names of sentences.
package io.bojagi.testing

import io.bojagi.alibaba.SecretsManager
import io.bojagi.ncloud.SecretManager
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class KotlinExtensionTest {
    @Test
    fun `a secret is there`(secrets: SecretManager) = runBlocking {
        val found = secrets.findSecret("orders-db")
        assertEquals("p1", secrets.getSecretValue(found.secretId).active!!["password"]!!.reveal())
        assertEquals(2, emulator.requests().size)
    }

    @Test
    fun `a client of any provider is there`(secrets: SecretManager, others: SecretsManager) {
        assertEquals(1, secrets.getSecretListBlocking().totalCount)
        assertEquals(0, others.listSecretsBlocking().totalCount)
        assertEquals(listOf("ncloud", "alibaba"), emulator.requests().map { it.provider })
    }

    @Test
    fun `and no request of another test`() = assertEquals(0, emulator.requests().size)

    companion object {
        @JvmField
        @RegisterExtension
        val emulator: EmulatorExtension = EmulatorExtension().withSecret("orders-db", mapOf("password" to "p1"))
    }
}
