// Loads the addon: the file beside this package, else the npm package for this platform.
'use strict'

const fs = require('node:fs')
const path = require('node:path')
const { platform } = require('./platform.js')

const name = platform()
const file = path.join(__dirname, '..', `bojagi.${name}.node`)

module.exports = fs.existsSync(file) ? require(file) : installed(`@bojagi/${name}`)

function installed(packageName) {
  try {
    return require(packageName)
  } catch (cause) {
    if (cause.code !== 'MODULE_NOT_FOUND') throw cause
    throw new Error(
      `bojagi has no build for ${name} here: there is neither ${path.basename(file)} in its folder ` +
        `nor the package ${packageName}. If node_modules came from another system, install again on this one.`,
      { cause },
    )
  }
}
