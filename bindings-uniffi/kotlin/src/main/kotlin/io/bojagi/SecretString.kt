// The secret text: kept in Rust, redacted wherever it is printed, revealed by one method.
package io.bojagi

import io.bojagi.internal.FfiConverterString
import io.bojagi.internal.FfiConverterTypeNativeSecret
import io.bojagi.internal.NativeSecret

/**
 * A text that must not be seen. It is held outside the Java heap, prints as `SecretString(***)`,
 * cannot be serialized, and two are compared in constant time.
 *
 * The text comes out of [reveal] only, so that a reader of the code sees every place where it leaves.
 * What [reveal] gave, and the text a secret was made from, live on the Java heap until they are
 * collected.
 */
public class SecretString internal constructor(private val native: NativeSecret) : AutoCloseable {
    @Volatile private var closed = false

    /** Takes a text into custody. */
    public constructor(text: String) : this(
        translated {
            crossing(Lane::bojagi_secrets, 0, FfiConverterString.allocationSize(text), { FfiConverterString.write(text, it) }) {
                FfiConverterTypeNativeSecret.read(it)
            }
        },
    )

    /**
     * The secret text itself.
     *
     * @throws IllegalStateException after [close].
     */
    public fun reveal(): String {
        val native = native()
        return crossing(Lane::bojagi_secrets, 1, HANDLE, { FfiConverterTypeNativeSecret.write(native, it) }) {
            FfiConverterString.read(it)
        }
    }

    /** Wipes the text. A secret that is not closed is wiped when it is collected. */
    override fun close() {
        closed = true
        native.close()
    }

    /** Whether the texts are the same. A closed secret equals itself only. */
    override fun equals(other: Any?): Boolean =
        this === other || other is SecretString && !closed && !other.closed && native == other.native

    /** The same for all: a hash of the text would tell something about it. */
    override fun hashCode(): Int = 0

    override fun toString(): String = "SecretString(***)"

    @JvmSynthetic
    internal fun native(): NativeSecret {
        check(!closed) { "this SecretString is closed" }
        return native
    }

    public companion object {
        /** Takes a text into custody. */
        @JvmStatic public fun of(text: String): SecretString = SecretString(text)
    }
}
