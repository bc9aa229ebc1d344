// What every generated client needs to cross into Rust and back.
package io.bojagi

import io.bojagi.internal.InternalException
import io.bojagi.internal.NativeException
import io.bojagi.internal.NativeInterrupts
import io.bojagi.internal.watchInterrupts
import java.nio.charset.CharacterCodingException
import java.util.Collections
import kotlin.time.Duration
import kotlin.time.toJavaDuration
import kotlin.time.toKotlinDuration
import kotlinx.coroutines.CancellationException

/** An argument that the inner layer cannot be given. */
internal class Refused(text: String) : RuntimeException(text)

/** Gives the errors of the inner layer as those of the public one. */
internal inline fun <T> translated(provider: String? = null, operation: String? = null, call: () -> T): T = try {
    Library.check()
    call()
} catch (e: NativeException.Failed) {
    throw BojagiException.of(e)
} catch (e: NativeException.Cancelled) {
    throw CancellationException("cancelled")
} catch (e: InternalException) {
    // Its text is that of a panic, which may quote what was worked on.
    throw failure("Unexpected", "a fault of this library: its native part panicked", provider, operation)
} catch (e: CharacterCodingException) {
    val text = "a text holds half of a surrogate pair, which is no Unicode"
    throw failure("InvalidArgument", text, provider, operation)
} catch (e: Refused) {
    throw failure("InvalidArgument", e.message!!, provider, operation)
}

/** What Rust asks on the thread of a call that waits. */
private object Interrupts : NativeInterrupts {
    init {
        watchInterrupts(this)
    }

    override fun interrupted(): Boolean = Thread.currentThread().isInterrupted
}

/** A call that a thread waits for. An interrupt gives it up, and stays set. */
internal inline fun <T> blocking(provider: String, operation: String, call: () -> T): T =
    translated(provider, operation) {
        uninterrupted()
        call()
    }

/** A call of UniFFI's that suspends. */
internal suspend inline fun <T> suspending(provider: String, operation: String, call: () -> T): T =
    translated(provider, operation) {
        Calls.start()
        call()
    }

internal fun uninterrupted() {
    if (Interrupts.interrupted()) throw CancellationException("interrupted")
}

internal fun Int.unsigned(argument: String): UInt = if (this >= 0) toUInt() else throw negative(argument, this)

internal fun Long.unsigned(argument: String): ULong = if (this >= 0) toULong() else throw negative(argument, this)

internal fun Duration.unsigned(argument: String): java.time.Duration = when {
    isNegative() -> throw negative(argument, this)
    isInfinite() -> throw Refused("$argument must be finite")
    else -> toJavaDuration()
}

internal fun java.time.Duration.inKotlin(): Duration = toKotlinDuration()

internal fun <T> List<T>.frozen(): List<T> = Collections.unmodifiableList(this)

internal fun <K, V> Map<K, V>.frozen(): Map<K, V> = Collections.unmodifiableMap(this)

private fun negative(argument: String, value: Any) = Refused("$argument must be 0 or more (got $value)")

internal fun failure(kind: String, text: String, provider: String?, operation: String?): BojagiException {
    val message = if (operation == null) text else "$operation: $text"
    return BojagiException.of(
        NativeException.Failed(kind, message, operation, provider, null, null, null, null, null, false, 0u, null),
    )
}
