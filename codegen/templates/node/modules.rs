//! What `make generate` renders from core: one module for each provider.

{% for provider in surface.providers %}
mod {{ provider.name }};
{% endfor %}
