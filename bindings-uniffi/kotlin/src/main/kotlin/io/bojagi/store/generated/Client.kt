// Generated from core by `make generate`. Do not edit.
package io.bojagi.store

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
 * The secrets of an account, in whichever cloud they are.
 *
 * It is a client of that cloud, and keeps connections and credentials; so make one and share it;
 * it may be used from many threads at once.
 *
 * An operation suspends; cancelling its coroutine gives up the request. For Java each has two more
 * forms: one that blocks, and one that gives a [CompletableFuture].
 */
public class SecretStore private constructor(private val native: StoreSecretStore) : AutoCloseable {

    /**
     * Opens the secrets at an address. Nothing is sent.
     *
     * An address is the provider's name, a colon, and the region if it is not the default one;
     * options may follow, as in a URL: `ncloud:`, `ncloud:JPN`, `alibaba:cn-hangzhou`,
     * `alibaba:cn-hangzhou?network=vpc`, `ncloud:?endpoint=http://127.0.0.1:8555`. They are some
     * of the options of the provider's client: `?endpoint=` and `?profile=` for both,
     * `?kms_boundary_type=` for NAVER Cloud, `?network=` and `?instance_id=` for Alibaba Cloud.
     * Credentials never stand in an address. Where the environment names an endpoint for the
     * provider's client, it comes before the region, and after `?endpoint=`.
     *
     * Without keys and without `credentials`, the credentials are looked for as the provider's own
     * client does.
     *
     * @param address Where the secrets are, for instance `ncloud:KR` or `alibaba:cn-hangzhou`.
     * @param accessKey Access key ID of the account or user; `secretKey` belongs to it.
     * @param secretKey Secret key that belongs to the access key. It signs requests and is never
     *   sent.
     * @param securityToken Security token, where the two keys are temporary ones of Alibaba Cloud;
     *   NAVER Cloud has none. It travels with every request.
     * @param credentials Gives the credentials, in place of the keys: asked when they are first
     *   needed, and again before those that it gave expire, or when the service has refused them.
     * @param profile Profile of the provider's own tools to take the credentials from, and from
     *   nowhere else, unless the address names it.
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
     * @throws BojagiException `BojagiException.InvalidArgument` when the address is not
     *   understood, an option cannot be used, or two contradict each other;
     *   `BojagiException.Credentials` when a key is empty or holds white space.
     */
    public constructor(
        address: String,
        accessKey: String? = null,
        secretKey: SecretString? = null,
        securityToken: SecretString? = null,
        credentials: (suspend () -> Credentials)? = null,
        profile: String? = null,
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
            StoreSecretStore(
                address,
                accessKey,
                secretKey?.let { it.native() },
                securityToken?.let { it.native() },
                credentials?.let { AskedProvider(it) },
                profile,
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
     * The client of NAVER Cloud, if the secrets are there. It shares connections and credentials
     * with the store; closing one closes the other.
     */
    public val ncloud: io.bojagi.ncloud.SecretManager?
        get() = native.ncloud()?.let { io.bojagi.ncloud.SecretManager.of(it) }

    /**
     * The client of Alibaba Cloud, if the secrets are there. It shares connections and credentials
     * with the store; closing one closes the other.
     */
    public val alibaba: io.bojagi.alibaba.SecretsManager?
        get() = native.alibaba()?.let { io.bojagi.alibaba.SecretsManager.of(it) }

    /**
     * Makes a random password. It is made here, from the system's randomness, for every cloud
     * alike, and stored nowhere; a closed store makes them too. All passwords that the request
     * allows are equally likely.
     *
     * @param length Characters of the password, 8 to 128; by default 32.
     * @param excludeCharacters Characters that must not occur, one after the other, without
     *   separators.
     * @param excludeLowercase Whether to leave out lower-case letters; by default not.
     * @param excludeUppercase Whether to leave out upper-case letters; by default not.
     * @param excludeNumbers Whether to leave out digits; by default not.
     * @param excludePunctuation Whether to leave out the punctuation of ASCII; by default not.
     * @param requireEachIncludedType Whether each kind of character that is not left out must
     *   occur; by default it must.
     * @throws BojagiException `BojagiException.InvalidArgument` when the length is out of range,
     *   or the request leaves no character to choose from.
     */
    @JvmSynthetic
    public suspend fun generatePassword(
        length: Int? = null,
        excludeCharacters: String? = null,
        excludeLowercase: Boolean? = null,
        excludeUppercase: Boolean? = null,
        excludeNumbers: Boolean? = null,
        excludePunctuation: Boolean? = null,
        requireEachIncludedType: Boolean? = null,
    ): GeneratePasswordResponse = suspending(
        "store",
        "generate_password",
        { GeneratePasswordResponse(FfiConverterTypeStoreGeneratePasswordResponse.read(it)) },
    ) { number ->
        val given1 = length?.let { it.unsigned("length") }
        val given2 = excludeCharacters
        val given3 = excludeLowercase
        val given4 = excludeUppercase
        val given5 = excludeNumbers
        val given6 = excludePunctuation
        val given7 = requireEachIncludedType
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, Calls.native, number)
            },
            0,
            HANDLE + FfiConverterOptionalUInt.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalBoolean.allocationSize(given3) + FfiConverterOptionalBoolean.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5) + FfiConverterOptionalBoolean.allocationSize(given6) + FfiConverterOptionalBoolean.allocationSize(given7),
            {
                FfiConverterOptionalUInt.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalBoolean.write(given3, it)
                FfiConverterOptionalBoolean.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterOptionalBoolean.write(given6, it)
                FfiConverterOptionalBoolean.write(given7, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { }
    }

    /** [generatePassword] for Java: blocks; an interrupt of the thread gives up the request. */
    @JvmOverloads
    public fun generatePasswordBlocking(
        request: GeneratePasswordRequest = GeneratePasswordRequest.builder().build(),
    ): GeneratePasswordResponse = blocking("store", "generate_password") {
        val given1 = request.length?.let { it.unsigned("length") }
        val given2 = request.excludeCharacters
        val given3 = request.excludeLowercase
        val given4 = request.excludeUppercase
        val given5 = request.excludeNumbers
        val given6 = request.excludePunctuation
        val given7 = request.requireEachIncludedType
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, null, 0)
            },
            0,
            HANDLE + FfiConverterOptionalUInt.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalBoolean.allocationSize(given3) + FfiConverterOptionalBoolean.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5) + FfiConverterOptionalBoolean.allocationSize(given6) + FfiConverterOptionalBoolean.allocationSize(given7),
            {
                FfiConverterOptionalUInt.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalBoolean.write(given3, it)
                FfiConverterOptionalBoolean.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterOptionalBoolean.write(given6, it)
                FfiConverterOptionalBoolean.write(given7, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { GeneratePasswordResponse(FfiConverterTypeStoreGeneratePasswordResponse.read(it)) }
    }

    /** [generatePassword] for Java: cancelling the future gives up the request. */
    @JvmOverloads
    public fun generatePasswordAsync(
        request: GeneratePasswordRequest = GeneratePasswordRequest.builder().build(),
    ): CompletableFuture<GeneratePasswordResponse> = future(
        "store",
        "generate_password",
        { GeneratePasswordResponse(FfiConverterTypeStoreGeneratePasswordResponse.read(it)) },
    ) { number ->
        val given1 = request.length?.let { it.unsigned("length") }
        val given2 = request.excludeCharacters
        val given3 = request.excludeLowercase
        val given4 = request.excludeUppercase
        val given5 = request.excludeNumbers
        val given6 = request.excludePunctuation
        val given7 = request.requireEachIncludedType
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, Calls.native, number)
            },
            0,
            HANDLE + FfiConverterOptionalUInt.allocationSize(given1) + FfiConverterOptionalString.allocationSize(given2) + FfiConverterOptionalBoolean.allocationSize(given3) + FfiConverterOptionalBoolean.allocationSize(given4) + FfiConverterOptionalBoolean.allocationSize(given5) + FfiConverterOptionalBoolean.allocationSize(given6) + FfiConverterOptionalBoolean.allocationSize(given7),
            {
                FfiConverterOptionalUInt.write(given1, it)
                FfiConverterOptionalString.write(given2, it)
                FfiConverterOptionalBoolean.write(given3, it)
                FfiConverterOptionalBoolean.write(given4, it)
                FfiConverterOptionalBoolean.write(given5, it)
                FfiConverterOptionalBoolean.write(given6, it)
                FfiConverterOptionalBoolean.write(given7, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { }
    }

    /**
     * Reads a secret: the value in use, which is the active one at NAVER Cloud and the current
     * version at Alibaba Cloud.
     *
     * NAVER Cloud knows secrets by their IDs, so the list is read when a name is met first; the
     * IDs are kept, and looked for anew when they do not serve any more.
     *
     * @param secretName Name of the secret. Upper and lower case differ.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret, or it has
     *   no value in use. `BojagiException.Conflict` when it is scheduled for deletion.
     *   `BojagiException.FailedPrecondition` when several secrets of NAVER Cloud have the name.
     */
    @JvmSynthetic
    public suspend fun getSecret(
        secretName: String,
    ): Secret = suspending(
        "store",
        "get_secret",
        { Secret(FfiConverterTypeStoreSecret.read(it)) },
    ) { number ->
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, Calls.native, number)
            },
            1,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { }
    }

    /** [getSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun getSecretBlocking(
        secretName: String,
    ): Secret = blocking("store", "get_secret") {
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, null, 0)
            },
            1,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { Secret(FfiConverterTypeStoreSecret.read(it)) }
    }

    /** [getSecret] for Java: cancelling the future gives up the request. */
    public fun getSecretAsync(
        secretName: String,
    ): CompletableFuture<Secret> = future(
        "store",
        "get_secret",
        { Secret(FfiConverterTypeStoreSecret.read(it)) },
    ) { number ->
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, Calls.native, number)
            },
            1,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { }
    }

    /**
     * Stores a value. It becomes the one in use of the secret of that name, which is made if there
     * is none. To put the same value once more succeeds.
     *
     * At Alibaba Cloud each value is a new version, also one that is the same, and the version
     * before it becomes the previous one; the service keeps at most 10. At NAVER Cloud the value
     * is overwritten, and the previous and the pending value stay as they are. A secret that is
     * made at NAVER Cloud has the first field of the value as its rotation target, since there
     * must be one; make one that is to rotate with the provider's own client.
     *
     * @param secretName Name of the secret. For one that is made at NAVER Cloud it is 3 to 15
     *   letters, digits, `-` and `_`, a letter first; at Alibaba Cloud 1 to 192 letters, digits
     *   and `_` `/` `+` `=` `.` `-` `@`.
     * @param value The value. What every cloud takes is the JSON text of a flat object of 1 to 100
     *   key/value pairs, at most 10,000 bytes; Alibaba Cloud takes any text of 1 to 30,720 bytes.
     * @throws BojagiException `BojagiException.InvalidArgument` when the cloud cannot store the
     *   value, in which case nothing is sent, or the name. `BojagiException.Conflict` when the
     *   secret is scheduled for deletion. `BojagiException.FailedPrecondition` when a rule of the
     *   service forbids it, for instance a value that lacks a rotation target, a managed secret,
     *   or a name that several secrets of NAVER Cloud have.
     */
    @JvmSynthetic
    public suspend fun putSecret(
        secretName: String,
        value: SecretString,
    ): Unit = suspending(
        "store",
        "put_secret",
        {  },
    ) { number ->
        val given1 = secretName
        val given2 = value.native()
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, Calls.native, number)
            },
            2,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterTypeNativeSecret.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNativeSecret.write(given2, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { }
    }

    /** [putSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun putSecretBlocking(
        secretName: String,
        value: SecretString,
    ): Unit = blocking("store", "put_secret") {
        val given1 = secretName
        val given2 = value.native()
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, null, 0)
            },
            2,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterTypeNativeSecret.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNativeSecret.write(given2, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { }
    }

    /** [putSecret] for Java: cancelling the future gives up the request. */
    public fun putSecretAsync(
        secretName: String,
        value: SecretString,
    ): CompletableFuture<Void?> = future(
        "store",
        "put_secret",
        { null },
    ) { number ->
        val given1 = secretName
        val given2 = value.native()
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, Calls.native, number)
            },
            2,
            HANDLE + FfiConverterString.allocationSize(given1) + FfiConverterTypeNativeSecret.allocationSize(given2),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeNativeSecret.write(given2, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { }
    }

    /**
     * Schedules a secret for deletion. Until then `restoreSecret` calls it off; the value cannot
     * be read or changed meanwhile. A secret that is scheduled already stays so.
     *
     * Alibaba Cloud deletes it after 30 days; NAVER Cloud decides itself when, and its client's
     * `getSecretDetail` has the date.
     *
     * @param secretName Name of the secret. Upper and lower case differ.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when its status forbids it, for instance while it rotates.
     *   `BojagiException.FailedPrecondition` when several secrets of NAVER Cloud have the name.
     */
    @JvmSynthetic
    public suspend fun deleteSecret(
        secretName: String,
    ): Unit = suspending(
        "store",
        "delete_secret",
        {  },
    ) { number ->
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, Calls.native, number)
            },
            3,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { }
    }

    /** [deleteSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun deleteSecretBlocking(
        secretName: String,
    ): Unit = blocking("store", "delete_secret") {
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, null, 0)
            },
            3,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { }
    }

    /** [deleteSecret] for Java: cancelling the future gives up the request. */
    public fun deleteSecretAsync(
        secretName: String,
    ): CompletableFuture<Void?> = future(
        "store",
        "delete_secret",
        { null },
    ) { number ->
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, Calls.native, number)
            },
            3,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { }
    }

    /**
     * Calls the deletion of a secret off, and makes it available. At NAVER Cloud that is two
     * calls, and a suspended secret becomes available too.
     *
     * @param secretName Name of the secret. Upper and lower case differ.
     * @throws BojagiException `BojagiException.NotFound` when there is no such secret.
     *   `BojagiException.Conflict` when it is not scheduled for deletion.
     *   `BojagiException.FailedPrecondition` when several secrets of NAVER Cloud have the name.
     */
    @JvmSynthetic
    public suspend fun restoreSecret(
        secretName: String,
    ): Unit = suspending(
        "store",
        "restore_secret",
        {  },
    ) { number ->
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, Calls.native, number)
            },
            4,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { }
    }

    /** [restoreSecret] for Java: blocks; an interrupt of the thread gives up the request. */
    public fun restoreSecretBlocking(
        secretName: String,
    ): Unit = blocking("store", "restore_secret") {
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, null, 0)
            },
            4,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { }
    }

    /** [restoreSecret] for Java: cancelling the future gives up the request. */
    public fun restoreSecretAsync(
        secretName: String,
    ): CompletableFuture<Void?> = future(
        "store",
        "restore_secret",
        { null },
    ) { number ->
        val given1 = secretName
        crossing(
            { operation, buffer, length, capacity ->
                Lanes.bojagi_store(operation, buffer, length, capacity, Calls.native, number)
            },
            4,
            HANDLE + FfiConverterString.allocationSize(given1),
            {
                FfiConverterString.write(given1, it)
                FfiConverterTypeStoreSecretStore.write(native, it)
            },
        ) { }
    }

    /**
     * Goes through the secrets, page after page: all but those that are deleted for good.
     *
     * A page is asked for when its first item is wanted, and each collection of the flow begins
     * anew.
     *
     * @throws BojagiException when the call fails.
     */
    @JvmSynthetic
    public fun iterSecrets(
    ): Flow<SecretListItem> = iterSecretsPages(
    ).flow()

    /** [iterSecrets] for Java: blocks when a page is asked for; an interrupt of the thread gives up the request. */
    public fun iterSecretsBlocking(
        
    ): PagedIterable<SecretListItem> =
        iterSecretsPages(
        )

    private fun iterSecretsPages(
    ) = PagedIterable {
        val pages = translated("store", "iter_secrets") {
            native.iterSecrets(
            )
        }
        Pages(
            pages,
            next = {
                suspending("store", "iter_secrets") { pages.next(cancel = null) }
                    ?.map { SecretListItem(it) }
            },
            nextBlocking = {
                blocking("store", "iter_secrets") { pages.nextBlocking() }
                    ?.map { SecretListItem(it) }
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

    override fun toString(): String = "SecretStore(***)"

    /** Puts a [SecretStore] together, for Java. */
    public class Builder internal constructor(
        private val address: String,
    ) {
        private var accessKey: String? = null
        private var secretKey: SecretString? = null
        private var securityToken: SecretString? = null
        private var credentials: CredentialsProvider? = null
        private var profile: String? = null
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
         * Access key ID of the account or user; `secretKey` belongs to it.
         */
        public fun accessKey(accessKey: String?): Builder = apply { this.accessKey = accessKey }

        /**
         * Secret key that belongs to the access key. It signs requests and is never sent.
         */
        public fun secretKey(secretKey: SecretString?): Builder = apply { this.secretKey = secretKey }

        /**
         * Security token, where the two keys are temporary ones of Alibaba Cloud; NAVER Cloud has
         * none. It travels with every request.
         */
        public fun securityToken(securityToken: SecretString?): Builder = apply { this.securityToken = securityToken }

        /**
         * Gives the credentials, in place of the keys: asked when they are first needed, and again
         * before those that it gave expire, or when the service has refused them.
         */
        public fun credentials(credentials: CredentialsProvider?): Builder = apply { this.credentials = credentials }

        /**
         * Profile of the provider's own tools to take the credentials from, and from nowhere else,
         * unless the address names it.
         */
        public fun profile(profile: String?): Builder = apply { this.profile = profile }

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
         * Opens the secrets at an address. Nothing is sent.
         *
         * An address is the provider's name, a colon, and the region if it is not the default one;
         * options may follow, as in a URL: `ncloud:`, `ncloud:JPN`, `alibaba:cn-hangzhou`,
         * `alibaba:cn-hangzhou?network=vpc`, `ncloud:?endpoint=http://127.0.0.1:8555`. They are some
         * of the options of the provider's client: `?endpoint=` and `?profile=` for both,
         * `?kms_boundary_type=` for NAVER Cloud, `?network=` and `?instance_id=` for Alibaba Cloud.
         * Credentials never stand in an address. Where the environment names an endpoint for the
         * provider's client, it comes before the region, and after `?endpoint=`.
         *
         * Without keys and without `credentials`, the credentials are looked for as the provider's own
         * client does.
         *
         * @throws BojagiException `BojagiException.InvalidArgument` when the address is not
         *   understood, an option cannot be used, or two contradict each other;
         *   `BojagiException.Credentials` when a key is empty or holds white space.
         */
        public fun build(): SecretStore = SecretStore(
            address,
            accessKey,
            secretKey,
            securityToken,
            credentials?.inKotlin(),
            profile,
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
        internal fun of(native: StoreSecretStore): SecretStore = SecretStore(native)

        /** Begins with what is required, for Java. */
        @JvmStatic
        public fun builder(address: String): Builder =
            Builder(address)
    }
}
