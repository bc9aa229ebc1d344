// A client's provider of credentials: the application's function, and what it threw.
'use strict'

const { unwrap } = require('./error.js')

class Provider {
  #callback
  #failure

  constructor(callback) {
    this.#callback = callback
  }

  async #answer(reply) {
    try {
      const callback = this.#callback
      unwrap(reply.give(await callback()), this.#answer)
    } catch (cause) {
      this.#failure = { text: textOf(cause), cause }
      reply.fail(this.#failure.text)
    }
  }

  /**
   * What the native half calls. It holds the provider weakly, because the application's function may
   * hold the client, and nobody sees through the native half that both can be collected.
   */
  get ask() {
    const weak = new WeakRef(this)
    return (reply) => void weak.deref()?.#answer(reply)
  }

  /** What the function threw, if it is what `failure` tells of. */
  causeOf(failure) {
    const told = failure.kind === 'Credentials' && this.#failure && failure.message.includes(this.#failure.text)
    return told ? this.#failure.cause : undefined
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

module.exports = { Provider }
