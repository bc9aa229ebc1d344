//! Credentials from a section of the credentials file that Alibaba Cloud's libraries share.

use std::path::PathBuf;

use super::super::surroundings::{Failure, Surroundings, text_of};
use super::super::{Resolved, ini};
use super::way::{AssumedRole, OidcRole, Pair, Way};
use super::{Tools, text};
use crate::SecretString;

const FILE: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";
/// The libraries differ; the first that is there counts.
const NAMES: [&str; 2] = ["credentials.ini", "credentials"];

impl Tools {
    /// The section `named`, or else `default`.
    pub(super) async fn file(
        &self,
        surroundings: &Surroundings,
        named: Option<&str>,
    ) -> Result<Resolved, Failure> {
        let (path, text) = content(surroundings).await?;
        let pairs = ini::pairs(text.reveal()).map_err(|line| {
            let what = "neither a [section], a comment nor key = value";
            Failure::Broken(format!("line {line} of {path} is {what}"))
        })?;
        let section = named.unwrap_or("default");
        let value = |key: &str| {
            let mut pairs = pairs.iter().rev().filter(|pair| pair.section == section);
            let pair = pairs.find(|pair| pair.key.eq_ignore_ascii_case(key))?;
            Some(pair.value).filter(|value| !value.is_empty())
        };
        if !pairs.iter().any(|pair| pair.section == section) {
            let mut others: Vec<_> = pairs.iter().map(|pair| pair.section).collect();
            others.dedup();
            let others = if others.is_empty() { "none".to_owned() } else { others.join(", ") };
            return Err(Failure::Absent(format!(
                "{path} has no section [{section}]; its sections: {others}"
            )));
        }
        if value("enable").is_some_and(|enable| enable.eq_ignore_ascii_case("false")) {
            return Err(Failure::Absent(format!("section [{section}] of {path} is not enabled")));
        }
        let way = way(&value)
            .map_err(|why| Failure::Broken(format!("section [{section}] of {path} {why}")))?;
        self.follow(surroundings, way, format!("section [{section}] of {path}")).await
    }
}

async fn content(surroundings: &Surroundings) -> Result<(String, SecretString), Failure> {
    if let Some(path) = text(surroundings, FILE)? {
        return match text_of(&PathBuf::from(&path)).await? {
            Some(text) => Ok((path, text)),
            None => Err(Failure::Broken(format!("{FILE} names {path}, which is not there"))),
        };
    }
    let Some(home) = &surroundings.home else {
        return Err(Failure::Absent("the home directory is not known".to_owned()));
    };
    let folder = home.join(".alibabacloud");
    for name in NAMES {
        let path = folder.join(name);
        if let Some(text) = text_of(&path).await? {
            return Ok((path.display().to_string(), text));
        }
    }
    let shown = folder.display();
    Err(Failure::Absent(format!("there is no file {} in {shown}", NAMES.join(" or "))))
}

/// The error says what the section lacks.
fn way<'a>(value: &impl Fn(&str) -> Option<&'a str>) -> Result<Way, String> {
    let needed = |key: &str| value(key).ok_or_else(|| format!("has no {key}"));
    let owned = |key: &str| value(key).map(str::to_owned);
    let pair = |token| -> Result<Pair, String> {
        Ok(Pair {
            access_key: needed("access_key_id")?.to_owned(),
            secret_key: SecretString::from(needed("access_key_secret")?),
            token,
        })
    };
    let token = || value("security_token").or_else(|| value("sts_token")).map(SecretString::from);
    let role = || -> Result<AssumedRole, String> {
        let seconds = value("duration_seconds").map(str::parse).transpose();
        Ok(AssumedRole {
            arn: needed("role_arn")?.to_owned(),
            session_name: owned("role_session_name"),
            seconds: seconds.map_err(|_| "has a duration_seconds that is no number")?,
            external_id: owned("external_id"),
            policy: owned("policy"),
            sts_region: owned("sts_region"),
            vpc: false,
        })
    };
    match value("type").unwrap_or("access_key") {
        "access_key" => pair(None).map(Way::Keys),
        "sts" => match token() {
            Some(token) => pair(Some(token)).map(Way::Keys),
            None => Err("has no security_token".to_owned()),
        },
        "ram_role_arn" => Ok(Way::AssumeRole(Box::new(Way::Keys(pair(token())?)), role()?)),
        "oidc_role_arn" => Ok(Way::Oidc(OidcRole {
            provider_arn: needed("oidc_provider_arn")?.to_owned(),
            token_file: needed("oidc_token_file_path")?.to_owned(),
            role: role()?,
        })),
        "ecs_ram_role" => Ok(Way::Ecs(owned("role_name"))),
        other => Err(format!(
            "has the type {other:?}; there are access_key, sts, ram_role_arn, oidc_role_arn and ecs_ram_role"
        )),
    }
}
