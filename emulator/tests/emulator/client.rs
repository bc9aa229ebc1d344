//! A small HTTP client that signs by hand, so that tests decide every byte on the wire.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bojagi_emulator::Emulator;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub(crate) const KEY: &str = "test-key";
pub(crate) const SECRET: &str = "test:secret";

/// What a fresh emulator comes with.
pub(crate) const TRIGGER: &str = "manual-trigger";
pub(crate) const KEY_TAG: &str = "0000000000000000000000000000000000000000000000000000000000000001";

pub(crate) type Headers = Vec<(&'static str, String)>;

pub(crate) async fn start() -> (Emulator, Client) {
    let emulator = Emulator::builder().credentials(KEY, SECRET).start().await.expect("start");
    let client = Client::new(emulator.address());
    (emulator, client)
}

pub(crate) fn real_now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    since.as_millis().try_into().expect("64 bits")
}

pub(crate) fn signature(
    method: &str,
    path: &str,
    timestamp: &str,
    key: &str,
    secret: &str,
) -> String {
    let text = format!("{method} {path}\n{timestamp}\n{key}");
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any length");
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// The three headers of a request signed now.
pub(crate) fn signed(method: &str, path: &str) -> Headers {
    signed_at(real_now_ms(), method, path)
}

pub(crate) fn signed_at(time_ms: i64, method: &str, path: &str) -> Headers {
    let timestamp = time_ms.to_string();
    let signature = signature(method, path, &timestamp, KEY, SECRET);
    vec![
        ("x-ncp-apigw-timestamp", timestamp),
        ("x-ncp-iam-access-key", KEY.to_owned()),
        ("x-ncp-apigw-signature-v2", signature),
    ]
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HashMap<String, String>,
    /// The body as JSON; null if there is none.
    pub(crate) body: Value,
}

impl Answer {
    /// The data of a success.
    pub(crate) fn data(&self) -> &Value {
        assert_eq!(self.status, 200, "{self:?}");
        assert_eq!(self.body["code"], "SUCCESS");
        assert_eq!(self.body.as_object().expect("object").len(), 2);
        &self.body["data"]
    }

    /// The details of an error with this status, code and message.
    pub(crate) fn error(&self, status: u16, code: &str, message: &str) -> &str {
        assert_eq!(self.status, status, "{self:?}");
        let error = &self.body["error"];
        assert_eq!((&error["errorCode"], &error["message"]), (&json!(code), &json!(message)));
        error["details"].as_str().unwrap_or_default()
    }

    pub(crate) fn invalid_request(&self) -> &str {
        self.error(400, "INVALID_REQUEST", "Invalid request")
    }

    pub(crate) fn not_found(&self) -> &str {
        self.error(404, "NOT_FOUND", "Not found")
    }

    pub(crate) fn invalid_status(&self) -> &str {
        self.error(409, "INVALID_STATUS", "Invalid status")
    }

    pub(crate) fn unprocessable(&self) -> &str {
        self.error(422, "UNPROCESSABLE_ENTITY", "Invalid status")
    }

    pub(crate) fn unauthenticated(&self) -> &str {
        self.error(401, "200", "Authentication Failed")
    }

    pub(crate) fn url_not_found(&self) {
        assert_eq!(self.error(404, "300", "Not Found Exception"), "URL not found.");
    }
}

pub(crate) struct Client {
    address: SocketAddr,
    /// How far its clock is from real time.
    offset_ms: AtomicI64,
}

impl Client {
    pub(crate) fn new(address: SocketAddr) -> Self {
        Self { address, offset_ms: AtomicI64::new(0) }
    }

    /// Moves the clocks of the emulator and of this client.
    pub(crate) async fn travel(&self, offset_ms: i64) {
        let body = json!({ "offset_ms": offset_ms }).to_string();
        assert_eq!(self.admin("POST", "/_emulator/clock", &body).await.status, 200);
        self.offset_ms.store(offset_ms, Ordering::Relaxed);
    }

    pub(crate) fn now_ms(&self) -> i64 {
        real_now_ms() + self.offset_ms.load(Ordering::Relaxed)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Sends exactly these headers, and the body with its length.
    pub(crate) async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, String)],
        body: &[u8],
    ) -> Answer {
        let (bytes, end) = self.exchange(method, path, headers, body).await;
        end.expect("receive");
        parse(&String::from_utf8(bytes).expect("UTF-8"))
    }

    /// Like `send`, but returns the bytes that came, and how they ended.
    pub(crate) async fn exchange(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, String)],
        body: &[u8],
    ) -> (Vec<u8>, io::Result<()>) {
        let mut head = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        for (name, value) in headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += &format!("Content-Length: {}\r\n\r\n", body.len());
        let mut stream = TcpStream::connect(self.address).await.expect("connect");
        stream.write_all(head.as_bytes()).await.expect("send head");
        stream.write_all(body).await.expect("send body");
        let mut bytes = Vec::new();
        let end = stream.read_to_end(&mut bytes).await.map(|_| ());
        (bytes, end)
    }

    /// Sends a request signed at a time, to the service.
    pub(crate) async fn call_at(
        &self,
        time_ms: i64,
        method: &str,
        path: &str,
        body: &str,
    ) -> Answer {
        self.send(method, path, &signed_at(time_ms, method, path), body.as_bytes()).await
    }

    /// Sends a request signed now, to the service.
    pub(crate) async fn call(&self, method: &str, path: &str, body: &str) -> Answer {
        self.call_at(self.now_ms(), method, path, body).await
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.call("GET", path, "").await
    }

    pub(crate) async fn create(&self, body: &Value) -> Answer {
        self.call("POST", "/api/v1/secrets", &body.to_string()).await
    }

    /// Creates a valid secret and returns its id.
    pub(crate) async fn create_named(&self, name: &str) -> String {
        let mut body = valid();
        body["secretName"] = json!(name);
        let answer = self.create(&body).await;
        answer.data()["secretId"].as_str().expect("id").to_owned()
    }

    pub(crate) async fn request_deletion(&self, id: &str) -> Answer {
        self.call("POST", &format!("/api/v1/secrets/{id}/request-deletion"), "").await
    }

    /// Creates a valid secret that is linked to the manual trigger and returns its id.
    pub(crate) async fn create_linked(&self, name: &str) -> String {
        let mut body = valid();
        body["secretName"] = json!(name);
        body["triggerId"] = json!(TRIGGER);
        let answer = self.create(&body).await;
        answer.data()["secretId"].as_str().expect("id").to_owned()
    }

    /// Sends a request without a body to an operation of a secret.
    pub(crate) async fn post(&self, id: &str, operation: &str) -> Answer {
        self.call("POST", &format!("/api/v1/secrets/{id}/{operation}"), "").await
    }

    pub(crate) async fn put(&self, id: &str, operation: &str, body: &Value) -> Answer {
        let path = format!("/api/v1/secrets/{id}/{operation}");
        self.call("PUT", &path, &body.to_string()).await
    }

    /// Sends a request to an operation of a rotation job.
    pub(crate) async fn job(&self, id: &str, token: &str, operation: &str) -> Answer {
        self.call("POST", &format!("/action/v1/secrets/{id}/jobs/{token}/{operation}"), "").await
    }

    pub(crate) async fn detail(&self, id: &str) -> Value {
        self.get(&format!("/api/v1/secrets/{id}")).await.data().clone()
    }

    pub(crate) async fn status(&self, id: &str) -> String {
        self.detail(id).await["secretStatus"].as_str().expect("status").to_owned()
    }

    pub(crate) async fn phase(&self, id: &str) -> String {
        self.detail(id).await["rotationPhase"].as_str().expect("phase").to_owned()
    }

    /// The previous, active and pending value.
    pub(crate) async fn chain(&self, id: &str) -> [String; 3] {
        let answer = self.get(&format!("/api/v1/secrets/{id}/values")).await;
        let chain = &answer.data()["decryptedSecretChain"];
        ["previous", "active", "pending"].map(|stage| chain[stage].as_str().expect("text").into())
    }

    /// Waits until the last job of the secret is in this phase.
    pub(crate) async fn wait_for_phase(&self, id: &str, phase: &str) {
        for _ in 0..200 {
            if self.phase(id).await == phase {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the phase is {}, not {phase}", self.phase(id).await);
    }

    /// The items of the log, newest first.
    pub(crate) async fn log(&self, id: &str) -> Vec<Value> {
        let answer = self.get(&format!("/api/v1/secrets/{id}/logs")).await;
        answer.data()["result"].as_array().expect("items").clone()
    }

    /// The token of the last rotation job, which only the log shows.
    pub(crate) async fn token(&self, id: &str) -> String {
        let log = self.log(id).await;
        let token = log.iter().find_map(|item| item["data"]["jobToken"].as_str());
        token.expect("a job").to_owned()
    }

    /// Executes a rotation and returns the token of the job.
    pub(crate) async fn execute(&self, id: &str) -> String {
        assert_eq!(self.post(id, "rotation").await.data(), &Value::Null);
        self.token(id).await
    }

    /// Executes a rotation, starts the job and returns its token.
    pub(crate) async fn start_job(&self, id: &str) -> String {
        let token = self.execute(id).await;
        self.job(id, &token, "start").await.data();
        token
    }

    /// Sends a request to the admin interface.
    pub(crate) async fn admin(&self, method: &str, path: &str, body: &str) -> Answer {
        let host = [("Host", self.address.to_string())];
        self.send(method, path, &host, body.as_bytes()).await
    }
}

/// The body of Create Secret with every field that the reference requires.
pub(crate) fn valid() -> Value {
    json!({
        "secretName": "orders-db",
        "secretValue": {
            "value": r#"{"username":"app","password":"p1"}"#,
            "rotationTargets": ["password"],
        },
        "secretType": "BASIC",
        "autoRotationYN": "N",
        "protectionKeyType": "DEFAULT",
    })
}

fn parse(text: &str) -> Answer {
    let (head, body) = text.split_once("\r\n\r\n").expect("end of head");
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("status");
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let body =
        if body.is_empty() { Value::Null } else { serde_json::from_str(body).expect("JSON") };
    Answer { status: status.parse().expect("number"), headers, body }
}
