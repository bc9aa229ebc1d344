//! Making secrets, and reading what is known about them: all but their values.

use bon::Builder;
use jiff::Timestamp;
use reqwest::Method;
use serde::{Deserialize, Serialize};

use super::models::{optional_trigger, yes_no};
use super::{
    KmsBoundaryType, ProtectionKey, ProtectionKeyType, SecretManager, SecretStatus, SecretType,
    Trigger, limits,
};
use crate::pages::Page;
use crate::secret::revealed;
use crate::{Error, Pages, SecretString, wire};

impl SecretManager {
    /// Makes a secret. The value given becomes its active value.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then.
    /// `FailedPrecondition` when a rule of the service forbids it, for instance a name that is
    /// taken. `NotFound` when there is no such trigger or key.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-createsecret>
    pub async fn create_secret(
        &self,
        request: CreateSecretRequest,
    ) -> Result<CreateSecretResponse, Error> {
        self.call("create_secret", Method::POST, "/api/v1/secrets", &[])
            .check(request.check())
            .secret(&request.value)
            .body(&CreateSecretBody::from(&request))
            .send()
            .await
    }

    /// Lists the secrets, one page of the service's own size at a time.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
    pub async fn get_secret_list(
        &self,
        request: GetSecretListRequest,
    ) -> Result<GetSecretListResponse, Error> {
        self.call("get_secret_list", Method::GET, "/api/v1/secrets", &[])
            .query("pageNo", request.page_no)
            .send()
            .await
    }

    /// Goes through all secrets, page after page, the newest first.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
    pub fn iter_secret_list(&self) -> Pages<SecretListItem> {
        let manager = self.clone();
        Pages::new(move |page_no| {
            let manager = manager.clone();
            async move {
                let request = GetSecretListRequest { page_no: Some(page_no) };
                let page = manager.get_secret_list(request).await?;
                let last = page_no >= page.total_page_no || page.secret_list.is_empty();
                Ok(Page { items: page.secret_list, last })
            }
        })
    }

    /// Reads what is known about a secret: all but its value.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretdetail>
    pub async fn get_secret_detail(
        &self,
        secret_id: &str,
    ) -> Result<GetSecretDetailResponse, Error> {
        self.call(
            "get_secret_detail",
            Method::GET,
            "/api/v1/secrets/{secret_id}",
            &[("secret_id", secret_id)],
        )
        .send()
        .await
    }
}

/// What `create_secret` needs.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct CreateSecretRequest {
    /// Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
    #[builder(into)]
    pub secret_name: String,
    /// The value: JSON text of a flat object of 1 to 100 key/value pairs, at most 10,000 bytes.
    #[builder(into)]
    pub value: SecretString,
    /// The keys of the value that a rotation replaces; at least one, even without rotation.
    pub rotation_targets: Vec<String>,
    /// Description, at most 1,000 bytes.
    #[builder(into)]
    pub memo: Option<String>,
    /// The kind of secret; by default `BASIC`.
    pub secret_type: Option<SecretType>,
    /// Whether to rotate automatically; by default not.
    pub auto_rotation: Option<bool>,
    /// Days between rotations, 1 to 730; with automatic rotation 90 by default.
    pub auto_rotation_period_days: Option<u32>,
    /// ID of the trigger that rotates; needed with automatic rotation.
    #[builder(into)]
    pub trigger_id: Option<String>,
    /// Whose key protects the secret; by default the service's own.
    pub protection_key_type: Option<ProtectionKeyType>,
    /// Tag of the key; needed with `USER_MANAGED_KEY`.
    #[builder(into)]
    pub kms_key_tag: Option<String>,
    /// Where the key may be used; new secrets support `ISOLATED` only, which is the default.
    pub kms_boundary_type: Option<KmsBoundaryType>,
}

impl CreateSecretRequest {
    fn rotates(&self) -> bool {
        self.auto_rotation.unwrap_or(false)
    }

    fn check(&self) -> Result<(), Error> {
        limits::secret_name(&self.secret_name)?;
        limits::memo(self.memo.as_deref().unwrap_or_default())?;
        limits::value_and_targets(&self.value, &self.rotation_targets)?;
        if let Some(days) = self.auto_rotation_period_days {
            limits::rotation_period(days)?;
        }
        if self.rotates() && self.trigger_id.is_none() {
            return Err(Error::invalid("trigger_id is needed with auto_rotation"));
        }
        let user_key = self.protection_key_type == Some(ProtectionKeyType::UserManagedKey);
        if user_key && self.kms_key_tag.is_none() {
            return Err(Error::invalid(
                "kms_key_tag is needed with protection_key_type USER_MANAGED_KEY",
            ));
        }
        Ok(())
    }
}

/// The request as the service reads it. What the documentation calls required and also gives a
/// default is always sent.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CreateSecretBody<'a> {
    secret_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    memo: Option<&'a str>,
    secret_value: NewSecretValue<'a>,
    secret_type: &'a SecretType,
    #[serde(rename = "autoRotationYN")]
    auto_rotation_yn: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    auto_rotation_period: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trigger_id: Option<&'a str>,
    protection_key_type: &'a ProtectionKeyType,
    #[serde(skip_serializing_if = "Option::is_none")]
    kms_key_tag: Option<&'a str>,
    kms_boundary_type: &'a KmsBoundaryType,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewSecretValue<'a> {
    #[serde(serialize_with = "revealed")]
    value: &'a SecretString,
    rotation_targets: &'a [String],
}

impl<'a> From<&'a CreateSecretRequest> for CreateSecretBody<'a> {
    fn from(request: &'a CreateSecretRequest) -> Self {
        let default_period = request.rotates().then_some(90);
        Self {
            secret_name: &request.secret_name,
            memo: request.memo.as_deref(),
            secret_value: NewSecretValue {
                value: &request.value,
                rotation_targets: &request.rotation_targets,
            },
            secret_type: request.secret_type.as_ref().unwrap_or(&SecretType::Basic),
            auto_rotation_yn: if request.rotates() { "Y" } else { "N" },
            auto_rotation_period: request.auto_rotation_period_days.or(default_period),
            trigger_id: request.trigger_id.as_deref(),
            protection_key_type: request
                .protection_key_type
                .as_ref()
                .unwrap_or(&ProtectionKeyType::Default),
            kms_key_tag: request.kms_key_tag.as_deref(),
            kms_boundary_type: request
                .kms_boundary_type
                .as_ref()
                .unwrap_or(&KmsBoundaryType::Isolated),
        }
    }
}

/// A secret that has just been made, without its value.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSecretResponse {
    /// ID of the secret, which all other operations ask for.
    pub secret_id: String,
    /// Name.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_name: String,
    /// What may be done with it now.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_status: SecretStatus,
    /// The kind of secret.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub secret_type: Option<SecretType>,
    /// Description.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub memo: String,
    /// Region code, for instance `KR`.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub region: Option<String>,
    /// When it was made.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub register_date: Option<Timestamp>,
    /// Whether it rotates automatically.
    #[serde(rename = "autoRotationYN", default, deserialize_with = "yes_no")]
    pub auto_rotation: bool,
    /// Days between automatic rotations.
    #[serde(rename = "autoRotationPeriod")]
    pub auto_rotation_period_days: Option<u32>,
    /// When it is to rotate next.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub next_rotation_date: Option<Timestamp>,
    /// How far a rotation has come; `NONE` is the only documented value.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub rotation_phase: Option<String>,
    /// The trigger that rotates it, if one is linked.
    #[serde(default, deserialize_with = "optional_trigger")]
    pub trigger: Option<Trigger>,
    /// The key that protects it.
    pub protection_key: Option<ProtectionKey>,
}

/// What `get_secret_list` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct GetSecretListRequest {
    /// Number of the page, from 1, which is the default.
    pub page_no: Option<u32>,
}

/// One page of the list of secrets.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSecretListResponse {
    /// How many pages there are.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub total_page_no: u32,
    /// Number of this page.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub current_page_no: u32,
    /// How many secrets there are on all pages.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub total_count: u64,
    /// The secrets of this page.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_list: Vec<SecretListItem>,
}

/// A secret as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SecretListItem {
    /// ID of the secret, which all other operations ask for.
    pub secret_id: String,
    /// Name.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_name: String,
    /// What may be done with it now.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_status: SecretStatus,
    /// The kind of secret.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub secret_type: Option<SecretType>,
    /// Region code, for instance `KR`.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub region: Option<String>,
    /// When it was made.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub register_date: Option<Timestamp>,
}

/// What is known about a secret: all but its value.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSecretDetailResponse {
    /// ID of the secret.
    pub secret_id: String,
    /// Name.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_name: String,
    /// What may be done with it now.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub secret_status: SecretStatus,
    /// The kind of secret.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub secret_type: Option<SecretType>,
    /// Description.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub memo: String,
    /// Region code, for instance `KR`.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub region: Option<String>,
    /// When it will be deleted for good; only while a deletion is scheduled.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub expected_destroy_date: Option<Timestamp>,
    /// When it was last changed.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub update_date: Option<Timestamp>,
    /// When it was made.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub register_date: Option<Timestamp>,
    /// Whether it rotates automatically.
    #[serde(rename = "autoRotationYN", default, deserialize_with = "yes_no")]
    pub auto_rotation: bool,
    /// Days between automatic rotations; only with automatic rotation.
    #[serde(rename = "autoRotationPeriod")]
    pub auto_rotation_period_days: Option<u32>,
    /// When it is to rotate next.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub next_rotation_date: Option<Timestamp>,
    /// How far a rotation has come; `NONE` is the only documented value.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub rotation_phase: Option<String>,
    /// When it last rotated. Older documentation only; newer services may leave it out.
    #[serde(default, deserialize_with = "wire::optional_ms")]
    pub last_rotation_date: Option<Timestamp>,
    /// Result ID of the last rotation. Older documentation only; newer services may leave it out.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub last_rotation_result_id: Option<String>,
    /// The trigger that rotates it, if one is linked.
    #[serde(default, deserialize_with = "optional_trigger")]
    pub trigger: Option<Trigger>,
    /// The key that protects it.
    pub protection_key: Option<ProtectionKey>,
}
