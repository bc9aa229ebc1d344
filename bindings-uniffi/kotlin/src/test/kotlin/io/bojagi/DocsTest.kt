// Runs the code of the guides, and compares what it says it prints.
package io.bojagi

import io.bojagi.ncloud.CreateSecretRequest
import io.bojagi.ncloud.SecretManager
import java.io.File
import java.nio.file.Files
import java.util.concurrent.TimeUnit.SECONDS
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory

private val DOCS = File("../../docs")
private val SAID = Regex("""^ *(?:.*-> )?(?:.* )?(?:System\.out\.)?println\(.*\);? // (.*)$""")

private class Block(val title: String, val code: String)

/** Each block of code, with its heading. */
private fun blocks(language: String): List<Block> =
    DOCS.resolve("$language.md").readText().split("\n## ").drop(1).flatMap { section ->
        Regex("^```$language\\n(.*?)^```$", setOf(RegexOption.MULTILINE, RegexOption.DOT_MATCHES_ALL))
            .findAll(section).map { Block(section.lines().first(), it.groupValues[1]) }
    }.also { assertTrue(it.size > 5) }

class DocsTest {
    private fun runs(block: Block, vararg program: String) {
        Emulator.post("reset")
        SecretManager(ACCESS_KEY, SecretString(SECRET_KEY), endpoint = Emulator.url).use { secrets ->
            val login = SecretString("""{"username":"app","password":"p1"}""")
            secrets.createSecretBlocking(CreateSecretRequest.builder("orders-db", login, listOf("password")).build())
            val key = SecretString("""{"signing_key":"k1"}""")
            secrets.createSecretBlocking(CreateSecretRequest.builder("webhook", key, listOf("signing_key")).build())
        }
        val java = ProcessHandle.current().info().command().get()
        val process = ProcessBuilder(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), *program)
        process.environment() += mapOf(
            "NCLOUD_SECRETMANAGER_ENDPOINT" to Emulator.url,
            "NCLOUD_ACCESS_KEY_ID" to ACCESS_KEY,
            "NCLOUD_SECRET_ACCESS_KEY" to SECRET_KEY,
            "ALIBABA_CLOUD_KMS_ENDPOINT" to Emulator.url,
            "ALIBABA_CLOUD_ACCESS_KEY_ID" to ACCESS_KEY,
            "ALIBABA_CLOUD_ACCESS_KEY_SECRET" to SECRET_KEY,
        )
        val running = process.redirectErrorStream(true).start()
        val printed = running.inputReader().readText().trim().lines()
        assertTrue(running.waitFor(120, SECONDS))
        assertEquals(block.code.lines().mapNotNull { SAID.matchEntire(it)?.groupValues?.get(1) }, printed)
        assertEquals(0, running.exitValue())
    }

    /** The build has put the blocks where the compiler finds them. */
    @TestFactory
    fun `the guide for Kotlin runs`(): List<DynamicTest> = blocks("kotlin").mapIndexed { at, block ->
        dynamicTest(block.title) { runs(block, "docs.block${at + 1}.Block${at + 1}Kt") }
    }

    @TestFactory
    fun `the guide for Java runs`(): List<DynamicTest> = blocks("java").map { block ->
        dynamicTest(block.title) {
            val file = Files.createTempDirectory("bojagi").resolve("Program.java").toFile()
            file.writeText(block.code.replace("emulator-access-key", ACCESS_KEY).replace("emulator-secret-key", SECRET_KEY))
            runs(block, file.path)
        }
    }

    @Test
    fun `every link leads somewhere`() {
        for (page in listOf("kotlin", "java")) {
            for (link in Regex("""\]\((?!https:)([^)]*)\)""").findAll(DOCS.resolve("$page.md").readText())) {
                val (path, anchor) = (link.groupValues[1] + "#").split("#")
                val target = DOCS.resolve(path)
                assertTrue(target.exists(), path)
                val titles = Regex("^#+ (.*)$", RegexOption.MULTILINE).findAll(target.readText())
                    .map { it.groupValues[1].lowercase().replace(Regex("[^a-z0-9 -]"), "").replace(' ', '-') }
                assertTrue(anchor.isEmpty() || anchor in titles.toList(), link.value)
            }
        }
    }
}
