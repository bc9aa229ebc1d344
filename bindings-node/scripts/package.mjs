// Packs the package and installs the tarball into an otherwise empty folder, as an application would.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { installed, packageFolder, root } from './folders.mjs'

const npm = (cwd, ...args) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' })

rmSync(installed, { recursive: true, force: true })
mkdirSync(installed, { recursive: true })
const [{ filename }] = JSON.parse(npm(packageFolder, 'pack', '--json', '--pack-destination', installed))
writeFileSync(path.join(installed, 'package.json'), '{ "private": true }\n')
npm(installed, 'install', '--offline', '--no-audit', '--no-fund', '--no-save', `./${filename}`)
// The example of a rotation is an application, which has a driver as well.
copyFileSync(path.join(root, 'examples', 'rotation', 'rotate.mjs'), path.join(installed, 'rotate.mjs'))
symlinkSync(path.join(packageFolder, 'node_modules', 'pg'), path.join(installed, 'node_modules', 'pg'), 'junction')
console.log(`${filename} is installed in ${path.relative(process.cwd(), installed) || '.'}`)
