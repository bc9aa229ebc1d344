// A caller that uses every public name of `bojagi/testing`; it is compiled and never run.
import { EmulatorError, startEmulator } from 'bojagi/testing'
import type { AddedFault, Emulator, EmulatorOptions, EmulatorRequest, Fault, FaultRule } from 'bojagi/testing'
import { alibaba, ncloud } from 'bojagi'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function same<A, B>(value: Same<A, B>): void

export async function emulators(): Promise<void> {
  const given: EmulatorOptions = { accessKey: 'a', secretKey: 'b', port: 0, options: ['--empty'] as const }
  const emulator: Emulator = await startEmulator(given)
  await startEmulator()
  // @ts-expect-error there is no such option
  await startEmulator({ ports: 1 })
  const disposable: AsyncDisposable = emulator
  await disposable[Symbol.asyncDispose]()

  new ncloud.SecretManager(emulator.clientOptions).close()
  new alibaba.SecretsManager(emulator.clientOptions).close()
  same<ReturnType<typeof emulator.secretManager>, ncloud.SecretManager>(true)
  emulator.secretManager({ timeout: 1000 })
  Object.assign(process.env, emulator.environment)
  const texts: string[] = [emulator.url, emulator.accessKey, emulator.secretKey, emulator.log()]
  const environment: Record<string, string> = emulator.environment

  const secretId: string = await emulator.addSecret('orders-db', { password: 'p1', port: 5432 })
  await emulator.addSecret('orders-db', '{"password":"p1"}', { rotationTargets: ['password'] })
  // @ts-expect-error a value is an object, or its text
  await emulator.addSecret('orders-db', 1)

  const fault: Fault = 'status'
  const rule: FaultRule = {
    provider: 'ncloud',
    operation: 'get_secret_value',
    secretId,
    accessKey: 'a',
    skip: 1,
    count: 1,
    probability: 0.5,
    seed: 1,
    when: 'after',
    delayMs: 1,
    status: 503,
    errorCode: '500',
    message: 'm',
    details: 'd',
    retryAfter: 1,
    perSecond: 1,
    body: 'b',
    contentType: 'text/plain',
  }
  await emulator.addFault(fault, rule)
  await emulator.addFault('hang')
  // @ts-expect-error there is no such fault
  await emulator.addFault('explode')
  // @ts-expect-error names are in camel case
  await emulator.addFault('latency', { delay_ms: 1 })
  const faults: AddedFault[] = await emulator.faults()
  for (const { id, seen, struck, left, fault, when } of faults) {
    same<typeof left, number | null>(true)
    same<typeof when, 'before' | 'after' | null>(true)
    console.log(id + seen + struck, fault)
  }
  await emulator.clearFaults()

  const requests: EmulatorRequest[] = await emulator.requests()
  for (const { method, path, operation, status, accessKey, timeMs } of requests) {
    same<typeof operation, string | null>(true)
    same<typeof accessKey, string | null>(true)
    console.log(method, path, status + timeMs)
  }
  await emulator.setClockOffset(86_400_000)
  await emulator.post('keys', { name: 'mine' })
  await emulator.reset()
  await emulator.stop()
  if (new EmulatorError('what') instanceof Error) console.log(texts, environment)
}
