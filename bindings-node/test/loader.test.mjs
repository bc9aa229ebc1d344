// Where the addon is loaded from: beside the package, else the package for the platform.
import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { root, runIn } from './helpers.mjs'

const require = createRequire(import.meta.url)
const home = path.dirname(require.resolve('bojagi/package.json'))
const { version } = require('bojagi/package.json')
const { libc, platform } = require(path.join(home, 'lib/platform.js'))
const here = platform()
const addon = require.resolve(`@bojagi/${here}`)
const scratch = path.join(root, 'build/node-loader')
const copy = path.join(scratch, 'node_modules/bojagi')

beforeEach(() => {
  rmSync(scratch, { recursive: true, force: true })
  cpSync(home, copy, { recursive: true })
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

/** A package of a platform, as npm would have installed it. */
function install(name, manifest = { version }, file = '') {
  const folder = path.join(scratch, 'node_modules/@bojagi', name)
  mkdirSync(folder, { recursive: true })
  if (file) cpSync(file, path.join(folder, path.basename(file)))
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ main: path.basename(file), ...manifest }))
}

/** What a process of its own says that loads the copy, where `prelude` changes what it sees of the system. */
async function load(prelude = '') {
  const script = `
    import { createRequire } from 'node:module'
    const require = createRequire(${JSON.stringify(pathToFileURL(path.join(scratch, 'program.js')).href)})
    ${prelude}
    try {
      const { SecretString } = require('bojagi')
      console.log(new SecretString('text').reveal())
    } catch (error) {
      console.log(error.message)
    }`
  const { code, stdout, stderr } = await runIn({ ...process.env, NODE_PATH: '' }, script)
  assert.deepEqual([code, stderr], [0, ''])
  return stdout.trim()
}

const system = (given) =>
  Object.entries(given)
    .map(([name, value]) => `Object.defineProperty(process, '${name}', { value: ${JSON.stringify(value)} })`)
    .join('\n')

test('the platform has the name that npm packages use', () => {
  assert.match(here, new RegExp(`^${process.platform}-${process.arch}(-(gnu|musl|msvc))?$`))
})

test('the package for the platform is used, and the file beside the package before it', async () => {
  install(here, { version }, addon)
  assert.equal(await load(), 'text')
  install(here, { version: '0.0.1' })
  cpSync(addon, path.join(copy, `bojagi.${here}.node`))
  assert.equal(await load(), 'text')
})

test('a package of another version is refused', async () => {
  install(here, { version: '0.0.1' }, addon)
  const said = await load()
  assert.ok(said.startsWith(`bojagi is ${version}, but @bojagi/${here} is 0.0.1`), said)
})

test('who has no addon is told which, and what to do', async () => {
  install('darwin-arm64')
  const said = await load()
  for (const part of [
    `cannot find its addon for ${here}: the package @bojagi/${here} is not installed`,
    `bojagi.${here}.node is not in ${copy}`,
    'it has darwin-arm64',
    `npm install --os=${process.platform} --cpu=${process.arch}${libc(here) ? ` --libc=${libc(here)}` : ''}`,
    '--no-optional',
    '--omit=optional',
    'lock file',
    'Alpine',
    'external',
  ]) {
    assert.ok(said.includes(part), `${part}\n${said}`)
  }
})

test('a platform without builds is named, with those that have one', async () => {
  const said = await load(system({ platform: 'freebsd', arch: 'riscv64' }))
  assert.ok(said.startsWith('bojagi has no build for freebsd-riscv64; there are builds for darwin-arm64, '), said)
})

for (const [name, program, report, expected] of [
  ['a program linked with musl', '\x7fELF /lib/ld-musl-x86_64.so.1', undefined, 'musl'],
  ['a program linked with glibc', '\x7fELF /lib64/ld-linux-x86-64.so.2', undefined, 'gnu'],
  ['a program linked with neither, where the report names glibc', 'static', { header: { glibcVersionRuntime: '2.36' } }, 'gnu'],
  ['a program linked with neither, where the report names none', 'static', { header: {} }, 'musl'],
]) {
  test(`${name} needs the addon for ${expected}`, async () => {
    const execPath = path.join(scratch, 'node')
    writeFileSync(execPath, program)
    const pretend = system({ platform: 'linux', arch: 'x64', execPath })
    const said = await load(`${pretend}
      ${report ? `process.report.getReport = () => (${JSON.stringify(report)})` : ''}`)
    assert.ok(said.includes(`addon for linux-x64-${expected}:`), said)
    assert.ok(said.includes(`--libc=${expected === 'gnu' ? 'glibc' : 'musl'}`), said)
  })
}

test('every platform has a package with its system, and both main packages name all of them', () => {
  const staged = path.join(root, 'build/npm')
  const manifest = (name) => JSON.parse(readFileSync(path.join(staged, name, 'package.json'), 'utf8'))
  const platforms = Object.keys(require(path.join(home, 'lib/addons.js')))
  assert.equal(platforms.length, 8)
  for (const [main, prefix] of [['bojagi', ''], ['bojagi-emulator', 'emulator-']]) {
    const { optionalDependencies, dependencies, devDependencies, scripts, private: hidden } = manifest(main)
    assert.deepEqual([dependencies, devDependencies, scripts, hidden], [undefined, undefined, undefined, undefined])
    assert.deepEqual(optionalDependencies, Object.fromEntries(platforms.map((name) => [`@bojagi/${prefix}${name}`, version])))
    for (const name of platforms) {
      const [os, cpu, abi] = name.split('-')
      const about = manifest(`@bojagi/${prefix}${name}`)
      assert.deepEqual([about.version, about.os, about.cpu, about.files.length], [version, [os], [cpu], 2])
      assert.deepEqual(about.libc, { gnu: ['glibc'], musl: ['musl'] }[abi])
    }
  }
  assert.equal(manifest('bojagi').peerDependencies['bojagi-emulator'], version)
})

test('the packages hold their licences, and the tables agree with themselves', () => {
  for (const name of ['bojagi', 'bojagi-emulator', `@bojagi/${here}`, `@bojagi/emulator-${here}`]) {
    const folder = path.dirname(require.resolve(`${name}/package.json`))
    for (const file of ['LICENSE-APACHE', 'LICENSE-MIT', 'LICENSE-THIRD-PARTY', 'README.md']) {
      assert.ok(readFileSync(path.join(folder, file), 'utf8').length > 0, `${name} ${file}`)
    }
  }
  const table = readFileSync(path.join(home, 'lib/addons.js'), 'utf8')
  const lines = [...table.matchAll(/'([\w-]+)': \[\s*\(\) => require\('(.*?)'\),\s*\(\) => require\('(.*?)'\)/g)]
  assert.equal(lines.length, 8)
  for (const [, name, first, second] of lines) {
    assert.deepEqual([first, second], [`@bojagi/${name}/package.json`, `@bojagi/${name}`])
  }
})
