// Lays out the npm packages in build/npm: two that applications name, and two for each platform,
// which those depend on. What differs by platform is worked out from the names in lib/addons.js.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { packageFolder, root, staged } from './folders.mjs'

const require = createRequire(import.meta.url)
const addons = require('../lib/addons.js')
const { libc, platform } = require('../lib/platform.js')
const about = require('../package.json')
const emulator = require('../emulator/package.json')

export const platforms = Object.keys(addons)
const licences = readdirSync(root).filter((name) => name.startsWith('LICENSE'))

/** What npm has to know to install a package on that platform alone. */
function system(name) {
  const [os, cpu] = name.split('-')
  return { os: [os], cpu: [cpu], ...(libc(name) ? { libc: [libc(name)] } : {}) }
}

/** A package of that one file, for one platform, which its package brings along. */
function forPlatform(packageName, name, file, further, whose) {
  const { version, license, engines } = about
  const description = `${whose} for ${name}`
  const manifest = { name: packageName, version, description, license, ...system(name), engines, ...further, files: [file] }
  const readme = `# ${packageName}\n\n${description}. Do not install it by itself: \`npm install ${whose}\` takes the right one.\n`
  return { manifest, readme, file }
}

/** A package that leaves the choice of the platform's own package to npm. */
function byPlatform(manifest, packageName) {
  const { private: _, scripts: __, devDependencies: ___, overrides: ____, ...rest } = manifest
  const version = about.version
  return { ...rest, version, optionalDependencies: Object.fromEntries(platforms.map((name) => [packageName(name), version])) }
}

function write(given, readme, sources = {}) {
  const manifest = { ...given, files: [...given.files, 'LICENSE-*'] }
  const folder = path.join(staged, manifest.name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(path.join(folder, 'README.md'), readme)
  for (const name of licences) cpSync(path.join(root, name), path.join(folder, name))
  for (const [name, source] of Object.entries(sources)) cpSync(source, path.join(folder, name), { recursive: true })
  return folder
}

/** The folder of a package that is for one platform, with its file if that was built. */
function writeFor({ manifest, readme, file }, built) {
  return write(manifest, readme, built && existsSync(built) ? { [file]: built } : {})
}

/** Lays all of them out; gives the folders of those that are complete. `program` is this platform's emulator. */
export function stage(program) {
  rmSync(staged, { recursive: true, force: true })
  const here = platform()
  const own = (folder, files) => Object.fromEntries(files.map((name) => [name, path.join(folder, name)]))
  const folders = [
    write(
      { ...byPlatform(about, (name) => `@bojagi/${name}`), peerDependencies: { [emulator.name]: about.version } },
      readFileSync(path.join(packageFolder, 'README.md')),
      own(packageFolder, about.files),
    ),
    write(byPlatform(emulator, (name) => `@bojagi/emulator-${name}`), readFileSync(path.join(packageFolder, 'emulator/README.md')), {
      ...own(path.join(packageFolder, 'emulator'), emulator.files.filter((name) => name !== 'platform.js')),
      'platform.js': path.join(packageFolder, 'lib/platform.js'),
    }),
  ]
  for (const name of platforms) {
    const addon = `bojagi.${name}.node`
    const library = forPlatform(`@bojagi/${name}`, name, addon, { main: addon }, about.name)
    const folder = writeFor(library, path.join(packageFolder, addon))
    if (existsSync(path.join(folder, addon))) folders.push(folder)

    const binary = name.startsWith('win32') ? 'bojagi-emulator.exe' : 'bojagi-emulator'
    const command = forPlatform(`@bojagi/emulator-${name}`, name, binary, {}, emulator.name)
    const built = name === here ? program : undefined
    const place = writeFor(command, built)
    if (built) folders.push(place)
  }
  return folders
}
