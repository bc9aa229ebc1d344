//! The errors of the service and of the gateway before it, with HTTP status and body.

use crate::http::BadBody;
use crate::store::StoreError;
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// An error answer; upper-case codes come from the service, digits from the gateway.
#[derive(Debug)]
pub(crate) struct Error {
    status: StatusCode,
    code: &'static str,
    message: &'static str,
    details: Option<String>,
}

impl Error {
    fn new(
        status: StatusCode,
        code: &'static str,
        message: &'static str,
        details: impl Into<String>,
    ) -> Self {
        Self { status, code, message, details: Some(details.into()) }
    }

    /// 400: a field breaks its rule. `details` must never quote a secret value.
    pub(crate) fn invalid_request(details: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "INVALID_REQUEST", "Invalid request", details)
    }

    /// 404: no such resource.
    pub(crate) fn not_found(details: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "NOT_FOUND", "Not found", details)
    }

    /// 409: the status of the secret forbids it.
    pub(crate) fn invalid_status(details: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "INVALID_STATUS", "Invalid status", details)
    }

    /// 422: the request is well formed but breaks another rule.
    pub(crate) fn unprocessable(details: impl Into<String>) -> Self {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        Self::new(status, "UNPROCESSABLE_ENTITY", "Invalid status", details)
    }

    /// What broke which rule.
    pub(crate) fn details(&self) -> &str {
        self.details.as_deref().unwrap_or(self.message)
    }

    /// 500: the emulator itself failed.
    pub(crate) fn internal() -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "INTERNAL_SERVER_ERROR",
            "Server internal error",
            "The emulator failed; its log says why.",
        )
    }

    /// 401 of the gateway: one of the three headers is missing.
    pub(crate) fn authentication_missing() -> Self {
        Self::authentication_failed("Authentication information are missing.")
    }

    /// 401 of the gateway: the key, the signature or the timestamp is wrong.
    pub(crate) fn authentication_invalid() -> Self {
        Self::authentication_failed("Invalid authentication information.")
    }

    fn authentication_failed(details: &str) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "200", "Authentication Failed", details)
    }

    /// 404 of the gateway: no operation has this path and method.
    pub(crate) fn url_not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "300", "Not Found Exception", "URL not found.")
    }

    /// 413 of the gateway.
    pub(crate) fn too_large() -> Self {
        Self {
            status: StatusCode::PAYLOAD_TOO_LARGE,
            code: "430",
            message: "Request Entity Too Large",
            details: None,
        }
    }
}

impl From<BadBody> for Error {
    fn from(bad: BadBody) -> Self {
        match bad {
            BadBody::TooLarge => Self::too_large(),
            BadBody::Broken => Self::invalid_request("The body could not be read to its end."),
        }
    }
}

macro_rules! from_failures {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Error {
            fn from(error: $kind) -> Self {
                tracing::error!(%error, "a request could not be carried out");
                Self::internal()
            }
        }
    )*};
}
from_failures!(StoreError, getrandom::Error, tokio::task::JoinError);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    error_code: &'static str,
    message: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<String>,
}

#[derive(Serialize)]
struct Envelope {
    error: Body,
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let error = Body { error_code: self.code, message: self.message, details: self.details };
        (self.status, Json(Envelope { error })).into_response()
    }
}
