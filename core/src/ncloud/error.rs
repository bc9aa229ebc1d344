//! What an answer that is not a success means.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;

use crate::transport::{Answer, http_date};
use crate::{Error, ErrorKind, SecretString, wire};

/// Newest first; which of them Secret Manager sends is not documented.
const REQUEST_ID_HEADERS: [&str; 3] =
    ["x-ncp-apigw-request-id", "x-ncp-trace-id", "x-ncp-request-id"];

/// `secrets` are what the request held; an explanation that quotes one is withheld.
pub(super) fn from_answer(answer: &Answer, secrets: &[&SecretString]) -> Error {
    let body = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
    // The first form is documented; the others were seen from other services of this gateway.
    let text = |places: &[&str]| places.iter().find_map(|at| scalar(body.pointer(at)?));
    let quotes = |text: &str| secrets.iter().any(|secret| wire::quotes(text, secret));
    let harmless = |text: String| match quotes(&text) {
        true => "(withheld, because it quotes the value)".to_owned(),
        false => text,
    };
    let code = text(&["/error/errorCode", "/responseError/returnCode", "/errorCode"]);
    let message =
        text(&["/error/message", "/responseError/returnMessage", "/message"]).map(harmless);
    let details = text(&["/error/details"]).filter(|d| !d.is_empty()).map(harmless);
    let kind = kind(answer.status, code.as_deref());
    let what = message.unwrap_or_else(|| "the service refused without saying why".into());
    Error::new(kind, what).answered(
        answer.status,
        code,
        details,
        request_id(answer),
        retry_after(answer),
    )
}

/// The service's own codes, which are words, decide; of the gateway's, which are digits, only one
/// says more than the status that it comes with.
fn kind(status: u16, code: Option<&str>) -> ErrorKind {
    match (status, code.unwrap_or_default()) {
        (_, "INVALID_REQUEST") => ErrorKind::InvalidArgument,
        (_, "UNAUTHORIZED") => ErrorKind::Unauthenticated,
        (_, "FORBIDDEN") | (401, "210") => ErrorKind::PermissionDenied,
        (_, "NOT_FOUND") => ErrorKind::NotFound,
        (_, "INVALID_STATUS") => ErrorKind::Conflict,
        (_, "UNPROCESSABLE_ENTITY") => ErrorKind::FailedPrecondition,
        (_, "INTERNAL_SERVER_ERROR") => ErrorKind::Unavailable,
        (400 | 413, _) => ErrorKind::InvalidArgument,
        (401, _) => ErrorKind::Unauthenticated,
        (403, _) => ErrorKind::PermissionDenied,
        (404, _) => ErrorKind::NotFound,
        (409, _) => ErrorKind::Conflict,
        (422, _) => ErrorKind::FailedPrecondition,
        (429, _) => ErrorKind::Throttled,
        (500..=599, _) => ErrorKind::Unavailable,
        _ => ErrorKind::Unexpected,
    }
}

/// `errorCode` is documented as a number and sent as a string.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

pub(super) fn request_id(answer: &Answer) -> Option<String> {
    REQUEST_ID_HEADERS
        .iter()
        .find_map(|name| Some(answer.headers.get(*name)?.to_str().ok()?.to_owned()))
}

/// Seconds, or a date, which counts from the answer's own.
fn retry_after(answer: &Answer) -> Option<Duration> {
    let header = |name: &str| answer.headers.get(name)?.to_str().ok();
    let text = header("retry-after")?;
    let seconds = text.parse::<u64>().ok().or_else(|| {
        let answered = header("date").and_then(http_date).unwrap_or_else(Timestamp::now);
        u64::try_from(http_date(text)?.duration_since(answered).as_secs()).ok()
    });
    // No service means more than a day; what is far beyond does not fit the types of every language.
    Some(Duration::from_secs(seconds?.min(86_400)))
}
