//! What the library needs of Python's modules.

use bojagi::process::PerProcess;
use pyo3::prelude::*;

use crate::runtime;

/// A name of a Python module, looked up once.
///
/// Not by PyO3's own cells, `intern!` among them: a thread that fills one lets others run meanwhile,
/// and where one of those forks, the child waits for the first thread, which it does not have.
pub(crate) struct Import {
    module: &'static str,
    name: &'static str,
    found: PerProcess<Py<PyAny>>,
}

impl Import {
    pub(crate) const fn new(module: &'static str, name: &'static str) -> Self {
        Self { module, name, found: PerProcess::new() }
    }

    pub(crate) fn get<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        let look = || py.import(self.module)?.getattr(self.name).map(Bound::unbind);
        let found = match self.found.get() {
            Some(found) => found,
            None => runtime::call(py, || self.found.get_or_try_init(look))?,
        };
        Ok(found.bind(py))
    }
}
