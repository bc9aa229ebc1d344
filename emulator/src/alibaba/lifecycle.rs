//! DeleteSecret and RestoreSecret.

use super::error::Error;
use super::{Call, Reply, time};
use crate::store::alibaba::Change;
use serde_json::json;

const DEFAULT_DAYS: u32 = 30;
const DAY_MS: i64 = 86_400_000;

pub(super) fn delete(call: &Call, tx: &Change) -> Reply {
    const WINDOW: &str = "RecoveryWindowInDays";
    let params = &call.params;
    params.required("SecretName")?;
    let days = params.integer(WINDOW, 7..=30)?;
    let at_once = params.flag("ForceDeleteWithoutRecovery")?.unwrap_or_default();
    if at_once && days.is_some() {
        let rule = "must not be given if ForceDeleteWithoutRecovery is true";
        return Err(Error::invalid(WINDOW, rule));
    }
    let mut secret = call.usable_secret(tx)?;
    let date = if at_once {
        tx.erase(&secret)?;
        call.now
    } else {
        let date = call.now + i64::from(days.unwrap_or(DEFAULT_DAYS)) * DAY_MS;
        secret.planned_deletion = Some(date);
        secret.updated = call.now;
        tx.put(&secret)?;
        date
    };
    Ok(json!({ "SecretName": secret.name, "PlannedDeleteTime": time::text(date) }))
}

pub(super) fn restore(call: &Call, tx: &Change) -> Reply {
    let mut secret = call.secret(tx)?;
    if secret.planned_deletion.take().is_none() {
        return Err(Error::new(409, "Rejected.ResourceInUse", "restore normal secret"));
    }
    secret.updated = call.now;
    tx.put(&secret)?;
    Ok(json!({ "SecretName": secret.name }))
}
