//! What a call tells an application's log.

mod common;

use std::io;
use std::sync::{Arc, Mutex};

use common::{answer, client, scripted};
use tracing::instrument::WithSubscriber as _;

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_call_is_a_span_and_each_try_an_event() {
    let down = answer(503, "", "");
    let found = answer(200, "", r#"{"code":"SUCCESS","data":{"secretId":"1"}}"#);
    let (url, _requests) = scripted(vec![down, vec![], found]);
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let secrets = client(&url);
    secrets.get_secret_detail("the-id").with_subscriber(subscriber).await.unwrap();
    let log = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    let ours: Vec<_> = log.lines().filter(|line| line.contains("bojagi::transport")).collect();
    let host = url.strip_prefix("http://").unwrap();
    let expected: [&[&str]; 5] = [
        &["answered", "status=503", "attempt=1", "duration_ms="],
        &["trying again", "attempt=1", "wait_ms="],
        &["failed", "kind=Network", "attempt=2", "duration_ms="],
        &["trying again", "attempt=2", "wait_ms="],
        &["answered", "status=200", "attempt=3", "duration_ms="],
    ];
    assert_eq!(ours.len(), expected.len(), "{log}");
    let always = [
        r#"call{provider="ncloud" operation="get_secret_detail"}"#.to_owned(),
        format!("host={host:?}"),
    ];
    for (line, parts) in ours.iter().zip(expected) {
        for part in parts.iter().copied().chain(always.iter().map(String::as_str)) {
            assert!(line.contains(part), "{part} is not in {line}");
        }
        assert!(!line.contains("the-id"), "{line}");
    }
}
