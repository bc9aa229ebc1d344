//! The rotation of managed secrets.

use std::time::Duration;

use bon::Builder;
use serde::Deserialize;

use super::{SecretsManager, decode, limits};
use crate::{Error, wire};

impl SecretsManager {
    /// Rotates a managed secret now. Nothing happens if the version is there already. Some types go on
    /// with it after the answer; there are limits of 50 rotations an hour.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret, or its ARN.
    /// * `version_id` - ID of the new version, chosen by you: 1 to 64 characters.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `FailedPrecondition` when it is not a managed one.
    /// `Conflict` when it is scheduled for deletion, or a rotation is under way.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-rotatesecret>
    pub async fn rotate_secret(
        &self,
        secret_name: &str,
        version_id: &str,
    ) -> Result<RotateSecretResponse, Error> {
        self.call("rotate_secret")
            .check(limits::secret(secret_name))
            .check(limits::version("version_id", Some(version_id)))
            .param("SecretName", secret_name)
            .param("VersionId", version_id)
            .idempotent()
            .send()
            .await
    }

    /// Says whether, and how often, a managed secret rotates by itself. The first time is one interval
    /// after its last rotation, or at once if that has passed.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret, or its ARN.
    /// * `enable_automatic_rotation` - Whether it rotates by itself.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `NotFound` when
    /// there is no such secret. `FailedPrecondition` when it is not a managed one. `Conflict` when it
    /// is scheduled for deletion, or a rotation is under way.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretrotationpolicy>
    pub async fn update_secret_rotation_policy(
        &self,
        secret_name: &str,
        enable_automatic_rotation: bool,
        request: UpdateSecretRotationPolicyRequest,
    ) -> Result<UpdateSecretRotationPolicyResponse, Error> {
        self.call("update_secret_rotation_policy")
            .check(limits::secret(secret_name))
            .check(limits::rotation(enable_automatic_rotation, request.rotation_interval))
            .param("SecretName", secret_name)
            .option("EnableAutomaticRotation", Some(enable_automatic_rotation))
            .option("RotationInterval", request.rotation_interval.map(decode::interval))
            .idempotent()
            .send()
            .await
    }
}

/// What `update_secret_rotation_policy` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct UpdateSecretRotationPolicyRequest {
    /// Time between rotations, 6 hours to 365 days in whole seconds; needed when the secret is to
    /// rotate by itself.
    pub rotation_interval: Option<Duration>,
}

/// A secret that rotates.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RotateSecretResponse {
    /// ARN of the secret.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub arn: Option<String>,
    /// Name of the secret.
    pub secret_name: String,
    /// ID of the new version.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub version_id: String,
}

/// A secret whose rotation has been changed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UpdateSecretRotationPolicyResponse {
    /// Name of the secret.
    pub secret_name: String,
}
