//! Carries out what a fault says, with the bodies that the gateway and the service document.

use crate::faults::{Fault, FaultKind, FaultWhen, Strike};
use axum::Json;
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body::{Frame, SizeHint};
use serde_json::json;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// Documented errors; the first of a status is the one without an `error_code`.
const ERRORS: [(u16, &str, &str, Option<&str>); 18] = [
    (400, "100", "Bad Request Exception", None),
    (400, "INVALID_REQUEST", "Invalid request", None),
    (401, "200", "Authentication Failed", Some("Invalid authentication information.")),
    (401, "210", "Permission Denied", Some("A subscription to the API is required.")),
    (401, "UNAUTHORIZED", "Unauthorized", None),
    (403, "230", "Forbidden", None),
    (403, "FORBIDDEN", "Forbidden", None),
    (404, "300", "Not Found Exception", Some("URL not found.")),
    (404, "NOT_FOUND", "Not found", None),
    (409, "INVALID_STATUS", "Invalid status", None),
    (413, "430", "Request Entity Too Large", None),
    (422, "UNPROCESSABLE_ENTITY", "Invalid status", None),
    (429, "410", "Throttle Limited", None),
    (429, "400", "Quota Exceeded", None),
    (429, "420", "Rate Limited", None),
    (500, "INTERNAL_SERVER_ERROR", "Server internal error", None),
    (503, "500", "Endpoint Error", None),
    (504, "510", "Endpoint Timeout", None),
];

/// The gateway's answer to what it does not know.
const OTHER: (&str, &str) = ("900", "Unexpected Error");

/// Carries out a request under its faults; none is an answer that never leaves.
pub(super) async fn around(
    strike: Strike,
    carry_out: impl Future<Output = Response>,
    stopped: impl Future,
) -> Option<Response> {
    wait(strike.delay_before).await;
    let carried_out = match strike.fault.as_deref() {
        Some(Fault { when: FaultWhen::Before, .. }) => None,
        _ => Some(carry_out.await),
    };
    wait(strike.delay_after).await;
    let Some(fault) = strike.fault else {
        return carried_out;
    };
    match fault.fault {
        FaultKind::Status => Some(error(&fault, fault.status?, fault.retry_after)),
        FaultKind::Throttle => Some(error(&fault, 429, fault.retry_after.or(Some(1)))),
        FaultKind::Body => Some(any_body(&fault)),
        FaultKind::Cut => Some(cut(carried_out).await),
        FaultKind::Hang => {
            stopped.await;
            None
        }
        FaultKind::Reset => None,
        FaultKind::Latency => carried_out,
    }
}

async fn wait(delay: Duration) {
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
}

fn error(fault: &Fault, status: u16, retry_after: Option<u32>) -> Response {
    let wanted = fault.error_code.as_deref();
    let documented = ERRORS.iter().find(|(its_status, code, ..)| {
        *its_status == status && wanted.is_none_or(|it| it == *code)
    });
    let (code, message, details) = documented
        .map_or((OTHER.0, OTHER.1, None), |(_, code, message, details)| {
            (*code, *message, *details)
        });
    let mut error = json!({
        "errorCode": wanted.unwrap_or(code),
        "message": fault.message.as_deref().unwrap_or(message),
    });
    if let Some(details) = fault.details.as_deref().or(details) {
        error["details"] = details.into();
    }
    let retry_after = retry_after.map(|seconds| [(header::RETRY_AFTER, seconds.to_string())]);
    answer(status, retry_after, Json(json!({ "error": error })))
}

fn any_body(fault: &Fault) -> Response {
    let content_type = fault.content_type.clone().unwrap_or_else(|| "application/json".to_owned());
    let body = fault.body.clone().unwrap_or_default();
    answer(fault.status.unwrap_or(200), Some([(header::CONTENT_TYPE, content_type)]), body)
}

fn answer(
    status: u16,
    header: Option<[(HeaderName, String); 1]>,
    body: impl IntoResponse,
) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, header, body).into_response()
}

/// The answer with half of its body, after which the connection ends.
async fn cut(carried_out: Option<Response>) -> Response {
    let whole = carried_out
        .unwrap_or_else(|| Json(json!({ "code": "SUCCESS", "data": null })).into_response());
    let (head, body) = whole.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let half = body.slice(..body.len() / 2);
    Response::from_parts(head, Body::new(Cut { half: Some(half), whole: body.len(), sent: false }))
}

struct Cut {
    half: Option<Bytes>,
    whole: usize,
    sent: bool,
}

impl HttpBody for Cut {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(half) = self.half.take() {
            return Poll::Ready(Some(Ok(Frame::data(half))));
        }
        if !self.sent {
            // The server sends what it has while a body keeps it waiting, but not at an error.
            self.sent = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.whole as u64)
    }
}
