// A caller that uses every public name; it is compiled and never run.
import {
  AlreadyExistsError,
  BojagiError,
  ConflictError,
  CredentialsError,
  FailedPreconditionError,
  InvalidArgumentError,
  ncloud,
  NetworkError,
  NotFoundError,
  PermissionDeniedError,
  SecretString,
  ThrottledError,
  TimeoutError,
  UnauthenticatedError,
  UnavailableError,
  UnexpectedError,
} from 'bojagi'
import type { CallOptions, ErrorFacts, ErrorKind } from 'bojagi'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function same<A, B>(value: Same<A, B>): void

const options: ncloud.SecretManagerOptions = {
  accessKey: 'a',
  secretKey: new SecretString('b'),
  endpoint: null,
  timeout: 5000,
}
const secrets = new ncloud.SecretManager(options)
new ncloud.SecretManager({ accessKey: 'a', secretKey: 'b' })
// @ts-expect-error a key is missing
new ncloud.SecretManager({ accessKey: 'a' })
// @ts-expect-error a key is null
new ncloud.SecretManager({ accessKey: 'a', secretKey: null })
// @ts-expect-error a number of milliseconds
new ncloud.SecretManager({ accessKey: 'a', secretKey: 'b', timeout: '5s' })
// @ts-expect-error there is no such option
new ncloud.SecretManager({ accessKey: 'a', secretKey: 'b', region: 'KR' })

export async function operations(signal: AbortSignal): Promise<void> {
  const call: CallOptions = { signal }
  const request: ncloud.CreateSecretRequest = {
    secretName: 'orders-db',
    value: '{"password":"p1"}',
    rotationTargets: ['password'] as const,
    memo: undefined,
    secretType: 'BASIC',
    autoRotation: null,
    autoRotationPeriodDays: 30,
    triggerId: 'trigger',
    protectionKeyType: 'USER_MANAGED_KEY',
    kmsKeyTag: 'tag',
    kmsBoundaryType: 'A_VALUE_OF_A_LATER_DAY',
  }
  const created: ncloud.CreateSecretResponse = await secrets.createSecret(request, call)
  same<typeof created.secretId, string>(true)
  same<typeof created.registerDate, Date | undefined>(true)
  same<typeof created.autoRotationPeriodDays, number | undefined>(true)
  same<typeof created.trigger, ncloud.Trigger | undefined>(true)
  same<typeof created.protectionKey, ncloud.ProtectionKey | undefined>(true)
  const status: ncloud.SecretStatus = created.secretStatus
  const type: ncloud.SecretType | undefined = created.secretType
  const keyType: ncloud.ProtectionKeyType | undefined = created.protectionKey?.keyType
  const boundary: ncloud.KmsBoundaryType | undefined = created.protectionKey?.kmsBoundaryType
  if (status === 'ENABLE' || status === 'SOMETHING_NEW') console.log(type, keyType, boundary)

  const list: ncloud.GetSecretListResponse = await secrets.getSecretList()
  await secrets.getSecretList({})
  await secrets.getSecretList(null, null)
  await secrets.getSecretList({ pageNo: null }, { signal: null })
  await secrets.getSecretList({ pageNo: 2 }, { signal: undefined })
  const listed: ncloud.GetSecretListRequest = {}
  await secrets.getSecretList(listed, {})
  const item: ncloud.SecretListItem | undefined = list.secretList[0]
  same<typeof list.totalCount, number>(true)

  const byId: ncloud.GetSecretDetailRequest & ncloud.GetSecretValueRequest = { secretId: item?.secretId ?? '' }
  const detail: ncloud.GetSecretDetailResponse = await secrets.getSecretDetail(byId)
  same<typeof detail.expectedDestroyDate, Date | undefined>(true)
  const value: ncloud.GetSecretValueResponse = await secrets.getSecretValue(byId, call)
  same<typeof value.active, SecretString | undefined>(true)
  const text: string | undefined = value.active?.reveal()
  await secrets.createSecret({ ...request, value: value.active ?? new SecretString(text ?? '') })

  const deletion: ncloud.RequestSecretDeletionRequest & ncloud.DeleteSecretRequest = byId
  const revoked: ncloud.RequestSecretDeletionResponse = await secrets.requestSecretDeletion(deletion)
  same<typeof revoked.updateDate, Date | undefined>(true)
  const nothing = await secrets.deleteSecret(deletion)
  same<typeof nothing, void>(true)

  // @ts-expect-error what is asked is required
  await secrets.getSecretValue()
  // @ts-expect-error there is no such argument
  await secrets.getSecretValue({ secretID: 'x' })
  // @ts-expect-error a signal belongs in the second argument
  await secrets.getSecretValue({ secretId: 'x', signal })
  // @ts-expect-error one object, not a text
  await secrets.getSecretValue('x')
  // @ts-expect-error a secret is no text
  const leaked: string = value.active ?? ''
  // @ts-expect-error a text is no secret
  const secret: SecretString = 'text'
  // @ts-expect-error nothing else looks like a secret
  const fake: SecretString = { reveal: () => 'x', toString: () => 'x', toJSON: () => 'x' }
  console.log(leaked, secret, fake)
}

export function errors(error: unknown): string {
  if (error instanceof NotFoundError) {
    same<typeof error.code, 'NotFound'>(true)
    return error.kind
  }
  const classes = [
    AlreadyExistsError,
    ConflictError,
    CredentialsError,
    FailedPreconditionError,
    InvalidArgumentError,
    NetworkError,
    PermissionDeniedError,
    ThrottledError,
    TimeoutError,
    UnauthenticatedError,
    UnavailableError,
    UnexpectedError,
  ]
  const facts: ErrorFacts = { status: 404, retryAfter: 1000 }
  if (classes.some((Class) => new Class('what', facts) instanceof BojagiError)) console.log(facts)
  if (error instanceof BojagiError) {
    const kind: ErrorKind = error.kind
    same<typeof error.status, number | undefined>(true)
    same<typeof error.retryAfter, number | undefined>(true)
    same<typeof error.retryable, boolean>(true)
    same<typeof error.attempts, number>(true)
    // @ts-expect-error facts are read only
    error.status = 200
    // @ts-expect-error there is no such kind
    if (error.kind === 'Missing') return ''
    return [kind, error.operation, error.provider, error.providerCode, error.details, error.requestId, error.stack].join()
  }
  throw error
}
