//! What the store keeps of secrets, rotation jobs, triggers and keys.

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

impl Status {
    /// The word of the service.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Enable => "ENABLE",
            Self::Disable => "DISABLE",
            Self::Revoke => "REVOKE",
            Self::Rotating => "ROTATING",
        }
    }
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
    /// The tag of the user's key; without one the secret is under the default key.
    pub(crate) kms_key_tag: Option<String>,
    pub(crate) trigger_id: Option<String>,
    /// The action that the linked trigger ran last for this secret.
    pub(crate) recent_action: Option<String>,
    pub(crate) auto_rotation: Option<AutoRotation>,
    /// The last rotation job, also when it has ended.
    pub(crate) job: Option<Job>,
}

impl Secret {
    /// A secret as it is after its creation, without a memo, a trigger or a key of the user.
    pub(crate) fn new(id: String, name: String, now: i64) -> Self {
        Self {
            id,
            order: 0,
            name,
            status: Status::Enable,
            memo: String::new(),
            register_date: now,
            update_date: now,
            destroy_date: None,
            kms_key_tag: None,
            trigger_id: None,
            recent_action: None,
            auto_rotation: None,
            job: None,
        }
    }

    /// Ends an open job in this phase; false if there is none.
    pub(crate) fn end_job(&mut self, phase: Phase) -> bool {
        let Some(job) = self.job.as_mut().filter(|job| job.is_open()) else { return false };
        job.phase = phase;
        if self.status == Status::Rotating {
            self.status = Status::Enable;
        }
        true
    }
}

/// Automatic rotation that is on.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct AutoRotation {
    pub(crate) period_days: i64,
    pub(crate) next_date: i64,
}

impl AutoRotation {
    /// A rotation every `period_days`, the first one period from `now`.
    pub(crate) fn from(now: i64, period_days: i64) -> Self {
        Self { period_days, next_date: now + period_days * 86_400_000 }
    }
}

/// A rotation job.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Job {
    pub(crate) token: String,
    pub(crate) phase: Phase,
}

impl Job {
    /// Whether the job has been raised and has not ended.
    pub(crate) fn is_open(&self) -> bool {
        self.phase == Phase::Triggered || self.is_started()
    }

    /// Whether the job has been started and has not ended.
    pub(crate) fn is_started(&self) -> bool {
        matches!(self.phase, Phase::Started | Phase::Pending)
    }
}

/// The `rotationPhase` of a secret that has had a rotation job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Phase {
    Triggered,
    Started,
    Pending,
    Completed,
    Failed,
    Canceled,
    RolledBack,
}

/// The value of a secret by stage; an empty stage is an empty string.
// No Debug: it would print secret values.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Values {
    pub(crate) previous: String,
    pub(crate) active: String,
    pub(crate) pending: String,
    pub(crate) rotation_targets: Vec<String>,
}

/// What a rotation can be linked to.
// No Debug: a URL or an argument may hold a password.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Trigger {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) target: Target,
}

impl Trigger {
    /// The id of a trigger follows from its name.
    pub(crate) fn new(name: &str, description: &str, target: Target) -> Self {
        Self {
            id: format!("{name}-trigger"),
            name: name.to_owned(),
            description: description.to_owned(),
            target,
        }
    }
}

/// What a trigger does with a new job.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) enum Target {
    /// Nothing: the job waits for whoever holds its token.
    Manual,
    /// Posts the job to this URL.
    Http(String),
    /// Runs this program with these arguments.
    Command(Vec<String>),
}

/// A key of the user in the Key Management Service.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Key {
    pub(crate) id: u64,
    pub(crate) tag: String,
    pub(crate) name: String,
    /// `ENABLE` or `DISABLE`.
    pub(crate) status: String,
    /// `AES256` or `RSA2048`.
    pub(crate) r#type: String,
    /// `ISOLATED` or `GLOBAL`.
    pub(crate) boundary: String,
}
