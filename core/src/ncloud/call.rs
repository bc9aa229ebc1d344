//! One call of the service: built by an operation, signed, sent, and turned into a model or an error.

use std::borrow::Cow;

use bytes::Bytes;
use jiff::Timestamp;
use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use url::{Position, Url};

use super::{SecretManager, error, sign};
use crate::transport::{Answer, Outgoing};
use crate::{Error, ErrorKind, SecretString, wire};

pub(super) const PROVIDER: &str = "ncloud";

pub(super) struct Call<'a> {
    manager: &'a SecretManager,
    operation: &'static str,
    method: Method,
    url: Url,
    body: Option<Bytes>,
    secret: Option<&'a SecretString>,
    refusal: Option<Error>,
}

impl SecretManager {
    /// Begins a call of `/api/v1` and the given path segments.
    pub(super) fn call(&self, operation: &'static str, method: Method, path: &[&str]) -> Call<'_> {
        // Such a segment would be taken out of the path, and another address be called.
        let refusal = path
            .iter()
            .any(|s| matches!(*s, "" | "." | ".."))
            .then(|| Error::invalid("secret_id must not be empty, \".\" or \"..\""));
        let path = [&["api", "v1"], path].concat();
        Call {
            manager: self,
            operation,
            method,
            url: self.inner.transport.url(&path),
            body: None,
            secret: None,
            refusal,
        }
    }
}

impl<'a> Call<'a> {
    /// Refuses the call before anything is sent, if `check` found a fault.
    pub(super) fn check(mut self, check: Result<(), Error>) -> Self {
        self.refusal = self.refusal.or(check.err());
        self
    }

    pub(super) fn query(mut self, name: &str, value: Option<impl ToString>) -> Self {
        if let Some(value) = value {
            self.url.query_pairs_mut().append_pair(name, &value.to_string());
        }
        self
    }

    /// Says that the body holds this secret, so that no error quotes it, should the service do so.
    pub(super) fn secret(mut self, secret: &'a SecretString) -> Self {
        self.secret = Some(secret);
        self
    }

    pub(super) fn body(mut self, body: &impl Serialize) -> Self {
        match wire::body(body) {
            Ok(bytes) => self.body = Some(bytes),
            Err(error) => return self.check(Err(error)),
        }
        self
    }

    /// Sends, and decodes the `data` of the answer.
    pub(super) async fn send<T: DeserializeOwned>(self) -> Result<T, Error> {
        let answer = self.exchange().await?;
        decode(&answer).map_err(|e| e.operation_set(PROVIDER, self.operation))
    }

    /// Sends, where an answer has no data worth reading: null, `"null"` or nothing.
    pub(super) async fn send_for_nothing(self) -> Result<(), Error> {
        self.exchange().await.map(drop)
    }

    async fn exchange(&self) -> Result<Answer, Error> {
        let sent = async {
            if let Some(refusal) = &self.refusal {
                return Err(refusal.clone());
            }
            let answer = self.manager.inner.transport.send(self.signed()?).await?;
            match answer.status {
                200..=299 => Ok(answer),
                _ => Err(error::from_answer(&answer, self.secret).attempted()),
            }
        };
        sent.await.map_err(|e| e.operation_set(PROVIDER, self.operation))
    }

    fn signed(&self) -> Result<Outgoing, Error> {
        let credentials = &self.manager.inner.credentials;
        let timestamp = Timestamp::now().as_millisecond();
        let signature = sign(
            self.method.as_str(),
            &self.url[Position::BeforePath..],
            timestamp,
            credentials.access_key(),
            credentials.secret_key().reveal(),
        );
        let mut headers = HeaderMap::with_capacity(4);
        headers.insert("x-ncp-apigw-timestamp", HeaderValue::from(timestamp));
        headers.insert("x-ncp-iam-access-key", header(credentials.access_key())?);
        headers.insert("x-ncp-apigw-signature-v2", header(signature.as_str())?);
        if self.body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        Ok(Outgoing {
            method: self.method.clone(),
            url: self.url.clone(),
            headers,
            body: self.body.clone(),
        })
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
struct Envelope<'a, T> {
    #[serde(borrow, default)]
    code: Option<Cow<'a, str>>,
    data: T,
}

fn decode<T: DeserializeOwned>(answer: &Answer) -> Result<T, Error> {
    let unexpected = |what: String| {
        Error::new(ErrorKind::Unexpected, what)
            .answered(answer.status, None, None, error::request_id(answer), None)
            .attempted()
    };
    let envelope: Envelope<'_, T> = serde_json::from_slice(&answer.body).map_err(|e| {
        unexpected(format!(
            "the request was carried out, but the answer has another form than documented ({})",
            wire::place(&e)
        ))
    })?;
    match envelope.code.as_deref() {
        None | Some("SUCCESS") => Ok(envelope.data),
        Some(code) => Err(unexpected(format!("the answer has the code {code}, not SUCCESS"))),
    }
}
