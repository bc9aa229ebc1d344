// What every generated client needs to cross into Rust and back.
package io.bojagi

import io.bojagi.internal.InternalException
import io.bojagi.internal.NativeException
import java.nio.charset.CharacterCodingException
import java.util.Collections
import kotlin.time.Duration
import kotlin.time.toJavaDuration
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.runBlocking

/** Where the futures for Java run: their callbacks must not hold up the threads of Rust. */
internal val background = CoroutineScope(SupervisorJob() + Dispatchers.Default)

/** Gives the errors of the inner layer as those of the public one. */
internal inline fun <T> translated(call: () -> T): T = try {
    call()
} catch (e: NativeException.Failed) {
    throw BojagiException.of(e)
} catch (e: NativeException.Cancelled) {
    throw CancellationException("cancelled")
} catch (e: InternalException) {
    // Its text is that of a panic, which may quote what was worked on.
    throw failure("Unexpected", "a fault of this library: its native part panicked")
} catch (e: CharacterCodingException) {
    throw failure("InvalidArgument", "a text holds half of a surrogate pair, which is no Unicode")
}

/** Waits for a call. An interrupt gives the call up. */
internal fun <T> blocking(call: suspend () -> T): T = try {
    runBlocking { call() }
} catch (e: InterruptedException) {
    Thread.currentThread().interrupt()
    throw CancellationException("interrupted", e)
}

internal fun Int.unsigned(): UInt = if (this >= 0) toUInt() else throw negative(this)

internal fun Long.unsigned(): ULong = if (this >= 0) toULong() else throw negative(this)

internal fun Duration.unsigned(): java.time.Duration =
    if (isNegative()) throw negative(this) else toJavaDuration()

internal fun <T> List<T>.frozen(): List<T> = Collections.unmodifiableList(this)

internal fun <K, V> Map<K, V>.frozen(): Map<K, V> = Collections.unmodifiableMap(this)

private fun negative(value: Any) = failure("InvalidArgument", "$value is given where nothing below 0 can be")

internal fun failure(kind: String, text: String): BojagiException = BojagiException.of(
    NativeException.Failed(kind, text, null, null, null, null, null, null, null, false, 0u),
)
