// AbortSignals: read from a call's options, and watched for the calls under way.
'use strict'

const { InvalidArgumentError } = require('../generated/errors.js')

/** What to do when a signal aborts. All share one listener: Node warns when there are more than ten. */
const watched = new WeakMap()

/** Calls `abort` when the signal does, unless `unwatch` comes before. */
function watch(signal, abort) {
  let watching = watched.get(signal)
  if (watching === undefined) {
    const aborts = new Set()
    const all = () => {
      watched.delete(signal)
      for (const each of aborts) each()
    }
    watching = { aborts, all }
    watched.set(signal, watching)
    signal.addEventListener('abort', all, { once: true })
  }
  watching.aborts.add(abort)
}

function unwatch(signal, abort) {
  const watching = watched.get(signal)
  watching?.aborts.delete(abort)
  if (watching?.aborts.size !== 0) return
  watched.delete(signal)
  signal.removeEventListener('abort', watching.all)
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
