// The application's own tests, with an emulator that `bojagi/testing` starts.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { FailedPreconditionError, NotFoundError } from 'bojagi'
import { type Emulator, startEmulator } from 'bojagi/testing'
import type { FastifyInstance } from 'fastify'
import { build } from './app.js'

let emulator: Emulator
let secretId: string
let app: FastifyInstance

before(async () => {
  emulator = await startEmulator()
})
after(() => emulator.stop())

beforeEach(async () => {
  await emulator.reset()
  secretId = await emulator.addSecret('webhook', { signing_key: 'k1' })
  app = await build(emulator.clientOptions)
})
afterEach(() => app.close())

async function post(key: string): Promise<number> {
  const headers = { 'x-signature': createHmac('sha256', key).update('paid').digest('hex') }
  return (await app.inject({ method: 'POST', url: '/webhook', payload: 'paid', headers })).statusCode
}

test('the signature must be right', async () => {
  assert.deepEqual([await post('k1'), await post('k2')], [204, 401])
  const operations = (await emulator.requests()).map(({ operation }) => operation)
  assert.deepEqual(operations, ['get_secret_list', 'get_secret_value', 'get_secret_value'])
})

test('a rotation is seen at once', async () => {
  const active = '{"signing_key":"k2"}'
  await emulator.secretManager().updateSecretValue({ secretId, active, previous: '{"signing_key":"k1"}' })
  assert.deepEqual([await post('k1'), await post('k2'), await post('k3')], [204, 204, 401])
})

test('a failure of the service is an answer', async () => {
  await emulator.addFault('status', { status: 403, count: 1 })
  assert.equal(await post('k1'), 500)
  await emulator.addFault('status', { status: 429, retryAfter: 60, count: 1 })
  assert.equal(await post('k1'), 503)
  assert.equal(await post('k1'), 204)
})

test('the client is closed with the application', async () => {
  const { secrets } = app
  await app.close()
  await assert.rejects(secrets.getSecretList(), FailedPreconditionError)
})

test('without its secret the application is not built', async () => {
  await emulator.reset()
  await assert.rejects(build(emulator.clientOptions), NotFoundError)
})
