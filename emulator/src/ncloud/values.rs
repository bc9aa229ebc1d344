//! Get Secret Value, Get Secret Stage Value, Update Secret Value and Update Secret Stage Value.

use super::call::{Call, NOT_REVOKE, in_status};
use super::error::Error;
use super::fields::Fields;
use super::{Reply, Success, limits};
use crate::model::Values;
use crate::random::random;
use crate::store::Record;
use axum::body::Bytes;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ValueData {
    decrypted_secret_chain: Chain,
    rotation_targets: Vec<String>,
}

#[derive(Serialize)]
struct Chain {
    previous: String,
    active: String,
    pending: String,
}

impl From<Values> for ValueData {
    fn from(values: Values) -> Self {
        Self {
            decrypted_secret_chain: Chain {
                previous: values.previous,
                active: values.active,
                pending: values.pending,
            },
            rotation_targets: values.rotation_targets,
        }
    }
}

pub(super) async fn get(call: Call) -> Reply<ValueData> {
    Ok(Success(call.read_values()?.into()))
}

#[derive(Clone, Copy)]
enum Stage {
    Previous,
    Active,
    Pending,
}

impl Stage {
    /// The stage of the path, in upper or lower case.
    fn of(call: &Call) -> Result<Self, Error> {
        match call.parameter("stage").to_ascii_lowercase().as_str() {
            "previous" => Ok(Self::Previous),
            "active" => Ok(Self::Active),
            "pending" => Ok(Self::Pending),
            _ => {
                let rule = "secret-value-stage: must be one of previous, active, pending";
                Err(Error::invalid_request(rule))
            }
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Previous => "previous",
            Self::Active => "active",
            Self::Pending => "pending",
        }
    }

    fn value(self, values: &mut Values) -> &mut String {
        match self {
            Self::Previous => &mut values.previous,
            Self::Active => &mut values.active,
            Self::Pending => &mut values.pending,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StageValue {
    value: String,
    value_stage: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct StageValueData {
    decrypted_secret_value: StageValue,
    rotation_targets: Vec<String>,
}

pub(super) async fn get_stage(call: Call) -> Reply<StageValueData> {
    let stage = Stage::of(&call)?;
    let mut values = call.read_values()?;
    Ok(Success(StageValueData {
        decrypted_secret_value: StageValue {
            value: std::mem::take(stage.value(&mut values)),
            value_stage: stage.word().to_ascii_uppercase(),
        },
        rotation_targets: values.rotation_targets,
    }))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct EncryptedChainData {
    encrypted_secret_chain: Chain,
}

pub(super) async fn update(call: Call, body: Bytes) -> Reply<EncryptedChainData> {
    let body = Fields::read(&body)?;
    let mut new = Vec::new();
    for stage in [Stage::Previous, Stage::Active, Stage::Pending] {
        let Some(text) = body.text(stage.word())? else { continue };
        let value = match (stage, text) {
            (Stage::Active, "") => {
                return Err(body.broken("active", "must not be empty: a secret keeps its value"));
            }
            (_, "") => None,
            _ => Some(Value::read(&body, stage.word(), text)?),
        };
        new.push((stage, value));
    }
    if new.is_empty() {
        return Err(Error::invalid_request("One of previous, active and pending is required."));
    }
    let change = move |record: &mut Record| {
        in_status(&record.secret, NOT_REVOKE)?;
        for (stage, value) in new {
            let text = value.map_or(Ok(String::new()), |value| value.with_targets(record))?;
            *stage.value(&mut record.values) = text;
        }
        Ok(EncryptedChainData {
            encrypted_secret_chain: Chain {
                previous: encrypted(&record.values.previous)?,
                active: encrypted(&record.values.active)?,
                pending: encrypted(&record.values.pending)?,
            },
        })
    };
    call.change(change).await.map(Success)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct EncryptedStageData {
    encrypted_secret_value: StageValue,
}

pub(super) async fn update_stage(call: Call, body: Bytes) -> Reply<EncryptedStageData> {
    let stage = Stage::of(&call)?;
    let value = Value::of(&body)?;
    let change = move |record: &mut Record| {
        in_status(&record.secret, NOT_REVOKE)?;
        let text = value.with_targets(record)?;
        let encrypted_secret_value =
            StageValue { value: encrypted(&text)?, value_stage: stage.word().to_owned() };
        *stage.value(&mut record.values) = text;
        Ok(EncryptedStageData { encrypted_secret_value })
    };
    call.change(change).await.map(Success)
}

/// A new value that keeps the limits of values.
pub(super) struct Value {
    text: String,
    keys: std::collections::HashSet<String>,
}

impl Value {
    /// The field `value` of a body.
    pub(super) fn of(body: &[u8]) -> Result<Self, Error> {
        let body = Fields::read(body)?;
        Self::read(&body, "value", body.required("value", body.text("value")?)?)
    }

    fn read(body: &Fields<'_>, name: &str, text: &str) -> Result<Self, Error> {
        let keys = limits::secret_value(text).map_err(|rule| body.broken(name, rule))?;
        Ok(Self { text: text.to_owned(), keys })
    }

    /// The text, if it has every rotation target of the secret.
    pub(super) fn with_targets(self, record: &Record) -> Result<String, Error> {
        if record.values.rotation_targets.iter().all(|target| self.keys.contains(target)) {
            Ok(self.text)
        } else {
            Err(Error::unprocessable("The value must keep every rotation target as a key."))
        }
    }
}

/// What the service shows in place of a value: text of its cipher, which is random here.
fn encrypted(value: &str) -> Result<String, Error> {
    if value.is_empty() {
        return Ok(String::new());
    }
    let bytes = random::<48>()?;
    Ok(format!("ncpkms:v1:{}", STANDARD.encode(bytes)))
}
