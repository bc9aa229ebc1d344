// The process of an emulator: how it is started, asked, and ended.
package io.bojagi.testing

import com.fasterxml.jackson.databind.JsonNode
import io.bojagi.SecretString
import io.bojagi.ncloud.SecretManager
import java.io.IOException
import java.io.RandomAccessFile
import java.math.BigInteger
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.nio.file.Files
import java.security.SecureRandom
import java.time.Duration
import java.util.concurrent.TimeUnit

/** Whoever seeds is told from the application by its access key. */
internal const val SEEDER = "bojagi-testing"

private val http: HttpClient by lazy { HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build() }

internal class Running(options: List<String>, pair: Pair<String, String>) {
    private val seederKey = BigInteger(128, SecureRandom()).toString(16)
    private val log: RandomAccessFile
    private var logStart = 0L
    private var lastLog: String? = null
    private val process: Process
    val url: String

    private val making = lazy {
        SecretManager.builder().endpoint(url).accessKey(SEEDER).secretKey(SecretString(seederKey)).build()
    }

    /** Makes the secrets of [Emulator.addSecret]. */
    val seeder: SecretManager by making

    init {
        val file = Files.createTempFile("bojagi-emulator", ".log")
        try {
            log = RandomAccessFile(file.toFile(), "r")
            process = startProgram(System.getenv("BOJAGI_EMULATOR")) { program ->
                ProcessBuilder(listOf(program, "--format", "json", "--until-input-ends") + options)
                    .redirectError(ProcessBuilder.Redirect.appendTo(file.toFile()))
                    .apply {
                        environment().putIfAbsent("RUST_LOG", "debug")
                        environment()["BOJAGI_EMULATOR_CREDENTIALS"] =
                            listOf(pair, SEEDER to seederKey).joinToString(" ") { "${it.first}:${it.second}" }
                    }
            }
        } finally {
            // Both who write and who read hold it open; nothing stays behind.
            if (!file.toFile().delete()) file.toFile().deleteOnExit()
        }
        val ready = process.inputReader().readLine()
        url = "http://" + (runCatching { json.readTree(ready)["address"].textValue() }.getOrNull() ?: throw ended())
    }

    fun reset() {
        send("POST", "reset", emptyMap<String, Any>())
        synchronized(log) { logStart = log.length() }
    }

    fun send(method: String, name: String, body: Any? = null): JsonNode {
        val text = body?.let { HttpRequest.BodyPublishers.ofString(json.writeValueAsString(it)) }
        val request = HttpRequest.newBuilder(URI("$url/_emulator/$name"))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .method(method, text ?: HttpRequest.BodyPublishers.noBody())
            .build()
        val answer = try {
            http.send(request, HttpResponse.BodyHandlers.ofString())
        } catch (e: IOException) {
            throw ended(e)
        } catch (e: InterruptedException) {
            Thread.currentThread().interrupt()
            throw EmulatorException("interrupted while the emulator was asked", e)
        }
        val content = json.readTree(answer.body())
        if (answer.statusCode() >= 400) throw EmulatorException("$name: ${content["error"].textValue()}")
        return content
    }

    fun log(): String = synchronized(log) {
        lastLog ?: ByteArray((log.length() - logStart).toInt()).let {
            log.seek(logStart)
            log.readFully(it)
            it.decodeToString()
        }
    }

    fun stop() {
        if (making.isInitialized()) seeder.close()
        process.destroy()
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly()
        } catch (_: InterruptedException) {
            process.destroyForcibly()
            Thread.currentThread().interrupt()
        }
        synchronized(log) {
            lastLog = log()
            log.close()
        }
    }

    /** Why there is no answer. */
    private fun ended(cause: Throwable? = null): EmulatorException {
        // What it ends with by itself says more than that it was stopped.
        val how = if (process.waitFor(1, TimeUnit.SECONDS)) "has ended with ${process.exitValue()}" else "does not answer"
        return EmulatorException("the emulator $how\n${log()}".trimEnd(), cause)
    }
}
