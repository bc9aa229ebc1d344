//! The operations with which a trigger's function carries out a rotation job.

use super::call::{Call, in_status};
use super::error::Error;
use super::random_secret;
use super::values::{Value, ValueData};
use super::{Reply, Success, limits};
use crate::model::{Job, Phase, Secret, Status};
use crate::store::Record;
use axum::body::Bytes;
use serde::Serialize;

/// The job of the path, if it is the open job of the secret.
fn open_job<'a>(secret: &'a mut Secret, token: &str) -> Result<&'a mut Job, Error> {
    secret.job.as_mut().filter(|job| job.token == token && job.is_open()).ok_or_else(|| {
        Error::unprocessable("jobToken: not the token of a running job of this secret")
    })
}

fn started_job<'a>(secret: &'a mut Secret, token: &str) -> Result<&'a mut Job, Error> {
    let job = open_job(secret, token)?;
    if job.is_started() { Ok(job) } else { Err(Error::unprocessable("The job is not started.")) }
}

fn token(call: &Call) -> String {
    call.parameter("jobToken").to_owned()
}

pub(super) async fn start(call: Call) -> Reply<ValueData> {
    let token = token(&call);
    let change = move |record: &mut Record| {
        let secret = &mut record.secret;
        if open_job(secret, &token)?.is_started() {
            return Err(Error::unprocessable("The job is already started."));
        }
        in_status(secret, &[Status::Enable])?;
        open_job(secret, &token)?.phase = Phase::Started;
        secret.status = Status::Rotating;
        Ok(record.values.clone().into())
    };
    call.change_job(change).await.map(Success)
}

#[derive(Serialize)]
pub(super) struct PendingData {
    pending: String,
}

/// Stores the pending value that `make` returns.
async fn set_pending(
    call: Call,
    make: impl FnOnce(&Record) -> Result<String, Error> + Send + 'static,
) -> Reply<PendingData> {
    let token = token(&call);
    let change = move |record: &mut Record| {
        started_job(&mut record.secret, &token)?.phase = Phase::Pending;
        let pending = make(record)?;
        record.values.pending.clone_from(&pending);
        Ok(PendingData { pending })
    };
    call.change_job(change).await.map(Success)
}

pub(super) async fn add_pending(call: Call) -> Reply<PendingData> {
    set_pending(call, with_new_targets).await
}

pub(super) async fn update_pending(call: Call, body: Bytes) -> Reply<PendingData> {
    let value = Value::of(&body)?;
    set_pending(call, |record| value.with_targets(record)).await
}

/// The active value with a random string for each rotation target.
fn with_new_targets(record: &Record) -> Result<String, Error> {
    let mut pairs = limits::pairs(&record.values.active).ok_or_else(Error::internal)?;
    for (key, value) in &mut pairs {
        if record.values.rotation_targets.contains(key) {
            *value = serde_json::value::to_raw_value(&random_secret::for_pending().generate()?)
                .map_err(|_| Error::internal())?;
        }
    }
    let pair = |(key, value): (String, Box<serde_json::value::RawValue>)| {
        format!("{}:{value}", serde_json::Value::from(key))
    };
    let text = format!("{{{}}}", pairs.into_iter().map(pair).collect::<Vec<_>>().join(","));
    limits::secret_value(&text).map_err(|rule| {
        Error::unprocessable(format!("The active value with new rotation targets {rule}."))
    })?;
    Ok(text)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RandomData {
    random_string: String,
}

pub(super) async fn generate_random(call: Call, body: Bytes) -> Reply<RandomData> {
    let options = random_secret::read(&body)?;
    started_job(&mut call.secret()?, call.parameter("jobToken"))?;
    Ok(Success(RandomData { random_string: options.generate()? }))
}

pub(super) async fn complete(call: Call) -> Reply<()> {
    let token = token(&call);
    let change = move |record: &mut Record| {
        started_job(&mut record.secret, &token)?;
        let values = &mut record.values;
        if values.pending.is_empty() {
            return Err(Error::unprocessable("There is no pending value."));
        }
        values.previous =
            std::mem::replace(&mut values.active, std::mem::take(&mut values.pending));
        record.secret.end_job(Phase::Completed);
        Ok(())
    };
    call.change_job(change).await.map(Success)
}

pub(super) async fn fail(call: Call) -> Reply<()> {
    let token = token(&call);
    let change = move |record: &mut Record| {
        open_job(&mut record.secret, &token)?;
        record.secret.end_job(Phase::Failed);
        Ok(())
    };
    call.change_job(change).await.map(Success)
}
