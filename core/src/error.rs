//! The one error model: a closed list of kinds, and the same facts with every error.
//!
//! An error's text is made here, from facts; URLs, headers and bodies never enter it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// What went wrong, in one word. The list is closed and the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The input breaks a documented limit or rule; mend the call.
    InvalidArgument,
    /// No usable credentials were given or found; nothing was sent.
    Credentials,
    /// The service does not accept the credentials, the signature or the clock.
    Unauthenticated,
    /// The credentials are good, but not allowed to do this.
    PermissionDenied,
    /// There is no such secret, or no such address.
    NotFound,
    /// Something of that name is there already.
    AlreadyExists,
    /// The present status of the secret forbids this.
    Conflict,
    /// A rule of the service forbids this, or the client was closed.
    FailedPrecondition,
    /// Too many requests; try again later, more slowly.
    Throttled,
    /// The service is failing or out of reach behind its gateway; try again later.
    Unavailable,
    /// There was no answer, no connection or no credentials in time.
    Timeout,
    /// The service could not be reached, or the connection broke.
    Network,
    /// An answer that the documentation does not foresee, or a fault of this library.
    Unexpected,
}

impl ErrorKind {
    /// The stable text of the kind, for instance `NotFound`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InvalidArgument => "InvalidArgument",
            Self::Credentials => "Credentials",
            Self::Unauthenticated => "Unauthenticated",
            Self::PermissionDenied => "PermissionDenied",
            Self::NotFound => "NotFound",
            Self::AlreadyExists => "AlreadyExists",
            Self::Conflict => "Conflict",
            Self::FailedPrecondition => "FailedPrecondition",
            Self::Throttled => "Throttled",
            Self::Unavailable => "Unavailable",
            Self::Timeout => "Timeout",
            Self::Network => "Network",
            Self::Unexpected => "Unexpected",
        }
    }

    fn retryable(self) -> bool {
        matches!(self, Self::Throttled | Self::Unavailable | Self::Timeout | Self::Network)
    }

    /// What an answer with this status means, where the service's own code says no more.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            400 | 413 => Self::InvalidArgument,
            401 => Self::Unauthenticated,
            403 => Self::PermissionDenied,
            404 => Self::NotFound,
            409 => Self::Conflict,
            422 => Self::FailedPrecondition,
            429 => Self::Throttled,
            500..=599 => Self::Unavailable,
            _ => Self::Unexpected,
        }
    }

    /// What to do about it, where one thing is right for all errors of the kind.
    fn advice(self, provider: Option<&str>) -> Option<&'static str> {
        match self {
            Self::Unauthenticated if provider == Some("alibaba") => Some(
                "check the access key, the secret key, the security token if there is one, and that this machine's clock is less than 15 minutes off",
            ),
            Self::Unauthenticated => Some(
                "check the access key, the secret key, and that this machine's clock is less than 5 minutes off",
            ),
            Self::PermissionDenied if provider == Some("alibaba") => Some(
                "check the policies of the RAM user or role and of the secret, and that the account may use KMS",
            ),
            Self::PermissionDenied => {
                Some("check the policy of the sub account and the subscription to the service")
            }
            Self::NotFound => Some(
                "check the ID or name, and that the endpoint is the one that serves this secret",
            ),
            Self::Throttled => Some("send fewer requests, or try again later"),
            _ => None,
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a call failed: a kind, and the facts.
///
/// Its text says what happened and what to do, and holds no URL, header, body or secret. Programs
/// decide by [`kind`](Self::kind) and the other facts, never by the text.
#[derive(Clone)]
pub struct Error(Box<Facts>);

#[derive(Clone, PartialEq, Eq)]
struct Facts {
    kind: ErrorKind,
    what: String,
    operation: Option<&'static str>,
    provider: Option<&'static str>,
    status: Option<u16>,
    provider_code: Option<String>,
    details: Option<String>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    retryable: bool,
    attempts: u32,
    /// What else there is to say about how the call ended.
    note: Option<String>,
    cause: Cause,
}

/// An error of the application's own. It takes no part in comparisons.
#[derive(Clone, Default)]
struct Cause(Option<Arc<dyn std::error::Error + Send + Sync>>);

impl PartialEq for Cause {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Cause {}

impl Error {
    pub(crate) fn new(kind: ErrorKind, what: impl Into<String>) -> Self {
        Self(Box::new(Facts {
            kind,
            what: what.into(),
            operation: None,
            provider: None,
            status: None,
            provider_code: None,
            details: None,
            request_id: None,
            retry_after: None,
            retryable: kind.retryable(),
            attempts: 0,
            note: None,
            cause: Cause::default(),
        }))
    }

    pub(crate) fn invalid(what: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidArgument, what)
    }

    /// An error of the kind `Credentials`, for a provider of credentials that has none. `what` says
    /// what happened and what to do; it must not hold a key.
    pub fn credentials(what: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credentials, what)
    }

    /// The same error with `cause` as its [`source`](std::error::Error::source). The text of the
    /// cause does not become part of the error's own.
    #[must_use]
    pub fn caused_by(mut self, cause: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.0.cause = Cause(Some(Arc::new(cause)));
        self
    }

    pub(crate) fn operation_set(mut self, provider: &'static str, operation: &'static str) -> Self {
        self.0.provider = Some(provider);
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn attempted(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn noted(mut self, note: impl Into<String>) -> Self {
        self.0.note = Some(note.into());
        self
    }

    /// The same call would fail again, although most errors of the kind pass.
    pub(crate) fn permanent(mut self) -> Self {
        self.0.retryable = false;
        self
    }

    pub(crate) fn answered(
        mut self,
        status: u16,
        provider_code: Option<String>,
        details: Option<String>,
        request_id: Option<String>,
        retry_after: Option<Duration>,
    ) -> Self {
        self.0.status = Some(status);
        self.0.provider_code = provider_code;
        self.0.details = details;
        self.0.request_id = request_id;
        self.0.retry_after = retry_after;
        self
    }

    /// What went wrong, in one word.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The whole text: operation, what happened, provider's code, HTTP status, request id, and what
    /// to do. The same as the `Display` form.
    pub fn message(&self) -> String {
        self.to_string()
    }

    /// The operation by the service's name, for instance `get_secret_value`; none where a client
    /// was being made.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The provider: `ncloud` or `alibaba`; none where a client was being made.
    pub fn provider(&self) -> Option<&'static str> {
        self.0.provider
    }

    /// The HTTP status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The provider's own error code, for instance `NOT_FOUND`, or `200` from NAVER's API Gateway,
    /// or `Rejected.Throttling`.
    pub fn provider_code(&self) -> Option<&str> {
        self.0.provider_code.as_deref()
    }

    /// The provider's own explanation, as it gave it; from Alibaba Cloud what it recommends.
    pub fn details(&self) -> Option<&str> {
        self.0.details.as_deref()
    }

    /// The provider's id of the request, for its support desk.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the service asked to wait before the next try.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the same call may succeed later.
    pub fn retryable(&self) -> bool {
        self.0.retryable
    }

    /// How many requests were sent for this call; 0 when it was refused before sending.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts = &*self.0;
        if let Some(operation) = facts.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&facts.what)?;
        if let Some(details) = &facts.details {
            write!(f, ": {}", details.trim_end_matches('.'))?;
        }
        let mut asides = Vec::new();
        asides.extend(facts.status.map(|status| format!("HTTP {status}")));
        asides.extend(facts.provider_code.as_ref().map(|code| format!("code {code}")));
        asides.extend(facts.request_id.as_ref().map(|id| format!("request id {id}")));
        asides.extend((facts.attempts > 1).then(|| format!("{} attempts", facts.attempts)));
        if !asides.is_empty() {
            write!(f, " ({})", asides.join(", "))?;
        }
        if let Some(note) = &facts.note {
            write!(f, "; {note}")?;
        }
        match facts.kind.advice(facts.provider) {
            Some(advice) => write!(f, "; {advice}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {self}", self.0.kind)
    }
}

impl PartialEq for Error {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl std::error::Error for Error {
    /// What a provider of credentials failed with, if it said so by [`Error::caused_by`].
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.cause.0.as_deref().map(|cause| cause as _)
    }
}
