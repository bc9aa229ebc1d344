// Generated from core by `make generate`. Do not edit.
package io.bojagi

import com.sun.jna.Native
import com.sun.jna.Pointer

/** The functions of [Lane]'s kind that carry out operations, one for each provider. */
internal object Lanes {
    init {
        Native.register(Lanes::class.java, "bojagi_uniffi")
    }

    @JvmStatic external fun bojagi_alibaba(
        operation: Int,
        buffer: Pointer,
        length: Int,
        capacity: Int,
        calls: Pointer?,
        number: Long,
    ): Int

    @JvmStatic external fun bojagi_ncloud(
        operation: Int,
        buffer: Pointer,
        length: Int,
        capacity: Int,
        calls: Pointer?,
        number: Long,
    ): Int

    @JvmStatic external fun bojagi_store(
        operation: Int,
        buffer: Pointer,
        length: Int,
        capacity: Int,
        calls: Pointer?,
        number: Long,
    ): Int
}
