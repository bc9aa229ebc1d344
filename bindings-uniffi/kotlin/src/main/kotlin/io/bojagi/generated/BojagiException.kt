// Generated from core by `make generate`. Do not edit.
package io.bojagi

import io.bojagi.internal.NativeException
import java.time.Duration

/**
 * Why a call failed: its kind is the class, the facts are the properties.
 *
 * The message says what happened and what to do, and holds no URL, header, body or secret. Programs
 * decide by the class and the facts, never by the text. Unchecked, as Kotlin has it and as a call
 * over a network can fail anywhere.
 *
 * @property kind The kind as a stable text, for instance `NotFound`.
 * @property operation The operation by the service's name, for instance `get_secret_value`; none
 *   where a client was being made.
 * @property provider The provider, for instance `ncloud`; none where a client was being made.
 * @property status The HTTP status of the answer, if one came.
 * @property providerCode The provider's own error code.
 * @property details The provider's own explanation, as it gave it.
 * @property requestId The provider's id of the request, for its support desk.
 * @property retryAfter How long the service asked to wait before the next try.
 * @property isRetryable Whether the same call may succeed later.
 * @property attempts How many requests were sent for this call; 0 when it was refused before sending.
 */
public sealed class BojagiException private constructor(facts: NativeException.Failed) :
    RuntimeException(facts.text, (facts.thrown as Thrown?)?.exception) {
    public val kind: String = facts.kind
    public val operation: String? = facts.operation
    public val provider: String? = facts.provider
    public val status: Int? = facts.status?.toInt()
    public val providerCode: String? = facts.providerCode
    public val details: String? = facts.details
    public val requestId: String? = facts.requestId
    public val retryAfter: Duration? = facts.retryAfter
    public val isRetryable: Boolean = facts.retryable
    public val attempts: Int = facts.attempts.toInt()

    /** The input breaks a documented limit or rule; mend the call. */
    public class InvalidArgument internal constructor(facts: NativeException.Failed) : BojagiException(facts)

    /** No usable credentials were given or found; nothing was sent. */
    public class Credentials internal constructor(facts: NativeException.Failed) : BojagiException(facts)

    /** The service does not accept the credentials, the signature or the clock. */
    public class Unauthenticated internal constructor(facts: NativeException.Failed) : BojagiException(facts)

    /** The credentials are good, but not allowed to do this. */
    public class PermissionDenied internal constructor(facts: NativeException.Failed) : BojagiException(facts)

    /** There is no such secret, or no such address. */
    public class NotFound internal constructor(facts: NativeException.Failed) : BojagiException(facts)

    /** Something of that name is there already. */
    public class AlreadyExists internal constructor(facts: NativeException.Failed) : BojagiException(facts)

    /** The present status of the secret forbids this. */
    public class Conflict internal constructor(facts: NativeException.Failed) : BojagiException(facts)

    /** A rule of the service forbids this, or the client was closed. */
    public class FailedPrecondition internal constructor(facts: NativeException.Failed) : BojagiException(facts)

    /** Too many requests; try again later, more slowly. */
    public class Throttled internal constructor(facts: NativeException.Failed) : BojagiException(facts)

    /** The service is failing or out of reach behind its gateway; try again later. */
    public class Unavailable internal constructor(facts: NativeException.Failed) : BojagiException(facts)

    /** There was no answer, no connection or no credentials in time. */
    public class Timeout internal constructor(facts: NativeException.Failed) : BojagiException(facts)

    /** The service could not be reached, or the connection broke. */
    public class Network internal constructor(facts: NativeException.Failed) : BojagiException(facts)

    /** An answer that the documentation does not foresee, or a fault of this library. */
    public class Unexpected internal constructor(facts: NativeException.Failed) : BojagiException(facts)

    internal companion object {
        fun of(facts: NativeException.Failed): BojagiException = when (facts.kind) {
            "InvalidArgument" -> InvalidArgument(facts)
            "Credentials" -> Credentials(facts)
            "Unauthenticated" -> Unauthenticated(facts)
            "PermissionDenied" -> PermissionDenied(facts)
            "NotFound" -> NotFound(facts)
            "AlreadyExists" -> AlreadyExists(facts)
            "Conflict" -> Conflict(facts)
            "FailedPrecondition" -> FailedPrecondition(facts)
            "Throttled" -> Throttled(facts)
            "Unavailable" -> Unavailable(facts)
            "Timeout" -> Timeout(facts)
            "Network" -> Network(facts)
            "Unexpected" -> Unexpected(facts)
            else -> error("the library and its Kotlin layer are of different versions: ${facts.kind}")
        }
    }
}
