// One line of configuration decides between the clouds.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alibaba, FailedPreconditionError, InvalidArgumentError, ncloud, open, store } from 'bojagi'
import { keys, startEmulator } from './helpers.mjs'

const emulator = await startEmulator()
const secret = { secretName: 'orders-db', value: '{"password":"p1"}' }

for (const provider of ['ncloud', 'alibaba']) {
  test(`a program moves to ${provider} by one line`, async () => {
    await emulator.admin('reset')
    const secrets = open(`${provider}:?endpoint=${emulator.endpoint}`, keys)
    assert.ok(secrets instanceof store.SecretStore)
    await secrets.putSecret(secret)
    const { value } = await secrets.getSecret({ secretName: 'orders-db' })
    assert.equal(value.fields.password.reveal(), 'p1')
  })
}

test('the client of the provider is one call away', async () => {
  await emulator.admin('reset')
  const credentials = async () => keys
  const secrets = open(`ncloud:?endpoint=${emulator.endpoint}`, { credentials })
  await secrets.putSecret(secret)
  assert.equal(secrets.alibaba, undefined)
  assert.ok(secrets.ncloud instanceof ncloud.SecretManager)
  assert.equal((await secrets.ncloud.findSecret({ secretName: 'orders-db' })).secretName, 'orders-db')
  assert.ok(open('alibaba:cn-hangzhou').alibaba instanceof alibaba.SecretsManager)
  secrets.close()
  await assert.rejects(secrets.ncloud.findSecret({ secretName: 'orders-db' }), FailedPreconditionError)
})

test('credentials do not belong in an address', () => {
  assert.throws(() => open('ncloud:?secret_key=hunter2'), (error) => {
    assert.ok(error instanceof InvalidArgumentError && !error.message.includes('hunter2'))
    return true
  })
})
