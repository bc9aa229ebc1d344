//! The limits of names, values, tags, intervals and policies.

use super::error::Error;
use super::model::SecretType;
use super::params::text_of;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub(super) const VERSIONS: usize = 10;
pub(super) const STAGES: usize = 8;
pub(super) const TAGS: usize = 20;

const VALUE_BYTES: usize = 30_720;
const POLICY_BYTES: usize = 32_768;
const HOUR: i64 = 3600;

/// Letters, digits and `_/+=.@-`.
fn is_name(text: &str, length: usize) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_/+=.@-".contains(&byte);
    (1..=length).contains(&text.len()) && text.bytes().all(allowed)
}

/// A name that a secret of this type can have.
pub(super) fn secret_name(name: &str, r#type: SecretType) -> Result<(), Error> {
    let invalid = |rule| Err(Error::invalid("SecretName", rule));
    if r#type == SecretType::RamCredentials {
        return if name == "$Auto" { Ok(()) } else { invalid("must be $Auto for RAMCredentials") };
    }
    if !is_name(name, 192) {
        return invalid("must be 1 to 192 letters, digits or _/+=.@-");
    }
    match r#type {
        SecretType::Ecs if !name.starts_with("acs/ecs/") => invalid("must start with acs/ecs/"),
        SecretType::Generic | SecretType::Rds | SecretType::Redis if name.starts_with("acs/") => {
            invalid("must not start with acs/")
        }
        _ => Ok(()),
    }
}

pub(super) fn version_id(id: &str) -> Result<(), Error> {
    if id.chars().count() > 64 || id.chars().any(char::is_control) {
        return Err(Error::invalid("VersionId", "must be 1 to 64 characters that can be printed"));
    }
    Ok(())
}

pub(super) fn stage(parameter: &str, stage: &str) -> Result<(), Error> {
    if is_name(stage, 64) {
        return Ok(());
    }
    Err(Error::invalid(parameter, "must be 1 to 64 letters, digits or _/+=.@-"))
}

pub(super) fn value(value: &str) -> Result<(), Error> {
    if value.len() > VALUE_BYTES {
        return Err(Error::invalid("SecretData", "must have at most 30720 bytes"));
    }
    Ok(())
}

pub(super) fn data_type(word: Option<&str>) -> Result<&str, Error> {
    match word.unwrap_or("text") {
        word @ ("text" | "binary") => Ok(word),
        _ => Err(Error::invalid("SecretDataType", "must be text or binary")),
    }
}

/// The seconds of an interval such as `7d` or `604800s`.
pub(super) fn interval(text: &str) -> Result<i64, Error> {
    let rule = "must be an integer and d, h, m or s, from 6 hours to 8760 hours";
    let invalid = || Error::invalid("RotationInterval", rule);
    let unit = text.chars().next_back().ok_or_else(invalid)?;
    let number = &text[..text.len() - unit.len_utf8()];
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(invalid());
    }
    let number: i64 = number.parse().map_err(|_| invalid())?;
    let seconds = match unit {
        'd' => number.checked_mul(24 * HOUR),
        'h' => number.checked_mul(HOUR),
        'm' => number.checked_mul(60),
        's' => Some(number),
        _ => None,
    };
    seconds.filter(|seconds| (6 * HOUR..=8760 * HOUR).contains(seconds)).ok_or_else(invalid)
}

/// Tags as objects with these two fields.
pub(super) fn tags(
    parameter: &str,
    list: &[Map<String, Value>],
    [key_field, value_field]: [&str; 2],
) -> Result<BTreeMap<String, String>, Error> {
    let mut tags = BTreeMap::new();
    if list.len() > TAGS {
        return Err(Error::invalid(parameter, "must have at most 20 tags"));
    }
    for item in list {
        let key = text_of(item, key_field).unwrap_or_default();
        let value = text_of(item, value_field).unwrap_or_default();
        tag_key(parameter, key)?;
        tag_text(parameter, value)?;
        if tags.insert(key.to_owned(), value.to_owned()).is_some() {
            return Err(Error::invalid(parameter, "must not have the same key twice"));
        }
    }
    Ok(tags)
}

/// A key that users can set and remove.
pub(super) fn tag_key(parameter: &str, key: &str) -> Result<(), Error> {
    if key.is_empty() {
        return Err(Error::invalid(parameter, "must not have an empty key"));
    }
    if key.starts_with("aliyun") || key.starts_with("acs:") {
        return Err(Error::invalid(
            parameter,
            "must not have a key that starts with aliyun or acs:",
        ));
    }
    tag_text(parameter, key)
}

fn tag_text(parameter: &str, text: &str) -> Result<(), Error> {
    let allowed = |letter: char| letter.is_alphanumeric() || "/\\_-.+=:@".contains(letter);
    if text.chars().count() <= 128 && text.chars().all(allowed) {
        return Ok(());
    }
    let rule = r"must have keys and values of at most 128 letters, digits or /\_-.+=:@";
    Err(Error::invalid(parameter, rule))
}

/// The JSON text of a policy.
pub(super) fn policy(text: &str) -> Result<(), Error> {
    let invalid = |rule: &str| Error::invalid("Policy", rule);
    if text.len() > POLICY_BYTES {
        return Err(invalid("must have at most 32768 bytes"));
    }
    let policy: Value = serde_json::from_str(text).map_err(|_| invalid("must be a JSON object"))?;
    if policy["Version"] != "1" {
        return Err(invalid("must have the Version 1"));
    }
    let statements = policy["Statement"].as_array().filter(|list| !list.is_empty());
    for statement in statements.ok_or_else(|| invalid("must have a list as Statement"))? {
        self::statement(statement).map_err(invalid)?;
    }
    Ok(())
}

fn statement(statement: &Value) -> Result<(), &'static str> {
    let sid = &statement["Sid"];
    let is_sid = |sid: &str| sid.len() <= 128 && is_name(&sid.replace(' ', "_"), 128);
    if !sid.is_null() && !sid.as_str().is_some_and(is_sid) {
        return Err("must have a Sid of at most 128 letters, digits, spaces or _/+=.@-");
    }
    if !["Allow", "Deny"].iter().any(|effect| statement["Effect"] == *effect) {
        return Err("must have Allow or Deny as Effect");
    }
    let all = |list: &Value, is: fn(&str) -> bool| match list {
        Value::String(text) => is(text),
        Value::Array(list) => {
            !list.is_empty() && list.iter().all(|item| item.as_str().is_some_and(is))
        }
        _ => false,
    };
    if !all(&statement["Principal"]["RAM"], |arn| arn.starts_with("acs:ram::") || arn == "*") {
        return Err("must have ARNs of RAM as Principal");
    }
    if !all(&statement["Action"], |action| action.starts_with("kms:")) {
        return Err("must have an Action that starts with kms:");
    }
    if !all(&statement["Resource"], |resource| resource == "*") {
        return Err("must have * as Resource");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".{0,40}", prefix in "[{\\[\"]?") {
            let _ = interval(&text);
            let _ = version_id(&text);
            let _ = stage("VersionStage", &text);
            let _ = tag_key("Tags", &text);
            let _ = policy(&(prefix + &text));
            for kind in SecretType::ALL {
                let _ = secret_name(&text, kind);
            }
        }
    }

    #[test]
    fn an_interval_is_a_number_and_its_unit() {
        for (text, seconds) in [
            ("7d", 604_800),
            ("604800s", 604_800),
            ("6h", 21_600),
            ("360m", 21_600),
            ("365d", 31_536_000),
        ] {
            assert_eq!(interval(text).expect("valid"), seconds, "{text}");
        }
        let wrong = ["", "7", "d", "1w", "7 d", "-7d", "+7d", "1.5d", "5h", "366d", "7D", "7д"];
        for text in wrong.into_iter().chain(["99999999999999999d"]) {
            assert!(interval(text).is_err(), "{text}");
        }
    }
}
