// Where the emulator's program is.
'use strict'

const path = require('node:path')
const { platform } = require('./platform.js')

/** The path of the program, which the package for this platform holds. */
exports.program = () => {
  const name = `@bojagi/emulator-${platform()}`
  try {
    const folder = path.dirname(require.resolve(`${name}/package.json`))
    return path.join(folder, process.platform === 'win32' ? 'bojagi-emulator.exe' : 'bojagi-emulator')
  } catch (cause) {
    throw new Error(
      `bojagi-emulator cannot find its program: the package ${name} is not installed. Install bojagi-emulator ` +
        'on this system, with its optional dependencies; or there is no build for it.',
      { cause },
    )
  }
}
