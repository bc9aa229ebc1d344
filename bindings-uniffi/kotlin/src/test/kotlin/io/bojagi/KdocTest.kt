// Every public declaration says what it is.
package io.bojagi

import java.io.File
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** A public declaration that stands by itself; properties of a constructor have their `@property`. */
private val DECLARED = Regex("""^ *(?:@\w+ )*public (?!companion|override).*""")
private val PROPERTY = Regex("""^ *public val (\w+): .*""")

class KdocTest {
    @Test
    fun `every public declaration has KDoc`() {
        val bare = mutableListOf<String>()
        var seen = 0
        for (file in File("src/main/kotlin").walk().filter { it.extension == "kt" }) {
            val lines = file.readLines()
            lines.forEachIndexed { at, line ->
                if (!DECLARED.matches(line)) return@forEachIndexed
                seen++
                val above = lines.take(at).dropLastWhile { it.trim().startsWith("@") }.lastOrNull().orEmpty()
                val property = PROPERTY.matchEntire(line)?.let { "@property ${it.groupValues[1]} " }
                val said = above.trim().endsWith("*/") || property != null && lines.take(at).any { property in it }
                if (!said) bare += "${file.name}:${at + 1}: ${line.trim()}"
            }
        }
        assertEquals(emptyList(), bare)
        assertTrue(seen > 300, "only $seen")
    }
}
