// The facts that every error carries, and its text.

import Foundation

extension BojagiError {
    /// What is known about a failure. Each fact can be read from the error itself, too:
    /// `error.status`.
    public struct Facts: Hashable, Sendable {
        /// The whole text: operation, what happened, provider's code, HTTP status, request id, and
        /// what to do.
        public let message: String

        /// The operation by the service's name, for instance `get_secret_value`; none where a client
        /// was being made.
        public let operation: String?

        /// The provider, for instance `ncloud`; none where a client was being made.
        public let provider: String?

        /// The HTTP status of the answer, if one came.
        public let status: Int?

        /// The provider's own error code, for instance `NOT_FOUND`, or `200` from NAVER's API Gateway.
        public let providerCode: String?

        /// The provider's own explanation, as it gave it.
        public let details: String?

        /// The provider's id of the request, for its support desk.
        public let requestId: String?

        /// How long the service asked to wait before the next try.
        public let retryAfter: Duration?

        /// Whether the same call may succeed later.
        public let retryable: Bool

        /// How many requests were sent for this call; 0 when it was refused before sending.
        public let attempts: Int

        /// What the application's own provider of credentials has thrown, if that is why the call
        /// failed. Facts are compared and hashed without it, and it is not shown with them.
        public var underlyingError: (any Error)? { cause.error }

        private let cause: Cause

        /// Puts facts together by hand, for tests of code that handles errors.
        public init(
            message: String,
            operation: String? = nil,
            provider: String? = nil,
            status: Int? = nil,
            providerCode: String? = nil,
            details: String? = nil,
            requestId: String? = nil,
            retryAfter: Duration? = nil,
            retryable: Bool = false,
            attempts: Int = 0,
            underlyingError: (any Error)? = nil
        ) {
            self.message = message
            self.operation = operation
            self.provider = provider
            self.status = status
            self.providerCode = providerCode
            self.details = details
            self.requestId = requestId
            self.retryAfter = retryAfter
            self.retryable = retryable
            self.attempts = attempts
            cause = Cause(error: underlyingError)
        }
    }

    /// An error of others has no equality, and may hold what is not for every eye.
    private struct Cause: Hashable, Sendable, CustomReflectable {
        let error: (any Error)?

        static func == (_: Self, _: Self) -> Bool { true }

        func hash(into _: inout Hasher) {}

        var customMirror: Mirror { Mirror(self, children: []) }
    }

    /// One of the facts: `error.status`.
    public subscript<Fact>(dynamicMember fact: KeyPath<Facts, Fact>) -> Fact {
        facts[keyPath: fact]
    }
}

extension BojagiError: LocalizedError, CustomNSError, CustomStringConvertible, CustomDebugStringConvertible {
    /// The message.
    public var errorDescription: String? { facts.message }

    /// `io.bojagi`
    public static var errorDomain: String { "io.bojagi" }

    /// The HTTP status, or 0 where no answer came.
    public var errorCode: Int { facts.status ?? 0 }

    /// The message, and under `NSUnderlyingErrorKey` the ``Facts/underlyingError``.
    public var errorUserInfo: [String: Any] {
        var info: [String: Any] = [NSLocalizedDescriptionKey: facts.message]
        info[NSUnderlyingErrorKey] = facts.underlyingError
        return info
    }

    /// The message.
    public var description: String { facts.message }

    /// The kind and the message.
    public var debugDescription: String { "\(kind): \(facts.message)" }
}
