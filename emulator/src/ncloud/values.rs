//! Get Secret Value.

use super::error::Error;
use super::{Reply, SecretId, Success, no_such_secret};
use crate::App;
use crate::model::Status;
use axum::extract::State;
use serde::Serialize;
use std::sync::Arc;

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

pub(super) async fn get(State(app): State<Arc<App>>, SecretId(id): SecretId) -> Reply<ValueData> {
    let (secret, values) = app.store.secret_and_values(&id)?.ok_or_else(no_such_secret)?;
    if secret.status == Status::Revoke {
        return Err(Error::invalid_status("The value cannot be read in status REVOKE."));
    }
    Ok(Success(ValueData {
        decrypted_secret_chain: Chain {
            previous: values.previous,
            active: values.active,
            pending: values.pending,
        },
        rotation_targets: values.rotation_targets,
    }))
}
