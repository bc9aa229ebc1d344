// Runs the tests against the installed package. BOJAGI_EMULATOR names the emulator's binary.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { installed, packageFolder, root } from './folders.mjs'

const fail = (why) => {
  console.error(why)
  process.exit(1)
}

if (!existsSync(path.join(installed, 'node_modules', 'bojagi'))) fail('run scripts/package.mjs first')
if (!process.env.BOJAGI_EMULATOR) fail('BOJAGI_EMULATOR must name the binary of the emulator')

// Beside the installed package, so that `import 'bojagi'` finds that one and not this folder.
const tests = path.join(installed, 'test')
rmSync(tests, { recursive: true, force: true })
cpSync(path.join(packageFolder, 'test'), tests, { recursive: true })

const files = readdirSync(tests).filter((name) => name.endsWith('.test.mjs'))
const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...process.argv.slice(2), ...files.map((name) => path.join('test', name))], {
  cwd: installed,
  stdio: 'inherit',
  env: {
    ...process.env,
    BOJAGI_ROOT: path.resolve(root),
    BOJAGI_EMULATOR: path.resolve(process.env.BOJAGI_EMULATOR),
  },
})
process.exit(status ?? 1)
