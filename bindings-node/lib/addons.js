// The platforms that there are builds for, and for each its npm package: what is known of it, and the addon.
'use strict'

// In full, because bundlers and tools that gather the files of a program read names, not expressions.
module.exports = {
  'darwin-arm64': [() => require('@bojagi/darwin-arm64/package.json'), () => require('@bojagi/darwin-arm64')],
  'darwin-x64': [() => require('@bojagi/darwin-x64/package.json'), () => require('@bojagi/darwin-x64')],
  'linux-arm64-gnu': [() => require('@bojagi/linux-arm64-gnu/package.json'), () => require('@bojagi/linux-arm64-gnu')],
  'linux-arm64-musl': [
    () => require('@bojagi/linux-arm64-musl/package.json'),
    () => require('@bojagi/linux-arm64-musl'),
  ],
  'linux-x64-gnu': [() => require('@bojagi/linux-x64-gnu/package.json'), () => require('@bojagi/linux-x64-gnu')],
  'linux-x64-musl': [() => require('@bojagi/linux-x64-musl/package.json'), () => require('@bojagi/linux-x64-musl')],
  'win32-arm64-msvc': [
    () => require('@bojagi/win32-arm64-msvc/package.json'),
    () => require('@bojagi/win32-arm64-msvc'),
  ],
  'win32-x64-msvc': [() => require('@bojagi/win32-x64-msvc/package.json'), () => require('@bojagi/win32-x64-msvc')],
}
