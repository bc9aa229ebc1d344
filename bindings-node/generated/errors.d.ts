// Generated from core by `make generate`. Do not edit.
import { BojagiError } from '../index.js'

/** What went wrong, in one word. */
export type ErrorKind =
  | 'InvalidArgument'
  | 'Credentials'
  | 'Unauthenticated'
  | 'PermissionDenied'
  | 'NotFound'
  | 'AlreadyExists'
  | 'Conflict'
  | 'FailedPrecondition'
  | 'Throttled'
  | 'Unavailable'
  | 'Timeout'
  | 'Network'
  | 'Unexpected'

/** The input breaks a documented limit or rule; mend the call. */
export declare class InvalidArgumentError extends BojagiError {
  readonly kind: 'InvalidArgument'
  readonly code: 'InvalidArgument'
}

/** No usable credentials were given or found; nothing was sent. */
export declare class CredentialsError extends BojagiError {
  readonly kind: 'Credentials'
  readonly code: 'Credentials'
}

/** The service does not accept the credentials, the signature or the clock. */
export declare class UnauthenticatedError extends BojagiError {
  readonly kind: 'Unauthenticated'
  readonly code: 'Unauthenticated'
}

/** The credentials are good, but not allowed to do this. */
export declare class PermissionDeniedError extends BojagiError {
  readonly kind: 'PermissionDenied'
  readonly code: 'PermissionDenied'
}

/** There is no such secret, or no such address. */
export declare class NotFoundError extends BojagiError {
  readonly kind: 'NotFound'
  readonly code: 'NotFound'
}

/** Something of that name is there already. */
export declare class AlreadyExistsError extends BojagiError {
  readonly kind: 'AlreadyExists'
  readonly code: 'AlreadyExists'
}

/** The present status of the secret forbids this. */
export declare class ConflictError extends BojagiError {
  readonly kind: 'Conflict'
  readonly code: 'Conflict'
}

/** A rule of the service forbids this, or the client was closed. */
export declare class FailedPreconditionError extends BojagiError {
  readonly kind: 'FailedPrecondition'
  readonly code: 'FailedPrecondition'
}

/** Too many requests; try again later, more slowly. */
export declare class ThrottledError extends BojagiError {
  readonly kind: 'Throttled'
  readonly code: 'Throttled'
}

/** The service is failing or out of reach behind its gateway; try again later. */
export declare class UnavailableError extends BojagiError {
  readonly kind: 'Unavailable'
  readonly code: 'Unavailable'
}

/** There was no answer, no connection or no credentials in time. */
export declare class TimeoutError extends BojagiError {
  readonly kind: 'Timeout'
  readonly code: 'Timeout'
}

/** The service could not be reached, or the connection broke. */
export declare class NetworkError extends BojagiError {
  readonly kind: 'Network'
  readonly code: 'Network'
}

/** An answer that the documentation does not foresee, or a fault of this library. */
export declare class UnexpectedError extends BojagiError {
  readonly kind: 'Unexpected'
  readonly code: 'Unexpected'
}
