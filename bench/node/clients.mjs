// One way to read a secret value, measured in a process of its own: `clients.mjs NAME IN_FLIGHT URL ID`.
//
// For each line on its standard input it makes one round of calls, and answers with what one of them
// cost. All but bojagi sign by hand, as people do whose provider has no SDK. It runs in the folder where
// the packages are installed.
import { createHmac } from 'node:crypto'
import http from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'

const ACCESS_KEY = 'bench-access-key'
const SECRET_KEY = 'bench-secret-key'
const PASSWORD = 'p'.repeat(20)
const CALLS = 1_920

const load = createRequire(path.join(process.cwd(), 'bench.cjs'))

function signed(target) {
  const now = String(Date.now())
  const text = `GET ${target}\n${now}\n${ACCESS_KEY}`
  return {
    'x-ncp-apigw-timestamp': now,
    'x-ncp-iam-access-key': ACCESS_KEY,
    'x-ncp-apigw-signature-v2': createHmac('sha256', SECRET_KEY).update(text).digest('base64'),
  }
}

const password = (body) => JSON.parse(body.data.decryptedSecretChain.active).password
const target = (secretId) => `/api/v1/secrets/${secretId}/values`

/** By their names; each gives a function that reads. */
const clients = {
  bojagi(endpoint, secretId) {
    const { ncloud } = load('bojagi')
    const secrets = new ncloud.SecretManager({ accessKey: ACCESS_KEY, secretKey: SECRET_KEY, endpoint })
    return async () => (await secrets.getSecretValue({ secretId })).active.get('password').reveal()
  },

  undici(endpoint, secretId, inFlight) {
    const { Pool } = load('undici')
    const pool = new Pool(endpoint, { connections: inFlight })
    return async () => {
      const path = target(secretId)
      const { statusCode, body } = await pool.request({ path, method: 'GET', headers: signed(path) })
      if (statusCode !== 200) throw new Error(`status ${statusCode}`)
      return password(await body.json())
    }
  },

  fetch(endpoint, secretId) {
    return async () => {
      const path = target(secretId)
      const answer = await fetch(endpoint + path, { headers: signed(path) })
      if (!answer.ok) throw new Error(`status ${answer.status}`)
      return password(await answer.json())
    }
  },

  axios(endpoint, secretId) {
    const client = load('axios').create({ baseURL: endpoint, httpAgent: new http.Agent({ keepAlive: true }) })
    return async () => {
      const path = target(secretId)
      return password((await client.get(path, { headers: signed(path) })).data)
    }
  },

  /** The call of its own service, to a server that always gives the same answer. */
  alicloud(endpoint) {
    const { default: Client, GetSecretValueRequest } = load('@alicloud/kms20160120')
    const { Config } = load('@alicloud/rpc-client')
    const config = { accessKeyId: ACCESS_KEY, accessKeySecret: SECRET_KEY, protocol: 'http', endpoint: new URL(endpoint).host }
    const client = new Client(new Config(config))
    const request = new GetSecretValueRequest({ secretName: 'bench' })
    return async () => JSON.parse((await client.getSecretValue(request)).secretData).password
  },
}

async function many(read, calls) {
  for (let call = 0; call < calls; call += 1) {
    if ((await read()) !== PASSWORD) throw new Error('another password')
  }
}

const [name, inFlight, endpoint, secretId] = process.argv.slice(2)
const share = Math.floor(CALLS / inFlight)
const read = name === 'idle' ? undefined : clients[name](endpoint, secretId, Number(inFlight))
const round = () =>
  read ? Promise.all(Array.from({ length: inFlight }, () => many(read, share))) : setTimeout(200)

for await (const line of createInterface(process.stdin)) {
  // The histogram has a timer of its own, which costs CPU time.
  const delay = line === 'delay' ? monitorEventLoopDelay({ resolution: 1 }) : undefined
  delay?.enable()
  const used = process.cpuUsage()
  const began = performance.now()
  await round()
  const took = performance.now() - began
  const { user, system } = process.cpuUsage(used)
  delay?.disable()
  const calls = share * inFlight
  const ms = (each) => each / 1e6
  const answer = delay
    ? { median: ms(delay.percentile(50)), p99: ms(delay.percentile(99)), max: ms(delay.max) }
    : { time: (took * 1e3) / calls, cpu: (user + system) / calls }
  console.log(JSON.stringify(answer))
}
