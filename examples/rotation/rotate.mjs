// Gives a PostgreSQL role a new password: what a trigger runs for each rotation job.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { ncloud } from 'bojagi'
import pg from 'pg'

const job = { secretId: process.env.SECRET_ID, jobToken: process.env.JOB_TOKEN }
const secrets = new ncloud.SecretManager() // the environment says where, and with which keys

async function logIn({ fields }, use = () => {}) {
  const database = new pg.Client({
    host: fields.host.reveal(),
    port: Number(fields.port.reveal()),
    database: fields.dbname.reveal(),
    user: fields.username.reveal(),
    password: fields.password.reveal(),
    connectionTimeoutMillis: 10_000,
  })
  await database.connect()
  try {
    await use(database)
  } finally {
    await database.end()
  }
}

/** What PostgreSQL keeps of a password of ASCII. Sent in its place: no log of the server can hold the password. */
function scramSha256(password) {
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256')
  const key = (name) => createHmac('sha256', salted).update(name).digest()
  const storedKey = createHash('sha256').update(key('Client Key')).digest('base64')
  return `SCRAM-SHA-256$4096:${salt.toString('base64')}$${storedKey}:${key('Server Key').toString('base64')}`
}

async function changePassword(active, pending) {
  try {
    await logIn(active)
  } catch (error) {
    // An earlier job may have changed the password and then failed. Its value is still pending, and
    // must not be replaced: nothing else knows that password.
    if (!pending) throw error
    await logIn(pending)
    return
  }
  const { pending: added } = await secrets.addPendingStage(job)
  const role = pg.escapeIdentifier(added.fields.username.reveal())
  const password = pg.escapeLiteral(scramSha256(added.fields.password.reveal()))
  await logIn(active, (database) => database.query(`ALTER ROLE ${role} PASSWORD ${password}`))
  await logIn(added)
}

try {
  const { active, pending } = await secrets.startRotationJob(job)
  await changePassword(active, pending)
  await secrets.completeRotationJob(job)
} catch (error) {
  await secrets.failRotationJob(job).catch(() => {})
  throw error
}
