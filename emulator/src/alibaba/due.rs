//! What happens by the clock: the end of secrets, and automatic rotation.

use super::error::Error;
use super::rotation;
use crate::App;
use crate::random::uuid;
use crate::store::alibaba::{Change, Read};
use std::sync::Arc;

/// Carries out what is due, so that no operation sees a secret as it must not be any more.
pub(crate) async fn settle(app: &Arc<App>) -> Result<(), Error> {
    let now = app.clock.now_ms();
    if !app.store.has_due_of_alibaba(now)? {
        return Ok(());
    }
    app.write(move |store| store.all_or_nothing(|tx| carry_out(tx, now))).await?
}

fn carry_out(tx: &Change, now: i64) -> Result<(), Error> {
    while let Some(name) = tx.due(now)? {
        let mut secret = tx.secret(&name)?.ok_or_else(Error::internal)?;
        if secret.planned_deletion.is_some() {
            tx.erase(&secret)?;
        } else if rotation::carry_out(tx, &mut secret, &uuid(), now).is_err() {
            // It is told as `Invalid`, and tried again when the next date comes.
            secret.is_broken = true;
            if let Some(rotation) = &mut secret.rotation {
                rotation.next = now + rotation.interval_s * 1000;
            }
            tx.put(&secret)?;
        }
    }
    Ok(())
}
