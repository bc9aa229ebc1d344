// The older clients for Node.js, with the signature in a parameter.

import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import kms from '@alicloud/kms20160120'
import Core from '@alicloud/pop-core'
import { DATA, KEY, SECRET, start } from './emulator.js'

let emulator

before(async () => {
  emulator = await start()
})

after(() => emulator.stop())

beforeEach(() => emulator.reset())

test('the client of KMS, from the creation of a secret to its end', async () => {
  const { default: Client, ...models } = kms
  const client = new Client({
    accessKeyId: KEY,
    accessKeySecret: SECRET,
    regionId: 'cn-hangzhou',
    endpoint: emulator.address,
    protocol: 'http',
    type: 'access_key',
  })
  const secretName = 'node/one'
  const request = (name, fields) => new models[`${name}Request`]({ secretName, ...fields })
  const created = await client.createSecret(
    request('CreateSecret', { versionId: 'v1', secretData: DATA, description: 'a b' }),
  )
  assert.equal(created.secretName, secretName)
  assert.equal((await client.getSecretValue(request('GetSecretValue'))).secretData, DATA)
  await client.putSecretValue(request('PutSecretValue', { versionId: 'v2', secretData: 'two' }))
  const previous = request('GetSecretValue', { versionStage: 'ACSPrevious' })
  assert.equal((await client.getSecretValue(previous)).versionId, 'v1')
  await client.updateSecretVersionStage(
    request('UpdateSecretVersionStage', { versionStage: 'ACSCurrent', moveToVersion: 'v1' }),
  )
  assert.equal((await client.getSecretValue(previous)).versionId, 'v2')
  assert.equal((await client.describeSecret(request('DescribeSecret'))).description, 'a b')
  const versions = await client.listSecretVersionIds(request('ListSecretVersionIds'))
  assert.equal(versions.totalCount, 2)
  assert.equal((await client.listSecrets(new models.ListSecretsRequest({}))).totalCount, 1)
  await client.deleteSecret(request('DeleteSecret', { recoveryWindowInDays: '7' }))
  await assert.rejects(client.getSecretValue(previous), { code: /^Rejected\.ResourceInDeleteWindow/ })
  await client.restoreSecret(request('RestoreSecret'))
  await client.deleteSecret(request('DeleteSecret', { forceDeleteWithoutRecovery: 'true' }))
  await assert.rejects(client.getSecretValue(previous), { code: /^Forbidden\.ResourceNotFound/ })
})

for (const method of ['GET', 'POST']) {
  test(`the client for any service, with ${method}`, async () => {
    const client = new Core({
      accessKeyId: KEY,
      accessKeySecret: SECRET,
      endpoint: `http://${emulator.address}`,
      apiVersion: '2016-01-20',
    })
    const call = (action, parameters) => client.request(action, parameters, { method })
    const SecretName = 'core/one'
    await call('CreateSecret', { SecretName, VersionId: 'v1', SecretData: DATA })
    const value = await call('GetSecretValue', { SecretName })
    assert.equal(value.SecretData, DATA)
    const Tag = [{ Key: 'team', Value: 'a' }]
    const several = { RegionId: 'cn-hangzhou', ResourceType: 'secret', ResourceId: [SecretName] }
    await call('TagResources', { ...several, Tag })
    const rows = (await call('ListTagResources', several)).TagResources.TagResource
    assert.deepEqual(rows.map((row) => [row.TagKey, row.TagValue]), [['team', 'a']])
    await assert.rejects(call('GetSecretValue', { SecretName: 'nobody' }), (error) => {
      return error.code === 'Forbidden.ResourceNotFound'
    })
  })
}
