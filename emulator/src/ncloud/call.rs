//! What an operation on one secret starts from: its path, its caller, and changes that are logged.

use super::error::Error;
use super::no_such_secret;
use crate::App;
use crate::log::Event;
use crate::model::{Secret, Status, Values};
use crate::store::Record;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use std::sync::Arc;

/// A request for one secret.
pub(super) struct Call {
    pub(super) app: Arc<App>,
    pub(super) secret_id: String,
    path: RawPathParams,
    event: Event,
}

impl FromRequestParts<Arc<App>> for Call {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Error> {
        let path = RawPathParams::from_request_parts(parts, app).await;
        let path = path.map_err(|_| no_such_secret())?;
        let event = parts.extensions.remove::<Event>().ok_or_else(Error::internal)?;
        let secret_id = parameter(&path, "secretId").to_owned();
        Ok(Self { app: app.clone(), secret_id, path, event })
    }
}

impl Call {
    /// A further parameter of the path.
    pub(super) fn parameter(&self, name: &str) -> &str {
        parameter(&self.path, name)
    }

    pub(super) fn secret(&self) -> Result<Secret, Error> {
        self.app.store.secret(&self.secret_id)?.ok_or_else(no_such_secret)
    }

    /// Reads the value, unless the secret is scheduled for deletion, and notes that.
    pub(super) fn read_values(self) -> Result<Values, Error> {
        let stored = self.app.store.secret_and_values(&self.secret_id)?;
        let (secret, values) = stored.ok_or_else(no_such_secret)?;
        in_status(&secret, NOT_REVOKE)?;
        self.app.reads.note(self.app.clock.now_ms(), secret, self.event);
        Ok(values)
    }

    /// Changes the secret in one step with the checks that `change` makes, and logs it.
    pub(super) async fn change<T: Send + 'static>(
        self,
        change: impl FnOnce(&mut Record) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.change_and_log(false, change).await
    }

    /// Changes the secret like `change`; the log also tells the token of its job.
    pub(super) async fn change_job<T: Send + 'static>(
        self,
        change: impl FnOnce(&mut Record) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.change_and_log(true, change).await
    }

    async fn change_and_log<T: Send + 'static>(
        self,
        of_job: bool,
        change: impl FnOnce(&mut Record) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let Self { app, secret_id, mut event, .. } = self;
        let now = app.clock.now_ms();
        let logged = move |record: &mut Record| {
            let outcome = change(record)?;
            if of_job {
                event.job_token = record.secret.job.as_ref().map(|job| job.token.clone());
            }
            record.log.push(event.item(now, &record.secret));
            Ok::<_, Error>(outcome)
        };
        let outcome = app.write(move |store| store.change(&secret_id, now, logged)).await??;
        outcome.ok_or_else(no_such_secret)
    }
}

fn parameter<'a>(path: &'a RawPathParams, name: &str) -> &'a str {
    path.iter().find(|(its_name, _)| *its_name == name).map_or("", |(_, value)| value)
}

pub(super) const NOT_REVOKE: &[Status] = &[Status::Enable, Status::Disable, Status::Rotating];

/// Refuses a secret that is in none of these statuses.
pub(super) fn in_status(secret: &Secret, allowed: &[Status]) -> Result<(), Error> {
    if allowed.contains(&secret.status) {
        return Ok(());
    }
    let words: Vec<&str> = allowed.iter().map(|status| status.word()).collect();
    let status = secret.status.word();
    Err(Error::invalid_status(format!(
        "The status is {status}; it must be {}.",
        words.join(" or ")
    )))
}
