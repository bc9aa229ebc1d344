// The Kotlin part of `make demo`: a secret from its making to its end, with the packaged jar.
package io.bojagi.demo

import io.bojagi.BojagiException
import io.bojagi.SecretString
import io.bojagi.SecretValue
import io.bojagi.ncloud.SecretManager
import kotlin.system.exitProcess
import kotlin.time.DurationUnit
import kotlin.time.measureTimedValue
import kotlinx.coroutines.runBlocking

internal const val PASSWORD = "seen-by-nobody"
internal const val VALUE = """{"username":"app","password":"$PASSWORD"}"""
internal const val WRONG_KEY = "not-the-secret-key"

private val steps = mutableListOf<String>()

/** Does a step, timed, and notes what was seen in a few words. */
private suspend fun <T> step(name: String, saw: (T) -> String, call: suspend () -> T): T {
    val (result, took) = measureTimedValue { call() }
    val ms = "%.1f".format(java.util.Locale.ROOT, took.toDouble(DurationUnit.MILLISECONDS))
    steps += """{"step":"$name","saw":"${saw(result)}","ms":$ms}"""
    return result
}

private fun setting(name: String) = System.getenv(name) ?: error("$name is not set")

private suspend fun demo() {
    val name = System.getenv("BOJAGI_DEMO_NAME") ?: "kotlin-demo"
    val (endpoint, accessKey) = setting("BOJAGI_ENDPOINT") to setting("BOJAGI_ACCESS_KEY")
    val secretKey = SecretString(setting("BOJAGI_SECRET_KEY"))
    SecretManager(accessKey, secretKey, endpoint = endpoint).use { secrets ->
        SecretManager(accessKey, SecretString(WRONG_KEY), endpoint = endpoint).use { demo(name, secrets, stranger = it) }
    }
}

private suspend fun demo(name: String, secrets: SecretManager, stranger: SecretManager) {
    val id = step("create_secret", { "made $name" }) {
        secrets.createSecret(name, SecretString(VALUE), listOf("password"), memo = "from the demo").secretId
    }
    step("get_secret_list", { items -> "${items.size} on the page, $name among them" }) {
        secrets.getSecretList().secretList.also { items -> check(items.any { it.secretId == id }) { "$name is not listed" } }
    }
    step("get_secret_value", { secret -> "the same value: $secret" }) {
        checkNotNull(secrets.getSecretValue(id).active).also { check(it == SecretValue(VALUE)) { "another value came back" } }
    }
    step("refused signature", { e -> "BojagiException.${e.kind}, HTTP ${e.status}" }) {
        runCatching { stranger.getSecretValue(id) }.exceptionOrNull() as? BojagiException.Unauthenticated
            ?: error("a wrong signature was not refused")
    }
    step("request_secret_deletion", { status -> "$status" }) { secrets.requestSecretDeletion(id).secretStatus }
    step("delete_secret", { "gone" }) { secrets.deleteSecret(id) }
}

fun main() {
    try {
        runBlocking { demo() }
    } catch (e: Exception) {
        System.err.println("Kotlin demo: ${e.message}")
        exitProcess(1)
    }
    val version = "${KotlinVersion.CURRENT}, JDK ${Runtime.version().feature()}"
    println("""{"language":"Kotlin","version":"$version","steps":[${steps.joinToString(",")}]}""")
}
