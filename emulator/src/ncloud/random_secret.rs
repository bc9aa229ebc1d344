//! Random strings with the options of Generate Random Secret.

use super::error::Error;
use super::fields::Fields;
use crate::random_text::{
    LOWERCASE, NUMBERS, NoLetters, PUNCTUATION, RandomText, SPACE, UPPERCASE,
};

const LENGTHS: std::ops::RangeInclusive<i64> = 5..=32;
const DEFAULT_LENGTH: i64 = 12;

/// What a random string is made of, by the options of a body, which may be empty.
pub(super) fn read(body: &[u8]) -> Result<RandomText, Error> {
    let body = Fields::read_optional(body)?;
    let length = body.integer("length")?.unwrap_or(DEFAULT_LENGTH);
    if !LENGTHS.contains(&length) {
        return Err(body.broken("length", "must be 5 to 32"));
    }
    let excluded = body.text("excludeCharacters")?.unwrap_or_default();
    let each = body.flag("requireEachIncludedType")?.unwrap_or(true);
    let mut types = Vec::new();
    for (letters, option, included_by) in [
        (UPPERCASE, "excludeUppercase", false),
        (LOWERCASE, "excludeLowercase", false),
        (NUMBERS, "excludeNumbers", false),
        (PUNCTUATION, "excludePunctuation", false),
        (SPACE, "includeSpace", true),
    ] {
        if body.flag(option)?.unwrap_or(included_by) == included_by {
            types.push(letters);
        }
    }
    RandomText::new(length as usize, &types, excluded, each).map_err(|none| match none {
        NoLetters::OfAType => {
            body.broken("excludeCharacters", "must leave a character of each included type")
        }
        NoLetters::AtAll => Error::invalid_request("Every character is excluded."),
    })
}

/// What Add Pending Stage uses: 12 characters of every type but space.
pub(super) fn for_pending() -> RandomText {
    RandomText::of_all(DEFAULT_LENGTH as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_string_keeps_its_options(
            length in 5_usize..=32,
            flags: [bool; 6],
            excluded in "[ -~]{0,20}",
        ) {
            let [numbers, punctuation, uppercase, lowercase, space, each] = flags;
            let body = serde_json::json!({
                "length": length,
                "excludeCharacters": excluded,
                "excludeNumbers": numbers,
                "excludePunctuation": punctuation,
                "excludeUppercase": uppercase,
                "excludeLowercase": lowercase,
                "includeSpace": space,
                "requireEachIncludedType": each,
            });
            type Is = fn(char) -> bool;
            let is: [(bool, Is); 5] = [
                (!numbers, |letter| letter.is_ascii_digit()),
                (!punctuation, |letter| letter.is_ascii_punctuation()),
                (!uppercase, |letter| letter.is_ascii_uppercase()),
                (!lowercase, |letter| letter.is_ascii_lowercase()),
                (space, |letter| letter == ' '),
            ];
            let left: Vec<bool> = is.iter().map(|(included, is)| {
                *included && (' '..='~').any(|letter| is(letter) && !excluded.contains(letter))
            }).collect();
            let possible = left.contains(&true)
                && (!each || is.iter().zip(&left).all(|((included, _), left)| included == left));
            let options = read(body.to_string().as_bytes());
            prop_assert_eq!(options.is_ok(), possible);
            if let Ok(options) = options {
                let text = options.generate().expect("generated");
                prop_assert_eq!(text.chars().count(), length);
                prop_assert!(!text.contains(|letter| excluded.contains(letter)));
                for (included, is) in is {
                    prop_assert!(included || !text.contains(is), "{:?}", text);
                    prop_assert!(!(included && each) || text.contains(is), "{:?}", text);
                }
            }
        }
    }

    #[test]
    fn every_character_can_come() {
        let mut seen = std::collections::BTreeSet::new();
        let options = read(b"{}").expect("options");
        for _ in 0..2000 {
            seen.extend(options.generate().expect("generated").bytes());
        }
        assert_eq!(seen, (b' '..=b'~').collect());
    }
}
