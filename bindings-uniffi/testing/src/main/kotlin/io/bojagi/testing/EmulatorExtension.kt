// The emulator in tests of JUnit Jupiter.
package io.bojagi.testing

import io.bojagi.ncloud.SecretManager
import org.junit.jupiter.api.extension.AfterAllCallback
import org.junit.jupiter.api.extension.AfterEachCallback
import org.junit.jupiter.api.extension.BeforeAllCallback
import org.junit.jupiter.api.extension.BeforeEachCallback
import org.junit.jupiter.api.extension.ExtendWith
import org.junit.jupiter.api.extension.ExtensionContext
import org.junit.jupiter.api.extension.ParameterContext
import org.junit.jupiter.api.extension.ParameterResolver
import org.junit.jupiter.api.extension.TestWatcher
import org.junit.platform.commons.support.AnnotationSupport

/**
 * Runs the emulator for a test class. Its methods, constructors and lifecycle methods may have
 * parameters of the type [Emulator], and of a client of any provider, for instance [SecretManager].
 *
 * ```
 * @WithEmulator(secrets = "orders-db={\"password\":\"p1\"}")
 * class ShopTest {
 *     @Test
 *     void thePasswordIsRead(Emulator emulator, SecretManager secrets) { ... }
 * }
 * ```
 *
 * @property secrets Secrets to begin each test with, as `NAME=JSON`, with the JSON of the fields.
 * @property shared Whether the class uses the one emulator of the run, as [EmulatorExtension.shared].
 */
@Target(AnnotationTarget.CLASS)
@Retention(AnnotationRetention.RUNTIME)
@java.lang.annotation.Inherited
@ExtendWith(EmulatorExtension::class)
public annotation class WithEmulator(
    val secrets: Array<String> = [],
    val shared: Boolean = false,
)

/**
 * Runs the emulator for a test class, and is that emulator:
 *
 * ```
 * @RegisterExtension
 * static final EmulatorExtension emulator = new EmulatorExtension();
 * ```
 *
 * It is started before the first test of the class, reset before each, and stopped after the last. In
 * a field that is not static it runs for each test anew. A test that fails shows what the emulator has
 * logged on `System.err`. Tests of one class that run at once disturb each other.
 *
 * @param options Further options of the command, as [Emulator] has them.
 * @param accessKey Access key that it accepts.
 * @param secretKey Secret key that belongs to it.
 * @param port Port to listen on; 0 picks a free one.
 */
public class EmulatorExtension @JvmOverloads constructor(
    options: List<String> = emptyList(),
    accessKey: String = "emulator-access-key",
    secretKey: String = "emulator-secret-key",
    port: Int = 0,
) : Emulator(options, accessKey, secretKey, port),
    BeforeAllCallback,
    BeforeEachCallback,
    AfterEachCallback,
    AfterAllCallback,
    ParameterResolver,
    TestWatcher {

    private val secrets = mutableListOf<Pair<String, Any>>()
    private var shared = false
    private var owner: String? = null
    private val clients = mutableMapOf<Class<*>, AutoCloseable>()

    /** Lets each test begin with this secret; the arguments are those of [addSecret]. */
    public fun withSecret(secretName: String, fields: Any): EmulatorExtension =
        apply { secrets += secretName to fields }

    override fun beforeAll(context: ExtensionContext): Unit = begin(context)

    override fun beforeEach(context: ExtensionContext): Unit = begin(context)

    override fun afterEach(context: ExtensionContext): Unit = end(context)

    override fun afterAll(context: ExtensionContext): Unit = end(context)

    private fun begin(context: ExtensionContext) {
        if (running == null) {
            owner = context.uniqueId
            AnnotationSupport.findAnnotation(context.requiredTestClass, WithEmulator::class.java).ifPresent {
                shared = it.shared
                it.secrets.mapTo(secrets, ::named)
            }
            if (shared) running = common.running() else start()
        }
        reset()
        secrets.forEach { (name, fields) -> addSecret(name, fields) }
    }

    private fun end(context: ExtensionContext) {
        if (context.uniqueId != owner) return
        clients.values.forEach(AutoCloseable::close)
        clients.clear()
        close()
    }

    /** Stops it, unless it is shared. */
    override fun close() {
        if (!shared) super.close()
    }

    override fun testFailed(context: ExtensionContext, cause: Throwable?) {
        System.err.println("bojagi-emulator, in ${context.displayName}:\n${log()}")
    }

    override fun supportsParameter(parameter: ParameterContext, context: ExtensionContext): Boolean =
        parameter.parameter.type.let { it == Emulator::class.java || isClient(it) }

    override fun resolveParameter(parameter: ParameterContext, context: ExtensionContext): Any = when {
        parameter.parameter.type == Emulator::class.java -> this
        else -> clients.getOrPut(parameter.parameter.type) { client(parameter.parameter.type.asSubclass(AutoCloseable::class.java)) }
    }

    public companion object {
        /**
         * The one emulator that all classes of this JVM share which ask for it, with the default keys:
         * for an application that lives longer than one class, as Spring's cached contexts do. It is
         * reset before each test all the same, so classes that share it must not run at once.
         *
         * As long as the JVM lasts, its [systemProperties] are system properties, by which applications
         * with `bojagi-spring` find it.
         */
        @JvmStatic
        public fun shared(): EmulatorExtension = EmulatorExtension().apply { shared = true }

        private val common by lazy {
            Emulator.started().apply { systemProperties.forEach(System::setProperty) }
        }

        private fun isClient(type: Class<*>) =
            type.name.startsWith("io.bojagi.") && AutoCloseable::class.java.isAssignableFrom(type) &&
                type.methods.any { it.name == "builder" && it.parameterCount == 0 }

        private fun named(secret: String): Pair<String, Any> {
            val (name, fields) = secret.split('=', limit = 2).also {
                require(it.size == 2) { "a secret of @WithEmulator is NAME=JSON, with the JSON of its fields" }
            }
            return name to fields
        }
    }
}
