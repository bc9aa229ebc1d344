// An answer with every field that the service documents, old and new, as the emulator gives none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ncloud } from 'bojagi'
import { camel, keys, startServer, surface } from './helpers.mjs'

const data = {
  secretId: 'id-1',
  secretName: 'orders-db',
  secretStatus: 'ROTATING',
  secretType: 'BASIC',
  memo: '주문',
  region: 'KR',
  expectedDestroyDate: 1_700_000_000_001,
  updateDate: 1_700_000_000_002,
  registerDate: 1_700_000_000_003,
  autoRotationYN: 'Y',
  autoRotationPeriod: 30,
  nextRotationDate: 1_700_000_000_004,
  rotationPhase: 'NONE',
  lastRotationDate: 1_700_000_000_005,
  lastRotationResultId: 'result-1',
  trigger: { id: 'trigger-1', name: 'rotate', url: 'https://example.com/t', recentlyExecutedAction: 'action-1' },
  protectionKey: { type: 'USER_MANAGED_KEY', kmsKeyTag: 'tag-1', kmsKeyName: 'key-1', kmsBoundaryType: 'GLOBAL' },
}

test('every field of a detail arrives with its type', async () => {
  const server = await startServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ code: 'SUCCESS', data }))
  })
  const client = new ncloud.SecretManager({ ...keys, endpoint: server.endpoint })
  const detail = await client.getSecretDetail({ secretId: 'id-1' })

  const { autoRotationYN, autoRotationPeriod, ...same } = data
  assert.deepEqual(detail, {
    ...same,
    expectedDestroyDate: new Date(data.expectedDestroyDate),
    updateDate: new Date(data.updateDate),
    registerDate: new Date(data.registerDate),
    autoRotation: true,
    autoRotationPeriodDays: 30,
    nextRotationDate: new Date(data.nextRotationDate),
    lastRotationDate: new Date(data.lastRotationDate),
    protectionKey: { keyType: 'USER_MANAGED_KEY', kmsKeyTag: 'tag-1', kmsKeyName: 'key-1', kmsBoundaryType: 'GLOBAL' },
  })

  const { models } = surface.providers.ncloud
  const complete = (object, model) =>
    assert.deepEqual(Object.keys(object).sort(), Object.keys(models[model]).map(camel).sort(), model)
  complete(detail, 'GetSecretDetailResponse')
  complete(detail.trigger, 'Trigger')
  complete(detail.protectionKey, 'ProtectionKey')
})
