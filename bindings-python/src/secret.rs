//! The secret type: redacted wherever Python prints it, revealed by one method.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

/// A secret text. It prints as `SecretString(***)`, and its memory is wiped when the object goes.
///
/// The text itself comes out of `reveal()` only. Two secrets are compared in constant time. A secret
/// cannot be pickled: it would be written down in plain.
#[pyclass(frozen, eq, module = "bojagi")]
#[derive(Clone, PartialEq)]
pub(crate) struct SecretString(bojagi::SecretString);

#[pymethods]
impl SecretString {
    /// Takes a text into custody.
    #[new]
    #[pyo3(signature = (text, /))]
    fn new(text: SecretArgument) -> Self {
        Self(text.0)
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
        Err(PyTypeError::new_err(
            "a secret cannot be pickled or copied: it would be written down in plain",
        ))
    }
}

impl From<bojagi::SecretString> for SecretString {
    fn from(secret: bojagi::SecretString) -> Self {
        Self(secret)
    }
}

/// Where a secret is asked for, a `str` will do.
pub(crate) struct SecretArgument(bojagi::SecretString);

impl<'py> FromPyObject<'_, 'py> for SecretArgument {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(secret) = object.cast::<SecretString>() {
            return Ok(Self(secret.get().0.clone()));
        }
        // PyO3's own message would be fine today; this one cannot come to hold the value.
        match object.extract::<String>() {
            Ok(text) => Ok(Self(text.into())),
            Err(_) => Err(PyTypeError::new_err(format!(
                "expected str or SecretString, got {}",
                object.get_type().name()?
            ))),
        }
    }
}

impl From<SecretArgument> for bojagi::SecretString {
    fn from(argument: SecretArgument) -> Self {
        argument.0
    }
}
