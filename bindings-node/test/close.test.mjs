// A client that is closed: it sends nothing any more, and its connections end.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { FailedPreconditionError, ncloud } from 'bojagi'
import { keys, startEmulator, startServer } from './helpers.mjs'

const refusal = (error) => {
  assert.ok(error instanceof FailedPreconditionError)
  assert.equal(error.message, 'get_secret_list: the client is closed; make a new one')
  assert.deepEqual([error.operation, error.attempts], ['get_secret_list', 0])
  return true
}

test('a closed client and its iterations are refused', async () => {
  const secrets = (await startEmulator()).client()
  assert.equal((await secrets.getSecretList()).totalCount, 0)
  const begun = secrets.iterSecretList()
  secrets.close()
  for (const call of [() => secrets.getSecretList(), () => begun.next(), () => secrets.iterSecretList().next()]) {
    await assert.rejects(call, refusal)
  }
  secrets.close()
})

test('to close a client ends its connections', async () => {
  const sockets = []
  const server = await startServer((request, response) => {
    sockets.push(request.socket)
    response.end('{"code":"SUCCESS","data":{"totalCount":7,"secretList":[]}}')
  })
  const secrets = new ncloud.SecretManager({ ...keys, endpoint: server.endpoint })
  assert.equal((await secrets.getSecretList()).totalCount, 7)
  const ended = once(sockets[0], 'close')
  secrets[Symbol.dispose]()
  await ended
})
