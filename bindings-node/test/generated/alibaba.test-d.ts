// Generated from core by `make generate`. Do not edit.
// Checked by tsc, never run: every option, argument, operation, field and value of an enum.
import { alibaba } from 'bojagi'
import type { CredentialsProvider, SecretInput, SecretString, SecretValue } from 'bojagi'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function same<A, B>(value: Same<A, B>): void
/** The values of an enum that are listed, without those of a later day. */
type Known<E extends string> = E extends string ? ({} extends Record<E, 1> ? never : E) : never
type AutomaticRotation = alibaba.AutomaticRotation
type EcsSecretSubType = alibaba.EcsSecretSubType
type Network = alibaba.Network
type PolarDbType = alibaba.PolarDbType
type RdsSecretSubType = alibaba.RdsSecretSubType
type ResourceType = alibaba.ResourceType
type SecretDataType = alibaba.SecretDataType
type SecretType = alibaba.SecretType
type SignatureMethod = alibaba.SignatureMethod
type BatchGetSecretValueError = alibaba.BatchGetSecretValueError
type BatchGetSecretValueResponse = alibaba.BatchGetSecretValueResponse
type CreateSecretResponse = alibaba.CreateSecretResponse
type DeleteSecretResponse = alibaba.DeleteSecretResponse
type DescribeSecretResponse = alibaba.DescribeSecretResponse
type EcsConfig = alibaba.EcsConfig
type GetRandomPasswordResponse = alibaba.GetRandomPasswordResponse
type GetSecretPolicyResponse = alibaba.GetSecretPolicyResponse
type GetSecretValueResponse = alibaba.GetSecretValueResponse
type ListResourceTagsResponse = alibaba.ListResourceTagsResponse
type ListSecretVersionIdsResponse = alibaba.ListSecretVersionIdsResponse
type ListSecretsResponse = alibaba.ListSecretsResponse
type ListTagResourcesResponse = alibaba.ListTagResourcesResponse
type PolarDbConfig = alibaba.PolarDbConfig
type PutSecretValueResponse = alibaba.PutSecretValueResponse
type RamCredentialsConfig = alibaba.RamCredentialsConfig
type RdsConfig = alibaba.RdsConfig
type RedisConfig = alibaba.RedisConfig
type ResolveCredentialsResponse = alibaba.ResolveCredentialsResponse
type RestoreSecretResponse = alibaba.RestoreSecretResponse
type RotateSecretResponse = alibaba.RotateSecretResponse
type SecretListItem = alibaba.SecretListItem
type SecretVersion = alibaba.SecretVersion
type TagResource = alibaba.TagResource
type UpdateSecretResponse = alibaba.UpdateSecretResponse
type UpdateSecretRotationPolicyResponse = alibaba.UpdateSecretRotationPolicyResponse
type UpdateSecretVersionStageResponse = alibaba.UpdateSecretVersionStageResponse
type ExtendedConfig = alibaba.ExtendedConfig

export function options(
  accessKey: string | null | undefined,
  secretKey: SecretInput | null | undefined,
  securityToken: SecretInput | null | undefined,
  credentials: CredentialsProvider | null | undefined,
  profile: string | null | undefined,
  region: string | null | undefined,
  network: Network | null | undefined,
  instanceId: string | null | undefined,
  endpoint: string | null | undefined,
  signatureMethod: SignatureMethod | null | undefined,
  timeout: number | null | undefined,
  attemptTimeout: number | null | undefined,
  connectTimeout: number | null | undefined,
  maxAttempts: number | null | undefined,
  retryDelay: number | null | undefined,
  maxRetryDelay: number | null | undefined,
  retryBudget: number | null | undefined,
  caBundle: string | null | undefined,
  proxy: SecretInput | null | undefined,
  allowHttp: boolean | null | undefined,
  userAgentSuffix: string | null | undefined,
  checkLimits: boolean | null | undefined,
): alibaba.SecretsManager {
  const given: Required<alibaba.SecretsManagerOptions> = { accessKey, secretKey, securityToken, credentials, profile, region, network, instanceId, endpoint, signatureMethod, timeout, attemptTimeout, connectTimeout, maxAttempts, retryDelay, maxRetryDelay, retryBudget, caBundle, proxy, allowHttp, userAgentSuffix, checkLimits }
  return new alibaba.SecretsManager(given)
}

export async function resolveCredentials(
  client: alibaba.SecretsManager,
): Promise<void> {
  const came = await client.resolveCredentials({}, { signal: null })
  same<typeof came, ResolveCredentialsResponse>(true)
}

export async function deleteSecret(
  client: alibaba.SecretsManager,
  secretName: string,
  forceDeleteWithoutRecovery: boolean | null | undefined,
  recoveryWindowInDays: number | null | undefined,
): Promise<void> {
  const given: Required<alibaba.DeleteSecretRequest> = { secretName, forceDeleteWithoutRecovery, recoveryWindowInDays }
  const came = await client.deleteSecret(given, { signal: null })
  same<typeof came, DeleteSecretResponse>(true)
}

export async function restoreSecret(
  client: alibaba.SecretsManager,
  secretName: string,
): Promise<void> {
  const given: Required<alibaba.RestoreSecretRequest> = { secretName }
  const came = await client.restoreSecret(given, { signal: null })
  same<typeof came, RestoreSecretResponse>(true)
}

export async function getRandomPassword(
  client: alibaba.SecretsManager,
  passwordLength: number | null | undefined,
  excludeCharacters: string | null | undefined,
  excludeLowercase: boolean | null | undefined,
  excludeUppercase: boolean | null | undefined,
  excludeNumbers: boolean | null | undefined,
  excludePunctuation: boolean | null | undefined,
  requireEachIncludedType: boolean | null | undefined,
): Promise<void> {
  const given: Required<alibaba.GetRandomPasswordRequest> = { passwordLength, excludeCharacters, excludeLowercase, excludeUppercase, excludeNumbers, excludePunctuation, requireEachIncludedType }
  const came = await client.getRandomPassword(given, { signal: null })
  same<typeof came, GetRandomPasswordResponse>(true)
}

export async function setSecretPolicy(
  client: alibaba.SecretsManager,
  secretName: string,
  policy: string,
  policyName: string | null | undefined,
): Promise<void> {
  const given: Required<alibaba.SetSecretPolicyRequest> = { secretName, policy, policyName }
  const came = await client.setSecretPolicy(given, { signal: null })
  same<typeof came, void>(true)
}

export async function getSecretPolicy(
  client: alibaba.SecretsManager,
  secretName: string,
  policyName: string | null | undefined,
): Promise<void> {
  const given: Required<alibaba.GetSecretPolicyRequest> = { secretName, policyName }
  const came = await client.getSecretPolicy(given, { signal: null })
  same<typeof came, GetSecretPolicyResponse>(true)
}

export async function rotateSecret(
  client: alibaba.SecretsManager,
  secretName: string,
  versionId: string,
): Promise<void> {
  const given: Required<alibaba.RotateSecretRequest> = { secretName, versionId }
  const came = await client.rotateSecret(given, { signal: null })
  same<typeof came, RotateSecretResponse>(true)
}

export async function updateSecretRotationPolicy(
  client: alibaba.SecretsManager,
  secretName: string,
  enableAutomaticRotation: boolean,
  rotationInterval: number | null | undefined,
): Promise<void> {
  const given: Required<alibaba.UpdateSecretRotationPolicyRequest> = { secretName, enableAutomaticRotation, rotationInterval }
  const came = await client.updateSecretRotationPolicy(given, { signal: null })
  same<typeof came, UpdateSecretRotationPolicyResponse>(true)
}

export async function createSecret(
  client: alibaba.SecretsManager,
  secretName: string,
  versionId: string,
  secretData: SecretInput,
  secretDataType: SecretDataType | null | undefined,
  extendedConfig: ExtendedConfig | null | undefined,
  encryptionKeyId: string | null | undefined,
  dkmsInstanceId: string | null | undefined,
  description: string | null | undefined,
  tags: Readonly<Record<string, string>> | null | undefined,
  enableAutomaticRotation: boolean | null | undefined,
  rotationInterval: number | null | undefined,
  policy: string | null | undefined,
): Promise<void> {
  const given: Required<alibaba.CreateSecretRequest> = { secretName, versionId, secretData, secretDataType, extendedConfig, encryptionKeyId, dkmsInstanceId, description, tags, enableAutomaticRotation, rotationInterval, policy }
  const came = await client.createSecret(given, { signal: null })
  same<typeof came, CreateSecretResponse>(true)
}

export async function describeSecret(
  client: alibaba.SecretsManager,
  secretName: string,
  fetchTags: boolean | null | undefined,
): Promise<void> {
  const given: Required<alibaba.DescribeSecretRequest> = { secretName, fetchTags }
  const came = await client.describeSecret(given, { signal: null })
  same<typeof came, DescribeSecretResponse>(true)
}

export async function listSecrets(
  client: alibaba.SecretsManager,
  pageNumber: number | null | undefined,
  pageSize: number | null | undefined,
  fetchTags: boolean | null | undefined,
  secretName: ReadonlyArray<string> | null | undefined,
  description: ReadonlyArray<string> | null | undefined,
  tagKey: ReadonlyArray<string> | null | undefined,
  tagValue: ReadonlyArray<string> | null | undefined,
  dkmsInstanceId: ReadonlyArray<string> | null | undefined,
  secretType: ReadonlyArray<SecretType> | null | undefined,
  creator: ReadonlyArray<string> | null | undefined,
): Promise<void> {
  const given: Required<alibaba.ListSecretsRequest> = { pageNumber, pageSize, fetchTags, secretName, description, tagKey, tagValue, dkmsInstanceId, secretType, creator }
  const came = await client.listSecrets(given, { signal: null })
  same<typeof came, ListSecretsResponse>(true)
}

export async function updateSecret(
  client: alibaba.SecretsManager,
  secretName: string,
  description: string | null | undefined,
  customData: Readonly<Record<string, string>> | null | undefined,
): Promise<void> {
  const given: Required<alibaba.UpdateSecretRequest> = { secretName, description, customData }
  const came = await client.updateSecret(given, { signal: null })
  same<typeof came, UpdateSecretResponse>(true)
}

export async function tagResource(
  client: alibaba.SecretsManager,
  tags: Readonly<Record<string, string>>,
  secretName: string | null | undefined,
  keyId: string | null | undefined,
  certificateId: string | null | undefined,
): Promise<void> {
  const given: Required<alibaba.TagResourceRequest> = { tags, secretName, keyId, certificateId }
  const came = await client.tagResource(given, { signal: null })
  same<typeof came, void>(true)
}

export async function untagResource(
  client: alibaba.SecretsManager,
  tagKeys: ReadonlyArray<string>,
  secretName: string | null | undefined,
  keyId: string | null | undefined,
  certificateId: string | null | undefined,
): Promise<void> {
  const given: Required<alibaba.UntagResourceRequest> = { tagKeys, secretName, keyId, certificateId }
  const came = await client.untagResource(given, { signal: null })
  same<typeof came, void>(true)
}

export async function tagResources(
  client: alibaba.SecretsManager,
  resourceType: ResourceType,
  resourceId: ReadonlyArray<string>,
  tag: Readonly<Record<string, string>>,
  regionId: string | null | undefined,
): Promise<void> {
  const given: Required<alibaba.TagResourcesRequest> = { resourceType, resourceId, tag, regionId }
  const came = await client.tagResources(given, { signal: null })
  same<typeof came, void>(true)
}

export async function untagResources(
  client: alibaba.SecretsManager,
  resourceType: ResourceType,
  resourceId: ReadonlyArray<string>,
  regionId: string | null | undefined,
  tagKey: ReadonlyArray<string> | null | undefined,
  all: boolean | null | undefined,
): Promise<void> {
  const given: Required<alibaba.UntagResourcesRequest> = { resourceType, resourceId, regionId, tagKey, all }
  const came = await client.untagResources(given, { signal: null })
  same<typeof came, void>(true)
}

export async function listTagResources(
  client: alibaba.SecretsManager,
  resourceType: ResourceType,
  regionId: string | null | undefined,
  resourceId: ReadonlyArray<string> | null | undefined,
  tag: Readonly<Record<string, string>> | null | undefined,
  nextToken: string | null | undefined,
): Promise<void> {
  const given: Required<alibaba.ListTagResourcesRequest> = { resourceType, regionId, resourceId, tag, nextToken }
  const came = await client.listTagResources(given, { signal: null })
  same<typeof came, ListTagResourcesResponse>(true)
}

export async function listResourceTags(
  client: alibaba.SecretsManager,
  keyId: string,
): Promise<void> {
  const given: Required<alibaba.ListResourceTagsRequest> = { keyId }
  const came = await client.listResourceTags(given, { signal: null })
  same<typeof came, ListResourceTagsResponse>(true)
}

export async function getSecretValue(
  client: alibaba.SecretsManager,
  secretName: string,
  versionId: string | null | undefined,
  versionStage: string | null | undefined,
  fetchExtendedConfig: boolean | null | undefined,
  dryRun: boolean | null | undefined,
): Promise<void> {
  const given: Required<alibaba.GetSecretValueRequest> = { secretName, versionId, versionStage, fetchExtendedConfig, dryRun }
  const came = await client.getSecretValue(given, { signal: null })
  same<typeof came, GetSecretValueResponse>(true)
}

export async function batchGetSecretValue(
  client: alibaba.SecretsManager,
  secretName: ReadonlyArray<string>,
  versionId: Readonly<Record<string, string>> | null | undefined,
  versionStage: Readonly<Record<string, string>> | null | undefined,
  fetchExtendedConfig: boolean | null | undefined,
): Promise<void> {
  const given: Required<alibaba.BatchGetSecretValueRequest> = { secretName, versionId, versionStage, fetchExtendedConfig }
  const came = await client.batchGetSecretValue(given, { signal: null })
  same<typeof came, BatchGetSecretValueResponse>(true)
}

export async function putSecretValue(
  client: alibaba.SecretsManager,
  secretName: string,
  versionId: string,
  secretData: SecretInput,
  secretDataType: SecretDataType | null | undefined,
  versionStages: ReadonlyArray<string> | null | undefined,
): Promise<void> {
  const given: Required<alibaba.PutSecretValueRequest> = { secretName, versionId, secretData, secretDataType, versionStages }
  const came = await client.putSecretValue(given, { signal: null })
  same<typeof came, PutSecretValueResponse>(true)
}

export async function listSecretVersionIds(
  client: alibaba.SecretsManager,
  secretName: string,
  includeDeprecated: boolean | null | undefined,
  pageNumber: number | null | undefined,
  pageSize: number | null | undefined,
): Promise<void> {
  const given: Required<alibaba.ListSecretVersionIdsRequest> = { secretName, includeDeprecated, pageNumber, pageSize }
  const came = await client.listSecretVersionIds(given, { signal: null })
  same<typeof came, ListSecretVersionIdsResponse>(true)
}

export async function updateSecretVersionStage(
  client: alibaba.SecretsManager,
  secretName: string,
  versionStage: string,
  moveToVersion: string | null | undefined,
  removeFromVersion: string | null | undefined,
): Promise<void> {
  const given: Required<alibaba.UpdateSecretVersionStageRequest> = { secretName, versionStage, moveToVersion, removeFromVersion }
  const came = await client.updateSecretVersionStage(given, { signal: null })
  same<typeof came, UpdateSecretVersionStageResponse>(true)
}

export function iterSecrets(
  client: alibaba.SecretsManager,
  pageSize: number | null | undefined,
  fetchTags: boolean | null | undefined,
  secretName: ReadonlyArray<string> | null | undefined,
  description: ReadonlyArray<string> | null | undefined,
  tagKey: ReadonlyArray<string> | null | undefined,
  tagValue: ReadonlyArray<string> | null | undefined,
  dkmsInstanceId: ReadonlyArray<string> | null | undefined,
  secretType: ReadonlyArray<SecretType> | null | undefined,
  creator: ReadonlyArray<string> | null | undefined,
): void {
  const given: Required<alibaba.IterSecretsRequest> = { pageSize, fetchTags, secretName, description, tagKey, tagValue, dkmsInstanceId, secretType, creator }
  const items = client.iterSecrets(given, { signal: null })
  same<typeof items, AsyncGenerator<SecretListItem, void, void>>(true)
}

export function iterTagResources(
  client: alibaba.SecretsManager,
  resourceType: ResourceType,
  regionId: string | null | undefined,
  resourceId: ReadonlyArray<string> | null | undefined,
  tag: Readonly<Record<string, string>> | null | undefined,
): void {
  const given: Required<alibaba.IterTagResourcesRequest> = { resourceType, regionId, resourceId, tag }
  const items = client.iterTagResources(given, { signal: null })
  same<typeof items, AsyncGenerator<TagResource, void, void>>(true)
}

export function iterSecretVersionIds(
  client: alibaba.SecretsManager,
  secretName: string,
  includeDeprecated: boolean | null | undefined,
  pageSize: number | null | undefined,
): void {
  const given: Required<alibaba.IterSecretVersionIdsRequest> = { secretName, includeDeprecated, pageSize }
  const items = client.iterSecretVersionIds(given, { signal: null })
  same<typeof items, AsyncGenerator<SecretVersion, void, void>>(true)
}

export function client(client: alibaba.SecretsManager): void {
  type Members = 'resolveCredentials' | 'deleteSecret' | 'restoreSecret' | 'getRandomPassword' | 'setSecretPolicy' | 'getSecretPolicy' | 'rotateSecret' | 'updateSecretRotationPolicy' | 'createSecret' | 'describeSecret' | 'listSecrets' | 'updateSecret' | 'tagResource' | 'untagResource' | 'tagResources' | 'untagResources' | 'listTagResources' | 'listResourceTags' | 'getSecretValue' | 'batchGetSecretValue' | 'putSecretValue' | 'listSecretVersionIds' | 'updateSecretVersionStage' | 'iterSecrets' | 'iterTagResources' | 'iterSecretVersionIds' | 'close'

  same<Exclude<keyof alibaba.SecretsManager, symbol>, Members>(true)
  same<ReturnType<typeof client.close>, void>(true)
}

export function modelBatchGetSecretValueError(model: BatchGetSecretValueError): void {
  same<keyof BatchGetSecretValueError, 'secretName' | 'code' | 'message' | 'httpStatus'>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.code, string>(true)
  same<typeof model.message, string>(true)
  same<typeof model.httpStatus, number | undefined>(true)
}

export function modelBatchGetSecretValueResponse(model: BatchGetSecretValueResponse): void {
  same<keyof BatchGetSecretValueResponse, 'secretValues' | 'errors'>(true)
  same<typeof model.secretValues, Array<GetSecretValueResponse>>(true)
  same<typeof model.errors, Array<BatchGetSecretValueError>>(true)
}

export function modelCreateSecretResponse(model: CreateSecretResponse): void {
  same<keyof CreateSecretResponse, 'arn' | 'secretName' | 'versionId' | 'secretType' | 'automaticRotation' | 'rotationInterval' | 'nextRotationDate' | 'extendedConfig' | 'dkmsInstanceId'>(true)
  same<typeof model.arn, string | undefined>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.versionId, string>(true)
  same<typeof model.secretType, SecretType | undefined>(true)
  same<typeof model.automaticRotation, AutomaticRotation | undefined>(true)
  same<typeof model.rotationInterval, number | undefined>(true)
  same<typeof model.nextRotationDate, Date | undefined>(true)
  same<typeof model.extendedConfig, string | undefined>(true)
  same<typeof model.dkmsInstanceId, string | undefined>(true)
}

export function modelDeleteSecretResponse(model: DeleteSecretResponse): void {
  same<keyof DeleteSecretResponse, 'secretName' | 'plannedDeleteTime'>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.plannedDeleteTime, Date | undefined>(true)
}

export function modelDescribeSecretResponse(model: DescribeSecretResponse): void {
  same<keyof DescribeSecretResponse, 'arn' | 'secretName' | 'secretType' | 'description' | 'encryptionKeyId' | 'createTime' | 'updateTime' | 'plannedDeleteTime' | 'automaticRotation' | 'rotationInterval' | 'nextRotationDate' | 'lastRotationDate' | 'extendedConfig' | 'dkmsInstanceId' | 'owingService' | 'tags'>(true)
  same<typeof model.arn, string | undefined>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.secretType, SecretType | undefined>(true)
  same<typeof model.description, string>(true)
  same<typeof model.encryptionKeyId, string | undefined>(true)
  same<typeof model.createTime, Date | undefined>(true)
  same<typeof model.updateTime, Date | undefined>(true)
  same<typeof model.plannedDeleteTime, Date | undefined>(true)
  same<typeof model.automaticRotation, AutomaticRotation | undefined>(true)
  same<typeof model.rotationInterval, number | undefined>(true)
  same<typeof model.nextRotationDate, Date | undefined>(true)
  same<typeof model.lastRotationDate, Date | undefined>(true)
  same<typeof model.extendedConfig, string | undefined>(true)
  same<typeof model.dkmsInstanceId, string | undefined>(true)
  same<typeof model.owingService, string | undefined>(true)
  same<typeof model.tags, Record<string, string>>(true)
}

export function modelEcsConfig(model: EcsConfig): void {
  same<keyof EcsConfig, 'secretSubType' | 'regionId' | 'instanceId' | 'customData'>(true)
  same<typeof model.secretSubType, EcsSecretSubType>(true)
  same<typeof model.regionId, string>(true)
  same<typeof model.instanceId, string>(true)
  same<typeof model.customData, Readonly<Record<string, string>> | null | undefined>(true)
}

export function modelGetRandomPasswordResponse(model: GetRandomPasswordResponse): void {
  same<keyof GetRandomPasswordResponse, 'randomPassword'>(true)
  same<typeof model.randomPassword, SecretString>(true)
}

export function modelGetSecretPolicyResponse(model: GetSecretPolicyResponse): void {
  same<keyof GetSecretPolicyResponse, 'policy'>(true)
  same<typeof model.policy, string>(true)
}

export function modelGetSecretValueResponse(model: GetSecretValueResponse): void {
  same<keyof GetSecretValueResponse, 'secretName' | 'versionId' | 'secretData' | 'secretDataType' | 'secretType' | 'versionStages' | 'createTime' | 'automaticRotation' | 'rotationInterval' | 'nextRotationDate' | 'lastRotationDate' | 'extendedConfig'>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.versionId, string>(true)
  same<typeof model.secretData, SecretValue>(true)
  same<typeof model.secretDataType, SecretDataType | undefined>(true)
  same<typeof model.secretType, SecretType | undefined>(true)
  same<typeof model.versionStages, Array<string>>(true)
  same<typeof model.createTime, Date | undefined>(true)
  same<typeof model.automaticRotation, AutomaticRotation | undefined>(true)
  same<typeof model.rotationInterval, number | undefined>(true)
  same<typeof model.nextRotationDate, Date | undefined>(true)
  same<typeof model.lastRotationDate, Date | undefined>(true)
  same<typeof model.extendedConfig, string | undefined>(true)
}

export function modelListResourceTagsResponse(model: ListResourceTagsResponse): void {
  same<keyof ListResourceTagsResponse, 'tags'>(true)
  same<typeof model.tags, Record<string, string>>(true)
}

export function modelListSecretVersionIdsResponse(model: ListSecretVersionIdsResponse): void {
  same<keyof ListSecretVersionIdsResponse, 'secretName' | 'versionIds' | 'pageNumber' | 'pageSize' | 'totalCount'>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.versionIds, Array<SecretVersion>>(true)
  same<typeof model.pageNumber, number>(true)
  same<typeof model.pageSize, number>(true)
  same<typeof model.totalCount, number>(true)
}

export function modelListSecretsResponse(model: ListSecretsResponse): void {
  same<keyof ListSecretsResponse, 'secretList' | 'pageNumber' | 'pageSize' | 'totalCount'>(true)
  same<typeof model.secretList, Array<SecretListItem>>(true)
  same<typeof model.pageNumber, number>(true)
  same<typeof model.pageSize, number>(true)
  same<typeof model.totalCount, number>(true)
}

export function modelListTagResourcesResponse(model: ListTagResourcesResponse): void {
  same<keyof ListTagResourcesResponse, 'tagResources' | 'nextToken'>(true)
  same<typeof model.tagResources, Array<TagResource>>(true)
  same<typeof model.nextToken, string | undefined>(true)
}

export function modelPolarDbConfig(model: PolarDbConfig): void {
  same<keyof PolarDbConfig, 'regionId' | 'dbClusterId' | 'dbType' | 'accountName' | 'cloneAccountName' | 'accountPrivilege' | 'dbName' | 'customData'>(true)
  same<typeof model.regionId, string>(true)
  same<typeof model.dbClusterId, string>(true)
  same<typeof model.dbType, PolarDbType>(true)
  same<typeof model.accountName, string>(true)
  same<typeof model.cloneAccountName, string | null | undefined>(true)
  same<typeof model.accountPrivilege, string | null | undefined>(true)
  same<typeof model.dbName, string | null | undefined>(true)
  same<typeof model.customData, Readonly<Record<string, string>> | null | undefined>(true)
}

export function modelPutSecretValueResponse(model: PutSecretValueResponse): void {
  same<keyof PutSecretValueResponse, 'secretName' | 'versionId' | 'versionStages'>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.versionId, string>(true)
  same<typeof model.versionStages, Array<string>>(true)
}

export function modelRamCredentialsConfig(model: RamCredentialsConfig): void {
  same<keyof RamCredentialsConfig, 'userName' | 'customData'>(true)
  same<typeof model.userName, string>(true)
  same<typeof model.customData, Readonly<Record<string, string>> | null | undefined>(true)
}

export function modelRdsConfig(model: RdsConfig): void {
  same<keyof RdsConfig, 'secretSubType' | 'dbInstanceId' | 'customData'>(true)
  same<typeof model.secretSubType, RdsSecretSubType>(true)
  same<typeof model.dbInstanceId, string>(true)
  same<typeof model.customData, Readonly<Record<string, string>> | null | undefined>(true)
}

export function modelRedisConfig(model: RedisConfig): void {
  same<keyof RedisConfig, 'accountName' | 'cloneAccountName' | 'accountPrivilege' | 'instanceId' | 'regionId' | 'customData'>(true)
  same<typeof model.accountName, string>(true)
  same<typeof model.cloneAccountName, string | null | undefined>(true)
  same<typeof model.accountPrivilege, string>(true)
  same<typeof model.instanceId, string>(true)
  same<typeof model.regionId, string>(true)
  same<typeof model.customData, Readonly<Record<string, string>> | null | undefined>(true)
}

export function modelResolveCredentialsResponse(model: ResolveCredentialsResponse): void {
  same<keyof ResolveCredentialsResponse, 'source' | 'accessKey' | 'temporary' | 'expiresAt'>(true)
  same<typeof model.source, string>(true)
  same<typeof model.accessKey, string>(true)
  same<typeof model.temporary, boolean>(true)
  same<typeof model.expiresAt, Date | undefined>(true)
}

export function modelRestoreSecretResponse(model: RestoreSecretResponse): void {
  same<keyof RestoreSecretResponse, 'secretName'>(true)
  same<typeof model.secretName, string>(true)
}

export function modelRotateSecretResponse(model: RotateSecretResponse): void {
  same<keyof RotateSecretResponse, 'arn' | 'secretName' | 'versionId'>(true)
  same<typeof model.arn, string | undefined>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.versionId, string>(true)
}

export function modelSecretListItem(model: SecretListItem): void {
  same<keyof SecretListItem, 'secretName' | 'secretType' | 'createTime' | 'updateTime' | 'plannedDeleteTime' | 'owingService' | 'tags'>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.secretType, SecretType | undefined>(true)
  same<typeof model.createTime, Date | undefined>(true)
  same<typeof model.updateTime, Date | undefined>(true)
  same<typeof model.plannedDeleteTime, Date | undefined>(true)
  same<typeof model.owingService, string | undefined>(true)
  same<typeof model.tags, Record<string, string>>(true)
}

export function modelSecretVersion(model: SecretVersion): void {
  same<keyof SecretVersion, 'versionId' | 'createTime' | 'versionStages'>(true)
  same<typeof model.versionId, string>(true)
  same<typeof model.createTime, Date | undefined>(true)
  same<typeof model.versionStages, Array<string>>(true)
}

export function modelTagResource(model: TagResource): void {
  same<keyof TagResource, 'resourceId' | 'resourceType' | 'tagKey' | 'tagValue'>(true)
  same<typeof model.resourceId, string>(true)
  same<typeof model.resourceType, ResourceType | undefined>(true)
  same<typeof model.tagKey, string>(true)
  same<typeof model.tagValue, string>(true)
}

export function modelUpdateSecretResponse(model: UpdateSecretResponse): void {
  same<keyof UpdateSecretResponse, 'secretName'>(true)
  same<typeof model.secretName, string>(true)
}

export function modelUpdateSecretRotationPolicyResponse(model: UpdateSecretRotationPolicyResponse): void {
  same<keyof UpdateSecretRotationPolicyResponse, 'secretName'>(true)
  same<typeof model.secretName, string>(true)
}

export function modelUpdateSecretVersionStageResponse(model: UpdateSecretVersionStageResponse): void {
  same<keyof UpdateSecretVersionStageResponse, 'secretName'>(true)
  same<typeof model.secretName, string>(true)
}

export function choiceExtendedConfig(rdsConfig: RdsConfig, ramCredentialsConfig: RamCredentialsConfig, ecsConfig: EcsConfig, redisConfig: RedisConfig, polarDbConfig: PolarDbConfig): ExtendedConfig[] {
  return [{ rdsConfig }, { ramCredentialsConfig }, { ecsConfig }, { redisConfig }, { polarDbConfig }]
}

export function enums(): void {
  same<Known<AutomaticRotation>, 'Enabled' | 'Disabled' | 'Invalid'>(true)
  same<Known<EcsSecretSubType>, 'Password' | 'SSHKey'>(true)
  same<Known<Network>, 'public' | 'vpc'>(true)
  same<Known<PolarDbType>, 'MySQL' | 'PostgreSQL'>(true)
  same<Known<RdsSecretSubType>, 'SingleUser' | 'DoubleUsers'>(true)
  same<Known<ResourceType>, 'key' | 'secret'>(true)
  same<Known<SecretDataType>, 'text' | 'binary'>(true)
  same<Known<SecretType>, 'Generic' | 'Rds' | 'RAMCredentials' | 'ECS' | 'Redis' | 'PolarDB'>(true)
  same<Known<SignatureMethod>, 'ACS3-HMAC-SHA256' | 'HMAC-SHA1'>(true)
}
