// Cancellation by AbortSignal: before a call, during it, and what is left behind.
import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { test } from 'node:test'
import { ncloud, InvalidArgumentError } from 'bojagi'
import { DEADLINE, keys, startEmulator, startServer } from './helpers.mjs'

const emulator = await startEmulator()
const silent = await startServer()
const patient = { ...keys, timeout: DEADLINE }
const waiting = new ncloud.SecretManager({ ...patient, endpoint: silent.endpoint })
const request = { secretId: 'x' }

const rejection = (promise) => promise.then(() => assert.fail('there was no error'), (error) => error)

test('a signal that is aborted already rejects, and nothing is sent', async () => {
  const before = silent.requests
  const reason = new Error('mine')
  assert.equal(await rejection(waiting.getSecretValue(request, { signal: AbortSignal.abort(reason) })), reason)
  assert.equal((await rejection(waiting.getSecretValue(request, { signal: AbortSignal.abort() }))).name, 'AbortError')
  assert.equal(silent.requests, before)
})

test('an abort during the call rejects with the reason and drops the connection', async () => {
  const server = await startServer()
  const client = new ncloud.SecretManager({ ...patient, endpoint: server.endpoint })
  const controller = new AbortController()
  const call = rejection(client.getSecretValue(request, { signal: controller.signal }))
  const [incoming] = await server.arrived()
  const closed = new Promise((resolve) => incoming.socket.once('close', resolve))
  const reason = { any: 'value' }
  const started = performance.now()
  controller.abort(reason)
  assert.equal(await call, reason)
  assert.ok(performance.now() - started < DEADLINE)
  await closed
})

test('AbortSignal.timeout works', async () => {
  const signal = AbortSignal.timeout(50)
  const error = await rejection(waiting.getSecretValue(request, { signal }))
  assert.equal(error, signal.reason)
  assert.equal(error.name, 'TimeoutError')
  assert.ok(error instanceof DOMException)
})

test('many calls share one signal, and no listener stays', async () => {
  const warnings = []
  const warned = (warning) => warnings.push(warning)
  process.on('warning', warned)
  const controller = new AbortController()
  const { signal } = controller
  let own = 0
  signal.onabort = () => (own += 1)
  const handler = signal.onabort
  const listeners = getEventListeners(signal, 'abort').length
  const client = emulator.client()
  const calls = Array.from({ length: 50 }, () => client.getSecretList({}, { signal }))
  await Promise.all(calls)
  await rejection(client.getSecretValue(request, { signal }))
  await rejection(client.getSecretValue({}, { signal }))
  assert.equal(signal.onabort, handler)
  assert.equal(getEventListeners(signal, 'abort').length, listeners)

  const pending = Array.from({ length: 5 }, () => rejection(waiting.getSecretValue(request, { signal })))
  controller.abort()
  for (const error of await Promise.all(pending)) assert.equal(error, signal.reason)
  assert.equal(own, 1)
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', warned)
  assert.deepEqual(warnings, [])
})

test('an abort after the call changes nothing', async () => {
  const controller = new AbortController()
  const list = await emulator.client().getSecretList({}, { signal: controller.signal })
  controller.abort()
  assert.equal(list.totalCount, 0)
})

test('a client goes on after calls were given up', async () => {
  const client = emulator.client()
  for (let round = 0; round < 20; round += 1) {
    const controller = new AbortController()
    const call = client.getSecretList({}, { signal: controller.signal }).catch((error) => error)
    setImmediate(() => controller.abort())
    await call
  }
  assert.equal((await client.getSecretList()).totalCount, 0)
})

test('what is not a signal is refused', async () => {
  const client = emulator.client()
  for (const signal of [0, 1, false, 'stop', {}, new EventTarget(), new AbortController()]) {
    const error = await rejection(client.getSecretList({}, { signal }))
    assert.ok(error instanceof InvalidArgumentError)
    assert.deepEqual([error.operation, error.provider, error.attempts], ['get_secret_list', 'ncloud', 0])
    assert.match(error.message, /signal must be an AbortSignal/)
  }
  for (const signal of [undefined, null]) {
    assert.equal((await client.getSecretList({}, { signal })).totalCount, 0)
  }
})
