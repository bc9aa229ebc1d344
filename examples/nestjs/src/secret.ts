// One secret of the application: read at the start, and again when what was read is old.
import type { SecretValue } from 'bojagi'
import { Secrets } from './secrets.module.js'

export interface SecretOptions {
  secretName: string
  /** Milliseconds after which a value is read anew. */
  maxAge: number
}

/** `T` is what is known of its fields. */
export class Secret<T extends object> {
  private secretId = ''
  private value?: SecretValue<T>
  private readAt = 0
  private reading?: Promise<SecretValue<T>>

  constructor(
    private readonly secrets: Secrets,
    private readonly options: SecretOptions,
  ) {}

  /** Finds and reads it, so that an application without its secrets does not start. */
  async start(): Promise<this> {
    const { secretId } = await this.secrets.findSecret({ secretName: this.options.secretName })
    this.secretId = secretId
    await this.refresh()
    return this
  }

  /** The value; one that is too old is read first, and kept as long as that fails. */
  async get(): Promise<SecretValue<T>> {
    if (this.value === undefined) return await this.refresh()
    if (performance.now() - this.readAt < this.options.maxAge) return this.value
    return await this.refresh().catch(() => this.value!)
  }

  /** Reads it now, for instance when a login was refused. Who comes meanwhile waits for the same read. */
  refresh(): Promise<SecretValue<T>> {
    this.reading ??= this.read().finally(() => delete this.reading)
    return this.reading
  }

  private async read(): Promise<SecretValue<T>> {
    const { active } = await this.secrets.getSecretValue<T>({ secretId: this.secretId })
    if (active === undefined) throw new Error(`${this.options.secretName} has no active value`)
    this.value = active
    this.readAt = performance.now()
    return active
  }
}

/** A provider of a secret that is injected as `token`. Nest waits for it before the application starts. */
export const secretProvider = <T extends object>(token: symbol, options: SecretOptions) => ({
  provide: token,
  inject: [Secrets],
  useFactory: (secrets: Secrets): Promise<Secret<T>> => new Secret<T>(secrets, options).start(),
})
