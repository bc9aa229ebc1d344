'use strict'

const { BojagiError, define } = require('../lib/error.js')
{% for kind in surface.error_kinds %}

class {{ kind.name }}Error extends BojagiError {}
define('{{ kind.text }}', {{ kind.name }}Error)
exports.{{ kind.name }}Error = {{ kind.name }}Error
{% endfor %}
