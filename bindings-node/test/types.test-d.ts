// A caller that uses every public name; it is compiled and never run.
import {
  AlreadyExistsError,
  BojagiError,
  ConflictError,
  CredentialsError,
  FailedPreconditionError,
  InvalidArgumentError,
  alibaba,
  ncloud,
  NetworkError,
  NotFoundError,
  open,
  PermissionDeniedError,
  SecretString,
  SecretValue,
  ThrottledError,
  TimeoutError,
  UnauthenticatedError,
  UnavailableError,
  UnexpectedError,
} from 'bojagi'
import type {
  CallOptions,
  Credentials,
  CredentialsProvider,
  ErrorFacts,
  ErrorKind,
  PlainValue,
  SecretFields,
  SecretInput,
  store,
} from 'bojagi'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function same<A, B>(value: Same<A, B>): void

const options: ncloud.SecretManagerOptions = {
  accessKey: 'a',
  secretKey: new SecretString('b'),
  endpoint: null,
  timeout: 5000,
}
const secrets = new ncloud.SecretManager(options)
new ncloud.SecretManager({ accessKey: 'a', secretKey: 'b' }).close()
const disposable: Disposable = secrets
disposable[Symbol.dispose]()
new ncloud.SecretManager()
new ncloud.SecretManager(null)
new ncloud.SecretManager({ region: 'KR', kmsBoundaryType: 'GLOBAL', maxAttempts: 2, checkLimits: false, proxy: null })
// @ts-expect-error a number of milliseconds
new ncloud.SecretManager({ timeout: '5s' })
// @ts-expect-error there is no such option
new ncloud.SecretManager({ acces_key: 'a' })

const provider: CredentialsProvider = async () => ({ accessKey: 'a', secretKey: new SecretString('b'), expiresAt: new Date() })
new ncloud.SecretManager({ credentials: provider })
new ncloud.SecretManager({ credentials: (): Credentials => ({ accessKey: 'a', secretKey: 'b', expiresAt: null }) })
new alibaba.SecretsManager({ credentials: () => ({ accessKey: 'a', secretKey: 'b', securityToken: 'c' }) })
// @ts-expect-error half of a pair
new ncloud.SecretManager({ credentials: () => ({ accessKey: 'a' }) })
// @ts-expect-error a function, not what it gives
new ncloud.SecretManager({ credentials: { accessKey: 'a', secretKey: 'b' } })

const configs: alibaba.ExtendedConfig[] = [
  { rdsConfig: { secretSubType: 'SingleUser', dbInstanceId: 'rm-1' } },
  { ramCredentialsConfig: { userName: 'robot', customData: null } },
  // @ts-expect-error one of them
  { rdsConfig: { secretSubType: 'SingleUser', dbInstanceId: 'rm-1' }, ramCredentialsConfig: { userName: 'robot' } },
  // @ts-expect-error not without the rest
  { rdsConfig: { secretSubType: 'SingleUser' } },
  // @ts-expect-error and not none
  {},
]
console.log(configs.map((config) => config.rdsConfig?.dbInstanceId))

interface DbLogin {
  username: string
  password: string
  port?: number
  note: string | null
}

export async function values(): Promise<void> {
  const { active } = await secrets.getSecretValue<DbLogin>({ secretId: 'x' })
  same<typeof active, SecretValue<DbLogin> | undefined>(true)
  if (!active) return
  same<typeof active.fields, SecretFields<DbLogin>>(true)
  same<typeof active.fields.password, SecretString>(true)
  same<typeof active.fields.port, SecretString | undefined>(true)
  same<typeof active.fields.note, SecretString | undefined>(true)
  const text: string = active.fields.password.reveal()
  same<ReturnType<typeof active.get>, SecretString | undefined>(true)
  const login = active.into()
  same<typeof login, DbLogin>(true)
  const port = active.into((plain) => Number((plain as DbLogin).port))
  same<typeof port, number>(true)
  for (const [name, secret] of active) console.log(name, secret.equals(text), active.get('port')?.equals(secret), active.has('x'))
  const names: string[] = [...active.keys()]
  console.log(names, active.size, new Map(active), active.equals(text), `${active}`, active.toJSON(), active.reveal())
  // @ts-expect-error there is no such field
  active.get('pasword')
  // @ts-expect-error there is no such field
  active.fields.pasword
  // @ts-expect-error fields are read only
  active.fields.password = new SecretString('mine')
  // @ts-expect-error a value is no text
  const leaked: string = active

  const plain = (await secrets.getSecretStageValue({ secretId: 'x', stage: 'ACTIVE' })).value
  same<typeof plain, SecretValue | undefined>(true)
  const password: SecretString | undefined = plain?.fields.password
  // @ts-expect-error it may be missing
  plain?.fields.password.reveal()
  const unknown: PlainValue | undefined = plain?.into()
  const own: SecretValue<DbLogin> = new SecretValue<DbLogin>('{}')
  const any: SecretValue<object>[] = [own, new SecretValue(own), new SecretValue('{}')]
  const inputs: SecretInput[] = [own, 'text', new SecretString(own), ...any]
  await secrets.updateSecretStageValue({ secretId: 'x', stage: 'ACTIVE', value: own })
  await secrets.updateSecretValue({ secretId: 'x', pending: active })
  const job = await secrets.startRotationJob<DbLogin>({ secretId: 'x', jobToken: 'y' })
  same<typeof job.active, SecretValue<DbLogin> | undefined>(true)
  console.log(leaked, password, unknown, inputs)
}

export async function iterations(signal: AbortSignal): Promise<void> {
  for await (const secret of secrets.iterSecretList()) {
    same<typeof secret, ncloud.SecretListItem>(true)
    break
  }
  const iterator: AsyncIterableIterator<ncloud.SecretListItem> = secrets.iterSecretList({}, { signal })
  await iterator.return?.()
  // @ts-expect-error there is no such argument
  secrets.iterSecretList({ pageNo: 1 })
  const items: AsyncIterable<ncloud.SecretListItem> = secrets.iterSecretList(null, null)
  console.log(items)
}

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
  same<typeof value.active, SecretValue | undefined>(true)
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
  const leaked: string = new SecretString('text')
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
  const facts: ErrorFacts = { status: 404, retryAfter: 1000, cause: error }
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

export function opens(address: string): store.SecretStore[] {
  // @ts-expect-error the address is its own argument
  open(address, { address })
  // @ts-expect-error an address is needed
  open()
  return [open(address), open(address, null), open(address, { timeout: 5_000, profile: 'staging' })]
}
