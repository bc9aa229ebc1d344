// How processes end, with calls done and under way.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DEADLINE, keys, run, startEmulator, startServer } from './helpers.mjs'

const emulator = await startEmulator()
const silent = await startServer()

const prelude = `
  import { ncloud } from 'bojagi'
  const client = new ncloud.SecretManager({ ...${JSON.stringify(keys)}, endpoint: process.argv[1], timeout: ${DEADLINE} })
`
const clean = ({ code, signal, stderr }) => assert.deepEqual({ code, signal, stderr }, { code: 0, signal: null, stderr: '' })

test('a program that is done ends by itself', async () => {
  const script = `${prelude}
    await client.getSecretList()`
  const result = await run(script, emulator.endpoint)
  clean(result)
  assert.ok(result.ms < DEADLINE)
})

test('process.exit with a call under way is clean', async () => {
  for (let round = 0; round < 5; round += 1) {
    const script = `${prelude}
      client.getSecretList()
      setTimeout(() => process.exit(0), ${round * 10})`
    const result = await run(script, silent.endpoint)
    clean(result)
    assert.ok(result.ms < DEADLINE)
  }
})

test('a call under way keeps the program running', async () => {
  const script = `
    import { ncloud } from 'bojagi'
    const client = new ncloud.SecretManager({ ...${JSON.stringify(keys)}, endpoint: process.argv[1], timeout: 300 })
    client.getSecretList().catch((error) => console.log(error.kind))`
  const result = await run(script, silent.endpoint)
  clean(result)
  assert.equal(result.stdout, 'Timeout\n')
})

test('a program ends in any way with calls under way', async () => {
  const many = `${prelude}
    for (let call = 0; call < 64; call += 1) client.getSecretList().catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 50))`
  const failed = await run(`${many}
    setTimeout(() => { throw new Error('mine') })`, silent.endpoint)
  assert.deepEqual([failed.code, failed.signal], [1, null])
  assert.match(failed.stderr, /Error: mine/)
  const rejected = await run(`${many}
    Promise.reject(new Error('mine'))`, silent.endpoint)
  assert.deepEqual([rejected.code, rejected.signal], [1, null])
  clean(await run(`${many}
    process.on('uncaughtException', () => process.exit(0))
    setTimeout(() => { throw new Error('mine') })`, silent.endpoint))
  for (const signal of ['SIGTERM', 'SIGINT']) {
    const killed = await run(`${many}
      process.kill(process.pid, '${signal}')`, silent.endpoint)
    assert.deepEqual([killed.code, killed.signal, killed.stderr], [null, signal, ''])
    clean(await run(`${many}
      process.once('${signal}', () => process.exit())
      process.kill(process.pid, '${signal}')`, silent.endpoint))
  }
  clean(await run(`${many}
    process.on('exit', () => client.getSecretList())
    process.exit()`, silent.endpoint))
})

test('calls that were given up do not keep the program running', async () => {
  const script = `${prelude}
    const { signal } = Object.assign(globalThis, { controller: new AbortController() }).controller
    const calls = Array.from({ length: 20 }, () => client.getSecretList({}, { signal }).catch((error) => error.name))
    setTimeout(() => controller.abort(), 50)
    console.log(new Set(await Promise.all(calls)))`
  const result = await run(script, silent.endpoint)
  clean(result)
  assert.equal(result.stdout, "Set(1) { 'AbortError' }\n")
  assert.ok(result.ms < DEADLINE)
})

test('workers alone, without the package in the main thread', async () => {
  const script = `
    import { Worker } from 'node:worker_threads'
    const workerData = { ...${JSON.stringify(keys)}, endpoint: process.argv[1] }
    const work = "const { workerData } = require('node:worker_threads');" +
      "new (require('bojagi').ncloud.SecretManager)(workerData).getSecretList().then((l) => console.log(l.totalCount))"
    for (let round = 0; round < 5; round += 1) {
      const worker = new Worker(work, { eval: true, execArgv: [], workerData })
      await new Promise((resolve) => worker.on('exit', resolve))
    }`
  const result = await run(script, emulator.endpoint)
  clean(result)
  assert.equal(result.stdout, '0\n'.repeat(5))
})
