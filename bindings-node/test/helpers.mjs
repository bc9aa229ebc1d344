// What the tests share: the emulator as a process, servers that misbehave, and scripts run apart.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ncloud } from 'bojagi'

export const root = process.env.BOJAGI_ROOT
export const surface = JSON.parse(readFileSync(path.join(root, 'tests/surface.json'), 'utf8'))
export const keys = { accessKey: 'case-access-key', secretKey: 'case-secret-key' }

/**
 * Milliseconds until a call is given up that nothing answers, and within which everything else is
 * done, however busy the machine.
 */
export const DEADLINE = 60_000

export const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())

/** Starts an emulator with these further arguments, that lives as long as the test file. */
export async function startEmulator(...more) {
  const credentials = `${keys.accessKey}:${keys.secretKey}`
  const args = ['--port', '0', '--credentials', credentials, '--format', 'json', ...more]
  const child = spawn(process.env.BOJAGI_EMULATOR, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, RUST_LOG: 'off' },
  })
  after(() => child.kill())
  const [line] = await once(createInterface(child.stdout), 'line')
  const endpoint = `http://${JSON.parse(line).address}`
  return {
    endpoint,
    client: (options) => new ncloud.SecretManager({ ...keys, endpoint, ...options }),
    async admin(name, body) {
      const options = { method: 'POST', headers: { 'content-type': 'application/json' } }
      if (body !== undefined) options.body = JSON.stringify(body)
      const answer = await fetch(`${endpoint}/_emulator/${name}`, options)
      if (!answer.ok) throw new Error(`/_emulator/${name} answered ${answer.status}: ${await answer.text()}`)
    },
  }
}

/** A server that answers with `respond`; by default it never does. `requests` counts what came. */
export async function startServer(respond = () => {}) {
  const server = http.createServer((request, response) => {
    state.requests += 1
    request.resume()
    respond(request, response)
  })
  const state = { requests: 0, endpoint: '' }
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  state.endpoint = `http://127.0.0.1:${server.address().port}`
  state.arrived = () => once(server, 'request')
  return state
}

/** Runs a script in a Node of its own; gives its output, exit code and time. */
export const run = (script, ...args) => runIn(process.env, script, ...args)

/** The same with that environment. */
export async function runIn(env, script, ...args) {
  const started = performance.now()
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, ...args], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    timeout: 5 * DEADLINE,
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data) => (stdout += data))
  child.stderr.on('data', (data) => (stderr += data))
  const [code, signal] = await once(child, 'close')
  return { code, signal, stdout, stderr, ms: performance.now() - started }
}
