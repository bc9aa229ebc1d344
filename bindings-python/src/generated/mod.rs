// Generated from core by `make generate`. Do not edit.

//! What `make generate` renders from core: one module for each provider.
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
mod alibaba;
mod ncloud;
/// The module of a provider, made when it is first asked for: its classes take time, and most
/// applications have one provider.
#[pyfunction]
pub(crate) fn provider(py: Python<'_>, name: &str) -> PyResult<Py<PyModule>> {
    Ok(
        match name {
            "alibaba" => pyo3::wrap_pymodule!(alibaba::alibaba)(py),
            "ncloud" => pyo3::wrap_pymodule!(ncloud::ncloud)(py),
            _ => return Err(PyKeyError::new_err(name.to_owned())),
        },
    )
}
