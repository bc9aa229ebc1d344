// Generated from core by `make generate`. Do not edit.
package io.bojagi.ncloud

import io.bojagi.BojagiException
import io.bojagi.SecretString
import io.bojagi.background
import io.bojagi.blocking
import io.bojagi.internal.NcloudSecretManager
import io.bojagi.translated
import io.bojagi.unsigned
import java.util.concurrent.CompletableFuture
import kotlin.time.toKotlinDuration
import kotlinx.coroutines.future.future

/**
 * A client of NAVER Cloud Secret Manager.
 *
 * It holds the connections, so make one and share it; it may be used from many threads at once.
 *
 * An operation suspends; cancelling its coroutine gives up the request. For Java each has two more
 * forms: one that blocks, and one that gives a [CompletableFuture].
 */
class SecretManager private constructor(private val native: NcloudSecretManager) : AutoCloseable {
    @Volatile private var closed = false

    /**
     * Makes a client. Nothing is sent.
     *
     * @param accessKey Access key ID of the account or sub account.
     * @param secretKey Secret key that belongs to the access key. It signs requests and is never
     *   sent.
     * @param endpoint Base URL of the service, with the prefix of the path if there is one. By
     *   default `https://ocapi-kr.ncloud.com/secretmanager`, the host of secrets under a key
     *   isolated to Korea; `https://secretmanager.apigw.ntruss.com` serves secrets under a global
     *   key, and `https://ocapi-jp.ncloud.com/secretmanager` those in Japan. Plain `http` is
     *   accepted for this machine only, for instance for the emulator.
     * @param timeout How long a call may take in all, the connection included. By default 15
     *   seconds.
     * @throws BojagiException `BojagiException.InvalidArgument` when the endpoint or the timeout
     *   cannot be used; `BojagiException.Credentials` when a key is empty or holds white space.
     */
    constructor(
        accessKey: String,
        secretKey: SecretString,
        endpoint: String? = null,
        timeout: kotlin.time.Duration? = null,
    ) : this(
        translated {
            NcloudSecretManager(
                accessKey,
                secretKey.native(),
                endpoint,
                timeout?.let { it.unsigned("timeout") },
            )
        },
    )

    /**
     * Schedules a secret for deletion. Its value can no longer be read; the date of its end is in
     * `getSecretDetail`.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-requestsecretdeletion)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when its status forbids it, for instance while it rotates.
     */
    suspend fun requestSecretDeletion(
        secretId: String,
    ): RequestSecretDeletionResponse = translated("ncloud", "request_secret_deletion") {
        open().requestSecretDeletion(
            secretId,
            cancel = null,
        ).let { RequestSecretDeletionResponse(it) }
    }

    /** [requestSecretDeletion] for Java: blocks; an interrupt of the thread gives up the request. */
    fun requestSecretDeletionBlocking(
        secretId: String,
    ): RequestSecretDeletionResponse = blocking {
        requestSecretDeletion(
            secretId,
        )
    }

    /** [requestSecretDeletion] for Java: cancelling the future gives up the request. */
    fun requestSecretDeletionAsync(
        secretId: String,
    ): CompletableFuture<RequestSecretDeletionResponse> = background.future {
        requestSecretDeletion(
            secretId,
        )
    }

    /**
     * Deletes a secret that is scheduled for deletion, at once and for good.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-deletesecret)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when its deletion was not requested with
     *   `requestSecretDeletion` before.
     */
    suspend fun deleteSecret(
        secretId: String,
    ) = translated("ncloud", "delete_secret") {
        open().deleteSecret(
            secretId,
            cancel = null,
        )
    }

    /** [deleteSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    fun deleteSecretBlocking(
        secretId: String,
    ) = blocking {
        deleteSecret(
            secretId,
        )
    }

    /** [deleteSecret] for Java: cancelling the future gives up the request. */
    fun deleteSecretAsync(
        secretId: String,
    ): CompletableFuture<Void?> = background.future {
        deleteSecret(
            secretId,
        )
        null
    }

    /**
     * Makes a secret. The value given becomes its active value.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-createsecret)
     *
     * @param secretName Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
     * @param value The value: JSON text of a flat object of 1 to 100 key/value pairs, at most
     *   10,000 bytes.
     * @param rotationTargets The keys of the value that a rotation replaces; at least one, even
     *   without rotation.
     * @param memo Description, at most 1,000 bytes.
     * @param secretType The kind of secret; by default `BASIC`.
     * @param autoRotation Whether to rotate automatically; by default not.
     * @param autoRotationPeriodDays Days between rotations, 1 to 730; with automatic rotation 90
     *   by default.
     * @param triggerId ID of the trigger that rotates; needed with automatic rotation.
     * @param protectionKeyType Whose key protects the secret; by default the service's own.
     * @param kmsKeyTag Tag of the key; needed with `USER_MANAGED_KEY`.
     * @param kmsBoundaryType Where the key may be used; new secrets support `ISOLATED` only, which
     *   is the default.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.FailedPrecondition` when a rule of the service
     *   forbids it, for instance a name that is taken. `BojagiException.NotFound` when there is no
     *   such trigger or key.
     */
    suspend fun createSecret(
        secretName: String,
        value: SecretString,
        rotationTargets: List<String>,
        memo: String? = null,
        secretType: SecretType? = null,
        autoRotation: Boolean? = null,
        autoRotationPeriodDays: Int? = null,
        triggerId: String? = null,
        protectionKeyType: ProtectionKeyType? = null,
        kmsKeyTag: String? = null,
        kmsBoundaryType: KmsBoundaryType? = null,
    ): CreateSecretResponse = translated("ncloud", "create_secret") {
        open().createSecret(
            secretName,
            value.native(),
            rotationTargets,
            memo,
            secretType?.let { it.value },
            autoRotation,
            autoRotationPeriodDays?.let { it.unsigned("autoRotationPeriodDays") },
            triggerId,
            protectionKeyType?.let { it.value },
            kmsKeyTag,
            kmsBoundaryType?.let { it.value },
            cancel = null,
        ).let { CreateSecretResponse(it) }
    }

    /** [createSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    fun createSecretBlocking(
        request: CreateSecretRequest,
    ): CreateSecretResponse = blocking {
        createSecret(
            request.secretName,
            request.value,
            request.rotationTargets,
            request.memo,
            request.secretType,
            request.autoRotation,
            request.autoRotationPeriodDays,
            request.triggerId,
            request.protectionKeyType,
            request.kmsKeyTag,
            request.kmsBoundaryType,
        )
    }

    /** [createSecret] for Java: cancelling the future gives up the request. */
    fun createSecretAsync(
        request: CreateSecretRequest,
    ): CompletableFuture<CreateSecretResponse> = background.future {
        createSecret(
            request.secretName,
            request.value,
            request.rotationTargets,
            request.memo,
            request.secretType,
            request.autoRotation,
            request.autoRotationPeriodDays,
            request.triggerId,
            request.protectionKeyType,
            request.kmsKeyTag,
            request.kmsBoundaryType,
        )
    }

    /**
     * Lists the secrets, one page of the service's own size at a time.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretlist)
     *
     * @param pageNo Number of the page, from 1, which is the default.
     * @throws BojagiException when the call fails.
     */
    suspend fun getSecretList(
        pageNo: Int? = null,
    ): GetSecretListResponse = translated("ncloud", "get_secret_list") {
        open().getSecretList(
            pageNo?.let { it.unsigned("pageNo") },
            cancel = null,
        ).let { GetSecretListResponse(it) }
    }

    /** [getSecretList] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    fun getSecretListBlocking(
        request: GetSecretListRequest = GetSecretListRequest.builder().build(),
    ): GetSecretListResponse = blocking {
        getSecretList(
            request.pageNo,
        )
    }

    /** [getSecretList] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    fun getSecretListAsync(
        request: GetSecretListRequest = GetSecretListRequest.builder().build(),
    ): CompletableFuture<GetSecretListResponse> = background.future {
        getSecretList(
            request.pageNo,
        )
    }

    /**
     * Reads what is known about a secret: all but its value.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretdetail)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     */
    suspend fun getSecretDetail(
        secretId: String,
    ): GetSecretDetailResponse = translated("ncloud", "get_secret_detail") {
        open().getSecretDetail(
            secretId,
            cancel = null,
        ).let { GetSecretDetailResponse(it) }
    }

    /** [getSecretDetail] for Java: blocks; an interrupt of the thread gives up the request. */
    fun getSecretDetailBlocking(
        secretId: String,
    ): GetSecretDetailResponse = blocking {
        getSecretDetail(
            secretId,
        )
    }

    /** [getSecretDetail] for Java: cancelling the future gives up the request. */
    fun getSecretDetailAsync(
        secretId: String,
    ): CompletableFuture<GetSecretDetailResponse> = background.future {
        getSecretDetail(
            secretId,
        )
    }

    /**
     * Reads the values of a secret: the one in use, the one before it, and the one that a rotation
     * has prepared.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretvalue)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when it is scheduled for deletion.
     */
    suspend fun getSecretValue(
        secretId: String,
    ): GetSecretValueResponse = translated("ncloud", "get_secret_value") {
        open().getSecretValue(
            secretId,
            cancel = null,
        ).let { GetSecretValueResponse(it) }
    }

    /** [getSecretValue] for Java: blocks; an interrupt of the thread gives up the request. */
    fun getSecretValueBlocking(
        secretId: String,
    ): GetSecretValueResponse = blocking {
        getSecretValue(
            secretId,
        )
    }

    /** [getSecretValue] for Java: cancelling the future gives up the request. */
    fun getSecretValueAsync(
        secretId: String,
    ): CompletableFuture<GetSecretValueResponse> = background.future {
        getSecretValue(
            secretId,
        )
    }

    /** Closes the connections once the calls under way are done. A second time does nothing. */
    override fun close() {
        closed = true
        native.close()
    }

    override fun toString(): String = "SecretManager(***)"

    private fun open(): NcloudSecretManager {
        check(!closed) { "this SecretManager is closed" }
        return native
    }

    /** Puts a [SecretManager] together, for Java. */
    class Builder internal constructor(
        private val accessKey: String,
        private val secretKey: SecretString,
    ) {
        private var endpoint: String? = null
        private var timeout: java.time.Duration? = null

        /**
         * Base URL of the service, with the prefix of the path if there is one. By default
         * `https://ocapi-kr.ncloud.com/secretmanager`, the host of secrets under a key isolated to
         * Korea; `https://secretmanager.apigw.ntruss.com` serves secrets under a global key, and
         * `https://ocapi-jp.ncloud.com/secretmanager` those in Japan. Plain `http` is accepted for
         * this machine only, for instance for the emulator.
         */
        fun endpoint(endpoint: String?): Builder = apply { this.endpoint = endpoint }

        /**
         * How long a call may take in all, the connection included. By default 15 seconds.
         */
        fun timeout(timeout: java.time.Duration?): Builder = apply { this.timeout = timeout }

        /**
         * Makes a client. Nothing is sent.
         *
         * @throws BojagiException `BojagiException.InvalidArgument` when the endpoint or the timeout
         *   cannot be used; `BojagiException.Credentials` when a key is empty or holds white space.
         */
        fun build(): SecretManager = SecretManager(
            accessKey,
            secretKey,
            endpoint,
            timeout?.toKotlinDuration(),
        )
    }

    companion object {
        /** Begins with what is required, for Java. */
        @JvmStatic
        fun builder(accessKey: String, secretKey: SecretString): Builder =
            Builder(accessKey, secretKey)
    }
}
