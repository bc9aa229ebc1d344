//! The life of a secret: suspended and available again, scheduled for deletion, deleted.

use bon::Builder;
use http::Method;
use jiff::Timestamp;
use serde::Deserialize;

use super::{SecretManager, SecretStatus};
use crate::{Error, wire};

impl SecretManager {
    /// Makes a suspended secret available again.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `Conflict` when its status is another than
    /// `DISABLE`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-enablesecret>
    pub async fn enable_secret(&self, secret_id: &str) -> Result<EnableSecretResponse, Error> {
        self.call(
            "enable_secret",
            Method::POST,
            "/api/v1/secrets/{secret_id}/enable",
            &[("secret_id", secret_id)],
        )
        .send()
        .await
    }

    /// Suspends a secret, until `enable_secret`.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `Conflict` when its status is another than
    /// `ENABLE`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-disablesecret>
    pub async fn disable_secret(&self, secret_id: &str) -> Result<DisableSecretResponse, Error> {
        self.call(
            "disable_secret",
            Method::POST,
            "/api/v1/secrets/{secret_id}/disable",
            &[("secret_id", secret_id)],
        )
        .send()
        .await
    }

    /// Schedules a secret for deletion. Its value can no longer be read; the date of its end is in
    /// `get_secret_detail`.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `Conflict` when its status forbids it, for instance
    /// while it rotates.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-requestsecretdeletion>
    pub async fn request_secret_deletion(
        &self,
        secret_id: &str,
    ) -> Result<RequestSecretDeletionResponse, Error> {
        self.call(
            "request_secret_deletion",
            Method::POST,
            "/api/v1/secrets/{secret_id}/request-deletion",
            &[("secret_id", secret_id)],
        )
        .send()
        .await
    }

    /// Takes back a request for deletion. The secret is suspended then; `enable_secret` makes it
    /// available.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `Conflict` when it is not scheduled for deletion.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-cancelsecretdeletion>
    pub async fn cancel_secret_deletion(
        &self,
        secret_id: &str,
    ) -> Result<CancelSecretDeletionResponse, Error> {
        self.call(
            "cancel_secret_deletion",
            Method::POST,
            "/api/v1/secrets/{secret_id}/cancel-deletion",
            &[("secret_id", secret_id)],
        )
        .send()
        .await
    }

    /// Deletes a secret that is scheduled for deletion, at once and for good.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `Conflict` when its deletion was not requested with
    /// `request_secret_deletion` before.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-deletesecret>
    pub async fn delete_secret(&self, secret_id: &str) -> Result<(), Error> {
        self.call(
            "delete_secret",
            Method::DELETE,
            "/api/v1/secrets/{secret_id}",
            &[("secret_id", secret_id)],
        )
        .send_for_nothing()
        .await
    }
}

/// A secret that is available again.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnableSecretResponse {
    /// ID of the secret.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_id: String,
    /// What may be done with it now: `ENABLE`.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_status: SecretStatus,
    /// When it was made available.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub update_date: Option<Timestamp>,
}

/// A secret that has been suspended.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DisableSecretResponse {
    /// ID of the secret.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_id: String,
    /// What may be done with it now: `DISABLE`.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_status: SecretStatus,
    /// When it was suspended.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub update_date: Option<Timestamp>,
}

/// A secret that has been scheduled for deletion.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RequestSecretDeletionResponse {
    /// ID of the secret.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_id: String,
    /// What may be done with it now: `REVOKE`.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_status: SecretStatus,
    /// When the deletion was requested.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub update_date: Option<Timestamp>,
    /// When it will be deleted for good. Older documentation only; newer services may leave it out.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub expected_destroy_date: Option<Timestamp>,
}

/// A secret whose deletion has been called off.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelSecretDeletionResponse {
    /// ID of the secret.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_id: String,
    /// What may be done with it now: `DISABLE`.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_status: SecretStatus,
    /// When the deletion was called off.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub update_date: Option<Timestamp>,
}
