// Answers that the emulator never gives: every field set, and a quota.
package io.bojagi

import io.bojagi.ncloud.GetSecretDetailResponse
import io.bojagi.ncloud.KmsBoundaryType
import io.bojagi.ncloud.ProtectionKey
import io.bojagi.ncloud.ProtectionKeyType
import io.bojagi.ncloud.SecretStatus
import io.bojagi.ncloud.SecretType
import io.bojagi.ncloud.Trigger
import java.time.Duration
import java.time.Instant
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlinx.coroutines.runBlocking

private const val DETAIL = """{"code":"SUCCESS","data":{
    "secretId":"s-1","secretName":"orders-db","secretStatus":"REVOKE","secretType":"BASIC","memo":"a memo",
    "region":"KR","expectedDestroyDate":1700000000001,"updateDate":1700000000002,"registerDate":1700000000003,
    "autoRotationYN":"Y","autoRotationPeriod":90,"nextRotationDate":1700000000004,"rotationPhase":"NONE",
    "lastRotationDate":1700000000005,"lastRotationResultId":"r-1",
    "trigger":{"id":"t-1","name":"rotate","url":"https://trigger","recentlyExecutedAction":"createSecret"},
    "protectionKey":{"type":"USER_MANAGED_KEY","kmsKeyTag":"tag","kmsKeyName":"key","kmsBoundaryType":"GLOBAL"}}}"""

class AnswerTest {
    @Test
    fun `every field arrives`() {
        fun at(ms: Int) = Instant.ofEpochMilli(1_700_000_000_000 + ms)
        val wanted = GetSecretDetailResponse(
            secretId = "s-1",
            secretName = "orders-db",
            secretStatus = SecretStatus.REVOKE,
            secretType = SecretType.BASIC,
            memo = "a memo",
            region = "KR",
            expectedDestroyDate = at(1),
            updateDate = at(2),
            registerDate = at(3),
            autoRotation = true,
            autoRotationPeriodDays = 90,
            nextRotationDate = at(4),
            rotationPhase = "NONE",
            lastRotationDate = at(5),
            lastRotationResultId = "r-1",
            trigger = Trigger("t-1", name = "rotate", url = "https://trigger", recentlyExecutedAction = "createSecret"),
            protectionKey = ProtectionKey(
                keyType = ProtectionKeyType.USER_MANAGED_KEY,
                kmsKeyTag = "tag",
                kmsKeyName = "key",
                kmsBoundaryType = KmsBoundaryType.GLOBAL,
            ),
        )
        val detail = Answers { Answer(DETAIL) }.use { it.client().getSecretDetailBlocking("s-1") }
        assertEquals(wanted, detail)
        assertEquals(wanted.toString(), detail.toString())
    }

    @Test
    fun `a quota says when to come back`() {
        val quota = Answer("""{"error":{"errorCode":"400"}}""", 429, mapOf("Retry-After" to "3"))
        val error = Answers { quota }.use { answers ->
            assertFailsWith<BojagiException.Throttled> { answers.client().getSecretDetailBlocking("s-1") }
        }
        assertEquals(Duration.ofSeconds(3), error.retryAfter)
        assertEquals("400", error.providerCode)
        assertTrue(error.isRetryable)
    }

    @Test
    fun `an answer may be long, in each form`() {
        val memo = "m".repeat(200_000)
        Answers { Answer(DETAIL.replace("a memo", memo)) }.use { answers ->
            val secrets = answers.client()
            assertEquals(memo, secrets.getSecretDetailBlocking("s-1").memo)
            val futures = List(5) { secrets.getSecretDetailAsync("s-1") }
            for (future in futures) assertEquals(memo, future.join().memo)
            assertEquals(memo, runBlocking { secrets.getSecretDetail("s-1") }.memo)
        }
    }
}
