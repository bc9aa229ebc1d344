// Generated from core by `make generate`. Do not edit.
// Checked by tsc, never run: every option, argument, operation, field and value of an enum.
import { store, ncloud, alibaba } from 'bojagi'
import type { CredentialsProvider, SecretInput, SecretString, SecretValue } from 'bojagi'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function same<A, B>(value: Same<A, B>): void
/** The values of an enum that are listed, without those of a later day. */
type Known<E extends string> = E extends string ? ({} extends Record<E, 1> ? never : E) : never
type GeneratePasswordResponse = store.GeneratePasswordResponse
type Secret = store.Secret
type SecretListItem = store.SecretListItem

export function options(
  address: string,
  accessKey: string | null | undefined,
  secretKey: SecretInput | null | undefined,
  securityToken: SecretInput | null | undefined,
  credentials: CredentialsProvider | null | undefined,
  profile: string | null | undefined,
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
): store.SecretStore {
  const given: Required<store.SecretStoreOptions> = { address, accessKey, secretKey, securityToken, credentials, profile, timeout, attemptTimeout, connectTimeout, maxAttempts, retryDelay, maxRetryDelay, retryBudget, caBundle, proxy, allowHttp, userAgentSuffix, checkLimits }
  return new store.SecretStore(given)
}

export async function generatePassword(
  client: store.SecretStore,
  length: number | null | undefined,
  excludeCharacters: string | null | undefined,
  excludeLowercase: boolean | null | undefined,
  excludeUppercase: boolean | null | undefined,
  excludeNumbers: boolean | null | undefined,
  excludePunctuation: boolean | null | undefined,
  requireEachIncludedType: boolean | null | undefined,
): Promise<void> {
  const given: Required<store.GeneratePasswordRequest> = { length, excludeCharacters, excludeLowercase, excludeUppercase, excludeNumbers, excludePunctuation, requireEachIncludedType }
  const came = await client.generatePassword(given, { signal: null })
  same<typeof came, GeneratePasswordResponse>(true)
}

export async function getSecret(
  client: store.SecretStore,
  secretName: string,
): Promise<void> {
  const given: Required<store.GetSecretRequest> = { secretName }
  const came = await client.getSecret(given, { signal: null })
  same<typeof came, Secret>(true)
}

export async function putSecret(
  client: store.SecretStore,
  secretName: string,
  value: SecretInput,
): Promise<void> {
  const given: Required<store.PutSecretRequest> = { secretName, value }
  const came = await client.putSecret(given, { signal: null })
  same<typeof came, void>(true)
}

export async function deleteSecret(
  client: store.SecretStore,
  secretName: string,
): Promise<void> {
  const given: Required<store.DeleteSecretRequest> = { secretName }
  const came = await client.deleteSecret(given, { signal: null })
  same<typeof came, void>(true)
}

export async function restoreSecret(
  client: store.SecretStore,
  secretName: string,
): Promise<void> {
  const given: Required<store.RestoreSecretRequest> = { secretName }
  const came = await client.restoreSecret(given, { signal: null })
  same<typeof came, void>(true)
}

export function iterSecrets(
  client: store.SecretStore,
): void {
  const items = client.iterSecrets({}, { signal: null })
  same<typeof items, AsyncGenerator<SecretListItem, void, void>>(true)
}

export function client(client: store.SecretStore): void {
  type Members = 'generatePassword' | 'getSecret' | 'putSecret' | 'deleteSecret' | 'restoreSecret' | 'iterSecrets' | 'ncloud' | 'alibaba' | 'close'

  same<Exclude<keyof store.SecretStore, symbol>, Members>(true)
  same<typeof client.ncloud, ncloud.SecretManager | undefined>(true)
  same<typeof client.alibaba, alibaba.SecretsManager | undefined>(true)
  same<ReturnType<typeof client.close>, void>(true)
}

export function modelGeneratePasswordResponse(model: GeneratePasswordResponse): void {
  same<keyof GeneratePasswordResponse, 'password'>(true)
  same<typeof model.password, SecretString>(true)
}

export function modelSecret(model: Secret): void {
  same<keyof Secret, 'secretName' | 'value'>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.value, SecretValue>(true)
}

export function modelSecretListItem(model: SecretListItem): void {
  same<keyof SecretListItem, 'secretName' | 'createTime' | 'scheduledForDeletion'>(true)
  same<typeof model.secretName, string>(true)
  same<typeof model.createTime, Date | undefined>(true)
  same<typeof model.scheduledForDeletion, boolean>(true)
}

export function enums(): void {
}
