// How processes and worker threads end, with calls done and under way.
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

test('worker threads make calls, end, and are stopped in the middle', async () => {
  const script = `
    import { Worker } from 'node:worker_threads'
    import { ncloud } from 'bojagi'
    const [endpoint, silent] = process.argv.slice(1)
    const work = \`
      const { parentPort, workerData } = require('node:worker_threads')
      const { ncloud } = require('bojagi')
      const call = new ncloud.SecretManager(workerData).getSecretList()
      parentPort.postMessage('started')
      call.then((list) => parentPort.postMessage(list.totalCount), (error) => parentPort.postMessage(error.kind))\`
    const start = (endpoint, onMessage) => new Promise((resolve) => {
      const said = []
      const workerData = { ...${JSON.stringify(keys)}, endpoint }
      const worker = new Worker(work, { eval: true, execArgv: [], workerData })
      worker.on('message', (message) => said.push(message) && onMessage?.(worker))
      worker.on('error', (error) => said.push(error))
      worker.on('exit', (code) => resolve([...said, code].join()))
    })
    for (let round = 0; round < 5; round += 1) {
      const done = await Promise.all(Array.from({ length: 4 }, () => start(endpoint)))
      console.log(done.join(' '), await start(silent, (worker) => worker.terminate()))
    }
    const client = new ncloud.SecretManager({ ...${JSON.stringify(keys)}, endpoint })
    console.log((await client.getSecretList()).totalCount)`
  const result = await run(script, emulator.endpoint, silent.endpoint)
  clean(result)
  const round = 'started,0,0 started,0,0 started,0,0 started,0,0 started,1\n'
  assert.equal(result.stdout, `${round.repeat(5)}0\n`)
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
