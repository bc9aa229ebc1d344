//! How answers of this service are read, in JSON or in what XML became.

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use jiff::Timestamp;
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::wire;

/// A list; missing, null and "" mean an empty one. From XML a list of one comes as what it holds.
pub(super) fn list<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Ok(Many::deserialize(from)?.0)
}

/// A list inside of an object of its own, whose only member has it.
pub(super) fn wrapped<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    from.deserialize_any(List { wrapped: true, item: PhantomData })
}

struct Many<T>(Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Many<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(List { wrapped: false, item: PhantomData }).map(Self)
    }
}

struct List<T> {
    wrapped: bool,
    item: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Vec<T>, A::Error> {
        if !self.wrapped {
            return Ok(vec![T::deserialize(MapAccessDeserializer::new(map))?]);
        }
        let inside = map.next_entry::<IgnoredAny, Many<T>>()?;
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(inside.map(|(_, many)| many.0).unwrap_or_default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(list)
    }

    fn visit_unit<E>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Vec<T>, E> {
        match text {
            "" => Ok(Vec::new()),
            text => Ok(vec![T::deserialize(StrDeserializer::new(text))?]),
        }
    }
}

/// A moment as RFC 3339 has it, with any offset; missing, null and "" mean none.
pub(super) fn optional_time<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<Timestamp>, D::Error> {
    let text: Option<String> = wire::optional_text(from)?;
    text.map(|text| text.parse().map_err(D::Error::custom)).transpose()
}

/// A whole number and its unit: `604800s`; missing, null and "" mean none.
pub(super) fn optional_interval<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<Duration>, D::Error> {
    let text: Option<String> = wire::optional_text(from)?;
    let read = |text: String| {
        let number = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let unit = UNITS.iter().find(|(unit, _)| *unit == &text[number.len()..]);
        let seconds = number.parse::<u64>().ok().zip(unit);
        let seconds = seconds.and_then(|(number, (_, unit))| number.checked_mul(*unit));
        seconds.map(Duration::from_secs).ok_or_else(|| D::Error::custom("not an interval"))
    };
    text.map(read).transpose()
}

/// The units of intervals, in seconds.
const UNITS: [(&str, u64); 4] = [("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)];

/// An interval as requests have it, in the largest unit that it is a multiple of.
pub(super) fn interval(interval: Duration) -> String {
    let seconds = interval.as_secs();
    let (unit, length) =
        UNITS.iter().find(|(_, unit)| seconds.is_multiple_of(*unit)).unwrap_or(&UNITS[3]);
    format!("{}{unit}", seconds / length)
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Tag {
    tag_key: String,
    #[serde(default, deserialize_with = "wire::or_default")]
    tag_value: String,
}

pub(super) fn tags<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<HashMap<String, String>, D::Error> {
    let tags: Vec<Tag> = wrapped(from)?;
    Ok(tags.into_iter().map(|tag| (tag.tag_key, tag.tag_value)).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[derive(Deserialize)]
    struct Held {
        #[serde(default, deserialize_with = "optional_interval")]
        interval: Option<Duration>,
    }

    proptest! {
        #[test]
        fn an_interval_is_read_as_it_is_written(seconds in 0..=u64::from(u32::MAX)) {
            let duration = Duration::from_secs(seconds);
            let json = format!(r#"{{"interval":"{}"}}"#, interval(duration));
            let held: Held = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(held.interval, Some(duration));
        }

        #[test]
        fn no_interval_makes_it_panic(text in r"[0-9]{0,25}[a-z한]{0,3}") {
            let json = serde_json::json!({ "interval": text }).to_string();
            let _ = serde_json::from_str::<Held>(&json);
        }
    }

    #[test]
    fn an_interval_has_its_largest_unit() {
        for (seconds, text) in
            [(604_800, "7d"), (21_600, "6h"), (90_060, "1501m"), (21_601, "21601s")]
        {
            assert_eq!(interval(Duration::from_secs(seconds)), text);
        }
    }
}
