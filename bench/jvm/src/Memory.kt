// What 100,000 calls leave in memory, with and without cancellation: `URL ID`. The heap is made whole and
// touched when the JVM starts, so what grows is native.
package bench

import io.bojagi.internal.liveObjects
import java.io.File
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking

private const val READS = 100_000
private const val WARM_UP = 20_000

private class State {
    val live: ULong
    val kilobytes: Long
    val files: Int
    val threads: Int

    init {
        // Cleaners work behind the collector.
        repeat(5) {
            System.gc()
            Thread.sleep(300)
        }
        val status = File("/proc/self/status").readLines().associate { it.substringBefore(':') to it.substringAfter(':').trim() }
        live = liveObjects()
        kilobytes = status.getValue("VmRSS").substringBefore(' ').toLong()
        files = File("/proc/self/fd").list()!!.size
        threads = status.getValue("Threads").toInt()
    }
}

private fun measured(what: String, work: (Int) -> Unit) {
    work(WARM_UP)
    val before = State()
    work(READS)
    val after = State()
    println(
        "%,d %s: %+d kB of memory, %+d objects of Rust's, %+d file descriptors, %+d threads".format(
            READS, what, after.kilobytes - before.kilobytes, (after.live - before.live).toLong(),
            after.files - before.files, after.threads - before.threads,
        ),
    )
}

private suspend fun some(peer: Bojagi, calls: Int, cancelled: Boolean) = coroutineScope {
    repeat(IN_FLIGHT) {
        launch {
            repeat(calls / IN_FLIGHT) { round ->
                val call = launch(start = CoroutineStart.UNDISPATCHED) { check(peer.suspending() == PASSWORD) }
                if (cancelled && round % 2 == 0) call.cancelAndJoin() else call.join()
            }
        }
    }
}

object Memory {
    @JvmStatic
    fun main(args: Array<String>) {
        val peer = Bojagi(args[0], args[1])
        measured("blocking reads") { calls -> repeat(calls) { check(peer.read() == PASSWORD) } }
        measured("reads by coroutines") { calls -> runBlocking(Dispatchers.Default) { some(peer, calls, false) } }
        measured("of which half are cancelled") { calls -> runBlocking(Dispatchers.Default) { some(peer, calls, true) } }
        Runtime.getRuntime().halt(0)
    }
}
