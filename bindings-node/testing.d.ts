// `bojagi/testing`: the emulator, for the tests of an application.
import type { ncloud } from './index.js'

/** The emulator is not installed, did not start, has ended, or refuses what it was asked. */
export declare class EmulatorError extends Error {}

/** How an emulator is started. */
export interface EmulatorOptions {
  /** Access key that it accepts; by default `emulator-access-key`. */
  accessKey?: string | undefined
  /** Secret key that belongs to it; by default `emulator-secret-key`. */
  secretKey?: string | undefined
  /** Port to listen on, of 127.0.0.1; by default a free one. */
  port?: number | undefined
  /** Further options of the command, for instance `['--trigger', 'rotate-db=node rotate.mjs']`. */
  options?: readonly string[] | undefined
}

/** A request to the service, as the emulator saw it. Headers and bodies are not kept. */
export interface EmulatorRequest {
  /** The provider that was asked. */
  provider: 'ncloud' | 'alibaba'
  /** Of HTTP, for instance `GET`. */
  method: string
  /** With the query. */
  path: string
  /** The operation, for instance `get_secret_value`; null for a path that is none. */
  operation: string | null
  /** The HTTP status of the answer; 0 as long as there is none. */
  status: number
  /** The access key that it was signed with, right or wrong. */
  accessKey: string | null
  /** When it came, in milliseconds since 1970. */
  timeMs: number
}

/** What happens to a request that a fault strikes. */
export type Fault = 'latency' | 'status' | 'throttle' | 'reset' | 'cut' | 'body' | 'hang'

/** Which requests a fault strikes, and how. The emulator's page says what belongs to which fault. */
export interface FaultRule {
  /** Only requests to this provider. */
  provider?: 'ncloud' | 'alibaba' | undefined
  /** Only requests of this operation, for instance `get_secret_value`. */
  operation?: string | undefined
  /** Only requests with this id in the path; of Alibaba Cloud with this name. */
  secretId?: string | undefined
  /** Only requests with this access key. */
  accessKey?: string | undefined
  /** Let so many matching requests pass first. */
  skip?: number | undefined
  /** Then look at so many; without it, at all. */
  count?: number | undefined
  /** The share of those to strike, 0 to 1; without it, all. */
  probability?: number | undefined
  /** Where the random numbers begin. */
  seed?: number | undefined
  /** `after`: the operation is carried out, then its answer is late or lost; else it is not. */
  when?: 'before' | 'after' | undefined
  /** Of `latency`: the milliseconds to wait, at most 600,000. */
  delayMs?: number | undefined
  /** Of `status`, 400 to 599; of `body`, 200 to 599. */
  status?: number | undefined
  /** Of `status`: the code in the answer. */
  errorCode?: string | undefined
  /** Of `status`: the message in the answer. */
  message?: string | undefined
  /** Of `status`: the details in the answer. */
  details?: string | undefined
  /** Of `status` and `throttle`: seconds in the header `Retry-After`. */
  retryAfter?: number | undefined
  /** Of `throttle`: how many requests pass in any one second. */
  perSecond?: number | undefined
  /** Of `body`: the text to answer. */
  body?: string | undefined
  /** Of `body`: its type; by default `application/json`. */
  contentType?: string | undefined
}

/** A fault that was added, with what it has done so far. What was not given is null. */
export type AddedFault = { [Name in keyof FaultRule]-?: Exclude<FaultRule[Name], undefined> | null } & {
  fault: Fault
  /** 1 for the first since the start or the last reset. */
  id: number
  /** How many matching requests there were. */
  seen: number
  /** How many of them it has struck. */
  struck: number
  /** How many more it will look at; null without a `count`. */
  left: number | null
}

/**
 * An emulator that runs, on a port of this machine. Its secrets are in memory.
 *
 * It ends by `stop`, or by `await using`; and also with this process, however that ends. It does not
 * keep the process running.
 *
 * Every method rejects with an `EmulatorError` when the emulator has ended or refuses.
 */
export interface Emulator extends AsyncDisposable {
  /** Access key that it accepts. */
  readonly accessKey: string
  /** Secret key that belongs to it. */
  readonly secretKey: string
  /** The endpoint for a client. */
  readonly url: string
  /** What leads a client of any provider to it: `new alibaba.SecretsManager(emulator.clientOptions)`. */
  readonly clientOptions: { endpoint: string; accessKey: string; secretKey: string }
  /** The variables by which a client that is made without options finds it. */
  readonly environment: {
    NCLOUD_SECRETMANAGER_ENDPOINT: string
    NCLOUD_ACCESS_KEY_ID: string
    NCLOUD_SECRET_ACCESS_KEY: string
    ALIBABA_CLOUD_KMS_ENDPOINT: string
    ALIBABA_CLOUD_ACCESS_KEY_ID: string
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: string
  }
  /** A client of NAVER Cloud for it; `options` are those of `SecretManager`, over its own. */
  secretManager(options?: ncloud.SecretManagerOptions): ncloud.SecretManager
  /**
   * Makes a secret of NAVER Cloud, and gives its id. `requests` does not show it.
   *
   * @param secretName Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
   * @param fields The value: its fields, or their JSON text.
   * @param options `rotationTargets`: the fields that a rotation replaces; by default all.
   */
  addSecret(
    secretName: string,
    fields: object | string,
    options?: { rotationTargets?: readonly string[] | undefined },
  ): Promise<string>
  /** Brings back a fresh emulator: no secrets, faults or requests, the clock at real time. */
  reset(): Promise<void>
  /** The last 1,000 requests to the service, oldest first, without those of `addSecret`. */
  requests(): Promise<EmulatorRequest[]>
  /**
   * Lets requests fail on purpose, after the faults that are there already.
   *
   * `await emulator.addFault('status', { status: 503, operation: 'get_secret_value', count: 2 })`
   *
   * @param fault What happens to a request that is struck.
   * @param rule Which requests it strikes, and how.
   */
  addFault(fault: Fault, rule?: FaultRule): Promise<void>
  /** The faults in their order, with what each has done so far. */
  faults(): Promise<AddedFault[]>
  /** Removes all faults. */
  clearFaults(): Promise<void>
  /**
   * Moves the emulator's clock away from real time, for instance to when a rotation is due.
   *
   * @param offset How far, in milliseconds, at most 50 years either way; 0 brings it back.
   */
  setClockOffset(offset: number): Promise<void>
  /**
   * Posts to `/_emulator/NAME`, for what has no method here, and gives the answer. Names of fields
   * are in camel case here as everywhere.
   *
   * @param name For instance `triggers` or `keys`; the emulator's page has the list.
   * @param body What to send.
   */
  post(name: string, body?: object): Promise<any>
  /** What it has logged since its start or the last reset: each request, and no secret. */
  log(): string
  /** Stops it. Its log can still be read. */
  stop(): Promise<void>
}

/**
 * Starts an emulator, which takes some milliseconds.
 *
 * Its program is the one that the variable BOJAGI_EMULATOR names, else that of the package
 * `bojagi-emulator`, else the one on PATH.
 *
 * @throws EmulatorError when there is none, or when it ends before it is ready.
 */
export declare function startEmulator(options?: EmulatorOptions): Promise<Emulator>
