//! The end of a secret: a request for deletion first, then the deletion.

use bon::Builder;
use jiff::Timestamp;
use reqwest::Method;
use serde::Deserialize;

use super::{SecretManager, SecretStatus};
use crate::{Error, wire};

impl SecretManager {
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

/// A secret that has been scheduled for deletion.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RequestSecretDeletionResponse {
    /// ID of the secret.
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
