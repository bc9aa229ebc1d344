//! Reading the values of secrets.

use bon::Builder;
use reqwest::Method;
use serde::Deserialize;

use super::SecretManager;
use crate::{Error, SecretValue, wire};

impl SecretManager {
    /// Reads the values of a secret: the one in use, the one before it, and the one that a rotation
    /// has prepared.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `Conflict` when it is scheduled for deletion.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretvalue>
    pub async fn get_secret_value(&self, secret_id: &str) -> Result<GetSecretValueResponse, Error> {
        let data: GetSecretValueData = self
            .call(
                "get_secret_value",
                Method::GET,
                "/api/v1/secrets/{secret_id}/values",
                &[("secret_id", secret_id)],
            )
            .send()
            .await?;
        let chain = data.decrypted_secret_chain;
        Ok(GetSecretValueResponse {
            active: chain.active,
            previous: chain.previous,
            pending: chain.pending,
            rotation_targets: data.rotation_targets,
        })
    }
}

/// The values of a secret, one for each stage.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct GetSecretValueResponse {
    /// The value in use.
    pub active: Option<SecretValue>,
    /// The value that was in use before the present one.
    pub previous: Option<SecretValue>,
    /// The value that a rotation has prepared and not yet put to use.
    pub pending: Option<SecretValue>,
    /// The keys of the value that a rotation replaces.
    pub rotation_targets: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct GetSecretValueData {
    #[serde(default, deserialize_with = "wire::or_default")]
    decrypted_secret_chain: SecretChain,
    #[serde(default, deserialize_with = "wire::or_default")]
    rotation_targets: Vec<String>,
}

#[derive(Default, Deserialize)]
struct SecretChain {
    #[serde(default, deserialize_with = "wire::optional_value")]
    previous: Option<SecretValue>,
    #[serde(default, deserialize_with = "wire::optional_value")]
    active: Option<SecretValue>,
    #[serde(default, deserialize_with = "wire::optional_value")]
    pending: Option<SecretValue>,
}
