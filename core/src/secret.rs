//! A text that must not be seen: wiped from memory when dropped, redacted wherever it is printed,
//! read only through [`SecretString::reveal`].

use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// A secret text. It is wiped from memory when it is dropped, and prints as `SecretString(***)`.
///
/// The text itself comes out of one method only, `reveal`, so that a reader of the code sees every
/// place where it leaves. Two secrets are compared in constant time.
#[derive(Clone, Default)]
pub struct SecretString(Zeroizing<String>);

impl SecretString {
    /// Takes a text into custody. The caller's own copies, if any, are the caller's to wipe.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    pub(crate) fn from_zeroizing(text: Zeroizing<String>) -> Self {
        Self(text)
    }

    /// The secret text itself.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for SecretString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretString(***)")
    }
}

impl PartialEq for SecretString {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for SecretString {}

impl From<String> for SecretString {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for SecretString {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

/// For request bodies only: models that reach an application do not serialize.
pub(crate) fn revealed<S: serde::Serializer>(
    secret: &SecretString,
    to: S,
) -> Result<S::Ok, S::Error> {
    to.serialize_str(secret.reveal())
}
