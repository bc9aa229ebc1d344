// Generated from core by `make generate`. Do not edit.

//! What `make generate` renders from core: one module for each provider.
use pyo3::prelude::*;
mod alibaba;
mod ncloud;
mod store;
/// The modules of the providers.
#[pymodule]
pub(crate) mod providers {
    #[pymodule_export]
    use super::alibaba::alibaba;
    #[pymodule_export]
    use super::ncloud::ncloud;
    #[pymodule_export]
    use super::store::store;
}
