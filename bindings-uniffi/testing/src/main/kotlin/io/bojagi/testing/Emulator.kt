// The emulator, for the tests of an application.
package io.bojagi.testing

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import io.bojagi.SecretString
import io.bojagi.ncloud.CreateSecretRequest
import io.bojagi.ncloud.SecretManager
import java.time.Duration
import java.time.Instant

internal val json = ObjectMapper()

/** The emulator is not there, did not start, has ended, or refuses what it was asked. */
public class EmulatorException(message: String, cause: Throwable? = null) : RuntimeException(message, cause)

/**
 * A request to the service, as the emulator saw it. Headers and bodies are not kept.
 *
 * @property provider The provider that was asked, for instance `ncloud`.
 * @property method The HTTP method.
 * @property path The path, with the query.
 * @property operation The operation, for instance `get_secret_value`; null where the path is of none.
 * @property status The HTTP status of the answer; 0 as long as there is none.
 * @property accessKey The access key it was signed with, if there was one.
 * @property time When it came.
 */
public class Request internal constructor(
    public val provider: String,
    public val method: String,
    public val path: String,
    public val operation: String?,
    public val status: Int,
    public val accessKey: String?,
    public val time: Instant,
) {
    override fun toString(): String = "$method $path -> $status"
}

/**
 * A fault that was added, and what it has done.
 *
 * @property fault What happens to a request that is struck, for instance `status`.
 * @property seen How many matching requests it has looked at.
 * @property struck How many of them it has struck.
 * @property left How many it will still look at; null without a `count`.
 */
public class FaultReport internal constructor(
    public val fault: String,
    public val seen: Long,
    public val struck: Long,
    public val left: Long?,
) {
    override fun toString(): String = "$fault: $struck of $seen struck"
}

/**
 * An emulator of one's own, on a free port of this machine:
 *
 * ```
 * try (Emulator emulator = Emulator.started()) {
 *     emulator.addSecret("orders-db", Map.of("username", "app", "password", "p1"));
 *     ...
 * }
 * ```
 *
 * It also ends with this JVM, however that ends. Its secrets are in memory. The program is the one that
 * the environment variable `BOJAGI_EMULATOR` names, else that of the artefact `bojagi-emulator`, else
 * the one on `PATH`. It may be used from many threads.
 *
 * @param options Further options of the command, for instance
 *   `"--trigger", "rotate-db=python rotate.py"`.
 * @property accessKey Access key that it accepts.
 * @property secretKey Secret key that belongs to it.
 * @param port Port to listen on; 0 picks a free one.
 */
public open class Emulator @JvmOverloads constructor(
    private val options: List<String> = emptyList(),
    public val accessKey: String = "emulator-access-key",
    public val secretKey: String = "emulator-secret-key",
    private val port: Int = 0,
) : AutoCloseable {
    @Volatile internal var running: Running? = null

    @Volatile private var lastLog = ""

    /**
     * Starts it, which takes some milliseconds. One that runs goes on.
     *
     * @throws EmulatorException when the program is not found, or ends before it is ready.
     */
    @Synchronized
    public fun start() {
        if (running == null) running = Running(listOf("--port", "$port") + options, accessKey to secretKey)
    }

    /** Stops it. Its log can still be read. */
    @Synchronized
    override fun close() {
        val last = running ?: return
        running = null
        last.stop()
        lastLog = last.log()
    }

    internal fun running(): Running =
        running ?: throw EmulatorException("the emulator is not running; call start(), or use Emulator.started()")

    /** The endpoint for a client. */
    public val url: String get() = running().url

    /** The variables by which a client that is made without arguments finds the emulator, for another process. */
    public val environment: Map<String, String>
        get() = mapOf(
            "NCLOUD_SECRETMANAGER_ENDPOINT" to url,
            "NCLOUD_ACCESS_KEY_ID" to accessKey,
            "NCLOUD_SECRET_ACCESS_KEY" to secretKey,
            "ALIBABA_CLOUD_KMS_ENDPOINT" to url,
            "ALIBABA_CLOUD_ACCESS_KEY_ID" to accessKey,
            "ALIBABA_CLOUD_ACCESS_KEY_SECRET" to secretKey,
        )

    /** The properties by which an application with `bojagi-spring` finds the emulator. */
    public val systemProperties: Map<String, String>
        get() = mapOf(
            "bojagi.ncloud.endpoint" to url,
            "bojagi.ncloud.access-key" to accessKey,
            "bojagi.ncloud.secret-key" to secretKey,
        )

    /**
     * A client of any provider for it, which the caller closes. A store takes an address instead:
     * `ncloud:?endpoint=` or `alibaba:?endpoint=`, and [url].
     *
     * @param type The class of the client, for instance `io.bojagi.alibaba.SecretsManager`.
     */
    public fun <T : AutoCloseable> client(type: Class<T>): T {
        val builder = type.getMethod("builder").invoke(null)
        for ((option, value) in mapOf("endpoint" to url, "accessKey" to accessKey, "secretKey" to SecretString(secretKey))) {
            builder.javaClass.getMethod(option, value.javaClass).invoke(builder, value)
        }
        return type.cast(builder.javaClass.getMethod("build").invoke(builder))
    }

    /** A client of NAVER Cloud for it, which the caller closes. */
    public fun secretManager(): SecretManager = secretManagerBuilder().build()

    /** A builder of clients of NAVER Cloud for it, for further options. */
    public fun secretManagerBuilder(): SecretManager.Builder =
        SecretManager.builder().endpoint(url).accessKey(accessKey).secretKey(SecretString(secretKey))

    /**
     * Makes a secret of NAVER Cloud, and gives its id.
     *
     * @param secretName Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
     * @param fields The value: its JSON text, a map of its fields, or an object that Jackson writes.
     * @param rotationTargets The fields that a rotation replaces; null: all.
     */
    @JvmOverloads
    public fun addSecret(secretName: String, fields: Any, rotationTargets: List<String>? = null): String {
        val value = fields as? String ?: json.writeValueAsString(fields)
        val targets = rotationTargets ?: json.readTree(value).fieldNames().asSequence().toList()
        val request = CreateSecretRequest.builder(secretName, SecretString(value), targets).build()
        return running().seeder.createSecretBlocking(request).secretId
    }

    /** Brings back a fresh emulator: no secrets, faults or requests, the clock at real time. */
    public fun reset(): Unit = running().reset()

    /** The last 1,000 requests to the service, oldest first, without those of [addSecret]. */
    public fun requests(): List<Request> = running().send("GET", "requests")["requests"]
        .filter { it["access_key"].textValue() != SEEDER }
        .map {
            Request(
                provider = it["provider"].textValue(),
                method = it["method"].textValue(),
                path = it["path"].textValue(),
                operation = it["operation"].textValue(),
                status = it["status"].intValue(),
                accessKey = it["access_key"].textValue(),
                time = Instant.ofEpochMilli(it["time_ms"].longValue()),
            )
        }

    /** Lets requests fail on purpose, after the faults that are there already. */
    public fun addFault(fault: Fault) {
        running().send("POST", "faults", fault.fields)
    }

    /** The faults in their order, with what they have done. */
    public fun faults(): List<FaultReport> = running().send("GET", "faults")["faults"].map {
        FaultReport(
            fault = it["fault"].textValue(),
            seen = it["seen"].longValue(),
            struck = it["struck"].longValue(),
            left = it["left"]?.takeIf(JsonNode::isNumber)?.longValue(),
        )
    }

    /** Removes all faults. */
    public fun clearFaults() {
        running().send("DELETE", "faults")
    }

    /**
     * Moves the emulator's clock away from real time, for instance to when a rotation is due.
     *
     * @param offset How far, in milliseconds, at most 50 years either way; zero brings it back.
     */
    public fun setClockOffset(offset: Duration) {
        running().send("POST", "clock", mapOf("offset_ms" to offset.toMillis()))
    }

    /**
     * Posts to `/_emulator/NAME`, for what has no function here, and gives the JSON text of the answer.
     *
     * @param name For instance `triggers` or `keys`; the emulator's page has the list.
     * @param body What to send, as [addSecret] takes the fields.
     */
    @JvmOverloads
    public fun post(name: String, body: Any = emptyMap<String, Any>()): String =
        running().send("POST", name, if (body is String) json.readTree(body) else body).toString()

    /** What it has logged since its start or the last reset: each request, and no secret. */
    public fun log(): String = running?.log() ?: lastLog

    override fun toString(): String = "Emulator(${running?.url ?: "not running"})"

    public companion object {
        /** One that runs, for `use { }` and try-with-resources. */
        @JvmStatic
        public fun started(): Emulator = Emulator().also(Emulator::start)
    }
}
