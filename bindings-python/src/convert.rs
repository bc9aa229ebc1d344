//! What the generated classes need to give Python its types.

use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::runtime;

/// An enum that is open to values not known yet: a member of the Python class of that name.
pub(crate) trait OpenEnum {
    const MODULE: &'static str;
    const NAME: &'static str;

    fn text(&self) -> &str;

    fn to_member<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        runtime::call(py, || py.import(Self::MODULE)?.getattr(Self::NAME)?.call1((self.text(),)))
    }
}

/// A list that nobody can change, as the models are.
pub(crate) struct Tuple<T>(pub(crate) Vec<T>);

impl<'py, T: IntoPyObject<'py>> IntoPyObject<'py> for Tuple<T> {
    type Target = PyTuple;
    type Output = Bound<'py, PyTuple>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0)
    }
}
