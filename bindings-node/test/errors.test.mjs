// Errors: their classes, facts and stacks.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import net from 'node:net'
import { test } from 'node:test'
import { inspect } from 'node:util'
import vm from 'node:vm'
import * as bojagi from 'bojagi'
import { DEADLINE, keys, startEmulator, startServer, surface } from './helpers.mjs'

const emulator = await startEmulator()
const open = (options) => new bojagi.ncloud.SecretManager({ ...keys, ...options })
const rejection = (promise) => promise.then(() => assert.fail('there was no error'), (error) => error)

test('a refusal of the service carries all facts', async () => {
  const error = await rejection(emulator.client().getSecretValue({ secretId: 'nobody' }))
  assert.ok(error instanceof bojagi.NotFoundError)
  assert.ok(error instanceof bojagi.BojagiError)
  assert.ok(error instanceof Error)
  assert.equal(error.name, 'NotFoundError')
  assert.deepEqual(
    [error.kind, error.code, error.status, error.providerCode, error.operation, error.provider],
    ['NotFound', 'NotFound', 404, 'NOT_FOUND', 'get_secret_value', 'ncloud'],
  )
  assert.deepEqual([error.retryable, error.attempts, error.retryAfter], [false, 1, undefined])
  assert.equal(typeof error.requestId, 'string')
  assert.equal(typeof error.details, 'string')
  assert.match(error.message, /^get_secret_value: /)
  assert.ok(error.message.includes(error.requestId))
  assert.match(inspect(error), /^NotFoundError: get_secret_value: /)
})

test('a refused signature is told apart', async () => {
  const error = await rejection(emulator.client({ secretKey: 'wrong' }).getSecretList())
  assert.ok(error instanceof bojagi.UnauthenticatedError)
  assert.equal(error.status, 401)
})

test('the stack names the method and its caller', async () => {
  async function theCaller() {
    await emulator.client().getSecretValue({ secretId: 'nobody' })
  }
  const { stack } = await rejection(theCaller())
  const lines = stack.split('\n')
  assert.match(lines[1], /SecretManager\.getSecretValue/)
  assert.match(stack, /theCaller/)
  assert.match(stack, /errors\.test\.mjs/)
})

test('a stack shows the caller, whatever was called', async () => {
  const client = emulator.client({ secretKey: 'wrong' })
  const closed = emulator.client()
  closed.close()
  const calls = {
    operation: () => client.getSecretList(),
    arguments: () => client.getSecretValue({}),
    options: () => client.getSecretList({}, { signal: 1 }),
    credentials: () => open({ endpoint: emulator.endpoint, accessKey: undefined, secretKey: undefined, credentials: () => null }).resolveCredentials(),
    closed: () => closed.getSecretList(),
    next: () => client.iterSecretList().next(),
    async iteration() {
      for await (const _ of client.iterSecretList()) assert.fail('there was an item')
    },
    construction: async () => open({ secretKey: '' }),
  }
  for (const [name, call] of Object.entries(calls)) {
    async function theCaller() {
      await call()
    }
    const error = await rejection(theCaller())
    assert.ok(error instanceof bojagi.BojagiError, `${name}: ${error}`)
    assert.match(error.stack, /theCaller/, name)
    assert.ok(error.stack.startsWith(`${error.name}: ${error.message}\n`), name)
  }
})

test('the classes are the same for import and require', async () => {
  const required = createRequire(import.meta.url)('bojagi')
  for (const kind of ['BojagiError', ...surface.error_kinds.map((kind) => `${kind}Error`)]) {
    assert.equal(required[kind], bojagi[kind])
    assert.equal(typeof bojagi[kind], 'function', kind)
  }
  const error = await rejection(new required.ncloud.SecretManager({ ...keys, endpoint: emulator.endpoint }).getSecretValue({ secretId: 'nobody' }))
  assert.ok(error instanceof bojagi.NotFoundError)
})

test('bad arguments reject and never throw', async () => {
  const client = emulator.client()
  const mine = new Error('mine')
  const fails = () => {
    throw mine
  }
  const bad = [
    undefined, null, 0, 'x', true, 1n, Symbol('s'), [], () => {}, new Map(), new Date(NaN), Promise.resolve({}),
    { secretId: Symbol('s') }, { secretId: 1n }, { secretId: '\ud800' }, { secretId: {} }, { secretId: Promise.resolve('x') },
    { get secretId() { return fails() } },
    new Proxy({}, { ownKeys: fails }),
    new Proxy({ secretId: 'x' }, { get: fails }),
    new Proxy({ secretId: 'x' }, { getOwnPropertyDescriptor: fails }),
    Proxy.revocable({}, {}),
  ]
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  for (const given of [...bad, revoked.proxy]) {
    const error = await rejection(client.getSecretValue(given))
    assert.ok(error === mine || error instanceof bojagi.InvalidArgumentError || error instanceof TypeError, String(error))
  }
  for (const options of [0, 'x', [], () => {}, { signal: {} }, { get signal() { return fails() } }, new Proxy({}, { ownKeys: fails }), revoked.proxy]) {
    const error = await rejection(client.getSecretList({}, options))
    assert.ok(error === mine || error instanceof bojagi.InvalidArgumentError || error instanceof TypeError, String(error))
    await rejection(client.iterSecretList({}, options).next())
  }
  const { secretId } = await client.createSecret({ secretName: 'from-a-proxy', value: '{"password":"p1"}', rotationTargets: ['password'] })
  assert.ok((await client.getSecretValue(new Proxy({ secretId }, {}))).active)
})

test('objects of another realm are as good as any', async () => {
  const client = emulator.client()
  const made = vm.runInNewContext(`({ secretName: 'realm', value: '{"password":"p1"}', rotationTargets: ['password'] })`)
  const { secretId } = await client.createSecret(made)
  const given = vm.runInNewContext('({ secretId, timestampFrom: new Date(0) })', { secretId })
  for await (const log of client.iterSecretLogs(given)) assert.ok(log)
})

test('what is printed of an error are its facts', async () => {
  const error = await rejection(emulator.client().getSecretValue({ secretId: 'nobody' }))
  const text = inspect(error)
  for (const fact of ["kind: 'NotFound'", "code: 'NotFound'", 'status: 404', "providerCode: 'NOT_FOUND'", "operation: 'get_secret_value'", 'retryable: false', 'attempts: 1']) {
    assert.ok(text.includes(fact), fact)
  }
  for (const secret of Object.values(keys)) assert.ok(!inspect(error, { showHidden: true, depth: Infinity }).includes(secret))
})

test('an error can be cloned and posted', async () => {
  const error = await rejection(emulator.client().getSecretValue({ secretId: 'nobody' }))
  const { port1, port2 } = new MessageChannel()
  port1.postMessage(error)
  const [posted] = await once(port2, 'message')
  port1.close()
  for (const clone of [structuredClone(error), posted]) {
    assert.ok(clone instanceof Error)
    assert.deepEqual([clone.message, clone.stack], [error.message, error.stack])
  }
  const facts = structuredClone({ ...error })
  assert.deepEqual([facts.kind, facts.status, facts.providerCode], ['NotFound', 404, 'NOT_FOUND'])
})

test('retryAfter is in milliseconds', async () => {
  const server = await startServer((request, response) => {
    response.writeHead(429, { 'retry-after': '3' }).end('{}')
  })
  const error = await rejection(open({ endpoint: server.endpoint, maxAttempts: 1 }).getSecretList())
  assert.ok(error instanceof bojagi.ThrottledError)
  assert.deepEqual([error.retryAfter, error.retryable, error.status], [3000, true, 429])
})

test('an unreachable port is a NetworkError', async () => {
  const server = net.createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  const error = await rejection(open({ endpoint: `http://127.0.0.1:${port}` }).getSecretList())
  assert.ok(error instanceof bojagi.NetworkError, error.stack)
  assert.deepEqual([error.retryable, error.status], [true, undefined])
})

test('a passed deadline is a TimeoutError', async () => {
  const silent = await startServer()
  const { endpoint } = silent
  const controller = new AbortController()
  const ended = []
  const call = (timeout) =>
    rejection(open({ endpoint, timeout }).getSecretList({}, { signal: controller.signal })).finally(() => ended.push(timeout))
  const later = call(DEADLINE)
  const error = await call(100)
  assert.ok(error instanceof bojagi.TimeoutError, error.stack)
  assert.deepEqual(ended, [100])
  controller.abort()
  await later
})

test('a client that cannot be made throws', () => {
  assert.throws(() => open({ secretKey: '' }), bojagi.CredentialsError)
  assert.throws(() => open({ endpoint: 'http://example.com' }), bojagi.InvalidArgumentError)
  assert.throws(() => open({ endpoint: 'nonsense' }), bojagi.InvalidArgumentError)
})

test('an application can make errors for its own tests, and extend them', () => {
  class Gone extends bojagi.NotFoundError {}
  const error = new Gone('gone', { status: 404, attempts: 1 })
  assert.ok(error instanceof bojagi.NotFoundError)
  assert.deepEqual([error.kind, error.status, error.attempts, error.retryable], ['NotFound', 404, 1, false])
})

test('options of the transport reach core', async () => {
  const server = net.createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  const endpoint = `http://127.0.0.1:${port}`
  for (const maxAttempts of [1, 3]) {
    const error = await rejection(open({ endpoint, maxAttempts, retryDelay: 1, maxRetryDelay: 2 }).getSecretList())
    assert.deepEqual([error.kind, error.attempts], ['Network', maxAttempts])
  }
  const poor = open({ endpoint, retryBudget: 0 })
  assert.equal((await rejection(poor.getSecretList())).attempts, 1)
  for (const secretName of ['x', 'orders-db']) {
    const call = { secretName, value: '{"password":"p1"}', rotationTargets: ['password'] }
    const error = await rejection(open({ endpoint, maxAttempts: 1, checkLimits: false }).createSecret(call))
    assert.equal(error.kind, 'Network')
  }
  assert.throws(() => open({ endpoint: 'http://example.com', region: 'JPN' }), bojagi.InvalidArgumentError)
  assert.throws(() => open({ caBundle: '/nothing/there' }), bojagi.InvalidArgumentError)
  open({ endpoint: 'http://example.com', allowHttp: true, proxy: '', userAgentSuffix: 'app/1' })
})
