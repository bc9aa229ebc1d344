//! Which credentials a client uses, and where they are from.

use bon::Builder;
use jiff::Timestamp;

use super::SecretManager;
use crate::Error;

impl SecretManager {
    /// Finds the credentials that the next call would be signed with, and says where they are from.
    /// Nothing is sent to Secret Manager.
    ///
    /// # Errors
    ///
    /// `Credentials` when there are none; the error says what each place said.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/common-ncpapi>
    pub async fn resolve_credentials(&self) -> Result<ResolveCredentialsResponse, Error> {
        let resolved = self.inner.resolve().await?;
        Ok(ResolveCredentialsResponse {
            source: resolved.source.clone(),
            access_key: resolved.credentials.access_key().to_owned(),
            expires_at: resolved.credentials.expires_at(),
        })
    }
}

/// The credentials of a client, without the secret key.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct ResolveCredentialsResponse {
    /// Where they are from, for people to read: `explicit`, `custom provider`,
    /// `environment (NCLOUD_ACCESS_KEY_ID)`, `profile NAME of FILE` or `server role NAME`.
    pub source: String,
    /// Access key ID.
    pub access_key: String,
    /// When they stop being valid; none: never.
    pub expires_at: Option<Timestamp>,
}
