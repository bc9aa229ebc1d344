// What calls, cancelled calls, secrets and clients leave behind: nothing.
package io.bojagi

import io.bojagi.internal.liveObjects
import io.bojagi.ncloud.SecretManager
import java.lang.ref.WeakReference
import java.util.concurrent.CancellationException
import java.util.concurrent.CompletionException
import java.util.concurrent.TimeUnit.SECONDS
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking

private const val CALLS = 300

/** Waits until it holds, and lets the collector work meanwhile. */
private fun soon(what: String, holds: () -> Boolean) {
    val end = System.nanoTime() + SECONDS.toNanos(60)
    while (!holds()) {
        assertTrue(System.nanoTime() < end, what)
        System.gc()
        Thread.sleep(20)
    }
}

/** How many calls are held, also by UniFFI. */
private fun waiting(): Int {
    val inner = Class.forName("io.bojagi.internal.BojagiKt")
    val map = inner.getDeclaredMethod("getUniffiContinuationHandleMap").invoke(null)
    return map.javaClass.getDeclaredMethod("getSize").invoke(map) as Int + Calls.size
}

class LifecycleTest {
    private fun leavesNothing(work: (SecretManager, String) -> Unit) = Emulator.client().use { secrets ->
        val id = secrets.createSecretBlocking(
            io.bojagi.ncloud.CreateSecretRequest.builder("lifecycle", SecretString("""{"p":"v"}"""), listOf("p")).build(),
        ).secretId
        // What other tests have left to the collector must not count as freed by this one.
        var before = ULong.MAX_VALUE
        soon("the collector rests") { val now = liveObjects(); (now == before).also { before = now } }
        work(secrets, id)
        soon("all is freed, of ${liveObjects()}") { liveObjects() <= before }
        soon("nobody waits") { waiting() == 0 }
    }

    @Test
    fun `blocking calls`() = leavesNothing { secrets, id ->
        repeat(CALLS) { assertEquals("v", secrets.getSecretValueBlocking(id).active!!["p"]!!.reveal()) }
    }

    @Test
    fun `coroutines, of which every second is cancelled`() = leavesNothing { secrets, id ->
        runBlocking(Dispatchers.Default) {
            repeat(CALLS) { round ->
                val call = launch(start = CoroutineStart.UNDISPATCHED) { secrets.getSecretValue(id) }
                if (round % 2 == 0) call.cancelAndJoin() else call.join()
            }
        }
    }

    @Test
    fun `futures, of which every second is cancelled`() = leavesNothing { secrets, id ->
        repeat(CALLS) { round ->
            val call = secrets.getSecretValueAsync(id)
            if (round % 2 == 0) call.cancel(true)
            runCatching { call.join() }.onFailure { assertTrue(it is CancellationException, "$it") }
        }
    }

    @Test
    fun `calls that fail`() = leavesNothing { secrets, _ ->
        repeat(CALLS) { assertFailsWith<BojagiException.NotFound> { secrets.getSecretValueBlocking("nobody") } }
        val error = assertFailsWith<CompletionException> { secrets.getSecretValueAsync("nobody").join() }
        assertTrue(error.cause is BojagiException.NotFound)
    }

    @Test
    fun `many clients that nobody closes`() {
        fun made() = WeakReference(SecretManager(ACCESS_KEY, SecretString(SECRET_KEY), endpoint = Emulator.url))
        val clients = List(CALLS) { made().also { it.get()?.getSecretListBlocking() } }
        soon("clients are collected") { clients.all { it.get() == null } }
    }
}
