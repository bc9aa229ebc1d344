// Compares tests/surface.json with what the package really exports and declares.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { test } from 'node:test'
import * as bojagi from 'bojagi'
import { camel, surface } from './helpers.mjs'

const require = createRequire(import.meta.url)
const folder = path.dirname(require.resolve('bojagi/package.json'))
const declared = (name) => readFileSync(path.join(folder, 'generated', name), 'utf8')
const pascal = (name) => camel(`_${name}`)

test('require and import give the same objects', () => {
  const required = require('bojagi')
  const names = (exported) => Object.keys(exported).filter((name) => name !== 'module.exports').sort()
  assert.deepEqual(names(bojagi), names(required))
  for (const name of names(required)) assert.equal(bojagi[name], required[name], name)
})

test('there is a class for each kind of error', () => {
  const exported = Object.keys(bojagi).filter((name) => name.endsWith('Error') && name !== 'BojagiError')
  assert.deepEqual(exported.sort(), surface.error_kinds.map((kind) => `${kind}Error`).sort())
  const text = declared('errors.d.ts')
  for (const kind of surface.error_kinds) {
    const error = new bojagi[`${kind}Error`]('what', { status: 400 })
    assert.deepEqual(
      [error.kind, error.code, error.name, error.message, error.status],
      [kind, kind, `${kind}Error`, 'what', 400],
    )
    assert.ok(error instanceof bojagi.BojagiError && error instanceof Error)
    assert.ok(text.includes(`declare class ${kind}Error extends BojagiError`))
  }
})

for (const [name, provider] of Object.entries(surface.providers)) {
  test(`${name} has the operations of core, and declares them`, () => {
    const Client = bojagi[name][provider.client]
    const methods = Object.getOwnPropertyNames(Client.prototype).filter((method) => method !== 'constructor')
    const callable = { ...provider.operations, ...provider.iterations }
    const others = Object.keys(provider.clients)
    assert.deepEqual(methods.sort(), [...Object.keys(callable), ...others, 'close'].map(camel).sort())
    assert.deepEqual(Object.keys(bojagi[name]).filter((key) => key !== 'default'), [provider.client])

    const text = declared(`${name}.d.ts`)
    const holdsValue = (type) =>
      Object.values(provider.models[type] ?? {}).some((of) => {
        const inside = of.replace(/[[\]?]/g, '')
        return inside === 'value' || holdsValue(inside)
      })
    const generic = (type) => {
      if (type.endsWith('?')) return generic(type.slice(0, -1))
      if (type.startsWith('[')) return `Array<${generic(type.slice(1, -1))}>`
      return holdsValue(type) ? `${type}<T>` : type
    }
    const body = (kind, type) => {
      const generic = holdsValue(type) ? '<T extends object = PlainValue>' : ''
      const start = text.indexOf(`export ${kind} ${type}${generic} {`)
      assert.notEqual(start, -1, `${type} is declared`)
      return text.slice(start, text.indexOf('\n}', start))
    }
    const fields = (type, expected) => {
      const found = [...body('interface', type).matchAll(/^ {2}(\w+)(\??): /gm)]
      const wanted = Object.entries(expected).map(([field, of]) => camel(field) + (of.endsWith('?') ? '?' : ''))
      assert.deepEqual(found.map(([, field, optional]) => field + optional).sort(), wanted.sort(), type)
    }
    fields(`${provider.client}Options`, provider.options)
    for (const [model, of] of Object.entries(provider.models)) fields(model, of)
    const client = body('declare class', provider.client)
    for (const [operation, { args, returns, item }] of Object.entries(callable)) {
      if (Object.keys(args).length > 0) fields(`${pascal(operation)}Request`, args)
      const gives = item ? `AsyncGenerator<${generic(item)}, void, void>` : `Promise<${generic(returns ?? 'void')}>`
      const head = `\n  ${camel(operation)}${gives.includes('<T>') ? '<T extends object = PlainValue>' : ''}(\n`
      const [, declaration] = client.split(head)
      assert.ok(declaration, `${head} is declared`)
      assert.equal(declaration.match(/^ {2}\): (.*)$/m)[1], gives)
    }
    for (const [type, models] of Object.entries(provider.choices)) {
      const start = text.indexOf(`export type ${type} =\n`)
      assert.notEqual(start, -1, `${type} is declared`)
      const found = text.slice(start, text.indexOf('\n\n', start)).matchAll(/(\w+): \w+[ ;]/g)
      const lower = (model) => model[0].toLowerCase() + model.slice(1)
      assert.deepEqual([...found].map(([, member]) => member).sort(), Object.values(models).map(lower).sort())
    }
    for (const [type, values] of Object.entries(provider.enums)) {
      const line = text.split('\n').find((l) => l.startsWith(`export type ${type} =`))
      for (const value of Object.values(values)) assert.ok(line.includes(`'${value}'`), `${type} ${value}`)
    }
  })
}
