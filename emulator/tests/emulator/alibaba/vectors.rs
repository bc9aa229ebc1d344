//! Signatures that others have published, and some that were derived from them.

use super::client::{
    borrowed, encode_pairs, header_signature, iso, rpc_signature, rpc_string_to_sign,
    string_to_sign,
};
use crate::client::{Client, real_now_ms};
use bojagi_emulator::Emulator;
use serde_json::Value;

fn vectors(kind: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("vectors.json")).expect("JSON");
    all[kind].as_array().expect("list").clone()
}

fn text<'a>(vector: &'a Value, field: &str) -> &'a str {
    vector[field].as_str().expect("text")
}

fn pairs(object: &Value) -> Vec<(String, String)> {
    let own =
        |(name, value): (&String, &Value)| (name.clone(), value.as_str().expect("text").into());
    object.as_object().expect("object").iter().map(own).collect()
}

fn query(vector: &Value) -> Vec<(String, String)> {
    let own = |pair: &Value| {
        (pair[0].as_str().expect("name").to_owned(), pair[1].as_str().expect("value").to_owned())
    };
    vector["query"].as_array().expect("list").iter().map(own).collect()
}

/// Signer and verifier cannot share an error: most of these were published by others.
#[test]
fn the_signer_of_these_tests_agrees_with_published_signatures() {
    for vector in vectors("rpc") {
        let string =
            rpc_string_to_sign(text(&vector, "method"), &borrowed(&pairs(&vector["params"])));
        assert_eq!(string, text(&vector, "string_to_sign"));
        let signature = rpc_signature("HMAC-SHA1", text(&vector, "secret_key"), &string);
        assert_eq!(signature, text(&vector, "signature"), "{}", vector["name"]);
    }
    for kind in ["acs3", "acs4"] {
        for vector in vectors(kind) {
            let algorithm = format!("{}-HMAC-SHA256", kind.to_uppercase());
            let string = string_to_sign(
                &algorithm,
                text(&vector, "method"),
                &borrowed(&query(&vector)),
                &pairs(&vector["headers"]),
                text(&vector, "body_hash"),
            );
            assert_eq!(string, text(&vector, "string_to_sign"), "{}", vector["name"]);
            let scope = vector["scope"].as_str();
            let signature = header_signature(text(&vector, "secret_key"), scope, &string);
            assert_eq!(signature, text(&vector, "signature"), "{}", vector["name"]);
        }
    }
}

/// An emulator at this time, with the pair of a vector.
async fn at(time: &str, key: &str, secret: &str) -> (Emulator, Client) {
    let emulator = Emulator::builder().credentials(key, secret).start().await.expect("start");
    let then = (0..80 * 366).map(|day| day * 86_400_000);
    let day = then.into_iter().find(|ms| iso(*ms)[..10] == time[..10]).expect("a day");
    let clock: Vec<i64> =
        time[11..19].split(':').map(|part| part.parse().expect("number")).collect();
    let then = day + ((clock[0] * 60 + clock[1]) * 60 + clock[2]) * 1000;
    emulator.clock().set_offset_ms(then - real_now_ms()).expect("in range");
    let client = Client::new(emulator.address());
    (emulator, client)
}

#[tokio::test]
async fn published_requests_pass() {
    let mut passed = 0;
    for vector in vectors("rpc") {
        let params = pairs(&vector["params"]);
        let time = params.iter().find(|(name, _)| name == "Timestamp");
        let key = params.iter().find(|(name, _)| name == "AccessKeyId");
        let (Some((_, time)), Some((_, key))) = (time, key) else { continue };
        let (_emulator, client) = at(time, key, text(&vector, "secret_key")).await;
        let mut all = borrowed(&params);
        all.push(("Signature", text(&vector, "signature")));
        let path = format!("/?{}", encode_pairs(&all));
        let host = [("Host", client.address().to_string())];
        let (bytes, end) = client.exchange(text(&vector, "method"), &path, &host, b"").await;
        end.expect("received");
        let answer = String::from_utf8(bytes).expect("UTF-8");
        // The operations of other services are not there; that is said to who may know it.
        let passes = ["UnsupportedOperation", "InvalidParameter", "\"Arn\""]
            .iter()
            .any(|code| answer.contains(code));
        assert!(passes, "{}: {answer}", vector["name"]);
        passed += 1;
    }
    for vector in vectors("acs3").into_iter().chain(vectors("acs4")) {
        let Some(time) = vector["headers"]["x-acs-date"].as_str() else { continue };
        let (key, secret_key) = (text(&vector, "access_key"), text(&vector, "secret_key"));
        let (_emulator, client) = at(time, key, secret_key).await;
        let mut headers = pairs(&vector["headers"]);
        let names: Vec<&str> = vector["signed_headers"]
            .as_array()
            .expect("list")
            .iter()
            .filter_map(Value::as_str)
            .collect();
        let scope = vector["scope"].as_str().map(|scope| format!("/{scope}")).unwrap_or_default();
        let algorithm = text(&vector, "string_to_sign").lines().next().expect("algorithm");
        headers.push((
            "authorization".into(),
            format!(
                "{algorithm} Credential={key}{scope},SignedHeaders={},Signature={}",
                names.join(";"),
                text(&vector, "signature")
            ),
        ));
        let body = if text(&vector, "name") == "own-kms-createsecret" {
            "SecretData=%7B%22user%22%3A%22root%22%2C%22passwd%22%3A%22p%26%3D%2B+%25~%2A%22%7D"
        } else {
            ""
        };
        let headers: Vec<(&str, String)> =
            headers.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let path = format!("/?{}", encode_pairs(&borrowed(&query(&vector))));
        let answer = client.send(text(&vector, "method"), &path, &headers, body.as_bytes()).await;
        let code = answer.body["Code"].as_str().unwrap_or("none");
        let passes = ["UnsupportedOperation", "InvalidParameter", "Forbidden.ResourceNotFound"];
        assert!(passes.contains(&code), "{}: {answer:?}", vector["name"]);
        passed += 1;
    }
    assert_eq!(passed, 8);
}
