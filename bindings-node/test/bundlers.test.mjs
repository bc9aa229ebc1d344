// Programs that were bundled, and the tools that gather the files of a program.
import assert from 'node:assert/strict'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { after, test } from 'node:test'
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { root } from './helpers.mjs'

const tools = createRequire(path.join(root, 'bindings-node/package.json'))
const installed = path.join(root, 'build/node-test')
const scratch = path.join(installed, 'bundled')
rmSync(scratch, { recursive: true, force: true })
mkdirSync(scratch)
after(() => rmSync(scratch, { recursive: true, force: true }))

const entry = path.join(scratch, 'program.mjs')
writeFileSync(entry, `
  import { ncloud, NotFoundError, SecretString } from 'bojagi'
  new ncloud.SecretManager({ accessKey: 'a', secretKey: 'b' }).close()
  console.log(new NotFoundError('what').code, new SecretString('text').reveal(), String(new SecretString('text')))`)

function runs(file) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
  assert.deepEqual([status, stdout, stderr], [0, 'NotFound text SecretString(***)\n', ''])
}

const esbuild = tools('esbuild')
for (const [what, format, external] of [
  ['with bojagi external, as an ES module', 'esm', ['bojagi']],
  ['with bojagi external, as CommonJS', 'cjs', ['bojagi']],
  ['with the packages of the platforms external, as CommonJS', 'cjs', ['@bojagi/*']],
]) {
  test(`esbuild: ${what}`, async () => {
    const outfile = path.join(scratch, `${format}-${external[0].length}.${format === 'esm' ? 'mjs' : 'cjs'}`)
    const { warnings } = await esbuild.build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format, external })
    assert.deepEqual(warnings, [])
    runs(outfile)
  })
}

test('Vite leaves the package out of a build for the server', async () => {
  const vite = createRequire(tools.resolve('vitest/package.json')).resolve('vite')
  const { build } = await import(pathToFileURL(vite).href.replace(/index\.cjs$/, 'dist/node/index.js'))
  const outDir = path.join(scratch, 'vite')
  await build({ root: scratch, configFile: false, logLevel: 'error', build: { ssr: entry, outDir } })
  runs(path.join(outDir, 'program.mjs'))
})

test('the files of a program, as @vercel/nft gathers them for a function, are enough', async () => {
  const { nodeFileTrace } = tools('@vercel/nft')
  const { fileList } = await nodeFileTrace([entry], { base: installed, processCwd: installed })
  assert.ok([...fileList].some((file) => file.endsWith('.node')))
  const folder = path.join(root, 'build/node-function')
  rmSync(folder, { recursive: true, force: true })
  after(() => rmSync(folder, { recursive: true, force: true }))
  for (const file of fileList) cpSync(path.join(installed, file), path.join(folder, file))
  runs(path.join(folder, 'bundled/program.mjs'))
})
