//! Credentials of the role that a server runs under, from the metadata service that every server of
//! the provider's cloud can reach.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderName, HeaderValue};
use http::{Method, StatusCode};
use jiff::{SignedDuration, Timestamp};
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::Resolved;
use super::keys::Keys;
use super::surroundings::{Failure, Surroundings};
use super::web::Web;
use crate::process::PerProcess;

/// What is particular to one provider's metadata service.
pub(crate) struct Kind {
    /// What its users call such a role.
    name: &'static str,
    endpoint: &'static str,
    endpoint_variables: &'static [&'static str],
    token: HeaderName,
    token_ttl: HeaderName,
    /// Where the list of roles is; each role's keys are one step below.
    folder: &'static [&'static str],
    /// Whether the path of the list ends with a slash.
    slash: bool,
    /// What it calls the halves of a pair.
    halves: &'static str,
    /// Whether its keys come with a token. Those of another cloud's service, which may have the same
    /// address and form, are told by it.
    temporary: bool,
}

pub(crate) static NCLOUD: Kind = Kind {
    name: "server role",
    endpoint: "http://169.254.169.254",
    endpoint_variables: &["NCLOUD_METADATA_API_ENDPOINT", "NCLOUD_METADATA_ENDPOINT"],
    token: HeaderName::from_static("x-ncp-metadata-token"),
    token_ttl: HeaderName::from_static("x-ncp-metadata-token-ttl-seconds"),
    folder: &["latest", "meta-data", "iam", "security-credentials"],
    slash: false,
    halves: "AccessKeyId or SecretAccessKey",
    temporary: false,
};

pub(crate) static ALIBABA: Kind = Kind {
    name: "ECS RAM role",
    endpoint: "http://100.100.100.200",
    endpoint_variables: &["ALIBABA_CLOUD_ECS_METADATA_ENDPOINT"],
    token: HeaderName::from_static("x-aliyun-ecs-metadata-token"),
    token_ttl: HeaderName::from_static("x-aliyun-ecs-metadata-token-ttl-seconds"),
    folder: &["latest", "meta-data", "ram", "security-credentials"],
    slash: true,
    halves: "AccessKeyId or AccessKeySecret",
    temporary: true,
};

/// A machine elsewhere has no such service, and mostly nothing that says so.
const PROBE_LIMIT: Duration = Duration::from_secs(1);
/// For the keys of a role that is there.
pub(super) const KEYS_LIMIT: Duration = Duration::from_secs(3);
/// How long it is remembered that there is no role, and that the service is in disorder.
const ABSENT_PAUSE: SignedDuration = SignedDuration::from_mins(5);
const BROKEN_PAUSE: SignedDuration = SignedDuration::from_secs(10);

/// The role of this server, and what was learned about it.
pub(crate) struct Role {
    kind: &'static Kind,
    memory: PerProcess<Mutex<Memory>>,
}

/// What a user may say about the role.
#[derive(Clone, Default)]
pub(crate) struct Wanted {
    /// The one of this name, in place of the first of the list.
    pub(crate) name: Option<String>,
    /// Only from a service that gives a token.
    pub(crate) with_token: bool,
}

#[derive(Default)]
struct Memory {
    failure: Option<(Timestamp, Failure)>,
    found_before: bool,
}

impl Role {
    pub(crate) fn new(kind: &'static Kind) -> Self {
        Self { kind, memory: PerProcess::new() }
    }

    pub(crate) async fn find(
        &self,
        surroundings: &Surroundings,
        wanted: &Wanted,
    ) -> Result<Resolved, Failure> {
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
        let outcome = self.ask(surroundings, wanted).await;
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
        self.memory.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn ask(&self, surroundings: &Surroundings, wanted: &Wanted) -> Result<Resolved, Failure> {
        let service = Service::new(self.kind, surroundings).await?;
        let probe = async {
            let token = service.token(wanted.with_token).await?;
            let role = match &wanted.name {
                Some(name) => name.clone(),
                None => service.role(token.as_ref()).await?,
            };
            Ok((role, token))
        };
        let (role, token) = timeout(PROBE_LIMIT, probe)
            .await
            .unwrap_or_else(|_| Err(Failure::Absent(service.silent(PROBE_LIMIT))))?;
        timeout(KEYS_LIMIT, service.keys(&role, token.as_ref()))
            .await
            .unwrap_or_else(|_| Err(Failure::Broken(service.silent(KEYS_LIMIT))))
    }
}

struct Service {
    kind: &'static Kind,
    web: Web,
}

impl Service {
    async fn new(kind: &'static Kind, surroundings: &Surroundings) -> Result<Self, Failure> {
        let set = surroundings.first(kind.endpoint_variables)?;
        let url = set.as_ref().map_or(kind.endpoint, |(_, text)| text.reveal());
        match Web::near("the metadata service", url).await {
            Some(web) => Ok(Self { kind, web: web? }),
            None => {
                let name = set.map_or("", |(name, _)| name);
                Err(Failure::Broken(format!("{name} is not an http:// URL")))
            }
        }
    }

    /// None from a service that knows no tokens: it answers without, unless that is not wanted.
    async fn token(&self, needed: bool) -> Result<Option<HeaderValue>, Failure> {
        let ttl = Some((&self.kind.token_ttl, HeaderValue::from_static("60")));
        let path = self.web.path(&["latest", "api", "token"]);
        let token = match self.send(Method::PUT, &path, ttl).await {
            Ok((StatusCode::OK, body)) => {
                let text = Zeroizing::new(body.trim_ascii().to_vec());
                HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()
            }
            Err(failure) if needed => return Err(failure),
            _ => None,
        };
        let mut token = token.filter(|token| !token.is_empty());
        if needed && token.is_none() {
            return Err(Failure::Absent(format!("{} gives no token", self.web.name())));
        }
        if let Some(token) = &mut token {
            token.set_sensitive(true);
        }
        Ok(token)
    }

    async fn role(&self, token: Option<&HeaderValue>) -> Result<String, Failure> {
        let (status, body) = self.get(&[], token).await?;
        let none = |what: &str| Failure::Absent(format!("{} {what}", self.web.name()));
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
        let Kind { name, halves, temporary, .. } = self.kind;
        let broken = |what: String| Failure::Broken(format!("the keys of {role}: {what}"));
        let (status, body) = self.get(&[role], token).await.map_err(Failure::into_broken)?;
        if status != StatusCode::OK {
            return Err(broken(format!("{} answers {status}", self.web.name())));
        }
        let keys = Keys::read(&body, broken)?;
        if !temporary && keys.token.is_some() {
            let why = "the role of this machine is another cloud's: its keys come with a token";
            return Err(Failure::Absent(why.to_owned()));
        }
        let resolved = keys.resolved(format!("{name} {role}"), halves, broken)?;
        match *temporary && resolved.credentials.security_token().is_none() {
            true => Err(broken("SecurityToken is missing".to_owned())),
            false => Ok(resolved),
        }
    }

    async fn get(
        &self,
        below: &[&str],
        token: Option<&HeaderValue>,
    ) -> Result<(StatusCode, Zeroizing<Vec<u8>>), Failure> {
        let mut path = self.web.path(&[self.kind.folder, below].concat());
        if self.kind.slash && below.is_empty() {
            path.push('/');
        }
        self.send(Method::GET, &path, token.map(|token| (&self.kind.token, token.clone()))).await
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        header: Option<(&HeaderName, HeaderValue)>,
    ) -> Result<(StatusCode, Zeroizing<Vec<u8>>), Failure> {
        let mut request = self.web.request(method, path, Bytes::new())?;
        request.headers_mut().extend(header.map(|(name, value)| (name.clone(), value)));
        let answer = self.web.send(request).await?;
        Ok((answer.status, answer.body))
    }

    fn silent(&self, limit: Duration) -> String {
        format!("no answer from {} within {} s", self.web.name(), limit.as_secs())
    }
}
