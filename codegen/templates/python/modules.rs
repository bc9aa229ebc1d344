//! What `make generate` renders from core: one module for each provider.

use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;

{% for provider in surface.providers %}
mod {{ provider.name }};
{% endfor %}

/// The module of a provider, made when it is first asked for: its classes take time, and most
/// applications have one provider.
#[pyfunction]
pub(crate) fn provider(py: Python<'_>, name: &str) -> PyResult<Py<PyModule>> {
    Ok(match name {
        {% for provider in surface.providers %}
        "{{ provider.name }}" => pyo3::wrap_pymodule!({{ provider.name }}::{{ provider.name }})(py),
        {% endfor %}
        _ => return Err(PyKeyError::new_err(name.to_owned())),
    })
}
