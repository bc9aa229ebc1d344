//! The errors of the service and of the gateway before it, with HTTP status, code and message.

use crate::http::BadBody;
use crate::store::StoreError;

/// An error answer.
#[derive(Debug)]
pub(crate) struct Error {
    pub(super) status: u16,
    pub(super) code: &'static str,
    pub(super) message: String,
    /// Whether the gateway of all products answers, whose errors have fields of their own.
    pub(super) of_gateway: bool,
}

impl Error {
    pub(super) fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), of_gateway: false }
    }

    /// An error in the form of the gateway of all products.
    pub(super) fn of_gateway(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self { of_gateway: true, ..Self::new(status, code, message) }
    }

    /// 400: a parameter breaks its rule. `rule` must never quote a secret value.
    pub(super) fn invalid(name: &str, rule: &str) -> Self {
        let message = format!(r#"The specified parameter "{name}" is not valid. It {rule}."#);
        Self::new(400, "InvalidParameter", message)
    }

    /// 400: a parameter that is required is not there.
    pub(super) fn missing(name: &str) -> Self {
        let message = format!(r#"The parameter "{name}" is needed but not provided."#);
        Self::new(400, "MissingParameter", message)
    }

    /// 400: the secret, or the service, knows no such action.
    pub(super) fn unsupported(why: &str) -> Self {
        let message = format!("This action is not supported. {why}");
        Self::new(400, "UnsupportedOperation", message.trim_end())
    }

    /// 400: a quota is used up.
    pub(super) fn limit_exceeded(message: &str) -> Self {
        Self::new(400, "Rejected.LimitExceeded", message)
    }

    /// 404: no such secret, version, stage or policy.
    pub(super) fn not_found() -> Self {
        Self::new(404, "Forbidden.ResourceNotFound", "Resource not found")
    }

    /// 404: no such key.
    pub(super) fn key_not_found() -> Self {
        Self::new(404, "Forbidden.KeyNotFound", "The specified Key is not found.")
    }

    /// 409: the name or the version is taken.
    pub(super) fn exists(message: &str) -> Self {
        Self::new(409, "Rejected.ResourceExist", message)
    }

    /// 409: the secret is scheduled for deletion.
    pub(super) fn in_delete_window() -> Self {
        Self::new(409, "Rejected.ResourceInDeleteWindow", "secret in delete peroid")
    }

    /// 429: too many requests.
    pub(super) fn throttled() -> Self {
        Self::new(429, "Rejected.Throttling", "QPS Limit Exceeded")
    }

    /// 500: the emulator itself failed.
    pub(crate) fn internal() -> Self {
        Self::new(500, "InternalFailure", "Internal Failure")
    }
}

impl From<BadBody> for Error {
    fn from(bad: BadBody) -> Self {
        let message = match bad {
            BadBody::TooLarge => "The request body must have at most 1 MiB.",
            BadBody::Broken => "The request body could not be read to its end.",
        };
        Self::new(400, "ParseRequestParameterException", message)
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
