//! Reads the fields of a request body, with errors that name the field and the rule but no value.

use super::error::Error;
use serde_json::{Map, Value};

/// The fields of a JSON object. A field that is null counts as absent.
pub(crate) struct Fields<'a> {
    prefix: &'static str,
    map: &'a Map<String, Value>,
}

/// The JSON object in a request body.
pub(crate) fn parse(body: &[u8]) -> Result<Map<String, Value>, Error> {
    serde_json::from_slice(body)
        .map_err(|_| Error::invalid_request("The body must be a JSON object."))
}

impl<'a> Fields<'a> {
    pub(crate) fn new(map: &'a Map<String, Value>) -> Self {
        Self { prefix: "", map }
    }

    /// The error for a field: its full name and the rule that it breaks.
    pub(crate) fn broken(&self, name: &str, rule: &str) -> Error {
        Error::invalid_request(format!("{}{name}: {rule}", self.prefix))
    }

    /// What `get` returned, or the error that the field is required.
    pub(crate) fn required<T>(&self, name: &str, value: Option<T>) -> Result<T, Error> {
        value.ok_or_else(|| self.broken(name, "is required"))
    }

    fn get(&self, name: &str) -> Option<&'a Value> {
        self.map.get(name).filter(|value| !value.is_null())
    }

    fn typed<T>(
        &self,
        name: &str,
        rule: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        self.get(name).map(|value| read(value).ok_or_else(|| self.broken(name, rule))).transpose()
    }

    pub(crate) fn text(&self, name: &str) -> Result<Option<&'a str>, Error> {
        self.typed(name, "must be a string", Value::as_str)
    }

    pub(crate) fn integer(&self, name: &str) -> Result<Option<i64>, Error> {
        self.typed(name, "must be an integer", Value::as_i64)
    }

    pub(crate) fn flag(&self, name: &str) -> Result<Option<bool>, Error> {
        self.typed(name, "must be true or false", Value::as_bool)
    }

    pub(crate) fn texts(&self, name: &str) -> Result<Option<Vec<&'a str>>, Error> {
        self.typed(name, "must be an array of strings", |value| {
            value.as_array()?.iter().map(Value::as_str).collect()
        })
    }

    /// One of the `allowed` words.
    pub(crate) fn choice(
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
    pub(crate) fn object(
        &self,
        name: &str,
        prefix: &'static str,
    ) -> Result<Option<Fields<'a>>, Error> {
        let map = self.typed(name, "must be an object", Value::as_object)?;
        Ok(map.map(|map| Fields { prefix, map }))
    }
}
