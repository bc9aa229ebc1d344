// The emulator, for the tests of an application: starts one, and stops it.
'use strict'

const { spawn } = require('node:child_process')
const { randomBytes } = require('node:crypto')
const fs = require('node:fs')
const http = require('node:http')
const os = require('node:os')
const path = require('node:path')
const { setTimeout, clearTimeout } = require('node:timers')
const { ncloud } = require('./index.js')

/** Whoever seeds is told from the application by its access key. */
const seeder = 'bojagi-testing'

class EmulatorError extends Error {}
Object.defineProperty(EmulatorError.prototype, 'name', { value: 'EmulatorError', configurable: true, writable: true })

class Emulator {
  #process
  #ended
  #url
  #seeder
  #log
  #logStart = 0
  #lastLog = ''

  constructor(accessKey, secretKey) {
    this.accessKey = accessKey
    this.secretKey = secretKey
    this.#seeder = { accessKey: seeder, secretKey: randomBytes(32).toString('hex') }
  }

  async start(options) {
    const binary = program()
    const pairs = [this, this.#seeder].map(({ accessKey, secretKey }) => `${accessKey}:${secretKey}`)
    this.#log = temporaryFile()
    this.#process = spawn(binary, ['--format', 'json', '--until-input-ends', ...options], {
      stdio: ['pipe', 'pipe', this.#log],
      env: { RUST_LOG: 'debug', ...process.env, BOJAGI_EMULATOR_CREDENTIALS: pairs.join(' ') },
      // Ctrl-C is for the tests, which may still need it to end well.
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    this.#ended = new Promise((resolve) => {
      this.#process.once('exit', (code, signal) => resolve(`has ended with ${signal ?? code}`))
      this.#process.once('error', (error) => resolve(`cannot be started: ${error.message}`))
    })
    this.#process.stdin.on('error', () => {})
    try {
      this.#url = `http://${JSON.parse(await firstLine(this.#process.stdout)).address}`
    } catch {
      throw await this.#gone()
    }
    // The tests may end without a stop: the end of its input is the end of the emulator.
    this.#process.unref()
    this.#process.stdin.unref()
  }

  async stop() {
    const child = this.#process
    this.#process = undefined
    if (child) {
      child.ref()
      child.kill()
      child.stdin.destroy()
      const kill = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await this.#ended
      clearTimeout(kill)
    }
    if (this.#log === undefined) return
    this.#lastLog = this.log()
    fs.closeSync(this.#log)
    this.#log = undefined
  }

  async [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]() {
    await this.stop()
  }

  get url() {
    if (!this.#process) throw new EmulatorError('the emulator is stopped; start another with startEmulator()')
    return this.#url
  }

  get clientOptions() {
    return { endpoint: this.url, accessKey: this.accessKey, secretKey: this.secretKey }
  }

  get environment() {
    return {
      NCLOUD_SECRETMANAGER_ENDPOINT: this.url,
      NCLOUD_ACCESS_KEY_ID: this.accessKey,
      NCLOUD_SECRET_ACCESS_KEY: this.secretKey,
      ALIBABA_CLOUD_KMS_ENDPOINT: this.url,
      ALIBABA_CLOUD_ACCESS_KEY_ID: this.accessKey,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: this.secretKey,
    }
  }

  secretManager(options = {}) {
    const { endpoint, ...keys } = this.clientOptions
    return new ncloud.SecretManager({ endpoint, ...(options.credentials ? {} : keys), ...options })
  }

  async addSecret(secretName, fields, { rotationTargets } = {}) {
    const value = typeof fields === 'string' ? fields : JSON.stringify(fields)
    const { secretId } = await this.secretManager(this.#seeder).createSecret({
      secretName,
      value,
      rotationTargets: rotationTargets ?? Object.keys(JSON.parse(value)),
    })
    return secretId
  }

  async reset() {
    await this.post('reset')
    this.#logStart = fs.fstatSync(this.#log).size
  }

  async requests() {
    const { requests } = await this.#send('GET', 'requests')
    return requests.filter(({ accessKey }) => accessKey !== seeder)
  }

  async addFault(fault, rule = {}) {
    await this.post('faults', { fault, ...rule })
  }

  async faults() {
    return (await this.#send('GET', 'faults')).faults
  }

  async clearFaults() {
    await this.#send('DELETE', 'faults')
  }

  async setClockOffset(offset) {
    await this.post('clock', { offsetMs: Math.round(offset) })
  }

  async post(name, body = {}) {
    return await this.#send('POST', name, body)
  }

  log() {
    if (this.#log === undefined) return this.#lastLog
    const text = Buffer.alloc(Math.max(fs.fstatSync(this.#log).size - this.#logStart, 0))
    return text.toString('utf8', 0, fs.readSync(this.#log, text, 0, text.length, this.#logStart))
  }

  async #send(method, name, body) {
    let answer
    try {
      answer = await ask(`${this.url}/_emulator/${name}`, method, snake(body))
    } catch (error) {
      if (error instanceof EmulatorError) throw error
      throw await this.#gone(error)
    }
    const content = answer.text ? camel(JSON.parse(answer.text)) : undefined
    if (answer.status >= 400) throw new EmulatorError(`${name}: ${content.error}`)
    return content
  }

  /** Why there is no answer. */
  async #gone(cause) {
    // What it ends with by itself says more than that it was stopped.
    this.#process?.ref()
    let timer
    const late = new Promise((resolve) => (timer = setTimeout(resolve, 5000, 'does not answer')))
    const how = await Promise.race([this.#ended, late])
    clearTimeout(timer)
    await this.stop()
    return new EmulatorError(`the emulator ${how}\n${this.log()}`.trimEnd(), { cause })
  }
}

/** A file without a name, which is gone when it is closed. */
function temporaryFile() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bojagi-'))
  const file = fs.openSync(path.join(folder, 'log'), 'a+', 0o600)
  fs.rmSync(folder, { recursive: true, force: true })
  return file
}

async function firstLine(stream) {
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    text += chunk
    if (text.includes('\n')) break
  }
  return text
}

/** Not by `fetch`, which applications put others in the place of. */
function ask(url, method, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const request = http.request(url, { method, headers, agent: false, timeout: 30_000 }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk) => (text += chunk))
      answer.on('end', () => resolve({ status: answer.statusCode, text }))
      answer.on('error', reject)
    })
    request.on('timeout', () => request.destroy(new Error('no answer in 30 seconds')))
    request.on('error', reject)
    request.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

const snake = (given) => renamed(given, (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
const camel = (given) => renamed(given, (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()))

/** The same with other names of the fields, all the way down. */
function renamed(given, rename) {
  if (Array.isArray(given)) return given.map((item) => renamed(item, rename))
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(Object.entries(given).map(([name, item]) => [rename(name), renamed(item, rename)]))
}

/** The path of the program: what the environment says, else the companion's, else on PATH. */
function program() {
  const given = process.env.BOJAGI_EMULATOR
  const found = given ? onPath(given) : (companion() ?? onPath('bojagi-emulator'))
  if (found) return found
  throw new EmulatorError(
    `${given ? `BOJAGI_EMULATOR is ${given}, which is no program` : 'bojagi-emulator was not found'}; install it ` +
      'with `npm install --save-dev bojagi-emulator`, or put its path into BOJAGI_EMULATOR',
  )
}

function companion() {
  let found
  try {
    found = require.resolve('bojagi-emulator')
  } catch {
    return undefined
  }
  try {
    return require(found).program()
  } catch (cause) {
    throw new EmulatorError(cause.message, { cause })
  }
}

/** The program of that name or path, if there is one. */
function onPath(name) {
  const folders = name === path.basename(name) ? (process.env.PATH ?? '').split(path.delimiter) : ['']
  const endings = process.platform === 'win32' ? ['', '.exe'] : ['']
  const places = folders.flatMap((folder) => endings.map((ending) => path.resolve(folder, name + ending)))
  return places.find((place) => {
    try {
      fs.accessSync(place, fs.constants.X_OK)
      return fs.statSync(place).isFile()
    } catch {
      return false
    }
  })
}

async function startEmulator(given = {}) {
  const { options = [], accessKey = 'emulator-access-key', secretKey = 'emulator-secret-key', port = 0 } = given
  const emulator = new Emulator(accessKey, secretKey)
  await emulator.start(['--port', String(port), ...options])
  return emulator
}

exports.EmulatorError = EmulatorError
exports.startEmulator = startEmulator
