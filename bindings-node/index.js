// The package for `require`: clients by provider, a store for all of them, errors, and secrets.
'use strict'

exports.SecretString = require('./lib/secret.js').SecretString
exports.SecretValue = require('./lib/secret.js').SecretValue
exports.BojagiError = require('./lib/error.js').BojagiError
Object.assign(exports, require('./generated/errors.js'), require('./generated/providers.js'))
exports.open = (address, options) => new exports.store.SecretStore({ ...options, address })
