//! A secret value: a text with fields, which stay as hidden as the text.

use std::fmt;
use std::ops::Index;
use std::sync::OnceLock;

use serde::de::DeserializeOwned;

use crate::{Error, ErrorKind, SecretString, wire};

/// A secret value: the JSON text of a flat object, as the service keeps it, and its fields.
///
/// It is wiped from memory when it is dropped, and prints as `SecretValue(***)`. The whole text comes
/// out of `reveal`; a field is a secret of its own, which is revealed by itself. A text field is
/// given without its quotes, a number or a boolean as JSON writes it; a field that is null counts as
/// missing, and so do all fields of a text that is no JSON object.
#[derive(Clone)]
pub struct SecretValue {
    text: SecretString,
    // Most readers want one field or the text, so the fields wait until they are asked for.
    fields: OnceLock<Vec<(String, SecretString)>>,
}

impl SecretValue {
    /// Takes a text into custody. The caller's own copies, if any, are the caller's to wipe.
    pub fn new(text: impl Into<SecretString>) -> Self {
        Self { text: text.into(), fields: OnceLock::new() }
    }

    /// The whole text.
    pub fn reveal(&self) -> &str {
        self.text.reveal()
    }

    /// The field of that name, if there is one. `value["password"]` is the same for a field that
    /// must be there.
    pub fn get(&self, name: &str) -> Option<&SecretString> {
        self.fields().find(|(field, _)| *field == name).map(|(_, secret)| secret)
    }

    /// The names of the fields, in the order of the text.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.fields().map(|(name, _)| name)
    }

    /// The fields with their names, in the order of the text.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &SecretString)> {
        self.parsed().iter().map(|(name, secret)| (name.as_str(), secret))
    }

    /// The value as a model of the application's own, which then holds it in plain.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when the text does not fit the model. The error names the place, and quotes
    /// nothing.
    pub fn to_model<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_str(self.reveal()).map_err(|e| {
            let what = format!("the value does not fit the model ({})", wire::place(&e));
            Error::new(ErrorKind::InvalidArgument, what)
        })
    }

    fn parsed(&self) -> &[(String, SecretString)] {
        self.fields.get_or_init(|| {
            let mut fields: Vec<(String, SecretString)> = Vec::new();
            for (name, raw) in wire::pairs(self.reveal()).unwrap_or_default() {
                // As in JavaScript and Python, the last of two fields of one name counts.
                fields.retain(|(known, _)| *known != name);
                fields.extend(wire::plain(raw).map(|secret| (name, secret)));
            }
            fields
        })
    }
}

impl Index<&str> for SecretValue {
    type Output = SecretString;

    /// # Panics
    ///
    /// When there is no such field.
    fn index(&self, name: &str) -> &SecretString {
        self.get(name).unwrap_or_else(|| panic!("the value has no field {name:?}"))
    }
}

impl fmt::Debug for SecretValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretValue(***)")
    }
}

impl PartialEq for SecretValue {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for SecretValue {}

impl From<SecretString> for SecretValue {
    fn from(text: SecretString) -> Self {
        Self::new(text)
    }
}

impl From<&str> for SecretValue {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<SecretValue> for SecretString {
    fn from(value: SecretValue) -> Self {
        value.text
    }
}
