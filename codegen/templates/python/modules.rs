//! What `make generate` renders from core: one module for each provider.

use pyo3::prelude::*;

{% for provider in surface.providers %}
mod {{ provider.name }};
{% endfor %}

/// The modules of the providers.
#[pymodule]
pub(crate) mod providers {
    {% for provider in surface.providers %}
    #[pymodule_export]
    use super::{{ provider.name }}::{{ provider.name }};
    {% endfor %}
}
