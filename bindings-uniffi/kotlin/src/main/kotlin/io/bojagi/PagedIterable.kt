// Lists that the service gives page by page, for Java as an Iterable and for Kotlin as a Flow.
package io.bojagi

import java.util.function.Supplier
import java.util.stream.Stream
import java.util.stream.StreamSupport
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * A list that the service gives page by page, for Java. A page is asked for when its first item is
 * wanted, which blocks; an interrupt of the thread gives up the request. Each iterator and each stream
 * begins anew.
 *
 * Iterators and streams throw [BojagiException] when a page cannot be had. An iterator may be asked
 * again then, and goes on with the same page.
 */
public class PagedIterable<T> internal constructor(private val begin: Supplier<Pages<T>>) : Iterable<T> {
    override fun iterator(): Iterator<T> = object : Iterator<T> {
        private val pages = begin.get()
        private var page: Iterator<T>? = emptyList<T>().iterator()

        override fun hasNext(): Boolean {
            while (page?.hasNext() == false) page = fetched()?.iterator()
            return page != null
        }

        override fun next(): T = if (hasNext()) page!!.next() else throw NoSuchElementException()

        private fun fetched(): List<T>? = try {
            pages.nextBlocking() ?: null.also { pages.close() }
        } catch (e: CancellationException) {
            pages.close()
            throw e
        }
    }

    /** The items as a stream. */
    public fun stream(): Stream<T> = StreamSupport.stream(spliterator(), false)

    @JvmSynthetic
    internal fun flow(): Flow<T> = flow {
        begin.get().use { pages ->
            while (true) {
                val page = pages.next() ?: break
                page.forEach { emit(it) }
            }
        }
    }
}

/** A list that is under way: `next` gives the items of the next page, or null after the last. */
internal class Pages<T>(
    native: AutoCloseable,
    val next: suspend () -> List<T>?,
    val nextBlocking: () -> List<T>?,
) : AutoCloseable by native
