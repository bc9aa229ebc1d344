//! The three ways to sign a request. All work on decoded values: the encoding on the wire differs
//! between clients.

use crate::random::hex;
use axum::http::HeaderMap;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha1::Sha1;
use sha2::{Digest, Sha256};

const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

pub(super) const ACS3: &str = "ACS3-HMAC-SHA256";
pub(super) const ACS4: &str = "ACS4-HMAC-SHA256";

pub(super) type Pairs = [(String, String)];

/// The header `Authorization` of ACS3 and ACS4.
pub(super) struct Authorization<'a> {
    pub(super) algorithm: &'a str,
    pub(super) access_key: &'a str,
    /// Of ACS4: date, region and product.
    pub(super) scope: Option<[&'a str; 3]>,
    pub(super) signed_headers: Vec<&'a str>,
    pub(super) signature: &'a str,
}

impl<'a> Authorization<'a> {
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let (algorithm, rest) = text.split_once(' ')?;
        let (mut credential, mut signed_headers, mut signature) = (None, None, None);
        for part in rest.split(',') {
            match part.trim().split_once('=')? {
                ("Credential", value) => credential = Some(value),
                ("SignedHeaders", value) => signed_headers = Some(value),
                ("Signature", value) => signature = Some(value),
                _ => {}
            }
        }
        let (access_key, scope) = match algorithm {
            ACS3 => (credential?, None),
            ACS4 => {
                let mut parts = credential?.rsplitn(5, '/');
                let end = parts.next()?;
                let (product, region, date) = (parts.next()?, parts.next()?, parts.next()?);
                if end != "aliyun_v4_request" {
                    return None;
                }
                (parts.next()?, Some([date, region, product]))
            }
            _ => return None,
        };
        Some(Self {
            algorithm,
            access_key,
            scope,
            signed_headers: signed_headers?.split(';').collect(),
            signature: signature?,
        })
    }

    /// What is signed.
    pub(super) fn string_to_sign(
        &self,
        method: &str,
        path: &str,
        query: &Pairs,
        headers: &HeaderMap,
        body_hash: &str,
    ) -> String {
        let request =
            canonical_request(method, path, query, headers, &self.signed_headers, body_hash);
        format!("{}\n{}", self.algorithm, hex(&Sha256::digest(request)))
    }

    /// Whether the signature is that of the secret key, compared in constant time.
    pub(super) fn verify(&self, secret_key: &str, string_to_sign: &str) -> bool {
        let Some(signature) = unhex(self.signature) else { return false };
        let key = match self.scope {
            None => secret_key.as_bytes().to_vec(),
            Some(scope) => scoped_key(secret_key, scope),
        };
        hmac_sha256(&key, string_to_sign).verify_slice(&signature).is_ok()
    }
}

fn canonical_request(
    method: &str,
    path: &str,
    query: &Pairs,
    headers: &HeaderMap,
    signed: &[&str],
    body_hash: &str,
) -> String {
    let mut lines = String::new();
    for name in signed {
        let all = headers.get_all(*name);
        let mut values: Vec<_> =
            all.iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        for value in &mut values {
            *value = value.trim().to_owned().into();
        }
        values.sort_unstable();
        lines += &format!("{}:{}\n", name.to_ascii_lowercase(), values.join(","));
    }
    let query = canonical_pairs(query);
    format!("{method}\n{path}\n{query}\n{lines}\n{}\n{body_hash}", signed.join(";"))
}

/// Sorted, encoded pairs.
fn canonical_pairs(pairs: &Pairs) -> String {
    let mut pairs: Vec<_> = pairs.iter().collect();
    pairs.sort_unstable();
    let encoded =
        pairs.into_iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    encoded.collect::<Vec<_>>().join("&")
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

fn scoped_key(secret_key: &str, scope: [&str; 3]) -> Vec<u8> {
    let start = format!("aliyun_v4{secret_key}").into_bytes();
    scope
        .into_iter()
        .chain(["aliyun_v4_request"])
        .fold(start, |key, part| hmac_sha256(&key, part).finalize().into_bytes().to_vec())
}

/// What is signed in the older way: all parameters of query and form but the signature.
pub(super) fn rpc_string_to_sign(method: &str, pairs: &Pairs) -> String {
    let signed: Vec<_> = pairs.iter().filter(|(name, _)| name != "Signature").cloned().collect();
    format!("{method}&%2F&{}", encode(&canonical_pairs(&signed)))
}

/// Whether this is the signature in the older way, compared in constant time.
pub(super) fn verify_rpc(
    algorithm: &str,
    secret_key: &str,
    string_to_sign: &str,
    signature: &str,
) -> bool {
    let Ok(signature) = STANDARD.decode(signature) else { return false };
    let key = format!("{secret_key}&");
    if algorithm == "HMAC-SHA256" {
        return hmac_sha256(key.as_bytes(), string_to_sign).verify_slice(&signature).is_ok();
    }
    let mut mac = Hmac::<Sha1>::new_from_slice(key.as_bytes()).expect("any length");
    mac.update(string_to_sign.as_bytes());
    mac.verify_slice(&signature).is_ok()
}

/// The digest of a body.
pub(super) fn body_hash(body: &[u8]) -> String {
    hex(&Sha256::digest(body))
}

fn hmac_sha256(key: &[u8], text: &str) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
    mac.update(text.as_bytes());
    mac
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let byte = |at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    (text.bytes().all(|byte| byte.is_ascii_hexdigit()) && text.len().is_multiple_of(2))
        .then(|| (0..text.len()).step_by(2).map(byte).collect())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};
    use serde_json::Value;

    fn vectors(kind: &str) -> Vec<Value> {
        let text = include_str!("../../tests/emulator/alibaba/vectors.json");
        let all: Value = serde_json::from_str(text).expect("JSON");
        all[kind].as_array().expect("list").clone()
    }

    fn text<'a>(vector: &'a Value, field: &str) -> &'a str {
        vector[field].as_str().expect("text")
    }

    #[test]
    fn all_but_a_few_characters_are_encoded() {
        for (text, encoded) in [
            ("a+b c!d(e)f*g~h", "a%2Bb%20c%21d%28e%29f%2Ag~h"),
            ("2023-03-13T08:34:30Z", "2023-03-13T08%3A34%3A30Z"),
            ("説明", "%E8%AA%AC%E6%98%8E"),
            ("[{\"k\":1}]", "%5B%7B%22k%22%3A1%7D%5D"),
            ("/'%_.", "%2F%27%25_."),
        ] {
            assert_eq!(encode(text), encoded);
        }
    }

    #[test]
    fn published_signatures_of_the_older_way_are_verified() {
        for vector in vectors("rpc") {
            let params = vector["params"].as_object().expect("object").iter();
            let pairs: Vec<_> = params
                .map(|(name, value)| (name.clone(), value.as_str().expect("text").into()))
                .collect();
            let string = rpc_string_to_sign(text(&vector, "method"), &pairs);
            assert_eq!(string, text(&vector, "string_to_sign"));
            let key = text(&vector, "secret_key");
            assert!(verify_rpc("HMAC-SHA1", key, &string, text(&vector, "signature")));
            assert!(!verify_rpc("HMAC-SHA1", "other", &string, text(&vector, "signature")));
            assert!(!verify_rpc("HMAC-SHA256", key, &string, text(&vector, "signature")));
            assert!(!verify_rpc("HMAC-SHA1", key, &string, ""));
        }
    }

    #[test]
    fn published_signatures_in_headers_are_verified() {
        for (algorithm, vector) in [(ACS3, "acs3"), (ACS4, "acs4")]
            .into_iter()
            .flat_map(|(algorithm, kind)| vectors(kind).into_iter().map(move |it| (algorithm, it)))
        {
            let names: Vec<&str> = vector["signed_headers"]
                .as_array()
                .expect("list")
                .iter()
                .filter_map(Value::as_str)
                .collect();
            let scope = vector["scope"].as_str().map(|scope| format!("/{scope}"));
            let header = format!(
                "{algorithm} Credential={}{},SignedHeaders={},Signature={}",
                text(&vector, "access_key"),
                scope.unwrap_or_default(),
                names.join(";"),
                text(&vector, "signature"),
            );
            let authorization = Authorization::read(&header).expect("read");
            assert_eq!(authorization.access_key, text(&vector, "access_key"));
            let mut headers = HeaderMap::new();
            for (name, value) in vector["headers"].as_object().expect("object") {
                // Of several values each is a header of its own, in any order.
                for value in value.as_str().expect("text").rsplit(',') {
                    let name: HeaderName = name.parse().expect("name");
                    let value = format!(" {value} ");
                    headers.append(name, HeaderValue::from_bytes(value.as_bytes()).expect("value"));
                }
            }
            let query: Vec<(String, String)> =
                serde_json::from_value(vector["query"].clone()).expect("pairs");
            let (method, hash) = (text(&vector, "method"), text(&vector, "body_hash"));
            let string = authorization.string_to_sign(method, "/", &query, &headers, hash);
            assert_eq!(string, text(&vector, "string_to_sign"), "{}", vector["name"]);
            assert!(authorization.verify(text(&vector, "secret_key"), &string));
            assert!(!authorization.verify("other", &string));
        }
    }

    proptest::proptest! {
        #[test]
        fn no_header_is_too_strange(text in "(ACS[34]-HMAC-SHA256 )?[a-zA-Z0-9=,;/ é-]{0,60}") {
            if let Some(authorization) = Authorization::read(&text) {
                let headers = HeaderMap::new();
                let string = authorization.string_to_sign("GET", "/", &[], &headers, "");
                assert!(!authorization.verify("key", &string));
            }
        }
    }

    #[test]
    fn what_cannot_be_read_is_no_authorization() {
        for wrong in [
            "",
            "Basic abc",
            "ACS3-HMAC-SHA256",
            "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=b",
            "ACS3-HMAC-SHA1 Credential=a,SignedHeaders=b,Signature=c",
            "ACS4-HMAC-SHA256 Credential=a,SignedHeaders=b,Signature=c",
            "ACS4-HMAC-SHA256 Credential=a/1/2/3/aws4_request,SignedHeaders=b,Signature=c",
        ] {
            assert!(Authorization::read(wrong).is_none(), "{wrong}");
        }
        for wrong in ["", "0", "zz", "00", "é"] {
            let header = format!("{ACS3} Credential=a,SignedHeaders=b,Signature={wrong}");
            assert!(!Authorization::read(&header).expect("read").verify("key", "text"));
        }
    }
}
