// The way down to the native layer: its errors, cancellation and numbers are made Swift's own.

internal import BojagiNative

func translated<T>(_ call: () throws -> T) throws -> T {
    do {
        return try call()
    } catch {
        throw inSwift(error)
    }
}

/// A call that ends with its task: UniFFI does not pass the end of a task on.
func called<T: Sendable>(_ call: @Sendable (CancelToken) async throws -> T) async throws -> T {
    try Task.checkCancellation()
    let token = CancelToken()
    do {
        return try await withTaskCancellationHandler {
            try await call(token)
        } onCancel: {
            token.cancel()
        }
    } catch {
        throw inSwift(error)
    }
}

private func inSwift(_ error: any Error) -> any Error {
    switch error {
    case NativeError.Cancelled:
        return CancellationError()
    case NativeError.Failed(
        let kind, let text, let operation, let provider, let status, let providerCode, let details,
        let requestId, let retryAfter, let retryable, let attempts
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
            attempts: Int(clamping: attempts)
        )
        return BojagiError(kind: kind, facts: facts)
    case let error as BojagiError:
        return error
    default:
        // A panic in Rust. Its text is left out, because it may quote what it stumbled over.
        return BojagiError.unexpected(.init(message: "a fault of this library; please report it"))
    }
}

/// A count as the service takes it.
func unsigned<T: FixedWidthInteger & UnsignedInteger>(_ value: Int, _ argument: String) throws -> T {
    guard let value = T(exactly: value) else {
        let message = "\(argument) must be 0 to \(T.max) (got \(value))"
        throw BojagiError.invalidArgument(.init(message: message))
    }
    return value
}

extension Duration {
    /// For UniFFI, which ends the program on what is negative or too long. Core refuses zero.
    var inSeconds: Double {
        // Half a nanosecond more, because UniFFI cuts off what the Double is short of.
        min(max(self / .seconds(1), 0), 1e15) + 0.5e-9
    }
}
