//! The one error that crosses: core's facts as fields, or the end of a call by its token.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::provider::{self, NativeThrown};

/// Why a call failed.
#[derive(Debug, uniffi::Error)]
#[allow(clippy::large_enum_variant, reason = "UniFFI takes no boxes, and errors are few")]
pub enum NativeError {
    /// Core's facts. `text` is the message: Kotlin does not accept a field of that name.
    Failed {
        kind: String,
        text: String,
        operation: Option<String>,
        provider: Option<String>,
        status: Option<u16>,
        provider_code: Option<String>,
        details: Option<String>,
        request_id: Option<String>,
        retry_after: Option<Duration>,
        retryable: bool,
        attempts: u32,
        thrown: Option<Arc<dyn NativeThrown>>,
    },
    /// The token of the call was cancelled, or its thread interrupted.
    Cancelled,
}

impl NativeError {
    /// A fault that is not core's.
    pub fn unexpected(text: String) -> Self {
        Self::Failed {
            kind: "Unexpected".into(),
            text,
            operation: None,
            provider: None,
            status: None,
            provider_code: None,
            details: None,
            request_id: None,
            retry_after: None,
            retryable: false,
            attempts: 0,
            thrown: None,
        }
    }
}

impl From<bojagi::Error> for NativeError {
    fn from(error: bojagi::Error) -> Self {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        Self::Failed {
            kind: error.kind().as_str().into(),
            text: error.message(),
            operation: owned(error.operation()),
            provider: owned(error.provider()),
            status: error.status(),
            provider_code: owned(error.provider_code()),
            details: owned(error.details()),
            request_id: owned(error.request_id()),
            retry_after: error.retry_after(),
            retryable: error.retryable(),
            attempts: error.attempts(),
            thrown: provider::thrown(&error),
        }
    }
}

impl fmt::Display for NativeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed { text, .. } => f.write_str(text),
            Self::Cancelled => f.write_str("cancelled"),
        }
    }
}

impl std::error::Error for NativeError {}
