package io.bojagi

import com.sun.jna.Native
import com.sun.jna.Pointer

/** The functions of [Lane]'s kind that carry out operations, one for each provider. */
internal object Lanes {
    init {
        Native.register(Lanes::class.java, "bojagi_uniffi")
    }
    {% for provider in surface.providers %}

    @JvmStatic external fun bojagi_{{ provider.name }}(
        operation: Int,
        buffer: Pointer,
        length: Int,
        capacity: Int,
        calls: Pointer?,
        number: Long,
    ): Int
    {% endfor %}
}
