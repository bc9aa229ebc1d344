// Generated from core by `make generate`. Do not edit.
package io.bojagi.ncloud

import io.bojagi.AskedProvider
import io.bojagi.BojagiException
import io.bojagi.Calls
import io.bojagi.Credentials
import io.bojagi.CredentialsProvider
import io.bojagi.PagedIterable
import io.bojagi.Pages
import io.bojagi.SecretString
import io.bojagi.HANDLE
import io.bojagi.Lanes
import io.bojagi.blocking
import io.bojagi.crossing
import io.bojagi.future
import io.bojagi.inKotlin
import io.bojagi.internal.*
import io.bojagi.suspending
import io.bojagi.translated
import io.bojagi.unsigned
import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.flow.Flow

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
public class SecretManager private constructor(private val native: NcloudSecretManager) : AutoCloseable {

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
    public constructor(
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
    @JvmSynthetic
    public suspend fun resolveCredentials(
    ): ResolveCredentialsResponse = suspending(
        "ncloud",
        "resolve_credentials",
        { ResolveCredentialsResponse(FfiConverterTypeNcloudResolveCredentialsResponse.read(it)) },
    ) { number ->
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            0,
            HANDLE,
            {
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [resolveCredentials] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun resolveCredentialsBlocking(
        
    ): ResolveCredentialsResponse = blocking("ncloud", "resolve_credentials") {
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            0,
            HANDLE,
            {
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { ResolveCredentialsResponse(FfiConverterTypeNcloudResolveCredentialsResponse.read(it)) }
    }

    /** [resolveCredentials] for Java: cancelling the future gives up the request. */
    public fun resolveCredentialsAsync(
        
    ): CompletableFuture<ResolveCredentialsResponse> = future(
        "ncloud",
        "resolve_credentials",
        { ResolveCredentialsResponse(FfiConverterTypeNcloudResolveCredentialsResponse.read(it)) },
    ) { number ->
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            0,
            HANDLE,
            {
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun startRotationJob(
        secretId: String,
        jobToken: String,
    ): StartRotationJobResponse = suspending(
        "ncloud",
        "start_rotation_job",
        { StartRotationJobResponse(FfiConverterTypeNcloudStartRotationJobResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = jobToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            1,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [startRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun startRotationJobBlocking(
        secretId: String,
        jobToken: String,
    ): StartRotationJobResponse = blocking("ncloud", "start_rotation_job") {
        val given1 = secretId
        val given2 = jobToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            1,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { StartRotationJobResponse(FfiConverterTypeNcloudStartRotationJobResponse.read(it)) }
    }

    /** [startRotationJob] for Java: cancelling the future gives up the request. */
    public fun startRotationJobAsync(
        secretId: String,
        jobToken: String,
    ): CompletableFuture<StartRotationJobResponse> = future(
        "ncloud",
        "start_rotation_job",
        { StartRotationJobResponse(FfiConverterTypeNcloudStartRotationJobResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = jobToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            1,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun addPendingStage(
        secretId: String,
        jobToken: String,
    ): AddPendingStageResponse = suspending(
        "ncloud",
        "add_pending_stage",
        { AddPendingStageResponse(FfiConverterTypeNcloudAddPendingStageResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = jobToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            2,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [addPendingStage] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun addPendingStageBlocking(
        secretId: String,
        jobToken: String,
    ): AddPendingStageResponse = blocking("ncloud", "add_pending_stage") {
        val given1 = secretId
        val given2 = jobToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            2,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { AddPendingStageResponse(FfiConverterTypeNcloudAddPendingStageResponse.read(it)) }
    }

    /** [addPendingStage] for Java: cancelling the future gives up the request. */
    public fun addPendingStageAsync(
        secretId: String,
        jobToken: String,
    ): CompletableFuture<AddPendingStageResponse> = future(
        "ncloud",
        "add_pending_stage",
        { AddPendingStageResponse(FfiConverterTypeNcloudAddPendingStageResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = jobToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            2,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun updatePendingStage(
        secretId: String,
        jobToken: String,
        value: SecretString,
    ): UpdatePendingStageResponse = suspending(
        "ncloud",
        "update_pending_stage",
        { UpdatePendingStageResponse(FfiConverterTypeNcloudUpdatePendingStageResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = jobToken
        val given3 = value.native()
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            3,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterTypeNativeSecret.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNativeSecret.write(given3, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [updatePendingStage] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun updatePendingStageBlocking(
        secretId: String,
        jobToken: String,
        value: SecretString,
    ): UpdatePendingStageResponse = blocking("ncloud", "update_pending_stage") {
        val given1 = secretId
        val given2 = jobToken
        val given3 = value.native()
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            3,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterTypeNativeSecret.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNativeSecret.write(given3, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { UpdatePendingStageResponse(FfiConverterTypeNcloudUpdatePendingStageResponse.read(it)) }
    }

    /** [updatePendingStage] for Java: cancelling the future gives up the request. */
    public fun updatePendingStageAsync(
        secretId: String,
        jobToken: String,
        value: SecretString,
    ): CompletableFuture<UpdatePendingStageResponse> = future(
        "ncloud",
        "update_pending_stage",
        { UpdatePendingStageResponse(FfiConverterTypeNcloudUpdatePendingStageResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = jobToken
        val given3 = value.native()
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            3,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterTypeNativeSecret.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNativeSecret.write(given3, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun generateRandomSecret(
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
    ): GenerateRandomSecretResponse = suspending(
        "ncloud",
        "generate_random_secret",
        { GenerateRandomSecretResponse(FfiConverterTypeNcloudGenerateRandomSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = jobToken
        val given3 = length?.let { it.unsigned("length") }
        val given4 = excludeCharacters
        val given5 = excludeNumbers
        val given6 = excludePunctuation
        val given7 = excludeUppercase
        val given8 = excludeLowercase
        val given9 = includeSpace
        val given10 = requireEachIncludedType
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            4,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterOptionalUInt.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5) + FfiConverterOptionalBoolean.allocationSize(given6) + FfiConverterOptionalBoolean.allocationSize(given7) + FfiConverterOptionalBoolean.allocationSize(given8) + FfiConverterOptionalBoolean.allocationSize(given9) + FfiConverterOptionalBoolean.allocationSize(given10),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterOptionalUInt.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterOptionalBoolean.write(given6, it)
                FfiConverterOptionalBoolean.write(given7, it)
                FfiConverterOptionalBoolean.write(given8, it)
                FfiConverterOptionalBoolean.write(given9, it)
                FfiConverterOptionalBoolean.write(given10, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [generateRandomSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun generateRandomSecretBlocking(
        secretId: String,
        jobToken: String,
        request: GenerateRandomSecretRequest = GenerateRandomSecretRequest.builder().build(),
    ): GenerateRandomSecretResponse = blocking("ncloud", "generate_random_secret") {
        val given1 = secretId
        val given2 = jobToken
        val given3 = request.length?.let { it.unsigned("length") }
        val given4 = request.excludeCharacters
        val given5 = request.excludeNumbers
        val given6 = request.excludePunctuation
        val given7 = request.excludeUppercase
        val given8 = request.excludeLowercase
        val given9 = request.includeSpace
        val given10 = request.requireEachIncludedType
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            4,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterOptionalUInt.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5) + FfiConverterOptionalBoolean.allocationSize(given6) + FfiConverterOptionalBoolean.allocationSize(given7) + FfiConverterOptionalBoolean.allocationSize(given8) + FfiConverterOptionalBoolean.allocationSize(given9) + FfiConverterOptionalBoolean.allocationSize(given10),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterOptionalUInt.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterOptionalBoolean.write(given6, it)
                FfiConverterOptionalBoolean.write(given7, it)
                FfiConverterOptionalBoolean.write(given8, it)
                FfiConverterOptionalBoolean.write(given9, it)
                FfiConverterOptionalBoolean.write(given10, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { GenerateRandomSecretResponse(FfiConverterTypeNcloudGenerateRandomSecretResponse.read(it)) }
    }

    /** [generateRandomSecret] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun generateRandomSecretAsync(
        secretId: String,
        jobToken: String,
        request: GenerateRandomSecretRequest = GenerateRandomSecretRequest.builder().build(),
    ): CompletableFuture<GenerateRandomSecretResponse> = future(
        "ncloud",
        "generate_random_secret",
        { GenerateRandomSecretResponse(FfiConverterTypeNcloudGenerateRandomSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = jobToken
        val given3 = request.length?.let { it.unsigned("length") }
        val given4 = request.excludeCharacters
        val given5 = request.excludeNumbers
        val given6 = request.excludePunctuation
        val given7 = request.excludeUppercase
        val given8 = request.excludeLowercase
        val given9 = request.includeSpace
        val given10 = request.requireEachIncludedType
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            4,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterOptionalUInt.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5) + FfiConverterOptionalBoolean.allocationSize(given6) + FfiConverterOptionalBoolean.allocationSize(given7) + FfiConverterOptionalBoolean.allocationSize(given8) + FfiConverterOptionalBoolean.allocationSize(given9) + FfiConverterOptionalBoolean.allocationSize(given10),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterOptionalUInt.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterOptionalBoolean.write(given6, it)
                FfiConverterOptionalBoolean.write(given7, it)
                FfiConverterOptionalBoolean.write(given8, it)
                FfiConverterOptionalBoolean.write(given9, it)
                FfiConverterOptionalBoolean.write(given10, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun completeRotationJob(
        secretId: String,
        jobToken: String,
    ): Unit = suspending(
        "ncloud",
        "complete_rotation_job",
        {  },
    ) { number ->
        val given1 = secretId
        val given2 = jobToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            5,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [completeRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun completeRotationJobBlocking(
        secretId: String,
        jobToken: String,
    ): Unit = blocking("ncloud", "complete_rotation_job") {
        val given1 = secretId
        val given2 = jobToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            5,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [completeRotationJob] for Java: cancelling the future gives up the request. */
    public fun completeRotationJobAsync(
        secretId: String,
        jobToken: String,
    ): CompletableFuture<Void?> = future(
        "ncloud",
        "complete_rotation_job",
        { null },
    ) { number ->
        val given1 = secretId
        val given2 = jobToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            5,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun failRotationJob(
        secretId: String,
        jobToken: String,
    ): Unit = suspending(
        "ncloud",
        "fail_rotation_job",
        {  },
    ) { number ->
        val given1 = secretId
        val given2 = jobToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            6,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [failRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun failRotationJobBlocking(
        secretId: String,
        jobToken: String,
    ): Unit = blocking("ncloud", "fail_rotation_job") {
        val given1 = secretId
        val given2 = jobToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            6,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [failRotationJob] for Java: cancelling the future gives up the request. */
    public fun failRotationJobAsync(
        secretId: String,
        jobToken: String,
    ): CompletableFuture<Void?> = future(
        "ncloud",
        "fail_rotation_job",
        { null },
    ) { number ->
        val given1 = secretId
        val given2 = jobToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            6,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /**
     * Lists the keys that may protect a secret: the service's default key, and the customer's own
     * keys in Key Management Service.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getprotectionkeylist)
     *
     * @throws BojagiException when the call fails.
     */
    @JvmSynthetic
    public suspend fun getProtectionKeyList(
    ): GetProtectionKeyListResponse = suspending(
        "ncloud",
        "get_protection_key_list",
        { GetProtectionKeyListResponse(FfiConverterTypeNcloudGetProtectionKeyListResponse.read(it)) },
    ) { number ->
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            7,
            HANDLE,
            {
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [getProtectionKeyList] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun getProtectionKeyListBlocking(
        
    ): GetProtectionKeyListResponse = blocking("ncloud", "get_protection_key_list") {
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            7,
            HANDLE,
            {
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { GetProtectionKeyListResponse(FfiConverterTypeNcloudGetProtectionKeyListResponse.read(it)) }
    }

    /** [getProtectionKeyList] for Java: cancelling the future gives up the request. */
    public fun getProtectionKeyListAsync(
        
    ): CompletableFuture<GetProtectionKeyListResponse> = future(
        "ncloud",
        "get_protection_key_list",
        { GetProtectionKeyListResponse(FfiConverterTypeNcloudGetProtectionKeyListResponse.read(it)) },
    ) { number ->
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            7,
            HANDLE,
            {
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun updateProtectionKey(
        secretId: String,
        protectionKeyType: ProtectionKeyType,
        kmsKeyTag: String? = null,
        kmsBoundaryType: KmsBoundaryType? = null,
    ): UpdateProtectionKeyResponse = suspending(
        "ncloud",
        "update_protection_key",
        { UpdateProtectionKeyResponse(FfiConverterTypeNcloudUpdateProtectionKeyResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = protectionKeyType.value
        val given3 = kmsKeyTag
        val given4 = kmsBoundaryType?.let { it.value }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            8,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [updateProtectionKey] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun updateProtectionKeyBlocking(
        secretId: String,
        request: UpdateProtectionKeyRequest,
    ): UpdateProtectionKeyResponse = blocking("ncloud", "update_protection_key") {
        val given1 = secretId
        val given2 = request.protectionKeyType.value
        val given3 = request.kmsKeyTag
        val given4 = request.kmsBoundaryType?.let { it.value }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            8,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { UpdateProtectionKeyResponse(FfiConverterTypeNcloudUpdateProtectionKeyResponse.read(it)) }
    }

    /** [updateProtectionKey] for Java: cancelling the future gives up the request. */
    public fun updateProtectionKeyAsync(
        secretId: String,
        request: UpdateProtectionKeyRequest,
    ): CompletableFuture<UpdateProtectionKeyResponse> = future(
        "ncloud",
        "update_protection_key",
        { UpdateProtectionKeyResponse(FfiConverterTypeNcloudUpdateProtectionKeyResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = request.protectionKeyType.value
        val given3 = request.kmsKeyTag
        val given4 = request.kmsBoundaryType?.let { it.value }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            8,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun enableSecret(
        secretId: String,
    ): EnableSecretResponse = suspending(
        "ncloud",
        "enable_secret",
        { EnableSecretResponse(FfiConverterTypeNcloudEnableSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            9,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [enableSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun enableSecretBlocking(
        secretId: String,
    ): EnableSecretResponse = blocking("ncloud", "enable_secret") {
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            9,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { EnableSecretResponse(FfiConverterTypeNcloudEnableSecretResponse.read(it)) }
    }

    /** [enableSecret] for Java: cancelling the future gives up the request. */
    public fun enableSecretAsync(
        secretId: String,
    ): CompletableFuture<EnableSecretResponse> = future(
        "ncloud",
        "enable_secret",
        { EnableSecretResponse(FfiConverterTypeNcloudEnableSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            9,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun disableSecret(
        secretId: String,
    ): DisableSecretResponse = suspending(
        "ncloud",
        "disable_secret",
        { DisableSecretResponse(FfiConverterTypeNcloudDisableSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            10,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [disableSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun disableSecretBlocking(
        secretId: String,
    ): DisableSecretResponse = blocking("ncloud", "disable_secret") {
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            10,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { DisableSecretResponse(FfiConverterTypeNcloudDisableSecretResponse.read(it)) }
    }

    /** [disableSecret] for Java: cancelling the future gives up the request. */
    public fun disableSecretAsync(
        secretId: String,
    ): CompletableFuture<DisableSecretResponse> = future(
        "ncloud",
        "disable_secret",
        { DisableSecretResponse(FfiConverterTypeNcloudDisableSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            10,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun requestSecretDeletion(
        secretId: String,
    ): RequestSecretDeletionResponse = suspending(
        "ncloud",
        "request_secret_deletion",
        { RequestSecretDeletionResponse(FfiConverterTypeNcloudRequestSecretDeletionResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            11,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [requestSecretDeletion] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun requestSecretDeletionBlocking(
        secretId: String,
    ): RequestSecretDeletionResponse = blocking("ncloud", "request_secret_deletion") {
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            11,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { RequestSecretDeletionResponse(FfiConverterTypeNcloudRequestSecretDeletionResponse.read(it)) }
    }

    /** [requestSecretDeletion] for Java: cancelling the future gives up the request. */
    public fun requestSecretDeletionAsync(
        secretId: String,
    ): CompletableFuture<RequestSecretDeletionResponse> = future(
        "ncloud",
        "request_secret_deletion",
        { RequestSecretDeletionResponse(FfiConverterTypeNcloudRequestSecretDeletionResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            11,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun cancelSecretDeletion(
        secretId: String,
    ): CancelSecretDeletionResponse = suspending(
        "ncloud",
        "cancel_secret_deletion",
        { CancelSecretDeletionResponse(FfiConverterTypeNcloudCancelSecretDeletionResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            12,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [cancelSecretDeletion] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun cancelSecretDeletionBlocking(
        secretId: String,
    ): CancelSecretDeletionResponse = blocking("ncloud", "cancel_secret_deletion") {
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            12,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { CancelSecretDeletionResponse(FfiConverterTypeNcloudCancelSecretDeletionResponse.read(it)) }
    }

    /** [cancelSecretDeletion] for Java: cancelling the future gives up the request. */
    public fun cancelSecretDeletionAsync(
        secretId: String,
    ): CompletableFuture<CancelSecretDeletionResponse> = future(
        "ncloud",
        "cancel_secret_deletion",
        { CancelSecretDeletionResponse(FfiConverterTypeNcloudCancelSecretDeletionResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            12,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun deleteSecret(
        secretId: String,
    ): Unit = suspending(
        "ncloud",
        "delete_secret",
        {  },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            13,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [deleteSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun deleteSecretBlocking(
        secretId: String,
    ): Unit = blocking("ncloud", "delete_secret") {
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            13,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [deleteSecret] for Java: cancelling the future gives up the request. */
    public fun deleteSecretAsync(
        secretId: String,
    ): CompletableFuture<Void?> = future(
        "ncloud",
        "delete_secret",
        { null },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            13,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /**
     * Lists the triggers that may rotate secrets: Cloud Functions triggers of the type Secret
     * Manager.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-gettriggerlist)
     *
     * @throws BojagiException when the call fails.
     */
    @JvmSynthetic
    public suspend fun getTriggerList(
    ): GetTriggerListResponse = suspending(
        "ncloud",
        "get_trigger_list",
        { GetTriggerListResponse(FfiConverterTypeNcloudGetTriggerListResponse.read(it)) },
    ) { number ->
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            14,
            HANDLE,
            {
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [getTriggerList] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun getTriggerListBlocking(
        
    ): GetTriggerListResponse = blocking("ncloud", "get_trigger_list") {
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            14,
            HANDLE,
            {
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { GetTriggerListResponse(FfiConverterTypeNcloudGetTriggerListResponse.read(it)) }
    }

    /** [getTriggerList] for Java: cancelling the future gives up the request. */
    public fun getTriggerListAsync(
        
    ): CompletableFuture<GetTriggerListResponse> = future(
        "ncloud",
        "get_trigger_list",
        { GetTriggerListResponse(FfiConverterTypeNcloudGetTriggerListResponse.read(it)) },
    ) { number ->
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            14,
            HANDLE,
            {
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun enableAutoRotation(
        secretId: String,
        rotationPeriodDays: Int? = null,
        triggerId: String? = null,
    ): EnableAutoRotationResponse = suspending(
        "ncloud",
        "enable_auto_rotation",
        { EnableAutoRotationResponse(FfiConverterTypeNcloudEnableAutoRotationResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = rotationPeriodDays?.let { it.unsigned("rotationPeriodDays") }
        val given3 = triggerId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            15,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalUInt.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalUInt.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [enableAutoRotation] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun enableAutoRotationBlocking(
        secretId: String,
        request: EnableAutoRotationRequest = EnableAutoRotationRequest.builder().build(),
    ): EnableAutoRotationResponse = blocking("ncloud", "enable_auto_rotation") {
        val given1 = secretId
        val given2 = request.rotationPeriodDays?.let { it.unsigned("rotationPeriodDays") }
        val given3 = request.triggerId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            15,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalUInt.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalUInt.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { EnableAutoRotationResponse(FfiConverterTypeNcloudEnableAutoRotationResponse.read(it)) }
    }

    /** [enableAutoRotation] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun enableAutoRotationAsync(
        secretId: String,
        request: EnableAutoRotationRequest = EnableAutoRotationRequest.builder().build(),
    ): CompletableFuture<EnableAutoRotationResponse> = future(
        "ncloud",
        "enable_auto_rotation",
        { EnableAutoRotationResponse(FfiConverterTypeNcloudEnableAutoRotationResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = request.rotationPeriodDays?.let { it.unsigned("rotationPeriodDays") }
        val given3 = request.triggerId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            15,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalUInt.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalUInt.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun disableAutoRotation(
        secretId: String,
    ): DisableAutoRotationResponse = suspending(
        "ncloud",
        "disable_auto_rotation",
        { DisableAutoRotationResponse(FfiConverterTypeNcloudDisableAutoRotationResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            16,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [disableAutoRotation] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun disableAutoRotationBlocking(
        secretId: String,
    ): DisableAutoRotationResponse = blocking("ncloud", "disable_auto_rotation") {
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            16,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { DisableAutoRotationResponse(FfiConverterTypeNcloudDisableAutoRotationResponse.read(it)) }
    }

    /** [disableAutoRotation] for Java: cancelling the future gives up the request. */
    public fun disableAutoRotationAsync(
        secretId: String,
    ): CompletableFuture<DisableAutoRotationResponse> = future(
        "ncloud",
        "disable_auto_rotation",
        { DisableAutoRotationResponse(FfiConverterTypeNcloudDisableAutoRotationResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            16,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun updateRotationPeriod(
        secretId: String,
        rotationPeriodDays: Int,
    ): UpdateRotationPeriodResponse = suspending(
        "ncloud",
        "update_rotation_period",
        { UpdateRotationPeriodResponse(FfiConverterTypeNcloudUpdateRotationPeriodResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = rotationPeriodDays.unsigned("rotationPeriodDays")
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            17,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterUInt.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterUInt.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [updateRotationPeriod] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun updateRotationPeriodBlocking(
        secretId: String,
        rotationPeriodDays: Int,
    ): UpdateRotationPeriodResponse = blocking("ncloud", "update_rotation_period") {
        val given1 = secretId
        val given2 = rotationPeriodDays.unsigned("rotationPeriodDays")
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            17,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterUInt.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterUInt.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { UpdateRotationPeriodResponse(FfiConverterTypeNcloudUpdateRotationPeriodResponse.read(it)) }
    }

    /** [updateRotationPeriod] for Java: cancelling the future gives up the request. */
    public fun updateRotationPeriodAsync(
        secretId: String,
        rotationPeriodDays: Int,
    ): CompletableFuture<UpdateRotationPeriodResponse> = future(
        "ncloud",
        "update_rotation_period",
        { UpdateRotationPeriodResponse(FfiConverterTypeNcloudUpdateRotationPeriodResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = rotationPeriodDays.unsigned("rotationPeriodDays")
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            17,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterUInt.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterUInt.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun updateRotationTrigger(
        secretId: String,
        triggerId: String,
    ): UpdateRotationTriggerResponse = suspending(
        "ncloud",
        "update_rotation_trigger",
        { UpdateRotationTriggerResponse(FfiConverterTypeNcloudUpdateRotationTriggerResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = triggerId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            18,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [updateRotationTrigger] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun updateRotationTriggerBlocking(
        secretId: String,
        triggerId: String,
    ): UpdateRotationTriggerResponse = blocking("ncloud", "update_rotation_trigger") {
        val given1 = secretId
        val given2 = triggerId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            18,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { UpdateRotationTriggerResponse(FfiConverterTypeNcloudUpdateRotationTriggerResponse.read(it)) }
    }

    /** [updateRotationTrigger] for Java: cancelling the future gives up the request. */
    public fun updateRotationTriggerAsync(
        secretId: String,
        triggerId: String,
    ): CompletableFuture<UpdateRotationTriggerResponse> = future(
        "ncloud",
        "update_rotation_trigger",
        { UpdateRotationTriggerResponse(FfiConverterTypeNcloudUpdateRotationTriggerResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = triggerId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            18,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun deleteRotationTrigger(
        secretId: String,
    ): Unit = suspending(
        "ncloud",
        "delete_rotation_trigger",
        {  },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            19,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [deleteRotationTrigger] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun deleteRotationTriggerBlocking(
        secretId: String,
    ): Unit = blocking("ncloud", "delete_rotation_trigger") {
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            19,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [deleteRotationTrigger] for Java: cancelling the future gives up the request. */
    public fun deleteRotationTriggerAsync(
        secretId: String,
    ): CompletableFuture<Void?> = future(
        "ncloud",
        "delete_rotation_trigger",
        { null },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            19,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun executeRotationJob(
        secretId: String,
    ): Unit = suspending(
        "ncloud",
        "execute_rotation_job",
        {  },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            20,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [executeRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun executeRotationJobBlocking(
        secretId: String,
    ): Unit = blocking("ncloud", "execute_rotation_job") {
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            20,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [executeRotationJob] for Java: cancelling the future gives up the request. */
    public fun executeRotationJobAsync(
        secretId: String,
    ): CompletableFuture<Void?> = future(
        "ncloud",
        "execute_rotation_job",
        { null },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            20,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun retryRotationJob(
        secretId: String,
    ): Unit = suspending(
        "ncloud",
        "retry_rotation_job",
        {  },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            21,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [retryRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun retryRotationJobBlocking(
        secretId: String,
    ): Unit = blocking("ncloud", "retry_rotation_job") {
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            21,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [retryRotationJob] for Java: cancelling the future gives up the request. */
    public fun retryRotationJobAsync(
        secretId: String,
    ): CompletableFuture<Void?> = future(
        "ncloud",
        "retry_rotation_job",
        { null },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            21,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun cancelRotationJob(
        secretId: String,
    ): Unit = suspending(
        "ncloud",
        "cancel_rotation_job",
        {  },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            22,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [cancelRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun cancelRotationJobBlocking(
        secretId: String,
    ): Unit = blocking("ncloud", "cancel_rotation_job") {
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            22,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [cancelRotationJob] for Java: cancelling the future gives up the request. */
    public fun cancelRotationJobAsync(
        secretId: String,
    ): CompletableFuture<Void?> = future(
        "ncloud",
        "cancel_rotation_job",
        { null },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            22,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun rollbackRotationJob(
        secretId: String,
    ): Unit = suspending(
        "ncloud",
        "rollback_rotation_job",
        {  },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            23,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [rollbackRotationJob] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun rollbackRotationJobBlocking(
        secretId: String,
    ): Unit = blocking("ncloud", "rollback_rotation_job") {
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            23,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [rollbackRotationJob] for Java: cancelling the future gives up the request. */
    public fun rollbackRotationJobAsync(
        secretId: String,
    ): CompletableFuture<Void?> = future(
        "ncloud",
        "rollback_rotation_job",
        { null },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            23,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun createSecret(
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
    ): CreateSecretResponse = suspending(
        "ncloud",
        "create_secret",
        { CreateSecretResponse(FfiConverterTypeNcloudCreateSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = value.native()
        val given3 = rotationTargets
        val given4 = memo
        val given5 = secretType?.let { it.value }
        val given6 = autoRotation
        val given7 = autoRotationPeriodDays?.let { it.unsigned("autoRotationPeriodDays") }
        val given8 = triggerId
        val given9 = protectionKeyType?.let { it.value }
        val given10 = kmsKeyTag
        val given11 = kmsBoundaryType?.let { it.value }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            24,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterTypeNativeSecret.allocationSize(given2) + FfiConverterSequenceString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4) + FfiConverterOptionalString.allocationSize(given5) + FfiConverterOptionalBoolean.allocationSize(given6) + FfiConverterOptionalUInt.allocationSize(given7) + FfiConverterOptionalString.allocationSize(given8) + FfiConverterOptionalString.allocationSize(given9) + FfiConverterOptionalString.allocationSize(given10) + FfiConverterOptionalString.allocationSize(given11),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNativeSecret.write(given2, it)
                FfiConverterSequenceString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterOptionalString.write(given5, it)
                FfiConverterOptionalBoolean.write(given6, it)
                FfiConverterOptionalUInt.write(given7, it)
                FfiConverterOptionalString.write(given8, it)
                FfiConverterOptionalString.write(given9, it)
                FfiConverterOptionalString.write(given10, it)
                FfiConverterOptionalString.write(given11, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [createSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun createSecretBlocking(
        request: CreateSecretRequest,
    ): CreateSecretResponse = blocking("ncloud", "create_secret") {
        val given1 = request.secretName
        val given2 = request.value.native()
        val given3 = request.rotationTargets
        val given4 = request.memo
        val given5 = request.secretType?.let { it.value }
        val given6 = request.autoRotation
        val given7 = request.autoRotationPeriodDays?.let { it.unsigned("autoRotationPeriodDays") }
        val given8 = request.triggerId
        val given9 = request.protectionKeyType?.let { it.value }
        val given10 = request.kmsKeyTag
        val given11 = request.kmsBoundaryType?.let { it.value }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            24,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterTypeNativeSecret.allocationSize(given2) + FfiConverterSequenceString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4) + FfiConverterOptionalString.allocationSize(given5) + FfiConverterOptionalBoolean.allocationSize(given6) + FfiConverterOptionalUInt.allocationSize(given7) + FfiConverterOptionalString.allocationSize(given8) + FfiConverterOptionalString.allocationSize(given9) + FfiConverterOptionalString.allocationSize(given10) + FfiConverterOptionalString.allocationSize(given11),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNativeSecret.write(given2, it)
                FfiConverterSequenceString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterOptionalString.write(given5, it)
                FfiConverterOptionalBoolean.write(given6, it)
                FfiConverterOptionalUInt.write(given7, it)
                FfiConverterOptionalString.write(given8, it)
                FfiConverterOptionalString.write(given9, it)
                FfiConverterOptionalString.write(given10, it)
                FfiConverterOptionalString.write(given11, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { CreateSecretResponse(FfiConverterTypeNcloudCreateSecretResponse.read(it)) }
    }

    /** [createSecret] for Java: cancelling the future gives up the request. */
    public fun createSecretAsync(
        request: CreateSecretRequest,
    ): CompletableFuture<CreateSecretResponse> = future(
        "ncloud",
        "create_secret",
        { CreateSecretResponse(FfiConverterTypeNcloudCreateSecretResponse.read(it)) },
    ) { number ->
        val given1 = request.secretName
        val given2 = request.value.native()
        val given3 = request.rotationTargets
        val given4 = request.memo
        val given5 = request.secretType?.let { it.value }
        val given6 = request.autoRotation
        val given7 = request.autoRotationPeriodDays?.let { it.unsigned("autoRotationPeriodDays") }
        val given8 = request.triggerId
        val given9 = request.protectionKeyType?.let { it.value }
        val given10 = request.kmsKeyTag
        val given11 = request.kmsBoundaryType?.let { it.value }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            24,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterTypeNativeSecret.allocationSize(given2) + FfiConverterSequenceString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4) + FfiConverterOptionalString.allocationSize(given5) + FfiConverterOptionalBoolean.allocationSize(given6) + FfiConverterOptionalUInt.allocationSize(given7) + FfiConverterOptionalString.allocationSize(given8) + FfiConverterOptionalString.allocationSize(given9) + FfiConverterOptionalString.allocationSize(given10) + FfiConverterOptionalString.allocationSize(given11),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNativeSecret.write(given2, it)
                FfiConverterSequenceString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterOptionalString.write(given5, it)
                FfiConverterOptionalBoolean.write(given6, it)
                FfiConverterOptionalUInt.write(given7, it)
                FfiConverterOptionalString.write(given8, it)
                FfiConverterOptionalString.write(given9, it)
                FfiConverterOptionalString.write(given10, it)
                FfiConverterOptionalString.write(given11, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun getSecretList(
        pageNo: Int? = null,
    ): GetSecretListResponse = suspending(
        "ncloud",
        "get_secret_list",
        { GetSecretListResponse(FfiConverterTypeNcloudGetSecretListResponse.read(it)) },
    ) { number ->
        val given1 = pageNo?.let { it.unsigned("pageNo") }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            25,
            HANDLE + FfiConverterOptionalUInt.allocationSize(given1),
            {
                FfiConverterOptionalUInt.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [getSecretList] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun getSecretListBlocking(
        request: GetSecretListRequest = GetSecretListRequest.builder().build(),
    ): GetSecretListResponse = blocking("ncloud", "get_secret_list") {
        val given1 = request.pageNo?.let { it.unsigned("pageNo") }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            25,
            HANDLE + FfiConverterOptionalUInt.allocationSize(given1),
            {
                FfiConverterOptionalUInt.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { GetSecretListResponse(FfiConverterTypeNcloudGetSecretListResponse.read(it)) }
    }

    /** [getSecretList] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun getSecretListAsync(
        request: GetSecretListRequest = GetSecretListRequest.builder().build(),
    ): CompletableFuture<GetSecretListResponse> = future(
        "ncloud",
        "get_secret_list",
        { GetSecretListResponse(FfiConverterTypeNcloudGetSecretListResponse.read(it)) },
    ) { number ->
        val given1 = request.pageNo?.let { it.unsigned("pageNo") }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            25,
            HANDLE + FfiConverterOptionalUInt.allocationSize(given1),
            {
                FfiConverterOptionalUInt.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun findSecret(
        secretName: String,
    ): SecretListItem = suspending(
        "ncloud",
        "find_secret",
        { SecretListItem(FfiConverterTypeNcloudSecretListItem.read(it)) },
    ) { number ->
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            26,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [findSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun findSecretBlocking(
        secretName: String,
    ): SecretListItem = blocking("ncloud", "find_secret") {
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            26,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { SecretListItem(FfiConverterTypeNcloudSecretListItem.read(it)) }
    }

    /** [findSecret] for Java: cancelling the future gives up the request. */
    public fun findSecretAsync(
        secretName: String,
    ): CompletableFuture<SecretListItem> = future(
        "ncloud",
        "find_secret",
        { SecretListItem(FfiConverterTypeNcloudSecretListItem.read(it)) },
    ) { number ->
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            26,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /**
     * Reads what is known about a secret: all but its value.
     *
     * [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretdetail)
     *
     * @param secretId ID of the secret, from `createSecret` or `getSecretList`.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     */
    @JvmSynthetic
    public suspend fun getSecretDetail(
        secretId: String,
    ): GetSecretDetailResponse = suspending(
        "ncloud",
        "get_secret_detail",
        { GetSecretDetailResponse(FfiConverterTypeNcloudGetSecretDetailResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            27,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [getSecretDetail] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun getSecretDetailBlocking(
        secretId: String,
    ): GetSecretDetailResponse = blocking("ncloud", "get_secret_detail") {
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            27,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { GetSecretDetailResponse(FfiConverterTypeNcloudGetSecretDetailResponse.read(it)) }
    }

    /** [getSecretDetail] for Java: cancelling the future gives up the request. */
    public fun getSecretDetailAsync(
        secretId: String,
    ): CompletableFuture<GetSecretDetailResponse> = future(
        "ncloud",
        "get_secret_detail",
        { GetSecretDetailResponse(FfiConverterTypeNcloudGetSecretDetailResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            27,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun getSecretLogs(
        secretId: String,
        keyword: String? = null,
        pageNo: Int? = null,
        pageSize: Int? = null,
        timestampFrom: java.time.Instant? = null,
        timestampTo: java.time.Instant? = null,
    ): GetSecretLogsResponse = suspending(
        "ncloud",
        "get_secret_logs",
        { GetSecretLogsResponse(FfiConverterTypeNcloudGetSecretLogsResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = keyword
        val given3 = pageNo?.let { it.unsigned("pageNo") }
        val given4 = pageSize?.let { it.unsigned("pageSize") }
        val given5 = timestampFrom
        val given6 = timestampTo
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            28,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalUInt.allocationSize(given3) + FfiConverterOptionalUInt.allocationSize(given4) + FfiConverterOptionalTimestamp.allocationSize(given5) + FfiConverterOptionalTimestamp.allocationSize(given6),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalUInt.write(given3, it)
                FfiConverterOptionalUInt.write(given4, it)
                FfiConverterOptionalTimestamp.write(given5, it)
                FfiConverterOptionalTimestamp.write(given6, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [getSecretLogs] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun getSecretLogsBlocking(
        secretId: String,
        request: GetSecretLogsRequest = GetSecretLogsRequest.builder().build(),
    ): GetSecretLogsResponse = blocking("ncloud", "get_secret_logs") {
        val given1 = secretId
        val given2 = request.keyword
        val given3 = request.pageNo?.let { it.unsigned("pageNo") }
        val given4 = request.pageSize?.let { it.unsigned("pageSize") }
        val given5 = request.timestampFrom
        val given6 = request.timestampTo
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            28,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalUInt.allocationSize(given3) + FfiConverterOptionalUInt.allocationSize(given4) + FfiConverterOptionalTimestamp.allocationSize(given5) + FfiConverterOptionalTimestamp.allocationSize(given6),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalUInt.write(given3, it)
                FfiConverterOptionalUInt.write(given4, it)
                FfiConverterOptionalTimestamp.write(given5, it)
                FfiConverterOptionalTimestamp.write(given6, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { GetSecretLogsResponse(FfiConverterTypeNcloudGetSecretLogsResponse.read(it)) }
    }

    /** [getSecretLogs] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun getSecretLogsAsync(
        secretId: String,
        request: GetSecretLogsRequest = GetSecretLogsRequest.builder().build(),
    ): CompletableFuture<GetSecretLogsResponse> = future(
        "ncloud",
        "get_secret_logs",
        { GetSecretLogsResponse(FfiConverterTypeNcloudGetSecretLogsResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = request.keyword
        val given3 = request.pageNo?.let { it.unsigned("pageNo") }
        val given4 = request.pageSize?.let { it.unsigned("pageSize") }
        val given5 = request.timestampFrom
        val given6 = request.timestampTo
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            28,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalUInt.allocationSize(given3) + FfiConverterOptionalUInt.allocationSize(given4) + FfiConverterOptionalTimestamp.allocationSize(given5) + FfiConverterOptionalTimestamp.allocationSize(given6),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalUInt.write(given3, it)
                FfiConverterOptionalUInt.write(given4, it)
                FfiConverterOptionalTimestamp.write(given5, it)
                FfiConverterOptionalTimestamp.write(given6, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun updateSecretMemo(
        secretId: String,
        memo: String,
    ): UpdateSecretMemoResponse = suspending(
        "ncloud",
        "update_secret_memo",
        { UpdateSecretMemoResponse(FfiConverterTypeNcloudUpdateSecretMemoResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = memo
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            29,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [updateSecretMemo] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun updateSecretMemoBlocking(
        secretId: String,
        memo: String,
    ): UpdateSecretMemoResponse = blocking("ncloud", "update_secret_memo") {
        val given1 = secretId
        val given2 = memo
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            29,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { UpdateSecretMemoResponse(FfiConverterTypeNcloudUpdateSecretMemoResponse.read(it)) }
    }

    /** [updateSecretMemo] for Java: cancelling the future gives up the request. */
    public fun updateSecretMemoAsync(
        secretId: String,
        memo: String,
    ): CompletableFuture<UpdateSecretMemoResponse> = future(
        "ncloud",
        "update_secret_memo",
        { UpdateSecretMemoResponse(FfiConverterTypeNcloudUpdateSecretMemoResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = memo
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            29,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun getSecretValue(
        secretId: String,
    ): GetSecretValueResponse = suspending(
        "ncloud",
        "get_secret_value",
        { GetSecretValueResponse(FfiConverterTypeNcloudGetSecretValueResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            30,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [getSecretValue] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun getSecretValueBlocking(
        secretId: String,
    ): GetSecretValueResponse = blocking("ncloud", "get_secret_value") {
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            30,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { GetSecretValueResponse(FfiConverterTypeNcloudGetSecretValueResponse.read(it)) }
    }

    /** [getSecretValue] for Java: cancelling the future gives up the request. */
    public fun getSecretValueAsync(
        secretId: String,
    ): CompletableFuture<GetSecretValueResponse> = future(
        "ncloud",
        "get_secret_value",
        { GetSecretValueResponse(FfiConverterTypeNcloudGetSecretValueResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            30,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun getSecretStageValue(
        secretId: String,
        stage: ValueStage,
    ): GetSecretStageValueResponse = suspending(
        "ncloud",
        "get_secret_stage_value",
        { GetSecretStageValueResponse(FfiConverterTypeNcloudGetSecretStageValueResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = stage.value
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            31,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [getSecretStageValue] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun getSecretStageValueBlocking(
        secretId: String,
        stage: ValueStage,
    ): GetSecretStageValueResponse = blocking("ncloud", "get_secret_stage_value") {
        val given1 = secretId
        val given2 = stage.value
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            31,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { GetSecretStageValueResponse(FfiConverterTypeNcloudGetSecretStageValueResponse.read(it)) }
    }

    /** [getSecretStageValue] for Java: cancelling the future gives up the request. */
    public fun getSecretStageValueAsync(
        secretId: String,
        stage: ValueStage,
    ): CompletableFuture<GetSecretStageValueResponse> = future(
        "ncloud",
        "get_secret_stage_value",
        { GetSecretStageValueResponse(FfiConverterTypeNcloudGetSecretStageValueResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = stage.value
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            31,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun updateSecretValue(
        secretId: String,
        previous: SecretString? = null,
        active: SecretString? = null,
        pending: SecretString? = null,
    ): UpdateSecretValueResponse = suspending(
        "ncloud",
        "update_secret_value",
        { UpdateSecretValueResponse(FfiConverterTypeNcloudUpdateSecretValueResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = previous?.let { it.native() }
        val given3 = active?.let { it.native() }
        val given4 = pending?.let { it.native() }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            32,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalTypeNativeSecret.allocationSize(given2) + FfiConverterOptionalTypeNativeSecret.allocationSize(given3) + FfiConverterOptionalTypeNativeSecret.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalTypeNativeSecret.write(given2, it)
                FfiConverterOptionalTypeNativeSecret.write(given3, it)
                FfiConverterOptionalTypeNativeSecret.write(given4, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [updateSecretValue] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun updateSecretValueBlocking(
        secretId: String,
        request: UpdateSecretValueRequest = UpdateSecretValueRequest.builder().build(),
    ): UpdateSecretValueResponse = blocking("ncloud", "update_secret_value") {
        val given1 = secretId
        val given2 = request.previous?.let { it.native() }
        val given3 = request.active?.let { it.native() }
        val given4 = request.pending?.let { it.native() }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            32,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalTypeNativeSecret.allocationSize(given2) + FfiConverterOptionalTypeNativeSecret.allocationSize(given3) + FfiConverterOptionalTypeNativeSecret.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalTypeNativeSecret.write(given2, it)
                FfiConverterOptionalTypeNativeSecret.write(given3, it)
                FfiConverterOptionalTypeNativeSecret.write(given4, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { UpdateSecretValueResponse(FfiConverterTypeNcloudUpdateSecretValueResponse.read(it)) }
    }

    /** [updateSecretValue] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun updateSecretValueAsync(
        secretId: String,
        request: UpdateSecretValueRequest = UpdateSecretValueRequest.builder().build(),
    ): CompletableFuture<UpdateSecretValueResponse> = future(
        "ncloud",
        "update_secret_value",
        { UpdateSecretValueResponse(FfiConverterTypeNcloudUpdateSecretValueResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = request.previous?.let { it.native() }
        val given3 = request.active?.let { it.native() }
        val given4 = request.pending?.let { it.native() }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            32,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalTypeNativeSecret.allocationSize(given2) + FfiConverterOptionalTypeNativeSecret.allocationSize(given3) + FfiConverterOptionalTypeNativeSecret.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalTypeNativeSecret.write(given2, it)
                FfiConverterOptionalTypeNativeSecret.write(given3, it)
                FfiConverterOptionalTypeNativeSecret.write(given4, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public suspend fun updateSecretStageValue(
        secretId: String,
        stage: ValueStage,
        value: SecretString,
    ): UpdateSecretStageValueResponse = suspending(
        "ncloud",
        "update_secret_stage_value",
        { UpdateSecretStageValueResponse(FfiConverterTypeNcloudUpdateSecretStageValueResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = stage.value
        val given3 = value.native()
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            33,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterTypeNativeSecret.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNativeSecret.write(given3, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
    }

    /** [updateSecretStageValue] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun updateSecretStageValueBlocking(
        secretId: String,
        stage: ValueStage,
        value: SecretString,
    ): UpdateSecretStageValueResponse = blocking("ncloud", "update_secret_stage_value") {
        val given1 = secretId
        val given2 = stage.value
        val given3 = value.native()
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, null, 0)
            },
            33,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterTypeNativeSecret.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNativeSecret.write(given3, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { UpdateSecretStageValueResponse(FfiConverterTypeNcloudUpdateSecretStageValueResponse.read(it)) }
    }

    /** [updateSecretStageValue] for Java: cancelling the future gives up the request. */
    public fun updateSecretStageValueAsync(
        secretId: String,
        stage: ValueStage,
        value: SecretString,
    ): CompletableFuture<UpdateSecretStageValueResponse> = future(
        "ncloud",
        "update_secret_stage_value",
        { UpdateSecretStageValueResponse(FfiConverterTypeNcloudUpdateSecretStageValueResponse.read(it)) },
    ) { number ->
        val given1 = secretId
        val given2 = stage.value
        val given3 = value.native()
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_ncloud(operation, buffer, length, capacity, Calls.native, number)
            },
            33,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterTypeNativeSecret.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNativeSecret.write(given3, it)
                FfiConverterTypeNcloudSecretManager.write(native, it)
            },
        ) { }
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
    @JvmSynthetic
    public fun iterSecretList(
    ): Flow<SecretListItem> = iterSecretListPages(
    ).flow()

    /** [iterSecretList] for Java: blocks when a page is asked for; an interrupt of the thread gives up the request. */
    public fun iterSecretListBlocking(
        
    ): PagedIterable<SecretListItem> =
        iterSecretListPages(
        )

    private fun iterSecretListPages(
    ) = PagedIterable {
        val pages = translated("ncloud", "iter_secret_list") {
            native.iterSecretList(
            )
        }
        Pages(
            pages,
            next = {
                suspending("ncloud", "iter_secret_list") { pages.next(cancel = null) }
                    ?.map { SecretListItem(it) }
            },
            nextBlocking = {
                blocking("ncloud", "iter_secret_list") { pages.nextBlocking() }
                    ?.map { SecretListItem(it) }
            },
        )
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
    @JvmSynthetic
    public fun iterSecretLogs(
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
    public fun iterSecretLogsBlocking(
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
        Pages(
            pages,
            next = {
                suspending("ncloud", "iter_secret_logs") { pages.next(cancel = null) }
                    ?.map { SecretLog(it) }
            },
            nextBlocking = {
                blocking("ncloud", "iter_secret_logs") { pages.nextBlocking() }
                    ?.map { SecretLog(it) }
            },
        )
    }

    /**
     * Closes the client for all who share it. Each further call, and each further page of an
     * iteration, is refused with `BojagiException.FailedPrecondition` before anything is sent.
     *
     * Calls that are under way go on to their end, and with the last of them go the connections.
     * To close it again does nothing. A client that nobody uses any more closes by itself.
     */
    override fun close(): Unit = native.shutDown()

    override fun toString(): String = "SecretManager(***)"

    /** Puts a [SecretManager] together, for Java. */
    public class Builder internal constructor(
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
        public fun accessKey(accessKey: String?): Builder = apply { this.accessKey = accessKey }

        /**
         * Secret key that belongs to the access key. It signs requests and is never sent.
         */
        public fun secretKey(secretKey: SecretString?): Builder = apply { this.secretKey = secretKey }

        /**
         * Gives the credentials, in place of the two keys: asked when they are first needed, and again
         * before those that it gave expire, or when the service has refused them.
         */
        public fun credentials(credentials: CredentialsProvider?): Builder = apply { this.credentials = credentials }

        /**
         * Section of `~/.ncloud/configure` to take the keys from, and from nowhere else. By default
         * the environment's `NCLOUD_PROFILE`, else `DEFAULT`, after keys in the environment.
         */
        public fun profile(profile: String?): Builder = apply { this.profile = profile }

        /**
         * Region of the secrets: `KR` or `JPN`. By default the environment's `NCLOUD_REGION`, else
         * `KR`.
         */
        public fun region(region: Region?): Builder = apply { this.region = region }

        /**
         * Where the keys of the secrets may be used, which decides the host that serves them:
         * `ISOLATED`, the default, or `GLOBAL` for older secrets of Korea.
         */
        public fun kmsBoundaryType(kmsBoundaryType: KmsBoundaryType?): Builder = apply { this.kmsBoundaryType = kmsBoundaryType }

        /**
         * Base URL of the service, with the prefix of the path if there is one, in place of `region`
         * and `kmsBoundaryType`; for instance the emulator's. By default the environment's
         * `NCLOUD_SECRETMANAGER_ENDPOINT`, else the host of the region:
         * `https://ocapi-kr.ncloud.com/secretmanager` or `https://ocapi-jp.ncloud.com/secretmanager`
         * for isolated keys, `https://secretmanager.apigw.ntruss.com` for global ones.
         */
        public fun endpoint(endpoint: String?): Builder = apply { this.endpoint = endpoint }

        /**
         * How long a call may take in all, every try and wait included. By default 15 seconds.
         */
        public fun timeout(timeout: java.time.Duration?): Builder = apply { this.timeout = timeout }

        /**
         * How long to wait for the answer to a call that can be tried again, before that is done. By
         * default 5 seconds.
         */
        public fun attemptTimeout(attemptTimeout: java.time.Duration?): Builder = apply { this.attemptTimeout = attemptTimeout }

        /**
         * How long a connection may take to be made. By default 3 seconds.
         */
        public fun connectTimeout(connectTimeout: java.time.Duration?): Builder = apply { this.connectTimeout = connectTimeout }

        /**
         * How many times a call is sent at most; 1 means that none is tried again. By default 4. A
         * clock that was corrected is one more try.
         */
        public fun maxAttempts(maxAttempts: Int?): Builder = apply { this.maxAttempts = maxAttempts }

        /**
         * Bound of the random wait before the second try, doubled for each further one. By default 100
         * milliseconds.
         */
        public fun retryDelay(retryDelay: java.time.Duration?): Builder = apply { this.retryDelay = retryDelay }

        /**
         * The largest such bound. By default 5 seconds.
         */
        public fun maxRetryDelay(maxRetryDelay: java.time.Duration?): Builder = apply { this.maxRetryDelay = maxRetryDelay }

        /**
         * How many tokens this client has for further tries, so that many calls do not add to an
         * outage: each try beyond the first takes 5, each success gives 1 back. By default 500.
         */
        public fun retryBudget(retryBudget: Int?): Builder = apply { this.retryBudget = retryBudget }

        /**
         * Path of a file with further certificate authorities to trust, in PEM form, read at once.
         */
        public fun caBundle(caBundle: String?): Builder = apply { this.caBundle = caBundle }

        /**
         * URL of an HTTP proxy, which may hold a user name and a password; empty for none. By default
         * that of the environment, for `https` only: `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`.
         */
        public fun proxy(proxy: SecretString?): Builder = apply { this.proxy = proxy }

        /**
         * Whether an endpoint may be plain `http` on another machine, where anyone on the way can read
         * the secrets. By default not; this machine needs no leave.
         */
        public fun allowHttp(allowHttp: Boolean?): Builder = apply { this.allowHttp = allowHttp }

        /**
         * Text that follows `bojagi/VERSION` in the header `User-Agent`, for instance the
         * application's name and version.
         */
        public fun userAgentSuffix(userAgentSuffix: String?): Builder = apply { this.userAgentSuffix = userAgentSuffix }

        /**
         * Whether the documented limits of input are checked before a call is sent. By default they
         * are; switch it off where the service has raised a limit since.
         */
        public fun checkLimits(checkLimits: Boolean?): Builder = apply { this.checkLimits = checkLimits }

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
        public fun build(): SecretManager = SecretManager(
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

    public companion object {
        @JvmSynthetic
        internal fun of(native: NcloudSecretManager): SecretManager = SecretManager(native)

        /** Begins with what is required, for Java. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}
