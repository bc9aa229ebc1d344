//! The places where NAVER Cloud's tools look for credentials, in their order.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::role::ServerRole;
use super::{Credentials, Resolved, profile};
use crate::{Error, SecretString};

const ACCESS_KEY: [&str; 2] = ["NCLOUD_ACCESS_KEY_ID", "NCLOUD_ACCESS_KEY"];
const SECRET_KEY: [&str; 2] = ["NCLOUD_SECRET_ACCESS_KEY", "NCLOUD_SECRET_KEY"];

type Variable = dyn Fn(&str) -> Option<OsString> + Send + Sync;

/// What credentials depend on outside of this crate. Tests have their own.
pub(super) struct Surroundings {
    pub(super) variable: Box<Variable>,
    pub(super) home: Option<PathBuf>,
    pub(super) now: Box<dyn Fn() -> Timestamp + Send + Sync>,
}

impl Surroundings {
    pub(super) fn of_this_process() -> Self {
        Self {
            variable: Box::new(|name| env::var_os(name)),
            home: env::home_dir().filter(|home| !home.as_os_str().is_empty()),
            now: Box::new(Timestamp::now),
        }
    }

    pub(super) fn now(&self) -> Timestamp {
        (self.now)()
    }

    /// The first of these variables that is set and not empty, with its name.
    pub(super) fn first<'a>(
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
pub(super) enum Failure {
    /// There are none; the next place is looked at.
    Absent(String),
    /// There should be some. Nothing is used instead: it would be another identity. The text says
    /// by itself what it is about.
    Broken(String),
}

impl Failure {
    pub(super) fn into_broken(self) -> Self {
        let (Self::Absent(why) | Self::Broken(why)) = self;
        Self::Broken(why)
    }
}

pub(super) struct Chain {
    profile: Option<String>,
    role: ServerRole,
}

impl Chain {
    /// With a profile that one is used and no other place is looked at.
    pub(super) fn new(profile: Option<String>) -> Self {
        Self { profile, role: ServerRole::default() }
    }

    pub(super) async fn find(&self, surroundings: &Surroundings) -> Result<Resolved, Error> {
        let mut said = Said::default();
        if self.profile.is_none()
            && let Some(found) = said.or_next("environment", environment(surroundings))?
        {
            return Ok(found);
        }
        let profile = profile::find(self.profile.as_deref(), surroundings).await;
        if let Some(found) = said.or_next("profile", profile)? {
            return Ok(found);
        }
        if let Some(found) = said.or_next("server role", self.role.find(surroundings).await)? {
            return Ok(found);
        }
        Err(Error::credentials(format!(
            "no credentials were found ({}); set {} and {}, or write a profile, or give the keys to the client",
            said.0.join("; "),
            ACCESS_KEY[0],
            SECRET_KEY[0],
        )))
    }
}

/// What each place has said that had none.
#[derive(Default)]
struct Said(Vec<String>);

impl Said {
    fn or_next(
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

fn environment(surroundings: &Surroundings) -> Result<Resolved, Failure> {
    let pair = (surroundings.first(&ACCESS_KEY)?, surroundings.first(&SECRET_KEY)?);
    let half = |there: &str, missing: [&str; 2]| {
        Err(Failure::Broken(format!(
            "{there} is set, but not {} or {}; set both halves of a pair, or neither",
            missing[0], missing[1]
        )))
    };
    match pair {
        (None, None) => Err(Failure::Absent(format!("{} is not set", ACCESS_KEY.join(" or ")))),
        (Some((name, _)), None) => half(name, SECRET_KEY),
        (None, Some((name, _))) => half(name, ACCESS_KEY),
        (Some((name, access_key)), Some((_, secret_key))) => {
            found(format!("environment ({name})"), access_key.reveal(), secret_key)
        }
    }
}

/// What a place holds, once both halves are there.
pub(super) fn found(
    source: String,
    access_key: &str,
    secret_key: SecretString,
) -> Result<Resolved, Failure> {
    match Credentials::new(access_key, secret_key) {
        Ok(credentials) => Ok(Resolved::new(credentials, source)),
        Err(error) => Err(Failure::Broken(format!("{source}: {error}"))),
    }
}
