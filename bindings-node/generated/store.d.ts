// Generated from core by `make generate`. Do not edit.
import type { CallOptions, CredentialsProvider, PlainValue, SecretInput, SecretString, SecretValue } from '../index.js'
import type { SecretManager } from './ncloud.js'
import type { SecretsManager } from './alibaba.js'

/** A random password. */
export interface GeneratePasswordResponse {
  /** The password. */
  password: SecretString
}

/** A secret with its value. */
export interface Secret<T extends object = PlainValue> {
  /** Name of the secret. */
  secretName: string
  /** The value in use. */
  value: SecretValue<T>
}

/** A secret as the list shows it. */
export interface SecretListItem {
  /** Name of the secret. */
  secretName: string
  /** When it was made. */
  createTime?: Date
  /** Whether it is scheduled for deletion. */
  scheduledForDeletion: boolean
}

/** What a `SecretStore` is made with. */
export interface SecretStoreOptions {
  /** Where the secrets are, for instance `ncloud:KR` or `alibaba:cn-hangzhou`. */
  address: string
  /** Access key ID of the account or user; `secretKey` belongs to it. */
  accessKey?: string | null | undefined
  /** Secret key that belongs to the access key. It signs requests and is never sent. */
  secretKey?: SecretInput | null | undefined
  /**
   * Security token, where the two keys are temporary ones of Alibaba Cloud; NAVER Cloud has
   * none. It travels with every request.
   */
  securityToken?: SecretInput | null | undefined
  /**
   * Gives the credentials, in place of the keys: asked when they are first needed, and again
   * before those that it gave expire, or when the service has refused them.
   */
  credentials?: CredentialsProvider | null | undefined
  /**
   * Profile of the provider's own tools to take the credentials from, and from nowhere else,
   * unless the address names it.
   */
  profile?: string | null | undefined
  /**
   * How long a call may take in all, every try and wait included. By default 15 seconds. A
   * number of milliseconds.
   */
  timeout?: number | null | undefined
  /**
   * How long to wait for the answer to a call that can be tried again, before that is done. By
   * default 5 seconds. A number of milliseconds.
   */
  attemptTimeout?: number | null | undefined
  /** How long a connection may take to be made. By default 3 seconds. A number of milliseconds. */
  connectTimeout?: number | null | undefined
  /**
   * How many times a call is sent at most; 1 means that none is tried again. By default 4. A
   * clock that was corrected is one more try.
   */
  maxAttempts?: number | null | undefined
  /**
   * Bound of the random wait before the second try, doubled for each further one. By default
   * 100 milliseconds. A number of milliseconds.
   */
  retryDelay?: number | null | undefined
  /** The largest such bound. By default 5 seconds. A number of milliseconds. */
  maxRetryDelay?: number | null | undefined
  /**
   * How many tokens this client has for further tries, so that many calls do not add to an
   * outage: each try beyond the first takes 5, each success gives 1 back. By default 500.
   */
  retryBudget?: number | null | undefined
  /** Path of a file with further certificate authorities to trust, in PEM form, read at once. */
  caBundle?: string | null | undefined
  /**
   * URL of an HTTP proxy, which may hold a user name and a password; empty for none. By
   * default that of the environment, for `https` only: `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`.
   */
  proxy?: SecretInput | null | undefined
  /**
   * Whether an endpoint may be plain `http` on another machine, where anyone on the way can
   * read the secrets. By default not; this machine needs no leave.
   */
  allowHttp?: boolean | null | undefined
  /**
   * Text that follows `bojagi/VERSION` in the header `User-Agent`, for instance the
   * application's name and version.
   */
  userAgentSuffix?: string | null | undefined
  /**
   * Whether the documented limits of input are checked before a call is sent. By default they
   * are; switch it off where the service has raised a limit since.
   */
  checkLimits?: boolean | null | undefined
}

/** What `generatePassword` is told. */
export interface GeneratePasswordRequest {
  /** Characters of the password, 8 to 128; by default 32. */
  length?: number | null | undefined
  /** Characters that must not occur, one after the other, without separators. */
  excludeCharacters?: string | null | undefined
  /** Whether to leave out lower-case letters; by default not. */
  excludeLowercase?: boolean | null | undefined
  /** Whether to leave out upper-case letters; by default not. */
  excludeUppercase?: boolean | null | undefined
  /** Whether to leave out digits; by default not. */
  excludeNumbers?: boolean | null | undefined
  /** Whether to leave out the punctuation of ASCII; by default not. */
  excludePunctuation?: boolean | null | undefined
  /** Whether each kind of character that is not left out must occur; by default it must. */
  requireEachIncludedType?: boolean | null | undefined
}

/** What `getSecret` is told. */
export interface GetSecretRequest {
  /** Name of the secret. Upper and lower case differ. */
  secretName: string
}

/** What `putSecret` is told. */
export interface PutSecretRequest {
  /**
   * Name of the secret. For one that is made at NAVER Cloud it is 3 to 15 letters, digits, `-`
   * and `_`, a letter first; at Alibaba Cloud 1 to 192 letters, digits and `_` `/` `+` `=` `.`
   * `-` `@`.
   */
  secretName: string
  /**
   * The value. What every cloud takes is the JSON text of a flat object of 1 to 100 key/value
   * pairs, at most 10,000 bytes; Alibaba Cloud takes any text of 1 to 30,720 bytes.
   */
  value: SecretInput
}

/** What `deleteSecret` is told. */
export interface DeleteSecretRequest {
  /** Name of the secret. Upper and lower case differ. */
  secretName: string
}

/** What `restoreSecret` is told. */
export interface RestoreSecretRequest {
  /** Name of the secret. Upper and lower case differ. */
  secretName: string
}

/**
 * The secrets of an account, in whichever cloud they are.
 *
 * It is a client of that cloud, and keeps connections and credentials; so make one and share
 * it; it may be used from many threads at once.
 */
export declare class SecretStore {
  #private
  /**
   * Opens the secrets at an address. Nothing is sent.
   *
   * An address is the provider's name, a colon, and the region if it is not the default one;
   * options may follow, as in a URL: `ncloud:`, `ncloud:JPN`, `alibaba:cn-hangzhou`,
   * `alibaba:cn-hangzhou?network=vpc`, `ncloud:?endpoint=http://127.0.0.1:8555`. They are some
   * of the options of the provider's client: `?endpoint=` and `?profile=` for both,
   * `?kms_boundary_type=` for NAVER Cloud, `?network=` and `?instance_id=` for Alibaba Cloud.
   * Credentials never stand in an address. Where the environment names an endpoint for the
   * provider's client, it comes before the region, and after `?endpoint=`.
   *
   * Without keys and without `credentials`, the credentials are looked for as the provider's
   * own client does.
   *
   * @throws `InvalidArgumentError` when the address is not understood, an option cannot be
   * used, or two contradict each other; `CredentialsError` when a key is empty or holds white
   * space.
   */
  constructor(options: SecretStoreOptions)

  /**
   * The client of NAVER Cloud, if the secrets are there. It shares connections and credentials
   * with the store; closing one closes the other.
   */
  get ncloud(): SecretManager | undefined

  /**
   * The client of Alibaba Cloud, if the secrets are there. It shares connections and
   * credentials with the store; closing one closes the other.
   */
  get alibaba(): SecretsManager | undefined

  /**
   * Makes a random password. It is made here, from the system's randomness, for every cloud
   * alike, and stored nowhere; a closed store makes them too. All passwords that the request
   * allows are equally likely.
   *
   * @throws `InvalidArgumentError` when the length is out of range, or the request leaves no
   * character to choose from.
   */
  generatePassword(
    request?: GeneratePasswordRequest | null,
    options?: CallOptions | null,
  ): Promise<GeneratePasswordResponse>

  /**
   * Reads a secret: the value in use, which is the active one at NAVER Cloud and the current
   * version at Alibaba Cloud.
   *
   * NAVER Cloud knows secrets by their IDs, so the list is read when a name is met first; the
   * IDs are kept, and looked for anew when they do not serve any more.
   *
   * @throws `NotFoundError` when there is no such secret, or it has no value in use.
   * `ConflictError` when it is scheduled for deletion. `FailedPreconditionError` when several
   * secrets of NAVER Cloud have the name.
   */
  getSecret<T extends object = PlainValue>(
    request: GetSecretRequest,
    options?: CallOptions | null,
  ): Promise<Secret<T>>

  /**
   * Stores a value. It becomes the one in use of the secret of that name, which is made if
   * there is none. To put the same value once more succeeds.
   *
   * At Alibaba Cloud each value is a new version, also one that is the same, and the version
   * before it becomes the previous one; the service keeps at most 10. At NAVER Cloud the value
   * is overwritten, and the previous and the pending value stay as they are. A secret that is
   * made at NAVER Cloud has the first field of the value as its rotation target, since there
   * must be one; make one that is to rotate with the provider's own client.
   *
   * @throws `InvalidArgumentError` when the cloud cannot store the value, in which case
   * nothing is sent, or the name. `ConflictError` when the secret is scheduled for deletion.
   * `FailedPreconditionError` when a rule of the service forbids it, for instance a value that
   * lacks a rotation target, a managed secret, or a name that several secrets of NAVER Cloud
   * have.
   */
  putSecret(
    request: PutSecretRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Schedules a secret for deletion. Until then `restoreSecret` calls it off; the value cannot
   * be read or changed meanwhile. A secret that is scheduled already stays so.
   *
   * Alibaba Cloud deletes it after 30 days; NAVER Cloud decides itself when, and its client's
   * `getSecretDetail` has the date.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when its status
   * forbids it, for instance while it rotates. `FailedPreconditionError` when several secrets
   * of NAVER Cloud have the name.
   */
  deleteSecret(
    request: DeleteSecretRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Calls the deletion of a secret off, and makes it available. At NAVER Cloud that is two
   * calls, and a suspended secret becomes available too.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when it is not
   * scheduled for deletion. `FailedPreconditionError` when several secrets of NAVER Cloud have
   * the name.
   */
  restoreSecret(
    request: RestoreSecretRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /** Goes through the secrets, page after page: all but those that are deleted for good. */
  iterSecrets(
    request?: Record<string, never> | null,
    options?: CallOptions | null,
  ): AsyncGenerator<SecretListItem, void, void>

  /**
   * Closes the client for all who share it. Each further call, and each further page of an
   * iteration, is refused with `FailedPreconditionError` before anything is sent.
   *
   * Calls that are under way go on to their end, and with the last of them go the connections.
   * To close it again does nothing. A client that nobody uses any more closes by itself.
   */
  close(): void

  /** The same as `close`, for `using`. */
  [Symbol.dispose](): void
}
