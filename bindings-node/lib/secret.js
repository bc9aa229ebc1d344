// SecretString and SecretValue: redacted wherever they are printed, revealed by a method.
'use strict'

const { inspect } = require('node:util')
const native = require('./native.js')
const { unwrap } = require('./error.js')
const { InvalidArgumentError } = require('../generated/errors.js')

class SecretString {
  constructor(text) {
    return unwrap(native.SecretString.make(text), SecretString)
  }

  reveal() {
    return string.reveal.call(this)
  }

  equals(other) {
    return string.equals.call(this, other)
  }
}

class SecretValue {
  constructor(text) {
    return unwrap(native.SecretValue.make(text), SecretValue)
  }

  get fields() {
    let fields = fieldsOf.get(this)
    if (fields === undefined) {
      fields = Object.create(null)
      for (const [name, secret] of this) fields[name] = secret
      fieldsOf.set(this, Object.freeze(fields))
    }
    return fields
  }

  get size() {
    return value.names.call(this).length
  }

  has(name) {
    return value.names.call(this).includes(name)
  }

  get(name) {
    return value.get.call(this, name) ?? undefined
  }

  keys() {
    return value.names.call(this).values()
  }

  *[Symbol.iterator]() {
    for (const name of this.keys()) yield [name, this.get(name)]
  }

  into(parse) {
    const plain = parsed(this.reveal())
    if (parse === undefined || parse === null) return plain
    if (typeof parse !== 'function') throw new InvalidArgumentError('parse must be a function')
    let made
    try {
      made = parse(plain)
    } catch (error) {
      misfit(error)
    }
    return made instanceof Promise ? made.catch(misfit) : made
  }

  reveal() {
    return value.reveal.call(this)
  }

  equals(other) {
    return value.equals.call(this, other)
  }
}

const fieldsOf = new WeakMap()

/** Without the parser's own error, which quotes the text. */
function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    throw new InvalidArgumentError('the value is not JSON')
  }
}

/** In place of what a validator threw, whose text may quote the value: its name, and the places that it names. */
function misfit(error) {
  const name = error instanceof Error ? error.name : typeof error
  const issues = Array.isArray(error?.issues) ? error.issues : []
  const places = issues.map(({ path }) => [path ?? []].flat().map((step) => step?.key ?? step).join('.'))
  const what = [name, ...new Set(places.filter(Boolean))].join(', ')
  throw new InvalidArgumentError(`the value does not fit the model (${what})`)
}

/**
 * What the native half makes inherits from `Class`, so that `instanceof` holds for all secrets while
 * the text stays outside of JavaScript's memory. Gives the native methods.
 */
function adopt(name, Class) {
  const made = native[name].prototype
  const methods = {}
  for (const key of Reflect.ownKeys(made)) {
    methods[key] = made[key]
    delete made[key]
  }
  Object.setPrototypeOf(made, Class.prototype)
  for (const key of ['toString', 'toJSON', inspect.custom]) {
    const redacted = () => `${name}(***)`
    Object.defineProperty(Class.prototype, key, { value: redacted, writable: true, configurable: true })
  }
  return methods
}

const string = adopt('SecretString', SecretString)
const value = adopt('SecretValue', SecretValue)

module.exports = { SecretString, SecretValue }
