//! Bojagi for Python: translates between Python and core. What an operation does is in core; what is
//! mechanical about it here is in `generated`.

use std::alloc::System;

use pyo3::prelude::*;
use zeroizing_alloc::ZeroAlloc;

mod arguments;
mod convert;
mod coroutine;
mod credentials;
mod error;
#[rustfmt::skip]
#[allow(clippy::clone_on_copy, clippy::too_many_arguments, reason = "one template for all types")]
mod generated;
mod items;
mod log;
mod model;
mod runtime;
mod secret;
mod value;

/// Wipes all memory that is given back, so also what HTTP, TLS and the border leave behind.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// The compiled half of the package `bojagi`.
#[pymodule(name = "_native", gil_used = false)]
mod native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::coroutine::{Bell, Call};
    #[pymodule_export]
    use super::credentials::Credentials;
    #[pymodule_export]
    use super::generated::providers;
    #[pymodule_export]
    use super::items::AsyncItems;
    #[pymodule_export]
    use super::model::Model;
    #[pymodule_export]
    use super::secret::SecretString;
    #[pymodule_export]
    use super::value::SecretValue;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::log::listen();
        let close = wrap_pyfunction!(super::runtime::close, module)?;
        module.py().import("atexit")?.call_method1("register", (close,)).map(drop)
    }
}
