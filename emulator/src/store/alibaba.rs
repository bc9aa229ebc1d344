//! The secrets and keys of Alibaba Cloud KMS: what is read or changed together is one transaction.

use super::{Result, Store, StoreError, first, record};
use crate::alibaba::model::{Key, Secret};
use redb::{
    Key as TableKey, ReadTransaction, ReadableTable, ReadableTableMetadata, TableDefinition, Value,
    WriteTransaction,
};

/// Name to secret.
const SECRETS: TableDefinition<&str, &[u8]> = TableDefinition::new("alibaba_secrets");
/// Name and version to value.
const VALUES: TableDefinition<(&str, &str), &str> = TableDefinition::new("alibaba_values");
/// Creation order to name.
const ORDER: TableDefinition<u64, &str> = TableDefinition::new("alibaba_order");
/// When something happens to a secret, and its name: what is due is at the front.
const DUE: TableDefinition<(i64, &str), ()> = TableDefinition::new("alibaba_due");
/// Id to key.
const KEYS: TableDefinition<&str, &[u8]> = TableDefinition::new("alibaba_keys");

/// The key that a fresh emulator comes with.
pub(crate) const SEEDED_KEY: &str = "key-emulator0000000001";

/// Reads of one moment.
pub(crate) trait Read {
    fn table<K: TableKey + 'static, V: Value + 'static>(
        &self,
        table: TableDefinition<'static, K, V>,
    ) -> Result<impl ReadableTable<K, V>>;

    fn secret(&self, name: &str) -> Result<Option<Secret>> {
        record(&self.table(SECRETS)?, name)
    }

    /// The value of a version that there is.
    fn value(&self, name: &str, version_id: &str) -> Result<String> {
        let value =
            self.table(VALUES)?.get((name, version_id))?.map(|text| text.value().to_owned());
        value.ok_or(StoreError::Record)
    }

    /// The names of all secrets in the order of their creation.
    fn names(&self) -> Result<Vec<String>> {
        self.table(ORDER)?.iter()?.map(|entry| Ok(entry?.1.value().to_owned())).collect()
    }

    fn key(&self, id: &str) -> Result<Option<Key>> {
        record(&self.table(KEYS)?, id)
    }

    /// All keys in the order of their ids.
    fn keys(&self) -> Result<Vec<Key>> {
        let keys = self.table(KEYS)?;
        keys.iter()?.map(|entry| Ok(serde_json::from_slice(entry?.1.value())?)).collect()
    }
}

/// A look at the database.
pub(crate) struct View(ReadTransaction);

impl Read for View {
    fn table<K: TableKey + 'static, V: Value + 'static>(
        &self,
        table: TableDefinition<'static, K, V>,
    ) -> Result<impl ReadableTable<K, V>> {
        Ok(self.0.open_table(table)?)
    }
}

/// A change of the database, which is kept when it is committed.
pub(crate) struct Change(WriteTransaction);

impl Read for Change {
    fn table<K: TableKey + 'static, V: Value + 'static>(
        &self,
        table: TableDefinition<'static, K, V>,
    ) -> Result<impl ReadableTable<K, V>> {
        Ok(self.0.open_table(table)?)
    }
}

impl Change {
    /// How many secrets there are.
    pub(crate) fn count(&self) -> Result<u64> {
        Ok(self.0.open_table(SECRETS)?.len()?)
    }

    /// Adds a secret whose name is free.
    pub(crate) fn insert(&self, mut secret: Secret) -> Result<Secret> {
        {
            let mut order = self.0.open_table(ORDER)?;
            secret.order = order.last()?.map_or(0, |(last, _)| last.value() + 1);
            order.insert(secret.order, secret.name.as_str())?;
        }
        self.put(&secret)?;
        Ok(secret)
    }

    /// Stores a secret that was changed.
    pub(crate) fn put(&self, secret: &Secret) -> Result<()> {
        let name = secret.name.as_str();
        if let Some(old) = self.secret(name)? {
            self.forget_due(&old)?;
        }
        self.0.open_table(SECRETS)?.insert(name, &*serde_json::to_vec(secret)?)?;
        if let Some(due) = secret.due() {
            self.0.open_table(DUE)?.insert((due, name), ())?;
        }
        Ok(())
    }

    pub(crate) fn put_value(&self, name: &str, version_id: &str, value: &str) -> Result<()> {
        self.0.open_table(VALUES)?.insert((name, version_id), value)?;
        Ok(())
    }

    pub(crate) fn remove_value(&self, name: &str, version_id: &str) -> Result<()> {
        self.0.open_table(VALUES)?.remove((name, version_id))?;
        Ok(())
    }

    /// Removes a secret with all that belongs to it.
    pub(crate) fn erase(&self, secret: &Secret) -> Result<()> {
        for version in &secret.versions {
            self.remove_value(&secret.name, &version.id)?;
        }
        self.forget_due(secret)?;
        self.0.open_table(ORDER)?.remove(secret.order)?;
        self.0.open_table(SECRETS)?.remove(secret.name.as_str())?;
        Ok(())
    }

    pub(crate) fn put_key(&self, key: &Key) -> Result<()> {
        self.0.open_table(KEYS)?.insert(key.id.as_str(), &*serde_json::to_vec(key)?)?;
        Ok(())
    }

    /// The name of a secret to which something is to happen by now.
    pub(crate) fn due(&self, now: i64) -> Result<Option<String>> {
        first(&self.0.open_table(DUE)?, now)
    }

    fn forget_due(&self, secret: &Secret) -> Result<()> {
        if let Some(due) = secret.due() {
            self.0.open_table(DUE)?.remove((due, secret.name.as_str()))?;
        }
        Ok(())
    }
}

impl Store {
    /// Reads what is there now.
    pub(crate) fn view(&self) -> Result<View> {
        Ok(View(self.read()?))
    }

    /// Changes everything that `change` changes, or nothing if it fails.
    pub(crate) fn all_or_nothing<T, E: From<StoreError>>(
        &self,
        change: impl FnOnce(&Change) -> Result<T, E>,
    ) -> Result<T, E> {
        let tx = Change(self.write()?);
        let outcome = change(&tx)?;
        tx.0.commit().map_err(StoreError::from)?;
        Ok(outcome)
    }

    /// Whether something is to happen to a secret by now.
    pub(crate) fn has_due_of_alibaba(&self, now: i64) -> Result<bool> {
        Ok(first(&self.read()?.open_table(DUE)?, now)?.is_some())
    }
}

pub(super) fn create_tables(tx: &WriteTransaction) -> Result<()> {
    tx.open_table(SECRETS)?;
    tx.open_table(VALUES)?;
    tx.open_table(ORDER)?;
    tx.open_table(DUE)?;
    tx.open_table(KEYS)?;
    Ok(())
}

/// Adds what a fresh emulator comes with, where it is missing.
pub(super) fn seed(tx: &WriteTransaction) -> Result<()> {
    let key = Key {
        id: SEEDED_KEY.into(),
        state: "Enabled".into(),
        spec: "Aliyun_AES_256".into(),
        instance_id: None,
        tags: Default::default(),
    };
    let mut keys = tx.open_table(KEYS)?;
    if keys.get(SEEDED_KEY)?.is_none() {
        keys.insert(SEEDED_KEY, &*serde_json::to_vec(&key)?)?;
    }
    Ok(())
}

pub(super) fn clear(tx: &WriteTransaction) -> Result<()> {
    for table in [SECRETS, KEYS] {
        tx.open_table(table)?.retain(|_, _| false)?;
    }
    tx.open_table(VALUES)?.retain(|_, _| false)?;
    tx.open_table(ORDER)?.retain(|_, _| false)?;
    Ok(tx.open_table(DUE)?.retain(|_, _| false)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alibaba::model::{CURRENT, Rotation, SecretType, Version};

    fn secret(order: u64) -> Secret {
        let version = Version {
            id: "v1".into(),
            created: 1,
            data_type: "text".into(),
            stages: vec![CURRENT.into()],
        };
        Secret {
            name: format!("name-{order}"),
            order,
            r#type: SecretType::Rds,
            description: String::new(),
            key_id: None,
            instance_id: None,
            tags: Default::default(),
            policy: None,
            config: Default::default(),
            rotation: Some(Rotation { interval_s: 1, next: 5 }),
            is_broken: false,
            last_rotation: None,
            created: 1,
            updated: 1,
            planned_deletion: None,
            versions: vec![version],
        }
    }

    fn with_one_secret() -> Store {
        let store = Store::in_memory(false).expect("opened");
        let change = |tx: &Change| {
            let secret = tx.insert(secret(0))?;
            tx.put_value(&secret.name, "v1", "value")
        };
        store.all_or_nothing(change).expect("stored");
        assert_eq!(entries(&store), [1; 4]);
        store
    }

    fn entries(store: &Store) -> [u64; 4] {
        let count = || {
            let tx = store.read()?;
            Ok::<_, StoreError>([
                tx.open_table(SECRETS)?.len()?,
                tx.open_table(VALUES)?.len()?,
                tx.open_table(ORDER)?.len()?,
                tx.open_table(DUE)?.len()?,
            ])
        };
        count().expect("counted")
    }

    #[test]
    fn nothing_is_left_of_a_secret_that_is_erased() {
        let store = with_one_secret();
        store.all_or_nothing(|tx| tx.erase(&secret(0))).expect("erased");
        assert_eq!(entries(&store), [0; 4]);
    }

    #[test]
    fn nothing_is_left_after_a_reset() {
        let store = with_one_secret();
        store.reset(false).expect("reset");
        assert_eq!(entries(&store), [0; 4]);
    }

    #[test]
    fn a_change_that_fails_changes_nothing() {
        let store = with_one_secret();
        let change = |tx: &Change| {
            tx.erase(&secret(0))?;
            tx.insert(secret(1))?;
            tx.insert(secret(2))?;
            Err::<(), _>(StoreError::Record)
        };
        assert!(store.all_or_nothing(change).is_err());
        assert_eq!(entries(&store), [1; 4]);
    }

    #[test]
    fn what_happens_next_is_the_deletion_or_else_the_rotation() {
        let store = with_one_secret();
        for (deletion, due) in [(Some(9), 9), (None, 5)] {
            let change = |tx: &Change| tx.put(&Secret { planned_deletion: deletion, ..secret(0) });
            store.all_or_nothing(change).expect("stored");
            assert_eq!(entries(&store), [1; 4]);
            assert!(!store.has_due_of_alibaba(due - 1).expect("read"));
            assert!(store.has_due_of_alibaba(due).expect("read"));
        }
    }
}
