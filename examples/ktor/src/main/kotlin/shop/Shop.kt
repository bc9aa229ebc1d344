// A shop that logs in to its database with a secret.
package shop

import io.bojagi.BojagiException
import io.bojagi.ncloud.SecretManager
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.application.ApplicationStopped
import io.ktor.server.application.createApplicationPlugin
import io.ktor.server.application.hooks.MonitoringEvent
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.application
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import io.ktor.util.AttributeKey

private val client = AttributeKey<SecretManager>("SecretManager")

class SecretsConfig {
    /** Made when the application starts; without arguments it looks for its keys by itself. */
    var create: () -> SecretManager = { SecretManager() }
}

/** One client for the application, which is closed with it. */
val Secrets = createApplicationPlugin("Secrets", ::SecretsConfig) {
    val secrets = pluginConfig.create()
    application.attributes.put(client, secrets)
    on(MonitoringEvent(ApplicationStopped)) { secrets.close() }
}

val Application.secrets: SecretManager get() = attributes[client]

fun Application.shop() {
    routing {
        get("/orders") {
            try {
                // The request of a caller who hangs up is given up with the coroutine.
                val found = application.secrets.findSecret(secretName = "orders-db")
                val login = application.secrets.getSecretValue(secretId = found.secretId).active!!
                call.respondText("orders of ${login["username"]?.reveal()}")
            } catch (e: BojagiException) {
                application.environment.log.warn(e.message)
                call.respond(HttpStatusCode.ServiceUnavailable)
            }
        }
    }
}

fun main() {
    embeddedServer(Netty, port = 8080) {
        install(Secrets)
        shop()
    }.start(wait = true)
}
