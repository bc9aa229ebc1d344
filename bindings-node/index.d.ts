// The package's types, for `require` and, through index.d.mts, for `import`.
import type { ErrorKind } from './generated/errors.js'

export * as ncloud from './generated/ncloud.js'
export * from './generated/errors.js'

/** How a call is made, apart from what is asked. */
export interface CallOptions {
  /**
   * Gives the call up when it is aborted; the promise is then rejected with `signal.reason`. What
   * was sent may still be carried out.
   */
  signal?: AbortSignal | null | undefined
}

/**
 * A secret text. It shows as `SecretString(***)` wherever it is printed, turned into a string or
 * into JSON, and its text is wiped from memory when the object is collected.
 *
 * The text itself comes out of one method only, `reveal`.
 */
export declare class SecretString {
  #private
  /** Takes a text into custody. The caller's own copy stays in JavaScript's memory. */
  constructor(text: string | SecretString)
  /** The secret text itself. JavaScript strings cannot be wiped, so keep it for a short time. */
  reveal(): string
  /** `SecretString(***)` */
  toString(): string
  /** `SecretString(***)`: the text is not in the JSON, so to store it there use `reveal`. */
  toJSON(): string
}

/** What is known about a failure, apart from its kind and text. */
export interface ErrorFacts {
  /** The operation by the service's name in snake case, for instance `get_secret_value`; none where a client was being made. */
  operation?: string | undefined
  /** The provider: `ncloud`; none where a client was being made. */
  provider?: string | undefined
  /** The HTTP status of the answer, if one came. */
  status?: number | undefined
  /** The provider's own error code. */
  providerCode?: string | undefined
  /** The provider's own explanation, as it gave it. */
  details?: string | undefined
  /** The provider's id of the request, for its support desk. */
  requestId?: string | undefined
  /** How many milliseconds the service asked to wait before the next try. */
  retryAfter?: number | undefined
  /** Whether the same call may succeed later. */
  retryable?: boolean | undefined
  /** How many requests were sent for this call; 0 when it was refused before sending. */
  attempts?: number | undefined
}

/**
 * Why a call failed. Every error is of a subclass for its kind, for instance `NotFoundError`.
 *
 * `message` says what happened and what to do, and holds no URL, header, body or secret. Programs
 * decide by the class, `code` and the other facts, never by the text.
 */
export declare class BojagiError extends Error {
  /** For tests of applications; this package makes its errors itself. */
  constructor(message?: string, facts?: ErrorFacts)
  /** What went wrong, in one word. */
  readonly kind: ErrorKind
  /** The same as `kind`, under the name that Node's own errors use. */
  readonly code: ErrorKind
  /** The operation by the service's name in snake case, for instance `get_secret_value`; none where a client was being made. */
  readonly operation?: string
  /** The provider: `ncloud`; none where a client was being made. */
  readonly provider?: string
  /** The HTTP status of the answer, if one came. */
  readonly status?: number
  /** The provider's own error code, for instance `NOT_FOUND`. */
  readonly providerCode?: string
  /** The provider's own explanation, as it gave it. */
  readonly details?: string
  /** The provider's id of the request, for its support desk. */
  readonly requestId?: string
  /** How many milliseconds the service asked to wait before the next try. */
  readonly retryAfter?: number
  /** Whether the same call may succeed later. */
  readonly retryable: boolean
  /** How many requests were sent for this call; 0 when it was refused before sending. */
  readonly attempts: number
}
