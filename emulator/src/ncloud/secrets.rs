//! Create Secret, Get Secret List and Get Secret Detail.

use super::error::Error;
use super::fields::{self, Fields};
use super::{Reply, SecretId, Success, limits, no_such_secret};
use crate::App;
use crate::model::{Secret, Status, Values};
use crate::random::{hex, random};
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::Uri;
use serde::Serialize;
use std::collections::HashMap;
use std::sync::Arc;

const REGION: &str = "KR";
const PAGE_SIZE: u64 = 20;

/// The data of Create Secret, and with the two further dates that of Get Secret Detail.
// Without triggers and keys of the user every secret is unrotated and under the default key.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SecretData {
    secret_id: String,
    secret_name: String,
    secret_status: Status,
    secret_type: &'static str,
    memo: String,
    region: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected_destroy_date: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    update_date: Option<i64>,
    register_date: i64,
    #[serde(rename = "autoRotationYN")]
    auto_rotation: &'static str,
    rotation_phase: &'static str,
    protection_key: ProtectionKey,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ProtectionKey {
    r#type: &'static str,
    kms_key_tag: &'static str,
    kms_key_name: &'static str,
    kms_boundary_type: &'static str,
}

impl From<Secret> for SecretData {
    fn from(secret: Secret) -> Self {
        Self {
            secret_id: secret.id,
            secret_name: secret.name,
            secret_status: secret.status,
            secret_type: "BASIC",
            memo: secret.memo,
            region: REGION,
            expected_destroy_date: secret.destroy_date,
            update_date: Some(secret.update_date),
            register_date: secret.register_date,
            auto_rotation: "N",
            rotation_phase: "NONE",
            protection_key: ProtectionKey {
                r#type: "DEFAULT",
                kms_key_tag: "",
                kms_key_name: "",
                kms_boundary_type: "ISOLATED",
            },
        }
    }
}

pub(super) async fn create(State(app): State<Arc<App>>, body: Bytes) -> Reply<SecretData> {
    let (name, memo, values) = new_secret(&body)?;
    let id = random::<32>().map_err(|_| Error::internal())?;
    let now = app.clock.now_ms();
    let secret = Secret {
        id: hex(&id),
        order: 0,
        name,
        status: Status::Enable,
        memo,
        register_date: now,
        update_date: now,
        destroy_date: None,
    };
    let stored = secret.clone();
    if !app.write(move |store| store.create(stored, &values)).await?? {
        let details = format!("secretName: another secret is named {}", secret.name);
        return Err(Error::unprocessable(details));
    }
    Ok(Success(SecretData { update_date: None, ..secret.into() }))
}

/// The name, memo and value of the secret to create, once every rule is kept.
fn new_secret(body: &[u8]) -> Result<(String, String, Values), Error> {
    let map = fields::parse(body)?;
    let body = Fields::new(&map);

    let name = body.required("secretName", body.text("secretName")?)?;
    limits::secret_name(name).map_err(|rule| body.broken("secretName", rule))?;

    let memo = body.text("memo")?.unwrap_or_default();
    limits::memo(memo).map_err(|rule| body.broken("memo", rule))?;

    let value = body.object("secretValue", "secretValue.")?;
    let values = new_values(&body.required("secretValue", value)?)?;

    body.required("secretType", body.choice("secretType", &["BASIC"])?)?;

    let rotates = body.choice("autoRotationYN", &["Y", "N"])? == Some("Y");
    let period = body.integer("autoRotationPeriod")?.unwrap_or(90);
    limits::period(period).map_err(|rule| body.broken("autoRotationPeriod", rule))?;
    let trigger = body.text("triggerId")?.filter(|id| !id.is_empty());
    if rotates && trigger.is_none() {
        return Err(body.broken("triggerId", "is required if autoRotationYN is Y"));
    }

    let key_types = ["DEFAULT", "USER_MANAGED_KEY"];
    let own_key = body.choice("protectionKeyType", &key_types)? == Some("USER_MANAGED_KEY");
    let key_tag = body.text("kmsKeyTag")?.filter(|tag| !tag.is_empty());
    if own_key && key_tag.is_none() {
        let rule = "is required if protectionKeyType is USER_MANAGED_KEY";
        return Err(body.broken("kmsKeyTag", rule));
    }
    let boundary = body.choice("kmsBoundaryType", &["GLOBAL", "ISOLATED"])?;

    // There are no triggers and no keys of the user, so none that a request names can exist.
    if rotates {
        return Err(Error::not_found("triggerId: no trigger has this id"));
    }
    if own_key {
        return Err(Error::not_found("kmsKeyTag: no key has this tag"));
    }
    if boundary == Some("GLOBAL") {
        return Err(Error::unprocessable("kmsBoundaryType: a new secret must use ISOLATED"));
    }
    Ok((name.to_owned(), memo.to_owned(), values))
}

fn new_values(fields: &Fields<'_>) -> Result<Values, Error> {
    let value = fields.required("value", fields.text("value")?)?;
    let keys = limits::secret_value(value).map_err(|rule| fields.broken("value", rule))?;
    let targets = fields.required("rotationTargets", fields.texts("rotationTargets")?)?;
    if targets.is_empty() {
        return Err(fields.broken("rotationTargets", "must name at least one key"));
    }
    if !targets.iter().all(|target| keys.contains(*target)) {
        return Err(fields.broken("rotationTargets", "each must be a key of secretValue.value"));
    }
    Ok(Values {
        previous: String::new(),
        active: value.to_owned(),
        pending: String::new(),
        rotation_targets: targets.into_iter().map(str::to_owned).collect(),
    })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ListData {
    total_page_no: u64,
    current_page_no: u64,
    total_count: u64,
    secret_list: Vec<ListItem>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ListItem {
    secret_id: String,
    secret_name: String,
    secret_status: Status,
    secret_type: &'static str,
    region: &'static str,
    register_date: i64,
}

pub(super) async fn list(State(app): State<Arc<App>>, uri: Uri) -> Reply<ListData> {
    let page = page_no(&uri)?;
    let skip = (page - 1).saturating_mul(PAGE_SIZE);
    let (total_count, secrets) = app.store.newest(skip, PAGE_SIZE as usize)?;
    let item = |secret: Secret| ListItem {
        secret_id: secret.id,
        secret_name: secret.name,
        secret_status: secret.status,
        secret_type: "BASIC",
        region: REGION,
        register_date: secret.register_date,
    };
    Ok(Success(ListData {
        total_page_no: total_count.div_ceil(PAGE_SIZE),
        current_page_no: page,
        total_count,
        secret_list: secrets.into_iter().map(item).collect(),
    }))
}

/// The page asked for, from 1; 0 counts as 1.
fn page_no(uri: &Uri) -> Result<u64, Error> {
    let Query(query) = Query::<HashMap<String, String>>::try_from_uri(uri)
        .map_err(|_| Error::invalid_request("The query cannot be read."))?;
    let page = match query.get("pageNo") {
        Some(text) => text
            .parse::<u64>()
            .map_err(|_| Error::invalid_request("pageNo: must be an integer from 0"))?,
        None => 1,
    };
    Ok(page.max(1))
}

pub(super) async fn detail(
    State(app): State<Arc<App>>,
    SecretId(id): SecretId,
) -> Reply<SecretData> {
    let secret = app.store.secret(&id)?.ok_or_else(no_such_secret)?;
    Ok(Success(secret.into()))
}
