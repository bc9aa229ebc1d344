//! Keeps secrets in an embedded database, in a file or in memory.

pub(crate) mod alibaba;
mod logs;
mod registry;
#[cfg(test)]
mod tests;

use crate::model::{Secret, Values};
pub(crate) use logs::LogItem;
use redb::backends::{FileBackend, InMemoryBackend};
use redb::{
    Builder, Database, DatabaseError, ReadTransaction, ReadableDatabase, ReadableTable,
    ReadableTableMetadata, TableDefinition, WriteTransaction,
};
use serde::de::DeserializeOwned;
use std::fs::{DirBuilder, File, OpenOptions};
use std::path::Path;

const SECRETS: TableDefinition<&str, &[u8]> = TableDefinition::new("ncloud_secrets");
const VALUES: TableDefinition<&str, &[u8]> = TableDefinition::new("ncloud_values");
/// Name to id.
const NAMES: TableDefinition<&str, &str> = TableDefinition::new("ncloud_names");
/// Creation order to id: a page of the list is a range of this table.
const ORDER: TableDefinition<u64, &str> = TableDefinition::new("ncloud_order");
/// Date of destruction and id: what is due is at the front.
const DESTRUCTIONS: TableDefinition<(i64, &str), ()> = TableDefinition::new("ncloud_destructions");
/// Date of the next automatic rotation and id.
const ROTATIONS: TableDefinition<(i64, &str), ()> = TableDefinition::new("ncloud_rotations");
/// Trigger and id of a secret that is linked to it.
const LINKS: TableDefinition<(&str, &str), ()> = TableDefinition::new("ncloud_links");

const CACHE_BYTES: usize = 64 << 20;

/// The database failed, or holds a record that this version cannot read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    #[error("the database failed: {0}")]
    Database(#[from] redb::Error),
    // The cause is left out: its text may quote the record.
    #[error("a stored record cannot be read")]
    Record,
}

macro_rules! from_database_errors {
    ($($kind:ty),*) => {$(
        impl From<$kind> for StoreError {
            fn from(error: $kind) -> Self {
                Self::Database(error.into())
            }
        }
    )*};
}
from_database_errors!(
    redb::TransactionError,
    redb::TableError,
    redb::StorageError,
    redb::CommitError
);

impl From<serde_json::Error> for StoreError {
    fn from(_: serde_json::Error) -> Self {
        Self::Record
    }
}

type Result<T, E = StoreError> = std::result::Result<T, E>;

pub(crate) struct Store {
    database: Database,
}

/// A secret while it is created or changed.
pub(crate) struct Record {
    pub(crate) now: i64,
    /// The `update_date` before this change.
    pub(crate) last_update: i64,
    pub(crate) secret: Secret,
    pub(crate) values: Values,
    /// What the log of the secret gains.
    pub(crate) log: Vec<LogItem>,
}

impl Store {
    /// Opens the database in `folder`, creating both where they do not exist; with `seeds` it has
    /// a fresh emulator's trigger and key.
    pub(crate) fn open(folder: &Path, seeds: bool) -> Result<Self, DatabaseError> {
        create_folder(folder)?;
        let file = open_file(&folder.join("emulator.redb"))?;
        Self::with_backend(FileBackend::new(file)?, seeds)
    }

    pub(crate) fn in_memory(seeds: bool) -> Result<Self, DatabaseError> {
        Self::with_backend(InMemoryBackend::new(), seeds)
    }

    fn with_backend(
        backend: impl redb::StorageBackend,
        seeds: bool,
    ) -> Result<Self, DatabaseError> {
        let database = Builder::new().set_cache_size(CACHE_BYTES).create_with_backend(backend)?;
        let store = Self { database };
        store.create_tables(seeds).map_err(|error| {
            DatabaseError::Storage(redb::StorageError::Io(std::io::Error::other(error)))
        })?;
        Ok(store)
    }

    // Reads fail on a table that no write has made yet.
    fn create_tables(&self, seeds: bool) -> Result<()> {
        let tx = self.write()?;
        tx.open_table(SECRETS)?;
        tx.open_table(VALUES)?;
        tx.open_table(NAMES)?;
        tx.open_table(ORDER)?;
        tx.open_table(DESTRUCTIONS)?;
        tx.open_table(ROTATIONS)?;
        tx.open_table(LINKS)?;
        logs::create_table(&tx)?;
        registry::create_tables(&tx)?;
        alibaba::create_tables(&tx)?;
        if seeds {
            registry::seed(&tx)?;
            alibaba::seed(&tx)?;
        }
        Ok(tx.commit()?)
    }

    // A commit is on disk before it returns: redb's durability is immediate unless told otherwise.
    fn write(&self) -> Result<WriteTransaction> {
        Ok(self.database.begin_write()?)
    }

    fn read(&self) -> Result<ReadTransaction> {
        Ok(self.database.begin_read()?)
    }

    /// Adds a secret; false if another one has its name.
    pub(crate) fn create(&self, mut record: Record) -> Result<bool> {
        let tx = self.write()?;
        {
            let secret = &mut record.secret;
            let mut names = tx.open_table(NAMES)?;
            if names.get(secret.name.as_str())?.is_some() {
                return Ok(false);
            }
            let mut order = tx.open_table(ORDER)?;
            secret.order = order.last()?.map_or(0, |(last, _)| last.value() + 1);
            names.insert(secret.name.as_str(), secret.id.as_str())?;
            order.insert(secret.order, secret.id.as_str())?;
        }
        put(&tx, &record)?;
        tx.commit()?;
        Ok(true)
    }

    pub(crate) fn secret(&self, id: &str) -> Result<Option<Secret>> {
        record(&self.read()?.open_table(SECRETS)?, id)
    }

    /// A secret and its value, both of the same moment.
    pub(crate) fn secret_and_values(&self, id: &str) -> Result<Option<(Secret, Values)>> {
        let tx = self.read()?;
        let secret = record(&tx.open_table(SECRETS)?, id)?;
        Ok(secret.zip(record(&tx.open_table(VALUES)?, id)?))
    }

    /// The number of all secrets, and at most `count` of them, newest first, after `skip`.
    pub(crate) fn newest(&self, skip: u64, count: usize) -> Result<(u64, Vec<Secret>)> {
        let tx = self.read()?;
        let order = tx.open_table(ORDER)?;
        let total = order.len()?;
        let mut page = Vec::new();
        if let Some(skip) = usize::try_from(skip).ok().filter(|_| skip < total) {
            let secrets = tx.open_table(SECRETS)?;
            for entry in order.iter()?.rev().skip(skip).take(count) {
                page.extend(record(&secrets, entry?.1.value())?);
            }
        }
        Ok((total, page))
    }

    /// Changes a secret in one step with the checks that `change` makes; None if there is none.
    pub(crate) fn change<T, E: From<StoreError>>(
        &self,
        id: &str,
        now: i64,
        change: impl FnOnce(&mut Record) -> Result<T, E>,
    ) -> Result<Option<T>, E> {
        let tx = self.write()?;
        let Some(secret) = stored(&tx, id)? else {
            return Ok(None);
        };
        index(&tx, &secret, false)?;
        let values = record(&tx.open_table(VALUES).map_err(StoreError::from)?, id)?;
        let mut record = Record {
            now,
            last_update: secret.update_date,
            secret: Secret { update_date: now, ..secret },
            values: values.ok_or(StoreError::Record)?,
            log: Vec::new(),
        };
        let outcome = change(&mut record)?;
        put(&tx, &record)?;
        tx.commit().map_err(StoreError::from)?;
        Ok(Some(outcome))
    }

    /// Removes a secret if `check` allows it; None if there is none.
    pub(crate) fn remove<E: From<StoreError>>(
        &self,
        id: &str,
        check: impl FnOnce(&Secret) -> Result<(), E>,
    ) -> Result<Option<()>, E> {
        let tx = self.write()?;
        let Some(secret) = stored(&tx, id)? else {
            return Ok(None);
        };
        check(&secret)?;
        erase(&tx, &secret)?;
        tx.commit().map_err(StoreError::from)?;
        Ok(Some(()))
    }

    /// Whether a secret's date of destruction or of its next rotation has come.
    pub(crate) fn has_due(&self, now: i64) -> Result<bool> {
        let tx = self.read()?;
        Ok(first(&tx.open_table(DESTRUCTIONS)?, now)?.is_some()
            || first(&tx.open_table(ROTATIONS)?, now)?.is_some())
    }

    /// The id of a secret whose date of the next rotation has come.
    pub(crate) fn due_for_rotation(&self, now: i64) -> Result<Option<String>> {
        first(&self.read()?.open_table(ROTATIONS)?, now)
    }

    /// Removes the secrets whose date of destruction has come.
    pub(crate) fn remove_due(&self, now: i64) -> Result<()> {
        let tx = self.write()?;
        loop {
            let Some(id) = first(&tx.open_table(DESTRUCTIONS)?, now)? else { break };
            erase(&tx, &stored(&tx, &id)?.ok_or(StoreError::Record)?)?;
        }
        Ok(tx.commit()?)
    }

    /// Removes everything; with `seeds` a fresh emulator's trigger and key are there again.
    pub(crate) fn reset(&self, seeds: bool) -> Result<()> {
        let tx = self.write()?;
        for table in [SECRETS, VALUES] {
            tx.open_table(table)?.retain(|_, _| false)?;
        }
        for table in [DESTRUCTIONS, ROTATIONS] {
            tx.open_table(table)?.retain(|_, _| false)?;
        }
        tx.open_table(NAMES)?.retain(|_, _| false)?;
        tx.open_table(ORDER)?.retain(|_, _| false)?;
        tx.open_table(LINKS)?.retain(|_, _| false)?;
        logs::clear(&tx)?;
        registry::clear(&tx)?;
        alibaba::clear(&tx)?;
        if seeds {
            registry::seed(&tx)?;
            alibaba::seed(&tx)?;
        }
        Ok(tx.commit()?)
    }
}

fn record<T: DeserializeOwned>(
    table: &impl ReadableTable<&'static str, &'static [u8]>,
    id: &str,
) -> Result<Option<T>> {
    match table.get(id)? {
        Some(bytes) => Ok(Some(serde_json::from_slice(bytes.value())?)),
        None => Ok(None),
    }
}

fn stored(tx: &WriteTransaction, id: &str) -> Result<Option<Secret>> {
    record(&tx.open_table(SECRETS)?, id)
}

fn put(tx: &WriteTransaction, record: &Record) -> Result<()> {
    let id = record.secret.id.as_str();
    tx.open_table(SECRETS)?.insert(id, &*serde_json::to_vec(&record.secret)?)?;
    tx.open_table(VALUES)?.insert(id, &*serde_json::to_vec(&record.values)?)?;
    index(tx, &record.secret, true)?;
    logs::append(tx, id, &record.log)
}

fn erase(tx: &WriteTransaction, secret: &Secret) -> Result<()> {
    let id = secret.id.as_str();
    tx.open_table(SECRETS)?.remove(id)?;
    tx.open_table(VALUES)?.remove(id)?;
    tx.open_table(NAMES)?.remove(secret.name.as_str())?;
    tx.open_table(ORDER)?.remove(secret.order)?;
    index(tx, secret, false)?;
    logs::erase(tx, id)
}

/// Enters a secret into the tables of its dates and its trigger, or takes it out of them.
fn index(tx: &WriteTransaction, secret: &Secret, enter: bool) -> Result<()> {
    let id = secret.id.as_str();
    let dates = [
        (DESTRUCTIONS, secret.destroy_date),
        (ROTATIONS, secret.auto_rotation.map(|rotation| rotation.next_date)),
    ];
    for (table, date) in dates {
        let Some(date) = date else { continue };
        let mut table = tx.open_table(table)?;
        if enter {
            table.insert((date, id), ())?
        } else {
            table.remove((date, id))?
        };
    }
    if let Some(trigger) = secret.trigger_id.as_deref() {
        let mut links = tx.open_table(LINKS)?;
        if enter {
            links.insert((trigger, id), ())?
        } else {
            links.remove((trigger, id))?
        };
    }
    Ok(())
}

/// The id at the front of a table of dates, if its date has come.
fn first(table: &impl ReadableTable<(i64, &'static str), ()>, now: i64) -> Result<Option<String>> {
    let first = table.first()?;
    Ok(first.and_then(|(key, _)| (key.value().0 <= now).then(|| key.value().1.to_owned())))
}

// Values lie in the file as plain text, so only the owner may read it.
fn create_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

fn open_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.read(true).write(true).create(true).truncate(false).open(path)
}
