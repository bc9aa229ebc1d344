//! Reads the fields of a request body, with errors that name the field and the rule but no value.

use super::error::Error;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The fields of a JSON object. A field that is null counts as absent.
pub(super) struct Fields<'a> {
    prefix: &'static str,
    map: Cow<'a, Map<String, Value>>,
}

impl Fields<'_> {
    /// The fields of a request body.
    pub(super) fn read(body: &[u8]) -> Result<Self, Error> {
        let map = serde_json::from_slice(body)
            .map_err(|_| Error::invalid_request("The body must be a JSON object."))?;
        Ok(Self { prefix: "", map: Cow::Owned(map) })
    }

    /// The fields of a body that may be left out.
    pub(super) fn read_optional(body: &[u8]) -> Result<Self, Error> {
        Self::read(if body.is_empty() { b"{}" } else { body })
    }

    /// The error for a field: its full name and the rule that it breaks.
    pub(super) fn broken(&self, name: &str, rule: &str) -> Error {
        Error::invalid_request(format!("{}{name}: {rule}", self.prefix))
    }

    /// What `get` returned, or the error that the field is required.
    pub(super) fn required<T>(&self, name: &str, value: Option<T>) -> Result<T, Error> {
        value.ok_or_else(|| self.broken(name, "is required"))
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.map.get(name).filter(|value| !value.is_null())
    }

    fn typed<'a, T>(
        &'a self,
        name: &str,
        rule: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        self.get(name).map(|value| read(value).ok_or_else(|| self.broken(name, rule))).transpose()
    }

    pub(super) fn text(&self, name: &str) -> Result<Option<&str>, Error> {
        self.typed(name, "must be a string", Value::as_str)
    }

    pub(super) fn integer(&self, name: &str) -> Result<Option<i64>, Error> {
        self.typed(name, "must be an integer", Value::as_i64)
    }

    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, Error> {
        self.typed(name, "must be true or false", Value::as_bool)
    }

    pub(super) fn texts(&self, name: &str) -> Result<Option<Vec<&str>>, Error> {
        self.typed(name, "must be an array of strings", |value| {
            value.as_array()?.iter().map(Value::as_str).collect()
        })
    }

    /// One of the `allowed` words.
    pub(super) fn choice(
        &self,
        name: &str,
        allowed: &[&'static str],
    ) -> Result<Option<&'static str>, Error> {
        let rule = format!("must be one of {}", allowed.join(", "));
        self.typed(name, &rule, |value| {
            let text = value.as_str()?;
            allowed.iter().copied().find(|word| *word == text)
        })
    }

    /// The fields of an object inside; `prefix` is its name and a dot.
    pub(super) fn object(
        &self,
        name: &str,
        prefix: &'static str,
    ) -> Result<Option<Fields<'_>>, Error> {
        let map = self.typed(name, "must be an object", Value::as_object)?;
        Ok(map.map(|map| Fields { prefix, map: Cow::Borrowed(map) }))
    }
}
