//! The signatures of Alibaba Cloud against published and derived vectors, and against their
//! definitions, written down here a second time and without any haste.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bojagi::alibaba::{sign, sign_rpc};
use hmac::{Hmac, KeyInit as _, Mac as _};
use proptest::prelude::*;
use serde::Deserialize;
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

type Pairs = Vec<(String, String)>;

#[derive(Deserialize)]
#[serde(tag = "algorithm")]
enum Vector {
    #[serde(rename = "HMAC-SHA1")]
    Rpc {
        method: String,
        parameters: Pairs,
        secret_key: String,
        signature: String,
        source: String,
        published: bool,
    },
    #[serde(rename = "ACS3-HMAC-SHA256")]
    Acs3 {
        method: String,
        path: String,
        query: Pairs,
        headers: Pairs,
        body_sha256: String,
        secret_key: String,
        signature: String,
        source: String,
        published: bool,
    },
}

fn borrowed(pairs: &Pairs) -> Vec<(&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[test]
fn every_vector() {
    let vectors: Vec<Vector> =
        serde_json::from_str(include_str!("../../../tests/vectors/alibaba.json")).unwrap();
    let mut genuine = 0;
    for vector in vectors {
        match vector {
            Vector::Rpc { method, parameters, secret_key, signature, source, published } => {
                let made = sign_rpc(&method, &borrowed(&parameters), &secret_key);
                assert_eq!(made.as_str(), signature, "{source}");
                genuine += usize::from(published);
            }
            Vector::Acs3 {
                method,
                path,
                query,
                headers,
                body_sha256,
                secret_key,
                signature,
                source,
                published,
            } => {
                let (query, headers) = (borrowed(&query), borrowed(&headers));
                let made = sign(&method, &path, &query, &headers, &body_sha256, &secret_key);
                assert_eq!(made.as_str(), signature, "{source}");
                genuine += usize::from(published);
            }
        }
    }
    assert_eq!(genuine, 9);
}

/// RFC 3986, byte by byte.
fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

fn canonical_query(pairs: &Pairs) -> String {
    let mut pairs = pairs.clone();
    pairs.sort_by(|a, b| a.0.chars().cmp(b.0.chars()).then(a.1.chars().cmp(b.1.chars())));
    let pairs: Vec<_> =
        pairs.iter().map(|(n, v)| format!("{}={}", encoded(n), encoded(v))).collect();
    pairs.join("&")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Names that repeat, and texts of every kind.
fn pairs() -> impl Strategy<Value = Pairs> {
    proptest::collection::vec(("[a-cA-C.1é]{1,3}", ".{0,12}"), 0..8)
}

proptest! {
    #[test]
    fn acs3_is_the_mac_of_the_hash_of_the_canonical_request(
        method in "[A-Z]{0,6}",
        path in "/[a-z]{0,5}",
        query in pairs(),
        headers in proptest::collection::vec(("[a-bA-B-]{1,3}", " ?[ -~]{0,9} ?"), 0..7),
        body in any::<Vec<u8>>(),
        secret_key in ".{0,100}",
    ) {
        let body = hex(&Sha256::digest(&body));
        let mut names: Vec<_> = headers.iter().map(|(name, _)| name.to_lowercase()).collect();
        names.sort();
        names.dedup();
        let mut canonical = format!("{method}\n{path}\n{}\n", canonical_query(&query));
        for name in &names {
            let same = headers.iter().filter(|(other, _)| other.to_lowercase() == *name);
            let mut values: Vec<_> = same.map(|(_, value)| value.trim()).collect();
            values.sort();
            canonical += &format!("{name}:{}\n", values.join(","));
        }
        canonical += &format!("\n{}\n{body}", names.join(";"));
        let text = format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical.as_bytes())));
        let mut mac = Hmac::<Sha256>::new_from_slice(secret_key.as_bytes()).unwrap();
        mac.update(text.as_bytes());
        let expected = hex(&mac.finalize().into_bytes());
        let made =
            sign(&method, &path, &borrowed(&query), &borrowed(&headers), &body, &secret_key);
        prop_assert_eq!(made.as_str(), expected);
    }

    #[test]
    fn rpc_is_the_mac_of_the_parameters_encoded_twice(
        method in "[A-Z]{0,6}",
        parameters in pairs(),
        secret_key in ".{0,100}",
    ) {
        let text = format!("{method}&%2F&{}", encoded(&canonical_query(&parameters)));
        let key = format!("{secret_key}&");
        let mut mac = Hmac::<Sha1>::new_from_slice(key.as_bytes()).unwrap();
        mac.update(text.as_bytes());
        let expected = STANDARD.encode(mac.finalize().into_bytes());
        let made = sign_rpc(&method, &borrowed(&parameters), &secret_key);
        prop_assert_eq!(made.as_str(), expected);
    }

    #[test]
    fn the_order_in_which_parameters_are_given_does_not_matter(
        parameters in pairs().prop_shuffle(),
    ) {
        let mut sorted = parameters.clone();
        sorted.sort();
        let (given, sorted) = (borrowed(&parameters), borrowed(&sorted));
        prop_assert_eq!(sign_rpc("POST", &given, "k"), sign_rpc("POST", &sorted, "k"));
        let acs3 = |query: &[(&str, &str)]| sign("GET", "/", query, &[("host", "a")], "", "k");
        prop_assert_eq!(acs3(&given), acs3(&sorted));
    }
}
