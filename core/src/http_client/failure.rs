//! What can come between a request and its answer.

use std::error::Error;
use std::io;

use hyper_util::client::legacy;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FailureKind {
    /// There was no connection in time.
    ConnectTimeout,
    /// The server shows a certificate that is not trusted.
    Certificate,
    /// There was no connection.
    Connect,
    /// The server said that it will not begin with this request on this connection.
    NotBegun,
    /// The connection broke, before the answer or in it.
    Broken,
    /// The answer is longer than it may be.
    TooLong,
}

impl FailureKind {
    /// The request was certainly not carried out.
    pub(crate) fn unsent(self) -> bool {
        !matches!(self, Self::Broken | Self::TooLong)
    }
}

/// A request without a whole answer.
pub(crate) struct Failure {
    pub(crate) kind: FailureKind,
    /// The causes, the outer ones first: the innermost say most ("connection refused").
    pub(crate) why: String,
}

impl Failure {
    pub(super) fn too_long() -> Self {
        Self { kind: FailureKind::TooLong, why: String::new() }
    }
}

/// Of an answer that has begun.
impl From<hyper::Error> for Failure {
    fn from(error: hyper::Error) -> Self {
        Self { kind: FailureKind::Broken, why: texts(Some(&error)) }
    }
}

impl From<legacy::Error> for Failure {
    fn from(error: legacy::Error) -> Self {
        let otherwise = match error.is_connect() {
            true => FailureKind::Connect,
            false => FailureKind::Broken,
        };
        Self { kind: kind(&error, otherwise), why: texts(error.source()) }
    }
}

fn causes<'a>(
    first: Option<&'a (dyn Error + 'static)>,
) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(first, |error: &&'a (dyn Error + 'static)| (*error).source())
}

fn texts(first: Option<&(dyn Error + 'static)>) -> String {
    let mut texts: Vec<_> = causes(first).map(ToString::to_string).collect();
    texts.dedup();
    texts.join(": ")
}

fn kind(error: &(dyn Error + 'static), otherwise: FailureKind) -> FailureKind {
    for mut cause in causes(Some(error)) {
        // The source of an io::Error is that of the error inside, which would be passed over.
        while let Some(io) = cause.downcast_ref::<io::Error>() {
            if otherwise == FailureKind::Connect && io.kind() == io::ErrorKind::TimedOut {
                return FailureKind::ConnectTimeout;
            }
            let Some(inner) = io.get_ref() else { break };
            cause = inner;
        }
        if let Some(rustls::Error::InvalidCertificate(_)) = cause.downcast_ref() {
            return FailureKind::Certificate;
        }
        if cause.downcast_ref().is_some_and(not_begun) {
            return FailureKind::NotBegun;
        }
    }
    otherwise
}

fn not_begun(error: &h2::Error) -> bool {
    let told = |reason| error.is_remote() && error.reason() == Some(reason);
    error.is_go_away() && told(h2::Reason::NO_ERROR)
        || error.is_reset() && told(h2::Reason::REFUSED_STREAM)
}
