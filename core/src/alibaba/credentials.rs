//! Which credentials a client uses, and where they are from.

use bon::Builder;
use jiff::Timestamp;

use super::SecretsManager;
use crate::Error;

impl SecretsManager {
    /// Finds the credentials that the next call would be signed with, and says where they are from.
    /// Nothing is sent to KMS.
    ///
    /// # Errors
    ///
    /// `Credentials` when there are none; the error says what each place said.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-access-credentials>
    pub async fn resolve_credentials(&self) -> Result<ResolveCredentialsResponse, Error> {
        let resolved = self.inner.client.resolve().await?;
        Ok(ResolveCredentialsResponse {
            source: resolved.source.clone(),
            access_key: resolved.credentials.access_key().to_owned(),
            temporary: resolved.credentials.security_token().is_some(),
            expires_at: resolved.credentials.expires_at(),
        })
    }
}

/// The credentials of a client, without the secret key and the security token.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct ResolveCredentialsResponse {
    /// Where they are from, for people to read: `explicit`, `custom provider`,
    /// `environment (ALIBABA_CLOUD_ACCESS_KEY_ID)`, `profile NAME of FILE`, `ECS RAM role NAME`,
    /// or what else of the chain had some.
    pub source: String,
    /// Access key ID.
    pub access_key: String,
    /// Whether they come with a security token.
    pub temporary: bool,
    /// When they stop being valid; none: never, or not known.
    pub expires_at: Option<Timestamp>,
}
