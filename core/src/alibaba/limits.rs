//! The documented limits of input, checked before anything is sent.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::time::Duration;

use serde::Deserialize;
use serde::de::IgnoredAny;

pub(super) use crate::limits::{given, refuse};
use crate::{Error, SecretString, wire};

const NAME_LENGTH: RangeInclusive<usize> = 1..=192;
const VERSION_LENGTH: RangeInclusive<usize> = 1..=64;
const DATA_BYTES: RangeInclusive<usize> = 1..=30_720;
const TAG_LENGTH: usize = 128;
const POLICY_BYTES: usize = 32_768;
const HOUR: u64 = 3_600;
const INTERVAL: RangeInclusive<u64> = 6 * HOUR..=8_760 * HOUR;

/// The name of a secret that there is, or its ARN.
pub(super) fn secret(name: &str) -> Result<(), Error> {
    given("secret_name", Some(name))
}

/// The name of a new secret. Each type has rules of its own besides.
pub(super) fn new_secret_name(name: &str) -> Result<(), Error> {
    length("secret_name", name, &NAME_LENGTH)?;
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_/+=.-@".contains(c);
    match name.chars().find(|c| !allowed(*c)) {
        Some(c) => refuse(format!(
            "secret_name may hold letters, digits and _ / + = . - @ only (got {c:?})"
        )),
        None => Ok(()),
    }
}

pub(super) fn version(name: &str, id: Option<&str>) -> Result<(), Error> {
    id.map_or(Ok(()), |id| length(name, id, &VERSION_LENGTH))
}

fn length(name: &str, text: &str, allowed: &RangeInclusive<usize>) -> Result<(), Error> {
    let length = text.chars().count();
    match allowed.contains(&length) {
        true => Ok(()),
        false => {
            let (least, most) = (allowed.start(), allowed.end());
            refuse(format!("{name} must be {least} to {most} characters (got {length})"))
        }
    }
}

pub(super) fn secret_data(data: &SecretString) -> Result<(), Error> {
    let length = data.reveal().len();
    match DATA_BYTES.contains(&length) {
        true => Ok(()),
        false => refuse(format!("secret_data must be 1 to 30,720 bytes (got {length})")),
    }
}

/// How many there are of something that `name` holds.
pub(super) fn count(
    name: &str,
    count: usize,
    allowed: RangeInclusive<usize>,
    what: &str,
) -> Result<(), Error> {
    match allowed.contains(&count) {
        true => Ok(()),
        false => {
            let (least, most) = (allowed.start(), allowed.end());
            refuse(format!("{name} must hold {least} to {most} {what} (got {count})"))
        }
    }
}

pub(super) fn tags(name: &str, tags: &HashMap<String, String>) -> Result<(), Error> {
    count(name, tags.len(), 1..=20, "tags")?;
    tags.iter().try_for_each(|(key, value)| {
        tag_key(name, key)?;
        tag_text(&format!("the value of {key:?} in {name}"), value)
    })
}

pub(super) fn tag_keys(name: &str, keys: &[String]) -> Result<(), Error> {
    count(name, keys.len(), 1..=20, "keys")?;
    keys.iter().try_for_each(|key| given(&format!("a key in {name}"), Some(key)))
}

fn tag_key(name: &str, key: &str) -> Result<(), Error> {
    given(&format!("a key in {name}"), Some(key))?;
    if key.starts_with("aliyun") || key.starts_with("acs:") {
        return refuse(format!("a key in {name} must not begin with aliyun or acs: (got {key:?})"));
    }
    tag_text(&format!("a key in {name}"), key)
}

fn tag_text(what: &str, text: &str) -> Result<(), Error> {
    let length = text.chars().count();
    if length > TAG_LENGTH {
        return refuse(format!("{what} must be at most {TAG_LENGTH} characters (got {length})"));
    }
    let allowed = |c: char| c.is_alphanumeric() || "/\\_-.+=:@".contains(c);
    match text.chars().find(|c| !allowed(*c)) {
        Some(c) => refuse(format!(
            "{what} may hold letters, digits and / \\ _ - . + = : @ only (got {c:?})"
        )),
        None => Ok(()),
    }
}

pub(super) fn policy(policy: Option<&str>) -> Result<(), Error> {
    let Some(policy) = policy else { return Ok(()) };
    if policy.len() > POLICY_BYTES {
        return refuse(format!("policy must be at most 32,768 bytes (got {})", policy.len()));
    }
    match wire::pairs(policy) {
        Ok(_) => Ok(()),
        Err(e) => {
            refuse(format!("policy must be the JSON text of an object ({})", wire::place(&e)))
        }
    }
}

/// There is one policy of a secret so far.
pub(super) fn policy_name(name: Option<&str>) -> Result<(), Error> {
    match name {
        None | Some("default") => Ok(()),
        Some(other) => refuse(format!("policy_name must be default (got {other:?})")),
    }
}

/// An interval belongs to automatic rotation, which does not go without.
pub(super) fn rotation(enabled: bool, interval: Option<Duration>) -> Result<(), Error> {
    match interval {
        None if enabled => refuse(
            "rotation_interval is needed with enable_automatic_rotation: 6 hours to 365 days"
                .into(),
        ),
        None => Ok(()),
        Some(interval) if interval.subsec_nanos() > 0 => {
            refuse("rotation_interval must be whole seconds".into())
        }
        Some(interval) if INTERVAL.contains(&interval.as_secs()) => Ok(()),
        Some(interval) => {
            let seconds = interval.as_secs();
            refuse(format!("rotation_interval must be 6 hours to 365 days (got {seconds} seconds)"))
        }
    }
}

pub(super) fn page(number: Option<u32>, size: Option<u32>) -> Result<(), Error> {
    if number == Some(0) {
        return refuse("page_number must be at least 1 (got 0)".into());
    }
    match size {
        Some(size) if !(1..=100).contains(&size) => {
            refuse(format!("page_size must be 1 to 100 (got {size})"))
        }
        _ => Ok(()),
    }
}

/// One key of a list's filters.
pub(super) fn filter(name: &str, values: Option<&[String]>, longest: usize) -> Result<(), Error> {
    let Some(values) = values else { return Ok(()) };
    count(name, values.len(), 1..=10, "values")?;
    values.iter().try_for_each(|value| length(&format!("a value in {name}"), value, &(1..=longest)))
}

pub(super) fn custom_data(data: Option<&HashMap<String, String>>) -> Result<(), Error> {
    data.map_or(Ok(()), |data| count("custom_data", data.len(), 0..=10, "pairs"))
}

/// What a managed secret is made of, in JSON text of this form.
pub(super) fn shape<'a, T: Deserialize<'a>>(
    data: &'a SecretString,
    form: &str,
) -> Result<T, Error> {
    serde_json::from_str(data.reveal()).map_err(|e| {
        let place = wire::place(&e);
        Error::invalid(format!("secret_data must be JSON text of the form {form} ({place})"))
    })
}

/// A text that is there; which one does not matter.
pub(super) type Present = IgnoredAny;
