//! Random texts of chosen types of characters.

use crate::random::random;

pub(crate) const UPPERCASE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
pub(crate) const LOWERCASE: &str = "abcdefghijklmnopqrstuvwxyz";
pub(crate) const NUMBERS: &str = "0123456789";
pub(crate) const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
pub(crate) const SPACE: &str = " ";

/// What a random text is made of.
pub(crate) struct RandomText {
    length: usize,
    /// The letters of each type.
    types: Vec<Vec<u8>>,
    each: bool,
}

/// Everything that a text could be made of is excluded.
pub(crate) enum NoLetters {
    /// Of a type that must be there.
    OfAType,
    AtAll,
}

impl RandomText {
    /// A text of these types without the excluded characters; with `each` it has at least one of
    /// each type, for which it must be long enough.
    pub(crate) fn new(
        length: usize,
        types: &[&str],
        excluded: &str,
        each: bool,
    ) -> Result<Self, NoLetters> {
        let left = |letters: &&str| -> Vec<u8> {
            letters.bytes().filter(|byte| !excluded.contains(char::from(*byte))).collect()
        };
        let types: Vec<Vec<u8>> = types.iter().map(left).collect();
        if each && types.iter().any(Vec::is_empty) {
            return Err(NoLetters::OfAType);
        }
        if types.iter().all(Vec::is_empty) {
            return Err(NoLetters::AtAll);
        }
        Ok(Self { length, types, each })
    }

    /// A text with every type but space.
    pub(crate) fn of_all(length: usize) -> Self {
        Self::of(length, &[UPPERCASE, LOWERCASE, NUMBERS, PUNCTUATION])
    }

    /// A text of letters and digits.
    pub(crate) fn of_letters(length: usize) -> Self {
        Self::of(length, &[UPPERCASE, LOWERCASE, NUMBERS])
    }

    fn of(length: usize, types: &[&str]) -> Self {
        let types = types.iter().map(|letters| letters.as_bytes().to_vec()).collect();
        Self { length, types, each: true }
    }

    /// A new text.
    pub(crate) fn generate(&self) -> Result<String, getrandom::Error> {
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

fn pick(letters: &[u8]) -> Result<u8, getrandom::Error> {
    Ok(letters[below(letters.len())?])
}

/// A random number below `end`, which is at most 256, each as likely as the others.
fn below(end: usize) -> Result<usize, getrandom::Error> {
    loop {
        let [byte] = random::<1>()?;
        let number = usize::from(byte);
        if number < 256 - 256 % end {
            return Ok(number % end);
        }
    }
}
