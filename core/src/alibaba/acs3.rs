//! The headers of a request that is signed with ACS3-HMAC-SHA256.

use std::fmt::Write as _;

use bytes::Bytes;
use http::Request;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http_body_util::Full;
use jiff::Timestamp;

use super::form;
use super::sign::{ALGORITHM, Signature, sign_with};
use crate::credentials::Resolved;
use crate::transport::sensitive;
use crate::{Error, ErrorKind};

const ACCESS_KEY: HeaderName = HeaderName::from_static("x-acs-accesskey-id");
const ACTION: HeaderName = HeaderName::from_static("x-acs-action");
const BODY_SHA256: HeaderName = HeaderName::from_static("x-acs-content-sha256");
const DATE: HeaderName = HeaderName::from_static("x-acs-date");
const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-acs-security-token");
const NONCE: HeaderName = HeaderName::from_static("x-acs-signature-nonce");
const VERSION: HeaderName = HeaderName::from_static("x-acs-version");

/// What the RPC style calls every path.
pub(crate) const PATH: &str = "/";

/// An operation of a service, and the version of the service's API.
pub(crate) struct Action<'a> {
    pub(crate) name: &'a str,
    pub(crate) version: &'static str,
}

/// Signs a POST of a form for this moment. `body_sha256` is that of its body.
pub(crate) fn authorize(
    request: &mut Request<Full<Bytes>>,
    action: &Action<'_>,
    body_sha256: &Signature,
    resolved: &Resolved,
    now: Timestamp,
) -> Result<(), Error> {
    let access_key = resolved.credentials.access_key();
    let token = resolved.credentials.security_token().map(|token| token.reveal());
    let (time, nonce) = (time(now), nonce()?);
    let uri = request.uri().clone();
    let host = uri.authority().map(|authority| authority.as_str()).unwrap_or_default();
    let all = [
        (CONTENT_TYPE, Some(form::CONTENT_TYPE)),
        (http::header::HOST, Some(host)),
        (ACCESS_KEY, token.and(Some(access_key))),
        (ACTION, Some(action.name)),
        (BODY_SHA256, Some(body_sha256.as_str())),
        (DATE, Some(&time)),
        (SECURITY_TOKEN, token),
        (NONCE, Some(&nonce)),
        (VERSION, Some(action.version)),
    ];
    // As many as there are at most.
    let mut signed = [("", ""); 9];
    let mut count = 0;
    for (name, value) in &all {
        if let Some(value) = value {
            signed[count] = (name.as_str(), value);
            count += 1;
        }
    }
    let signed = &signed[..count];
    let signature =
        sign_with(resolved.mac.clone(), "POST", PATH, &[], signed, body_sha256.as_str());
    let authorization = authorization(access_key, signed, &signature);
    let headers: &mut HeaderMap = request.headers_mut();
    for (name, value) in all {
        // The connection writes the host by itself.
        if let (Some(value), false) = (value, name == http::header::HOST) {
            let word = if name == SECURITY_TOKEN { "security_token" } else { "access_key" };
            headers.insert(name, sensitive(word, value)?);
        }
    }
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(AUTHORIZATION, sensitive("access_key", &authorization)?);
    Ok(())
}

fn authorization(access_key: &str, signed: &[(&str, &str)], signature: &Signature) -> String {
    // With a token the names come to 150 characters.
    let mut text = String::with_capacity(access_key.len() + 280);
    let _ = write!(text, "{ALGORITHM} Credential={access_key},SignedHeaders=");
    for (index, (name, _)) in signed.iter().enumerate() {
        let between = if index > 0 { ";" } else { "" };
        let _ = write!(text, "{between}{name}");
    }
    let _ = write!(text, ",Signature={}", signature.as_str());
    text
}

/// The moment in whole seconds, as the services write it.
pub(crate) fn time(now: Timestamp) -> String {
    Timestamp::from_second(now.as_second()).unwrap_or(now).to_string()
}

/// A text that no other request has, from the system's randomness: what a process would keep for it,
/// its forked children share.
pub(crate) fn nonce() -> Result<String, Error> {
    let mut random = [0; 16];
    getrandom::fill(&mut random)
        .map_err(|_| Error::new(ErrorKind::Unexpected, "the system gives no random numbers"))?;
    Ok(format!("{:032x}", u128::from_ne_bytes(random)))
}
