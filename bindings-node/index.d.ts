// The package's types, for `require` and, through index.d.mts, for `import`.
import type { ErrorKind } from './generated/errors.js'
import type { SecretStore, SecretStoreOptions } from './generated/store.js'

export * from './generated/errors.js'
export * from './generated/providers.js'

/**
 * Opens the secrets at an address, such as `ncloud:KR` or `alibaba:cn-hangzhou`, whichever cloud it names.
 * The same as `new store.SecretStore({ ...options, address })`.
 */
export declare function open(
  address: string,
  options?: Omit<SecretStoreOptions, 'address'> | null,
): SecretStore

/** How a call is made, apart from what is asked. */
export interface CallOptions {
  /**
   * Gives the call up when it is aborted; the promise is then rejected with `signal.reason`. What
   * was sent may still be carried out.
   */
  signal?: AbortSignal | null | undefined
}

/** What will do where a secret goes in. */
export type SecretInput = string | SecretString | SecretValue<object>

/**
 * A secret text. It shows as `SecretString(***)` wherever it is printed, turned into a string or
 * into JSON, and its text is wiped from memory when the object is collected.
 *
 * The text itself comes out of one method only, `reveal`.
 */
export declare class SecretString {
  #private
  /** Takes a text into custody. The caller's own copy stays in JavaScript's memory. */
  constructor(text: SecretInput)
  /** The secret text itself. JavaScript strings cannot be wiped, so keep it for a short time. */
  reveal(): string
  /** Whether `other` has the same text. It takes the same time wherever they differ. */
  equals(other: SecretInput): boolean
  /** `SecretString(***)` */
  toString(): string
  /** `SecretString(***)`: the text is not in the JSON, so to store it there use `reveal`. */
  toJSON(): string
}

/** What a value is in plain, where nothing more is known of it: a flat object. */
export type PlainValue = Record<string, string | number | boolean | null>

/** The fields of a value, each a secret of its own. One that may be null may be missing. */
export type SecretFields<T extends object = PlainValue> = {
  readonly [Name in keyof T]: null extends T[Name] ? SecretString | undefined : SecretString
}

/**
 * A secret value: the JSON text of a flat object, as the service keeps it, and its fields. It shows
 * as `SecretValue(***)` wherever it is printed, turned into a string or into JSON, and its text is
 * wiped from memory when the object is collected.
 *
 * A field is a secret of its own, which is revealed by itself. A text field is given without its
 * quotes, a number or a boolean as JSON writes it; a field that is null counts as missing, and so do
 * all fields of a text that is no JSON object. The order is that of the text.
 *
 * `T` is what the application knows of the fields. Nothing checks it but the argument of `into`.
 */
export declare class SecretValue<T extends object = PlainValue> {
  #private
  /** Takes a text into custody. The caller's own copy stays in JavaScript's memory. */
  constructor(text: SecretInput)
  /** The fields by name, as a frozen object without a prototype. Made once, when first asked for. */
  readonly fields: SecretFields<T>
  /** How many fields there are. */
  readonly size: number
  /** Whether there is a field of that name. */
  has(name: string): boolean
  /** The field of that name, if there is one. */
  get(name: keyof T & string): SecretString | undefined
  /** The names of the fields. */
  keys(): IterableIterator<string>
  /** The fields with their names. */
  [Symbol.iterator](): IterableIterator<[string, SecretString]>
  /**
   * The value in plain, read by `JSON.parse`.
   *
   * @throws InvalidArgumentError when the text is not JSON. It quotes nothing.
   */
  into(): T
  /**
   * The value in plain, as `parse` makes it of what `JSON.parse` gave: a check, or the `parse` of a
   * schema.
   *
   * @throws InvalidArgumentError when the text is not JSON, or when `parse` throws. The error has the
   * name of what was thrown and, of a schema's issues, the places; it quotes nothing.
   */
  into<U>(parse: (plain: unknown) => U): U
  /** The whole text. JavaScript strings cannot be wiped, so keep it for a short time. */
  reveal(): string
  /** Whether `other` has the same text. It takes the same time wherever they differ. */
  equals(other: SecretInput): boolean
  /** `SecretValue(***)` */
  toString(): string
  /** `SecretValue(***)`: the text is not in the JSON, so to store it there use `reveal`. */
  toJSON(): string
}

/** The key pair that requests are signed with. */
export interface Credentials {
  /** Access key ID of the account or sub account. */
  accessKey: string
  /** Secret key that belongs to the access key. It signs requests and is never sent. */
  secretKey: SecretInput
  /** Token that belongs to the pair, as temporary ones of Alibaba Cloud have it. */
  securityToken?: SecretInput | null | undefined
  /** When they stop being valid; by default never. */
  expiresAt?: Date | null | undefined
}

/**
 * Gives the credentials of the moment. They are kept: it is asked again before they expire, or when
 * the service has refused them, and never twice at the same time.
 *
 * What it throws is the `cause` of a `CredentialsError`, whose message has its text.
 */
export type CredentialsProvider = () => Credentials | PromiseLike<Credentials>

/** What is known about a failure, apart from its kind and text. */
export interface ErrorFacts {
  /** The operation by the service's name in snake case, for instance `get_secret_value`; none where a client was being made. */
  operation?: string | undefined
  /** The provider, for instance `ncloud`; none where a client was being made. */
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
  /** What a provider of credentials threw, if that is why. */
  cause?: unknown
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
  /** The provider, for instance `ncloud`; none where a client was being made. */
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
  /** What a provider of credentials threw, if that is why. */
  readonly cause?: unknown
}
