//! What a credential is, and where a client takes it from.

mod shared;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use jiff::Timestamp;

pub use self::shared::SharedCredentialsProvider;
use crate::{Error, SecretString};

/// The key pair that a request is signed with.
///
/// The access key ID names the account and travels in every request; the secret key never leaves
/// the process.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Credentials {
    access_key: String,
    secret_key: SecretString,
    expires_at: Option<Timestamp>,
}

/// A source of credentials that the application writes.
pub trait CredentialsProvider: Send + Sync + 'static {
    /// Gives the credentials.
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials, Error>> + Send + '_>>;
}

impl<F, G> CredentialsProvider for F
where
    F: Fn() -> G + Send + Sync + 'static,
    G: Future<Output = Result<Credentials, Error>> + Send + 'static,
{
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials, Error>> + Send + '_>> {
        Box::pin(self())
    }
}

pub(crate) struct Resolved {
    pub(crate) credentials: Credentials,
    pub(crate) source: String,
}

pub(crate) enum CredentialsSource {
    Fixed(Arc<Resolved>),
    Custom(Arc<dyn CredentialsProvider>),
    Chain,
}

impl CredentialsSource {
    pub(crate) fn fixed(credentials: Credentials) -> Self {
        Self::Fixed(Arc::new(Resolved { credentials, source: "explicit".into() }))
    }

    pub(crate) fn custom(provider: Arc<dyn CredentialsProvider>) -> Self {
        Self::Custom(provider)
    }

    pub(crate) fn chain(_profile: Option<String>) -> Self {
        Self::Chain
    }

    pub(crate) async fn get(&self) -> Result<Arc<Resolved>, Error> {
        match self {
            Self::Fixed(resolved) => Ok(Arc::clone(resolved)),
            Self::Custom(provider) => Ok(Arc::new(Resolved {
                credentials: provider.credentials().await?,
                source: "custom provider".into(),
            })),
            Self::Chain => Err(Error::credentials("no credentials")),
        }
    }

    pub(crate) fn reject(&self, _rejected: &Arc<Resolved>) {}
}

impl Credentials {
    /// A key pair as the provider's console shows it.
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
