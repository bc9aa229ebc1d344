//! Random passwords.

use bon::Builder;
use zeroize::Zeroizing;

use super::SecretStore;
use crate::limits::refuse;
use crate::{Error, ErrorKind, SecretString};

const DEFAULT_LENGTH: u32 = 32;
const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

impl SecretStore {
    /// Makes a random password. It is made here, from the system's randomness, for every cloud alike,
    /// and stored nowhere; a closed store makes them too. All passwords that the request allows are
    /// equally likely.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when the length is out of range, or the request leaves no character to choose
    /// from.
    pub async fn generate_password(
        &self,
        request: GeneratePasswordRequest,
    ) -> Result<GeneratePasswordResponse, Error> {
        let password = request.draw(|random| getrandom::fill(random).is_ok());
        let password = password.map_err(|e| e.operation_set("store", "generate_password"))?;
        Ok(GeneratePasswordResponse { password })
    }
}

/// What `generate_password` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct GeneratePasswordRequest {
    /// Characters of the password, 8 to 128; by default 32.
    pub length: Option<u32>,
    /// Characters that must not occur, one after the other, without separators.
    #[builder(into)]
    pub exclude_characters: Option<String>,
    /// Whether to leave out lower-case letters; by default not.
    pub exclude_lowercase: Option<bool>,
    /// Whether to leave out upper-case letters; by default not.
    pub exclude_uppercase: Option<bool>,
    /// Whether to leave out digits; by default not.
    pub exclude_numbers: Option<bool>,
    /// Whether to leave out the punctuation of ASCII; by default not.
    pub exclude_punctuation: Option<bool>,
    /// Whether each kind of character that is not left out must occur; by default it must.
    pub require_each_included_type: Option<bool>,
}

impl GeneratePasswordRequest {
    /// `fill` says whether it could fill a buffer with random bytes.
    fn draw(&self, mut fill: impl FnMut(&mut [u8]) -> bool) -> Result<SecretString, Error> {
        let length = self.length.unwrap_or(DEFAULT_LENGTH);
        if !(8..=128).contains(&length) {
            return refuse(format!("length must be 8 to 128 (got {length})"));
        }
        let kinds = self.kinds()?;
        let all: Vec<u8> = kinds.concat();
        let each = self.require_each_included_type.unwrap_or(true);
        // Drawn again as a whole until each kind occurs, so that no place prefers a kind.
        loop {
            let mut password = Zeroizing::new(String::with_capacity(length as usize));
            let mut random = Zeroizing::new([0; 256]);
            while password.len() < length as usize {
                if !fill(&mut random[..]) {
                    let what = "the system gives no random numbers";
                    return Err(Error::new(ErrorKind::Unexpected, what));
                }
                // The largest bytes would make some characters likelier than others.
                let fair = random.iter().filter(|byte| usize::from(**byte) < 256 - 256 % all.len());
                let missing = length as usize - password.len();
                let drawn = fair.map(|byte| char::from(all[usize::from(*byte) % all.len()]));
                password.extend(drawn.take(missing));
            }
            let occurs = |kind: &Vec<u8>| password.bytes().any(|c| kind.contains(&c));
            if !each || kinds.iter().all(occurs) {
                return Ok(SecretString::from_zeroizing(password));
            }
        }
    }

    /// The characters to choose from, kind by kind.
    fn kinds(&self) -> Result<Vec<Vec<u8>>, Error> {
        let excluded = self.exclude_characters.as_deref().unwrap_or_default();
        let mut kinds = Vec::new();
        for (option, leave_out, kind) in [
            ("exclude_lowercase", self.exclude_lowercase, "abcdefghijklmnopqrstuvwxyz"),
            ("exclude_uppercase", self.exclude_uppercase, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            ("exclude_numbers", self.exclude_numbers, "0123456789"),
            ("exclude_punctuation", self.exclude_punctuation, PUNCTUATION),
        ] {
            if leave_out.unwrap_or(false) {
                continue;
            }
            let kind: Vec<u8> =
                kind.bytes().filter(|c| !excluded.contains(char::from(*c))).collect();
            if kind.is_empty() && self.require_each_included_type.unwrap_or(true) {
                return refuse(format!(
                    "exclude_characters leaves nothing of a kind that must occur; set {option} too"
                ));
            }
            kinds.push(kind);
        }
        match kinds.iter().all(Vec::is_empty) {
            true => refuse(
                "exclude_characters, exclude_lowercase, exclude_uppercase, exclude_numbers and \
                 exclude_punctuation leave no character to choose from"
                    .into(),
            ),
            false => Ok(kinds),
        }
    }
}

/// A random password.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct GeneratePasswordResponse {
    /// The password.
    #[builder(into)]
    pub password: SecretString,
}
