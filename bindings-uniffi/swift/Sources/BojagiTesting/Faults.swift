// What the emulator tells, and what it can be told to do wrong.

#if os(macOS) || os(Linux)
import Foundation

/// The emulator is not installed, did not start, has ended, or refuses what it was asked.
public struct EmulatorError: LocalizedError, CustomStringConvertible, Hashable, Sendable {
    /// What went wrong, and the emulator's log where it helps.
    public let description: String

    /// What went wrong, and the emulator's log where it helps.
    public var errorDescription: String? { description }

    init(_ text: String) {
        description = text.trimmingCharacters(in: .newlines)
    }
}

extension Emulator {
    /// A request to the service, as the emulator saw it. Headers and bodies are not kept.
    public struct Request: Decodable, Hashable, Sendable {
        /// The provider that was asked, for instance `ncloud`.
        public let provider: String

        /// The HTTP method.
        public let method: String

        /// The path, with the query.
        public let path: String

        /// The operation, for instance `get_secret_value`; none where the path belongs to none.
        public let operation: String?

        /// The HTTP status of the answer; 0 as long as there is none.
        public let status: Int

        /// The access key, valid or not; none where there was none.
        public let accessKey: String?

        /// When it came.
        public let time: Date

        enum CodingKeys: String, CodingKey {
            case provider, method, path, operation, status, accessKey
            case time = "timeMs"
        }
    }

    /// A fault that was added, and the requests that it has met.
    public struct FaultCount: Decodable, Hashable, Sendable {
        /// What happens: `latency`, `status`, `throttle`, `reset`, `cut`, `body` or `hang`.
        public let fault: String

        /// How many requests matched.
        public let seen: Int

        /// How many of them it has struck.
        public let struck: Int

        /// How many more it will look at; none where that has no end.
        public let left: Int?
    }

    /// What happens to a request that a fault strikes.
    public struct Fault: Hashable, Sendable {
        /// Whether the operation is carried out.
        public enum When: String, Hashable, Sendable {
            /// It is not.
            case before

            /// It is, and then its answer is late or lost.
            case after
        }

        struct Rule: Encodable, Hashable {
            let fault: String
            var provider: String?
            var operation: String?
            var secretId: String?
            var accessKey: String?
            var skip: Int?
            var count: Int?
            var probability: Double?
            var seed: Int?
            var when: String?
            var delayMs: Int?
            var status: Int?
            var errorCode: String?
            var message: String?
            var details: String?
            var retryAfter: Int?
            var perSecond: Int?
            var body: String?
            var contentType: String?
        }

        let rule: Rule

        /// The request waits, then goes on.
        ///
        /// - Parameter delay: How long, at most 10 minutes; milliseconds count.
        public static func latency(_ delay: Duration) -> Fault {
            Fault(rule: Rule(fault: "latency", delayMs: Int((delay / .milliseconds(1)).rounded())))
        }

        /// An error answer, with the body that is documented for it.
        ///
        /// - Parameters:
        ///   - status: HTTP status, 400 to 599.
        ///   - errorCode: The error code; by default the first that belongs to the status.
        ///   - message: The message; by default that of the code.
        ///   - details: The explanation.
        ///   - retryAfter: Seconds in the header `Retry-After`.
        public static func status(
            _ status: Int, errorCode: String? = nil, message: String? = nil, details: String? = nil,
            retryAfter: Int? = nil
        ) -> Fault {
            Fault(rule: Rule(
                fault: "status", status: status, errorCode: errorCode, message: message, details: details,
                retryAfter: retryAfter))
        }

        /// Requests pass, but no more than so many in any one second; the others get 429.
        ///
        /// - Parameters:
        ///   - perSecond: How many pass.
        ///   - retryAfter: Seconds in the header `Retry-After`; by default 1.
        public static func throttle(perSecond: Int, retryAfter: Int? = nil) -> Fault {
            Fault(rule: Rule(fault: "throttle", retryAfter: retryAfter, perSecond: perSecond))
        }

        /// The connection ends with a TCP reset, without an answer.
        public static let reset = Fault(rule: Rule(fault: "reset"))

        /// The answer begins, and the connection ends in the middle of its body.
        public static let cut = Fault(rule: Rule(fault: "cut"))

        /// An answer with this body, right or wrong.
        ///
        /// - Parameters:
        ///   - body: The text to answer, at most 1 MiB.
        ///   - status: HTTP status, 200 to 599; by default 200.
        ///   - contentType: The content type; by default `application/json`.
        public static func body(_ body: String, status: Int? = nil, contentType: String? = nil) -> Fault {
            Fault(rule: Rule(fault: "body", status: status, body: body, contentType: contentType))
        }

        /// No answer until the client gives up or the emulator stops.
        public static let hang = Fault(rule: Rule(fault: "hang"))
    }
}
#endif
