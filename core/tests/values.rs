//! Values and stages, as they are sent and in every form in which they come back.

mod common;

use bojagi::ErrorKind;
use bojagi::ncloud::*;
use common::{canned, client};

/// An answer with this body; the server closes to end it.
macro_rules! answer {
    ($body:literal) => {
        concat!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n", $body).as_bytes()
    };
}

const VALUE: &str = r#"{"password":"p1"}"#;

/// The line and the body of a request.
fn parts(request: &str) -> (&str, &str) {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    (head.lines().next().unwrap().strip_suffix(" HTTP/1.1").unwrap(), body)
}

#[tokio::test]
async fn a_stage_is_lower_case_in_the_path_and_any_case_in_the_answer() {
    use ValueStage::{Active, Pending, Previous};
    let upper = answer!(
        r#"{"code":"SUCCESS","data":{"decryptedSecretValue":{"value":"{\"password\":\"p1\"}",
            "valueStage":"PENDING"},"rotationTargets":["password"]}}"#
    );
    let lower = answer!(
        r#"{"code":"SUCCESS","data":{"decryptedSecretValue":{"value":"{\"password\":\"p1\"}",
            "valueStage":"pending"},"rotationTargets":["password"]}}"#
    );
    for answer in [upper, lower] {
        for (stage, in_path) in [
            (Previous, "previous"),
            (Active, "active"),
            (Pending, "pending"),
            ("active".into(), "active"),
        ] {
            let (url, requests) = canned(answer);
            let value = client(&url).get_secret_stage_value("1", stage).await.unwrap();
            let request = requests.recv().unwrap();
            assert_eq!(parts(&request), (&*format!("GET /api/v1/secrets/1/{in_path}"), ""));
            assert_eq!(value.value.unwrap().reveal(), VALUE);
            assert_eq!(value.value_stage, Some(Pending));
            assert_eq!(value.rotation_targets, ["password"]);
        }
    }
}

#[tokio::test]
async fn an_empty_stage_is_none_however_it_is_shown() {
    for empty in [
        answer!(r#"{"data":{"decryptedSecretValue":{"value":"","valueStage":""}}}"#),
        answer!(r#"{"data":{"decryptedSecretValue":{"value":null,"valueStage":null}}}"#),
        answer!(r#"{"data":{"decryptedSecretValue":{"value":"null"},"rotationTargets":"null"}}"#),
        answer!(r#"{"data":{"decryptedSecretValue":null,"rotationTargets":null}}"#),
        answer!(r#"{"data":{"decryptedSecretValue":"null"}}"#),
        answer!(r#"{"data":{"decryptedSecretValue":""}}"#),
        answer!(r#"{"data":{}}"#),
    ] {
        let (url, _) = canned(empty);
        let value = client(&url).get_secret_stage_value("1", ValueStage::Active).await.unwrap();
        assert_eq!((value.value, value.value_stage), (None, None));
        assert_eq!(value.rotation_targets, [""; 0]);
    }
    for empty in [
        answer!(r#"{"data":{"decryptedSecretChain":{"active":"null","pending":""}}}"#),
        answer!(r#"{"data":{"decryptedSecretChain":"null","rotationTargets":""}}"#),
    ] {
        let (url, _) = canned(empty);
        let value = client(&url).get_secret_value("1").await.unwrap();
        assert_eq!((value.active, value.previous, value.pending), (None, None, None));
        let started = client(&url).start_rotation_job("1", "t").await.unwrap();
        assert_eq!((started.active, started.previous, started.pending), (None, None, None));
        assert_eq!(started.rotation_targets, [""; 0]);
    }
}

#[tokio::test]
async fn only_the_stages_that_are_given_are_sent() {
    let answer = answer!(
        r#"{"code":"SUCCESS","data":{"encryptedSecretChain":{"previous":"ncpkms:v1:p",
            "active":"ncpkms:v1:a","pending":""}}}"#
    );
    let base = UpdateSecretValueRequest::builder;
    for (request, body) in [
        (
            base().previous(VALUE).active(VALUE).pending("").build(),
            r#"{"previous":"{\"password\":\"p1\"}","active":"{\"password\":\"p1\"}","pending":""}"#,
        ),
        (base().active(VALUE).build(), r#"{"active":"{\"password\":\"p1\"}"}"#),
        (base().previous("").build(), r#"{"previous":""}"#),
    ] {
        let (url, requests) = canned(answer);
        let changed = client(&url).update_secret_value("1", request).await.unwrap();
        assert_eq!(changed.previous.as_deref(), Some("ncpkms:v1:p"));
        assert_eq!(changed.active.as_deref(), Some("ncpkms:v1:a"));
        assert_eq!(changed.pending, None);
        let request = requests.recv().unwrap();
        assert_eq!(parts(&request), ("PUT /api/v1/secrets/1/values", body));
    }
    let (url, _) = canned(answer!(r#"{"data":{}}"#));
    let request = base().active(VALUE).build();
    let changed = client(&url).update_secret_value("1", request).await.unwrap();
    assert_eq!(changed, UpdateSecretValueResponse::default());
}

#[tokio::test]
async fn one_stage_is_changed_by_itself() {
    let answer = answer!(
        r#"{"code":"SUCCESS","data":{"encryptedSecretValue":{"value":"ncpkms:v1:p",
            "valueStage":"previous"}}}"#
    );
    let (url, requests) = canned(answer);
    let changed = client(&url)
        .update_secret_stage_value("1", ValueStage::Previous, &VALUE.into())
        .await
        .unwrap();
    assert_eq!(changed.value.as_deref(), Some("ncpkms:v1:p"));
    assert_eq!(changed.value_stage, Some(ValueStage::Previous));
    let request = requests.recv().unwrap();
    assert_eq!(
        parts(&request),
        ("PUT /api/v1/secrets/1/values/previous", r#"{"value":"{\"password\":\"p1\"}"}"#)
    );
}

#[tokio::test]
async fn a_job_reads_and_sets_values() {
    let chain = answer!(
        r#"{"code":"SUCCESS","data":{"decryptedSecretChain":{"previous":"{\"password\":\"p0\"}",
            "active":"{\"password\":\"p1\"}","pending":null},"rotationTargets":["password"]}}"#
    );
    let (url, requests) = canned(chain);
    let started = client(&url).start_rotation_job("1", "t").await.unwrap();
    assert_eq!(started.previous.unwrap().reveal(), r#"{"password":"p0"}"#);
    let active = started.active.unwrap();
    assert_eq!((active.reveal(), active["password"].reveal()), (VALUE, "p1"));
    assert_eq!(started.pending, None);
    assert_eq!(started.rotation_targets, ["password"]);
    let request = requests.recv().unwrap();
    assert_eq!(parts(&request), ("POST /action/v1/secrets/1/jobs/t/start", ""));

    let pending = answer!(r#"{"code":"SUCCESS","data":{"pending":"{\"password\":\"p1\"}"}}"#);
    let (url, requests) = canned(pending);
    let added = client(&url).add_pending_stage("1", "t").await.unwrap();
    assert_eq!(added.pending.unwrap().reveal(), VALUE);
    let request = requests.recv().unwrap();
    assert_eq!(parts(&request), ("POST /action/v1/secrets/1/jobs/t/pending", ""));
    let updated = client(&url).update_pending_stage("1", "t", &VALUE.into()).await.unwrap();
    assert_eq!(updated.pending.unwrap().reveal(), VALUE);
    let request = requests.recv().unwrap();
    assert_eq!(
        parts(&request),
        ("PUT /action/v1/secrets/1/jobs/t/pending", r#"{"value":"{\"password\":\"p1\"}"}"#)
    );
}

#[tokio::test]
async fn a_random_text_comes_with_its_envelope_and_without() {
    for answer in [
        answer!(r#"{"code":"SUCCESS","data":{"randomString":"x{9 Zq"}}"#),
        answer!(r#"{"randomString":"x{9 Zq"}"#),
    ] {
        let (url, requests) = canned(answer);
        let request = GenerateRandomSecretRequest::default();
        let random = client(&url).generate_random_secret("1", "t", request).await.unwrap();
        assert_eq!(random.random_string.reveal(), "x{9 Zq");
        assert!(!format!("{random:?}").contains("Zq"));
        let request = requests.recv().unwrap();
        assert_eq!(
            parts(&request),
            ("POST /action/v1/secrets/1/jobs/t/generate-random-secret", r#"{"length":12}"#)
        );
    }
    for answer in [
        answer!(r#"{"code":"SUCCESS","data":null}"#),
        answer!(r#"{"code":"FAILURE","randomString":"x{9 Zq"}"#),
        answer!(r#"{"error":{"errorCode":"1"},"randomString":"x{9 Zq"}"#),
        answer!(r#"{"code":"SUCCESS","data":{"randomString":""}}"#),
        answer!("{}"),
    ] {
        let (url, _) = canned(answer);
        let request = GenerateRandomSecretRequest::default();
        let error = client(&url).generate_random_secret("1", "t", request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unexpected, "{error}");
        assert!(!error.to_string().contains("Zq"), "{error}");
    }
}

#[tokio::test]
async fn every_wish_for_a_random_text_is_sent() {
    let (url, requests) = canned(answer!(r#"{"randomString":"aaaaa"}"#));
    let request = GenerateRandomSecretRequest::builder()
        .length(5)
        .exclude_characters("'\"")
        .exclude_numbers(true)
        .exclude_punctuation(true)
        .exclude_uppercase(true)
        .exclude_lowercase(false)
        .include_space(false)
        .require_each_included_type(false)
        .build();
    client(&url).generate_random_secret("1", "t", request).await.unwrap();
    let request = requests.recv().unwrap();
    assert_eq!(
        parts(&request).1,
        r#"{"length":5,"excludeCharacters":"'\"","excludeNumbers":true,"excludePunctuation":true,"excludeUppercase":true,"excludeLowercase":false,"includeSpace":false,"requireEachIncludedType":false}"#
    );
}

#[tokio::test]
async fn a_service_that_quotes_any_of_the_values_is_not_quoted() {
    let quoting = b"HTTP/1.1 400 x\r\nconnection: close\r\n\r\n\
        {\"error\":{\"errorCode\":\"1\",\"details\":\"not hunter2\"}}";
    let secret = || r#"{"password":"hunter2"}"#.into();
    let secrets = client(&canned(quoting).0);
    let chain = UpdateSecretValueRequest::builder().previous(VALUE).pending(secret()).build();
    for error in [
        secrets.update_secret_value("1", chain).await.unwrap_err(),
        secrets.update_pending_stage("1", "t", &secret()).await.unwrap_err(),
        secrets.update_secret_stage_value("1", ValueStage::Active, &secret()).await.unwrap_err(),
    ] {
        assert!(error.to_string().contains("withheld"), "{error}");
        assert!(!format!("{error} {error:?} {:?}", error.details()).contains("hunter2"));
    }
}
