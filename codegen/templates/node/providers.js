'use strict'

{% for provider in surface.providers %}
exports.{{ provider.name }} = require('./{{ provider.name }}.js')
{% endfor %}
