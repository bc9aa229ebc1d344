//! Who sent a request: the signature, its age, the nonce and the security token.

use super::error::Error;
use super::gateway::Received;
use super::sign::{self, Authorization};
use super::{ErrorList, State, time};
use crate::App;
use crate::http::text;
use std::collections::HashSet;

/// How far a request's time may be from the emulator's.
pub(super) const WINDOW_MS: u64 = 15 * 60 * 1000;
/// How long a nonce cannot be used again: as long as a request with it could be in time.
const NONCE_MS: u64 = 2 * WINDOW_MS;
const NONCES_KEPT: usize = 100_000;

/// The way in which a request is signed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dialect {
    /// By a header: ACS3 or ACS4.
    Header,
    /// By a parameter.
    Rpc,
}

/// Why a request is refused.
enum Failure {
    /// Something about the signature is not there, or not as it must be.
    Incomplete(&'static str),
    /// The signature is another one; with what the emulator has signed.
    Mismatch(String),
    /// The time is not there, cannot be read, or is too far away.
    Time,
    UnknownKey,
    NonceUsed,
    MissingToken,
    BadToken,
    MissingParameter(&'static str),
}

/// The access key that a request names; empty without one.
pub(super) fn access_key(received: &Received) -> &str {
    match text(&received.headers, "authorization").and_then(Authorization::read) {
        Some(authorization) => authorization.access_key,
        None => received.params.raw("AccessKeyId").unwrap_or_default(),
    }
}

/// Lets a request pass that is signed with a key that is known.
pub(super) fn authenticate(app: &App, received: &Received, is_sts: bool) -> Result<(), Error> {
    let authorization = text(&received.headers, "authorization");
    let is_rpc = authorization.is_none() && received.params.raw("Signature").is_some();
    let dialect = if is_rpc { Dialect::Rpc } else { Dialect::Header };
    let verified = match dialect {
        Dialect::Header => by_header(app, received, authorization),
        Dialect::Rpc => by_parameter(app, received),
    };
    let of_gateway = match app.alibaba.options.errors {
        _ if is_sts => true,
        ErrorList::ByDialect => dialect == Dialect::Header,
        ErrorList::Kms => false,
        ErrorList::Gateway => true,
    };
    verified.map_err(|failure| refusal(failure, of_gateway))
}

fn by_header(app: &App, received: &Received, header: Option<&str>) -> Result<(), Failure> {
    let headers = &received.headers;
    let header = header.ok_or(Failure::Incomplete("There is no signature."))?;
    let authorization = Authorization::read(header)
        .ok_or(Failure::Incomplete("The header Authorization cannot be read."))?;
    let is_signed = |name: &str| {
        authorization.signed_headers.iter().any(|signed| signed.eq_ignore_ascii_case(name))
    };
    let must_be_signed = |name: &str| name == "host" || name.starts_with("x-acs-");
    if headers.keys().any(|name| must_be_signed(name.as_str()) && !is_signed(name.as_str())) {
        return Err(Failure::Incomplete("Host and every x-acs- header must be signed."));
    }
    let access_key = authorization.access_key;
    let token = text(headers, "x-acs-security-token");
    let secret_key = app.alibaba.secret_key(app, access_key, token)?;
    let date = text(headers, "x-acs-date").ok_or(Failure::Time)?;
    in_time(app, date)?;
    if let Some([day, ..]) = authorization.scope
        && day != date[..10].replace('-', "")
    {
        return Err(Failure::Incomplete("The date of Credential is not that of x-acs-date."));
    }
    let body_hash = sign::body_hash(&received.body);
    let Received { method, path, query, .. } = received;
    let string = authorization.string_to_sign(method.as_str(), path, query, headers, &body_hash);
    if !authorization.verify(&secret_key, &string) {
        return Err(Failure::Mismatch(string));
    }
    app.alibaba.first_use(app, access_key, text(headers, "x-acs-signature-nonce"))
}

fn by_parameter(app: &App, received: &Received) -> Result<(), Failure> {
    let params = &received.params;
    let required = |name| params.text(name).ok_or(Failure::MissingParameter(name));
    let signature = required("Signature")?;
    let access_key = required("AccessKeyId")?;
    let method = required("SignatureMethod")?;
    if required("SignatureVersion")? != "1.0" {
        return Err(Failure::Incomplete("SignatureVersion must be 1.0."));
    }
    if !["HMAC-SHA1", "HMAC-SHA256"].contains(&method) {
        return Err(Failure::Incomplete("SignatureMethod must be HMAC-SHA1 or HMAC-SHA256."));
    }
    let secret_key = app.alibaba.secret_key(app, access_key, params.text("SecurityToken"))?;
    in_time(app, params.text("Timestamp").ok_or(Failure::Time)?)?;
    let pairs = [&received.query[..], &received.form].concat();
    let string = sign::rpc_string_to_sign(received.method.as_str(), &pairs);
    if !sign::verify_rpc(method, &secret_key, &string, signature) {
        return Err(Failure::Mismatch(string));
    }
    app.alibaba.first_use(app, access_key, params.text("SignatureNonce"))
}

fn in_time(app: &App, text: &str) -> Result<(), Failure> {
    let then = time::parse(text).ok_or(Failure::Time)?;
    let near = app.clock.now_ms().abs_diff(then) <= WINDOW_MS;
    if near { Ok(()) } else { Err(Failure::Time) }
}

fn refusal(failure: Failure, of_gateway: bool) -> Error {
    const INCOMPLETE: &str = "The request signature does not conform to Aliyun standards.";
    let (status, code, message) = match failure {
        Failure::Incomplete(why) => (400, "IncompleteSignature", format!("{INCOMPLETE} {why}")),
        Failure::Mismatch(string) => {
            let (code, message) = if of_gateway {
                let message = "Specified signature is not matched with our calculation.";
                ("SignatureDoesNotMatch", message)
            } else {
                ("IncompleteSignature", INCOMPLETE)
            };
            (400, code, format!("{message} server string to sign is:{string}"))
        }
        Failure::Time => {
            let (code, message) = if of_gateway {
                ("InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.")
            } else {
                let message = r#"The mandatory input parameter "Timestamp" is not supplied."#;
                ("IllegalTimestamp", message)
            };
            (400, code, message.to_owned())
        }
        Failure::UnknownKey => {
            let message = if of_gateway {
                "Specified access key is not found."
            } else {
                "The Access Key ID provided does not exist in our records."
            };
            (404, "InvalidAccessKeyId.NotFound", message.to_owned())
        }
        Failure::NonceUsed => {
            (400, "SignatureNonceUsed", "Specified signature nonce was used already.".to_owned())
        }
        Failure::MissingToken => {
            (400, "MissingSecurityToken", "SecurityToken is mandatory for this action.".to_owned())
        }
        Failure::BadToken => {
            (400, "InvalidSecurityToken.Expired", "Specified SecurityToken is expired.".to_owned())
        }
        Failure::MissingParameter(name) => return Error::missing(name),
    };
    let error = if of_gateway { Error::of_gateway } else { Error::new };
    error(status, code, message)
}

impl State {
    /// The secret key of a key that may be used now, with this token.
    fn secret_key(
        &self,
        app: &App,
        access_key: &str,
        token: Option<&str>,
    ) -> Result<String, Failure> {
        if let Some(secret_key) = app.credentials.get(access_key) {
            return Ok(secret_key.clone());
        }
        let sessions = self.sessions.lock();
        let session = sessions.get(access_key).ok_or(Failure::UnknownKey)?;
        let token = token.ok_or(Failure::MissingToken)?;
        if token != session.token || session.expires <= app.clock.now_ms() {
            return Err(Failure::BadToken);
        }
        Ok(session.secret_key.clone())
    }

    /// Refuses a nonce that was used already; a request may have none.
    fn first_use(&self, app: &App, access_key: &str, nonce: Option<&str>) -> Result<(), Failure> {
        let Some(nonce) = nonce else { return Ok(()) };
        let nonce = format!("{access_key} {nonce}");
        let first = self.nonces.lock().first_use(nonce, app.clock.now_ms());
        if first { Ok(()) } else { Err(Failure::NonceUsed) }
    }
}

/// The nonces of the last time, in two halves, of which the older one is dropped as a whole.
#[derive(Default)]
pub(super) struct Nonces {
    new: HashSet<String>,
    old: HashSet<String>,
    /// When the newer half was begun.
    since: i64,
}

impl Nonces {
    fn first_use(&mut self, nonce: String, now: i64) -> bool {
        if now.abs_diff(self.since) >= NONCE_MS || self.new.len() >= NONCES_KEPT {
            self.old = std::mem::take(&mut self.new);
            self.since = now;
        }
        !self.old.contains(&nonce) && self.new.insert(nonce)
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_used_once_in_its_time() {
        let mut nonces = Nonces::default();
        let half = NONCE_MS as i64;
        assert!(nonces.first_use("a".into(), half));
        assert!(!nonces.first_use("a".into(), half + 1));
        assert!(nonces.first_use("b".into(), 2 * half - 1));
        assert!(!nonces.first_use("b".into(), 3 * half - 2));
        assert!(nonces.first_use("c".into(), 4 * half));
        assert!(nonces.first_use("a".into(), 4 * half));
    }

    #[test]
    fn not_every_nonce_is_kept() {
        let mut nonces = Nonces::default();
        for number in 0..3 * NONCES_KEPT {
            assert!(nonces.first_use(number.to_string(), 1));
        }
        assert!(nonces.new.len() + nonces.old.len() <= 2 * NONCES_KEPT);
        assert!(!nonces.first_use((3 * NONCES_KEPT - 1).to_string(), 1));
    }
}
