//! What the gateways of both providers read of a request.

use axum::body::{Body, Bytes, HttpBody};
use axum::http::HeaderMap;
use std::future::poll_fn;
use std::pin::Pin;

const BODY_BYTES: usize = 1 << 20;

/// A body that cannot be used.
pub(crate) enum BadBody {
    TooLarge,
    /// It did not come to its end.
    Broken,
}

/// The whole body; one beyond 1 MiB is read to its end and dropped.
pub(crate) async fn read(mut body: Body) -> Result<Bytes, BadBody> {
    let mut bytes = Vec::new();
    let mut length = 0;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let frame = frame.map_err(|_| BadBody::Broken)?;
        if let Ok(data) = frame.into_data() {
            length += data.len();
            if length <= BODY_BYTES {
                bytes.extend_from_slice(&data);
            }
        }
    }
    if length > BODY_BYTES { Err(BadBody::TooLarge) } else { Ok(bytes.into()) }
}

/// The text of a header.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
