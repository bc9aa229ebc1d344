//! Carries out what a fault says, with the answers of the provider.

use crate::faults::{Fault, FaultKind, FaultWhen, Strike};
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body::{Frame, SizeHint};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// What a provider's answers look like.
pub(crate) trait Answers {
    /// The error that is documented for this status, with what the fault says instead.
    fn error(&self, fault: &Fault, status: u16, retry_after: Option<u32>) -> Response;

    /// A success without anything in it.
    fn success(&self) -> Response;
}

/// Carries out a request under its faults; none is an answer that never leaves.
pub(crate) async fn around(
    strike: Strike,
    carry_out: impl Future<Output = Response>,
    stopped: impl Future,
    provider: &impl Answers,
) -> Option<Response> {
    wait(strike.delay_before).await;
    let carried_out = match strike.fault.as_deref() {
        Some(Fault { when: FaultWhen::Before, .. }) => None,
        _ => Some(carry_out.await),
    };
    wait(strike.delay_after).await;
    let Some(fault) = strike.fault else {
        return carried_out;
    };
    match fault.fault {
        FaultKind::Status => Some(provider.error(&fault, fault.status?, fault.retry_after)),
        FaultKind::Throttle => Some(provider.error(&fault, 429, fault.retry_after.or(Some(1)))),
        FaultKind::Body => Some(any_body(&fault)),
        FaultKind::Cut => Some(cut(carried_out.unwrap_or_else(|| provider.success())).await),
        FaultKind::Hang => {
            stopped.await;
            None
        }
        FaultKind::Reset => None,
        FaultKind::Latency => carried_out,
    }
}

async fn wait(delay: Duration) {
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
}

/// The status of this number.
pub(crate) fn status(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn any_body(fault: &Fault) -> Response {
    let content_type = fault.content_type.clone().unwrap_or_else(|| "application/json".to_owned());
    let body = fault.body.clone().unwrap_or_default();
    (status(fault.status.unwrap_or(200)), [(header::CONTENT_TYPE, content_type)], body)
        .into_response()
}

/// The answer with half of its body, after which the connection ends.
async fn cut(whole: Response) -> Response {
    let (head, body) = whole.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let half = body.slice(..body.len() / 2);
    Response::from_parts(head, Body::new(Cut { half: Some(half), whole: body.len(), sent: false }))
}

struct Cut {
    half: Option<Bytes>,
    whole: usize,
    sent: bool,
}

impl HttpBody for Cut {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(half) = self.half.take() {
            return Poll::Ready(Some(Ok(Frame::data(half))));
        }
        if !self.sent {
            // The server sends what it has while a body keeps it waiting, but not at an error.
            self.sent = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.whole as u64)
    }
}
