// The demo for Node: the life of one secret against an emulator, each call timed.
import { ncloud, SecretString, UnauthenticatedError } from 'bojagi'

const { BOJAGI_ENDPOINT, BOJAGI_ACCESS_KEY, BOJAGI_SECRET_KEY, BOJAGI_DEMO_NAME } = process.env
const options = { accessKey: BOJAGI_ACCESS_KEY, secretKey: BOJAGI_SECRET_KEY, endpoint: BOJAGI_ENDPOINT }
const secretName = BOJAGI_DEMO_NAME || 'node-demo'
const value = '{"username":"app","password":"p1 \\"한글\\" 😀"}'

const steps = []

/** Times one call; `look` checks what came, and says in a few words what was seen. */
async function step(name, call, look) {
  const started = performance.now()
  const came = await call()
  const ms = Math.round((performance.now() - started) * 100) / 100
  steps.push({ step: name, saw: look(came), ms })
  return came
}

function expect(condition, what) {
  if (!condition) throw new Error(`the demo did not see ${what}`)
}

async function demo() {
  const secrets = new ncloud.SecretManager(options)
  const wrong = new ncloud.SecretManager({ ...options, secretKey: 'not-the-secret-key' })

  const { secretId } = await step(
    'create_secret',
    () => secrets.createSecret({ secretName, value: new SecretString(value), rotationTargets: ['password'] }),
    (created) => {
      expect(created.secretStatus === 'ENABLE', 'a secret that is available')
      return `${created.secretName}, ${created.secretStatus}`
    },
  )

  await step(
    'get_secret_list',
    () => secrets.getSecretList(),
    ({ secretList, totalCount }) => {
      expect(secretList.some((item) => item.secretId === secretId), 'the secret in the list')
      return `the secret among ${totalCount}`
    },
  )

  await step(
    'get_secret_value',
    () => secrets.getSecretValue({ secretId }),
    ({ active }) => {
      expect(active?.reveal() === value, 'the value as it was stored')
      expect(`${active}` === 'SecretValue(***)', 'a redacted value')
      expect(active.fields.password.reveal() === JSON.parse(value).password, 'a field of it')
      return `the same value, printed as ${active}`
    },
  )

  await step(
    'refused signature',
    () => wrong.getSecretValue({ secretId }).catch((error) => error),
    (error) => {
      expect(error instanceof UnauthenticatedError, 'an UnauthenticatedError')
      return `${error.name}, HTTP ${error.status}`
    },
  )

  await step(
    'request_secret_deletion',
    () => secrets.requestSecretDeletion({ secretId }),
    ({ secretStatus }) => {
      expect(secretStatus === 'REVOKE', 'a secret that is scheduled for deletion')
      return secretStatus
    },
  )

  await step('delete_secret', () => secrets.deleteSecret({ secretId }), () => 'deleted')
}

try {
  await demo()
  console.log(JSON.stringify({ language: 'Node', version: process.version, steps }))
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
