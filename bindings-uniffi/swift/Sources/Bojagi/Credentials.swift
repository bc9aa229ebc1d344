// Credentials that the application's own code gives to a client.

import Foundation
internal import BojagiNative

/// The key pair that requests are signed with.
public struct Credentials: Sendable, Equatable {
    /// Access key ID of the account or sub account.
    public let accessKey: String

    /// Secret key that belongs to it.
    public let secretKey: SecretString

    /// Token that belongs to the pair, as temporary ones of Alibaba Cloud have it.
    public let securityToken: SecretString?

    /// When they stop being valid; `nil`: never.
    public let expiresAt: Date?

    /// A key pair.
    ///
    /// - Parameters:
    ///   - accessKey: Access key ID of the account or sub account.
    ///   - secretKey: Secret key that belongs to it.
    ///   - securityToken: Token that belongs to the pair, as temporary ones of Alibaba Cloud have it.
    ///   - expiresAt: When they stop being valid; `nil`: never.
    public init(
        accessKey: String, secretKey: SecretString, securityToken: SecretString? = nil, expiresAt: Date? = nil
    ) {
        self.accessKey = accessKey
        self.secretKey = secretKey
        self.securityToken = securityToken
        self.expiresAt = expiresAt
    }
}

/// Gives a client its credentials. When it throws, the calls that wait for it fail with
/// ``BojagiError/credentials(_:)``, whose message holds the type and the text of what was thrown, and whose
/// ``BojagiError/Facts/underlyingError`` is the error itself.
public typealias CredentialsProvider = @Sendable () async throws -> Credentials

/// What was thrown, as Rust tells of it.
final class Thrown: NativeThrown {
    let error: any Error

    init(_ error: any Error) {
        self.error = error
    }

    func text() -> String {
        let text = (error as? any LocalizedError)?.errorDescription ?? "\(error)"
        return "\(type(of: error)): \(text)"
    }
}

/// What Rust asks for credentials.
final class AskedProvider: NativeProvider {
    private let provider: CredentialsProvider

    init(_ provider: @escaping CredentialsProvider) {
        self.provider = provider
    }

    func ask(question: NativeQuestion) {
        Task { [provider] in
            do {
                let given = try await provider()
                question.answer(
                    accessKey: given.accessKey,
                    secretKey: given.secretKey.native,
                    securityToken: given.securityToken?.native,
                    expiresAt: try given.expiresAt.map { try moment($0, "expiresAt") })
            } catch {
                question.fail(thrown: Thrown(error))
            }
        }
    }
}
