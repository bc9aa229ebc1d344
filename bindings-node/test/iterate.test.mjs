// Iterating: pages are asked for when they are wanted, and no longer than that.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BojagiError, InvalidArgumentError, ncloud, NotFoundError, UnauthenticatedError } from 'bojagi'
import { DEADLINE, keys, startEmulator, startServer } from './helpers.mjs'

const COUNT = 45
const emulator = await startEmulator()
const client = emulator.client()
for (let n = 0; n < COUNT; n += 1) {
  await client.createSecret({ secretName: `list-${n}`, value: '{"password":"p"}', rotationTargets: ['password'] })
}
const { totalPageNo, secretList } = await client.getSecretList()
const pageSize = secretList.length

/** A server before the emulator: it counts the pages that are asked for, and may answer itself. */
async function startGate(respond = () => false) {
  const gate = await startServer(async (request, response) => {
    gate.pages.push(Number(new URL(request.url, gate.endpoint).searchParams.get('pageNo')))
    if (respond(gate.pages.at(-1), request, response)) return
    const answer = await fetch(emulator.endpoint + request.url, { headers: signed(request.headers) })
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
  })
  gate.pages = []
  gate.client = new ncloud.SecretManager({ ...keys, endpoint: gate.endpoint, timeout: DEADLINE, maxAttempts: 1 })
  return gate
}
const signed = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-ncp-')))

test('every secret comes once', async () => {
  assert.ok(totalPageNo > 2)
  const seen = new Set()
  for await (const { secretId, registerDate } of client.iterSecretList()) {
    assert.ok(registerDate instanceof Date)
    seen.add(secretId)
  }
  assert.equal(seen.size, COUNT)
})

test('a page is asked for when its first item is', async () => {
  const gate = await startGate()
  const secrets = gate.client.iterSecretList()
  assert.deepEqual(gate.pages, [])
  for (let n = 1; n <= pageSize; n += 1) assert.equal((await secrets.next()).done, false)
  assert.deepEqual(gate.pages, [1])
  await secrets.next()
  assert.deepEqual(gate.pages, [1, 2])
  let rest = 0
  for await (const _ of secrets) rest += 1
  assert.equal(rest, COUNT - pageSize - 1)
  assert.deepEqual(gate.pages, Array.from({ length: totalPageNo }, (_, n) => n + 1))
  assert.deepEqual(await secrets.next(), { value: undefined, done: true })
  assert.equal(gate.pages.length, totalPageNo)
})

test('an early end sends nothing more', async () => {
  const gate = await startGate()
  const secrets = gate.client.iterSecretList()
  for await (const _ of secrets) break
  assert.equal((await secrets.next()).done, true)
  const returned = gate.client.iterSecretList()
  assert.deepEqual(await returned.return(), { value: undefined, done: true })
  assert.equal((await returned.next()).done, true)
  assert.deepEqual(gate.pages, [1])
})

test('nexts that are called at once come in order', async () => {
  const secrets = client.iterSecretList()
  const ids = (await Promise.all(Array.from({ length: COUNT + 1 }, () => secrets.next()))).map(({ value }) => value?.secretId)
  assert.equal(new Set(ids).size, COUNT + 1)
  assert.equal(ids[0], secretList[0].secretId)
  assert.equal(ids[COUNT], undefined)
})

test('an error ends the iteration', async () => {
  const wrong = emulator.client({ secretKey: 'wrong' }).iterSecretList()
  await assert.rejects(wrong.next(), UnauthenticatedError)

  const gate = await startGate((page, request, response) => page === 2 && response.writeHead(404).end('{}'))
  const secrets = gate.client.iterSecretList()
  const seen = []
  async function theCaller() {
    for await (const secret of secrets) seen.push(secret)
  }
  const error = await theCaller().then(() => assert.fail('there was no error'), (e) => e)
  assert.ok(error instanceof NotFoundError)
  assert.deepEqual([error.operation, error.status], ['get_secret_list', 404])
  assert.match(error.stack, /theCaller/)
  assert.equal(seen.length, pageSize)
  assert.equal((await secrets.next()).done, true)
  assert.deepEqual(gate.pages, [1, 2])
})

test('an abort while a page is on its way rejects with the reason and drops the connection', async () => {
  const gate = await startGate((page) => page === 2)
  const controller = new AbortController()
  const seen = []
  const through = (async () => {
    for await (const secret of gate.client.iterSecretList({}, { signal: controller.signal })) seen.push(secret)
  })()
  while (gate.pages.length < 2) await gate.arrived()
  const reason = new Error('mine')
  controller.abort(reason)
  await assert.rejects(through, (error) => error === reason)
  assert.equal(seen.length, pageSize)
})

test('an abort between two items ends with the reason', async () => {
  const gate = await startGate()
  const controller = new AbortController()
  const secrets = gate.client.iterSecretList(null, { signal: controller.signal })
  await secrets.next()
  controller.abort()
  await assert.rejects(secrets.next(), { name: 'AbortError' })
  assert.equal((await secrets.next()).done, true)
  await assert.rejects(gate.client.iterSecretList({}, { signal: AbortSignal.abort() }).next(), { name: 'AbortError' })
  assert.deepEqual(gate.pages, [1])
})

test('wrong arguments are refused when the first item is wanted', async () => {
  const refused = async (given, options, message) => {
    const error = await client.iterSecretList(given, options).next().then(() => assert.fail('there was no error'), (e) => e)
    assert.ok(error instanceof InvalidArgumentError && error instanceof BojagiError)
    assert.match(error.message, message)
    assert.deepEqual([error.operation, error.provider, error.attempts], ['iter_secret_list', 'ncloud', 0])
  }
  await refused({ pageNo: 1 }, undefined, /^iter_secret_list: pageNo is not an argument/)
  await refused('x', undefined, /^iter_secret_list: the first argument must be an object/)
  await refused({}, { signal: 1 }, /^iter_secret_list: signal must be an AbortSignal/)
  await refused({}, 1, /^iter_secret_list: the second argument must be an object/)
})
