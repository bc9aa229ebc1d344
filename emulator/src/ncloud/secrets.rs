//! Create Secret, Get Secret List, Get Secret Detail, Get Secret Logs and Update Secret Memo.

use super::call::{Call, NOT_REVOKE, in_status};
use super::error::Error;
use super::fields::Fields;
use super::keys::{self, ProtectionKey};
use super::query::Query;
use super::rotation::{self, TriggerData};
use super::{REGION, Reply, Success, limits};
use crate::App;
use crate::log::Event;
use crate::model::{AutoRotation, Phase, Secret, Status, Values};
use crate::random::{hex, random};
use crate::store::Record;
use axum::Extension;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::Uri;
use serde::Serialize;
use serde_json::value::RawValue;
use std::sync::Arc;

const PAGE_SIZE: u64 = 20;
const LOG_PAGE_SIZE: u64 = 100;

/// The data of Create Secret, and with the two further dates that of Get Secret Detail.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    auto_rotation_period: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_rotation_date: Option<i64>,
    rotation_phase: RotationPhase,
    #[serde(skip_serializing_if = "Option::is_none")]
    trigger: Option<TriggerData>,
    protection_key: ProtectionKey,
}

/// `NONE` before the first job of a secret.
#[derive(Serialize)]
#[serde(untagged)]
enum RotationPhase {
    None(&'static str),
    Of(Phase),
}

impl SecretData {
    fn of(app: &App, secret: Secret) -> Result<Self, Error> {
        Ok(Self {
            trigger: TriggerData::of(app, &secret)?,
            protection_key: ProtectionKey::of(app, &secret)?,
            secret_id: secret.id,
            secret_name: secret.name,
            secret_status: secret.status,
            secret_type: "BASIC",
            memo: secret.memo,
            region: REGION,
            expected_destroy_date: secret.destroy_date,
            update_date: Some(secret.update_date),
            register_date: secret.register_date,
            auto_rotation: if secret.auto_rotation.is_some() { "Y" } else { "N" },
            auto_rotation_period: secret.auto_rotation.map(|rotation| rotation.period_days),
            next_rotation_date: secret.auto_rotation.map(|rotation| rotation.next_date),
            rotation_phase: match secret.job {
                None => RotationPhase::None("NONE"),
                Some(job) => RotationPhase::Of(job.phase),
            },
        })
    }
}

pub(super) async fn create(
    State(app): State<Arc<App>>,
    Extension(event): Extension<Event>,
    body: Bytes,
) -> Reply<SecretData> {
    let id = hex(&random::<32>()?);
    let (secret, values) = new_secret(&app, id, &body)?;
    let log = vec![event.item(secret.register_date, &secret)];
    let (now, stored) = (secret.register_date, secret.clone());
    let record = Record { now, last_update: now, secret: stored, values, log };
    if !app.write(move |store| store.create(record)).await?? {
        let details = format!("secretName: another secret is named {}", secret.name);
        return Err(Error::unprocessable(details));
    }
    Ok(Success(SecretData { update_date: None, ..SecretData::of(&app, secret)? }))
}

/// The secret to create, once every rule is kept.
fn new_secret(app: &App, id: String, body: &[u8]) -> Result<(Secret, Values), Error> {
    let body = Fields::read(body)?;

    let name = body.required("secretName", body.text("secretName")?)?;
    limits::secret_name(name).map_err(|rule| body.broken("secretName", rule))?;

    let memo = memo(&body)?.unwrap_or_default();

    let value = body.object("secretValue", "secretValue.")?;
    let values = new_values(&body.required("secretValue", value)?)?;

    body.required("secretType", body.choice("secretType", &["BASIC"])?)?;

    let rotates = body.choice("autoRotationYN", &["Y", "N"])? == Some("Y");
    let period = rotation::period(&body, "autoRotationPeriod")?;
    let trigger = rotation::trigger_id(&body)?;
    if rotates && trigger.is_none() {
        return Err(body.broken("triggerId", "is required if autoRotationYN is Y"));
    }
    let key = keys::Choice::read(&body)?;

    if let Some(id) = trigger {
        rotation::known(app, id)?;
    }
    let key = keys::Choice::find(app, key)?;
    let now = app.clock.now_ms();
    let secret = Secret {
        memo: memo.to_owned(),
        kms_key_tag: key.allowed()?,
        trigger_id: trigger.map(str::to_owned),
        auto_rotation: rotates.then(|| AutoRotation::from(now, period)),
        ..Secret::new(id, name.to_owned(), now)
    };
    Ok((secret, values))
}

fn memo<'a>(body: &'a Fields<'_>) -> Result<Option<&'a str>, Error> {
    let memo = body.text("memo")?;
    limits::memo(memo.unwrap_or_default()).map_err(|rule| body.broken("memo", rule))?;
    Ok(memo)
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
    let page = Query::read(&uri)?.page_no()?;
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

pub(super) async fn detail(call: Call) -> Reply<SecretData> {
    Ok(Success(SecretData::of(&call.app, call.secret()?)?))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct LogsData {
    page_size: u64,
    current_page: u64,
    total_page: u64,
    total_count: u64,
    result: Vec<Box<RawValue>>,
    paged: bool,
}

pub(super) async fn logs(call: Call, uri: Uri) -> Reply<LogsData> {
    let query = Query::read(&uri)?;
    let page = query.page_no()?;
    let page_size = query.integer("pageSize")?.unwrap_or(LOG_PAGE_SIZE);
    if page_size == 0 {
        return Err(Error::invalid_request("pageSize: must be an integer from 1"));
    }
    let from = query.time("timestampFrom")?.unwrap_or(i64::MIN);
    let to = query.time("timestampTo")?.unwrap_or(i64::MAX);
    let keyword = query.text("keyword").unwrap_or_default();

    let secret = call.secret()?;
    let mut items = call.app.store.log(&secret.id, from, to)?;
    items.extend(call.app.reads.of(&secret.id, from, to));
    items.retain(|item| item.text.contains(keyword));
    items.sort_by_key(|item| item.timestamp);

    let skip = usize::try_from((page - 1).saturating_mul(page_size)).unwrap_or(usize::MAX);
    let take = usize::try_from(page_size).unwrap_or(usize::MAX);
    let total_count = items.len() as u64;
    let raw = |text| RawValue::from_string(text).map_err(|_| Error::internal());
    let result = items.into_iter().rev().skip(skip).take(take).map(|item| raw(item.text));
    Ok(Success(LogsData {
        page_size,
        current_page: page,
        total_page: total_count.div_ceil(page_size),
        total_count,
        result: result.collect::<Result<_, _>>()?,
        paged: true,
    }))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct MemoData {
    secret_id: String,
    memo: String,
}

pub(super) async fn update_memo(call: Call, body: Bytes) -> Reply<MemoData> {
    let body = Fields::read(&body)?;
    let memo = body.required("memo", memo(&body)?)?.to_owned();
    let change = move |record: &mut Record| {
        in_status(&record.secret, NOT_REVOKE)?;
        record.secret.memo.clone_from(&memo);
        Ok(MemoData { secret_id: record.secret.id.clone(), memo })
    };
    call.change(change).await.map(Success)
}
