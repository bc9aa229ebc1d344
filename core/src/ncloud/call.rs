//! One call of the service: built by an operation, signed, sent, and turned into a model or an error.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Method, Request};
use http_body_util::Full;
use jiff::Timestamp;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use url::form_urlencoded;

use super::sign::sign_with;
use super::{SecretManager, error};
use crate::client::{Plan, from_json, unexpected};
use crate::credentials::Resolved;
use crate::transport::{Answer, Exchange, sensitive};
use crate::{Error, SecretString, wire};

pub(super) const PROVIDER: &str = "ncloud";

const TIMESTAMP: HeaderName = HeaderName::from_static("x-ncp-apigw-timestamp");
const ACCESS_KEY: HeaderName = HeaderName::from_static("x-ncp-iam-access-key");
const SIGNATURE: HeaderName = HeaderName::from_static("x-ncp-apigw-signature-v2");

pub(super) struct Call<'a> {
    plan: Plan<'a>,
    method: Method,
    /// With the query, as it is sent.
    path: String,
    body: Option<Bytes>,
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
        let mut plan = self.inner.plan(operation);
        let segments = path.split('/').skip(1).map(|segment| {
            let name = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
            let id = name.and_then(|name| ids.iter().find(|(known, _)| *known == name));
            if let Some((name, id)) = id {
                plan.refuse(check_id(name, id).err());
            }
            debug_assert_eq!(name.is_some(), id.is_some(), "{segment} is not said in {operation}");
            id.map_or(segment, |(_, id)| id)
        });
        let path = self.inner.transport.path(segments);
        // The methods that HTTP has for it, but for DELETE: a second one finds nothing to delete.
        plan.safe_to_repeat = matches!(method, Method::GET | Method::PUT);
        Call { plan, method, path, body: None }
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
        self.plan.check(check);
        self
    }

    /// To carry this call out twice is the same as once, although its method does not say so.
    pub(super) fn idempotent(mut self) -> Self {
        self.plan.safe_to_repeat = true;
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
        self.plan.secrets.push(secret);
        self
    }

    pub(super) fn body(mut self, body: &impl Serialize) -> Self {
        match wire::body(body) {
            Ok(bytes) => self.body = Some(bytes),
            Err(error) => self.plan.refuse(Some(error)),
        }
        self
    }

    /// Sends, and decodes the `data` of the answer.
    pub(super) async fn send<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let answer = self.plan.send(self).await?;
        let decoded = decode(&answer)
            .and_then(|data| data.ok_or_else(|| "there is no data in it".to_owned()));
        self.understood(&answer, decoded)
    }

    /// As `send`, where the answer is documented with the envelope around its data and without.
    pub(super) async fn send_bare<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let answer = self.plan.send(self).await?;
        let decoded = decode(&answer).and_then(|data| match data {
            Some(data) => Ok(data),
            None => from_json(&answer.body),
        });
        self.understood(&answer, decoded)
    }

    /// Sends, where an answer has no data worth reading: null, `"null"` or nothing.
    pub(super) async fn send_for_nothing(&self) -> Result<(), Error> {
        let answer = self.plan.send(self).await?;
        if answer.body.is_empty() {
            return Ok(());
        }
        self.understood(&answer, decode::<IgnoredAny>(&answer).map(drop))
    }

    fn understood<T>(&self, answer: &Answer, decoded: Result<T, String>) -> Result<T, Error> {
        decoded.map_err(|why| self.plan.named(unexpected(answer, error::request_id(answer), &why)))
    }
}

impl Exchange for Call<'_> {
    fn safe_to_repeat(&self) -> bool {
        self.plan.safe_to_repeat
    }

    fn clock_window(&self, _: &Error) -> Duration {
        Duration::from_secs(5 * 60)
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
        let transport = &self.plan.client.transport;
        let mut request = transport.request(self.method.clone(), &self.path, body)?;
        let headers = request.headers_mut();
        headers.insert(TIMESTAMP, HeaderValue::from(timestamp));
        headers.insert(ACCESS_KEY, sensitive("access_key", access_key)?);
        headers.insert(SIGNATURE, sensitive("signature", signature.as_str())?);
        if self.body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        Ok(request)
    }

    fn refusal(&self, answer: &Answer) -> Error {
        error::from_answer(answer, &self.plan)
    }
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

fn decode<T: DeserializeOwned>(answer: &Answer) -> Result<Option<T>, String> {
    let envelope: Envelope<T> = from_json(&answer.body)?;
    match envelope.code {
        None | Some(Code::Success) if envelope.error.is_none() => Ok(envelope.data),
        _ => Err("it says that it is none".to_owned()),
    }
}
