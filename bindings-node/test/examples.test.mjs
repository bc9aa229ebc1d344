// The examples of frameworks, built, tested and run as a user would.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { root } from './helpers.mjs'

const installed = path.join(root, 'build/node-test')
const { NODE_TEST_CONTEXT: _, ...environment } = process.env

for (const [name, count] of [['nestjs', 7], ['fastify', 5]]) {
  const source = path.join(root, 'examples', name)
  // Below the folder in which the packages are installed, beside its own dependencies.
  const folder = path.join(installed, 'examples', name)
  const page = readFileSync(path.join(source, 'README.md'), 'utf8')

  test(`${name} is built, and passes its own tests`, () => {
    assert.ok(existsSync(path.join(source, 'node_modules')), `npm ci in ${source}`)
    mkdirSync(folder, { recursive: true })
    for (const part of ['package.json', 'tsconfig.json', 'src']) cpSync(path.join(source, part), path.join(folder, part), { recursive: true })
    const modules = path.join(folder, 'node_modules')
    if (!existsSync(modules)) symlinkSync(path.join(source, 'node_modules'), modules, 'junction')
    const { scripts } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'))
    assert.equal(scripts.test, 'tsc && node --test dist/')
    for (const command of [['node_modules/typescript/bin/tsc'], ['--test', '--test-reporter=tap', 'dist/']]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8', env: environment })
      assert.equal(status, 0, stdout + stderr)
      if (command[0] === '--test') assert.match(stdout, new RegExp(`# pass ${count}\\n`))
    }
  })

  test(`${name} runs by hand as its page says`, async () => {
    const [, secret] = /npx bojagi-testing --secret '(.*)' node dist\/main\.js/.exec(page)
    const bin = path.join(installed, 'node_modules/.bin/bojagi-testing')
    const server = spawn(bin, ['--secret', secret, process.execPath, 'dist/main.js'], {
      cwd: folder,
      env: { ...environment, PORT: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let url
    for await (const line of createInterface(server.stdout)) {
      url = /^listening on (.*)$/.exec(line)?.[1]
      if (url) break
    }
    const body = '{"paid":true}'
    const post = async (key) => {
      const signature = createHmac('sha256', key).update(body).digest('hex')
      const headers = { 'content-type': 'application/json', 'x-signature': signature, connection: 'close' }
      return (await fetch(`${url}/webhook`, { method: 'POST', body, headers })).status
    }
    assert.deepEqual([await post('k1'), await post('k2')], [204, 401])
    server.kill()
    const [code] = await once(server, 'exit')
    // Nest ends by the signal that it was sent; Fastify's example by itself.
    assert.equal(code, name === 'nestjs' ? 128 + 15 : 0)
  })
}
