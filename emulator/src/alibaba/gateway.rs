//! The gateway before the service: reads a request, checks who sent it and finds its operation.

use super::answer::Form;
use super::error::Error;
use super::operations::{self, Handler, Operation};
use super::params::{Params, object};
use super::{Call, NAME, auth, due, name_in};
use crate::App;
use crate::connection::Breaker;
use crate::faults::Target;
use crate::http::{read, text};
use crate::random::uuid;
use crate::requests::SeenRequest;
use crate::strike;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::Response;
use serde_json::Value;
use std::sync::Arc;

/// Parameters that hold a secret.
const SECRET_PARAMETERS: [&str; 5] =
    ["SecretData", "Signature", "SecurityToken", "OIDCToken", "Recipient"];

/// A request that has come in whole.
pub(super) struct Received {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) headers: HeaderMap,
    /// The query, decoded.
    pub(super) query: Vec<(String, String)>,
    /// The body, decoded, if it is a form.
    pub(super) form: Vec<(String, String)>,
    pub(super) body: Bytes,
    /// What the operation gets to see.
    pub(super) params: Params,
}

/// Whether a request is for this service: its only path is `/`.
fn is_for(request: &Request) -> bool {
    let has = |start: &str| request.headers().keys().any(|name| name.as_str().starts_with(start));
    has("x-acs-") || request.uri().path() == "/" && !has("x-ncp-")
}

/// Answers a request to this service and lets all others through, notes it, and carries out its
/// faults.
pub(crate) async fn serve(
    State(app): State<Arc<App>>,
    ConnectInfo(breaker): ConnectInfo<Breaker>,
    request: Request,
    next: Next,
) -> Response {
    if !is_for(&request) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let shown = shown(parts.uri.path(), parts.uri.query());
    // Read before any answer: closing a connection on unread bytes can cost the client the answer.
    let (body, broken) = match read(body).await {
        Ok(body) => (body, None),
        Err(bad) => (Bytes::new(), Some(Error::from(bad))),
    };
    let received = Received::new(parts, body);

    let action = received.word("x-acs-action", "Action").to_owned();
    let operation = operations::find(&action);
    let access_key = auth::access_key(&received).to_owned();
    let secret = received.params.raw("SecretName").map(name_in);
    let target = Target {
        provider: NAME,
        operation: operation.map(|operation| operation.name),
        secret_id: secret,
        access_key: &access_key,
    };
    let strike = app.faults.strike(&target);
    let number = app.requests.note(SeenRequest {
        provider: NAME,
        method: received.method.to_string(),
        path: shown.clone(),
        operation: target.operation,
        status: 0,
        access_key: access_key.clone(),
        time_ms: app.clock.now_ms(),
    });

    let request_id = uuid().to_ascii_uppercase();
    let form =
        Form::new(received.params.text("Format"), &received.headers, &action, request_id.clone());
    let method = received.method.clone();
    let carry_out = async {
        let outcome = match broken {
            Some(error) => Err(error),
            None => answer(&app, received, operation).await,
        };
        outcome.map_or_else(|error| form.of_error(&error), |data| form.of(data))
    };
    let stopped = app.stop.clone().cancelled_owned();
    let Some(response) = strike::around(strike, carry_out, stopped, &form).await else {
        tracing::debug!(%method, path = shown, action, request_id, "not answered, by a fault");
        breaker.reset();
        return Response::default();
    };
    let status = response.status().as_u16();
    tracing::debug!(%method, path = shown, action, status, request_id, "answered");
    app.requests.answered(number, status);
    response
}

async fn answer(
    app: &Arc<App>,
    received: Received,
    operation: Option<&'static Operation>,
) -> Result<Value, Error> {
    let is_sts = operation.is_some_and(|operation| operation.version == operations::STS);
    if operation.is_none_or(|operation| operation.signed) {
        auth::authenticate(app, &received, is_sts)?;
    }
    if ![Method::GET, Method::POST].contains(&received.method) {
        return Err(Error::new(403, "UnsupportedHTTPMethod", "This http method is not supported."));
    }
    if received.path != "/" {
        return Err(Error::unsupported("The path must be /."));
    }
    let version = received.word("x-acs-version", "Version");
    let operation = operation.ok_or_else(|| match received.word("x-acs-action", "Action") {
        "" => Error::missing("Action"),
        _ => Error::unsupported(""),
    })?;
    if version != operation.version {
        let rule = format!("must be {} for this action", operation.version);
        return Err(Error::invalid("Version", &rule));
    }
    if operation.post_only && received.method != Method::POST {
        return Err(Error::new(403, "UnsupportedHTTPMethod", "This http method is not supported."));
    }
    due::settle(app).await?;
    app.alibaba.throttle(operation, app.clock.now_ms())?;
    let call = Call { app: app.clone(), params: received.params, now: app.clock.now_ms() };
    match operation.handler {
        Handler::Reads(read) => read(&call, &app.store.view()?),
        Handler::Changes(change) => {
            app.write(move |store| store.all_or_nothing(|tx| change(&call, tx))).await?
        }
    }
}

impl Received {
    fn new(parts: Parts, body: Bytes) -> Self {
        let query = pairs(parts.uri.query().unwrap_or_default().as_bytes());
        let kind = text(&parts.headers, "content-type").unwrap_or_default().to_ascii_lowercase();
        let (mut form, mut json) = (vec![], vec![]);
        if kind.starts_with("application/json") {
            json = std::str::from_utf8(&body)
                .ok()
                .and_then(|text| object("body", text).ok())
                .unwrap_or_default()
                .into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(name, value)| (name, text_of(value)))
                .collect();
        } else if !kind.starts_with("multipart/") {
            form = pairs(&body);
        }
        let params = Params::new(query.iter().chain(&form).chain(&json).cloned());
        Self {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            headers: parts.headers,
            query,
            form,
            body,
            params,
        }
    }

    /// What a header says, or else a parameter.
    fn word(&self, header: &str, parameter: &str) -> &str {
        let parameter = || self.params.raw(parameter).unwrap_or_default();
        text(&self.headers, header).unwrap_or_else(parameter)
    }
}

/// A value of JSON as a parameter.
fn text_of(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

fn pairs(encoded: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(encoded).into_owned().collect()
}

/// The path and the query for the list of requests, without secrets.
fn shown(path: &str, query: Option<&str>) -> String {
    let Some(query) = query else { return path.to_owned() };
    let shown = query.split('&').map(|pair| {
        let name = pair.split('=').next().unwrap_or_default();
        let decoded = pairs(name.as_bytes()).pop().map(|(name, _)| name).unwrap_or_default();
        if SECRET_PARAMETERS.contains(&decoded.as_str()) {
            format!("{name}=***")
        } else {
            pair.to_owned()
        }
    });
    format!("{path}?{}", shown.collect::<Vec<_>>().join("&"))
}
