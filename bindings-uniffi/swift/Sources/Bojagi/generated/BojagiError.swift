// Generated from core by `make generate`. Do not edit.
// Why a call failed: one case for each kind of error.

/// Why a call failed: the case says what went wrong in one word, and carries the facts.
///
/// Its text says what happened and what to do, and holds no URL, header, body or secret. Programs
/// decide by the case and the facts, never by the text.
@dynamicMemberLookup
public enum BojagiError: Error, Hashable, Sendable {
    /// The input breaks a documented limit or rule; mend the call.
    case invalidArgument(Facts)

    /// No usable credentials were given or found; nothing was sent.
    case credentials(Facts)

    /// The service does not accept the credentials, the signature or the clock.
    case unauthenticated(Facts)

    /// The credentials are good, but not allowed to do this.
    case permissionDenied(Facts)

    /// There is no such secret, or no such address.
    case notFound(Facts)

    /// Something of that name is there already.
    case alreadyExists(Facts)

    /// The present status of the secret forbids this.
    case conflict(Facts)

    /// A rule of the service forbids this, or the client was closed.
    case failedPrecondition(Facts)

    /// Too many requests; try again later, more slowly.
    case throttled(Facts)

    /// The service is failing or out of reach behind its gateway; try again later.
    case unavailable(Facts)

    /// There was no answer, no connection or no credentials in time.
    case timeout(Facts)

    /// The service could not be reached, or the connection broke.
    case network(Facts)

    /// An answer that the documentation does not foresee, or a fault of this library.
    case unexpected(Facts)

    /// The facts, whatever the case.
    public var facts: Facts {
        switch self {
        case .invalidArgument(let facts): facts
        case .credentials(let facts): facts
        case .unauthenticated(let facts): facts
        case .permissionDenied(let facts): facts
        case .notFound(let facts): facts
        case .alreadyExists(let facts): facts
        case .conflict(let facts): facts
        case .failedPrecondition(let facts): facts
        case .throttled(let facts): facts
        case .unavailable(let facts): facts
        case .timeout(let facts): facts
        case .network(let facts): facts
        case .unexpected(let facts): facts
        }
    }

    /// The case as a stable text, the same in every language, for instance `NotFound`.
    public var kind: String {
        switch self {
        case .invalidArgument: "InvalidArgument"
        case .credentials: "Credentials"
        case .unauthenticated: "Unauthenticated"
        case .permissionDenied: "PermissionDenied"
        case .notFound: "NotFound"
        case .alreadyExists: "AlreadyExists"
        case .conflict: "Conflict"
        case .failedPrecondition: "FailedPrecondition"
        case .throttled: "Throttled"
        case .unavailable: "Unavailable"
        case .timeout: "Timeout"
        case .network: "Network"
        case .unexpected: "Unexpected"
        }
    }

    init(kind: String, facts: Facts) {
        switch kind {
        case "InvalidArgument": self = .invalidArgument(facts)
        case "Credentials": self = .credentials(facts)
        case "Unauthenticated": self = .unauthenticated(facts)
        case "PermissionDenied": self = .permissionDenied(facts)
        case "NotFound": self = .notFound(facts)
        case "AlreadyExists": self = .alreadyExists(facts)
        case "Conflict": self = .conflict(facts)
        case "FailedPrecondition": self = .failedPrecondition(facts)
        case "Throttled": self = .throttled(facts)
        case "Unavailable": self = .unavailable(facts)
        case "Timeout": self = .timeout(facts)
        case "Network": self = .network(facts)
        default: self = .unexpected(facts)
        }
    }
}
