//! How a connection is made: to the service itself or through a proxy, with TLS or without.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::header::{HeaderMap, HeaderValue, PROXY_AUTHORIZATION, USER_AGENT};
use http::uri::Scheme;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::Matcher;
use tower_service::Service;

use super::tls::Tls;
use super::{BoxError, OWN_NAME};

/// A connection on which nothing comes is looked after, and given up where that is not answered.
const KEEPALIVE: Duration = Duration::from_secs(15);
const KEEPALIVE_RETRIES: u32 = 3;
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
const UNACKNOWLEDGED_LIMIT: Duration = Duration::from_secs(30);

/// An HTTP proxy, and what it is shown.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Proxy {
    uri: Uri,
    authorization: Option<HeaderValue>,
}

impl Proxy {
    /// The one of this URL, which may hold a user name and a password. None if it is of no use.
    pub(crate) fn new(url: &str) -> Option<Self> {
        Self::of(&Matcher::builder().all(url).build(), &Uri::from_static("https://any.invalid/"))
    }

    /// The one that the environment or the system names for this URL.
    pub(crate) fn of_this_process(url: &str) -> Option<Self> {
        Self::of(&Matcher::from_system(), &url.parse().ok()?)
    }

    fn of(matcher: &Matcher, uri: &Uri) -> Option<Self> {
        let found = matcher.intercept(uri)?;
        Some(Self { uri: found.uri().clone(), authorization: found.basic_auth().cloned() })
    }

    /// Goes with each request that is not for a connection through the proxy, but for itself.
    pub(super) fn authorization(&self) -> Option<&HeaderValue> {
        self.authorization.as_ref()
    }
}

/// Makes the connections to one service.
#[derive(Clone)]
pub(super) struct Connector(Arc<Route>);

struct Route {
    way: Way,
    limit: Duration,
}

#[derive(Clone)]
enum Way {
    Direct(HttpsConnector<HttpConnector>),
    /// The proxy reads what is sent, and passes it on.
    Forwarded(HttpsConnector<HttpConnector>, Uri),
    /// The proxy passes on a connection that it cannot look into.
    Tunnelled(HttpsConnector<Tunnel<HttpsConnector<HttpConnector>>>),
}

impl Connector {
    /// `limit` is for all that there is to do before a request can be sent.
    pub(super) fn new(scheme: &Scheme, proxy: Option<&Proxy>, tls: Tls, limit: Duration) -> Self {
        let way = match proxy {
            None => Way::Direct((tcp(limit), tls.service).into()),
            Some(proxy) => {
                let to_proxy = HttpsConnector::from((tcp(limit), tls.proxy));
                match *scheme == Scheme::HTTPS {
                    false => Way::Forwarded(to_proxy, proxy.uri.clone()),
                    true => {
                        let tunnel = Tunnel::new(proxy.uri.clone(), to_proxy);
                        Way::Tunnelled((tunnel.with_headers(shown(proxy)), tls.service).into())
                    }
                }
            }
        };
        Self(Arc::new(Route { way, limit }))
    }
}

fn tcp(limit: Duration) -> HttpConnector {
    let mut tcp = HttpConnector::new();
    tcp.enforce_http(false);
    tcp.set_nodelay(true);
    // Where a name has several addresses, each gets a part of the time.
    tcp.set_connect_timeout(Some(limit));
    tcp.set_keepalive(Some(KEEPALIVE));
    tcp.set_keepalive_interval(Some(KEEPALIVE));
    tcp.set_keepalive_retries(Some(KEEPALIVE_RETRIES));
    #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
    tcp.set_tcp_user_timeout(Some(UNACKNOWLEDGED_LIMIT));
    tcp
}

fn shown(proxy: &Proxy) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(USER_AGENT, HeaderValue::from_static(OWN_NAME));
    if let Some(authorization) = &proxy.authorization {
        headers.insert(PROXY_AUTHORIZATION, authorization.clone());
    }
    headers
}

impl Way {
    async fn connect(self, service: Uri) -> Result<Stream, BoxError> {
        Ok(match self {
            Self::Direct(mut connector) => Stream::new(connector.call(service).await?),
            Self::Forwarded(mut connector, proxy) => {
                Stream { forwarded: true, ..Stream::new(connector.call(proxy).await?) }
            }
            Self::Tunnelled(mut connector) => Stream::new(connector.call(service).await?),
        })
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, service: Uri) -> Self::Future {
        let route = Arc::clone(&self.0);
        Box::pin(async move {
            let connecting = route.way.clone().connect(service);
            let made = tokio::time::timeout(route.limit, connecting).await;
            made.unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::TimedOut).into()))
        })
    }
}

trait Io: Read + Write + Connection + Send + Unpin {}

impl<T: Read + Write + Connection + Send + Unpin> Io for T {}

/// A connection, whatever it is made of.
pub(super) struct Stream {
    io: Box<dyn Io>,
    forwarded: bool,
}

impl Stream {
    fn new(io: impl Io + 'static) -> Self {
        Self { io: Box::new(io), forwarded: false }
    }
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        self.io.connected().proxy(self.forwarded)
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(context, buffer)
    }
}

impl Write for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(context, buffers)
    }
}
