//! Runs the user's rotation function when a job is raised.

mod command;
mod options;

use crate::App;
use crate::log::{Event, Requestor};
use crate::model::{Phase, Target, Trigger};
use crate::ncloud::Error;
use crate::store::{Record, StoreError};
pub use options::BadTrigger;
pub(crate) use options::{Options, check_name, check_url};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// A new job for its trigger.
pub(crate) struct Run {
    pub(crate) secret_id: String,
    pub(crate) job_token: String,
    pub(crate) trigger: Trigger,
}

/// The triggers that the emulator was started with, and how all are run.
pub(crate) struct Triggers {
    /// By id.
    pub(crate) given: BTreeMap<String, Trigger>,
    /// The names of the variables with the id of the secret and the token of the job.
    variables: (String, String),
    limit: Duration,
    /// What a function needs to call the emulator.
    endpoint: String,
    access_key: String,
    secret_key: String,
}

impl App {
    /// The trigger of this id.
    pub(crate) fn trigger(&self, id: &str) -> Result<Option<Trigger>, StoreError> {
        match self.triggers.given.get(id) {
            Some(trigger) => Ok(Some(trigger.clone())),
            None => self.store.trigger(id),
        }
    }

    /// All triggers, in the order of their ids.
    pub(crate) fn all_triggers(&self) -> Result<Vec<Trigger>, StoreError> {
        let stored = self.store.triggers()?.into_iter();
        let mut all: BTreeMap<_, _> = stored.map(|trigger| (trigger.id.clone(), trigger)).collect();
        all.extend(self.triggers.given.clone());
        Ok(all.into_values().collect())
    }

    /// Runs the trigger of a new job. It ends with the emulator.
    pub(crate) fn run(self: &Arc<Self>, run: Run) {
        let app = self.clone();
        let task = async move {
            let outcome = match &run.trigger.target {
                Target::Manual => Ok(()),
                Target::Http(url) => app.triggers.post(&run, url).await,
                Target::Command(words) => app.run_command(&run, words).await,
            };
            if let Err(reason) = outcome {
                app.fail(run, reason).await;
            }
        };
        self.tasks.spawn(self.stop.clone().run_until_cancelled_owned(task));
    }

    /// Fails the job of a trigger that ended badly, unless the job has ended already.
    async fn fail(&self, run: Run, reason: String) {
        let Run { secret_id, job_token, trigger } = run;
        tracing::warn!(trigger = trigger.name, reason, "a trigger failed");
        let now = self.clock.now_ms();
        let change = move |record: &mut Record| {
            if record.secret.job.as_ref().is_none_or(|job| job.token != job_token) {
                return Err(Error::invalid_status("The job has been followed by another."));
            }
            if !record.secret.end_job(Phase::Failed) {
                return Err(Error::invalid_status("The job has ended."));
            }
            let event = Event {
                operation: "run_trigger",
                requestor: Requestor::Trigger(trigger.id),
                failure: Some(reason),
                job_token: Some(job_token),
            };
            record.log.push(event.item(now, &record.secret));
            Ok(())
        };
        // The refusals above only leave the secret as it is; a failure of the database is logged.
        let _ = self.write(move |store| store.change(&secret_id, now, change)).await;
    }
}

impl Triggers {
    /// The failure of a trigger that took too long.
    fn too_slow(&self) -> String {
        format!("not finished within {} s", self.limit.as_secs_f64())
    }

    async fn post(&self, run: &Run, url: &str) -> Result<(), String> {
        // The emulator calls where it was told to: no proxy and no redirect leads elsewhere.
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(self.limit)
            .build()
            .map_err(|error| format!("not called: {error}"))?;
        let job = serde_json::json!({ "secretId": run.secret_id, "jobToken": run.job_token });
        let request = client.post(url).header("content-type", "application/json");
        let answer = request.body(job.to_string()).send().await.map_err(|error| {
            if error.is_timeout() { self.too_slow() } else { "no answer".to_owned() }
        })?;
        if answer.status().is_success() {
            Ok(())
        } else {
            Err(format!("answered with status {}", answer.status().as_u16()))
        }
    }
}
