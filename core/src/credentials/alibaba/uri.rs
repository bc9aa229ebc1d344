//! Credentials from a service that the application's surroundings name by its URL.

use std::time::Duration;

use bytes::Bytes;
use http::{Method, StatusCode};
use tokio::time::timeout;
use url::{Position, Url};

use super::super::Resolved;
use super::super::keys::Keys;
use super::super::surroundings::{Failure, Surroundings};
use super::super::web::Web;
use super::{Tools, secret};
use crate::transport::{Options, reach};

const URI: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";
const LIMIT: Duration = Duration::from_secs(5);

impl Tools {
    pub(super) async fn uri(&self, surroundings: &Surroundings) -> Result<Resolved, Failure> {
        let Some(uri) = secret(surroundings, URI)? else {
            return Err(Failure::Absent(format!("{URI} is not set")));
        };
        let parsed = Url::parse(uri.reveal()).ok().filter(Url::has_host);
        let Some(url) = parsed.filter(|url| matches!(url.scheme(), "http" | "https")) else {
            return Err(Failure::Broken(format!("{URI} is not a URL of http or https")));
        };
        // Who names it knows how it is reached; the application's proxy is for the world outside.
        let options = Options { allow_http: Some(true), proxy: None, ..self.options.clone() };
        let (address, settings) = reach(&url[..Position::BeforePath], &options)
            .map_err(|_| Failure::Broken(format!("{URI} names a host that cannot be one")))?;
        let web = Web::new("the credentials URI", address, &settings).await?;
        let request = web.request(
            Method::GET,
            &url[Position::BeforePath..Position::AfterQuery],
            Bytes::new(),
        )?;
        let answer = timeout(LIMIT, web.send(request)).await.unwrap_or_else(|_| {
            let (name, seconds) = (web.name(), LIMIT.as_secs());
            Err(Failure::Broken(format!("no answer from {name} within {seconds} s")))
        });
        let answer = answer.map_err(Failure::into_broken)?;
        let broken = |why: String| Failure::Broken(format!("the keys of {}: {why}", web.name()));
        if answer.status != StatusCode::OK {
            return Err(broken(format!("it answers {}", answer.status)));
        }
        let keys = Keys::read(&answer.body, broken)?;
        let source = format!("credentials URI ({URI})");
        keys.resolved(source, "AccessKeyId or AccessKeySecret", broken)
    }
}
