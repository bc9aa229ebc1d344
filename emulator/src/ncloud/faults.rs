//! The bodies that the gateway and the service document, for requests that fail on purpose.

use crate::faults::Fault;
use crate::strike::{self, Answers};
use axum::Json;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::json;

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

/// The answers of NAVER Cloud.
pub(super) struct Ncloud;

impl Answers for Ncloud {
    fn error(&self, fault: &Fault, status: u16, retry_after: Option<u32>) -> Response {
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
        (strike::status(status), retry_after, Json(json!({ "error": error }))).into_response()
    }

    fn success(&self) -> Response {
        Json(json!({ "code": "SUCCESS", "data": null })).into_response()
    }
}
