//! One way to say it for both clouds, against the emulator and against servers that say what a test
//! tells them to.

#[path = "../common/mod.rs"]
mod common;

mod address;
mod alibaba;
mod example;
mod ncloud;
mod passwords;

use std::time::Duration;

use bojagi::store::SecretStore;
use bojagi_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};

/// A store for a server that knows any key, or for the emulator.
fn store(address: &str) -> SecretStore {
    SecretStore::builder()
        .address(address)
        .access_key(DEFAULT_ACCESS_KEY)
        .secret_key(DEFAULT_SECRET_KEY)
        .timeout(Duration::from_secs(60))
        .retry_delay(Duration::from_millis(1))
        .build()
        .unwrap()
}

async fn emulator() -> Emulator {
    Emulator::builder().start().await.expect("the emulator starts")
}

#[tokio::test]
async fn a_store_gives_the_client_of_its_provider() {
    let emulator = emulator().await;
    let [ncloud, alibaba] = ["ncloud", "alibaba"]
        .map(|provider| store(&format!("{provider}:?endpoint={}", emulator.url())));
    for store in [&ncloud, &alibaba] {
        store.put_secret("orders-db", &r#"{"password":"p1"}"#.into()).await.unwrap();
    }
    assert!(ncloud.alibaba().is_none() && alibaba.ncloud().is_none());
    let secret = ncloud.ncloud().unwrap().find_secret("orders-db").await.unwrap();
    assert_eq!(secret.secret_name, "orders-db");
    let request = bojagi::alibaba::DescribeSecretRequest::default();
    let secret = alibaba.alibaba().unwrap().describe_secret("orders-db", request).await.unwrap();
    assert_eq!(secret.secret_name, "orders-db");
}

#[tokio::test]
async fn a_store_can_be_shared_by_tasks_and_closed_for_all() {
    let emulator = emulator().await;
    for provider in ["ncloud", "alibaba"] {
        let store = store(&format!("{provider}:?endpoint={}", emulator.url()));
        store.put_secret("orders-db", &r#"{"password":"p1"}"#.into()).await.unwrap();
        let reads = (0..8).map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.get_secret("orders-db").await })
        });
        for read in reads.collect::<Vec<_>>() {
            assert_eq!(read.await.unwrap().unwrap().value["password"].reveal(), "p1");
        }
        store.clone().close();
        let error = store.get_secret("orders-db").await.unwrap_err();
        assert_eq!(error.kind(), bojagi::ErrorKind::FailedPrecondition);
        assert_eq!(error.provider(), Some(provider));
    }
}
