// Checks the declarations of the installed package with a caller that uses all of them, as each kind
// of project finds them; and the package itself with publint and "Are the types wrong?".
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { installed, packageFolder, staged } from './folders.mjs'

if (!existsSync(path.join(installed, 'node_modules', 'bojagi'))) {
  console.error('run scripts/package.mjs first')
  process.exit(1)
}

const { resolve } = createRequire(import.meta.url)
const tests = path.join(packageFolder, 'test')
const callers = readdirSync(tests, { recursive: true }).filter((name) => name.endsWith('.test-d.ts'))
const folder = path.join(installed, 'types')

function run(what, script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status === 0) return
  console.error(`${what} found something`)
  process.exit(status ?? 1)
}

const project = (compilerOptions, ending) => ({ compilerOptions, ending })
const projects = {
  'ES modules of Node': project({ module: 'nodenext' }, 'mts'),
  'CommonJS of Node': project({ module: 'nodenext' }, 'cts'),
  'a bundler': project({ module: 'esnext', moduleResolution: 'bundler' }, 'ts'),
  'a compiler of CommonJS': project({ module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true }, 'ts'),
}
for (const [what, { compilerOptions, ending }] of Object.entries(projects)) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const caller of callers) copyFileSync(path.join(tests, caller), path.join(folder, path.basename(caller).replace(/ts$/, ending)))
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true }
  const types = { target: 'es2022', types: ['node'], typeRoots: [path.join(packageFolder, 'node_modules', '@types')] }
  const config = { compilerOptions: { ...strict, ...types, ...compilerOptions }, include: ['*'] }
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config))
  run(`tsc, in a project of ${what},`, resolve('typescript/bin/tsc'), '-p', folder)
}

const bin = (name, script) => path.join(packageFolder, 'node_modules', name, script)
for (const name of ['bojagi', 'bojagi-emulator']) {
  run('publint', bin('publint', 'src/cli.js'), path.join(staged, name), '--strict', '--pack', 'npm')
}
const [tarball] = readdirSync(staged).filter((name) => /^bojagi-\d.*\.tgz$/.test(name))
run('Are the types wrong?', bin('@arethetypeswrong/cli', 'dist/index.js'), path.join(staged, tarball), '--quiet')
rmSync(folder, { recursive: true })
console.log('the types are right')
