//! What the generated classes need to take Python's types. A wrong type is Python's own `TypeError`; a
//! value that cannot be is an `InvalidArgumentError`. Neither repeats the value.

use std::any::type_name;
use std::time::Duration;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDelta, PyInt, PyString};

use crate::error::invalid;
use crate::secret::SecretString;
use crate::value::SecretValue;

type Given<'a, 'py> = Borrowed<'a, 'py, PyAny>;

pub(crate) fn wrong_type(expected: &str, object: Given<'_, '_>) -> PyErr {
    match object.get_type().name() {
        Ok(name) => PyTypeError::new_err(format!("expected {expected}, got {name}")),
        Err(error) => error,
    }
}

/// A `str`, an enum's member included.
pub(crate) struct Text(String);

impl<'py> FromPyObject<'_, 'py> for Text {
    type Error = PyErr;

    fn extract(object: Given<'_, 'py>) -> PyResult<Self> {
        let text = object.cast::<PyString>().map_err(|_| wrong_type("str", object))?;
        let why = "it holds half of a surrogate pair, which is no Unicode";
        text.extract().map(Self).map_err(|_: PyErr| invalid(object.py(), why))
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0
    }
}

/// A secret; a `str` will do.
pub(crate) struct SecretArgument(bojagi::SecretString);

impl<'py> FromPyObject<'_, 'py> for SecretArgument {
    type Error = PyErr;

    fn extract(object: Given<'_, 'py>) -> PyResult<Self> {
        if let Ok(secret) = object.cast::<SecretString>() {
            return Ok(Self(secret.get().inner().clone()));
        }
        if let Ok(value) = object.cast::<SecretValue>() {
            return Ok(Self(value.get().inner().clone().into()));
        }
        if !object.is_instance_of::<PyString>() {
            return Err(wrong_type("str, SecretString or SecretValue", object));
        }
        Text::extract(object).map(|text| Self(text.0.into()))
    }
}

impl From<SecretArgument> for bojagi::SecretString {
    fn from(argument: SecretArgument) -> Self {
        argument.0
    }
}

impl From<SecretArgument> for bojagi::SecretValue {
    fn from(argument: SecretArgument) -> Self {
        argument.0.into()
    }
}

/// An `int` that is not below 0.
pub(crate) struct Unsigned<T>(T);

impl<'py, T: for<'a> FromPyObject<'a, 'py>> FromPyObject<'_, 'py> for Unsigned<T> {
    type Error = PyErr;

    fn extract(object: Given<'_, 'py>) -> PyResult<Self> {
        if !object.is_instance_of::<PyInt>() {
            return Err(wrong_type("int", object));
        }
        let bits = type_name::<T>().trim_start_matches('u');
        let why = format!("it must be 0 or more, and below 2**{bits}");
        object.extract().map(Self).map_err(|_| invalid(object.py(), &why))
    }
}

impl From<Unsigned<u32>> for u32 {
    fn from(number: Unsigned<u32>) -> Self {
        number.0
    }
}

impl From<Unsigned<u64>> for u64 {
    fn from(number: Unsigned<u64>) -> Self {
        number.0
    }
}

/// A length of time: `datetime.timedelta`, or a number of seconds.
pub(crate) struct Seconds(Duration);

impl<'py> FromPyObject<'_, 'py> for Seconds {
    type Error = PyErr;

    fn extract(object: Given<'_, 'py>) -> PyResult<Self> {
        let why = "it must be a length of time that is not below 0";
        // Numbers first: to know a timedelta is to load `datetime`, which takes milliseconds.
        let Ok(seconds) = object.extract::<f64>() else {
            if object.is_instance_of::<PyDelta>() {
                return object.extract().map(Self).map_err(|_: PyErr| invalid(object.py(), why));
            }
            return Err(wrong_type("a timedelta or a number of seconds", object));
        };
        Duration::try_from_secs_f64(seconds).map(Self).map_err(|_| invalid(object.py(), why))
    }
}

impl From<Seconds> for Duration {
    fn from(seconds: Seconds) -> Self {
        seconds.0
    }
}
