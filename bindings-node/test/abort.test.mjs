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

test('AbortSignal.any works', async () => {
  const controllers = [new AbortController(), new AbortController()]
  const signal = AbortSignal.any(controllers.map((controller) => controller.signal))
  const call = rejection(waiting.getSecretValue(request, { signal }))
  const reason = new Error('mine')
  setImmediate(() => controllers[1].abort(reason))
  assert.equal(await call, reason)
})

test('a signal that aborts while the call begins', async () => {
  const controller = new AbortController()
  const given = {
    get secretId() {
      controller.abort()
      return 'x'
    },
  }
  assert.equal(await rejection(waiting.getSecretValue(given, { signal: controller.signal })), controller.signal.reason)
})

test('an abort on HTTP/1.1 ends the connection of its own call alone', async () => {
  const server = await startServer()
  const client = new ncloud.SecretManager({ ...patient, endpoint: server.endpoint })
  const start = async (controller) => {
    const arrived = server.arrived()
    const call = rejection(client.getSecretValue(request, { signal: controller.signal }))
    const [{ socket }] = await arrived
    return { call, socket, closed: new Promise((resolve) => socket.once('close', resolve)) }
  }
  const [first, second] = [new AbortController(), new AbortController()]
  const one = await start(first)
  const other = await start(second)
  first.abort()
  await Promise.all([one.call, one.closed])
  assert.equal(other.socket.destroyed, false)
  second.abort()
  await Promise.all([other.call, other.closed])
})

test('an iteration leaves no listener, however it ends', async () => {
  const client = emulator.client()
  await client.createSecret({ secretName: 'iterated', value: '{"password":"p1"}', rotationTargets: ['password'] })
  const { signal } = new AbortController()
  for await (const _ of client.iterSecretList({}, { signal })) break
  for await (const _ of client.iterSecretList({}, { signal })) assert.ok(_)
  for (let round = 0; round < 20; round += 1) await client.iterSecretList({}, { signal }).next()
  await rejection(emulator.client({ secretKey: 'wrong' }).iterSecretList({}, { signal }).next())
  assert.equal(getEventListeners(signal, 'abort').length, 0)
  for await (const { secretId } of client.iterSecretList()) {
    await client.requestSecretDeletion({ secretId })
    await client.deleteSecret({ secretId })
  }
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
  const calls = Array.from({ length: 100 }, () => client.getSecretList({}, { signal }))
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
