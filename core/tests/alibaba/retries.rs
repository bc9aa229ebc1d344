//! What a call does on a bad day, where this service differs: its clock, its tokens, its hints.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bojagi::alibaba::*;
use bojagi::{Credentials, ErrorKind};
use jiff::{SignedDuration, Timestamp};

use crate::common::{answer, scripted};
use crate::{Sent, client, texts};

const DONE: &str = r#"{"SecretName":"one","VersionId":"v1","SecretData":"x","Policy":"{}","RandomPassword":"x","RequestId":"r"}"#;

fn down() -> Vec<u8> {
    answer(503, "", r#"{"Code":"ServiceUnavailableTemporary","Message":"x"}"#)
}

fn done() -> Vec<u8> {
    answer(200, "", DONE)
}

fn new_secret() -> CreateSecretRequest {
    CreateSecretRequest::builder().secret_name("a").version_id("v1").secret_data("x").build()
}

#[tokio::test]
async fn what_may_be_repeated_is_tried_again_and_signed_anew() {
    macro_rules! repeated {
        ($call:expr) => {{
            let (url, requests) = scripted(vec![down(), vec![], done()]);
            let call = $call;
            call(client(&url)).await.map(drop).unwrap();
            let sent: Vec<_> = requests.try_iter().map(|request| Sent::new(&request)).collect();
            assert_eq!(sent.len(), 3);
            assert_eq!(sent[0].body, sent[2].body);
            let nonce = |sent: &Sent| sent.header("x-acs-signature-nonce").to_owned();
            assert!(nonce(&sent[0]) != nonce(&sent[1]) && nonce(&sent[1]) != nonce(&sent[2]));
        }};
    }
    use ResourceType::Secret;
    let ids = || vec!["one".to_owned()];
    let tags = || texts([("a", "1")]);
    repeated!(async |s: SecretsManager| s.describe_secret("a", Default::default()).await);
    repeated!(async |s: SecretsManager| s.list_secrets(Default::default()).await);
    repeated!(async |s: SecretsManager| s.update_secret("a", Default::default()).await);
    repeated!(async |s: SecretsManager| s.get_secret_value("a", Default::default()).await);
    repeated!(async |s: SecretsManager| s.batch_get_secret_value(ids(), Default::default()).await);
    repeated!(async |s: SecretsManager| {
        s.put_secret_value("a", "v1", &"x".into(), Default::default()).await
    });
    repeated!(async |s: SecretsManager| s.list_secret_version_ids("a", Default::default()).await);
    repeated!(async |s: SecretsManager| s.rotate_secret("a", "v1").await);
    repeated!(async |s: SecretsManager| {
        s.update_secret_rotation_policy("a", false, Default::default()).await
    });
    repeated!(async |s: SecretsManager| s.get_random_password(Default::default()).await);
    repeated!(async |s: SecretsManager| s.set_secret_policy("a", "{}", Default::default()).await);
    repeated!(async |s: SecretsManager| s.get_secret_policy("a", Default::default()).await);
    repeated!(async |s: SecretsManager| {
        s.tag_resource(TagResourceRequest::builder().tags(tags()).key_id("k").build()).await
    });
    repeated!(async |s: SecretsManager| {
        s.tag_resources(Secret, ids(), tags(), Default::default()).await
    });
    repeated!(async |s: SecretsManager| {
        let request = UntagResourcesRequest::builder().all(true).build();
        s.untag_resources(Secret, ids(), request).await
    });
    repeated!(async |s: SecretsManager| s.list_tag_resources(Secret, Default::default()).await);
    repeated!(async |s: SecretsManager| s.list_resource_tags("k").await);
}

#[tokio::test]
async fn other_writes_are_tried_again_only_if_they_were_certainly_not_carried_out() {
    macro_rules! once {
        ($call:expr) => {{
            let (url, requests) = scripted(vec![down(), done()]);
            let call = $call;
            let error = call(client(&url)).await.map(drop).unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unavailable, 1));
            assert!(error.to_string().contains("may have been carried out"), "{error}");
            assert_eq!(requests.try_iter().count(), 1);

            let throttled = answer(429, "", r#"{"Code":"Rejected.Throttling"}"#);
            let (url, requests) = scripted(vec![throttled, done()]);
            call(client(&url)).await.map(drop).unwrap();
            assert_eq!(requests.try_iter().count(), 2);
        }};
    }
    once!(async |s: SecretsManager| s.create_secret(new_secret()).await);
    once!(async |s: SecretsManager| s.delete_secret("a", Default::default()).await);
    once!(async |s: SecretsManager| s.restore_secret("a").await);
    once!(async |s: SecretsManager| {
        let request = UpdateSecretVersionStageRequest::builder().move_to_version("v1").build();
        s.update_secret_version_stage("a", "mine", request).await
    });
    once!(async |s: SecretsManager| {
        let keys = vec!["a".to_owned()];
        let request = UntagResourceRequest::builder().tag_keys(keys).secret_name("a").build();
        s.untag_resource(request).await
    });
}

#[tokio::test]
async fn the_service_says_how_long_to_wait() {
    let hint = "x-ratelimit-user-api: Limit:1,Remain:0,TimeLeft:1000,Reset:1\r\n";
    let throttled = answer(429, hint, r#"{"Code":"Rejected.Throttling"}"#);
    let (url, _requests) = scripted(vec![throttled, done()]);
    let began = Instant::now();
    client(&url).create_secret(new_secret()).await.unwrap();
    assert!(began.elapsed() >= Duration::from_secs(1));
}

/// An answer whose `Date` is so many seconds from now.
fn refused_at(seconds: i64, code: &str) -> Vec<u8> {
    let time = Timestamp::now() + SignedDuration::from_secs(seconds);
    let date = jiff::fmt::strtime::format("%a, %d %b %Y %H:%M:%S GMT", time).unwrap();
    answer(400, &format!("date: {date}\r\n"), &format!(r#"{{"Code":"{code}"}}"#))
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_once() {
    for (seconds, code) in [
        (-3_600, "InvalidTimeStamp.Expired"),
        (120, "IllegalTimestamp"),
        (-86_400, "SignatureDoesNotMatch"),
    ] {
        let (url, requests) = scripted(vec![refused_at(seconds, code), done()]);
        // Not even a write is carried out with a signature that is refused.
        client(&url).create_secret(new_secret()).await.unwrap();
        let sent: Vec<_> = requests.try_iter().map(|request| Sent::new(&request)).collect();
        let time = |sent: &Sent| sent.header("x-acs-date").parse::<Timestamp>().unwrap();
        let moved = time(&sent[1]).duration_since(time(&sent[0])).as_secs();
        assert!((moved - seconds).abs() < 60, "{moved}");

        let (url, requests) = scripted(vec![refused_at(seconds, code)]);
        let error = client(&url).create_secret(new_secret()).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unauthenticated, 2));
        assert_eq!(requests.try_iter().count(), 2);
    }
    let (url, requests) = scripted(vec![refused_at(300, "SignatureDoesNotMatch"), done()]);
    client(&url).create_secret(new_secret()).await.unwrap_err();
    assert_eq!(requests.try_iter().count(), 1);
}

#[tokio::test]
async fn a_security_token_that_has_expired_is_renewed_and_the_call_tried_once_more() {
    let expired = || answer(400, "", r#"{"Code":"InvalidSecurityToken.Expired"}"#);
    let secrets = |url: &str| {
        let asked = Arc::new(AtomicUsize::new(0));
        let provider = move || {
            let round = asked.fetch_add(1, Ordering::SeqCst);
            async move {
                Credentials::new("access", "secret")?.with_security_token(format!("token-{round}"))
            }
        };
        SecretsManager::builder().credentials(provider).endpoint(url).build().unwrap()
    };
    let tokens = |requests: std::sync::mpsc::Receiver<String>| -> Vec<_> {
        let sent = requests.try_iter().map(|request| Sent::new(&request));
        sent.map(|sent| sent.header("x-acs-security-token").to_owned()).collect()
    };
    let (url, requests) = scripted(vec![expired(), done()]);
    secrets(&url).create_secret(new_secret()).await.unwrap();
    assert_eq!(tokens(requests), ["token-0", "token-1"]);

    let (url, requests) = scripted(vec![expired()]);
    let error = secrets(&url).create_secret(new_secret()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unauthenticated, 2));
    assert_eq!(tokens(requests), ["token-0", "token-1"]);

    // Other refusals take the next call to new credentials, not this one.
    let wrong = answer(404, "", r#"{"Code":"InvalidAccessKeyId.NotFound"}"#);
    let (url, requests) = scripted(vec![wrong, done()]);
    let secrets = secrets(&url);
    secrets.create_secret(new_secret()).await.unwrap_err();
    secrets.create_secret(new_secret()).await.unwrap();
    assert_eq!(tokens(requests), ["token-0", "token-1"]);

    let (url, requests) = scripted(vec![expired(), done()]);
    let fixed = SecretsManager::builder()
        .access_key("access")
        .secret_key("secret")
        .security_token("token")
        .endpoint(url)
        .build()
        .unwrap();
    fixed.create_secret(new_secret()).await.unwrap_err();
    assert_eq!(tokens(requests), ["token"]);
}
