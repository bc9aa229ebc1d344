// The client of the current generation for any service of Alibaba Cloud: ACS3.

import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import openapi from '@alicloud/openapi-core'
import { RuntimeOptions } from '@darabonba/typescript'
import { DATA, KEY, SECRET, start } from './emulator.js'

const { default: Client, $OpenApiUtil } = openapi
let emulator
let client

before(async () => {
  emulator = await start()
  client = new Client(
    new $OpenApiUtil.Config({
      accessKeyId: KEY,
      accessKeySecret: SECRET,
      endpoint: emulator.address,
      protocol: 'http',
    }),
  )
})

after(() => emulator.stop())

beforeEach(() => emulator.reset())

async function call(action, { query, body }, method = 'POST') {
  const params = new $OpenApiUtil.Params({
    action,
    version: '2016-01-20',
    protocol: 'HTTP',
    method,
    authType: 'AK',
    style: 'RPC',
    pathname: '/',
    reqBodyType: 'formData',
    bodyType: 'json',
  })
  const request = new $OpenApiUtil.OpenApiRequest({ query, body })
  return (await client.callApi(params, request, new RuntimeOptions({}))).body
}

for (const method of ['GET', 'POST']) {
  test(`a secret is made and read, with ${method}`, async () => {
    const query = { SecretName: 'generic/one', VersionId: 'v*1', Description: 'a b*~' }
    await call('CreateSecret', { query, body: { SecretData: DATA } })
    const { SecretName } = query
    assert.equal((await call('GetSecretValue', { query: { SecretName } }, method)).SecretData, DATA)
    const described = await call('DescribeSecret', { query: { SecretName } }, method)
    assert.equal(described.Description, query.Description)
  })
}

test('a refusal has its code', async () => {
  const query = { SecretName: 'nobody' }
  await assert.rejects(call('GetSecretValue', { query }), { code: 'Forbidden.ResourceNotFound' })
})
