//! What the generated classes need to speak Python's types.

use std::time::Duration;

use pyo3::PyClass;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;

/// A length of time: `datetime.timedelta`, or a number of seconds.
pub(crate) struct Seconds(Duration);

impl<'py> FromPyObject<'_, 'py> for Seconds {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(duration) = object.extract::<Duration>() {
            return Ok(Self(duration));
        }
        let Ok(seconds) = object.extract::<f64>() else {
            return Err(PyTypeError::new_err(format!(
                "expected a timedelta or a number of seconds, got {}",
                object.get_type().name()?
            )));
        };
        Duration::try_from_secs_f64(seconds)
            .map(Self)
            .map_err(|e| PyValueError::new_err(e.to_string()))
    }
}

impl From<Seconds> for Duration {
    fn from(seconds: Seconds) -> Self {
        seconds.0
    }
}

/// An enum that is open to values not known yet: a member of the Python class of that name.
pub(crate) trait OpenEnum {
    const MODULE: &'static str;
    const NAME: &'static str;

    fn text(&self) -> &str;

    fn to_member<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.import(Self::MODULE)?.getattr(Self::NAME)?.call1((self.text(),))
    }
}

/// `Name(field=value, ..)`, where each value shows itself: a secret does so redacted.
pub(crate) fn repr<T: PyClass>(
    object: &Bound<'_, T>,
    name: &str,
    fields: &[&str],
) -> PyResult<String> {
    let field = |field: &&str| Ok(format!("{field}={}", object.as_any().getattr(*field)?.repr()?));
    let fields = fields.iter().map(field).collect::<PyResult<Vec<_>>>()?;
    Ok(format!("{name}({})", fields.join(", ")))
}
