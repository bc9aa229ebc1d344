//! Enable, Disable, Request Secret Deletion, Cancel Secret Deletion and Delete Secret.

use super::call::{Call, in_status};
use super::{Reply, Success, no_such_secret};
use crate::model::{Secret, Status};
use crate::store::Record;
use serde::Serialize;

/// From the request for deletion to the end of the secret.
const GRACE_MS: i64 = 3 * 86_400_000;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct StatusData {
    secret_id: String,
    secret_status: Status,
    update_date: i64,
}

/// Moves a secret from one of the statuses in `from`.
async fn go(
    call: Call,
    from: &'static [Status],
    go: impl FnOnce(&mut Record) + Send + 'static,
) -> Reply<StatusData> {
    let change = |record: &mut Record| {
        in_status(&record.secret, from)?;
        go(record);
        Ok(StatusData {
            secret_id: record.secret.id.clone(),
            secret_status: record.secret.status,
            update_date: record.secret.update_date,
        })
    };
    call.change(change).await.map(Success)
}

pub(super) async fn enable(call: Call) -> Reply<StatusData> {
    let enable = |record: &mut Record| record.secret.status = Status::Enable;
    go(call, &[Status::Disable], enable).await
}

pub(super) async fn disable(call: Call) -> Reply<StatusData> {
    let disable = |record: &mut Record| record.secret.status = Status::Disable;
    go(call, &[Status::Enable], disable).await
}

pub(super) async fn request_deletion(call: Call) -> Reply<StatusData> {
    let from = &[Status::Enable, Status::Disable, Status::Revoke];
    let schedule = |record: &mut Record| {
        if record.secret.status == Status::Revoke {
            // A second request keeps the dates of the first.
            record.secret.update_date = record.last_update;
        } else {
            record.secret.status = Status::Revoke;
            record.secret.destroy_date = Some(record.now + GRACE_MS);
        }
    };
    go(call, from, schedule).await
}

pub(super) async fn cancel_deletion(call: Call) -> Reply<StatusData> {
    let cancel = |record: &mut Record| {
        record.secret.status = Status::Disable;
        record.secret.destroy_date = None;
    };
    go(call, &[Status::Revoke], cancel).await
}

pub(super) async fn delete(call: Call) -> Reply<()> {
    let Call { app, secret_id, .. } = call;
    let check = |secret: &Secret| in_status(secret, &[Status::Revoke]);
    let deleted = app.write(move |store| store.remove(&secret_id, check)).await??;
    deleted.map(Success).ok_or_else(no_such_secret)
}
