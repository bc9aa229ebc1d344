//! Keeps secrets in an embedded database, in a file or in memory.

use crate::model::{Secret, Values};
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
const DUE: TableDefinition<(i64, &str), ()> = TableDefinition::new("ncloud_due");

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

impl Store {
    /// Opens the database in `folder`, creating both where they do not exist.
    pub(crate) fn open(folder: &Path) -> Result<Self, DatabaseError> {
        create_folder(folder)?;
        let file = open_file(&folder.join("emulator.redb"))?;
        Self::with_backend(FileBackend::new(file)?)
    }

    pub(crate) fn in_memory() -> Result<Self, DatabaseError> {
        Self::with_backend(InMemoryBackend::new())
    }

    fn with_backend(backend: impl redb::StorageBackend) -> Result<Self, DatabaseError> {
        let database = Builder::new().set_cache_size(CACHE_BYTES).create_with_backend(backend)?;
        let store = Self { database };
        store.create_tables().map_err(|error| {
            DatabaseError::Storage(redb::StorageError::Io(std::io::Error::other(error)))
        })?;
        Ok(store)
    }

    // Reads fail on a table that no write has made yet.
    fn create_tables(&self) -> Result<()> {
        let tx = self.write()?;
        tx.open_table(SECRETS)?;
        tx.open_table(VALUES)?;
        tx.open_table(NAMES)?;
        tx.open_table(ORDER)?;
        tx.open_table(DUE)?;
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
    pub(crate) fn create(&self, mut secret: Secret, values: &Values) -> Result<bool> {
        let tx = self.write()?;
        {
            let mut names = tx.open_table(NAMES)?;
            if names.get(secret.name.as_str())?.is_some() {
                return Ok(false);
            }
            let mut order = tx.open_table(ORDER)?;
            secret.order = order.last()?.map_or(0, |(last, _)| last.value() + 1);
            let id = secret.id.as_str();
            names.insert(secret.name.as_str(), id)?;
            order.insert(secret.order, id)?;
            tx.open_table(SECRETS)?.insert(id, &*serde_json::to_vec(&secret)?)?;
            tx.open_table(VALUES)?.insert(id, &*serde_json::to_vec(values)?)?;
        }
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
        change: impl FnOnce(&mut Secret) -> Result<T, E>,
    ) -> Result<Option<T>, E> {
        let tx = self.write()?;
        let Some(mut secret) = stored(&tx, id)? else {
            return Ok(None);
        };
        let due_before = secret.destroy_date;
        let outcome = change(&mut secret)?;
        replace(&tx, &secret, due_before)?;
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

    /// Whether a secret's date of destruction has come.
    pub(crate) fn has_due(&self, now: i64) -> Result<bool> {
        let due = self.read()?.open_table(DUE)?;
        Ok(due.first()?.is_some_and(|(key, _)| key.value().0 <= now))
    }

    /// Removes the secrets whose date of destruction has come.
    pub(crate) fn remove_due(&self, now: i64) -> Result<()> {
        let tx = self.write()?;
        loop {
            let first = tx.open_table(DUE)?.first()?.map(|(key, _)| {
                let (date, id) = key.value();
                (date, id.to_owned())
            });
            match first {
                Some((date, id)) if date <= now => {
                    let secret = stored(&tx, &id)?.ok_or(StoreError::Record)?;
                    erase(&tx, &secret)?;
                }
                _ => break,
            }
        }
        Ok(tx.commit()?)
    }

    /// Removes everything.
    pub(crate) fn reset(&self) -> Result<()> {
        let tx = self.write()?;
        tx.open_table(SECRETS)?.retain(|_, _| false)?;
        tx.open_table(VALUES)?.retain(|_, _| false)?;
        tx.open_table(NAMES)?.retain(|_, _| false)?;
        tx.open_table(ORDER)?.retain(|_, _| false)?;
        tx.open_table(DUE)?.retain(|_, _| false)?;
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

fn replace(tx: &WriteTransaction, secret: &Secret, due_before: Option<i64>) -> Result<()> {
    let id = secret.id.as_str();
    tx.open_table(SECRETS)?.insert(id, &*serde_json::to_vec(secret)?)?;
    let mut due = tx.open_table(DUE)?;
    if let Some(date) = due_before {
        due.remove((date, id))?;
    }
    if let Some(date) = secret.destroy_date {
        due.insert((date, id), ())?;
    }
    Ok(())
}

fn erase(tx: &WriteTransaction, secret: &Secret) -> Result<()> {
    let id = secret.id.as_str();
    tx.open_table(SECRETS)?.remove(id)?;
    tx.open_table(VALUES)?.remove(id)?;
    tx.open_table(NAMES)?.remove(secret.name.as_str())?;
    tx.open_table(ORDER)?.remove(secret.order)?;
    if let Some(date) = secret.destroy_date {
        tx.open_table(DUE)?.remove((date, id))?;
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Status;

    fn with_one_secret_due() -> Store {
        let store = Store::in_memory().expect("opened");
        let secret = Secret {
            id: "id".into(),
            order: 0,
            name: "name".into(),
            status: Status::Enable,
            memo: String::new(),
            register_date: 1,
            update_date: 1,
            destroy_date: None,
        };
        let values = Values {
            previous: String::new(),
            active: "{}".into(),
            pending: String::new(),
            rotation_targets: vec![],
        };
        assert!(store.create(secret, &values).expect("stored"));
        let schedule = |secret: &mut Secret| {
            secret.destroy_date = Some(2);
            Ok::<_, StoreError>(())
        };
        store.change("id", schedule).expect("stored");
        assert_eq!(entries(&store), [1; 5]);
        store
    }

    fn entries(store: &Store) -> [u64; 5] {
        let count = || {
            let tx = store.read()?;
            Ok::<_, StoreError>([
                tx.open_table(SECRETS)?.len()?,
                tx.open_table(VALUES)?.len()?,
                tx.open_table(NAMES)?.len()?,
                tx.open_table(ORDER)?.len()?,
                tx.open_table(DUE)?.len()?,
            ])
        };
        count().expect("counted")
    }

    #[test]
    fn nothing_is_left_of_a_removed_secret() {
        let store = with_one_secret_due();
        let allow = |_: &Secret| Ok::<_, StoreError>(());
        store.remove("id", allow).expect("removed");
        assert_eq!(entries(&store), [0; 5]);
    }

    #[test]
    fn nothing_is_left_of_a_secret_whose_date_has_come() {
        let store = with_one_secret_due();
        assert!(!store.has_due(1).expect("read"));
        store.remove_due(1).expect("removed");
        assert_eq!(entries(&store), [1; 5]);
        assert!(store.has_due(2).expect("read"));
        store.remove_due(2).expect("removed");
        assert_eq!(entries(&store), [0; 5]);
    }

    #[test]
    fn nothing_is_left_after_a_reset() {
        let store = with_one_secret_due();
        store.reset().expect("reset");
        assert_eq!(entries(&store), [0; 5]);
    }
}
