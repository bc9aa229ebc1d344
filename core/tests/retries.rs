//! What a call does on a bad day: tries again where that is safe, within its deadline and its budget.

mod common;

use std::net::TcpListener;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use bojagi::ErrorKind;
use bojagi::ncloud::{CreateSecretRequest, GetSecretListRequest, SecretManager};
use bojagi_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};
use common::{answer, client, scripted};

const LIST: &str = r#"{"code":"SUCCESS","data":{"secretList":[]}}"#;

fn down() -> Vec<u8> {
    answer(503, "", r#"{"error":{"errorCode":"500","message":"Endpoint Error"}}"#)
}

fn list() -> Vec<u8> {
    answer(200, "", LIST)
}

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

fn new_secret() -> CreateSecretRequest {
    CreateSecretRequest::builder()
        .secret_name("abc")
        .value(r#"{"a":"1"}"#)
        .rotation_targets(vec!["a".into()])
        .build()
}

fn created() -> Vec<u8> {
    answer(200, "", r#"{"code":"SUCCESS","data":{"secretId":"1"}}"#)
}

fn unused_port() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

macro_rules! client_with {
    ($url:expr $(, $option:ident = $value:expr)*) => {
        SecretManager::builder()
            .access_key("access").secret_key("secret").endpoint($url)
            $(.$option($value))*
            .build().unwrap()
    };
}

#[tokio::test]
async fn a_read_is_tried_again_and_signed_anew() {
    let (url, requests) = scripted(vec![down(), vec![], answer(429, "", ""), list()]);
    // Far enough apart for another millisecond.
    let secrets = client_with!(&url, retry_delay = ms(200));
    secrets.get_secret_list(GetSecretListRequest::default()).await.unwrap();
    let requests: Vec<_> = requests.try_iter().collect();
    assert_eq!(requests.len(), 4);
    assert_ne!(requests[0], requests[3]);
}

#[tokio::test]
async fn a_write_is_tried_again_only_if_it_was_certainly_not_carried_out() {
    let (url, requests) = scripted(vec![answer(429, "", ""), created()]);
    client(&url).create_secret(new_secret()).await.unwrap();
    assert_eq!(requests.try_iter().count(), 2);
    for (ambiguous, kind) in [(down(), ErrorKind::Unavailable), (vec![], ErrorKind::Network)] {
        let (url, requests) = scripted(vec![ambiguous, created()]);
        let error = client(&url).create_secret(new_secret()).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, 1));
        assert!(error.to_string().contains("may have been carried out"), "{error}");
        assert_eq!(requests.try_iter().count(), 1);
    }
    let error = client(&unused_port()).create_secret(new_secret()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Network, 4));
}

#[tokio::test]
async fn a_write_that_may_be_repeated_is() {
    let memo = answer(200, "", r#"{"code":"SUCCESS","data":{"secretId":"1"}}"#);
    let (url, _requests) = scripted(vec![down(), vec![], memo]);
    client(&url).update_secret_memo("1", "new").await.unwrap();
    let (url, _requests) = scripted(vec![down(), answer(200, "", r#"{"code":"SUCCESS"}"#)]);
    assert_eq!(client(&url).delete_secret("1").await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn what_another_try_would_not_change_is_not_tried_again() {
    for status in [400, 401, 403, 404, 409, 422] {
        let (url, requests) = scripted(vec![answer(status, "", "")]);
        let error = client(&url).get_secret_detail("1").await.unwrap_err();
        assert_eq!(error.attempts(), 1);
        assert_eq!(requests.try_iter().count(), 1, "{status}");
    }
}

#[tokio::test]
async fn one_attempt_is_one_attempt() {
    let (url, _requests) = scripted(vec![down(), list()]);
    let error = client_with!(&url, max_attempts = 1).get_secret_detail("1").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unavailable, 1));
}

#[tokio::test]
async fn the_service_says_how_long_to_wait() {
    for hint in [
        "retry-after: 1\r\n",
        "date: Sat, 21 Nov 2026 10:00:00 GMT\r\nretry-after: Sat, 21 Nov 2026 10:00:01 GMT\r\n",
    ] {
        let (url, _requests) = scripted(vec![answer(429, hint, ""), list()]);
        let began = Instant::now();
        client(&url).get_secret_list(GetSecretListRequest::default()).await.unwrap();
        assert!(began.elapsed() >= Duration::from_secs(1), "{hint}");
    }
}

#[tokio::test]
async fn a_wait_that_the_deadline_would_not_outlast_is_not_begun() {
    let (url, _requests) = scripted(vec![answer(429, "retry-after: 60\r\n", "")]);
    let began = Instant::now();
    let error = client(&url).get_secret_detail("1").await.unwrap_err();
    assert!(began.elapsed() < Duration::from_secs(4));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    assert!(error.to_string().contains("deadline"), "{error}");
}

#[tokio::test]
async fn an_outage_is_not_added_to() {
    let (url, requests) = scripted(vec![down()]);
    let secrets = client_with!(&url, retry_delay = ms(1), retry_budget = 22);
    for _ in 0..10 {
        let error = secrets.get_secret_detail("1").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unavailable);
    }
    // 22 tokens are enough for 4 tries beyond the first of each call.
    assert_eq!(requests.try_iter().count(), 14);
    let error = secrets.get_secret_detail("1").await.unwrap_err();
    assert!(error.to_string().contains("too many calls of this client have failed"), "{error}");
}

#[tokio::test]
async fn the_deadline_ends_the_last_try_and_says_what_was_before() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let secrets = client_with!(
        &url,
        timeout = ms(1_500),
        attempt_timeout = ms(200),
        max_attempts = 2,
        retry_delay = ms(1)
    );
    let began = Instant::now();
    let error = secrets.get_secret_detail("1").await.unwrap_err();
    assert!(began.elapsed() < ms(8_000));
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2));
    let text = error.to_string();
    assert!(text.contains("1500 ms") && text.contains("before failed with Timeout"), "{text}");
}

#[tokio::test]
async fn a_slow_try_is_given_up_for_another_one_but_not_a_slow_write() {
    use std::io::{Read as _, Write as _};

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (begun, tries) = mpsc::channel();
    std::thread::spawn(move || {
        // The odd ones of the answers are late.
        for (index, stream) in listener.incoming().enumerate() {
            let mut stream = stream.unwrap();
            begun.send(index).unwrap();
            std::thread::spawn(move || {
                let _ = stream.read(&mut [0; 4096]);
                if index % 2 == 0 {
                    std::thread::sleep(ms(1_500));
                }
                let _ = stream.write_all(&answer(200, "", r#"{"data":{"secretId":"1"}}"#));
            });
        }
    });
    let secrets = client_with!(&url, attempt_timeout = ms(500), retry_delay = ms(1));
    secrets.get_secret_detail("1").await.unwrap();
    let read = tries.try_iter().count();
    assert!(read.is_multiple_of(2) && read > 0, "the one that answered was not the first: {read}");
    secrets.create_secret(new_secret()).await.unwrap();
    assert_eq!(tries.try_iter().count(), 1);
}

async fn skewed(offset_ms: i64) -> (Emulator, SecretManager) {
    let emulator = Emulator::builder().start().await.unwrap();
    emulator.clock().set_offset_ms(offset_ms).unwrap();
    let secrets = SecretManager::builder()
        .access_key(DEFAULT_ACCESS_KEY)
        .secret_key(DEFAULT_SECRET_KEY)
        .endpoint(emulator.url())
        .build()
        .unwrap();
    (emulator, secrets)
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_once() {
    for offset_ms in [3_600_000, -86_400_000, 301_000] {
        let (emulator, secrets) = skewed(offset_ms).await;
        for _ in 0..3 {
            secrets.get_secret_list(GetSecretListRequest::default()).await.unwrap();
        }
        let statuses: Vec<_> = emulator.requests().iter().map(|r| r.status).collect();
        assert_eq!(statuses, [401, 200, 200, 200]);
        // And again, when the clock is set right while the client lives.
        emulator.clock().set_offset_ms(0).unwrap();
        secrets.get_secret_list(GetSecretListRequest::default()).await.unwrap();
    }
}

#[tokio::test]
async fn calls_that_find_the_wrong_clock_together_all_succeed() {
    let (_emulator, secrets) = skewed(3_600_000).await;
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..32 {
        let secrets = secrets.clone();
        calls.spawn(async move { secrets.get_secret_list(GetSecretListRequest::default()).await });
    }
    while let Some(call) = calls.join_next().await {
        call.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_wrong_key_is_not_taken_for_a_wrong_clock() {
    let (emulator, _) = skewed(0).await;
    let secrets = SecretManager::builder()
        .access_key(DEFAULT_ACCESS_KEY)
        .secret_key("another")
        .endpoint(emulator.url())
        .build()
        .unwrap();
    let error = secrets.get_secret_detail("1").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unauthenticated, 1));
    emulator.clock().set_offset_ms(3_600_000).unwrap();
    let error = secrets.get_secret_detail("1").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unauthenticated, 2));
}

#[tokio::test]
async fn only_a_fresh_refusal_tells_the_time() {
    let past = "date: Sat, 01 Jan 2000 00:00:00 GMT\r\n";
    let (url, requests) = scripted(vec![
        answer(200, past, LIST),
        answer(401, &format!("{past}age: 7\r\n"), ""),
        answer(401, "date: yesterday\r\n", ""),
        list(),
    ]);
    let secrets = client(&url);
    secrets.get_secret_list(GetSecretListRequest::default()).await.unwrap();
    for _ in 0..2 {
        let error = secrets.get_secret_detail("1").await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unauthenticated, 1));
    }
    secrets.get_secret_list(GetSecretListRequest::default()).await.unwrap();
    let last = requests.try_iter().last().unwrap();
    let sent = last.lines().find_map(|l| l.strip_prefix("x-ncp-apigw-timestamp: ")).unwrap();
    let now = bojagi::Timestamp::now().as_millisecond();
    assert!(now.abs_diff(sent.parse().unwrap()) < 60_000, "{sent}");
}
