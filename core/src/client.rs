//! What the clients of all providers have in common: what they hold, and the half of a call that is
//! the same whatever the service.

use std::sync::Arc;

use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use tracing::Instrument as _;

use crate::credentials::{CredentialsSource, Resolved};
use crate::transport::{Answer, Exchange, Transport};
use crate::{Error, ErrorKind, SecretString, wire};

/// What a client holds, whatever its provider.
pub(crate) struct Client {
    pub(crate) provider: &'static str,
    pub(crate) credentials: CredentialsSource,
    pub(crate) transport: Transport,
    pub(crate) check_limits: bool,
}

impl Client {
    /// Begins a call of this operation.
    pub(crate) fn plan(&self, operation: &'static str) -> Plan<'_> {
        Plan { client: self, operation, safe_to_repeat: false, secrets: Vec::new(), refusal: None }
    }

    /// The credentials that the next call would be signed with.
    pub(crate) async fn resolve(&self) -> Result<Arc<Resolved>, Error> {
        let resolved = self.transport.resolve(&self.credentials).await;
        resolved.map_err(|e| e.operation_set(self.provider, "resolve_credentials"))
    }
}

/// What is known about a call before it is sent.
pub(crate) struct Plan<'a> {
    pub(crate) client: &'a Client,
    pub(crate) operation: &'static str,
    /// Whether to carry it out twice is the same as once.
    pub(crate) safe_to_repeat: bool,
    /// What the request holds, so that no error quotes it, should the service do so.
    pub(crate) secrets: Vec<&'a SecretString>,
    refusal: Option<Error>,
}

impl Plan<'_> {
    /// Refuses the call before anything is sent, if there is an error.
    pub(crate) fn refuse(&mut self, error: Option<Error>) {
        self.refusal = self.refusal.take().or(error);
    }

    /// As `refuse`, for a documented limit: unless the application has switched these checks off.
    pub(crate) fn check(&mut self, check: Result<(), Error>) {
        if self.client.check_limits {
            self.refuse(check.err());
        }
    }

    /// Sends the call, and gives back an answer that is a success.
    pub(crate) async fn send(&self, exchange: &impl Exchange) -> Result<Answer, Error> {
        let Client { provider, transport, credentials, .. } = self.client;
        if let Some(refusal) = &self.refusal {
            return Err(self.named(refusal.clone()));
        }
        let span = tracing::debug_span!("call", provider, operation = self.operation);
        let sent = transport.call(credentials, exchange).instrument(span).await;
        sent.map_err(|e| self.named(e))
    }

    /// The error as one of this call.
    pub(crate) fn named(&self, error: Error) -> Error {
        error.operation_set(self.client.provider, self.operation)
    }

    /// What the service says, unless it quotes what the request held.
    pub(crate) fn harmless(&self, text: String) -> String {
        // A signature's text quotes values as URLs have them, or encoded once more.
        let once = percent_decode_str(&text).decode_utf8_lossy();
        let twice = percent_decode_str(&once).decode_utf8_lossy();
        let forms = [text.as_str(), &*once, &*twice];
        match self.secrets.iter().any(|secret| forms.iter().any(|f| wire::quotes(f, secret))) {
            true => "(withheld, because it quotes the value)".to_owned(),
            false => text,
        }
    }
}

/// Reads a success. The error says why that cannot be done.
pub(crate) fn from_json<T: DeserializeOwned>(body: &[u8]) -> Result<T, String> {
    // Once for the whole, where serde_json would look at every text by itself.
    let text = str::from_utf8(body).map_err(|_| "it is not UTF-8".to_owned())?;
    serde_json::from_str(text)
        .map_err(|e| format!("it has another form than documented ({})", wire::place(&e)))
}

/// A success that cannot be made sense of: the caller must know that something may have been done.
pub(crate) fn unexpected(answer: &Answer, request_id: Option<String>, what: &str) -> Error {
    let what = format!(
        "the service answered with success, but {what}; the call may have been carried out"
    );
    Error::new(ErrorKind::Unexpected, what)
        .answered(answer.status, None, None, request_id, None)
        .attempted(answer.attempts)
}
