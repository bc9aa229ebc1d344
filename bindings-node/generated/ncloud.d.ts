// Generated from core by `make generate`. Do not edit.
import type { CallOptions, CredentialsProvider, PlainValue, SecretInput, SecretString, SecretValue } from '../index.js'

/**
 * Whether a key may be used.
 *
 * - `ENABLE`: Available.
 * - `DISABLE`: Suspended.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type KeyStatus = 'ENABLE' | 'DISABLE' | (string & {})

/**
 * The algorithm of a key.
 *
 * - `AES256`: AES-256 in the mode GCM96.
 * - `RSA2048`: RSA with 2,048 bits.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type KeyType = 'AES256' | 'RSA2048' | (string & {})

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

/**
 * Which value of a secret.
 *
 * - `PREVIOUS`: The value that was in use before the present one.
 * - `ACTIVE`: The value in use.
 * - `PENDING`: The value that a rotation has prepared and not yet put to use.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type ValueStage = 'PREVIOUS' | 'ACTIVE' | 'PENDING' | (string & {})

/** The value that the service has made. */
export interface AddPendingStageResponse<T extends object = PlainValue> {
  /** The pending value, the JSON text of a flat object. */
  pending?: SecretValue<T>
}

/** A secret whose deletion has been called off. */
export interface CancelSecretDeletionResponse {
  /** ID of the secret. */
  secretId: string
  /** What may be done with it now: `DISABLE`. */
  secretStatus: SecretStatus
  /** When the deletion was called off. */
  updateDate?: Date
}

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

/** A secret that no longer rotates automatically. */
export interface DisableAutoRotationResponse {
  /** ID of the secret. */
  secretId: string
  /** Whether it rotates automatically: it does not. */
  autoRotation: boolean
}

/** A secret that has been suspended. */
export interface DisableSecretResponse {
  /** ID of the secret. */
  secretId: string
  /** What may be done with it now: `DISABLE`. */
  secretStatus: SecretStatus
  /** When it was suspended. */
  updateDate?: Date
}

/** A secret that rotates automatically now. */
export interface EnableAutoRotationResponse {
  /** ID of the secret. */
  secretId: string
  /** Whether it rotates automatically: it does. */
  autoRotation: boolean
  /** Days between automatic rotations. */
  autoRotationPeriodDays?: number
  /** When it is to rotate next. */
  nextRotationDate?: Date
  /** The trigger that rotates it. */
  trigger?: Trigger
}

/** A secret that is available again. */
export interface EnableSecretResponse {
  /** ID of the secret. */
  secretId: string
  /** What may be done with it now: `ENABLE`. */
  secretStatus: SecretStatus
  /** When it was made available. */
  updateDate?: Date
}

/** A random text. */
export interface GenerateRandomSecretResponse {
  /** The text. */
  randomString: SecretString
}

/** The keys that may protect a secret. */
export interface GetProtectionKeyListResponse {
  /** The keys; the service's default key is one of them. */
  keyList: Array<ProtectionKeyListItem>
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

/** One page of the log of a secret. */
export interface GetSecretLogsResponse {
  /** Entries on a page. */
  pageSize: number
  /** Number of this page. */
  currentPage: number
  /** How many pages there are. */
  totalPage: number
  /** How many entries there are on all pages. */
  totalCount: number
  /** The entries of this page. */
  result: Array<SecretLog>
  /** Whether the log comes in pages. */
  paged: boolean
}

/** One value of a secret. */
export interface GetSecretStageValueResponse<T extends object = PlainValue> {
  /** The value, the JSON text of a flat object; none when the stage is empty. */
  value?: SecretValue<T>
  /** Which value it is. */
  valueStage?: ValueStage
  /** The keys of the value that a rotation replaces. */
  rotationTargets: Array<string>
}

/** The values of a secret, one for each stage. */
export interface GetSecretValueResponse<T extends object = PlainValue> {
  /** The value in use. */
  active?: SecretValue<T>
  /** The value that was in use before the present one. */
  previous?: SecretValue<T>
  /** The value that a rotation has prepared and not yet put to use. */
  pending?: SecretValue<T>
  /** The keys of the value that a rotation replaces. */
  rotationTargets: Array<string>
}

/** The triggers that may rotate secrets. */
export interface GetTriggerListResponse {
  /** The triggers. */
  triggerList: Array<TriggerListItem>
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

/** A key as the list shows it. */
export interface ProtectionKeyListItem {
  /** ID of the key; `0` for the default key. */
  keyId?: string
  /**
   * Tag of the key, which `createSecret` and `updateProtectionKey` ask for as `kmsKeyTag`;
   * none for the default key.
   */
  keyTag?: string
  /** Name of the key. */
  keyName?: string
  /** Whether the key may be used; none for the default key. */
  keyStatus?: KeyStatus
  /** Algorithm of the key; none for the default key. */
  keyType?: KeyType
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

/** The credentials of a client, without the secret key. */
export interface ResolveCredentialsResponse {
  /**
   * Where they are from, for people to read: `explicit`, `custom provider`, `environment
   * (NCLOUD_ACCESS_KEY_ID)`, `profile NAME of FILE` or `server role NAME`.
   */
  source: string
  /** Access key ID. */
  accessKey: string
  /** When they stop being valid; none: never. */
  expiresAt?: Date
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

/**
 * One entry of the log of a secret.
 *
 * Its layout is not documented. What is found in it stands in the fields; `raw` has all of
 * it.
 */
export interface SecretLog {
  /** When it happened. */
  timestamp?: Date
  /** What happened, for people. */
  message?: string
  /** What was done, in the service's words. */
  action?: string
  /** How it ended, in the service's words. */
  result?: string
  /** ID of the account or sub account that did it. */
  requestorId?: string
  /**
   * Token of the rotation job that the entry is about, for `startRotationJob` and what
   * follows. Who holds it, and may sign requests, controls the job.
   */
  jobToken?: string
  /** The whole entry as JSON text, as it came. */
  raw: string
}

/** What a rotation job has to work with. Each value is the JSON text of a flat object. */
export interface StartRotationJobResponse<T extends object = PlainValue> {
  /** The value in use. */
  active?: SecretValue<T>
  /** The value that was in use before the present one. */
  previous?: SecretValue<T>
  /** The value that an earlier job has prepared and not put to use. */
  pending?: SecretValue<T>
  /** The keys of the value that the rotation replaces. */
  rotationTargets: Array<string>
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

/** One thing that a trigger runs. */
export interface TriggerAction {
  /** Name. */
  name?: string
  /** Description. */
  description?: string
}

/** A trigger as the list shows it. */
export interface TriggerListItem {
  /**
   * Trigger ID, which `createSecret`, `enableAutoRotation` and `updateRotationTrigger` ask
   * for.
   */
  id: string
  /** Trigger name. */
  name?: string
  /** Description. */
  description?: string
  /** Address of the trigger's page in the console. */
  pageUrl?: string
  /** Platform it runs on, for instance `VPC`. */
  platform?: string
  /** Region code, for instance `KR`. */
  region?: string
  /** IDs of the secrets that it is linked to. */
  linkedSecretList: Array<string>
  /** What it runs. */
  actionList: Array<TriggerAction>
}

/** The value that has been set. */
export interface UpdatePendingStageResponse<T extends object = PlainValue> {
  /** The pending value, the JSON text of a flat object. */
  pending?: SecretValue<T>
}

/** A secret that has been put under another key. */
export interface UpdateProtectionKeyResponse {
  /** ID of the secret. */
  secretId: string
  /** The key that protects it. */
  protectionKey?: ProtectionKey
}

/** A secret that rotates at another period now. */
export interface UpdateRotationPeriodResponse {
  /** ID of the secret. */
  secretId: string
  /** Whether it rotates automatically: it does. */
  autoRotation: boolean
  /** Days between automatic rotations. */
  autoRotationPeriodDays?: number
  /** When it is to rotate next. */
  nextRotationDate?: Date
}

/** A secret that another trigger rotates now. */
export interface UpdateRotationTriggerResponse {
  /** ID of the secret. */
  secretId: string
  /** The trigger that rotates it. */
  trigger?: Trigger
}

/** A secret whose description has been changed. */
export interface UpdateSecretMemoResponse {
  /** ID of the secret. */
  secretId: string
  /** Description. */
  memo: string
}

/**
 * The changed value of a secret as the service keeps it: encrypted. The value itself does
 * not come back.
 */
export interface UpdateSecretStageValueResponse {
  /** Cipher text of the value; it begins with `ncpkms:v1:`. */
  value?: string
  /** Which value it is. */
  valueStage?: ValueStage
}

/**
 * The changed values of a secret as the service keeps them: encrypted. The values themselves
 * do not come back.
 */
export interface UpdateSecretValueResponse {
  /** Cipher text of the value that was in use before; it begins with `ncpkms:v1:`. */
  previous?: string
  /** Cipher text of the value in use; it begins with `ncpkms:v1:`. */
  active?: string
  /** Cipher text of the value that a rotation has prepared; it begins with `ncpkms:v1:`. */
  pending?: string
}

/** What a `SecretManager` is made with. */
export interface SecretManagerOptions {
  /** Access key ID of the account or sub account; `secretKey` belongs to it. */
  accessKey?: string | null | undefined
  /** Secret key that belongs to the access key. It signs requests and is never sent. */
  secretKey?: SecretInput | null | undefined
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

/** What `startRotationJob` is told. */
export interface StartRotationJobRequest {
  /** ID of the secret, as the trigger got it. */
  secretId: string
  /** Token of the job, as the trigger got it, or from `getSecretLogs`. */
  jobToken: string
}

/** What `addPendingStage` is told. */
export interface AddPendingStageRequest {
  /** ID of the secret, as the trigger got it. */
  secretId: string
  /** Token of the job, as the trigger got it, or from `getSecretLogs`. */
  jobToken: string
}

/** What `updatePendingStage` is told. */
export interface UpdatePendingStageRequest {
  /** ID of the secret, as the trigger got it. */
  secretId: string
  /** Token of the job, as the trigger got it, or from `getSecretLogs`. */
  jobToken: string
  /**
   * The new value: JSON text of a flat object of 1 to 100 key/value pairs, at most 10,000
   * bytes.
   */
  value: SecretInput
}

/** What `generateRandomSecret` is told. */
export interface GenerateRandomSecretRequest {
  /** ID of the secret, as the trigger got it. */
  secretId: string
  /** Token of the job, as the trigger got it, or from `getSecretLogs`. */
  jobToken: string
  /** Characters of the text, 5 to 32; by default 12. */
  length?: number | null | undefined
  /** Characters that must not occur, one after the other, without separators. */
  excludeCharacters?: string | null | undefined
  /** Whether to leave out digits; by default not. */
  excludeNumbers?: boolean | null | undefined
  /** Whether to leave out punctuation; by default not. */
  excludePunctuation?: boolean | null | undefined
  /** Whether to leave out upper-case letters; by default not. */
  excludeUppercase?: boolean | null | undefined
  /** Whether to leave out lower-case letters; by default not. */
  excludeLowercase?: boolean | null | undefined
  /** Whether spaces may occur; the service's default is that they may. */
  includeSpace?: boolean | null | undefined
  /** Whether each kind of character that is not left out must occur; by default it must. */
  requireEachIncludedType?: boolean | null | undefined
}

/** What `completeRotationJob` is told. */
export interface CompleteRotationJobRequest {
  /** ID of the secret, as the trigger got it. */
  secretId: string
  /** Token of the job, as the trigger got it, or from `getSecretLogs`. */
  jobToken: string
}

/** What `failRotationJob` is told. */
export interface FailRotationJobRequest {
  /** ID of the secret, as the trigger got it. */
  secretId: string
  /** Token of the job, as the trigger got it, or from `getSecretLogs`. */
  jobToken: string
}

/** What `updateProtectionKey` is told. */
export interface UpdateProtectionKeyRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
  /** Whose key is to protect the secret. */
  protectionKeyType: ProtectionKeyType
  /** Tag of the key, from `getProtectionKeyList`; needed with `USER_MANAGED_KEY`. */
  kmsKeyTag?: string | null | undefined
  /** Where the key may be used; by default `ISOLATED`, which is all that Japan has. */
  kmsBoundaryType?: KmsBoundaryType | null | undefined
}

/** What `enableSecret` is told. */
export interface EnableSecretRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `disableSecret` is told. */
export interface DisableSecretRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `requestSecretDeletion` is told. */
export interface RequestSecretDeletionRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `cancelSecretDeletion` is told. */
export interface CancelSecretDeletionRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `deleteSecret` is told. */
export interface DeleteSecretRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `enableAutoRotation` is told. */
export interface EnableAutoRotationRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
  /** Days between rotations, 1 to 730; the service's default is 90. */
  rotationPeriodDays?: number | null | undefined
  /** ID of the trigger that rotates, from `getTriggerList`; needed when none is linked. */
  triggerId?: string | null | undefined
}

/** What `disableAutoRotation` is told. */
export interface DisableAutoRotationRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `updateRotationPeriod` is told. */
export interface UpdateRotationPeriodRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
  /** Days between rotations, 1 to 730. */
  rotationPeriodDays: number
}

/** What `updateRotationTrigger` is told. */
export interface UpdateRotationTriggerRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
  /** ID of the trigger, from `getTriggerList`. */
  triggerId: string
}

/** What `deleteRotationTrigger` is told. */
export interface DeleteRotationTriggerRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `executeRotationJob` is told. */
export interface ExecuteRotationJobRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `retryRotationJob` is told. */
export interface RetryRotationJobRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `cancelRotationJob` is told. */
export interface CancelRotationJobRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `rollbackRotationJob` is told. */
export interface RollbackRotationJobRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `createSecret` is told. */
export interface CreateSecretRequest {
  /** Name: 3 to 15 letters, digits, `-` and `_`, a letter first. */
  secretName: string
  /** The value: JSON text of a flat object of 1 to 100 key/value pairs, at most 10,000 bytes. */
  value: SecretInput
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

/** What `findSecret` is told. */
export interface FindSecretRequest {
  /** The whole name. Upper and lower case differ. */
  secretName: string
}

/** What `getSecretDetail` is told. */
export interface GetSecretDetailRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `getSecretLogs` is told. */
export interface GetSecretLogsRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
  /** A word to search for. */
  keyword?: string | null | undefined
  /** Number of the page, from 1, which is the default. */
  pageNo?: number | null | undefined
  /** Entries on a page, at least 1; by default 100. */
  pageSize?: number | null | undefined
  /** The beginning of the time to look at. */
  timestampFrom?: Date | null | undefined
  /** The end of the time to look at. */
  timestampTo?: Date | null | undefined
}

/** What `updateSecretMemo` is told. */
export interface UpdateSecretMemoRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
  /** New description, at most 1,000 bytes; an empty one removes it. */
  memo: string
}

/** What `getSecretValue` is told. */
export interface GetSecretValueRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
}

/** What `getSecretStageValue` is told. */
export interface GetSecretStageValueRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
  /** Which value. */
  stage: ValueStage
}

/** What `updateSecretValue` is told. */
export interface UpdateSecretValueRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
  /**
   * The value that was in use before the present one; left out it is kept, empty it is
   * deleted.
   */
  previous?: SecretInput | null | undefined
  /** The value in use; left out it is kept, empty it is deleted. */
  active?: SecretInput | null | undefined
  /** The value that a rotation is to put to use; left out it is kept, empty it is deleted. */
  pending?: SecretInput | null | undefined
}

/** What `updateSecretStageValue` is told. */
export interface UpdateSecretStageValueRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
  /** Which value. */
  stage: ValueStage
  /**
   * The new value: JSON text of a flat object of 1 to 100 key/value pairs, at most 10,000
   * bytes.
   */
  value: SecretInput
}

/** What `iterSecretLogs` is told. */
export interface IterSecretLogsRequest {
  /** ID of the secret, from `createSecret` or `getSecretList`. */
  secretId: string
  /** A word to search for. */
  keyword?: string | null | undefined
  /** Entries on a page, at least 1; by default 100. */
  pageSize?: number | null | undefined
  /** The beginning of the time to look at. */
  timestampFrom?: Date | null | undefined
  /** The end of the time to look at. */
  timestampTo?: Date | null | undefined
}

/**
 * A client of NAVER Cloud Secret Manager.
 *
 * It keeps its connections and credentials, so make one and share it; it may be used from
 * many threads at once. Clients whose endpoint, certificates, proxy and `connectTimeout` are
 * the same share their connections.
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
  constructor(options?: SecretManagerOptions | null)

  /**
   * Finds the credentials that the next call would be signed with, and says where they are
   * from. Nothing is sent to Secret Manager.
   *
   * @throws `CredentialsError` when there are none; the error says what each place said.
   * @see https://api.ncloud-docs.com/docs/common-ncpapi
   */
  resolveCredentials(
    request?: Record<string, never> | null,
    options?: CallOptions | null,
  ): Promise<ResolveCredentialsResponse>

  /**
   * Begins the work of a rotation job, and reads the values to work with. The secret's status
   * is `ROTATING` from here on.
   *
   * @throws `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
   * token is not that of the secret's present job, or the job has begun or ended already.
   * `ConflictError` when the secret's status forbids it.
   * @see https://api.ncloud-docs.com/docs/secretmanager-start-rotation-job
   */
  startRotationJob<T extends object = PlainValue>(
    request: StartRotationJobRequest,
    options?: CallOptions | null,
  ): Promise<StartRotationJobResponse<T>>

  /**
   * Lets the service make the pending value: the active value with a random text for each
   * rotation target.
   *
   * @throws `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
   * token is not that of the secret's present job, or the job has not begun or has ended.
   * @see https://api.ncloud-docs.com/docs/secretmanager-add-pending-stage
   */
  addPendingStage<T extends object = PlainValue>(
    request: AddPendingStageRequest,
    options?: CallOptions | null,
  ): Promise<AddPendingStageResponse<T>>

  /**
   * Sets the pending value. Only what the rotation targets name should differ from the active
   * value.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `NotFoundError` when there is no such secret. `FailedPreconditionError` when the token is
   * not that of the secret's present job, the job has not begun or has ended, or the value
   * lacks a rotation target.
   * @see https://api.ncloud-docs.com/docs/secretmanager-update-pending-stage
   */
  updatePendingStage<T extends object = PlainValue>(
    request: UpdatePendingStageRequest,
    options?: CallOptions | null,
  ): Promise<UpdatePendingStageResponse<T>>

  /**
   * Makes a random text, for instance a password, and keeps it nowhere. `updatePendingStage`
   * takes it as part of a value.
   *
   * @throws `InvalidArgumentError` when the length is not 5 to 32, or everything is excluded;
   * nothing is sent then. `NotFoundError` when there is no such secret.
   * `FailedPreconditionError` when the token is not that of the secret's present job, or the
   * job has not begun or has ended.
   * @see https://api.ncloud-docs.com/docs/secretmanager-generate-random-secret
   */
  generateRandomSecret(
    request: GenerateRandomSecretRequest,
    options?: CallOptions | null,
  ): Promise<GenerateRandomSecretResponse>

  /**
   * Ends a rotation job with success: the pending value becomes active, and the active one
   * previous.
   *
   * @throws `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
   * token is not that of the secret's present job, or the job has not begun, has no pending
   * value, or has ended.
   * @see https://api.ncloud-docs.com/docs/secretmanager-complete-rotation-job
   */
  completeRotationJob(
    request: CompleteRotationJobRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Ends a rotation job with failure: the active value stays. `retryRotationJob` tries again.
   *
   * @throws `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
   * token is not that of the secret's present job, or the job has ended.
   * @see https://api.ncloud-docs.com/docs/secretmanager-fail-rotation-job
   */
  failRotationJob(
    request: FailRotationJobRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Lists the keys that may protect a secret: the service's default key, and the customer's
   * own keys in Key Management Service.
   * @see https://api.ncloud-docs.com/docs/secretmanager-getprotectionkeylist
   */
  getProtectionKeyList(
    request?: Record<string, never> | null,
    options?: CallOptions | null,
  ): Promise<GetProtectionKeyListResponse>

  /**
   * Puts a secret under another key.
   *
   * A secret under a key isolated to its region and one under a global key are served at
   * different endpoints, so the endpoint may change with the key.
   *
   * @throws `InvalidArgumentError` when the tag of a key is needed and not given; nothing is
   * sent then. `NotFoundError` when there is no such secret or key. `ConflictError` when the
   * secret is scheduled for deletion. `FailedPreconditionError` when the key may not be used.
   * @see https://api.ncloud-docs.com/docs/secretmanager-updateprotectionkey
   */
  updateProtectionKey(
    request: UpdateProtectionKeyRequest,
    options?: CallOptions | null,
  ): Promise<UpdateProtectionKeyResponse>

  /**
   * Makes a suspended secret available again.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when its status is
   * another than `DISABLE`.
   * @see https://api.ncloud-docs.com/docs/secretmanager-enablesecret
   */
  enableSecret(
    request: EnableSecretRequest,
    options?: CallOptions | null,
  ): Promise<EnableSecretResponse>

  /**
   * Suspends a secret, until `enableSecret`.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when its status is
   * another than `ENABLE`.
   * @see https://api.ncloud-docs.com/docs/secretmanager-disablesecret
   */
  disableSecret(
    request: DisableSecretRequest,
    options?: CallOptions | null,
  ): Promise<DisableSecretResponse>

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
   * Takes back a request for deletion. The secret is suspended then; `enableSecret` makes it
   * available.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when it is not
   * scheduled for deletion.
   * @see https://api.ncloud-docs.com/docs/secretmanager-cancelsecretdeletion
   */
  cancelSecretDeletion(
    request: CancelSecretDeletionRequest,
    options?: CallOptions | null,
  ): Promise<CancelSecretDeletionResponse>

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
   * Lists the triggers that may rotate secrets: Cloud Functions triggers of the type Secret
   * Manager.
   * @see https://api.ncloud-docs.com/docs/secretmanager-gettriggerlist
   */
  getTriggerList(
    request?: Record<string, never> | null,
    options?: CallOptions | null,
  ): Promise<GetTriggerListResponse>

  /**
   * Lets a secret rotate automatically.
   *
   * @throws `InvalidArgumentError` when the period is not 1 to 730 days or the trigger's ID is
   * empty, where nothing is sent, and when no trigger is given and none is linked.
   * `NotFoundError` when there is no such secret or trigger. `ConflictError` when the secret's
   * status forbids it.
   * @see https://api.ncloud-docs.com/docs/secretmanager-enable-auto-rotation
   */
  enableAutoRotation(
    request: EnableAutoRotationRequest,
    options?: CallOptions | null,
  ): Promise<EnableAutoRotationResponse>

  /**
   * Ends the automatic rotation of a secret. Its trigger stays linked.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when the secret's
   * status forbids it.
   * @see https://api.ncloud-docs.com/docs/secretmanager-disable-auto-rotation
   */
  disableAutoRotation(
    request: DisableAutoRotationRequest,
    options?: CallOptions | null,
  ): Promise<DisableAutoRotationResponse>

  /**
   * Changes how often a secret rotates automatically.
   *
   * @throws `InvalidArgumentError` when the period is not 1 to 730 days; nothing is sent then.
   * `NotFoundError` when there is no such secret. `FailedPreconditionError` when it does not
   * rotate automatically. `ConflictError` when the secret's status forbids it.
   * @see https://api.ncloud-docs.com/docs/secretmanager-update-rotation-period
   */
  updateRotationPeriod(
    request: UpdateRotationPeriodRequest,
    options?: CallOptions | null,
  ): Promise<UpdateRotationPeriodResponse>

  /**
   * Links a trigger to a secret, in place of the one before.
   *
   * @throws `InvalidArgumentError` when the trigger's ID is empty; nothing is sent then.
   * `NotFoundError` when there is no such secret or trigger. `ConflictError` when the secret's
   * status forbids it.
   * @see https://api.ncloud-docs.com/docs/secretmanager-update-rotation-trigger
   */
  updateRotationTrigger(
    request: UpdateRotationTriggerRequest,
    options?: CallOptions | null,
  ): Promise<UpdateRotationTriggerResponse>

  /**
   * Unlinks the trigger of a secret. The trigger itself stays.
   *
   * @throws `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
   * rotates automatically; `disableAutoRotation` comes first. `ConflictError` when the
   * secret's status forbids it.
   * @see https://api.ncloud-docs.com/docs/secretmanager-delete-rotation-trigger
   */
  deleteRotationTrigger(
    request: DeleteRotationTriggerRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Rotates a secret now: makes a job and runs the linked trigger. It answers before the job
   * has ended; the job's token is in `getSecretLogs`.
   *
   * @throws `NotFoundError` when there is no such secret. `FailedPreconditionError` when no
   * trigger is linked. `ConflictError` when the secret's status forbids it, for instance while
   * it rotates.
   * @see https://api.ncloud-docs.com/docs/secretmanager-execute-rotation-job
   */
  executeRotationJob(
    request: ExecuteRotationJobRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Tries a failed rotation again.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when the last
   * rotation has not failed.
   * @see https://api.ncloud-docs.com/docs/secretmanager-retry-rotation-job
   */
  retryRotationJob(
    request: RetryRotationJobRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Calls off the rotation that is running.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when none is
   * running.
   * @see https://api.ncloud-docs.com/docs/secretmanager-cancel-rotation-job
   */
  cancelRotationJob(
    request: CancelRotationJobRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Undoes the last rotation: the value that was in use before it is in use again.
   *
   * @throws `NotFoundError` when there is no such secret. `FailedPreconditionError` when there
   * is no value to go back to. `ConflictError` when the secret's status forbids it, for
   * instance while it rotates.
   * @see https://api.ncloud-docs.com/docs/secretmanager-rollback-rotation-job
   */
  rollbackRotationJob(
    request: RollbackRotationJobRequest,
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
   *
   * @throws `InvalidArgumentError` when the number of the page is 0; nothing is sent then.
   * @see https://api.ncloud-docs.com/docs/secretmanager-getsecretlist
   */
  getSecretList(
    request?: GetSecretListRequest | null,
    options?: CallOptions | null,
  ): Promise<GetSecretListResponse>

  /**
   * Finds a secret by its name, reading the list page by page. A secret that is deleted for
   * good is passed over. The result has the ID that all other operations ask for. Each page is
   * a call of its own, with the time that a call has.
   *
   * @throws `NotFoundError` when no secret has the name; the text says how many were looked
   * at.
   * @see https://api.ncloud-docs.com/docs/secretmanager-getsecretlist
   */
  findSecret(
    request: FindSecretRequest,
    options?: CallOptions | null,
  ): Promise<SecretListItem>

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
   * Reads the log of a secret: who did what with it, one page at a time. The tokens of
   * rotation jobs are found here.
   *
   * @throws `InvalidArgumentError` when a page's number or size is 0, or the time range ends
   * before it begins; nothing is sent then. `NotFoundError` when there is no such secret.
   * @see https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs
   */
  getSecretLogs(
    request: GetSecretLogsRequest,
    options?: CallOptions | null,
  ): Promise<GetSecretLogsResponse>

  /**
   * Changes the description of a secret.
   *
   * @throws `InvalidArgumentError` when the description is too long; nothing is sent then.
   * `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled for
   * deletion.
   * @see https://api.ncloud-docs.com/docs/secretmanager-updatesecretmemo
   */
  updateSecretMemo(
    request: UpdateSecretMemoRequest,
    options?: CallOptions | null,
  ): Promise<UpdateSecretMemoResponse>

  /**
   * Reads the values of a secret: the one in use, the one before it, and the one that a
   * rotation has prepared.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
   * for deletion.
   * @see https://api.ncloud-docs.com/docs/secretmanager-getsecretvalue
   */
  getSecretValue<T extends object = PlainValue>(
    request: GetSecretValueRequest,
    options?: CallOptions | null,
  ): Promise<GetSecretValueResponse<T>>

  /**
   * Reads one value of a secret.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
   * for deletion. `InvalidArgumentError` when the stage is none of the three; nothing is sent
   * then.
   * @see https://api.ncloud-docs.com/docs/secretmanager-getsecretstagevalue
   */
  getSecretStageValue<T extends object = PlainValue>(
    request: GetSecretStageValueRequest,
    options?: CallOptions | null,
  ): Promise<GetSecretStageValueResponse<T>>

  /**
   * Changes values of a secret: only those that are given, of which at least one is needed. An
   * empty text deletes the value of its stage.
   *
   * Older documentation of the service says that a stage that is left out is cleared. To be
   * certain with any edition of the service, give all three.
   *
   * @throws `InvalidArgumentError` when no value is given or a documented limit is broken;
   * nothing is sent then. `NotFoundError` when there is no such secret. `ConflictError` when
   * it is scheduled for deletion. `FailedPreconditionError` when a rule of the service forbids
   * it, for instance a value that lacks a rotation target.
   * @see https://api.ncloud-docs.com/docs/secretmanager-updatesecretvalue
   */
  updateSecretValue(
    request: UpdateSecretValueRequest,
    options?: CallOptions | null,
  ): Promise<UpdateSecretValueResponse>

  /**
   * Changes one value of a secret.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken, or the stage is none of
   * the three; nothing is sent then. `NotFoundError` when there is no such secret.
   * `ConflictError` when it is scheduled for deletion. `FailedPreconditionError` when a rule
   * of the service forbids it, for instance a value that lacks a rotation target.
   * @see https://api.ncloud-docs.com/docs/secretmanager-update-secret-stage-value
   */
  updateSecretStageValue(
    request: UpdateSecretStageValueRequest,
    options?: CallOptions | null,
  ): Promise<UpdateSecretStageValueResponse>

  /**
   * Goes through all secrets, page after page.
   * @see https://api.ncloud-docs.com/docs/secretmanager-getsecretlist
   */
  iterSecretList(
    request?: Record<string, never> | null,
    options?: CallOptions | null,
  ): AsyncGenerator<SecretListItem, void, void>

  /**
   * Goes through the log of a secret, page after page, the newest entry first.
   *
   * @throws `InvalidArgumentError` when a page's size is 0, or the time range ends before it
   * begins; nothing is sent then. `NotFoundError` when there is no such secret.
   * @see https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs
   */
  iterSecretLogs(
    request: IterSecretLogsRequest,
    options?: CallOptions | null,
  ): AsyncGenerator<SecretLog, void, void>

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
