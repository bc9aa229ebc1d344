// Generated from core by `make generate`. Do not edit.
'use strict'

exports.alibaba = require('./alibaba.js')
exports.ncloud = require('./ncloud.js')
exports.store = require('./store.js')
