// The native library: whether it is there, and fits what calls it.
package io.bojagi

import com.sun.jna.Platform
import io.bojagi.internal.uniffiEnsureInitialized

/** Loads the native library with its first use, and says what is wrong where that fails. */
internal object Library {
    private val fault: Throwable? = runCatching { uniffiEnsureInitialized() }.exceptionOrNull()

    fun check() {
        if (fault != null) throw UnsatisfiedLinkError(advice()).apply { initCause(fault) }
    }

    private fun advice(): String {
        val file = "${Platform.RESOURCE_PREFIX}/${System.mapLibraryName("bojagi_uniffi")}"
        val platform = "${System.getProperty("os.name")} on ${System.getProperty("os.arch")}"
        return when {
            fault is UnsatisfiedLinkError && javaClass.classLoader.getResource(file) == null ->
                "there is no native library of bojagi for $platform: $file is not on the class path. " +
                    "Use a jar that was built for this platform, or name the folder of the library with " +
                    "-Djna.library.path"
            fault is UnsatisfiedLinkError && "looking up function" !in "${fault.message}" ->
                "the native library of bojagi for $platform cannot be loaded (${fault.message?.trim()}). On " +
                    "Alpine and others with musl use an image with glibc; where the folder of temporary files " +
                    "forbids to execute, name another with -Djna.tmpdir"
            else ->
                "the native library of bojagi is not of the version of its classes. Look for a second bojagi " +
                    "on the class path, in jna.library.path and in the system's folders of libraries"
        }
    }
}
