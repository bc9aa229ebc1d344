// Plays every file of tests/cases against the emulator through the public API.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import * as bojagi from 'bojagi'
import { camel, keys, root, startEmulator, surface } from './helpers.mjs'

const emulator = await startEmulator()
const folder = path.join(root, 'tests/cases')
const stepKeys = ['call', 'with', 'client', 'expect', 'save', 'repeat', 'error', 'emulator']

for (const name of readdirSync(folder, { recursive: true }).sort()) {
  if (!name.endsWith('.json')) continue
  const { provider, clients = [{ endpoint: '$endpoint' }], cases } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
  for (const client of clients) {
    for (const { name: title, steps } of cases) {
      test(`${name}: ${title}`, async () => {
        await emulator.admin('reset')
        await play(provider, steps, client)
      })
    }
  }
}

test('the runner refuses what is no step', async () => {
  const call = 'get_secret_list'
  const steps = [{}, { with: {} }, { client: {}, error: {} }, { call, expected: {} }, { call, emulator: 'reset' }, { call, save: { id: 'nothing' } }, { call, save: { id: 'secret_list.0.secret_id' } }]
  for (const step of steps) {
    await assert.rejects(play('ncloud', [step]), assert.AssertionError, JSON.stringify(step))
  }
})

test('the runner compares and replaces as the format says', () => {
  for (const empty of [null, undefined, '', []]) {
    assert.throws(() => check(empty, '$present'), assert.AssertionError)
  }
  for (const value of [0, false, 'x', [0], {}]) check(value, '$present')
  const variables = { n: 1, name: 'x', name_2: '$n' }
  assert.equal(filled('$name_2 $name_3 $n $nothing $other', variables), '$n x_3 1 1othing $other')
  assert.equal(filled('$present', { pre: 1 }), '$present')
})

async function play(provider, steps, own = { endpoint: '$endpoint' }) {
  const variables = { endpoint: emulator.endpoint }
  const { client: Client, options: types, operations, iterations, choices, models } = surface.providers[provider]
  const open = (options) =>
    new bojagi[provider][Client]({ ...keys, ...given(filled({ ...own, ...options }, variables), types) })
  const shared = open({})
  /** Arguments or options as JavaScript gives them. */
  function given(object, types) {
    const one = ([name, value]) => {
      const type = types[name]?.replace('?', '')
      if (type === 'timestamp') return [camel(name), new Date(value)]
      if (!(type in choices)) return [camel(name), value]
      const [[model, fields]] = Object.entries(value)
      return [camel(name), { [model[0].toLowerCase() + model.slice(1)]: given(fields, models[model]) }]
    }
    return Object.fromEntries(Object.entries(object).map(one))
  }

  for (const step of steps) {
    const unknown = Object.keys(step).filter((key) => !stepKeys.includes(key))
    assert.deepEqual(unknown, [], 'keys of a step')
    assert.ok('call' in step !== 'emulator' in step, 'a step has either call or emulator')
    for (let round = 1; round <= (step.repeat ?? 1); round += 1) {
      const all = { ...variables, n: round }
      if (step.emulator) {
        await emulator.admin(step.emulator, filled(step.with ?? {}, all))
        continue
      }
      const call = async () => {
        const client = step.client ? open(filled(step.client, all)) : shared
        const { args, returns, item } = operations[step.call] ?? iterations[step.call]
        const called = client[camel(step.call)](given(filled(step.with ?? {}, all), args))
        if (item === undefined) return plain(await called, returns, provider)
        const items = []
        for await (const each of called) items.push(plain(each, item, provider))
        return { items }
      }
      if (step.error) {
        const error = await call().then(() => assert.fail('there was no error'), (e) => e)
        checkError(error, step.error)
        continue
      }
      const result = await call()
      if (step.expect) check(result, filled(step.expect, all), step.call)
      for (const [variable, path] of Object.entries(step.save ?? {})) {
        variables[variable] = path.split('.').reduce((inside, name) => inside?.[name], result)
        check(variables[variable], '$present', `${step.call}.${path}`)
      }
    }
  }
}

function checkError(error, expected) {
  assert.ok(error instanceof bojagi.BojagiError, error?.stack)
  for (const [fact, value] of Object.entries(expected)) {
    if (fact === 'message') assert.ok(error.message.includes(value), error.message)
    else assert.equal(error[camel(fact)] ?? null, value, `${fact} of: ${error.message}`)
  }
  assert.ok(error instanceof bojagi[`${error.kind}Error`])
}

/** With `$name` inside texts replaced by variables, the longest name first; `$present` stays. */
function filled(value, variables) {
  if (value === '$present') return value
  if (typeof value === 'string') {
    const names = Object.keys(variables).sort((a, b) => b.length - a.length)
    return value.replace(new RegExp(`\\$(${names.join('|')})`, 'g'), (_, name) => variables[name])
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, variables))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, variables)]))
}

/** A result as cases write it: names of core, milliseconds, revealed secrets, null for what is missing. */
function plain(value, type, provider) {
  if (type === null) {
    assert.equal(value, undefined)
    return null
  }
  if (type.endsWith('?')) return value === undefined ? null : plain(value, type.slice(0, -1), provider)
  if (type.startsWith('[')) return value.map((item) => plain(item, type.slice(1, -1), provider))
  const model = surface.providers[provider].models[type]
  if (model) {
    const fields = Object.entries(model)
    const known = new Set(fields.map(([name]) => camel(name)))
    assert.deepEqual(Object.keys(value).filter((name) => !known.has(name)), [])
    return Object.fromEntries(fields.map(([name, of]) => [name, plain(value[camel(name)], of, provider)]))
  }
  if (type === 'secret' || type === 'value') return value.reveal()
  if (type === 'timestamp') return value.getTime()
  const types = { bool: 'boolean', integer: 'number', duration: 'number', '{text: text}': 'object' }
  assert.equal(typeof value, types[type] ?? 'string')
  return value
}

function check(actual, expected, where) {
  if (expected === '$present') {
    assert.ok(actual != null && actual !== '' && actual.length !== 0, `${where} is empty`)
  } else if (Array.isArray(expected)) {
    assert.equal(actual?.length, expected.length, `${where}.length`)
    expected.forEach((item, index) => check(actual[index], item, `${where}[${index}]`))
  } else if (expected !== null && typeof expected === 'object') {
    if ('$length' in expected) return assert.equal(actual?.length, expected.$length, `${where}.length`)
    for (const [name, value] of Object.entries(expected)) check(actual?.[name], value, `${where}.${name}`)
  } else {
    assert.equal(actual, expected, where)
  }
}
