//! Values and versions of secrets, as the service tells them.

use std::time::Duration;

use bon::Builder;
use jiff::Timestamp;
use serde::Deserialize;

use super::{AutomaticRotation, SecretDataType, SecretType, decode};
use crate::{SecretValue, wire};

/// The value of a secret, with what is known about its version.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetSecretValueResponse {
    /// Name of the secret.
    pub secret_name: String,
    /// ID of the version.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub version_id: String,
    /// The value.
    #[serde(deserialize_with = "wire::value")]
    pub secret_data: SecretValue,
    /// What the value is made of.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub secret_data_type: Option<SecretDataType>,
    /// The kind of secret.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub secret_type: Option<SecretType>,
    /// Stages that mark the version, for instance `ACSCurrent`.
    #[serde(default, deserialize_with = "decode::wrapped")]
    pub version_stages: Vec<String>,
    /// When it was made.
    #[serde(default, deserialize_with = "decode::optional_time")]
    pub create_time: Option<Timestamp>,
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
    /// What a managed secret belongs to: JSON text, as the service keeps it. None unless it is asked
    /// for.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub extended_config: Option<String>,
}

/// The values of several secrets, and why others have none.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BatchGetSecretValueResponse {
    /// The values that could be read.
    #[serde(default, deserialize_with = "decode::list")]
    pub secret_values: Vec<GetSecretValueResponse>,
    /// What went wrong for the other secrets.
    #[serde(default, deserialize_with = "decode::list")]
    pub errors: Vec<BatchGetSecretValueError>,
}

/// Why the value of one secret could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BatchGetSecretValueError {
    /// Name of the secret.
    pub secret_name: String,
    /// The service's code, for instance `Forbidden.ResourceNotFound`.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub code: String,
    /// The service's explanation.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub message: String,
    /// The HTTP status that the secret alone would have had.
    #[serde(default, deserialize_with = "wire::optional_number")]
    pub http_status: Option<u32>,
}

/// A version that has been stored.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct PutSecretValueResponse {
    /// Name of the secret.
    pub secret_name: String,
    /// ID of the version.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub version_id: String,
    /// Stages that mark it now.
    #[serde(default, deserialize_with = "decode::wrapped")]
    pub version_stages: Vec<String>,
}

/// One page of the list of versions of a secret.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListSecretVersionIdsResponse {
    /// Name of the secret.
    pub secret_name: String,
    /// The versions of this page.
    #[serde(default, deserialize_with = "decode::wrapped")]
    pub version_ids: Vec<SecretVersion>,
    /// Number of this page.
    #[serde(default, deserialize_with = "wire::number")]
    pub page_number: u32,
    /// Versions on a page.
    #[serde(default, deserialize_with = "wire::number")]
    pub page_size: u32,
    /// How many versions there are on all pages.
    #[serde(default, deserialize_with = "wire::number")]
    pub total_count: u64,
}

/// A version as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SecretVersion {
    /// ID of the version.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub version_id: String,
    /// When it was made.
    #[serde(default, deserialize_with = "decode::optional_time")]
    pub create_time: Option<Timestamp>,
    /// Stages that mark it; none for one that is deprecated.
    #[serde(default, deserialize_with = "decode::wrapped")]
    pub version_stages: Vec<String>,
}

/// A secret whose stages have been changed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UpdateSecretVersionStageResponse {
    /// Name of the secret.
    pub secret_name: String,
}
