// What is said where the native library is missing, or is another one; and that it goes with the program.
package io.bojagi

import java.io.File
import java.net.URLClassLoader
import java.nio.ByteBuffer
import java.nio.file.Files
import java.util.concurrent.TimeUnit.SECONDS
import java.util.jar.JarFile
import java.util.jar.JarOutputStream
import java.util.zip.ZipEntry
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertNotSame
import kotlin.test.assertTrue

private val JAR = File(BojagiException::class.java.protectionDomain.codeSource.location.toURI())
private val PATH = System.getProperty("java.class.path").split(File.pathSeparator)

/** A jar with other content, in which `change` gives an entry's new bytes, or none to leave it out. */
private fun changed(change: (String, ByteArray) -> ByteArray?): File {
    val other = Files.createTempFile("bojagi", ".jar").toFile().apply { deleteOnExit() }
    JarFile(JAR).use { jar ->
        JarOutputStream(other.outputStream()).use { out ->
            for (entry in jar.entries()) {
                val bytes = change(entry.name, jar.getInputStream(entry).readAllBytes()) ?: continue
                out.putNextEntry(ZipEntry(entry.name))
                out.write(bytes)
            }
        }
    }
    return other
}

/** What a program prints that runs in a JVM of its own, with this jar in place of the tested one. */
private fun run(program: String, jar: File = JAR): String {
    val java = ProcessHandle.current().info().command().get()
    val path = PATH.map { if (File(it).canonicalFile == JAR.canonicalFile) jar.path else it }
    val process = ProcessBuilder(listOf(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", path.joinToString(File.pathSeparator), program))
    process.environment()["BOJAGI_TEST_URL"] = Emulator.url
    val running = process.redirectErrorStream(true).start()
    val printed = running.inputReader().readText()
    assertTrue(running.waitFor(60, SECONDS), printed)
    return "${running.exitValue()} ${printed.trim()}"
}

/** Makes a secret twice, since a class that could not be made fails in another way the second time. */
object MakesSecrets {
    @JvmStatic
    fun main(args: Array<String>) = repeat(2) {
        try {
            println(SecretString("p1"))
        } catch (e: UnsatisfiedLinkError) {
            println(e.message)
        }
    }
}

/** Ends by itself while a future, a coroutine's thread and an interrupted thread have been at work. */
object EndsByItself {
    @JvmStatic
    fun main(args: Array<String>) {
        val secrets = client()
        secrets.getSecretListAsync().get()
        secrets.getSecretListBlocking()
        println("done")
    }
}

/** Ends with calls under way, in each form. */
object Exits {
    @JvmStatic
    fun main(args: Array<String>) {
        val silence = Silence()
        val secrets = io.bojagi.ncloud.SecretManager(ACCESS_KEY, SecretString(SECRET_KEY), endpoint = silence.url)
        repeat(8) { secrets.getSecretListAsync() }
        repeat(8) { Thread { secrets.getSecretListBlocking() }.start() }
        silence.asked.get(60, SECONDS)
        println("exiting")
        System.exit(7)
    }
}

private fun client() =
    io.bojagi.ncloud.SecretManager(ACCESS_KEY, SecretString(SECRET_KEY), endpoint = System.getenv("BOJAGI_TEST_URL"))

class LibraryTest {
    @Test
    fun `a platform without a library is told so, and what to do`() {
        val without = changed { name, bytes -> bytes.takeUnless { "bojagi_uniffi" in name } }
        val said = run("io.bojagi.MakesSecrets", without).lines()
        assertEquals(2, said.size, said.toString())
        for (line in said) {
            assertTrue("there is no native library of bojagi for " in line && "-Djna.library.path" in line, line)
        }
    }

    @Test
    fun `a library of another version is refused`() {
        // One of the checksums that the classes expect, as a constant of its class file.
        val lib = Class.forName("io.bojagi.internal.IntegrityCheckingUniffiLib")
        val checksum = lib.declaredMethods.filter { "checksum" in it.name }
            .map { (it.apply { isAccessible = true }.invoke(lib.getField("INSTANCE").get(null)) as Int) and 0xFFFF }
            .first { it > Short.MAX_VALUE }
        val constant = ByteBuffer.allocate(5).put(3).putInt(checksum).array()
        var found = 0
        val other = changed { name, bytes ->
            val at = bytes.toString(Charsets.ISO_8859_1).indexOf(constant.toString(Charsets.ISO_8859_1))
            if (name.startsWith("io/bojagi/internal/") && at >= 0) bytes[at + 4] = (bytes[at + 4] + 1).toByte().also { found++ }
            bytes
        }
        assertEquals(1, found)
        for (line in run("io.bojagi.MakesSecrets", other).removePrefix("0 ").lines()) {
            assertTrue("is not of the version of its classes" in line, line)
        }
    }

    @Test
    fun `a library that lacks functions is refused`() {
        val jna = JarFile(PATH.first { "/jna-" in it })
        val foreign = jna.use { it.getInputStream(it.getEntry("com/sun/jna/linux-x86-64/libjnidispatch.so")).readAllBytes() }
        val other = changed { name, bytes -> if ("bojagi_uniffi" in name) foreign else bytes }
        val said = run("io.bojagi.MakesSecrets", other)
        assertTrue("is not of the version of its classes" in said, said)
    }

    @Test
    fun `a file that is no library says why`() {
        val other = changed { name, bytes -> if ("bojagi_uniffi" in name) "nonsense".toByteArray() else bytes }
        val said = run("io.bojagi.MakesSecrets", other)
        assertTrue("cannot be loaded (" in said && "musl" in said, said)
    }

    @Test
    fun `nothing keeps a program that has come to its end`() =
        assertEquals("0 done", run("io.bojagi.EndsByItself"))

    @Test
    fun `a program may exit while calls are under way`() = assertEquals("7 exiting", run("io.bojagi.Exits"))

    @Test
    fun `class loaders have a library each`() {
        // JNA in common, as in an application server, and not.
        for (shared in listOf({ name: String -> "jna" in name }, { _: String -> false })) {
            val below = URLClassLoader(PATH.filter { shared(File(it).name) }.map { File(it).toURI().toURL() }.toTypedArray(), null)
            val loaders = List(2) {
                URLClassLoader(PATH.filter { !shared(File(it).name) }.map { File(it).toURI().toURL() }.toTypedArray(), below)
            }
            val classes = loaders.map { it.loadClass("io.bojagi.SecondLoader") }
            assertNotSame(classes[0], classes[1])
            repeat(2) {
                for (each in classes) assertEquals("NotFound SecretString(***)", each.getMethod("work", String::class.java).invoke(null, Emulator.url))
            }
        }
    }
}

/** Works in a class loader of its own: both kinds of call, and credentials that are asked for. */
object SecondLoader {
    @JvmStatic
    fun work(url: String): String {
        val secret = SecretString(SECRET_KEY)
        val secrets = io.bojagi.ncloud.SecretManager(credentials = { Credentials(ACCESS_KEY, secret) }, endpoint = url)
        secrets.use {
            it.getSecretListAsync().get()
            return try {
                it.getSecretDetailBlocking("nobody").secretId
            } catch (e: BojagiException) {
                "${e.kind} $secret"
            }
        }
    }
}
