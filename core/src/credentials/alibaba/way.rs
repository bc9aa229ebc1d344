//! Ways to credentials: keys that are there, and roles that are taken on with them or without.

use std::future::Future;
use std::path::Path;
use std::pin::Pin;

use super::super::Resolved;
use super::super::surroundings::{Failure, Surroundings, found, text_of};
use super::{Tools, sts};
use crate::SecretString;

/// Keys as a place holds them.
pub(super) struct Pair {
    pub(super) access_key: String,
    pub(super) secret_key: SecretString,
    pub(super) token: Option<SecretString>,
}

impl Pair {
    pub(super) fn resolved(self, source: String) -> Result<Resolved, Failure> {
        found(source, &self.access_key, self.secret_key, self.token)
    }
}

/// What is said of a role that is to be taken on.
#[derive(Default)]
pub(crate) struct AssumedRole {
    pub(crate) arn: String,
    pub(crate) session_name: Option<String>,
    pub(crate) seconds: Option<u32>,
    pub(crate) external_id: Option<String>,
    pub(crate) policy: Option<String>,
    pub(crate) sts_region: Option<String>,
    pub(crate) vpc: bool,
}

pub(super) struct OidcRole {
    pub(super) provider_arn: String,
    pub(super) token_file: String,
    pub(super) role: AssumedRole,
}

/// How a place says that one gets to credentials.
pub(super) enum Way {
    Keys(Pair),
    /// With the credentials that another way leads to.
    AssumeRole(Box<Way>, AssumedRole),
    Oidc(OidcRole),
    Ecs(Option<String>),
}

type Followed<'a> = Pin<Box<dyn Future<Output = Result<Resolved, Failure>> + Send + 'a>>;

impl Tools {
    /// `place` is what named the way.
    pub(super) fn follow<'a>(
        &'a self,
        surroundings: &'a Surroundings,
        way: Way,
        place: String,
    ) -> Followed<'a> {
        Box::pin(async move {
            match way {
                Way::Keys(pair) => pair.resolved(place),
                Way::AssumeRole(with, role) => {
                    let source = format!("RAM role {} ({place})", role.arn);
                    let with = self.follow(surroundings, *with, place).await?;
                    sts::assume_role(self, surroundings, &role, &with, source).await
                }
                Way::Oidc(oidc) => {
                    let source = format!("OIDC role {} ({place})", oidc.role.arn);
                    let file = &oidc.token_file;
                    let token = text_of(Path::new(file)).await?.ok_or_else(|| {
                        Failure::Broken(format!(
                            "{place} names the token file {file}, which is not there"
                        ))
                    })?;
                    sts::assume_role_with_oidc(self, surroundings, &oidc, &token, source).await
                }
                // Who names it means it.
                Way::Ecs(name) => {
                    let role = self.instance_role(surroundings, name).await;
                    role.map_err(|failure| match failure.into_broken() {
                        Failure::Broken(why) => Failure::Broken(format!("{place}: {why}")),
                        absent => absent,
                    })
                }
            }
        })
    }
}
