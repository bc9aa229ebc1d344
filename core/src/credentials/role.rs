//! Credentials of the role that a server runs under, from the metadata service that every server of
//! NAVER Cloud can reach.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderName, HeaderValue};
use http::{Method, StatusCode};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use tokio::time::timeout;
use url::Url;
use zeroize::Zeroizing;

use super::Resolved;
use super::chain::{Failure, Surroundings, found};
use crate::http_client::{Address, Client, FailureKind, OWN_NAME, Settings};
use crate::process::PerProcess;
use crate::{SecretString, wire};

const ENDPOINT: &str = "http://169.254.169.254";
const ENDPOINT_VARIABLES: [&str; 2] = ["NCLOUD_METADATA_API_ENDPOINT", "NCLOUD_METADATA_ENDPOINT"];
const TOKEN: HeaderName = HeaderName::from_static("x-ncp-metadata-token");
const TOKEN_TTL: HeaderName = HeaderName::from_static("x-ncp-metadata-token-ttl-seconds");
/// A machine elsewhere has no such service, and mostly nothing that says so.
const PROBE_LIMIT: Duration = Duration::from_secs(1);
/// For the keys of a role that is there.
const KEYS_LIMIT: Duration = Duration::from_secs(3);
/// How long it is remembered that there is no role, and that the service is in disorder.
const ABSENT_PAUSE: SignedDuration = SignedDuration::from_mins(5);
const BROKEN_PAUSE: SignedDuration = SignedDuration::from_secs(10);
const ANSWER_LIMIT: usize = 16 << 10;

#[derive(Default)]
pub(super) struct ServerRole(PerProcess<Mutex<Memory>>);

#[derive(Default)]
struct Memory {
    failure: Option<(Timestamp, Failure)>,
    found_before: bool,
}

impl ServerRole {
    pub(super) async fn find(&self, surroundings: &Surroundings) -> Result<Resolved, Failure> {
        if let Some((at, failure)) = &self.memory().failure {
            let pause = match failure {
                Failure::Absent(_) => ABSENT_PAUSE,
                Failure::Broken(_) => BROKEN_PAUSE,
            };
            let age = surroundings.now().duration_since(*at);
            if (SignedDuration::ZERO..pause).contains(&age) {
                return Err(failure.clone());
            }
        }
        let outcome = ask(surroundings).await;
        let mut memory = self.memory();
        memory.found_before |= outcome.is_ok();
        // A service that was there is only out of order.
        let outcome = outcome.map_err(|failure| match failure {
            failure if memory.found_before => failure.into_broken(),
            Failure::Absent(why) => {
                let minutes = ABSENT_PAUSE.as_mins();
                Failure::Absent(format!("{why} (not asked again for {minutes} minutes)"))
            }
            broken => broken,
        });
        memory.failure = outcome.as_ref().err().map(|f| (surroundings.now(), f.clone()));
        outcome
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.0.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn ask(surroundings: &Surroundings) -> Result<Resolved, Failure> {
    let service = Service::new(surroundings).await?;
    let probe = async {
        let token = service.token().await;
        Ok((service.role(token.as_ref()).await?, token))
    };
    let (role, token) = timeout(PROBE_LIMIT, probe)
        .await
        .unwrap_or_else(|_| Err(Failure::Absent(service.silent(PROBE_LIMIT))))?;
    timeout(KEYS_LIMIT, service.keys(&role, token.as_ref()))
        .await
        .unwrap_or_else(|_| Err(Failure::Broken(service.silent(KEYS_LIMIT))))
}

struct Service {
    client: Client,
    address: Address,
}

impl Service {
    async fn new(surroundings: &Surroundings) -> Result<Self, Failure> {
        let (name, text) = match surroundings.first(&ENDPOINT_VARIABLES)? {
            None => ("", SecretString::new(ENDPOINT)),
            Some(set) => set,
        };
        let url = Url::parse(text.reveal()).ok();
        let address = url
            .filter(|url| url.scheme() == "http" && url.has_host())
            .and_then(|url| Address::new(&url, HeaderValue::from_static(OWN_NAME)).ok());
        let Some(address) = address else {
            return Err(Failure::Broken(format!("{name} is not an http:// URL")));
        };
        // Nothing but this machine's network has a part in it.
        let settings = Settings {
            scheme: address.scheme().clone(),
            authority: address.authority().clone(),
            connect_timeout: KEYS_LIMIT,
            certificates: Vec::new(),
            proxy: None,
        };
        match Client::new(&settings).await {
            Ok(client) => Ok(Self { client, address }),
            Err(_) => Err(Failure::Broken("the HTTP client could not be made".to_owned())),
        }
    }

    /// None from a service that knows no tokens: it answers without.
    async fn token(&self) -> Option<HeaderValue> {
        let ttl = Some((TOKEN_TTL, HeaderValue::from_static("60")));
        let answer = self.send(Method::PUT, &["latest", "api", "token"], ttl).await;
        let (_, body) = answer.ok().filter(|(status, _)| *status == StatusCode::OK)?;
        let text = Zeroizing::new(body.trim_ascii().to_vec());
        let mut token = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()?;
        token.set_sensitive(true);
        (!token.is_empty()).then_some(token)
    }

    async fn role(&self, token: Option<&HeaderValue>) -> Result<String, Failure> {
        let (status, body) = self.get(&[], token).await?;
        let none = |what: &str| Failure::Absent(format!("{} {what}", self.name()));
        match status {
            StatusCode::OK => {}
            StatusCode::NOT_FOUND => return Err(none("knows no role of this server")),
            _ if status.is_client_error() => return Err(none(&format!("answers {status}"))),
            _ => return Err(none(&format!("answers {status}")).into_broken()),
        }
        let body = str::from_utf8(&body).unwrap_or("\0").trim();
        let role = body.lines().next().ok_or_else(|| none("knows no role of this server"))?;
        if role.len() > 200 || role.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return Err(none("lists a role with a name that cannot be one").into_broken());
        }
        Ok(role.to_owned())
    }

    async fn keys(&self, role: &str, token: Option<&HeaderValue>) -> Result<Resolved, Failure> {
        let source = format!("server role {role}");
        let broken = |what: String| Failure::Broken(format!("the keys of {role}: {what}"));
        let (status, body) = self.get(&[role], token).await.map_err(Failure::into_broken)?;
        if status != StatusCode::OK {
            return Err(broken(format!("{} answers {status}", self.name())));
        }
        let keys: RoleKeys = serde_json::from_slice(&body)
            .map_err(|e| broken(format!("the answer is not as expected at {}", wire::place(&e))))?;
        if keys.token.is_some() {
            let why = "the role of this machine is another cloud's: its keys come with a token";
            return Err(Failure::Absent(why.to_owned()));
        }
        let (Some(access_key), Some(secret_key)) = (keys.access_key_id, keys.secret_access_key)
        else {
            let code = keys.code.filter(|code| code.chars().all(char::is_alphanumeric));
            let code = code.map(|code| format!(" (code {code})")).unwrap_or_default();
            return Err(broken(format!("AccessKeyId or SecretAccessKey is missing{code}")));
        };
        let mut resolved = found(source, &access_key, secret_key)?;
        if let Some(at) = keys.expiration {
            let at = at.parse().map_err(|_| broken("Expiration is not a time".to_owned()))?;
            resolved.credentials = resolved.credentials.expiring_at(at);
        }
        Ok(resolved)
    }

    async fn get(
        &self,
        below: &[&str],
        token: Option<&HeaderValue>,
    ) -> Result<(StatusCode, Zeroizing<Vec<u8>>), Failure> {
        let path = [&["latest", "meta-data", "iam", "security-credentials"], below].concat();
        self.send(Method::GET, &path, token.map(|token| (TOKEN, token.clone()))).await
    }

    async fn send(
        &self,
        method: Method,
        path: &[&str],
        header: Option<(HeaderName, HeaderValue)>,
    ) -> Result<(StatusCode, Zeroizing<Vec<u8>>), Failure> {
        let name = self.name();
        let path = self.address.path(path.iter().copied());
        let request = self.address.request(method, &path, Bytes::new());
        let mut request = request
            .map_err(|_| Failure::Broken(format!("{name} has an address that cannot be one")))?;
        request.headers_mut().extend(header);
        let answer = self.client.send(request, ANSWER_LIMIT).await;
        let answer = answer.map_err(|failure| match failure.kind {
            FailureKind::Connect | FailureKind::ConnectTimeout => {
                Failure::Absent(format!("no connection to {name}"))
            }
            FailureKind::TooLong => {
                Failure::Broken(format!("{name} answers more than {ANSWER_LIMIT} bytes"))
            }
            _ => Failure::Broken(format!("the answer of {name} broke off")),
        })?;
        Ok((answer.status, answer.body))
    }

    fn silent(&self, limit: Duration) -> String {
        format!("no answer from {} within {} s", self.name(), limit.as_secs())
    }

    fn name(&self) -> String {
        format!("the metadata service at {}", self.address.authority())
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RoleKeys {
    #[serde(default, deserialize_with = "wire::optional_text")]
    access_key_id: Option<String>,
    #[serde(default, deserialize_with = "wire::optional_secret")]
    secret_access_key: Option<SecretString>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    expiration: Option<String>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    code: Option<String>,
    /// Other clouds have the same address and form; their keys come with a token.
    #[serde(default, deserialize_with = "wire::optional_secret")]
    token: Option<SecretString>,
}
