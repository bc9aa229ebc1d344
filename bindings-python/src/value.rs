//! A secret value: its fields by name, each as hidden as the whole.

use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyIterator, PyList, PyType};

use crate::arguments::{SecretArgument, Text, wrong_type};
use crate::error::invalid;
use crate::runtime;
use crate::secret::{SecretString, pydantic_schema, refuse_to_pickle};

/// A secret value: the JSON text of a flat object, and its fields by name, each a `SecretString`.
///
/// It prints as `SecretValue(***)`, and its memory is wiped when the object goes. A text field is given
/// without its quotes, a number or a boolean as JSON writes it. A field that is null counts as missing,
/// and so do all fields of a text that is no JSON object. Two values are compared in constant time. A
/// value cannot be pickled: it would be written down in plain.
#[pyclass(frozen, eq, mapping, module = "bojagi")]
#[derive(Clone, PartialEq)]
pub(crate) struct SecretValue(bojagi::SecretValue);

impl SecretValue {
    pub(crate) fn inner(&self) -> &bojagi::SecretValue {
        &self.0
    }
}

#[pymethods]
impl SecretValue {
    /// Takes a text into custody.
    #[new]
    #[pyo3(signature = (text, /))]
    fn new(text: SecretArgument) -> Self {
        Self(text.into())
    }

    /// The whole text, as a new `str`, which Python cannot wipe.
    fn reveal(&self) -> &str {
        self.0.reveal()
    }

    /// The field of that name, or None where there is none; `value[name]` is a `KeyError` then.
    #[pyo3(signature = (name, /))]
    fn get(&self, name: Text) -> Option<SecretString> {
        self.0.get(&String::from(name)).cloned().map(SecretString::from)
    }

    /// The names of the fields, in the order of the text.
    fn keys(&self) -> Vec<&str> {
        self.0.keys().collect()
    }

    /// The fields with their names, in the order of the text.
    fn items(&self) -> Vec<(&str, SecretString)> {
        self.0.fields().map(|(name, secret)| (name, secret.clone().into())).collect()
    }

    /// The value as a model of the application's own, which then holds it in plain.
    ///
    /// Args:
    ///     model: `dict`, a pydantic model, or a class that takes the fields as keywords: a dataclass, a
    ///         TypedDict, a NamedTuple. Fields that it does not name are left out. Fields that it
    ///         annotates with a plain class, such as `str` or `int | None`, must be of that class;
    ///         nothing is converted, but by pydantic, and to a `SecretString` where one is asked for.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the value does not fit the model. It names the fields, and quotes
    ///     nothing.
    #[pyo3(name = "into", signature = (model, /))]
    fn fit<'py>(slf: &Bound<'py, Self>, model: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        if !model.is_callable() {
            return Err(wrong_type("a class", model.as_borrowed()));
        }
        let py = model.py();
        let fit = || py.import("bojagi._models")?.getattr("fit")?.call1((slf, model));
        let fitted = runtime::call(py, fit)?;
        match fitted.extract()? {
            (made, None::<String>) => Ok(made),
            (_, Some(why)) => Err(invalid(py, &why)),
        }
    }

    fn __getitem__(&self, name: Text) -> PyResult<SecretString> {
        let name = String::from(name);
        let field = self.0.get(&name).cloned().map(SecretString::from);
        field.ok_or_else(|| PyKeyError::new_err(name))
    }

    fn __contains__(&self, name: Text) -> bool {
        self.0.get(&String::from(name)).is_some()
    }

    fn __len__(&self) -> usize {
        self.0.keys().count()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        PyList::new(py, self.keys())?.try_iter()
    }

    fn __bool__(&self) -> bool {
        !self.reveal().is_empty()
    }

    fn __repr__(&self) -> &'static str {
        "SecretValue(***)"
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

impl From<bojagi::SecretValue> for SecretValue {
    fn from(value: bojagi::SecretValue) -> Self {
        Self(value)
    }
}
