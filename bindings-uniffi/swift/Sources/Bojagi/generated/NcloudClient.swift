// Generated from core by `make generate`. Do not edit.
// The client of the provider `ncloud`.

import Foundation
internal import BojagiNative

/// The provider `ncloud`; begin with ``SecretManager``.
public enum Ncloud {
    /// A client of NAVER Cloud Secret Manager.
    ///
    /// It holds the connections, so make one and share it; it may be used from many threads at
    /// once.
    ///
    /// Cancelling the task of a call gives up its request and throws `CancellationError`; in a task
    /// that is cancelled already nothing is sent.
    public final class SecretManager: Sendable {
        private let native: NcloudSecretManager

        /// Makes a client. Nothing is sent.
        ///
        /// Without keys and without `credentials`, it looks for credentials when it first needs them:
        /// in the environment, then in the configuration file, then at the server's role.
        ///
        /// - Parameters:
        ///   - accessKey: Access key ID of the account or sub account; `secretKey` belongs to it.
        ///   - secretKey: Secret key that belongs to the access key. It signs requests and is never
        ///     sent.
        ///   - credentials: Gives the credentials, in place of the two keys: asked when they are
        ///     first needed, and again before those that it gave expire, or when the service has
        ///     refused them.
        ///   - profile: Section of `~/.ncloud/configure` to take the keys from, and from nowhere
        ///     else. By default the environment's `NCLOUD_PROFILE`, else `DEFAULT`, after keys in the
        ///     environment.
        ///   - region: Region of the secrets: `KR` or `JPN`. By default the environment's
        ///     `NCLOUD_REGION`, else `KR`.
        ///   - kmsBoundaryType: Where the keys of the secrets may be used, which decides the host
        ///     that serves them: `ISOLATED`, the default, or `GLOBAL` for older secrets of Korea.
        ///   - endpoint: Base URL of the service, with the prefix of the path if there is one, in
        ///     place of `region` and `kmsBoundaryType`; for instance the emulator's. By default the
        ///     environment's `NCLOUD_SECRETMANAGER_ENDPOINT`, else the host of the region:
        ///     `https://ocapi-kr.ncloud.com/secretmanager` or
        ///     `https://ocapi-jp.ncloud.com/secretmanager` for isolated keys,
        ///     `https://secretmanager.apigw.ntruss.com` for global ones.
        ///   - timeout: How long a call may take in all, every try and wait included. By default 15
        ///     seconds.
        ///   - attemptTimeout: How long to wait for the answer to a call that can be tried again,
        ///     before that is done. By default 5 seconds.
        ///   - connectTimeout: How long a connection may take to be made. By default 3 seconds.
        ///   - maxAttempts: How many times a call is sent at most; 1 means that none is tried again.
        ///     By default 4.
        ///   - retryDelay: Bound of the random wait before the second try, doubled for each further
        ///     one. By default 100 milliseconds.
        ///   - maxRetryDelay: The largest such bound. By default 5 seconds.
        ///   - retryBudget: How many tokens this client has for further tries, so that many calls do
        ///     not add to an outage: each try beyond the first takes 5, each success gives 1 back. By
        ///     default 500.
        ///   - caBundle: Path of a file with further certificate authorities to trust, in PEM form,
        ///     read at once.
        ///   - proxy: URL of an HTTP proxy, which may hold a user name and a password; empty for
        ///     none. By default that of the environment: `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`.
        ///   - allowHttp: Whether an endpoint may be plain `http` on another machine, where anyone on
        ///     the way can read the secrets. By default not; this machine needs no leave.
        ///   - userAgentSuffix: Text that follows `bojagi/VERSION` in the header `User-Agent`, for
        ///     instance the application's name and version.
        ///   - checkLimits: Whether the documented limits of input are checked before a call is sent.
        ///     By default they are; switch it off where the service has raised a limit since.
        /// - Throws: `BojagiError.invalidArgument` when an option cannot be used, or two contradict
        ///   each other; `BojagiError.credentials` when a key is empty or holds white space.
        public init(
            accessKey: String? = nil,
            secretKey: SecretString? = nil,
            credentials: CredentialsProvider? = nil,
            profile: String? = nil,
            region: Region? = nil,
            kmsBoundaryType: KmsBoundaryType? = nil,
            endpoint: String? = nil,
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
                try NcloudSecretManager(
                    accessKey: accessKey,
                    secretKey: secretKey.map { $0.native },
                    credentials: credentials,
                    profile: profile,
                    region: region.map { $0.rawValue },
                    kmsBoundaryType: kmsBoundaryType.map { $0.rawValue },
                    endpoint: endpoint,
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

        /// Schedules a secret for deletion. Its value can no longer be read; the date of its end is in
        /// `getSecretDetail`.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-requestsecretdeletion)
        ///
        /// - Parameter secretId: ID of the secret, from `createSecret` or `getSecretList`.
        /// - Returns: A secret that has been scheduled for deletion.
        /// - Throws: `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when
        ///   its status forbids it, for instance while it rotates.
        public func requestSecretDeletion(
            secretId: String
        ) async throws -> RequestSecretDeletionResponse {
            let answer = try await called("ncloud", "request_secret_deletion") { [native] cancel in
                try await native.requestSecretDeletion(
                    secretId: secretId,
                    cancel: cancel
                )
            }
            return RequestSecretDeletionResponse(native: answer)
        }

        /// Deletes a secret that is scheduled for deletion, at once and for good.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-deletesecret)
        ///
        /// - Parameter secretId: ID of the secret, from `createSecret` or `getSecretList`.
        /// - Throws: `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when
        ///   its deletion was not requested with `requestSecretDeletion` before.
        public func deleteSecret(
            secretId: String
        ) async throws {
            try await called("ncloud", "delete_secret") { [native] cancel in
                try await native.deleteSecret(
                    secretId: secretId,
                    cancel: cancel
                )
            }
        }

        /// Makes a secret. The value given becomes its active value.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-createsecret)
        ///
        /// - Parameters:
        ///   - secretName: Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
        ///   - value: The value: JSON text of a flat object of 1 to 100 key/value pairs, at most
        ///     10,000 bytes.
        ///   - rotationTargets: The keys of the value that a rotation replaces; at least one, even
        ///     without rotation.
        ///   - memo: Description, at most 1,000 bytes.
        ///   - secretType: The kind of secret; by default `BASIC`.
        ///   - autoRotation: Whether to rotate automatically; by default not.
        ///   - autoRotationPeriodDays: Days between rotations, 1 to 730; with automatic rotation 90
        ///     by default.
        ///   - triggerId: ID of the trigger that rotates; needed with automatic rotation.
        ///   - protectionKeyType: Whose key protects the secret; by default the service's own.
        ///   - kmsKeyTag: Tag of the key; needed with `USER_MANAGED_KEY`.
        ///   - kmsBoundaryType: Where the key may be used; new secrets support `ISOLATED` only, which
        ///     is the default.
        /// - Returns: A secret that has just been made, without its value.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.failedPrecondition` when a rule of the service forbids it, for instance
        ///   a name that is taken. `BojagiError.notFound` when there is no such trigger or key.
        public func createSecret(
            secretName: String,
            value: SecretString,
            rotationTargets: [String],
            memo: String? = nil,
            secretType: SecretType? = nil,
            autoRotation: Bool? = nil,
            autoRotationPeriodDays: Int? = nil,
            triggerId: String? = nil,
            protectionKeyType: ProtectionKeyType? = nil,
            kmsKeyTag: String? = nil,
            kmsBoundaryType: KmsBoundaryType? = nil
        ) async throws -> CreateSecretResponse {
            let answer = try await called("ncloud", "create_secret") { [native] cancel in
                try await native.createSecret(
                    secretName: secretName,
                    value: value.native,
                    rotationTargets: rotationTargets,
                    memo: memo,
                    secretType: secretType.map { $0.rawValue },
                    autoRotation: autoRotation,
                    autoRotationPeriodDays: autoRotationPeriodDays.map { try unsigned($0, "autoRotationPeriodDays") },
                    triggerId: triggerId,
                    protectionKeyType: protectionKeyType.map { $0.rawValue },
                    kmsKeyTag: kmsKeyTag,
                    kmsBoundaryType: kmsBoundaryType.map { $0.rawValue },
                    cancel: cancel
                )
            }
            return CreateSecretResponse(native: answer)
        }

        /// Lists the secrets, one page of the service's own size at a time.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretlist)
        ///
        /// - Parameter pageNo: Number of the page, from 1, which is the default.
        /// - Returns: One page of the list of secrets.
        /// - Throws: ``BojagiError`` when the call fails.
        public func getSecretList(
            pageNo: Int? = nil
        ) async throws -> GetSecretListResponse {
            let answer = try await called("ncloud", "get_secret_list") { [native] cancel in
                try await native.getSecretList(
                    pageNo: pageNo.map { try unsigned($0, "pageNo") },
                    cancel: cancel
                )
            }
            return GetSecretListResponse(native: answer)
        }

        /// Reads what is known about a secret: all but its value.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretdetail)
        ///
        /// - Parameter secretId: ID of the secret, from `createSecret` or `getSecretList`.
        /// - Returns: What is known about a secret: all but its value.
        /// - Throws: `BojagiError.notFound` when there is no such secret.
        public func getSecretDetail(
            secretId: String
        ) async throws -> GetSecretDetailResponse {
            let answer = try await called("ncloud", "get_secret_detail") { [native] cancel in
                try await native.getSecretDetail(
                    secretId: secretId,
                    cancel: cancel
                )
            }
            return GetSecretDetailResponse(native: answer)
        }

        /// Reads the values of a secret: the one in use, the one before it, and the one that a rotation
        /// has prepared.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretvalue)
        ///
        /// - Parameter secretId: ID of the secret, from `createSecret` or `getSecretList`.
        /// - Returns: The values of a secret, one for each stage.
        /// - Throws: `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when
        ///   it is scheduled for deletion.
        public func getSecretValue(
            secretId: String
        ) async throws -> GetSecretValueResponse {
            let answer = try await called("ncloud", "get_secret_value") { [native] cancel in
                try await native.getSecretValue(
                    secretId: secretId,
                    cancel: cancel
                )
            }
            return GetSecretValueResponse(native: answer)
        }
    }
}
