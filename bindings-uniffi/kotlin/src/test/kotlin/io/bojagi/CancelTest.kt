// Giving up a call gives up its request, in each of the three forms.
package io.bojagi

import io.bojagi.ncloud.SecretManager
import java.util.concurrent.CancellationException
import java.util.concurrent.TimeUnit.SECONDS
import kotlin.concurrent.thread
import kotlin.test.Test
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.measureTime
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout

private fun silently(test: (Silence, SecretManager) -> Unit) = Silence().use { silence ->
    SecretManager(ACCESS_KEY, SecretString(SECRET_KEY), silence.url, 60.seconds).use { test(silence, it) }
}

class CancelTest {
    @Test
    fun `a coroutine`() = silently { silence, secrets ->
        val took = measureTime {
            assertFailsWith<TimeoutCancellationException> {
                runBlocking { withTimeout(300.milliseconds) { secrets.getSecretList() } }
            }
        }
        assertTrue(took < 2.seconds, "$took")
        assertTrue(silence.asked.isDone)
        silence.gone.get(5, SECONDS)
    }

    @Test
    fun `a future`() = silently { silence, secrets ->
        val future = secrets.getSecretListAsync()
        silence.asked.get(5, SECONDS)
        future.cancel(true)
        assertFailsWith<CancellationException> { future.get() }
        silence.gone.get(5, SECONDS)
    }

    @Test
    fun `a blocked thread`() = silently { silence, secrets ->
        var caught: Throwable? = null
        val blocked = thread {
            caught = runCatching { secrets.getSecretListBlocking() }.exceptionOrNull()
            assertTrue(Thread.interrupted())
        }
        silence.asked.get(5, SECONDS)
        blocked.interrupt()
        blocked.join(5000)
        assertFalse(blocked.isAlive)
        assertTrue(caught is CancellationException, "$caught")
        silence.gone.get(5, SECONDS)
    }

    @Test
    fun `close lets a call under way come to its end`() = silently { silence, secrets ->
        val future = secrets.getSecretListAsync()
        silence.asked.get(5, SECONDS)
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
