//! The documented limits of input, checked before anything is sent.

use std::collections::HashSet;

use serde_json::value::RawValue;

use crate::{Error, SecretString, wire};

const NAME_LENGTH: std::ops::RangeInclusive<usize> = 3..=15;
const MEMO_BYTES: usize = 1_000;
const VALUE_BYTES: usize = 10_000;
const VALUE_PAIRS: std::ops::RangeInclusive<usize> = 1..=100;
const PERIOD_DAYS: std::ops::RangeInclusive<u32> = 1..=730;

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
    let keys = value_keys(value)?;
    if targets.is_empty() {
        return refuse("rotation_targets must name at least one key of value".into());
    }
    // A target is not repeated: it may be a password in the wrong place.
    match targets.iter().position(|target| !keys.contains(target)) {
        Some(index) => refuse(format!("rotation_targets[{index}] is not a key of value")),
        None => Ok(()),
    }
}

pub(super) fn rotation_period(days: u32) -> Result<(), Error> {
    match PERIOD_DAYS.contains(&days) {
        true => Ok(()),
        false => refuse(format!("auto_rotation_period_days must be 1 to 730 (got {days})")),
    }
}

fn value_keys(value: &SecretString) -> Result<HashSet<String>, Error> {
    let text = value.reveal();
    if text.len() > VALUE_BYTES {
        return refuse(format!("value must be at most 10,000 bytes (got {})", text.len()));
    }
    let pairs = wire::pairs(text).map_err(|e| {
        Error::invalid(format!("value must be the JSON text of an object ({})", wire::place(&e)))
    })?;
    if !VALUE_PAIRS.contains(&pairs.len()) {
        return refuse(format!("value must hold 1 to 100 key/value pairs (got {})", pairs.len()));
    }
    let nested = |raw: &RawValue| raw.get().starts_with(['{', '[']);
    if let Some((key, _)) = pairs.iter().find(|(_, raw)| nested(raw)) {
        return refuse(format!(
            "value must be flat: no object or array inside (key {key:?} holds one)"
        ));
    }
    Ok(pairs.into_iter().map(|(key, _)| key).collect())
}

fn refuse<T>(what: String) -> Result<T, Error> {
    Err(Error::invalid(what))
}
