//! What is known about secrets, as the service tells it.

use bon::Builder;
use jiff::Timestamp;
use serde::Deserialize;

use super::models::{optional_trigger, yes_no};
use super::{ProtectionKey, SecretStatus, SecretType, Trigger};
use crate::wire;

/// A secret that has just been made, without its value.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSecretResponse {
    /// ID of the secret, which all other operations ask for.
    pub secret_id: String,
    /// Name.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_name: String,
    /// What may be done with it now.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_status: SecretStatus,
    /// The kind of secret.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub secret_type: Option<SecretType>,
    /// Description.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub memo: String,
    /// Region code, for instance `KR`.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub region: Option<String>,
    /// When it was made.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub register_date: Option<Timestamp>,
    /// Whether it rotates automatically.
    #[serde(rename = "autoRotationYN", default, deserialize_with = "yes_no")]
    pub auto_rotation: bool,
    /// Days between automatic rotations.
    #[serde(rename = "autoRotationPeriod", default, deserialize_with = "wire::optional_number")]
    pub auto_rotation_period_days: Option<u32>,
    /// When it is to rotate next.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub next_rotation_date: Option<Timestamp>,
    /// How far a rotation has come; `NONE` is the only documented value.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub rotation_phase: Option<String>,
    /// The trigger that rotates it, if one is linked.
    #[serde(default, deserialize_with = "optional_trigger")]
    pub trigger: Option<Trigger>,
    /// The key that protects it.
    #[serde(default, deserialize_with = "wire::optional_nested")]
    pub protection_key: Option<ProtectionKey>,
}

/// One page of the list of secrets.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSecretListResponse {
    /// How many pages there are.
    #[serde(default, deserialize_with = "wire::number")]
    pub total_page_no: u32,
    /// Number of this page.
    #[serde(default, deserialize_with = "wire::number")]
    pub current_page_no: u32,
    /// How many secrets there are on all pages.
    #[serde(default, deserialize_with = "wire::number")]
    pub total_count: u64,
    /// The secrets of this page.
    #[serde(default, deserialize_with = "wire::nested")]
    pub secret_list: Vec<SecretListItem>,
}

/// A secret as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SecretListItem {
    /// ID of the secret, which all other operations ask for.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_id: String,
    /// Name.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_name: String,
    /// What may be done with it now.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_status: SecretStatus,
    /// The kind of secret.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub secret_type: Option<SecretType>,
    /// Region code, for instance `KR`.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub region: Option<String>,
    /// When it was made.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub register_date: Option<Timestamp>,
}

/// What is known about a secret: all but its value.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSecretDetailResponse {
    /// ID of the secret.
    pub secret_id: String,
    /// Name.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_name: String,
    /// What may be done with it now.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_status: SecretStatus,
    /// The kind of secret.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub secret_type: Option<SecretType>,
    /// Description.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub memo: String,
    /// Region code, for instance `KR`.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub region: Option<String>,
    /// When it will be deleted for good; only while a deletion is scheduled.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub expected_destroy_date: Option<Timestamp>,
    /// When it was last changed.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub update_date: Option<Timestamp>,
    /// When it was made.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub register_date: Option<Timestamp>,
    /// Whether it rotates automatically.
    #[serde(rename = "autoRotationYN", default, deserialize_with = "yes_no")]
    pub auto_rotation: bool,
    /// Days between automatic rotations; only with automatic rotation.
    #[serde(rename = "autoRotationPeriod", default, deserialize_with = "wire::optional_number")]
    pub auto_rotation_period_days: Option<u32>,
    /// When it is to rotate next.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub next_rotation_date: Option<Timestamp>,
    /// How far a rotation has come; `NONE` is the only documented value.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub rotation_phase: Option<String>,
    /// When it last rotated. Older documentation only; newer services may leave it out.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub last_rotation_date: Option<Timestamp>,
    /// Result ID of the last rotation. Older documentation only; newer services may leave it out.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub last_rotation_result_id: Option<String>,
    /// The trigger that rotates it, if one is linked.
    #[serde(default, deserialize_with = "optional_trigger")]
    pub trigger: Option<Trigger>,
    /// The key that protects it.
    #[serde(default, deserialize_with = "wire::optional_nested")]
    pub protection_key: Option<ProtectionKey>,
}

/// A secret whose description has been changed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateSecretMemoResponse {
    /// ID of the secret.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_id: String,
    /// Description.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub memo: String,
}
