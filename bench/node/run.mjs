// `make bench-node`: a read of a secret value in Node.js, beside what people would write by hand; what it
// costs to start; how long the event loop waits; and what stays in memory.
//
// Every client has a process of its own. The rounds take turns, so that what disturbs the machine
// disturbs all. The emulator checks every signature.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROUNDS = 9
const STARTS = 20
const IN_FLIGHT = 64
const keys = { accessKey: 'bench-access-key', secretKey: 'bench-secret-key' }
const value = JSON.stringify({ username: 'app', password: 'p'.repeat(20) })
const installed = fileURLToPath(new URL('../../build/bench/node/', import.meta.url))
const script = (name) => fileURLToPath(new URL(name, import.meta.url))

const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}
const wide = (number, width, digits = 1) => number.toFixed(digits).padStart(width)

async function startEmulator() {
  const args = ['--port', '0', '--format', 'json', '--credentials', `${keys.accessKey}:${keys.secretKey}`]
  const child = spawn(process.env.BOJAGI_EMULATOR, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(createInterface(child.stdout), 'line')
  return { url: `http://${JSON.parse(line).address}`, end: () => child.kill() }
}

/** In the place of Alibaba Cloud's service. */
async function startServer() {
  const answer = JSON.stringify({ RequestId: 'r', SecretName: 'bench', SecretData: value, SecretDataType: 'text', VersionId: 'v1' })
  const server = http.createServer((request, response) => {
    request.resume()
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${server.address().port}`, end: () => server.closeAllConnections() || server.close() }
}

/** A process that makes rounds of calls in one way. */
class Client {
  rounds = []

  constructor(name, inFlight, url, secretId) {
    this.name = name
    const args = [script('clients.mjs'), name, inFlight, url, secretId]
    this.process = spawn(process.execPath, args, { cwd: installed, stdio: ['pipe', 'pipe', 'inherit'] })
    this.lines = createInterface(this.process.stdout)[Symbol.asyncIterator]()
  }

  async round(mode = '') {
    this.process.stdin.write(`${mode}\n`)
    const { value, done } = await this.lines.next()
    if (done) throw new Error(`${this.name} has ended`)
    return JSON.parse(value)
  }
}

/** Rounds of all, in turns, after one that warms up. */
async function play(all, mode) {
  for (const client of all) await client.round(mode)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const client of all) client.rounds.push(await client.round(mode))
  }
  for (const client of all) client.process.stdin.end()
}

async function calls(title, inFlight, emulator, server, secretId) {
  const names = ['bojagi', 'undici', 'axios', 'fetch', 'alicloud']
  const all = names.map((name) => new Client(name, inFlight, (name === 'alicloud' ? server : emulator).url, secretId))
  await play(all)
  const [own] = all
  console.log(`\n${title.padEnd(28)} CPU per call  of bojagi's   time per call`)
  for (const { name, rounds } of all) {
    const times = median(rounds.map(({ cpu }, round) => cpu / own.rounds[round].cpu))
    const [cpu, took] = ['cpu', 'time'].map((fact) => median(rounds.map((round) => round[fact])))
    console.log(`  ${name.padEnd(25)} ${wide(cpu, 9)} µs  ${wide(times, 8, 2)} x  ${wide(took, 9)} µs`)
  }
}

/** How late timers are while reads are under way; `idle` has none. */
async function delays(emulator, secretId) {
  const all = ['idle', 'bojagi', 'undici', 'fetch'].map((name) => new Client(name, IN_FLIGHT, emulator.url, secretId))
  await play(all, 'delay')
  console.log(`\nEvent loop, ${IN_FLIGHT} in flight        median          p99      longest (medians of ${ROUNDS} rounds)`)
  for (const { name, rounds } of all) {
    const [half, most, longest] = ['median', 'p99', 'max'].map((fact) => median(rounds.map((round) => round[fact])))
    console.log(`  ${name.padEnd(25)} ${wide(half, 9, 2)} ms ${wide(most, 9, 2)} ms ${wide(longest, 9, 2)} ms`)
  }
}

const starters = {
  'bare Node.js': '',
  'bojagi and a client': `
    const { ncloud } = require('bojagi')
    new ncloud.SecretManager({ accessKey: 'a', secretKey: 'b', endpoint: 'http://127.0.0.1:1' })`,
  'client-secrets-manager': `
    const { SecretsManagerClient } = require('@aws-sdk/client-secrets-manager')
    new SecretsManagerClient({ region: 'a', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } })`,
  kms20160120: `
    const { default: Client } = require('@alicloud/kms20160120')
    const { Config } = require('@alicloud/rpc-client')
    new Client(new Config({ accessKeyId: 'a', accessKeySecret: 'b', endpoint: '127.0.0.1' }))`,
  'to the first secret': `
    const [accessKey, secretKey, endpoint, secretId] = process.argv.slice(1)
    const { ncloud } = require('bojagi')
    const secrets = new ncloud.SecretManager({ accessKey, secretKey, endpoint })
    secrets.getSecretValue({ secretId }).then(({ active }) => active.get('password').reveal())`,
}

function starts(url, secretId) {
  const told = "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log((user + system) / 1e3) })\n"
  const costs = Object.fromEntries(Object.keys(starters).map((name) => [name, []]))
  for (let start = 0; start < STARTS; start += 1) {
    for (const [name, code] of Object.entries(starters)) {
      const began = performance.now()
      const cpu = Number(run(told + code, keys.accessKey, keys.secretKey, url, secretId))
      costs[name].push({ time: performance.now() - began, cpu })
    }
  }
  console.log('\nStart of a process                 time     over bare        CPU     over bare')
  const bare = costs['bare Node.js']
  for (const [name, each] of Object.entries(costs)) {
    const figures = ['time', 'cpu'].flatMap((fact) => [
      median(each.map((cost) => cost[fact])),
      median(each.map((cost, start) => cost[fact] - bare[start][fact])),
    ])
    console.log(`  ${name.padEnd(25)} ${figures.map((ms) => `${wide(ms, 8)} ms`).join(' ')}`)
  }
}

function run(code, ...args) {
  const stdio = ['ignore', 'pipe', 'inherit']
  // Some of the others print what they think of this version of Node.js.
  const env = { ...process.env, NODE_NO_WARNINGS: '1' }
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', '-e', code, ...args], { cwd: installed, stdio, env })
  if (status !== 0) throw new Error(`it ended with ${status}: ${code}`)
  return stdout.toString().trim()
}

const memory = `
  const fs = require('node:fs')
  const { ncloud } = require('bojagi')
  const READS = 100_000, CLIENTS = 1_000
  const [accessKey, secretKey, endpoint, secretId] = process.argv.slice(1)
  const made = () => new ncloud.SecretManager({ accessKey, secretKey, endpoint })
  const read = async (secrets) => (await secrets.getSecretValue({ secretId })).active.get('password').reveal()
  const many = async (secrets, reads) => { for (let n = 0; n < reads; n += 1) await read(secrets) }
  const status = async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      gc()
      await new Promise(setImmediate)
    }
    const lines = Object.fromEntries(fs.readFileSync('/proc/self/status', 'utf8').split('\\n').map((line) => line.split(':')))
    return [parseInt(lines.VmRSS), fs.readdirSync('/proc/self/fd').length, parseInt(lines.Threads)]
  }
  const signed = (number) => (number > 0 ? '+' : '') + number.toLocaleString('en')
  const grown = (before, after) => after.map((now, index) => signed(now - before[index]))
  const main = async () => {
    const secrets = made()
    const together = (reads) => Promise.all(Array.from({ length: 64 }, () => many(secrets, Math.ceil(reads / 64))))
    // Until V8's heap has the size that it keeps.
    await many(secrets, 5_000)
    await together(30_000)
    const before = await status()
    await many(secrets, READS / 2)
    await together(READS / 2)
    const after = await status()
    let [memory, files, threads] = grown(before, after)
    console.log(READS.toLocaleString('en') + ' reads: ' + memory + ' kB of memory, ' + files + ' file descriptors')
    const all = Array.from({ length: CLIENTS }, made)
    for (const client of all) await read(client)
    ;[memory, files, threads] = grown(after, await status())
    console.log(CLIENTS.toLocaleString('en') + ' clients that each have read: ' + memory + ' kB, ' + files + ' file descriptors, ' + threads + ' threads')
  }
  main()`

const chosen = process.argv.slice(2)
const wanted = (part) => chosen.length === 0 || chosen.includes(part)
const emulator = await startEmulator()
const server = await startServer()
try {
  const create = `
    const [options, value] = process.argv.slice(1)
    const secrets = new (require('bojagi').ncloud.SecretManager)(JSON.parse(options))
    secrets.createSecret({ secretName: 'bench', value, rotationTargets: ['password'] }).then((made) => console.log(made.secretId))`
  const secretId = run(create, JSON.stringify({ ...keys, endpoint: emulator.url }), value)
  if (wanted('calls')) {
    await calls('One after the other', 1, emulator, server, secretId)
    await calls(`${IN_FLIGHT} in flight`, IN_FLIGHT, emulator, server, secretId)
  }
  if (wanted('loop')) await delays(emulator, secretId)
  if (wanted('start')) starts(emulator.url, secretId)
  if (wanted('memory')) {
    console.log(`\nMemory\n${run(memory, keys.accessKey, keys.secretKey, emulator.url, secretId)}`.replaceAll('\n', '\n  '))
  }
} finally {
  emulator.end()
  server.end()
}
