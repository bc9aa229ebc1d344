//! Temporary keys, as services write them.

use serde::Deserialize;

use super::Resolved;
use super::surroundings::{Failure, found};
use crate::{SecretString, wire};

/// The JSON object in which metadata services and token services give keys.
#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Keys {
    #[serde(default, deserialize_with = "wire::optional_text")]
    access_key_id: Option<String>,
    /// `AccessKeySecret` is Alibaba Cloud's name of it.
    #[serde(default, alias = "AccessKeySecret", deserialize_with = "wire::optional_secret")]
    secret_access_key: Option<SecretString>,
    #[serde(default, alias = "SecurityToken", deserialize_with = "wire::optional_secret")]
    pub(crate) token: Option<SecretString>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    expiration: Option<String>,
    #[serde(default, deserialize_with = "wire::optional_text")]
    code: Option<String>,
}

impl Keys {
    /// `broken` makes an error of what is wrong with them.
    pub(crate) fn read(body: &[u8], broken: impl Fn(String) -> Failure) -> Result<Self, Failure> {
        serde_json::from_slice(body)
            .map_err(|e| broken(format!("the answer is not as expected at {}", wire::place(&e))))
    }

    /// Both halves of the pair must be there. `names` are those that the service has for them.
    pub(crate) fn resolved(
        self,
        source: String,
        names: &str,
        broken: impl Fn(String) -> Failure,
    ) -> Result<Resolved, Failure> {
        let (Some(access_key), Some(secret_key)) = (self.access_key_id, self.secret_access_key)
        else {
            let code = self.code.filter(|code| code.chars().all(char::is_alphanumeric));
            let code = code.map(|code| format!(" (code {code})")).unwrap_or_default();
            return Err(broken(format!("{names} is missing{code}")));
        };
        let mut resolved = found(source, &access_key, secret_key, self.token)?;
        if let Some(at) = self.expiration {
            let at = at.parse().map_err(|_| broken("Expiration is not a time".to_owned()))?;
            resolved.credentials = resolved.credentials.expiring_at(at);
        }
        Ok(resolved)
    }
}
