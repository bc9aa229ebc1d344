// What 100,000 calls leave in memory, with and without cancellation: `URL ID`. The heap is made whole and
// touched when the JVM starts, so what grows is native. What is in use of malloc is Rust's and the JVM's own,
// whose compilers come and go by megabytes; what is resident is also what malloc keeps for the next.
package bench

import com.sun.jna.Library
import com.sun.jna.Native
import com.sun.jna.Structure
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

/** What glibc says of its heaps. */
@Structure.FieldOrder(
    "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
)
class Heaps : Structure(), Structure.ByValue {
    @JvmField var arena = 0L
    @JvmField var ordblks = 0L
    @JvmField var smblks = 0L
    @JvmField var hblks = 0L
    @JvmField var hblkhd = 0L
    @JvmField var usmblks = 0L
    @JvmField var fsmblks = 0L
    @JvmField var uordblks = 0L
    @JvmField var fordblks = 0L
    @JvmField var keepcost = 0L
}

interface Malloc : Library {
    fun mallinfo2(): Heaps
}

private val malloc = Native.load("c", Malloc::class.java)

private class State {
    val live: ULong
    val kilobytes: Long
    val used: Long
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
        used = malloc.mallinfo2().run { uordblks + hblkhd } / 1024
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
        "%,d %s: %+d kB of memory, %+d kB in use of malloc, %+d objects of Rust's, %+d file descriptors, %+d threads".format(
            READS, what, after.kilobytes - before.kilobytes, after.used - before.used, (after.live - before.live).toLong(),
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
