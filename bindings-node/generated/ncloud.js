// Generated from core by `make generate`. Do not edit.
'use strict'

const { construct, perform } = require('../lib/call.js')
const { ncloud: native } = require('../lib/native.js')

class SecretManager {
  #native

  constructor(options) {
    this.#native = construct(native.SecretManager, options)
  }

  async requestSecretDeletion(request, options) {
    return await perform('ncloud', this.#native, 'request_secret_deletion', request, options)
  }

  async deleteSecret(request, options) {
    return await perform('ncloud', this.#native, 'delete_secret', request, options)
  }

  async createSecret(request, options) {
    return await perform('ncloud', this.#native, 'create_secret', request, options)
  }

  async getSecretList(request, options) {
    return await perform('ncloud', this.#native, 'get_secret_list', request, options)
  }

  async getSecretDetail(request, options) {
    return await perform('ncloud', this.#native, 'get_secret_detail', request, options)
  }

  async getSecretValue(request, options) {
    return await perform('ncloud', this.#native, 'get_secret_value', request, options)
  }
}

exports.SecretManager = SecretManager
