// The package for `require`: clients by provider, errors, and the secret text.
'use strict'

exports.ncloud = require('./generated/ncloud.js')
exports.SecretString = require('./lib/secret.js').SecretString
exports.BojagiError = require('./lib/error.js').BojagiError
Object.assign(exports, require('./generated/errors.js'))
