//! Where a service is, and the parts of its requests that are the same in all.

use bytes::Bytes;
use http::header::{ACCEPT, HeaderMap, HeaderValue, USER_AGENT};
use http::uri::{Authority, InvalidUri, PathAndQuery, Scheme};
use http::{Method, Request, Uri};
use http_body_util::Full;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use url::{Position, Url};

/// What a segment of a path cannot hold as it is, as URLs have it.
const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'/')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// With how much room for headers a request begins: more than any has.
const HEADERS: usize = 12;
/// Longer than most paths are.
const PATH: usize = 160;

/// Where the service is, and what is the same in all requests to it.
pub(crate) struct Address {
    scheme: Scheme,
    authority: Authority,
    /// What the paths of all operations follow, without the slash between.
    prefix: String,
    user_agent: HeaderValue,
}

impl Address {
    /// `url` is `http` or `https`, and has a host.
    pub(crate) fn new(url: &Url, user_agent: HeaderValue) -> Result<Self, InvalidUri> {
        let scheme = match url.scheme() {
            "http" => Scheme::HTTP,
            _ => Scheme::HTTPS,
        };
        // Without user name and password.
        let authority = url[Position::BeforeHost..Position::AfterPort].parse()?;
        let prefix = url.path().trim_end_matches('/').to_owned();
        Ok(Self { scheme, authority, prefix, user_agent })
    }

    pub(crate) fn scheme(&self) -> &Scheme {
        &self.scheme
    }

    /// Host and port.
    pub(crate) fn authority(&self) -> &Authority {
        &self.authority
    }

    /// The path of these segments, each encoded. None of them is a step, such as `..`.
    pub(crate) fn path<'a>(&self, segments: impl IntoIterator<Item = &'a str>) -> String {
        let mut path = String::with_capacity(PATH);
        path.push_str(&self.prefix);
        for segment in segments {
            path.push('/');
            path.extend(utf8_percent_encode(segment, SEGMENT));
        }
        path
    }

    pub(crate) fn request(
        &self,
        method: Method,
        path_and_query: &str,
        body: Bytes,
    ) -> Result<Request<Full<Bytes>>, http::Error> {
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = method;
        *request.uri_mut() = Uri::builder()
            .scheme(self.scheme.clone())
            .authority(self.authority.clone())
            .path_and_query(PathAndQuery::try_from(path_and_query)?)
            .build()?;
        let mut headers = HeaderMap::with_capacity(HEADERS);
        headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
        headers.insert(USER_AGENT, self.user_agent.clone());
        *request.headers_mut() = headers;
        Ok(request)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn address(url: &str) -> Address {
        Address::new(&url.parse().unwrap(), HeaderValue::from_static("test")).unwrap()
    }

    proptest! {
        #[test]
        fn a_path_is_encoded_as_urls_have_it(
            segments in proptest::collection::vec("[^\\p{Cc}]{1,20}", 1..4),
            prefix in "(/[a-z%0-9A-F]{1,4}){0,3}/?",
        ) {
            prop_assume!(!segments.iter().any(|s| matches!(s.as_str(), "." | "..")));
            let mut url: Url = format!("https://a.example{prefix}").parse().unwrap();
            let path = address(url.as_str()).path(segments.iter().map(String::as_str));
            url.path_segments_mut().unwrap().pop_if_empty().extend(&segments);
            prop_assert_eq!(&path, url.path());
            let request = address("https://a.example").request(Method::GET, &path, Bytes::new());
            let sent = request.unwrap();
            prop_assert_eq!(sent.uri().path_and_query().unwrap().as_str(), &path);
        }
    }

    #[test]
    fn a_request_goes_to_the_host_and_names_no_user() {
        let address = address("http://user:hunter2@a.example:8080/b/");
        let path = address.path(["c d"]);
        let request = address.request(Method::PUT, &format!("{path}?e=f"), Bytes::new()).unwrap();
        assert_eq!(request.uri(), "http://a.example:8080/b/c%20d?e=f");
    }
}
