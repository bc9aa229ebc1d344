// Generated from core by `make generate`. Do not edit.
'use strict'

const { construct, given, iterate, perform } = require('../lib/call.js')
const { store: native } = require('../lib/native.js')

class SecretStore {
  #native

  constructor(options) {
    this.#native = construct(native.SecretStore, options, 'credentials')
  }

  get ncloud() {
    return given(this.#native, 'ncloud', () => require('./ncloud.js').SecretManager)
  }

  get alibaba() {
    return given(this.#native, 'alibaba', () => require('./alibaba.js').SecretsManager)
  }

  async generatePassword(request, options) {
    return await perform('store', this.#native, 'generate_password', request, options)
  }

  async getSecret(request, options) {
    return await perform('store', this.#native, 'get_secret', request, options)
  }

  async putSecret(request, options) {
    return await perform('store', this.#native, 'put_secret', request, options)
  }

  async deleteSecret(request, options) {
    return await perform('store', this.#native, 'delete_secret', request, options)
  }

  async restoreSecret(request, options) {
    return await perform('store', this.#native, 'restore_secret', request, options)
  }

  iterSecrets(request, options) {
    return iterate('store', this.#native, 'iter_secrets', request, options)
  }

  close() {
    this.#native.close()
  }

  [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() {
    this.close()
  }
}

exports.SecretStore = SecretStore
