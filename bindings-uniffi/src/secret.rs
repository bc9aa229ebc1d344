//! The secret text that crosses as an object, so that it stays in Rust until it is revealed.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use bojagi::SecretString;

use crate::live::Live;

/// A secret text. It is wiped when the last reference to it is gone.
#[derive(Debug, uniffi::Object)]
#[uniffi::export(Display, Eq, Hash)]
pub struct NativeSecret(SecretString, Live);

#[uniffi::export]
impl NativeSecret {
    /// Takes a text into custody.
    #[uniffi::constructor]
    pub fn new(text: String) -> Arc<Self> {
        to_native(text.into())
    }

    /// The text itself.
    pub fn reveal(&self) -> String {
        self.0.reveal().to_owned()
    }
}

impl PartialEq for NativeSecret {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for NativeSecret {}

impl Hash for NativeSecret {
    // A hash of the text would tell something about it.
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl fmt::Display for NativeSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

pub fn to_native(secret: SecretString) -> Arc<NativeSecret> {
    NativeSecret(secret, Live::new()).into()
}

pub fn from_native(secret: Arc<NativeSecret>) -> SecretString {
    match Arc::try_unwrap(secret) {
        Ok(secret) => secret.0,
        Err(shared) => shared.0.clone(),
    }
}
