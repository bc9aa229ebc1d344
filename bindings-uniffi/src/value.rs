//! A secret value that crosses as an object: its text and fields stay in Rust until they are
//! revealed.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use bojagi::SecretValue;

use crate::live::Live;
use crate::secret::{self, NativeSecret};

/// A secret value. It is wiped when the last reference to it is gone.
#[derive(Debug, uniffi::Object)]
#[uniffi::export(Display, Eq, Hash)]
pub struct NativeValue(SecretValue, Live);

#[uniffi::export]
impl NativeValue {
    /// Takes a text into custody.
    #[uniffi::constructor]
    pub fn new(text: String) -> Arc<Self> {
        to_native(text.as_str().into())
    }

    /// The whole text.
    pub fn reveal(&self) -> String {
        self.0.reveal().to_owned()
    }

    /// The field of that name, if there is one.
    pub fn get(&self, name: &str) -> Option<Arc<NativeSecret>> {
        self.0.get(name).cloned().map(secret::to_native)
    }

    /// The names of the fields, in the order of the text.
    pub fn keys(&self) -> Vec<String> {
        self.0.keys().map(str::to_owned).collect()
    }
}

impl PartialEq for NativeValue {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for NativeValue {}

impl Hash for NativeValue {
    // A hash of the text would tell something about it.
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl fmt::Display for NativeValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

pub fn to_native(value: SecretValue) -> Arc<NativeValue> {
    NativeValue(value, Live::new()).into()
}
