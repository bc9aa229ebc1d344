// Arguments are read strictly: what is wrong is refused by name, before anything is sent.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alibaba, InvalidArgumentError, ncloud, SecretString } from 'bojagi'
import { camel, keys, startEmulator, surface } from './helpers.mjs'

const emulator = await startEmulator()
const client = emulator.client()
const optionsOf = (type) =>
  Object.entries(surface.providers.ncloud.options).flatMap(([name, of]) => (of === `${type}?` ? [camel(name)] : []))
const good = { secretName: 'strict', value: '{"password":"p1"}', rotationTargets: ['password'] }

async function refused(promise, message) {
  const error = await promise.then(() => assert.fail('there was no error'), (e) => e)
  assert.ok(error instanceof InvalidArgumentError, error?.stack)
  assert.match(error.message, message)
  assert.deepEqual([error.attempts, error.provider], [0, 'ncloud'])
  assert.match(error.message, new RegExp(`^${error.operation}: `))
}

test('fields of a wrong type', async () => {
  const wrong = (given, message) => refused(client.createSecret({ ...good, ...given }), message)
  await wrong({ secretName: 1 }, /secretName must be a string, not a number/)
  await wrong({ secretName: null }, /secretName must be a string, not null/)
  await wrong({ secretName: ['a'] }, /secretName must be a string, not an array/)
  await wrong({ secretName: new String('text') }, /secretName must be a string, not an object/)
  await wrong({ value: {} }, /value must be a string, SecretString or SecretValue, not an object/)
  await wrong({ value: Object.create(SecretString.prototype) }, /value must be a string, SecretString or SecretValue/)
  await wrong({ rotationTargets: 'password' }, /rotationTargets must be an array, not a string/)
  await wrong({ rotationTargets: ['a', undefined] }, /rotationTargets\[1\] must be a string, not undefined/)
  await wrong({ autoRotation: 'yes' }, /autoRotation must be a boolean, not a string/)
  await wrong({ autoRotation: 1 }, /autoRotation must be a boolean, not a number/)
  for (const autoRotationPeriodDays of [-1, 1.5, NaN, Infinity, 2 ** 32]) {
    await wrong({ autoRotationPeriodDays }, /autoRotationPeriodDays must be an integer from 0 to 4294967295$/)
  }
  await wrong({ autoRotationPeriodDays: 30n }, /autoRotationPeriodDays must be an integer .*, not a bigint/)
  await wrong({ autoRotationPeriodDays: '30' }, /autoRotationPeriodDays must be an integer .*, not a string/)
  await wrong({ secretType: 3 }, /secretType must be a string, not a number/)
  await wrong({ memo: 'half \ud83d of a pair' }, /memo must be well-formed Unicode/)
})

test('fields that are missing or unknown', async () => {
  await refused(client.createSecret({ ...good, value: undefined }), /value is missing; it must be a string, SecretString or SecretValue/)
  await refused(client.createSecret(), /secretName is missing; it must be a string/)
  await refused(client.createSecret(null), /secretName is missing; it must be a string/)
  await refused(client.getSecretValue({ secretID: 'x' }), /secretID is not an argument; there are: secretId/)
  await refused(client.getSecretValue({ secret_id: 'x' }), /secret_id is not an argument/)
  await refused(client.getSecretValue({ secretId: 'x', signal: AbortSignal.abort() }), /signal belongs in the second argument/)
  await refused(client.getSecretList({ page: 1 }), /page is not an argument; there are: pageNo/)
})

test('one of several models', async () => {
  const secrets = new alibaba.SecretsManager({ ...keys, endpoint: emulator.endpoint })
  const keysOfRobot = '{"AccessKeys":[{"AccessKeyId":"a","AccessKeySecret":"s"}]}'
  const create = (extendedConfig) =>
    secrets.createSecret({ secretName: '$Auto', versionId: 'v1', secretData: keysOfRobot, extendedConfig })
  const ramCredentialsConfig = { userName: 'robot', customData: { team: 'red' } }
  const made = await create({ ramCredentialsConfig, rdsConfig: null })
  assert.equal(JSON.parse(made.extendedConfig).UserName, 'robot')
  const wrong = async (given, message) => {
    const error = await create(given).then(() => assert.fail('there was no error'), (e) => e)
    assert.ok(error instanceof InvalidArgumentError, error?.stack)
    assert.match(error.message, message)
    assert.doesNotMatch(error.message, /hunter2/)
  }
  const one = /extendedConfig must be an object with one of rdsConfig, ramCredentialsConfig, /
  await wrong({}, one)
  await wrong({ ramCredentialsConfig, rdsConfig: { secretSubType: 'SingleUser', dbInstanceId: 'rm-1' } }, one)
  await wrong('hunter2', /extendedConfig must be an object, not a string/)
  await wrong(ramCredentialsConfig, /extendedConfig\.userName is not an argument; there are: rdsConfig, /)
  await wrong({ ramCredentialsConfig: 'hunter2' }, /extendedConfig\.ramCredentialsConfig must be an object, not a string/)
  await wrong({ ramCredentialsConfig: {} }, /extendedConfig\.ramCredentialsConfig\.userName is missing; it must be a string/)
  const customData = { team: 1 }
  await wrong({ ramCredentialsConfig: { userName: 'r', customData } }, /ramCredentialsConfig\.customData\.team must be a string/)
})

test('null means missing where that is allowed', async () => {
  const { endpoint } = emulator
  const patient = new ncloud.SecretManager({ ...keys, endpoint, timeout: null })
  assert.throws(() => new ncloud.SecretManager({ ...keys, endpoint: null, timeout: 0 }), /timeout/)
  const optional = Object.keys(surface.providers.ncloud.operations.create_secret.args).map(camel)
  const nothing = Object.fromEntries(optional.map((name) => [name, null]))
  const created = await patient.createSecret({ ...nothing, ...good, secretName: 'nulls' }, null)
  assert.deepEqual([created.memo, created.autoRotation], ['', false])
  assert.equal((await patient.getSecretList({ pageNo: null })).currentPageNo, 1)
  assert.equal((await patient.getSecretList(null, null)).currentPageNo, 1)
})

test('what is no object', async () => {
  for (const [given, word] of [['x', 'a string'], [1, 'a number'], [[], 'an array'], [() => 1, 'a function']]) {
    await refused(client.getSecretValue(given), new RegExp(`the first argument must be an object, not ${word}`))
    await refused(client.getSecretList(given), /the first argument must be an object/)
  }
  for (const options of [0, 1, 'x', [], () => 1]) {
    await refused(client.getSecretList({}, options), /the second argument must be an object/)
  }
  await refused(client.getSecretList({}, { timeout: 5 }), /timeout does not belong in the second argument/)
})

test('options of a client', () => {
  const wrong = (given, message) =>
    assert.throws(() => new ncloud.SecretManager(given), (error) => {
      assert.ok(error instanceof InvalidArgumentError)
      assert.match(error.message, message)
      return true
    })
  wrong({ accessKey: 'a' }, /^secret_key is missing/)
  wrong({ ...keys, accessKey: 1 }, /^accessKey must be a string, not a number$/)
  wrong({ ...keys, secretKey: [] }, /^secretKey must be a string, SecretString or SecretValue, not an array$/)
  for (const name of optionsOf('duration')) {
    wrong({ ...keys, [name]: '5s' }, new RegExp(`^${name} must be a number of milliseconds, not negative, not a string$`))
    for (const ms of [-1, NaN, Infinity]) wrong({ ...keys, [name]: ms }, new RegExp(`^${name} must be a number of milliseconds`))
  }
  for (const name of optionsOf('integer')) {
    for (const number of [-1, 1.5, 2 ** 32]) wrong({ ...keys, [name]: number }, new RegExp(`^${name} must be an integer from 0`))
  }
  for (const name of optionsOf('bool')) wrong({ ...keys, [name]: 1 }, new RegExp(`^${name} must be a boolean, not a number$`))
  wrong({ ...keys, region: 1 }, /^region must be a string, not a number$/)
  wrong({ credentials: keys }, /^credentials must be a function, not an object$/)
  wrong({ ...keys, credentials: () => keys }, /^only one of access_key with secret_key, credentials and profile may be given$/)
  wrong({ ...keys, acces_key: 'x' }, /^acces_key is not an argument; there are: /)
  wrong({ credentials: () => keys, acces_key: 'x' }, /^acces_key is not an argument; there are: /)
  wrong('text', /^the first argument must be an object, not a string$/)
})

test('a client may be made of nothing, or of options that are null', () => {
  const nothing = Object.fromEntries(Object.keys(surface.providers.ncloud.options).map((name) => [camel(name), null]))
  for (const given of [undefined, null, {}, nothing]) new ncloud.SecretManager(given)
})

test('what is right in an unusual form', async () => {
  class Given {
    secretName = 'unusual'
    memo = undefined
    rotationTargets = Object.freeze(['password'])
    get value() {
      return new SecretString(good.value)
    }
    [Symbol('ignored')] = 1
  }
  const { secretId } = await client.createSecret(new Given())
  class Options {
    endpoint = emulator.endpoint
    get credentials() {
      return () => keys
    }
    get timeout() {
      return 60_000
    }
  }
  await new ncloud.SecretManager(Object.freeze(new Options())).getSecretValue({ secretId })
  const bare = Object.assign(Object.create(null), { secretId })
  assert.equal((await client.getSecretValue(bare)).active.reveal(), good.value)
  assert.ok((await client.getSecretList()).totalCount > 0)
  assert.equal((await client.getSecretList(undefined, undefined)).currentPageNo, 1)
})

test('an exception of a getter is the caller\'s own', async () => {
  const mine = new Error('mine')
  const given = {
    get secretId() {
      throw mine
    },
  }
  await assert.rejects(client.getSecretValue(given), (error) => error === mine)
  const proxy = new Proxy({}, { ownKeys: () => { throw mine } })
  await assert.rejects(client.getSecretValue(proxy), (error) => error === mine)
})

test('results have the promised types', async () => {
  const created = await client.createSecret({ ...good, secretName: 'types-of' })
  assert.ok(created.registerDate instanceof Date)
  assert.ok(Math.abs(created.registerDate - Date.now()) < 60_000)
  assert.equal(created.secretStatus, 'ENABLE')
  assert.equal(created.trigger, undefined)
  assert.ok(!('trigger' in created))
  assert.equal(Object.getPrototypeOf(created), Object.prototype)
  assert.equal(await client.requestSecretDeletion(pick(created)).then((r) => r.secretStatus), 'REVOKE')
  assert.equal(await client.deleteSecret(pick(created)), undefined)
})

const pick = ({ secretId }) => ({ secretId })
