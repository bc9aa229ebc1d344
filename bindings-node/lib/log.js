// What is told of calls, for `node:diagnostics_channel` and for NODE_DEBUG.
'use strict'

const { channel } = require('node:diagnostics_channel')
const { debuglog } = require('node:util')

const events = channel('bojagi')
const debug = debuglog('bojagi')

/** Whether somebody wants to know. */
const listens = () => events.hasSubscribers || debug.enabled

function tell(told) {
  for (const event of told) {
    debug('%s', event.message)
    events.publish(event)
  }
}

module.exports = { listens, tell }
