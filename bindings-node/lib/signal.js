// AbortSignals: read from a call's options, and watched for the calls under way.
'use strict'

const { InvalidArgumentError } = require('../generated/errors.js')

/** The calls under way for each signal, which share one listener: Node warns when there are more than ten. */
const watched = new WeakMap()

function watch(signal, cancel) {
  let calls = watched.get(signal)
  if (calls === undefined) {
    const cancels = new Set()
    calls = { cancels, abort: () => cancels.forEach((each) => each.cancel()) }
    watched.set(signal, calls)
    signal.addEventListener('abort', calls.abort, { once: true })
  }
  calls.cancels.add(cancel)
}

function unwatch(signal, cancel) {
  const { cancels, abort } = watched.get(signal)
  cancels.delete(cancel)
  if (cancels.size > 0) return
  watched.delete(signal)
  signal.removeEventListener('abort', abort)
}

/** The signal among the options of a call, if there is one. */
function signalOf(provider, operation, options) {
  if (options === undefined || options === null) return undefined
  const refuse = (what) => {
    throw new InvalidArgumentError(`${operation}: ${what}`, { provider, operation })
  }
  if (typeof options !== 'object' || Array.isArray(options)) {
    refuse('the second argument must be an object, for instance { signal }')
  }
  for (const key of Object.keys(options)) {
    if (key !== 'signal') refuse(`${key} does not belong in the second argument; signal does`)
  }
  const signal = options.signal ?? undefined
  if (signal !== undefined && !isSignal(signal)) refuse('signal must be an AbortSignal')
  return signal
}

/** By its shape, because test environments bring AbortSignal classes of their own. */
function isSignal(signal) {
  return (
    typeof signal === 'object' &&
    signal !== null &&
    typeof signal.aborted === 'boolean' &&
    typeof signal.addEventListener === 'function' &&
    typeof signal.removeEventListener === 'function'
  )
}

module.exports = { signalOf, unwatch, watch }
