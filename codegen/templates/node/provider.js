'use strict'

const { construct, {{ "given, " if provider.client.others }}iterate, perform } = require('../lib/call.js')
const { {{ provider.name }}: native } = require('../lib/native.js')

class {{ provider.client.name }} {
  #native

  constructor(options) {
    this.#native = construct(native.{{ provider.client.name }}, options{% for option in provider.client.options if (option.type | ty("plain")) in ["credentials provider", "credentials provider?"] %}, '{{ option.name | camel }}'{% endfor %})
  }
  {% for other in provider.client.others %}

  get {{ other.name | camel }}() {
    return given(this.#native, '{{ other.name }}', () => require('./{{ other.provider }}.js').{{ other.client }})
  }
  {% endfor %}
  {% for operation in provider.client.operations %}

  async {{ operation.name | camel }}(request, options) {
    return await perform('{{ provider.name }}', this.#native, '{{ operation.name }}', request, options)
  }
  {% endfor %}
  {% for iteration in provider.client.iterations %}

  {{ iteration.name | camel }}(request, options) {
    return iterate('{{ provider.name }}', this.#native, '{{ iteration.name }}', request, options)
  }
  {% endfor %}
  {% if provider.client.close %}

  close() {
    this.#native.close()
  }

  [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() {
    this.close()
  }
  {% endif %}
}

exports.{{ provider.client.name }} = {{ provider.client.name }}
