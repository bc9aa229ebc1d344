//! What an answer that is not a success means.

use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use super::call::xml_as_json;
use crate::client::{Plan, from_json};
use crate::transport::{Answer, wish};
use crate::{Error, ErrorKind, wire};

const REQUEST_ID_HEADER: &str = "x-acs-request-id";

/// What comes before the text that the service has signed itself. That text holds what was sent,
/// secrets and tokens included.
const BEFORE_SIGNED_TEXT: [&str; 6] = [
    "server string to sign",
    "server stringtosign",
    "server canonical",
    "string to sign",
    "stringtosign",
    "canonicalrequest",
];

pub(super) fn from_answer(answer: &Answer, plan: &Plan<'_>) -> Error {
    let body = body(answer);
    let text = |name: &str| wire::scalar_text(body.get(name)?).filter(|text| !text.is_empty());
    let harmless = |text: String| plan.harmless(without_signed_text(text));
    let code = text("Code").map(harmless);
    let kind = kind(answer.status, code.as_deref().unwrap_or_default());
    let what = text("Message").map(harmless);
    let what = what.unwrap_or_else(|| "the service refused without saying why".into());
    let details = text("Recommend").map(harmless);
    let request_id = request_id(answer);
    Error::new(kind, what).answered(answer.status, code, details, request_id, retry_after(answer))
}

fn body(answer: &Answer) -> Value {
    let json = xml_as_json(&answer.body);
    serde_json::from_slice(json.as_deref().unwrap_or(&answer.body)).unwrap_or(Value::Null)
}

fn without_signed_text(text: String) -> String {
    let lower = text.to_ascii_lowercase();
    match BEFORE_SIGNED_TEXT.iter().filter_map(|mark| lower.find(mark)).min() {
        Some(at) => format!("{}(the text that was signed is withheld)", &text[..at]),
        None => text,
    }
}

/// The code decides. One that is not known here has the meaning of its status.
fn kind(status: u16, code: &str) -> ErrorKind {
    match code {
        "InvalidParameter"
        | "MissingParameter"
        | "ParseRequestParameterException"
        | "ValidationError" => ErrorKind::InvalidArgument,
        "IllegalTimestamp"
        | "IncompleteSignature"
        | "InvalidAccessKeyId.Inactive"
        | "InvalidAccessKeyId.NotFound"
        | "InvalidSecurityToken.Expired"
        | "InvalidSecurityToken.Malformed"
        | "InvalidSecurityToken.MismatchWithAccessKey"
        | "InvalidTimeStamp.Expired"
        | "InvalidTimeStamp.Format"
        | "Forbidden.AccessKey"
        | "MissingSecurityToken"
        | "SignatureDoesNotMatch"
        | "SignatureNonceUsed" => ErrorKind::Unauthenticated,
        "AccessDeniedError"
        | "Forbidden.InDebt"
        | "Forbidden.InDebtOverdue"
        | "Forbidden.KmsServiceNotEnabled"
        | "Forbidden.NoPermission"
        | "Forbidden.ProhibitedByRiskControl" => ErrorKind::PermissionDenied,
        "Forbidden.KeyNotFound" | "Forbidden.ResourceNotFound" => ErrorKind::NotFound,
        "Rejected.ResourceExist" => ErrorKind::AlreadyExists,
        "Rejected.Disabled"
        | "Rejected.PendingDeletion"
        | "Rejected.PendingImport"
        | "Rejected.ResourceInDeleteWindow"
        | "Rejected.ResourceInUse"
        | "Rejected.StateModifiedFailed"
        | "Rejected.Unavailable" => ErrorKind::Conflict,
        "DryRunOperationError"
        | "Forbidden.KeyPolicyUnSupported"
        | "Rejected.LimitExceeded"
        | "Rejected.UnsupportedOperation"
        | "UnsupportedHTTPMethod"
        | "UnsupportedOperation" => ErrorKind::FailedPrecondition,
        "Rejected.Throttling" | "Throttling" | "Throttling.Api" | "Throttling.User" => {
            ErrorKind::Throttled
        }
        "InternalError"
        | "InternalFailure"
        | "ServiceUnavailable"
        | "ServiceUnavailableTemporary" => ErrorKind::Unavailable,
        _ => ErrorKind::of_status(status),
    }
}

/// Whether the service did not like the time of a request.
pub(super) fn is_about_time(error: &Error) -> bool {
    matches!(error.provider_code(), Some("IllegalTimestamp" | "InvalidTimeStamp.Expired"))
}

/// Whether newer credentials may do where these were refused.
pub(super) fn is_about_token(error: &Error) -> bool {
    error.provider_code() == Some("InvalidSecurityToken.Expired")
}

pub(super) fn request_id(answer: &Answer) -> Option<String> {
    let json = xml_as_json(&answer.body);
    // Nothing else is read: this may be an answer with a secret.
    let identified = from_json::<Identified>(json.as_deref().unwrap_or(&answer.body)).ok();
    let id = identified.and_then(|identified| identified.request_id);
    id.or_else(|| Some(answer.header(REQUEST_ID_HEADER)?.to_owned()))
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Identified {
    #[serde(default, deserialize_with = "wire::optional_text")]
    request_id: Option<String>,
}

/// Milliseconds, in one of the forms that Alibaba Cloud's gateways use, or what HTTP has for it.
fn retry_after(answer: &Answer) -> Option<Duration> {
    let left = |name: &str| {
        let parts = answer.header(name)?.split(',');
        parts.filter_map(|part| part.trim().strip_prefix("TimeLeft:")).next()?.trim().parse().ok()
    };
    let ms = answer.header("x-acs-retry-after").and_then(|ms| ms.trim().parse().ok());
    let ms = ms.or_else(|| left("x-ratelimit-user-api")).or_else(|| left("x-ratelimit-user"));
    ms.map(|ms| wish(Duration::from_millis(ms))).or_else(|| answer.retry_after())
}
