//! The client of Alibaba Cloud KMS against a server that says what a test tells it to.

#[path = "../common/mod.rs"]
mod common;

mod answers;
mod limits;
mod operations;
mod options;
mod retries;
mod signatures;
mod values;

use std::collections::HashMap;
use std::time::Duration;

use bojagi::Error;
use bojagi::alibaba::SecretsManager;
use common::{answer, scripted};

/// A client for `url`.
fn client(url: &str) -> SecretsManager {
    SecretsManager::builder()
        .access_key("access")
        .secret_key("hunter2-key")
        .region("cn-hangzhou")
        .endpoint(url)
        .timeout(Duration::from_secs(5))
        .retry_delay(Duration::from_millis(1))
        .build()
        .unwrap()
}

/// A request as the server saw it.
#[derive(Debug)]
struct Sent {
    /// Method and path.
    line: String,
    headers: HashMap<String, String>,
    /// The parameters of the form, decoded, in the order in which they came.
    form: Vec<(String, String)>,
    body: String,
}

impl Sent {
    fn new(request: &str) -> Self {
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        let mut lines = head.lines();
        let line = lines.next().unwrap().strip_suffix(" HTTP/1.1").unwrap().to_owned();
        let header = |line: &str| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_owned(), value.to_owned())
        };
        Self {
            line,
            headers: lines.map(header).collect(),
            form: url::form_urlencoded::parse(body.as_bytes()).into_owned().collect(),
            body: body.to_owned(),
        }
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(String::as_str).unwrap_or_default()
    }

    /// The value of a parameter of the form.
    fn value(&self, name: &str) -> &str {
        let found = self.form.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// The operation and its parameters, `Name=value`, in one line.
    fn call(&self) -> String {
        let mut parts = vec![self.header("x-acs-action").to_owned()];
        parts.extend(self.form.iter().map(|(name, value)| format!("{name}={value}")));
        parts.join(" ")
    }
}

/// Calls with `call`, gets `body` in a success, and gives the result with what was sent.
async fn exchange<T>(
    body: &str,
    call: impl AsyncFnOnce(SecretsManager) -> Result<T, Error>,
) -> (Result<T, Error>, Sent) {
    let (url, requests) = scripted(vec![answer(200, "", body)]);
    let result = call(client(&url)).await;
    (result, Sent::new(&requests.recv().unwrap()))
}

fn texts<const N: usize>(pairs: [(&str, &str); N]) -> HashMap<String, String> {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}
