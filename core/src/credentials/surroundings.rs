//! What the search for credentials depends on outside of this crate, and what each place answers.

use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::{Credentials, Resolved};
use crate::{Error, SecretString};

/// Far above any file of credentials.
const FILE_LIMIT: usize = 64 << 10;

type Variable = dyn Fn(&str) -> Option<OsString> + Send + Sync;

/// What credentials depend on outside of this crate. Tests have their own.
pub(crate) struct Surroundings {
    pub(crate) variable: Box<Variable>,
    pub(crate) home: Option<PathBuf>,
    pub(crate) now: Box<dyn Fn() -> Timestamp + Send + Sync>,
}

impl Surroundings {
    pub(crate) fn of_this_process() -> Self {
        Self {
            variable: Box::new(|name| env::var_os(name)),
            home: env::home_dir().filter(|home| !home.as_os_str().is_empty()),
            now: Box::new(Timestamp::now),
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.now)()
    }

    /// The first of these variables that is set and not empty, with its name.
    pub(crate) fn first<'a>(
        &self,
        names: &[&'a str],
    ) -> Result<Option<(&'a str, SecretString)>, Failure> {
        for name in names {
            let Some(text) = (self.variable)(name).filter(|text| !text.is_empty()) else {
                continue;
            };
            return match text.into_string() {
                Ok(text) => Ok(Some((name, SecretString::new(text)))),
                Err(text) => {
                    drop(Zeroizing::new(text.into_encoded_bytes()));
                    Err(Failure::Broken(format!("{name} is not valid Unicode")))
                }
            };
        }
        Ok(None)
    }
}

/// Why a place gave no credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// There are none; the next place is looked at.
    Absent(String),
    /// There should be some. Nothing is used instead: it would be another identity. The text says
    /// by itself what it is about.
    Broken(String),
}

impl Failure {
    pub(crate) fn into_broken(self) -> Self {
        let (Self::Absent(why) | Self::Broken(why)) = self;
        Self::Broken(why)
    }

    pub(crate) fn into_error(self) -> Error {
        let (Self::Absent(why) | Self::Broken(why)) = self;
        Error::credentials(why)
    }
}

/// What each place has said that had none.
#[derive(Default)]
pub(crate) struct Said(Vec<String>);

impl Said {
    pub(crate) fn all(&self) -> String {
        self.0.join("; ")
    }

    pub(crate) fn or_next(
        &mut self,
        place: &str,
        outcome: Result<Resolved, Failure>,
    ) -> Result<Option<Resolved>, Error> {
        match outcome {
            Ok(found) => Ok(Some(found)),
            Err(Failure::Absent(why)) => {
                tracing::debug!(place, why, "no credentials here");
                self.0.push(format!("{place}: {why}"));
                Ok(None)
            }
            Err(Failure::Broken(why)) => Err(Error::credentials(why)),
        }
    }
}

/// What a place holds, once both halves are there.
pub(crate) fn found(
    source: String,
    access_key: &str,
    secret_key: SecretString,
    token: Option<SecretString>,
) -> Result<Resolved, Failure> {
    let pair = Credentials::new(access_key, secret_key);
    match pair.and_then(|pair| match token {
        Some(token) => pair.with_security_token(token),
        None => Ok(pair),
    }) {
        Ok(credentials) => Ok(Resolved::new(credentials, source)),
        Err(error) => Err(Failure::Broken(format!("{source}: {error}"))),
    }
}

/// The text of a file, or none if there is no such file.
pub(crate) async fn text_of(path: &Path) -> Result<Option<SecretString>, Failure> {
    let (shown, path) = (path.display().to_string(), path.to_owned());
    let content = tokio::task::spawn_blocking(move || content(&path))
        .await
        .unwrap_or_else(|stopped| Err(io::Error::other(stopped)));
    let content = match content {
        Ok(content) => content,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(error) => return Err(Failure::Broken(format!("{shown} cannot be read: {error}"))),
    };
    match str::from_utf8(&content) {
        Ok(text) => Ok(Some(SecretString::from(text))),
        Err(_) => Err(Failure::Broken(format!("{shown} is not text in UTF-8"))),
    }
}

/// In one buffer that does not grow: one that grows would leave copies behind.
fn content(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut file = File::open(path)?;
    let mut buffer = Zeroizing::new(vec![0; FILE_LIMIT]);
    let mut length = 0;
    loop {
        match file.read(&mut buffer[length..]) {
            Ok(0) if length == FILE_LIMIT => {
                return Err(io::Error::other(format!("it has {FILE_LIMIT} bytes or more")));
            }
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    buffer.truncate(length);
    Ok(buffer)
}
