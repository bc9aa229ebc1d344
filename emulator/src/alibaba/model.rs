//! What the store keeps of secrets and keys.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub(crate) const CURRENT: &str = "ACSCurrent";
pub(crate) const PREVIOUS: &str = "ACSPrevious";

/// The `SecretType` of a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum SecretType {
    Generic,
    Rds,
    #[serde(rename = "RAMCredentials")]
    RamCredentials,
    #[serde(rename = "ECS")]
    Ecs,
    Redis,
    #[serde(rename = "PolarDB")]
    PolarDb,
}

impl SecretType {
    pub(crate) const ALL: [Self; 6] =
        [Self::Generic, Self::Rds, Self::RamCredentials, Self::Ecs, Self::Redis, Self::PolarDb];

    /// The word of the service.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Generic => "Generic",
            Self::Rds => "Rds",
            Self::RamCredentials => "RAMCredentials",
            Self::Ecs => "ECS",
            Self::Redis => "Redis",
            Self::PolarDb => "PolarDB",
        }
    }
}

/// Everything about a secret but its values.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Secret {
    pub(crate) name: String,
    /// Position in the order of creation, given by the store.
    pub(crate) order: u64,
    pub(crate) r#type: SecretType,
    pub(crate) description: String,
    /// The key of the user; without one the secret is under the service's.
    pub(crate) key_id: Option<String>,
    pub(crate) instance_id: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
    /// The policy that was set; without one it is the default.
    pub(crate) policy: Option<String>,
    /// The extended configuration of a managed secret.
    pub(crate) config: Map<String, Value>,
    pub(crate) rotation: Option<Rotation>,
    /// Whether the last automatic rotation failed.
    pub(crate) is_broken: bool,
    pub(crate) last_rotation: Option<i64>,
    pub(crate) created: i64,
    pub(crate) updated: i64,
    pub(crate) planned_deletion: Option<i64>,
    /// Oldest first.
    pub(crate) versions: Vec<Version>,
}

impl Secret {
    /// Whether the service changes its value by itself.
    pub(crate) fn is_managed(&self) -> bool {
        self.r#type != SecretType::Generic
    }

    pub(crate) fn version(&self, id: &str) -> Option<&Version> {
        self.versions.iter().find(|version| version.id == id)
    }

    /// The version that a stage marks.
    pub(crate) fn marked(&self, stage: &str) -> Option<&Version> {
        self.versions.iter().find(|version| version.has(stage))
    }

    /// Takes a stage from the version that it marks.
    pub(crate) fn unmark(&mut self, stage: &str) {
        for version in &mut self.versions {
            version.stages.retain(|its| its != stage);
        }
    }

    /// Marks a version by a stage; the version that loses `ACSCurrent` becomes the previous one.
    pub(crate) fn mark(&mut self, version_id: &str, stage: &str) {
        let holder = self.marked(stage).map(|version| version.id.clone());
        if holder.as_deref() == Some(version_id) {
            return;
        }
        self.unmark(stage);
        if let Some(version) = self.versions.iter_mut().find(|version| version.id == version_id) {
            version.stages.push(stage.to_owned());
        }
        if let Some(holder) = holder.filter(|_| stage == CURRENT) {
            self.mark(&holder, PREVIOUS);
        }
    }

    /// How many stages mark its versions.
    pub(crate) fn stage_count(&self) -> usize {
        self.versions.iter().map(|version| version.stages.len()).sum()
    }

    /// When something happens to it by the clock.
    pub(crate) fn due(&self) -> Option<i64> {
        self.planned_deletion.or(self.rotation.map(|rotation| rotation.next))
    }
}

/// A version of a secret, without its value.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Version {
    pub(crate) id: String,
    pub(crate) created: i64,
    /// `text` or `binary`.
    pub(crate) data_type: String,
    pub(crate) stages: Vec<String>,
}

impl Version {
    pub(crate) fn has(&self, stage: &str) -> bool {
        self.stages.iter().any(|its| its == stage)
    }
}

/// Automatic rotation that is on.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Rotation {
    pub(crate) interval_s: i64,
    pub(crate) next: i64,
}

/// A key of the user.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Key {
    pub(crate) id: String,
    /// One of [`Key::STATES`].
    pub(crate) state: String,
    /// Such as `Aliyun_AES_256`.
    pub(crate) spec: String,
    pub(crate) instance_id: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
}

impl Key {
    pub(crate) const STATES: [&str; 5] =
        ["Enabled", "Disabled", "PendingDeletion", "PendingImport", "Unavailable"];

    /// Whether values can be encrypted with it.
    pub(crate) fn is_symmetric(&self) -> bool {
        ["Aliyun_AES", "Aliyun_SM4"].iter().any(|start| self.spec.starts_with(start))
    }
}
