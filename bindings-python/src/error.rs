//! Core's errors as Python exceptions, with all their facts.

use std::error::Error as _;

use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The exception for an error of core: the class that is named after its kind, with what the
/// application's provider of credentials raised as its cause.
pub(crate) fn raise(py: Python<'_>, error: &bojagi::Error) -> PyErr {
    let raised = exception(py, error).map_or_else(|failure| failure, PyErr::from_value);
    if let Some(cause) = error.source().and_then(|cause| cause.downcast_ref::<PyErr>()) {
        raised.set_cause(py, Some(cause.clone_ref(py)));
    }
    raised
}

/// The exception for an argument that cannot be.
pub(crate) fn invalid(py: Python<'_>, why: &str) -> PyErr {
    let made = py
        .import("bojagi.generated.errors")
        .and_then(|errors| errors.getattr("InvalidArgumentError")?.call1((why,)));
    made.map_or_else(|failure| failure, PyErr::from_value)
}

fn exception<'py>(py: Python<'py>, error: &bojagi::Error) -> PyResult<Bound<'py, PyAny>> {
    let facts = PyDict::new(py);
    facts.set_item("message", error.message())?;
    facts.set_item("operation", error.operation())?;
    facts.set_item("provider", error.provider())?;
    facts.set_item("status", error.status())?;
    facts.set_item("provider_code", error.provider_code())?;
    facts.set_item("details", error.details())?;
    facts.set_item("request_id", error.request_id())?;
    facts.set_item("retry_after", error.retry_after())?;
    facts.set_item("retryable", error.retryable())?;
    facts.set_item("attempts", error.attempts())?;
    // Not called, since that would run Python: where the interpreter ends, a thread that is in Python
    // must have no frames of Rust below.
    let class = py.import("bojagi.generated.errors")?.getattr(format!("{}Error", error.kind()))?;
    let raised = class.call_method1("__new__", (&class,))?;
    raised.setattr("args", (error.message(),))?;
    raised.getattr("__dict__")?.cast_into::<PyDict>()?.update(facts.as_mapping())?;
    Ok(raised)
}
