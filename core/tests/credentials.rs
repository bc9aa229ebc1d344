//! Credentials as an application makes them.

use std::pin::Pin;

use bojagi::{Credentials, CredentialsProvider, Error, ErrorKind, Timestamp};
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
        Box::pin(async { Err(Error::credentials("the vault is sealed; unseal it")) })
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
