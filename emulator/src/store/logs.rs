//! The logs of secrets: one table, in which the log of a secret is a range by time.

use super::{Result, Store};
use redb::{ReadableTable, TableDefinition, WriteTransaction};

/// Id of the secret, time, and a number for items of one millisecond.
const LOGS: TableDefinition<(&str, i64, u64), &str> = TableDefinition::new("ncloud_logs");

/// An item of a log.
pub(crate) struct LogItem {
    pub(crate) timestamp: i64,
    /// The whole item as JSON.
    pub(crate) text: String,
}

impl Store {
    /// What is kept of the log of a secret between two times, both included; oldest first.
    pub(crate) fn log(&self, id: &str, from: i64, to: i64) -> Result<Vec<LogItem>> {
        let table = self.read()?.open_table(LOGS)?;
        let mut items = Vec::new();
        if from <= to {
            for item in table.range((id, from, 0)..=(id, to, u64::MAX))? {
                let (key, text) = item?;
                items.push(LogItem { timestamp: key.value().1, text: text.value().to_owned() });
            }
        }
        Ok(items)
    }
}

pub(super) fn create_table(tx: &WriteTransaction) -> Result<()> {
    tx.open_table(LOGS)?;
    Ok(())
}

pub(super) fn append(tx: &WriteTransaction, id: &str, items: &[LogItem]) -> Result<()> {
    let mut table = tx.open_table(LOGS)?;
    for LogItem { timestamp, text } in items {
        let same_time = (id, *timestamp, 0)..=(id, *timestamp, u64::MAX);
        let last = table.range(same_time)?.next_back().transpose()?;
        let number = last.map_or(0, |(key, _)| key.value().2 + 1);
        table.insert((id, *timestamp, number), text.as_str())?;
    }
    Ok(())
}

pub(super) fn erase(tx: &WriteTransaction, id: &str) -> Result<()> {
    let all = (id, i64::MIN, 0)..=(id, i64::MAX, u64::MAX);
    Ok(tx.open_table(LOGS)?.retain_in(all, |_, _| false)?)
}

pub(super) fn clear(tx: &WriteTransaction) -> Result<()> {
    Ok(tx.open_table(LOGS)?.retain(|_, _| false)?)
}
