// The application's own tests, with an emulator that `bojagi/testing` starts.
import 'reflect-metadata'
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import type { INestApplication } from '@nestjs/common'
import { Test } from '@nestjs/testing'
import { FailedPreconditionError, NotFoundError } from 'bojagi'
import { type Emulator, startEmulator } from 'bojagi/testing'
import { AppModule } from './app.module.js'
import { Secret } from './secret.js'
import { Secrets, SecretsModule } from './secrets.module.js'

let emulator: Emulator
let secretId: string
let app: INestApplication

before(async () => {
  emulator = await startEmulator()
})
after(() => emulator.stop())

beforeEach(async () => {
  await emulator.reset()
  secretId = await emulator.addSecret('webhook', { signing_key: 'k1' })
  const tested = await Test.createTestingModule({ imports: [AppModule.with(emulator.clientOptions)] }).compile()
  app = tested.createNestApplication({ rawBody: true })
  await app.listen(0, '127.0.0.1')
})
afterEach(() => app.close())

async function post(key: string): Promise<number> {
  const body = '{"paid":true}'
  const signature = createHmac('sha256', key).update(body).digest('hex')
  const headers = { 'content-type': 'application/json', 'x-signature': signature }
  return (await fetch(`${await app.getUrl()}/webhook`, { method: 'POST', body, headers })).status
}

const operations = async () => (await emulator.requests()).map(({ operation }) => operation)

test('the signature must be right', async () => {
  assert.deepEqual([await post('k1'), await post('k1')], [204, 204])
  // All is read at the start, and no more.
  assert.deepEqual(await operations(), ['get_secret_list', 'get_secret_value'])
  assert.equal(await post('k2'), 401)
})

test('a rotation is seen at once', async () => {
  await emulator.secretManager().updateSecretValue({ secretId, active: '{"signing_key":"k2"}' })
  assert.deepEqual([await post('k2'), await post('k1')], [204, 401])
})

test('a failure of the service is an answer', async () => {
  await emulator.addFault('status', { status: 403, count: 1 })
  assert.equal(await post('k2'), 500)
  await emulator.addFault('status', { status: 429, retryAfter: 60, count: 1 })
  assert.equal(await post('k2'), 503)
  assert.equal(await post('k1'), 204)
})

test('an old value is read anew, and kept where that fails', async () => {
  const secret = await new Secret<{ signing_key: string }>(app.get(Secrets), { secretName: 'webhook', maxAge: 0 }).start()
  await emulator.addFault('status', { status: 403, count: 1 })
  assert.equal((await secret.get()).fields.signing_key.reveal(), 'k1')
  await app.get(Secrets).updateSecretValue({ secretId, active: '{"signing_key":"k2"}' })
  const [first, second] = await Promise.all([secret.get(), secret.get()])
  assert.equal(first, second)
  assert.equal(first.fields.signing_key.reveal(), 'k2')
})

test('the client is closed with the application', async () => {
  const secrets = app.get(Secrets)
  await app.close()
  await assert.rejects(secrets.getSecretList(), FailedPreconditionError)
})

test('without its secret the application does not start', async () => {
  await emulator.reset()
  const start = Test.createTestingModule({ imports: [AppModule.with(emulator.clientOptions)] }).compile()
  await assert.rejects(start, NotFoundError)
})

test('options may come from a factory', async () => {
  const imports = [SecretsModule.forRootAsync({ useFactory: async () => emulator.clientOptions })]
  const tested = await Test.createTestingModule({ imports }).compile()
  assert.equal((await tested.get(Secrets).getSecretList()).totalCount, 1)
  await tested.close()
})
