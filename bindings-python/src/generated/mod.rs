// Generated from core by `make generate`. Do not edit.

//! What `make generate` renders from core: one module for each provider.
use pyo3::prelude::*;
use pyo3::types::PyDict;
use pyo3::wrap_pymodule;
mod alibaba;
mod ncloud;
mod store;
/// The modules of the providers, by their names.
pub(crate) fn providers(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let providers = PyDict::new(py);
    providers.set_item("alibaba", wrap_pymodule!(alibaba::alibaba)(py))?;
    providers.set_item("ncloud", wrap_pymodule!(ncloud::ncloud)(py))?;
    providers.set_item("store", wrap_pymodule!(store::store)(py))?;
    Ok(providers)
}
