//! The one door to the network: sends a request, within a deadline, and gives back what was answered.

use std::error::Error as _;
use std::time::{Duration, Instant};

use bytes::Bytes;
use reqwest::header::HeaderMap;
use reqwest::{Certificate, Client, ClientBuilder, Method};
use tokio::sync::OnceCell;
use url::{Host, Url};
use zeroize::Zeroizing;

use crate::{Error, ErrorKind};

/// The deadline of a call over all its attempts, where the application gives none.
pub(crate) const DEFAULT_TIMEOUT: Duration = Duration::from_secs(15);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
/// Far above any documented answer; keeps a broken server from filling the memory.
const ANSWER_LIMIT: usize = 16 << 20;

/// Holds the connections to one endpoint.
pub(crate) struct Transport {
    endpoint: Url,
    timeout: Duration,
    // Reading the system's certificates takes tens of milliseconds, so it waits for the first call.
    client: OnceCell<Client>,
}

pub(crate) struct Outgoing {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Zeroizing<Vec<u8>>,
}

impl Transport {
    pub(crate) fn new(endpoint: &str, timeout: Duration) -> Result<Self, Error> {
        if timeout.is_zero() {
            return Err(Error::invalid("timeout must be longer than 0"));
        }
        Ok(Self { endpoint: parse_endpoint(endpoint)?, timeout, client: OnceCell::new() })
    }

    /// The endpoint followed by path segments, each encoded.
    pub(crate) fn url(&self, segments: &[&str]) -> Url {
        let mut url = self.endpoint.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend(segments);
        }
        url
    }

    /// Sends one request and reads the whole answer, whatever its status.
    pub(crate) async fn send(&self, outgoing: Outgoing) -> Result<Answer, Error> {
        let client = self.client().await?;
        let began = Instant::now();
        let (method, host) = (outgoing.method.clone(), outgoing.url.authority().to_owned());
        let result = tokio::time::timeout(self.timeout, self.exchange(client, outgoing))
            .await
            .unwrap_or_else(|_| Err(self.timed_out()));
        let ms = began.elapsed().as_millis();
        match &result {
            Ok(answer) => tracing::debug!(%method, host, status = answer.status, ms, "answered"),
            Err(error) => tracing::debug!(%method, host, kind = %error.kind(), ms, "failed"),
        }
        result.map_err(Error::attempted)
    }

    async fn exchange(&self, client: &Client, outgoing: Outgoing) -> Result<Answer, Error> {
        let mut request = client.request(outgoing.method, outgoing.url).headers(outgoing.headers);
        if let Some(body) = outgoing.body {
            request = request.body(body);
        }
        let mut response = request.send().await.map_err(|e| self.network(e))?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let expected = usize::try_from(response.content_length().unwrap_or(0)).unwrap_or(0);
        let mut body = Zeroizing::new(Vec::with_capacity(expected.min(ANSWER_LIMIT)));
        while let Some(chunk) = response.chunk().await.map_err(|e| self.network(e))? {
            if body.len() + chunk.len() > ANSWER_LIMIT {
                return Err(Error::new(
                    ErrorKind::Unexpected,
                    format!("the answer is longer than {ANSWER_LIMIT} bytes"),
                ));
            }
            append(&mut body, &chunk);
        }
        Ok(Answer { status, headers, body })
    }

    async fn client(&self) -> Result<&Client, Error> {
        let plain = self.endpoint.scheme() == "http";
        let made = || async move {
            let made = tokio::task::spawn_blocking(move || make_client(plain)).await;
            let why = match made {
                Ok(Ok(client)) => return Ok(client),
                Ok(Err(error)) => causes(&error),
                Err(_) => "it panicked".to_owned(),
            };
            let what = format!("the HTTP client could not be made: {why}");
            Err(Error::new(ErrorKind::Unexpected, what))
        };
        self.client.get_or_try_init(made).await
    }

    fn timed_out(&self) -> Error {
        Error::new(
            ErrorKind::Timeout,
            format!(
                "no complete answer within {} ms; the request may have been carried out",
                self.timeout.as_millis()
            ),
        )
    }

    fn network(&self, error: reqwest::Error) -> Error {
        let what = if error.is_timeout() && error.is_connect() {
            return Error::new(
                ErrorKind::Timeout,
                format!("no connection within {} ms", CONNECT_TIMEOUT.as_millis()),
            );
        } else if error.is_connect() {
            "no connection"
        } else {
            "the connection broke before the answer was complete"
        };
        Error::new(ErrorKind::Network, format!("{what}: {}", causes(&error.without_url())))
    }
}

fn make_client(plain: bool) -> Result<Client, reqwest::Error> {
    if plain {
        // Loopback only: no proxy is meant for it, and no certificate is needed.
        return base().no_proxy().tls_certs_only([]).build();
    }
    // A bare container has no certificates of its own; the bundled roots serve there.
    base().build().or_else(|_| {
        let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS;
        let roots = roots.iter().map(|der| Certificate::from_der(der));
        base().tls_certs_only(roots.collect::<Result<Vec<_>, _>>()?).build()
    })
}

fn base() -> ClientBuilder {
    Client::builder()
        .user_agent(concat!("bojagi/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(CONNECT_TIMEOUT)
        // A signature is for one address; it must not follow a redirect to another.
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
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

/// The innermost causes say most ("connection refused"), the outer ones say least.
fn causes(error: &reqwest::Error) -> String {
    let mut texts = Vec::new();
    let mut cause = error.source();
    while let Some(inner) = cause {
        texts.push(inner.to_string());
        cause = inner.source();
    }
    texts.dedup();
    match texts.is_empty() {
        true => error.to_string(),
        false => texts.join(": "),
    }
}

fn parse_endpoint(text: &str) -> Result<Url, Error> {
    let refuse = |why: &str| Err(Error::invalid(format!("endpoint {why}")));
    let Ok(url) = Url::parse(text) else {
        return refuse("is not a URL, such as https://ocapi-kr.ncloud.com/secretmanager");
    };
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("must not hold a user name or a password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("must not hold a query or a fragment");
    }
    let loopback = match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => return refuse("names no host"),
    };
    match url.scheme() {
        "https" => Ok(url),
        "http" if loopback => Ok(url),
        "http" => refuse("must be https: plain http is for this machine only"),
        _ => refuse("must begin with https://"),
    }
}
