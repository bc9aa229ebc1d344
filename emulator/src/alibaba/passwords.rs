//! GetRandomPassword.

use super::error::Error;
use super::{Call, Reply};
use crate::random_text::{LOWERCASE, NUMBERS, NoLetters, PUNCTUATION, RandomText, UPPERCASE};
use crate::store::alibaba::View;
use serde_json::json;

const DEFAULT_LENGTH: u32 = 32;

pub(super) fn get(call: &Call, _: &View) -> Reply {
    const EXCLUDED: &str = "ExcludeCharacters";
    let params = &call.params;
    let length = params.integer("PasswordLength", 8..=128)?.unwrap_or(DEFAULT_LENGTH);
    let excluded = params.text(EXCLUDED).unwrap_or_default();
    if !excluded.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Error::invalid(EXCLUDED, "must be letters, digits and punctuation of ASCII"));
    }
    let each = params.flag("RequireEachIncludedType")?.unwrap_or(true);
    let mut types = vec![];
    for (letters, option) in [
        (UPPERCASE, "ExcludeUppercase"),
        (LOWERCASE, "ExcludeLowercase"),
        (NUMBERS, "ExcludeNumbers"),
        (PUNCTUATION, "ExcludePunctuation"),
    ] {
        if !params.flag(option)?.unwrap_or_default() {
            types.push(letters);
        }
    }
    let text = RandomText::new(length as usize, &types, excluded, each);
    let text = text.map_err(|none| match none {
        NoLetters::OfAType => {
            Error::invalid(EXCLUDED, "must leave a character of each included type")
        }
        NoLetters::AtAll => Error::invalid(EXCLUDED, "must leave a character"),
    })?;
    Ok(json!({ "RandomPassword": text.generate()? }))
}
