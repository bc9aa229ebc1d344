//! The limits of names, memos, periods and values.

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::collections::HashSet;
use std::fmt;

/// What breaks a limit, as the text of the rule.
pub(crate) type Rule = &'static str;

const MEMO_BYTES: usize = 1000;
const VALUE_BYTES: usize = 10_000;
const VALUE_PAIRS: std::ops::RangeInclusive<usize> = 1..=100;
const PERIOD_DAYS: std::ops::RangeInclusive<i64> = 1..=730;

/// 3 to 15 letters, digits, `-` and `_`, the first a letter.
pub(crate) fn secret_name(name: &str) -> Result<(), Rule> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if (3..=15).contains(&name.len())
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(allowed)
    {
        Ok(())
    } else {
        Err("must be 3 to 15 letters, digits, - or _, and start with a letter")
    }
}

/// At most 1000 bytes, not characters.
pub(crate) fn memo(memo: &str) -> Result<(), Rule> {
    if memo.len() <= MEMO_BYTES { Ok(()) } else { Err("must be at most 1000 bytes") }
}

/// 1 to 730 days.
pub(crate) fn period(days: i64) -> Result<(), Rule> {
    if PERIOD_DAYS.contains(&days) { Ok(()) } else { Err("must be 1 to 730 days") }
}

/// The keys of a value: JSON text of a flat object with 1 to 100 pairs in at most 10,000 bytes.
pub(crate) fn secret_value(text: &str) -> Result<HashSet<String>, Rule> {
    if text.len() > VALUE_BYTES {
        return Err("must be at most 10,000 bytes");
    }
    let pairs = pairs(text).ok_or("must be the JSON text of an object")?;
    if !VALUE_PAIRS.contains(&pairs.len()) {
        return Err("must have 1 to 100 key/value pairs");
    }
    if pairs.iter().any(|(_, value)| value.get().starts_with(['{', '['])) {
        return Err("must be flat: a value inside must not be an object or an array");
    }
    let count = pairs.len();
    let keys: HashSet<String> = pairs.into_iter().map(|(key, _)| key).collect();
    if keys.len() < count {
        return Err("must not have the same key twice");
    }
    Ok(keys)
}

/// The pairs of the JSON text of an object, in their order and with the values as written.
pub(crate) fn pairs(text: &str) -> Option<Vec<(String, Box<RawValue>)>> {
    serde_json::from_str(text).ok().map(|Pairs(pairs)| pairs)
}

/// All pairs of an object as written; a map would hide a key that is there twice.
struct Pairs(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor;

        impl<'de> Visitor<'de> for PairsVisitor {
            type Value = Pairs;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }

        deserializer.deserialize_map(PairsVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::secret_value;
    use proptest::prelude::*;
    use serde_json::Value;
    use std::collections::HashSet;

    fn scalar() -> impl Strategy<Value = Value> {
        prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            ".{0,20}".prop_map(Value::from),
        ]
    }

    fn flat(pairs: usize) -> impl Strategy<Value = serde_json::Map<String, Value>> {
        prop::collection::vec((".{0,8}", scalar()), 0..pairs)
            .prop_map(|pairs| pairs.into_iter().collect())
    }

    proptest! {
        #[test]
        fn a_flat_object_passes_exactly_within_its_limits(map in flat(130)) {
            let keys: HashSet<String> = map.keys().cloned().collect();
            let pretty = serde_json::to_string_pretty(&map).expect("JSON");
            let fits = (1..=100).contains(&map.len()) && pretty.len() <= 10_000;
            prop_assert_eq!(secret_value(&pretty).ok(), fits.then_some(keys));
        }

        #[test]
        fn one_nested_value_is_enough_to_refuse(map in flat(20), list: bool) {
            let mut map = map;
            let nested = if list { Value::Array(vec![]) } else { Value::Object(map.clone()) };
            map.insert("nested".into(), nested);
            prop_assert!(secret_value(&Value::Object(map).to_string()).is_err());
        }

        #[test]
        fn one_repeated_key_is_enough_to_refuse(key in ".{0,8}", first in scalar(), second in scalar()) {
            let key = Value::from(key);
            let once = format!("{{{key}:{first}}}");
            let twice = format!("{{{key}:{first},{key}:{second}}}");
            prop_assert!(secret_value(&once).is_ok());
            prop_assert!(secret_value(&twice).is_err());
        }

        #[test]
        fn text_that_passes_is_a_json_object(text in r#"[{}\[\]":,a1 \\]{0,24}"#) {
            if let Ok(keys) = secret_value(&text) {
                let value: Value = serde_json::from_str(&text).expect("JSON");
                let found = value.as_object().expect("object").keys().cloned().collect();
                prop_assert_eq!(keys, found);
            }
        }
    }
}
