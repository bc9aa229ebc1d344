// Checks the declarations of the installed package with a caller that uses all of them.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { installed, packageFolder } from './folders.mjs'

if (!existsSync(path.join(installed, 'node_modules', 'bojagi'))) {
  console.error('run scripts/package.mjs first')
  process.exit(1)
}

const caller = path.join(packageFolder, 'test', 'types.test-d.ts')
// The same caller as an ES module and as CommonJS, because each finds the types in its own way.
const files = ['types.mts', 'types.cts'].map((name) => path.join(installed, name))
for (const file of files) copyFileSync(caller, file)

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const options = '--strict --noEmit --exactOptionalPropertyTypes --noUncheckedIndexedAccess --target es2022 --module nodenext --types node'
const typeRoots = path.join(packageFolder, 'node_modules', '@types')
const { status } = spawnSync(process.execPath, [tsc, ...options.split(' '), '--typeRoots', typeRoots, ...files], {
  cwd: installed,
  stdio: 'inherit',
})
if (status === 0) console.log('the types are right')
process.exit(status ?? 1)
