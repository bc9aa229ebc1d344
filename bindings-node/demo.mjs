// The demo for Node: the life of one secret against an emulator, each call timed.
import { ncloud, SecretString, UnauthenticatedError } from 'bojagi'

const { BOJAGI_ENDPOINT, BOJAGI_ACCESS_KEY, BOJAGI_SECRET_KEY, BOJAGI_DEMO_NAME } = process.env
const options = { accessKey: BOJAGI_ACCESS_KEY, secretKey: BOJAGI_SECRET_KEY, endpoint: BOJAGI_ENDPOINT }
const secretName = BOJAGI_DEMO_NAME || 'node-demo'
const value = '{"username":"app","password":"p1 \\"한글\\" 😀"}'

const steps = []

/** Runs a step; what it returns are the few words that say what was seen. */
async function step(name, run) {
  const started = performance.now()
  const saw = await run()
  steps.push({ step: name, saw, ms: Math.round((performance.now() - started) * 10) / 10 })
}

function expect(condition, what) {
  if (!condition) throw new Error(`the demo did not see ${what}`)
}

async function demo() {
  const secrets = new ncloud.SecretManager(options)
  let secretId

  await step('create_secret', async () => {
    const created = await secrets.createSecret({
      secretName,
      value: new SecretString(value),
      rotationTargets: ['password'],
    })
    secretId = created.secretId
    expect(created.secretStatus === 'ENABLE', 'a secret that is available')
    return `${created.secretName}, ${created.secretStatus}`
  })

  await step('get_secret_list', async () => {
    let { secretList, totalCount, totalPageNo } = await secrets.getSecretList()
    for (let pageNo = 2; pageNo <= totalPageNo; pageNo += 1) {
      secretList = secretList.concat((await secrets.getSecretList({ pageNo })).secretList)
    }
    expect(secretList.some((item) => item.secretId === secretId), 'the secret in the list')
    return `the secret among ${totalCount}`
  })

  await step('get_secret_value', async () => {
    const { active } = await secrets.getSecretValue({ secretId })
    expect(active?.reveal() === value, 'the value as it was stored')
    expect(`${active}` === 'SecretString(***)', 'a redacted value')
    return `the same value, printed as ${active}`
  })

  await step('refused signature', async () => {
    const wrong = new ncloud.SecretManager({ ...options, secretKey: 'not-the-secret-key' })
    const error = await wrong.getSecretValue({ secretId }).catch((e) => e)
    expect(error instanceof UnauthenticatedError, 'an UnauthenticatedError')
    return `${error.name}, HTTP ${error.status}`
  })

  await step('delete_secret', async () => {
    const { secretStatus } = await secrets.requestSecretDeletion({ secretId })
    expect(secretStatus === 'REVOKE', 'a secret that is scheduled for deletion')
    await secrets.deleteSecret({ secretId })
    const error = await secrets.getSecretDetail({ secretId }).catch((e) => e)
    expect(error.code === 'NotFound', 'that the secret is gone')
    return `${secretStatus}, then gone`
  })
}

try {
  await demo()
  console.log(JSON.stringify({ language: 'Node', version: process.version, steps }))
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
