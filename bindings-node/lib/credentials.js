// Asks the application's function for a client's credentials.
'use strict'

const { unwrap } = require('./error.js')

/**
 * What the native half calls. It holds the function weakly, because the function may hold the client,
 * and nobody sees through the native half that both can be collected.
 */
function asking(provider) {
  const weak = new WeakRef(provider)
  return (reply) => {
    const provider = weak.deref()
    if (provider) answer(provider, reply)
  }
}

async function answer(provider, reply) {
  try {
    unwrap(reply.give(await provider()), answer)
  } catch (thrown) {
    reply.fail(thrown, textOf(thrown))
  }
}

/** `TypeError: text` for an error, as JavaScript prints it without its stack. */
function textOf(thrown) {
  try {
    return String(thrown)
  } catch {
    return 'it threw what has no text'
  }
}

module.exports = { asking }
