//! What credentials are, and where a client takes them from.
//!
//! `source.rs` keeps and renews them; `chain.rs` looks for them in the environment, in a profile
//! (`profile.rs`, `ini.rs`) and in the server's role (`role.rs`).

mod chain;
mod ini;
mod profile;
mod role;
mod shared;
mod source;
#[cfg(test)]
mod tests;

use std::pin::Pin;

use jiff::Timestamp;

use crate::{Error, SecretString};

pub use shared::SharedCredentialsProvider;
pub(crate) use source::{CredentialsSource, Resolved, keyed};

/// The key pair that a request is signed with.
///
/// The access key ID names the account and travels in every request; the secret key never leaves
/// the process, and is redacted wherever this is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Credentials {
    access_key: String,
    secret_key: SecretString,
    expires_at: Option<Timestamp>,
}

impl Credentials {
    /// A key pair as the provider's console shows it, which never expires.
    ///
    /// # Errors
    ///
    /// `Credentials` when either half is empty or holds a character that no key has (white space, a
    /// control character): the usual sign of a value pasted with its line end.
    pub fn new(
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
        Ok(Self { access_key, secret_key, expires_at: None })
    }

    /// The same pair, good until `at`. From then on it is not used any more; a provider is asked for
    /// new ones some time before.
    #[must_use]
    pub fn expiring_at(self, at: Timestamp) -> Self {
        Self { expires_at: Some(at), ..self }
    }

    /// The access key ID.
    pub fn access_key(&self) -> &str {
        &self.access_key
    }

    /// The secret key.
    pub fn secret_key(&self) -> &SecretString {
        &self.secret_key
    }

    /// When they stop being valid; none: never.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }
}

/// A source of credentials that the application writes.
///
/// A closure that returns a future will do:
///
/// ```
/// use bojagi::{Credentials, CredentialsProvider, Error};
///
/// fn provider() -> impl CredentialsProvider {
///     || async {
///         let secret_key = std::fs::read_to_string("/run/keys/ncloud")
///             .map_err(|e| Error::credentials(format!("/run/keys/ncloud: {e}")))?;
///         Credentials::new("access key ID", secret_key.trim_end())
///     }
/// }
/// # let _ = provider();
/// ```
///
/// Its credentials are kept. It is asked again 15 minutes before they
/// [expire](Credentials::expires_at), or halfway there when they last less than half an hour, and
/// after the service has refused them. It is never asked twice at the same time.
pub trait CredentialsProvider: Send + Sync + 'static {
    /// The credentials of the moment.
    ///
    /// It runs in a task of its own and has 60 seconds. It goes on when the call that asked for it
    /// is given up.
    ///
    /// # Errors
    ///
    /// What is returned is the error of the calls that wait for credentials;
    /// [`Error::credentials`] makes one. It must not hold a key. While the credentials from before
    /// are still good, an error is logged, and the provider is asked again a minute later.
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials, Error>> + Send + '_>>;
}

impl<F, Fut> CredentialsProvider for F
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Credentials, Error>> + Send + 'static,
{
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials, Error>> + Send + '_>> {
        Box::pin(self())
    }
}
