//! The secret type: redacted wherever Python prints it, revealed by one method.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use crate::arguments::SecretArgument;

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

    fn __reduce__(&self) -> PyResult<()> {
        refuse_to_pickle()
    }
}

pub(crate) fn refuse_to_pickle() -> PyResult<()> {
    Err(PyTypeError::new_err(
        "a secret cannot be pickled or copied: it would be written down in plain",
    ))
}

impl From<bojagi::SecretString> for SecretString {
    fn from(secret: bojagi::SecretString) -> Self {
        Self(secret)
    }
}
