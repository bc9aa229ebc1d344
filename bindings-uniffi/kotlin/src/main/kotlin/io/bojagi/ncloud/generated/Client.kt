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
     * Without keys and without `credentials`, it looks for credentials when it first needs them:
     * in the environment, then in the configuration file, then at the server's role.
     *
     * @param accessKey Access key ID of the account or sub account; `secretKey` belongs to it.
     * @param secretKey Secret key that belongs to the access key. It signs requests and is never
     *   sent.
     * @param credentials Gives the credentials, in place of the two keys: asked when they are
     *   first needed, and again before those that it gave expire, or when the service has refused
     *   them.
     * @param profile Section of `~/.ncloud/configure` to take the keys from, and from nowhere
     *   else. By default the environment's `NCLOUD_PROFILE`, else `DEFAULT`, after keys in the
     *   environment.
     * @param region Region of the secrets: `KR` or `JPN`. By default the environment's
     *   `NCLOUD_REGION`, else `KR`.
     * @param kmsBoundaryType Where the keys of the secrets may be used, which decides the host
     *   that serves them: `ISOLATED`, the default, or `GLOBAL` for older secrets of Korea.
     * @param endpoint Base URL of the service, with the prefix of the path if there is one, in
     *   place of `region` and `kmsBoundaryType`; for instance the emulator's. By default the
     *   environment's `NCLOUD_SECRETMANAGER_ENDPOINT`, else the host of the region:
     *   `https://ocapi-kr.ncloud.com/secretmanager` or `https://ocapi-jp.ncloud.com/secretmanager`
     *   for isolated keys, `https://secretmanager.apigw.ntruss.com` for global ones.
     * @param timeout How long a call may take in all, every try and wait included. By default 15
     *   seconds.
     * @param attemptTimeout How long to wait for the answer to a call that can be tried again,
     *   before that is done. By default 5 seconds.
     * @param connectTimeout How long a connection may take to be made. By default 3 seconds.
     * @param maxAttempts How many times a call is sent at most; 1 means that none is tried again.
     *   By default 4.
     * @param retryDelay Bound of the random wait before the second try, doubled for each further
     *   one. By default 100 milliseconds.
     * @param maxRetryDelay The largest such bound. By default 5 seconds.
     * @param retryBudget How many tokens this client has for further tries, so that many calls do
     *   not add to an outage: each try beyond the first takes 5, each success gives 1 back. By
     *   default 500.
     * @param caBundle Path of a file with further certificate authorities to trust, in PEM form,
     *   read at once.
     * @param proxy URL of an HTTP proxy, which may hold a user name and a password; empty for
     *   none. By default that of the environment: `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`.
     * @param allowHttp Whether an endpoint may be plain `http` on another machine, where anyone on
     *   the way can read the secrets. By default not; this machine needs no leave.
     * @param userAgentSuffix Text that follows `bojagi/VERSION` in the header `User-Agent`, for
     *   instance the application's name and version.
     * @param checkLimits Whether the documented limits of input are checked before a call is sent.
     *   By default they are; switch it off where the service has raised a limit since.
     * @throws BojagiException `BojagiException.InvalidArgument` when an option cannot be used, or
     *   two contradict each other; `BojagiException.Credentials` when a key is empty or holds
     *   white space.
     */
    constructor(
        accessKey: String? = null,
        secretKey: SecretString? = null,
        credentials: CredentialsProvider? = null,
        profile: String? = null,
        region: Region? = null,
        kmsBoundaryType: KmsBoundaryType? = null,
        endpoint: String? = null,
        timeout: kotlin.time.Duration? = null,
        attemptTimeout: kotlin.time.Duration? = null,
        connectTimeout: kotlin.time.Duration? = null,
        maxAttempts: Int? = null,
        retryDelay: kotlin.time.Duration? = null,
        maxRetryDelay: kotlin.time.Duration? = null,
        retryBudget: Int? = null,
        caBundle: String? = null,
        proxy: SecretString? = null,
        allowHttp: Boolean? = null,
        userAgentSuffix: String? = null,
        checkLimits: Boolean? = null,
    ) : this(
        translated {
            NcloudSecretManager(
                accessKey,
                secretKey?.let { it.native() },
                credentials,
                profile,
                region?.let { it.value },
                kmsBoundaryType?.let { it.value },
                endpoint,
                timeout?.let { it.unsigned("timeout") },
                attemptTimeout?.let { it.unsigned("attemptTimeout") },
                connectTimeout?.let { it.unsigned("connectTimeout") },
                maxAttempts?.let { it.unsigned("maxAttempts") },
                retryDelay?.let { it.unsigned("retryDelay") },
                maxRetryDelay?.let { it.unsigned("maxRetryDelay") },
                retryBudget?.let { it.unsigned("retryBudget") },
                caBundle,
                proxy?.let { it.native() },
                allowHttp,
                userAgentSuffix,
                checkLimits,
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
    ) {
        private var accessKey: String? = null
        private var secretKey: SecretString? = null
        private var credentials: CredentialsProvider? = null
        private var profile: String? = null
        private var region: Region? = null
        private var kmsBoundaryType: KmsBoundaryType? = null
        private var endpoint: String? = null
        private var timeout: java.time.Duration? = null
        private var attemptTimeout: java.time.Duration? = null
        private var connectTimeout: java.time.Duration? = null
        private var maxAttempts: Int? = null
        private var retryDelay: java.time.Duration? = null
        private var maxRetryDelay: java.time.Duration? = null
        private var retryBudget: Int? = null
        private var caBundle: String? = null
        private var proxy: SecretString? = null
        private var allowHttp: Boolean? = null
        private var userAgentSuffix: String? = null
        private var checkLimits: Boolean? = null

        /**
         * Access key ID of the account or sub account; `secretKey` belongs to it.
         */
        fun accessKey(accessKey: String?): Builder = apply { this.accessKey = accessKey }

        /**
         * Secret key that belongs to the access key. It signs requests and is never sent.
         */
        fun secretKey(secretKey: SecretString?): Builder = apply { this.secretKey = secretKey }

        /**
         * Gives the credentials, in place of the two keys: asked when they are first needed, and again
         * before those that it gave expire, or when the service has refused them.
         */
        fun credentials(credentials: CredentialsProvider?): Builder = apply { this.credentials = credentials }

        /**
         * Section of `~/.ncloud/configure` to take the keys from, and from nowhere else. By default
         * the environment's `NCLOUD_PROFILE`, else `DEFAULT`, after keys in the environment.
         */
        fun profile(profile: String?): Builder = apply { this.profile = profile }

        /**
         * Region of the secrets: `KR` or `JPN`. By default the environment's `NCLOUD_REGION`, else
         * `KR`.
         */
        fun region(region: Region?): Builder = apply { this.region = region }

        /**
         * Where the keys of the secrets may be used, which decides the host that serves them:
         * `ISOLATED`, the default, or `GLOBAL` for older secrets of Korea.
         */
        fun kmsBoundaryType(kmsBoundaryType: KmsBoundaryType?): Builder = apply { this.kmsBoundaryType = kmsBoundaryType }

        /**
         * Base URL of the service, with the prefix of the path if there is one, in place of `region`
         * and `kmsBoundaryType`; for instance the emulator's. By default the environment's
         * `NCLOUD_SECRETMANAGER_ENDPOINT`, else the host of the region:
         * `https://ocapi-kr.ncloud.com/secretmanager` or `https://ocapi-jp.ncloud.com/secretmanager`
         * for isolated keys, `https://secretmanager.apigw.ntruss.com` for global ones.
         */
        fun endpoint(endpoint: String?): Builder = apply { this.endpoint = endpoint }

        /**
         * How long a call may take in all, every try and wait included. By default 15 seconds.
         */
        fun timeout(timeout: java.time.Duration?): Builder = apply { this.timeout = timeout }

        /**
         * How long to wait for the answer to a call that can be tried again, before that is done. By
         * default 5 seconds.
         */
        fun attemptTimeout(attemptTimeout: java.time.Duration?): Builder = apply { this.attemptTimeout = attemptTimeout }

        /**
         * How long a connection may take to be made. By default 3 seconds.
         */
        fun connectTimeout(connectTimeout: java.time.Duration?): Builder = apply { this.connectTimeout = connectTimeout }

        /**
         * How many times a call is sent at most; 1 means that none is tried again. By default 4.
         */
        fun maxAttempts(maxAttempts: Int?): Builder = apply { this.maxAttempts = maxAttempts }

        /**
         * Bound of the random wait before the second try, doubled for each further one. By default 100
         * milliseconds.
         */
        fun retryDelay(retryDelay: java.time.Duration?): Builder = apply { this.retryDelay = retryDelay }

        /**
         * The largest such bound. By default 5 seconds.
         */
        fun maxRetryDelay(maxRetryDelay: java.time.Duration?): Builder = apply { this.maxRetryDelay = maxRetryDelay }

        /**
         * How many tokens this client has for further tries, so that many calls do not add to an
         * outage: each try beyond the first takes 5, each success gives 1 back. By default 500.
         */
        fun retryBudget(retryBudget: Int?): Builder = apply { this.retryBudget = retryBudget }

        /**
         * Path of a file with further certificate authorities to trust, in PEM form, read at once.
         */
        fun caBundle(caBundle: String?): Builder = apply { this.caBundle = caBundle }

        /**
         * URL of an HTTP proxy, which may hold a user name and a password; empty for none. By default
         * that of the environment: `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`.
         */
        fun proxy(proxy: SecretString?): Builder = apply { this.proxy = proxy }

        /**
         * Whether an endpoint may be plain `http` on another machine, where anyone on the way can read
         * the secrets. By default not; this machine needs no leave.
         */
        fun allowHttp(allowHttp: Boolean?): Builder = apply { this.allowHttp = allowHttp }

        /**
         * Text that follows `bojagi/VERSION` in the header `User-Agent`, for instance the
         * application's name and version.
         */
        fun userAgentSuffix(userAgentSuffix: String?): Builder = apply { this.userAgentSuffix = userAgentSuffix }

        /**
         * Whether the documented limits of input are checked before a call is sent. By default they
         * are; switch it off where the service has raised a limit since.
         */
        fun checkLimits(checkLimits: Boolean?): Builder = apply { this.checkLimits = checkLimits }

        /**
         * Makes a client. Nothing is sent.
         *
         * Without keys and without `credentials`, it looks for credentials when it first needs them:
         * in the environment, then in the configuration file, then at the server's role.
         *
         * @throws BojagiException `BojagiException.InvalidArgument` when an option cannot be used, or
         *   two contradict each other; `BojagiException.Credentials` when a key is empty or holds
         *   white space.
         */
        fun build(): SecretManager = SecretManager(
            accessKey,
            secretKey,
            credentials,
            profile,
            region,
            kmsBoundaryType,
            endpoint,
            timeout?.toKotlinDuration(),
            attemptTimeout?.toKotlinDuration(),
            connectTimeout?.toKotlinDuration(),
            maxAttempts,
            retryDelay?.toKotlinDuration(),
            maxRetryDelay?.toKotlinDuration(),
            retryBudget,
            caBundle,
            proxy,
            allowHttp,
            userAgentSuffix,
            checkLimits,
        )
    }

    companion object {
        /** Begins with what is required, for Java. */
        @JvmStatic
        fun builder(): Builder =
            Builder()
    }
}
