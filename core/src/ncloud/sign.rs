//! Signature version 2 of NAVER Cloud's API Gateway.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use crate::credentials::keyed;

/// Base64 of 32 bytes.
const LENGTH: usize = 44;

/// The value of the header `x-ncp-apigw-signature-v2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature([u8; LENGTH]);

impl Signature {
    /// The signature as Base64 text.
    pub fn as_str(&self) -> &str {
        // Base64 is ASCII.
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Signs a request: HMAC-SHA256 with the secret key over the method, a space, the path with its
/// query exactly as it is sent, a line feed, the time in milliseconds, a line feed, and the access
/// key ID.
///
/// Nothing else is covered: neither host nor body. On the isolated hosts the path begins with
/// `/secretmanager`. `timestamp_ms` must be the value of the header `x-ncp-apigw-timestamp`.
///
/// ```
/// let signature = bojagi::ncloud::sign(
///     "GET",
///     "/cluster/kubeconfig",
///     1668407407855,
///     "access",
///     "secret",
/// );
/// assert_eq!(signature.as_str(), "LTJli9+OKT2KvUXxiKslMfu5FIOmDN83avehOvgUFp0=");
/// ```
///
/// Source: <https://api.ncloud-docs.com/docs/common-ncpapi>
pub fn sign(
    method: &str,
    path_and_query: &str,
    timestamp_ms: i64,
    access_key: &str,
    secret_key: &str,
) -> Signature {
    sign_with(keyed(secret_key), method, path_and_query, timestamp_ms, access_key)
}

/// As [`sign`], with a MAC that has taken the secret key already.
pub(crate) fn sign_with(
    mut mac: Hmac<Sha256>,
    method: &str,
    path_and_query: &str,
    timestamp_ms: i64,
    access_key: &str,
) -> Signature {
    mac.update(method.as_bytes());
    mac.update(b" ");
    mac.update(path_and_query.as_bytes());
    mac.update(b"\n");
    mac.update(itoa::Buffer::new().format(timestamp_ms).as_bytes());
    mac.update(b"\n");
    mac.update(access_key.as_bytes());
    let mut text = [0; LENGTH];
    let written = STANDARD.encode_slice(mac.finalize().into_bytes(), &mut text);
    debug_assert_eq!(written, Ok(LENGTH));
    Signature(text)
}
