//! HTTP as this crate needs it: requests to one service, over connections that are kept and shared.

mod address;
mod connect;
mod failure;
mod pulse;
mod shared;
mod tls;

use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderMap, HeaderValue, PROXY_AUTHORIZATION};
use http::uri::{Authority, Scheme};
use http::{Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Body as _, Incoming};
use hyper_util::client::legacy;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::pki_types::CertificateDer;
use zeroize::Zeroizing;

pub(crate) use self::address::Address;
use self::connect::Connector;
pub(crate) use self::connect::Proxy;
pub(crate) use self::failure::{Failure, FailureKind};
pub(crate) use self::shared::Shared;
use self::tls::Tls;
pub(crate) use self::tls::certificates;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What every request says of its sender.
pub(crate) const OWN_NAME: &str = concat!("bojagi/", env!("CARGO_PKG_VERSION"));

/// How often an HTTP/2 connection with calls under way is asked for a sign of life, and for how long
/// that is waited for. Both fit into one try.
const ALIVE_CHECK: Duration = Duration::from_secs(2);
/// How long a connection is kept that nobody uses.
const IDLE_LIMIT: Duration = Duration::from_secs(90);

/// All that decides how a connection is made.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Settings {
    pub(crate) scheme: Scheme,
    pub(crate) authority: Authority,
    pub(crate) connect_timeout: Duration,
    /// Trusted beside those that the system trusts.
    pub(crate) certificates: Vec<CertificateDer<'static>>,
    pub(crate) proxy: Option<Proxy>,
}

/// Sends requests, follows no redirect, and holds the connections.
pub(crate) struct Client {
    inner: legacy::Client<Connector, Full<Bytes>>,
    /// For a proxy that reads each request.
    proxy_authorization: Option<HeaderValue>,
}

/// The whole of what came back.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Zeroizing<Vec<u8>>,
}

impl Client {
    pub(crate) async fn new(settings: &Settings) -> Result<Self, rustls::Error> {
        let Settings { scheme, connect_timeout, certificates, proxy, .. } = settings;
        let tls = match *scheme == Scheme::HTTPS || proxy.is_some() {
            true => Tls::system(certificates).await?,
            false => Tls::none()?,
        };
        let read = proxy.as_ref().filter(|_| *scheme != Scheme::HTTPS);
        let connector = Connector::new(scheme, proxy.as_ref(), tls, *connect_timeout);
        let inner = legacy::Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE_LIMIT)
            // A connection that has gone silent would otherwise take every later call with it.
            .http2_keep_alive_interval(ALIVE_CHECK)
            .http2_keep_alive_timeout(ALIVE_CHECK)
            .build(connector);
        let proxy_authorization = read.and_then(|proxy| proxy.authorization().cloned());
        Ok(Self { inner, proxy_authorization })
    }

    /// Sends a request and reads the whole answer, whatever its status, up to `limit` bytes.
    pub(crate) async fn send(
        &self,
        mut request: Request<Full<Bytes>>,
        limit: usize,
    ) -> Result<Received, Failure> {
        if let Some(authorization) = &self.proxy_authorization {
            request.headers_mut().insert(PROXY_AUTHORIZATION, authorization.clone());
        }
        let (head, body) = self.inner.request(request).await?.into_parts();
        let body = read(body, limit).await?;
        Ok(Received { status: head.status, headers: head.headers, body })
    }
}

async fn read(mut incoming: Incoming, limit: usize) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let expected = usize::try_from(incoming.size_hint().lower()).unwrap_or(limit);
    let mut body = Zeroizing::new(Vec::with_capacity(expected.min(limit)));
    while let Some(frame) = incoming.frame().await {
        // What follows a body says nothing to us.
        let Ok(chunk) = frame?.into_data() else { continue };
        if body.len() + chunk.len() > limit {
            return Err(Failure::too_long());
        }
        append(&mut body, &chunk);
    }
    Ok(body)
}

/// Grows by hand, because a vector that grows by itself leaves its old content behind unwiped.
fn append(body: &mut Zeroizing<Vec<u8>>, chunk: &[u8]) {
    let needed = body.len() + chunk.len();
    if needed > body.capacity() {
        let mut larger = Zeroizing::new(Vec::with_capacity(needed.max(2 * body.capacity())));
        larger.extend_from_slice(body);
        *body = larger;
    }
    body.extend_from_slice(chunk);
}
