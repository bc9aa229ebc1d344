// The name of the platform that this process runs on, as the addon's file and npm packages have it.
'use strict'

const fs = require('node:fs')

/** For instance `linux-x64-gnu`, `linux-arm64-musl`, `darwin-arm64`, `win32-x64-msvc`. */
exports.platform = () => {
  const name = `${process.platform}-${process.arch}`
  if (process.platform === 'linux') return `${name}-${isMusl() ? 'musl' : 'gnu'}`
  if (process.platform === 'win32') return `${name}-msvc`
  return name
}

/** npm's word for the C library of a platform of that name, if it is one of Linux. */
exports.libc = (name) => ({ gnu: 'glibc', musl: 'musl' })[name.split('-')[2]]

function isMusl() {
  const interpreter = beginning(process.execPath, 4096)
  if (interpreter.includes('/ld-linux')) return false
  if (interpreter.includes('/ld-musl')) return true
  // Node itself was linked without either. Its report is certain, where there is one, but takes
  // longer than all the rest of loading; with network names still more so.
  const { report } = process
  if (typeof report?.getReport !== 'function') return beginning('/usr/bin/ldd', 65536).includes('musl')
  const { excludeNetwork } = report
  report.excludeNetwork = true
  try {
    return report.getReport().header.glibcVersionRuntime === undefined
  } finally {
    report.excludeNetwork = excludeNetwork
  }
}

/** The first bytes of a file: of a program they name its dynamic linker. */
function beginning(file, length) {
  try {
    const bytes = Buffer.alloc(length)
    const handle = fs.openSync(file, 'r')
    try {
      fs.readSync(handle, bytes, 0, length, 0)
    } finally {
      fs.closeSync(handle)
    }
    return bytes
  } catch {
    return Buffer.alloc(0)
  }
}
