//! RotateSecret and UpdateSecretRotationPolicy, and what answers tell of rotation.

use super::error::Error;
use super::model::{CURRENT, PREVIOUS, Rotation, Secret};
use super::values::add_version;
use super::{Call, Reply, arn, keys, limits, managed, time};
use crate::store::alibaba::{Change, Read};
use serde_json::{Value, json};

/// Adds what an answer tells of a managed secret.
pub(super) fn describe(data: &mut Value, secret: &Secret, with_config: bool) {
    if !secret.is_managed() {
        return;
    }
    data["AutomaticRotation"] = json!(match secret.rotation {
        None => "Disabled",
        Some(_) if secret.is_broken => "Invalid",
        Some(_) => "Enabled",
    });
    if let Some(rotation) = secret.rotation {
        data["RotationInterval"] = json!(format!("{}s", rotation.interval_s));
        data["NextRotationDate"] = json!(time::text(rotation.next));
    }
    if let Some(date) = secret.last_rotation {
        data["LastRotationDate"] = json!(time::text(date));
    }
    if with_config {
        data["ExtendedConfig"] = json!(managed::text(&secret.config));
    }
}

pub(super) fn rotate(call: &Call, tx: &Change) -> Reply {
    let version_id = call.params.required("VersionId")?;
    limits::version_id(version_id)?;
    let mut secret = usable_managed(call, tx)?;
    if secret.version(version_id).is_none() {
        carry_out(tx, &mut secret, version_id, call.now)?;
    }
    Ok(json!({
        "Arn": arn(&secret.name),
        "SecretName": secret.name,
        "VersionId": version_id,
    }))
}

/// Gives a secret its next value.
pub(super) fn carry_out(
    tx: &Change,
    secret: &mut Secret,
    version_id: &str,
    now: i64,
) -> Result<(), Error> {
    keys::usable(tx, secret.key_id.as_deref())?;
    let value =
        |stage| secret.marked(stage).map(|version| tx.value(&secret.name, &version.id)).transpose();
    let current = value(CURRENT)?.ok_or_else(Error::internal)?;
    let previous = value(PREVIOUS)?;
    let next = managed::next_value(secret, &current, previous.as_deref(), now)?;
    let stages = [CURRENT.to_owned()];
    add_version(tx, secret, version_id, &next, "text", &stages, now)?;
    secret.last_rotation = Some(now);
    secret.is_broken = false;
    if let Some(rotation) = &mut secret.rotation {
        rotation.next = now + rotation.interval_s * 1000;
    }
    Ok(tx.put(secret)?)
}

pub(super) fn update_policy(call: &Call, tx: &Change) -> Reply {
    const ENABLE: &str = "EnableAutomaticRotation";
    let params = &call.params;
    params.required("SecretName")?;
    let interval_s = if params.flag(ENABLE)?.ok_or_else(|| Error::missing(ENABLE))? {
        Some(limits::interval(params.required("RotationInterval")?)?)
    } else {
        None
    };
    let mut secret = usable_managed(call, tx)?;
    let last = secret.last_rotation.unwrap_or(secret.created);
    secret.rotation = interval_s
        .map(|interval_s| Rotation { interval_s, next: (last + interval_s * 1000).max(call.now) });
    secret.is_broken = false;
    secret.updated = call.now;
    tx.put(&secret)?;
    Ok(json!({ "SecretName": secret.name }))
}

fn usable_managed(call: &Call, tx: &Change) -> Result<Secret, Error> {
    let secret = call.usable_secret(tx)?;
    if !secret.is_managed() {
        return Err(Error::unsupported("A secret of the type Generic is not rotated."));
    }
    Ok(secret)
}
