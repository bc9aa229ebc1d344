// What turns objects into text by reading them from outside does not see a secret.
package io.bojagi

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY
import com.fasterxml.jackson.annotation.PropertyAccessor.ALL
import com.fasterxml.jackson.databind.ObjectMapper
import com.fasterxml.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS
import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper
import com.google.gson.Gson
import io.bojagi.ncloud.CreateSecretRequest
import io.bojagi.ncloud.GenerateRandomSecretResponse
import io.bojagi.ncloud.GetSecretValueResponse
import java.io.ByteArrayOutputStream
import java.io.NotSerializableException
import java.io.ObjectOutputStream
import java.lang.reflect.Modifier
import kotlin.test.Test
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertTrue
import kotlinx.serialization.json.Json
import kotlinx.serialization.serializer

private const val HIDDEN = "open-sesame"
private const val VALUE = """{"password":"$HIDDEN"}"""

class RedactionTest {
    private val secret = SecretString(HIDDEN)
    private val value = SecretValue(VALUE)
    private val things: List<Any> = listOf(
        secret,
        value,
        value["password"]!!,
        Credentials("key", secret, securityToken = secret),
        GetSecretValueResponse(listOf("password"), active = value),
        GenerateRandomSecretResponse(secret),
        CreateSecretRequest.builder("orders-db", secret, listOf("password")).build(),
        CreateSecretRequest.builder("orders-db", secret, listOf("password")),
    )

    /** What a serializer gives, or says where it refuses. */
    private fun said(write: () -> Any?): String = runCatching { write().toString() }.getOrElse { it.stackTraceToString() }

    private fun assertHidden(text: String) = assertFalse(HIDDEN in text, text)

    @Test
    fun `text and formats`() = things.forEach {
        for (text in listOf("$it", String.format("%s|%10s|%S", it, it, it), listOf(it).toString(), mapOf(it to it).toString())) {
            assertHidden(text)
            assertFalse(HIDDEN.uppercase() in text, text)
        }
        assertTrue("***" in "$it" || "Builder" in "$it", "$it")
    }

    @Test
    fun `Jackson, with and without Kotlin, and with all fields`() {
        val plain = ObjectMapper().disable(FAIL_ON_EMPTY_BEANS)
        val all = ObjectMapper().disable(FAIL_ON_EMPTY_BEANS).setVisibility(ALL, ANY)
        for (mapper in listOf(ObjectMapper(), plain, all, jacksonObjectMapper())) {
            for (thing in things) {
                assertHidden(said { mapper.writeValueAsString(thing) })
                assertHidden(said { mapper.convertValue(thing, Map::class.java) })
            }
        }
    }

    @Test
    fun `Gson writes none`() = things.forEach { assertHidden(said { Gson().toJson(it) }) }

    @Test
    fun `kotlinx serialization refuses`() = things.forEach {
        assertFailsWith<kotlinx.serialization.SerializationException> { serializer(it.javaClass) }
        assertHidden(said { Json.encodeToString(serializer(it.javaClass), it) })
    }

    @Test
    fun `Java serialization refuses`() = things.forEach {
        assertFailsWith<NotSerializableException> { ObjectOutputStream(ByteArrayOutputStream()).writeObject(it) }
    }

    @Test
    fun `no field holds the text, which debuggers would show`() {
        val seen = mutableSetOf<Any>()
        fun look(thing: Any?) {
            if (thing == null || thing in seen.filter { it === thing }) return
            assertHidden(thing.toString())
            if (!thing.javaClass.name.startsWith("io.bojagi.")) return
            seen += thing
            generateSequence<Class<*>>(thing.javaClass) { it.superclass }
                .flatMap { it.declaredFields.asSequence() }
                .filter { !Modifier.isStatic(it.modifiers) && it.declaringClass.name.startsWith("io.bojagi.") }
                .forEach { field ->
                    field.isAccessible = true
                    look(field[thing])
                }
        }
        things.forEach(::look)
        assertTrue(seen.size > things.size)
    }

    @Test
    fun `there is nothing that takes them apart`() = things.forEach { thing ->
        assertTrue(thing.javaClass.methods.none { it.name == "copy" || it.name.startsWith("component") })
    }
}
