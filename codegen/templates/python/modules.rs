//! What `make generate` renders from core: one module for each provider.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use pyo3::wrap_pymodule;

{% for provider in surface.providers %}
mod {{ provider.name }};
{% endfor %}

/// The modules of the providers, by their names.
pub(crate) fn providers(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let providers = PyDict::new(py);
    {% for provider in surface.providers %}
    providers.set_item("{{ provider.name }}", wrap_pymodule!({{ provider.name }}::{{ provider.name }})(py))?;
    {% endfor %}
    Ok(providers)
}
