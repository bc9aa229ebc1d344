//! The gateway before the service: signature v2, body limit and request ids.

use super::NAME;
use super::due;
use super::error::Error;
use super::faults::Ncloud;
use crate::App;
use crate::connection::Breaker;
use crate::faults::Target;
use crate::http::{read, text};
use crate::log::Event;
use crate::random::{random, uuid};
use crate::requests::SeenRequest;
use crate::strike;
use axum::body::{Body, Bytes};
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{ConnectInfo, RawPathParams, Request, State};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::sync::Arc;

const TIMESTAMP: &str = "x-ncp-apigw-timestamp";
const ACCESS_KEY: &str = "x-ncp-iam-access-key";
const SIGNATURE: &str = "x-ncp-apigw-signature-v2";

const WINDOW_MS: u64 = 5 * 60 * 1000;

/// Lets a request through to its operation, or to the answer that there is none, if no fault stands
/// in its way and it is signed and small enough, and notes it.
pub(super) async fn pass(
    State((app, operation)): State<(Arc<App>, Option<&'static str>)>,
    ConnectInfo(breaker): ConnectInfo<Breaker>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    mut request: Request,
    next: Next,
) -> Response {
    let method = request.method().clone();
    let path = path_and_query(&request).to_owned();
    let access_key = access_key(request.headers()).to_owned();
    let request_id = uuid();
    let mut parameters = parameters.iter().flatten();
    let secret_id = parameters.find(|(name, _)| *name == "secretId").map(|(_, id)| id);
    let target = Target { provider: NAME, operation, secret_id, access_key: &access_key };
    let strike = app.faults.strike(&target);
    if let Some(operation) = operation {
        request.extensions_mut().insert(Event::of_user(operation, &access_key));
    }
    let number = app.requests.note(SeenRequest {
        provider: NAME,
        method: method.to_string(),
        path: path.clone(),
        operation,
        status: 0,
        access_key,
        time_ms: app.clock.now_ms(),
    });

    let (parts, body) = request.into_parts();
    // Read before any answer: closing a connection on unread bytes can cost the client the answer.
    let body = read(body).await.map_err(Error::from);
    let carry_out = async {
        let request = Request::from_parts(parts, Body::empty());
        answer(&app, request, body, next).await.unwrap_or_else(Error::into_response)
    };
    let Some(mut response) =
        strike::around(strike, carry_out, app.stop.clone().cancelled_owned(), &Ncloud).await
    else {
        tracing::debug!(%method, path, request_id, "not answered, because of a fault");
        breaker.reset();
        return Response::default();
    };

    let status = response.status().as_u16();
    tracing::debug!(%method, path, status, request_id, "answered");
    app.requests.answered(number, status);
    for (name, value) in [("x-ncp-apigw-request-id", request_id), ("x-ncp-trace-id", trace_id())] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

async fn answer(
    app: &Arc<App>,
    request: Request,
    body: Result<Bytes, Error>,
    next: Next,
) -> Result<Response, Error> {
    authenticate(app, &request)?;
    let body = body?;
    due::settle(app).await?;
    Ok(next.run(request.map(|_| Body::from(body))).await)
}

fn authenticate(app: &App, request: &Request) -> Result<(), Error> {
    let headers = request.headers();
    if [TIMESTAMP, ACCESS_KEY, SIGNATURE].iter().any(|name| !headers.contains_key(*name)) {
        return Err(Error::authentication_missing());
    }
    verify(app, request).ok_or_else(Error::authentication_invalid)
}

fn verify(app: &App, request: &Request) -> Option<()> {
    let headers = request.headers();
    let timestamp = text(headers, TIMESTAMP)?;
    let access_key = text(headers, ACCESS_KEY)?;
    let signature = STANDARD.decode(text(headers, SIGNATURE)?).ok()?;
    let secret_key = app.credentials.get(access_key)?;

    let mut mac = Hmac::<Sha256>::new_from_slice(secret_key.as_bytes()).ok()?;
    mac.update(request.method().as_str().as_bytes());
    mac.update(b" ");
    mac.update(path_and_query(request).as_bytes());
    mac.update(b"\n");
    mac.update(timestamp.as_bytes());
    mac.update(b"\n");
    mac.update(access_key.as_bytes());
    // Compares in constant time.
    mac.verify_slice(&signature).ok()?;

    in_window(app.clock.now_ms(), timestamp).then_some(())
}

/// Whether the timestamp is decimal digits and less than 5 minutes from `now`.
fn in_window(now: i64, timestamp: &str) -> bool {
    timestamp.bytes().all(|byte| byte.is_ascii_digit())
        && timestamp.parse().is_ok_and(|then: i64| now.abs_diff(then) < WINDOW_MS)
}

fn path_and_query(request: &Request) -> &str {
    request.uri().path_and_query().map_or("/", |path| path.as_str())
}

/// The access key that a request names; empty without one.
fn access_key(headers: &HeaderMap) -> &str {
    text(headers, ACCESS_KEY).unwrap_or_default()
}

/// 26 letters and digits.
fn trace_id() -> String {
    const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    random::<26>()
        .unwrap_or_default()
        .iter()
        .map(|byte| char::from(ALPHABET[usize::from(byte & 31)]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{WINDOW_MS, in_window};

    const NOW: i64 = 1_760_000_000_000;
    const WINDOW: i64 = WINDOW_MS as i64;

    #[test]
    fn a_timestamp_of_exactly_five_minutes_is_outside() {
        for inside in [0, WINDOW - 1, 1 - WINDOW] {
            assert!(in_window(NOW, &(NOW + inside).to_string()), "{inside}");
        }
        for outside in [WINDOW, -WINDOW, WINDOW + 1, -WINDOW - 1] {
            assert!(!in_window(NOW, &(NOW + outside).to_string()), "{outside}");
        }
    }

    #[test]
    fn a_timestamp_is_only_digits() {
        assert!(in_window(NOW, "1760000000000"));
        for wrong in ["", "+1760000000000", " 1760000000000", "1760000000000.0", "1.76e12", "now"] {
            assert!(!in_window(NOW, wrong), "{wrong}");
        }
        assert!(!in_window(NOW, "99999999999999999999"), "beyond 64 bits");
    }
}
