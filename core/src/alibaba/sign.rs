//! The signatures of Alibaba Cloud: ACS3-HMAC-SHA256, and the older one of its RPC style.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::form::encoded;
use crate::credentials::keyed;

pub(crate) const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// Base64 of 20 bytes.
const RPC_LENGTH: usize = 28;

/// 32 bytes as lower-case hexadecimal digits: a signature, or the hash of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature([u8; 64]);

impl Signature {
    /// The digits as text.
    pub fn as_str(&self) -> &str {
        // Hexadecimal digits are ASCII.
        str::from_utf8(&self.0).unwrap_or_default()
    }

    fn of(bytes: &[u8]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = [0; 64];
        for (pair, byte) in text.chunks_exact_mut(2).zip(bytes) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 15)];
        }
        Self(text)
    }
}

/// The value of the parameter `Signature` of the RPC style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RpcSignature([u8; RPC_LENGTH]);

impl RpcSignature {
    /// The signature as Base64 text.
    pub fn as_str(&self) -> &str {
        // Base64 is ASCII.
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Signs a request with ACS3-HMAC-SHA256: HMAC-SHA256 with the secret key over the name of the
/// algorithm, a line feed, and the SHA-256 of the canonical request.
///
/// `query` holds names and values that are not encoded, in any order; `headers` those that are to be
/// signed, in any order and any case, where one may stand more than once. `body_sha256` is the
/// SHA-256 of the body as it is sent, in lower-case hexadecimal digits, the same as in the header
/// `x-acs-content-sha256`.
///
/// ```
/// let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/// let signature = bojagi::alibaba::sign(
///     "POST",
///     "/",
///     &[
///         ("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd"),
///         ("RegionId", "cn-shanghai"),
///     ],
///     &[
///         ("host", "ecs.cn-shanghai.aliyuncs.com"),
///         ("x-acs-action", "RunInstances"),
///         ("x-acs-content-sha256", empty),
///         ("x-acs-date", "2023-10-26T10:22:32Z"),
///         ("x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d"),
///         ("x-acs-version", "2014-05-26"),
///     ],
///     empty,
///     "YourAccessKeySecret",
/// );
/// assert_eq!(
///     signature.as_str(),
///     "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0",
/// );
/// ```
///
/// Source: <https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature>
pub fn sign(
    method: &str,
    path: &str,
    query: &[(&str, &str)],
    headers: &[(&str, &str)],
    body_sha256: &str,
    secret_key: &str,
) -> Signature {
    let mac = keyed(secret_key);
    let query = sorted(query);
    let canonical = headers.is_sorted_by(|a, b| a.0 < b.0)
        && headers.iter().all(|(name, _)| !name.contains(|c: char| c.is_ascii_uppercase()));
    if canonical {
        return sign_with(mac, method, path, &query, headers, body_sha256);
    }
    let lower: Vec<_> =
        headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.trim())).collect();
    let mut lower: Vec<_> = lower.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    lower.sort_unstable();
    let joined: Vec<_> = lower
        .chunk_by(|a, b| a.0 == b.0)
        .map(|same| {
            let values: Vec<_> = same.iter().map(|(_, value)| *value).collect();
            (same[0].0, values.join(","))
        })
        .collect();
    let joined: Vec<_> = joined.iter().map(|(name, value)| (*name, value.as_str())).collect();
    sign_with(mac, method, path, &query, &joined, body_sha256)
}

/// As [`sign`], with a MAC that has taken the secret key already, a query that is in its order, and
/// headers whose names are in lower case, in their order, and each there once.
pub(crate) fn sign_with(
    mut mac: Hmac<Sha256>,
    method: &str,
    path: &str,
    query: &[(&str, &str)],
    headers: &[(&str, &str)],
    body_sha256: &str,
) -> Signature {
    let mut hash = Sha256::new();
    let mut add = |text: &str| hash.update(text.as_bytes());
    [method, "\n", path, "\n"].into_iter().for_each(&mut add);
    canonical_query(query, &mut add);
    add("\n");
    for (name, value) in headers {
        [*name, ":", value.trim(), "\n"].into_iter().for_each(&mut add);
    }
    add("\n");
    for (index, (name, _)) in headers.iter().enumerate() {
        if index > 0 {
            add(";");
        }
        add(name);
    }
    add("\n");
    add(body_sha256);
    mac.update(ALGORITHM.as_bytes());
    mac.update(b"\n");
    mac.update(&Signature::of(&hash.finalize()).0);
    Signature::of(&mac.finalize().into_bytes())
}

/// The SHA-256 of a body.
pub(crate) fn body_sha256(body: &[u8]) -> Signature {
    Signature::of(&Sha256::digest(body))
}

/// Signs a request of the RPC style: HMAC-SHA1, with the secret key and `&`, over the method, `%2F`
/// and all parameters. It is signature version 1.0; newer pages of Alibaba Cloud call it version 2.
///
/// `parameters` are those of query and body, without `Signature`, not encoded, in any order.
///
/// ```
/// let signature = bojagi::alibaba::sign_rpc(
///     "GET",
///     &[
///         ("Timestamp", "2016-02-23T12:46:24Z"),
///         ("Format", "XML"),
///         ("AccessKeyId", "testid"),
///         ("Action", "DescribeRegions"),
///         ("SignatureMethod", "HMAC-SHA1"),
///         ("SignatureNonce", "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf"),
///         ("Version", "2014-05-26"),
///         ("SignatureVersion", "1.0"),
///     ],
///     "testsecret",
/// );
/// assert_eq!(signature.as_str(), "OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
/// ```
///
/// Source: <https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism>
pub fn sign_rpc(method: &str, parameters: &[(&str, &str)], secret_key: &str) -> RpcSignature {
    let mut key = Zeroizing::new(Vec::with_capacity(secret_key.len() + 1));
    key.extend_from_slice(secret_key.as_bytes());
    key.push(b'&');
    let mut mac = match Hmac::<Sha1>::new_from_slice(&key) {
        Ok(mac) => mac,
        Err(_) => unreachable!("HMAC takes a key of any length"),
    };
    mac.update(method.as_bytes());
    mac.update(b"&%2F&");
    // Encoded a second time: of what the first has left, only these are not letters.
    canonical_query(&sorted(parameters), &mut |text| match text.as_bytes() {
        b"=" => mac.update(b"%3D"),
        b"&" => mac.update(b"%26"),
        [b'%', digits @ ..] => {
            mac.update(b"%25");
            mac.update(digits);
        }
        plain => mac.update(plain),
    });
    let mut text = [0; RPC_LENGTH];
    let written = STANDARD.encode_slice(mac.finalize().into_bytes(), &mut text);
    debug_assert_eq!(written, Ok(RPC_LENGTH));
    RpcSignature(text)
}

/// By name, and where that is the same by value.
fn sorted<'a, 'b>(pairs: &'a [(&'b str, &'b str)]) -> Cow<'a, [(&'b str, &'b str)]> {
    if pairs.is_sorted() {
        return Cow::Borrowed(pairs);
    }
    let mut pairs = pairs.to_vec();
    pairs.sort_unstable();
    Cow::Owned(pairs)
}

/// In pieces: plain text, one encoded byte, `=` or `&`.
fn canonical_query(pairs: &[(&str, &str)], add: &mut impl FnMut(&str)) {
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            add("&");
        }
        encoded(name).for_each(&mut *add);
        add("=");
        encoded(value).for_each(&mut *add);
    }
}
