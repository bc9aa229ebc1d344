//! The policies of secrets: who may do what with them.

use bon::Builder;
use serde::Deserialize;

use super::{SecretsManager, limits};
use crate::Error;

impl SecretsManager {
    /// Gives a secret of a KMS instance another policy.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret, or its ARN.
    /// * `policy` - JSON text of at most 32,768 bytes.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `NotFound` when
    /// there is no such secret. `FailedPrecondition` when it cannot have a policy.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-setsecretpolicy>
    pub async fn set_secret_policy(
        &self,
        secret_name: &str,
        policy: &str,
        request: SetSecretPolicyRequest,
    ) -> Result<(), Error> {
        self.call("set_secret_policy")
            .check(limits::secret(secret_name))
            .check(limits::policy(Some(policy)))
            .check(limits::policy_name(request.policy_name.as_deref()))
            .param("SecretName", secret_name)
            .param("Policy", policy)
            .option("PolicyName", request.policy_name)
            .idempotent()
            .send_for_nothing()
            .await
    }

    /// Reads the policy of a secret of a KMS instance.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret, or its ARN.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `FailedPrecondition` when it cannot have a policy.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretpolicy>
    pub async fn get_secret_policy(
        &self,
        secret_name: &str,
        request: GetSecretPolicyRequest,
    ) -> Result<GetSecretPolicyResponse, Error> {
        self.call("get_secret_policy")
            .check(limits::secret(secret_name))
            .check(limits::policy_name(request.policy_name.as_deref()))
            .param("SecretName", secret_name)
            .option("PolicyName", request.policy_name)
            .idempotent()
            .send()
            .await
    }
}

/// What `set_secret_policy` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct SetSecretPolicyRequest {
    /// Name of the policy: `default`, which is the default and all that there is.
    #[builder(into)]
    pub policy_name: Option<String>,
}

/// What `get_secret_policy` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct GetSecretPolicyRequest {
    /// Name of the policy: `default`, which is the default and all that there is.
    #[builder(into)]
    pub policy_name: Option<String>,
}

/// The policy of a secret.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetSecretPolicyResponse {
    /// The policy as JSON text.
    pub policy: String,
}
