{% from "python/provider.pyi" import about_iteration, about_operation, documentation %}
use bojagi::{{ provider.name }} as inner;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
#[allow(unused_imports, reason = "a surface may have no use for it")]
use pyo3::types::PyTuple;

#[allow(unused_imports, reason = "a surface may have no use for one")]
use crate::arguments::{Seconds, SecretArgument, Text, Unsigned, wrong_type};
#[allow(unused_imports, reason = "a surface may have no use for one")]
use crate::convert::{OpenEnum, Tuple};
use crate::coroutine::{self, coroutine};
use crate::credentials::CredentialsProvider;
#[allow(unused_imports, reason = "a surface may have no use for one")]
use crate::items::{AsyncItems, Items};
use crate::model::Model;
use crate::{log, runtime};
use crate::secret::SecretString;
use crate::value::SecretValue;

{% macro signature(fields) %}
{% if fields %}*, {% endif %}{% for field in fields %}{{ field.name }}{% if not field.required %}=None{% endif %}, {% endfor %}
{% endmacro %}
{# What a client cannot be made without may be given by its place. #}
{% macro options_signature(fields) %}
{% for field in fields if field.required %}{{ field.name }}, {% endfor %}{{ signature(fields | rejectattr("required") | list) }}
{% endmacro %}
{% macro parameters(fields) %}
{% for field in fields %}{{ field.name }}: {{ field.type | ty("pyo3_in") }}, {% endfor %}
{% endmacro %}
{% macro setters(fields) %}
{% for field in fields %}
    .{% if not field.required %}maybe_{% endif %}{{ field.name }}({{ field.type | convert(field.name, "from_python") }})
{% endfor %}
{% endmacro %}

{% for enum in provider.enums %}
#[allow(dead_code, reason = "an enum may be for input only")]
pub struct {{ enum.name }}(inner::{{ enum.name }});

impl From<inner::{{ enum.name }}> for {{ enum.name }} {
    fn from(value: inner::{{ enum.name }}) -> Self {
        Self(value)
    }
}

impl From<Text> for inner::{{ enum.name }} {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}

impl OpenEnum for {{ enum.name }} {
    const MODULE: &'static str = "bojagi.generated.{{ provider.name }}_enums";
    const NAME: &'static str = "{{ enum.name }}";

    fn text(&self) -> &str {
        self.0.as_str()
    }
}

impl<'py> IntoPyObject<'py> for {{ enum.name }} {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
{% endfor %}

{% for model in provider.models %}
{{ model.doc.text | words("python") | wrap(88) | comment("///") }}
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.{{ provider.name }}")]
#[derive(Clone)]
pub struct {{ model.name }}(inner::{{ model.name }});

impl From<inner::{{ model.name }}> for {{ model.name }} {
    fn from(model: inner::{{ model.name }}) -> Self {
        Self(model)
    }
}

impl From<{{ model.name }}> for inner::{{ model.name }} {
    fn from(model: {{ model.name }}) -> Self {
        model.0
    }
}

impl<'py> IntoPyObject<'py> for {{ model.name }} {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}

#[pymethods]
impl {{ model.name }} {
    #[new]
    #[pyo3(signature = ({{ signature(model.fields | sort(attribute="required", reverse=true)) }}))]
    fn new({{ parameters(model.fields | sort(attribute="required", reverse=true)) }}) -> PyClassInitializer<Self> {
        Model::made(Self(inner::{{ model.name }}::builder(){{ setters(model.fields) }}.build()))
    }

    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec![{% for field in model.fields %}"{{ field.name }}", {% endfor %}])
    }

    {% for field in model.fields %}
    {{ field.doc.text | words("python") | wrap(88) | comment("///") }}
    #[getter]
    fn {{ field.name }}(&self) -> {{ field.type | ty("pyo3") }} {
        {% set value = field.type | convert("self.0." ~ field.name ~ ".clone()", "to_python") %}
        {{ "Tuple(" ~ value ~ ")" if field.type.kind == "vec" else value }}
    }
    {% endfor %}
}
{% endfor %}

{% for choice in provider.choices %}
pub struct {{ choice.name }}(inner::{{ choice.name }});

impl From<{{ choice.name }}> for inner::{{ choice.name }} {
    fn from(choice: {{ choice.name }}) -> Self {
        choice.0
    }
}

impl<'py> FromPyObject<'_, 'py> for {{ choice.name }} {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        {% for variant in choice.variants %}
        if let Ok(model) = object.cast::<{{ variant.model }}>() {
            return Ok(Self(inner::{{ choice.name }}::{{ variant.name }}(model.get().0.clone())));
        }
        {% endfor %}
        Err(wrong_type("{% for variant in choice.variants %}{{ variant.model }}{{ "" if loop.last else " or " if loop.revindex == 2 else ", " }}{% endfor %}", object))
    }
}
{% endfor %}

{% macro prepared(operation) %}
{% if operation.request %}
let request = inner::{{ operation.request }}::builder()
{{ setters(operation.args | reject("in", operation.params)) }}
    .build();
{% endif %}
{% endmacro %}
{% macro called(operation) %}
{{ operation.name }}({% for param in operation.params %}{{ "&" if param.by_ref }}{{ param.type | convert(param.name, "from_python") }}, {% endfor %}{% if operation.request %}request{% endif %})
{% endmacro %}
{% macro call(operation) %}
let client = self.0.clone();
{{ prepared(operation) }}
let call = async move { client.{{ called(operation) }}.await };
{% endmacro %}
{% macro returned(operation) %}
{% if operation.returns %}{{ operation.returns | ty("pyo3") }}{% else %}(){% endif %}
{% endmacro %}
{# `expr` is a Result; like an Option it is mapped. #}
{% macro result(operation, expr) %}
{% if operation.returns %}{{ {"kind": "option", "of": operation.returns} | convert(expr, "to_python") }}{% else %}{{ expr }}{% endif %}
{% endmacro %}

{% for asynchronous in [false, true] %}
{% set name = ("Async" if asynchronous else "") ~ provider.client.name %}
{{ provider.client.doc.text | words("python") | wrap(88) | comment("///") }}
{% if asynchronous %}
///
/// Its operations are coroutines for asyncio; cancelling one gives up its request.
{% endif %}
///
{{ documentation(provider.client.constructor, provider.client.options) | comment("///") }}
#[pyclass(frozen, module = "bojagi.{{ provider.name }}")]
pub struct {{ name }}(pub(super) inner::{{ provider.client.name }});

#[pymethods]
impl {{ name }} {
    #[new]
    #[pyo3(signature = ({{ options_signature(provider.client.options) }}))]
    fn new(py: Python<'_>, {{ parameters(provider.client.options) }}) -> PyResult<Self> {
        let builder = inner::{{ provider.client.name }}::builder()
            {{ setters(provider.client.options) }};
        {% if asynchronous %}
        coroutine::load(py)?;
        {% endif %}
        runtime::detached(py, || builder.build()).map(Self)
    }

    {% for other in provider.client.others %}
    {% set client = "super::" ~ other.provider ~ "::" ~ ("Async" if asynchronous else "") ~ other.client %}
    {{ other.doc.text | words("python") | wrap(88) | comment("///") }}
    #[getter]
    fn {{ other.name }}(&self) -> Option<{{ client }}> {
        self.0.{{ other.name }}().cloned().map({{ client }})
    }
    {% endfor %}
    {% for operation in provider.client.operations %}
    {{ about_operation(operation) | trim | comment("///") }}
    #[pyo3(signature = ({{ signature(operation.args) }}))]
    {% if asynchronous %}
    fn {{ operation.name }}<'py>(&self, py: Python<'py>, {{ parameters(operation.args) }}) -> PyResult<Bound<'py, PyAny>> {
        {{ call(operation) }}
        {% if operation.returns %}
        let call = async move { {{ result(operation, "call.await") }} };
        coroutine::<{{ returned(operation) }}>(py, "{{ name }}.{{ operation.name }}", call)
        {% else %}
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "{{ name }}.{{ operation.name }}", call)
        {% endif %}
    }
    {% else %}
    fn {{ operation.name }}(&self, py: Python<'_>, {{ parameters(operation.args) }}) -> PyResult<{{ returned(operation) }}> {
        {{ call(operation) }}
        {{ result(operation, "log::block(py, call)") }}
    }
    {% endif %}
    {% endfor %}

    {% for iteration in provider.client.iterations %}
    {% set items = "AsyncItems" if asynchronous else "Items" %}
    {{ about_iteration(iteration) | trim | comment("///") }}
    #[pyo3(signature = ({{ signature(iteration.args) }}))]
    fn {{ iteration.name }}(&self, {{ parameters(iteration.args) }}) -> {{ items }} {
        {{ prepared(iteration) }}
        let pages = self.0.{{ called(iteration) }};
        {{ items }}::new(pages, {{ iteration.returns | ty("pyo3") }}::from)
    }
    {% endfor %}

    {% if provider.client.close %}
    {{ provider.client.close.text | words("python") | wrap(88) | comment("///") }}
    {% if asynchronous %}
    fn close<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client.close();
            Ok(None)
        };
        coroutine::<Option<()>>(py, "{{ name }}.close", call)
    }

    fn __aenter__(slf: Bound<'_, Self>) -> PyResult<Bound<'_, PyAny>> {
        let (py, client) = (slf.py(), slf.unbind());
        coroutine::<Py<Self>>(py, "{{ name }}.__aenter__", async move { Ok(client) })
    }

    #[pyo3(signature = (*_raised))]
    fn __aexit__<'py>(&self, py: Python<'py>, _raised: &Bound<'_, PyTuple>) -> PyResult<Bound<'py, PyAny>> {
        self.close(py)
    }
    {% else %}
    fn close(&self, py: Python<'_>) {
        py.detach(|| self.0.close());
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_raised))]
    fn __exit__(&self, py: Python<'_>, _raised: &Bound<'_, PyTuple>) {
        self.close(py);
    }
    {% endif %}
    {% endif %}

    fn __repr__(&self) -> &'static str {
        "{{ name }}(***)"
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("a client cannot be pickled; make one in the other process"))
    }
}
{% endfor %}

#[pymodule]
pub mod {{ provider.name }} {
    #[pymodule_export]
    use super::{
        {% for model in provider.models %}{{ model.name }}, {% endfor %}
        {{ provider.client.name }}, Async{{ provider.client.name }},
    };
}
