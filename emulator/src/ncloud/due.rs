//! What happens by the clock: the end of secrets, and automatic rotation.

use super::error::Error;
use super::rotation::raise;
use crate::App;
use crate::log::{Event, Requestor};
use crate::model::AutoRotation;
use crate::store::Record;
use crate::triggers::Run;
use std::sync::Arc;

/// Carries out what is due, so that no operation sees a secret as it must not be any more.
pub(crate) async fn settle(app: &Arc<App>) -> Result<(), Error> {
    let now = app.clock.now_ms();
    if !app.store.has_due(now)? {
        return Ok(());
    }
    let app = app.clone();
    app.clone().finish(async move { carry_out(&app, now).await }).await
}

async fn carry_out(app: &Arc<App>, now: i64) -> Result<(), Error> {
    let due = app.clone();
    let runs = app.write(move |store| {
        store.remove_due(now)?;
        let mut runs = Vec::new();
        while let Some(id) = store.due_for_rotation(now)? {
            let run = store.change(&id, now, |record| Ok::<_, Error>(rotate(&due, record)))?;
            runs.extend(run.flatten());
        }
        Ok::<_, Error>(runs)
    });
    for run in runs.await?? {
        app.run(run);
    }
    Ok(())
}

/// Raises the job of a secret whose date has come; where that is not possible, its log says why.
fn rotate(app: &App, record: &mut Record) -> Option<Run> {
    let rotation =
        record.secret.auto_rotation.filter(|rotation| rotation.next_date <= record.now)?;
    record.secret.auto_rotation = Some(AutoRotation::from(record.now, rotation.period_days));
    let run = raise(app, record);
    let event = Event {
        operation: "execute_rotation_job",
        requestor: Requestor::System,
        failure: run.as_ref().err().map(|error| error.details().to_owned()),
        job_token: run.as_ref().ok().map(|run| run.job_token.clone()),
    };
    record.log.push(event.item(record.now, &record.secret));
    run.ok()
}
