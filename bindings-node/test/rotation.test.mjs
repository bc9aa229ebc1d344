// The rotation of examples/rotation, run by the emulator's trigger against a real PostgreSQL.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { setTimeout as later } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { DEADLINE, root, startEmulator } from './helpers.mjs'

const DAY = 86_400_000
// Both need quoting wherever they stand.
const ROLE = `o'neil "app" `
const PASSWORD = `p'1\\"%; $1`

/** Starts a PostgreSQL server that lives as long as this file; gives the login of its superuser. */
async function startPostgres() {
  const python = path.join(root, 'build/venv/bin/python')
  const child = spawn(python, [path.join(root, 'examples/rotation/postgres.py')], { stdio: ['pipe', 'pipe', 'inherit'] })
  after(async () => {
    child.stdin.end()
    if (child.exitCode === null) await once(child, 'exit')
  })
  const [line] = await once(createInterface(child.stdout), 'line')
  return JSON.parse(line)
}

const rotate = fileURLToPath(new URL('../rotate.mjs', import.meta.url))
const superuser = await startPostgres()
const emulator = await startEmulator('--trigger', `rotate-db='${process.execPath}' '${rotate}'`)
const secrets = emulator.client()

async function logIn({ host, port, dbname, username, password }, statement) {
  const database = new pg.Client({ host, port, database: dbname, user: username, password })
  await database.connect()
  try {
    if (statement) await database.query(statement)
  } finally {
    await database.end()
  }
}

async function logsIn(value) {
  try {
    await logIn(value.into())
  } catch (error) {
    assert.match(error.message, /password authentication failed/)
    return false
  }
  return true
}

const role = pg.escapeIdentifier(ROLE)
const createRole = () => logIn(superuser, `CREATE ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(PASSWORD)}`)
const dropRole = () => logIn(superuser, `DROP ROLE IF EXISTS ${role}`)

/** A role of the database, and the secret that has its password. */
async function createRotating() {
  await emulator.admin('reset')
  await dropRole()
  await createRole()
  const { secretId } = await secrets.createSecret({
    secretName: 'orders-db',
    value: JSON.stringify({ ...superuser, username: ROLE, password: PASSWORD }),
    rotationTargets: ['password'],
    autoRotation: true,
    autoRotationPeriodDays: 30,
    triggerId: 'rotate-db-trigger',
  })
  return { secretId }
}

async function jobs(secret) {
  const tokens = new Set()
  for await (const { jobToken } of secrets.iterSecretLogs(secret)) if (jobToken) tokens.add(jobToken)
  return tokens.size
}

/** How the last of so many jobs has ended. */
async function ended(secret, count) {
  for (const giveUp = Date.now() + 2 * DEADLINE; ; await later(100)) {
    const raised = await jobs(secret)
    const { rotationPhase } = await secrets.getSecretDetail(secret)
    if (['COMPLETED', 'FAILED'].includes(rotationPhase) && raised === count) return rotationPhase
    assert.ok(Date.now() < giveUp, `${raised} jobs, the last is ${rotationPhase}`)
  }
}

const revealed = ({ active, previous, pending }) => [active, previous, pending].map((value) => value?.reveal())

test('a rotation changes the password of the role', async () => {
  const secret = await createRotating()
  const before = await secrets.getSecretValue(secret)
  assert.ok(await logsIn(before.active))
  await secrets.executeRotationJob(secret)
  assert.equal(await ended(secret, 1), 'COMPLETED')

  const after = await secrets.getSecretValue(secret)
  assert.ok(await logsIn(after.active))
  assert.ok(after.previous.equals(before.active))
  assert.equal(await logsIn(after.previous), false)
  assert.equal(after.pending, undefined)
})

test('no log of the server holds the new password', async () => {
  const secret = await createRotating()
  await secrets.executeRotationJob(secret)
  assert.equal(await ended(secret, 1), 'COMPLETED')
  const { active } = await secrets.getSecretValue(secret)
  const log = readFileSync(path.join(superuser.host, 'log'), 'utf8')
  assert.match(log, /ALTER/)
  assert.ok(!log.includes(active.fields.password.reveal()))
})

test('a rotation that fails changes nothing and can be retried', async () => {
  const secret = await createRotating()
  const before = await secrets.getSecretValue(secret)
  await dropRole()
  await secrets.executeRotationJob(secret)
  assert.equal(await ended(secret, 1), 'FAILED')
  assert.deepEqual(revealed(await secrets.getSecretValue(secret)), revealed(before))
  const { result } = await secrets.getSecretLogs(secret)
  assert.ok(result.some(({ action }) => action === 'failRotationJob'))

  await createRole()
  await secrets.retryRotationJob(secret)
  assert.equal(await ended(secret, 2), 'COMPLETED')
  assert.ok(await logsIn((await secrets.getSecretValue(secret)).active))
})

test('a rotation goes on where an earlier one has failed', async () => {
  const secret = await createRotating()
  await emulator.admin('faults', { fault: 'status', status: 403, operation: 'complete_rotation_job', count: 1 })
  await secrets.executeRotationJob(secret)
  assert.equal(await ended(secret, 1), 'FAILED')
  const failed = await secrets.getSecretValue(secret)
  assert.equal(await logsIn(failed.active), false)
  assert.ok(await logsIn(failed.pending))

  await secrets.retryRotationJob(secret)
  assert.equal(await ended(secret, 2), 'COMPLETED')
  assert.ok((await secrets.getSecretValue(secret)).active.equals(failed.pending))
})

test('the password is changed when a period is over', async () => {
  const secret = await createRotating()
  for (const periods of [1, 2]) {
    const before = await secrets.getSecretValue(secret)
    await emulator.admin('clock', { offset_ms: periods * 30 * DAY })
    assert.equal(await ended(secret, periods), 'COMPLETED')
    const after = await secrets.getSecretValue(secret)
    assert.ok(after.previous.equals(before.active))
    assert.ok(await logsIn(after.active))
  }
})
