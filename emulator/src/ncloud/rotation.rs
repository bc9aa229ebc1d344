//! Triggers, automatic rotation, and the rotation jobs of a secret as its owner sees them.

use super::call::{Call, NOT_REVOKE, in_status};
use super::error::Error;
use super::fields::Fields;
use super::{REGION, Reply, Success, limits};
use crate::App;
use crate::model::{AutoRotation, Job, Phase, Secret, Status, Trigger};
use crate::random::{hex, random};
use crate::store::Record;
use crate::triggers::Run;
use axum::body::Bytes;
use axum::extract::State;
use serde::Serialize;
use std::sync::Arc;

const DEFAULT_PERIOD: i64 = 90;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TriggerListData {
    trigger_list: Vec<TriggerItem>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TriggerItem {
    id: String,
    name: String,
    description: String,
    page_url: String,
    platform: &'static str,
    region: &'static str,
    linked_secret_list: Vec<String>,
    action_list: [Action; 1],
}

#[derive(Serialize)]
struct Action {
    name: String,
    description: String,
}

pub(super) async fn triggers(State(app): State<Arc<App>>) -> Reply<TriggerListData> {
    let item = |trigger: Trigger| {
        Ok::<_, Error>(TriggerItem {
            linked_secret_list: app.store.linked(&trigger.id)?,
            page_url: page_url(&trigger.id),
            id: trigger.id,
            platform: "VPC",
            region: REGION,
            action_list: [Action {
                name: trigger.name.clone(),
                description: trigger.description.clone(),
            }],
            name: trigger.name,
            description: trigger.description,
        })
    };
    let trigger_list = app.all_triggers()?.into_iter().map(item).collect::<Result<_, _>>()?;
    Ok(Success(TriggerListData { trigger_list }))
}

/// There is no console; a name under `.invalid` leads nowhere on any network.
fn page_url(trigger_id: &str) -> String {
    format!("https://console.emulator.invalid/triggers/{trigger_id}")
}

/// The `trigger` of a secret.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TriggerData {
    id: String,
    name: String,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    recently_executed_action: Option<String>,
}

impl TriggerData {
    pub(super) fn of(app: &App, secret: &Secret) -> Result<Option<Self>, Error> {
        let Some(id) = secret.trigger_id.clone() else { return Ok(None) };
        // A trigger of the command line may be gone since the data folder was used last.
        let name = app.trigger(&id)?.map_or(String::new(), |trigger| trigger.name);
        let recently_executed_action = secret.recent_action.clone();
        Ok(Some(Self { url: page_url(&id), id, name, recently_executed_action }))
    }
}

/// The field `triggerId` of a body.
pub(super) fn trigger_id<'a>(body: &'a Fields<'_>) -> Result<Option<&'a str>, Error> {
    Ok(body.text("triggerId")?.filter(|id| !id.is_empty()))
}

/// The days of a field; the default without it.
pub(super) fn period(body: &Fields<'_>, name: &str) -> Result<i64, Error> {
    let period = body.integer(name)?.unwrap_or(DEFAULT_PERIOD);
    limits::period(period).map_err(|rule| body.broken(name, rule))?;
    Ok(period)
}

pub(super) fn known(app: &App, trigger_id: &str) -> Result<(), Error> {
    app.trigger(trigger_id)?.map(drop).ok_or_else(no_such_trigger)
}

fn no_such_trigger() -> Error {
    Error::not_found("triggerId: no trigger has this id")
}

fn link(secret: &mut Secret, trigger_id: Option<String>) {
    if secret.trigger_id != trigger_id {
        secret.trigger_id = trigger_id;
        secret.recent_action = None;
    }
}

/// What the operations of automatic rotation return.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AutoRotationData {
    secret_id: String,
    #[serde(rename = "autoRotationYN")]
    auto_rotation: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    auto_rotation_period: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_rotation_date: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trigger: Option<TriggerData>,
}

impl AutoRotationData {
    fn of(secret: &Secret) -> Self {
        Self {
            secret_id: secret.id.clone(),
            auto_rotation: if secret.auto_rotation.is_some() { "Y" } else { "N" },
            auto_rotation_period: secret.auto_rotation.map(|rotation| rotation.period_days),
            next_rotation_date: secret.auto_rotation.map(|rotation| rotation.next_date),
            trigger: None,
        }
    }
}

pub(super) async fn enable_auto(call: Call, body: Bytes) -> Reply<AutoRotationData> {
    let body = Fields::read_optional(&body)?;
    let period = period(&body, "rotationPeriod")?;
    let trigger = trigger_id(&body)?.map(str::to_owned);
    let missing = body.broken("triggerId", "is required, because no trigger is linked");
    let app = call.app.clone();
    if let Some(id) = &trigger {
        known(&app, id)?;
    }
    let change = move |record: &mut Record| {
        let secret = &mut record.secret;
        in_status(secret, NOT_REVOKE)?;
        let trigger = trigger.or_else(|| secret.trigger_id.clone()).ok_or(missing)?;
        link(secret, Some(trigger));
        secret.auto_rotation = Some(AutoRotation::from(record.now, period));
        let trigger = TriggerData::of(&app, secret)?;
        Ok(AutoRotationData { trigger, ..AutoRotationData::of(secret) })
    };
    call.change(change).await.map(Success)
}

pub(super) async fn disable_auto(call: Call) -> Reply<AutoRotationData> {
    let change = |record: &mut Record| {
        in_status(&record.secret, NOT_REVOKE)?;
        record.secret.auto_rotation = None;
        Ok(AutoRotationData::of(&record.secret))
    };
    call.change(change).await.map(Success)
}

pub(super) async fn update_period(call: Call, body: Bytes) -> Reply<AutoRotationData> {
    let body = Fields::read(&body)?;
    body.required("rotationPeriod", body.integer("rotationPeriod")?)?;
    let period = period(&body, "rotationPeriod")?;
    let change = move |record: &mut Record| {
        in_status(&record.secret, NOT_REVOKE)?;
        if record.secret.auto_rotation.is_none() {
            return Err(Error::unprocessable("Automatic rotation is off."));
        }
        record.secret.auto_rotation = Some(AutoRotation::from(record.now, period));
        Ok(AutoRotationData::of(&record.secret))
    };
    call.change(change).await.map(Success)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct LinkData {
    secret_id: String,
    trigger: Option<TriggerData>,
}

pub(super) async fn update_trigger(call: Call, body: Bytes) -> Reply<LinkData> {
    let body = Fields::read(&body)?;
    let trigger = body.required("triggerId", trigger_id(&body)?)?.to_owned();
    let app = call.app.clone();
    known(&app, &trigger)?;
    let change = move |record: &mut Record| {
        in_status(&record.secret, NOT_REVOKE)?;
        link(&mut record.secret, Some(trigger));
        let trigger = TriggerData::of(&app, &record.secret)?;
        Ok(LinkData { secret_id: record.secret.id.clone(), trigger })
    };
    call.change(change).await.map(Success)
}

pub(super) async fn delete_trigger(call: Call) -> Reply<()> {
    let change = |record: &mut Record| {
        in_status(&record.secret, NOT_REVOKE)?;
        if record.secret.auto_rotation.is_some() {
            return Err(Error::unprocessable("Automatic rotation is on and needs its trigger."));
        }
        if record.secret.trigger_id.is_none() {
            return Err(no_linked_trigger());
        }
        link(&mut record.secret, None);
        Ok(())
    };
    call.change(change).await.map(Success)
}

fn no_linked_trigger() -> Error {
    Error::unprocessable("No trigger is linked.")
}

/// Refuses a secret whose status or rotation does not allow to begin something new with its job.
fn at_rest(secret: &Secret) -> Result<(), Error> {
    in_status(secret, &[Status::Enable])?;
    match &secret.job {
        Some(job) if job.is_open() => {
            Err(Error::invalid_status("The last rotation job has not ended."))
        }
        _ => Ok(()),
    }
}

/// Gives the secret a new job for its trigger to run.
pub(super) fn raise(app: &App, record: &mut Record) -> Result<Run, Error> {
    let secret = &mut record.secret;
    at_rest(secret)?;
    let trigger = secret.trigger_id.as_deref().ok_or_else(no_linked_trigger)?;
    let trigger = app.trigger(trigger)?.ok_or_else(no_such_trigger)?;
    let token = hex(&random::<16>()?);
    secret.recent_action = Some(trigger.name.clone());
    secret.job = Some(Job { token: token.clone(), phase: Phase::Triggered });
    Ok(Run { secret_id: secret.id.clone(), job_token: token, trigger })
}

/// Raises a job, if `check` allows it too, and runs its trigger.
async fn begin(
    call: Call,
    check: impl FnOnce(&Secret) -> Result<(), Error> + Send + 'static,
) -> Reply<()> {
    let app = call.app.clone();
    let work = {
        let app = app.clone();
        async move {
            let triggers = app.clone();
            let raise = move |record: &mut Record| {
                check(&record.secret)?;
                raise(&triggers, record)
            };
            app.run(call.change_job(raise).await?);
            Ok(Success(()))
        }
    };
    app.finish(work).await
}

pub(super) async fn execute(call: Call) -> Reply<()> {
    begin(call, |_| Ok(())).await
}

pub(super) async fn retry(call: Call) -> Reply<()> {
    let has_failed = |secret: &Secret| match &secret.job {
        Some(job) if job.phase == Phase::Failed => Ok(()),
        _ => Err(Error::invalid_status("The last rotation job has not failed.")),
    };
    begin(call, has_failed).await
}

pub(super) async fn cancel(call: Call) -> Reply<()> {
    let change = |record: &mut Record| {
        if record.secret.end_job(Phase::Canceled) {
            Ok(())
        } else {
            Err(Error::invalid_status("No rotation job is running."))
        }
    };
    call.change_job(change).await.map(Success)
}

pub(super) async fn rollback(call: Call) -> Reply<()> {
    let change = |record: &mut Record| {
        at_rest(&record.secret)?;
        let values = &mut record.values;
        if values.previous.is_empty() {
            return Err(Error::unprocessable("There is no previous value."));
        }
        std::mem::swap(&mut values.previous, &mut values.active);
        if let Some(job) = record.secret.job.as_mut().filter(|job| job.phase == Phase::Completed) {
            job.phase = Phase::RolledBack;
        }
        Ok(())
    };
    call.change_job(change).await.map(Success)
}
