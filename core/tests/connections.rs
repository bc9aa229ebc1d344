//! Whose connections are whose.

mod common;

use std::time::Duration;

use bojagi::ncloud::SecretManager;
use common::counting::counting;
use common::https::{COUNT, server};
use tokio::process::Command;
use tokio::runtime::{Builder, Runtime};

fn client(url: &str, connect_timeout: Duration) -> SecretManager {
    SecretManager::builder()
        .access_key("access")
        .secret_key("secret")
        .endpoint(url)
        .connect_timeout(connect_timeout)
        .build()
        .unwrap()
}

const SECOND: Duration = Duration::from_secs(1);

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn reads(runtime: &Runtime, secrets: &SecretManager) {
    runtime.block_on(secrets.get_secret_list(Default::default())).unwrap();
}

/// How many files this process has open, where that can be seen.
fn open_files() -> usize {
    std::fs::read_dir("/proc/self/fd").map_or(0, |files| files.count())
}

#[test]
fn a_thousand_clients_of_one_endpoint_share_a_connection() {
    let (url, connections) = counting();
    let runtime = runtime();
    let files = open_files();
    let clients: Vec<_> = (0..1_000).map(|_| client(&url, SECOND)).collect();
    for secrets in &clients {
        reads(&runtime, secrets);
    }
    assert_eq!(connections.made(), 1);
    // The other tests of this process have some too.
    assert!(open_files() < files + 100);

    let other = client(&url, 2 * SECOND);
    reads(&runtime, &other);
    assert_eq!(connections.made(), 2);
    drop(other);
    let last = clients.into_iter().next_back().unwrap();
    reads(&runtime, &last);
    assert_eq!(connections.made(), 2);
}

#[test]
fn connections_go_with_the_last_client_that_is_dropped_or_closed() {
    let (url, connections) = counting();
    let runtime = runtime();
    let [first, second, third] = std::array::from_fn(|_| client(&url, SECOND));
    for secrets in [&first, &second, &third] {
        reads(&runtime, secrets);
    }
    drop(first);
    second.close();
    reads(&runtime, &third);
    assert_eq!((connections.made(), connections.open()), (1, 1));
    third.close();
    assert!(runtime.block_on(connections.come_to(0)));
    let next = client(&url, SECOND);
    reads(&runtime, &next);
    drop(next);
    assert!(runtime.block_on(connections.come_to(0)));
}

#[test]
fn a_client_goes_from_one_runtime_to_another() {
    let (url, connections) = counting();
    let (secrets, other) = (client(&url, SECOND), client(&url, SECOND));
    // The first stands still while the second runs, and goes before the third.
    let first = runtime();
    reads(&first, &secrets);
    reads(&runtime(), &secrets);
    reads(&runtime(), &other);
    reads(&first, &secrets);
    drop(first);
    reads(&runtime(), &secrets);
    assert!(connections.made() >= 4);
}

/// Plays the application in the test below, in a process with an environment of its own.
#[tokio::test]
#[ignore = "only for other tests"]
async fn an_application() {
    let (url, roots) = (std::env::var("URL").unwrap(), std::env::var("SSL_CERT_FILE").unwrap());
    let first = client(&url, SECOND);
    assert_eq!(first.get_secret_list(Default::default()).await.unwrap().total_count, COUNT);
    drop(first);
    std::fs::remove_file(roots).unwrap();
    for seconds in 2..10 {
        let next = client(&url, seconds * SECOND);
        assert_eq!(next.get_secret_list(Default::default()).await.unwrap().total_count, COUNT);
    }
    println!("saw: all");
}

#[tokio::test]
#[cfg(all(unix, not(target_vendor = "apple")))]
async fn the_certificates_of_the_system_are_read_once() {
    let (port, pem, _versions) = server("localhost").await;
    let roots = tempfile::NamedTempFile::new().unwrap().into_temp_path();
    std::fs::write(&roots, pem).unwrap();
    let program = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "an_application", "--ignored", "--nocapture"])
        .env_clear()
        .env("SSL_CERT_FILE", &roots)
        .env("URL", format!("https://localhost:{port}"))
        .output();
    let output = program.await.unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("saw: all"), "{text}{}", String::from_utf8_lossy(&output.stderr));
}
