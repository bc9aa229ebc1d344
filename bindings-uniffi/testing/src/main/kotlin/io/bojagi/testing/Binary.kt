// Finds the emulator's program: what the environment says, else the companion artefact's, else on PATH.
package io.bojagi.testing

import com.sun.jna.Platform
import java.io.File
import java.io.IOException
import java.nio.file.Files
import java.nio.file.Path

private const val NAME = "bojagi-emulator"
private const val HELP = "add the test dependency io.bojagi:bojagi-emulator, or put the program's path into " +
    "the environment variable BOJAGI_EMULATOR"

// Not beside a start of another: a child that inherits the file while it is written makes it busy.
private val starting = Any()

/** Starts the program with the configuration that is made for its path. */
internal fun startProgram(given: String?, configured: (String) -> ProcessBuilder): Process = synchronized(starting) {
    if (given != null) return started(given, "BOJAGI_EMULATOR is $given, which cannot be run; $HELP", configured)
    val resource = Emulator::class.java.classLoader.getResource("${Platform.RESOURCE_PREFIX}/$NAME")
    if (resource == null) {
        val found = onPath() ?: throw EmulatorException("$NAME was not found for ${Platform.RESOURCE_PREFIX}; $HELP")
        return started(found.path, "${found.path} cannot be run; $HELP", configured)
    }
    // Only this user can write there, and nothing is left: a program that runs needs its file no more.
    val folder = Files.createTempDirectory(NAME)
    val program = folder.resolve(NAME)
    try {
        resource.openStream().use { Files.copy(it, program) }
        program.toFile().setExecutable(true)
        val missing = "$program cannot be run; where that folder does not allow programs, give another one in the " +
            "system property java.io.tmpdir, or put the program's path into BOJAGI_EMULATOR"
        started(program.toString(), missing, configured)
    } finally {
        listOf(program, folder).forEach(::removed)
    }
}

private fun started(path: String, missing: String, configured: (String) -> ProcessBuilder): Process = try {
    configured(path).start()
} catch (e: IOException) {
    throw EmulatorException(missing, e)
}

private fun removed(path: Path) {
    try {
        Files.deleteIfExists(path)
    } catch (_: IOException) {
        path.toFile().deleteOnExit()
    }
}

private fun onPath(): File? = (System.getenv("PATH") ?: "").split(File.pathSeparator)
    .map { File(it, NAME) }
    .firstOrNull { it.isFile && it.canExecute() }
