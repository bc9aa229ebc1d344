//! Reading and changing the values of secrets.

use bon::Builder;
use http::Method;
use serde::{Deserialize, Serialize};

use super::models::optional_stage;
use super::{SecretManager, ValueStage, limits};
use crate::secret::revealed;
use crate::{Error, SecretString, SecretValue, wire};

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
        let data: SecretChainData = self
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

    /// Reads one value of a secret.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    /// * `stage` - Which value.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `Conflict` when it is scheduled for deletion.
    /// `InvalidArgument` when the stage is none of the three; nothing is sent then.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretstagevalue>
    pub async fn get_secret_stage_value(
        &self,
        secret_id: &str,
        stage: ValueStage,
    ) -> Result<GetSecretStageValueResponse, Error> {
        let stage = stage.as_str().to_ascii_lowercase();
        let data: GetSecretStageValueData = self
            .call(
                "get_secret_stage_value",
                Method::GET,
                "/api/v1/secrets/{secret_id}/{stage}",
                &[("secret_id", secret_id), ("stage", &stage)],
            )
            .check(limits::stage(&stage))
            .send()
            .await?;
        Ok(GetSecretStageValueResponse {
            value: data.decrypted_secret_value.value,
            value_stage: data.decrypted_secret_value.value_stage,
            rotation_targets: data.rotation_targets,
        })
    }

    /// Changes values of a secret: only those that are given, of which at least one is needed. An
    /// empty text deletes the value of its stage.
    ///
    /// Older documentation of the service says that a stage that is left out is cleared. To be certain
    /// with any edition of the service, give all three.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when no value is given or a documented limit is broken; nothing is sent then.
    /// `NotFound` when there is no such secret. `Conflict` when it is scheduled for deletion.
    /// `FailedPrecondition` when a rule of the service forbids it, for instance a value that lacks a
    /// rotation target.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-updatesecretvalue>
    pub async fn update_secret_value(
        &self,
        secret_id: &str,
        request: UpdateSecretValueRequest,
    ) -> Result<UpdateSecretValueResponse, Error> {
        let mut call = self
            .call(
                "update_secret_value",
                Method::PUT,
                "/api/v1/secrets/{secret_id}/values",
                &[("secret_id", secret_id)],
            )
            .check(request.check());
        for (_, value) in request.given() {
            call = call.secret(value);
        }
        let body = UpdateSecretValueBody {
            previous: request.previous.as_ref().map(StageValue),
            active: request.active.as_ref().map(StageValue),
            pending: request.pending.as_ref().map(StageValue),
        };
        let data: UpdateSecretValueData = call.body(&body).send().await?;
        Ok(data.encrypted_secret_chain)
    }

    /// Changes one value of a secret.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    /// * `stage` - Which value.
    /// * `value` - The new value: JSON text of a flat object of 1 to 100 key/value pairs, at most
    ///   10,000 bytes.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken, or the stage is none of the three; nothing
    /// is sent then. `NotFound` when there is no such secret. `Conflict` when it is scheduled for
    /// deletion. `FailedPrecondition` when a rule of the service forbids it, for instance a value that
    /// lacks a rotation target.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-update-secret-stage-value>
    pub async fn update_secret_stage_value(
        &self,
        secret_id: &str,
        stage: ValueStage,
        value: &SecretString,
    ) -> Result<UpdateSecretStageValueResponse, Error> {
        let stage = stage.as_str().to_ascii_lowercase();
        let data: UpdateSecretStageValueData = self
            .call(
                "update_secret_stage_value",
                Method::PUT,
                "/api/v1/secrets/{secret_id}/values/{stage}",
                &[("secret_id", secret_id), ("stage", &stage)],
            )
            .check(limits::stage(&stage))
            .check(limits::value("value", value))
            .secret(value)
            .body(&ValueBody { value: StageValue(value) })
            .send()
            .await?;
        Ok(data.encrypted_secret_value)
    }

    /// The check of a value that a call after another one is to store.
    pub(crate) fn check_value(&self, value: &SecretString) -> Result<(), Error> {
        match self.inner.check_limits {
            true => limits::value("value", value),
            false => Ok(()),
        }
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

/// The three values as `get_secret_value` and `start_rotation_job` send them.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SecretChainData {
    #[serde(default, deserialize_with = "wire::nested")]
    pub(super) decrypted_secret_chain: SecretChain,
    #[serde(default, deserialize_with = "wire::nested")]
    pub(super) rotation_targets: Vec<String>,
}

#[derive(Default, Deserialize)]
pub(super) struct SecretChain {
    #[serde(default, deserialize_with = "wire::optional_value")]
    pub(super) previous: Option<SecretValue>,
    #[serde(default, deserialize_with = "wire::optional_value")]
    pub(super) active: Option<SecretValue>,
    #[serde(default, deserialize_with = "wire::optional_value")]
    pub(super) pending: Option<SecretValue>,
}

/// One value of a secret.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct GetSecretStageValueResponse {
    /// The value, the JSON text of a flat object; none when the stage is empty.
    pub value: Option<SecretValue>,
    /// Which value it is.
    pub value_stage: Option<ValueStage>,
    /// The keys of the value that a rotation replaces.
    pub rotation_targets: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct GetSecretStageValueData {
    #[serde(default, deserialize_with = "wire::nested")]
    decrypted_secret_value: DecryptedValue,
    #[serde(default, deserialize_with = "wire::nested")]
    rotation_targets: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct DecryptedValue {
    #[serde(default, deserialize_with = "wire::optional_value")]
    value: Option<SecretValue>,
    #[serde(default, deserialize_with = "optional_stage")]
    value_stage: Option<ValueStage>,
}

/// What `update_secret_value` needs: at least one of the three. Each is the JSON text of a flat
/// object of 1 to 100 key/value pairs, at most 10,000 bytes, or an empty text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct UpdateSecretValueRequest {
    /// The value that was in use before the present one; left out it is kept, empty it is deleted.
    #[builder(into)]
    pub previous: Option<SecretString>,
    /// The value in use; left out it is kept, empty it is deleted.
    #[builder(into)]
    pub active: Option<SecretString>,
    /// The value that a rotation is to put to use; left out it is kept, empty it is deleted.
    #[builder(into)]
    pub pending: Option<SecretString>,
}

impl UpdateSecretValueRequest {
    fn given(&self) -> impl Iterator<Item = (&'static str, &SecretString)> {
        [("previous", &self.previous), ("active", &self.active), ("pending", &self.pending)]
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.as_ref()?)))
    }

    fn check(&self) -> Result<(), Error> {
        if self.given().next().is_none() {
            return Err(Error::invalid("at least one of previous, active and pending is needed"));
        }
        let mut written = self.given().filter(|(_, value)| !value.is_empty());
        written.try_for_each(|(name, value)| limits::value(name, value))
    }
}

#[derive(Serialize)]
struct UpdateSecretValueBody<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<StageValue<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    active: Option<StageValue<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pending: Option<StageValue<'a>>,
}

/// The request of every operation that takes one value.
#[derive(Serialize)]
pub(super) struct ValueBody<'a> {
    pub(super) value: StageValue<'a>,
}

#[derive(Serialize)]
pub(super) struct StageValue<'a>(#[serde(serialize_with = "revealed")] pub(super) &'a SecretString);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct UpdateSecretValueData {
    #[serde(default, deserialize_with = "wire::nested")]
    encrypted_secret_chain: UpdateSecretValueResponse,
}

/// The changed values of a secret as the service keeps them: encrypted. The values themselves do not
/// come back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Builder)]
#[non_exhaustive]
pub struct UpdateSecretValueResponse {
    /// Cipher text of the value that was in use before; it begins with `ncpkms:v1:`.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub previous: Option<String>,
    /// Cipher text of the value in use; it begins with `ncpkms:v1:`.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub active: Option<String>,
    /// Cipher text of the value that a rotation has prepared; it begins with `ncpkms:v1:`.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub pending: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct UpdateSecretStageValueData {
    #[serde(default, deserialize_with = "wire::nested")]
    encrypted_secret_value: UpdateSecretStageValueResponse,
}

/// The changed value of a secret as the service keeps it: encrypted. The value itself does not come
/// back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateSecretStageValueResponse {
    /// Cipher text of the value; it begins with `ncpkms:v1:`.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub value: Option<String>,
    /// Which value it is.
    #[serde(default, deserialize_with = "optional_stage")]
    pub value_stage: Option<ValueStage>,
}
