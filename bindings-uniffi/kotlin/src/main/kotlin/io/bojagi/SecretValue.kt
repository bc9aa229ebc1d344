// The secret value: a text with fields, kept in Rust, redacted wherever it is printed.
package io.bojagi

import io.bojagi.internal.FfiConverterOptionalTypeNativeSecret
import io.bojagi.internal.FfiConverterString
import io.bojagi.internal.FfiConverterTypeNativeValue
import io.bojagi.internal.NativeValue

/**
 * A secret value: the JSON text of a flat object, as the service keeps it, and its fields. It is held
 * outside the Java heap, prints as `SecretValue(***)`, cannot be serialized, and two are compared in
 * constant time.
 *
 * A field is a secret of its own, `value["password"]`, which is revealed by itself. A text field is
 * given without its quotes, a number or a boolean as JSON writes it; a field that is null counts as
 * missing, and so do all fields of a text that is no JSON object.
 */
public class SecretValue internal constructor(private val native: NativeValue) : AutoCloseable {
    @Volatile private var closed = false

    /** Takes a text into custody. */
    public constructor(text: String) : this(translated { NativeValue(text) })

    /**
     * The names of the fields, in the order of the text.
     *
     * @throws IllegalStateException after [close], as everything that reads the value.
     */
    public val keys: List<String> get() = native().keys().frozen()

    /** How many fields there are. */
    public val size: Int get() = keys.size

    /** The field of that name, or null where there is none. */
    public operator fun get(name: String): SecretString? = translated {
        val native = native()
        val room = FfiConverterString.allocationSize(name) + HANDLE
        crossing(
            Lane::bojagi_secrets,
            2,
            room,
            {
                FfiConverterString.write(name, it)
                FfiConverterTypeNativeValue.write(native, it)
            },
        ) { FfiConverterOptionalTypeNativeSecret.read(it) }?.let { SecretString(it) }
    }

    /** Whether there is a field of that name. */
    public operator fun contains(name: String): Boolean = name in keys

    /** The whole text. */
    public fun reveal(): String {
        val native = native()
        return crossing(Lane::bojagi_secrets, 3, HANDLE, { FfiConverterTypeNativeValue.write(native, it) }) {
            FfiConverterString.read(it)
        }
    }

    /**
     * The fields in plain, in the order of the text: `mapper.convertValue(value.toMap(), DbLogin.class)`.
     * They live on the Java heap until they are collected.
     */
    public fun toMap(): Map<String, String> =
        keys.associateWith { name -> get(name)!!.use { it.reveal() } }.frozen()

    /**
     * The value as a model of the application's own, which then holds it in plain:
     *
     * ```
     * value.into { Json.decodeFromString<DbLogin>(it) }
     * value.into { mapper.readValue(it, DbLogin::class.java) }
     * ```
     *
     * @param reader Makes the model of the whole text.
     * @throws BojagiException `BojagiException.InvalidArgument` when the reader throws. It names the
     *   class of what was thrown and has no cause, because readers of JSON quote what they read.
     */
    public fun <T> into(reader: Reader<T>): T {
        val text = reveal()
        return try {
            reader.read(text)
        } catch (e: Exception) {
            val what = "the value does not fit the model (${e.javaClass.name})"
            throw failure("InvalidArgument", what, provider = null, operation = null)
        }
    }

    /** Wipes the text. A value that is not closed is wiped when it is collected. */
    override fun close() {
        closed = true
        native.close()
    }

    /** Whether the texts are the same. A closed value equals itself only. */
    override fun equals(other: Any?): Boolean =
        this === other || other is SecretValue && !closed && !other.closed && native == other.native

    /** The same for all: a hash of the text would tell something about it. */
    override fun hashCode(): Int = 0

    override fun toString(): String = "SecretValue(***)"

    private fun native(): NativeValue {
        check(!closed) { "this SecretValue is closed" }
        return native
    }

    /** Makes a model of a text, as readers of JSON do. */
    public fun interface Reader<out T> {
        /** The model that the text describes. */
        @Throws(Exception::class)
        public fun read(text: String): T
    }

    public companion object {
        /** Takes a text into custody. */
        @JvmStatic public fun of(text: String): SecretValue = SecretValue(text)
    }
}
