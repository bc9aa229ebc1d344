// Generated from core by `make generate`. Do not edit.
// Checked by tsc, never run: every option, argument, operation, field and value of an enum.
import { ncloud } from 'bojagi'
import type { CredentialsProvider, SecretInput, SecretString, SecretValue } from 'bojagi'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function same<A, B>(value: Same<A, B>): void
/** The values of an enum that are listed, without those of a later day. */
type Known<E extends string> = E extends string ? ({} extends Record<E, 1> ? never : E) : never
type KeyStatus = ncloud.KeyStatus
type KeyType = ncloud.KeyType
type KmsBoundaryType = ncloud.KmsBoundaryType
type ProtectionKeyType = ncloud.ProtectionKeyType
type Region = ncloud.Region
type SecretStatus = ncloud.SecretStatus
type SecretType = ncloud.SecretType
type ValueStage = ncloud.ValueStage
type AddPendingStageResponse = ncloud.AddPendingStageResponse
type CancelSecretDeletionResponse = ncloud.CancelSecretDeletionResponse
type CreateSecretResponse = ncloud.CreateSecretResponse
type DisableAutoRotationResponse = ncloud.DisableAutoRotationResponse
type DisableSecretResponse = ncloud.DisableSecretResponse
type EnableAutoRotationResponse = ncloud.EnableAutoRotationResponse
type EnableSecretResponse = ncloud.EnableSecretResponse
type GenerateRandomSecretResponse = ncloud.GenerateRandomSecretResponse
type GetProtectionKeyListResponse = ncloud.GetProtectionKeyListResponse
type GetSecretDetailResponse = ncloud.GetSecretDetailResponse
type GetSecretListResponse = ncloud.GetSecretListResponse
type GetSecretLogsResponse = ncloud.GetSecretLogsResponse
type GetSecretStageValueResponse = ncloud.GetSecretStageValueResponse
type GetSecretValueResponse = ncloud.GetSecretValueResponse
type GetTriggerListResponse = ncloud.GetTriggerListResponse
type ProtectionKey = ncloud.ProtectionKey
type ProtectionKeyListItem = ncloud.ProtectionKeyListItem
type RequestSecretDeletionResponse = ncloud.RequestSecretDeletionResponse
type ResolveCredentialsResponse = ncloud.ResolveCredentialsResponse
type SecretListItem = ncloud.SecretListItem
type SecretLog = ncloud.SecretLog
type StartRotationJobResponse = ncloud.StartRotationJobResponse
type Trigger = ncloud.Trigger
type TriggerAction = ncloud.TriggerAction
type TriggerListItem = ncloud.TriggerListItem
type UpdatePendingStageResponse = ncloud.UpdatePendingStageResponse
type UpdateProtectionKeyResponse = ncloud.UpdateProtectionKeyResponse
type UpdateRotationPeriodResponse = ncloud.UpdateRotationPeriodResponse
type UpdateRotationTriggerResponse = ncloud.UpdateRotationTriggerResponse
type UpdateSecretMemoResponse = ncloud.UpdateSecretMemoResponse
type UpdateSecretStageValueResponse = ncloud.UpdateSecretStageValueResponse
type UpdateSecretValueResponse = ncloud.UpdateSecretValueResponse

export function options(
  accessKey: string | null | undefined,
  secretKey: SecretInput | null | undefined,
  credentials: CredentialsProvider | null | undefined,
  profile: string | null | undefined,
  region: Region | null | undefined,
  kmsBoundaryType: KmsBoundaryType | null | undefined,
  endpoint: string | null | undefined,
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
): ncloud.SecretManager {
  const given: Required<ncloud.SecretManagerOptions> = { accessKey, secretKey, credentials, profile, region, kmsBoundaryType, endpoint, timeout, attemptTimeout, connectTimeout, maxAttempts, retryDelay, maxRetryDelay, retryBudget, caBundle, proxy, allowHttp, userAgentSuffix, checkLimits }
  return new ncloud.SecretManager(given)
}

export async function resolveCredentials(
  client: ncloud.SecretManager,
): Promise<void> {
  const came = await client.resolveCredentials({}, { signal: null })
  same<typeof came, ResolveCredentialsResponse>(true)
}

export async function startRotationJob(
  client: ncloud.SecretManager,
  secretId: string,
  jobToken: string,
): Promise<void> {
  const given: Required<ncloud.StartRotationJobRequest> = { secretId, jobToken }
  const came = await client.startRotationJob(given, { signal: null })
  same<typeof came, StartRotationJobResponse>(true)
}

export async function addPendingStage(
  client: ncloud.SecretManager,
  secretId: string,
  jobToken: string,
): Promise<void> {
  const given: Required<ncloud.AddPendingStageRequest> = { secretId, jobToken }
  const came = await client.addPendingStage(given, { signal: null })
  same<typeof came, AddPendingStageResponse>(true)
}

export async function updatePendingStage(
  client: ncloud.SecretManager,
  secretId: string,
  jobToken: string,
  value: SecretInput,
): Promise<void> {
  const given: Required<ncloud.UpdatePendingStageRequest> = { secretId, jobToken, value }
  const came = await client.updatePendingStage(given, { signal: null })
  same<typeof came, UpdatePendingStageResponse>(true)
}

export async function generateRandomSecret(
  client: ncloud.SecretManager,
  secretId: string,
  jobToken: string,
  length: number | null | undefined,
  excludeCharacters: string | null | undefined,
  excludeNumbers: boolean | null | undefined,
  excludePunctuation: boolean | null | undefined,
  excludeUppercase: boolean | null | undefined,
  excludeLowercase: boolean | null | undefined,
  includeSpace: boolean | null | undefined,
  requireEachIncludedType: boolean | null | undefined,
): Promise<void> {
  const given: Required<ncloud.GenerateRandomSecretRequest> = { secretId, jobToken, length, excludeCharacters, excludeNumbers, excludePunctuation, excludeUppercase, excludeLowercase, includeSpace, requireEachIncludedType }
  const came = await client.generateRandomSecret(given, { signal: null })
  same<typeof came, GenerateRandomSecretResponse>(true)
}

export async function completeRotationJob(
  client: ncloud.SecretManager,
  secretId: string,
  jobToken: string,
): Promise<void> {
  const given: Required<ncloud.CompleteRotationJobRequest> = { secretId, jobToken }
  const came = await client.completeRotationJob(given, { signal: null })
  same<typeof came, void>(true)
}

export async function failRotationJob(
  client: ncloud.SecretManager,
  secretId: string,
  jobToken: string,
): Promise<void> {
  const given: Required<ncloud.FailRotationJobRequest> = { secretId, jobToken }
  const came = await client.failRotationJob(given, { signal: null })
  same<typeof came, void>(true)
}

export async function getProtectionKeyList(
  client: ncloud.SecretManager,
): Promise<void> {
  const came = await client.getProtectionKeyList({}, { signal: null })
  same<typeof came, GetProtectionKeyListResponse>(true)
}

export async function updateProtectionKey(
  client: ncloud.SecretManager,
  secretId: string,
  protectionKeyType: ProtectionKeyType,
  kmsKeyTag: string | null | undefined,
  kmsBoundaryType: KmsBoundaryType | null | undefined,
): Promise<void> {
  const given: Required<ncloud.UpdateProtectionKeyRequest> = { secretId, protectionKeyType, kmsKeyTag, kmsBoundaryType }
  const came = await client.updateProtectionKey(given, { signal: null })
  same<typeof came, UpdateProtectionKeyResponse>(true)
}

export async function enableSecret(
  client: ncloud.SecretManager,
  secretId: string,
): Promise<void> {
  const given: Required<ncloud.EnableSecretRequest> = { secretId }
  const came = await client.enableSecret(given, { signal: null })
  same<typeof came, EnableSecretResponse>(true)
}

export async function disableSecret(
  client: ncloud.SecretManager,
  secretId: string,
): Promise<void> {
  const given: Required<ncloud.DisableSecretRequest> = { secretId }
  const came = await client.disableSecret(given, { signal: null })
  same<typeof came, DisableSecretResponse>(true)
}

export async function requestSecretDeletion(
  client: ncloud.SecretManager,
  secretId: string,
): Promise<void> {
  const given: Required<ncloud.RequestSecretDeletionRequest> = { secretId }
  const came = await client.requestSecretDeletion(given, { signal: null })
  same<typeof came, RequestSecretDeletionResponse>(true)
}

export async function cancelSecretDeletion(
  client: ncloud.SecretManager,
  secretId: string,
): Promise<void> {
  const given: Required<ncloud.CancelSecretDeletionRequest> = { secretId }
  const came = await client.cancelSecretDeletion(given, { signal: null })
  same<typeof came, CancelSecretDeletionResponse>(true)
}

export async function deleteSecret(
  client: ncloud.SecretManager,
  secretId: string,
): Promise<void> {
  const given: Required<ncloud.DeleteSecretRequest> = { secretId }
  const came = await client.deleteSecret(given, { signal: null })
  same<typeof came, void>(true)
}

export async function getTriggerList(
  client: ncloud.SecretManager,
): Promise<void> {
  const came = await client.getTriggerList({}, { signal: null })
  same<typeof came, GetTriggerListResponse>(true)
}

export async function enableAutoRotation(
  client: ncloud.SecretManager,
  secretId: string,
  rotationPeriodDays: number | null | undefined,
  triggerId: string | null | undefined,
): Promise<void> {
  const given: Required<ncloud.EnableAutoRotationRequest> = { secretId, rotationPeriodDays, triggerId }
  const came = await client.enableAutoRotation(given, { signal: null })
  same<typeof came, EnableAutoRotationResponse>(true)
}

export async function disableAutoRotation(
  client: ncloud.SecretManager,
  secretId: string,
): Promise<void> {
  const given: Required<ncloud.DisableAutoRotationRequest> = { secretId }
  const came = await client.disableAutoRotation(given, { signal: null })
  same<typeof came, DisableAutoRotationResponse>(true)
}

export async function updateRotationPeriod(
  client: ncloud.SecretManager,
  secretId: string,
  rotationPeriodDays: number,
): Promise<void> {
  const given: Required<ncloud.UpdateRotationPeriodRequest> = { secretId, rotationPeriodDays }
  const came = await client.updateRotationPeriod(given, { signal: null })
  same<typeof came, UpdateRotationPeriodResponse>(true)
}

export async function updateRotationTrigger(
  client: ncloud.SecretManager,
  secretId: string,
  triggerId: string,
): Promise<void> {
  const given: Required<ncloud.UpdateRotationTriggerRequest> = { secretId, triggerId }
  const came = await client.updateRotationTrigger(given, { signal: null })
  same<typeof came, UpdateRotationTriggerResponse>(true)
}

export async function deleteRotationTrigger(
  client: ncloud.SecretManager,
  secretId: string,
): Promise<void> {
  const given: Required<ncloud.DeleteRotationTriggerRequest> = { secretId }
  const came = await client.deleteRotationTrigger(given, { signal: null })
  same<typeof came, void>(true)
}

export async function executeRotationJob(
  client: ncloud.SecretManager,
  secretId: string,
): Promise<void> {
  const given: Required<ncloud.ExecuteRotationJobRequest> = { secretId }
  const came = await client.executeRotationJob(given, { signal: null })
  same<typeof came, void>(true)
}

export async function retryRotationJob(
  client: ncloud.SecretManager,
  secretId: string,
): Promise<void> {
  const given: Required<ncloud.RetryRotationJobRequest> = { secretId }
  const came = await client.retryRotationJob(given, { signal: null })
  same<typeof came, void>(true)
}

export async function cancelRotationJob(
  client: ncloud.SecretManager,
  secretId: string,
): Promise<void> {
  const given: Required<ncloud.CancelRotationJobRequest> = { secretId }
  const came = await client.cancelRotationJob(given, { signal: null })
  same<typeof came, void>(true)
}

export async function rollbackRotationJob(
  client: ncloud.SecretManager,
  secretId: string,
): Promise<void> {
  const given: Required<ncloud.RollbackRotationJobRequest> = { secretId }
  const came = await client.rollbackRotationJob(given, { signal: null })
  same<typeof came, void>(true)
}

export async function createSecret(
  client: ncloud.SecretManager,
  secretName: string,
  value: SecretInput,
  rotationTargets: ReadonlyArray<string>,
  memo: string | null | undefined,
  secretType: SecretType | null | undefined,
  autoRotation: boolean | null | undefined,
  autoRotationPeriodDays: number | null | undefined,
  triggerId: string | null | undefined,
  protectionKeyType: ProtectionKeyType | null | undefined,
  kmsKeyTag: string | null | undefined,
  kmsBoundaryType: KmsBoundaryType | null | undefined,
): Promise<void> {
  const given: Required<ncloud.CreateSecretRequest> = { secretName, value, rotationTargets, memo, secretType, autoRotation, autoRotationPeriodDays, triggerId, protectionKeyType, kmsKeyTag, kmsBoundaryType }
  const came = await client.createSecret(given, { signal: null })
  same<typeof came, CreateSecretResponse>(true)
}

export async function getSecretList(
  client: ncloud.SecretManager,
  pageNo: number | null | undefined,
): Promise<void> {
  const given: Required<ncloud.GetSecretListRequest> = { pageNo }
  const came = await client.getSecretList(given, { signal: null })
  same<typeof came, GetSecretListResponse>(true)
}

export async function findSecret(
  client: ncloud.SecretManager,
  secretName: string,
): Promise<void> {
  const given: Required<ncloud.FindSecretRequest> = { secretName }
  const came = await client.findSecret(given, { signal: null })
  same<typeof came, SecretListItem>(true)
}

export async function getSecretDetail(
  client: ncloud.SecretManager,
  secretId: string,
): Promise<void> {
  const given: Required<ncloud.GetSecretDetailRequest> = { secretId }
  const came = await client.getSecretDetail(given, { signal: null })
  same<typeof came, GetSecretDetailResponse>(true)
}

export async function getSecretLogs(
  client: ncloud.SecretManager,
  secretId: string,
  keyword: string | null | undefined,
  pageNo: number | null | undefined,
  pageSize: number | null | undefined,
  timestampFrom: Date | null | undefined,
  timestampTo: Date | null | undefined,
): Promise<void> {
  const given: Required<ncloud.GetSecretLogsRequest> = { secretId, keyword, pageNo, pageSize, timestampFrom, timestampTo }
  const came = await client.getSecretLogs(given, { signal: null })
  same<typeof came, GetSecretLogsResponse>(true)
}

export async function updateSecretMemo(
  client: ncloud.SecretManager,
  secretId: string,
  memo: string,
): Promise<void> {
  const given: Required<ncloud.UpdateSecretMemoRequest> = { secretId, memo }
  const came = await client.updateSecretMemo(given, { signal: null })
  same<typeof came, UpdateSecretMemoResponse>(true)
}

export async function getSecretValue(
  client: ncloud.SecretManager,
  secretId: string,
): Promise<void> {
  const given: Required<ncloud.GetSecretValueRequest> = { secretId }
  const came = await client.getSecretValue(given, { signal: null })
  same<typeof came, GetSecretValueResponse>(true)
}

export async function getSecretStageValue(
  client: ncloud.SecretManager,
  secretId: string,
  stage: ValueStage,
): Promise<void> {
  const given: Required<ncloud.GetSecretStageValueRequest> = { secretId, stage }
  const came = await client.getSecretStageValue(given, { signal: null })
  same<typeof came, GetSecretStageValueResponse>(true)
}

export async function updateSecretValue(
  client: ncloud.SecretManager,
  secretId: string,
  previous: SecretInput | null | undefined,
  active: SecretInput | null | undefined,
  pending: SecretInput | null | undefined,
): Promise<void> {
  const given: Required<ncloud.UpdateSecretValueRequest> = { secretId, previous, active, pending }
  const came = await client.updateSecretValue(given, { signal: null })
  same<typeof came, UpdateSecretValueResponse>(true)
}

export async function updateSecretStageValue(
  client: ncloud.SecretManager,
  secretId: string,
  stage: ValueStage,
  value: SecretInput,
): Promise<void> {
  const given: Required<ncloud.UpdateSecretStageValueRequest> = { secretId, stage, value }
  const came = await client.updateSecretStageValue(given, { signal: null })
  same<typeof came, UpdateSecretStageValueResponse>(true)
}

export function iterSecretList(
  client: ncloud.SecretManager,
): void {
  const items = client.iterSecretList({}, { signal: null })
  same<typeof items, AsyncGenerator<SecretListItem, void, void>>(true)
}

export function iterSecretLogs(
  client: ncloud.SecretManager,
  secretId: string,
  keyword: string | null | undefined,
  pageSize: number | null | undefined,
  timestampFrom: Date | null | undefined,
  timestampTo: Date | null | undefined,
): void {
  const given: Required<ncloud.IterSecretLogsRequest> = { secretId, keyword, pageSize, timestampFrom, timestampTo }
  const items = client.iterSecretLogs(given, { signal: null })
  same<typeof items, AsyncGenerator<SecretLog, void, void>>(true)
}

export function client(client: ncloud.SecretManager): void {
  type Members = 'resolveCredentials' | 'startRotationJob' | 'addPendingStage' | 'updatePendingStage' | 'generateRandomSecret' | 'completeRotationJob' | 'failRotationJob' | 'getProtectionKeyList' | 'updateProtectionKey' | 'enableSecret' | 'disableSecret' | 'requestSecretDeletion' | 'cancelSecretDeletion' | 'deleteSecret' | 'getTriggerList' | 'enableAutoRotation' | 'disableAutoRotation' | 'updateRotationPeriod' | 'updateRotationTrigger' | 'deleteRotationTrigger' | 'executeRotationJob' | 'retryRotationJob' | 'cancelRotationJob' | 'rollbackRotationJob' | 'createSecret' | 'getSecretList' | 'findSecret' | 'getSecretDetail' | 'getSecretLogs' | 'updateSecretMemo' | 'getSecretValue' | 'getSecretStageValue' | 'updateSecretValue' | 'updateSecretStageValue' | 'iterSecretList' | 'iterSecretLogs' | 'close'

  same<Exclude<keyof ncloud.SecretManager, symbol>, Members>(true)
  same<ReturnType<typeof client.close>, void>(true)
}

export function modelAddPendingStageResponse(model: AddPendingStageResponse): void {
  same<keyof AddPendingStageResponse, 'pending'>(true)
  same<typeof model.pending, SecretValue | undefined>(true)
}

export function modelCancelSecretDeletionResponse(model: CancelSecretDeletionResponse): void {
  same<keyof CancelSecretDeletionResponse, 'secretId' | 'secretStatus' | 'updateDate'>(true)
  same<typeof model.secretId, string>(true)
  same<typeof model.secretStatus, SecretStatus>(true)
  same<typeof model.updateDate, Date | undefined>(true)
}

export function modelCreateSecretResponse(model: CreateSecretResponse): void {
  same<keyof CreateSecretResponse, 'secretId' | 'secretName' | 'secretStatus' | 'secretType' | 'memo' | 'region' | 'registerDate' | 'autoRotation' | 'autoRotationPeriodDays' | 'nextRotationDate' | 'rotationPhase' | 'trigger' | 'protectionKey'>(true)
  same<typeof model.secretId, string>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.secretStatus, SecretStatus>(true)
  same<typeof model.secretType, SecretType | undefined>(true)
  same<typeof model.memo, string>(true)
  same<typeof model.region, string | undefined>(true)
  same<typeof model.registerDate, Date | undefined>(true)
  same<typeof model.autoRotation, boolean>(true)
  same<typeof model.autoRotationPeriodDays, number | undefined>(true)
  same<typeof model.nextRotationDate, Date | undefined>(true)
  same<typeof model.rotationPhase, string | undefined>(true)
  same<typeof model.trigger, Trigger | undefined>(true)
  same<typeof model.protectionKey, ProtectionKey | undefined>(true)
}

export function modelDisableAutoRotationResponse(model: DisableAutoRotationResponse): void {
  same<keyof DisableAutoRotationResponse, 'secretId' | 'autoRotation'>(true)
  same<typeof model.secretId, string>(true)
  same<typeof model.autoRotation, boolean>(true)
}

export function modelDisableSecretResponse(model: DisableSecretResponse): void {
  same<keyof DisableSecretResponse, 'secretId' | 'secretStatus' | 'updateDate'>(true)
  same<typeof model.secretId, string>(true)
  same<typeof model.secretStatus, SecretStatus>(true)
  same<typeof model.updateDate, Date | undefined>(true)
}

export function modelEnableAutoRotationResponse(model: EnableAutoRotationResponse): void {
  same<keyof EnableAutoRotationResponse, 'secretId' | 'autoRotation' | 'autoRotationPeriodDays' | 'nextRotationDate' | 'trigger'>(true)
  same<typeof model.secretId, string>(true)
  same<typeof model.autoRotation, boolean>(true)
  same<typeof model.autoRotationPeriodDays, number | undefined>(true)
  same<typeof model.nextRotationDate, Date | undefined>(true)
  same<typeof model.trigger, Trigger | undefined>(true)
}

export function modelEnableSecretResponse(model: EnableSecretResponse): void {
  same<keyof EnableSecretResponse, 'secretId' | 'secretStatus' | 'updateDate'>(true)
  same<typeof model.secretId, string>(true)
  same<typeof model.secretStatus, SecretStatus>(true)
  same<typeof model.updateDate, Date | undefined>(true)
}

export function modelGenerateRandomSecretResponse(model: GenerateRandomSecretResponse): void {
  same<keyof GenerateRandomSecretResponse, 'randomString'>(true)
  same<typeof model.randomString, SecretString>(true)
}

export function modelGetProtectionKeyListResponse(model: GetProtectionKeyListResponse): void {
  same<keyof GetProtectionKeyListResponse, 'keyList'>(true)
  same<typeof model.keyList, Array<ProtectionKeyListItem>>(true)
}

export function modelGetSecretDetailResponse(model: GetSecretDetailResponse): void {
  same<keyof GetSecretDetailResponse, 'secretId' | 'secretName' | 'secretStatus' | 'secretType' | 'memo' | 'region' | 'expectedDestroyDate' | 'updateDate' | 'registerDate' | 'autoRotation' | 'autoRotationPeriodDays' | 'nextRotationDate' | 'rotationPhase' | 'lastRotationDate' | 'lastRotationResultId' | 'trigger' | 'protectionKey'>(true)
  same<typeof model.secretId, string>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.secretStatus, SecretStatus>(true)
  same<typeof model.secretType, SecretType | undefined>(true)
  same<typeof model.memo, string>(true)
  same<typeof model.region, string | undefined>(true)
  same<typeof model.expectedDestroyDate, Date | undefined>(true)
  same<typeof model.updateDate, Date | undefined>(true)
  same<typeof model.registerDate, Date | undefined>(true)
  same<typeof model.autoRotation, boolean>(true)
  same<typeof model.autoRotationPeriodDays, number | undefined>(true)
  same<typeof model.nextRotationDate, Date | undefined>(true)
  same<typeof model.rotationPhase, string | undefined>(true)
  same<typeof model.lastRotationDate, Date | undefined>(true)
  same<typeof model.lastRotationResultId, string | undefined>(true)
  same<typeof model.trigger, Trigger | undefined>(true)
  same<typeof model.protectionKey, ProtectionKey | undefined>(true)
}

export function modelGetSecretListResponse(model: GetSecretListResponse): void {
  same<keyof GetSecretListResponse, 'totalPageNo' | 'currentPageNo' | 'totalCount' | 'secretList'>(true)
  same<typeof model.totalPageNo, number>(true)
  same<typeof model.currentPageNo, number>(true)
  same<typeof model.totalCount, number>(true)
  same<typeof model.secretList, Array<SecretListItem>>(true)
}

export function modelGetSecretLogsResponse(model: GetSecretLogsResponse): void {
  same<keyof GetSecretLogsResponse, 'pageSize' | 'currentPage' | 'totalPage' | 'totalCount' | 'result' | 'paged'>(true)
  same<typeof model.pageSize, number>(true)
  same<typeof model.currentPage, number>(true)
  same<typeof model.totalPage, number>(true)
  same<typeof model.totalCount, number>(true)
  same<typeof model.result, Array<SecretLog>>(true)
  same<typeof model.paged, boolean>(true)
}

export function modelGetSecretStageValueResponse(model: GetSecretStageValueResponse): void {
  same<keyof GetSecretStageValueResponse, 'value' | 'valueStage' | 'rotationTargets'>(true)
  same<typeof model.value, SecretValue | undefined>(true)
  same<typeof model.valueStage, ValueStage | undefined>(true)
  same<typeof model.rotationTargets, Array<string>>(true)
}

export function modelGetSecretValueResponse(model: GetSecretValueResponse): void {
  same<keyof GetSecretValueResponse, 'active' | 'previous' | 'pending' | 'rotationTargets'>(true)
  same<typeof model.active, SecretValue | undefined>(true)
  same<typeof model.previous, SecretValue | undefined>(true)
  same<typeof model.pending, SecretValue | undefined>(true)
  same<typeof model.rotationTargets, Array<string>>(true)
}

export function modelGetTriggerListResponse(model: GetTriggerListResponse): void {
  same<keyof GetTriggerListResponse, 'triggerList'>(true)
  same<typeof model.triggerList, Array<TriggerListItem>>(true)
}

export function modelProtectionKey(model: ProtectionKey): void {
  same<keyof ProtectionKey, 'keyType' | 'kmsKeyTag' | 'kmsKeyName' | 'kmsBoundaryType'>(true)
  same<typeof model.keyType, ProtectionKeyType | undefined>(true)
  same<typeof model.kmsKeyTag, string | undefined>(true)
  same<typeof model.kmsKeyName, string | undefined>(true)
  same<typeof model.kmsBoundaryType, KmsBoundaryType | undefined>(true)
}

export function modelProtectionKeyListItem(model: ProtectionKeyListItem): void {
  same<keyof ProtectionKeyListItem, 'keyId' | 'keyTag' | 'keyName' | 'keyStatus' | 'keyType' | 'kmsBoundaryType'>(true)
  same<typeof model.keyId, string | undefined>(true)
  same<typeof model.keyTag, string | undefined>(true)
  same<typeof model.keyName, string | undefined>(true)
  same<typeof model.keyStatus, KeyStatus | undefined>(true)
  same<typeof model.keyType, KeyType | undefined>(true)
  same<typeof model.kmsBoundaryType, KmsBoundaryType | undefined>(true)
}

export function modelRequestSecretDeletionResponse(model: RequestSecretDeletionResponse): void {
  same<keyof RequestSecretDeletionResponse, 'secretId' | 'secretStatus' | 'updateDate' | 'expectedDestroyDate'>(true)
  same<typeof model.secretId, string>(true)
  same<typeof model.secretStatus, SecretStatus>(true)
  same<typeof model.updateDate, Date | undefined>(true)
  same<typeof model.expectedDestroyDate, Date | undefined>(true)
}

export function modelResolveCredentialsResponse(model: ResolveCredentialsResponse): void {
  same<keyof ResolveCredentialsResponse, 'source' | 'accessKey' | 'expiresAt'>(true)
  same<typeof model.source, string>(true)
  same<typeof model.accessKey, string>(true)
  same<typeof model.expiresAt, Date | undefined>(true)
}

export function modelSecretListItem(model: SecretListItem): void {
  same<keyof SecretListItem, 'secretId' | 'secretName' | 'secretStatus' | 'secretType' | 'region' | 'registerDate'>(true)
  same<typeof model.secretId, string>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.secretStatus, SecretStatus>(true)
  same<typeof model.secretType, SecretType | undefined>(true)
  same<typeof model.region, string | undefined>(true)
  same<typeof model.registerDate, Date | undefined>(true)
}

export function modelSecretLog(model: SecretLog): void {
  same<keyof SecretLog, 'timestamp' | 'message' | 'action' | 'result' | 'requestorId' | 'jobToken' | 'raw'>(true)
  same<typeof model.timestamp, Date | undefined>(true)
  same<typeof model.message, string | undefined>(true)
  same<typeof model.action, string | undefined>(true)
  same<typeof model.result, string | undefined>(true)
  same<typeof model.requestorId, string | undefined>(true)
  same<typeof model.jobToken, string | undefined>(true)
  same<typeof model.raw, string>(true)
}

export function modelStartRotationJobResponse(model: StartRotationJobResponse): void {
  same<keyof StartRotationJobResponse, 'active' | 'previous' | 'pending' | 'rotationTargets'>(true)
  same<typeof model.active, SecretValue | undefined>(true)
  same<typeof model.previous, SecretValue | undefined>(true)
  same<typeof model.pending, SecretValue | undefined>(true)
  same<typeof model.rotationTargets, Array<string>>(true)
}

export function modelTrigger(model: Trigger): void {
  same<keyof Trigger, 'id' | 'name' | 'url' | 'recentlyExecutedAction'>(true)
  same<typeof model.id, string>(true)
  same<typeof model.name, string | undefined>(true)
  same<typeof model.url, string | undefined>(true)
  same<typeof model.recentlyExecutedAction, string | undefined>(true)
}

export function modelTriggerAction(model: TriggerAction): void {
  same<keyof TriggerAction, 'name' | 'description'>(true)
  same<typeof model.name, string | undefined>(true)
  same<typeof model.description, string | undefined>(true)
}

export function modelTriggerListItem(model: TriggerListItem): void {
  same<keyof TriggerListItem, 'id' | 'name' | 'description' | 'pageUrl' | 'platform' | 'region' | 'linkedSecretList' | 'actionList'>(true)
  same<typeof model.id, string>(true)
  same<typeof model.name, string | undefined>(true)
  same<typeof model.description, string | undefined>(true)
  same<typeof model.pageUrl, string | undefined>(true)
  same<typeof model.platform, string | undefined>(true)
  same<typeof model.region, string | undefined>(true)
  same<typeof model.linkedSecretList, Array<string>>(true)
  same<typeof model.actionList, Array<TriggerAction>>(true)
}

export function modelUpdatePendingStageResponse(model: UpdatePendingStageResponse): void {
  same<keyof UpdatePendingStageResponse, 'pending'>(true)
  same<typeof model.pending, SecretValue | undefined>(true)
}

export function modelUpdateProtectionKeyResponse(model: UpdateProtectionKeyResponse): void {
  same<keyof UpdateProtectionKeyResponse, 'secretId' | 'protectionKey'>(true)
  same<typeof model.secretId, string>(true)
  same<typeof model.protectionKey, ProtectionKey | undefined>(true)
}

export function modelUpdateRotationPeriodResponse(model: UpdateRotationPeriodResponse): void {
  same<keyof UpdateRotationPeriodResponse, 'secretId' | 'autoRotation' | 'autoRotationPeriodDays' | 'nextRotationDate'>(true)
  same<typeof model.secretId, string>(true)
  same<typeof model.autoRotation, boolean>(true)
  same<typeof model.autoRotationPeriodDays, number | undefined>(true)
  same<typeof model.nextRotationDate, Date | undefined>(true)
}

export function modelUpdateRotationTriggerResponse(model: UpdateRotationTriggerResponse): void {
  same<keyof UpdateRotationTriggerResponse, 'secretId' | 'trigger'>(true)
  same<typeof model.secretId, string>(true)
  same<typeof model.trigger, Trigger | undefined>(true)
}

export function modelUpdateSecretMemoResponse(model: UpdateSecretMemoResponse): void {
  same<keyof UpdateSecretMemoResponse, 'secretId' | 'memo'>(true)
  same<typeof model.secretId, string>(true)
  same<typeof model.memo, string>(true)
}

export function modelUpdateSecretStageValueResponse(model: UpdateSecretStageValueResponse): void {
  same<keyof UpdateSecretStageValueResponse, 'value' | 'valueStage'>(true)
  same<typeof model.value, string | undefined>(true)
  same<typeof model.valueStage, ValueStage | undefined>(true)
}

export function modelUpdateSecretValueResponse(model: UpdateSecretValueResponse): void {
  same<keyof UpdateSecretValueResponse, 'previous' | 'active' | 'pending'>(true)
  same<typeof model.previous, string | undefined>(true)
  same<typeof model.active, string | undefined>(true)
  same<typeof model.pending, string | undefined>(true)
}

export function enums(): void {
  same<Known<KeyStatus>, 'ENABLE' | 'DISABLE'>(true)
  same<Known<KeyType>, 'AES256' | 'RSA2048'>(true)
  same<Known<KmsBoundaryType>, 'GLOBAL' | 'ISOLATED'>(true)
  same<Known<ProtectionKeyType>, 'DEFAULT' | 'USER_MANAGED_KEY'>(true)
  same<Known<Region>, 'KR' | 'JPN'>(true)
  same<Known<SecretStatus>, 'ENABLE' | 'DISABLE' | 'REVOKE' | 'ROTATING' | 'DESTROYED'>(true)
  same<Known<SecretType>, 'BASIC'>(true)
  same<Known<ValueStage>, 'PREVIOUS' | 'ACTIVE' | 'PENDING'>(true)
}
