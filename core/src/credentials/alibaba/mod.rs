//! The places where Alibaba Cloud's tools look for credentials, in their order: the environment, an
//! OIDC role, the command line tool's profiles (`cli.rs`), the credentials file (`file.rs`), the RAM
//! role of the ECS instance, a credentials URI (`uri.rs`). A place may name a way to credentials
//! (`way.rs`) in place of holding them.

mod cli;
mod file;
pub(super) mod sts;
mod uri;
pub(super) mod way;

use super::Resolved;
use super::role::{self, Role, Wanted};
use super::source::{Found, Seek};
use super::surroundings::{Failure, Said, Surroundings};
use crate::transport::Options;
use crate::{Error, SecretString};
use way::{AssumedRole, OidcRole, Pair, Way};

const ACCESS_KEY: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET_KEY: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";
const PROFILE: &str = "ALIBABA_CLOUD_PROFILE";

pub(crate) struct AlibabaChain {
    profile: Option<String>,
    tools: Tools,
}

/// What ways to credentials need.
struct Tools {
    /// The application's own for all connections: proxy, certificates, time.
    options: Options,
    ecs: Role,
}

impl AlibabaChain {
    /// With a profile that one is used and no other place is looked at.
    pub(crate) fn new(profile: Option<String>, options: Options) -> Self {
        Self { profile, tools: Tools { options, ecs: Role::new(&role::ALIBABA) } }
    }

    async fn find(&self, surroundings: &Surroundings) -> Result<Resolved, Error> {
        let mut said = Said::default();
        let chosen = self.profile.is_some();
        if !chosen {
            if let Some(found) = said.or_next("environment", environment(surroundings))? {
                return Ok(found);
            }
            let oidc = self.tools.oidc(surroundings).await;
            if let Some(found) = said.or_next("OIDC role", oidc)? {
                return Ok(found);
            }
        }
        let variable = surroundings.first(&[PROFILE]).map_err(Failure::into_error)?;
        let named = self.profile.as_deref();
        let named = named.or_else(|| variable.as_ref().map(|(_, text)| text.reveal()));
        let profile = self.tools.cli(surroundings, named).await;
        if let Some(found) = said.or_next("profile", profile)? {
            return Ok(found);
        }
        let file = self.tools.file(surroundings, named).await;
        if let Some(found) = said.or_next("credentials file", file)? {
            return Ok(found);
        }
        if let Some(profile) = named {
            let said = said.all();
            return Err(Error::credentials(format!(
                "profile {profile} is asked for, but it is nowhere ({said})"
            )));
        }
        let role = self.tools.ecs_role(surroundings).await;
        if let Some(found) = said.or_next("ECS RAM role", role)? {
            return Ok(found);
        }
        let uri = self.tools.uri(surroundings).await;
        if let Some(found) = said.or_next("credentials URI", uri)? {
            return Ok(found);
        }
        Err(Error::credentials(format!(
            "no credentials were found ({}); set {ACCESS_KEY} and {SECRET_KEY}, or write a profile, or give the keys to the client",
            said.all(),
        )))
    }
}

impl Seek for AlibabaChain {
    fn seek<'a>(&'a self, surroundings: &'a Surroundings) -> Found<'a> {
        Box::pin(self.find(surroundings))
    }
}

fn environment(surroundings: &Surroundings) -> Result<Resolved, Failure> {
    let (access_key, secret_key) =
        (text(surroundings, ACCESS_KEY)?, secret(surroundings, SECRET_KEY)?);
    let half = |there, missing| {
        Err(Failure::Broken(format!(
            "{there} is set, but not {missing}; set both halves of a pair, or neither"
        )))
    };
    match (access_key, secret_key) {
        (None, None) => Err(Failure::Absent(format!("{ACCESS_KEY} is not set"))),
        (Some(_), None) => half(ACCESS_KEY, SECRET_KEY),
        (None, Some(_)) => half(SECRET_KEY, ACCESS_KEY),
        (Some(access_key), Some(secret_key)) => {
            let pair = Pair { access_key, secret_key, token: secret(surroundings, TOKEN)? };
            pair.resolved(format!("environment ({ACCESS_KEY})"))
        }
    }
}

impl Tools {
    /// The role of a pod of Kubernetes, which has a file with a token for it.
    async fn oidc(&self, surroundings: &Surroundings) -> Result<Resolved, Failure> {
        const NAMES: [&str; 3] = [
            "ALIBABA_CLOUD_ROLE_ARN",
            "ALIBABA_CLOUD_OIDC_PROVIDER_ARN",
            "ALIBABA_CLOUD_OIDC_TOKEN_FILE",
        ];
        let [arn, provider_arn, token_file] = [
            text(surroundings, NAMES[0])?,
            text(surroundings, NAMES[1])?,
            text(surroundings, NAMES[2])?,
        ];
        let (arn, provider_arn, token_file) = match (arn, provider_arn, token_file) {
            (Some(arn), Some(provider), Some(file)) => (arn, provider, file),
            // A role alone may be meant for something else.
            (_, None, None) => {
                let [_, provider, file] = NAMES;
                return Err(Failure::Absent(format!("{provider} and {file} are not set")));
            }
            parts => {
                let parts = [parts.0, parts.1, parts.2];
                let missing = NAMES.iter().zip(&parts).find(|(_, part)| part.is_none());
                let missing = missing.map_or("", |(name, _)| name);
                return Err(Failure::Broken(format!(
                    "{missing} is not set; an OIDC role needs all of {}",
                    NAMES.join(", ")
                )));
            }
        };
        let role = AssumedRole { arn, ..AssumedRole::default() };
        let way = Way::Oidc(OidcRole { provider_arn, token_file, role });
        self.follow(surroundings, way, "environment".to_owned()).await
    }

    /// The role of the ECS instance that this runs on.
    async fn ecs_role(&self, surroundings: &Surroundings) -> Result<Resolved, Failure> {
        const DISABLED: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
        if flag(surroundings, &[DISABLED])? {
            return Err(Failure::Absent(format!("{DISABLED} is true")));
        }
        let name = text(surroundings, "ALIBABA_CLOUD_ECS_METADATA")?;
        self.instance_role(surroundings, name).await
    }

    async fn instance_role(
        &self,
        surroundings: &Surroundings,
        name: Option<String>,
    ) -> Result<Resolved, Failure> {
        // One word is in Alibaba Cloud's documentation, the other in its tools.
        let with_token =
            flag(surroundings, &["ALIBABA_CLOUD_IMDSV1_DISABLED", "ALIBABA_CLOUD_IMDSV1_DISABLE"])?;
        self.ecs.find(surroundings, &Wanted { name, with_token }).await
    }
}

fn secret(surroundings: &Surroundings, name: &str) -> Result<Option<SecretString>, Failure> {
    Ok(surroundings.first(&[name])?.map(|(_, text)| text))
}

/// For what is no secret.
fn text(surroundings: &Surroundings, name: &str) -> Result<Option<String>, Failure> {
    Ok(secret(surroundings, name)?.map(|text| text.reveal().to_owned()))
}

fn flag(surroundings: &Surroundings, names: &[&str]) -> Result<bool, Failure> {
    let set = surroundings.first(names)?;
    Ok(set.is_some_and(|(_, text)| text.reveal().eq_ignore_ascii_case("true")))
}
