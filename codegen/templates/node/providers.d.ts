{% for provider in surface.providers %}
export * as {{ provider.name }} from './{{ provider.name }}.js'
{% endfor %}
