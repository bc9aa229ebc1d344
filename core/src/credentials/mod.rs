//! What a credential is.

use crate::{Error, SecretString};

/// The key pair that a request is signed with.
///
/// The access key ID names the account and travels in every request; the secret key never leaves
/// the process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Credentials {
    access_key: String,
    secret_key: SecretString,
}

impl Credentials {
    /// A key pair as the provider's console shows it.
    ///
    /// # Errors
    ///
    /// `Credentials` when either half is empty or holds a character that no key has (white space, a
    /// control character): the usual sign of a value pasted with its line end.
    pub(crate) fn new(
        access_key: impl Into<String>,
        secret_key: impl Into<SecretString>,
    ) -> Result<Self, Error> {
        let (access_key, secret_key) = (access_key.into(), secret_key.into());
        for (name, text) in
            [("access_key", access_key.as_str()), ("secret_key", secret_key.reveal())]
        {
            if text.is_empty() {
                return Err(Error::credentials(format!("{name} is empty")));
            }
            if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
                return Err(Error::credentials(format!(
                    "{name} holds white space or a control character; was it copied with a line end?"
                )));
            }
        }
        if !access_key.is_ascii() {
            return Err(Error::credentials("access_key holds a character outside ASCII"));
        }
        Ok(Self { access_key, secret_key })
    }

    /// The access key ID.
    pub(crate) fn access_key(&self) -> &str {
        &self.access_key
    }

    /// The secret key.
    pub(crate) fn secret_key(&self) -> &SecretString {
        &self.secret_key
    }
}
