//! The job of a rotation, seen from inside: what a trigger's function calls, in this order: start, a
//! pending value, complete or fail.

use bon::Builder;
use http::Method;
use serde::{Deserialize, Serialize};

use super::values::{SecretChainData, StageValue, ValueBody};
use super::{SecretManager, limits};
use crate::{Error, SecretString, SecretValue, wire};

/// What the documentation says it is, and yet calls required.
const DEFAULT_LENGTH: u32 = 12;

impl SecretManager {
    /// Begins the work of a rotation job, and reads the values to work with. The secret's status is
    /// `ROTATING` from here on.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, as the trigger got it.
    /// * `job_token` - Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `FailedPrecondition` when the token is not that of
    /// the secret's present job, or the job has begun or ended already. `Conflict` when the secret's
    /// status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-start-rotation-job>
    pub async fn start_rotation_job(
        &self,
        secret_id: &str,
        job_token: &str,
    ) -> Result<StartRotationJobResponse, Error> {
        let data: SecretChainData = self
            .call(
                "start_rotation_job",
                Method::POST,
                "/action/v1/secrets/{secret_id}/jobs/{job_token}/start",
                &[("secret_id", secret_id), ("job_token", job_token)],
            )
            .send()
            .await?;
        let chain = data.decrypted_secret_chain;
        Ok(StartRotationJobResponse {
            active: chain.active,
            previous: chain.previous,
            pending: chain.pending,
            rotation_targets: data.rotation_targets,
        })
    }

    /// Lets the service make the pending value: the active value with a random text for each
    /// rotation target.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, as the trigger got it.
    /// * `job_token` - Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `FailedPrecondition` when the token is not that of
    /// the secret's present job, or the job has not begun or has ended.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-add-pending-stage>
    pub async fn add_pending_stage(
        &self,
        secret_id: &str,
        job_token: &str,
    ) -> Result<AddPendingStageResponse, Error> {
        self.call(
            "add_pending_stage",
            Method::POST,
            "/action/v1/secrets/{secret_id}/jobs/{job_token}/pending",
            &[("secret_id", secret_id), ("job_token", job_token)],
        )
        .send()
        .await
    }

    /// Sets the pending value. Only what the rotation targets name should differ from the active
    /// value.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, as the trigger got it.
    /// * `job_token` - Token of the job, as the trigger got it, or from `get_secret_logs`.
    /// * `value` - The new value: JSON text of a flat object of 1 to 100 key/value pairs, at most
    ///   10,000 bytes.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `NotFound` when
    /// there is no such secret. `FailedPrecondition` when the token is not that of the secret's
    /// present job, the job has not begun or has ended, or the value lacks a rotation target.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-update-pending-stage>
    pub async fn update_pending_stage(
        &self,
        secret_id: &str,
        job_token: &str,
        value: &SecretString,
    ) -> Result<UpdatePendingStageResponse, Error> {
        self.call(
            "update_pending_stage",
            Method::PUT,
            "/action/v1/secrets/{secret_id}/jobs/{job_token}/pending",
            &[("secret_id", secret_id), ("job_token", job_token)],
        )
        .check(limits::value("value", value))
        .secret(value)
        .body(&ValueBody { value: StageValue(value) })
        .send()
        .await
    }

    /// Makes a random text, for instance a password, and keeps it nowhere. `update_pending_stage`
    /// takes it as part of a value.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, as the trigger got it.
    /// * `job_token` - Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when the length is not 5 to 32, or everything is excluded; nothing is sent
    /// then. `NotFound` when there is no such secret. `FailedPrecondition` when the token is not
    /// that of the secret's present job, or the job has not begun or has ended.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-generate-random-secret>
    pub async fn generate_random_secret(
        &self,
        secret_id: &str,
        job_token: &str,
        request: GenerateRandomSecretRequest,
    ) -> Result<GenerateRandomSecretResponse, Error> {
        self.call(
            "generate_random_secret",
            Method::POST,
            "/action/v1/secrets/{secret_id}/jobs/{job_token}/generate-random-secret",
            &[("secret_id", secret_id), ("job_token", job_token)],
        )
        .check(request.check())
        .body(&GenerateRandomSecretBody::from(&request))
        .idempotent()
        .send_bare()
        .await
    }

    /// Ends a rotation job with success: the pending value becomes active, and the active one
    /// previous.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, as the trigger got it.
    /// * `job_token` - Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `FailedPrecondition` when the token is not that of
    /// the secret's present job, or the job has not begun, has no pending value, or has ended.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-complete-rotation-job>
    pub async fn complete_rotation_job(
        &self,
        secret_id: &str,
        job_token: &str,
    ) -> Result<(), Error> {
        self.call(
            "complete_rotation_job",
            Method::POST,
            "/action/v1/secrets/{secret_id}/jobs/{job_token}/complete",
            &[("secret_id", secret_id), ("job_token", job_token)],
        )
        .send_for_nothing()
        .await
    }

    /// Ends a rotation job with failure: the active value stays. `retry_rotation_job` tries again.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, as the trigger got it.
    /// * `job_token` - Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `FailedPrecondition` when the token is not that of
    /// the secret's present job, or the job has ended.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-fail-rotation-job>
    pub async fn fail_rotation_job(&self, secret_id: &str, job_token: &str) -> Result<(), Error> {
        self.call(
            "fail_rotation_job",
            Method::POST,
            "/action/v1/secrets/{secret_id}/jobs/{job_token}/fail",
            &[("secret_id", secret_id), ("job_token", job_token)],
        )
        .send_for_nothing()
        .await
    }
}

/// What a rotation job has to work with. Each value is the JSON text of a flat object.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct StartRotationJobResponse {
    /// The value in use.
    pub active: Option<SecretValue>,
    /// The value that was in use before the present one.
    pub previous: Option<SecretValue>,
    /// The value that an earlier job has prepared and not put to use.
    pub pending: Option<SecretValue>,
    /// The keys of the value that the rotation replaces.
    pub rotation_targets: Vec<String>,
}

/// The value that the service has made.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[non_exhaustive]
pub struct AddPendingStageResponse {
    /// The pending value, the JSON text of a flat object.
    #[serde(default, deserialize_with = "wire::optional_value")]
    pub pending: Option<SecretValue>,
}

/// The value that has been set.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[non_exhaustive]
pub struct UpdatePendingStageResponse {
    /// The pending value, the JSON text of a flat object.
    #[serde(default, deserialize_with = "wire::optional_value")]
    pub pending: Option<SecretValue>,
}

/// What `generate_random_secret` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct GenerateRandomSecretRequest {
    /// Characters of the text, 5 to 32; by default 12.
    pub length: Option<u32>,
    /// Characters that must not occur, one after the other, without separators.
    #[builder(into)]
    pub exclude_characters: Option<String>,
    /// Whether to leave out digits; by default not.
    pub exclude_numbers: Option<bool>,
    /// Whether to leave out punctuation; by default not.
    pub exclude_punctuation: Option<bool>,
    /// Whether to leave out upper-case letters; by default not.
    pub exclude_uppercase: Option<bool>,
    /// Whether to leave out lower-case letters; by default not.
    pub exclude_lowercase: Option<bool>,
    /// Whether spaces may occur; the service's default is that they may.
    pub include_space: Option<bool>,
    /// Whether each kind of character that is not left out must occur; by default it must.
    pub require_each_included_type: Option<bool>,
}

impl GenerateRandomSecretRequest {
    fn length(&self) -> u32 {
        self.length.unwrap_or(DEFAULT_LENGTH)
    }

    fn check(&self) -> Result<(), Error> {
        limits::random_length(self.length())?;
        let excluded = [
            self.exclude_numbers,
            self.exclude_punctuation,
            self.exclude_uppercase,
            self.exclude_lowercase,
        ];
        if excluded == [Some(true); 4] && self.include_space == Some(false) {
            return Err(Error::invalid(
                "exclude_numbers, exclude_punctuation, exclude_uppercase and exclude_lowercase \
                 without include_space leave no character to choose from",
            ));
        }
        Ok(())
    }
}

/// The request as the service reads it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GenerateRandomSecretBody<'a> {
    length: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    exclude_characters: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exclude_numbers: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exclude_punctuation: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exclude_uppercase: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exclude_lowercase: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    include_space: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    require_each_included_type: Option<bool>,
}

impl<'a> From<&'a GenerateRandomSecretRequest> for GenerateRandomSecretBody<'a> {
    fn from(request: &'a GenerateRandomSecretRequest) -> Self {
        Self {
            length: request.length(),
            exclude_characters: request.exclude_characters.as_deref(),
            exclude_numbers: request.exclude_numbers,
            exclude_punctuation: request.exclude_punctuation,
            exclude_uppercase: request.exclude_uppercase,
            exclude_lowercase: request.exclude_lowercase,
            include_space: request.include_space,
            require_each_included_type: request.require_each_included_type,
        }
    }
}

/// A random text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateRandomSecretResponse {
    /// The text.
    #[serde(deserialize_with = "wire::secret")]
    pub random_string: SecretString,
}
