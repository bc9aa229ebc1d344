//! When and by what the values of secrets are replaced, and the jobs that do it, seen from outside.

use bon::Builder;
use http::Method;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::models::{optional_trigger, yes_no};
use super::{SecretManager, Trigger, limits};
use crate::{Error, wire};

impl SecretManager {
    /// Lists the triggers that may rotate secrets: Cloud Functions triggers of the type Secret
    /// Manager.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-gettriggerlist>
    pub async fn get_trigger_list(&self) -> Result<GetTriggerListResponse, Error> {
        self.call("get_trigger_list", Method::GET, "/api/v1/triggers", &[]).send().await
    }

    /// Lets a secret rotate automatically.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when the period is not 1 to 730 days or the trigger's ID is empty, where
    /// nothing is sent, and when no trigger is given and none is linked. `NotFound` when there is no
    /// such secret or trigger. `Conflict` when the secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-enable-auto-rotation>
    pub async fn enable_auto_rotation(
        &self,
        secret_id: &str,
        request: EnableAutoRotationRequest,
    ) -> Result<EnableAutoRotationResponse, Error> {
        self.call(
            "enable_auto_rotation",
            Method::POST,
            "/api/v1/secrets/{secret_id}/enable-auto-rotation",
            &[("secret_id", secret_id)],
        )
        .check(limits::rotation_period("rotation_period_days", request.rotation_period_days))
        .check(limits::given("trigger_id", request.trigger_id.as_deref()))
        .body(&EnableAutoRotationBody {
            rotation_period: request.rotation_period_days,
            trigger_id: request.trigger_id.as_deref(),
        })
        .send()
        .await
    }

    /// Ends the automatic rotation of a secret. Its trigger stays linked.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `Conflict` when the secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-disable-auto-rotation>
    pub async fn disable_auto_rotation(
        &self,
        secret_id: &str,
    ) -> Result<DisableAutoRotationResponse, Error> {
        self.call(
            "disable_auto_rotation",
            Method::POST,
            "/api/v1/secrets/{secret_id}/disable-auto-rotation",
            &[("secret_id", secret_id)],
        )
        .send()
        .await
    }

    /// Changes how often a secret rotates automatically.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    /// * `rotation_period_days` - Days between rotations, 1 to 730.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when the period is not 1 to 730 days; nothing is sent then. `NotFound` when
    /// there is no such secret. `FailedPrecondition` when it does not rotate automatically. `Conflict`
    /// when the secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-update-rotation-period>
    pub async fn update_rotation_period(
        &self,
        secret_id: &str,
        rotation_period_days: u32,
    ) -> Result<UpdateRotationPeriodResponse, Error> {
        self.call(
            "update_rotation_period",
            Method::PUT,
            "/api/v1/secrets/{secret_id}/rotation-period",
            &[("secret_id", secret_id)],
        )
        .check(limits::rotation_period("rotation_period_days", Some(rotation_period_days)))
        .body(&UpdateRotationPeriodBody { rotation_period: rotation_period_days })
        .send()
        .await
    }

    /// Links a trigger to a secret, in place of the one before.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    /// * `trigger_id` - ID of the trigger, from `get_trigger_list`.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when the trigger's ID is empty; nothing is sent then. `NotFound` when there
    /// is no such secret or trigger. `Conflict` when the secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-update-rotation-trigger>
    pub async fn update_rotation_trigger(
        &self,
        secret_id: &str,
        trigger_id: &str,
    ) -> Result<UpdateRotationTriggerResponse, Error> {
        self.call(
            "update_rotation_trigger",
            Method::PUT,
            "/api/v1/secrets/{secret_id}/triggers",
            &[("secret_id", secret_id)],
        )
        .check(limits::given("trigger_id", Some(trigger_id)))
        .body(&UpdateRotationTriggerBody { trigger_id })
        .send()
        .await
    }

    /// Unlinks the trigger of a secret. The trigger itself stays.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `FailedPrecondition` when it rotates automatically;
    /// `disable_auto_rotation` comes first. `Conflict` when the secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-delete-rotation-trigger>
    pub async fn delete_rotation_trigger(&self, secret_id: &str) -> Result<(), Error> {
        self.call(
            "delete_rotation_trigger",
            Method::DELETE,
            "/api/v1/secrets/{secret_id}/triggers",
            &[("secret_id", secret_id)],
        )
        .send_for_nothing()
        .await
    }

    /// Rotates a secret now: makes a job and runs the linked trigger. It answers before the job has
    /// ended; the job's token is in `get_secret_logs`.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `FailedPrecondition` when no trigger is linked.
    /// `Conflict` when the secret's status forbids it, for instance while it rotates.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-execute-rotation-job>
    pub async fn execute_rotation_job(&self, secret_id: &str) -> Result<(), Error> {
        self.call(
            "execute_rotation_job",
            Method::POST,
            "/api/v1/secrets/{secret_id}/rotation",
            &[("secret_id", secret_id)],
        )
        .send_for_nothing()
        .await
    }

    /// Tries a failed rotation again.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `Conflict` when the last rotation has not failed.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-retry-rotation-job>
    pub async fn retry_rotation_job(&self, secret_id: &str) -> Result<(), Error> {
        self.call(
            "retry_rotation_job",
            Method::POST,
            "/api/v1/secrets/{secret_id}/retry-rotation",
            &[("secret_id", secret_id)],
        )
        .send_for_nothing()
        .await
    }

    /// Calls off the rotation that is running.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `Conflict` when none is running.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-cancel-rotation-job>
    pub async fn cancel_rotation_job(&self, secret_id: &str) -> Result<(), Error> {
        self.call(
            "cancel_rotation_job",
            Method::POST,
            "/api/v1/secrets/{secret_id}/cancel-rotation",
            &[("secret_id", secret_id)],
        )
        .send_for_nothing()
        .await
    }

    /// Undoes the last rotation: the value that was in use before it is in use again.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `FailedPrecondition` when there is no value to go
    /// back to. `Conflict` when the secret's status forbids it, for instance while it rotates.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-rollback-rotation-job>
    pub async fn rollback_rotation_job(&self, secret_id: &str) -> Result<(), Error> {
        self.call(
            "rollback_rotation_job",
            Method::POST,
            "/api/v1/secrets/{secret_id}/rollback-rotation",
            &[("secret_id", secret_id)],
        )
        .send_for_nothing()
        .await
    }
}

/// What `enable_auto_rotation` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct EnableAutoRotationRequest {
    /// Days between rotations, 1 to 730; the service's default is 90.
    pub rotation_period_days: Option<u32>,
    /// ID of the trigger that rotates, from `get_trigger_list`; needed when none is linked.
    #[builder(into)]
    pub trigger_id: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EnableAutoRotationBody<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    rotation_period: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trigger_id: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UpdateRotationPeriodBody {
    rotation_period: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UpdateRotationTriggerBody<'a> {
    trigger_id: &'a str,
}

/// The triggers that may rotate secrets.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetTriggerListResponse {
    /// The triggers.
    #[serde(default, deserialize_with = "wire::nested")]
    pub trigger_list: Vec<TriggerListItem>,
}

/// A trigger as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TriggerListItem {
    /// Trigger ID, which `create_secret`, `enable_auto_rotation` and `update_rotation_trigger` ask for.
    pub id: String,
    /// Trigger name.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub name: Option<String>,
    /// Description.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub description: Option<String>,
    /// Address of the trigger's page in the console.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub page_url: Option<String>,
    /// Platform it runs on, for instance `VPC`.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub platform: Option<String>,
    /// Region code, for instance `KR`.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub region: Option<String>,
    /// IDs of the secrets that it is linked to.
    #[serde(default, deserialize_with = "wire::nested")]
    pub linked_secret_list: Vec<String>,
    /// What it runs.
    #[serde(default, deserialize_with = "wire::nested")]
    pub action_list: Vec<TriggerAction>,
}

/// One thing that a trigger runs.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TriggerAction {
    /// Name.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub name: Option<String>,
    /// Description.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub description: Option<String>,
}

/// A secret that rotates automatically now.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnableAutoRotationResponse {
    /// ID of the secret.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_id: String,
    /// Whether it rotates automatically: it does.
    #[serde(rename = "autoRotationYN", default, deserialize_with = "yes_no")]
    pub auto_rotation: bool,
    /// Days between automatic rotations.
    #[serde(rename = "autoRotationPeriod", default, deserialize_with = "wire::optional_number")]
    pub auto_rotation_period_days: Option<u32>,
    /// When it is to rotate next.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub next_rotation_date: Option<Timestamp>,
    /// The trigger that rotates it.
    #[serde(default, deserialize_with = "optional_trigger")]
    pub trigger: Option<Trigger>,
}

/// A secret that no longer rotates automatically.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DisableAutoRotationResponse {
    /// ID of the secret.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_id: String,
    /// Whether it rotates automatically: it does not.
    #[serde(rename = "autoRotationYN", default, deserialize_with = "yes_no")]
    pub auto_rotation: bool,
}

/// A secret that rotates at another period now.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateRotationPeriodResponse {
    /// ID of the secret.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_id: String,
    /// Whether it rotates automatically: it does.
    #[serde(rename = "autoRotationYN", default, deserialize_with = "yes_no")]
    pub auto_rotation: bool,
    /// Days between automatic rotations.
    #[serde(rename = "autoRotationPeriod", default, deserialize_with = "wire::optional_number")]
    pub auto_rotation_period_days: Option<u32>,
    /// When it is to rotate next.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub next_rotation_date: Option<Timestamp>,
}

/// A secret that another trigger rotates now.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateRotationTriggerResponse {
    /// ID of the secret.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_id: String,
    /// The trigger that rotates it.
    #[serde(default, deserialize_with = "optional_trigger")]
    pub trigger: Option<Trigger>,
}
