// Generated from core by `make generate`. Do not edit.
// The client of the provider `store`.

import Foundation
internal import BojagiNative

/// The provider `store`; begin with ``SecretStore``.
public enum Store {
    /// The secrets of an account, in whichever cloud they are.
    ///
    /// It is a client of that cloud, and keeps connections and credentials; so make one and share
    /// it; it may be used from many threads at once.
    ///
    /// Cancelling the task of a call gives up its request and throws `CancellationError`; in a task
    /// that is cancelled already nothing is sent.
    public final class SecretStore: Sendable {
        private let native: StoreSecretStore

        /// Opens the secrets at an address. Nothing is sent.
        ///
        /// An address is the provider's name, a colon, and the region if it is not the default one;
        /// options may follow, as in a URL: `ncloud:`, `ncloud:JPN`, `alibaba:cn-hangzhou`,
        /// `alibaba:cn-hangzhou?network=vpc`, `ncloud:?endpoint=http://127.0.0.1:8555`. They are some
        /// of the options of the provider's client: `?endpoint=` and `?profile=` for both,
        /// `?kms_boundary_type=` for NAVER Cloud, `?network=` and `?instance_id=` for Alibaba Cloud.
        /// Credentials never stand in an address. Where the environment names an endpoint for the
        /// provider's client, it comes before the region, and after `?endpoint=`.
        ///
        /// Without keys and without `credentials`, the credentials are looked for as the provider's own
        /// client does.
        ///
        /// - Parameters:
        ///   - address: Where the secrets are, for instance `ncloud:KR` or `alibaba:cn-hangzhou`.
        ///   - accessKey: Access key ID of the account or user; `secretKey` belongs to it.
        ///   - secretKey: Secret key that belongs to the access key. It signs requests and is never
        ///     sent.
        ///   - securityToken: Security token, where the two keys are temporary ones of Alibaba Cloud;
        ///     NAVER Cloud has none. It travels with every request.
        ///   - credentials: Gives the credentials, in place of the keys: asked when they are first
        ///     needed, and again before those that it gave expire, or when the service has refused
        ///     them.
        ///   - profile: Profile of the provider's own tools to take the credentials from, and from
        ///     nowhere else, unless the address names it.
        ///   - timeout: How long a call may take in all, every try and wait included. By default 15
        ///     seconds.
        ///   - attemptTimeout: How long to wait for the answer to a call that can be tried again,
        ///     before that is done. By default 5 seconds.
        ///   - connectTimeout: How long a connection may take to be made. By default 3 seconds.
        ///   - maxAttempts: How many times a call is sent at most; 1 means that none is tried again.
        ///     By default 4. A clock that was corrected is one more try.
        ///   - retryDelay: Bound of the random wait before the second try, doubled for each further
        ///     one. By default 100 milliseconds.
        ///   - maxRetryDelay: The largest such bound. By default 5 seconds.
        ///   - retryBudget: How many tokens this client has for further tries, so that many calls do
        ///     not add to an outage: each try beyond the first takes 5, each success gives 1 back. By
        ///     default 500.
        ///   - caBundle: Path of a file with further certificate authorities to trust, in PEM form,
        ///     read at once.
        ///   - proxy: URL of an HTTP proxy, which may hold a user name and a password; empty for
        ///     none. By default that of the environment, for `https` only: `HTTPS_PROXY`,
        ///     `ALL_PROXY`, `NO_PROXY`.
        ///   - allowHttp: Whether an endpoint may be plain `http` on another machine, where anyone on
        ///     the way can read the secrets. By default not; this machine needs no leave.
        ///   - userAgentSuffix: Text that follows `bojagi/VERSION` in the header `User-Agent`, for
        ///     instance the application's name and version.
        ///   - checkLimits: Whether the documented limits of input are checked before a call is sent.
        ///     By default they are; switch it off where the service has raised a limit since.
        /// - Throws: `BojagiError.invalidArgument` when the address is not understood, an option cannot
        ///   be used, or two contradict each other; `BojagiError.credentials` when a key is empty or
        ///   holds white space.
        public init(
            address: String,
            accessKey: String? = nil,
            secretKey: SecretString? = nil,
            securityToken: SecretString? = nil,
            credentials: CredentialsProvider? = nil,
            profile: String? = nil,
            timeout: Duration? = nil,
            attemptTimeout: Duration? = nil,
            connectTimeout: Duration? = nil,
            maxAttempts: Int? = nil,
            retryDelay: Duration? = nil,
            maxRetryDelay: Duration? = nil,
            retryBudget: Int? = nil,
            caBundle: String? = nil,
            proxy: SecretString? = nil,
            allowHttp: Bool? = nil,
            userAgentSuffix: String? = nil,
            checkLimits: Bool? = nil
        ) throws {
            native = try translated {
                try StoreSecretStore(
                    address: address,
                    accessKey: accessKey,
                    secretKey: secretKey.map { $0.native },
                    securityToken: securityToken.map { $0.native },
                    credentials: credentials.map { AskedProvider($0) },
                    profile: profile,
                    timeout: timeout.map { try seconds($0, "timeout") },
                    attemptTimeout: attemptTimeout.map { try seconds($0, "attemptTimeout") },
                    connectTimeout: connectTimeout.map { try seconds($0, "connectTimeout") },
                    maxAttempts: maxAttempts.map { try unsigned($0, "maxAttempts") },
                    retryDelay: retryDelay.map { try seconds($0, "retryDelay") },
                    maxRetryDelay: maxRetryDelay.map { try seconds($0, "maxRetryDelay") },
                    retryBudget: retryBudget.map { try unsigned($0, "retryBudget") },
                    caBundle: caBundle,
                    proxy: proxy.map { $0.native },
                    allowHttp: allowHttp,
                    userAgentSuffix: userAgentSuffix,
                    checkLimits: checkLimits
                )
            }
        }

        init(native: StoreSecretStore) {
            self.native = native
        }

        /// The client of NAVER Cloud, if the secrets are there. It shares connections and credentials
        /// with the store; closing one closes the other.
        public var ncloud: Ncloud.SecretManager? {
            native.ncloud().map { Ncloud.SecretManager(native: $0) }
        }

        /// The client of Alibaba Cloud, if the secrets are there. It shares connections and credentials
        /// with the store; closing one closes the other.
        public var alibaba: Alibaba.SecretsManager? {
            native.alibaba().map { Alibaba.SecretsManager(native: $0) }
        }

        /// Makes a random password. It is made here, from the system's randomness, for every cloud
        /// alike, and stored nowhere; a closed store makes them too. All passwords that the request
        /// allows are equally likely.
        ///
        /// - Parameters:
        ///   - length: Characters of the password, 8 to 128; by default 32.
        ///   - excludeCharacters: Characters that must not occur, one after the other, without
        ///     separators.
        ///   - excludeLowercase: Whether to leave out lower-case letters; by default not.
        ///   - excludeUppercase: Whether to leave out upper-case letters; by default not.
        ///   - excludeNumbers: Whether to leave out digits; by default not.
        ///   - excludePunctuation: Whether to leave out the punctuation of ASCII; by default not.
        ///   - requireEachIncludedType: Whether each kind of character that is not left out must
        ///     occur; by default it must.
        /// - Returns: A random password.
        /// - Throws: `BojagiError.invalidArgument` when the length is out of range, or the request
        ///   leaves no character to choose from.
        public func generatePassword(
            length: Int? = nil,
            excludeCharacters: String? = nil,
            excludeLowercase: Bool? = nil,
            excludeUppercase: Bool? = nil,
            excludeNumbers: Bool? = nil,
            excludePunctuation: Bool? = nil,
            requireEachIncludedType: Bool? = nil
        ) async throws -> GeneratePasswordResponse {
            let answer = try await called("store", "generate_password") { [native] cancel in
                try await native.generatePassword(
                    length: length.map { try unsigned($0, "length") },
                    excludeCharacters: excludeCharacters,
                    excludeLowercase: excludeLowercase,
                    excludeUppercase: excludeUppercase,
                    excludeNumbers: excludeNumbers,
                    excludePunctuation: excludePunctuation,
                    requireEachIncludedType: requireEachIncludedType,
                    cancel: cancel
                )
            }
            return GeneratePasswordResponse(native: answer)
        }

        /// Reads a secret: the value in use, which is the active one at NAVER Cloud and the current
        /// version at Alibaba Cloud.
        ///
        /// NAVER Cloud knows secrets by their IDs, so the list is read when a name is met first; the
        /// IDs are kept, and looked for anew when they do not serve any more.
        ///
        /// - Parameter secretName: Name of the secret. Upper and lower case differ.
        /// - Returns: A secret with its value.
        /// - Throws: `BojagiError.notFound` when there is no such secret, or it has no value in use.
        ///   `BojagiError.conflict` when it is scheduled for deletion. `BojagiError.failedPrecondition`
        ///   when several secrets of NAVER Cloud have the name.
        public func getSecret(
            secretName: String
        ) async throws -> Secret {
            let answer = try await called("store", "get_secret") { [native] cancel in
                try await native.getSecret(
                    secretName: secretName,
                    cancel: cancel
                )
            }
            return Secret(native: answer)
        }

        /// Stores a value. It becomes the one in use of the secret of that name, which is made if there
        /// is none. To put the same value once more succeeds.
        ///
        /// At Alibaba Cloud each value is a new version, also one that is the same, and the version
        /// before it becomes the previous one; the service keeps at most 10. At NAVER Cloud the value
        /// is overwritten, and the previous and the pending value stay as they are. A secret that is
        /// made at NAVER Cloud has the first field of the value as its rotation target, since there
        /// must be one; make one that is to rotate with the provider's own client.
        ///
        /// - Parameters:
        ///   - secretName: Name of the secret. For one that is made at NAVER Cloud it is 3 to 15
        ///     letters, digits, `-` and `_`, a letter first; at Alibaba Cloud 1 to 192 letters,
        ///     digits and `_` `/` `+` `=` `.` `-` `@`.
        ///   - value: The value. What every cloud takes is the JSON text of a flat object of 1 to 100
        ///     key/value pairs, at most 10,000 bytes; Alibaba Cloud takes any text of 1 to 30,720
        ///     bytes.
        /// - Throws: `BojagiError.invalidArgument` when the cloud cannot store the value, in which case
        ///   nothing is sent, or the name. `BojagiError.conflict` when the secret is scheduled for
        ///   deletion. `BojagiError.failedPrecondition` when a rule of the service forbids it, for
        ///   instance a value that lacks a rotation target, a managed secret, or a name that several
        ///   secrets of NAVER Cloud have.
        public func putSecret(
            secretName: String,
            value: SecretString
        ) async throws {
            try await called("store", "put_secret") { [native] cancel in
                try await native.putSecret(
                    secretName: secretName,
                    value: value.native,
                    cancel: cancel
                )
            }
        }

        /// Schedules a secret for deletion. Until then `restoreSecret` calls it off; the value cannot
        /// be read or changed meanwhile. A secret that is scheduled already stays so.
        ///
        /// Alibaba Cloud deletes it after 30 days; NAVER Cloud decides itself when, and its client's
        /// `getSecretDetail` has the date.
        ///
        /// - Parameter secretName: Name of the secret. Upper and lower case differ.
        /// - Throws: `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when
        ///   its status forbids it, for instance while it rotates. `BojagiError.failedPrecondition`
        ///   when several secrets of NAVER Cloud have the name.
        public func deleteSecret(
            secretName: String
        ) async throws {
            try await called("store", "delete_secret") { [native] cancel in
                try await native.deleteSecret(
                    secretName: secretName,
                    cancel: cancel
                )
            }
        }

        /// Calls the deletion of a secret off, and makes it available. At NAVER Cloud that is two
        /// calls, and a suspended secret becomes available too.
        ///
        /// - Parameter secretName: Name of the secret. Upper and lower case differ.
        /// - Throws: `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when
        ///   it is not scheduled for deletion. `BojagiError.failedPrecondition` when several secrets of
        ///   NAVER Cloud have the name.
        public func restoreSecret(
            secretName: String
        ) async throws {
            try await called("store", "restore_secret") { [native] cancel in
                try await native.restoreSecret(
                    secretName: secretName,
                    cancel: cancel
                )
            }
        }

        /// Goes through the secrets, page after page: all but those that are deleted for good.
        ///
        /// - Returns: The items, to be gone through with `for try await`. A page is asked for when its
        ///   first item is wanted.
        public func iterSecrets() -> PagedSequence<SecretListItem> {
            PagedSequence("store", "iter_secrets") { [native] in
                native.iterSecrets()
            } next: { pages, cancel in
                try await pages.next(cancel: cancel)?.map { SecretListItem(native: $0) }
            }
        }

        /// Closes the client for all who share it. Each further call, and each further page of an
        /// iteration, is refused with `BojagiError.failedPrecondition` before anything is sent.
        ///
        /// Calls that are under way go on to their end, and with the last of them go the connections.
        /// To close it again does nothing. A client that nobody uses any more closes by itself.
        public func close() {
            native.shutDown()
        }
    }
}
