// Generated from core by `make generate`. Do not edit.

use std::sync::Arc;
use bojagi::alibaba as inner;
use crate::calls::{self, Calls};
use crate::cancel::{CancelToken, unless_cancelled};
use crate::error::NativeError;
use crate::lane;
use crate::live::Live;
use crate::pages::PagesUnderWay;
use crate::provider::{self, NativeProvider};
use crate::secret::{self, NativeSecret};
#[allow(unused_imports, reason = "a surface may have no moments in its arguments")]
use crate::time;
use crate::value::{self, NativeValue};
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaBatchGetSecretValueError")]
pub struct BatchGetSecretValueError {
    secret_name: String,
    code: String,
    message: String,
    http_status: Option<u32>,
}
impl From<inner::BatchGetSecretValueError> for BatchGetSecretValueError {
    fn from(model: inner::BatchGetSecretValueError) -> Self {
        Self {
            secret_name: model.secret_name,
            code: model.code,
            message: model.message,
            http_status: model.http_status,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaBatchGetSecretValueResponse")]
pub struct BatchGetSecretValueResponse {
    secret_values: Vec<GetSecretValueResponse>,
    errors: Vec<BatchGetSecretValueError>,
}
impl From<inner::BatchGetSecretValueResponse> for BatchGetSecretValueResponse {
    fn from(model: inner::BatchGetSecretValueResponse) -> Self {
        Self {
            secret_values: model
                .secret_values
                .into_iter()
                .map(GetSecretValueResponse::from)
                .collect(),
            errors: model
                .errors
                .into_iter()
                .map(BatchGetSecretValueError::from)
                .collect(),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaCreateSecretResponse")]
pub struct CreateSecretResponse {
    arn: Option<String>,
    secret_name: String,
    version_id: String,
    secret_type: Option<String>,
    automatic_rotation: Option<String>,
    rotation_interval: Option<std::time::Duration>,
    next_rotation_date: Option<std::time::SystemTime>,
    extended_config: Option<String>,
    dkms_instance_id: Option<String>,
}
impl From<inner::CreateSecretResponse> for CreateSecretResponse {
    fn from(model: inner::CreateSecretResponse) -> Self {
        Self {
            arn: model.arn,
            secret_name: model.secret_name,
            version_id: model.version_id,
            secret_type: model.secret_type.map(String::from),
            automatic_rotation: model.automatic_rotation.map(String::from),
            rotation_interval: model.rotation_interval,
            next_rotation_date: model
                .next_rotation_date
                .map(std::time::SystemTime::from),
            extended_config: model.extended_config,
            dkms_instance_id: model.dkms_instance_id,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaDeleteSecretResponse")]
pub struct DeleteSecretResponse {
    secret_name: String,
    planned_delete_time: Option<std::time::SystemTime>,
}
impl From<inner::DeleteSecretResponse> for DeleteSecretResponse {
    fn from(model: inner::DeleteSecretResponse) -> Self {
        Self {
            secret_name: model.secret_name,
            planned_delete_time: model
                .planned_delete_time
                .map(std::time::SystemTime::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaDescribeSecretResponse")]
pub struct DescribeSecretResponse {
    arn: Option<String>,
    secret_name: String,
    secret_type: Option<String>,
    description: String,
    encryption_key_id: Option<String>,
    create_time: Option<std::time::SystemTime>,
    update_time: Option<std::time::SystemTime>,
    planned_delete_time: Option<std::time::SystemTime>,
    automatic_rotation: Option<String>,
    rotation_interval: Option<std::time::Duration>,
    next_rotation_date: Option<std::time::SystemTime>,
    last_rotation_date: Option<std::time::SystemTime>,
    extended_config: Option<String>,
    dkms_instance_id: Option<String>,
    owing_service: Option<String>,
    tags: std::collections::HashMap<String, String>,
}
impl From<inner::DescribeSecretResponse> for DescribeSecretResponse {
    fn from(model: inner::DescribeSecretResponse) -> Self {
        Self {
            arn: model.arn,
            secret_name: model.secret_name,
            secret_type: model.secret_type.map(String::from),
            description: model.description,
            encryption_key_id: model.encryption_key_id,
            create_time: model.create_time.map(std::time::SystemTime::from),
            update_time: model.update_time.map(std::time::SystemTime::from),
            planned_delete_time: model
                .planned_delete_time
                .map(std::time::SystemTime::from),
            automatic_rotation: model.automatic_rotation.map(String::from),
            rotation_interval: model.rotation_interval,
            next_rotation_date: model
                .next_rotation_date
                .map(std::time::SystemTime::from),
            last_rotation_date: model
                .last_rotation_date
                .map(std::time::SystemTime::from),
            extended_config: model.extended_config,
            dkms_instance_id: model.dkms_instance_id,
            owing_service: model.owing_service,
            tags: model.tags,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaEcsConfig")]
pub struct EcsConfig {
    secret_sub_type: String,
    region_id: String,
    instance_id: String,
    custom_data: Option<std::collections::HashMap<String, String>>,
}
impl From<inner::EcsConfig> for EcsConfig {
    fn from(model: inner::EcsConfig) -> Self {
        Self {
            secret_sub_type: String::from(model.secret_sub_type),
            region_id: model.region_id,
            instance_id: model.instance_id,
            custom_data: model.custom_data,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaGetRandomPasswordResponse")]
pub struct GetRandomPasswordResponse {
    random_password: Arc<NativeSecret>,
}
impl From<inner::GetRandomPasswordResponse> for GetRandomPasswordResponse {
    fn from(model: inner::GetRandomPasswordResponse) -> Self {
        Self {
            random_password: secret::to_native(model.random_password),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaGetSecretPolicyResponse")]
pub struct GetSecretPolicyResponse {
    policy: String,
}
impl From<inner::GetSecretPolicyResponse> for GetSecretPolicyResponse {
    fn from(model: inner::GetSecretPolicyResponse) -> Self {
        Self { policy: model.policy }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaGetSecretValueResponse")]
pub struct GetSecretValueResponse {
    secret_name: String,
    version_id: String,
    secret_data: Arc<NativeValue>,
    secret_data_type: Option<String>,
    secret_type: Option<String>,
    version_stages: Vec<String>,
    create_time: Option<std::time::SystemTime>,
    automatic_rotation: Option<String>,
    rotation_interval: Option<std::time::Duration>,
    next_rotation_date: Option<std::time::SystemTime>,
    last_rotation_date: Option<std::time::SystemTime>,
    extended_config: Option<String>,
}
impl From<inner::GetSecretValueResponse> for GetSecretValueResponse {
    fn from(model: inner::GetSecretValueResponse) -> Self {
        Self {
            secret_name: model.secret_name,
            version_id: model.version_id,
            secret_data: value::to_native(model.secret_data),
            secret_data_type: model.secret_data_type.map(String::from),
            secret_type: model.secret_type.map(String::from),
            version_stages: model.version_stages,
            create_time: model.create_time.map(std::time::SystemTime::from),
            automatic_rotation: model.automatic_rotation.map(String::from),
            rotation_interval: model.rotation_interval,
            next_rotation_date: model
                .next_rotation_date
                .map(std::time::SystemTime::from),
            last_rotation_date: model
                .last_rotation_date
                .map(std::time::SystemTime::from),
            extended_config: model.extended_config,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaListResourceTagsResponse")]
pub struct ListResourceTagsResponse {
    tags: std::collections::HashMap<String, String>,
}
impl From<inner::ListResourceTagsResponse> for ListResourceTagsResponse {
    fn from(model: inner::ListResourceTagsResponse) -> Self {
        Self { tags: model.tags }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaListSecretVersionIdsResponse")]
pub struct ListSecretVersionIdsResponse {
    secret_name: String,
    version_ids: Vec<SecretVersion>,
    page_number: u32,
    page_size: u32,
    total_count: u64,
}
impl From<inner::ListSecretVersionIdsResponse> for ListSecretVersionIdsResponse {
    fn from(model: inner::ListSecretVersionIdsResponse) -> Self {
        Self {
            secret_name: model.secret_name,
            version_ids: model
                .version_ids
                .into_iter()
                .map(SecretVersion::from)
                .collect(),
            page_number: model.page_number,
            page_size: model.page_size,
            total_count: model.total_count,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaListSecretsResponse")]
pub struct ListSecretsResponse {
    secret_list: Vec<SecretListItem>,
    page_number: u32,
    page_size: u32,
    total_count: u64,
}
impl From<inner::ListSecretsResponse> for ListSecretsResponse {
    fn from(model: inner::ListSecretsResponse) -> Self {
        Self {
            secret_list: model
                .secret_list
                .into_iter()
                .map(SecretListItem::from)
                .collect(),
            page_number: model.page_number,
            page_size: model.page_size,
            total_count: model.total_count,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaListTagResourcesResponse")]
pub struct ListTagResourcesResponse {
    tag_resources: Vec<TagResource>,
    next_token: Option<String>,
}
impl From<inner::ListTagResourcesResponse> for ListTagResourcesResponse {
    fn from(model: inner::ListTagResourcesResponse) -> Self {
        Self {
            tag_resources: model
                .tag_resources
                .into_iter()
                .map(TagResource::from)
                .collect(),
            next_token: model.next_token,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaPolarDbConfig")]
pub struct PolarDbConfig {
    region_id: String,
    db_cluster_id: String,
    db_type: String,
    account_name: String,
    clone_account_name: Option<String>,
    account_privilege: Option<String>,
    db_name: Option<String>,
    custom_data: Option<std::collections::HashMap<String, String>>,
}
impl From<inner::PolarDbConfig> for PolarDbConfig {
    fn from(model: inner::PolarDbConfig) -> Self {
        Self {
            region_id: model.region_id,
            db_cluster_id: model.db_cluster_id,
            db_type: String::from(model.db_type),
            account_name: model.account_name,
            clone_account_name: model.clone_account_name,
            account_privilege: model.account_privilege,
            db_name: model.db_name,
            custom_data: model.custom_data,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaPutSecretValueResponse")]
pub struct PutSecretValueResponse {
    secret_name: String,
    version_id: String,
    version_stages: Vec<String>,
}
impl From<inner::PutSecretValueResponse> for PutSecretValueResponse {
    fn from(model: inner::PutSecretValueResponse) -> Self {
        Self {
            secret_name: model.secret_name,
            version_id: model.version_id,
            version_stages: model.version_stages,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaRamCredentialsConfig")]
pub struct RamCredentialsConfig {
    user_name: String,
    custom_data: Option<std::collections::HashMap<String, String>>,
}
impl From<inner::RamCredentialsConfig> for RamCredentialsConfig {
    fn from(model: inner::RamCredentialsConfig) -> Self {
        Self {
            user_name: model.user_name,
            custom_data: model.custom_data,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaRdsConfig")]
pub struct RdsConfig {
    secret_sub_type: String,
    db_instance_id: String,
    custom_data: Option<std::collections::HashMap<String, String>>,
}
impl From<inner::RdsConfig> for RdsConfig {
    fn from(model: inner::RdsConfig) -> Self {
        Self {
            secret_sub_type: String::from(model.secret_sub_type),
            db_instance_id: model.db_instance_id,
            custom_data: model.custom_data,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaRedisConfig")]
pub struct RedisConfig {
    account_name: String,
    clone_account_name: Option<String>,
    account_privilege: String,
    instance_id: String,
    region_id: String,
    custom_data: Option<std::collections::HashMap<String, String>>,
}
impl From<inner::RedisConfig> for RedisConfig {
    fn from(model: inner::RedisConfig) -> Self {
        Self {
            account_name: model.account_name,
            clone_account_name: model.clone_account_name,
            account_privilege: model.account_privilege,
            instance_id: model.instance_id,
            region_id: model.region_id,
            custom_data: model.custom_data,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaResolveCredentialsResponse")]
pub struct ResolveCredentialsResponse {
    source: String,
    access_key: String,
    temporary: bool,
    expires_at: Option<std::time::SystemTime>,
}
impl From<inner::ResolveCredentialsResponse> for ResolveCredentialsResponse {
    fn from(model: inner::ResolveCredentialsResponse) -> Self {
        Self {
            source: model.source,
            access_key: model.access_key,
            temporary: model.temporary,
            expires_at: model.expires_at.map(std::time::SystemTime::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaRestoreSecretResponse")]
pub struct RestoreSecretResponse {
    secret_name: String,
}
impl From<inner::RestoreSecretResponse> for RestoreSecretResponse {
    fn from(model: inner::RestoreSecretResponse) -> Self {
        Self {
            secret_name: model.secret_name,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaRotateSecretResponse")]
pub struct RotateSecretResponse {
    arn: Option<String>,
    secret_name: String,
    version_id: String,
}
impl From<inner::RotateSecretResponse> for RotateSecretResponse {
    fn from(model: inner::RotateSecretResponse) -> Self {
        Self {
            arn: model.arn,
            secret_name: model.secret_name,
            version_id: model.version_id,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaSecretListItem")]
pub struct SecretListItem {
    secret_name: String,
    secret_type: Option<String>,
    create_time: Option<std::time::SystemTime>,
    update_time: Option<std::time::SystemTime>,
    planned_delete_time: Option<std::time::SystemTime>,
    owing_service: Option<String>,
    tags: std::collections::HashMap<String, String>,
}
impl From<inner::SecretListItem> for SecretListItem {
    fn from(model: inner::SecretListItem) -> Self {
        Self {
            secret_name: model.secret_name,
            secret_type: model.secret_type.map(String::from),
            create_time: model.create_time.map(std::time::SystemTime::from),
            update_time: model.update_time.map(std::time::SystemTime::from),
            planned_delete_time: model
                .planned_delete_time
                .map(std::time::SystemTime::from),
            owing_service: model.owing_service,
            tags: model.tags,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaSecretVersion")]
pub struct SecretVersion {
    version_id: String,
    create_time: Option<std::time::SystemTime>,
    version_stages: Vec<String>,
}
impl From<inner::SecretVersion> for SecretVersion {
    fn from(model: inner::SecretVersion) -> Self {
        Self {
            version_id: model.version_id,
            create_time: model.create_time.map(std::time::SystemTime::from),
            version_stages: model.version_stages,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaTagResource")]
pub struct TagResource {
    resource_id: String,
    resource_type: Option<String>,
    tag_key: String,
    tag_value: String,
}
impl From<inner::TagResource> for TagResource {
    fn from(model: inner::TagResource) -> Self {
        Self {
            resource_id: model.resource_id,
            resource_type: model.resource_type.map(String::from),
            tag_key: model.tag_key,
            tag_value: model.tag_value,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaUpdateSecretResponse")]
pub struct UpdateSecretResponse {
    secret_name: String,
}
impl From<inner::UpdateSecretResponse> for UpdateSecretResponse {
    fn from(model: inner::UpdateSecretResponse) -> Self {
        Self {
            secret_name: model.secret_name,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaUpdateSecretRotationPolicyResponse")]
pub struct UpdateSecretRotationPolicyResponse {
    secret_name: String,
}
impl From<inner::UpdateSecretRotationPolicyResponse>
for UpdateSecretRotationPolicyResponse {
    fn from(model: inner::UpdateSecretRotationPolicyResponse) -> Self {
        Self {
            secret_name: model.secret_name,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "AlibabaUpdateSecretVersionStageResponse")]
pub struct UpdateSecretVersionStageResponse {
    secret_name: String,
}
impl From<inner::UpdateSecretVersionStageResponse> for UpdateSecretVersionStageResponse {
    fn from(model: inner::UpdateSecretVersionStageResponse) -> Self {
        Self {
            secret_name: model.secret_name,
        }
    }
}
impl From<EcsConfig> for inner::EcsConfig {
    fn from(model: EcsConfig) -> Self {
        Self::builder()
            .secret_sub_type(inner::EcsSecretSubType::from(model.secret_sub_type))
            .region_id(model.region_id)
            .instance_id(model.instance_id)
            .maybe_custom_data(model.custom_data)
            .build()
    }
}
impl From<PolarDbConfig> for inner::PolarDbConfig {
    fn from(model: PolarDbConfig) -> Self {
        Self::builder()
            .region_id(model.region_id)
            .db_cluster_id(model.db_cluster_id)
            .db_type(inner::PolarDbType::from(model.db_type))
            .account_name(model.account_name)
            .maybe_clone_account_name(model.clone_account_name)
            .maybe_account_privilege(model.account_privilege)
            .maybe_db_name(model.db_name)
            .maybe_custom_data(model.custom_data)
            .build()
    }
}
impl From<RamCredentialsConfig> for inner::RamCredentialsConfig {
    fn from(model: RamCredentialsConfig) -> Self {
        Self::builder()
            .user_name(model.user_name)
            .maybe_custom_data(model.custom_data)
            .build()
    }
}
impl From<RdsConfig> for inner::RdsConfig {
    fn from(model: RdsConfig) -> Self {
        Self::builder()
            .secret_sub_type(inner::RdsSecretSubType::from(model.secret_sub_type))
            .db_instance_id(model.db_instance_id)
            .maybe_custom_data(model.custom_data)
            .build()
    }
}
impl From<RedisConfig> for inner::RedisConfig {
    fn from(model: RedisConfig) -> Self {
        Self::builder()
            .account_name(model.account_name)
            .maybe_clone_account_name(model.clone_account_name)
            .account_privilege(model.account_privilege)
            .instance_id(model.instance_id)
            .region_id(model.region_id)
            .maybe_custom_data(model.custom_data)
            .build()
    }
}
#[derive(uniffi::Enum)]
#[uniffi(name = "AlibabaExtendedConfig")]
pub enum ExtendedConfig {
    Rds { model: RdsConfig },
    RamCredentials { model: RamCredentialsConfig },
    Ecs { model: EcsConfig },
    Redis { model: RedisConfig },
    PolarDb { model: PolarDbConfig },
}
impl From<ExtendedConfig> for inner::ExtendedConfig {
    fn from(choice: ExtendedConfig) -> Self {
        match choice {
            ExtendedConfig::Rds { model } => Self::Rds(model.into()),
            ExtendedConfig::RamCredentials { model } => {
                Self::RamCredentials(model.into())
            }
            ExtendedConfig::Ecs { model } => Self::Ecs(model.into()),
            ExtendedConfig::Redis { model } => Self::Redis(model.into()),
            ExtendedConfig::PolarDb { model } => Self::PolarDb(model.into()),
        }
    }
}
#[derive(uniffi::Object)]
#[uniffi(name = "AlibabaIterSecrets")]
pub struct IterSecrets(PagesUnderWay<inner::SecretListItem>);
#[uniffi::export(name = "AlibabaIterSecrets")]
impl IterSecrets {
    async fn next(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Vec<SecretListItem>>, NativeError> {
        let page = self.0.next(cancel).await?;
        Ok(page.map(|x| x.into_iter().map(SecretListItem::from).collect()))
    }
    fn next_blocking(&self) -> Result<Option<Vec<SecretListItem>>, NativeError> {
        let page = self.0.next_blocking()?;
        Ok(page.map(|x| x.into_iter().map(SecretListItem::from).collect()))
    }
}
#[derive(uniffi::Object)]
#[uniffi(name = "AlibabaIterTagResources")]
pub struct IterTagResources(PagesUnderWay<inner::TagResource>);
#[uniffi::export(name = "AlibabaIterTagResources")]
impl IterTagResources {
    async fn next(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Vec<TagResource>>, NativeError> {
        let page = self.0.next(cancel).await?;
        Ok(page.map(|x| x.into_iter().map(TagResource::from).collect()))
    }
    fn next_blocking(&self) -> Result<Option<Vec<TagResource>>, NativeError> {
        let page = self.0.next_blocking()?;
        Ok(page.map(|x| x.into_iter().map(TagResource::from).collect()))
    }
}
#[derive(uniffi::Object)]
#[uniffi(name = "AlibabaIterSecretVersionIds")]
pub struct IterSecretVersionIds(PagesUnderWay<inner::SecretVersion>);
#[uniffi::export(name = "AlibabaIterSecretVersionIds")]
impl IterSecretVersionIds {
    async fn next(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Vec<SecretVersion>>, NativeError> {
        let page = self.0.next(cancel).await?;
        Ok(page.map(|x| x.into_iter().map(SecretVersion::from).collect()))
    }
    fn next_blocking(&self) -> Result<Option<Vec<SecretVersion>>, NativeError> {
        let page = self.0.next_blocking()?;
        Ok(page.map(|x| x.into_iter().map(SecretVersion::from).collect()))
    }
}
#[derive(uniffi::Object)]
#[uniffi(name = "AlibabaSecretsManager")]
pub struct SecretsManager(pub(super) inner::SecretsManager, pub(super) Live);
#[uniffi::export(name = "AlibabaSecretsManager")]
impl SecretsManager {
    #[uniffi::constructor]
    fn new(
        access_key: Option<String>,
        secret_key: Option<Arc<NativeSecret>>,
        security_token: Option<Arc<NativeSecret>>,
        credentials: Option<Arc<dyn NativeProvider>>,
        profile: Option<String>,
        region: Option<String>,
        network: Option<String>,
        instance_id: Option<String>,
        endpoint: Option<String>,
        signature_method: Option<String>,
        timeout: Option<std::time::Duration>,
        attempt_timeout: Option<std::time::Duration>,
        connect_timeout: Option<std::time::Duration>,
        max_attempts: Option<u32>,
        retry_delay: Option<std::time::Duration>,
        max_retry_delay: Option<std::time::Duration>,
        retry_budget: Option<u32>,
        ca_bundle: Option<String>,
        proxy: Option<Arc<NativeSecret>>,
        allow_http: Option<bool>,
        user_agent_suffix: Option<String>,
        check_limits: Option<bool>,
    ) -> Result<Self, NativeError> {
        let client = inner::SecretsManager::builder()
            .maybe_access_key(access_key)
            .maybe_secret_key(secret_key.map(secret::from_native))
            .maybe_security_token(security_token.map(secret::from_native))
            .maybe_credentials(credentials.map(provider::from_native))
            .maybe_profile(profile)
            .maybe_region(region)
            .maybe_network(network.map(inner::Network::from))
            .maybe_instance_id(instance_id)
            .maybe_endpoint(endpoint)
            .maybe_signature_method(signature_method.map(inner::SignatureMethod::from))
            .maybe_timeout(timeout)
            .maybe_attempt_timeout(attempt_timeout)
            .maybe_connect_timeout(connect_timeout)
            .maybe_max_attempts(max_attempts)
            .maybe_retry_delay(retry_delay)
            .maybe_max_retry_delay(max_retry_delay)
            .maybe_retry_budget(retry_budget)
            .maybe_ca_bundle(ca_bundle)
            .maybe_proxy(proxy.map(secret::from_native))
            .maybe_allow_http(allow_http)
            .maybe_user_agent_suffix(user_agent_suffix)
            .maybe_check_limits(check_limits)
            .build();
        Ok(Self(client?, Live::new()))
    }
    async fn resolve_credentials(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<ResolveCredentialsResponse, NativeError> {
        let call = self.call_resolve_credentials();
        let answer = unless_cancelled(cancel, call).await?;
        Ok(ResolveCredentialsResponse::from(answer))
    }
    async fn delete_secret(
        &self,
        secret_name: String,
        force_delete_without_recovery: Option<bool>,
        recovery_window_in_days: Option<u32>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<DeleteSecretResponse, NativeError> {
        let call = self
            .call_delete_secret(
                secret_name,
                force_delete_without_recovery,
                recovery_window_in_days,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(DeleteSecretResponse::from(answer))
    }
    async fn restore_secret(
        &self,
        secret_name: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<RestoreSecretResponse, NativeError> {
        let call = self.call_restore_secret(secret_name);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(RestoreSecretResponse::from(answer))
    }
    async fn get_random_password(
        &self,
        password_length: Option<u32>,
        exclude_characters: Option<String>,
        exclude_lowercase: Option<bool>,
        exclude_uppercase: Option<bool>,
        exclude_numbers: Option<bool>,
        exclude_punctuation: Option<bool>,
        require_each_included_type: Option<bool>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GetRandomPasswordResponse, NativeError> {
        let call = self
            .call_get_random_password(
                password_length,
                exclude_characters,
                exclude_lowercase,
                exclude_uppercase,
                exclude_numbers,
                exclude_punctuation,
                require_each_included_type,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GetRandomPasswordResponse::from(answer))
    }
    async fn set_secret_policy(
        &self,
        secret_name: String,
        policy: String,
        policy_name: Option<String>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_set_secret_policy(secret_name, policy, policy_name);
        unless_cancelled(cancel, call).await
    }
    async fn get_secret_policy(
        &self,
        secret_name: String,
        policy_name: Option<String>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GetSecretPolicyResponse, NativeError> {
        let call = self.call_get_secret_policy(secret_name, policy_name);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GetSecretPolicyResponse::from(answer))
    }
    async fn rotate_secret(
        &self,
        secret_name: String,
        version_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<RotateSecretResponse, NativeError> {
        let call = self.call_rotate_secret(secret_name, version_id);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(RotateSecretResponse::from(answer))
    }
    async fn update_secret_rotation_policy(
        &self,
        secret_name: String,
        enable_automatic_rotation: bool,
        rotation_interval: Option<std::time::Duration>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<UpdateSecretRotationPolicyResponse, NativeError> {
        let call = self
            .call_update_secret_rotation_policy(
                secret_name,
                enable_automatic_rotation,
                rotation_interval,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(UpdateSecretRotationPolicyResponse::from(answer))
    }
    async fn create_secret(
        &self,
        secret_name: String,
        version_id: String,
        secret_data: Arc<NativeSecret>,
        secret_data_type: Option<String>,
        extended_config: Option<ExtendedConfig>,
        encryption_key_id: Option<String>,
        dkms_instance_id: Option<String>,
        description: Option<String>,
        tags: Option<std::collections::HashMap<String, String>>,
        enable_automatic_rotation: Option<bool>,
        rotation_interval: Option<std::time::Duration>,
        policy: Option<String>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<CreateSecretResponse, NativeError> {
        let call = self
            .call_create_secret(
                secret_name,
                version_id,
                secret_data,
                secret_data_type,
                extended_config,
                encryption_key_id,
                dkms_instance_id,
                description,
                tags,
                enable_automatic_rotation,
                rotation_interval,
                policy,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(CreateSecretResponse::from(answer))
    }
    async fn describe_secret(
        &self,
        secret_name: String,
        fetch_tags: Option<bool>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<DescribeSecretResponse, NativeError> {
        let call = self.call_describe_secret(secret_name, fetch_tags);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(DescribeSecretResponse::from(answer))
    }
    async fn list_secrets(
        &self,
        page_number: Option<u32>,
        page_size: Option<u32>,
        fetch_tags: Option<bool>,
        secret_name: Option<Vec<String>>,
        description: Option<Vec<String>>,
        tag_key: Option<Vec<String>>,
        tag_value: Option<Vec<String>>,
        dkms_instance_id: Option<Vec<String>>,
        secret_type: Option<Vec<String>>,
        creator: Option<Vec<String>>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<ListSecretsResponse, NativeError> {
        let call = self
            .call_list_secrets(
                page_number,
                page_size,
                fetch_tags,
                secret_name,
                description,
                tag_key,
                tag_value,
                dkms_instance_id,
                secret_type,
                creator,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(ListSecretsResponse::from(answer))
    }
    async fn update_secret(
        &self,
        secret_name: String,
        description: Option<String>,
        custom_data: Option<std::collections::HashMap<String, String>>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<UpdateSecretResponse, NativeError> {
        let call = self.call_update_secret(secret_name, description, custom_data);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(UpdateSecretResponse::from(answer))
    }
    async fn tag_resource(
        &self,
        tags: std::collections::HashMap<String, String>,
        secret_name: Option<String>,
        key_id: Option<String>,
        certificate_id: Option<String>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_tag_resource(tags, secret_name, key_id, certificate_id);
        unless_cancelled(cancel, call).await
    }
    async fn untag_resource(
        &self,
        tag_keys: Vec<String>,
        secret_name: Option<String>,
        key_id: Option<String>,
        certificate_id: Option<String>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self
            .call_untag_resource(tag_keys, secret_name, key_id, certificate_id);
        unless_cancelled(cancel, call).await
    }
    async fn tag_resources(
        &self,
        resource_type: String,
        resource_id: Vec<String>,
        tag: std::collections::HashMap<String, String>,
        region_id: Option<String>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_tag_resources(resource_type, resource_id, tag, region_id);
        unless_cancelled(cancel, call).await
    }
    async fn untag_resources(
        &self,
        resource_type: String,
        resource_id: Vec<String>,
        region_id: Option<String>,
        tag_key: Option<Vec<String>>,
        all: Option<bool>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self
            .call_untag_resources(resource_type, resource_id, region_id, tag_key, all);
        unless_cancelled(cancel, call).await
    }
    async fn list_tag_resources(
        &self,
        resource_type: String,
        region_id: Option<String>,
        resource_id: Option<Vec<String>>,
        tag: Option<std::collections::HashMap<String, String>>,
        next_token: Option<String>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<ListTagResourcesResponse, NativeError> {
        let call = self
            .call_list_tag_resources(
                resource_type,
                region_id,
                resource_id,
                tag,
                next_token,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(ListTagResourcesResponse::from(answer))
    }
    async fn list_resource_tags(
        &self,
        key_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<ListResourceTagsResponse, NativeError> {
        let call = self.call_list_resource_tags(key_id);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(ListResourceTagsResponse::from(answer))
    }
    async fn get_secret_value(
        &self,
        secret_name: String,
        version_id: Option<String>,
        version_stage: Option<String>,
        fetch_extended_config: Option<bool>,
        dry_run: Option<bool>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GetSecretValueResponse, NativeError> {
        let call = self
            .call_get_secret_value(
                secret_name,
                version_id,
                version_stage,
                fetch_extended_config,
                dry_run,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GetSecretValueResponse::from(answer))
    }
    async fn batch_get_secret_value(
        &self,
        secret_name: Vec<String>,
        version_id: Option<std::collections::HashMap<String, String>>,
        version_stage: Option<std::collections::HashMap<String, String>>,
        fetch_extended_config: Option<bool>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<BatchGetSecretValueResponse, NativeError> {
        let call = self
            .call_batch_get_secret_value(
                secret_name,
                version_id,
                version_stage,
                fetch_extended_config,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(BatchGetSecretValueResponse::from(answer))
    }
    async fn put_secret_value(
        &self,
        secret_name: String,
        version_id: String,
        secret_data: Arc<NativeSecret>,
        secret_data_type: Option<String>,
        version_stages: Option<Vec<String>>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<PutSecretValueResponse, NativeError> {
        let call = self
            .call_put_secret_value(
                secret_name,
                version_id,
                secret_data,
                secret_data_type,
                version_stages,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(PutSecretValueResponse::from(answer))
    }
    async fn list_secret_version_ids(
        &self,
        secret_name: String,
        include_deprecated: Option<bool>,
        page_number: Option<u32>,
        page_size: Option<u32>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<ListSecretVersionIdsResponse, NativeError> {
        let call = self
            .call_list_secret_version_ids(
                secret_name,
                include_deprecated,
                page_number,
                page_size,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(ListSecretVersionIdsResponse::from(answer))
    }
    async fn update_secret_version_stage(
        &self,
        secret_name: String,
        version_stage: String,
        move_to_version: Option<String>,
        remove_from_version: Option<String>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<UpdateSecretVersionStageResponse, NativeError> {
        let call = self
            .call_update_secret_version_stage(
                secret_name,
                version_stage,
                move_to_version,
                remove_from_version,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(UpdateSecretVersionStageResponse::from(answer))
    }
    fn iter_secrets(
        &self,
        page_size: Option<u32>,
        fetch_tags: Option<bool>,
        secret_name: Option<Vec<String>>,
        description: Option<Vec<String>>,
        tag_key: Option<Vec<String>>,
        tag_value: Option<Vec<String>>,
        dkms_instance_id: Option<Vec<String>>,
        secret_type: Option<Vec<String>>,
        creator: Option<Vec<String>>,
    ) -> IterSecrets {
        let request = inner::IterSecretsRequest::builder()
            .maybe_page_size(page_size)
            .maybe_fetch_tags(fetch_tags)
            .maybe_secret_name(secret_name)
            .maybe_description(description)
            .maybe_tag_key(tag_key)
            .maybe_tag_value(tag_value)
            .maybe_dkms_instance_id(dkms_instance_id)
            .maybe_secret_type(
                secret_type.map(|x| x.into_iter().map(inner::SecretType::from).collect()),
            )
            .maybe_creator(creator)
            .build();
        IterSecrets(PagesUnderWay::new(self.0.iter_secrets(request)))
    }
    fn iter_tag_resources(
        &self,
        resource_type: String,
        region_id: Option<String>,
        resource_id: Option<Vec<String>>,
        tag: Option<std::collections::HashMap<String, String>>,
    ) -> IterTagResources {
        let request = inner::IterTagResourcesRequest::builder()
            .maybe_region_id(region_id)
            .maybe_resource_id(resource_id)
            .maybe_tag(tag)
            .build();
        IterTagResources(
            PagesUnderWay::new(
                self
                    .0
                    .iter_tag_resources(
                        inner::ResourceType::from(resource_type),
                        request,
                    ),
            ),
        )
    }
    fn iter_secret_version_ids(
        &self,
        secret_name: String,
        include_deprecated: Option<bool>,
        page_size: Option<u32>,
    ) -> IterSecretVersionIds {
        let request = inner::IterSecretVersionIdsRequest::builder()
            .maybe_include_deprecated(include_deprecated)
            .maybe_page_size(page_size)
            .build();
        IterSecretVersionIds(
            PagesUnderWay::new(self.0.iter_secret_version_ids(&secret_name, request)),
        )
    }
    fn shut_down(&self) {
        self.0.close();
    }
}
impl SecretsManager {
    fn call_resolve_credentials(
        &self,
    ) -> impl Future<
        Output = Result<inner::ResolveCredentialsResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.resolve_credentials().await }
    }
    fn call_delete_secret(
        &self,
        secret_name: String,
        force_delete_without_recovery: Option<bool>,
        recovery_window_in_days: Option<u32>,
    ) -> impl Future<
        Output = Result<inner::DeleteSecretResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::DeleteSecretRequest::builder()
            .maybe_force_delete_without_recovery(force_delete_without_recovery)
            .maybe_recovery_window_in_days(recovery_window_in_days)
            .build();
        let client = self.0.clone();
        async move { client.delete_secret(&secret_name, request).await }
    }
    fn call_restore_secret(
        &self,
        secret_name: String,
    ) -> impl Future<
        Output = Result<inner::RestoreSecretResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.restore_secret(&secret_name).await }
    }
    fn call_get_random_password(
        &self,
        password_length: Option<u32>,
        exclude_characters: Option<String>,
        exclude_lowercase: Option<bool>,
        exclude_uppercase: Option<bool>,
        exclude_numbers: Option<bool>,
        exclude_punctuation: Option<bool>,
        require_each_included_type: Option<bool>,
    ) -> impl Future<
        Output = Result<inner::GetRandomPasswordResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::GetRandomPasswordRequest::builder()
            .maybe_password_length(password_length)
            .maybe_exclude_characters(exclude_characters)
            .maybe_exclude_lowercase(exclude_lowercase)
            .maybe_exclude_uppercase(exclude_uppercase)
            .maybe_exclude_numbers(exclude_numbers)
            .maybe_exclude_punctuation(exclude_punctuation)
            .maybe_require_each_included_type(require_each_included_type)
            .build();
        let client = self.0.clone();
        async move { client.get_random_password(request).await }
    }
    fn call_set_secret_policy(
        &self,
        secret_name: String,
        policy: String,
        policy_name: Option<String>,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let request = inner::SetSecretPolicyRequest::builder()
            .maybe_policy_name(policy_name)
            .build();
        let client = self.0.clone();
        async move { client.set_secret_policy(&secret_name, &policy, request).await }
    }
    fn call_get_secret_policy(
        &self,
        secret_name: String,
        policy_name: Option<String>,
    ) -> impl Future<
        Output = Result<inner::GetSecretPolicyResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::GetSecretPolicyRequest::builder()
            .maybe_policy_name(policy_name)
            .build();
        let client = self.0.clone();
        async move { client.get_secret_policy(&secret_name, request).await }
    }
    fn call_rotate_secret(
        &self,
        secret_name: String,
        version_id: String,
    ) -> impl Future<
        Output = Result<inner::RotateSecretResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.rotate_secret(&secret_name, &version_id).await }
    }
    fn call_update_secret_rotation_policy(
        &self,
        secret_name: String,
        enable_automatic_rotation: bool,
        rotation_interval: Option<std::time::Duration>,
    ) -> impl Future<
        Output = Result<inner::UpdateSecretRotationPolicyResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::UpdateSecretRotationPolicyRequest::builder()
            .maybe_rotation_interval(rotation_interval)
            .build();
        let client = self.0.clone();
        async move {
            client
                .update_secret_rotation_policy(
                    &secret_name,
                    enable_automatic_rotation,
                    request,
                )
                .await
        }
    }
    fn call_create_secret(
        &self,
        secret_name: String,
        version_id: String,
        secret_data: Arc<NativeSecret>,
        secret_data_type: Option<String>,
        extended_config: Option<ExtendedConfig>,
        encryption_key_id: Option<String>,
        dkms_instance_id: Option<String>,
        description: Option<String>,
        tags: Option<std::collections::HashMap<String, String>>,
        enable_automatic_rotation: Option<bool>,
        rotation_interval: Option<std::time::Duration>,
        policy: Option<String>,
    ) -> impl Future<
        Output = Result<inner::CreateSecretResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::CreateSecretRequest::builder()
            .secret_name(secret_name)
            .version_id(version_id)
            .secret_data(secret::from_native(secret_data))
            .maybe_secret_data_type(secret_data_type.map(inner::SecretDataType::from))
            .maybe_extended_config(extended_config.map(inner::ExtendedConfig::from))
            .maybe_encryption_key_id(encryption_key_id)
            .maybe_dkms_instance_id(dkms_instance_id)
            .maybe_description(description)
            .maybe_tags(tags)
            .maybe_enable_automatic_rotation(enable_automatic_rotation)
            .maybe_rotation_interval(rotation_interval)
            .maybe_policy(policy)
            .build();
        let client = self.0.clone();
        async move { client.create_secret(request).await }
    }
    fn call_describe_secret(
        &self,
        secret_name: String,
        fetch_tags: Option<bool>,
    ) -> impl Future<
        Output = Result<inner::DescribeSecretResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::DescribeSecretRequest::builder()
            .maybe_fetch_tags(fetch_tags)
            .build();
        let client = self.0.clone();
        async move { client.describe_secret(&secret_name, request).await }
    }
    fn call_list_secrets(
        &self,
        page_number: Option<u32>,
        page_size: Option<u32>,
        fetch_tags: Option<bool>,
        secret_name: Option<Vec<String>>,
        description: Option<Vec<String>>,
        tag_key: Option<Vec<String>>,
        tag_value: Option<Vec<String>>,
        dkms_instance_id: Option<Vec<String>>,
        secret_type: Option<Vec<String>>,
        creator: Option<Vec<String>>,
    ) -> impl Future<
        Output = Result<inner::ListSecretsResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::ListSecretsRequest::builder()
            .maybe_page_number(page_number)
            .maybe_page_size(page_size)
            .maybe_fetch_tags(fetch_tags)
            .maybe_secret_name(secret_name)
            .maybe_description(description)
            .maybe_tag_key(tag_key)
            .maybe_tag_value(tag_value)
            .maybe_dkms_instance_id(dkms_instance_id)
            .maybe_secret_type(
                secret_type.map(|x| x.into_iter().map(inner::SecretType::from).collect()),
            )
            .maybe_creator(creator)
            .build();
        let client = self.0.clone();
        async move { client.list_secrets(request).await }
    }
    fn call_update_secret(
        &self,
        secret_name: String,
        description: Option<String>,
        custom_data: Option<std::collections::HashMap<String, String>>,
    ) -> impl Future<
        Output = Result<inner::UpdateSecretResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::UpdateSecretRequest::builder()
            .maybe_description(description)
            .maybe_custom_data(custom_data)
            .build();
        let client = self.0.clone();
        async move { client.update_secret(&secret_name, request).await }
    }
    fn call_tag_resource(
        &self,
        tags: std::collections::HashMap<String, String>,
        secret_name: Option<String>,
        key_id: Option<String>,
        certificate_id: Option<String>,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let request = inner::TagResourceRequest::builder()
            .tags(tags)
            .maybe_secret_name(secret_name)
            .maybe_key_id(key_id)
            .maybe_certificate_id(certificate_id)
            .build();
        let client = self.0.clone();
        async move { client.tag_resource(request).await }
    }
    fn call_untag_resource(
        &self,
        tag_keys: Vec<String>,
        secret_name: Option<String>,
        key_id: Option<String>,
        certificate_id: Option<String>,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let request = inner::UntagResourceRequest::builder()
            .tag_keys(tag_keys)
            .maybe_secret_name(secret_name)
            .maybe_key_id(key_id)
            .maybe_certificate_id(certificate_id)
            .build();
        let client = self.0.clone();
        async move { client.untag_resource(request).await }
    }
    fn call_tag_resources(
        &self,
        resource_type: String,
        resource_id: Vec<String>,
        tag: std::collections::HashMap<String, String>,
        region_id: Option<String>,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let request = inner::TagResourcesRequest::builder()
            .maybe_region_id(region_id)
            .build();
        let client = self.0.clone();
        async move {
            client
                .tag_resources(
                    inner::ResourceType::from(resource_type),
                    resource_id,
                    tag,
                    request,
                )
                .await
        }
    }
    fn call_untag_resources(
        &self,
        resource_type: String,
        resource_id: Vec<String>,
        region_id: Option<String>,
        tag_key: Option<Vec<String>>,
        all: Option<bool>,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let request = inner::UntagResourcesRequest::builder()
            .maybe_region_id(region_id)
            .maybe_tag_key(tag_key)
            .maybe_all(all)
            .build();
        let client = self.0.clone();
        async move {
            client
                .untag_resources(
                    inner::ResourceType::from(resource_type),
                    resource_id,
                    request,
                )
                .await
        }
    }
    fn call_list_tag_resources(
        &self,
        resource_type: String,
        region_id: Option<String>,
        resource_id: Option<Vec<String>>,
        tag: Option<std::collections::HashMap<String, String>>,
        next_token: Option<String>,
    ) -> impl Future<
        Output = Result<inner::ListTagResourcesResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::ListTagResourcesRequest::builder()
            .maybe_region_id(region_id)
            .maybe_resource_id(resource_id)
            .maybe_tag(tag)
            .maybe_next_token(next_token)
            .build();
        let client = self.0.clone();
        async move {
            client
                .list_tag_resources(inner::ResourceType::from(resource_type), request)
                .await
        }
    }
    fn call_list_resource_tags(
        &self,
        key_id: String,
    ) -> impl Future<
        Output = Result<inner::ListResourceTagsResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.list_resource_tags(&key_id).await }
    }
    fn call_get_secret_value(
        &self,
        secret_name: String,
        version_id: Option<String>,
        version_stage: Option<String>,
        fetch_extended_config: Option<bool>,
        dry_run: Option<bool>,
    ) -> impl Future<
        Output = Result<inner::GetSecretValueResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::GetSecretValueRequest::builder()
            .maybe_version_id(version_id)
            .maybe_version_stage(version_stage)
            .maybe_fetch_extended_config(fetch_extended_config)
            .maybe_dry_run(dry_run)
            .build();
        let client = self.0.clone();
        async move { client.get_secret_value(&secret_name, request).await }
    }
    fn call_batch_get_secret_value(
        &self,
        secret_name: Vec<String>,
        version_id: Option<std::collections::HashMap<String, String>>,
        version_stage: Option<std::collections::HashMap<String, String>>,
        fetch_extended_config: Option<bool>,
    ) -> impl Future<
        Output = Result<inner::BatchGetSecretValueResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::BatchGetSecretValueRequest::builder()
            .maybe_version_id(version_id)
            .maybe_version_stage(version_stage)
            .maybe_fetch_extended_config(fetch_extended_config)
            .build();
        let client = self.0.clone();
        async move { client.batch_get_secret_value(secret_name, request).await }
    }
    fn call_put_secret_value(
        &self,
        secret_name: String,
        version_id: String,
        secret_data: Arc<NativeSecret>,
        secret_data_type: Option<String>,
        version_stages: Option<Vec<String>>,
    ) -> impl Future<
        Output = Result<inner::PutSecretValueResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::PutSecretValueRequest::builder()
            .maybe_secret_data_type(secret_data_type.map(inner::SecretDataType::from))
            .maybe_version_stages(version_stages)
            .build();
        let client = self.0.clone();
        async move {
            client
                .put_secret_value(
                    &secret_name,
                    &version_id,
                    &secret::from_native(secret_data),
                    request,
                )
                .await
        }
    }
    fn call_list_secret_version_ids(
        &self,
        secret_name: String,
        include_deprecated: Option<bool>,
        page_number: Option<u32>,
        page_size: Option<u32>,
    ) -> impl Future<
        Output = Result<inner::ListSecretVersionIdsResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::ListSecretVersionIdsRequest::builder()
            .maybe_include_deprecated(include_deprecated)
            .maybe_page_number(page_number)
            .maybe_page_size(page_size)
            .build();
        let client = self.0.clone();
        async move { client.list_secret_version_ids(&secret_name, request).await }
    }
    fn call_update_secret_version_stage(
        &self,
        secret_name: String,
        version_stage: String,
        move_to_version: Option<String>,
        remove_from_version: Option<String>,
    ) -> impl Future<
        Output = Result<inner::UpdateSecretVersionStageResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::UpdateSecretVersionStageRequest::builder()
            .maybe_move_to_version(move_to_version)
            .maybe_remove_from_version(remove_from_version)
            .build();
        let client = self.0.clone();
        async move {
            client
                .update_secret_version_stage(&secret_name, &version_stage, request)
                .await
        }
    }
}
/// An operation by its number; what it takes is in the buffer, the client last. Its thread waits, unless
/// there are calls that it is to be one of, with a number of its own.
///
/// # Safety
///
/// As that of `cross`.
#[unsafe(no_mangle)]
#[allow(unsafe_code, reason = "memory of the JVM's")]
unsafe extern "C" fn bojagi_alibaba(
    operation: i32,
    buffer: *mut u8,
    length: i32,
    capacity: i32,
    calls: Option<&'static Calls>,
    number: i64,
) -> i32 {
    let work = |given: &mut &[u8]| match operation {
        0 => {
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client.call_resolve_credentials();
            calls::run(calls, number, call, ResolveCredentialsResponse::from)
        }
        1 => {
            let secret_name: String = lane::take(given);
            let force_delete_without_recovery: Option<bool> = lane::take(given);
            let recovery_window_in_days: Option<u32> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_delete_secret(
                    secret_name,
                    force_delete_without_recovery,
                    recovery_window_in_days,
                );
            calls::run(calls, number, call, DeleteSecretResponse::from)
        }
        2 => {
            let secret_name: String = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client.call_restore_secret(secret_name);
            calls::run(calls, number, call, RestoreSecretResponse::from)
        }
        3 => {
            let password_length: Option<u32> = lane::take(given);
            let exclude_characters: Option<String> = lane::take(given);
            let exclude_lowercase: Option<bool> = lane::take(given);
            let exclude_uppercase: Option<bool> = lane::take(given);
            let exclude_numbers: Option<bool> = lane::take(given);
            let exclude_punctuation: Option<bool> = lane::take(given);
            let require_each_included_type: Option<bool> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_get_random_password(
                    password_length,
                    exclude_characters,
                    exclude_lowercase,
                    exclude_uppercase,
                    exclude_numbers,
                    exclude_punctuation,
                    require_each_included_type,
                );
            calls::run(calls, number, call, GetRandomPasswordResponse::from)
        }
        4 => {
            let secret_name: String = lane::take(given);
            let policy: String = lane::take(given);
            let policy_name: Option<String> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client.call_set_secret_policy(secret_name, policy, policy_name);
            calls::run(calls, number, call, |()| true)
        }
        5 => {
            let secret_name: String = lane::take(given);
            let policy_name: Option<String> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client.call_get_secret_policy(secret_name, policy_name);
            calls::run(calls, number, call, GetSecretPolicyResponse::from)
        }
        6 => {
            let secret_name: String = lane::take(given);
            let version_id: String = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client.call_rotate_secret(secret_name, version_id);
            calls::run(calls, number, call, RotateSecretResponse::from)
        }
        7 => {
            let secret_name: String = lane::take(given);
            let enable_automatic_rotation: bool = lane::take(given);
            let rotation_interval: Option<std::time::Duration> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_update_secret_rotation_policy(
                    secret_name,
                    enable_automatic_rotation,
                    rotation_interval,
                );
            calls::run(calls, number, call, UpdateSecretRotationPolicyResponse::from)
        }
        8 => {
            let secret_name: String = lane::take(given);
            let version_id: String = lane::take(given);
            let secret_data: Arc<NativeSecret> = lane::take(given);
            let secret_data_type: Option<String> = lane::take(given);
            let extended_config: Option<ExtendedConfig> = lane::take(given);
            let encryption_key_id: Option<String> = lane::take(given);
            let dkms_instance_id: Option<String> = lane::take(given);
            let description: Option<String> = lane::take(given);
            let tags: Option<std::collections::HashMap<String, String>> = lane::take(
                given,
            );
            let enable_automatic_rotation: Option<bool> = lane::take(given);
            let rotation_interval: Option<std::time::Duration> = lane::take(given);
            let policy: Option<String> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_create_secret(
                    secret_name,
                    version_id,
                    secret_data,
                    secret_data_type,
                    extended_config,
                    encryption_key_id,
                    dkms_instance_id,
                    description,
                    tags,
                    enable_automatic_rotation,
                    rotation_interval,
                    policy,
                );
            calls::run(calls, number, call, CreateSecretResponse::from)
        }
        9 => {
            let secret_name: String = lane::take(given);
            let fetch_tags: Option<bool> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client.call_describe_secret(secret_name, fetch_tags);
            calls::run(calls, number, call, DescribeSecretResponse::from)
        }
        10 => {
            let page_number: Option<u32> = lane::take(given);
            let page_size: Option<u32> = lane::take(given);
            let fetch_tags: Option<bool> = lane::take(given);
            let secret_name: Option<Vec<String>> = lane::take(given);
            let description: Option<Vec<String>> = lane::take(given);
            let tag_key: Option<Vec<String>> = lane::take(given);
            let tag_value: Option<Vec<String>> = lane::take(given);
            let dkms_instance_id: Option<Vec<String>> = lane::take(given);
            let secret_type: Option<Vec<String>> = lane::take(given);
            let creator: Option<Vec<String>> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_list_secrets(
                    page_number,
                    page_size,
                    fetch_tags,
                    secret_name,
                    description,
                    tag_key,
                    tag_value,
                    dkms_instance_id,
                    secret_type,
                    creator,
                );
            calls::run(calls, number, call, ListSecretsResponse::from)
        }
        11 => {
            let secret_name: String = lane::take(given);
            let description: Option<String> = lane::take(given);
            let custom_data: Option<std::collections::HashMap<String, String>> = lane::take(
                given,
            );
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client.call_update_secret(secret_name, description, custom_data);
            calls::run(calls, number, call, UpdateSecretResponse::from)
        }
        12 => {
            let tags: std::collections::HashMap<String, String> = lane::take(given);
            let secret_name: Option<String> = lane::take(given);
            let key_id: Option<String> = lane::take(given);
            let certificate_id: Option<String> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_tag_resource(tags, secret_name, key_id, certificate_id);
            calls::run(calls, number, call, |()| true)
        }
        13 => {
            let tag_keys: Vec<String> = lane::take(given);
            let secret_name: Option<String> = lane::take(given);
            let key_id: Option<String> = lane::take(given);
            let certificate_id: Option<String> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_untag_resource(tag_keys, secret_name, key_id, certificate_id);
            calls::run(calls, number, call, |()| true)
        }
        14 => {
            let resource_type: String = lane::take(given);
            let resource_id: Vec<String> = lane::take(given);
            let tag: std::collections::HashMap<String, String> = lane::take(given);
            let region_id: Option<String> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_tag_resources(resource_type, resource_id, tag, region_id);
            calls::run(calls, number, call, |()| true)
        }
        15 => {
            let resource_type: String = lane::take(given);
            let resource_id: Vec<String> = lane::take(given);
            let region_id: Option<String> = lane::take(given);
            let tag_key: Option<Vec<String>> = lane::take(given);
            let all: Option<bool> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_untag_resources(
                    resource_type,
                    resource_id,
                    region_id,
                    tag_key,
                    all,
                );
            calls::run(calls, number, call, |()| true)
        }
        16 => {
            let resource_type: String = lane::take(given);
            let region_id: Option<String> = lane::take(given);
            let resource_id: Option<Vec<String>> = lane::take(given);
            let tag: Option<std::collections::HashMap<String, String>> = lane::take(
                given,
            );
            let next_token: Option<String> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_list_tag_resources(
                    resource_type,
                    region_id,
                    resource_id,
                    tag,
                    next_token,
                );
            calls::run(calls, number, call, ListTagResourcesResponse::from)
        }
        17 => {
            let key_id: String = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client.call_list_resource_tags(key_id);
            calls::run(calls, number, call, ListResourceTagsResponse::from)
        }
        18 => {
            let secret_name: String = lane::take(given);
            let version_id: Option<String> = lane::take(given);
            let version_stage: Option<String> = lane::take(given);
            let fetch_extended_config: Option<bool> = lane::take(given);
            let dry_run: Option<bool> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_get_secret_value(
                    secret_name,
                    version_id,
                    version_stage,
                    fetch_extended_config,
                    dry_run,
                );
            calls::run(calls, number, call, GetSecretValueResponse::from)
        }
        19 => {
            let secret_name: Vec<String> = lane::take(given);
            let version_id: Option<std::collections::HashMap<String, String>> = lane::take(
                given,
            );
            let version_stage: Option<std::collections::HashMap<String, String>> = lane::take(
                given,
            );
            let fetch_extended_config: Option<bool> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_batch_get_secret_value(
                    secret_name,
                    version_id,
                    version_stage,
                    fetch_extended_config,
                );
            calls::run(calls, number, call, BatchGetSecretValueResponse::from)
        }
        20 => {
            let secret_name: String = lane::take(given);
            let version_id: String = lane::take(given);
            let secret_data: Arc<NativeSecret> = lane::take(given);
            let secret_data_type: Option<String> = lane::take(given);
            let version_stages: Option<Vec<String>> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_put_secret_value(
                    secret_name,
                    version_id,
                    secret_data,
                    secret_data_type,
                    version_stages,
                );
            calls::run(calls, number, call, PutSecretValueResponse::from)
        }
        21 => {
            let secret_name: String = lane::take(given);
            let include_deprecated: Option<bool> = lane::take(given);
            let page_number: Option<u32> = lane::take(given);
            let page_size: Option<u32> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_list_secret_version_ids(
                    secret_name,
                    include_deprecated,
                    page_number,
                    page_size,
                );
            calls::run(calls, number, call, ListSecretVersionIdsResponse::from)
        }
        22 => {
            let secret_name: String = lane::take(given);
            let version_stage: String = lane::take(given);
            let move_to_version: Option<String> = lane::take(given);
            let remove_from_version: Option<String> = lane::take(given);
            let client: Arc<SecretsManager> = lane::take(given);
            let call = client
                .call_update_secret_version_stage(
                    secret_name,
                    version_stage,
                    move_to_version,
                    remove_from_version,
                );
            calls::run(calls, number, call, UpdateSecretVersionStageResponse::from)
        }
        _ => lane::give::<bool>(Err(NativeError::unexpected("no such operation".into()))),
    };
    unsafe { lane::cross(buffer, length, capacity, work) }
}
