//! What the store keeps of a secret.

use serde::{Deserialize, Serialize};

/// The `secretStatus` of a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Status {
    Enable,
    Disable,
    Revoke,
    Rotating,
}

/// Everything about a secret but its value.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Secret {
    pub(crate) id: String,
    /// Position in the order of creation, given by the store.
    pub(crate) order: u64,
    pub(crate) name: String,
    pub(crate) status: Status,
    pub(crate) memo: String,
    pub(crate) register_date: i64,
    pub(crate) update_date: i64,
    pub(crate) destroy_date: Option<i64>,
}

/// The value of a secret by stage; an empty stage is an empty string.
// No Debug: it would print secret values.
#[derive(Serialize, Deserialize)]
pub(crate) struct Values {
    pub(crate) previous: String,
    pub(crate) active: String,
    pub(crate) pending: String,
    pub(crate) rotation_targets: Vec<String>,
}
