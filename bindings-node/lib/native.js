// Loads the addon: the file beside this package, else the npm package for this platform.
'use strict'

const fs = require('node:fs')
const path = require('node:path')
const { version } = require('../package.json')
const addons = require('./addons.js')
const { libc, platform } = require('./platform.js')

const name = platform()
const packageName = `@bojagi/${name}`
const file = path.join(__dirname, '..', `bojagi.${name}.node`)

module.exports = renewed(fs.existsSync(file) ? require(file) : installed())

/**
 * Jest loads this package anew for each file of tests, while Node keeps the addon as it was left.
 * So the classes whose methods lib/secret.js takes get them back.
 */
function renewed(addon) {
  const key = Symbol.for('bojagi.methods')
  addon[key] ??= [addon.SecretString, addon.SecretValue].map(({ prototype }) => ({
    prototype,
    methods: Object.getOwnPropertyDescriptors(prototype),
  }))
  for (const { prototype, methods } of addon[key]) Object.defineProperties(prototype, methods)
  return addon
}

function installed() {
  if (!Object.hasOwn(addons, name)) {
    throw new Error(`bojagi has no build for ${name}; there are builds for ${Object.keys(addons).join(', ')}`)
  }
  const [about, addon] = addons[name]
  const found = known(about)
  if (found.error) throw new Error(missing(), { cause: found.error })
  if (found.version !== version) {
    throw new Error(
      `bojagi is ${version}, but ${packageName} is ${found.version}; both must be of one version. ` +
        'Remove node_modules, and if the lock file names both versions that too, then install again.',
    )
  }
  return addon()
}

/** The package.json of a platform's package, or why there is none. */
function known(about) {
  try {
    return about()
  } catch (error) {
    return { error }
  }
}

function missing() {
  const others = Object.keys(addons).filter((other) => !known(addons[other][0]).error)
  const system = [`--os=${process.platform}`, `--cpu=${process.arch}`]
  if (process.platform === 'linux') system.push(`--libc=${libc(name)}`)
  const reasons = [
    `node_modules was installed on another system${others.length > 0 ? ` (it has ${others.join(', ')})` : ''}, or ` +
      `for another C library (Alpine has musl): install here, or with \`npm install ${system.join(' ')}\``,
    'optional dependencies were left out, by --no-optional or --omit=optional: install with them',
    'the lock file was made on another system, and npm took only what that needs: remove node_modules and ' +
      'package-lock.json, then install again',
    'the program is bundled: leave bojagi out of the bundle (as an "external"), and ship its packages with it',
  ]
  return [
    `bojagi cannot find its addon for ${name}: the package ${packageName} is not installed, and ` +
      `${path.basename(file)} is not in ${path.dirname(file)}. What may be the reason, and what to do:`,
    ...reasons,
  ].join('\n- ')
}
