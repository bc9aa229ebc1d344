//! The service's address, and what the application says of certificates, proxy and user agent.

use http::header::HeaderValue;
use rustls::pki_types::CertificateDer;
use url::{Host, Url};
use zeroize::Zeroizing;

use super::{CONNECT_TIMEOUT, Options};
use crate::http_client::{self, Address, OWN_NAME, Proxy, Settings};
use crate::{Error, SecretString};

/// Where the service is, and how connections to it are made.
pub(crate) fn reach(endpoint: &str, options: &Options) -> Result<(Address, Settings), Error> {
    let endpoint = parse_endpoint(endpoint, options.allow_http.unwrap_or(false))?;
    let user_agent = user_agent(options.user_agent_suffix.as_deref())?;
    let Ok(address) = Address::new(&endpoint, user_agent) else {
        return Err(Error::invalid("endpoint names a host that cannot be one"));
    };
    let proxy = match &options.proxy {
        Some(proxy) => proxy_of(proxy)?,
        // Plain http goes to this machine, or where the application says; the proxies of the
        // environment are for the world outside.
        None if endpoint.scheme() == "http" => None,
        None => Proxy::of_this_process(endpoint.as_str()),
    };
    let certificates = match &options.ca_bundle {
        Some(path) => certificates(path)?,
        None => Vec::new(),
    };
    let settings = Settings {
        scheme: address.scheme().clone(),
        authority: address.authority().clone(),
        connect_timeout: options.connect_timeout.unwrap_or(CONNECT_TIMEOUT),
        certificates,
        proxy,
    };
    Ok((address, settings))
}

fn user_agent(suffix: Option<&str>) -> Result<HeaderValue, Error> {
    let text = match suffix {
        None | Some("") => return Ok(HeaderValue::from_static(OWN_NAME)),
        Some(suffix) => format!("{OWN_NAME} {suffix}"),
    };
    let printable = text.bytes().all(|b| matches!(b, b' '..=b'~'));
    let value = HeaderValue::try_from(text).ok().filter(|_| printable);
    value.ok_or_else(|| Error::invalid("user_agent_suffix may hold printable ASCII only"))
}

fn certificates(path: &str) -> Result<Vec<CertificateDer<'static>>, Error> {
    let refuse = |why: String| Err(Error::invalid(format!("ca_bundle: {why}")));
    let pem = match std::fs::read(path) {
        Ok(pem) => pem,
        Err(e) => return refuse(format!("{path} cannot be read: {e}")),
    };
    match http_client::certificates(&pem) {
        Some(certificates) => Ok(certificates),
        None => refuse(format!("{path} must hold certificates in PEM form")),
    }
}

/// An empty text stands for "no proxy, whatever the environment says".
fn proxy_of(proxy: &SecretString) -> Result<Option<Proxy>, Error> {
    let refuse = |why: &str| Err(Error::invalid(format!("proxy {why}")));
    if proxy.is_empty() {
        return Ok(None);
    }
    let proxy = match Url::parse(proxy.reveal()) {
        Ok(url) if !matches!(url.scheme(), "http" | "https") => {
            return refuse("must begin with http:// or https://");
        }
        // Written anew, because there a name and a password are encoded as they have to be.
        Ok(url) => Proxy::new(&Zeroizing::new(String::from(url))),
        Err(_) => None,
    };
    match proxy {
        None => refuse("is not a URL, such as http://proxy.example:3128"),
        proxy => Ok(proxy),
    }
}

/// The base URL that a variable of the environment gives, if it is set. It is looked at here, because
/// the error has to name the variable.
pub(crate) fn endpoint_of_environment(
    variable: &str,
    text: Option<String>,
    options: &Options,
) -> Result<Option<String>, Error> {
    let Some(endpoint) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    match parse_endpoint(&endpoint, options.allow_http.unwrap_or(false)) {
        Ok(_) => Ok(Some(endpoint)),
        Err(error) => Err(error.noted(format!("it is from {variable} in the environment"))),
    }
}

fn parse_endpoint(text: &str, allow_http: bool) -> Result<Url, Error> {
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
