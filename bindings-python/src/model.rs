//! What all models have in common: they are frozen, and told apart by their fields.

use pyo3::PyClass;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFrozenSet, PyList, PyString, PyTuple, PyType};

use crate::runtime;

/// A result of a call, or a part of one.
///
/// It is frozen. Two of one class are equal when their fields are, and then have the same hash. One that
/// holds a secret can no more be hashed or pickled than the secret.
#[pyclass(frozen, subclass, module = "bojagi")]
pub struct Model;

impl Model {
    pub(crate) fn made<T: PyClass<BaseType = Self>>(model: T) -> PyClassInitializer<T> {
        PyClassInitializer::from(Self).add_subclass(model)
    }
}

#[pymethods]
impl Model {
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        if !slf.get_type().is(other.get_type()) {
            return Ok(py.NotImplemented());
        }
        let equal = fields(slf)?.eq(fields(other)?)?;
        Ok(equal.into_pyobject(py)?.to_owned().into_any().unbind())
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        let py = slf.py();
        let values = fields(slf)?.into_iter().map(|(_, value)| match value.cast_into::<PyDict>() {
            Ok(texts) => Ok(PyFrozenSet::new(py, texts.items())?.into_any()),
            Err(other) => Ok(other.into_inner()),
        });
        PyTuple::new(py, values.collect::<PyResult<Vec<_>>>()?)?.hash()
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        repr(&slf.get_type().name()?.to_string(), &fields(slf)?)
    }

    /// The fields by name, models among them as dicts too; secrets stay redacted.
    fn _asdict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        plain(slf.as_any().clone())
    }

    /// A copy with other values for some fields; `copy.replace` calls it.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let fields = fields(slf)?;
        if let Some(changes) = changes {
            fields.update(changes.as_mapping())?;
        }
        slf.get_type().call((), Some(&fields))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Made<'py>)> {
        let py = slf.py();
        let make = py.import("copyreg")?.getattr("__newobj_ex__")?;
        Ok((make, (slf.get_type(), PyTuple::empty(py), fields(slf)?)))
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }
}

/// A class, and what it is called with.
type Made<'py> = (Bound<'py, PyType>, Bound<'py, PyTuple>, Bound<'py, PyDict>);

/// The fields by name; their order is that of the class's `_fields`.
fn fields<'py>(model: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    let fields = PyDict::new(model.py());
    for name in model.getattr("_fields")?.try_iter()? {
        let name = name?;
        fields.set_item(&name, model.getattr(name.cast::<PyString>()?)?)?;
    }
    Ok(fields)
}

fn plain(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
    if value.is_instance_of::<Model>() {
        let fields = fields(&value)?;
        for (name, field) in fields.copy()? {
            fields.set_item(name, plain(field)?)?;
        }
        return Ok(fields.into_any());
    }
    if let Ok(items) = value.cast::<PyTuple>() {
        let items = items.iter().map(plain).collect::<PyResult<Vec<_>>>()?;
        return Ok(PyList::new(value.py(), items)?.into_any());
    }
    Ok(value)
}

/// `Name(field=value, ..)`, where each value shows itself: a secret does so redacted.
pub(crate) fn repr(name: &str, fields: &Bound<'_, PyDict>) -> PyResult<String> {
    let field = |(name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
        Ok(format!("{name}={}", runtime::call(value.py(), || value.repr())?))
    };
    let fields = fields.iter().map(field).collect::<PyResult<Vec<_>>>()?;
    Ok(format!("{name}({})", fields.join(", ")))
}
