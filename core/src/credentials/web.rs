//! HTTP to the services that give credentials.

use bytes::Bytes;
use http::header::HeaderValue;
use http::{Method, Request};
use http_body_util::Full;
use url::Url;

use super::surroundings::Failure;
use crate::http_client::{Address, Client, FailureKind, OWN_NAME, Received, Settings};

const ANSWER_LIMIT: usize = 16 << 10;

/// One such service.
pub(crate) struct Web {
    client: Client,
    address: Address,
    /// For people.
    name: String,
}

impl Web {
    /// A service of this machine's own network: no proxy has a part in it. None if the URL is not one
    /// of the scheme `http`.
    pub(crate) async fn near(what: &str, url: &str) -> Option<Result<Self, Failure>> {
        let url = Url::parse(url).ok().filter(|url| url.scheme() == "http" && url.has_host())?;
        let address = Address::new(&url, HeaderValue::from_static(OWN_NAME)).ok()?;
        let settings = Settings {
            scheme: address.scheme().clone(),
            authority: address.authority().clone(),
            connect_timeout: super::role::KEYS_LIMIT,
            certificates: Vec::new(),
            proxy: None,
        };
        Some(Self::new(what, address, &settings).await)
    }

    pub(crate) async fn new(
        what: &str,
        address: Address,
        settings: &Settings,
    ) -> Result<Self, Failure> {
        let name = format!("{what} at {}", address.authority());
        match Client::new(settings).await {
            Ok(client) => Ok(Self { client, address, name }),
            Err(_) => Err(Failure::Broken("the HTTP client could not be made".to_owned())),
        }
    }

    /// What it is and where, for errors.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The path of its URL followed by these segments.
    pub(crate) fn path(&self, segments: &[&str]) -> String {
        self.address.path(segments.iter().copied())
    }

    pub(crate) fn request(
        &self,
        method: Method,
        path_and_query: &str,
        body: Bytes,
    ) -> Result<Request<Full<Bytes>>, Failure> {
        let request = self.address.request(method, path_and_query, body);
        request.map_err(|_| {
            Failure::Broken(format!("{} has an address that cannot be one", self.name))
        })
    }

    /// Absent is one that cannot be reached.
    pub(crate) async fn send(&self, request: Request<Full<Bytes>>) -> Result<Received, Failure> {
        let name = &self.name;
        let answer = self.client.send(request, ANSWER_LIMIT).await;
        answer.map_err(|failure| match failure.kind {
            FailureKind::Connect | FailureKind::ConnectTimeout => {
                Failure::Absent(format!("no connection to {name}"))
            }
            FailureKind::Certificate => {
                Failure::Broken(format!("the certificate of {name} is refused"))
            }
            FailureKind::TooLong => {
                Failure::Broken(format!("{name} answers more than {ANSWER_LIMIT} bytes"))
            }
            _ => Failure::Broken(format!("the answer of {name} broke off")),
        })
    }
}
