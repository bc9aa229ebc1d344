//! Random strings with the options of Generate Random Secret.

use super::error::Error;
use super::fields::Fields;
use crate::random::random;

const LENGTHS: std::ops::RangeInclusive<i64> = 5..=32;
const DEFAULT_LENGTH: i64 = 12;

const UPPERCASE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LOWERCASE: &str = "abcdefghijklmnopqrstuvwxyz";
const NUMBERS: &str = "0123456789";
const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
const SPACE: &str = " ";

/// What a random string is made of.
pub(super) struct Options {
    length: usize,
    /// The letters of each included type.
    types: Vec<Vec<u8>>,
    each: bool,
}

impl Options {
    /// The options of a body, which may be empty.
    pub(super) fn read(body: &[u8]) -> Result<Self, Error> {
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
            if body.flag(option)?.unwrap_or(included_by) != included_by {
                continue;
            }
            let left: Vec<u8> =
                letters.bytes().filter(|byte| !excluded.contains(char::from(*byte))).collect();
            if left.is_empty() && each {
                let rule = "must leave a character of each included type";
                return Err(body.broken("excludeCharacters", rule));
            }
            types.push(left);
        }
        if types.iter().all(Vec::is_empty) {
            return Err(Error::invalid_request("Every character is excluded."));
        }
        Ok(Self { length: length as usize, types, each })
    }

    /// What Add Pending Stage uses: 12 characters of every type but space.
    pub(super) fn for_pending() -> Self {
        let types = [UPPERCASE, LOWERCASE, NUMBERS, PUNCTUATION];
        Self {
            length: DEFAULT_LENGTH as usize,
            types: types.map(|letters| letters.as_bytes().to_vec()).to_vec(),
            each: true,
        }
    }

    pub(super) fn generate(&self) -> Result<String, Error> {
        let all = self.types.concat();
        let mut bytes = Vec::with_capacity(self.length);
        if self.each {
            for letters in &self.types {
                bytes.push(pick(letters)?);
            }
        }
        while bytes.len() < self.length {
            bytes.push(pick(&all)?);
        }
        // The first letters are in the order of the types until they are shuffled.
        for last in (1..bytes.len()).rev() {
            bytes.swap(last, below(last + 1)?);
        }
        Ok(bytes.into_iter().map(char::from).collect())
    }
}

fn pick(letters: &[u8]) -> Result<u8, Error> {
    Ok(letters[below(letters.len())?])
}

/// A random number below `end`, which is at most 256, each as likely as the others.
fn below(end: usize) -> Result<usize, Error> {
    loop {
        let [byte] = random::<1>()?;
        let number = usize::from(byte);
        if number < 256 - 256 % end {
            return Ok(number % end);
        }
    }
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
            let options = Options::read(body.to_string().as_bytes());
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
        let options = Options::read(b"{}").expect("options");
        for _ in 0..2000 {
            seen.extend(options.generate().expect("generated").bytes());
        }
        assert_eq!(seen, (b' '..=b'~').collect());
    }
}
