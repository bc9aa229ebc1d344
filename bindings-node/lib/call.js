// What every method of a client does: cancellation, and typed errors in place of failures.
'use strict'

const native = require('./native.js')
const { asking } = require('./credentials.js')
const { unwrap } = require('./error.js')
const { signalOf, unwatch, watch } = require('./signal.js')

/** Functions that give credentials, by the native client: each lives as long as its client. */
const providers = new WeakMap()

/** A client for each call under way, which could not ask for credentials without it. */
const held = new Set()

/** The native client of a class, made with a constructor's options, of which `name` is a provider of credentials. */
function construct(Class, options, name) {
  const provider = options?.[name]
  if (typeof provider !== 'function') return unwrap(Class.make(options), construct)
  const own = { ...Object.getOwnPropertyDescriptors(options), [name]: { value: asking(provider), enumerable: true } }
  const client = unwrap(Class.make(Object.create(Object.getPrototypeOf(options), own)), construct)
  providers.set(client, provider)
  return client
}

/** Runs an operation of a native client; `request` is read there, `options` here. */
function perform(provider, client, operation, request, options) {
  const signal = signalOf(provider, operation, options)
  return settled(client, signal, (cancel) => client[operation](request, cancel))
}

/** Goes through a list; a page is asked for when its first item is. */
async function* iterate(provider, client, operation, request, options) {
  const signal = signalOf(provider, operation, options)
  const pages = unwrap(client[operation](request), iterate)
  for (;;) {
    const page = await settled(client, signal, (cancel) => pages.nextPage(cancel))
    if (page === undefined) return
    for (const item of page) {
      if (signal?.aborted) throw signal.reason
      yield item
    }
  }
}

/** Makes a call that can be given up, and waits for its value or its error. */
async function settled(client, signal, call) {
  if (signal?.aborted) throw signal.reason
  const hold = { client }
  held.add(hold)
  try {
    const outcome = await (signal ? watched(signal, call) : call())
    if (outcome.cancelled) throw signal.reason
    return unwrap(outcome, settled)
  } finally {
    held.delete(hold)
  }
}

async function watched(signal, call) {
  const cancel = new native.Cancel()
  watch(signal, cancel)
  try {
    return await call(cancel)
  } finally {
    unwatch(signal, cancel)
  }
}

module.exports = { construct, iterate, perform }
