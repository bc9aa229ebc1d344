// Calls that no thread waits for: they begin with one crossing, and a thread takes the answers of all that
// have ended with one more.
package io.bojagi

import com.sun.jna.Pointer
import java.nio.ByteBuffer
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicLong
import kotlin.concurrent.thread
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.coroutines.resume
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.suspendCancellableCoroutine

/** Room for the answers of many calls. */
private const val MANY = 65_536

/** One of them; it keeps its place until its answer has been read, which has objects in it to free. */
internal abstract class Call {
    var number = 0L

    /** Takes the answer, on the thread that must not be held up. */
    abstract fun ended(answer: ByteBuffer)
}

internal object Calls {
    val native: Pointer = Lane.bojagi_calls()
    private val numbers = AtomicLong()
    private val underWay = ConcurrentHashMap<Long, Call>()

    init {
        // A thread of Rust's own would be attached to the JVM for each thing it says.
        thread(isDaemon = true, name = "bojagi", block = ::drive)
    }

    /** How many are under way, for tests that look for leaks. */
    val size: Int get() = underWay.size

    /** The thread is there from now on. */
    fun start() = Unit

    inline fun begin(call: Call, begin: (Long) -> Unit) {
        enter(call)
        try {
            begin(call.number)
        } catch (e: Throwable) {
            leave(call)
            throw e
        }
    }

    fun enter(call: Call) {
        call.number = numbers.incrementAndGet()
        underWay[call.number] = call
    }

    fun leave(call: Call) = underWay.remove(call.number)

    fun cancel(call: Call) {
        if (underWay.containsKey(call.number) && Lane.bojagi_cancel(native, call.number) != 0) leave(call)
    }

    private fun drive() {
        val kept = Buffer(MANY)
        while (true) {
            val length = Lane.bojagi_ended(native, kept.memory, kept.capacity)
            if (length < 0) return
            val buffer = if (length <= kept.capacity) kept else Buffer(length).also { Lane.bojagi_rest(it.memory) }
            buffer.used = length
            taken(buffer.bytes, length)
            buffer.wipe()
        }
    }

    private fun taken(answers: ByteBuffer, length: Int) {
        while (answers.position() < length) {
            val call = underWay.remove(answers.getLong())
            val end = answers.getInt() + answers.position()
            try {
                call?.ended(answers)
            } catch (e: Throwable) {
                // The others must still have their answers.
                Thread.currentThread().run { uncaughtExceptionHandler.uncaughtException(this, e) }
            }
            answers.position(end)
        }
    }
}

/** A call that suspends. */
internal suspend inline fun <T> suspending(
    provider: String,
    operation: String,
    crossinline read: (ByteBuffer) -> T,
    crossinline begin: (Long) -> Unit,
): T = translated(provider, operation) {
    suspendCancellableCoroutine<Result<T>> { waiting ->
        val call = object : Call() {
            override fun ended(answer: ByteBuffer) = waiting.resume(runCatching { answered(answer, read) })
        }
        Calls.begin(call, begin)
        waiting.invokeOnCancellation { Calls.cancel(call) }
    }.getOrThrow()
}

/** A call whose answer is a future. It fails by its future alone; however the future ends, so does the call. */
internal inline fun <T> future(
    provider: String,
    operation: String,
    crossinline read: (ByteBuffer) -> T,
    begin: (Long) -> Unit,
): CompletableFuture<T> {
    val future = CompletableFuture<T>()
    try {
        translated(provider, operation) {
            val call = object : Call() {
                override fun ended(answer: ByteBuffer) {
                    val result = runCatching { translated(provider, operation) { answered(answer, read) } }
                    elsewhere { result.fold(future::complete, future::completeExceptionally) }
                }
            }
            Calls.begin(call, begin)
            future.whenComplete { _, _ -> Calls.cancel(call) }
        }
    } catch (e: Throwable) {
        future.completeExceptionally(e)
    }
    return future
}

/** Stages of a future must not hold up the thread that drives. */
internal fun elsewhere(work: Runnable) = Dispatchers.Default.dispatch(EmptyCoroutineContext, work)
