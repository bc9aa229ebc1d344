//! What is known about secrets, as the service tells it.

use std::collections::HashMap;
use std::time::Duration;

use bon::Builder;
use jiff::Timestamp;
use serde::Deserialize;

use super::{AutomaticRotation, SecretType, decode};
use crate::wire;

/// A secret that has just been made, without its value.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateSecretResponse {
    /// ARN of the secret.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub arn: Option<String>,
    /// Name of the secret.
    pub secret_name: String,
    /// ID of its first version.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub version_id: String,
    /// The kind of secret.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub secret_type: Option<SecretType>,
    /// Whether it rotates by itself; for managed secrets only.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub automatic_rotation: Option<AutomaticRotation>,
    /// Time between rotations; only where it rotates by itself.
    #[serde(default, deserialize_with = "decode::optional_interval")]
    pub rotation_interval: Option<Duration>,
    /// When it is to rotate next; only where it rotates by itself.
    #[serde(default, deserialize_with = "decode::optional_time")]
    pub next_rotation_date: Option<Timestamp>,
    /// What a managed secret belongs to: JSON text, as the service keeps it.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub extended_config: Option<String>,
    /// ID of the KMS instance that it is kept in; none in the shared one.
    #[serde(rename = "DKMSInstanceId", default, deserialize_with = "wire::optional_text")]
    pub dkms_instance_id: Option<String>,
}

/// What is known about a secret, without its value.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSecretResponse {
    /// ARN of the secret.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub arn: Option<String>,
    /// Name of the secret.
    pub secret_name: String,
    /// The kind of secret.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub secret_type: Option<SecretType>,
    /// Description.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub description: String,
    /// ID of the key that encrypts its values; none for the service's own key.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub encryption_key_id: Option<String>,
    /// When it was made.
    #[serde(default, deserialize_with = "decode::optional_time")]
    pub create_time: Option<Timestamp>,
    /// When it was changed last.
    #[serde(default, deserialize_with = "decode::optional_time")]
    pub update_time: Option<Timestamp>,
    /// When it will be deleted for good; none unless that is scheduled.
    #[serde(default, deserialize_with = "decode::optional_time")]
    pub planned_delete_time: Option<Timestamp>,
    /// Whether it rotates by itself; for managed secrets only.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub automatic_rotation: Option<AutomaticRotation>,
    /// Time between rotations; only where it rotates by itself.
    #[serde(default, deserialize_with = "decode::optional_interval")]
    pub rotation_interval: Option<Duration>,
    /// When it is to rotate next; only where it rotates by itself.
    #[serde(default, deserialize_with = "decode::optional_time")]
    pub next_rotation_date: Option<Timestamp>,
    /// When it rotated last; none before the first rotation.
    #[serde(default, deserialize_with = "decode::optional_time")]
    pub last_rotation_date: Option<Timestamp>,
    /// What a managed secret belongs to: JSON text, as the service keeps it.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub extended_config: Option<String>,
    /// ID of the KMS instance that it is kept in; none in the shared one.
    #[serde(rename = "DKMSInstanceId", default, deserialize_with = "wire::optional_text")]
    pub dkms_instance_id: Option<String>,
    /// The cloud service that owns the secret, if it is one.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub owing_service: Option<String>,
    /// Its tags; empty unless they are asked for.
    #[serde(default, deserialize_with = "decode::tags")]
    pub tags: HashMap<String, String>,
}

/// A secret as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SecretListItem {
    /// Name of the secret.
    pub secret_name: String,
    /// The kind of secret.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub secret_type: Option<SecretType>,
    /// When it was made.
    #[serde(default, deserialize_with = "decode::optional_time")]
    pub create_time: Option<Timestamp>,
    /// When it was changed last.
    #[serde(default, deserialize_with = "decode::optional_time")]
    pub update_time: Option<Timestamp>,
    /// When it will be deleted for good; none unless that is scheduled.
    #[serde(default, deserialize_with = "decode::optional_time")]
    pub planned_delete_time: Option<Timestamp>,
    /// The cloud service that owns the secret, if it is one.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub owing_service: Option<String>,
    /// Its tags; empty unless they are asked for.
    #[serde(default, deserialize_with = "decode::tags")]
    pub tags: HashMap<String, String>,
}

/// One page of the list of secrets.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListSecretsResponse {
    /// The secrets of this page.
    #[serde(default, deserialize_with = "decode::wrapped")]
    pub secret_list: Vec<SecretListItem>,
    /// Number of this page.
    #[serde(default, deserialize_with = "wire::number")]
    pub page_number: u32,
    /// Secrets on a page.
    #[serde(default, deserialize_with = "wire::number")]
    pub page_size: u32,
    /// How many secrets there are on all pages.
    #[serde(default, deserialize_with = "wire::number")]
    pub total_count: u64,
}

/// A secret that has been changed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UpdateSecretResponse {
    /// Name of the secret.
    pub secret_name: String,
}
