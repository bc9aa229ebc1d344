// The base of all errors: the facts as properties, the kind and the name from the class.
'use strict'

const facts = [
  'operation',
  'provider',
  'status',
  'providerCode',
  'details',
  'requestId',
  'retryAfter',
  'retryable',
  'attempts',
]

const classes = new Map()

class BojagiError extends Error {
  constructor(message, given = {}) {
    super(message, given.cause === undefined ? undefined : { cause: given.cause })
    this.kind = kindOf(this)
    this.code = this.kind
    this.retryable = false
    this.attempts = 0
    for (const fact of facts) {
      if (given[fact] !== undefined) this[fact] = given[fact]
    }
  }
}
named(BojagiError, 'BojagiError')

/** Subclasses of an application's own have the kind of the class that they extend. */
function kindOf(error) {
  for (const [kind, Class] of classes) {
    if (error instanceof Class) return kind
  }
  return 'Unexpected'
}

/** On the prototype, so that printing an error does not list its name among the facts. */
function named(Class, name) {
  Object.defineProperty(Class.prototype, 'name', { value: name, configurable: true, writable: true })
}

/** Makes `Class` the class of errors of that kind. */
function define(kind, Class) {
  classes.set(kind, Class)
  named(Class, Class.name)
}

/** The value of an outcome, or its failure thrown, with a stack that begins at the caller of `above`. */
function unwrap(outcome, above) {
  const { failure } = outcome
  if (!failure) return outcome.value
  const Class = classes.get(failure.kind) ?? BojagiError
  const error = new Class(failure.message, failure)
  Error.captureStackTrace?.(error, above)
  throw error
}

module.exports = { BojagiError, define, unwrap }
