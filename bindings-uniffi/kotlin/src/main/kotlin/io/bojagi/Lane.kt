// The short way into Rust: a buffer that each thread keeps, and numbers.
package io.bojagi

import com.sun.jna.Memory
import com.sun.jna.Native
import com.sun.jna.Pointer
import io.bojagi.internal.FfiConverterTypeNativeError
import io.bojagi.internal.InternalException
import java.nio.ByteBuffer
import java.nio.ByteOrder

/** Functions that take and give a buffer. What UniFFI passes costs a structure of JNA each time. */
internal object Lane {
    init {
        Native.register(Lane::class.java, "bojagi_uniffi")
    }

    @JvmStatic external fun bojagi_calls(): Pointer

    @JvmStatic external fun bojagi_ended(calls: Pointer, buffer: Pointer, capacity: Int): Int

    @JvmStatic external fun bojagi_cancel(calls: Pointer, number: Long): Int

    @JvmStatic external fun bojagi_secrets(operation: Int, buffer: Pointer, length: Int, capacity: Int): Int

    @JvmStatic external fun bojagi_rest(buffer: Pointer)
}

/** Bytes of a reference to an object of Rust's. */
internal const val HANDLE: ULong = 8UL

/** Most of what is passed fits into this many bytes. */
private const val KEPT = 4096

internal class Buffer(val capacity: Int) {
    val memory = Memory(capacity.toLong())
    val bytes: ByteBuffer = memory.getByteBuffer(0, capacity.toLong()).order(ByteOrder.BIG_ENDIAN)

    /** The most that was ever in it, since it was wiped. */
    var used = 0

    /** Nothing of a secret stays. */
    fun wipe() {
        for (at in 0 until used) bytes.put(at, 0)
        bytes.clear()
        used = 0
    }
}

private val kept = ThreadLocal<Buffer?>()

internal fun taken(capacity: ULong): Buffer =
    kept.get()?.takeIf { it.capacity.toULong() >= capacity }?.also { kept.set(null) } ?: Buffer(maxOf(KEPT, capacity.toInt()))

internal fun given(buffer: Buffer) {
    buffer.wipe()
    if (buffer.capacity == KEPT) kept.set(buffer)
}

/** Calls an operation of a function of [Lane] or [Lanes] with what is written, and reads what it answers. */
internal inline fun <T> crossing(
    function: (Int, Pointer, Int, Int) -> Int,
    operation: Int,
    room: ULong,
    write: (ByteBuffer) -> Unit,
    read: (ByteBuffer) -> T,
): T {
    var buffer = taken(room)
    try {
        try {
            write(buffer.bytes)
        } finally {
            buffer.used = buffer.bytes.position()
        }
        val length = function(operation, buffer.memory, buffer.used, buffer.capacity)
        if (length > buffer.capacity) {
            given(buffer)
            buffer = Buffer(length)
            Lane.bojagi_rest(buffer.memory)
        }
        buffer.used = maxOf(buffer.used, length)
        buffer.bytes.position(0)
        return answered(buffer.bytes, read)
    } finally {
        given(buffer)
    }
}

/** Reads an answer. */
internal inline fun <T> answered(answer: ByteBuffer, read: (ByteBuffer) -> T): T = when (answer.get()) {
    0.toByte() -> read(answer)
    1.toByte() -> throw FfiConverterTypeNativeError.read(answer)
    else -> throw InternalException("a panic")
}
