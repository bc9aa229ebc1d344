// What every method of a client does: cancellation, and typed errors in place of failures.
'use strict'

const native = require('./native.js')
const { errorFrom } = require('./error.js')
const { InvalidArgumentError } = require('../generated/errors.js')

/** The value of an outcome, or its failure thrown, with a stack that begins at the caller of `above`. */
function unwrap(outcome, above) {
  if (!outcome.failure) return outcome.value
  const error = errorFrom(outcome.failure)
  Error.captureStackTrace?.(error, above)
  throw error
}

/** The native client of a class, made with a constructor's options. */
function construct(Class, options) {
  return unwrap(Class.make(options), construct)
}

/** Runs an operation of a native client; `request` is read there, `options` here. */
async function perform(provider, client, operation, request, options) {
  const signal = signalOf(provider, operation, options)
  if (signal === undefined) return unwrap(await client[operation](request), perform)
  if (signal.aborted) throw signal.reason
  const cancel = new native.Cancel()
  watch(signal, cancel)
  let outcome
  try {
    outcome = await client[operation](request, cancel)
  } finally {
    unwatch(signal, cancel)
  }
  if (outcome.cancelled) throw signal.reason
  return unwrap(outcome, perform)
}

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

module.exports = { construct, perform, unwrap }
