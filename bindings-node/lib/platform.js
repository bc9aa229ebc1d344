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

function isMusl() {
  const interpreter = headOf(process.execPath)
  if (interpreter.includes('/ld-linux')) return false
  if (interpreter.includes('/ld-musl')) return true
  // Certain, but takes longer than all the rest of loading; without network names still more so.
  process.report.excludeNetwork = true
  return process.report.getReport().header.glibcVersionRuntime === undefined
}

/** The beginning of a program, where it names its dynamic linker. */
function headOf(file) {
  try {
    const head = Buffer.alloc(4096)
    const handle = fs.openSync(file, 'r')
    try {
      fs.readSync(handle, head, 0, head.length, 0)
    } finally {
      fs.closeSync(handle)
    }
    return head
  } catch {
    return Buffer.alloc(0)
  }
}
