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
    {% for kind in surface.error_kinds %}

    /** {{ kind.doc.text | words("kotlin") }} */
    public class {{ kind.name }} internal constructor(facts: NativeException.Failed) : BojagiException(facts)
    {% endfor %}

    internal companion object {
        fun of(facts: NativeException.Failed): BojagiException = when (facts.kind) {
            {% for kind in surface.error_kinds %}
            "{{ kind.text }}" -> {{ kind.name }}(facts)
            {% endfor %}
            else -> error("the library and its Kotlin layer are of different versions: ${facts.kind}")
        }
    }
}
