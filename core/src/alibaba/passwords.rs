//! Random passwords.

use bon::Builder;
use serde::Deserialize;

use super::{SecretsManager, limits};
use crate::{Error, SecretString, wire};

impl SecretsManager {
    /// Makes a random password. The service keeps it nowhere.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken, or everything is excluded; nothing is sent
    /// then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getrandompassword>
    pub async fn get_random_password(
        &self,
        request: GetRandomPasswordRequest,
    ) -> Result<GetRandomPasswordResponse, Error> {
        self.call("get_random_password")
            .check(request.check())
            .option("PasswordLength", request.password_length)
            .option("ExcludeCharacters", request.exclude_characters)
            .option("ExcludeLowercase", request.exclude_lowercase)
            .option("ExcludeUppercase", request.exclude_uppercase)
            .option("ExcludeNumbers", request.exclude_numbers)
            .option("ExcludePunctuation", request.exclude_punctuation)
            .option("RequireEachIncludedType", request.require_each_included_type)
            .idempotent()
            .send()
            .await
    }
}

/// What `get_random_password` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct GetRandomPasswordRequest {
    /// Characters of the password, 8 to 128; by default 32.
    pub password_length: Option<u32>,
    /// Characters that must not occur, one after the other, without separators: letters, digits and
    /// punctuation of ASCII.
    #[builder(into)]
    pub exclude_characters: Option<String>,
    /// Whether to leave out lower-case letters; by default not.
    pub exclude_lowercase: Option<bool>,
    /// Whether to leave out upper-case letters; by default not.
    pub exclude_uppercase: Option<bool>,
    /// Whether to leave out digits; by default not.
    pub exclude_numbers: Option<bool>,
    /// Whether to leave out punctuation; by default not.
    pub exclude_punctuation: Option<bool>,
    /// Whether each kind of character that is not left out must occur; the service's default is that
    /// it must.
    pub require_each_included_type: Option<bool>,
}

impl GetRandomPasswordRequest {
    fn check(&self) -> Result<(), Error> {
        if let Some(length) = self.password_length.filter(|length| !(8..=128).contains(length)) {
            return limits::refuse(format!("password_length must be 8 to 128 (got {length})"));
        }
        let characters = self.exclude_characters.as_deref().unwrap_or_default();
        if let Some(c) = characters.chars().find(|c| !c.is_ascii_graphic()) {
            return limits::refuse(format!(
                "exclude_characters may hold letters, digits and punctuation of ASCII only (got {c:?})"
            ));
        }
        let excluded = [
            self.exclude_lowercase,
            self.exclude_uppercase,
            self.exclude_numbers,
            self.exclude_punctuation,
        ];
        match excluded == [Some(true); 4] {
            true => limits::refuse(
                "exclude_lowercase, exclude_uppercase, exclude_numbers and exclude_punctuation \
                 leave no character to choose from"
                    .into(),
            ),
            false => Ok(()),
        }
    }
}

/// A random password.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetRandomPasswordResponse {
    /// The password.
    #[serde(deserialize_with = "wire::secret")]
    pub random_password: SecretString,
}
