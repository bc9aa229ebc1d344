// What is told of calls: to subscribers of the channel, and with NODE_DEBUG.
import assert from 'node:assert/strict'
import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel'
import { test } from 'node:test'
import { ncloud } from 'bojagi'
import { DEADLINE, keys, run, runIn, startEmulator, startServer } from './helpers.mjs'

const emulator = await startEmulator()
const client = emulator.client({ retryDelay: 1, maxRetryDelay: 2 })
const MARK = 'hunter2-mark'

/** The events of what `work` does. */
async function events(work) {
  const told = []
  const hear = (event) => told.push(event)
  subscribe('bojagi', hear)
  try {
    await work()
  } finally {
    unsubscribe('bojagi', hear)
  }
  return told
}

test('each try is told of before its call ends', async () => {
  assert.equal(channel('bojagi').hasSubscribers, false)
  await emulator.admin('faults', { fault: 'status', status: 503, count: 1 })
  const before = Date.now() - 1
  const told = await events(() => client.getSecretList())
  assert.deepEqual(told.map(({ level, status, attempt }) => [level, status, attempt]), [
    ['debug', 503, 1],
    ['debug', undefined, 1],
    ['debug', 200, 2],
  ])
  const [, again, answered] = told
  assert.equal(again.wait_ms >= 0, true)
  assert.match(answered.message, /^get_secret_list: answered \(host=127\.0\.0\.1.*, status=200, attempt=2, duration_ms=\d+\)$/)
  assert.deepEqual([answered.provider, answered.operation], ['ncloud', 'get_secret_list'])
  assert.equal(typeof answered.duration_ms, 'number')
  assert.ok(answered.time instanceof Date && answered.time >= before && answered.time <= Date.now())
})

test('calls at once are told apart', async () => {
  const told = await events(() =>
    Promise.all([
      ...Array.from({ length: 20 }, () => client.getSecretList()),
      ...Array.from({ length: 20 }, () => client.getSecretValue({ secretId: 'nobody' }).catch(() => {})),
    ]),
  )
  const statuses = (operation) => new Set(told.filter((event) => event.operation === operation).map(({ status }) => status))
  assert.deepEqual([...statuses('get_secret_list')], [200])
  assert.deepEqual([...statuses('get_secret_value')], [404])
})

test('nobody listens any more, and nothing is told', async () => {
  let told = 0
  const hear = () => (told += 1)
  subscribe('bojagi', hear)
  await client.getSecretList()
  unsubscribe('bojagi', hear)
  const before = told
  await client.getSecretList()
  assert.ok(before > 0)
  assert.equal(told, before)
})

test('a call goes on when nobody listens any more', async () => {
  const answer = (response) => response.end('{"code":"SUCCESS","data":{"totalCount":7,"secretList":[]}}')
  const held = []
  const server = await startServer((_, response) => (server.requests === 1 ? held.push(response) : answer(response)))
  const waiting = new ncloud.SecretManager({ ...keys, endpoint: server.endpoint, timeout: DEADLINE })
  let slow
  await events(async () => {
    const arrived = server.arrived()
    slow = waiting.getSecretList()
    await arrived
  })
  assert.equal((await waiting.getSecretList()).totalCount, 7)
  answer(held[0])
  assert.equal((await slow).totalCount, 7)
  const told = await events(() => waiting.getSecretList())
  assert.equal(told.length, 1)
})

test('what is told holds no secret', async () => {
  const told = await events(async () => {
    const value = JSON.stringify({ password: MARK })
    const { secretId } = await client.createSecret({ secretName: 'untold', value, rotationTargets: ['password'] })
    await client.getSecretValue({ secretId })
    await emulator.client({ secretKey: MARK }).getSecretValue({ secretId }).catch(() => {})
  })
  const text = JSON.stringify(told)
  assert.ok(told.length >= 3)
  for (const secret of [MARK, keys.secretKey, keys.accessKey]) assert.ok(!text.includes(secret))
})

test('a subscriber may make calls, and what it throws is its own', async () => {
  let inner
  await events(async () => {
    const hear = () => {
      unsubscribe('bojagi', hear)
      inner = client.getSecretList()
    }
    subscribe('bojagi', hear)
    await client.getSecretList()
  })
  assert.ok((await inner).totalCount >= 0)
  const script = `
    import { subscribe } from 'node:diagnostics_channel'
    import { ncloud } from 'bojagi'
    subscribe('bojagi', () => { throw new Error('mine') })
    process.on('uncaughtException', (error) => console.log(error.message))
    const client = new ncloud.SecretManager({ ...${JSON.stringify(keys)}, endpoint: process.argv[1] })
    console.log(typeof (await client.getSecretList()).totalCount)`
  const { stdout, stderr, code } = await run(script, emulator.endpoint)
  assert.deepEqual({ lines: stdout.trim().split('\n').sort(), stderr, code }, { lines: ['mine', 'number'], stderr: '', code: 0 })
})

test('a subscriber does not keep the program running', async () => {
  const script = `
    import { subscribe } from 'node:diagnostics_channel'
    import { ncloud } from 'bojagi'
    let told = 0
    subscribe('bojagi', () => (told += 1))
    const client = new ncloud.SecretManager({ ...${JSON.stringify(keys)}, endpoint: process.argv[1] })
    await client.getSecretList()
    console.log(told)`
  const { stdout, stderr, code, ms } = await run(script, emulator.endpoint)
  assert.deepEqual({ stdout, stderr, code }, { stdout: '1\n', stderr: '', code: 0 })
  assert.ok(ms < DEADLINE)
})

test('NODE_DEBUG prints the same', async () => {
  const script = `
    import { ncloud } from 'bojagi'
    const client = new ncloud.SecretManager({ ...${JSON.stringify(keys)}, endpoint: process.argv[1] })
    await client.getSecretList()`
  const env = { ...process.env, NODE_DEBUG: 'bojagi' }
  const { stderr, code } = await runIn(env, script, emulator.endpoint)
  assert.equal(code, 0)
  assert.match(stderr, /^BOJAGI \d+: get_secret_list: answered \(host=127\.0\.0\.1.*, status=200, attempt=1, duration_ms=\d+\)\n$/)
})

test('workers are told of their own calls', async () => {
  const server = await startServer((_, response) => response.end('{"code":"SUCCESS","data":{"totalCount":0,"secretList":[]}}'))
  const script = `
    import { subscribe } from 'node:diagnostics_channel'
    import { Worker } from 'node:worker_threads'
    import { ncloud } from 'bojagi'
    const options = { ...${JSON.stringify(keys)}, endpoint: process.argv[1] }
    const client = new ncloud.SecretManager(options)
    let told = 0
    subscribe('bojagi', () => (told += 1))
    await client.getSecretList()
    const work = \`
      const { parentPort, workerData } = require('node:worker_threads')
      let told = 0
      require('node:diagnostics_channel').subscribe('bojagi', () => (told += 1))
      const { ncloud } = require('bojagi')
      const client = new ncloud.SecretManager(workerData)
      client.getSecretList().then(() => client.getSecretList()).then(() => parentPort.postMessage(told))\`
    const worker = new Worker(work, { eval: true, execArgv: [], workerData: options })
    const theirs = await new Promise((resolve) => worker.once('message', resolve))
    await worker.terminate()
    await client.getSecretList()
    console.log(told, theirs)`
  const { stdout, stderr, code } = await run(script, server.endpoint)
  assert.deepEqual({ stdout, stderr, code }, { stdout: '2 2\n', stderr: '', code: 0 })
})
