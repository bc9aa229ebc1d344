//! Credentials from a section of `~/.ncloud/configure`, the file of NAVER Cloud's command line tool.

use super::super::surroundings::{Failure, Surroundings, found, text_of};
use super::super::{Resolved, ini};
use crate::SecretString;

const ACCESS_KEY: &str = "ncloud_access_key_id";
const SECRET_KEY: &str = "ncloud_secret_access_key";

/// The profile `named`, or else the one that `NCLOUD_PROFILE` names, or else the default one. One
/// that is named must be there.
pub(super) async fn find(
    named: Option<&str>,
    surroundings: &Surroundings,
) -> Result<Resolved, Failure> {
    let variable = surroundings.first(&["NCLOUD_PROFILE"])?;
    let named = named.or_else(|| variable.as_ref().map(|(_, text)| text.reveal()));
    let profile = named.unwrap_or(ini::DEFAULT_SECTION);
    let absent = |why: String| match named {
        Some(profile) => Failure::Broken(format!("profile {profile} is asked for, but {why}")),
        None => Failure::Absent(why),
    };

    let Some(home) = &surroundings.home else {
        return Err(absent("the home directory is not known".to_owned()));
    };
    let path = home.join(".ncloud").join("configure");
    let shown = path.display().to_string();
    let text = text_of(&path).await?;
    let Some(text) = &text else { return Err(absent(format!("there is no file {shown}"))) };
    let pairs = ini::pairs(text.reveal()).map_err(|line| {
        let what = "neither a [section], a comment nor key = value";
        Failure::Broken(format!("line {line} of {shown} is {what}"))
    })?;

    let value = |key: &str| {
        let mut pairs = pairs.iter().rev().filter(|pair| pair.section == profile);
        let pair = pairs.find(|pair| pair.key.eq_ignore_ascii_case(key))?;
        Some(pair.value).filter(|value| !value.is_empty())
    };
    let half = |there, missing| {
        Failure::Broken(format!("section [{profile}] of {shown} has {there}, but not {missing}"))
    };
    match (value(ACCESS_KEY), value(SECRET_KEY)) {
        (Some(access_key), Some(secret_key)) => {
            let source = format!("profile {profile} of {shown}");
            found(source, access_key, SecretString::from(secret_key), None)
        }
        (Some(_), None) => Err(half(ACCESS_KEY, SECRET_KEY)),
        (None, Some(_)) => Err(half(SECRET_KEY, ACCESS_KEY)),
        (None, None) => {
            let mut others: Vec<_> = pairs.iter().map(|pair| pair.section).collect();
            others.dedup();
            let others = if others.is_empty() { "none".to_owned() } else { others.join(", ") };
            Err(absent(format!(
                "{shown} has no section [{profile}] with {ACCESS_KEY} and {SECRET_KEY}; its sections: {others}"
            )))
        }
    }
}
