//! The secret text that JavaScript holds: an object without properties whose text stays in Rust.

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
}
