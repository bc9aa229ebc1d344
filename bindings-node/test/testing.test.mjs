// `bojagi/testing`: the emulator for the tests of applications, under node:test, Vitest and Jest.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import net from 'node:net'
import path from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { NetworkError, NotFoundError, UnauthenticatedError } from 'bojagi'
import { EmulatorError, startEmulator } from 'bojagi/testing'
import { DEADLINE, root, run, runIn } from './helpers.mjs'

const require = createRequire(import.meta.url)
const tools = createRequire(path.join(root, 'bindings-node/package.json'))
const installed = path.join(root, 'build/node-test')
const scratch = path.join(installed, 'testing')
rmSync(scratch, { recursive: true, force: true })
mkdirSync(scratch)
after(() => rmSync(scratch, { recursive: true, force: true }))

async function listens(url) {
  const { hostname, port } = new URL(url)
  const socket = net.connect(Number(port), hostname)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

async function stopped(url) {
  const end = performance.now() + DEADLINE
  while (await listens(url)) {
    assert.ok(performance.now() < end, 'the emulator still listens')
    await sleep(20)
  }
}

test('require and import give the same functions', () => {
  assert.equal(require('bojagi/testing').startEmulator, startEmulator)
  assert.equal(require('bojagi/testing').EmulatorError, EmulatorError)
})

test('an emulator serves, fails, moves its clock and forgets', async () => {
  const emulator = await startEmulator()
  const secretId = await emulator.addSecret('orders-db', { password: 'p1', port: 5432 })
  const secrets = emulator.secretManager({ retryDelay: 0 })
  await emulator.addFault('status', { status: 503, errorCode: '500', operation: 'get_secret_value', count: 2 })
  const value = await secrets.getSecretValue({ secretId })
  assert.equal(value.active.fields.password.reveal(), 'p1')
  assert.deepEqual(value.rotationTargets, ['password', 'port'])
  const requests = await emulator.requests()
  assert.deepEqual(requests.map(({ status }) => status), [503, 503, 200])
  assert.deepEqual([requests[0].accessKey, requests[0].operation], [emulator.accessKey, 'get_secret_value'])
  assert.ok(Math.abs(requests[0].timeMs - Date.now()) < 10 * DEADLINE)
  assert.deepEqual((await emulator.faults()).map(({ struck, left, errorCode }) => [struck, left, errorCode]), [[2, 0, '500']])

  await emulator.addFault('reset')
  await assert.rejects(secrets.getSecretDetail({ secretId }), NetworkError)
  await emulator.clearFaults()
  assert.deepEqual(await emulator.faults(), [])
  await assert.rejects(emulator.addFault('throttle'), { name: 'EmulatorError', message: /per_second/ })

  await secrets.requestSecretDeletion({ secretId })
  await emulator.setClockOffset(4 * 86_400_000)
  await assert.rejects(secrets.getSecretDetail({ secretId }), NotFoundError)
  await emulator.setClockOffset(0.5)

  const key = await emulator.post('keys', { name: 'mine', kmsBoundaryType: 'GLOBAL' })
  assert.deepEqual([key.status, key.kmsBoundaryType], ['ENABLE', 'GLOBAL'])
  assert.match(emulator.log(), /values" status=503/)
  assert.ok(!emulator.log().includes('p1'))
  await emulator.reset()
  assert.deepEqual([await emulator.requests(), await emulator.faults(), emulator.log()], [[], [], ''])
  assert.equal((await secrets.getSecretList()).totalCount, 0)
  const { url } = emulator
  await emulator.stop()
  await emulator.stop()
  await stopped(url)
  assert.match(emulator.log(), /status=200/)
  assert.throws(() => emulator.url, /is stopped/)
  await assert.rejects(emulator.reset(), /is stopped/)
})

test('it has keys of its own choice, and options of the command', async () => {
  const options = ['--trigger', 'rotate-db=true']
  const emulator = await startEmulator({ accessKey: 'mine', secretKey: 'secret', options })
  const { triggerList } = await emulator.secretManager().getTriggerList()
  assert.ok(triggerList.some(({ name }) => name === 'rotate-db'))
  const credentials = () => ({ accessKey: 'mine', secretKey: 'secret' })
  await emulator.addSecret('orders-db', '{"password":"p1","note":"x"}', { rotationTargets: ['password'] })
  assert.equal((await emulator.secretManager({ credentials }).getSecretList()).totalCount, 1)
  await assert.rejects(emulator.secretManager({ secretKey: 'wrong' }).getSecretList(), UnauthenticatedError)
  const { url } = emulator
  await emulator[Symbol.asyncDispose]()
  await stopped(url)
})

test('the end of an emulator is a clear error', async () => {
  await assert.rejects(startEmulator({ options: ['--nonsense'] }), { name: 'EmulatorError', message: /has ended with 2\n.*'--nonsense'/s })
  const script = `
    import { startEmulator } from 'bojagi/testing'
    process.env.BOJAGI_EMULATOR = process.execPath
    await startEmulator().catch((error) => console.log(error.message.split('\\n')[0]))`
  assert.equal((await run(script)).stdout, 'the emulator has ended with 9\n')
})

test('it ends with a program that does not stop it, and keeps none running', async () => {
  for (const end of ['', 'process.exit(3)', "process.kill(process.pid, 'SIGKILL')", "throw new Error('mine')"]) {
    const script = `
      import { startEmulator } from 'bojagi/testing'
      const emulator = await startEmulator()
      await emulator.addSecret('orders-db', { password: 'p1' })
      await new Promise((done) => process.stdout.write(emulator.url, done))
      ${end}`
    const { stdout, ms } = await run(script)
    assert.ok(ms < DEADLINE)
    await stopped(stdout)
  }
})

test('who has no emulator is told what to install', async () => {
  // Apart from the folder in which all packages are installed.
  const home = path.join(root, 'build/node-alone')
  after(() => rmSync(home, { recursive: true, force: true }))
  for (const part of ['bojagi', `@bojagi/${path.basename(path.dirname(addon()))}`]) {
    cpSync(path.join(installed, 'node_modules', part), path.join(home, 'node_modules', part), { recursive: true })
  }
  const script = (where) => `
    import { createRequire } from 'node:module'
    const { startEmulator } = createRequire(${JSON.stringify(path.join(where, 'program.js'))})('bojagi/testing')
    await startEmulator().then((emulator) => console.log('ran'), (error) => console.log(error.message))`
  for (const [given, where, said] of [
    ['', home, 'bojagi-emulator was not found'],
    ['/nowhere', installed, 'BOJAGI_EMULATOR is /nowhere, which is no program'],
  ]) {
    const { stdout } = await runIn({ PATH: home, BOJAGI_EMULATOR: given }, script(where))
    assert.equal(stdout, `${said}; install it with \`npm install --save-dev bojagi-emulator\`, or put its path into BOJAGI_EMULATOR\n`)
  }
  const program = tools.resolve('bojagi-emulator', { paths: [installed] })
  symlinkSync(require(program).program(), path.join(home, 'bojagi-emulator'))
  assert.equal((await runIn({ PATH: home }, script(home))).stdout, 'ran\n')
  assert.equal((await runIn({ PATH: '' }, script(installed))).stdout, 'ran\n')
})

function addon() {
  const { platform } = require(path.join(path.dirname(require.resolve('bojagi/package.json')), 'lib/platform.js'))
  return require.resolve(`@bojagi/${platform()}`)
}

test('the package of the emulator has its command', async () => {
  const bin = path.join(installed, 'node_modules/.bin/bojagi-emulator')
  const { status, stdout } = spawnSync(bin, ['--version'], { encoding: 'utf8' })
  assert.deepEqual([status, stdout], [0, `bojagi-emulator ${require('bojagi/package.json').version}\n`])
  assert.equal(spawnSync(bin, ['--nonsense']).status, 2)
  const child = spawn(bin, ['--port', '0', '--format', 'json'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [ready] = await once(child.stdout, 'data')
  child.kill()
  assert.deepEqual(await once(child, 'exit'), [0, null])
  await stopped(`http://${JSON.parse(ready).address}`)
})

const withEmulator = path.join(installed, 'node_modules/.bin/bojagi-testing')

test('a program runs with an emulator of its own', () => {
  const program = `
    const { ncloud } = require('bojagi')
    const secrets = new ncloud.SecretManager()
    secrets.findSecret({ secretName: 'orders-db' })
      .then(({ secretId }) => secrets.getSecretValue({ secretId }))
      .then(({ active }) => console.log(active.fields.password.reveal(), ...process.argv.slice(1)))
      .then(() => process.exit(3))`
  const done = spawnSync(withEmulator, ['--secret', 'orders-db={"password":"p1"}', process.execPath, '-e', program, 'x'], {
    cwd: installed,
    encoding: 'utf8',
  })
  assert.deepEqual([done.status, done.stdout, done.stderr], [3, 'p1 x\n', ''])
  for (const [args, why] of [
    [[], 'there is no command'],
    [['--secret', 'orders-db', 'true'], 'must be NAME=JSON'],
    [['--secret'], 'must be NAME=JSON'],
    [['--secret', 'x={"password":"p1"}', 'true'], 'secret_name'],
    [['no-such-program'], 'no-such-program'],
    [['--what'], 'usage:'],
  ]) {
    const { status, stdout, stderr } = spawnSync(withEmulator, args, { cwd: installed, encoding: 'utf8' })
    assert.deepEqual([status, stdout], [2, ''], stderr)
    assert.ok(stderr.includes(why) && !stderr.includes('    at '), stderr)
  }
  assert.match(spawnSync(withEmulator, ['--help'], { encoding: 'utf8' }).stdout, /^usage:/)
})

for (const end of ['SIGINT', 'SIGTERM']) {
  test(`a program that it runs gets ${end}`, async () => {
    const program = `
      process.on('SIGINT', () => process.exit(5))
      setInterval(() => {}, 1000)
      console.log(process.env.NCLOUD_SECRETMANAGER_ENDPOINT)`
    const child = spawn(withEmulator, [process.execPath, '-e', program], { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
    const [url] = await once(child.stdout, 'data')
    if (end === 'SIGINT') process.kill(-child.pid, end)
    else child.kill(end)
    assert.deepEqual(await once(child, 'exit'), [end === 'SIGINT' ? 5 : 128 + 15, null])
    await stopped(String(url).trim())
  })
}

const application = `
const { ncloud } = require('bojagi')
exports.password = async (options) => {
  const secrets = new ncloud.SecretManager(options)
  const { secretId } = await secrets.findSecret({ secretName: 'orders-db' })
  return (await secrets.getSecretValue({ secretId })).active.fields.password.reveal()
}`

/** The body of a test file, the same for every runner. */
const body = (equal) => `
let emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.stop())
beforeEach(() => emulator.reset())

test('the application reads its secret', async () => {
  await emulator.addSecret('orders-db', { password: 'p1' })
  ${equal("await password(emulator.clientOptions)", "'p1'")}
})

test('each test has a fresh emulator, and errors their classes', async () => {
  const error = await password(emulator.clientOptions).catch((error) => error)
  ${equal('error instanceof NotFoundError', 'true')}
  ${equal('(await emulator.requests()).length', '1')}
  ${equal('String(new SecretString("x"))', "'SecretString(***)'")}
  ${equal('new SecretString("x") instanceof SecretString', 'true')}
})
`

/** One emulator for all files, which clients that are made without options find. */
const setup = (begin, end) => `${begin}
  const emulator = await startEmulator()
  await emulator.addSecret('orders-db', { password: 'p1' })
  Object.assign(process.env, emulator.environment)
  return () => emulator.stop()
${end}`
const environment = (equal) => `
test('the environment leads to the emulator', async () => {
  ${equal('await password()', "'p1'")}
})`

/** Writes the application and two files of tests, because runners load modules anew for each file. */
function project(name, files) {
  const folder = path.join(scratch, name)
  mkdirSync(folder)
  for (const [file, text] of Object.entries({ 'application.cjs': application, ...files })) writeFileSync(path.join(folder, file), text)
  return folder
}

function passes(folder, ...command) {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const done = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8', env: { ...env, CI: 'true', NO_COLOR: '1' } })
  assert.equal(done.status, 0, done.stdout + done.stderr)
  return done.stdout + done.stderr
}

const expected = (found, wanted) => `expect(${found}).toBe(${wanted})`

test('it serves the tests of node:test', () => {
  const text = `
    import assert from 'node:assert/strict'
    import { before as beforeAll, after as afterAll, beforeEach, test } from 'node:test'
    import { alibaba, NotFoundError, SecretString } from 'bojagi'
    import { startEmulator } from 'bojagi/testing'
    import { password } from './application.cjs'
    ${body((found, wanted) => `assert.equal(${found}, ${wanted})`)}
    test('the environment leads to the emulator', async () => {
      Object.assign(process.env, emulator.environment)
      await emulator.addSecret('orders-db', { password: 'p1' })
      assert.equal(await password(), 'p1')
      const secrets = new alibaba.SecretsManager()
      assert.equal((await secrets.listSecrets()).totalCount, 0)
    })`
  const folder = project('node', { 'one.test.mjs': text, 'two.test.mjs': text })
  assert.match(passes(folder, '--test', '--test-reporter=tap'), /# pass 6/)
})

test('it serves the tests of Vitest, in processes and in threads', () => {
  const text = `
    import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
    import { NotFoundError, SecretString } from 'bojagi'
    import { startEmulator } from 'bojagi/testing'
    import { password } from './application.cjs'
    ${body(expected)}`
  const folder = project('vitest', { 'one.test.mjs': text, 'two.test.mjs': text })
  mkdirSync(path.join(folder, 'node_modules'))
  const home = path.dirname(tools.resolve('vitest/package.json'))
  symlinkSync(home, path.join(folder, 'node_modules/vitest'), 'junction')
  for (const pool of ['forks', 'threads']) {
    assert.match(passes(folder, path.join(home, 'vitest.mjs'), 'run', `--pool=${pool}`, '--no-file-parallelism'), /4 passed/)
  }
  const shared = project('vitest-shared', {
    'setup.mjs': setup("import { startEmulator } from 'bojagi/testing'\nexport default async () => {", '}'),
    'vitest.config.mjs': "export default { test: { globalSetup: './setup.mjs' } }",
    'one.test.mjs': `
      import { expect, test } from 'vitest'
      import { password } from './application.cjs'
      ${environment(expected)}`,
  })
  cpSync(path.join(folder, 'node_modules'), path.join(shared, 'node_modules'), { recursive: true })
  for (const pool of ['forks', 'threads']) {
    assert.match(passes(shared, path.join(home, 'vitest.mjs'), 'run', `--pool=${pool}`), /1 passed/)
  }
})

test('it serves the tests of Jest, where all files share a process', () => {
  const text = `
    const { NotFoundError, SecretString } = require('bojagi')
    const { startEmulator } = require('bojagi/testing')
    const { password } = require('./application.cjs')
    ${body(expected)}`
  const folder = project('jest', { 'one.test.js': text, 'two.test.js': text, 'package.json': '{}' })
  const jest = path.join(path.dirname(tools.resolve('jest/package.json')), 'bin/jest.js')
  assert.match(passes(folder, jest, '--runInBand', '--detectOpenHandles'), /Tests: +4 passed/)
  const one = `const { password } = require('./application.cjs')${environment(expected)}`
  const shared = project('jest-shared', {
    'setup.js': setup("const { startEmulator } = require('bojagi/testing')\nmodule.exports = async () => {", '}'),
    'one.test.js': one,
    'two.test.js': one,
    'package.json': '{ "jest": { "globalSetup": "./setup.js" } }',
  })
  for (const mode of ['--runInBand', '--maxWorkers=2']) assert.match(passes(shared, jest, mode), /Tests: +2 passed/)
})
