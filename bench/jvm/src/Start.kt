// To the first secret in a fresh JVM: `NAME URL ID`.
package bench

import com.aliyun.teaopenapi.models.Config

/** Makes the secret that all read, and says its id. */
object Make {
    @JvmStatic
    fun main(args: Array<String>) {
        val secrets = Bojagi(args[0], "").secrets
        val value = io.bojagi.SecretString("""{"username":"app","password":"$PASSWORD"}""")
        val request = io.bojagi.ncloud.CreateSecretRequest.builder("bench", value, listOf("password")).build()
        println(secrets.createSecretBlocking(request).secretId)
    }
}

object Start {
    @JvmStatic
    fun main(args: Array<String>) {
        val (name, url, id) = args
        when (name) {
            "bare JVM" -> Unit
            "bojagi" -> check(Bojagi(url, id).read() == PASSWORD)
            "bojagi, made only" -> Bojagi(url, id)
            "java.net.http" -> check(Jdk(url, id).read() == PASSWORD)
            "OkHttp" -> check(OkHttp(url, id).read() == PASSWORD)
            "Alibaba's SDK, one call" -> alibaba(url)
            else -> error(name)
        }
        Runtime.getRuntime().halt(0)
    }

    /** The emulator is of another provider, so the call is refused; until then it does the same work. */
    private fun alibaba(url: String) {
        val config = Config().apply {
            accessKeyId = ACCESS_KEY
            accessKeySecret = SECRET_KEY
            endpoint = url.removePrefix("http://")
            protocol = "HTTP"
        }
        val client = com.aliyun.kms20160120.Client(config)
        val request = com.aliyun.kms20160120.models.GetSecretValueRequest().apply { secretName = "bench" }
        runCatching { client.getSecretValue(request) }
    }
}
