//! The places where NAVER Cloud's tools look for credentials, in their order: the environment, a
//! profile (`profile.rs`), the server's role.

mod profile;

use super::Resolved;
use super::role::{self, Role, Wanted};
use super::source::{Found, Seek};
use super::surroundings::{Failure, Said, Surroundings, found};
use crate::Error;

const ACCESS_KEY: [&str; 2] = ["NCLOUD_ACCESS_KEY_ID", "NCLOUD_ACCESS_KEY"];
const SECRET_KEY: [&str; 2] = ["NCLOUD_SECRET_ACCESS_KEY", "NCLOUD_SECRET_KEY"];

pub(crate) struct NcloudChain {
    profile: Option<String>,
    role: Role,
}

impl NcloudChain {
    /// With a profile that one is used and no other place is looked at.
    pub(crate) fn new(profile: Option<String>) -> Self {
        Self { profile, role: Role::new(&role::NCLOUD) }
    }

    async fn find(&self, surroundings: &Surroundings) -> Result<Resolved, Error> {
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
        let role = self.role.find(surroundings, &Wanted::default()).await;
        if let Some(found) = said.or_next("server role", role)? {
            return Ok(found);
        }
        Err(Error::credentials(format!(
            "no credentials were found ({}); set {} and {}, or write a profile, or give the keys to the client",
            said.all(),
            ACCESS_KEY[0],
            SECRET_KEY[0],
        )))
    }
}

impl Seek for NcloudChain {
    fn seek<'a>(&'a self, surroundings: &'a Surroundings) -> Found<'a> {
        Box::pin(self.find(surroundings))
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
            found(format!("environment ({name})"), access_key.reveal(), secret_key, None)
        }
    }
}
