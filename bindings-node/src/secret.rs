//! The secrets that JavaScript holds: objects without properties whose text stays in Rust.

use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;

use crate::arguments::FromArgument;
use crate::call::{self, Outcome};

/// Lives until JavaScript collects it; then the text is wiped.
#[napi]
pub struct SecretString(bojagi::SecretString);

impl From<bojagi::SecretString> for SecretString {
    fn from(secret: bojagi::SecretString) -> Self {
        Self(secret)
    }
}

impl SecretString {
    pub fn inner(&self) -> &bojagi::SecretString {
        &self.0
    }
}

#[napi]
impl SecretString {
    /// Takes a text, or another secret, into custody.
    #[napi(catch_unwind)]
    pub fn make<'env>(env: &'env Env, text: Unknown<'_>) -> Result<Unknown<'env>> {
        let secret = bojagi::SecretString::from_argument(text).map_err(|e| e.within("text"));
        call::settled(env, secret.map(Outcome::Value), None, None)
    }

    #[napi]
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }

    /// False for what is neither a text nor a secret.
    #[napi(catch_unwind)]
    pub fn equals(&self, other: Unknown<'_>) -> bool {
        bojagi::SecretString::from_argument(other).is_ok_and(|other| self.0 == other)
    }
}

/// Lives until JavaScript collects it; then the text and its fields are wiped.
#[napi]
pub struct SecretValue(bojagi::SecretValue);

impl From<bojagi::SecretValue> for SecretValue {
    fn from(value: bojagi::SecretValue) -> Self {
        Self(value)
    }
}

impl SecretValue {
    pub fn inner(&self) -> &bojagi::SecretValue {
        &self.0
    }
}

#[napi]
impl SecretValue {
    /// Takes a text, or another secret, into custody.
    #[napi(catch_unwind)]
    pub fn make<'env>(env: &'env Env, text: Unknown<'_>) -> Result<Unknown<'env>> {
        let text = bojagi::SecretString::from_argument(text).map_err(|e| e.within("text"));
        let value = text.map(bojagi::SecretValue::new);
        call::settled(env, value.map(Outcome::Value), None, None)
    }

    #[napi]
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }

    /// None also for what is no name.
    #[napi(catch_unwind)]
    pub fn get(&self, name: Unknown<'_>) -> Option<SecretString> {
        let name = String::from_argument(name).ok()?;
        self.0.get(&name).cloned().map(SecretString::from)
    }

    #[napi(catch_unwind)]
    pub fn names(&self) -> Vec<&str> {
        self.0.keys().collect()
    }

    /// False for what is neither a text nor a secret.
    #[napi(catch_unwind)]
    pub fn equals(&self, other: Unknown<'_>) -> bool {
        let other = bojagi::SecretString::from_argument(other);
        other.is_ok_and(|other| self.0 == bojagi::SecretValue::new(other))
    }
}
