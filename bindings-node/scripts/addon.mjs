// Builds the addon with cargo and puts it where the package loads it from. `--release` for the small one.
import { execFileSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { packageFolder, root } from './folders.mjs'

const { platform } = createRequire(import.meta.url)('../lib/platform.js')

const release = process.argv.includes('--release')
const cargo = (args, stdout) => execFileSync('cargo', args, { cwd: root, stdio: ['ignore', stdout, 'inherit'] })

cargo(['build', '--locked', '-p', 'bojagi-node', ...(release ? ['--release'] : [])], 'inherit')
const metadata = JSON.parse(cargo(['metadata', '--format-version', '1', '--no-deps'], 'pipe'))

const libraries = { darwin: 'libbojagi_node.dylib', win32: 'bojagi_node.dll' }
const library = libraries[process.platform] ?? 'libbojagi_node.so'
const built = path.join(metadata.target_directory, release ? 'release' : 'debug', library)
const addon = path.join(packageFolder, `bojagi.${platform()}.node`)
// Written anew, because a process may have the old one mapped.
rmSync(addon, { force: true })
copyFileSync(built, addon)
console.log(`${path.relative(root, addon)} is built`)
