'use strict'

const { construct, perform } = require('../lib/call.js')
const { {{ provider.name }}: native } = require('../lib/native.js')

class {{ provider.client.name }} {
  #native

  constructor(options) {
    this.#native = construct(native.{{ provider.client.name }}, options)
  }
  {% for operation in provider.client.operations %}

  async {{ operation.name | camel }}(request, options) {
    return await perform('{{ provider.name }}', this.#native, '{{ operation.name }}', request, options)
  }
  {% endfor %}
}

exports.{{ provider.client.name }} = {{ provider.client.name }}
