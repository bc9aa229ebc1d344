// Starts the emulator that the tests talk to, a server that answers as it is told, and one that never does.
package io.bojagi

import com.fasterxml.jackson.databind.DeserializationFeature
import com.fasterxml.jackson.databind.ObjectMapper
import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import io.bojagi.ncloud.SecretManager
import java.io.File
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.net.Socket
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.concurrent.CompletableFuture
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread

const val ACCESS_KEY = "case-access-key"
const val SECRET_KEY = "case-secret-key"

val json: ObjectMapper = ObjectMapper().enable(DeserializationFeature.USE_LONG_FOR_INTS)

private fun setting(property: String, variable: String): String? =
    System.getProperty(property) ?: System.getenv(variable)

/** The folder `tests/cases`. */
val cases = File(setting("bojagi.cases", "BOJAGI_CASES") ?: "../../tests/cases")

/** A running `bojagi-emulator`, one for all tests. */
object Emulator {
    @JvmStatic val url: String

    init {
        val binary = setting("bojagi.emulator", "BOJAGI_EMULATOR") ?: "../../target/debug/bojagi-emulator"
        val process = ProcessBuilder(
            binary, "--port", "0", "--credentials", "$ACCESS_KEY:$SECRET_KEY", "--format", "json",
        ).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        Runtime.getRuntime().addShutdownHook(Thread(process::destroy))
        url = "http://" + json.readTree(process.inputReader().readLine())["address"].asText()
    }

    @JvmStatic
    @JvmOverloads
    fun post(name: String, body: Any = emptyMap<String, Any>()) {
        val request = HttpRequest.newBuilder(URI("$url/_emulator/$name"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
        val answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString())
        check(answer.statusCode() / 100 == 2) { "$name: ${answer.statusCode()} ${answer.body()}" }
    }

    /** A client for it, after a reset. */
    fun client(secretKey: String = SECRET_KEY): SecretManager {
        post("reset")
        return SecretManager(ACCESS_KEY, SecretString(secretKey), endpoint = url)
    }
}

class Answer(val body: String, val status: Int = 200, val headers: Map<String, String> = emptyMap())

/** A server that answers each request as `answer` says, and counts them. */
class Answers(private val answer: (HttpExchange) -> Answer) : AutoCloseable {
    private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
    private val count = AtomicInteger()
    val requests: Int get() = count.get()

    init {
        server.createContext("/") { exchange ->
            count.incrementAndGet()
            val answer = answer(exchange)
            answer.headers.forEach(exchange.responseHeaders::set)
            exchange.sendResponseHeaders(answer.status, answer.body.length.toLong())
            exchange.use { it.responseBody.write(answer.body.toByteArray()) }
        }
        server.start()
    }

    /** A client that tries once. */
    fun client() = SecretManager(
        ACCESS_KEY, SecretString(SECRET_KEY), endpoint = "http://127.0.0.1:${server.address.port}", maxAttempts = 1,
    )

    override fun close() = server.stop(0)
}

/** Takes requests and never answers; knows when a request came and when its connection was closed. */
class Silence : AutoCloseable {
    private val socket = ServerSocket(0)
    private val connections = mutableListOf<Socket>()
    val url = "http://127.0.0.1:${socket.localPort}"
    val asked = CompletableFuture<Unit>()
    val gone = CompletableFuture<Unit>()

    init {
        thread(isDaemon = true) {
            val connection = socket.accept().also(connections::add)
            val input = connection.getInputStream()
            input.read()
            asked.complete(Unit)
            runCatching { input.readAllBytes() }
            gone.complete(Unit)
        }
    }

    override fun close() {
        connections.forEach(Socket::close)
        socket.close()
    }
}
