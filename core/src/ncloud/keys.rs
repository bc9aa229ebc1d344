//! The keys that protect secrets.

use bon::Builder;
use http::Method;
use serde::{Deserialize, Serialize};

use super::{KmsBoundaryType, ProtectionKey, ProtectionKeyType, SecretManager, limits};
use crate::open_enum::open_enum;
use crate::{Error, wire};

impl SecretManager {
    /// Lists the keys that may protect a secret: the service's default key, and the customer's own
    /// keys in Key Management Service.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getprotectionkeylist>
    pub async fn get_protection_key_list(&self) -> Result<GetProtectionKeyListResponse, Error> {
        self.call("get_protection_key_list", Method::GET, "/api/v1/keys", &[]).send().await
    }

    /// Puts a secret under another key.
    ///
    /// A secret under a key isolated to its region and one under a global key are served at different
    /// endpoints, so the endpoint may change with the key.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when the tag of a key is needed and not given; nothing is sent then.
    /// `NotFound` when there is no such secret or key. `Conflict` when the secret is scheduled for
    /// deletion. `FailedPrecondition` when the key may not be used.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-updateprotectionkey>
    pub async fn update_protection_key(
        &self,
        secret_id: &str,
        request: UpdateProtectionKeyRequest,
    ) -> Result<UpdateProtectionKeyResponse, Error> {
        let tag = request.kms_key_tag.as_deref();
        self.call(
            "update_protection_key",
            Method::PUT,
            "/api/v1/secrets/{secret_id}/protection-key",
            &[("secret_id", secret_id)],
        )
        .check(limits::protection_key(Some(&request.protection_key_type), tag))
        .body(&UpdateProtectionKeyBody {
            protection_key_type: &request.protection_key_type,
            kms_key_tag: tag,
            kms_boundary_type: request
                .kms_boundary_type
                .as_ref()
                .unwrap_or(&KmsBoundaryType::Isolated),
        })
        .send()
        .await
    }
}

open_enum! {
    /// Whether a key may be used.
    pub enum KeyStatus {
        /// Available.
        Enable = "ENABLE",
        /// Suspended.
        Disable = "DISABLE",
    }
}

open_enum! {
    /// The algorithm of a key.
    pub enum KeyType {
        /// AES-256 in the mode GCM96.
        Aes256 = "AES256",
        /// RSA with 2,048 bits.
        Rsa2048 = "RSA2048",
    }
}

/// The keys that may protect a secret.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetProtectionKeyListResponse {
    /// The keys; the service's default key is one of them.
    #[serde(default, deserialize_with = "wire::nested")]
    pub key_list: Vec<ProtectionKeyListItem>,
}

/// A key as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProtectionKeyListItem {
    /// ID of the key; `0` for the default key.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub key_id: Option<String>,
    /// Tag of the key, which `create_secret` and `update_protection_key` ask for as `kms_key_tag`;
    /// none for the default key.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub key_tag: Option<String>,
    /// Name of the key.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub key_name: Option<String>,
    /// Whether the key may be used; none for the default key.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub key_status: Option<KeyStatus>,
    /// Algorithm of the key; none for the default key.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub key_type: Option<KeyType>,
    /// Where the key may be used.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub kms_boundary_type: Option<KmsBoundaryType>,
}

/// What `update_protection_key` needs.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct UpdateProtectionKeyRequest {
    /// Whose key is to protect the secret.
    pub protection_key_type: ProtectionKeyType,
    /// Tag of the key, from `get_protection_key_list`; needed with `USER_MANAGED_KEY`.
    #[builder(into)]
    pub kms_key_tag: Option<String>,
    /// Where the key may be used; by default `ISOLATED`, which is all that Japan has.
    pub kms_boundary_type: Option<KmsBoundaryType>,
}

/// The request as the service reads it. In Korea the boundary is required, so it is always sent.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UpdateProtectionKeyBody<'a> {
    protection_key_type: &'a ProtectionKeyType,
    #[serde(skip_serializing_if = "Option::is_none")]
    kms_key_tag: Option<&'a str>,
    kms_boundary_type: &'a KmsBoundaryType,
}

/// A secret that has been put under another key.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateProtectionKeyResponse {
    /// ID of the secret.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_id: String,
    /// The key that protects it.
    #[serde(default, deserialize_with = "wire::optional_nested")]
    pub protection_key: Option<ProtectionKey>,
}
