// Generated from core by `make generate`. Do not edit.
// The client of the provider `alibaba`.

import Foundation
internal import BojagiNative

/// The provider `alibaba`; begin with ``SecretsManager``.
public enum Alibaba {
    /// A client of the secrets in Alibaba Cloud KMS.
    ///
    /// It keeps its connections and credentials, so make one and share it; it may be used from many
    /// threads at once. Clients whose endpoint, certificates, proxy and `connectTimeout` are the
    /// same share their connections.
    ///
    /// Cancelling the task of a call gives up its request and throws `CancellationError`; in a task
    /// that is cancelled already nothing is sent.
    public final class SecretsManager: Sendable {
        private let native: AlibabaSecretsManager

        /// Makes a client. Nothing is sent.
        ///
        /// Without keys and without `credentials`, it looks for credentials when it first needs them,
        /// in the order of Alibaba Cloud's own tools: in the environment, at an OIDC role, in the
        /// command line tool's profiles, in the credentials file, at the ECS instance's RAM role, at a
        /// credentials URI.
        ///
        /// - Parameters:
        ///   - accessKey: Access key ID of the account, RAM user or role; `secretKey` belongs to it.
        ///   - secretKey: Secret of the access key. It signs requests and is never sent.
        ///   - securityToken: Security token, where the two keys are temporary ones. It travels with
        ///     every request.
        ///   - credentials: Gives the credentials, in place of the keys: asked when they are first
        ///     needed, and again before those that it gave expire, or when the service has refused
        ///     them.
        ///   - profile: Profile of `~/.aliyun/config.json`, or else section of the credentials file,
        ///     to take the credentials from, and from nowhere else. By default the environment's
        ///     `ALIBABA_CLOUD_PROFILE`, else the current profile, else `default`, after the
        ///     environment and an OIDC role.
        ///   - region: Region of the secrets, for instance `cn-hangzhou`. By default the
        ///     environment's `ALIBABA_CLOUD_REGION_ID`. It is needed unless an endpoint or an
        ///     instance is given.
        ///   - network: How the region is reached: `public`, the default, or `vpc`.
        ///   - instanceId: ID of a KMS instance whose own gateway is to serve the secrets; its host
        ///     is `ID.cryptoservice.kms.aliyuncs.com`, in the instance's virtual private cloud, and
        ///     its certificate authority belongs in `caBundle`.
        ///   - endpoint: Base URL of the service, in place of `network` and `instanceId`; for
        ///     instance the emulator's. By default the environment's `ALIBABA_CLOUD_KMS_ENDPOINT`,
        ///     else the host of the region: `https://kms.REGION.aliyuncs.com` or
        ///     `https://kms-vpc.REGION.aliyuncs.com`.
        ///   - signatureMethod: How requests are signed: `ACS3-HMAC-SHA256`, the default, or
        ///     `HMAC-SHA1` for gateways that want the older way.
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
        /// - Throws: `BojagiError.invalidArgument` when an option cannot be used, two contradict each
        ///   other, or there is neither a region nor an endpoint; `BojagiError.credentials` when a key
        ///   is empty or holds white space.
        public init(
            accessKey: String? = nil,
            secretKey: SecretString? = nil,
            securityToken: SecretString? = nil,
            credentials: CredentialsProvider? = nil,
            profile: String? = nil,
            region: String? = nil,
            network: Network? = nil,
            instanceId: String? = nil,
            endpoint: String? = nil,
            signatureMethod: SignatureMethod? = nil,
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
                try AlibabaSecretsManager(
                    accessKey: accessKey,
                    secretKey: secretKey.map { $0.native },
                    securityToken: securityToken.map { $0.native },
                    credentials: credentials.map { AskedProvider($0) },
                    profile: profile,
                    region: region,
                    network: network.map { $0.rawValue },
                    instanceId: instanceId,
                    endpoint: endpoint,
                    signatureMethod: signatureMethod.map { $0.rawValue },
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

        init(native: AlibabaSecretsManager) {
            self.native = native
        }

        /// Finds the credentials that the next call would be signed with, and says where they are from.
        /// Nothing is sent to KMS.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-access-credentials)
        ///
        /// - Returns: The credentials of a client, without the secret key and the security token.
        /// - Throws: `BojagiError.credentials` when there are none; the error says what each place
        ///   said.
        public func resolveCredentials() async throws -> ResolveCredentialsResponse {
            let answer = try await called("alibaba", "resolve_credentials") { [native] cancel in
                try await native.resolveCredentials(
                    cancel: cancel
                )
            }
            return ResolveCredentialsResponse(native: answer)
        }

        /// Schedules a secret for deletion, or deletes it at once. Until the day of its end
        /// `restoreSecret` calls it off; its value cannot be read meanwhile.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-deletesecret)
        ///
        /// - Parameters:
        ///   - secretName: Name of the secret, or its ARN.
        ///   - forceDeleteWithoutRecovery: Whether to delete it at once and for good; by default not.
        ///   - recoveryWindowInDays: Days until it is deleted for good, 7 to 30; by default 30. Not
        ///     with `forceDeleteWithoutRecovery`.
        /// - Returns: A secret that has been scheduled for deletion, or deleted.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when it
        ///   is scheduled for deletion already.
        public func deleteSecret(
            secretName: String,
            forceDeleteWithoutRecovery: Bool? = nil,
            recoveryWindowInDays: Int? = nil
        ) async throws -> DeleteSecretResponse {
            let answer = try await called("alibaba", "delete_secret") { [native] cancel in
                try await native.deleteSecret(
                    secretName: secretName,
                    forceDeleteWithoutRecovery: forceDeleteWithoutRecovery,
                    recoveryWindowInDays: recoveryWindowInDays.map { try unsigned($0, "recoveryWindowInDays") },
                    cancel: cancel
                )
            }
            return DeleteSecretResponse(native: answer)
        }

        /// Calls the deletion of a secret off.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-restoresecret)
        ///
        /// - Parameter secretName: Name of the secret, or its ARN.
        /// - Returns: A secret whose deletion has been called off.
        /// - Throws: `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when
        ///   it is not scheduled for deletion.
        public func restoreSecret(
            secretName: String
        ) async throws -> RestoreSecretResponse {
            let answer = try await called("alibaba", "restore_secret") { [native] cancel in
                try await native.restoreSecret(
                    secretName: secretName,
                    cancel: cancel
                )
            }
            return RestoreSecretResponse(native: answer)
        }

        /// Makes a random password. The service keeps it nowhere.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getrandompassword)
        ///
        /// - Parameters:
        ///   - passwordLength: Characters of the password, 8 to 128; by default 32.
        ///   - excludeCharacters: Characters that must not occur, one after the other, without
        ///     separators: letters, digits and punctuation of ASCII.
        ///   - excludeLowercase: Whether to leave out lower-case letters; by default not.
        ///   - excludeUppercase: Whether to leave out upper-case letters; by default not.
        ///   - excludeNumbers: Whether to leave out digits; by default not.
        ///   - excludePunctuation: Whether to leave out punctuation; by default not.
        ///   - requireEachIncludedType: Whether each kind of character that is not left out must
        ///     occur; the service's default is that it must.
        /// - Returns: A random password.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken, or everything is
        ///   excluded; nothing is sent then.
        public func getRandomPassword(
            passwordLength: Int? = nil,
            excludeCharacters: String? = nil,
            excludeLowercase: Bool? = nil,
            excludeUppercase: Bool? = nil,
            excludeNumbers: Bool? = nil,
            excludePunctuation: Bool? = nil,
            requireEachIncludedType: Bool? = nil
        ) async throws -> GetRandomPasswordResponse {
            let answer = try await called("alibaba", "get_random_password") { [native] cancel in
                try await native.getRandomPassword(
                    passwordLength: passwordLength.map { try unsigned($0, "passwordLength") },
                    excludeCharacters: excludeCharacters,
                    excludeLowercase: excludeLowercase,
                    excludeUppercase: excludeUppercase,
                    excludeNumbers: excludeNumbers,
                    excludePunctuation: excludePunctuation,
                    requireEachIncludedType: requireEachIncludedType,
                    cancel: cancel
                )
            }
            return GetRandomPasswordResponse(native: answer)
        }

        /// Gives a secret of a KMS instance another policy.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-setsecretpolicy)
        ///
        /// - Parameters:
        ///   - secretName: Name of the secret, or its ARN.
        ///   - policy: JSON text of at most 32,768 bytes.
        ///   - policyName: Name of the policy: `default`, which is the default and all that there is.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when it cannot have a policy.
        public func setSecretPolicy(
            secretName: String,
            policy: String,
            policyName: String? = nil
        ) async throws {
            try await called("alibaba", "set_secret_policy") { [native] cancel in
                try await native.setSecretPolicy(
                    secretName: secretName,
                    policy: policy,
                    policyName: policyName,
                    cancel: cancel
                )
            }
        }

        /// Reads the policy of a secret of a KMS instance.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretpolicy)
        ///
        /// - Parameters:
        ///   - secretName: Name of the secret, or its ARN.
        ///   - policyName: Name of the policy: `default`, which is the default and all that there is.
        /// - Returns: The policy of a secret.
        /// - Throws: `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when it cannot have a policy.
        public func getSecretPolicy(
            secretName: String,
            policyName: String? = nil
        ) async throws -> GetSecretPolicyResponse {
            let answer = try await called("alibaba", "get_secret_policy") { [native] cancel in
                try await native.getSecretPolicy(
                    secretName: secretName,
                    policyName: policyName,
                    cancel: cancel
                )
            }
            return GetSecretPolicyResponse(native: answer)
        }

        /// Rotates a managed secret now. Nothing happens if the version is there already. Some types go
        /// on with it after the answer; there are limits of 50 rotations an hour.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-rotatesecret)
        ///
        /// - Parameters:
        ///   - secretName: Name of the secret, or its ARN.
        ///   - versionId: ID of the new version, chosen by you: 1 to 64 characters.
        /// - Returns: A secret that rotates.
        /// - Throws: `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when it is not a managed one. `BojagiError.conflict` when
        ///   it is scheduled for deletion, or a rotation is under way.
        public func rotateSecret(
            secretName: String,
            versionId: String
        ) async throws -> RotateSecretResponse {
            let answer = try await called("alibaba", "rotate_secret") { [native] cancel in
                try await native.rotateSecret(
                    secretName: secretName,
                    versionId: versionId,
                    cancel: cancel
                )
            }
            return RotateSecretResponse(native: answer)
        }

        /// Says whether, and how often, a managed secret rotates by itself. The first time is one
        /// interval after its last rotation, or at once if that has passed.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretrotationpolicy)
        ///
        /// - Parameters:
        ///   - secretName: Name of the secret, or its ARN.
        ///   - enableAutomaticRotation: Whether it rotates by itself.
        ///   - rotationInterval: Time between rotations, 6 hours to 365 days in whole seconds; needed
        ///     when the secret is to rotate by itself.
        /// - Returns: A secret whose rotation has been changed.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.notFound` when there is no such secret.
        ///   `BojagiError.failedPrecondition` when it is not a managed one. `BojagiError.conflict` when
        ///   it is scheduled for deletion, or a rotation is under way.
        public func updateSecretRotationPolicy(
            secretName: String,
            enableAutomaticRotation: Bool,
            rotationInterval: Duration? = nil
        ) async throws -> UpdateSecretRotationPolicyResponse {
            let answer = try await called("alibaba", "update_secret_rotation_policy") { [native] cancel in
                try await native.updateSecretRotationPolicy(
                    secretName: secretName,
                    enableAutomaticRotation: enableAutomaticRotation,
                    rotationInterval: rotationInterval.map { try seconds($0, "rotationInterval") },
                    cancel: cancel
                )
            }
            return UpdateSecretRotationPolicyResponse(native: answer)
        }

        /// Makes a secret with its first version, which becomes the current one.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-createsecret)
        ///
        /// - Parameters:
        ///   - secretName: Name: 1 to 192 letters, digits and `_` `/` `+` `=` `.` `-` `@`, unique in
        ///     the region. It must not begin with `acs/`, but that of an ECS instance begins with
        ///     `acs/ecs/`; that of a RAM user's keys is `$Auto`, and the answer has the name that the
        ///     service made.
        ///   - versionId: ID of the first version, chosen by you: 1 to 64 characters, unique in the
        ///     secret.
        ///   - secretData: The value, 1 to 30,720 bytes. That of a managed secret has the form that
        ///     its extended configuration says.
        ///   - secretDataType: What the value is made of; by default `text`, which is all that a
        ///     managed secret may be.
        ///   - extendedConfig: What a managed secret belongs to; its type follows from it. By default
        ///     the secret is of type `Generic`, any text.
        ///   - encryptionKeyId: ID of the symmetric key that encrypts the value; in a KMS instance it
        ///     must be a key of that instance. By default the service's own key.
        ///   - dkmsInstanceId: ID of the KMS instance to keep the secret in.
        ///   - description: Description.
        ///   - tags: Up to 20 tags. Keys and values have at most 128 characters: letters, digits and
        ///     `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
        ///   - enableAutomaticRotation: Whether a managed secret rotates by itself; by default not.
        ///   - rotationInterval: Time between rotations, 6 hours to 365 days in whole seconds; needed
        ///     with automatic rotation.
        ///   - policy: Policy of the secret: JSON text of at most 32,768 bytes. By default the
        ///     service's own.
        /// - Returns: A secret that has just been made, without its value.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.alreadyExists` when the name is taken. `BojagiError.conflict` when it
        ///   belongs to a secret that is scheduled for deletion. `BojagiError.failedPrecondition` when
        ///   there are too many secrets. `BojagiError.notFound` when there is no such key.
        public func createSecret(
            secretName: String,
            versionId: String,
            secretData: SecretString,
            secretDataType: SecretDataType? = nil,
            extendedConfig: ExtendedConfig? = nil,
            encryptionKeyId: String? = nil,
            dkmsInstanceId: String? = nil,
            description: String? = nil,
            tags: [String: String]? = nil,
            enableAutomaticRotation: Bool? = nil,
            rotationInterval: Duration? = nil,
            policy: String? = nil
        ) async throws -> CreateSecretResponse {
            let answer = try await called("alibaba", "create_secret") { [native] cancel in
                try await native.createSecret(
                    secretName: secretName,
                    versionId: versionId,
                    secretData: secretData.native,
                    secretDataType: secretDataType.map { $0.rawValue },
                    extendedConfig: extendedConfig.map { try $0.native() },
                    encryptionKeyId: encryptionKeyId,
                    dkmsInstanceId: dkmsInstanceId,
                    description: description,
                    tags: tags,
                    enableAutomaticRotation: enableAutomaticRotation,
                    rotationInterval: rotationInterval.map { try seconds($0, "rotationInterval") },
                    policy: policy,
                    cancel: cancel
                )
            }
            return CreateSecretResponse(native: answer)
        }

        /// Reads what is known about a secret: all but its value.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-describesecret)
        ///
        /// - Parameters:
        ///   - secretName: Name of the secret, or its ARN.
        ///   - fetchTags: Whether to read the tags too; by default not.
        /// - Returns: What is known about a secret, without its value.
        /// - Throws: `BojagiError.notFound` when there is no such secret.
        public func describeSecret(
            secretName: String,
            fetchTags: Bool? = nil
        ) async throws -> DescribeSecretResponse {
            let answer = try await called("alibaba", "describe_secret") { [native] cancel in
                try await native.describeSecret(
                    secretName: secretName,
                    fetchTags: fetchTags,
                    cancel: cancel
                )
            }
            return DescribeSecretResponse(native: answer)
        }

        /// Lists the secrets of the account in the region, one page at a time. A secret is listed when
        /// for each filter that is given one of its values matches.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets)
        ///
        /// - Parameters:
        ///   - pageNumber: Number of the page, from 1, which is the default.
        ///   - pageSize: Secrets a page; 1 to 100, by default 10.
        ///   - fetchTags: Whether to read the tags too; by default not.
        ///   - secretName: Filter: names, 1 to 10 of 1 to 192 characters.
        ///   - description: Filter: descriptions, 1 to 10 of 1 to 256 characters.
        ///   - tagKey: Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by tags
        ///     the service looks at 4,000 secrets at most.
        ///   - tagValue: Filter: values of tags, 1 to 10 of 1 to 256 characters.
        ///   - dkmsInstanceId: Filter: IDs of KMS instances, 1 to 10.
        ///   - secretType: Filter: types, 1 to 10.
        ///   - creator: Filter: who made the secret, 1 to 10.
        /// - Returns: One page of the list of secrets.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then.
        public func listSecrets(
            pageNumber: Int? = nil,
            pageSize: Int? = nil,
            fetchTags: Bool? = nil,
            secretName: [String]? = nil,
            description: [String]? = nil,
            tagKey: [String]? = nil,
            tagValue: [String]? = nil,
            dkmsInstanceId: [String]? = nil,
            secretType: [SecretType]? = nil,
            creator: [String]? = nil
        ) async throws -> ListSecretsResponse {
            let answer = try await called("alibaba", "list_secrets") { [native] cancel in
                try await native.listSecrets(
                    pageNumber: pageNumber.map { try unsigned($0, "pageNumber") },
                    pageSize: pageSize.map { try unsigned($0, "pageSize") },
                    fetchTags: fetchTags,
                    secretName: secretName,
                    description: description,
                    tagKey: tagKey,
                    tagValue: tagValue,
                    dkmsInstanceId: dkmsInstanceId,
                    secretType: secretType.map { $0.map { $0.rawValue } },
                    creator: creator,
                    cancel: cancel
                )
            }
            return ListSecretsResponse(native: answer)
        }

        /// Changes the description of a secret, or the custom data of a managed one. What is left out
        /// stays as it is.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecret)
        ///
        /// - Parameters:
        ///   - secretName: Name of the secret, or its ARN.
        ///   - description: New description; an empty one removes it.
        ///   - customData: New custom data of a managed secret, at most 10 pairs, in place of what
        ///     there is.
        /// - Returns: A secret that has been changed.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.notFound` when there is no such secret. `BojagiError.conflict` when it
        ///   is scheduled for deletion.
        public func updateSecret(
            secretName: String,
            description: String? = nil,
            customData: [String: String]? = nil
        ) async throws -> UpdateSecretResponse {
            let answer = try await called("alibaba", "update_secret") { [native] cancel in
                try await native.updateSecret(
                    secretName: secretName,
                    description: description,
                    customData: customData,
                    cancel: cancel
                )
            }
            return UpdateSecretResponse(native: answer)
        }

        /// Puts tags on one secret, key or certificate. A key that is there already gets the new value.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresource)
        ///
        /// - Parameters:
        ///   - tags: 1 to 20 tags. Keys and values have at most 128 characters: letters, digits and
        ///     `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
        ///   - secretName: Name of a secret.
        ///   - keyId: ID of a key.
        ///   - certificateId: ID of a certificate.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.notFound` when there is no such secret, key or certificate.
        public func tagResource(
            tags: [String: String],
            secretName: String? = nil,
            keyId: String? = nil,
            certificateId: String? = nil
        ) async throws {
            try await called("alibaba", "tag_resource") { [native] cancel in
                try await native.tagResource(
                    tags: tags,
                    secretName: secretName,
                    keyId: keyId,
                    certificateId: certificateId,
                    cancel: cancel
                )
            }
        }

        /// Takes tags off one secret, key or certificate.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresource)
        ///
        /// - Parameters:
        ///   - tagKeys: Keys of the tags, 1 to 20.
        ///   - secretName: Name of a secret.
        ///   - keyId: ID of a key.
        ///   - certificateId: ID of a certificate.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.notFound` when there is no such secret, key or certificate.
        public func untagResource(
            tagKeys: [String],
            secretName: String? = nil,
            keyId: String? = nil,
            certificateId: String? = nil
        ) async throws {
            try await called("alibaba", "untag_resource") { [native] cancel in
                try await native.untagResource(
                    tagKeys: tagKeys,
                    secretName: secretName,
                    keyId: keyId,
                    certificateId: certificateId,
                    cancel: cancel
                )
            }
        }

        /// Puts tags on several secrets or keys. A key that is there already gets the new value.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresources)
        ///
        /// - Parameters:
        ///   - resourceType: What they are.
        ///   - resourceId: Names of the secrets, or IDs of the keys; 1 to 50.
        ///   - tag: 1 to 20 tags. Keys and values have at most 128 characters: letters, digits and
        ///     `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
        ///   - regionId: Region of what is tagged; by default that of the client.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.notFound` when one of them is not there.
        public func tagResources(
            resourceType: ResourceType,
            resourceId: [String],
            tag: [String: String],
            regionId: String? = nil
        ) async throws {
            try await called("alibaba", "tag_resources") { [native] cancel in
                try await native.tagResources(
                    resourceType: resourceType.rawValue,
                    resourceId: resourceId,
                    tag: tag,
                    regionId: regionId,
                    cancel: cancel
                )
            }
        }

        /// Takes tags off several secrets or keys. Keys that one of them does not have are passed over.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresources)
        ///
        /// - Parameters:
        ///   - resourceType: What they are.
        ///   - resourceId: Names of the secrets, or IDs of the keys; 1 to 50.
        ///   - regionId: Region of what is tagged; by default that of the client.
        ///   - tagKey: Keys of the tags, 1 to 20; needed unless all tags are taken off.
        ///   - all: Whether to take off all tags; by default not. Not with `tagKey`.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.notFound` when one of them is not there.
        public func untagResources(
            resourceType: ResourceType,
            resourceId: [String],
            regionId: String? = nil,
            tagKey: [String]? = nil,
            all: Bool? = nil
        ) async throws {
            try await called("alibaba", "untag_resources") { [native] cancel in
                try await native.untagResources(
                    resourceType: resourceType.rawValue,
                    resourceId: resourceId,
                    regionId: regionId,
                    tagKey: tagKey,
                    all: all,
                    cancel: cancel
                )
            }
        }

        /// Lists the tags of secrets or keys: of those that are given, or of those that have the tags
        /// that are given, one page at a time.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources)
        ///
        /// - Parameters:
        ///   - resourceType: What they are.
        ///   - regionId: Region of what is tagged; by default that of the client.
        ///   - resourceId: Names of the secrets, or IDs of the keys, at most 50; by default all.
        ///   - tag: Tags that they must have, at most 20.
        ///   - nextToken: Where the page before has ended, as its answer says; by default the list
        ///     begins.
        /// - Returns: One page of a list of tags.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then.
        public func listTagResources(
            resourceType: ResourceType,
            regionId: String? = nil,
            resourceId: [String]? = nil,
            tag: [String: String]? = nil,
            nextToken: String? = nil
        ) async throws -> ListTagResourcesResponse {
            let answer = try await called("alibaba", "list_tag_resources") { [native] cancel in
                try await native.listTagResources(
                    resourceType: resourceType.rawValue,
                    regionId: regionId,
                    resourceId: resourceId,
                    tag: tag,
                    nextToken: nextToken,
                    cancel: cancel
                )
            }
            return ListTagResourcesResponse(native: answer)
        }

        /// Lists the tags of one key. For those of a secret there are `describeSecret` and
        /// `listTagResources`.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listresourcetags)
        ///
        /// - Parameter keyId: ID of the key.
        /// - Returns: The tags of a key.
        /// - Throws: `BojagiError.notFound` when there is no such key.
        public func listResourceTags(
            keyId: String
        ) async throws -> ListResourceTagsResponse {
            let answer = try await called("alibaba", "list_resource_tags") { [native] cancel in
                try await native.listResourceTags(
                    keyId: keyId,
                    cancel: cancel
                )
            }
            return ListResourceTagsResponse(native: answer)
        }

        /// Reads the value of a secret: that of the current version, unless another one is asked for.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretvalue)
        ///
        /// - Parameters:
        ///   - secretName: Name of the secret, or its ARN.
        ///   - versionId: ID of the version to read. The service passes it over for managed secrets.
        ///   - versionStage: Stage of the version to read; by default `ACSCurrent`. A managed secret
        ///     has that one and `ACSPrevious`.
        ///   - fetchExtendedConfig: Whether to read what a managed secret belongs to; by default not.
        ///   - dryRun: Whether only to try if the value could be read, which always ends with an
        ///     error; by default not.
        /// - Returns: The value of a secret, with what is known about its version.
        /// - Throws: `BojagiError.notFound` when there is no such secret or version.
        ///   `BojagiError.conflict` when the secret is scheduled for deletion. With `dryRun` there is
        ///   always an error; `BojagiError.failedPrecondition` with the code `DryRunOperationError`
        ///   means that the value could be read.
        public func getSecretValue(
            secretName: String,
            versionId: String? = nil,
            versionStage: String? = nil,
            fetchExtendedConfig: Bool? = nil,
            dryRun: Bool? = nil
        ) async throws -> GetSecretValueResponse {
            let answer = try await called("alibaba", "get_secret_value") { [native] cancel in
                try await native.getSecretValue(
                    secretName: secretName,
                    versionId: versionId,
                    versionStage: versionStage,
                    fetchExtendedConfig: fetchExtendedConfig,
                    dryRun: dryRun,
                    cancel: cancel
                )
            }
            return GetSecretValueResponse(native: answer)
        }

        /// Reads the values of several secrets in one call. A secret that cannot be read takes nothing
        /// from the others: it is in the errors of the result.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-batchgetsecretvalue)
        ///
        /// - Parameters:
        ///   - secretName: Names of the secrets, or their ARNs; 1 to 20, all different.
        ///   - versionId: IDs of the versions to read, by the names of their secrets. Where there is
        ///     none, the stage decides.
        ///   - versionStage: Stages of the versions to read, by the names of their secrets; by
        ///     default `ACSCurrent`.
        ///   - fetchExtendedConfig: Whether to read what managed secrets belong to; by default not.
        /// - Returns: The values of several secrets, and why others have none.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then.
        public func batchGetSecretValue(
            secretName: [String],
            versionId: [String: String]? = nil,
            versionStage: [String: String]? = nil,
            fetchExtendedConfig: Bool? = nil
        ) async throws -> BatchGetSecretValueResponse {
            let answer = try await called("alibaba", "batch_get_secret_value") { [native] cancel in
                try await native.batchGetSecretValue(
                    secretName: secretName,
                    versionId: versionId,
                    versionStage: versionStage,
                    fetchExtendedConfig: fetchExtendedConfig,
                    cancel: cancel
                )
            }
            return BatchGetSecretValueResponse(native: answer)
        }

        /// Stores a new version of a secret of type `Generic`. It becomes the current one, unless it is
        /// given other stages. A version with an ID that there is already is refused, but one with the
        /// same value succeeds and changes nothing.
        ///
        /// A secret keeps 10 versions; the next one takes the place of the oldest.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-putsecretvalue)
        ///
        /// - Parameters:
        ///   - secretName: Name of the secret, or its ARN.
        ///   - versionId: ID of the version, chosen by you: 1 to 64 characters, unique in the secret.
        ///   - secretData: The value, 1 to 30,720 bytes.
        ///   - secretDataType: What the value is made of; by default `text`.
        ///   - versionStages: Stages that are to mark the version, 1 to 8; by default `ACSCurrent`.
        ///     Without `ACSCurrent` the current version stays the current one.
        /// - Returns: A version that has been stored.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.notFound` when there is no such secret. `BojagiError.alreadyExists`
        ///   when the version has another value. `BojagiError.conflict` when the secret is scheduled
        ///   for deletion. `BojagiError.failedPrecondition` when it is a managed one.
        public func putSecretValue(
            secretName: String,
            versionId: String,
            secretData: SecretString,
            secretDataType: SecretDataType? = nil,
            versionStages: [String]? = nil
        ) async throws -> PutSecretValueResponse {
            let answer = try await called("alibaba", "put_secret_value") { [native] cancel in
                try await native.putSecretValue(
                    secretName: secretName,
                    versionId: versionId,
                    secretData: secretData.native,
                    secretDataType: secretDataType.map { $0.rawValue },
                    versionStages: versionStages,
                    cancel: cancel
                )
            }
            return PutSecretValueResponse(native: answer)
        }

        /// Lists the versions of a secret, one page at a time.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids)
        ///
        /// - Parameters:
        ///   - secretName: Name of the secret, or its ARN.
        ///   - includeDeprecated: Whether to list versions without a stage too; by default not.
        ///   - pageNumber: Number of the page, from 1, which is the default.
        ///   - pageSize: Versions a page; 1 to 100, by default 20.
        /// - Returns: One page of the list of versions of a secret.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.notFound` when there is no such secret.
        public func listSecretVersionIds(
            secretName: String,
            includeDeprecated: Bool? = nil,
            pageNumber: Int? = nil,
            pageSize: Int? = nil
        ) async throws -> ListSecretVersionIdsResponse {
            let answer = try await called("alibaba", "list_secret_version_ids") { [native] cancel in
                try await native.listSecretVersionIds(
                    secretName: secretName,
                    includeDeprecated: includeDeprecated,
                    pageNumber: pageNumber.map { try unsigned($0, "pageNumber") },
                    pageSize: pageSize.map { try unsigned($0, "pageSize") },
                    cancel: cancel
                )
            }
            return ListSecretVersionIdsResponse(native: answer)
        }

        /// Moves a stage of a secret of type `Generic` to a version, takes it from one, or both. At
        /// least one of the two versions is needed. `ACSCurrent` and `ACSPrevious` can only be moved.
        ///
        /// The version that loses `ACSCurrent` gets `ACSPrevious`. A secret has 8 stages at most.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretversionstage)
        ///
        /// - Parameters:
        ///   - secretName: Name of the secret, or its ARN.
        ///   - versionStage: The stage: `ACSCurrent`, `ACSPrevious` or one of your own.
        ///   - moveToVersion: ID of the version that the stage is to mark.
        ///   - removeFromVersion: ID of the version that the stage is to mark no more.
        /// - Returns: A secret whose stages have been changed.
        /// - Throws: `BojagiError.invalidArgument` when a documented limit is broken; nothing is sent
        ///   then. `BojagiError.notFound` when there is no such secret or version.
        ///   `BojagiError.conflict` when the secret is scheduled for deletion.
        ///   `BojagiError.failedPrecondition` when it is a managed one.
        public func updateSecretVersionStage(
            secretName: String,
            versionStage: String,
            moveToVersion: String? = nil,
            removeFromVersion: String? = nil
        ) async throws -> UpdateSecretVersionStageResponse {
            let answer = try await called("alibaba", "update_secret_version_stage") { [native] cancel in
                try await native.updateSecretVersionStage(
                    secretName: secretName,
                    versionStage: versionStage,
                    moveToVersion: moveToVersion,
                    removeFromVersion: removeFromVersion,
                    cancel: cancel
                )
            }
            return UpdateSecretVersionStageResponse(native: answer)
        }

        /// Goes through the secrets of the account in the region, page after page. A secret is listed
        /// when for each filter that is given one of its values matches.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets)
        ///
        /// - Parameters:
        ///   - pageSize: Secrets a page; 1 to 100, by default 10.
        ///   - fetchTags: Whether to read the tags too; by default not.
        ///   - secretName: Filter: names, 1 to 10 of 1 to 192 characters.
        ///   - description: Filter: descriptions, 1 to 10 of 1 to 256 characters.
        ///   - tagKey: Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by tags
        ///     the service looks at 4,000 secrets at most.
        ///   - tagValue: Filter: values of tags, 1 to 10 of 1 to 256 characters.
        ///   - dkmsInstanceId: Filter: IDs of KMS instances, 1 to 10.
        ///   - secretType: Filter: types, 1 to 10.
        ///   - creator: Filter: who made the secret, 1 to 10.
        ///
        /// - Returns: The items, to be gone through with `for try await`. A page is asked for when its
        ///   first item is wanted.
        public func iterSecrets(
            pageSize: Int? = nil,
            fetchTags: Bool? = nil,
            secretName: [String]? = nil,
            description: [String]? = nil,
            tagKey: [String]? = nil,
            tagValue: [String]? = nil,
            dkmsInstanceId: [String]? = nil,
            secretType: [SecretType]? = nil,
            creator: [String]? = nil
        ) -> PagedSequence<SecretListItem> {
            PagedSequence("alibaba", "iter_secrets") { [native] in
                try native.iterSecrets(
                    pageSize: pageSize.map { try unsigned($0, "pageSize") },
                    fetchTags: fetchTags,
                    secretName: secretName,
                    description: description,
                    tagKey: tagKey,
                    tagValue: tagValue,
                    dkmsInstanceId: dkmsInstanceId,
                    secretType: secretType.map { $0.map { $0.rawValue } },
                    creator: creator
                )
            } next: { pages, cancel in
                try await pages.next(cancel: cancel)?.map { SecretListItem(native: $0) }
            }
        }

        /// Goes through the tags of secrets or keys: of those that are given, or of those that have the
        /// tags that are given, page after page.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources)
        ///
        /// - Parameters:
        ///   - resourceType: What they are.
        ///   - regionId: Region of what is tagged; by default that of the client.
        ///   - resourceId: Names of the secrets, or IDs of the keys, at most 50; by default all.
        ///   - tag: Tags that they must have, at most 20.
        ///
        /// - Returns: The items, to be gone through with `for try await`. A page is asked for when its
        ///   first item is wanted.
        public func iterTagResources(
            resourceType: ResourceType,
            regionId: String? = nil,
            resourceId: [String]? = nil,
            tag: [String: String]? = nil
        ) -> PagedSequence<TagResource> {
            PagedSequence("alibaba", "iter_tag_resources") { [native] in
                native.iterTagResources(
                    resourceType: resourceType.rawValue,
                    regionId: regionId,
                    resourceId: resourceId,
                    tag: tag
                )
            } next: { pages, cancel in
                try await pages.next(cancel: cancel)?.map { TagResource(native: $0) }
            }
        }

        /// Goes through the versions of a secret, page after page.
        ///
        /// [The service's own page](https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids)
        ///
        /// - Parameters:
        ///   - secretName: Name of the secret, or its ARN.
        ///   - includeDeprecated: Whether to list versions without a stage too; by default not.
        ///   - pageSize: Versions a page; 1 to 100, by default 20.
        ///
        /// - Returns: The items, to be gone through with `for try await`. A page is asked for when its
        ///   first item is wanted.
        public func iterSecretVersionIds(
            secretName: String,
            includeDeprecated: Bool? = nil,
            pageSize: Int? = nil
        ) -> PagedSequence<SecretVersion> {
            PagedSequence("alibaba", "iter_secret_version_ids") { [native] in
                try native.iterSecretVersionIds(
                    secretName: secretName,
                    includeDeprecated: includeDeprecated,
                    pageSize: pageSize.map { try unsigned($0, "pageSize") }
                )
            } next: { pages, cancel in
                try await pages.next(cancel: cancel)?.map { SecretVersion(native: $0) }
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
