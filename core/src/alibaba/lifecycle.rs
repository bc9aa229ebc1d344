//! The end of a secret: scheduled for deletion, called off, deleted.

use bon::Builder;
use jiff::Timestamp;
use serde::Deserialize;

use super::{SecretsManager, decode, limits};
use crate::Error;

impl SecretsManager {
    /// Schedules a secret for deletion, or deletes it at once. Until the day of its end
    /// `restore_secret` calls it off; its value cannot be read meanwhile.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret, or its ARN.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `NotFound` when
    /// there is no such secret. `Conflict` when it is scheduled for deletion already.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-deletesecret>
    pub async fn delete_secret(
        &self,
        secret_name: &str,
        request: DeleteSecretRequest,
    ) -> Result<DeleteSecretResponse, Error> {
        self.call("delete_secret")
            .check(limits::secret(secret_name))
            .check(request.check())
            .param("SecretName", secret_name)
            .option("ForceDeleteWithoutRecovery", request.force_delete_without_recovery)
            .option("RecoveryWindowInDays", request.recovery_window_in_days)
            .send()
            .await
    }

    /// Calls the deletion of a secret off.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret, or its ARN.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `Conflict` when it is not scheduled for deletion.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-restoresecret>
    pub async fn restore_secret(&self, secret_name: &str) -> Result<RestoreSecretResponse, Error> {
        self.call("restore_secret")
            .check(limits::secret(secret_name))
            .param("SecretName", secret_name)
            .send()
            .await
    }
}

/// What `delete_secret` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct DeleteSecretRequest {
    /// Whether to delete it at once and for good; by default not.
    pub force_delete_without_recovery: Option<bool>,
    /// Days until it is deleted for good, 7 to 30; by default 30. Not with
    /// `force_delete_without_recovery`.
    pub recovery_window_in_days: Option<u32>,
}

impl DeleteSecretRequest {
    fn check(&self) -> Result<(), Error> {
        match (self.force_delete_without_recovery, self.recovery_window_in_days) {
            (Some(true), Some(_)) => limits::refuse(
                "recovery_window_in_days must be left out with force_delete_without_recovery"
                    .into(),
            ),
            (_, Some(days)) if !(7..=30).contains(&days) => {
                limits::refuse(format!("recovery_window_in_days must be 7 to 30 (got {days})"))
            }
            _ => Ok(()),
        }
    }
}

/// A secret that has been scheduled for deletion, or deleted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteSecretResponse {
    /// Name of the secret.
    pub secret_name: String,
    /// When it will be, or was, deleted for good.
    #[serde(default, deserialize_with = "decode::optional_time")]
    pub planned_delete_time: Option<Timestamp>,
}

/// A secret whose deletion has been called off.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RestoreSecretResponse {
    /// Name of the secret.
    pub secret_name: String,
}
