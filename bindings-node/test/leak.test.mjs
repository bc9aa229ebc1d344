// Secrets never show: not when printed, converted, cloned or serialized, nor in errors.
import assert from 'node:assert/strict'
import { Console } from 'node:console'
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { format, inspect } from 'node:util'
import v8 from 'node:v8'
import { BojagiError, ncloud, SecretString, SecretValue } from 'bojagi'
import { keys, run, runIn, startEmulator } from './helpers.mjs'

const MARK = 'hunter2-mark'
const VALUE = JSON.stringify({ password: MARK })
const emulator = await startEmulator()
const client = emulator.client()
const { secretId } = await client.createSecret({ secretName: 'leaks', value: VALUE, rotationTargets: ['password'] })

/** All the ways in which something comes to be seen. */
function shown(thing) {
  const texts = [
    inspect(thing),
    inspect(thing, { showHidden: true, depth: Infinity, getters: true }),
    inspect(thing, { showHidden: true, depth: Infinity, customInspect: false }),
    format('%s %o %O %j', thing, thing, thing, thing),
    JSON.stringify(thing),
    JSON.stringify(Object.getOwnPropertyDescriptors(thing)),
    JSON.stringify([{ ...thing }, Object.entries(thing)]),
    inspect(new Error('x', { cause: thing }), { showHidden: true, depth: Infinity }),
    difference(thing),
    table(thing),
    v8.serialize(JSON.parse(JSON.stringify(thing) ?? 'null')).toString('latin1'),
    String(thing),
    `${thing}`,
  ]
  try {
    texts.push(inspect(structuredClone(thing), { depth: Infinity }), v8.serialize(thing).toString('latin1'))
  } catch (error) {
    texts.push(error.message)
  }
  return texts.join('\n')
}

/** What an assertion says that fails. */
function difference(thing) {
  try {
    assert.deepStrictEqual({ thing }, { thing: { another: 1 } })
  } catch (error) {
    return `${error.message} ${inspect(error, { showHidden: true, depth: Infinity })}`
  }
}

function table(thing) {
  const stdout = new PassThrough()
  new Console({ stdout }).table([{ thing }, thing])
  return stdout.read().toString()
}

const unseen = (thing, mark = MARK) => assert.ok(!shown(thing).includes(mark))

test('a secret is redacted wherever it goes', async () => {
  const response = await client.getSecretValue({ secretId })
  const { active } = response
  assert.equal(active.reveal(), VALUE)
  assert.ok(active instanceof SecretValue)
  const { password } = active.fields
  assert.ok(password instanceof SecretString)
  unseen(response)
  for (const [secret, redacted] of [
    [active, 'SecretValue(***)'],
    [new SecretValue(VALUE), 'SecretValue(***)'],
    [password, 'SecretString(***)'],
    [active.get('password'), 'SecretString(***)'],
    [new SecretString(VALUE), 'SecretString(***)'],
  ]) {
    unseen(secret)
    unseen([secret])
    assert.deepEqual([`${secret}`, secret + '', JSON.stringify(secret), inspect(secret)], [redacted, redacted, `"${redacted}"`, redacted])
    assert.deepEqual(structuredClone(secret), {})
    assert.deepEqual(Reflect.ownKeys(secret), [])
  }
})

test('a secret that is posted arrives as nothing', async () => {
  const { active } = await client.getSecretValue({ secretId })
  const { port1, port2 } = new MessageChannel()
  for (const secret of [active, active.fields.password, { ...active.fields }]) {
    port1.postMessage(secret)
    const [arrived] = await once(port2, 'message')
    unseen(arrived)
  }
  port1.close()
})

test('secrets are compared by identity alone', () => {
  const [one, same, other] = ['a', 'a', 'b'].map((text) => new SecretString(text))
  assert.deepEqual([one.equals(same), one.equals(other)], [true, false])
  assert.notEqual(one, same)
})

test('fields of a value stay redacted together', async () => {
  const { active } = await client.getSecretValue({ secretId })
  for (const together of [{ fields: active.fields }, { ...active.fields }, [...active], new Map(active), Object.entries(active.fields)]) {
    unseen(together)
    assert.match(inspect(together, { depth: 5 }), /password.*SecretString\(\*\*\*\)/s)
  }
})

test('a secret that came out goes in again', async () => {
  const { active } = await client.getSecretValue({ secretId })
  const copy = await client.createSecret({ secretName: 'copy', value: active, rotationTargets: ['password'] })
  const read = await client.getSecretValue({ secretId: copy.secretId })
  assert.equal(read.active.reveal(), VALUE)
  assert.equal(new SecretString(active).reveal(), VALUE)
  assert.equal(new SecretValue(new SecretString(active)).reveal(), VALUE)
})

test('a client shows no key', () => {
  unseen(new ncloud.SecretManager({ accessKey: MARK, secretKey: MARK }))
  unseen(client, keys.secretKey)
})

test('errors repeat no secret', async () => {
  const create = (given) => client.createSecret({ secretName: 'leaks', rotationTargets: ['password'], ...given })
  const attempts = [
    () => new SecretString({ text: MARK }),
    () => new SecretString([MARK]),
    () => new SecretValue({ password: MARK }),
    () => new SecretValue(MARK).into(),
    () => new SecretValue(`{"password":"${MARK}",}`).into(),
    () => new SecretValue(VALUE).into((plain) => assert.equal(plain.password, 'another')),
    () => new SecretValue(VALUE).into(({ password }) => { throw password }),
    () => new SecretValue(VALUE).into(MARK),
    () => new ncloud.SecretManager({ accessKey: 'a', secretKey: [MARK] }),
    () => new ncloud.SecretManager({ accessKey: 'a', secretKey: `${MARK}\n` }),
    () => new ncloud.SecretManager(MARK),
    () => create({ value: { password: MARK } }),
    () => create({ value: [VALUE] }),
    () => create({ value: Buffer.from(VALUE) }),
    () => create({ value: () => VALUE }),
    () => create({ value: Symbol(MARK) }),
    () => create({ value: `${VALUE},` }),
    () => create({ value: `{"password":["${MARK}"]}` }),
    () => create({ value: `{"password":"${MARK}\ud800"}` }),
    () => create({ value: VALUE.padEnd(20_000) }),
    () => create({ value: VALUE, rotationTargets: [{ key: MARK }] }),
    () => create({ value: VALUE, memo: { text: MARK } }),
    () => client.createSecret(VALUE),
    () => client.createSecret([VALUE]),
    () => client.getSecretValue({ secretId: { id: MARK } }),
    () => client.getSecretValue({ secretId }, MARK),
    () => client.getSecretValue({ secretId }, { signal: MARK }),
    () => emulator.client({ secretKey: MARK }).getSecretValue({ secretId }),
  ]
  for (const attempt of attempts) {
    const error = await (async () => attempt())().then(() => undefined, (e) => e)
    assert.ok(error instanceof BojagiError, `${attempt}: ${error}`)
    unseen(error)
    assert.ok(!error.stack.includes(MARK), `${attempt}`)
  }
})

test('the text of a secret is not in the memory of JavaScript before it is revealed', async () => {
  const script = `
    import v8 from 'node:v8'
    import { ncloud } from 'bojagi'
    const [endpoint, secretId, accessKey, secretKey, mark] = process.argv.slice(1)
    const client = new ncloud.SecretManager({ accessKey, secretKey, endpoint })
    const value = await client.getSecretValue({ secretId })
    const inHeap = async () => {
      const parts = []
      for await (const part of v8.getHeapSnapshot()) parts.push(part)
      return Buffer.concat(parts.map((part) => Buffer.from(part))).includes(Buffer.from(mark, 'hex'))
    }
    const { password } = value.active.fields
    const before = await inHeap()
    globalThis.text = password.reveal()
    console.log(before, await inHeap())`
  const hex = Buffer.from(MARK).toString('hex')
  const { stdout, stderr } = await run(script, emulator.endpoint, secretId, keys.accessKey, keys.secretKey, hex)
  assert.equal(stdout, 'false true\n', stderr)
})

test('nothing is logged, whatever the environment asks for', async () => {
  const script = `
    import { ncloud } from 'bojagi'
    const [endpoint, accessKey, secretKey, value] = process.argv.slice(1)
    const client = new ncloud.SecretManager({ accessKey, secretKey, endpoint })
    const { secretId } = await client.createSecret({ secretName: 'unlogged', value, rotationTargets: ['password'] })
    const { active } = await client.getSecretValue({ secretId })
    const wrong = new ncloud.SecretManager({ accessKey, secretKey: 'wrong', endpoint })
    const refused = await wrong.getSecretValue({ secretId }).catch((error) => error)
    console.log(active.reveal() === value, refused.code)`
  const { NODE_DEBUG, NODE_DEBUG_NATIVE, NODE_OPTIONS, ...env } = process.env
  const { stdout, stderr, code } = await runIn(
    { ...env, RUST_LOG: 'trace', RUST_BACKTRACE: 'full' },
    script,
    emulator.endpoint,
    keys.accessKey,
    keys.secretKey,
    VALUE,
  )
  assert.deepEqual({ stdout, stderr, code }, { stdout: 'true Unauthenticated\n', stderr: '', code: 0 })
})
