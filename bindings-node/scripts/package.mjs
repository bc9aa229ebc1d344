// Packs the package and installs the tarball into an otherwise empty folder, as an application would.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { installed, packageFolder } from './folders.mjs'

const npm = (cwd, ...args) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' })

rmSync(installed, { recursive: true, force: true })
mkdirSync(installed, { recursive: true })
const [{ filename }] = JSON.parse(npm(packageFolder, 'pack', '--json', '--pack-destination', installed))
writeFileSync(path.join(installed, 'package.json'), '{ "private": true }\n')
npm(installed, 'install', '--offline', '--no-audit', '--no-fund', '--no-save', `./${filename}`)
console.log(`${filename} is installed in ${path.relative(process.cwd(), installed) || '.'}`)
