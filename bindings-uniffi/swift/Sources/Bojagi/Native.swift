// The way down to the native layer: its errors, cancellation and numbers are made Swift's own.

import Foundation
internal import BojagiNative

func translated<T>(
    _ provider: String? = nil, _ operation: String? = nil, _ call: () throws -> T
) throws -> T {
    do {
        return try call()
    } catch {
        throw inSwift(error, provider, operation)
    }
}

/// A call that ends with its task: UniFFI does not pass the end of a task on.
func called<T: Sendable>(
    _ provider: String, _ operation: String, _ call: @Sendable (CancelToken) async throws -> T
) async throws -> T {
    try Task.checkCancellation()
    let token = CancelToken()
    do {
        return try await withTaskCancellationHandler {
            try await call(token)
        } onCancel: {
            token.cancel()
        }
    } catch {
        throw inSwift(error, provider, operation)
    }
}

/// An argument that the native layer cannot be given.
private struct Refused: LocalizedError {
    let text: String
    var errorDescription: String? { text }
}

private func inSwift(_ error: any Error, _ provider: String?, _ operation: String?) -> any Error {
    func facts(_ text: String) -> BojagiError.Facts {
        let message = operation.map { "\($0): \(text)" } ?? text
        return .init(message: message, operation: operation, provider: provider)
    }
    switch error {
    case NativeError.Cancelled:
        return CancellationError()
    case NativeError.Failed(
        let kind, let text, let operation, let provider, let status, let providerCode, let details,
        let requestId, let retryAfter, let retryable, let attempts, let thrown
    ):
        let facts = BojagiError.Facts(
            message: text,
            operation: operation,
            provider: provider,
            status: status.map { Int($0) },
            providerCode: providerCode,
            details: details,
            requestId: requestId,
            retryAfter: retryAfter.map { .seconds($0) },
            retryable: retryable,
            attempts: Int(clamping: attempts),
            underlyingError: (thrown as? Thrown)?.error
        )
        return BojagiError(kind: kind, facts: facts)
    case let refused as Refused:
        return BojagiError.invalidArgument(facts(refused.text))
    default:
        // A panic in Rust. Its text is left out, because it may quote what it stumbled over.
        return BojagiError.unexpected(facts("a fault of this library; please report it"))
    }
}

/// A count as the service takes it.
func unsigned<T: FixedWidthInteger & UnsignedInteger>(_ value: Int, _ argument: String) throws -> T {
    guard let value = T(exactly: value) else {
        throw Refused(text: "\(argument) must be 0 to \(T.max) (got \(value))")
    }
    return value
}

/// A duration for UniFFI, which ends the program on what is negative or too long. Core refuses zero.
func seconds(_ value: Duration, _ argument: String) throws -> Double {
    guard value >= .zero else { throw Refused(text: "\(argument) must be 0 or more (got \(value))") }
    // Half a nanosecond more, because UniFFI cuts off what the Double is short of.
    return min(value / .seconds(1), 1e15) + 0.5e-9
}

/// A time for UniFFI, which ends the program on one that is no number of seconds.
func moment(_ value: Date, _ argument: String) throws -> Date {
    guard value.timeIntervalSince1970.magnitude < 9e18 else {
        throw Refused(text: "\(argument) must be a time in reach (got \(value.timeIntervalSince1970) seconds)")
    }
    return value
}
