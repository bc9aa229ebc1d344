//! Credentials from a profile of `~/.aliyun/config.json`, the file of Alibaba Cloud's command line
//! tool.

use serde::Deserialize;

use super::super::Resolved;
use super::super::surroundings::{Failure, Surroundings, text_of};
use super::way::{AssumedRole, OidcRole, Pair, Way};
use super::{Tools, flag};
use crate::{SecretString, wire};

const DISABLED: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";
/// Profiles that one stands on, one above the other.
const DEPTH: usize = 8;

#[derive(Deserialize)]
struct Config {
    #[serde(default, deserialize_with = "wire::optional_text")]
    current: Option<String>,
    #[serde(default, deserialize_with = "wire::or_default")]
    profiles: Vec<Profile>,
}

#[derive(Deserialize)]
struct Profile {
    #[serde(default)]
    name: String,
    #[serde(default, deserialize_with = "wire::optional_text")]
    mode: Option<String>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    access_key_id: Option<String>,
    #[serde(default, deserialize_with = "wire::optional_secret")]
    access_key_secret: Option<SecretString>,
    #[serde(default, deserialize_with = "wire::optional_secret")]
    sts_token: Option<SecretString>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    sts_region: Option<String>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    endpoint_type: Option<String>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    ram_role_name: Option<String>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    ram_role_arn: Option<String>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    ram_session_name: Option<String>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    external_id: Option<String>,
    #[serde(default, deserialize_with = "wire::optional_number")]
    expired_seconds: Option<u32>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    source_profile: Option<String>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    oidc_provider_arn: Option<String>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    oidc_token_file: Option<String>,
}

impl Tools {
    /// The profile `named`, or else the current one.
    pub(super) async fn cli(
        &self,
        surroundings: &Surroundings,
        named: Option<&str>,
    ) -> Result<Resolved, Failure> {
        if flag(surroundings, &[DISABLED])? {
            return Err(Failure::Absent(format!("{DISABLED} is true")));
        }
        let Some(home) = &surroundings.home else {
            return Err(Failure::Absent("the home directory is not known".to_owned()));
        };
        let path = home.join(".aliyun").join("config.json");
        let shown = path.display().to_string();
        let Some(text) = text_of(&path).await? else {
            return Err(Failure::Absent(format!("there is no file {shown}")));
        };
        let mut config: Config = serde_json::from_str(text.reveal()).map_err(|e| {
            Failure::Broken(format!("{shown} is not as expected at {}", wire::place(&e)))
        })?;
        let current = config.current.take();
        let name = named.or(current.as_deref()).unwrap_or("default").to_owned();
        if !config.profiles.iter().any(|profile| profile.name == name) {
            let others: Vec<_> = config.profiles.iter().map(|p| p.name.as_str()).collect();
            let others = if others.is_empty() { "none".to_owned() } else { others.join(", ") };
            return Err(Failure::Absent(format!(
                "{shown} has no profile {name}; its profiles: {others}"
            )));
        }
        let way = way(&mut config.profiles, &name, &shown, DEPTH)?;
        self.follow(surroundings, way, format!("profile {name} of {shown}")).await
    }
}

fn way(profiles: &mut Vec<Profile>, name: &str, file: &str, depth: usize) -> Result<Way, Failure> {
    let broken = |why: &str| Failure::Broken(format!("profile {name} of {file} {why}"));
    let index = profiles.iter().position(|profile| profile.name == name);
    // Taken out, so that no profile stands on itself.
    let Some(mut profile) = index.filter(|_| depth > 0).map(|index| profiles.swap_remove(index))
    else {
        return Err(broken("is not there, or stands on itself"));
    };
    let needed =
        |part: Option<String>, what: &str| part.ok_or_else(|| broken(&format!("has no {what}")));
    match profile.mode.take().as_deref().unwrap_or("AK") {
        "AK" | "" => {
            if profile.access_key_id.is_none() && profile.access_key_secret.is_none() {
                return Err(Failure::Absent(format!("profile {name} of {file} has no keys")));
            }
            profile.pair(false, &broken).map(Way::Keys)
        }
        "StsToken" => profile.pair(true, &broken).map(Way::Keys),
        "RamRoleArn" => {
            let role = profile.role(&broken)?;
            Ok(Way::AssumeRole(Box::new(Way::Keys(profile.pair(false, &broken)?)), role))
        }
        "ChainableRamRoleArn" => {
            let role = profile.role(&broken)?;
            let source = needed(profile.source_profile, "source_profile")?;
            let with = way(profiles, &source, file, depth - 1).map_err(Failure::into_broken)?;
            Ok(Way::AssumeRole(Box::new(with), role))
        }
        "EcsRamRole" => Ok(Way::Ecs(profile.ram_role_name)),
        "OIDC" => {
            let role = profile.role(&broken)?;
            Ok(Way::Oidc(OidcRole {
                provider_arn: needed(profile.oidc_provider_arn, "oidc_provider_arn")?,
                token_file: needed(profile.oidc_token_file, "oidc_token_file")?,
                role,
            }))
        }
        other => Err(broken(&format!(
            "has the mode {other}, which only the command line tool knows; use another mode, or give the client a provider of credentials"
        ))),
    }
}

impl Profile {
    fn pair(
        &mut self,
        temporary: bool,
        broken: &impl Fn(&str) -> Failure,
    ) -> Result<Pair, Failure> {
        let Some(access_key) = self.access_key_id.take() else {
            return Err(broken("has no access_key_id"));
        };
        let Some(secret_key) = self.access_key_secret.take() else {
            return Err(broken("has no access_key_secret"));
        };
        let token = self.sts_token.take();
        if temporary && token.is_none() {
            return Err(broken("has no sts_token"));
        }
        Ok(Pair { access_key, secret_key, token })
    }

    fn role(&mut self, broken: &impl Fn(&str) -> Failure) -> Result<AssumedRole, Failure> {
        let Some(arn) = self.ram_role_arn.take() else {
            return Err(broken("has no ram_role_arn"));
        };
        Ok(AssumedRole {
            arn,
            session_name: self.ram_session_name.take(),
            seconds: self.expired_seconds.filter(|seconds| *seconds > 0),
            external_id: self.external_id.take(),
            policy: None,
            sts_region: self.sts_region.take(),
            vpc: self.endpoint_type.as_deref() == Some("vpc"),
        })
    }
}
