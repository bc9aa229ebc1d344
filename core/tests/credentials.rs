//! Credentials as an application makes them.

use std::pin::Pin;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bojagi::ncloud::{GetSecretListRequest, SecretManager};
use bojagi::{Credentials, CredentialsProvider, Error, ErrorKind, Timestamp};
use bojagi_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};
use proptest::prelude::*;

#[test]
fn a_pair_is_as_it_was_given() {
    let pair = Credentials::new("access", "hunter2+/==").unwrap();
    assert_eq!((pair.access_key(), pair.secret_key().reveal()), ("access", "hunter2+/=="));
    assert_eq!(pair.expires_at(), None);
    let expiring = pair.clone().expiring_at(Timestamp::UNIX_EPOCH);
    assert_eq!(expiring.expires_at(), Some(Timestamp::UNIX_EPOCH));
    assert_eq!(expiring.secret_key(), pair.secret_key());
    assert_ne!(expiring, pair);
}

#[test]
fn a_pair_prints_without_its_secret() {
    let pair = Credentials::new("access", "hunter2").unwrap();
    let text = format!("{pair:?} {pair:#?}");
    assert!(text.contains("access") && !text.contains("hunter2"), "{text}");
}

#[test]
fn what_cannot_be_a_key_is_refused() {
    for (access_key, secret_key, what) in [
        ("", "hunter2", "access_key is empty"),
        ("access", "", "secret_key is empty"),
        (
            "access",
            "hunter2\r\n",
            "secret_key holds white space or a control character; was it copied with a line end?",
        ),
        (
            "a b",
            "hunter2",
            "access_key holds white space or a control character; was it copied with a line end?",
        ),
        ("키", "hunter2", "access_key holds a character outside ASCII"),
    ] {
        let error = Credentials::new(access_key, secret_key).unwrap_err();
        assert_eq!((error.kind(), error.to_string()), (ErrorKind::Credentials, what.to_owned()));
    }
}

proptest! {
    #[test]
    fn no_refusal_quotes_a_key(key in "hunter2[ \n\u{0}\u{a0}]") {
        for error in [Credentials::new(key.clone(), "s"), Credentials::new("a", key.clone())] {
            let error = error.unwrap_err();
            let text = format!("{error} {error:?}");
            prop_assert!(!text.contains("hunter2"));
        }
    }
}

struct Vault;

impl CredentialsProvider for Vault {
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials, Error>> + Send + '_>> {
        let sealed = std::io::Error::other("sealed");
        Box::pin(async {
            Err(Error::credentials("the vault is sealed; unseal it").caused_by(sealed))
        })
    }
}

#[tokio::test]
async fn a_provider_is_a_type_or_a_closure() {
    let pair = Credentials::new("access", "hunter2").unwrap();
    let given = pair.clone();
    let closure = move || std::future::ready(Ok(given.clone()));
    let providers: [Box<dyn CredentialsProvider>; 2] = [Box::new(Vault), Box::new(closure)];
    let error = providers[0].credentials().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(error.message(), "the vault is sealed; unseal it");
    assert!(!error.retryable());
    assert_eq!(providers[1].credentials().await, Ok(pair));
}

#[tokio::test]
async fn a_client_asks_its_provider_once_and_again_after_a_refusal() {
    let emulator = Emulator::builder().start().await.unwrap();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let secrets = SecretManager::builder()
        .endpoint(emulator.url())
        .credentials(move || {
            // The first pair has been withdrawn meanwhile.
            let first = count.fetch_add(1, Ordering::SeqCst) == 0;
            let secret_key = if first { "withdrawn" } else { DEFAULT_SECRET_KEY };
            std::future::ready(Credentials::new(DEFAULT_ACCESS_KEY, secret_key))
        })
        .build()
        .unwrap();
    let list = || secrets.get_secret_list(GetSecretListRequest::default());
    assert_eq!(list().await.unwrap_err().kind(), ErrorKind::Unauthenticated);
    for _ in 0..5 {
        list().await.unwrap();
    }
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    let resolved = secrets.resolve_credentials().await.unwrap();
    assert_eq!(
        (resolved.source.as_str(), resolved.access_key.as_str()),
        ("custom provider", DEFAULT_ACCESS_KEY)
    );
}

#[tokio::test]
async fn a_provider_that_is_silent_is_left_at_the_deadline() {
    let secrets = SecretManager::builder()
        .credentials(std::future::pending)
        .timeout(std::time::Duration::from_millis(300))
        .build()
        .unwrap();
    let resolved = secrets.resolve_credentials().await.unwrap_err();
    let called = secrets.get_secret_detail("1").await.unwrap_err();
    for error in [resolved, called] {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
        assert!(error.to_string().contains("no credentials within 300 ms"), "{error}");
    }
}

#[tokio::test]
async fn a_provider_that_fails_fails_the_call() {
    let secrets = SecretManager::builder().credentials(Vault).build().unwrap();
    let error = secrets.get_secret_detail("1").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credentials, 0));
    assert_eq!(error.to_string(), "get_secret_detail: the vault is sealed; unseal it");
    let cause = std::error::Error::source(&error).and_then(|cause| cause.downcast_ref());
    assert_eq!(cause.map(std::io::Error::to_string).as_deref(), Some("sealed"));
}

/// Plays the application in the tests below, in a process with an environment of its own.
#[tokio::test]
#[ignore = "only for other tests"]
async fn an_application() {
    let secrets = SecretManager::builder().build().unwrap();
    match secrets.get_secret_list(GetSecretListRequest::default()).await {
        Ok(_) => println!("saw: {}", secrets.resolve_credentials().await.unwrap().source),
        Err(error) => println!("saw: {error}"),
    }
}

async fn application(environment: &[(&str, &str)]) -> String {
    let mut program = Command::new(std::env::current_exe().unwrap());
    program.args(["--exact", "an_application", "--ignored", "--nocapture"]).env_clear();
    program.envs(environment.iter().copied());
    let output = tokio::task::spawn_blocking(move || program.output().unwrap()).await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().find_map(|line| line.split_once("saw: ")).unwrap().1.to_owned()
}

#[tokio::test]
async fn a_client_finds_keys_and_endpoint_by_itself() {
    let emulator = Emulator::builder().start().await.unwrap();
    let (url, nobody) = (emulator.url(), "http://127.0.0.1:1");
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(".ncloud");
    std::fs::create_dir(&folder).unwrap();
    let profile = format!(
        "[DEFAULT]\nncloud_access_key_id = {DEFAULT_ACCESS_KEY}\n\
         ncloud_secret_access_key = {DEFAULT_SECRET_KEY}\n"
    );
    std::fs::write(folder.join("configure"), profile).unwrap();
    let common = [
        ("NCLOUD_SECRETMANAGER_ENDPOINT", url.as_str()),
        ("NCLOUD_METADATA_API_ENDPOINT", nobody),
        ("HOME", home.path().to_str().unwrap()),
    ];
    let keys =
        [("NCLOUD_ACCESS_KEY", DEFAULT_ACCESS_KEY), ("NCLOUD_SECRET_KEY", DEFAULT_SECRET_KEY)];
    let seen = application(&[&common[..], &keys[..]].concat()).await;
    assert_eq!(seen, "environment (NCLOUD_ACCESS_KEY)");
    let seen = application(&common).await;
    assert!(seen.starts_with("profile DEFAULT of ") && seen.ends_with("configure"), "{seen}");
    let seen = application(&[&common[..], &[("HOME", "/nonexistent")]].concat()).await;
    for part in ["get_secret_list: ", "NCLOUD_ACCESS_KEY_ID", "configure", "server role"] {
        assert!(seen.contains(part), "{part} is not in {seen}");
    }
}
