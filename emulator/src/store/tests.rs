//! Nothing of a secret is left in any table when it goes.

use super::*;
use crate::model::AutoRotation;

fn with_one_secret_due() -> Store {
    let store = Store::in_memory(false).expect("opened");
    let secret = Secret {
        destroy_date: Some(2),
        trigger_id: Some("trigger".into()),
        auto_rotation: Some(AutoRotation { period_days: 1, next_date: 5 }),
        ..Secret::new("id".into(), "name".into(), 1)
    };
    let values = Values {
        previous: String::new(),
        active: "{}".into(),
        pending: String::new(),
        rotation_targets: vec![],
    };
    let log = vec![LogItem { timestamp: 1, text: "{}".into() }];
    let record = Record { now: 1, last_update: 1, secret, values, log };
    assert!(store.create(record).expect("stored"));
    assert_eq!(entries(&store), [1; 8]);
    store
}

fn entries(store: &Store) -> [u64; 8] {
    let count = || {
        let tx = store.read()?;
        Ok::<_, StoreError>([
            tx.open_table(SECRETS)?.len()?,
            tx.open_table(VALUES)?.len()?,
            tx.open_table(NAMES)?.len()?,
            tx.open_table(ORDER)?.len()?,
            tx.open_table(DESTRUCTIONS)?.len()?,
            tx.open_table(ROTATIONS)?.len()?,
            tx.open_table(LINKS)?.len()?,
            store.log("id", i64::MIN, i64::MAX)?.len() as u64,
        ])
    };
    count().expect("counted")
}

#[test]
fn nothing_is_left_of_a_removed_secret() {
    let store = with_one_secret_due();
    let allow = |_: &Secret| Ok::<_, StoreError>(());
    store.remove("id", allow).expect("removed");
    assert_eq!(entries(&store), [0; 8]);
}

#[test]
fn a_change_moves_dates_and_links() {
    let store = with_one_secret_due();
    let change = |record: &mut Record| {
        record.secret.destroy_date = None;
        record.secret.trigger_id = None;
        record.secret.auto_rotation = None;
        Ok::<_, StoreError>(())
    };
    store.change("id", 2, change).expect("changed");
    assert_eq!(entries(&store), [1, 1, 1, 1, 0, 0, 0, 1]);
    assert!(!store.has_due(9).expect("read"));
}

#[test]
fn nothing_is_left_of_a_secret_whose_date_has_come() {
    let store = with_one_secret_due();
    assert!(!store.has_due(1).expect("read"));
    store.remove_due(1).expect("removed");
    assert_eq!(entries(&store), [1; 8]);
    assert!(store.has_due(2).expect("read"));
    store.remove_due(2).expect("removed");
    assert_eq!(entries(&store), [0; 8]);
}

#[test]
fn nothing_is_left_after_a_reset() {
    let store = with_one_secret_due();
    store.reset(false).expect("reset");
    assert_eq!(entries(&store), [0; 8]);
}
