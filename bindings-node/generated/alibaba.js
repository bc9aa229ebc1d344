// Generated from core by `make generate`. Do not edit.
'use strict'

const { construct, iterate, perform } = require('../lib/call.js')
const { alibaba: native } = require('../lib/native.js')

class SecretsManager {
  #native

  constructor(options) {
    this.#native = construct(native.SecretsManager, options, 'credentials')
  }

  async resolveCredentials(request, options) {
    return await perform('alibaba', this.#native, 'resolve_credentials', request, options)
  }

  async deleteSecret(request, options) {
    return await perform('alibaba', this.#native, 'delete_secret', request, options)
  }

  async restoreSecret(request, options) {
    return await perform('alibaba', this.#native, 'restore_secret', request, options)
  }

  async getRandomPassword(request, options) {
    return await perform('alibaba', this.#native, 'get_random_password', request, options)
  }

  async setSecretPolicy(request, options) {
    return await perform('alibaba', this.#native, 'set_secret_policy', request, options)
  }

  async getSecretPolicy(request, options) {
    return await perform('alibaba', this.#native, 'get_secret_policy', request, options)
  }

  async rotateSecret(request, options) {
    return await perform('alibaba', this.#native, 'rotate_secret', request, options)
  }

  async updateSecretRotationPolicy(request, options) {
    return await perform('alibaba', this.#native, 'update_secret_rotation_policy', request, options)
  }

  async createSecret(request, options) {
    return await perform('alibaba', this.#native, 'create_secret', request, options)
  }

  async describeSecret(request, options) {
    return await perform('alibaba', this.#native, 'describe_secret', request, options)
  }

  async listSecrets(request, options) {
    return await perform('alibaba', this.#native, 'list_secrets', request, options)
  }

  async updateSecret(request, options) {
    return await perform('alibaba', this.#native, 'update_secret', request, options)
  }

  async tagResource(request, options) {
    return await perform('alibaba', this.#native, 'tag_resource', request, options)
  }

  async untagResource(request, options) {
    return await perform('alibaba', this.#native, 'untag_resource', request, options)
  }

  async tagResources(request, options) {
    return await perform('alibaba', this.#native, 'tag_resources', request, options)
  }

  async untagResources(request, options) {
    return await perform('alibaba', this.#native, 'untag_resources', request, options)
  }

  async listTagResources(request, options) {
    return await perform('alibaba', this.#native, 'list_tag_resources', request, options)
  }

  async listResourceTags(request, options) {
    return await perform('alibaba', this.#native, 'list_resource_tags', request, options)
  }

  async getSecretValue(request, options) {
    return await perform('alibaba', this.#native, 'get_secret_value', request, options)
  }

  async batchGetSecretValue(request, options) {
    return await perform('alibaba', this.#native, 'batch_get_secret_value', request, options)
  }

  async putSecretValue(request, options) {
    return await perform('alibaba', this.#native, 'put_secret_value', request, options)
  }

  async listSecretVersionIds(request, options) {
    return await perform('alibaba', this.#native, 'list_secret_version_ids', request, options)
  }

  async updateSecretVersionStage(request, options) {
    return await perform('alibaba', this.#native, 'update_secret_version_stage', request, options)
  }

  iterSecrets(request, options) {
    return iterate('alibaba', this.#native, 'iter_secrets', request, options)
  }

  iterTagResources(request, options) {
    return iterate('alibaba', this.#native, 'iter_tag_resources', request, options)
  }

  iterSecretVersionIds(request, options) {
    return iterate('alibaba', this.#native, 'iter_secret_version_ids', request, options)
  }

  close() {
    this.#native.close()
  }

  [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() {
    this.close()
  }
}

exports.SecretsManager = SecretsManager
