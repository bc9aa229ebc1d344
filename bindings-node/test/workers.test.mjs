// Worker threads and child processes: each has calls of its own, and takes nobody along when it ends.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DEADLINE, keys, run, startEmulator, startServer } from './helpers.mjs'

const emulator = await startEmulator()
const silent = await startServer()
const options = (endpoint) => JSON.stringify({ ...keys, endpoint, timeout: DEADLINE })

async function output(script, ...args) {
  const { code, signal, stdout, stderr } = await run(script, ...args)
  assert.deepEqual({ code, signal, stderr }, { code: 0, signal: null, stderr: '' })
  return stdout
}

test('workers make calls at once with the main thread, and close their clients', async () => {
  const script = `
    import { Worker } from 'node:worker_threads'
    import { ncloud } from 'bojagi'
    const options = ${options(emulator.endpoint)}
    const work = \`
      const { parentPort, workerData } = require('node:worker_threads')
      const { ncloud } = require('bojagi')
      const client = new ncloud.SecretManager(workerData)
      const list = () => client.getSecretList().then((list) => list.totalCount)
      Promise.all(Array.from({ length: 64 }, list)).then(async (counts) => {
        client.close()
        const refused = await list().catch((error) => error.kind)
        parentPort.postMessage([counts.length, new Set(counts).size, refused].join())
      })\`
    const start = () => new Promise((resolve, reject) => {
      const worker = new Worker(work, { eval: true, execArgv: [], workerData: options })
      worker.on('error', reject).on('message', resolve)
    })
    const client = new ncloud.SecretManager(options)
    const own = Array.from({ length: 64 }, () => client.getSecretList())
    const said = await Promise.all(Array.from({ length: 4 }, start))
    console.log(said.join(' '), (await Promise.all(own)).length)
    console.log((await client.getSecretList()).totalCount)`
  assert.equal(await output(script), `${Array(4).fill('64,1,FailedPrecondition').join(' ')} 64\n0\n`)
})

test('a worker may be terminated with many calls under way', async () => {
  const script = `
    import { Worker } from 'node:worker_threads'
    import { ncloud } from 'bojagi'
    const answers = ${options(emulator.endpoint)}, waits = ${options(silent.endpoint)}
    const work = \`
      const { parentPort, workerData } = require('node:worker_threads')
      const { ncloud } = require('bojagi')
      for (const options of workerData) {
        const client = new ncloud.SecretManager(options)
        const again = () => client.getSecretList().then(again)
        for (let call = 0; call < 32; call += 1) again()
      }
      parentPort.postMessage('started')\`
    const client = new ncloud.SecretManager(answers)
    let calls = 0
    for (let round = 0; round < 30; round += 1) {
      const worker = new Worker(work, { eval: true, execArgv: [], workerData: [answers, waits] })
      await new Promise((resolve) => worker.once('message', resolve))
      let ended = false
      worker.once('exit', () => (ended = true))
      setTimeout(() => worker.terminate(), round % 5)
      do calls += 1 + (await client.getSecretList()).totalCount
      while (!ended)
    }
    console.log(calls >= 30, (await client.getSecretList()).totalCount)`
  assert.equal(await output(script), 'true 0\n')
})

test('a terminated worker gives its requests up', async () => {
  const server = await startServer()
  const script = `
    import { Worker } from 'node:worker_threads'
    import { createInterface } from 'node:readline'
    const work = \`
      const { workerData } = require('node:worker_threads')
      const { ncloud } = require('bojagi')
      new ncloud.SecretManager(workerData).getSecretList()\`
    const worker = new Worker(work, { eval: true, execArgv: [], workerData: ${options(server.endpoint)} })
    await fetch(process.argv[1])
    await worker.terminate()
    await fetch(process.argv[1])`
  let arrived
  const came = server.arrived().then(([request]) => (arrived = request))
  // It answers the first time when the request has come, and the second time when that was given up.
  const gate = await startServer(async (_, response) => {
    await came
    if (gate.requests === 2 && !arrived.socket.destroyed) await new Promise((resolve) => arrived.socket.once('close', resolve))
    response.end()
  })
  assert.equal(await output(script, gate.endpoint), '')
})

test('forked processes and those of a cluster make calls', async () => {
  const script = `
    import { fork } from 'node:child_process'
    import cluster from 'node:cluster'
    import { once } from 'node:events'
    import { writeFileSync, rmSync } from 'node:fs'
    import { tmpdir } from 'node:os'
    import path from 'node:path'
    import { createRequire } from 'node:module'
    import { ncloud } from 'bojagi'
    const options = ${options(emulator.endpoint)}
    const client = new ncloud.SecretManager(options)
    await client.getSecretList()
    const file = path.join(tmpdir(), 'bojagi-' + process.pid + '.cjs')
    const found = createRequire(process.cwd() + '/test.cjs').resolve('bojagi')
    writeFileSync(file, \`
      const { ncloud } = require(\${JSON.stringify(found)})
      const client = new ncloud.SecretManager(\${JSON.stringify(options)})
      client.getSecretList().then((list) => process.send(list.totalCount, () => process.disconnect()))\`)
    try {
      cluster.setupPrimary({ exec: file, execArgv: [] })
      for (const start of [() => fork(file, { execArgv: [] }), () => cluster.fork()]) {
        const children = [start(), start()]
        const said = children.map(async (child) => (await once(child, 'message'))[0])
        const ended = children.map(async (child) => (await once(child, 'exit'))[0])
        console.log(await Promise.all(said), await Promise.all(ended), (await client.getSecretList()).totalCount)
      }
    } finally {
      rmSync(file)
    }`
  assert.equal(await output(script), '[ 0, 0 ] [ 0, 0 ] 0\n'.repeat(2))
})

test('memory and descriptors are stable over many calls', { skip: process.platform !== 'linux' }, async () => {
  const script = `
    import fs from 'node:fs'
    import { ncloud } from 'bojagi'
    const client = new ncloud.SecretManager(${options(emulator.endpoint)})
    const made = await client.createSecret({ secretName: 'stable', value: '{"password":"p1"}', rotationTargets: ['password'] })
    const read = async (signal) =>
      (await client.getSecretValue({ secretId: made.secretId }, { signal })).active.get('password').reveal()
    const status = async () => {
      for (let turn = 0; turn < 5; turn += 1) {
        gc()
        await new Promise(setImmediate)
      }
      const [, kb] = /VmRSS:\\s*(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))
      return [Number(kb), fs.readdirSync('/proc/self/fd').length, fs.readdirSync('/proc/self/task').length]
    }
    const many = async (rounds) => {
      const { signal } = new AbortController()
      for (let round = 0; round < rounds; round += 1) await Promise.all(Array.from({ length: 20 }, () => read(signal)))
    }
    await many(50)
    const before = await status()
    await many(250)
    const after = await status()
    console.log(after[0] - before[0] < 60_000, after[1] - before[1] < 20, after[2] - before[2] < 5)`
  assert.equal(await output(`import v8 from 'node:v8'
    import vm from 'node:vm'
    v8.setFlagsFromString('--expose-gc')
    const gc = vm.runInNewContext('gc')
    ${script}`), 'true true true\n')
})
