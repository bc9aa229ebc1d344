// Giving up a call gives up its request, in each of the three forms.
package io.bojagi

import io.bojagi.ncloud.SecretManager
import java.util.concurrent.CancellationException
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ExecutionException
import java.util.concurrent.TimeUnit.MILLISECONDS
import java.util.concurrent.TimeUnit.SECONDS
import kotlin.concurrent.thread
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.seconds
import kotlin.time.measureTime
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.runBlocking

/** The calls' own; what ends them earlier is what is tested. */
private val DEADLINE = 60.seconds

/** Seconds to wait for what comes at once on a machine that has nothing else to do. */
private const val SOON = 30L

fun silently(test: (Silence, SecretManager) -> Unit) = Silence().use { silence ->
    SecretManager(
        ACCESS_KEY, SecretString(SECRET_KEY), endpoint = silence.url, timeout = DEADLINE, attemptTimeout = DEADLINE,
    ).use { test(silence, it) }
}

class CancelTest {
    @Test
    fun `a coroutine`() = silently { silence, secrets ->
        val took = measureTime {
            runBlocking {
                val call = async(Dispatchers.Default) { secrets.getSecretList() }
                silence.asked.get(SOON, SECONDS)
                call.cancelAndJoin()
                assertTrue(call.isCancelled)
            }
        }
        assertTrue(took < DEADLINE, "$took")
        silence.gone.get(SOON, SECONDS)
    }

    @Test
    fun `a future`() = silently { silence, secrets ->
        val future = secrets.getSecretListAsync()
        silence.asked.get(SOON, SECONDS)
        future.cancel(true)
        assertFailsWith<CancellationException> { future.get() }
        silence.gone.get(SOON, SECONDS)
    }

    @Test
    fun `a future that was ended in another way`() = silently { silence, secrets ->
        val future = secrets.getSecretListAsync()
        silence.asked.get(SOON, SECONDS)
        future.orTimeout(1, MILLISECONDS)
        assertFailsWith<ExecutionException> { future.get() }
        silence.gone.get(SOON, SECONDS)
    }

    @Test
    fun `stages that block hold up no call`() = Emulator.client().use { secrets ->
        val waiting = CompletableFuture<String>()
        // A stage of what has ended already runs at once, which must not be here.
        val blocked = CompletableFuture.supplyAsync {
            secrets.getSecretListAsync().thenApply { waiting.get(SOON, SECONDS) }.join()
        }
        secrets.getSecretListAsync().thenCompose { secrets.getSecretListAsync() }.get(SOON, SECONDS)
        waiting.complete("done")
        assertEquals("done", blocked.get(SOON, SECONDS))
    }

    @Test
    fun `a blocked thread`() = silently { silence, secrets ->
        var caught: Throwable? = null
        val blocked = thread {
            caught = runCatching { secrets.getSecretListBlocking() }.exceptionOrNull()
            assertTrue(Thread.interrupted())
        }
        silence.asked.get(SOON, SECONDS)
        blocked.interrupt()
        blocked.join(SOON * 1000)
        assertFalse(blocked.isAlive)
        assertTrue(caught is CancellationException, "$caught")
        silence.gone.get(SOON, SECONDS)
    }

    @Test
    fun `close lets a call under way come to its end`() = silently { silence, secrets ->
        val future = secrets.getSecretListAsync()
        silence.asked.get(SOON, SECONDS)
        secrets.close()
        assertFalse(future.isDone)
        future.cancel(true)
    }

    @Test
    fun `many calls at once`() = Emulator.client().use { secrets ->
        runBlocking { List(200) { async { secrets.getSecretList() } }.awaitAll() }
        Unit
    }
}
