// Generated from core by `make generate`. Do not edit.
package io.bojagi.alibaba

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
 * A client of the secrets in Alibaba Cloud KMS.
 *
 * It keeps its connections and credentials, so make one and share it; it may be used from many
 * threads at once. Clients whose endpoint, certificates, proxy and `connectTimeout` are the same
 * share their connections.
 *
 * An operation suspends; cancelling its coroutine gives up the request. For Java each has two more
 * forms: one that blocks, and one that gives a [CompletableFuture].
 */
public class SecretsManager private constructor(private val native: AlibabaSecretsManager) : AutoCloseable {

    /**
     * Makes a client. Nothing is sent.
     *
     * Without keys and without `credentials`, it looks for credentials when it first needs them,
     * in the order of Alibaba Cloud's own tools: in the environment, at an OIDC role, in the
     * command line tool's profiles, in the credentials file, at the ECS instance's RAM role, at a
     * credentials URI.
     *
     * @param accessKey Access key ID of the account, RAM user or role; `secretKey` belongs to it.
     * @param secretKey Secret of the access key. It signs requests and is never sent.
     * @param securityToken Security token, where the two keys are temporary ones. It travels with
     *   every request.
     * @param credentials Gives the credentials, in place of the keys: asked when they are first
     *   needed, and again before those that it gave expire, or when the service has refused them.
     * @param profile Profile of `~/.aliyun/config.json`, or else section of the credentials file,
     *   to take the credentials from, and from nowhere else. By default the environment's
     *   `ALIBABA_CLOUD_PROFILE`, else the current profile, else `default`, after the environment
     *   and an OIDC role.
     * @param region Region of the secrets, for instance `cn-hangzhou`. By default the
     *   environment's `ALIBABA_CLOUD_REGION_ID`. It is needed unless an endpoint or an instance is
     *   given.
     * @param network How the region is reached: `public`, the default, or `vpc`.
     * @param instanceId ID of a KMS instance whose own gateway is to serve the secrets; its host
     *   is `ID.cryptoservice.kms.aliyuncs.com`, in the instance's virtual private cloud, and its
     *   certificate authority belongs in `caBundle`.
     * @param endpoint Base URL of the service, in place of `network` and `instanceId`; for
     *   instance the emulator's. By default the environment's `ALIBABA_CLOUD_KMS_ENDPOINT`, else
     *   the host of the region: `https://kms.REGION.aliyuncs.com` or
     *   `https://kms-vpc.REGION.aliyuncs.com`.
     * @param signatureMethod How requests are signed: `ACS3-HMAC-SHA256`, the default, or
     *   `HMAC-SHA1` for gateways that want the older way.
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
     * @throws BojagiException `BojagiException.InvalidArgument` when an option cannot be used, two
     *   contradict each other, or there is neither a region nor an endpoint;
     *   `BojagiException.Credentials` when a key is empty or holds white space.
     */
    public constructor(
        accessKey: String? = null,
        secretKey: SecretString? = null,
        securityToken: SecretString? = null,
        credentials: (suspend () -> Credentials)? = null,
        profile: String? = null,
        region: String? = null,
        network: Network? = null,
        instanceId: String? = null,
        endpoint: String? = null,
        signatureMethod: SignatureMethod? = null,
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
            AlibabaSecretsManager(
                accessKey,
                secretKey?.let { it.native() },
                securityToken?.let { it.native() },
                credentials?.let { AskedProvider(it) },
                profile,
                region,
                network?.let { it.value },
                instanceId,
                endpoint,
                signatureMethod?.let { it.value },
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
     * Nothing is sent to KMS.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-access-credentials)
     *
     * @throws BojagiException `BojagiException.Credentials` when there are none; the error says
     *   what each place said.
     */
    @JvmSynthetic
    public suspend fun resolveCredentials(
    ): ResolveCredentialsResponse = suspending(
        "alibaba",
        "resolve_credentials",
        { ResolveCredentialsResponse(FfiConverterTypeAlibabaResolveCredentialsResponse.read(it)) },
    ) { number ->
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            0,
            HANDLE,
            {
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [resolveCredentials] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun resolveCredentialsBlocking(
        
    ): ResolveCredentialsResponse = blocking("alibaba", "resolve_credentials") {
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            0,
            HANDLE,
            {
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { ResolveCredentialsResponse(FfiConverterTypeAlibabaResolveCredentialsResponse.read(it)) }
    }

    /** [resolveCredentials] for Java: cancelling the future gives up the request. */
    public fun resolveCredentialsAsync(
        
    ): CompletableFuture<ResolveCredentialsResponse> = future(
        "alibaba",
        "resolve_credentials",
        { ResolveCredentialsResponse(FfiConverterTypeAlibabaResolveCredentialsResponse.read(it)) },
    ) { number ->
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            0,
            HANDLE,
            {
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Schedules a secret for deletion, or deletes it at once. Until the day of its end
     * `restoreSecret` calls it off; its value cannot be read meanwhile.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-deletesecret)
     *
     * @param secretName Name of the secret, or its ARN.
     * @param forceDeleteWithoutRecovery Whether to delete it at once and for good; by default not.
     * @param recoveryWindowInDays Days until it is deleted for good, 7 to 30; by default 30. Not
     *   with `forceDeleteWithoutRecovery`.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when it is scheduled for deletion already.
     */
    @JvmSynthetic
    public suspend fun deleteSecret(
        secretName: String,
        forceDeleteWithoutRecovery: Boolean? = null,
        recoveryWindowInDays: Int? = null,
    ): DeleteSecretResponse = suspending(
        "alibaba",
        "delete_secret",
        { DeleteSecretResponse(FfiConverterTypeAlibabaDeleteSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = forceDeleteWithoutRecovery
        val given3 = recoveryWindowInDays?.let { it.unsigned("recoveryWindowInDays") }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            1,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalBoolean.allocationSize(given2) + FfiConverterOptionalUInt.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalBoolean.write(given2, it)
                FfiConverterOptionalUInt.write(given3, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [deleteSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun deleteSecretBlocking(
        secretName: String,
        request: DeleteSecretRequest = DeleteSecretRequest.builder().build(),
    ): DeleteSecretResponse = blocking("alibaba", "delete_secret") {
        val given1 = secretName
        val given2 = request.forceDeleteWithoutRecovery
        val given3 = request.recoveryWindowInDays?.let { it.unsigned("recoveryWindowInDays") }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            1,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalBoolean.allocationSize(given2) + FfiConverterOptionalUInt.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalBoolean.write(given2, it)
                FfiConverterOptionalUInt.write(given3, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { DeleteSecretResponse(FfiConverterTypeAlibabaDeleteSecretResponse.read(it)) }
    }

    /** [deleteSecret] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun deleteSecretAsync(
        secretName: String,
        request: DeleteSecretRequest = DeleteSecretRequest.builder().build(),
    ): CompletableFuture<DeleteSecretResponse> = future(
        "alibaba",
        "delete_secret",
        { DeleteSecretResponse(FfiConverterTypeAlibabaDeleteSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = request.forceDeleteWithoutRecovery
        val given3 = request.recoveryWindowInDays?.let { it.unsigned("recoveryWindowInDays") }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            1,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalBoolean.allocationSize(given2) + FfiConverterOptionalUInt.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalBoolean.write(given2, it)
                FfiConverterOptionalUInt.write(given3, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Calls the deletion of a secret off.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-restoresecret)
     *
     * @param secretName Name of the secret, or its ARN.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when it is not scheduled for deletion.
     */
    @JvmSynthetic
    public suspend fun restoreSecret(
        secretName: String,
    ): RestoreSecretResponse = suspending(
        "alibaba",
        "restore_secret",
        { RestoreSecretResponse(FfiConverterTypeAlibabaRestoreSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            2,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [restoreSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun restoreSecretBlocking(
        secretName: String,
    ): RestoreSecretResponse = blocking("alibaba", "restore_secret") {
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            2,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { RestoreSecretResponse(FfiConverterTypeAlibabaRestoreSecretResponse.read(it)) }
    }

    /** [restoreSecret] for Java: cancelling the future gives up the request. */
    public fun restoreSecretAsync(
        secretName: String,
    ): CompletableFuture<RestoreSecretResponse> = future(
        "alibaba",
        "restore_secret",
        { RestoreSecretResponse(FfiConverterTypeAlibabaRestoreSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            2,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Makes a random password. The service keeps it nowhere.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getrandompassword)
     *
     * @param passwordLength Characters of the password, 8 to 128; by default 32.
     * @param excludeCharacters Characters that must not occur, one after the other, without
     *   separators: letters, digits and punctuation of ASCII.
     * @param excludeLowercase Whether to leave out lower-case letters; by default not.
     * @param excludeUppercase Whether to leave out upper-case letters; by default not.
     * @param excludeNumbers Whether to leave out digits; by default not.
     * @param excludePunctuation Whether to leave out punctuation; by default not.
     * @param requireEachIncludedType Whether each kind of character that is not left out must
     *   occur; the service's default is that it must.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken,
     *   or everything is excluded; nothing is sent then.
     */
    @JvmSynthetic
    public suspend fun getRandomPassword(
        passwordLength: Int? = null,
        excludeCharacters: String? = null,
        excludeLowercase: Boolean? = null,
        excludeUppercase: Boolean? = null,
        excludeNumbers: Boolean? = null,
        excludePunctuation: Boolean? = null,
        requireEachIncludedType: Boolean? = null,
    ): GetRandomPasswordResponse = suspending(
        "alibaba",
        "get_random_password",
        { GetRandomPasswordResponse(FfiConverterTypeAlibabaGetRandomPasswordResponse.read(it)) },
    ) { number ->
        val given1 = passwordLength?.let { it.unsigned("passwordLength") }
        val given2 = excludeCharacters
        val given3 = excludeLowercase
        val given4 = excludeUppercase
        val given5 = excludeNumbers
        val given6 = excludePunctuation
        val given7 = requireEachIncludedType
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            3,
            HANDLE + FfiConverterOptionalUInt.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalBoolean.allocationSize(given3) + FfiConverterOptionalBoolean.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5) + FfiConverterOptionalBoolean.allocationSize(given6) + FfiConverterOptionalBoolean.allocationSize(given7),
            {
                FfiConverterOptionalUInt.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalBoolean.write(given3, it)
                FfiConverterOptionalBoolean.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterOptionalBoolean.write(given6, it)
                FfiConverterOptionalBoolean.write(given7, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [getRandomPassword] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun getRandomPasswordBlocking(
        request: GetRandomPasswordRequest = GetRandomPasswordRequest.builder().build(),
    ): GetRandomPasswordResponse = blocking("alibaba", "get_random_password") {
        val given1 = request.passwordLength?.let { it.unsigned("passwordLength") }
        val given2 = request.excludeCharacters
        val given3 = request.excludeLowercase
        val given4 = request.excludeUppercase
        val given5 = request.excludeNumbers
        val given6 = request.excludePunctuation
        val given7 = request.requireEachIncludedType
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            3,
            HANDLE + FfiConverterOptionalUInt.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalBoolean.allocationSize(given3) + FfiConverterOptionalBoolean.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5) + FfiConverterOptionalBoolean.allocationSize(given6) + FfiConverterOptionalBoolean.allocationSize(given7),
            {
                FfiConverterOptionalUInt.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalBoolean.write(given3, it)
                FfiConverterOptionalBoolean.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterOptionalBoolean.write(given6, it)
                FfiConverterOptionalBoolean.write(given7, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { GetRandomPasswordResponse(FfiConverterTypeAlibabaGetRandomPasswordResponse.read(it)) }
    }

    /** [getRandomPassword] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun getRandomPasswordAsync(
        request: GetRandomPasswordRequest = GetRandomPasswordRequest.builder().build(),
    ): CompletableFuture<GetRandomPasswordResponse> = future(
        "alibaba",
        "get_random_password",
        { GetRandomPasswordResponse(FfiConverterTypeAlibabaGetRandomPasswordResponse.read(it)) },
    ) { number ->
        val given1 = request.passwordLength?.let { it.unsigned("passwordLength") }
        val given2 = request.excludeCharacters
        val given3 = request.excludeLowercase
        val given4 = request.excludeUppercase
        val given5 = request.excludeNumbers
        val given6 = request.excludePunctuation
        val given7 = request.requireEachIncludedType
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            3,
            HANDLE + FfiConverterOptionalUInt.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalBoolean.allocationSize(given3) + FfiConverterOptionalBoolean.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5) + FfiConverterOptionalBoolean.allocationSize(given6) + FfiConverterOptionalBoolean.allocationSize(given7),
            {
                FfiConverterOptionalUInt.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalBoolean.write(given3, it)
                FfiConverterOptionalBoolean.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterOptionalBoolean.write(given6, it)
                FfiConverterOptionalBoolean.write(given7, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Gives a secret of a KMS instance another policy.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-setsecretpolicy)
     *
     * @param secretName Name of the secret, or its ARN.
     * @param policy JSON text of at most 32,768 bytes.
     * @param policyName Name of the policy: `default`, which is the default and all that there is.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.FailedPrecondition` when it cannot have a policy.
     */
    @JvmSynthetic
    public suspend fun setSecretPolicy(
        secretName: String,
        policy: String,
        policyName: String? = null,
    ): Unit = suspending(
        "alibaba",
        "set_secret_policy",
        {  },
    ) { number ->
        val given1 = secretName
        val given2 = policy
        val given3 = policyName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            4,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [setSecretPolicy] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun setSecretPolicyBlocking(
        secretName: String,
        policy: String,
        request: SetSecretPolicyRequest = SetSecretPolicyRequest.builder().build(),
    ): Unit = blocking("alibaba", "set_secret_policy") {
        val given1 = secretName
        val given2 = policy
        val given3 = request.policyName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            4,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [setSecretPolicy] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun setSecretPolicyAsync(
        secretName: String,
        policy: String,
        request: SetSecretPolicyRequest = SetSecretPolicyRequest.builder().build(),
    ): CompletableFuture<Void?> = future(
        "alibaba",
        "set_secret_policy",
        { null },
    ) { number ->
        val given1 = secretName
        val given2 = policy
        val given3 = request.policyName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            4,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Reads the policy of a secret of a KMS instance.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretpolicy)
     *
     * @param secretName Name of the secret, or its ARN.
     * @param policyName Name of the policy: `default`, which is the default and all that there is.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.FailedPrecondition` when it cannot have a policy.
     */
    @JvmSynthetic
    public suspend fun getSecretPolicy(
        secretName: String,
        policyName: String? = null,
    ): GetSecretPolicyResponse = suspending(
        "alibaba",
        "get_secret_policy",
        { GetSecretPolicyResponse(FfiConverterTypeAlibabaGetSecretPolicyResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = policyName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            5,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [getSecretPolicy] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun getSecretPolicyBlocking(
        secretName: String,
        request: GetSecretPolicyRequest = GetSecretPolicyRequest.builder().build(),
    ): GetSecretPolicyResponse = blocking("alibaba", "get_secret_policy") {
        val given1 = secretName
        val given2 = request.policyName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            5,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { GetSecretPolicyResponse(FfiConverterTypeAlibabaGetSecretPolicyResponse.read(it)) }
    }

    /** [getSecretPolicy] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun getSecretPolicyAsync(
        secretName: String,
        request: GetSecretPolicyRequest = GetSecretPolicyRequest.builder().build(),
    ): CompletableFuture<GetSecretPolicyResponse> = future(
        "alibaba",
        "get_secret_policy",
        { GetSecretPolicyResponse(FfiConverterTypeAlibabaGetSecretPolicyResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = request.policyName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            5,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Rotates a managed secret now. Nothing happens if the version is there already. Some types go
     * on with it after the answer; there are limits of 50 rotations an hour.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-rotatesecret)
     *
     * @param secretName Name of the secret, or its ARN.
     * @param versionId ID of the new version, chosen by you: 1 to 64 characters.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.FailedPrecondition` when it is not a managed one.
     *   `BojagiException.Conflict` when it is scheduled for deletion, or a rotation is under way.
     */
    @JvmSynthetic
    public suspend fun rotateSecret(
        secretName: String,
        versionId: String,
    ): RotateSecretResponse = suspending(
        "alibaba",
        "rotate_secret",
        { RotateSecretResponse(FfiConverterTypeAlibabaRotateSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = versionId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            6,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [rotateSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun rotateSecretBlocking(
        secretName: String,
        versionId: String,
    ): RotateSecretResponse = blocking("alibaba", "rotate_secret") {
        val given1 = secretName
        val given2 = versionId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            6,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { RotateSecretResponse(FfiConverterTypeAlibabaRotateSecretResponse.read(it)) }
    }

    /** [rotateSecret] for Java: cancelling the future gives up the request. */
    public fun rotateSecretAsync(
        secretName: String,
        versionId: String,
    ): CompletableFuture<RotateSecretResponse> = future(
        "alibaba",
        "rotate_secret",
        { RotateSecretResponse(FfiConverterTypeAlibabaRotateSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = versionId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            6,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Says whether, and how often, a managed secret rotates by itself. The first time is one
     * interval after its last rotation, or at once if that has passed.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretrotationpolicy)
     *
     * @param secretName Name of the secret, or its ARN.
     * @param enableAutomaticRotation Whether it rotates by itself.
     * @param rotationInterval Time between rotations, 6 hours to 365 days in whole seconds; needed
     *   when the secret is to rotate by itself.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.FailedPrecondition` when it is not a managed one.
     *   `BojagiException.Conflict` when it is scheduled for deletion, or a rotation is under way.
     */
    @JvmSynthetic
    public suspend fun updateSecretRotationPolicy(
        secretName: String,
        enableAutomaticRotation: Boolean,
        rotationInterval: kotlin.time.Duration? = null,
    ): UpdateSecretRotationPolicyResponse = suspending(
        "alibaba",
        "update_secret_rotation_policy",
        { UpdateSecretRotationPolicyResponse(FfiConverterTypeAlibabaUpdateSecretRotationPolicyResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = enableAutomaticRotation
        val given3 = rotationInterval?.let { it.unsigned("rotationInterval") }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            7,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterBoolean.allocationSize(given2) + FfiConverterOptionalDuration.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterBoolean.write(given2, it)
                FfiConverterOptionalDuration.write(given3, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [updateSecretRotationPolicy] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun updateSecretRotationPolicyBlocking(
        secretName: String,
        enableAutomaticRotation: Boolean,
        request: UpdateSecretRotationPolicyRequest = UpdateSecretRotationPolicyRequest.builder().build(),
    ): UpdateSecretRotationPolicyResponse = blocking("alibaba", "update_secret_rotation_policy") {
        val given1 = secretName
        val given2 = enableAutomaticRotation
        val given3 = request.rotationInterval?.inKotlin()?.let { it.unsigned("rotationInterval") }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            7,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterBoolean.allocationSize(given2) + FfiConverterOptionalDuration.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterBoolean.write(given2, it)
                FfiConverterOptionalDuration.write(given3, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { UpdateSecretRotationPolicyResponse(FfiConverterTypeAlibabaUpdateSecretRotationPolicyResponse.read(it)) }
    }

    /** [updateSecretRotationPolicy] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun updateSecretRotationPolicyAsync(
        secretName: String,
        enableAutomaticRotation: Boolean,
        request: UpdateSecretRotationPolicyRequest = UpdateSecretRotationPolicyRequest.builder().build(),
    ): CompletableFuture<UpdateSecretRotationPolicyResponse> = future(
        "alibaba",
        "update_secret_rotation_policy",
        { UpdateSecretRotationPolicyResponse(FfiConverterTypeAlibabaUpdateSecretRotationPolicyResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = enableAutomaticRotation
        val given3 = request.rotationInterval?.inKotlin()?.let { it.unsigned("rotationInterval") }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            7,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterBoolean.allocationSize(given2) + FfiConverterOptionalDuration.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterBoolean.write(given2, it)
                FfiConverterOptionalDuration.write(given3, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Makes a secret with its first version, which becomes the current one.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-createsecret)
     *
     * @param secretName Name: 1 to 192 letters, digits and `_` `/` `+` `=` `.` `-` `@`, unique in
     *   the region. It must not begin with `acs/`, but that of an ECS instance begins with
     *   `acs/ecs/`; that of a RAM user's keys is `$Auto`, and the answer has the name that the
     *   service made.
     * @param versionId ID of the first version, chosen by you: 1 to 64 characters, unique in the
     *   secret.
     * @param secretData The value, 1 to 30,720 bytes. That of a managed secret has the form that
     *   its extended configuration says.
     * @param secretDataType What the value is made of; by default `text`, which is all that a
     *   managed secret may be.
     * @param extendedConfig What a managed secret belongs to; its type follows from it. By default
     *   the secret is of type `Generic`, any text.
     * @param encryptionKeyId ID of the symmetric key that encrypts the value; in a KMS instance it
     *   must be a key of that instance. By default the service's own key.
     * @param dkmsInstanceId ID of the KMS instance to keep the secret in.
     * @param description Description.
     * @param tags Up to 20 tags. Keys and values have at most 128 characters: letters, digits and
     *   `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
     * @param enableAutomaticRotation Whether a managed secret rotates by itself; by default not.
     * @param rotationInterval Time between rotations, 6 hours to 365 days in whole seconds; needed
     *   with automatic rotation.
     * @param policy Policy of the secret: JSON text of at most 32,768 bytes. By default the
     *   service's own.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.AlreadyExists` when the name is taken.
     *   `BojagiException.Conflict` when it belongs to a secret that is scheduled for deletion.
     *   `BojagiException.FailedPrecondition` when there are too many secrets.
     *   `BojagiException.NotFound` when there is no such key.
     */
    @JvmSynthetic
    public suspend fun createSecret(
        secretName: String,
        versionId: String,
        secretData: SecretString,
        secretDataType: SecretDataType? = null,
        extendedConfig: ExtendedConfig? = null,
        encryptionKeyId: String? = null,
        dkmsInstanceId: String? = null,
        description: String? = null,
        tags: Map<String, String>? = null,
        enableAutomaticRotation: Boolean? = null,
        rotationInterval: kotlin.time.Duration? = null,
        policy: String? = null,
    ): CreateSecretResponse = suspending(
        "alibaba",
        "create_secret",
        { CreateSecretResponse(FfiConverterTypeAlibabaCreateSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = versionId
        val given3 = secretData.native()
        val given4 = secretDataType?.let { it.value }
        val given5 = extendedConfig?.let { it.native() }
        val given6 = encryptionKeyId
        val given7 = dkmsInstanceId
        val given8 = description
        val given9 = tags
        val given10 = enableAutomaticRotation
        val given11 = rotationInterval?.let { it.unsigned("rotationInterval") }
        val given12 = policy
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            8,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterTypeNativeSecret.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4) + FfiConverterOptionalTypeAlibabaExtendedConfig.allocationSize(given5) + FfiConverterOptionalString.allocationSize(given6) + FfiConverterOptionalString.allocationSize(given7) + FfiConverterOptionalString.allocationSize(given8) + FfiConverterOptionalMapStringString.allocationSize(given9) + FfiConverterOptionalBoolean.allocationSize(given10) + FfiConverterOptionalDuration.allocationSize(given11) + FfiConverterOptionalString.allocationSize(given12),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNativeSecret.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterOptionalTypeAlibabaExtendedConfig.write(given5, it)
                FfiConverterOptionalString.write(given6, it)
                FfiConverterOptionalString.write(given7, it)
                FfiConverterOptionalString.write(given8, it)
                FfiConverterOptionalMapStringString.write(given9, it)
                FfiConverterOptionalBoolean.write(given10, it)
                FfiConverterOptionalDuration.write(given11, it)
                FfiConverterOptionalString.write(given12, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [createSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun createSecretBlocking(
        request: CreateSecretRequest,
    ): CreateSecretResponse = blocking("alibaba", "create_secret") {
        val given1 = request.secretName
        val given2 = request.versionId
        val given3 = request.secretData.native()
        val given4 = request.secretDataType?.let { it.value }
        val given5 = request.extendedConfig?.let { it.native() }
        val given6 = request.encryptionKeyId
        val given7 = request.dkmsInstanceId
        val given8 = request.description
        val given9 = request.tags
        val given10 = request.enableAutomaticRotation
        val given11 = request.rotationInterval?.inKotlin()?.let { it.unsigned("rotationInterval") }
        val given12 = request.policy
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            8,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterTypeNativeSecret.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4) + FfiConverterOptionalTypeAlibabaExtendedConfig.allocationSize(given5) + FfiConverterOptionalString.allocationSize(given6) + FfiConverterOptionalString.allocationSize(given7) + FfiConverterOptionalString.allocationSize(given8) + FfiConverterOptionalMapStringString.allocationSize(given9) + FfiConverterOptionalBoolean.allocationSize(given10) + FfiConverterOptionalDuration.allocationSize(given11) + FfiConverterOptionalString.allocationSize(given12),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNativeSecret.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterOptionalTypeAlibabaExtendedConfig.write(given5, it)
                FfiConverterOptionalString.write(given6, it)
                FfiConverterOptionalString.write(given7, it)
                FfiConverterOptionalString.write(given8, it)
                FfiConverterOptionalMapStringString.write(given9, it)
                FfiConverterOptionalBoolean.write(given10, it)
                FfiConverterOptionalDuration.write(given11, it)
                FfiConverterOptionalString.write(given12, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { CreateSecretResponse(FfiConverterTypeAlibabaCreateSecretResponse.read(it)) }
    }

    /** [createSecret] for Java: cancelling the future gives up the request. */
    public fun createSecretAsync(
        request: CreateSecretRequest,
    ): CompletableFuture<CreateSecretResponse> = future(
        "alibaba",
        "create_secret",
        { CreateSecretResponse(FfiConverterTypeAlibabaCreateSecretResponse.read(it)) },
    ) { number ->
        val given1 = request.secretName
        val given2 = request.versionId
        val given3 = request.secretData.native()
        val given4 = request.secretDataType?.let { it.value }
        val given5 = request.extendedConfig?.let { it.native() }
        val given6 = request.encryptionKeyId
        val given7 = request.dkmsInstanceId
        val given8 = request.description
        val given9 = request.tags
        val given10 = request.enableAutomaticRotation
        val given11 = request.rotationInterval?.inKotlin()?.let { it.unsigned("rotationInterval") }
        val given12 = request.policy
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            8,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterTypeNativeSecret.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4) + FfiConverterOptionalTypeAlibabaExtendedConfig.allocationSize(given5) + FfiConverterOptionalString.allocationSize(given6) + FfiConverterOptionalString.allocationSize(given7) + FfiConverterOptionalString.allocationSize(given8) + FfiConverterOptionalMapStringString.allocationSize(given9) + FfiConverterOptionalBoolean.allocationSize(given10) + FfiConverterOptionalDuration.allocationSize(given11) + FfiConverterOptionalString.allocationSize(given12),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNativeSecret.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterOptionalTypeAlibabaExtendedConfig.write(given5, it)
                FfiConverterOptionalString.write(given6, it)
                FfiConverterOptionalString.write(given7, it)
                FfiConverterOptionalString.write(given8, it)
                FfiConverterOptionalMapStringString.write(given9, it)
                FfiConverterOptionalBoolean.write(given10, it)
                FfiConverterOptionalDuration.write(given11, it)
                FfiConverterOptionalString.write(given12, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Reads what is known about a secret: all but its value.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-describesecret)
     *
     * @param secretName Name of the secret, or its ARN.
     * @param fetchTags Whether to read the tags too; by default not.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     */
    @JvmSynthetic
    public suspend fun describeSecret(
        secretName: String,
        fetchTags: Boolean? = null,
    ): DescribeSecretResponse = suspending(
        "alibaba",
        "describe_secret",
        { DescribeSecretResponse(FfiConverterTypeAlibabaDescribeSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = fetchTags
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            9,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalBoolean.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalBoolean.write(given2, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [describeSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun describeSecretBlocking(
        secretName: String,
        request: DescribeSecretRequest = DescribeSecretRequest.builder().build(),
    ): DescribeSecretResponse = blocking("alibaba", "describe_secret") {
        val given1 = secretName
        val given2 = request.fetchTags
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            9,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalBoolean.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalBoolean.write(given2, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { DescribeSecretResponse(FfiConverterTypeAlibabaDescribeSecretResponse.read(it)) }
    }

    /** [describeSecret] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun describeSecretAsync(
        secretName: String,
        request: DescribeSecretRequest = DescribeSecretRequest.builder().build(),
    ): CompletableFuture<DescribeSecretResponse> = future(
        "alibaba",
        "describe_secret",
        { DescribeSecretResponse(FfiConverterTypeAlibabaDescribeSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = request.fetchTags
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            9,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalBoolean.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalBoolean.write(given2, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Lists the secrets of the account in the region, one page at a time. A secret is listed when
     * for each filter that is given one of its values matches.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets)
     *
     * @param pageNumber Number of the page, from 1, which is the default.
     * @param pageSize Secrets a page; 1 to 100, by default 10.
     * @param fetchTags Whether to read the tags too; by default not.
     * @param secretName Filter: names, 1 to 10 of 1 to 192 characters.
     * @param description Filter: descriptions, 1 to 10 of 1 to 256 characters.
     * @param tagKey Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by tags
     *   the service looks at 4,000 secrets at most.
     * @param tagValue Filter: values of tags, 1 to 10 of 1 to 256 characters.
     * @param dkmsInstanceId Filter: IDs of KMS instances, 1 to 10.
     * @param secretType Filter: types, 1 to 10.
     * @param creator Filter: who made the secret, 1 to 10.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then.
     */
    @JvmSynthetic
    public suspend fun listSecrets(
        pageNumber: Int? = null,
        pageSize: Int? = null,
        fetchTags: Boolean? = null,
        secretName: List<String>? = null,
        description: List<String>? = null,
        tagKey: List<String>? = null,
        tagValue: List<String>? = null,
        dkmsInstanceId: List<String>? = null,
        secretType: List<SecretType>? = null,
        creator: List<String>? = null,
    ): ListSecretsResponse = suspending(
        "alibaba",
        "list_secrets",
        { ListSecretsResponse(FfiConverterTypeAlibabaListSecretsResponse.read(it)) },
    ) { number ->
        val given1 = pageNumber?.let { it.unsigned("pageNumber") }
        val given2 = pageSize?.let { it.unsigned("pageSize") }
        val given3 = fetchTags
        val given4 = secretName
        val given5 = description
        val given6 = tagKey
        val given7 = tagValue
        val given8 = dkmsInstanceId
        val given9 = secretType?.let { it.map { it.value } }
        val given10 = creator
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            10,
            HANDLE + FfiConverterOptionalUInt.allocationSize(given1) + FfiConverterOptionalUInt.allocationSize(given2) + FfiConverterOptionalBoolean.allocationSize(given3) + FfiConverterOptionalSequenceString.allocationSize(given4) + FfiConverterOptionalSequenceString.allocationSize(given5) + FfiConverterOptionalSequenceString.allocationSize(given6) + FfiConverterOptionalSequenceString.allocationSize(given7) + FfiConverterOptionalSequenceString.allocationSize(given8) + FfiConverterOptionalSequenceString.allocationSize(given9) + FfiConverterOptionalSequenceString.allocationSize(given10),
            {
                FfiConverterOptionalUInt.write(given1, it)
                FfiConverterOptionalUInt.write(given2, it)
                FfiConverterOptionalBoolean.write(given3, it)
                FfiConverterOptionalSequenceString.write(given4, it)
                FfiConverterOptionalSequenceString.write(given5, it)
                FfiConverterOptionalSequenceString.write(given6, it)
                FfiConverterOptionalSequenceString.write(given7, it)
                FfiConverterOptionalSequenceString.write(given8, it)
                FfiConverterOptionalSequenceString.write(given9, it)
                FfiConverterOptionalSequenceString.write(given10, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [listSecrets] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun listSecretsBlocking(
        request: ListSecretsRequest = ListSecretsRequest.builder().build(),
    ): ListSecretsResponse = blocking("alibaba", "list_secrets") {
        val given1 = request.pageNumber?.let { it.unsigned("pageNumber") }
        val given2 = request.pageSize?.let { it.unsigned("pageSize") }
        val given3 = request.fetchTags
        val given4 = request.secretName
        val given5 = request.description
        val given6 = request.tagKey
        val given7 = request.tagValue
        val given8 = request.dkmsInstanceId
        val given9 = request.secretType?.let { it.map { it.value } }
        val given10 = request.creator
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            10,
            HANDLE + FfiConverterOptionalUInt.allocationSize(given1) + FfiConverterOptionalUInt.allocationSize(given2) + FfiConverterOptionalBoolean.allocationSize(given3) + FfiConverterOptionalSequenceString.allocationSize(given4) + FfiConverterOptionalSequenceString.allocationSize(given5) + FfiConverterOptionalSequenceString.allocationSize(given6) + FfiConverterOptionalSequenceString.allocationSize(given7) + FfiConverterOptionalSequenceString.allocationSize(given8) + FfiConverterOptionalSequenceString.allocationSize(given9) + FfiConverterOptionalSequenceString.allocationSize(given10),
            {
                FfiConverterOptionalUInt.write(given1, it)
                FfiConverterOptionalUInt.write(given2, it)
                FfiConverterOptionalBoolean.write(given3, it)
                FfiConverterOptionalSequenceString.write(given4, it)
                FfiConverterOptionalSequenceString.write(given5, it)
                FfiConverterOptionalSequenceString.write(given6, it)
                FfiConverterOptionalSequenceString.write(given7, it)
                FfiConverterOptionalSequenceString.write(given8, it)
                FfiConverterOptionalSequenceString.write(given9, it)
                FfiConverterOptionalSequenceString.write(given10, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { ListSecretsResponse(FfiConverterTypeAlibabaListSecretsResponse.read(it)) }
    }

    /** [listSecrets] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun listSecretsAsync(
        request: ListSecretsRequest = ListSecretsRequest.builder().build(),
    ): CompletableFuture<ListSecretsResponse> = future(
        "alibaba",
        "list_secrets",
        { ListSecretsResponse(FfiConverterTypeAlibabaListSecretsResponse.read(it)) },
    ) { number ->
        val given1 = request.pageNumber?.let { it.unsigned("pageNumber") }
        val given2 = request.pageSize?.let { it.unsigned("pageSize") }
        val given3 = request.fetchTags
        val given4 = request.secretName
        val given5 = request.description
        val given6 = request.tagKey
        val given7 = request.tagValue
        val given8 = request.dkmsInstanceId
        val given9 = request.secretType?.let { it.map { it.value } }
        val given10 = request.creator
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            10,
            HANDLE + FfiConverterOptionalUInt.allocationSize(given1) + FfiConverterOptionalUInt.allocationSize(given2) + FfiConverterOptionalBoolean.allocationSize(given3) + FfiConverterOptionalSequenceString.allocationSize(given4) + FfiConverterOptionalSequenceString.allocationSize(given5) + FfiConverterOptionalSequenceString.allocationSize(given6) + FfiConverterOptionalSequenceString.allocationSize(given7) + FfiConverterOptionalSequenceString.allocationSize(given8) + FfiConverterOptionalSequenceString.allocationSize(given9) + FfiConverterOptionalSequenceString.allocationSize(given10),
            {
                FfiConverterOptionalUInt.write(given1, it)
                FfiConverterOptionalUInt.write(given2, it)
                FfiConverterOptionalBoolean.write(given3, it)
                FfiConverterOptionalSequenceString.write(given4, it)
                FfiConverterOptionalSequenceString.write(given5, it)
                FfiConverterOptionalSequenceString.write(given6, it)
                FfiConverterOptionalSequenceString.write(given7, it)
                FfiConverterOptionalSequenceString.write(given8, it)
                FfiConverterOptionalSequenceString.write(given9, it)
                FfiConverterOptionalSequenceString.write(given10, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Changes the description of a secret, or the custom data of a managed one. What is left out
     * stays as it is.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecret)
     *
     * @param secretName Name of the secret, or its ARN.
     * @param description New description; an empty one removes it.
     * @param customData New custom data of a managed secret, at most 10 pairs, in place of what
     *   there is.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when it is scheduled for deletion.
     */
    @JvmSynthetic
    public suspend fun updateSecret(
        secretName: String,
        description: String? = null,
        customData: Map<String, String>? = null,
    ): UpdateSecretResponse = suspending(
        "alibaba",
        "update_secret",
        { UpdateSecretResponse(FfiConverterTypeAlibabaUpdateSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = description
        val given3 = customData
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            11,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalMapStringString.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalMapStringString.write(given3, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [updateSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun updateSecretBlocking(
        secretName: String,
        request: UpdateSecretRequest = UpdateSecretRequest.builder().build(),
    ): UpdateSecretResponse = blocking("alibaba", "update_secret") {
        val given1 = secretName
        val given2 = request.description
        val given3 = request.customData
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            11,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalMapStringString.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalMapStringString.write(given3, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { UpdateSecretResponse(FfiConverterTypeAlibabaUpdateSecretResponse.read(it)) }
    }

    /** [updateSecret] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun updateSecretAsync(
        secretName: String,
        request: UpdateSecretRequest = UpdateSecretRequest.builder().build(),
    ): CompletableFuture<UpdateSecretResponse> = future(
        "alibaba",
        "update_secret",
        { UpdateSecretResponse(FfiConverterTypeAlibabaUpdateSecretResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = request.description
        val given3 = request.customData
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            11,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalMapStringString.allocationSize(given3),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalMapStringString.write(given3, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Puts tags on one secret, key or certificate. A key that is there already gets the new value.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresource)
     *
     * @param tags 1 to 20 tags. Keys and values have at most 128 characters: letters, digits and
     *   `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
     * @param secretName Name of a secret.
     * @param keyId ID of a key.
     * @param certificateId ID of a certificate.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.NotFound` when there is no such secret, key or
     *   certificate.
     */
    @JvmSynthetic
    public suspend fun tagResource(
        tags: Map<String, String>,
        secretName: String? = null,
        keyId: String? = null,
        certificateId: String? = null,
    ): Unit = suspending(
        "alibaba",
        "tag_resource",
        {  },
    ) { number ->
        val given1 = tags
        val given2 = secretName
        val given3 = keyId
        val given4 = certificateId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            12,
            HANDLE + FfiConverterMapStringString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterMapStringString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [tagResource] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun tagResourceBlocking(
        request: TagResourceRequest,
    ): Unit = blocking("alibaba", "tag_resource") {
        val given1 = request.tags
        val given2 = request.secretName
        val given3 = request.keyId
        val given4 = request.certificateId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            12,
            HANDLE + FfiConverterMapStringString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterMapStringString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [tagResource] for Java: cancelling the future gives up the request. */
    public fun tagResourceAsync(
        request: TagResourceRequest,
    ): CompletableFuture<Void?> = future(
        "alibaba",
        "tag_resource",
        { null },
    ) { number ->
        val given1 = request.tags
        val given2 = request.secretName
        val given3 = request.keyId
        val given4 = request.certificateId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            12,
            HANDLE + FfiConverterMapStringString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterMapStringString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Takes tags off one secret, key or certificate.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresource)
     *
     * @param tagKeys Keys of the tags, 1 to 20.
     * @param secretName Name of a secret.
     * @param keyId ID of a key.
     * @param certificateId ID of a certificate.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.NotFound` when there is no such secret, key or
     *   certificate.
     */
    @JvmSynthetic
    public suspend fun untagResource(
        tagKeys: List<String>,
        secretName: String? = null,
        keyId: String? = null,
        certificateId: String? = null,
    ): Unit = suspending(
        "alibaba",
        "untag_resource",
        {  },
    ) { number ->
        val given1 = tagKeys
        val given2 = secretName
        val given3 = keyId
        val given4 = certificateId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            13,
            HANDLE + FfiConverterSequenceString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterSequenceString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [untagResource] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun untagResourceBlocking(
        request: UntagResourceRequest,
    ): Unit = blocking("alibaba", "untag_resource") {
        val given1 = request.tagKeys
        val given2 = request.secretName
        val given3 = request.keyId
        val given4 = request.certificateId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            13,
            HANDLE + FfiConverterSequenceString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterSequenceString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [untagResource] for Java: cancelling the future gives up the request. */
    public fun untagResourceAsync(
        request: UntagResourceRequest,
    ): CompletableFuture<Void?> = future(
        "alibaba",
        "untag_resource",
        { null },
    ) { number ->
        val given1 = request.tagKeys
        val given2 = request.secretName
        val given3 = request.keyId
        val given4 = request.certificateId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            13,
            HANDLE + FfiConverterSequenceString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterSequenceString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Puts tags on several secrets or keys. A key that is there already gets the new value.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresources)
     *
     * @param resourceType What they are.
     * @param resourceId Names of the secrets, or IDs of the keys; 1 to 50.
     * @param tag 1 to 20 tags. Keys and values have at most 128 characters: letters, digits and
     *   `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
     * @param regionId Region of what is tagged; by default that of the client.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.NotFound` when one of them is not there.
     */
    @JvmSynthetic
    public suspend fun tagResources(
        resourceType: ResourceType,
        resourceId: List<String>,
        tag: Map<String, String>,
        regionId: String? = null,
    ): Unit = suspending(
        "alibaba",
        "tag_resources",
        {  },
    ) { number ->
        val given1 = resourceType.value
        val given2 = resourceId
        val given3 = tag
        val given4 = regionId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            14,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterSequenceString.allocationSize(given2) + FfiConverterMapStringString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterSequenceString.write(given2, it)
                FfiConverterMapStringString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [tagResources] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun tagResourcesBlocking(
        resourceType: ResourceType,
        resourceId: List<String>,
        tag: Map<String, String>,
        request: TagResourcesRequest = TagResourcesRequest.builder().build(),
    ): Unit = blocking("alibaba", "tag_resources") {
        val given1 = resourceType.value
        val given2 = resourceId
        val given3 = tag
        val given4 = request.regionId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            14,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterSequenceString.allocationSize(given2) + FfiConverterMapStringString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterSequenceString.write(given2, it)
                FfiConverterMapStringString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [tagResources] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun tagResourcesAsync(
        resourceType: ResourceType,
        resourceId: List<String>,
        tag: Map<String, String>,
        request: TagResourcesRequest = TagResourcesRequest.builder().build(),
    ): CompletableFuture<Void?> = future(
        "alibaba",
        "tag_resources",
        { null },
    ) { number ->
        val given1 = resourceType.value
        val given2 = resourceId
        val given3 = tag
        val given4 = request.regionId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            14,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterSequenceString.allocationSize(given2) + FfiConverterMapStringString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterSequenceString.write(given2, it)
                FfiConverterMapStringString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Takes tags off several secrets or keys. Keys that one of them does not have are passed over.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresources)
     *
     * @param resourceType What they are.
     * @param resourceId Names of the secrets, or IDs of the keys; 1 to 50.
     * @param regionId Region of what is tagged; by default that of the client.
     * @param tagKey Keys of the tags, 1 to 20; needed unless all tags are taken off.
     * @param all Whether to take off all tags; by default not. Not with `tagKey`.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.NotFound` when one of them is not there.
     */
    @JvmSynthetic
    public suspend fun untagResources(
        resourceType: ResourceType,
        resourceId: List<String>,
        regionId: String? = null,
        tagKey: List<String>? = null,
        all: Boolean? = null,
    ): Unit = suspending(
        "alibaba",
        "untag_resources",
        {  },
    ) { number ->
        val given1 = resourceType.value
        val given2 = resourceId
        val given3 = regionId
        val given4 = tagKey
        val given5 = all
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            15,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterSequenceString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalSequenceString.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5),
            {
                FfiConverterString.write(given1, it)
                FfiConverterSequenceString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalSequenceString.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [untagResources] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun untagResourcesBlocking(
        resourceType: ResourceType,
        resourceId: List<String>,
        request: UntagResourcesRequest = UntagResourcesRequest.builder().build(),
    ): Unit = blocking("alibaba", "untag_resources") {
        val given1 = resourceType.value
        val given2 = resourceId
        val given3 = request.regionId
        val given4 = request.tagKey
        val given5 = request.all
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            15,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterSequenceString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalSequenceString.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5),
            {
                FfiConverterString.write(given1, it)
                FfiConverterSequenceString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalSequenceString.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [untagResources] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun untagResourcesAsync(
        resourceType: ResourceType,
        resourceId: List<String>,
        request: UntagResourcesRequest = UntagResourcesRequest.builder().build(),
    ): CompletableFuture<Void?> = future(
        "alibaba",
        "untag_resources",
        { null },
    ) { number ->
        val given1 = resourceType.value
        val given2 = resourceId
        val given3 = request.regionId
        val given4 = request.tagKey
        val given5 = request.all
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            15,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterSequenceString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalSequenceString.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5),
            {
                FfiConverterString.write(given1, it)
                FfiConverterSequenceString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalSequenceString.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Lists the tags of secrets or keys: of those that are given, or of those that have the tags
     * that are given, one page at a time.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources)
     *
     * @param resourceType What they are.
     * @param regionId Region of what is tagged; by default that of the client.
     * @param resourceId Names of the secrets, or IDs of the keys, at most 50; by default all.
     * @param tag Tags that they must have, at most 20.
     * @param nextToken Where the page before has ended, as its answer says; by default the list
     *   begins.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then.
     */
    @JvmSynthetic
    public suspend fun listTagResources(
        resourceType: ResourceType,
        regionId: String? = null,
        resourceId: List<String>? = null,
        tag: Map<String, String>? = null,
        nextToken: String? = null,
    ): ListTagResourcesResponse = suspending(
        "alibaba",
        "list_tag_resources",
        { ListTagResourcesResponse(FfiConverterTypeAlibabaListTagResourcesResponse.read(it)) },
    ) { number ->
        val given1 = resourceType.value
        val given2 = regionId
        val given3 = resourceId
        val given4 = tag
        val given5 = nextToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            16,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalSequenceString.allocationSize(given3) + FfiConverterOptionalMapStringString.allocationSize(given4) + FfiConverterOptionalString.allocationSize(given5),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalSequenceString.write(given3, it)
                FfiConverterOptionalMapStringString.write(given4, it)
                FfiConverterOptionalString.write(given5, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [listTagResources] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun listTagResourcesBlocking(
        resourceType: ResourceType,
        request: ListTagResourcesRequest = ListTagResourcesRequest.builder().build(),
    ): ListTagResourcesResponse = blocking("alibaba", "list_tag_resources") {
        val given1 = resourceType.value
        val given2 = request.regionId
        val given3 = request.resourceId
        val given4 = request.tag
        val given5 = request.nextToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            16,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalSequenceString.allocationSize(given3) + FfiConverterOptionalMapStringString.allocationSize(given4) + FfiConverterOptionalString.allocationSize(given5),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalSequenceString.write(given3, it)
                FfiConverterOptionalMapStringString.write(given4, it)
                FfiConverterOptionalString.write(given5, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { ListTagResourcesResponse(FfiConverterTypeAlibabaListTagResourcesResponse.read(it)) }
    }

    /** [listTagResources] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun listTagResourcesAsync(
        resourceType: ResourceType,
        request: ListTagResourcesRequest = ListTagResourcesRequest.builder().build(),
    ): CompletableFuture<ListTagResourcesResponse> = future(
        "alibaba",
        "list_tag_resources",
        { ListTagResourcesResponse(FfiConverterTypeAlibabaListTagResourcesResponse.read(it)) },
    ) { number ->
        val given1 = resourceType.value
        val given2 = request.regionId
        val given3 = request.resourceId
        val given4 = request.tag
        val given5 = request.nextToken
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            16,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalSequenceString.allocationSize(given3) + FfiConverterOptionalMapStringString.allocationSize(given4) + FfiConverterOptionalString.allocationSize(given5),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalSequenceString.write(given3, it)
                FfiConverterOptionalMapStringString.write(given4, it)
                FfiConverterOptionalString.write(given5, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Lists the tags of one key. For those of a secret there are `describeSecret` and
     * `listTagResources`.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listresourcetags)
     *
     * @param keyId ID of the key.
     * @throws BojagiException `BojagiException.NotFound` when there is no such key.
     */
    @JvmSynthetic
    public suspend fun listResourceTags(
        keyId: String,
    ): ListResourceTagsResponse = suspending(
        "alibaba",
        "list_resource_tags",
        { ListResourceTagsResponse(FfiConverterTypeAlibabaListResourceTagsResponse.read(it)) },
    ) { number ->
        val given1 = keyId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            17,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [listResourceTags] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun listResourceTagsBlocking(
        keyId: String,
    ): ListResourceTagsResponse = blocking("alibaba", "list_resource_tags") {
        val given1 = keyId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            17,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { ListResourceTagsResponse(FfiConverterTypeAlibabaListResourceTagsResponse.read(it)) }
    }

    /** [listResourceTags] for Java: cancelling the future gives up the request. */
    public fun listResourceTagsAsync(
        keyId: String,
    ): CompletableFuture<ListResourceTagsResponse> = future(
        "alibaba",
        "list_resource_tags",
        { ListResourceTagsResponse(FfiConverterTypeAlibabaListResourceTagsResponse.read(it)) },
    ) { number ->
        val given1 = keyId
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            17,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Reads the value of a secret: that of the current version, unless another one is asked for.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretvalue)
     *
     * @param secretName Name of the secret, or its ARN.
     * @param versionId ID of the version to read. The service passes it over for managed secrets.
     * @param versionStage Stage of the version to read; by default `ACSCurrent`. A managed secret
     *   has that one and `ACSPrevious`.
     * @param fetchExtendedConfig Whether to read what a managed secret belongs to; by default not.
     * @param dryRun Whether only to try if the value could be read, which always ends with an
     *   error; by default not.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret or version.
     *   `BojagiException.Conflict` when the secret is scheduled for deletion. With `dryRun` there
     *   is always an error; `BojagiException.FailedPrecondition` with the code
     *   `DryRunOperationError` means that the value could be read.
     */
    @JvmSynthetic
    public suspend fun getSecretValue(
        secretName: String,
        versionId: String? = null,
        versionStage: String? = null,
        fetchExtendedConfig: Boolean? = null,
        dryRun: Boolean? = null,
    ): GetSecretValueResponse = suspending(
        "alibaba",
        "get_secret_value",
        { GetSecretValueResponse(FfiConverterTypeAlibabaGetSecretValueResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = versionId
        val given3 = versionStage
        val given4 = fetchExtendedConfig
        val given5 = dryRun
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            18,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalBoolean.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalBoolean.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [getSecretValue] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun getSecretValueBlocking(
        secretName: String,
        request: GetSecretValueRequest = GetSecretValueRequest.builder().build(),
    ): GetSecretValueResponse = blocking("alibaba", "get_secret_value") {
        val given1 = secretName
        val given2 = request.versionId
        val given3 = request.versionStage
        val given4 = request.fetchExtendedConfig
        val given5 = request.dryRun
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            18,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalBoolean.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalBoolean.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { GetSecretValueResponse(FfiConverterTypeAlibabaGetSecretValueResponse.read(it)) }
    }

    /** [getSecretValue] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun getSecretValueAsync(
        secretName: String,
        request: GetSecretValueRequest = GetSecretValueRequest.builder().build(),
    ): CompletableFuture<GetSecretValueResponse> = future(
        "alibaba",
        "get_secret_value",
        { GetSecretValueResponse(FfiConverterTypeAlibabaGetSecretValueResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = request.versionId
        val given3 = request.versionStage
        val given4 = request.fetchExtendedConfig
        val given5 = request.dryRun
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            18,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalBoolean.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalBoolean.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Reads the values of several secrets in one call. A secret that cannot be read takes nothing
     * from the others: it is in the errors of the result.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-batchgetsecretvalue)
     *
     * @param secretName Names of the secrets, or their ARNs; 1 to 20, all different.
     * @param versionId IDs of the versions to read, by the names of their secrets. Where there is
     *   none, the stage decides.
     * @param versionStage Stages of the versions to read, by the names of their secrets; by
     *   default `ACSCurrent`.
     * @param fetchExtendedConfig Whether to read what managed secrets belong to; by default not.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then.
     */
    @JvmSynthetic
    public suspend fun batchGetSecretValue(
        secretName: List<String>,
        versionId: Map<String, String>? = null,
        versionStage: Map<String, String>? = null,
        fetchExtendedConfig: Boolean? = null,
    ): BatchGetSecretValueResponse = suspending(
        "alibaba",
        "batch_get_secret_value",
        { BatchGetSecretValueResponse(FfiConverterTypeAlibabaBatchGetSecretValueResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = versionId
        val given3 = versionStage
        val given4 = fetchExtendedConfig
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            19,
            HANDLE + FfiConverterSequenceString.allocationSize(given1) + FfiConverterOptionalMapStringString.allocationSize(given2) + FfiConverterOptionalMapStringString.allocationSize(given3) + FfiConverterOptionalBoolean.allocationSize(given4),
            {
                FfiConverterSequenceString.write(given1, it)
                FfiConverterOptionalMapStringString.write(given2, it)
                FfiConverterOptionalMapStringString.write(given3, it)
                FfiConverterOptionalBoolean.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [batchGetSecretValue] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun batchGetSecretValueBlocking(
        secretName: List<String>,
        request: BatchGetSecretValueRequest = BatchGetSecretValueRequest.builder().build(),
    ): BatchGetSecretValueResponse = blocking("alibaba", "batch_get_secret_value") {
        val given1 = secretName
        val given2 = request.versionId
        val given3 = request.versionStage
        val given4 = request.fetchExtendedConfig
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            19,
            HANDLE + FfiConverterSequenceString.allocationSize(given1) + FfiConverterOptionalMapStringString.allocationSize(given2) + FfiConverterOptionalMapStringString.allocationSize(given3) + FfiConverterOptionalBoolean.allocationSize(given4),
            {
                FfiConverterSequenceString.write(given1, it)
                FfiConverterOptionalMapStringString.write(given2, it)
                FfiConverterOptionalMapStringString.write(given3, it)
                FfiConverterOptionalBoolean.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { BatchGetSecretValueResponse(FfiConverterTypeAlibabaBatchGetSecretValueResponse.read(it)) }
    }

    /** [batchGetSecretValue] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun batchGetSecretValueAsync(
        secretName: List<String>,
        request: BatchGetSecretValueRequest = BatchGetSecretValueRequest.builder().build(),
    ): CompletableFuture<BatchGetSecretValueResponse> = future(
        "alibaba",
        "batch_get_secret_value",
        { BatchGetSecretValueResponse(FfiConverterTypeAlibabaBatchGetSecretValueResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = request.versionId
        val given3 = request.versionStage
        val given4 = request.fetchExtendedConfig
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            19,
            HANDLE + FfiConverterSequenceString.allocationSize(given1) + FfiConverterOptionalMapStringString.allocationSize(given2) + FfiConverterOptionalMapStringString.allocationSize(given3) + FfiConverterOptionalBoolean.allocationSize(given4),
            {
                FfiConverterSequenceString.write(given1, it)
                FfiConverterOptionalMapStringString.write(given2, it)
                FfiConverterOptionalMapStringString.write(given3, it)
                FfiConverterOptionalBoolean.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Stores a new version of a secret of type `Generic`. It becomes the current one, unless it is
     * given other stages. A version with an ID that there is already is refused, but one with the
     * same value succeeds and changes nothing.
     *
     * A secret keeps 10 versions; the next one takes the place of the oldest.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-putsecretvalue)
     *
     * @param secretName Name of the secret, or its ARN.
     * @param versionId ID of the version, chosen by you: 1 to 64 characters, unique in the secret.
     * @param secretData The value, 1 to 30,720 bytes.
     * @param secretDataType What the value is made of; by default `text`.
     * @param versionStages Stages that are to mark the version, 1 to 8; by default `ACSCurrent`.
     *   Without `ACSCurrent` the current version stays the current one.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.AlreadyExists` when the version has another value.
     *   `BojagiException.Conflict` when the secret is scheduled for deletion.
     *   `BojagiException.FailedPrecondition` when it is a managed one.
     */
    @JvmSynthetic
    public suspend fun putSecretValue(
        secretName: String,
        versionId: String,
        secretData: SecretString,
        secretDataType: SecretDataType? = null,
        versionStages: List<String>? = null,
    ): PutSecretValueResponse = suspending(
        "alibaba",
        "put_secret_value",
        { PutSecretValueResponse(FfiConverterTypeAlibabaPutSecretValueResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = versionId
        val given3 = secretData.native()
        val given4 = secretDataType?.let { it.value }
        val given5 = versionStages
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            20,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterTypeNativeSecret.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4) + FfiConverterOptionalSequenceString.allocationSize(given5),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNativeSecret.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterOptionalSequenceString.write(given5, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [putSecretValue] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun putSecretValueBlocking(
        secretName: String,
        versionId: String,
        secretData: SecretString,
        request: PutSecretValueRequest = PutSecretValueRequest.builder().build(),
    ): PutSecretValueResponse = blocking("alibaba", "put_secret_value") {
        val given1 = secretName
        val given2 = versionId
        val given3 = secretData.native()
        val given4 = request.secretDataType?.let { it.value }
        val given5 = request.versionStages
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            20,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterTypeNativeSecret.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4) + FfiConverterOptionalSequenceString.allocationSize(given5),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNativeSecret.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterOptionalSequenceString.write(given5, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { PutSecretValueResponse(FfiConverterTypeAlibabaPutSecretValueResponse.read(it)) }
    }

    /** [putSecretValue] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun putSecretValueAsync(
        secretName: String,
        versionId: String,
        secretData: SecretString,
        request: PutSecretValueRequest = PutSecretValueRequest.builder().build(),
    ): CompletableFuture<PutSecretValueResponse> = future(
        "alibaba",
        "put_secret_value",
        { PutSecretValueResponse(FfiConverterTypeAlibabaPutSecretValueResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = versionId
        val given3 = secretData.native()
        val given4 = request.secretDataType?.let { it.value }
        val given5 = request.versionStages
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            20,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterTypeNativeSecret.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4) + FfiConverterOptionalSequenceString.allocationSize(given5),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterTypeNativeSecret.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterOptionalSequenceString.write(given5, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Lists the versions of a secret, one page at a time.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids)
     *
     * @param secretName Name of the secret, or its ARN.
     * @param includeDeprecated Whether to list versions without a stage too; by default not.
     * @param pageNumber Number of the page, from 1, which is the default.
     * @param pageSize Versions a page; 1 to 100, by default 20.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.NotFound` when there is no such secret.
     */
    @JvmSynthetic
    public suspend fun listSecretVersionIds(
        secretName: String,
        includeDeprecated: Boolean? = null,
        pageNumber: Int? = null,
        pageSize: Int? = null,
    ): ListSecretVersionIdsResponse = suspending(
        "alibaba",
        "list_secret_version_ids",
        { ListSecretVersionIdsResponse(FfiConverterTypeAlibabaListSecretVersionIdsResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = includeDeprecated
        val given3 = pageNumber?.let { it.unsigned("pageNumber") }
        val given4 = pageSize?.let { it.unsigned("pageSize") }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            21,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalBoolean.allocationSize(given2) + FfiConverterOptionalUInt.allocationSize(given3) + FfiConverterOptionalUInt.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalBoolean.write(given2, it)
                FfiConverterOptionalUInt.write(given3, it)
                FfiConverterOptionalUInt.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [listSecretVersionIds] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun listSecretVersionIdsBlocking(
        secretName: String,
        request: ListSecretVersionIdsRequest = ListSecretVersionIdsRequest.builder().build(),
    ): ListSecretVersionIdsResponse = blocking("alibaba", "list_secret_version_ids") {
        val given1 = secretName
        val given2 = request.includeDeprecated
        val given3 = request.pageNumber?.let { it.unsigned("pageNumber") }
        val given4 = request.pageSize?.let { it.unsigned("pageSize") }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            21,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalBoolean.allocationSize(given2) + FfiConverterOptionalUInt.allocationSize(given3) + FfiConverterOptionalUInt.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalBoolean.write(given2, it)
                FfiConverterOptionalUInt.write(given3, it)
                FfiConverterOptionalUInt.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { ListSecretVersionIdsResponse(FfiConverterTypeAlibabaListSecretVersionIdsResponse.read(it)) }
    }

    /** [listSecretVersionIds] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun listSecretVersionIdsAsync(
        secretName: String,
        request: ListSecretVersionIdsRequest = ListSecretVersionIdsRequest.builder().build(),
    ): CompletableFuture<ListSecretVersionIdsResponse> = future(
        "alibaba",
        "list_secret_version_ids",
        { ListSecretVersionIdsResponse(FfiConverterTypeAlibabaListSecretVersionIdsResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = request.includeDeprecated
        val given3 = request.pageNumber?.let { it.unsigned("pageNumber") }
        val given4 = request.pageSize?.let { it.unsigned("pageSize") }
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            21,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterOptionalBoolean.allocationSize(given2) + FfiConverterOptionalUInt.allocationSize(given3) + FfiConverterOptionalUInt.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterOptionalBoolean.write(given2, it)
                FfiConverterOptionalUInt.write(given3, it)
                FfiConverterOptionalUInt.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Moves a stage of a secret of type `Generic` to a version, takes it from one, or both. At
     * least one of the two versions is needed. `ACSCurrent` and `ACSPrevious` can only be moved.
     *
     * The version that loses `ACSCurrent` gets `ACSPrevious`. A secret has 8 stages at most.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretversionstage)
     *
     * @param secretName Name of the secret, or its ARN.
     * @param versionStage The stage: `ACSCurrent`, `ACSPrevious` or one of your own.
     * @param moveToVersion ID of the version that the stage is to mark.
     * @param removeFromVersion ID of the version that the stage is to mark no more.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.NotFound` when there is no such secret or version.
     *   `BojagiException.Conflict` when the secret is scheduled for deletion.
     *   `BojagiException.FailedPrecondition` when it is a managed one.
     */
    @JvmSynthetic
    public suspend fun updateSecretVersionStage(
        secretName: String,
        versionStage: String,
        moveToVersion: String? = null,
        removeFromVersion: String? = null,
    ): UpdateSecretVersionStageResponse = suspending(
        "alibaba",
        "update_secret_version_stage",
        { UpdateSecretVersionStageResponse(FfiConverterTypeAlibabaUpdateSecretVersionStageResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = versionStage
        val given3 = moveToVersion
        val given4 = removeFromVersion
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            22,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /** [updateSecretVersionStage] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun updateSecretVersionStageBlocking(
        secretName: String,
        versionStage: String,
        request: UpdateSecretVersionStageRequest = UpdateSecretVersionStageRequest.builder().build(),
    ): UpdateSecretVersionStageResponse = blocking("alibaba", "update_secret_version_stage") {
        val given1 = secretName
        val given2 = versionStage
        val given3 = request.moveToVersion
        val given4 = request.removeFromVersion
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, null, 0)
            },
            22,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { UpdateSecretVersionStageResponse(FfiConverterTypeAlibabaUpdateSecretVersionStageResponse.read(it)) }
    }

    /** [updateSecretVersionStage] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun updateSecretVersionStageAsync(
        secretName: String,
        versionStage: String,
        request: UpdateSecretVersionStageRequest = UpdateSecretVersionStageRequest.builder().build(),
    ): CompletableFuture<UpdateSecretVersionStageResponse> = future(
        "alibaba",
        "update_secret_version_stage",
        { UpdateSecretVersionStageResponse(FfiConverterTypeAlibabaUpdateSecretVersionStageResponse.read(it)) },
    ) { number ->
        val given1 = secretName
        val given2 = versionStage
        val given3 = request.moveToVersion
        val given4 = request.removeFromVersion
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_alibaba(operation, buffer, length, capacity, Calls.native, number)
            },
            22,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterString.allocationSize(given2) + FfiConverterOptionalString.allocationSize(given3) + FfiConverterOptionalString.allocationSize(given4),
            {
                FfiConverterString.write(given1, it)
                FfiConverterString.write(given2, it)
                FfiConverterOptionalString.write(given3, it)
                FfiConverterOptionalString.write(given4, it)
                FfiConverterTypeAlibabaSecretsManager.write(native, it)
            },
        ) { }
    }

    /**
     * Goes through the secrets of the account in the region, page after page. A secret is listed
     * when for each filter that is given one of its values matches.
     *
     * A page is asked for when its first item is wanted, and each collection of the flow begins
     * anew.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets)
     *
     * @param pageSize Secrets a page; 1 to 100, by default 10.
     * @param fetchTags Whether to read the tags too; by default not.
     * @param secretName Filter: names, 1 to 10 of 1 to 192 characters.
     * @param description Filter: descriptions, 1 to 10 of 1 to 256 characters.
     * @param tagKey Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by tags
     *   the service looks at 4,000 secrets at most.
     * @param tagValue Filter: values of tags, 1 to 10 of 1 to 256 characters.
     * @param dkmsInstanceId Filter: IDs of KMS instances, 1 to 10.
     * @param secretType Filter: types, 1 to 10.
     * @param creator Filter: who made the secret, 1 to 10.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then.
     */
    @JvmSynthetic
    public fun iterSecrets(
        pageSize: Int? = null,
        fetchTags: Boolean? = null,
        secretName: List<String>? = null,
        description: List<String>? = null,
        tagKey: List<String>? = null,
        tagValue: List<String>? = null,
        dkmsInstanceId: List<String>? = null,
        secretType: List<SecretType>? = null,
        creator: List<String>? = null,
    ): Flow<SecretListItem> = iterSecretsPages(
        pageSize,
        fetchTags,
        secretName,
        description,
        tagKey,
        tagValue,
        dkmsInstanceId,
        secretType,
        creator,
    ).flow()

    /** [iterSecrets] for Java: blocks when a page is asked for; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun iterSecretsBlocking(
        request: IterSecretsRequest = IterSecretsRequest.builder().build(),
    ): PagedIterable<SecretListItem> =
        iterSecretsPages(
            request.pageSize,
            request.fetchTags,
            request.secretName,
            request.description,
            request.tagKey,
            request.tagValue,
            request.dkmsInstanceId,
            request.secretType,
            request.creator,
        )

    private fun iterSecretsPages(
        pageSize: Int?,
        fetchTags: Boolean?,
        secretName: List<String>?,
        description: List<String>?,
        tagKey: List<String>?,
        tagValue: List<String>?,
        dkmsInstanceId: List<String>?,
        secretType: List<SecretType>?,
        creator: List<String>?,
    ) = PagedIterable {
        val pages = translated("alibaba", "iter_secrets") {
            native.iterSecrets(
                pageSize?.let { it.unsigned("pageSize") },
                fetchTags,
                secretName,
                description,
                tagKey,
                tagValue,
                dkmsInstanceId,
                secretType?.let { it.map { it.value } },
                creator,
            )
        }
        Pages(
            pages,
            next = {
                suspending("alibaba", "iter_secrets") { pages.next(cancel = null) }
                    ?.map { SecretListItem(it) }
            },
            nextBlocking = {
                blocking("alibaba", "iter_secrets") { pages.nextBlocking() }
                    ?.map { SecretListItem(it) }
            },
        )
    }

    /**
     * Goes through the tags of secrets or keys: of those that are given, or of those that have the
     * tags that are given, page after page.
     *
     * A page is asked for when its first item is wanted, and each collection of the flow begins
     * anew.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources)
     *
     * @param resourceType What they are.
     * @param regionId Region of what is tagged; by default that of the client.
     * @param resourceId Names of the secrets, or IDs of the keys, at most 50; by default all.
     * @param tag Tags that they must have, at most 20.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then.
     */
    @JvmSynthetic
    public fun iterTagResources(
        resourceType: ResourceType,
        regionId: String? = null,
        resourceId: List<String>? = null,
        tag: Map<String, String>? = null,
    ): Flow<TagResource> = iterTagResourcesPages(
        resourceType,
        regionId,
        resourceId,
        tag,
    ).flow()

    /** [iterTagResources] for Java: blocks when a page is asked for; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun iterTagResourcesBlocking(
        resourceType: ResourceType,
        request: IterTagResourcesRequest = IterTagResourcesRequest.builder().build(),
    ): PagedIterable<TagResource> =
        iterTagResourcesPages(
            resourceType,
            request.regionId,
            request.resourceId,
            request.tag,
        )

    private fun iterTagResourcesPages(
        resourceType: ResourceType,
        regionId: String?,
        resourceId: List<String>?,
        tag: Map<String, String>?,
    ) = PagedIterable {
        val pages = translated("alibaba", "iter_tag_resources") {
            native.iterTagResources(
                resourceType.value,
                regionId,
                resourceId,
                tag,
            )
        }
        Pages(
            pages,
            next = {
                suspending("alibaba", "iter_tag_resources") { pages.next(cancel = null) }
                    ?.map { TagResource(it) }
            },
            nextBlocking = {
                blocking("alibaba", "iter_tag_resources") { pages.nextBlocking() }
                    ?.map { TagResource(it) }
            },
        )
    }

    /**
     * Goes through the versions of a secret, page after page.
     *
     * A page is asked for when its first item is wanted, and each collection of the flow begins
     * anew.
     *
     * [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids)
     *
     * @param secretName Name of the secret, or its ARN.
     * @param includeDeprecated Whether to list versions without a stage too; by default not.
     * @param pageSize Versions a page; 1 to 100, by default 20.
     * @throws BojagiException `BojagiException.InvalidArgument` when a documented limit is broken;
     *   nothing is sent then. `BojagiException.NotFound` when there is no such secret.
     */
    @JvmSynthetic
    public fun iterSecretVersionIds(
        secretName: String,
        includeDeprecated: Boolean? = null,
        pageSize: Int? = null,
    ): Flow<SecretVersion> = iterSecretVersionIdsPages(
        secretName,
        includeDeprecated,
        pageSize,
    ).flow()

    /** [iterSecretVersionIds] for Java: blocks when a page is asked for; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun iterSecretVersionIdsBlocking(
        secretName: String,
        request: IterSecretVersionIdsRequest = IterSecretVersionIdsRequest.builder().build(),
    ): PagedIterable<SecretVersion> =
        iterSecretVersionIdsPages(
            secretName,
            request.includeDeprecated,
            request.pageSize,
        )

    private fun iterSecretVersionIdsPages(
        secretName: String,
        includeDeprecated: Boolean?,
        pageSize: Int?,
    ) = PagedIterable {
        val pages = translated("alibaba", "iter_secret_version_ids") {
            native.iterSecretVersionIds(
                secretName,
                includeDeprecated,
                pageSize?.let { it.unsigned("pageSize") },
            )
        }
        Pages(
            pages,
            next = {
                suspending("alibaba", "iter_secret_version_ids") { pages.next(cancel = null) }
                    ?.map { SecretVersion(it) }
            },
            nextBlocking = {
                blocking("alibaba", "iter_secret_version_ids") { pages.nextBlocking() }
                    ?.map { SecretVersion(it) }
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

    override fun toString(): String = "SecretsManager(***)"

    /** Puts a [SecretsManager] together, for Java. */
    public class Builder internal constructor(
    ) {
        private var accessKey: String? = null
        private var secretKey: SecretString? = null
        private var securityToken: SecretString? = null
        private var credentials: CredentialsProvider? = null
        private var profile: String? = null
        private var region: String? = null
        private var network: Network? = null
        private var instanceId: String? = null
        private var endpoint: String? = null
        private var signatureMethod: SignatureMethod? = null
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
         * Access key ID of the account, RAM user or role; `secretKey` belongs to it.
         */
        public fun accessKey(accessKey: String?): Builder = apply { this.accessKey = accessKey }

        /**
         * Secret of the access key. It signs requests and is never sent.
         */
        public fun secretKey(secretKey: SecretString?): Builder = apply { this.secretKey = secretKey }

        /**
         * Security token, where the two keys are temporary ones. It travels with every request.
         */
        public fun securityToken(securityToken: SecretString?): Builder = apply { this.securityToken = securityToken }

        /**
         * Gives the credentials, in place of the keys: asked when they are first needed, and again
         * before those that it gave expire, or when the service has refused them.
         */
        public fun credentials(credentials: CredentialsProvider?): Builder = apply { this.credentials = credentials }

        /**
         * Profile of `~/.aliyun/config.json`, or else section of the credentials file, to take the
         * credentials from, and from nowhere else. By default the environment's
         * `ALIBABA_CLOUD_PROFILE`, else the current profile, else `default`, after the environment and
         * an OIDC role.
         */
        public fun profile(profile: String?): Builder = apply { this.profile = profile }

        /**
         * Region of the secrets, for instance `cn-hangzhou`. By default the environment's
         * `ALIBABA_CLOUD_REGION_ID`. It is needed unless an endpoint or an instance is given.
         */
        public fun region(region: String?): Builder = apply { this.region = region }

        /**
         * How the region is reached: `public`, the default, or `vpc`.
         */
        public fun network(network: Network?): Builder = apply { this.network = network }

        /**
         * ID of a KMS instance whose own gateway is to serve the secrets; its host is
         * `ID.cryptoservice.kms.aliyuncs.com`, in the instance's virtual private cloud, and its
         * certificate authority belongs in `caBundle`.
         */
        public fun instanceId(instanceId: String?): Builder = apply { this.instanceId = instanceId }

        /**
         * Base URL of the service, in place of `network` and `instanceId`; for instance the
         * emulator's. By default the environment's `ALIBABA_CLOUD_KMS_ENDPOINT`, else the host of the
         * region: `https://kms.REGION.aliyuncs.com` or `https://kms-vpc.REGION.aliyuncs.com`.
         */
        public fun endpoint(endpoint: String?): Builder = apply { this.endpoint = endpoint }

        /**
         * How requests are signed: `ACS3-HMAC-SHA256`, the default, or `HMAC-SHA1` for gateways that
         * want the older way.
         */
        public fun signatureMethod(signatureMethod: SignatureMethod?): Builder = apply { this.signatureMethod = signatureMethod }

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
         * Without keys and without `credentials`, it looks for credentials when it first needs them,
         * in the order of Alibaba Cloud's own tools: in the environment, at an OIDC role, in the
         * command line tool's profiles, in the credentials file, at the ECS instance's RAM role, at a
         * credentials URI.
         *
         * @throws BojagiException `BojagiException.InvalidArgument` when an option cannot be used, two
         *   contradict each other, or there is neither a region nor an endpoint;
         *   `BojagiException.Credentials` when a key is empty or holds white space.
         */
        public fun build(): SecretsManager = SecretsManager(
            accessKey,
            secretKey,
            securityToken,
            credentials?.inKotlin(),
            profile,
            region,
            network,
            instanceId,
            endpoint,
            signatureMethod,
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
        internal fun of(native: AlibabaSecretsManager): SecretsManager = SecretsManager(native)

        /** Begins with what is required, for Java. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}
