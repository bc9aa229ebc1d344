//! The parameters of a request, as they are sent: the body of a form, never part of the URL.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderValue, Request, header};
use http_body_util::Full;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use zeroize::Zeroizing;

pub(crate) const CONTENT_TYPE: &str = "application/x-www-form-urlencoded";

/// All but what RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The text as it stands in a form, a query and a signature.
pub(crate) fn encoded(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, RESERVED)
}

/// Parameters with their values. A secret among them is borrowed, so that there is no copy of it.
#[derive(Default)]
pub(crate) struct Form<'a>(Vec<(Cow<'a, str>, Cow<'a, str>)>);

impl<'a> Form<'a> {
    pub(crate) fn add(&mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        self.0.push((name.into(), value.into()));
    }

    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (&**name, &**value))
    }

    pub(crate) fn body(&self) -> Bytes {
        let pairs: Vec<_> = self.pairs().collect();
        body(&pairs)
    }
}

/// Says what the body of a request is.
pub(crate) fn declare(request: &mut Request<Full<Bytes>>) {
    request.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE));
}

/// The body of a form, in one buffer of its exact size, wiped when the last holder lets go.
pub(crate) fn body(pairs: &[(&str, &str)]) -> Bytes {
    let size = pairs.iter().map(|(name, value)| length(name) + length(value) + 2).sum();
    let mut body = Zeroizing::new(Vec::with_capacity(size));
    for (name, value) in pairs {
        if !body.is_empty() {
            body.push(b'&');
        }
        encoded(name).for_each(|text| body.extend_from_slice(text.as_bytes()));
        body.push(b'=');
        encoded(value).for_each(|text| body.extend_from_slice(text.as_bytes()));
    }
    Bytes::from_owner(body)
}

fn length(text: &str) -> usize {
    encoded(text).map(str::len).sum()
}
