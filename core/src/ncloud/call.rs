//! One call of the service: built by an operation, signed, sent, and turned into a model or an error.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Method, Request};
use http_body_util::Full;
use jiff::Timestamp;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use tracing::Instrument as _;
use url::form_urlencoded;

use super::sign::sign_with;
use super::{SecretManager, error};
use crate::credentials::Resolved;
use crate::transport::{Answer, Exchange};
use crate::{Error, ErrorKind, SecretString, wire};

pub(super) const PROVIDER: &str = "ncloud";

const TIMESTAMP: HeaderName = HeaderName::from_static("x-ncp-apigw-timestamp");
const ACCESS_KEY: HeaderName = HeaderName::from_static("x-ncp-iam-access-key");
const SIGNATURE: HeaderName = HeaderName::from_static("x-ncp-apigw-signature-v2");

pub(super) struct Call<'a> {
    manager: &'a SecretManager,
    operation: &'static str,
    method: Method,
    /// With the query, as it is sent.
    path: String,
    body: Option<Bytes>,
    secrets: Vec<&'a SecretString>,
    safe_to_repeat: bool,
    refusal: Option<Error>,
}

impl SecretManager {
    /// Begins a call. `path` is as the service's reference writes it, with core's names in braces;
    /// `ids` says what stands for them.
    pub(super) fn call<'a>(
        &'a self,
        operation: &'static str,
        method: Method,
        path: &str,
        ids: &[(&str, &str)],
    ) -> Call<'a> {
        let mut refusal = None;
        let segments = path.split('/').skip(1).map(|segment| {
            let name = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
            let id = name.and_then(|name| ids.iter().find(|(known, _)| *known == name));
            if let Some((name, id)) = id {
                refusal = refusal.take().or(check_id(name, id).err());
            }
            debug_assert_eq!(name.is_some(), id.is_some(), "{segment} is not said in {operation}");
            id.map_or(segment, |(_, id)| id)
        });
        let path = self.inner.transport.path(segments);
        Call {
            manager: self,
            operation,
            // The methods that HTTP has for it, but for DELETE: a second one finds nothing to delete.
            safe_to_repeat: matches!(method, Method::GET | Method::PUT),
            method,
            path,
            body: None,
            secrets: Vec::new(),
            refusal,
        }
    }
}

/// What a URL would drop or take for a step in the path would make it another address.
fn check_id(name: &str, id: &str) -> Result<(), Error> {
    if matches!(id, "" | "." | "..") || id.contains(char::is_control) {
        return Err(Error::invalid(format!(
            "{name} must not be empty, \".\" or \"..\", or hold a control character"
        )));
    }
    Ok(())
}

impl<'a> Call<'a> {
    /// Refuses the call before anything is sent, if `check` found that a documented limit is broken;
    /// unless the application has switched these checks off.
    pub(super) fn check(mut self, check: Result<(), Error>) -> Self {
        if self.manager.inner.check_limits {
            self.refusal = self.refusal.or(check.err());
        }
        self
    }

    /// To carry this call out twice is the same as once, although its method does not say so.
    pub(super) fn idempotent(mut self) -> Self {
        self.safe_to_repeat = true;
        self
    }

    pub(super) fn query(mut self, name: &str, value: Option<impl ToString>) -> Self {
        if let Some(value) = value {
            let start = match self.path.find('?') {
                Some(at) => at + 1,
                None => {
                    self.path.push('?');
                    self.path.len()
                }
            };
            form_urlencoded::Serializer::for_suffix(&mut self.path, start)
                .append_pair(name, &value.to_string());
        }
        self
    }

    /// Says that the body holds this secret, so that no error quotes it, should the service do so.
    pub(super) fn secret(mut self, secret: &'a SecretString) -> Self {
        self.secrets.push(secret);
        self
    }

    pub(super) fn body(mut self, body: &impl Serialize) -> Self {
        match wire::body(body) {
            Ok(bytes) => self.body = Some(bytes),
            Err(error) => self.refusal = self.refusal.or(Some(error)),
        }
        self
    }

    /// Sends, and decodes the `data` of the answer.
    pub(super) async fn send<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let answer = self.exchange().await?;
        let decoded = decode(&answer)
            .and_then(|data| data.ok_or_else(|| unexpected(&answer, "there is no data in it")));
        decoded.map_err(|e| e.operation_set(PROVIDER, self.operation))
    }

    /// As `send`, where the answer is documented with the envelope around its data and without.
    pub(super) async fn send_bare<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let answer = self.exchange().await?;
        let decoded = decode(&answer).and_then(|data| match data {
            Some(data) => Ok(data),
            None => from_json(&answer),
        });
        decoded.map_err(|e| e.operation_set(PROVIDER, self.operation))
    }

    /// Sends, where an answer has no data worth reading: null, `"null"` or nothing.
    pub(super) async fn send_for_nothing(&self) -> Result<(), Error> {
        let answer = self.exchange().await?;
        if answer.body.is_empty() {
            return Ok(());
        }
        let decoded = decode::<IgnoredAny>(&answer).map(drop);
        decoded.map_err(|e| e.operation_set(PROVIDER, self.operation))
    }

    async fn exchange(&self) -> Result<Answer, Error> {
        let inner = &self.manager.inner;
        if let Some(refusal) = &self.refusal {
            return Err(refusal.clone().operation_set(PROVIDER, self.operation));
        }
        let span = tracing::debug_span!("call", provider = PROVIDER, operation = self.operation);
        let sent = inner.transport.call(&inner.credentials, self).instrument(span).await;
        sent.map_err(|e| e.operation_set(PROVIDER, self.operation))
    }
}

impl Exchange for Call<'_> {
    const CLOCK_WINDOW: Duration = Duration::from_secs(5 * 60);

    fn safe_to_repeat(&self) -> bool {
        self.safe_to_repeat
    }

    fn sign(&self, resolved: &Resolved, now: Timestamp) -> Result<Request<Full<Bytes>>, Error> {
        let timestamp = now.as_millisecond();
        let access_key = resolved.credentials.access_key();
        let signature = sign_with(
            resolved.mac.clone(),
            self.method.as_str(),
            &self.path,
            timestamp,
            access_key,
        );
        let body = self.body.clone().unwrap_or_default();
        let transport = &self.manager.inner.transport;
        let mut request = transport.request(self.method.clone(), &self.path, body)?;
        let headers = request.headers_mut();
        headers.insert(TIMESTAMP, HeaderValue::from(timestamp));
        headers.insert(ACCESS_KEY, header(access_key)?);
        headers.insert(SIGNATURE, header(signature.as_str())?);
        if self.body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        Ok(request)
    }

    fn refusal(&self, answer: &Answer) -> Error {
        error::from_answer(answer, &self.secrets)
    }
}

fn header(text: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(text)
        .map_err(|_| Error::credentials("access_key holds a character that no header can carry"))?;
    value.set_sensitive(true);
    Ok(value)
}

#[derive(Deserialize)]
#[serde(bound = "T: DeserializeOwned")]
struct Envelope<T> {
    code: Option<Code>,
    error: Option<IgnoredAny>,
    data: Option<T>,
}

#[derive(Deserialize)]
enum Code {
    #[serde(rename = "SUCCESS")]
    Success,
    #[serde(other)]
    Other,
}

fn decode<T: DeserializeOwned>(answer: &Answer) -> Result<Option<T>, Error> {
    let envelope: Envelope<T> = from_json(answer)?;
    match envelope.code {
        None | Some(Code::Success) if envelope.error.is_none() => Ok(envelope.data),
        _ => Err(unexpected(answer, "it says that it is none")),
    }
}

fn from_json<T: DeserializeOwned>(answer: &Answer) -> Result<T, Error> {
    // Once for the whole, where serde_json would look at every text by itself.
    let text = str::from_utf8(&answer.body).map_err(|_| unexpected(answer, "it is not UTF-8"))?;
    serde_json::from_str(text).map_err(|e| {
        unexpected(answer, &format!("it has another form than documented ({})", wire::place(&e)))
    })
}

/// A success that cannot be made sense of: the caller must know that something may have been done.
fn unexpected(answer: &Answer, what: &str) -> Error {
    let what = format!(
        "the service answered with success, but {what}; the call may have been carried out"
    );
    Error::new(ErrorKind::Unexpected, what)
        .answered(answer.status, None, None, error::request_id(answer), None)
        .attempted(answer.attempts)
}
