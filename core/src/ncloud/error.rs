//! What an answer that is not a success means.

use serde_json::Value;

use crate::client::Plan;
use crate::transport::Answer;
use crate::{Error, ErrorKind, wire};

/// Newest first; which of them Secret Manager sends is not documented.
const REQUEST_ID_HEADERS: [&str; 3] =
    ["x-ncp-apigw-request-id", "x-ncp-trace-id", "x-ncp-request-id"];

pub(super) fn from_answer(answer: &Answer, plan: &Plan<'_>) -> Error {
    let body = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
    // The first form is documented; the others were seen from other services of this gateway.
    let text = |places: &[&str]| places.iter().find_map(|at| wire::scalar_text(body.pointer(at)?));
    let harmless = |text| plan.harmless(text);
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
        answer.retry_after(),
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
        _ => ErrorKind::of_status(status),
    }
}

pub(super) fn request_id(answer: &Answer) -> Option<String> {
    REQUEST_ID_HEADERS.iter().find_map(|name| Some(answer.header(name)?.to_owned()))
}
