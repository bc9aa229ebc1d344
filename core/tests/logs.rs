//! No log line at any level, of ours or of what we stand on, holds a secret.

mod common;

use std::io;
use std::sync::{Arc, Mutex};

use bojagi::ncloud::{CreateSecretRequest, SecretManager};
use common::canned;
use tracing_subscriber::fmt::MakeWriter;

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

impl MakeWriter<'_> for Lines {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn nothing_secret_is_logged() {
    let lines = Lines::default();
    // As the global default it takes the lines of the `log` crate too.
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(lines.clone())
        .init();
    let answers: [&'static [u8]; 4] = [
        b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"data\":{\"secretId\":\"1\",\"decryptedSecretChain\":{\"active\":\"{\\\"a\\\":\\\"hunter2\\\"}\"}}}",
        b"HTTP/1.1 401 x\r\nconnection: close\r\n\r\n{\"error\":{\"errorCode\":\"200\"}}",
        b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"data\":\"hunter2\"}",
        b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"data\":\"hunter2\"}",
    ];
    let mut signatures = Vec::new();
    for answer in answers {
        let (url, requests) = canned(answer);
        let secrets = SecretManager::builder()
            .access_key("access")
            .secret_key("hunter2-the-key")
            .endpoint(url)
            .max_attempts(1)
            .build()
            .unwrap();
        let request = CreateSecretRequest::builder()
            .secret_name("abc")
            .value(r#"{"a":"hunter2"}"#)
            .rotation_targets(vec!["a".into()])
            .build();
        let _ = secrets.create_secret(request).await;
        let _ = secrets.get_secret_value("1").await;
        for request in requests.try_iter() {
            let signature =
                request.lines().find_map(|l| l.strip_prefix("x-ncp-apigw-signature-v2: "));
            signatures.push(signature.unwrap().to_owned());
        }
    }
    let log = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    for seen in ["bojagi", "hyper", "answered", "failed"] {
        assert!(log.contains(seen), "the log has no line of {seen}");
    }
    assert_eq!(signatures.len(), 8);
    for hidden in signatures.iter().map(String::as_str).chain(["hunter2"]) {
        let line = log.lines().find(|line| line.contains(hidden));
        assert_eq!(line, None);
    }
}
