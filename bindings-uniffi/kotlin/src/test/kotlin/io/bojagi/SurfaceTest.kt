// Compares what the packages really export with tests/surface.json.
package io.bojagi

import com.fasterxml.jackson.databind.JsonNode
import java.lang.reflect.Modifier
import kotlin.reflect.KClass
import kotlin.reflect.KParameter
import kotlin.reflect.KType
import kotlin.reflect.KVisibility
import kotlin.reflect.full.functions
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.valueParameters
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlinx.coroutines.flow.Flow

private fun JsonNode.texts(): Map<String, String?> =
    properties().associate { (name, value) -> camel(name) to value.textValue() }

/** A type in the words of surface.json. */
private fun text(type: KType): String {
    val name = when (val of = type.classifier as KClass<*>) {
        String::class -> "text"
        Boolean::class -> "bool"
        Int::class, Long::class -> "integer"
        java.time.Instant::class -> "timestamp"
        java.time.Duration::class, kotlin.time.Duration::class -> "duration"
        SecretString::class -> "secret"
        SecretValue::class -> "value"
        Function1::class -> "credentials provider"
        List::class -> "[${text(type.arguments[0].type!!)}]"
        Map::class -> "{text: text}"
        else -> of.simpleName!!
    }
    return if (type.isMarkedNullable) "$name?" else name
}

private fun texts(parameters: List<KParameter>): Map<String, String> {
    parameters.forEach { assertEquals(it.type.isMarkedNullable, it.isOptional, it.toString()) }
    return parameters.associate { it.name!! to text(it.type) }
}

class SurfaceTest {
    private val surface = json.readTree(cases.resolve("../surface.json"))

    @Test
    fun `what is tested is the packaged jar`() {
        val tested = BojagiException::class.java.protectionDomain.codeSource.location.path
        assertTrue(tested.endsWith(".jar"), tested)
    }

    @Test
    fun `there is one exception for each kind`() {
        val kinds = surface["error_kinds"].map(JsonNode::asText).toSet()
        assertEquals(kinds, BojagiException::class.sealedSubclasses.map { it.simpleName!! }.toSet())
    }

    @Test
    fun `clients have the options and operations`() = surface["providers"].properties().forEach { (name, provider) ->
        val client = clientOf(name, provider["client"].asText())
        assertEquals(provider["options"].texts(), texts(constructorOf(client).parameters))
        val operations = client.functions.filter { it.isSuspend && it.visibility == KVisibility.PUBLIC }
        val wanted = provider["operations"].properties().associate { camel(it.key) to it.value }
        assertEquals(wanted.keys, operations.map { it.name }.toSet())
        val methods = client.java.methods.map { it.name }.toSet()
        for (operation in operations) {
            val known = wanted.getValue(operation.name)
            assertEquals(known["args"].texts(), texts(operation.valueParameters), operation.name)
            assertEquals(known["returns"].textValue() ?: "Unit", text(operation.returnType), operation.name)
            assertTrue(methods.containsAll(listOf("${operation.name}Blocking", "${operation.name}Async")))
        }
    }

    @Test
    fun `clients have the iterations`() = surface["providers"].properties().forEach { (name, provider) ->
        val client = clientOf(name, provider["client"].asText())
        val iterations = client.functions.filter { it.returnType.classifier == Flow::class }
        val wanted = provider["iterations"].properties().associate { camel(it.key) to it.value }
        assertEquals(wanted.keys, iterations.map { it.name }.toSet())
        for (iteration in iterations) {
            val known = wanted.getValue(iteration.name)
            assertEquals(known["args"].texts(), texts(iteration.valueParameters), iteration.name)
            val blocking = client.functions.first { it.name == "${iteration.name}Blocking" }
            assertEquals(PagedIterable::class, blocking.returnType.classifier)
            for (function in listOf(iteration, blocking)) {
                assertEquals(known["item"].textValue(), text(function.returnType.arguments[0].type!!), function.name)
            }
        }
    }

    @Test
    fun `models have the fields`() = surface["providers"].properties().forEach { (name, provider) ->
        for ((model, fields) in provider["models"].properties()) {
            val properties = clientOf(name, model).memberProperties
            assertEquals(fields.texts(), properties.associate { it.name to text(it.returnType) }, model)
            assertTrue(properties.none { it is kotlin.reflect.KMutableProperty<*> }, model)
        }
    }

    @Test
    fun `choices have the models`() = surface["providers"].properties().forEach { (name, provider) ->
        for ((choice, models) in provider["choices"].properties()) {
            val wanted = models.properties().map { clientOf(name, it.value.asText()) }.toSet()
            assertEquals(wanted, clientOf(name, choice).sealedSubclasses.toSet(), choice)
        }
    }

    @Test
    fun `enums have the values`() = surface["providers"].properties().forEach { (name, provider) ->
        for ((enum, values) in provider["enums"].properties()) {
            val fields = clientOf(name, enum).java.fields.filter { Modifier.isStatic(it.modifiers) && it.name != "Companion" }
            val wanted = values.properties().associate { (key, text) -> snake(key).drop(1).uppercase() to text.asText() }
            assertEquals(wanted, fields.associate { it.name to it.get(null).toString() }, enum)
        }
    }
}
