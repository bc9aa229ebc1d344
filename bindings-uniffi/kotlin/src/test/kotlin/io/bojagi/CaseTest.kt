// Plays tests/cases through the public API; tests/README.md has the format.
package io.bojagi

import com.fasterxml.jackson.databind.JsonNode
import java.io.File
import java.lang.reflect.InvocationTargetException
import java.time.Instant
import kotlin.reflect.KCallable
import kotlin.reflect.KClass
import kotlin.reflect.KParameter
import kotlin.reflect.KType
import kotlin.reflect.full.callSuspendBy
import kotlin.reflect.full.companionObject
import kotlin.reflect.full.companionObjectInstance
import kotlin.reflect.full.functions
import kotlin.reflect.full.instanceParameter
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.full.valueParameters
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.DynamicContainer.dynamicContainer
import org.junit.jupiter.api.DynamicNode
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory

private typealias Fields = Map<String, Any?>

@Suppress("UNCHECKED_CAST")
private fun Any?.fields() = (this ?: emptyMap<String, Any?>()) as Fields

fun camel(name: String) = name.replace(Regex("_([a-z0-9])")) { it.groupValues[1].uppercase() }

fun snake(name: String) = name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }

/** The client class of a provider. */
fun clientOf(provider: String, name: String): KClass<*> = Class.forName("io.bojagi.$provider.$name").kotlin

/** The constructor that takes options; the other takes what UniFFI made. */
fun constructorOf(client: KClass<*>) = client.constructors.single { c -> c.parameters.any { it.name == "accessKey" } }

/** `value` with its variables replaced. */
private fun filled(value: Any?, variables: Map<String, String>): Any? = when (value) {
    is String -> variables.keys.sortedByDescending { it.length }
        .fold(value) { text, name -> text.replace("$$name", variables.getValue(name)) }
    is Map<*, *> -> value.mapValues { filled(it.value, variables) }
    is List<*> -> value.map { filled(it, variables) }
    else -> value
}

/** A value from JSON as the type of an argument. */
private fun argument(value: Any?, type: KType): Any? {
    val wanted = type.classifier as KClass<*>
    return when {
        value == null -> null
        wanted == SecretString::class -> SecretString(value as String)
        wanted == Int::class -> Math.toIntExact(value as Long)
        wanted == Instant::class -> Instant.ofEpochMilli(value as Long)
        wanted == Duration::class -> (value as Long).milliseconds
        wanted.isSealed -> {
            val (name, fields) = (value as Map<*, *>).entries.single()
            val constructor = wanted.sealedSubclasses.single { it.simpleName == name }.primaryConstructor!!
            constructor.callBy(arguments(constructor, fields.fields()))
        }
        wanted.java.name.startsWith("io.bojagi.") -> wanted.companionObject!!.functions.single { it.name == "of" }
            .call(wanted.companionObjectInstance, value)
        else -> value
    }
}

private fun arguments(of: KCallable<*>, values: Fields): Map<KParameter, Any?> = values.entries.associate { (name, value) ->
    val parameter = assertNotNull(of.valueParameters.find { it.name == camel(name) }, "not known: $name")
    parameter to argument(value, parameter.type)
}

/** A result as JSON would hold it. */
private fun plain(value: Any?): Any? = when {
    value is Int -> value.toLong()
    value is Instant -> value.toEpochMilli()
    value is java.time.Duration -> value.toMillis()
    value is SecretString -> value.reveal()
    value is SecretValue -> value.reveal()
    value is List<*> -> value.map(::plain)
    value is Map<*, *> -> value.mapValues { plain(it.value) }
    value == null || value is String || value is Boolean || value is Long -> value
    value::class.companionObject != null -> value.toString()
    else -> value::class.memberProperties.associate { snake(it.name) to plain(it.getter.call(value)) }
}

/** What stands at a path like `result.0.job_token`. */
private fun found(result: Any?, path: String): Any? = path.split('.').fold(result) { at, name ->
    if (at is List<*>) at.getOrNull(name.toInt()) else at.fields()[name]
}

private fun compare(expected: Any?, actual: Any?, at: String) {
    when {
        expected is Map<*, *> && "\$length" in expected -> {
            val length = (actual as? String)?.let { it.codePointCount(0, it.length) } ?: (actual as List<*>).size
            assertEquals(expected["\$length"], length.toLong(), at)
        }
        expected is Map<*, *> -> expected.forEach { (name, item) ->
            assertTrue(actual is Map<*, *> && name in actual, "$at.$name is not there")
            compare(item, actual[name], "$at.$name")
        }
        expected is List<*> -> {
            assertEquals(expected.size, (actual as List<*>).size, at)
            expected.forEachIndexed { index, item -> compare(item, actual[index], "$at[$index]") }
        }
        expected == "\$present" -> assertTrue(actual != null && actual != "" && actual != emptyList<Any>(), at)
        else -> assertEquals(expected, actual, at)
    }
}

private fun <T> unwrapped(call: () -> T): T = try {
    call()
} catch (e: InvocationTargetException) {
    throw e.targetException
}

private fun made(client: KClass<*>, own: Fields): AutoCloseable = unwrapped {
    val common = mapOf("access_key" to ACCESS_KEY, "secret_key" to SECRET_KEY)
    val constructor = constructorOf(client)
    constructor.callBy(arguments(constructor, common + own)) as AutoCloseable
}

private fun called(client: AutoCloseable, operation: String, values: Fields): Any? = unwrapped {
    val function = client::class.functions.single { it.name == camel(operation) }
    val given = mapOf(function.instanceParameter!! to client) + arguments(function, values)
    runBlocking {
        if (function.isSuspend) function.callSuspendBy(given)
        else mapOf("items" to (function.callBy(given) as Flow<*>).toList())
    }
}

private val STEP = setOf("call", "with", "client", "expect", "save", "repeat", "error", "emulator")
private val FACTS = setOf("kind", "status", "provider_code", "details", "operation", "retryable", "attempts", "message")

private fun compare(expected: Fields, error: BojagiException) {
    val facts = BojagiException::class.memberProperties
        .associate { snake(it.name).removePrefix("is_") to plain(it.get(error)) }
    for ((fact, wanted) in expected) {
        assertTrue(fact in FACTS, "an error has no $fact")
        if (fact == "message") assertTrue(wanted as String in error.message!!, error.message)
        else compare(wanted, facts[fact], fact)
    }
}

/** The steps of a case, by a client of its own with these options. */
private fun play(client: KClass<*>, options: Fields, steps: List<Fields>) {
    val variables = mutableMapOf("endpoint" to Emulator.url)
    val own = { more: Fields -> made(client, filled(options + more, variables).fields()) }
    own(emptyMap()).use { play(own, it, steps, variables) }
}

private fun play(
    own: (Fields) -> AutoCloseable, common: AutoCloseable, steps: List<Fields>, variables: MutableMap<String, String>,
) {
    for (step in steps) {
        assertTrue(STEP.containsAll(step.keys), "not known: ${step.keys - STEP}")
        assertTrue(("call" in step) != ("emulator" in step), "a step needs one of call and emulator: $step")
        for (n in 1..(step["repeat"] as Long? ?: 1)) {
            variables["n"] = n.toString()
            val with = filled(step["with"], variables).fields()
            val name = step["emulator"] as String?
            if (name != null) Emulator.post(name, with) else play(step, with, variables) { call ->
                if ("client" in step) own(step["client"].fields()).use(call) else call(common)
            }
        }
    }
}

private fun play(
    step: Fields, with: Fields, variables: MutableMap<String, String>, on: ((AutoCloseable) -> Any?) -> Any?,
) {
    val operation = step["call"] as String
    val call = { on { called(it, operation, with) } }
    if ("error" in step) return compare(step["error"].fields(), assertFailsWith<BojagiException> { call() })
    val result = plain(call())
    if ("expect" in step) compare(filled(step["expect"], variables), result, operation)
    step["save"].fields().forEach { (name, path) ->
        variables[name] = assertNotNull(found(result, path as String), "there is no $path").toString()
    }
}

class CaseTest {
    @TestFactory
    fun cases(): List<DynamicNode> {
        val surface = json.readTree(cases.resolve("../surface.json"))["providers"]
        val files = cases.walk().filter { it.extension == "json" }.sorted().toList()
        check(files.isNotEmpty()) { "there is nothing in $cases" }
        return files.map { file -> dynamicContainer(file.nameWithoutExtension, played(file, surface)) }
    }

    private fun played(file: File, surface: JsonNode): List<DynamicNode> {
        val content = json.readValue(file, Map::class.java).fields()
        val provider = content["provider"] as String
        val client = clientOf(provider, surface[provider]["client"].asText())
        val clients = content["clients"] as List<*>? ?: listOf(mapOf("endpoint" to "\$endpoint"))
        return clients.map(Any?::fields).flatMap { options ->
            (content["cases"] as List<*>).map(Any?::fields).map { case ->
                dynamicTest(case["name"] as String) {
                    Emulator.post("reset")
                    play(client, options, (case["steps"] as List<*>).map(Any?::fields))
                }
            }
        }
    }
}
