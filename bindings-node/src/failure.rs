//! Failures on their way out: the facts from which the JavaScript makes its typed errors.

use std::error::Error as _;

use bojagi::{Error, ErrorKind};
use napi::bindgen_prelude::{Env, Result, Unknown};

use crate::output::{Fields, IntoJs};

/// The facts of core's error, or of arguments that could not be read.
pub struct Failure {
    kind: ErrorKind,
    message: String,
    provider: Option<&'static str>,
    operation: Option<&'static str>,
    answer: Option<Error>,
}

impl Failure {
    /// Arguments that could not be read; nothing was sent.
    pub fn arguments(
        what: &str,
        provider: Option<&'static str>,
        operation: Option<&'static str>,
    ) -> Self {
        let message = match operation {
            Some(operation) => format!("{operation}: {what}"),
            None => what.to_owned(),
        };
        let kind = ErrorKind::InvalidArgument;
        Self { kind, message, provider, operation, answer: None }
    }

    /// A fault of this library. What a panic says may repeat what must not be seen.
    pub fn panic() -> Self {
        let message = "bojagi has failed within; please report how".to_owned();
        let kind = ErrorKind::Unexpected;
        Self { kind, message, provider: None, operation: None, answer: None }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            kind: error.kind(),
            message: error.message(),
            provider: error.provider(),
            operation: error.operation(),
            answer: Some(error),
        }
    }
}

impl IntoJs for Failure {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        let answer = self.answer.as_ref();
        let cause = answer.and_then(|error| error.source()?.downcast_ref::<napi::Error>());
        Fields::new(env)?
            .set("kind", self.kind.as_str())?
            .set("message", self.message)?
            .maybe("operation", self.operation)?
            .maybe("provider", self.provider)?
            .maybe("status", answer.and_then(Error::status).map(u32::from))?
            .maybe("providerCode", answer.and_then(Error::provider_code))?
            .maybe("details", answer.and_then(Error::details))?
            .maybe("requestId", answer.and_then(Error::request_id))?
            .maybe("retryAfter", answer.and_then(Error::retry_after))?
            .set("retryable", answer.is_some_and(Error::retryable))?
            .set("attempts", answer.map_or(0, Error::attempts))?
            .maybe("cause", cause.map(napi::Error::try_clone).transpose()?)?
            .done()
    }
}
