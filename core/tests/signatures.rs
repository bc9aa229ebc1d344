//! Signature v2 against published and derived vectors, and against its definition.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bojagi::ncloud::sign;
use hmac::{Hmac, KeyInit as _, Mac as _};
use proptest::prelude::*;
use serde::Deserialize;
use sha2::Sha256;

#[derive(Deserialize)]
struct Vector {
    method: String,
    path_and_query: String,
    timestamp_ms: i64,
    access_key: String,
    secret_key: String,
    signature: String,
    source: String,
}

#[test]
fn every_vector() {
    let vectors: Vec<Vector> =
        serde_json::from_str(include_str!("../../tests/vectors/ncloud-signatures.json")).unwrap();
    assert!(vectors.len() >= 13);
    for v in vectors {
        let made = sign(&v.method, &v.path_and_query, v.timestamp_ms, &v.access_key, &v.secret_key);
        assert_eq!(made.as_str(), v.signature, "{}", v.source);
    }
}

proptest! {
    #[test]
    fn it_is_the_mac_of_the_text_that_the_gateway_documents(
        method in "[A-Z]{1,7}",
        path in "/.{0,80}",
        time in any::<i64>(),
        access_key in ".{0,40}",
        secret_key in ".{0,200}",
    ) {
        let text = format!("{method} {path}\n{time}\n{access_key}");
        let mut mac = Hmac::<Sha256>::new_from_slice(secret_key.as_bytes()).unwrap();
        mac.update(text.as_bytes());
        let expected = STANDARD.encode(mac.finalize().into_bytes());
        let made = sign(&method, &path, time, &access_key, &secret_key);
        prop_assert_eq!(made.as_str(), expected);
    }
}
