//! Making secrets, and reading what is known about them: all but their values.

use std::collections::HashMap;
use std::time::Duration;

use bon::Builder;
use serde::Serialize;

use super::extended_config::custom_data;
use super::{
    CreateSecretResponse, DescribeSecretResponse, ExtendedConfig, IterSecretsRequest,
    ListSecretsRequest, ListSecretsResponse, SecretDataType, SecretListItem, SecretsManager,
    UpdateSecretResponse, decode, limits,
};
use crate::pages::Page;
use crate::{Error, Pages, SecretString};

impl SecretsManager {
    /// Makes a secret with its first version, which becomes the current one.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `AlreadyExists` when
    /// the name is taken. `Conflict` when it belongs to a secret that is scheduled for deletion.
    /// `FailedPrecondition` when there are too many secrets. `NotFound` when there is no such key.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-createsecret>
    pub async fn create_secret(
        &self,
        request: CreateSecretRequest,
    ) -> Result<CreateSecretResponse, Error> {
        let config = request.extended_config.as_ref();
        self.call("create_secret")
            .check(request.check())
            .param("SecretName", &request.secret_name)
            .param("VersionId", &request.version_id)
            .secret("SecretData", &request.secret_data)
            .option("SecretType", config.map(ExtendedConfig::secret_type))
            .option("ExtendedConfig", config.map(ExtendedConfig::text))
            .option("SecretDataType", request.secret_data_type.as_ref())
            .option("EncryptionKeyId", request.encryption_key_id.as_ref())
            .option("DKMSInstanceId", request.dkms_instance_id.as_ref())
            .option("Description", request.description.as_ref())
            .json("Tags", request.tags.as_ref().map(wire_tags))
            .option("EnableAutomaticRotation", request.enable_automatic_rotation)
            .option("RotationInterval", request.rotation_interval.map(decode::interval))
            .option("Policy", request.policy.as_ref())
            .send()
            .await
    }

    /// Reads what is known about a secret: all but its value.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret, or its ARN.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-describesecret>
    pub async fn describe_secret(
        &self,
        secret_name: &str,
        request: DescribeSecretRequest,
    ) -> Result<DescribeSecretResponse, Error> {
        self.call("describe_secret")
            .check(limits::secret(secret_name))
            .param("SecretName", secret_name)
            .option("FetchTags", request.fetch_tags)
            .idempotent()
            .send()
            .await
    }

    /// Lists the secrets of the account in the region, one page at a time. A secret is listed when for
    /// each filter that is given one of its values matches.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets>
    pub async fn list_secrets(
        &self,
        request: ListSecretsRequest,
    ) -> Result<ListSecretsResponse, Error> {
        let filters = request.filters();
        self.call("list_secrets")
            .check(request.check())
            .option("PageNumber", request.page_number)
            .option("PageSize", request.page_size)
            .option("FetchTags", request.fetch_tags)
            .json("Filters", Some(filters).filter(|filters| !filters.is_empty()))
            .idempotent()
            .send()
            .await
    }

    /// Goes through the secrets of the account in the region, page after page. A secret is listed when
    /// for each filter that is given one of its values matches.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets>
    pub fn iter_secrets(&self, request: IterSecretsRequest) -> Pages<SecretListItem> {
        let manager = self.clone();
        Pages::new(move |page_number| {
            let (manager, request) = (manager.clone(), request.page(page_number));
            async move {
                let page = manager.list_secrets(request).await?;
                let last = super::is_last(page_number, page.page_size, page.total_count)
                    || page.secret_list.is_empty();
                Ok(Page { items: page.secret_list, last })
            }
        })
    }

    /// Changes the description of a secret, or the custom data of a managed one. What is left out
    /// stays as it is.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret, or its ARN.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `NotFound` when
    /// there is no such secret. `Conflict` when it is scheduled for deletion.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecret>
    pub async fn update_secret(
        &self,
        secret_name: &str,
        request: UpdateSecretRequest,
    ) -> Result<UpdateSecretResponse, Error> {
        self.call("update_secret")
            .check(limits::secret(secret_name))
            .check(limits::custom_data(request.custom_data.as_ref()))
            .param("SecretName", secret_name)
            .option("Description", request.description.as_ref())
            .json("ExtendedConfig.CustomData", request.custom_data.as_ref().map(custom_data))
            .idempotent()
            .send()
            .await
    }
}

/// What `create_secret` needs.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct CreateSecretRequest {
    /// Name: 1 to 192 letters, digits and `_` `/` `+` `=` `.` `-` `@`, unique in the region. It must
    /// not begin with `acs/`, but that of an ECS instance begins with `acs/ecs/`; that of a RAM
    /// user's keys is `$Auto`, and the answer has the name that the service made.
    #[builder(into)]
    pub secret_name: String,
    /// ID of the first version, chosen by you: 1 to 64 characters, unique in the secret.
    #[builder(into)]
    pub version_id: String,
    /// The value, 1 to 30,720 bytes. That of a managed secret has the form that its extended
    /// configuration says.
    #[builder(into)]
    pub secret_data: SecretString,
    /// What the value is made of; by default `text`, which is all that a managed secret may be.
    pub secret_data_type: Option<SecretDataType>,
    /// What a managed secret belongs to; its type follows from it. By default the secret is of type
    /// `Generic`, any text.
    #[builder(into)]
    pub extended_config: Option<ExtendedConfig>,
    /// ID of the symmetric key that encrypts the value; in a KMS instance it must be a key of that
    /// instance. By default the service's own key.
    #[builder(into)]
    pub encryption_key_id: Option<String>,
    /// ID of the KMS instance to keep the secret in.
    #[builder(into)]
    pub dkms_instance_id: Option<String>,
    /// Description.
    #[builder(into)]
    pub description: Option<String>,
    /// Up to 20 tags. Keys and values have at most 128 characters: letters, digits and `/` `\` `_`
    /// `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
    pub tags: Option<HashMap<String, String>>,
    /// Whether a managed secret rotates by itself; by default not.
    pub enable_automatic_rotation: Option<bool>,
    /// Time between rotations, 6 hours to 365 days in whole seconds; needed with automatic rotation.
    pub rotation_interval: Option<Duration>,
    /// Policy of the secret: JSON text of at most 32,768 bytes. By default the service's own.
    #[builder(into)]
    pub policy: Option<String>,
}

impl CreateSecretRequest {
    fn check(&self) -> Result<(), Error> {
        limits::secret_data(&self.secret_data)?;
        limits::version("version_id", Some(&self.version_id))?;
        self.tags.as_ref().map_or(Ok(()), |tags| match tags.is_empty() {
            true => Ok(()),
            false => limits::tags("tags", tags),
        })?;
        limits::policy(self.policy.as_deref())?;
        let rotates = self.enable_automatic_rotation.unwrap_or(false);
        limits::rotation(rotates, self.rotation_interval)?;
        let Some(config) = &self.extended_config else {
            limits::new_secret_name(&self.secret_name)?;
            if self.secret_name.starts_with("acs/") {
                return limits::refuse("secret_name must not begin with acs/".into());
            }
            return match rotates {
                true => limits::refuse(
                    "enable_automatic_rotation is for managed secrets: give extended_config".into(),
                ),
                false => Ok(()),
            };
        };
        if !matches!(self.secret_data_type, None | Some(SecretDataType::Text)) {
            return limits::refuse("secret_data_type must be text with extended_config".into());
        }
        config.check(&self.secret_name, &self.secret_data)
    }
}

/// A tag in a JSON list, in the order of the keys, so that the same tags are the same text.
#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "PascalCase")]
pub(super) struct WireTag<'a> {
    tag_key: &'a str,
    tag_value: &'a str,
}

pub(super) fn wire_tags(tags: &HashMap<String, String>) -> Vec<WireTag<'_>> {
    let mut tags: Vec<_> =
        tags.iter().map(|(tag_key, tag_value)| WireTag { tag_key, tag_value }).collect();
    tags.sort_unstable();
    tags
}

/// What `describe_secret` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct DescribeSecretRequest {
    /// Whether to read the tags too; by default not.
    pub fetch_tags: Option<bool>,
}

/// What `update_secret` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct UpdateSecretRequest {
    /// New description; an empty one removes it.
    #[builder(into)]
    pub description: Option<String>,
    /// New custom data of a managed secret, at most 10 pairs, in place of what there is.
    pub custom_data: Option<HashMap<String, String>>,
}
