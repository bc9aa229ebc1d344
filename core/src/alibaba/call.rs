//! One call of the service: built by an operation, signed, sent, and turned into a model or an error.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request};
use http_body_util::Full;
use jiff::Timestamp;
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use super::acs3::{Action, authorize, nonce, time};
use super::form::{self, Form};
use super::sign::{Signature, body_sha256, sign_rpc};
use super::{SecretsManager, SignatureMethod, error, xml};
use crate::client::{Plan, from_json, unexpected};
use crate::credentials::Resolved;
use crate::transport::{Answer, Exchange};
use crate::{Error, ErrorKind, SecretString};

pub(super) const PROVIDER: &str = "alibaba";

const VERSION: &str = "2016-01-20";

pub(super) struct Call<'a> {
    plan: Plan<'a>,
    signature_method: &'a SignatureMethod,
    action: String,
    form: Form<'a>,
    /// The form as ACS3 sends it in every try.
    body: OnceLock<(Bytes, Signature)>,
}

impl SecretsManager {
    /// Begins a call of the operation that the service calls by the same name, in its own spelling.
    pub(super) fn call<'a>(&'a self, operation: &'static str) -> Call<'a> {
        let capital = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
        Call {
            plan: self.inner.client.plan(operation),
            signature_method: &self.inner.signature_method,
            action: operation.split('_').map(capital).collect(),
            form: Form::default(),
            body: OnceLock::new(),
        }
    }
}

impl<'a> Call<'a> {
    /// Refuses the call before anything is sent, if `check` found that a documented limit is broken;
    /// unless the application has switched these checks off.
    pub(super) fn check(mut self, check: Result<(), Error>) -> Self {
        self.plan.check(check);
        self
    }

    /// Refuses the call before anything is sent.
    pub(super) fn refuse(mut self, error: Error) -> Self {
        self.plan.refuse(Some(error));
        self
    }

    /// To carry this call out twice is the same as once.
    pub(super) fn idempotent(mut self) -> Self {
        self.plan.safe_to_repeat = true;
        self
    }

    pub(super) fn param(mut self, name: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        self.form.add(name, value);
        self
    }

    pub(super) fn option(self, name: &'static str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.param(name, value.to_string()),
            None => self,
        }
    }

    /// A secret value. No error quotes it, should the service do so.
    pub(super) fn secret(mut self, name: &'static str, value: &'a SecretString) -> Self {
        self.plan.secrets.push(value);
        self.param(name, value.reveal())
    }

    /// A parameter that is JSON text; none if there is nothing in it to say.
    pub(super) fn json(mut self, name: &'static str, value: Option<impl Serialize>) -> Self {
        match value.map(|value| serde_json::to_string(&value)).transpose() {
            Ok(Some(text)) => self.param(name, text),
            Ok(None) => self,
            Err(_) => {
                let what = format!("{name} could not be written as JSON");
                self.plan.refuse(Some(Error::new(ErrorKind::Unexpected, what)));
                self
            }
        }
    }

    /// `Name.1`, `Name.2` and so on.
    pub(super) fn list(mut self, name: &str, values: &'a [String]) -> Self {
        for (value, number) in values.iter().zip(1..) {
            self.form.add(format!("{name}.{number}"), value);
        }
        self
    }

    /// `Tag.1.Key`, `Tag.1.Value` and so on, in the order of the keys.
    pub(super) fn tags(mut self, tags: &'a HashMap<String, String>) -> Self {
        let mut tags: Vec<_> = tags.iter().collect();
        tags.sort_unstable();
        for ((key, value), number) in tags.into_iter().zip(1..) {
            self.form.add(format!("Tag.{number}.Key"), key);
            self.form.add(format!("Tag.{number}.Value"), value);
        }
        self
    }

    /// Sends, and decodes the answer.
    pub(super) async fn send<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let answer = self.plan.send(self).await?;
        decode(&answer)
            .map_err(|why| self.plan.named(unexpected(&answer, error::request_id(&answer), &why)))
    }

    /// Sends, where an answer has nothing worth reading.
    pub(super) async fn send_for_nothing(&self) -> Result<(), Error> {
        self.send::<IgnoredAny>().await.map(drop)
    }

    /// The form with the parameters that a signature of the RPC style needs, and the signature.
    fn rpc_form(&self, resolved: &Resolved, now: Timestamp) -> Result<Bytes, Error> {
        let (time, nonce) = (time(now), nonce()?);
        let mut pairs = vec![
            ("Action", self.action.as_str()),
            ("Version", VERSION),
            ("Format", "JSON"),
            ("AccessKeyId", resolved.credentials.access_key()),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureVersion", "1.0"),
            ("SignatureNonce", &nonce),
            ("Timestamp", &time),
        ];
        let token = resolved.credentials.security_token();
        pairs.extend(token.map(|token| ("SecurityToken", token.reveal())));
        pairs.extend(self.form.pairs());
        let secret_key = resolved.credentials.secret_key().reveal();
        let signature = sign_rpc("POST", &pairs, secret_key);
        pairs.push(("Signature", signature.as_str()));
        Ok(form::body(&pairs))
    }
}

impl Exchange for Call<'_> {
    fn safe_to_repeat(&self) -> bool {
        self.plan.safe_to_repeat
    }

    fn sign(&self, resolved: &Resolved, now: Timestamp) -> Result<Request<Full<Bytes>>, Error> {
        let transport = &self.plan.client.transport;
        let path = transport.path([""].into_iter());
        if *self.signature_method == SignatureMethod::Rpc {
            let body = self.rpc_form(resolved, now)?;
            let mut request = transport.request(Method::POST, &path, body)?;
            form::declare(&mut request);
            return Ok(request);
        }
        let (body, hash) = self.body.get_or_init(|| {
            let body = self.form.body();
            let hash = body_sha256(&body);
            (body, hash)
        });
        let mut request = transport.request(Method::POST, &path, body.clone())?;
        let action = Action { name: &self.action, version: VERSION };
        authorize(&mut request, &action, hash, resolved, now)?;
        Ok(request)
    }

    fn refusal(&self, answer: &Answer) -> Error {
        error::from_answer(answer, &self.plan)
    }

    /// A time of the future is refused too, and how far it may be off is not documented.
    fn clock_window(&self, unauthenticated: &Error) -> Duration {
        match error::is_about_time(unauthenticated) {
            true => Duration::from_secs(10),
            false => Duration::from_secs(15 * 60),
        }
    }

    fn outlived(&self, unauthenticated: &Error) -> bool {
        error::is_about_token(unauthenticated)
    }
}

fn decode<T: DeserializeOwned>(answer: &Answer) -> Result<T, String> {
    // Every answer of the service has one, and hardly any of another server.
    if !answer.body.windows(9).any(|window| window == b"RequestId") {
        return Err("it is not one of the service (it has no RequestId)".to_owned());
    }
    match xml_as_json(&answer.body) {
        Some(json) => from_json(&json),
        None => from_json(&answer.body),
    }
}

/// The JSON that says the same as this body; none if it is not XML.
pub(crate) fn xml_as_json(body: &[u8]) -> Option<Bytes> {
    let text = str::from_utf8(body).ok()?.trim_start_matches('\u{feff}').trim_start();
    text.starts_with('<').then(|| xml::to_json(text))?
}
