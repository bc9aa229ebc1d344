// Generated from core by `make generate`. Do not edit.
package io.bojagi.ncloud

import io.bojagi.AskedProvider
import io.bojagi.BojagiException
import io.bojagi.Credentials
import io.bojagi.CredentialsProvider
import io.bojagi.PagedIterable
import io.bojagi.Pages
import io.bojagi.SecretString
import io.bojagi.background
import io.bojagi.blocking
import io.bojagi.inKotlin
import io.bojagi.internal.NcloudSecretManager
import io.bojagi.translated
import io.bojagi.unsigned
import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.future.future

/**
 * A client of NAVER Cloud Secret Manager.
 *
 * It keeps its connections and credentials, so make one and share it; it may be used from many
 * threads at once. Clients whose endpoint, certificates, proxy and `connectTimeout` are the same
 * share their connections.
 *
 * An operation suspends; cancelling its coroutine gives up the request. For Java each has two more
 * forms: one that blocks, and one that gives a [CompletableFuture].
 */
class SecretManager private constructor(private val native: NcloudSecretManager) : AutoCloseable {

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
     *   By default 4. A clock that was corrected is one more try.
     * @param retryDelay Bound of the random wait before the second try, doubled for each further
     *   one. By default 100 milliseconds.
     * @param maxRetryDelay The largest such bound. By default 5 seconds.
     * @param retryBudget How many tokens this client has for further tries, so that many calls do
     *   not add to an outage: each try beyond the first takes 5, each success gives 1 back. By
     *   default 500.
     * @param caBundle Path of a file with further certificate authorities to trust, in PEM form,
     *   read at once.
     * @param proxy URL of an HTTP proxy, which may hold a user name and a password; empty for
     *   none. By default that of the environment, for `https` only: `HTTPS_PROXY`, `ALL_PROXY`,
     *   `NO_PROXY`.
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
        credentials: (suspend () -> Credentials)? = null,
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
                credentials?.let { AskedProvider(it) },
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
     * Finds the credentials that the next call would be signed with, and says where they are from.
     * Nothing is sent to Secret Manager.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/common-ncpapi)
     *
     * @throws BojagiException `BojagiException.Credentials` when there are none; the error says
     *   what each place said.
     */
    suspend fun resolveCredentials(
    ): ResolveCredentialsResponse = translated("ncloud", "resolve_credentials") {
        native.resolveCredentials(
            cancel = null,
        ).let { ResolveCredentialsResponse(it) }
    }

    /** [resolveCredentials] for Java: blocks; an interrupt of the thread gives up the request. */
    fun resolveCredentialsBlocking(
        
    ): ResolveCredentialsResponse = blocking {
        resolveCredentials(
        )
    }

    /** [resolveCredentials] for Java: cancelling the future gives up the request. */
    fun resolveCredentialsAsync(
        
    ): CompletableFuture<ResolveCredentialsResponse> = background.future {
        resolveCredentials(
        )
    }

    /**
     * Begins the work of a rotation job, and reads the values to work with. The secret's status is
     * `ROTATING` from here on.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-start-rotation-job)
     *
     * @param secretId ID of the secret, as the trigger got it.
     * @param jobToken Token of the job, as the trigger got it, or from `getSecretLogs`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.FailedPrecondition` when the token is not that of the secret's present
     *   job, or the job has begun or ended already. `BojagiException.Conflict` when the secret's
     *   status forbids it.
     */
    suspend fun startRotationJob(
        secretId: String,
        jobToken: String,
    ): StartRotationJobResponse = translated("ncloud", "start_rotation_job") {
        native.startRotationJob(
            secretId,
            jobToken,
            cancel = null,
        ).let { StartRotationJobResponse(it) }
    }

    /** [startRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    fun startRotationJobBlocking(
        secretId: String,
        jobToken: String,
    ): StartRotationJobResponse = blocking {
        startRotationJob(
            secretId,
            jobToken,
        )
    }

    /** [startRotationJob] for Java: cancelling the future gives up the request. */
    fun startRotationJobAsync(
        secretId: String,
        jobToken: String,
    ): CompletableFuture<StartRotationJobResponse> = background.future {
        startRotationJob(
            secretId,
            jobToken,
        )
    }

    /**
     * Lets the service make the pending value: the active value with a random text for each
     * rotation target.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-add-pending-stage)
     *
     * @param secretId ID of the secret, as the trigger got it.
     * @param jobToken Token of the job, as the trigger got it, or from `getSecretLogs`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.FailedPrecondition` when the token is not that of the secret's present
     *   job, or the job has not begun or has ended.
     */
    suspend fun addPendingStage(
        secretId: String,
        jobToken: String,
    ): AddPendingStageResponse = translated("ncloud", "add_pending_stage") {
        native.addPendingStage(
            secretId,
            jobToken,
            cancel = null,
        ).let { AddPendingStageResponse(it) }
    }

    /** [addPendingStage] for Java: blocks; an interrupt of the thread gives up the request. */
    fun addPendingStageBlocking(
        secretId: String,
        jobToken: String,
    ): AddPendingStageResponse = blocking {
        addPendingStage(
            secretId,
            jobToken,
        )
    }

    /** [addPendingStage] for Java: cancelling the future gives up the request. */
    fun addPendingStageAsync(
        secretId: String,
        jobToken: String,
    ): CompletableFuture<AddPendingStageResponse> = background.future {
        addPendingStage(
            secretId,
            jobToken,
        )
    }

    /**
     * Sets the pending value. Only what the rotation targets name should differ from the active
     * value.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-update-pending-stage)
     *
     * @param secretId ID of the secret, as the trigger got it.
     * @param jobToken Token of the job, as the trigger got it, or from `getSecretLogs`.
     * @param value The new value: JSON text of a flat object of 1 to 100 key/value pairs, at most
     *   10,000 bytes.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.FailedPrecondition` when the token is not that of the secret's present
     *   job, the job has not begun or has ended, or the value lacks a rotation target.
     */
    suspend fun updatePendingStage(
        secretId: String,
        jobToken: String,
        value: SecretString,
    ): UpdatePendingStageResponse = translated("ncloud", "update_pending_stage") {
        native.updatePendingStage(
            secretId,
            jobToken,
            value.native(),
            cancel = null,
        ).let { UpdatePendingStageResponse(it) }
    }

    /** [updatePendingStage] for Java: blocks; an interrupt of the thread gives up the request. */
    fun updatePendingStageBlocking(
        secretId: String,
        jobToken: String,
        value: SecretString,
    ): UpdatePendingStageResponse = blocking {
        updatePendingStage(
            secretId,
            jobToken,
            value,
        )
    }

    /** [updatePendingStage] for Java: cancelling the future gives up the request. */
    fun updatePendingStageAsync(
        secretId: String,
        jobToken: String,
        value: SecretString,
    ): CompletableFuture<UpdatePendingStageResponse> = background.future {
        updatePendingStage(
            secretId,
            jobToken,
            value,
        )
    }

    /**
     * Makes a random text, for instance a password, and keeps it nowhere. `updatePendingStage`
     * takes it as part of a value.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-generate-random-secret)
     *
     * @param secretId ID of the secret, as the trigger got it.
     * @param jobToken Token of the job, as the trigger got it, or from `getSecretLogs`.
     * @param length Characters of the text, 5 to 32; by default 12.
     * @param excludeCharacters Characters that must not occur, one after the other, without
     *   separators.
     * @param excludeNumbers Whether to leave out digits; by default not.
     * @param excludePunctuation Whether to leave out punctuation; by default not.
     * @param excludeUppercase Whether to leave out upper-case letters; by default not.
     * @param excludeLowercase Whether to leave out lower-case letters; by default not.
     * @param includeSpace Whether spaces may occur; the service's default is that they may.
     * @param requireEachIncludedType Whether each kind of character that is not left out must
     *   occur; by default it must.
     * @throws BojagiException `BojagiException.InvalidArgument` when the length is not 5 to 32, or
     *   everything is excluded; nothing is sent then. `BojagiException.NotFound` when there is no
     *   such secret. `BojagiException.FailedPrecondition` when the token is not that of the
     *   secret's present job, or the job has not begun or has ended.
     */
    suspend fun generateRandomSecret(
        secretId: String,
        jobToken: String,
        length: Int? = null,
        excludeCharacters: String? = null,
        excludeNumbers: Boolean? = null,
        excludePunctuation: Boolean? = null,
        excludeUppercase: Boolean? = null,
        excludeLowercase: Boolean? = null,
        includeSpace: Boolean? = null,
        requireEachIncludedType: Boolean? = null,
    ): GenerateRandomSecretResponse = translated("ncloud", "generate_random_secret") {
        native.generateRandomSecret(
            secretId,
            jobToken,
            length?.let { it.unsigned("length") },
            excludeCharacters,
            excludeNumbers,
            excludePunctuation,
            excludeUppercase,
            excludeLowercase,
            includeSpace,
            requireEachIncludedType,
            cancel = null,
        ).let { GenerateRandomSecretResponse(it) }
    }

    /** [generateRandomSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    fun generateRandomSecretBlocking(
        secretId: String,
        jobToken: String,
        request: GenerateRandomSecretRequest = GenerateRandomSecretRequest.builder().build(),
    ): GenerateRandomSecretResponse = blocking {
        generateRandomSecret(
            secretId,
            jobToken,
            request.length,
            request.excludeCharacters,
            request.excludeNumbers,
            request.excludePunctuation,
            request.excludeUppercase,
            request.excludeLowercase,
            request.includeSpace,
            request.requireEachIncludedType,
        )
    }

    /** [generateRandomSecret] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    fun generateRandomSecretAsync(
        secretId: String,
        jobToken: String,
        request: GenerateRandomSecretRequest = GenerateRandomSecretRequest.builder().build(),
    ): CompletableFuture<GenerateRandomSecretResponse> = background.future {
        generateRandomSecret(
            secretId,
            jobToken,
            request.length,
            request.excludeCharacters,
            request.excludeNumbers,
            request.excludePunctuation,
            request.excludeUppercase,
            request.excludeLowercase,
            request.includeSpace,
            request.requireEachIncludedType,
        )
    }

    /**
     * Ends a rotation job with success: the pending value becomes active, and the active one
     * previous.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-complete-rotation-job)
     *
     * @param secretId ID of the secret, as the trigger got it.
     * @param jobToken Token of the job, as the trigger got it, or from `getSecretLogs`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.FailedPrecondition` when the token is not that of the secret's present
     *   job, or the job has not begun, has no pending value, or has ended.
     */
    suspend fun completeRotationJob(
        secretId: String,
        jobToken: String,
    ) = translated("ncloud", "complete_rotation_job") {
        native.completeRotationJob(
            secretId,
            jobToken,
            cancel = null,
        )
    }

    /** [completeRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    fun completeRotationJobBlocking(
        secretId: String,
        jobToken: String,
    ) = blocking {
        completeRotationJob(
            secretId,
            jobToken,
        )
    }

    /** [completeRotationJob] for Java: cancelling the future gives up the request. */
    fun completeRotationJobAsync(
        secretId: String,
        jobToken: String,
    ): CompletableFuture<Void?> = background.future {
        completeRotationJob(
            secretId,
            jobToken,
        )
        null
    }

    /**
     * Ends a rotation job with failure: the active value stays. `retryRotationJob` tries again.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-fail-rotation-job)
     *
     * @param secretId ID of the secret, as the trigger got it.
     * @param jobToken Token of the job, as the trigger got it, or from `getSecretLogs`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.FailedPrecondition` when the token is not that of the secret's present
     *   job, or the job has ended.
     */
    suspend fun failRotationJob(
        secretId: String,
        jobToken: String,
    ) = translated("ncloud", "fail_rotation_job") {
        native.failRotationJob(
            secretId,
            jobToken,
            cancel = null,
        )
    }

    /** [failRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    fun failRotationJobBlocking(
        secretId: String,
        jobToken: String,
    ) = blocking {
        failRotationJob(
            secretId,
            jobToken,
        )
    }

    /** [failRotationJob] for Java: cancelling the future gives up the request. */
    fun failRotationJobAsync(
        secretId: String,
        jobToken: String,
    ): CompletableFuture<Void?> = background.future {
        failRotationJob(
            secretId,
            jobToken,
        )
        null
    }

    /**
     * Lists the keys that may protect a secret: the service's default key, and the customer's own
     * keys in Key Management Service.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getprotectionkeylist)
     *
     * @throws BojagiException when the call fails.
     */
    suspend fun getProtectionKeyList(
    ): GetProtectionKeyListResponse = translated("ncloud", "get_protection_key_list") {
        native.getProtectionKeyList(
            cancel = null,
        ).let { GetProtectionKeyListResponse(it) }
    }

    /** [getProtectionKeyList] for Java: blocks; an interrupt of the thread gives up the request. */
    fun getProtectionKeyListBlocking(
        
    ): GetProtectionKeyListResponse = blocking {
        getProtectionKeyList(
        )
    }

    /** [getProtectionKeyList] for Java: cancelling the future gives up the request. */
    fun getProtectionKeyListAsync(
        
    ): CompletableFuture<GetProtectionKeyListResponse> = background.future {
        getProtectionKeyList(
        )
    }

    /**
     * Puts a secret under another key.
     *
     * A secret under a key isolated to its region and one under a global key are served at
     * different endpoints, so the endpoint may change with the key.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-updateprotectionkey)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @param protectionKeyType Whose key is to protect the secret.
     * @param kmsKeyTag Tag of the key, from `getProtectionKeyList`; needed with
     *   `USER_MANAGED_KEY`.
     * @param kmsBoundaryType Where the key may be used; by default `ISOLATED`, which is all that
     *   Japan has.
     * @throws BojagiException `BojagiException.InvalidArgument` when the tag of a key is needed
     *   and not given; nothing is sent then. `BojagiException.NotFound` when there is no such
     *   secret or key. `BojagiException.Conflict` when the secret is scheduled for deletion.
     *   `BojagiException.FailedPrecondition` when the key may not be used.
     */
    suspend fun updateProtectionKey(
        secretId: String,
        protectionKeyType: ProtectionKeyType,
        kmsKeyTag: String? = null,
        kmsBoundaryType: KmsBoundaryType? = null,
    ): UpdateProtectionKeyResponse = translated("ncloud", "update_protection_key") {
        native.updateProtectionKey(
            secretId,
            protectionKeyType.value,
            kmsKeyTag,
            kmsBoundaryType?.let { it.value },
            cancel = null,
        ).let { UpdateProtectionKeyResponse(it) }
    }

    /** [updateProtectionKey] for Java: blocks; an interrupt of the thread gives up the request. */
    fun updateProtectionKeyBlocking(
        secretId: String,
        request: UpdateProtectionKeyRequest,
    ): UpdateProtectionKeyResponse = blocking {
        updateProtectionKey(
            secretId,
            request.protectionKeyType,
            request.kmsKeyTag,
            request.kmsBoundaryType,
        )
    }

    /** [updateProtectionKey] for Java: cancelling the future gives up the request. */
    fun updateProtectionKeyAsync(
        secretId: String,
        request: UpdateProtectionKeyRequest,
    ): CompletableFuture<UpdateProtectionKeyResponse> = background.future {
        updateProtectionKey(
            secretId,
            request.protectionKeyType,
            request.kmsKeyTag,
            request.kmsBoundaryType,
        )
    }

    /**
     * Makes a suspended secret available again.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-enablesecret)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when its status is another than `DISABLE`.
     */
    suspend fun enableSecret(
        secretId: String,
    ): EnableSecretResponse = translated("ncloud", "enable_secret") {
        native.enableSecret(
            secretId,
            cancel = null,
        ).let { EnableSecretResponse(it) }
    }

    /** [enableSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    fun enableSecretBlocking(
        secretId: String,
    ): EnableSecretResponse = blocking {
        enableSecret(
            secretId,
        )
    }

    /** [enableSecret] for Java: cancelling the future gives up the request. */
    fun enableSecretAsync(
        secretId: String,
    ): CompletableFuture<EnableSecretResponse> = background.future {
        enableSecret(
            secretId,
        )
    }

    /**
     * Suspends a secret, until `enableSecret`.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-disablesecret)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when its status is another than `ENABLE`.
     */
    suspend fun disableSecret(
        secretId: String,
    ): DisableSecretResponse = translated("ncloud", "disable_secret") {
        native.disableSecret(
            secretId,
            cancel = null,
        ).let { DisableSecretResponse(it) }
    }

    /** [disableSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    fun disableSecretBlocking(
        secretId: String,
    ): DisableSecretResponse = blocking {
        disableSecret(
            secretId,
        )
    }

    /** [disableSecret] for Java: cancelling the future gives up the request. */
    fun disableSecretAsync(
        secretId: String,
    ): CompletableFuture<DisableSecretResponse> = background.future {
        disableSecret(
            secretId,
        )
    }

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
        native.requestSecretDeletion(
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
     * Takes back a request for deletion. The secret is suspended then; `enableSecret` makes it
     * available.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-cancelsecretdeletion)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when it is not scheduled for deletion.
     */
    suspend fun cancelSecretDeletion(
        secretId: String,
    ): CancelSecretDeletionResponse = translated("ncloud", "cancel_secret_deletion") {
        native.cancelSecretDeletion(
            secretId,
            cancel = null,
        ).let { CancelSecretDeletionResponse(it) }
    }

    /** [cancelSecretDeletion] for Java: blocks; an interrupt of the thread gives up the request. */
    fun cancelSecretDeletionBlocking(
        secretId: String,
    ): CancelSecretDeletionResponse = blocking {
        cancelSecretDeletion(
            secretId,
        )
    }

    /** [cancelSecretDeletion] for Java: cancelling the future gives up the request. */
    fun cancelSecretDeletionAsync(
        secretId: String,
    ): CompletableFuture<CancelSecretDeletionResponse> = background.future {
        cancelSecretDeletion(
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
        native.deleteSecret(
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
     * Lists the triggers that may rotate secrets: Cloud Functions triggers of the type Secret
     * Manager.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-gettriggerlist)
     *
     * @throws BojagiException when the call fails.
     */
    suspend fun getTriggerList(
    ): GetTriggerListResponse = translated("ncloud", "get_trigger_list") {
        native.getTriggerList(
            cancel = null,
        ).let { GetTriggerListResponse(it) }
    }

    /** [getTriggerList] for Java: blocks; an interrupt of the thread gives up the request. */
    fun getTriggerListBlocking(
        
    ): GetTriggerListResponse = blocking {
        getTriggerList(
        )
    }

    /** [getTriggerList] for Java: cancelling the future gives up the request. */
    fun getTriggerListAsync(
        
    ): CompletableFuture<GetTriggerListResponse> = background.future {
        getTriggerList(
        )
    }

    /**
     * Lets a secret rotate automatically.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-enable-auto-rotation)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @param rotationPeriodDays Days between rotations, 1 to 730; the service's default is 90.
     * @param triggerId ID of the trigger that rotates, from `getTriggerList`; needed when none is
     *   linked.
     * @throws BojagiException `BojagiException.InvalidArgument` when the period is not 1 to 730
     *   days or the trigger's ID is empty, where nothing is sent, and when no trigger is given and
     *   none is linked. `BojagiException.NotFound` when there is no such secret or trigger.
     *   `BojagiException.Conflict` when the secret's status forbids it.
     */
    suspend fun enableAutoRotation(
        secretId: String,
        rotationPeriodDays: Int? = null,
        triggerId: String? = null,
    ): EnableAutoRotationResponse = translated("ncloud", "enable_auto_rotation") {
        native.enableAutoRotation(
            secretId,
            rotationPeriodDays?.let { it.unsigned("rotationPeriodDays") },
            triggerId,
            cancel = null,
        ).let { EnableAutoRotationResponse(it) }
    }

    /** [enableAutoRotation] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    fun enableAutoRotationBlocking(
        secretId: String,
        request: EnableAutoRotationRequest = EnableAutoRotationRequest.builder().build(),
    ): EnableAutoRotationResponse = blocking {
        enableAutoRotation(
            secretId,
            request.rotationPeriodDays,
            request.triggerId,
        )
    }

    /** [enableAutoRotation] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    fun enableAutoRotationAsync(
        secretId: String,
        request: EnableAutoRotationRequest = EnableAutoRotationRequest.builder().build(),
    ): CompletableFuture<EnableAutoRotationResponse> = background.future {
        enableAutoRotation(
            secretId,
            request.rotationPeriodDays,
            request.triggerId,
        )
    }

    /**
     * Ends the automatic rotation of a secret. Its trigger stays linked.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-disable-auto-rotation)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when the secret's status forbids it.
     */
    suspend fun disableAutoRotation(
        secretId: String,
    ): DisableAutoRotationResponse = translated("ncloud", "disable_auto_rotation") {
        native.disableAutoRotation(
            secretId,
            cancel = null,
        ).let { DisableAutoRotationResponse(it) }
    }

    /** [disableAutoRotation] for Java: blocks; an interrupt of the thread gives up the request. */
    fun disableAutoRotationBlocking(
        secretId: String,
    ): DisableAutoRotationResponse = blocking {
        disableAutoRotation(
            secretId,
        )
    }

    /** [disableAutoRotation] for Java: cancelling the future gives up the request. */
    fun disableAutoRotationAsync(
        secretId: String,
    ): CompletableFuture<DisableAutoRotationResponse> = background.future {
        disableAutoRotation(
            secretId,
        )
    }

    /**
     * Changes how often a secret rotates automatically.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-update-rotation-period)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @param rotationPeriodDays Days between rotations, 1 to 730.
     * @throws BojagiException `BojagiException.InvalidArgument` when the period is not 1 to 730
     *   days; nothing is sent then. `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.FailedPrecondition` when it does not rotate automatically.
     *   `BojagiException.Conflict` when the secret's status forbids it.
     */
    suspend fun updateRotationPeriod(
        secretId: String,
        rotationPeriodDays: Int,
    ): UpdateRotationPeriodResponse = translated("ncloud", "update_rotation_period") {
        native.updateRotationPeriod(
            secretId,
            rotationPeriodDays.unsigned("rotationPeriodDays"),
            cancel = null,
        ).let { UpdateRotationPeriodResponse(it) }
    }

    /** [updateRotationPeriod] for Java: blocks; an interrupt of the thread gives up the request. */
    fun updateRotationPeriodBlocking(
        secretId: String,
        rotationPeriodDays: Int,
    ): UpdateRotationPeriodResponse = blocking {
        updateRotationPeriod(
            secretId,
            rotationPeriodDays,
        )
    }

    /** [updateRotationPeriod] for Java: cancelling the future gives up the request. */
    fun updateRotationPeriodAsync(
        secretId: String,
        rotationPeriodDays: Int,
    ): CompletableFuture<UpdateRotationPeriodResponse> = background.future {
        updateRotationPeriod(
            secretId,
            rotationPeriodDays,
        )
    }

    /**
     * Links a trigger to a secret, in place of the one before.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-update-rotation-trigger)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @param triggerId ID of the trigger, from `getTriggerList`.
     * @throws BojagiException `BojagiException.InvalidArgument` when the trigger's ID is empty;
     *   nothing is sent then. `BojagiException.NotFound` when there is no such secret or trigger.
     *   `BojagiException.Conflict` when the secret's status forbids it.
     */
    suspend fun updateRotationTrigger(
        secretId: String,
        triggerId: String,
    ): UpdateRotationTriggerResponse = translated("ncloud", "update_rotation_trigger") {
        native.updateRotationTrigger(
            secretId,
            triggerId,
            cancel = null,
        ).let { UpdateRotationTriggerResponse(it) }
    }

    /** [updateRotationTrigger] for Java: blocks; an interrupt of the thread gives up the request. */
    fun updateRotationTriggerBlocking(
        secretId: String,
        triggerId: String,
    ): UpdateRotationTriggerResponse = blocking {
        updateRotationTrigger(
            secretId,
            triggerId,
        )
    }

    /** [updateRotationTrigger] for Java: cancelling the future gives up the request. */
    fun updateRotationTriggerAsync(
        secretId: String,
        triggerId: String,
    ): CompletableFuture<UpdateRotationTriggerResponse> = background.future {
        updateRotationTrigger(
            secretId,
            triggerId,
        )
    }

    /**
     * Unlinks the trigger of a secret. The trigger itself stays.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-delete-rotation-trigger)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.FailedPrecondition` when it rotates automatically; `disableAutoRotation`
     *   comes first. `BojagiException.Conflict` when the secret's status forbids it.
     */
    suspend fun deleteRotationTrigger(
        secretId: String,
    ) = translated("ncloud", "delete_rotation_trigger") {
        native.deleteRotationTrigger(
            secretId,
            cancel = null,
        )
    }

    /** [deleteRotationTrigger] for Java: blocks; an interrupt of the thread gives up the request. */
    fun deleteRotationTriggerBlocking(
        secretId: String,
    ) = blocking {
        deleteRotationTrigger(
            secretId,
        )
    }

    /** [deleteRotationTrigger] for Java: cancelling the future gives up the request. */
    fun deleteRotationTriggerAsync(
        secretId: String,
    ): CompletableFuture<Void?> = background.future {
        deleteRotationTrigger(
            secretId,
        )
        null
    }

    /**
     * Rotates a secret now: makes a job and runs the linked trigger. It answers before the job has
     * ended; the job's token is in `getSecretLogs`.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-execute-rotation-job)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.FailedPrecondition` when no trigger is linked. `BojagiException.Conflict`
     *   when the secret's status forbids it, for instance while it rotates.
     */
    suspend fun executeRotationJob(
        secretId: String,
    ) = translated("ncloud", "execute_rotation_job") {
        native.executeRotationJob(
            secretId,
            cancel = null,
        )
    }

    /** [executeRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    fun executeRotationJobBlocking(
        secretId: String,
    ) = blocking {
        executeRotationJob(
            secretId,
        )
    }

    /** [executeRotationJob] for Java: cancelling the future gives up the request. */
    fun executeRotationJobAsync(
        secretId: String,
    ): CompletableFuture<Void?> = background.future {
        executeRotationJob(
            secretId,
        )
        null
    }

    /**
     * Tries a failed rotation again.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-retry-rotation-job)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when the last rotation has not failed.
     */
    suspend fun retryRotationJob(
        secretId: String,
    ) = translated("ncloud", "retry_rotation_job") {
        native.retryRotationJob(
            secretId,
            cancel = null,
        )
    }

    /** [retryRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    fun retryRotationJobBlocking(
        secretId: String,
    ) = blocking {
        retryRotationJob(
            secretId,
        )
    }

    /** [retryRotationJob] for Java: cancelling the future gives up the request. */
    fun retryRotationJobAsync(
        secretId: String,
    ): CompletableFuture<Void?> = background.future {
        retryRotationJob(
            secretId,
        )
        null
    }

    /**
     * Calls off the rotation that is running.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-cancel-rotation-job)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when none is running.
     */
    suspend fun cancelRotationJob(
        secretId: String,
    ) = translated("ncloud", "cancel_rotation_job") {
        native.cancelRotationJob(
            secretId,
            cancel = null,
        )
    }

    /** [cancelRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    fun cancelRotationJobBlocking(
        secretId: String,
    ) = blocking {
        cancelRotationJob(
            secretId,
        )
    }

    /** [cancelRotationJob] for Java: cancelling the future gives up the request. */
    fun cancelRotationJobAsync(
        secretId: String,
    ): CompletableFuture<Void?> = background.future {
        cancelRotationJob(
            secretId,
        )
        null
    }

    /**
     * Undoes the last rotation: the value that was in use before it is in use again.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-rollback-rotation-job)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.FailedPrecondition` when there is no value to go back to.
     *   `BojagiException.Conflict` when the secret's status forbids it, for instance while it
     *   rotates.
     */
    suspend fun rollbackRotationJob(
        secretId: String,
    ) = translated("ncloud", "rollback_rotation_job") {
        native.rollbackRotationJob(
            secretId,
            cancel = null,
        )
    }

    /** [rollbackRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    fun rollbackRotationJobBlocking(
        secretId: String,
    ) = blocking {
        rollbackRotationJob(
            secretId,
        )
    }

    /** [rollbackRotationJob] for Java: cancelling the future gives up the request. */
    fun rollbackRotationJobAsync(
        secretId: String,
    ): CompletableFuture<Void?> = background.future {
        rollbackRotationJob(
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
        native.createSecret(
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
     * @throws BojagiException `BojagiException.InvalidArgument` when the number of the page is 0;
     *   nothing is sent then.
     */
    suspend fun getSecretList(
        pageNo: Int? = null,
    ): GetSecretListResponse = translated("ncloud", "get_secret_list") {
        native.getSecretList(
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
     * Finds a secret by its name, reading the list page by page. A secret that is deleted for good
     * is passed over. The result has the ID that all other operations ask for. Each page is a call
     * of its own, with the time that a call has.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretlist)
     *
     * @param secretName The whole name. Upper and lower case differ.
     * @throws BojagiException `BojagiException.NotFound` when no secret has the name; the text
     *   says how many were looked at.
     */
    suspend fun findSecret(
        secretName: String,
    ): SecretListItem = translated("ncloud", "find_secret") {
        native.findSecret(
            secretName,
            cancel = null,
        ).let { SecretListItem(it) }
    }

    /** [findSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    fun findSecretBlocking(
        secretName: String,
    ): SecretListItem = blocking {
        findSecret(
            secretName,
        )
    }

    /** [findSecret] for Java: cancelling the future gives up the request. */
    fun findSecretAsync(
        secretName: String,
    ): CompletableFuture<SecretListItem> = background.future {
        findSecret(
            secretName,
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
        native.getSecretDetail(
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
     * Reads the log of a secret: who did what with it, one page at a time. The tokens of rotation
     * jobs are found here.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @param keyword A word to search for.
     * @param pageNo Number of the page, from 1, which is the default.
     * @param pageSize Entries on a page, at least 1; by default 100.
     * @param timestampFrom The beginning of the time to look at.
     * @param timestampTo The end of the time to look at.
     * @throws BojagiException `BojagiException.InvalidArgument` when a page's number or size is 0,
     *   or the time range ends before it begins; nothing is sent then. `BojagiException.NotFound`
     *   when there is no such secret.
     */
    suspend fun getSecretLogs(
        secretId: String,
        keyword: String? = null,
        pageNo: Int? = null,
        pageSize: Int? = null,
        timestampFrom: java.time.Instant? = null,
        timestampTo: java.time.Instant? = null,
    ): GetSecretLogsResponse = translated("ncloud", "get_secret_logs") {
        native.getSecretLogs(
            secretId,
            keyword,
            pageNo?.let { it.unsigned("pageNo") },
            pageSize?.let { it.unsigned("pageSize") },
            timestampFrom,
            timestampTo,
            cancel = null,
        ).let { GetSecretLogsResponse(it) }
    }

    /** [getSecretLogs] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    fun getSecretLogsBlocking(
        secretId: String,
        request: GetSecretLogsRequest = GetSecretLogsRequest.builder().build(),
    ): GetSecretLogsResponse = blocking {
        getSecretLogs(
            secretId,
            request.keyword,
            request.pageNo,
            request.pageSize,
            request.timestampFrom,
            request.timestampTo,
        )
    }

    /** [getSecretLogs] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    fun getSecretLogsAsync(
        secretId: String,
        request: GetSecretLogsRequest = GetSecretLogsRequest.builder().build(),
    ): CompletableFuture<GetSecretLogsResponse> = background.future {
        getSecretLogs(
            secretId,
            request.keyword,
            request.pageNo,
            request.pageSize,
            request.timestampFrom,
            request.timestampTo,
        )
    }

    /**
     * Changes the description of a secret.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-updatesecretmemo)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @param memo New description, at most 1,000 bytes; an empty one removes it.
     * @throws BojagiException `BojagiException.InvalidArgument` when the description is too long;
     *   nothing is sent then. `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when it is scheduled for deletion.
     */
    suspend fun updateSecretMemo(
        secretId: String,
        memo: String,
    ): UpdateSecretMemoResponse = translated("ncloud", "update_secret_memo") {
        native.updateSecretMemo(
            secretId,
            memo,
            cancel = null,
        ).let { UpdateSecretMemoResponse(it) }
    }

    /** [updateSecretMemo] for Java: blocks; an interrupt of the thread gives up the request. */
    fun updateSecretMemoBlocking(
        secretId: String,
        memo: String,
    ): UpdateSecretMemoResponse = blocking {
        updateSecretMemo(
            secretId,
            memo,
        )
    }

    /** [updateSecretMemo] for Java: cancelling the future gives up the request. */
    fun updateSecretMemoAsync(
        secretId: String,
        memo: String,
    ): CompletableFuture<UpdateSecretMemoResponse> = background.future {
        updateSecretMemo(
            secretId,
            memo,
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
        native.getSecretValue(
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

    /**
     * Reads one value of a secret.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretstagevalue)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @param stage Which value.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when it is scheduled for deletion.
     *   `BojagiException.InvalidArgument` when the stage is none of the three; nothing is sent
     *   then.
     */
    suspend fun getSecretStageValue(
        secretId: String,
        stage: ValueStage,
    ): GetSecretStageValueResponse = translated("ncloud", "get_secret_stage_value") {
        native.getSecretStageValue(
            secretId,
            stage.value,
            cancel = null,
        ).let { GetSecretStageValueResponse(it) }
    }

    /** [getSecretStageValue] for Java: blocks; an interrupt of the thread gives up the request. */
    fun getSecretStageValueBlocking(
        secretId: String,
        stage: ValueStage,
    ): GetSecretStageValueResponse = blocking {
        getSecretStageValue(
            secretId,
            stage,
        )
    }

    /** [getSecretStageValue] for Java: cancelling the future gives up the request. */
    fun getSecretStageValueAsync(
        secretId: String,
        stage: ValueStage,
    ): CompletableFuture<GetSecretStageValueResponse> = background.future {
        getSecretStageValue(
            secretId,
            stage,
        )
    }

    /**
     * Changes values of a secret: only those that are given, of which at least one is needed. An
     * empty text deletes the value of its stage.
     *
     * Older documentation of the service says that a stage that is left out is cleared. To be
     * certain with any edition of the service, give all three.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-updatesecretvalue)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @param previous The value that was in use before the present one; left out it is kept, empty
     *   it is deleted.
     * @param active The value in use; left out it is kept, empty it is deleted.
     * @param pending The value that a rotation is to put to use; left out it is kept, empty it is
     *   deleted.
     * @throws BojagiException `BojagiException.InvalidArgument` when no value is given or a
     *   documented limit is broken; nothing is sent then. `BojagiException.NotFound` when there is
     *   no such secret. `BojagiException.Conflict` when it is scheduled for deletion.
     *   `BojagiException.FailedPrecondition` when a rule of the service forbids it, for instance a
     *   value that lacks a rotation target.
     */
    suspend fun updateSecretValue(
        secretId: String,
        previous: SecretString? = null,
        active: SecretString? = null,
        pending: SecretString? = null,
    ): UpdateSecretValueResponse = translated("ncloud", "update_secret_value") {
        native.updateSecretValue(
            secretId,
            previous?.let { it.native() },
            active?.let { it.native() },
            pending?.let { it.native() },
            cancel = null,
        ).let { UpdateSecretValueResponse(it) }
    }

    /** [updateSecretValue] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    fun updateSecretValueBlocking(
        secretId: String,
        request: UpdateSecretValueRequest = UpdateSecretValueRequest.builder().build(),
    ): UpdateSecretValueResponse = blocking {
        updateSecretValue(
            secretId,
            request.previous,
            request.active,
            request.pending,
        )
    }

    /** [updateSecretValue] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    fun updateSecretValueAsync(
        secretId: String,
        request: UpdateSecretValueRequest = UpdateSecretValueRequest.builder().build(),
    ): CompletableFuture<UpdateSecretValueResponse> = background.future {
        updateSecretValue(
            secretId,
            request.previous,
            request.active,
            request.pending,
        )
    }

    /**
     * Changes one value of a secret.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-update-secret-stage-value)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @param stage Which value.
     * @param value The new value: JSON text of a flat object of 1 to 100 key/value pairs, at most
     *   10,000 bytes.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken,
     *   or the stage is none of the three; nothing is sent then. `BojagiException.NotFound` when
     *   there is no such secret. `BojagiException.Conflict` when it is scheduled for deletion.
     *   `BojagiException.FailedPrecondition` when a rule of the service forbids it, for instance a
     *   value that lacks a rotation target.
     */
    suspend fun updateSecretStageValue(
        secretId: String,
        stage: ValueStage,
        value: SecretString,
    ): UpdateSecretStageValueResponse = translated("ncloud", "update_secret_stage_value") {
        native.updateSecretStageValue(
            secretId,
            stage.value,
            value.native(),
            cancel = null,
        ).let { UpdateSecretStageValueResponse(it) }
    }

    /** [updateSecretStageValue] for Java: blocks; an interrupt of the thread gives up the request. */
    fun updateSecretStageValueBlocking(
        secretId: String,
        stage: ValueStage,
        value: SecretString,
    ): UpdateSecretStageValueResponse = blocking {
        updateSecretStageValue(
            secretId,
            stage,
            value,
        )
    }

    /** [updateSecretStageValue] for Java: cancelling the future gives up the request. */
    fun updateSecretStageValueAsync(
        secretId: String,
        stage: ValueStage,
        value: SecretString,
    ): CompletableFuture<UpdateSecretStageValueResponse> = background.future {
        updateSecretStageValue(
            secretId,
            stage,
            value,
        )
    }

    /**
     * Goes through all secrets, page after page.
     *
     * A page is asked for when its first item is wanted, and each collection of the flow begins
     * anew.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretlist)
     *
     * @throws BojagiException when the call fails.
     */
    fun iterSecretList(
    ): Flow<SecretListItem> = iterSecretListPages(
    ).flow()

    /** [iterSecretList] for Java: blocks when a page is asked for; an interrupt of the thread gives up the request. */
    fun iterSecretListBlocking(
        
    ): PagedIterable<SecretListItem> =
        iterSecretListPages(
        )

    private fun iterSecretListPages(
    ) = PagedIterable {
        val pages = translated("ncloud", "iter_secret_list") {
            native.iterSecretList(
            )
        }
        Pages(pages) {
            translated("ncloud", "iter_secret_list") { pages.next(cancel = null) }
                ?.map { SecretListItem(it) }
        }
    }

    /**
     * Goes through the log of a secret, page after page, the newest entry first.
     *
     * A page is asked for when its first item is wanted, and each collection of the flow begins
     * anew.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @param keyword A word to search for.
     * @param pageSize Entries on a page, at least 1; by default 100.
     * @param timestampFrom The beginning of the time to look at.
     * @param timestampTo The end of the time to look at.
     * @throws BojagiException `BojagiException.InvalidArgument` when a page's size is 0, or the
     *   time range ends before it begins; nothing is sent then. `BojagiException.NotFound` when
     *   there is no such secret.
     */
    fun iterSecretLogs(
        secretId: String,
        keyword: String? = null,
        pageSize: Int? = null,
        timestampFrom: java.time.Instant? = null,
        timestampTo: java.time.Instant? = null,
    ): Flow<SecretLog> = iterSecretLogsPages(
        secretId,
        keyword,
        pageSize,
        timestampFrom,
        timestampTo,
    ).flow()

    /** [iterSecretLogs] for Java: blocks when a page is asked for; an interrupt of the thread gives up the request. */
    @JvmOverloads
    fun iterSecretLogsBlocking(
        secretId: String,
        request: IterSecretLogsRequest = IterSecretLogsRequest.builder().build(),
    ): PagedIterable<SecretLog> =
        iterSecretLogsPages(
            secretId,
            request.keyword,
            request.pageSize,
            request.timestampFrom,
            request.timestampTo,
        )

    private fun iterSecretLogsPages(
        secretId: String,
        keyword: String?,
        pageSize: Int?,
        timestampFrom: java.time.Instant?,
        timestampTo: java.time.Instant?,
    ) = PagedIterable {
        val pages = translated("ncloud", "iter_secret_logs") {
            native.iterSecretLogs(
                secretId,
                keyword,
                pageSize?.let { it.unsigned("pageSize") },
                timestampFrom,
                timestampTo,
            )
        }
        Pages(pages) {
            translated("ncloud", "iter_secret_logs") { pages.next(cancel = null) }
                ?.map { SecretLog(it) }
        }
    }

    /**
     * Closes the client for all who share it. Each further call, and each further page of an
     * iteration, is refused with `BojagiException.FailedPrecondition` before anything is sent.
     *
     * Calls that are under way go on to their end, and with the last of them go the connections.
     * To close it again does nothing. A client that nobody uses any more closes by itself.
     */
    override fun close() = native.shutDown()

    override fun toString(): String = "SecretManager(***)"

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
         * How many times a call is sent at most; 1 means that none is tried again. By default 4. A
         * clock that was corrected is one more try.
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
         * that of the environment, for `https` only: `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`.
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
            credentials?.inKotlin(),
            profile,
            region,
            kmsBoundaryType,
            endpoint,
            timeout?.inKotlin(),
            attemptTimeout?.inKotlin(),
            connectTimeout?.inKotlin(),
            maxAttempts,
            retryDelay?.inKotlin(),
            maxRetryDelay?.inKotlin(),
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
