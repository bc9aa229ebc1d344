// Generated from core by `make generate`. Do not edit.
import type { CallOptions, CredentialsProvider, PlainValue, SecretInput, SecretString, SecretValue } from '../index.js'

/**
 * Whether a managed secret rotates by itself.
 *
 * - `Enabled`: It does.
 * - `Disabled`: It does not.
 * - `Invalid`: It should, but the service cannot rotate it.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type AutomaticRotation = 'Enabled' | 'Disabled' | 'Invalid' | (string & {})

/**
 * What of an ECS instance is kept.
 *
 * - `Password`: A user's password.
 * - `SSHKey`: A user's SSH keys.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type EcsSecretSubType = 'Password' | 'SSHKey' | (string & {})

/**
 * How a region is reached.
 *
 * - `public`: Over the Internet.
 * - `vpc`: From inside a virtual private cloud of the region.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type Network = 'public' | 'vpc' | (string & {})

/**
 * The database of a PolarDB cluster.
 *
 * - `MySQL`: MySQL.
 * - `PostgreSQL`: PostgreSQL.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type PolarDbType = 'MySQL' | 'PostgreSQL' | (string & {})

/**
 * How accounts of RDS rotate.
 *
 * - `SingleUser`: One account, which gets a new password.
 * - `DoubleUsers`: Two accounts, of which one is in use while the other gets a new password.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type RdsSecretSubType = 'SingleUser' | 'DoubleUsers' | (string & {})

/**
 * What tags are on.
 *
 * - `key`: Keys.
 * - `secret`: Secrets.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type ResourceType = 'key' | 'secret' | (string & {})

/**
 * What a value is made of.
 *
 * - `text`: Text.
 * - `binary`: Bytes, written as text by whoever stored them; the text comes back as it was
 *   stored.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type SecretDataType = 'text' | 'binary' | (string & {})

/**
 * The kind of a secret. All but the first are managed: the service can rotate them.
 *
 * - `Generic`: Any text.
 * - `Rds`: Accounts of a database instance of ApsaraDB RDS.
 * - `RAMCredentials`: The access keys of a RAM user.
 * - `ECS`: The password or the SSH keys of an ECS instance.
 * - `Redis`: Accounts of a Redis or Tair instance.
 * - `PolarDB`: Accounts of a PolarDB cluster.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type SecretType = 'Generic' | 'Rds' | 'RAMCredentials' | 'ECS' | 'Redis' | 'PolarDB' | (string & {})

/**
 * How requests are signed.
 *
 * - `ACS3-HMAC-SHA256`: With headers, in Alibaba Cloud's present way.
 * - `HMAC-SHA1`: With parameters, in the way of the older RPC style; for gateways that know
 *   nothing newer.
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type SignatureMethod = 'ACS3-HMAC-SHA256' | 'HMAC-SHA1' | (string & {})

/** Why the value of one secret could not be read. */
export interface BatchGetSecretValueError {
  /** Name of the secret. */
  secretName: string
  /** The service's code, for instance `Forbidden.ResourceNotFound`. */
  code: string
  /** The service's explanation. */
  message: string
  /** The HTTP status that the secret alone would have had. */
  httpStatus?: number
}

/** The values of several secrets, and why others have none. */
export interface BatchGetSecretValueResponse<T extends object = PlainValue> {
  /** The values that could be read. */
  secretValues: Array<GetSecretValueResponse<T>>
  /** What went wrong for the other secrets. */
  errors: Array<BatchGetSecretValueError>
}

/** A secret that has just been made, without its value. */
export interface CreateSecretResponse {
  /** ARN of the secret. */
  arn?: string
  /** Name of the secret. */
  secretName: string
  /** ID of its first version. */
  versionId: string
  /** The kind of secret. */
  secretType?: SecretType
  /** Whether it rotates by itself; for managed secrets only. */
  automaticRotation?: AutomaticRotation
  /** Time between rotations; only where it rotates by itself. A number of milliseconds. */
  rotationInterval?: number
  /** When it is to rotate next; only where it rotates by itself. */
  nextRotationDate?: Date
  /** What a managed secret belongs to: JSON text, as the service keeps it. */
  extendedConfig?: string
  /** ID of the KMS instance that it is kept in; none in the shared one. */
  dkmsInstanceId?: string
}

/** A secret that has been scheduled for deletion, or deleted. */
export interface DeleteSecretResponse {
  /** Name of the secret. */
  secretName: string
  /** When it will be, or was, deleted for good. */
  plannedDeleteTime?: Date
}

/** What is known about a secret, without its value. */
export interface DescribeSecretResponse {
  /** ARN of the secret. */
  arn?: string
  /** Name of the secret. */
  secretName: string
  /** The kind of secret. */
  secretType?: SecretType
  /** Description. */
  description: string
  /** ID of the key that encrypts its values; none for the service's own key. */
  encryptionKeyId?: string
  /** When it was made. */
  createTime?: Date
  /** When it was changed last. */
  updateTime?: Date
  /** When it will be deleted for good; none unless that is scheduled. */
  plannedDeleteTime?: Date
  /** Whether it rotates by itself; for managed secrets only. */
  automaticRotation?: AutomaticRotation
  /** Time between rotations; only where it rotates by itself. A number of milliseconds. */
  rotationInterval?: number
  /** When it is to rotate next; only where it rotates by itself. */
  nextRotationDate?: Date
  /** When it rotated last; none before the first rotation. */
  lastRotationDate?: Date
  /** What a managed secret belongs to: JSON text, as the service keeps it. */
  extendedConfig?: string
  /** ID of the KMS instance that it is kept in; none in the shared one. */
  dkmsInstanceId?: string
  /** The cloud service that owns the secret, if it is one. */
  owingService?: string
  /** Its tags; empty unless they are asked for. */
  tags: Record<string, string>
}

/**
 * What a secret of type `ECS` belongs to. Its value is made as
 * `{"UserName":"","Password":""}`, or for `SSHKey` as
 * `{"UserName":"","PublicKey":"","PrivateKey":""}`; its name begins with `acs/ecs/`.
 */
export interface EcsConfig {
  /** What of the instance is kept. */
  secretSubType: EcsSecretSubType
  /** ID of the instance's region, for instance `cn-hangzhou`. */
  regionId: string
  /** ID of the instance. */
  instanceId: string
  /** Notes of your own, at most 10 pairs. */
  customData?: Readonly<Record<string, string>> | null | undefined
}

/** A random password. */
export interface GetRandomPasswordResponse {
  /** The password. */
  randomPassword: SecretString
}

/** The policy of a secret. */
export interface GetSecretPolicyResponse {
  /** The policy as JSON text. */
  policy: string
}

/** The value of a secret, with what is known about its version. */
export interface GetSecretValueResponse<T extends object = PlainValue> {
  /** Name of the secret. */
  secretName: string
  /** ID of the version. */
  versionId: string
  /** The value. */
  secretData: SecretValue<T>
  /** What the value is made of. */
  secretDataType?: SecretDataType
  /** The kind of secret. */
  secretType?: SecretType
  /** Stages that mark the version, for instance `ACSCurrent`. */
  versionStages: Array<string>
  /** When it was made. */
  createTime?: Date
  /** Whether it rotates by itself; for managed secrets only. */
  automaticRotation?: AutomaticRotation
  /** Time between rotations; only where it rotates by itself. A number of milliseconds. */
  rotationInterval?: number
  /** When it is to rotate next; only where it rotates by itself. */
  nextRotationDate?: Date
  /** When it rotated last; none before the first rotation. */
  lastRotationDate?: Date
  /**
   * What a managed secret belongs to: JSON text, as the service keeps it. None unless it is
   * asked for.
   */
  extendedConfig?: string
}

/** The tags of a key. */
export interface ListResourceTagsResponse {
  /** The tags. */
  tags: Record<string, string>
}

/** One page of the list of versions of a secret. */
export interface ListSecretVersionIdsResponse {
  /** Name of the secret. */
  secretName: string
  /** The versions of this page. */
  versionIds: Array<SecretVersion>
  /** Number of this page. */
  pageNumber: number
  /** Versions on a page. */
  pageSize: number
  /** How many versions there are on all pages. */
  totalCount: number
}

/** One page of the list of secrets. */
export interface ListSecretsResponse {
  /** The secrets of this page. */
  secretList: Array<SecretListItem>
  /** Number of this page. */
  pageNumber: number
  /** Secrets on a page. */
  pageSize: number
  /** How many secrets there are on all pages. */
  totalCount: number
}

/** One page of a list of tags. */
export interface ListTagResourcesResponse {
  /** The tags of this page. */
  tagResources: Array<TagResource>
  /** Where this page ends, if there is another one. */
  nextToken?: string
}

/**
 * What a secret of type `PolarDB` belongs to. Its value is given as `$Auto`, and the service
 * makes one.
 */
export interface PolarDbConfig {
  /** ID of the cluster's region, for instance `cn-hangzhou`. */
  regionId: string
  /** ID of the cluster. */
  dbClusterId: string
  /** The database of the cluster. */
  dbType: PolarDbType
  /** Name of the account. */
  accountName: string
  /** Name of the second account; by default the service's choice. */
  cloneAccountName?: string | null | undefined
  /** What the accounts may do, in the words of PolarDB; for MySQL only. */
  accountPrivilege?: string | null | undefined
  /** The database that they may do it in; for MySQL only. */
  dbName?: string | null | undefined
  /** Notes of your own, at most 10 pairs. */
  customData?: Readonly<Record<string, string>> | null | undefined
}

/** A version that has been stored. */
export interface PutSecretValueResponse {
  /** Name of the secret. */
  secretName: string
  /** ID of the version. */
  versionId: string
  /** Stages that mark it now. */
  versionStages: Array<string>
}

/**
 * What a secret of type `RAMCredentials` belongs to. Its value is made as
 * `{"AccessKeys":[{"AccessKeyId":"","AccessKeySecret":""}]}`, with all pairs that the user
 * has; its name is given as `$Auto`, and the service makes one.
 */
export interface RamCredentialsConfig {
  /** Name of the RAM user. */
  userName: string
  /** Notes of your own, at most 10 pairs. */
  customData?: Readonly<Record<string, string>> | null | undefined
}

/**
 * What a secret of type `Rds` belongs to. Its value is made as
 * `{"Accounts":[{"AccountName":"","AccountPassword":""}]}`, with two accounts for
 * `DoubleUsers`.
 */
export interface RdsConfig {
  /** How the accounts rotate. */
  secretSubType: RdsSecretSubType
  /** ID of the database instance. */
  dbInstanceId: string
  /** Notes of your own, at most 10 pairs. */
  customData?: Readonly<Record<string, string>> | null | undefined
}

/**
 * What a secret of type `Redis` belongs to. Its value is given as `$Auto`, and the service
 * makes one.
 */
export interface RedisConfig {
  /** Name of the account. */
  accountName: string
  /**
   * Name of the second account; by default, and so far always, that of the first followed by
   * `_clone`.
   */
  cloneAccountName?: string | null | undefined
  /** What the accounts may do, in the words of Redis instances, for instance `RoleReadOnly`. */
  accountPrivilege: string
  /** ID of the instance. */
  instanceId: string
  /** ID of the instance's region, for instance `cn-hangzhou`. */
  regionId: string
  /** Notes of your own, at most 10 pairs. */
  customData?: Readonly<Record<string, string>> | null | undefined
}

/** The credentials of a client, without the secret key and the security token. */
export interface ResolveCredentialsResponse {
  /**
   * Where they are from, for people to read: `explicit`, `custom provider`, `environment
   * (ALIBABA_CLOUD_ACCESS_KEY_ID)`, `profile NAME of FILE`, `ECS RAM role NAME`, or what else
   * of the chain had some.
   */
  source: string
  /** Access key ID. */
  accessKey: string
  /** Whether they come with a security token. */
  temporary: boolean
  /** When they stop being valid; none: never, or not known. */
  expiresAt?: Date
}

/** A secret whose deletion has been called off. */
export interface RestoreSecretResponse {
  /** Name of the secret. */
  secretName: string
}

/** A secret that rotates. */
export interface RotateSecretResponse {
  /** ARN of the secret. */
  arn?: string
  /** Name of the secret. */
  secretName: string
  /** ID of the new version. */
  versionId: string
}

/** A secret as the list shows it. */
export interface SecretListItem {
  /** Name of the secret. */
  secretName: string
  /** The kind of secret. */
  secretType?: SecretType
  /** When it was made. */
  createTime?: Date
  /** When it was changed last. */
  updateTime?: Date
  /** When it will be deleted for good; none unless that is scheduled. */
  plannedDeleteTime?: Date
  /** The cloud service that owns the secret, if it is one. */
  owingService?: string
  /** Its tags; empty unless they are asked for. */
  tags: Record<string, string>
}

/** A version as the list shows it. */
export interface SecretVersion {
  /** ID of the version. */
  versionId: string
  /** When it was made. */
  createTime?: Date
  /** Stages that mark it; none for one that is deprecated. */
  versionStages: Array<string>
}

/** A tag, and what it is on. */
export interface TagResource {
  /** Name of the secret, or ID of the key. */
  resourceId: string
  /** What it is. */
  resourceType?: ResourceType
  /** Key of the tag. */
  tagKey: string
  /** Value of the tag. */
  tagValue: string
}

/** A secret that has been changed. */
export interface UpdateSecretResponse {
  /** Name of the secret. */
  secretName: string
}

/** A secret whose rotation has been changed. */
export interface UpdateSecretRotationPolicyResponse {
  /** Name of the secret. */
  secretName: string
}

/** A secret whose stages have been changed. */
export interface UpdateSecretVersionStageResponse {
  /** Name of the secret. */
  secretName: string
}

/**
 * What a managed secret belongs to. The type of the secret follows from it.
 *
 * - `rdsConfig`: Accounts of a database instance of ApsaraDB RDS.
 * - `ramCredentialsConfig`: The access keys of a RAM user.
 * - `ecsConfig`: The password or the SSH keys of an ECS instance.
 * - `redisConfig`: Accounts of a Redis or Tair instance.
 * - `polarDbConfig`: Accounts of a PolarDB cluster.
 */
export type ExtendedConfig =
  | { rdsConfig: RdsConfig; ramCredentialsConfig?: never; ecsConfig?: never; redisConfig?: never; polarDbConfig?: never }
  | { rdsConfig?: never; ramCredentialsConfig: RamCredentialsConfig; ecsConfig?: never; redisConfig?: never; polarDbConfig?: never }
  | { rdsConfig?: never; ramCredentialsConfig?: never; ecsConfig: EcsConfig; redisConfig?: never; polarDbConfig?: never }
  | { rdsConfig?: never; ramCredentialsConfig?: never; ecsConfig?: never; redisConfig: RedisConfig; polarDbConfig?: never }
  | { rdsConfig?: never; ramCredentialsConfig?: never; ecsConfig?: never; redisConfig?: never; polarDbConfig: PolarDbConfig }

/** What a `SecretsManager` is made with. */
export interface SecretsManagerOptions {
  /** Access key ID of the account, RAM user or role; `secretKey` belongs to it. */
  accessKey?: string | null | undefined
  /** Secret of the access key. It signs requests and is never sent. */
  secretKey?: SecretInput | null | undefined
  /** Security token, where the two keys are temporary ones. It travels with every request. */
  securityToken?: SecretInput | null | undefined
  /**
   * Gives the credentials, in place of the keys: asked when they are first needed, and again
   * before those that it gave expire, or when the service has refused them.
   */
  credentials?: CredentialsProvider | null | undefined
  /**
   * Profile of `~/.aliyun/config.json`, or else section of the credentials file, to take the
   * credentials from, and from nowhere else. By default the environment's
   * `ALIBABA_CLOUD_PROFILE`, else the current profile, else `default`, after the environment
   * and an OIDC role.
   */
  profile?: string | null | undefined
  /**
   * Region of the secrets, for instance `cn-hangzhou`. By default the environment's
   * `ALIBABA_CLOUD_REGION_ID`. It is needed unless an endpoint or an instance is given.
   */
  region?: string | null | undefined
  /** How the region is reached: `public`, the default, or `vpc`. */
  network?: Network | null | undefined
  /**
   * ID of a KMS instance whose own gateway is to serve the secrets; its host is
   * `ID.cryptoservice.kms.aliyuncs.com`, in the instance's virtual private cloud, and its
   * certificate authority belongs in `caBundle`.
   */
  instanceId?: string | null | undefined
  /**
   * Base URL of the service, in place of `network` and `instanceId`; for instance the
   * emulator's. By default the environment's `ALIBABA_CLOUD_KMS_ENDPOINT`, else the host of
   * the region: `https://kms.REGION.aliyuncs.com` or `https://kms-vpc.REGION.aliyuncs.com`.
   */
  endpoint?: string | null | undefined
  /**
   * How requests are signed: `ACS3-HMAC-SHA256`, the default, or `HMAC-SHA1` for gateways that
   * want the older way.
   */
  signatureMethod?: SignatureMethod | null | undefined
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

/** What `deleteSecret` is told. */
export interface DeleteSecretRequest {
  /** Name of the secret, or its ARN. */
  secretName: string
  /** Whether to delete it at once and for good; by default not. */
  forceDeleteWithoutRecovery?: boolean | null | undefined
  /**
   * Days until it is deleted for good, 7 to 30; by default 30. Not with
   * `forceDeleteWithoutRecovery`.
   */
  recoveryWindowInDays?: number | null | undefined
}

/** What `restoreSecret` is told. */
export interface RestoreSecretRequest {
  /** Name of the secret, or its ARN. */
  secretName: string
}

/** What `getRandomPassword` is told. */
export interface GetRandomPasswordRequest {
  /** Characters of the password, 8 to 128; by default 32. */
  passwordLength?: number | null | undefined
  /**
   * Characters that must not occur, one after the other, without separators: letters, digits
   * and punctuation of ASCII.
   */
  excludeCharacters?: string | null | undefined
  /** Whether to leave out lower-case letters; by default not. */
  excludeLowercase?: boolean | null | undefined
  /** Whether to leave out upper-case letters; by default not. */
  excludeUppercase?: boolean | null | undefined
  /** Whether to leave out digits; by default not. */
  excludeNumbers?: boolean | null | undefined
  /** Whether to leave out punctuation; by default not. */
  excludePunctuation?: boolean | null | undefined
  /**
   * Whether each kind of character that is not left out must occur; the service's default is
   * that it must.
   */
  requireEachIncludedType?: boolean | null | undefined
}

/** What `setSecretPolicy` is told. */
export interface SetSecretPolicyRequest {
  /** Name of the secret, or its ARN. */
  secretName: string
  /** JSON text of at most 32,768 bytes. */
  policy: string
  /** Name of the policy: `default`, which is the default and all that there is. */
  policyName?: string | null | undefined
}

/** What `getSecretPolicy` is told. */
export interface GetSecretPolicyRequest {
  /** Name of the secret, or its ARN. */
  secretName: string
  /** Name of the policy: `default`, which is the default and all that there is. */
  policyName?: string | null | undefined
}

/** What `rotateSecret` is told. */
export interface RotateSecretRequest {
  /** Name of the secret, or its ARN. */
  secretName: string
  /** ID of the new version, chosen by you: 1 to 64 characters. */
  versionId: string
}

/** What `updateSecretRotationPolicy` is told. */
export interface UpdateSecretRotationPolicyRequest {
  /** Name of the secret, or its ARN. */
  secretName: string
  /** Whether it rotates by itself. */
  enableAutomaticRotation: boolean
  /**
   * Time between rotations, 6 hours to 365 days in whole seconds; needed when the secret is to
   * rotate by itself. A number of milliseconds.
   */
  rotationInterval?: number | null | undefined
}

/** What `createSecret` is told. */
export interface CreateSecretRequest {
  /**
   * Name: 1 to 192 letters, digits and `_` `/` `+` `=` `.` `-` `@`, unique in the region. It
   * must not begin with `acs/`, but that of an ECS instance begins with `acs/ecs/`; that of a
   * RAM user's keys is `$Auto`, and the answer has the name that the service made.
   */
  secretName: string
  /** ID of the first version, chosen by you: 1 to 64 characters, unique in the secret. */
  versionId: string
  /**
   * The value, 1 to 30,720 bytes. That of a managed secret has the form that its extended
   * configuration says.
   */
  secretData: SecretInput
  /** What the value is made of; by default `text`, which is all that a managed secret may be. */
  secretDataType?: SecretDataType | null | undefined
  /**
   * What a managed secret belongs to; its type follows from it. By default the secret is of
   * type `Generic`, any text.
   */
  extendedConfig?: ExtendedConfig | null | undefined
  /**
   * ID of the symmetric key that encrypts the value; in a KMS instance it must be a key of
   * that instance. By default the service's own key.
   */
  encryptionKeyId?: string | null | undefined
  /** ID of the KMS instance to keep the secret in. */
  dkmsInstanceId?: string | null | undefined
  /** Description. */
  description?: string | null | undefined
  /**
   * Up to 20 tags. Keys and values have at most 128 characters: letters, digits and `/` `\`
   * `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
   */
  tags?: Readonly<Record<string, string>> | null | undefined
  /** Whether a managed secret rotates by itself; by default not. */
  enableAutomaticRotation?: boolean | null | undefined
  /**
   * Time between rotations, 6 hours to 365 days in whole seconds; needed with automatic
   * rotation. A number of milliseconds.
   */
  rotationInterval?: number | null | undefined
  /** Policy of the secret: JSON text of at most 32,768 bytes. By default the service's own. */
  policy?: string | null | undefined
}

/** What `describeSecret` is told. */
export interface DescribeSecretRequest {
  /** Name of the secret, or its ARN. */
  secretName: string
  /** Whether to read the tags too; by default not. */
  fetchTags?: boolean | null | undefined
}

/** What `listSecrets` is told. */
export interface ListSecretsRequest {
  /** Number of the page, from 1, which is the default. */
  pageNumber?: number | null | undefined
  /** Secrets a page; 1 to 100, by default 10. */
  pageSize?: number | null | undefined
  /** Whether to read the tags too; by default not. */
  fetchTags?: boolean | null | undefined
  /** Filter: names, 1 to 10 of 1 to 192 characters. */
  secretName?: ReadonlyArray<string> | null | undefined
  /** Filter: descriptions, 1 to 10 of 1 to 256 characters. */
  description?: ReadonlyArray<string> | null | undefined
  /**
   * Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by tags the service
   * looks at 4,000 secrets at most.
   */
  tagKey?: ReadonlyArray<string> | null | undefined
  /** Filter: values of tags, 1 to 10 of 1 to 256 characters. */
  tagValue?: ReadonlyArray<string> | null | undefined
  /** Filter: IDs of KMS instances, 1 to 10. */
  dkmsInstanceId?: ReadonlyArray<string> | null | undefined
  /** Filter: types, 1 to 10. */
  secretType?: ReadonlyArray<SecretType> | null | undefined
  /** Filter: who made the secret, 1 to 10. */
  creator?: ReadonlyArray<string> | null | undefined
}

/** What `updateSecret` is told. */
export interface UpdateSecretRequest {
  /** Name of the secret, or its ARN. */
  secretName: string
  /** New description; an empty one removes it. */
  description?: string | null | undefined
  /** New custom data of a managed secret, at most 10 pairs, in place of what there is. */
  customData?: Readonly<Record<string, string>> | null | undefined
}

/** What `tagResource` is told. */
export interface TagResourceRequest {
  /**
   * 1 to 20 tags. Keys and values have at most 128 characters: letters, digits and `/` `\` `_`
   * `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
   */
  tags: Readonly<Record<string, string>>
  /** Name of a secret. */
  secretName?: string | null | undefined
  /** ID of a key. */
  keyId?: string | null | undefined
  /** ID of a certificate. */
  certificateId?: string | null | undefined
}

/** What `untagResource` is told. */
export interface UntagResourceRequest {
  /** Keys of the tags, 1 to 20. */
  tagKeys: ReadonlyArray<string>
  /** Name of a secret. */
  secretName?: string | null | undefined
  /** ID of a key. */
  keyId?: string | null | undefined
  /** ID of a certificate. */
  certificateId?: string | null | undefined
}

/** What `tagResources` is told. */
export interface TagResourcesRequest {
  /** What they are. */
  resourceType: ResourceType
  /** Names of the secrets, or IDs of the keys; 1 to 50. */
  resourceId: ReadonlyArray<string>
  /**
   * 1 to 20 tags. Keys and values have at most 128 characters: letters, digits and `/` `\` `_`
   * `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
   */
  tag: Readonly<Record<string, string>>
  /** Region of what is tagged; by default that of the client. */
  regionId?: string | null | undefined
}

/** What `untagResources` is told. */
export interface UntagResourcesRequest {
  /** What they are. */
  resourceType: ResourceType
  /** Names of the secrets, or IDs of the keys; 1 to 50. */
  resourceId: ReadonlyArray<string>
  /** Region of what is tagged; by default that of the client. */
  regionId?: string | null | undefined
  /** Keys of the tags, 1 to 20; needed unless all tags are taken off. */
  tagKey?: ReadonlyArray<string> | null | undefined
  /** Whether to take off all tags; by default not. Not with `tagKey`. */
  all?: boolean | null | undefined
}

/** What `listTagResources` is told. */
export interface ListTagResourcesRequest {
  /** What they are. */
  resourceType: ResourceType
  /** Region of what is tagged; by default that of the client. */
  regionId?: string | null | undefined
  /** Names of the secrets, or IDs of the keys, at most 50; by default all. */
  resourceId?: ReadonlyArray<string> | null | undefined
  /** Tags that they must have, at most 20. */
  tag?: Readonly<Record<string, string>> | null | undefined
  /** Where the page before has ended, as its answer says; by default the list begins. */
  nextToken?: string | null | undefined
}

/** What `listResourceTags` is told. */
export interface ListResourceTagsRequest {
  /** ID of the key. */
  keyId: string
}

/** What `getSecretValue` is told. */
export interface GetSecretValueRequest {
  /** Name of the secret, or its ARN. */
  secretName: string
  /** ID of the version to read. The service passes it over for managed secrets. */
  versionId?: string | null | undefined
  /**
   * Stage of the version to read; by default `ACSCurrent`. A managed secret has that one and
   * `ACSPrevious`.
   */
  versionStage?: string | null | undefined
  /** Whether to read what a managed secret belongs to; by default not. */
  fetchExtendedConfig?: boolean | null | undefined
  /**
   * Whether only to try if the value could be read, which always ends with an error; by
   * default not.
   */
  dryRun?: boolean | null | undefined
}

/** What `batchGetSecretValue` is told. */
export interface BatchGetSecretValueRequest {
  /** Names of the secrets, or their ARNs; 1 to 20, all different. */
  secretName: ReadonlyArray<string>
  /**
   * IDs of the versions to read, by the names of their secrets. Where there is none, the stage
   * decides.
   */
  versionId?: Readonly<Record<string, string>> | null | undefined
  /** Stages of the versions to read, by the names of their secrets; by default `ACSCurrent`. */
  versionStage?: Readonly<Record<string, string>> | null | undefined
  /** Whether to read what managed secrets belong to; by default not. */
  fetchExtendedConfig?: boolean | null | undefined
}

/** What `putSecretValue` is told. */
export interface PutSecretValueRequest {
  /** Name of the secret, or its ARN. */
  secretName: string
  /** ID of the version, chosen by you: 1 to 64 characters, unique in the secret. */
  versionId: string
  /** The value, 1 to 30,720 bytes. */
  secretData: SecretInput
  /** What the value is made of; by default `text`. */
  secretDataType?: SecretDataType | null | undefined
  /**
   * Stages that are to mark the version, 1 to 8; by default `ACSCurrent`. Without `ACSCurrent`
   * the current version stays the current one.
   */
  versionStages?: ReadonlyArray<string> | null | undefined
}

/** What `listSecretVersionIds` is told. */
export interface ListSecretVersionIdsRequest {
  /** Name of the secret, or its ARN. */
  secretName: string
  /** Whether to list versions without a stage too; by default not. */
  includeDeprecated?: boolean | null | undefined
  /** Number of the page, from 1, which is the default. */
  pageNumber?: number | null | undefined
  /** Versions a page; 1 to 100, by default 20. */
  pageSize?: number | null | undefined
}

/** What `updateSecretVersionStage` is told. */
export interface UpdateSecretVersionStageRequest {
  /** Name of the secret, or its ARN. */
  secretName: string
  /** The stage: `ACSCurrent`, `ACSPrevious` or one of your own. */
  versionStage: string
  /** ID of the version that the stage is to mark. */
  moveToVersion?: string | null | undefined
  /** ID of the version that the stage is to mark no more. */
  removeFromVersion?: string | null | undefined
}

/** What `iterSecrets` is told. */
export interface IterSecretsRequest {
  /** Secrets a page; 1 to 100, by default 10. */
  pageSize?: number | null | undefined
  /** Whether to read the tags too; by default not. */
  fetchTags?: boolean | null | undefined
  /** Filter: names, 1 to 10 of 1 to 192 characters. */
  secretName?: ReadonlyArray<string> | null | undefined
  /** Filter: descriptions, 1 to 10 of 1 to 256 characters. */
  description?: ReadonlyArray<string> | null | undefined
  /**
   * Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by tags the service
   * looks at 4,000 secrets at most.
   */
  tagKey?: ReadonlyArray<string> | null | undefined
  /** Filter: values of tags, 1 to 10 of 1 to 256 characters. */
  tagValue?: ReadonlyArray<string> | null | undefined
  /** Filter: IDs of KMS instances, 1 to 10. */
  dkmsInstanceId?: ReadonlyArray<string> | null | undefined
  /** Filter: types, 1 to 10. */
  secretType?: ReadonlyArray<SecretType> | null | undefined
  /** Filter: who made the secret, 1 to 10. */
  creator?: ReadonlyArray<string> | null | undefined
}

/** What `iterTagResources` is told. */
export interface IterTagResourcesRequest {
  /** What they are. */
  resourceType: ResourceType
  /** Region of what is tagged; by default that of the client. */
  regionId?: string | null | undefined
  /** Names of the secrets, or IDs of the keys, at most 50; by default all. */
  resourceId?: ReadonlyArray<string> | null | undefined
  /** Tags that they must have, at most 20. */
  tag?: Readonly<Record<string, string>> | null | undefined
}

/** What `iterSecretVersionIds` is told. */
export interface IterSecretVersionIdsRequest {
  /** Name of the secret, or its ARN. */
  secretName: string
  /** Whether to list versions without a stage too; by default not. */
  includeDeprecated?: boolean | null | undefined
  /** Versions a page; 1 to 100, by default 20. */
  pageSize?: number | null | undefined
}

/**
 * A client of the secrets in Alibaba Cloud KMS.
 *
 * It keeps its connections and credentials, so make one and share it; it may be used from
 * many threads at once. Clients whose endpoint, certificates, proxy and `connectTimeout` are
 * the same share their connections.
 */
export declare class SecretsManager {
  #private
  /**
   * Makes a client. Nothing is sent.
   *
   * Without keys and without `credentials`, it looks for credentials when it first needs them,
   * in the order of Alibaba Cloud's own tools: in the environment, at an OIDC role, in the
   * command line tool's profiles, in the credentials file, at the ECS instance's RAM role, at
   * a credentials URI.
   *
   * @throws `InvalidArgumentError` when an option cannot be used, two contradict each other,
   * or there is neither a region nor an endpoint; `CredentialsError` when a key is empty or
   * holds white space.
   */
  constructor(options?: SecretsManagerOptions | null)

  /**
   * Finds the credentials that the next call would be signed with, and says where they are
   * from. Nothing is sent to KMS.
   *
   * @throws `CredentialsError` when there are none; the error says what each place said.
   * @see https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-access-credentials
   */
  resolveCredentials(
    request?: Record<string, never> | null,
    options?: CallOptions | null,
  ): Promise<ResolveCredentialsResponse>

  /**
   * Schedules a secret for deletion, or deletes it at once. Until the day of its end
   * `restoreSecret` calls it off; its value cannot be read meanwhile.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled for
   * deletion already.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-deletesecret
   */
  deleteSecret(
    request: DeleteSecretRequest,
    options?: CallOptions | null,
  ): Promise<DeleteSecretResponse>

  /**
   * Calls the deletion of a secret off.
   *
   * @throws `NotFoundError` when there is no such secret. `ConflictError` when it is not
   * scheduled for deletion.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-restoresecret
   */
  restoreSecret(
    request: RestoreSecretRequest,
    options?: CallOptions | null,
  ): Promise<RestoreSecretResponse>

  /**
   * Makes a random password. The service keeps it nowhere.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken, or everything is
   * excluded; nothing is sent then.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getrandompassword
   */
  getRandomPassword(
    request?: GetRandomPasswordRequest | null,
    options?: CallOptions | null,
  ): Promise<GetRandomPasswordResponse>

  /**
   * Gives a secret of a KMS instance another policy.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `NotFoundError` when there is no such secret. `FailedPreconditionError` when it cannot
   * have a policy.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-setsecretpolicy
   */
  setSecretPolicy(
    request: SetSecretPolicyRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Reads the policy of a secret of a KMS instance.
   *
   * @throws `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
   * cannot have a policy.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretpolicy
   */
  getSecretPolicy(
    request: GetSecretPolicyRequest,
    options?: CallOptions | null,
  ): Promise<GetSecretPolicyResponse>

  /**
   * Rotates a managed secret now. Nothing happens if the version is there already. Some types
   * go on with it after the answer; there are limits of 50 rotations an hour.
   *
   * @throws `NotFoundError` when there is no such secret. `FailedPreconditionError` when it is
   * not a managed one. `ConflictError` when it is scheduled for deletion, or a rotation is
   * under way.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-rotatesecret
   */
  rotateSecret(
    request: RotateSecretRequest,
    options?: CallOptions | null,
  ): Promise<RotateSecretResponse>

  /**
   * Says whether, and how often, a managed secret rotates by itself. The first time is one
   * interval after its last rotation, or at once if that has passed.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `NotFoundError` when there is no such secret. `FailedPreconditionError` when it is not a
   * managed one. `ConflictError` when it is scheduled for deletion, or a rotation is under
   * way.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretrotationpolicy
   */
  updateSecretRotationPolicy(
    request: UpdateSecretRotationPolicyRequest,
    options?: CallOptions | null,
  ): Promise<UpdateSecretRotationPolicyResponse>

  /**
   * Makes a secret with its first version, which becomes the current one.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `AlreadyExistsError` when the name is taken. `ConflictError` when it belongs to a secret
   * that is scheduled for deletion. `FailedPreconditionError` when there are too many secrets.
   * `NotFoundError` when there is no such key.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-createsecret
   */
  createSecret(
    request: CreateSecretRequest,
    options?: CallOptions | null,
  ): Promise<CreateSecretResponse>

  /**
   * Reads what is known about a secret: all but its value.
   *
   * @throws `NotFoundError` when there is no such secret.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-describesecret
   */
  describeSecret(
    request: DescribeSecretRequest,
    options?: CallOptions | null,
  ): Promise<DescribeSecretResponse>

  /**
   * Lists the secrets of the account in the region, one page at a time. A secret is listed
   * when for each filter that is given one of its values matches.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets
   */
  listSecrets(
    request?: ListSecretsRequest | null,
    options?: CallOptions | null,
  ): Promise<ListSecretsResponse>

  /**
   * Changes the description of a secret, or the custom data of a managed one. What is left out
   * stays as it is.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled for
   * deletion.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecret
   */
  updateSecret(
    request: UpdateSecretRequest,
    options?: CallOptions | null,
  ): Promise<UpdateSecretResponse>

  /**
   * Puts tags on one secret, key or certificate. A key that is there already gets the new
   * value.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `NotFoundError` when there is no such secret, key or certificate.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresource
   */
  tagResource(
    request: TagResourceRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Takes tags off one secret, key or certificate.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `NotFoundError` when there is no such secret, key or certificate.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresource
   */
  untagResource(
    request: UntagResourceRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Puts tags on several secrets or keys. A key that is there already gets the new value.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `NotFoundError` when one of them is not there.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresources
   */
  tagResources(
    request: TagResourcesRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Takes tags off several secrets or keys. Keys that one of them does not have are passed
   * over.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `NotFoundError` when one of them is not there.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresources
   */
  untagResources(
    request: UntagResourcesRequest,
    options?: CallOptions | null,
  ): Promise<void>

  /**
   * Lists the tags of secrets or keys: of those that are given, or of those that have the tags
   * that are given, one page at a time.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources
   */
  listTagResources(
    request: ListTagResourcesRequest,
    options?: CallOptions | null,
  ): Promise<ListTagResourcesResponse>

  /**
   * Lists the tags of one key. For those of a secret there are `describeSecret` and
   * `listTagResources`.
   *
   * @throws `NotFoundError` when there is no such key.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listresourcetags
   */
  listResourceTags(
    request: ListResourceTagsRequest,
    options?: CallOptions | null,
  ): Promise<ListResourceTagsResponse>

  /**
   * Reads the value of a secret: that of the current version, unless another one is asked for.
   *
   * @throws `NotFoundError` when there is no such secret or version. `ConflictError` when the
   * secret is scheduled for deletion. With `dryRun` there is always an error;
   * `FailedPreconditionError` with the code `DryRunOperationError` means that the value could
   * be read.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretvalue
   */
  getSecretValue<T extends object = PlainValue>(
    request: GetSecretValueRequest,
    options?: CallOptions | null,
  ): Promise<GetSecretValueResponse<T>>

  /**
   * Reads the values of several secrets in one call. A secret that cannot be read takes
   * nothing from the others: it is in the errors of the result.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-batchgetsecretvalue
   */
  batchGetSecretValue<T extends object = PlainValue>(
    request: BatchGetSecretValueRequest,
    options?: CallOptions | null,
  ): Promise<BatchGetSecretValueResponse<T>>

  /**
   * Stores a new version of a secret of type `Generic`. It becomes the current one, unless it
   * is given other stages. A version with an ID that there is already is refused, but one with
   * the same value succeeds and changes nothing.
   *
   * A secret keeps 10 versions; the next one takes the place of the oldest.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `NotFoundError` when there is no such secret. `AlreadyExistsError` when the version has
   * another value. `ConflictError` when the secret is scheduled for deletion.
   * `FailedPreconditionError` when it is a managed one.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-putsecretvalue
   */
  putSecretValue(
    request: PutSecretValueRequest,
    options?: CallOptions | null,
  ): Promise<PutSecretValueResponse>

  /**
   * Lists the versions of a secret, one page at a time.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `NotFoundError` when there is no such secret.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids
   */
  listSecretVersionIds(
    request: ListSecretVersionIdsRequest,
    options?: CallOptions | null,
  ): Promise<ListSecretVersionIdsResponse>

  /**
   * Moves a stage of a secret of type `Generic` to a version, takes it from one, or both. At
   * least one of the two versions is needed. `ACSCurrent` and `ACSPrevious` can only be moved.
   *
   * The version that loses `ACSCurrent` gets `ACSPrevious`. A secret has 8 stages at most.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `NotFoundError` when there is no such secret or version. `ConflictError` when the secret
   * is scheduled for deletion. `FailedPreconditionError` when it is a managed one.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretversionstage
   */
  updateSecretVersionStage(
    request: UpdateSecretVersionStageRequest,
    options?: CallOptions | null,
  ): Promise<UpdateSecretVersionStageResponse>

  /**
   * Goes through the secrets of the account in the region, page after page. A secret is listed
   * when for each filter that is given one of its values matches.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets
   */
  iterSecrets(
    request?: IterSecretsRequest | null,
    options?: CallOptions | null,
  ): AsyncGenerator<SecretListItem, void, void>

  /**
   * Goes through the tags of secrets or keys: of those that are given, or of those that have
   * the tags that are given, page after page.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources
   */
  iterTagResources(
    request: IterTagResourcesRequest,
    options?: CallOptions | null,
  ): AsyncGenerator<TagResource, void, void>

  /**
   * Goes through the versions of a secret, page after page.
   *
   * @throws `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
   * `NotFoundError` when there is no such secret.
   * @see https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids
   */
  iterSecretVersionIds(
    request: IterSecretVersionIdsRequest,
    options?: CallOptions | null,
  ): AsyncGenerator<SecretVersion, void, void>

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
