// What every method of a client does: cancellation, and typed errors in place of failures.
'use strict'

const native = require('./native.js')
const { asking } = require('./credentials.js')
const { unwrap } = require('./error.js')
const { listens, tell } = require('./log.js')
const { signalOf, unwatch, watch } = require('./signal.js')

/** Functions that give credentials, by the native client: each lives as long as its client. */
const providers = new WeakMap()

/** Each call under way, by its number; it holds its client, which could not ask for credentials without it. */
const pending = new Map()

const calls = new native.Calls(settle)
let listening = false

/** What the native half calls when calls have ended, or told something. */
function settle() {
  if (listening) tell(calls.told())
  const ended = calls.ended()
  for (let index = 0; index < ended.length; index += 2) {
    const call = pending.get(ended[index])
    pending.delete(ended[index])
    call.resolve(ended[index + 1])
  }
}

/** The native client of a class, given or made with a constructor's options, of which `name` is a provider of credentials. */
function construct(Class, options, name) {
  if (options instanceof Class) return options
  const provider = options?.[name]
  if (typeof provider !== 'function') return unwrap(Class.make(options), construct)
  const own = { ...Object.getOwnPropertyDescriptors(options), [name]: { value: asking(provider), enumerable: true } }
  const client = unwrap(Class.make(Object.create(Object.getPrototypeOf(options), own)), construct)
  providers.set(client, provider)
  return client
}

/** The client that another one gives, if it has it. */
function given(client, name, classOf) {
  const other = client[name]()
  if (!other) return undefined
  providers.set(other, providers.get(client))
  return new (classOf())(other)
}

/** Runs an operation of a native client; `request` is read there, `options` here. */
function perform(provider, client, operation, request, options) {
  const signal = signalOf(provider, operation, options)
  return settled(client, signal, () => client[operation](request, calls))
}

/** Goes through a list; a page is asked for when its first item is. */
async function* iterate(provider, client, operation, request, options) {
  const signal = signalOf(provider, operation, options)
  const pages = unwrap(client[operation](request), iterate)
  for (;;) {
    const page = await settled(client, signal, () => pages.nextPage(calls))
    if (page === undefined) return
    for (const item of page) {
      if (signal?.aborted) throw signal.reason
      yield item
    }
  }
}

/** Makes a call that can be given up, and waits for its value or its error. */
async function settled(client, signal, start) {
  if (signal?.aborted) throw signal.reason
  if (listens() !== listening) calls.listen((listening = listens()))
  const begun = start()
  return unwrap(typeof begun === 'number' ? await ended(begun, client, signal) : begun, settled)
}

/** How the call of that number ends. */
function ended(id, client, signal) {
  return new Promise((resolve, reject) => {
    const call = { client, resolve }
    pending.set(id, call)
    if (signal === undefined) return
    const abort = () => {
      calls.cancel(id)
      pending.delete(id)
      reject(signal.reason)
    }
    call.resolve = (outcome) => {
      unwatch(signal, abort)
      resolve(outcome)
    }
    // A getter of the request may have aborted it.
    if (signal.aborted) abort()
    else watch(signal, abort)
  })
}

module.exports = { construct, given, iterate, perform }
