// Rules by which requests to the emulator fail on purpose.
package io.bojagi.testing

import java.time.Duration

/**
 * Which requests fail on purpose, and how. Each function gives a new rule:
 *
 * ```
 * emulator.addFault(Fault.status(503).operation("get_secret_value").count(2));
 * ```
 *
 * Without further words a rule strikes every request, until it is removed. What does not belong
 * together is refused by [Emulator.addFault].
 */
public class Fault private constructor(internal val fields: Map<String, Any>) {
    private fun with(name: String, value: Any) = Fault(fields + (name to value))

    /** Only requests to this provider, `ncloud` or `alibaba`. */
    public fun provider(provider: String): Fault = with("provider", provider)

    /** Only requests of this operation, for instance `get_secret_value`. */
    public fun operation(operation: String): Fault = with("operation", operation)

    /** Only requests with this id in the path; of Alibaba Cloud with this name. */
    public fun secretId(secretId: String): Fault = with("secret_id", secretId)

    /** Only requests with this access key. */
    public fun accessKey(accessKey: String): Fault = with("access_key", accessKey)

    /** Lets so many matching requests pass first. */
    public fun skip(skip: Int): Fault = with("skip", skip)

    /** Then looks at so many matching requests; without it, at all. */
    public fun count(count: Int): Fault = with("count", count)

    /** Strikes this share of those, 0 to 1; without it, all. */
    public fun probability(probability: Double): Fault = with("probability", probability)

    /** Where the random numbers begin: the same seed strikes the same requests. */
    public fun seed(seed: Long): Fault = with("seed", seed)

    /**
     * Lets the operation be carried out, and its answer be late or lost. Without it the operation is
     * not carried out.
     */
    public fun after(): Fault = with("when", "after")

    /** The service's code in the body, for [status]. */
    public fun errorCode(errorCode: String): Fault = with("error_code", errorCode)

    /** The message in the body, for [status]. */
    public fun message(message: String): Fault = with("message", message)

    /** The details in the body, for [status]. */
    public fun details(details: String): Fault = with("details", details)

    /** The header `Retry-After`, for [status] and [throttle]: whole seconds, at most a day. */
    public fun retryAfter(retryAfter: Duration): Fault = with("retry_after", retryAfter.toSeconds())

    /** The type of the text, for [body]; without it `application/json`. */
    public fun contentType(contentType: String): Fault = with("content_type", contentType)

    override fun toString(): String = "Fault$fields"

    public companion object {
        private fun of(fault: String, vararg fields: Pair<String, Any>) = Fault(mapOf("fault" to fault, *fields))

        /** The request waits so long, in milliseconds up to ten minutes, then goes on. */
        @JvmStatic
        public fun latency(delay: Duration): Fault = of("latency", "delay_ms" to delay.toMillis())

        /** An error answer with the body that is documented for this HTTP status, 400 to 599. */
        @JvmStatic
        public fun status(status: Int): Fault = of("status", "status" to status)

        /** Requests pass, but no more than so many in any one second; the others get 429. */
        @JvmStatic
        public fun throttle(perSecond: Int): Fault = of("throttle", "per_second" to perSecond)

        /** The connection ends with a TCP reset, without an answer. */
        @JvmStatic
        public fun reset(): Fault = of("reset")

        /** The answer begins, and the connection ends in the middle of its body. */
        @JvmStatic
        public fun cut(): Fault = of("cut")

        /**
         * An answer with this text, right or wrong, at most 1 MiB.
         *
         * @param status The HTTP status of the answer, 200 to 599.
         */
        @JvmStatic
        @JvmOverloads
        public fun body(body: String, status: Int = 200): Fault = of("body", "body" to body, "status" to status)

        /** There is never an answer. */
        @JvmStatic
        public fun hang(): Fault = of("hang")
    }
}
