// A value: its fields by name, all of them, and in plain as a model of the application's own.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InvalidArgumentError, SecretString, SecretValue } from 'bojagi'
import { startEmulator } from './helpers.mjs'

const emulator = await startEmulator()
const client = emulator.client()
const text = '{"username":"app","password":"p\\"1","port":5432,"tls":true,"note":null,"한글":"😀"}'
const value = new SecretValue(text)

test('a value of the service has fields', async () => {
  const { secretId } = await client.createSecret({ secretName: 'fields', value: text, rotationTargets: ['password'] })
  const { active, previous } = await client.getSecretValue({ secretId })
  assert.ok(active instanceof SecretValue)
  assert.equal(active.reveal(), text)
  assert.equal(active.fields.password.reveal(), 'p"1')
  assert.equal(active.get('password').reveal(), 'p"1')
  assert.equal(previous, undefined)
})

test('fields are named, counted and gone through in the order of the text', () => {
  const names = ['username', 'password', 'port', 'tls', '한글']
  assert.deepEqual([...value.keys()], names)
  assert.deepEqual([...value].map(([name, secret]) => [name, secret.reveal()]), [
    ['username', 'app'],
    ['password', 'p"1'],
    ['port', '5432'],
    ['tls', 'true'],
    ['한글', '😀'],
  ])
  assert.equal(value.size, 5)
  assert.deepEqual(Object.keys(value.fields), names)
  assert.equal(new Map(value).get('port').reveal(), '5432')
})

test('a field that is null or not there is missing', () => {
  for (const name of ['note', 'nothing', 'toString', '__proto__', '', 5, null, undefined, Symbol('password'), 'half \ud83d']) {
    assert.equal(value.get(name), undefined)
    assert.equal(value.has(name), false)
    assert.equal(value.fields[name], undefined)
  }
  assert.equal(value.has('password'), true)
  assert.ok(!('toString' in value.fields))
})

test('names that objects and values have themselves are names like others', () => {
  const names = ['__proto__', 'constructor', 'toString', 'get', 'size', 'fields', 'then', 'toJSON', 'b', '1']
  const odd = new SecretValue(`{${names.map((name, n) => `"${name}":"v${n}"`).join()}}`)
  assert.deepEqual([...odd.keys()], names)
  for (const [n, name] of names.entries()) {
    assert.equal(odd.get(name).reveal(), `v${n}`)
    assert.equal(odd.fields[name].reveal(), `v${n}`)
  }
  assert.equal(odd.size, names.length)
})

test('fields are made once, and cannot be changed', () => {
  const { fields } = value
  assert.equal(value.fields, fields)
  assert.ok(Object.isFrozen(fields))
  assert.equal(Object.getPrototypeOf(fields), null)
  assert.throws(() => (fields.password = 'mine'), TypeError)
  assert.throws(() => (value.fields = {}), TypeError)
})

test('what is no JSON object has a text and no fields', () => {
  for (const plain of ['', 'text', '[1]', '"text"', '{"a":1', 'null']) {
    const none = new SecretValue(plain)
    assert.deepEqual([none.reveal(), none.size, [...none], Object.keys(none.fields)], [plain, 0, [], []])
  }
})

test('a value becomes a model', () => {
  const plain = { username: 'app', password: 'p"1', port: 5432, tls: true, note: null, 한글: '😀' }
  assert.deepEqual(value.into(), plain)
  assert.deepEqual(value.into(null), plain)
  class Login {
    constructor({ username, password }) {
      Object.assign(this, { username, password })
    }
  }
  const login = value.into((given) => new Login(given))
  assert.ok(login instanceof Login)
  assert.equal(login.password, 'p"1')
})

test('a value that does not fit says where, and quotes nothing', async () => {
  class ZodError extends Error {
    name = 'ZodError'
    issues = [{ path: ['port'], received: 5432 }, { path: [{ key: 'tls' }, 'ca'] }, { path: [] }, {}]
  }
  const refuse = () => {
    throw new ZodError(text)
  }
  const refused = (message) => (error) => {
    assert.ok(error instanceof InvalidArgumentError)
    assert.equal(error.message, message)
    assert.equal(error.cause, undefined)
    return true
  }
  assert.throws(() => value.into(refuse), refused('the value does not fit the model (ZodError, port, tls.ca)'))
  await assert.rejects(value.into(async () => refuse()), refused('the value does not fit the model (ZodError, port, tls.ca)'))
  assert.equal(await value.into(async ({ port }) => port), 5432)
  assert.throws(() => value.into(() => { throw text }), refused('the value does not fit the model (string)'))
  assert.throws(() => value.into({ parse() {} }), refused('parse must be a function'))
  assert.throws(() => new SecretValue('{"password":"p1"').into(), refused('the value is not JSON'))
})

test('secrets are compared by their texts', () => {
  const secret = new SecretString(text)
  for (const [one, same] of [[value, new SecretValue(text)], [value, text], [value, secret], [secret, text], [secret, value]]) {
    assert.equal(one.equals(same), true)
  }
  for (const other of [`${text} `, '', new SecretString('x'), undefined, null, 5, {}, [text], { toString: () => text }]) {
    assert.equal(value.equals(other), false)
    assert.equal(secret.equals(other), false)
  }
})

test('what is neither a text nor a secret makes no value', () => {
  for (const wrong of [undefined, null, 5, {}, Object.create(SecretValue.prototype), { reveal: () => text }]) {
    assert.throws(() => new SecretValue(wrong), InvalidArgumentError)
  }
  assert.throws(() => SecretValue.prototype.reveal.call(new SecretString(text)))
  assert.throws(() => SecretString.prototype.reveal.call(value))
})
