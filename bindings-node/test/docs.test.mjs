// Runs the code of the guide and of the package's page, and compares what it says it prints.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { startEmulator } from 'bojagi/testing'
import { root } from './helpers.mjs'

const tools = createRequire(path.join(root, 'bindings-node/package.json'))
const read = (file) => readFileSync(path.join(root, file), 'utf8')
const guide = read('docs/node.md')
const page = read('bindings-node/README.md')
const folder = path.join(root, 'build/node-test/docs')
const { NODE_TEST_CONTEXT: _, ...environment } = process.env

let emulator
before(async () => {
  emulator = await startEmulator()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true })
  const express = path.join(root, 'examples/nestjs/node_modules/express')
  symlinkSync(express, path.join(folder, 'node_modules/express'), 'junction')
})
after(async () => {
  await emulator.stop()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await emulator.reset()
  await emulator.addSecret('orders-db', { username: 'app', password: 'p1' })
  await emulator.addSecret('webhook', { signing_key: 'k1' })
})

function run(...command) {
  const done = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, ...emulator.environment },
  })
  assert.equal(done.status, 0, done.stdout + done.stderr)
  return done.stdout
}

/** What a file of TypeScript becomes, once its types are right. */
function compiled(code) {
  writeFileSync(path.join(folder, 'program.mts'), code)
  const types = ['--typeRoots', path.join(root, 'bindings-node/node_modules/@types'), '--types', 'node']
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck']
  run(tools.resolve('typescript/bin/tsc'), ...strict, ...types, '--target', 'es2022', '--module', 'nodenext', 'program.mts')
}

const blocks = [guide, page].flatMap((text) =>
  text
    .split('\n## ')
    .slice(1)
    .flatMap((section) =>
      [...section.matchAll(/^```(js|ts)\n(.*?)^```$/gms)].map(([, kind, code], n) => [`${section.split('\n')[0]} ${n + 1}`, kind, code]),
    ),
)

for (const [name, kind, code] of blocks) {
  test(`the code runs of ${name}`, () => {
    const file = /^\/\/ (\S+\.mjs)\n/.exec(code)?.[1] ?? 'program.mjs'
    if (kind === 'ts') compiled(code)
    else writeFileSync(path.join(folder, file), code)
    if (file.includes('.test.')) return void run('--test', file)
    if (file === 'setup.mjs') writeFileSync(path.join(folder, 'program.mjs'), "await (await (await import('./setup.mjs')).default())()")
    const said = [...code.matchAll(/^ *(?:if .*|else )?console\.log\(.*\) \/\/ (.*)$/gm)].map(([, text]) => text)
    assert.equal(run('program.mjs'), said.map((text) => `${text}\n`).join(''))
  })
}

test('there is code in both', () => assert.ok(blocks.length > 12, String(blocks.length)))

test('the page has no links into the project', () => {
  assert.ok(!page.replaceAll('](https:', '').includes(']('))
})

test('every link of the guide leads somewhere', () => {
  for (const [, target] of guide.matchAll(/\]\((?!https:)([^)]*)\)/g)) {
    const [file, anchor] = target.split('#')
    const text = file ? read(path.join('docs', file)) : guide
    const titles = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title.toLowerCase().replace(/[^\w -]/g, '').replaceAll(' ', '-'))
    assert.ok(!anchor || titles.includes(anchor), target)
  }
})
