//! How JSON crosses the wire without leaving a secret behind, and without tripping over an answer
//! that is a little different from the documentation.

use std::fmt::{self, Display};
use std::io;
use std::marker::PhantomData;
use std::str::FromStr;

use bytes::Bytes;
use jiff::Timestamp;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::{Error, ErrorKind, SecretString, SecretValue};

/// A request body in one buffer of its exact size, wiped when the last holder lets go: a buffer that
/// grows would leave parts of the secret in the memory it moved away from.
pub(crate) fn body(value: &impl Serialize) -> Result<Bytes, Error> {
    let failed = |_| Error::new(ErrorKind::Unexpected, "the request could not be written as JSON");
    let mut size = Count(0);
    serde_json::to_writer(&mut size, value).map_err(failed)?;
    let mut buffer = Zeroizing::new(Vec::with_capacity(size.0));
    serde_json::to_writer(&mut *buffer, value).map_err(failed)?;
    Ok(Bytes::from_owner(buffer))
}

struct Count(usize);

impl io::Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Where a JSON text is wrong, without quoting it: it may hold a secret.
pub(crate) fn place(error: &serde_json::Error) -> String {
    format!("line {}, column {}", error.line(), error.column())
}

/// A secret text; missing, null, "" and "null" mean none.
pub(crate) fn optional_secret<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<SecretString>, D::Error> {
    // serde_json would unescape the text in a buffer that nobody wipes.
    let Some(raw) = Option::<&'de RawValue>::deserialize(from)? else {
        return Ok(None);
    };
    let text = unescape(raw.get()).ok_or_else(|| D::Error::custom("not a string"))?;
    Ok((!none(&text)).then(|| SecretString::from_zeroizing(text)))
}

/// The same for a value with fields.
pub(crate) fn optional_value<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<SecretValue>, D::Error> {
    Ok(optional_secret(from)?.map(SecretValue::from))
}

/// A secret text that must be there.
pub(crate) fn secret<'de, D: Deserializer<'de>>(from: D) -> Result<SecretString, D::Error> {
    optional_secret(from)?.ok_or_else(|| D::Error::custom("empty"))
}

/// A text as it is: it must be there, and may be empty or any word.
pub(crate) fn value<'de, D: Deserializer<'de>>(from: D) -> Result<SecretValue, D::Error> {
    let text = unescape(<&'de RawValue>::deserialize(from)?.get());
    let text = text.ok_or_else(|| D::Error::custom("not a string"))?;
    Ok(SecretString::from_zeroizing(text).into())
}

/// Older documentation writes the word where nothing is meant.
fn none(text: &str) -> bool {
    matches!(text, "" | "null")
}

/// A text or an enum of texts, or a number in their place; missing, null and "" mean none.
pub(crate) fn optional_text<'de, D, T>(from: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: for<'a> From<&'a str>,
{
    Ok(scalar(from)?.map(|text| T::from(&text)))
}

/// A number, or a text that holds one; missing, null, "" and "null" mean none.
pub(crate) fn optional_number<'de, D, T>(from: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: Display>,
{
    let text = scalar(from)?.filter(|text| !none(text));
    text.map(|text| text.parse().map_err(D::Error::custom)).transpose()
}

/// As `optional_number`, with the default for none.
pub(crate) fn number<'de, D, T>(from: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: Display> + Default,
{
    Ok(optional_number(from)?.unwrap_or_default())
}

/// Milliseconds since 1970; missing, null and 0 mean none.
pub(crate) fn optional_ms<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<Timestamp>, D::Error> {
    optional_number(from)?
        .filter(|ms| *ms != 0)
        .map(|ms| Timestamp::from_millisecond(ms).map_err(D::Error::custom))
        .transpose()
}

fn scalar<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    let value = Value::deserialize(from)?;
    if value.is_null() {
        return Ok(None);
    }
    let text = scalar_text(&value);
    let text = text.ok_or_else(|| D::Error::custom("neither a text nor a number"))?;
    Ok((!text.is_empty()).then_some(text))
}

/// A text, or a number in its place, which some errors hold where the other is documented.
pub(crate) fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// An object or a list; missing, null and a text in its place mean the default.
pub(crate) fn nested<'de, D, T>(from: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(optional_nested(from)?.unwrap_or_default())
}

/// As `nested`, with none in place of the default.
pub(crate) fn optional_nested<'de, D, T>(from: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct Nested<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for Nested<T> {
        type Value = Option<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object or a list")
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Option<T>, A::Error> {
            T::deserialize(MapAccessDeserializer::new(map)).map(Some)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Option<T>, A::Error> {
            T::deserialize(SeqAccessDeserializer::new(list)).map(Some)
        }

        fn visit_unit<E>(self) -> Result<Option<T>, E> {
            Ok(None)
        }

        fn visit_str<E>(self, _: &str) -> Result<Option<T>, E> {
            Ok(None)
        }
    }

    from.deserialize_any(Nested(PhantomData))
}

/// Null means the default, as a missing field does.
pub(crate) fn or_default<'de, D, T>(from: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::deserialize(from)?.unwrap_or_default())
}

/// Whether `text` quotes `secret` or one of the values in it, be it as JSON writes them or as they
/// are. Very short values would be found everywhere, and are let pass.
pub(crate) fn quotes(text: &str, secret: &SecretString) -> bool {
    // Quoting a quotation adds backslashes, so none count.
    let bare = |text: &str| Zeroizing::new(text.replace('\\', ""));
    let text = bare(text);
    any_leaf(secret.reveal(), &|leaf| leaf.len() > 2 && text.contains(bare(leaf).as_str()))
}

/// Whether `holds` for a text or number in `json`, with quotes or without; or for all of it, where it
/// is no JSON.
fn any_leaf(json: &str, holds: &impl Fn(&str) -> bool) -> bool {
    let json = json.trim();
    match json.as_bytes().first() {
        Some(b'{') => match pairs(json) {
            Ok(pairs) => pairs.iter().any(|(_, raw)| any_leaf(raw.get(), holds)),
            Err(_) => holds(json),
        },
        Some(b'[') => match serde_json::from_str::<Vec<&RawValue>>(json) {
            Ok(items) => items.iter().any(|raw| any_leaf(raw.get(), holds)),
            Err(_) => holds(json),
        },
        Some(b'"') => {
            unescape(json).is_some_and(|text| holds(&text)) || holds(json.trim_matches('"'))
        }
        _ => !matches!(json, "null" | "true" | "false") && holds(json),
    }
}

/// The pairs of a JSON object as they are written, the same name twice included.
pub(crate) fn pairs(json: &str) -> serde_json::Result<Vec<(String, &RawValue)>> {
    struct Pairs;

    impl<'de> Visitor<'de> for Pairs {
        type Value = Vec<(String, &'de RawValue)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut pairs = Vec::new();
            while let Some(pair) = map.next_entry()? {
                pairs.push(pair);
            }
            Ok(pairs)
        }
    }

    let mut reader = serde_json::Deserializer::from_str(json);
    let pairs = reader.deserialize_map(Pairs)?;
    reader.end().map(|()| pairs)
}

/// A plain JSON value as a text: a string without its quotes, null as nothing.
pub(crate) fn plain(raw: &RawValue) -> Option<SecretString> {
    let json = raw.get();
    let text = unescape(json);
    (json != "null").then(|| text.map_or_else(|| json.into(), SecretString::from_zeroizing))
}

/// The content of a JSON string, as it stands in a text that serde_json has found to be valid JSON.
fn unescape(json: &str) -> Option<Zeroizing<String>> {
    let mut rest = json.strip_prefix('"')?.strip_suffix('"')?;
    // Unescaped text is never longer, so this never grows.
    let mut text = Zeroizing::new(String::with_capacity(rest.len()));
    // Escapes are close to each other, where `find` costs more than it saves.
    while let Some(at) = rest.bytes().position(|byte| byte == b'\\') {
        text.push_str(&rest[..at]);
        let escape = *rest.as_bytes().get(at + 1)?;
        rest = rest.get(at + 2..)?;
        text.push(match escape {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let (c, after) = unicode_escape(rest)?;
                rest = after;
                c
            }
            other => char::from(other),
        });
    }
    text.push_str(rest);
    Some(text)
}

/// Reads what follows `\u`, a surrogate pair included.
fn unicode_escape(rest: &str) -> Option<(char, &str)> {
    let unit = |text: &str| u16::from_str_radix(text.get(..4)?, 16).ok();
    let (first, rest) = (unit(rest)?, rest.get(4..)?);
    if let Some(c) = char::from_u32(u32::from(first)) {
        return Some((c, rest));
    }
    let rest = rest.strip_prefix("\\u")?;
    let pair = [first, unit(rest)?];
    let c = char::decode_utf16(pair).next()?.ok()?;
    Some((c, rest.get(4..)?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn unescape_agrees_with_serde_json(text in any::<String>()) {
            let json = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(&**unescape(&json).unwrap(), &text);
        }

        #[test]
        fn unescape_reads_every_escape_that_serde_json_reads(
            json in r#""([a-z한😀]|\\[bfnrt"/\\]|\\u[0-9a-fA-F]{4}|\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}){0,12}""#,
        ) {
            if let Ok(text) = serde_json::from_str::<String>(&json) {
                prop_assert_eq!(&**unescape(&json).unwrap(), &text);
            }
        }

        #[test]
        fn unescape_never_panics(json in ".{0,40}") {
            let _ = unescape(&json);
        }
    }
}
