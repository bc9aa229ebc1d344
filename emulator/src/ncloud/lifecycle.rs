//! Request Secret Deletion and Delete Secret.

use super::error::Error;
use super::{Reply, SecretId, Success, no_such_secret};
use crate::App;
use crate::model::{Secret, Status};
use axum::extract::State;
use serde::Serialize;
use std::sync::Arc;

/// From the request for deletion to the end of the secret.
const GRACE_MS: i64 = 3 * 86_400_000;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct StatusData {
    secret_id: String,
    secret_status: Status,
    update_date: i64,
}

pub(super) async fn request_deletion(
    State(app): State<Arc<App>>,
    SecretId(id): SecretId,
) -> Reply<StatusData> {
    let now = app.clock.now_ms();
    let schedule = move |secret: &mut Secret| schedule_deletion(secret, now);
    let data = app.write(move |store| store.change(&id, schedule)).await??;
    data.map(Success).ok_or_else(no_such_secret)
}

fn schedule_deletion(secret: &mut Secret, now: i64) -> Result<StatusData, Error> {
    match secret.status {
        Status::Enable | Status::Disable => {
            secret.status = Status::Revoke;
            secret.update_date = now;
            secret.destroy_date = Some(now + GRACE_MS);
        }
        // A second request keeps the date of the first.
        Status::Revoke => {}
        Status::Rotating => {
            let details = "Deletion cannot be requested in status ROTATING.";
            return Err(Error::invalid_status(details));
        }
    }
    Ok(StatusData {
        secret_id: secret.id.clone(),
        secret_status: secret.status,
        update_date: secret.update_date,
    })
}

pub(super) async fn delete(State(app): State<Arc<App>>, SecretId(id): SecretId) -> Reply<()> {
    let deleted = app.write(move |store| store.remove(&id, in_revoke)).await??;
    deleted.map(Success).ok_or_else(no_such_secret)
}

fn in_revoke(secret: &Secret) -> Result<(), Error> {
    match secret.status {
        Status::Revoke => Ok(()),
        _ => Err(Error::invalid_status("A secret can be deleted only in status REVOKE.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::response::IntoResponse;

    fn in_status(status: Status) -> Secret {
        Secret {
            id: "id".into(),
            order: 0,
            name: "name".into(),
            status,
            memo: String::new(),
            register_date: 1,
            update_date: 1,
            destroy_date: None,
        }
    }

    #[test]
    fn a_suspended_secret_can_be_scheduled_for_deletion() {
        let mut secret = in_status(Status::Disable);
        let data = schedule_deletion(&mut secret, 2).expect("scheduled");
        assert_eq!((data.secret_status, data.update_date), (Status::Revoke, 2));
        assert_eq!(secret.destroy_date, Some(2 + GRACE_MS));
    }

    #[test]
    fn a_rotating_secret_can_be_neither_scheduled_nor_deleted() {
        let mut secret = in_status(Status::Rotating);
        let refused = [schedule_deletion(&mut secret, 2).err(), in_revoke(&secret).err()];
        for error in refused {
            assert_eq!(error.expect("refused").into_response().status(), 409);
        }
        assert_eq!((secret.status, secret.destroy_date), (Status::Rotating, None));
    }
}
