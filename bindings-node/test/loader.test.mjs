// Where the addon is loaded from: beside the package, else a package for the platform.
import assert from 'node:assert/strict'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { after, test } from 'node:test'

const require = createRequire(import.meta.url)
const home = path.dirname(require.resolve('bojagi/package.json'))
const { platform } = require(path.join(home, 'lib/platform.js'))
const addon = `bojagi.${platform()}.node`

const copy = path.join(home, '../../without-addon')
rmSync(copy, { recursive: true, force: true })
cpSync(home, copy, { recursive: true, filter: (file) => !file.endsWith('.node') })
after(() => rmSync(copy, { recursive: true, force: true }))

test('the platform has the name that npm packages use', () => {
  assert.match(platform(), new RegExp(`^${process.platform}-${process.arch}(-(gnu|musl|msvc))?$`))
})

test('an error names the platform when there is no addon for it', () => {
  assert.throws(() => require(copy), (error) => {
    assert.ok(error.message.includes(`no build for ${platform()}`), error.message)
    assert.ok(error.message.includes(`@bojagi/${platform()}`) && error.message.includes(addon))
    return true
  })
})

test('the package for the platform is used', () => {
  const folder = path.join(copy, 'node_modules/@bojagi', platform())
  mkdirSync(folder, { recursive: true })
  cpSync(path.join(home, addon), path.join(folder, addon))
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ main: addon }))
  const { SecretString } = require(copy)
  assert.equal(new SecretString('text').reveal(), 'text')
})
