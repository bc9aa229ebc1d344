// Credentials from a function of the application's own.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { alibaba, CredentialsError, InvalidArgumentError, ncloud, SecretString, UnauthenticatedError } from 'bojagi'
import { DEADLINE, keys, run, startEmulator, startServer } from './helpers.mjs'

const MARK = 'hunter2-mark'
const emulator = await startEmulator()
const open = (credentials) => new ncloud.SecretManager({ credentials, endpoint: emulator.endpoint, timeout: DEADLINE })
const rejection = (promise) => promise.then(() => assert.fail('there was no error'), (error) => error)
const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

test('a function gives them at once, or by a promise', async () => {
  class Given {
    accessKey = keys.accessKey
    get secretKey() {
      return new SecretString(keys.secretKey)
    }
  }
  const thenable = { then: (resolve) => resolve(keys) }
  const hour = new Date(Date.now() + 3_600_000)
  for (const given of [keys, { ...keys, expiresAt: null }, { ...keys, expiresAt: hour }, new Given(), Promise.resolve(keys), thenable]) {
    assert.equal((await open(() => given).getSecretList()).totalCount, 0)
  }
  const slowly = open(async () => {
    await later(20)
    return keys
  })
  assert.equal((await slowly.getSecretList()).totalCount, 0)
  for await (const _ of slowly.iterSecretList()) assert.fail('there is none')
})

test('a token travels with the pair', async () => {
  const credentials = () => ({ ...keys, securityToken: new SecretString(MARK) })
  const client = new alibaba.SecretsManager({ credentials, endpoint: emulator.endpoint, timeout: DEADLINE })
  assert.equal((await client.resolveCredentials()).temporary, true)
  assert.equal((await client.listSecrets()).totalCount, 0)
})

test('it is asked when a call needs it, and once for many', async () => {
  let asked = 0
  const client = open(async () => {
    asked += 1
    await later(20)
    return keys
  })
  assert.equal(asked, 0)
  await Promise.all(Array.from({ length: 50 }, () => client.getSecretList()))
  await client.getSecretList()
  assert.equal(asked, 1)
})

test('it is asked again when the service has refused them', async () => {
  const given = [{ ...keys, secretKey: 'old' }, keys]
  const client = open(() => given.shift())
  await assert.rejects(client.getSecretList(), UnauthenticatedError)
  await client.getSecretList()
  assert.deepEqual(given, [])
})

test('what it throws is told, and is the cause', async () => {
  const mine = new TypeError('the vault is closed')
  const other = { toString: () => 'an object' }
  const thrown = [[mine, 'TypeError: the vault is closed'], ['a text', 'a text'], [other, 'an object'], [Object.create(null), 'it threw what has no text'], [Symbol('s'), 'Symbol(s)']]
  for (const [cause, text] of thrown) {
    const fail = () => {
      throw cause
    }
    for (const credentials of [fail, async () => fail()]) {
      const client = open(credentials)
      const errors = await Promise.all([rejection(client.getSecretList()), rejection(client.iterSecretList().next())])
      for (const error of errors) {
        assert.ok(error instanceof CredentialsError, inspect(error))
        assert.equal(error.message, `get_secret_list: the credentials provider failed: ${text}`)
        assert.equal(error.cause, cause)
        assert.deepEqual([error.attempts, error.retryable, error.operation], [0, false, 'get_secret_list'])
      }
    }
  }
})

test('it may fail and then give some', async () => {
  const given = [new Error('not yet'), keys]
  const client = open(() => {
    const next = given.shift()
    if (next instanceof Error) throw next
    return next
  })
  const error = await rejection(client.getSecretList())
  assert.match(error.message, /not yet/)
  assert.equal((await client.getSecretList()).totalCount, 0)
  const missing = await rejection(client.getSecretDetail({ secretId: 'nobody' }))
  assert.equal(missing.cause, undefined)
})

test('what cannot be used is refused by name, and never repeated', async () => {
  const mine = new Error('mine')
  const getter = {
    accessKey: MARK,
    get secretKey() {
      throw mine
    },
  }
  const wrong = [
    [undefined, /InvalidArgumentError: accessKey is missing; it must be a string$/],
    [MARK, /InvalidArgumentError: what it gave must be an object, not a string$/],
    [[MARK], /InvalidArgumentError: what it gave must be an object, not an array$/],
    [{ accessKey: MARK }, /InvalidArgumentError: secretKey is missing; it must be a string, SecretString or SecretValue$/],
    [{ accessKey: [MARK], secretKey: 'x' }, /InvalidArgumentError: accessKey must be a string, not an array$/],
    [{ ...keys, secretKey: `${MARK}\n` }, /CredentialsError: secret_key holds white space/],
    [{ ...keys, expiresAt: Date.now() }, /InvalidArgumentError: expiresAt must be a valid Date, not a number$/],
    [{ ...keys, expiresAt: new Date(NaN) }, /InvalidArgumentError: expiresAt must be a valid Date$/],
    [{ ...keys, expires: new Date() }, /InvalidArgumentError: expires is not an argument; there are: accessKey, secretKey, securityToken, expiresAt$/],
    [getter, /Error: mine$/],
  ]
  for (const [given, message] of wrong) {
    const error = await rejection(open(() => given).getSecretList())
    assert.ok(error instanceof CredentialsError)
    assert.match(error.message, /^get_secret_list: the credentials provider failed: /)
    assert.match(error.message, message)
    assert.ok(given === getter ? error.cause === mine : error.cause instanceof Error)
    assert.ok(!inspect(error, { depth: Infinity, showHidden: true }).includes(MARK))
  }
})

test('an abort or a deadline does not wait for it', async () => {
  const client = new ncloud.SecretManager({ credentials: () => new Promise(() => {}), endpoint: emulator.endpoint, timeout: 100 })
  const reason = new Error('mine')
  assert.equal((await rejection(client.getSecretList())).kind, 'Timeout')
  const signal = AbortSignal.timeout(20)
  assert.equal(await rejection(open(() => new Promise(() => {})).getSecretList({}, { signal })), signal.reason)
  const controller = new AbortController()
  const aborted = open(() => controller.abort(reason) ?? new Promise(() => {}))
  assert.equal(await rejection(aborted.getSecretList({}, { signal: controller.signal })), reason)
})

test('it may use the client that asks, for calls that need no answer of its own', async () => {
  const outer = emulator.client()
  const { secretId } = await outer.createSecret({ secretName: 'stored-keys', value: JSON.stringify(keys), rotationTargets: ['secretKey'] })
  const client = open(async () => (await outer.getSecretValue({ secretId })).active.into())
  assert.equal((await client.getSecretList()).totalCount, 1)
})

const prelude = `
  import { ncloud } from 'bojagi'
  const keys = ${JSON.stringify(keys)}
  const [endpoint] = process.argv.slice(1)
`
const clean = ({ code, signal, stderr }) => assert.deepEqual({ code, signal, stderr }, { code: 0, signal: null, stderr: '' })

test('a program that could be asked ends by itself', async () => {
  const result = await run(`${prelude}
    globalThis.client = new ncloud.SecretManager({ credentials: () => keys, endpoint })
    console.log((await client.getSecretList()).totalCount)`, emulator.endpoint)
  clean(result)
  assert.equal(result.stdout, '1\n')
  assert.ok(result.ms < DEADLINE)
})

test('a client that is collected lets go of the function, even of one that holds the client', async () => {
  const result = await run(`${prelude}
    import v8 from 'node:v8'
    import vm from 'node:vm'
    v8.setFlagsFromString('--expose-gc')
    const gc = vm.runInNewContext('gc')
    const gone = []
    const registry = new FinalizationRegistry((name) => gone.push(name))
    async function use() {
      class App {
        credentials = () => this && keys
        client = new ncloud.SecretManager({ credentials: this.credentials, endpoint })
      }
      const app = new App()
      await app.client.getSecretList()
      registry.register(app.credentials, 'function')
      registry.register(app.client, 'client')
      gc()
      await new Promise((resolve) => setTimeout(resolve, 10))
      console.log(gone.length, (await app.client.getSecretList()).totalCount)
    }
    await use()
    for (let round = 0; gone.length < 2 && round < 200; round += 1) {
      gc()
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    console.log(gone.sort().join())`, emulator.endpoint)
  clean(result)
  assert.equal(result.stdout, '0 1\nclient,function\n')
})

test('each error has its own cause, and nothing else keeps it', async () => {
  const result = await run(`${prelude}
    import v8 from 'node:v8'
    import vm from 'node:vm'
    v8.setFlagsFromString('--expose-gc')
    const gc = vm.runInNewContext('gc')
    const client = new ncloud.SecretManager({ credentials: () => { throw new Error('sealed') }, endpoint })
    const fail = () => client.getSecretList().catch((error) => error)
    const errors = [await fail(), await fail()]
    const [first, second] = errors.map((error) => new WeakRef(error.cause))
    console.log(first.deref() === second.deref())
    errors.shift()
    for (let round = 0; first.deref() && round < 200; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      gc()
    }
    console.log(first.deref(), second.deref() === errors[0].cause)`, emulator.endpoint)
  clean(result)
  assert.equal(result.stdout, 'false\nundefined true\n')
})

test('a call whose client nobody holds is still answered', async () => {
  const result = await run(`${prelude}
    import v8 from 'node:v8'
    import vm from 'node:vm'
    v8.setFlagsFromString('--expose-gc')
    const gc = vm.runInNewContext('gc')
    const credentials = () => new Promise((resolve) => setTimeout(() => { gc(); resolve(keys) }, 20))
    const call = new ncloud.SecretManager({ credentials, endpoint }).getSecretList()
    const next = new ncloud.SecretManager({ credentials, endpoint }).iterSecretList().next()
    gc()
    await new Promise((resolve) => setImmediate(resolve))
    gc()
    console.log((await call).totalCount, (await next).value.secretName)`, emulator.endpoint)
  clean(result)
  assert.equal(result.stdout, '1 stored-keys\n')
})

test('worker threads are asked on their own thread, and stopped in the middle', async () => {
  const silent = await startServer()
  const result = await run(`${prelude}
    import { Worker } from 'node:worker_threads'
    const work = \`
      const { parentPort, threadId, workerData } = require('node:worker_threads')
      const { ncloud } = require('bojagi')
      const { keys, endpoint, answers } = workerData
      let asked
      const credentials = async () => {
        asked = threadId
        parentPort.postMessage('asked')
        return answers ? keys : new Promise((resolve) => setTimeout(resolve, 60000))
      }
      const client = new ncloud.SecretManager({ credentials, endpoint })
      client.getSecretList().then((list) => parentPort.postMessage([asked === threadId, list.totalCount].join()))\`
    const start = (answers) => new Promise((resolve) => {
      const said = []
      const worker = new Worker(work, { eval: true, execArgv: [], workerData: { keys, endpoint, answers } })
      worker.on('message', (message) => said.push(message) && !answers && worker.terminate())
      worker.on('error', (error) => said.push(error))
      worker.on('exit', (code) => resolve([...said, code].join()))
    })
    for (let round = 0; round < 5; round += 1) {
      console.log((await Promise.all([start(true), start(true), start(false)])).join(' '))
    }`, emulator.endpoint, silent.endpoint)
  clean(result)
  assert.equal(result.stdout, 'asked,true,1,0 asked,true,1,0 asked,1\n'.repeat(5))
})

test('process.exit while it is asked is clean', async () => {
  for (let round = 0; round < 5; round += 1) {
    const result = await run(`${prelude}
      const credentials = () => new Promise((resolve) => setTimeout(resolve, 60000))
      const client = new ncloud.SecretManager({ credentials, endpoint })
      client.getSecretList()
      setTimeout(() => process.exit(0), ${round * 5})`, emulator.endpoint)
    clean(result)
    assert.ok(result.ms < DEADLINE)
  }
})
