// Lists that come in pages are fetched as far as they are read.
package io.bojagi

import java.util.concurrent.CancellationException
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit.SECONDS
import kotlin.concurrent.thread
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertTrue
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking

/** Seconds to wait for what comes at once on a machine that has nothing else to do. */
private const val SOON = 30L

/** The last of three pages has 5 items, the others 20. */
private fun page(number: Int): Answer {
    val items = List(if (number < 3) 20 else 5) { """{"secretId":"s-$number-$it","secretStatus":"ENABLE"}""" }
    return Answer("""{"code":"SUCCESS","data":{"totalPageNo":3,"currentPageNo":$number,"secretList":$items}}""")
}

private fun pages(special: (Int) -> Answer? = { null }) = Answers { exchange ->
    val number = exchange.requestURI.query.substringAfter("pageNo=").toInt()
    special(number) ?: page(number)
}

private val IDS = (1..3).flatMap { page -> List(if (page < 3) 20 else 5) { "s-$page-$it" } }

class IterationTest {
    @Test
    fun `every secret comes by`() = Emulator.client().use { secrets ->
        runBlocking {
            val names = (1..45).map { "secret-$it" }
            for (name in names) secrets.createSecret(name, SecretString("""{"password":"p1"}"""), listOf("password"))
            assertEquals(names.toSet(), secrets.iterSecretList().map { it.secretName }.toList().toSet())
            assertEquals(names.toSet(), secrets.iterSecretListBlocking().map { it.secretName }.toSet())
        }
    }

    @Test
    fun `a page is asked for when its first item is wanted`() = pages().use { pages ->
        val secrets = pages.client()
        val flow = secrets.iterSecretList()
        val iterator = secrets.iterSecretListBlocking().iterator()
        assertEquals(0, pages.requests)
        runBlocking {
            assertEquals(IDS.take(20), flow.take(20).map { it.secretId }.toList())
            assertEquals(1, pages.requests)
            assertEquals(IDS.take(21), flow.take(21).map { it.secretId }.toList())
            assertEquals(3, pages.requests)
        }
        assertEquals(IDS.take(20), List(20) { iterator.next().secretId })
        assertEquals(4, pages.requests)
        assertTrue(iterator.hasNext())
        assertEquals(5, pages.requests)
        assertEquals(25, iterator.asSequence().count())
        assertFailsWith<NoSuchElementException> { iterator.next() }
        assertEquals(6, pages.requests)
        assertEquals(IDS, secrets.iterSecretListBlocking().stream().map { it.secretId }.toList())
    }

    @Test
    fun `an error comes where the page would`() {
        var broken = true
        pages { number -> if (number == 2 && broken) Answer("{}", status = 500) else null }.use { pages ->
            val secrets = pages.client()
            val seen = mutableListOf<String>()
            val error = assertFailsWith<BojagiException> {
                runBlocking { secrets.iterSecretList().onEach { seen += it.secretId }.toList() }
            }
            assertEquals("get_secret_list", error.operation)
            assertEquals(500, error.status)
            assertEquals(IDS.take(20), seen)

            val iterator = secrets.iterSecretListBlocking().iterator()
            assertEquals(IDS.take(20), List(20) { iterator.next().secretId })
            assertFailsWith<BojagiException> { iterator.hasNext() }
            broken = false
            assertEquals(IDS.drop(20), iterator.asSequence().map { it.secretId }.toList())
        }
    }

    @Test
    fun `what the application throws while it reads is its own`() = pages().use { pages ->
        val thrown = IllegalArgumentException("stop")
        val caught = assertFailsWith<IllegalArgumentException> {
            runBlocking { pages.client().iterSecretList().collect { throw thrown } }
        }
        assertEquals("stop", caught.message)
        assertEquals(1, pages.requests)
    }

    @Test
    fun `cancelling in the middle ends it`() {
        val (asked, release) = CompletableFuture<Unit>() to CompletableFuture<Answer>()
        pages { number -> if (number == 2) release.also { asked.complete(Unit) }.get() else null }.use { pages ->
            val seen = mutableListOf<String>()
            runBlocking {
                val reading = launch(Dispatchers.Default) { pages.client().iterSecretList().collect { seen += it.secretId } }
                asked.get(SOON, SECONDS)
                reading.cancelAndJoin()
            }
            release.complete(page(2))
            assertEquals(IDS.take(20), seen)
            assertEquals(2, pages.requests)
        }
    }

    @Test
    fun `cancelling gives up the request`() = silently { silence, secrets ->
        runBlocking {
            val reading = launch(Dispatchers.Default) { secrets.iterSecretList().collect {} }
            silence.asked.get(SOON, SECONDS)
            reading.cancelAndJoin()
        }
        silence.gone.get(SOON, SECONDS)
    }

    @Test
    fun `an interrupt gives up the request`() = silently { silence, secrets ->
        var caught: Throwable? = null
        val iterator = secrets.iterSecretListBlocking().iterator()
        val blocked = thread { caught = runCatching { iterator.hasNext() }.exceptionOrNull() }
        silence.asked.get(SOON, SECONDS)
        blocked.interrupt()
        blocked.join(SOON * 1000)
        assertFalse(blocked.isAlive)
        assertTrue(caught is CancellationException, "$caught")
        silence.gone.get(SOON, SECONDS)
    }

    @Test
    fun `a closed client lists nothing`() {
        val secrets = Emulator.client()
        val begun = secrets.iterSecretListBlocking().iterator()
        secrets.close()
        assertFailsWith<BojagiException.FailedPrecondition> { runBlocking { secrets.iterSecretList().toList() } }
        assertFailsWith<BojagiException.FailedPrecondition> { begun.hasNext() }
    }
}
