//! The secret type: redacted wherever Python prints it, revealed by one method.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::arguments::SecretArgument;
use crate::runtime;

/// A secret text. It prints as `SecretString(***)`, and its memory is wiped when the object goes.
///
/// The text itself comes out of `reveal()` only. Two secrets are compared in constant time. A secret
/// cannot be pickled: it would be written down in plain.
#[pyclass(frozen, eq, module = "bojagi")]
#[derive(Clone, PartialEq)]
pub(crate) struct SecretString(bojagi::SecretString);

impl SecretString {
    pub(crate) fn inner(&self) -> &bojagi::SecretString {
        &self.0
    }
}

#[pymethods]
impl SecretString {
    /// Takes a text into custody.
    #[new]
    #[pyo3(signature = (text, /))]
    fn new(text: SecretArgument) -> Self {
        Self(text.into())
    }

    /// The secret text itself, as a new `str`, which Python cannot wipe.
    fn reveal(&self) -> &str {
        self.0.reveal()
    }

    fn __bool__(&self) -> bool {
        !self.0.is_empty()
    }

    fn __repr__(&self) -> &'static str {
        "SecretString(***)"
    }

    /// Lets pydantic have it as a field, made from a text, and written redacted.
    #[classmethod]
    fn __get_pydantic_core_schema__<'py>(
        cls: &Bound<'py, PyType>,
        _source: &Bound<'py, PyAny>,
        _handler: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        pydantic_schema(cls)
    }

    fn __reduce__(&self) -> PyResult<()> {
        refuse_to_pickle()
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }
}

pub(crate) fn pydantic_schema<'py>(class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    runtime::call(py, || py.import("bojagi._models")?.getattr("schema")?.call1((class,)))
}

pub(crate) fn refuse_to_pickle() -> PyResult<()> {
    Err(PyTypeError::new_err(
        "a secret cannot be pickled: it would be written down in plain; read it again where it is \
         needed, or pickle what reveal() gives",
    ))
}

impl From<bojagi::SecretString> for SecretString {
    fn from(secret: bojagi::SecretString) -> Self {
        Self(secret)
    }
}
