//! Signs by hand in all three ways, so that tests decide every byte on the wire.

use crate::client::{Answer, Client, KEY, SECRET};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bojagi_emulator::{Builder, Emulator};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, UNIX_EPOCH};

pub(crate) type Pairs<'a> = &'a [(&'a str, &'a str)];

static NONCE: AtomicU64 = AtomicU64::new(0);

pub(crate) fn nonce() -> String {
    format!("nonce-{}", NONCE.fetch_add(1, Ordering::Relaxed))
}

/// `2024-04-15T07:02:14Z`.
pub(crate) fn iso(ms: i64) -> String {
    let time = UNIX_EPOCH + Duration::from_millis(ms.unsigned_abs());
    let date = httpdate::fmt_http_date(time);
    // Mon, 15 Apr 2024 07:02:14 GMT
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let month = MONTHS.find(&date[8..11]).expect("month") / 3 + 1;
    format!("{}-{month:02}-{}T{}Z", &date[12..16], &date[5..7], &date[17..25])
}

pub(crate) fn encode(text: &str) -> String {
    text.bytes().fold(String::new(), |mut encoded, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => write!(encoded, "%{byte:02X}").expect("written"),
        }
        encoded
    })
}

pub(crate) fn encode_pairs(pairs: Pairs<'_>) -> String {
    let encoded = pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    encoded.collect::<Vec<_>>().join("&")
}

/// Pairs as the functions here take them.
pub(crate) fn borrowed(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

fn sorted(pairs: Pairs<'_>) -> String {
    let mut pairs = pairs.to_vec();
    pairs.sort_unstable();
    encode_pairs(&pairs)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn sha256(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

pub(crate) fn body_hash(body: &[u8]) -> String {
    hex(&Sha256::digest(body))
}

/// What ACS3 and ACS4 sign.
pub(crate) fn string_to_sign(
    algorithm: &str,
    method: &str,
    query: Pairs<'_>,
    headers: &[(String, String)],
    body_hash: &str,
) -> String {
    let mut lines = String::new();
    let mut names = vec![];
    for (name, value) in headers {
        writeln!(lines, "{name}:{value}").expect("written");
        names.push(name.as_str());
    }
    let names = names.join(";");
    let request = format!("{method}\n/\n{}\n{lines}\n{names}\n{body_hash}", sorted(query));
    format!("{algorithm}\n{}", hex(&Sha256::digest(request)))
}

/// The signature of ACS3, or with a scope that of ACS4.
pub(crate) fn header_signature(secret_key: &str, scope: Option<&str>, string: &str) -> String {
    let key = match scope {
        None => secret_key.as_bytes().to_vec(),
        Some(scope) => scope
            .split('/')
            .fold(format!("aliyun_v4{secret_key}").into_bytes(), |key, part| sha256(&key, part)),
    };
    hex(&sha256(&key, string))
}

pub(crate) fn rpc_string_to_sign(method: &str, pairs: Pairs<'_>) -> String {
    format!("{method}&%2F&{}", encode(&sorted(pairs)))
}

pub(crate) fn rpc_signature(algorithm: &str, secret_key: &str, string: &str) -> String {
    let key = format!("{secret_key}&");
    if algorithm == "HMAC-SHA256" {
        return STANDARD.encode(sha256(key.as_bytes(), string));
    }
    let mut mac = Hmac::<Sha1>::new_from_slice(key.as_bytes()).expect("any length");
    mac.update(string.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// A request to be signed by a header; the fields can be changed before that.
pub(crate) struct Request {
    pub(crate) method: &'static str,
    pub(crate) query: Vec<(String, String)>,
    /// All but `Authorization`; in lower case and sorted.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    pub(crate) key: String,
    pub(crate) secret: String,
    /// Of ACS4.
    pub(crate) scope: Option<String>,
}

impl Request {
    /// A request with every parameter in the query but what is secret or long, which is in the form.
    pub(crate) fn new(http: &Client, action: &str, params: Pairs<'_>) -> Self {
        let in_form = |(name, _): &&(&str, &str)| ["SecretData", "Policy"].contains(name);
        let form: Vec<_> = params.iter().filter(in_form).copied().collect();
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let query = params.iter().filter(|pair| !in_form(pair)).map(own).collect();
        let headers = [
            ("content-type", "application/x-www-form-urlencoded".to_owned()),
            ("host", http.address().to_string()),
            ("x-acs-action", action.to_owned()),
            ("x-acs-content-sha256", String::new()),
            ("x-acs-date", iso(http.now_ms())),
            ("x-acs-signature-nonce", nonce()),
            ("x-acs-version", "2016-01-20".to_owned()),
        ];
        Self {
            method: "POST",
            query,
            headers: headers.map(|(name, value)| (name.to_owned(), value)).to_vec(),
            body: encode_pairs(&form),
            key: KEY.to_owned(),
            secret: SECRET.to_owned(),
            scope: None,
        }
    }

    /// Replaces a header, or adds it.
    pub(crate) fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.retain(|(its, _)| its != name);
        self.headers.push((name.to_owned(), value.into()));
        self.headers.sort();
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(its, _)| its != name);
        self
    }

    fn pairs(&self) -> Vec<(&str, &str)> {
        self.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    pub(crate) fn path(&self) -> String {
        let query = encode_pairs(&self.pairs());
        if query.is_empty() { "/".to_owned() } else { format!("/?{query}") }
    }

    pub(crate) fn string_to_sign(&self) -> String {
        let algorithm = if self.scope.is_some() { "ACS4-HMAC-SHA256" } else { "ACS3-HMAC-SHA256" };
        let hash = body_hash(self.body.as_bytes());
        string_to_sign(algorithm, self.method, &self.pairs(), &self.headers, &hash)
    }

    /// All headers, with `Authorization`.
    pub(crate) fn signed(mut self) -> (Self, Vec<(String, String)>) {
        let hash = body_hash(self.body.as_bytes());
        for (_, value) in self.headers.iter_mut().filter(|(name, _)| name == "x-acs-content-sha256")
        {
            value.clone_from(&hash);
        }
        let string = self.string_to_sign();
        let signature = header_signature(&self.secret, self.scope.as_deref(), &string);
        let algorithm = string.lines().next().expect("algorithm");
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let credential = match &self.scope {
            None => self.key.clone(),
            Some(scope) => format!("{}/{scope}", self.key),
        };
        let value = format!(
            "{algorithm} Credential={credential},SignedHeaders={},Signature={signature}",
            names.join(";")
        );
        let mut headers = self.headers.clone();
        headers.push(("authorization".into(), value));
        (self, headers)
    }
}

pub(crate) struct Kms {
    pub(crate) http: Client,
}

pub(crate) async fn start() -> (Emulator, Kms) {
    start_with(|builder| builder).await
}

pub(crate) async fn start_with(set: impl FnOnce(Builder) -> Builder) -> (Emulator, Kms) {
    let builder = set(Emulator::builder().credentials(KEY, SECRET));
    let emulator = builder.start().await.expect("start");
    let http = Client::new(emulator.address());
    (emulator, Kms { http })
}

impl Kms {
    pub(crate) async fn send(&self, request: Request) -> Answer {
        let (request, headers) = request.signed();
        self.send_raw(&request, &headers).await
    }

    pub(crate) async fn send_raw(&self, request: &Request, headers: &[(String, String)]) -> Answer {
        let headers: Vec<(&str, String)> =
            headers.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let body = request.body.as_bytes();
        self.http.send(request.method, &request.path(), &headers, body).await
    }

    /// Calls an operation with ACS3.
    pub(crate) async fn call(&self, action: &str, params: Pairs<'_>) -> Answer {
        self.send(Request::new(&self.http, action, params)).await
    }

    /// The fields of a success.
    pub(crate) async fn ok(&self, action: &str, params: Pairs<'_>) -> Value {
        data(self.call(action, params).await)
    }

    /// The message of a refusal with this status and code.
    pub(crate) async fn refused(
        &self,
        action: &str,
        params: Pairs<'_>,
        status: u16,
        code: &str,
    ) -> String {
        refusal(&self.call(action, params).await, status, code)
    }

    /// The message of a refusal that names a parameter.
    pub(crate) async fn invalid(&self, action: &str, params: Pairs<'_>, name: &str) -> String {
        let message = self.refused(action, params, 400, "InvalidParameter").await;
        assert!(
            message.starts_with(&format!(r#"The specified parameter "{name}" is not valid."#)),
            "{message}"
        );
        message
    }

    pub(crate) async fn missing(&self, action: &str, params: Pairs<'_>, name: &str) {
        let message = self.refused(action, params, 400, "MissingParameter").await;
        assert_eq!(message, format!(r#"The parameter "{name}" is needed but not provided."#));
    }

    /// All parameters of a request that is signed in the older way.
    pub(crate) fn rpc(
        &self,
        method: &str,
        action: &str,
        params: Pairs<'_>,
        changed: Pairs<'_>,
    ) -> Vec<(String, String)> {
        let (time, nonce) = (iso(self.http.now_ms()), nonce());
        let mut all: Vec<(&str, &str)> = vec![
            ("AccessKeyId", KEY),
            ("Action", action),
            ("Format", "json"),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureNonce", &nonce),
            ("SignatureType", ""),
            ("SignatureVersion", "1.0"),
            ("Timestamp", &time),
            ("Version", "2016-01-20"),
        ];
        all.extend(params);
        for (name, value) in changed {
            all.retain(|(its, _)| its != name);
            all.push((name, value));
        }
        let algorithm =
            all.iter().find(|(name, _)| *name == "SignatureMethod").map_or("", |pair| pair.1);
        let signature = rpc_signature(algorithm, SECRET, &rpc_string_to_sign(method, &all));
        all.push(("Signature", &signature));
        all.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    /// Sends parameters as they are, in query and form.
    pub(crate) async fn send_rpc(
        &self,
        method: &str,
        query: &[(String, String)],
        form: &[(String, String)],
    ) -> Answer {
        let encoded = |pairs: &[(String, String)]| {
            let pairs: Vec<_> = pairs.iter().map(|(name, value)| (&**name, &**value)).collect();
            encode_pairs(&pairs)
        };
        let headers = [
            ("Host", self.http.address().to_string()),
            ("Content-Type", "application/x-www-form-urlencoded".to_owned()),
        ];
        let path = format!("/?{}", encoded(query));
        self.http.send(method, &path, &headers, encoded(form).as_bytes()).await
    }

    pub(crate) async fn create(&self, name: &str) -> Value {
        self.ok("CreateSecret", &secret(name, "v1", "one")).await
    }

    pub(crate) async fn put(&self, name: &str, version: &str, data: &str) -> Value {
        self.ok("PutSecretValue", &secret(name, version, data)).await
    }

    /// A field of a secret's description.
    pub(crate) async fn described(&self, name: &str, field: &str) -> Value {
        self.ok("DescribeSecret", &[("SecretName", name)]).await[field].clone()
    }

    pub(crate) async fn value(&self, name: &str, stage: &str) -> Value {
        self.ok("GetSecretValue", &[("SecretName", name), ("VersionStage", stage)]).await
    }

    /// The versions with their stages, in their order.
    pub(crate) async fn versions(&self, name: &str) -> Vec<(String, Vec<String>)> {
        let params = [("SecretName", name), ("IncludeDeprecated", "true")];
        let list = self.ok("ListSecretVersionIds", &params).await;
        let versions = list["VersionIds"]["VersionId"].as_array().expect("list");
        assert_eq!(list["TotalCount"], versions.len());
        let text = |value: &Value| value.as_str().expect("text").to_owned();
        let stages = |version: &Value| {
            let stages = version["VersionStages"]["VersionStage"].as_array().expect("list");
            stages.iter().map(text).collect()
        };
        versions.iter().map(|version| (text(&version["VersionId"]), stages(version))).collect()
    }
}

/// The fields of a success but the id of the request.
pub(crate) fn data(answer: Answer) -> Value {
    assert_eq!(answer.status, 200, "{answer:?}");
    let mut body = answer.body;
    let id = body.as_object_mut().expect("object").remove("RequestId").expect("an id");
    assert_eq!(answer.headers["x-acs-request-id"], id.as_str().expect("text"));
    assert_eq!(id.as_str().expect("text").len(), 36);
    body
}

/// The message of a refusal of the service.
pub(crate) fn refusal(answer: &Answer, status: u16, code: &str) -> String {
    assert_eq!((answer.status, &answer.body["Code"]), (status, &code.into()), "{answer:?}");
    assert_eq!(answer.body["RequestId"].as_str().expect("an id").len(), 36);
    if answer.body.get("Recommend").is_none() {
        assert_eq!(answer.body["HttpStatus"], status);
        assert_eq!(answer.body.as_object().expect("object").len(), 4);
    } else {
        assert_eq!(answer.body.as_object().expect("object").len(), 5);
    }
    answer.body["Message"].as_str().expect("text").to_owned()
}

pub(crate) fn secret<'a>(
    name: &'a str,
    version: &'a str,
    data: &'a str,
) -> [(&'a str, &'a str); 3] {
    [("SecretName", name), ("VersionId", version), ("SecretData", data)]
}
