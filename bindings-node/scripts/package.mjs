// Packs the packages and installs the tarballs into an otherwise empty folder, as an application would.
// BOJAGI_EMULATOR names the emulator's binary; without it the packages of the emulator are left out.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { installed, packageFolder, root, staged } from './folders.mjs'
import { stage } from './stage.mjs'

const npm = (cwd, ...args) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' })

const program = process.env.BOJAGI_EMULATOR && path.resolve(process.env.BOJAGI_EMULATOR)
const tarballs = stage(program).map((folder) => {
  const [{ filename }] = JSON.parse(npm(folder, 'pack', '--json', '--pack-destination', staged))
  return path.join(staged, filename)
})

rmSync(installed, { recursive: true, force: true })
mkdirSync(installed, { recursive: true })
writeFileSync(path.join(installed, 'package.json'), '{ "private": true }\n')
// Nothing of these names is on npm, so nothing is to be asked for there.
npm(installed, 'install', '--offline', '--no-audit', '--no-fund', '--no-save', ...tarballs)
// The example of a rotation is an application, which has a driver as well.
copyFileSync(path.join(root, 'examples', 'rotation', 'rotate.mjs'), path.join(installed, 'rotate.mjs'))
symlinkSync(path.join(packageFolder, 'node_modules', 'pg'), path.join(installed, 'node_modules', 'pg'), 'junction')
for (const tarball of tarballs) console.log(path.relative(process.cwd(), tarball))
