// Checks what would be published: the tarballs in build/npm, installed apart from the checkout, and used.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { packageFolder, staged } from './folders.mjs'

const { resolve } = createRequire(import.meta.url)
const use = `
  const emulator = await startEmulator()
  const secretId = await emulator.addSecret('orders-db', { password: 'p1' })
  const { active } = await emulator.secretManager().getSecretValue({ secretId })
  if (active?.get('password')?.reveal() !== 'p1') throw new Error('the secret is another')
  await emulator.stop()`
const programs = {
  'module.mjs': `
    import { startEmulator } from 'bojagi/testing'
    import { NotFoundError } from 'bojagi'
    ${use}
    if (new NotFoundError('x').code !== 'NotFound') throw new Error('there are no errors')`,
  'common.cjs': `
    const { startEmulator } = require('bojagi/testing')
    async function main() {${use}
    }
    main()`,
  'typed.mts': `
    import { ncloud, SecretString } from 'bojagi'
    import { startEmulator, type Emulator } from 'bojagi/testing'
    const emulator: Emulator = await startEmulator()
    const secrets: ncloud.SecretManager = emulator.secretManager()
    const { totalCount }: { totalCount: number } = await secrets.getSecretList()
    if (totalCount !== 0 || new SecretString('x').reveal() !== 'x') throw new Error('the list is another')
    await emulator.stop()`,
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'bojagi-npm-'))
// The emulator must be the package's own.
const { BOJAGI_EMULATOR: _, NODE_PATH: __, ...env } = process.env
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: folder, env, stdio: 'inherit', shell: process.platform === 'win32' && command === 'npm' })
try {
  const tarballs = readdirSync(staged).filter((name) => name.endsWith('.tgz'))
  for (const name of tarballs) console.log(`${name}: ${(statSync(path.join(staged, name)).size / 1e6).toFixed(2)} MB`)
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs.map((name) => path.join(staged, name)))
  for (const [name, text] of Object.entries(programs)) writeFileSync(path.join(folder, name), text)
  const types = path.join(packageFolder, 'node_modules', '@types')
  run(process.execPath, resolve('typescript/bin/tsc'), '--strict', '--module', 'nodenext', '--target', 'es2022', '--typeRoots', types, '--types', 'node', 'typed.mts')
  for (const name of ['module.mjs', 'common.cjs', 'typed.mjs']) run(process.execPath, name)
  console.log(`used with Node ${process.version}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
