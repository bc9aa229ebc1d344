//! The sources in surroundings of the test's own making.

mod alibaba;
mod alibaba_files;
mod ncloud;
mod role;
mod source;

use std::collections::HashMap;
use std::ffi::OsString;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;

use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

use super::source::Origin;
use super::surroundings::Surroundings;
use super::{AlibabaChain, CredentialsSource, NcloudChain, Resolved, Seek};
use crate::Error;
use crate::transport::Options;

/// An address at which nothing listens.
const NOBODY: &str = "http://127.0.0.1:1";

/// A clock that stands still until it is told to go on.
#[derive(Clone)]
struct Clock(Arc<Mutex<Timestamp>>);

impl Clock {
    fn new() -> Self {
        Self(Arc::new(Mutex::new("2030-01-01T00:00:00Z".parse().unwrap())))
    }

    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }

    fn after(&self, seconds: i64) -> Timestamp {
        self.now() + SignedDuration::from_secs(seconds)
    }

    fn advance(&self, seconds: i64) {
        let later = self.after(seconds);
        *self.0.lock().unwrap() = later;
    }
}

/// A machine with these variables, and with a metadata service nowhere but where they say.
struct Machine {
    variables: HashMap<String, OsString>,
    home: Option<TempDir>,
    clock: Clock,
}

impl Machine {
    fn new() -> Self {
        let machine = Self {
            variables: HashMap::new(),
            home: Some(TempDir::new().unwrap()),
            clock: Clock::new(),
        };
        machine
            .set("NCLOUD_METADATA_API_ENDPOINT", NOBODY)
            .set("ALIBABA_CLOUD_ECS_METADATA_ENDPOINT", NOBODY)
            .set("ALIBABA_CLOUD_STS_ENDPOINT", NOBODY)
    }

    fn set(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.variables.insert(name.to_owned(), value.into());
        self
    }

    fn configure(self, text: impl AsRef<[u8]>) -> Self {
        self.write(".ncloud/configure", text)
    }

    fn configure_path(&self) -> PathBuf {
        self.path(".ncloud/configure")
    }

    /// A file below the home directory.
    fn path(&self, below: &str) -> PathBuf {
        self.home.as_ref().unwrap().path().join(below)
    }

    fn write(self, below: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.path(below);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    fn surroundings(&self) -> Surroundings {
        let (variables, clock) = (self.variables.clone(), self.clock.clone());
        Surroundings {
            variable: Box::new(move |name| variables.get(name).cloned()),
            home: self.home.as_ref().map(|home| home.path().to_owned()),
            now: Box::new(move || clock.now()),
        }
    }

    fn chain(&self, profile: Option<&str>) -> CredentialsSource {
        self.seek(NcloudChain::new(profile.map(str::to_owned)))
    }

    fn alibaba(&self, profile: Option<&str>) -> CredentialsSource {
        self.seek(AlibabaChain::new(profile.map(str::to_owned), Options::default()))
    }

    fn seek(&self, chain: impl Seek) -> CredentialsSource {
        CredentialsSource::sought(Origin::Chain(Box::new(chain)), self.surroundings())
    }

    async fn find(&self) -> Result<Found, Error> {
        self.find_profile(None).await
    }

    async fn find_profile(&self, profile: Option<&str>) -> Result<Found, Error> {
        Ok(Found::from(&*self.chain(profile).get().await?))
    }

    /// The error's text, which holds no key, with the home directory as `~`.
    async fn refusal(&self, profile: Option<&str>) -> String {
        self.refused(self.find_profile(profile).await)
    }

    /// As `refusal`, of what there is no success in.
    fn refused<T: std::fmt::Debug>(&self, outcome: Result<T, Error>) -> String {
        let error = outcome.unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::Credentials);
        let text = error.to_string();
        assert!(!text.contains("hunter2") && !text.contains('\n'), "{text}");
        match &self.home {
            Some(home) => text.replace(home.path().to_str().unwrap(), "~"),
            None => text,
        }
    }
}

/// What a source gave, for comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Found {
    access_key: String,
    secret_key: String,
    source: String,
}

impl From<&Resolved> for Found {
    fn from(resolved: &Resolved) -> Self {
        Self {
            access_key: resolved.credentials.access_key().to_owned(),
            secret_key: resolved.credentials.secret_key().reveal().to_owned(),
            source: resolved.source.clone(),
        }
    }
}

fn found(access_key: &str, secret_key: &str, source: &str) -> Found {
    Found {
        access_key: access_key.to_owned(),
        secret_key: secret_key.to_owned(),
        source: source.to_owned(),
    }
}

/// Whether a request has all of its body.
fn whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let said = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    said.is_none_or(|said| body.len() >= said.parse().unwrap())
}

/// Answers each request, one per connection, with what `answer` makes of its head: status line and
/// body, or nothing at all, ever. Gives the URL, and the heads that came in.
fn metadata(
    answer: impl Fn(&str) -> Option<(&'static str, String)> + Send + 'static,
) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (seen, requests) = channel();
    thread::spawn(move || {
        let mut held = Vec::new();
        for mut stream in listener.incoming().map_while(Result::ok) {
            let mut buffer = [0; 4096];
            let mut length = 0;
            while !whole(&buffer[..length]) {
                match stream.read(&mut buffer[length..]) {
                    Ok(read) if read > 0 => length += read,
                    _ => break,
                }
            }
            let head = String::from_utf8_lossy(&buffer[..length]).into_owned();
            let answer = answer(&head);
            let _ = seen.send(head);
            match answer {
                Some((status, body)) => {
                    let length = body.len();
                    let _ = write!(
                        stream,
                        "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
                    );
                }
                None => held.push(stream),
            }
        }
    });
    (url, requests)
}
