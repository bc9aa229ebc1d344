// Generated from core by `make generate`. Do not edit.
import type { CallOptions, SecretString } from '../index.js'

/**
 * Where the key that protects a secret may be used.
 *
 * - `GLOBAL`: In every region; older secrets only.
 * - `ISOLATED`: In its own region only.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type KmsBoundaryType = 'GLOBAL' | 'ISOLATED' | (string & {})

/**
 * Whose key protects a secret.
 *
 * - `DEFAULT`: The service's default key.
 * - `USER_MANAGED_KEY`: A key of the customer in Key Management Service.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type ProtectionKeyType = 'DEFAULT' | 'USER_MANAGED_KEY' | (string & {})

/**
 * A region in which the service is offered.
 *
 * - `KR`: Korea.
 * - `JPN`: Japan.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type Region = 'KR' | 'JPN' | (string & {})

/**
 * What may be done with a secret now.
 *
 * - `ENABLE`: Available.
 * - `DISABLE`: Suspended.
 * - `REVOKE`: Scheduled for deletion.
 * - `ROTATING`: A rotation is in progress.
 * - `DESTROYED`: Deleted for good.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type SecretStatus = 'ENABLE' | 'DISABLE' | 'REVOKE' | 'ROTATING' | 'DESTROYED' | (string & {})

/**
 * The kind of a secret.
 *
 * - `BASIC`: The only kind so far: key/value pairs.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type SecretType = 'BASIC' | (string & {})

/** A secret that has just been made, without its value. */
export interface CreateSecretResponse {
  /** ID of the secret, which all other operations ask for. */
  secretId: string
  /** Name. */
  secretName: string
  /** What may be done with it now. */
  secretStatus: SecretStatus
  /** The kind of secret. */
  secretType?: SecretType
  /** Description. */
  memo: string
  /** Region code, for instance `KR`. */
  region?: string
  /** When it was made. */
  registerDate?: Date
  /** Whether it rotates automatically. */
  autoRotation: boolean
  /** Days between automatic rotations. */
  autoRotationPeriodDays?: number
  /** When it is to rotate next. */
  nextRotationDate?: Date
  /** How far a rotation has come; `NONE` is the only documented value. */
  rotationPhase?: string
  /** The trigger that rotates it, if one is linked. */
  trigger?: Trigger
  /** The key that protects it. */
  protectionKey?: ProtectionKey
}

/** What is known about a secret: all but its value. */
export interface GetSecretDetailResponse {
  /** ID of the secret. */
  secretId: string
  /** Name. */
  secretName: string
  /** What may be done with it now. */
  secretStatus: SecretStatus
  /** The kind of secret. */
  secretType?: SecretType
  /** Description. */
  memo: string
  /** Region code, for instance `KR`. */
  region?: string
  /** When it will be deleted for good; only while a deletion is scheduled. */
  expectedDestroyDate?: Date
  /** When it was last changed. */
  updateDate?: Date
  /** When it was made. */
  registerDate?: Date
  /** Whether it rotates automatically. */
  autoRotation: boolean
  /** Days between automatic rotations; only with automatic rotation. */
  autoRotationPeriodDays?: number
  /** When it is to rotate next. */
  nextRotationDate?: Date
  /** How far a rotation has come; `NONE` is the only documented value. */
  rotationPhase?: string
  /** When it last rotated. Older documentation only; newer services may leave it out. */
  lastRotationDate?: Date
  /** Result ID of the last rotation. Older documentation only; newer services may leave it out. */
  lastRotationResultId?: string
  /** The trigger that rotates it, if one is linked. */
  trigger?: Trigger
  /** The key that protects it. */
  protectionKey?: ProtectionKey
}

/** One page of the list of secrets. */
export interface GetSecretListResponse {
  /** How many pages there are. */
  totalPageNo: number
  /** Number of this page. */
  currentPageNo: number
  /** How many secrets there are on all pages. */
  totalCount: number
  /** The secrets of this page. */
  secretList: Array<SecretListItem>
}

/** The values of a secret, one for each stage. */
export interface GetSecretValueResponse {
  /** The value in use. */
  active?: SecretValue
  /** The value that was in use before the present one. */
  previous?: SecretValue
  /** The value that a rotation has prepared and not yet put to use. */
  pending?: SecretValue
  /** The keys of the value that a rotation replaces. */
  rotationTargets: Array<string>
}

/** The key that protects a secret. */
export interface ProtectionKey {
  /** Whose key it is. */
  keyType?: ProtectionKeyType
  /** Tag of the key in Key Management Service; none for the default key. */
  kmsKeyTag?: string
  /** Name of the key in Key Management Service; none for the default key. */
  kmsKeyName?: string
  /** Where the key may be used. */
  kmsBoundaryType?: KmsBoundaryType
}

/** A secret that has been scheduled for deletion. */
export interface RequestSecretDeletionResponse {
  /** ID of the secret. */
  secretId: string
  /** What may be done with it now: `REVOKE`. */
  secretStatus: SecretStatus
  /** When the deletion was requested. */
  updateDate?: Date
  /**
   * When it will be deleted for good. Older documentation only; newer services may leave it
   * out.
   */
  expectedDestroyDate?: Date
}

/** A secret as the list shows it. */
export interface SecretListItem {
  /** ID of the secret, which all other operations ask for. */
  secretId: string
  /** Name. */
  secretName: string
  /** What may be done with it now. */
  secretStatus: SecretStatus
  /** The kind of secret. */
  secretType?: SecretType
  /** Region code, for instance `KR`. */
  region?: string
  /** When it was made. */
  registerDate?: Date
}

/** The Cloud Functions trigger that rotates a secret. */
export interface Trigger {
  /** Trigger ID. */
  id: string
  /** Trigger name. */
  name?: string
  /** Address of the trigger. */
  url?: string
  /** The action that ran last, if one has run. */
  recentlyExecutedAction?: string
}

/** What a `SecretManager` is made with. */
export interface SecretManagerOptions {
  /** Access key ID of the account or sub account; `secretKey` belongs to it. */
  accessKey?: string | null | undefined
  /** Secret key that belongs to the access key. It signs requests and is never sent. */
  secretKey?: string | SecretString | null | undefined
  /**
   * Gives the credentials, in place of the two keys: asked when they are first needed, and
   * again before those that it gave expire, or when the service has refused them.
   */
  credentials?: CredentialsProvider | null | undefined
  /**
   * Section of `~/.ncloud/configure` to take the keys from, and from nowhere else. By default
   * the environment's `NCLOUD_PROFILE`, else `DEFAULT`, after keys in the environment.
   */
  profile?: string | null | undefined
  /**
   * Region of the secrets: `KR` or `JPN`. By default the environment's `NCLOUD_REGION`, else
   * `KR`.
   */
  region?: Region | null | undefined
  /**
   * Where the keys of the secrets may be used, which decides the host that serves them:
   * `ISOLATED`, the default, or `GLOBAL` for older secrets of Korea.
   */
  kmsBoundaryType?: KmsBoundaryType | null | undefined
  /**
   * Base URL of the service, with the prefix of the path if there is one, in place of `region`
   * and `kmsBoundaryType`; for instance the emulator's. By default the environment's
   * `NCLOUD_SECRETMANAGER_ENDPOINT`, else the host of the region:
   * `https://ocapi-kr.ncloud.com/secretmanager` or `https://ocapi-jp.ncloud.com/secretmanager`
   * for isolated keys, `https://secretmanager.apigw.ntruss.com` for global ones.
   */
  endpoint?: string | null | undefined
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
  /** How many times a call is sent at most; 1 means that none is tried again. By default 4. */
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
   * default that of the environment: `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`.
   */
  proxy?: string | SecretString | null | undefined
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

/** What `requestSecretDeletion` is told. */
export interface RequestSecretDeletionRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `deleteSecret` is told. */
export interface DeleteSecretRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `createSecret` is told. */
export interface CreateSecretRequest {
  /** Name: 3 to 15 letters, digits, `-` and `_`, a letter first. */
  secretName: string
  /** The value: JSON text of a flat object of 1 to 100 key/value pairs, at most 10,000 bytes. */
  value: string | SecretString
  /** The keys of the value that a rotation replaces; at least one, even without rotation. */
  rotationTargets: ReadonlyArray<string>
  /** Description, at most 1,000 bytes. */
  memo?: string | null | undefined
  /** The kind of secret; by default `BASIC`. */
  secretType?: SecretType | null | undefined
  /** Whether to rotate automatically; by default not. */
  autoRotation?: boolean | null | undefined
  /** Days between rotations, 1 to 730; with automatic rotation 90 by default. */
  autoRotationPeriodDays?: number | null | undefined
  /** ID of the trigger that rotates; needed with automatic rotation. */
  triggerId?: string | null | undefined
  /** Whose key protects the secret; by default the service's own. */
  protectionKeyType?: ProtectionKeyType | null | undefined
  /** Tag of the key; needed with `USER_MANAGED_KEY`. */
  kmsKeyTag?: string | null | undefined
  /** Where the key may be used; new secrets support `ISOLATED` only, which is the default. */
  kmsBoundaryType?: KmsBoundaryType | null | undefined
}

/** What `getSecretList` is told. */
export interface GetSecretListRequest {
  /** Number of the page, from 1, which is the default. */
  pageNo?: number | null | undefined
}

/** What `getSecretDetail` is told. */
export interface GetSecretDetailRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `getSecretValue` is told. */
export interface GetSecretValueRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/**
 * A client of NAVER Cloud Secret Manager.
 *
 * It holds the connections, so make one and share it; it may be used from many threads at
 * once.
 */
export declare class SecretManager {
  #private
  /**
   * Makes a client. Nothing is sent.
   *
   * Without keys and without `credentials`, it looks for credentials when it first needs them:
   * in the environment, then in the configuration file, then at the server's role.
   *
   * @throws `InvalidArgumentError` when an option cannot be used, or two contradict each
   * other; `CredentialsError` when a key is empty or holds white space.
   */
  constructor(options: SecretManagerOptions)

  /**
   * Schedules a secret for deletion. Its value can no longer be read; the date of its end is
   * in `getSecretDetail`.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when its status
   * forbids it, for instance while it rotates.
   * @see https://api.ncloud-docs.com/docs/secretmanager-requestsecretdeletion
   */
  requestSecretDeletion(
    request: RequestSecretDeletionRequest,
    options?: CallOptions | null,
  ): Promise<RequestSecretDeletionResponse>

  /**
   * Deletes a secret that is scheduled for deletion, at once and for good.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when its deletion
   * was not requested with `requestSecretDeletion` before.
   * @see https://api.ncloud-docs.com/docs/secretmanager-deletesecret
   */
  deleteSecret(
    request: DeleteSecretRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Makes a secret. The value given becomes its active value.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `FailedPreconditionError` when a rule of the service forbids it, for instance a name that
   * is taken. `NotFoundError` when there is no such trigger or key.
   * @see https://api.ncloud-docs.com/docs/secretmanager-createsecret
   */
  createSecret(
    request: CreateSecretRequest,
    options?: CallOptions | null,
  ): Promise<CreateSecretResponse>

  /**
   * Lists the secrets, one page of the service's own size at a time.
   * @see https://api.ncloud-docs.com/docs/secretmanager-getsecretlist
   */
  getSecretList(
    request?: GetSecretListRequest | null,
    options?: CallOptions | null,
  ): Promise<GetSecretListResponse>

  /**
   * Reads what is known about a secret: all but its value.
   *
   * @throws `NotFoundError` when there is no such secret.
   * @see https://api.ncloud-docs.com/docs/secretmanager-getsecretdetail
   */
  getSecretDetail(
    request: GetSecretDetailRequest,
    options?: CallOptions | null,
  ): Promise<GetSecretDetailResponse>

  /**
   * Reads the values of a secret: the one in use, the one before it, and the one that a
   * rotation has prepared.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
   * for deletion.
   * @see https://api.ncloud-docs.com/docs/secretmanager-getsecretvalue
   */
  getSecretValue(
    request: GetSecretValueRequest,
    options?: CallOptions | null,
  ): Promise<GetSecretValueResponse>
}
