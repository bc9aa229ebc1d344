//! What credentials are, and where a client takes them from.
//!
//! `source.rs` keeps and renews them; `ncloud/` and `alibaba/` look for them where each provider's
//! tools do: in the environment, in files (`ini.rs`), in the server's role (`role.rs`).

mod alibaba;
mod ini;
mod keys;
mod ncloud;
mod role;
mod shared;
mod source;
mod surroundings;
#[cfg(test)]
mod tests;
mod web;

use std::pin::Pin;

use jiff::Timestamp;

use crate::{Error, SecretString};

pub(crate) use alibaba::AlibabaChain;
pub(crate) use ncloud::NcloudChain;
pub use shared::SharedCredentialsProvider;
pub(crate) use source::{CredentialsSource, Resolved, Seek, keyed};

/// The key pair that a request is signed with.
///
/// The access key ID names the account and travels in every request; the secret key never leaves
/// the process, and is redacted wherever this is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Credentials {
    access_key: String,
    secret_key: SecretString,
    security_token: Option<SecretString>,
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
        usable("access_key", &access_key)?;
        usable("secret_key", secret_key.reveal())?;
        sendable("access_key", &access_key)?;
        Ok(Self { access_key, secret_key, security_token: None, expires_at: None })
    }

    /// The same pair with the token that belongs to it, as temporary credentials of Alibaba Cloud
    /// have one. It travels in every request. NAVER Cloud knows none.
    ///
    /// # Errors
    ///
    /// As for the keys.
    pub fn with_security_token(self, token: impl Into<SecretString>) -> Result<Self, Error> {
        let token = token.into();
        usable("security_token", token.reveal())?;
        sendable("security_token", token.reveal())?;
        Ok(Self { security_token: Some(token), ..self })
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

    /// The token that belongs to the pair, if there is one.
    pub fn security_token(&self) -> Option<&SecretString> {
        self.security_token.as_ref()
    }

    /// When they stop being valid; none: never.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }
}

fn usable(name: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(Error::credentials(format!("{name} is empty")));
    }
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(Error::credentials(format!(
            "{name} holds white space or a control character; was it copied with a line end?"
        )));
    }
    Ok(())
}

/// What travels in a header.
fn sendable(name: &str, text: &str) -> Result<(), Error> {
    match text.is_ascii() {
        true => Ok(()),
        false => Err(Error::credentials(format!("{name} holds a character outside ASCII"))),
    }
}

/// What an application says of credentials when it makes a client.
pub(crate) struct Given {
    pub(crate) access_key: Option<String>,
    pub(crate) secret_key: Option<SecretString>,
    pub(crate) security_token: Option<SecretString>,
    pub(crate) provider: Option<SharedCredentialsProvider>,
    pub(crate) profile: Option<String>,
}

impl Given {
    /// The one of them that is given, or else `chain`, which a profile may lead.
    pub(crate) fn source<C: Seek>(
        self,
        chain: impl FnOnce(Option<String>) -> C,
    ) -> Result<CredentialsSource, Error> {
        let alone = |given, missing| {
            Err(Error::invalid(format!("{missing} is missing; it belongs to {given}")))
        };
        if self.security_token.is_some() && self.access_key.is_none() {
            return alone("security_token", "access_key");
        }
        match (self.access_key, self.secret_key, self.provider, self.profile) {
            (Some(access_key), Some(secret_key), None, None) => {
                let pair = Credentials::new(access_key, secret_key)?;
                Ok(CredentialsSource::fixed(match self.security_token {
                    Some(token) => pair.with_security_token(token)?,
                    None => pair,
                }))
            }
            (None, None, Some(provider), None) => Ok(CredentialsSource::custom(provider.into())),
            (None, None, None, profile) => Ok(CredentialsSource::chain(chain(profile))),
            (Some(_), None, ..) => alone("access_key", "secret_key"),
            (None, Some(_), ..) => alone("secret_key", "access_key"),
            _ => Err(Error::invalid(
                "only one of access_key with secret_key, credentials and profile may be given",
            )),
        }
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
