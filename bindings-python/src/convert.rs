//! What the generated classes need to give Python its types.

use pyo3::PyClass;
use pyo3::prelude::*;

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
