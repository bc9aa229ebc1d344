// Ways to read a secret value, measured in a process of its own: `NAME MODE URL ID`.
//
// For each line on its standard input it makes one round of calls, and answers with what one of them
// cost. All but bojagi sign by hand, as people do whose provider has no SDK.
package bench

import com.fasterxml.jackson.databind.ObjectMapper
import com.sun.management.OperatingSystemMXBean
import io.bojagi.SecretString
import io.bojagi.ncloud.SecretManager
import java.io.IOException
import java.lang.management.ManagementFactory
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import java.util.Base64
import java.util.concurrent.CompletableFuture
import java.util.concurrent.Executors
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import okhttp3.Call
import okhttp3.Callback
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

const val ACCESS_KEY = "bench-access-key"
const val SECRET_KEY = "bench-secret-key"
const val PASSWORD = "pppppppppppppppppppp"
const val CALLS = 1_920
const val IN_FLIGHT = 64

private val json = ObjectMapper()

fun password(body: ByteArray): String {
    val chain = json.readTree(body)["data"]["decryptedSecretChain"]
    return json.readTree(chain["active"].textValue())["password"].textValue()
}

private val mac = ThreadLocal.withInitial {
    Mac.getInstance("HmacSHA256").apply { init(SecretKeySpec(SECRET_KEY.toByteArray(), "HmacSHA256")) }
}

fun headers(path: String): Map<String, String> {
    val now = System.currentTimeMillis().toString()
    val signature = mac.get().doFinal("GET $path\n$now\n$ACCESS_KEY".toByteArray())
    return mapOf(
        "x-ncp-apigw-timestamp" to now,
        "x-ncp-iam-access-key" to ACCESS_KEY,
        "x-ncp-apigw-signature-v2" to Base64.getEncoder().encodeToString(signature),
    )
}

/** A client: how it reads on a thread, and how without one. */
interface Peer {
    fun read(): String

    fun begin(): CompletableFuture<String>
}

open class Bojagi(url: String, private val id: String) : Peer {
    val secrets = SecretManager(ACCESS_KEY, SecretString(SECRET_KEY), endpoint = url)

    override fun read(): String = secrets.getSecretValueBlocking(id).active!!["password"]!!.reveal()

    override fun begin(): CompletableFuture<String> =
        secrets.getSecretValueAsync(id).thenApply { it.active!!["password"]!!.reveal() }

    suspend fun suspending(): String = secrets.getSecretValue(id).active!!["password"]!!.reveal()
}

class Jdk(private val url: String, id: String) : Peer {
    private val client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
    private val path = "/api/v1/secrets/$id/values"

    private fun request(): HttpRequest {
        val request = HttpRequest.newBuilder(URI(url + path))
        headers(path).forEach(request::header)
        return request.build()
    }

    override fun read(): String = password(client.send(request(), BodyHandlers.ofByteArray()).body())

    override fun begin(): CompletableFuture<String> =
        client.sendAsync(request(), BodyHandlers.ofByteArray()).thenApply { password(it.body()) }
}

class OkHttp(private val url: String, id: String) : Peer {
    private val client = OkHttpClient().apply {
        dispatcher.maxRequests = IN_FLIGHT
        dispatcher.maxRequestsPerHost = IN_FLIGHT
    }
    private val path = "/api/v1/secrets/$id/values"

    private fun call(): Call {
        val request = Request.Builder().url(url + path)
        headers(path).forEach(request::header)
        return client.newCall(request.build())
    }

    override fun read(): String = call().execute().use { password(it.body.bytes()) }

    override fun begin(): CompletableFuture<String> {
        val future = CompletableFuture<String>()
        call().enqueue(object : Callback {
            override fun onFailure(call: Call, e: IOException) {
                future.completeExceptionally(e)
            }

            override fun onResponse(call: Call, response: Response) {
                future.complete(response.use { password(it.body.bytes()) })
            }
        })
        return future
    }
}

private fun one(calls: Int, read: () -> String) = repeat(calls) { check(read() == PASSWORD) }

/** As many chains as may be in flight, each beginning its next call when the last has ended. */
private fun chains(begin: () -> CompletableFuture<String>) {
    fun chain(left: Int): CompletableFuture<Unit> = begin().thenCompose {
        check(it == PASSWORD)
        if (left > 1) chain(left - 1) else CompletableFuture.completedFuture(Unit)
    }
    List(IN_FLIGHT) { chain(CALLS / IN_FLIGHT) }.forEach { it.join() }
}

private fun coroutines(peer: Bojagi) = runBlocking(Dispatchers.Default) {
    repeat(IN_FLIGHT) { launch { repeat(CALLS / IN_FLIGHT) { check(peer.suspending() == PASSWORD) } } }
}

private val system = ManagementFactory.getOperatingSystemMXBean() as OperatingSystemMXBean

/** One round: time and CPU time of the process for each of `calls`, in microseconds. */
private fun cost(calls: Int, round: () -> Unit): String {
    val began = System.nanoTime()
    val used = system.processCpuTime
    round()
    val cpu = system.processCpuTime - used
    return "${(System.nanoTime() - began) / calls / 1e3} ${cpu / calls / 1e3}"
}

fun main(args: Array<String>) {
    val (name, mode, url, id) = args
    val peer = when (name) {
        "java.net.http" -> Jdk(url, id)
        "OkHttp" -> OkHttp(url, id)
        else -> Bojagi(url, id)
    }
    val secret by lazy { (peer as Bojagi).secrets.getSecretValueBlocking(id).active!!["password"]!! }
    val round: () -> Unit = when {
        mode == "one" -> ({ one(CALLS, peer::read) })
        mode == "threads" -> {
            val threads = Executors.newFixedThreadPool(IN_FLIGHT) { Thread(it).apply { isDaemon = true } };
            { List(IN_FLIGHT) { threads.submit { one(CALLS / IN_FLIGHT, peer::read) } }.forEach { it.get() } }
        }
        name == "bojagi, coroutines" -> ({ coroutines(peer as Bojagi) })
        mode == "futures" -> ({ chains(peer::begin) })
        mode == "reveal" -> ({ repeat(CALLS) { secret.reveal() } })
        mode == "blocking" -> ({ repeat(CALLS) { (peer as Bojagi).secrets.resolveCredentialsBlocking() } })
        mode == "suspending" -> ({ runBlocking { repeat(CALLS) { (peer as Bojagi).secrets.resolveCredentials() } } })
        else -> error(mode)
    }
    while (readlnOrNull() != null) println(cost(CALLS, round))
    Runtime.getRuntime().halt(0)
}
