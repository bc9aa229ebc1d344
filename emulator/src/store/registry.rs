//! The triggers and keys of the user, and which secrets a trigger is linked to.

use super::{LINKS, Result, Store, record};
use crate::model::{Key, Target, Trigger};
use redb::{ReadableTable, TableDefinition, WriteTransaction};
use serde::Serialize;
use serde::de::DeserializeOwned;

type Records = TableDefinition<'static, &'static str, &'static [u8]>;

/// Id to trigger.
const TRIGGERS: Records = TableDefinition::new("ncloud_triggers");
/// Tag to key.
const KEYS: Records = TableDefinition::new("ncloud_keys");

impl Store {
    pub(crate) fn trigger(&self, id: &str) -> Result<Option<Trigger>> {
        record(&self.read()?.open_table(TRIGGERS)?, id)
    }

    pub(crate) fn triggers(&self) -> Result<Vec<Trigger>> {
        self.all(TRIGGERS)
    }

    pub(crate) fn put_trigger(&self, trigger: &Trigger) -> Result<()> {
        let tx = self.write()?;
        put(&tx, TRIGGERS, &trigger.id, trigger)?;
        Ok(tx.commit()?)
    }

    /// The ids of the secrets that are linked to a trigger.
    pub(crate) fn linked(&self, trigger: &str) -> Result<Vec<String>> {
        let links = self.read()?.open_table(LINKS)?;
        let mut ids = Vec::new();
        for link in links.range((trigger, "")..)? {
            let (key, _) = link?;
            let (linked, id) = key.value();
            if linked != trigger {
                break;
            }
            ids.push(id.to_owned());
        }
        Ok(ids)
    }

    pub(crate) fn key(&self, tag: &str) -> Result<Option<Key>> {
        record(&self.read()?.open_table(KEYS)?, tag)
    }

    /// All keys of the user, in the order of their ids.
    pub(crate) fn keys(&self) -> Result<Vec<Key>> {
        let mut keys: Vec<Key> = self.all(KEYS)?;
        keys.sort_by_key(|key| key.id);
        Ok(keys)
    }

    pub(crate) fn put_key(&self, key: &Key) -> Result<()> {
        let tx = self.write()?;
        put(&tx, KEYS, &key.tag, key)?;
        Ok(tx.commit()?)
    }

    fn all<T: DeserializeOwned>(&self, table: Records) -> Result<Vec<T>> {
        let table = self.read()?.open_table(table)?;
        table.iter()?.map(|entry| Ok(serde_json::from_slice(entry?.1.value())?)).collect()
    }
}

fn put(tx: &WriteTransaction, table: Records, key: &str, value: &impl Serialize) -> Result<()> {
    tx.open_table(table)?.insert(key, &*serde_json::to_vec(value)?)?;
    Ok(())
}

pub(super) fn create_tables(tx: &WriteTransaction) -> Result<()> {
    tx.open_table(TRIGGERS)?;
    tx.open_table(KEYS)?;
    Ok(())
}

/// Adds what a fresh emulator comes with, where it is missing.
pub(super) fn seed(tx: &WriteTransaction) -> Result<()> {
    let trigger =
        Trigger::new("manual", "Its jobs wait for whoever holds the token.", Target::Manual);
    let key = Key {
        id: 1,
        tag: format!("{:064}", 1),
        name: "emulator-key".into(),
        status: "ENABLE".into(),
        r#type: "AES256".into(),
        boundary: "ISOLATED".into(),
    };
    if tx.open_table(TRIGGERS)?.get(trigger.id.as_str())?.is_none() {
        put(tx, TRIGGERS, &trigger.id, &trigger)?;
    }
    if tx.open_table(KEYS)?.get(key.tag.as_str())?.is_none() {
        put(tx, KEYS, &key.tag, &key)?;
    }
    Ok(())
}

pub(super) fn clear(tx: &WriteTransaction) -> Result<()> {
    for table in [TRIGGERS, KEYS] {
        tx.open_table(table)?.retain(|_, _| false)?;
    }
    Ok(())
}
