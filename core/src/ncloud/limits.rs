//! The documented limits of input, checked before anything is sent.

use std::collections::HashSet;

use jiff::Timestamp;
use serde_json::value::RawValue;

use super::ProtectionKeyType;
use crate::limits::refuse;
use crate::{Error, SecretString, wire};

pub(super) use crate::limits::given;

const NAME_LENGTH: std::ops::RangeInclusive<usize> = 3..=15;
const MEMO_BYTES: usize = 1_000;
const VALUE_BYTES: usize = 10_000;
const VALUE_PAIRS: std::ops::RangeInclusive<usize> = 1..=100;
const PERIOD_DAYS: std::ops::RangeInclusive<u32> = 1..=730;
const RANDOM_LENGTH: std::ops::RangeInclusive<u32> = 5..=32;

pub(super) fn secret_name(name: &str) -> Result<(), Error> {
    let length = name.chars().count();
    if !NAME_LENGTH.contains(&length) {
        return refuse(format!("secret_name must be 3 to 15 characters (got {length})"));
    }
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if let Some(c) = name.chars().find(|c| !allowed(*c)) {
        return refuse(format!("secret_name may hold letters, digits, - and _ only (got {c:?})"));
    }
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return refuse("secret_name must begin with a letter".into());
    }
    Ok(())
}

pub(super) fn memo(memo: &str) -> Result<(), Error> {
    match memo.len() {
        0..=MEMO_BYTES => Ok(()),
        length => refuse(format!("memo must be at most 1,000 bytes (got {length})")),
    }
}

/// A value is the JSON text of a flat object; every rotation target is one of its keys.
pub(super) fn value_and_targets(value: &SecretString, targets: &[String]) -> Result<(), Error> {
    let keys = value_keys("value", value)?;
    if targets.is_empty() {
        return refuse("rotation_targets must name at least one key of value".into());
    }
    // A target is not repeated: it may be a password in the wrong place.
    match targets.iter().position(|target| !keys.contains(target)) {
        Some(index) => refuse(format!("rotation_targets[{index}] is not a key of value")),
        None => Ok(()),
    }
}

/// The value of the stage that the argument `name` says.
pub(super) fn value(name: &str, value: &SecretString) -> Result<(), Error> {
    value_keys(name, value).map(drop)
}

/// `stage` is as it stands in the path, where another word would make it another address.
pub(super) fn stage(stage: &str) -> Result<(), Error> {
    match stage {
        "previous" | "active" | "pending" => Ok(()),
        _ => refuse(format!("stage must be PREVIOUS, ACTIVE or PENDING (got {stage:?})")),
    }
}

pub(super) fn rotation_period(name: &str, days: Option<u32>) -> Result<(), Error> {
    match days {
        Some(days) if !PERIOD_DAYS.contains(&days) => {
            refuse(format!("{name} must be 1 to 730 (got {days})"))
        }
        _ => Ok(()),
    }
}

pub(super) fn random_length(length: u32) -> Result<(), Error> {
    match RANDOM_LENGTH.contains(&length) {
        true => Ok(()),
        false => refuse(format!("length must be 5 to 32 (got {length})")),
    }
}

pub(super) fn page(page_no: Option<u32>, page_size: Option<u32>) -> Result<(), Error> {
    for (name, number) in [("page_no", page_no), ("page_size", page_size)] {
        if number == Some(0) {
            return refuse(format!("{name} must be at least 1 (got 0)"));
        }
    }
    Ok(())
}

pub(super) fn time_range(from: Option<Timestamp>, to: Option<Timestamp>) -> Result<(), Error> {
    match (from, to) {
        (Some(from), Some(to)) if from > to => {
            refuse(format!("timestamp_from must not be after timestamp_to (got {from} and {to})"))
        }
        _ => Ok(()),
    }
}

pub(super) fn protection_key(
    key_type: Option<&ProtectionKeyType>,
    tag: Option<&str>,
) -> Result<(), Error> {
    if key_type == Some(&ProtectionKeyType::UserManagedKey) && tag.unwrap_or_default().is_empty() {
        return refuse("kms_key_tag is needed with protection_key_type USER_MANAGED_KEY".into());
    }
    Ok(())
}

fn value_keys(name: &str, value: &SecretString) -> Result<HashSet<String>, Error> {
    let text = value.reveal();
    if text.len() > VALUE_BYTES {
        return refuse(format!("{name} must be at most 10,000 bytes (got {})", text.len()));
    }
    let pairs = wire::pairs(text).map_err(|e| {
        Error::invalid(format!("{name} must be the JSON text of an object ({})", wire::place(&e)))
    })?;
    if !VALUE_PAIRS.contains(&pairs.len()) {
        return refuse(format!("{name} must hold 1 to 100 key/value pairs (got {})", pairs.len()));
    }
    let nested = |raw: &RawValue| raw.get().starts_with(['{', '[']);
    if let Some((key, _)) = pairs.iter().find(|(_, raw)| nested(raw)) {
        return refuse(format!(
            "{name} must be flat: no object or array inside (key {key:?} holds one)"
        ));
    }
    Ok(pairs.into_iter().map(|(key, _)| key).collect())
}
