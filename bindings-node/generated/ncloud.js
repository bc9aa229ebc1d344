// Generated from core by `make generate`. Do not edit.
'use strict'

const { construct, iterate, perform } = require('../lib/call.js')
const { ncloud: native } = require('../lib/native.js')

class SecretManager {
  #native

  constructor(options) {
    this.#native = construct(native.SecretManager, options, 'credentials')
  }

  async resolveCredentials(request, options) {
    return await perform('ncloud', this.#native, 'resolve_credentials', request, options)
  }

  async startRotationJob(request, options) {
    return await perform('ncloud', this.#native, 'start_rotation_job', request, options)
  }

  async addPendingStage(request, options) {
    return await perform('ncloud', this.#native, 'add_pending_stage', request, options)
  }

  async updatePendingStage(request, options) {
    return await perform('ncloud', this.#native, 'update_pending_stage', request, options)
  }

  async generateRandomSecret(request, options) {
    return await perform('ncloud', this.#native, 'generate_random_secret', request, options)
  }

  async completeRotationJob(request, options) {
    return await perform('ncloud', this.#native, 'complete_rotation_job', request, options)
  }

  async failRotationJob(request, options) {
    return await perform('ncloud', this.#native, 'fail_rotation_job', request, options)
  }

  async getProtectionKeyList(request, options) {
    return await perform('ncloud', this.#native, 'get_protection_key_list', request, options)
  }

  async updateProtectionKey(request, options) {
    return await perform('ncloud', this.#native, 'update_protection_key', request, options)
  }

  async enableSecret(request, options) {
    return await perform('ncloud', this.#native, 'enable_secret', request, options)
  }

  async disableSecret(request, options) {
    return await perform('ncloud', this.#native, 'disable_secret', request, options)
  }

  async requestSecretDeletion(request, options) {
    return await perform('ncloud', this.#native, 'request_secret_deletion', request, options)
  }

  async cancelSecretDeletion(request, options) {
    return await perform('ncloud', this.#native, 'cancel_secret_deletion', request, options)
  }

  async deleteSecret(request, options) {
    return await perform('ncloud', this.#native, 'delete_secret', request, options)
  }

  async getTriggerList(request, options) {
    return await perform('ncloud', this.#native, 'get_trigger_list', request, options)
  }

  async enableAutoRotation(request, options) {
    return await perform('ncloud', this.#native, 'enable_auto_rotation', request, options)
  }

  async disableAutoRotation(request, options) {
    return await perform('ncloud', this.#native, 'disable_auto_rotation', request, options)
  }

  async updateRotationPeriod(request, options) {
    return await perform('ncloud', this.#native, 'update_rotation_period', request, options)
  }

  async updateRotationTrigger(request, options) {
    return await perform('ncloud', this.#native, 'update_rotation_trigger', request, options)
  }

  async deleteRotationTrigger(request, options) {
    return await perform('ncloud', this.#native, 'delete_rotation_trigger', request, options)
  }

  async executeRotationJob(request, options) {
    return await perform('ncloud', this.#native, 'execute_rotation_job', request, options)
  }

  async retryRotationJob(request, options) {
    return await perform('ncloud', this.#native, 'retry_rotation_job', request, options)
  }

  async cancelRotationJob(request, options) {
    return await perform('ncloud', this.#native, 'cancel_rotation_job', request, options)
  }

  async rollbackRotationJob(request, options) {
    return await perform('ncloud', this.#native, 'rollback_rotation_job', request, options)
  }

  async createSecret(request, options) {
    return await perform('ncloud', this.#native, 'create_secret', request, options)
  }

  async getSecretList(request, options) {
    return await perform('ncloud', this.#native, 'get_secret_list', request, options)
  }

  async findSecret(request, options) {
    return await perform('ncloud', this.#native, 'find_secret', request, options)
  }

  async getSecretDetail(request, options) {
    return await perform('ncloud', this.#native, 'get_secret_detail', request, options)
  }

  async getSecretLogs(request, options) {
    return await perform('ncloud', this.#native, 'get_secret_logs', request, options)
  }

  async updateSecretMemo(request, options) {
    return await perform('ncloud', this.#native, 'update_secret_memo', request, options)
  }

  async getSecretValue(request, options) {
    return await perform('ncloud', this.#native, 'get_secret_value', request, options)
  }

  async getSecretStageValue(request, options) {
    return await perform('ncloud', this.#native, 'get_secret_stage_value', request, options)
  }

  async updateSecretValue(request, options) {
    return await perform('ncloud', this.#native, 'update_secret_value', request, options)
  }

  async updateSecretStageValue(request, options) {
    return await perform('ncloud', this.#native, 'update_secret_stage_value', request, options)
  }

  iterSecretList(request, options) {
    return iterate('ncloud', this.#native, 'iter_secret_list', request, options)
  }

  iterSecretLogs(request, options) {
    return iterate('ncloud', this.#native, 'iter_secret_logs', request, options)
  }

  close() {
    this.#native.close()
  }

  [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() {
    this.close()
  }
}

exports.SecretManager = SecretManager
