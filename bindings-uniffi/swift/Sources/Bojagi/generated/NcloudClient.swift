// Generated from core by `make generate`. Do not edit.
// The client of the provider `ncloud`.

import Foundation
internal import BojagiNative

/// The provider `ncloud`; begin with ``SecretManager``.
public enum Ncloud {
    /// A client of NAVER Cloud Secret Manager.
    ///
    /// It keeps its connections and credentials, so make one and share it; it may be used from many
    /// threads at once. Clients whose endpoint, certificates, proxy and `connectTimeout` are the
    /// same share their connections.
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
                    credentials: credentials.map { AskedProvider($0) },
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

        init(native: NcloudSecretManager) {
            self.native = native
        }

        /// Finds the credentials that the next call would be signed with, and says where they are from.
        /// Nothing is sent to Secret Manager.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/common-ncpapi)
        ///
        /// - Returns: The credentials of a client, without the secret key.
        /// - Throws: `BojagiError.credentials` when there are none; the error says what each place
        ///   said.
        public func resolveCredentials() async throws -> ResolveCredentialsResponse {
            let answer = try await called("ncloud", "resolve_credentials") { [native] cancel in
                try await native.resolveCredentials(
                    cancel: cancel
                )
            }
            return ResolveCredentialsResponse(native: answer)
        }

        /// Begins the work of a rotation job, and reads the values to work with. The secret's status is
        /// `ROTATING` from here on.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-start-rotation-job)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, as the trigger got it.
        ///   - jobToken: Token of the job, as the trigger got it, or from `getSecretLogs`.
        /// - Returns: What a rotation job has to work with. Each value is the JSON text of a flat
        ///   object.
        /// - Throws: `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when the token is not that of the secret's present job,
        ///   or the job has begun or ended already. `BojagiError.conflict` when the secret's status
        ///   forbids it.
        public func startRotationJob(
            secretId: String,
            jobToken: String
        ) async throws -> StartRotationJobResponse {
            let answer = try await called("ncloud", "start_rotation_job") { [native] cancel in
                try await native.startRotationJob(
                    secretId: secretId,
                    jobToken: jobToken,
                    cancel: cancel
                )
            }
            return StartRotationJobResponse(native: answer)
        }

        /// Lets the service make the pending value: the active value with a random text for each
        /// rotation target.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-add-pending-stage)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, as the trigger got it.
        ///   - jobToken: Token of the job, as the trigger got it, or from `getSecretLogs`.
        /// - Returns: The value that the service has made.
        /// - Throws: `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when the token is not that of the secret's present job,
        ///   or the job has not begun or has ended.
        public func addPendingStage(
            secretId: String,
            jobToken: String
        ) async throws -> AddPendingStageResponse {
            let answer = try await called("ncloud", "add_pending_stage") { [native] cancel in
                try await native.addPendingStage(
                    secretId: secretId,
                    jobToken: jobToken,
                    cancel: cancel
                )
            }
            return AddPendingStageResponse(native: answer)
        }

        /// Sets the pending value. Only what the rotation targets name should differ from the active
        /// value.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-update-pending-stage)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, as the trigger got it.
        ///   - jobToken: Token of the job, as the trigger got it, or from `getSecretLogs`.
        ///   - value: The new value: JSON text of a flat object of 1 to 100 key/value pairs, at most
        ///     10,000 bytes.
        /// - Returns: The value that has been set.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when the token is not that of the secret's present job,
        ///   the job has not begun or has ended, or the value lacks a rotation target.
        public func updatePendingStage(
            secretId: String,
            jobToken: String,
            value: SecretString
        ) async throws -> UpdatePendingStageResponse {
            let answer = try await called("ncloud", "update_pending_stage") { [native] cancel in
                try await native.updatePendingStage(
                    secretId: secretId,
                    jobToken: jobToken,
                    value: value.native,
                    cancel: cancel
                )
            }
            return UpdatePendingStageResponse(native: answer)
        }

        /// Makes a random text, for instance a password, and keeps it nowhere. `updatePendingStage`
        /// takes it as part of a value.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-generate-random-secret)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, as the trigger got it.
        ///   - jobToken: Token of the job, as the trigger got it, or from `getSecretLogs`.
        ///   - length: Characters of the text, 5 to 32; by default 12.
        ///   - excludeCharacters: Characters that must not occur, one after the other, without
        ///     separators.
        ///   - excludeNumbers: Whether to leave out digits; by default not.
        ///   - excludePunctuation: Whether to leave out punctuation; by default not.
        ///   - excludeUppercase: Whether to leave out upper-case letters; by default not.
        ///   - excludeLowercase: Whether to leave out lower-case letters; by default not.
        ///   - includeSpace: Whether spaces may occur; the service's default is that they may.
        ///   - requireEachIncludedType: Whether each kind of character that is not left out must
        ///     occur; by default it must.
        /// - Returns: A random text.
        /// - Throws: `BojagiError.invalidArgument` when the length is not 5 to 32, or everything is
        ///   excluded; nothing is sent then. `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when the token is not that of the secret's present job,
        ///   or the job has not begun or has ended.
        public func generateRandomSecret(
            secretId: String,
            jobToken: String,
            length: Int? = nil,
            excludeCharacters: String? = nil,
            excludeNumbers: Bool? = nil,
            excludePunctuation: Bool? = nil,
            excludeUppercase: Bool? = nil,
            excludeLowercase: Bool? = nil,
            includeSpace: Bool? = nil,
            requireEachIncludedType: Bool? = nil
        ) async throws -> GenerateRandomSecretResponse {
            let answer = try await called("ncloud", "generate_random_secret") { [native] cancel in
                try await native.generateRandomSecret(
                    secretId: secretId,
                    jobToken: jobToken,
                    length: length.map { try unsigned($0, "length") },
                    excludeCharacters: excludeCharacters,
                    excludeNumbers: excludeNumbers,
                    excludePunctuation: excludePunctuation,
                    excludeUppercase: excludeUppercase,
                    excludeLowercase: excludeLowercase,
                    includeSpace: includeSpace,
                    requireEachIncludedType: requireEachIncludedType,
                    cancel: cancel
                )
            }
            return GenerateRandomSecretResponse(native: answer)
        }

        /// Ends a rotation job with success: the pending value becomes active, and the active one
        /// previous.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-complete-rotation-job)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, as the trigger got it.
        ///   - jobToken: Token of the job, as the trigger got it, or from `getSecretLogs`.
        /// - Throws: `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when the token is not that of the secret's present job,
        ///   or the job has not begun, has no pending value, or has ended.
        public func completeRotationJob(
            secretId: String,
            jobToken: String
        ) async throws {
            try await called("ncloud", "complete_rotation_job") { [native] cancel in
                try await native.completeRotationJob(
                    secretId: secretId,
                    jobToken: jobToken,
                    cancel: cancel
                )
            }
        }

        /// Ends a rotation job with failure: the active value stays. `retryRotationJob` tries again.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-fail-rotation-job)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, as the trigger got it.
        ///   - jobToken: Token of the job, as the trigger got it, or from `getSecretLogs`.
        /// - Throws: `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when the token is not that of the secret's present job,
        ///   or the job has ended.
        public func failRotationJob(
            secretId: String,
            jobToken: String
        ) async throws {
            try await called("ncloud", "fail_rotation_job") { [native] cancel in
                try await native.failRotationJob(
                    secretId: secretId,
                    jobToken: jobToken,
                    cancel: cancel
                )
            }
        }

        /// Lists the keys that may protect a secret: the service's default key, and the customer's own
        /// keys in Key Management Service.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getprotectionkeylist)
        ///
        /// - Returns: The keys that may protect a secret.
        /// - Throws: ``BojagiError`` when the call fails.
        public func getProtectionKeyList() async throws -> GetProtectionKeyListResponse {
            let answer = try await called("ncloud", "get_protection_key_list") { [native] cancel in
                try await native.getProtectionKeyList(
                    cancel: cancel
                )
            }
            return GetProtectionKeyListResponse(native: answer)
        }

        /// Puts a secret under another key.
        ///
        /// A secret under a key isolated to its region and one under a global key are served at
        /// different endpoints, so the endpoint may change with the key.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-updateprotectionkey)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, from `createSecret` or `getSecretList`.
        ///   - protectionKeyType: Whose key is to protect the secret.
        ///   - kmsKeyTag: Tag of the key, from `getProtectionKeyList`; needed with
        ///     `USER_MANAGED_KEY`.
        ///   - kmsBoundaryType: Where the key may be used; by default `ISOLATED`, which is all that
        ///     Japan has.
        /// - Returns: A secret that has been put under another key.
        /// - Throws: `BojagiError.invalidArgument` when the tag of a key is needed and not given;
        ///   nothing is sent then. `BojagiError.notFound` when there is no such secret or key.
        ///   `BojagiError.conflict` when the secret is scheduled for deletion.
        ///   `BojagiError.failedPrecondition` when the key may not be used.
        public func updateProtectionKey(
            secretId: String,
            protectionKeyType: ProtectionKeyType,
            kmsKeyTag: String? = nil,
            kmsBoundaryType: KmsBoundaryType? = nil
        ) async throws -> UpdateProtectionKeyResponse {
            let answer = try await called("ncloud", "update_protection_key") { [native] cancel in
                try await native.updateProtectionKey(
                    secretId: secretId,
                    protectionKeyType: protectionKeyType.rawValue,
                    kmsKeyTag: kmsKeyTag,
                    kmsBoundaryType: kmsBoundaryType.map { $0.rawValue },
                    cancel: cancel
                )
            }
            return UpdateProtectionKeyResponse(native: answer)
        }

        /// Makes a suspended secret available again.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-enablesecret)
        ///
        /// - Parameter secretId: ID of the secret, from `createSecret` or `getSecretList`.
        /// - Returns: A secret that is available again.
        /// - Throws: `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when
        ///   its status is another than `DISABLE`.
        public func enableSecret(
            secretId: String
        ) async throws -> EnableSecretResponse {
            let answer = try await called("ncloud", "enable_secret") { [native] cancel in
                try await native.enableSecret(
                    secretId: secretId,
                    cancel: cancel
                )
            }
            return EnableSecretResponse(native: answer)
        }

        /// Suspends a secret, until `enableSecret`.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-disablesecret)
        ///
        /// - Parameter secretId: ID of the secret, from `createSecret` or `getSecretList`.
        /// - Returns: A secret that has been suspended.
        /// - Throws: `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when
        ///   its status is another than `ENABLE`.
        public func disableSecret(
            secretId: String
        ) async throws -> DisableSecretResponse {
            let answer = try await called("ncloud", "disable_secret") { [native] cancel in
                try await native.disableSecret(
                    secretId: secretId,
                    cancel: cancel
                )
            }
            return DisableSecretResponse(native: answer)
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

        /// Takes back a request for deletion. The secret is suspended then; `enableSecret` makes it
        /// available.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-cancelsecretdeletion)
        ///
        /// - Parameter secretId: ID of the secret, from `createSecret` or `getSecretList`.
        /// - Returns: A secret whose deletion has been called off.
        /// - Throws: `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when
        ///   it is not scheduled for deletion.
        public func cancelSecretDeletion(
            secretId: String
        ) async throws -> CancelSecretDeletionResponse {
            let answer = try await called("ncloud", "cancel_secret_deletion") { [native] cancel in
                try await native.cancelSecretDeletion(
                    secretId: secretId,
                    cancel: cancel
                )
            }
            return CancelSecretDeletionResponse(native: answer)
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

        /// Lists the triggers that may rotate secrets: Cloud Functions triggers of the type Secret
        /// Manager.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-gettriggerlist)
        ///
        /// - Returns: The triggers that may rotate secrets.
        /// - Throws: ``BojagiError`` when the call fails.
        public func getTriggerList() async throws -> GetTriggerListResponse {
            let answer = try await called("ncloud", "get_trigger_list") { [native] cancel in
                try await native.getTriggerList(
                    cancel: cancel
                )
            }
            return GetTriggerListResponse(native: answer)
        }

        /// Lets a secret rotate automatically.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-enable-auto-rotation)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, from `createSecret` or `getSecretList`.
        ///   - rotationPeriodDays: Days between rotations, 1 to 730; the service's default is 90.
        ///   - triggerId: ID of the trigger that rotates, from `getTriggerList`; needed when none is
        ///     linked.
        /// - Returns: A secret that rotates automatically now.
        /// - Throws: `BojagiError.invalidArgument` when the period is not 1 to 730 days or the
        ///   trigger's ID is empty, where nothing is sent, and when no trigger is given and none is
        ///   linked. `BojagiError.notFound` when there is no such secret or trigger.
        ///   `BojagiError.conflict` when the secret's status forbids it.
        public func enableAutoRotation(
            secretId: String,
            rotationPeriodDays: Int? = nil,
            triggerId: String? = nil
        ) async throws -> EnableAutoRotationResponse {
            let answer = try await called("ncloud", "enable_auto_rotation") { [native] cancel in
                try await native.enableAutoRotation(
                    secretId: secretId,
                    rotationPeriodDays: rotationPeriodDays.map { try unsigned($0, "rotationPeriodDays") },
                    triggerId: triggerId,
                    cancel: cancel
                )
            }
            return EnableAutoRotationResponse(native: answer)
        }

        /// Ends the automatic rotation of a secret. Its trigger stays linked.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-disable-auto-rotation)
        ///
        /// - Parameter secretId: ID of the secret, from `createSecret` or `getSecretList`.
        /// - Returns: A secret that no longer rotates automatically.
        /// - Throws: `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when
        ///   the secret's status forbids it.
        public func disableAutoRotation(
            secretId: String
        ) async throws -> DisableAutoRotationResponse {
            let answer = try await called("ncloud", "disable_auto_rotation") { [native] cancel in
                try await native.disableAutoRotation(
                    secretId: secretId,
                    cancel: cancel
                )
            }
            return DisableAutoRotationResponse(native: answer)
        }

        /// Changes how often a secret rotates automatically.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-update-rotation-period)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, from `createSecret` or `getSecretList`.
        ///   - rotationPeriodDays: Days between rotations, 1 to 730.
        /// - Returns: A secret that rotates at another period now.
        /// - Throws: `BojagiError.invalidArgument` when the period is not 1 to 730 days; nothing is
        ///   sent then. `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when it does not rotate automatically.
        ///   `BojagiError.conflict` when the secret's status forbids it.
        public func updateRotationPeriod(
            secretId: String,
            rotationPeriodDays: Int
        ) async throws -> UpdateRotationPeriodResponse {
            let answer = try await called("ncloud", "update_rotation_period") { [native] cancel in
                try await native.updateRotationPeriod(
                    secretId: secretId,
                    rotationPeriodDays: try unsigned(rotationPeriodDays, "rotationPeriodDays"),
                    cancel: cancel
                )
            }
            return UpdateRotationPeriodResponse(native: answer)
        }

        /// Links a trigger to a secret, in place of the one before.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-update-rotation-trigger)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, from `createSecret` or `getSecretList`.
        ///   - triggerId: ID of the trigger, from `getTriggerList`.
        /// - Returns: A secret that another trigger rotates now.
        /// - Throws: `BojagiError.invalidArgument` when the trigger's ID is empty; nothing is sent
        ///   then. `BojagiError.notFound` when there is no such secret or trigger.
        ///   `BojagiError.conflict` when the secret's status forbids it.
        public func updateRotationTrigger(
            secretId: String,
            triggerId: String
        ) async throws -> UpdateRotationTriggerResponse {
            let answer = try await called("ncloud", "update_rotation_trigger") { [native] cancel in
                try await native.updateRotationTrigger(
                    secretId: secretId,
                    triggerId: triggerId,
                    cancel: cancel
                )
            }
            return UpdateRotationTriggerResponse(native: answer)
        }

        /// Unlinks the trigger of a secret. The trigger itself stays.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-delete-rotation-trigger)
        ///
        /// - Parameter secretId: ID of the secret, from `createSecret` or `getSecretList`.
        /// - Throws: `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when it rotates automatically; `disableAutoRotation`
        ///   comes first. `BojagiError.conflict` when the secret's status forbids it.
        public func deleteRotationTrigger(
            secretId: String
        ) async throws {
            try await called("ncloud", "delete_rotation_trigger") { [native] cancel in
                try await native.deleteRotationTrigger(
                    secretId: secretId,
                    cancel: cancel
                )
            }
        }

        /// Rotates a secret now: makes a job and runs the linked trigger. It answers before the job has
        /// ended; the job's token is in `getSecretLogs`.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-execute-rotation-job)
        ///
        /// - Parameter secretId: ID of the secret, from `createSecret` or `getSecretList`.
        /// - Throws: `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when no trigger is linked. `BojagiError.conflict` when
        ///   the secret's status forbids it, for instance while it rotates.
        public func executeRotationJob(
            secretId: String
        ) async throws {
            try await called("ncloud", "execute_rotation_job") { [native] cancel in
                try await native.executeRotationJob(
                    secretId: secretId,
                    cancel: cancel
                )
            }
        }

        /// Tries a failed rotation again.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-retry-rotation-job)
        ///
        /// - Parameter secretId: ID of the secret, from `createSecret` or `getSecretList`.
        /// - Throws: `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when
        ///   the last rotation has not failed.
        public func retryRotationJob(
            secretId: String
        ) async throws {
            try await called("ncloud", "retry_rotation_job") { [native] cancel in
                try await native.retryRotationJob(
                    secretId: secretId,
                    cancel: cancel
                )
            }
        }

        /// Calls off the rotation that is running.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-cancel-rotation-job)
        ///
        /// - Parameter secretId: ID of the secret, from `createSecret` or `getSecretList`.
        /// - Throws: `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when
        ///   none is running.
        public func cancelRotationJob(
            secretId: String
        ) async throws {
            try await called("ncloud", "cancel_rotation_job") { [native] cancel in
                try await native.cancelRotationJob(
                    secretId: secretId,
                    cancel: cancel
                )
            }
        }

        /// Undoes the last rotation: the value that was in use before it is in use again.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-rollback-rotation-job)
        ///
        /// - Parameter secretId: ID of the secret, from `createSecret` or `getSecretList`.
        /// - Throws: `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when there is no value to go back to.
        ///   `BojagiError.conflict` when the secret's status forbids it, for instance while it rotates.
        public func rollbackRotationJob(
            secretId: String
        ) async throws {
            try await called("ncloud", "rollback_rotation_job") { [native] cancel in
                try await native.rollbackRotationJob(
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
        /// - Throws: `BojagiError.invalidArgument` when the number of the page is 0; nothing is sent
        ///   then.
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

        /// Finds a secret by its name, reading the list page by page. A secret that is deleted for good
        /// is passed over. The result has the ID that all other operations ask for. Each page is a call
        /// of its own, with the time that a call has.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretlist)
        ///
        /// - Parameter secretName: The whole name. Upper and lower case differ.
        /// - Returns: A secret as the list shows it.
        /// - Throws: `BojagiError.notFound` when no secret has the name; the text says how many were
        ///   looked at.
        public func findSecret(
            secretName: String
        ) async throws -> SecretListItem {
            let answer = try await called("ncloud", "find_secret") { [native] cancel in
                try await native.findSecret(
                    secretName: secretName,
                    cancel: cancel
                )
            }
            return SecretListItem(native: answer)
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

        /// Reads the log of a secret: who did what with it, one page at a time. The tokens of rotation
        /// jobs are found here.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, from `createSecret` or `getSecretList`.
        ///   - keyword: A word to search for.
        ///   - pageNo: Number of the page, from 1, which is the default.
        ///   - pageSize: Entries on a page, at least 1; by default 100.
        ///   - timestampFrom: The beginning of the time to look at.
        ///   - timestampTo: The end of the time to look at.
        /// - Returns: One page of the log of a secret.
        /// - Throws: `BojagiError.invalidArgument` when a page's number or size is 0, or the time range
        ///   ends before it begins; nothing is sent then. `BojagiError.notFound` when there is no such
        ///   secret.
        public func getSecretLogs(
            secretId: String,
            keyword: String? = nil,
            pageNo: Int? = nil,
            pageSize: Int? = nil,
            timestampFrom: Date? = nil,
            timestampTo: Date? = nil
        ) async throws -> GetSecretLogsResponse {
            let answer = try await called("ncloud", "get_secret_logs") { [native] cancel in
                try await native.getSecretLogs(
                    secretId: secretId,
                    keyword: keyword,
                    pageNo: pageNo.map { try unsigned($0, "pageNo") },
                    pageSize: pageSize.map { try unsigned($0, "pageSize") },
                    timestampFrom: timestampFrom.map { try moment($0, "timestampFrom") },
                    timestampTo: timestampTo.map { try moment($0, "timestampTo") },
                    cancel: cancel
                )
            }
            return GetSecretLogsResponse(native: answer)
        }

        /// Changes the description of a secret.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-updatesecretmemo)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, from `createSecret` or `getSecretList`.
        ///   - memo: New description, at most 1,000 bytes; an empty one removes it.
        /// - Returns: A secret whose description has been changed.
        /// - Throws: `BojagiError.invalidArgument` when the description is too long; nothing is sent
        ///   then. `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when it
        ///   is scheduled for deletion.
        public func updateSecretMemo(
            secretId: String,
            memo: String
        ) async throws -> UpdateSecretMemoResponse {
            let answer = try await called("ncloud", "update_secret_memo") { [native] cancel in
                try await native.updateSecretMemo(
                    secretId: secretId,
                    memo: memo,
                    cancel: cancel
                )
            }
            return UpdateSecretMemoResponse(native: answer)
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

        /// Reads one value of a secret.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretstagevalue)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, from `createSecret` or `getSecretList`.
        ///   - stage: Which value.
        /// - Returns: One value of a secret.
        /// - Throws: `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when
        ///   it is scheduled for deletion. `BojagiError.invalidArgument` when the stage is none of the
        ///   three; nothing is sent then.
        public func getSecretStageValue(
            secretId: String,
            stage: ValueStage
        ) async throws -> GetSecretStageValueResponse {
            let answer = try await called("ncloud", "get_secret_stage_value") { [native] cancel in
                try await native.getSecretStageValue(
                    secretId: secretId,
                    stage: stage.rawValue,
                    cancel: cancel
                )
            }
            return GetSecretStageValueResponse(native: answer)
        }

        /// Changes values of a secret: only those that are given, of which at least one is needed. An
        /// empty text deletes the value of its stage.
        ///
        /// Older documentation of the service says that a stage that is left out is cleared. To be
        /// certain with any edition of the service, give all three.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-updatesecretvalue)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, from `createSecret` or `getSecretList`.
        ///   - previous: The value that was in use before the present one; left out it is kept, empty
        ///     it is deleted.
        ///   - active: The value in use; left out it is kept, empty it is deleted.
        ///   - pending: The value that a rotation is to put to use; left out it is kept, empty it is
        ///     deleted.
        /// - Returns: The changed values of a secret as the service keeps them: encrypted. The values
        ///   themselves do not come back.
        /// - Throws: `BojagiError.invalidArgument` when no value is given or a documented limit is
        ///   broken; nothing is sent then. `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.conflict` when it is scheduled for deletion. `BojagiError.failedPrecondition`
        ///   when a rule of the service forbids it, for instance a value that lacks a rotation target.
        public func updateSecretValue(
            secretId: String,
            previous: SecretString? = nil,
            active: SecretString? = nil,
            pending: SecretString? = nil
        ) async throws -> UpdateSecretValueResponse {
            let answer = try await called("ncloud", "update_secret_value") { [native] cancel in
                try await native.updateSecretValue(
                    secretId: secretId,
                    previous: previous.map { $0.native },
                    active: active.map { $0.native },
                    pending: pending.map { $0.native },
                    cancel: cancel
                )
            }
            return UpdateSecretValueResponse(native: answer)
        }

        /// Changes one value of a secret.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-update-secret-stage-value)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, from `createSecret` or `getSecretList`.
        ///   - stage: Which value.
        ///   - value: The new value: JSON text of a flat object of 1 to 100 key/value pairs, at most
        ///     10,000 bytes.
        /// - Returns: The changed value of a secret as the service keeps it: encrypted. The value
        ///   itself does not come back.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken, or the stage is
        ///   none of the three; nothing is sent then. `BojagiError.notFound` when there is no such
        ///   secret. `BojagiError.conflict` when it is scheduled for deletion.
        ///   `BojagiError.failedPrecondition` when a rule of the service forbids it, for instance a
        ///   value that lacks a rotation target.
        public func updateSecretStageValue(
            secretId: String,
            stage: ValueStage,
            value: SecretString
        ) async throws -> UpdateSecretStageValueResponse {
            let answer = try await called("ncloud", "update_secret_stage_value") { [native] cancel in
                try await native.updateSecretStageValue(
                    secretId: secretId,
                    stage: stage.rawValue,
                    value: value.native,
                    cancel: cancel
                )
            }
            return UpdateSecretStageValueResponse(native: answer)
        }

        /// Goes through all secrets, page after page.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretlist)
        ///
        /// - Returns: The items, to be gone through with `for try await`. A page is asked for when its
        ///   first item is wanted.
        public func iterSecretList() -> PagedSequence<SecretListItem> {
            PagedSequence("ncloud", "iter_secret_list") { [native] in
                native.iterSecretList()
            } next: { pages, cancel in
                try await pages.next(cancel: cancel)?.map { SecretListItem(native: $0) }
            }
        }

        /// Goes through the log of a secret, page after page, the newest entry first.
        ///
        /// [The service's own page](https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs)
        ///
        /// - Parameters:
        ///   - secretId: ID of the secret, from `createSecret` or `getSecretList`.
        ///   - keyword: A word to search for.
        ///   - pageSize: Entries on a page, at least 1; by default 100.
        ///   - timestampFrom: The beginning of the time to look at.
        ///   - timestampTo: The end of the time to look at.
        ///
        /// - Returns: The items, to be gone through with `for try await`. A page is asked for when its
        ///   first item is wanted.
        public func iterSecretLogs(
            secretId: String,
            keyword: String? = nil,
            pageSize: Int? = nil,
            timestampFrom: Date? = nil,
            timestampTo: Date? = nil
        ) -> PagedSequence<SecretLog> {
            PagedSequence("ncloud", "iter_secret_logs") { [native] in
                try native.iterSecretLogs(
                    secretId: secretId,
                    keyword: keyword,
                    pageSize: pageSize.map { try unsigned($0, "pageSize") },
                    timestampFrom: timestampFrom.map { try moment($0, "timestampFrom") },
                    timestampTo: timestampTo.map { try moment($0, "timestampTo") }
                )
            } next: { pages, cancel in
                try await pages.next(cancel: cancel)?.map { SecretLog(native: $0) }
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
