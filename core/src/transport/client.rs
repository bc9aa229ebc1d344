//! The HTTP client: its address, certificates, proxy and user agent, and what its errors mean.

use std::error::Error as _;
use std::time::Duration;

use reqwest::{Certificate, Client, ClientBuilder, Proxy};
use url::{Host, Url};

use super::Options;
use crate::{Error, SecretString};

/// How often an HTTP/2 connection with calls under way is asked for a sign of life, and for how long
/// that is waited for. Both fit into one try.
const ALIVE_CHECK: Duration = Duration::from_secs(2);

/// What the client is made from, once the first call needs it; what the application gave has been
/// checked.
#[derive(Clone, Debug)]
pub(super) struct Recipe {
    plain: bool,
    user_agent: String,
    connect_timeout: Duration,
    certificates: Vec<Certificate>,
    proxy: Option<SecretString>,
}

impl Recipe {
    pub(super) fn new(endpoint: &Url, options: &Options) -> Result<Self, Error> {
        Ok(Self {
            plain: endpoint.scheme() == "http",
            user_agent: user_agent(options.user_agent_suffix.as_deref())?,
            connect_timeout: options.connect_timeout,
            certificates: match &options.ca_bundle {
                Some(path) => certificates(path)?,
                None => Vec::new(),
            },
            proxy: match &options.proxy {
                Some(proxy) => Some(proxy_url(proxy)?),
                None => None,
            },
        })
    }

    pub(super) fn make(&self) -> Result<Client, reqwest::Error> {
        if self.plain {
            return self.base()?.tls_certs_only([]).build();
        }
        // A bare container has no certificates of its own; the bundled roots serve there.
        let extra = || self.certificates.iter().cloned();
        self.base()?.tls_certs_merge(extra()).build().or_else(|_| {
            let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter();
            let roots =
                roots.map(|der| Certificate::from_der(der)).collect::<Result<Vec<_>, _>>()?;
            self.base()?.tls_certs_only(roots.into_iter().chain(extra())).build()
        })
    }

    fn base(&self) -> Result<ClientBuilder, reqwest::Error> {
        let builder = Client::builder()
            .user_agent(&self.user_agent)
            .connect_timeout(self.connect_timeout)
            // A connection that has gone silent would otherwise take every later call with it.
            .http2_keep_alive_interval(ALIVE_CHECK)
            .http2_keep_alive_timeout(ALIVE_CHECK)
            // A signature is for one address; it must not follow a redirect to another.
            .redirect(reqwest::redirect::Policy::none())
            .referer(false);
        Ok(match &self.proxy {
            Some(proxy) if !proxy.is_empty() => builder.proxy(Proxy::all(proxy.reveal())?),
            // Plain http goes to this machine, or where the application says; the proxies of the
            // environment are for the world outside.
            None if !self.plain => builder,
            _ => builder.no_proxy(),
        })
    }
}

fn user_agent(suffix: Option<&str>) -> Result<String, Error> {
    let own = concat!("bojagi/", env!("CARGO_PKG_VERSION"));
    match suffix {
        None | Some("") => Ok(own.to_owned()),
        Some(text) if text.bytes().all(|b| matches!(b, b' '..=b'~')) => Ok(format!("{own} {text}")),
        Some(_) => Err(Error::invalid("user_agent_suffix may hold printable ASCII only")),
    }
}

fn certificates(path: &str) -> Result<Vec<Certificate>, Error> {
    let refuse = |why: String| Err(Error::invalid(format!("ca_bundle: {why}")));
    let pem = match std::fs::read(path) {
        Ok(pem) => pem,
        Err(e) => return refuse(format!("{path} cannot be read: {e}")),
    };
    match Certificate::from_pem_bundle(&pem) {
        Ok(certificates) if !certificates.is_empty() => Ok(certificates),
        _ => refuse(format!("{path} must hold certificates in PEM form")),
    }
}

/// An empty text stands for "no proxy, whatever the environment says".
fn proxy_url(proxy: &SecretString) -> Result<SecretString, Error> {
    let refuse = |why: &str| Err(Error::invalid(format!("proxy {why}")));
    if proxy.is_empty() {
        return Ok(proxy.clone());
    }
    match Url::parse(proxy.reveal()) {
        Ok(url) if !matches!(url.scheme(), "http" | "https") => {
            refuse("must begin with http:// or https://")
        }
        Ok(url) if url.host().is_some() => Ok(proxy.clone()),
        _ => refuse("is not a URL, such as http://proxy.example:3128"),
    }
}

/// The innermost causes say most ("connection refused"), the outer ones say least.
pub(super) fn causes(error: &reqwest::Error) -> String {
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

pub(super) fn certificate_refused(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(inner) = cause {
        // The source of an io::Error is that of the error inside, which would be passed over.
        let mut unwrapped: &(dyn std::error::Error + 'static) = inner;
        while let Some(io) = unwrapped.downcast_ref::<std::io::Error>()
            && let Some(wrapped) = io.get_ref()
        {
            unwrapped = wrapped;
        }
        if let Some(rustls::Error::InvalidCertificate(_)) = unwrapped.downcast_ref() {
            return true;
        }
        cause = inner.source();
    }
    false
}

pub(super) fn parse_endpoint(text: &str, allow_http: bool) -> Result<Url, Error> {
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
        "http" if loopback || allow_http => Ok(url),
        "http" => refuse(
            "must be https: plain http is for this machine only, or for where allow_http is set",
        ),
        _ => refuse("must begin with https://"),
    }
}
