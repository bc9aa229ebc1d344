// SecretString: redacted wherever it is printed, revealed by one method.
'use strict'

const native = require('./native.js')
const { unwrap } = require('./call.js')

const REDACTED = 'SecretString(***)'

/**
 * What the native half makes inherits from this class, so that `instanceof` holds for all secrets
 * while the text stays outside of JavaScript's memory.
 */
class SecretString {
  constructor(text) {
    return unwrap(native.SecretString.make(text), SecretString)
  }

  reveal() {
    return reveal.call(this)
  }

  toString() {
    return REDACTED
  }

  toJSON() {
    return REDACTED
  }

  [Symbol.for('nodejs.util.inspect.custom')]() {
    return REDACTED
  }
}

const made = native.SecretString.prototype
const { reveal } = made
for (const name of Reflect.ownKeys(made)) delete made[name]
Object.setPrototypeOf(made, SecretString.prototype)

exports.SecretString = SecretString
