// Generated from core by `make generate`. Do not edit.

use std::sync::Arc;
use bojagi::ncloud as inner;
use crate::cancel::{CancelToken, unless_cancelled};
use crate::error::NativeError;
use crate::secret::{self, NativeSecret};
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudCreateSecretResponse")]
pub struct CreateSecretResponse {
    secret_id: String,
    secret_name: String,
    secret_status: String,
    secret_type: Option<String>,
    memo: String,
    region: Option<String>,
    register_date: Option<std::time::SystemTime>,
    auto_rotation: bool,
    auto_rotation_period_days: Option<u32>,
    next_rotation_date: Option<std::time::SystemTime>,
    rotation_phase: Option<String>,
    trigger: Option<Trigger>,
    protection_key: Option<ProtectionKey>,
}
impl From<inner::CreateSecretResponse> for CreateSecretResponse {
    fn from(model: inner::CreateSecretResponse) -> Self {
        Self {
            secret_id: model.secret_id,
            secret_name: model.secret_name,
            secret_status: String::from(model.secret_status),
            secret_type: model.secret_type.map(String::from),
            memo: model.memo,
            region: model.region,
            register_date: model.register_date.map(std::time::SystemTime::from),
            auto_rotation: model.auto_rotation,
            auto_rotation_period_days: model.auto_rotation_period_days,
            next_rotation_date: model
                .next_rotation_date
                .map(std::time::SystemTime::from),
            rotation_phase: model.rotation_phase,
            trigger: model.trigger.map(Trigger::from),
            protection_key: model.protection_key.map(ProtectionKey::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudGetSecretDetailResponse")]
pub struct GetSecretDetailResponse {
    secret_id: String,
    secret_name: String,
    secret_status: String,
    secret_type: Option<String>,
    memo: String,
    region: Option<String>,
    expected_destroy_date: Option<std::time::SystemTime>,
    update_date: Option<std::time::SystemTime>,
    register_date: Option<std::time::SystemTime>,
    auto_rotation: bool,
    auto_rotation_period_days: Option<u32>,
    next_rotation_date: Option<std::time::SystemTime>,
    rotation_phase: Option<String>,
    last_rotation_date: Option<std::time::SystemTime>,
    last_rotation_result_id: Option<String>,
    trigger: Option<Trigger>,
    protection_key: Option<ProtectionKey>,
}
impl From<inner::GetSecretDetailResponse> for GetSecretDetailResponse {
    fn from(model: inner::GetSecretDetailResponse) -> Self {
        Self {
            secret_id: model.secret_id,
            secret_name: model.secret_name,
            secret_status: String::from(model.secret_status),
            secret_type: model.secret_type.map(String::from),
            memo: model.memo,
            region: model.region,
            expected_destroy_date: model
                .expected_destroy_date
                .map(std::time::SystemTime::from),
            update_date: model.update_date.map(std::time::SystemTime::from),
            register_date: model.register_date.map(std::time::SystemTime::from),
            auto_rotation: model.auto_rotation,
            auto_rotation_period_days: model.auto_rotation_period_days,
            next_rotation_date: model
                .next_rotation_date
                .map(std::time::SystemTime::from),
            rotation_phase: model.rotation_phase,
            last_rotation_date: model
                .last_rotation_date
                .map(std::time::SystemTime::from),
            last_rotation_result_id: model.last_rotation_result_id,
            trigger: model.trigger.map(Trigger::from),
            protection_key: model.protection_key.map(ProtectionKey::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudGetSecretListResponse")]
pub struct GetSecretListResponse {
    total_page_no: u32,
    current_page_no: u32,
    total_count: u64,
    secret_list: Vec<SecretListItem>,
}
impl From<inner::GetSecretListResponse> for GetSecretListResponse {
    fn from(model: inner::GetSecretListResponse) -> Self {
        Self {
            total_page_no: model.total_page_no,
            current_page_no: model.current_page_no,
            total_count: model.total_count,
            secret_list: model
                .secret_list
                .into_iter()
                .map(SecretListItem::from)
                .collect(),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudGetSecretValueResponse")]
pub struct GetSecretValueResponse {
    active: Option<Arc<NativeValue>>,
    previous: Option<Arc<NativeValue>>,
    pending: Option<Arc<NativeValue>>,
    rotation_targets: Vec<String>,
}
impl From<inner::GetSecretValueResponse> for GetSecretValueResponse {
    fn from(model: inner::GetSecretValueResponse) -> Self {
        Self {
            active: model.active,
            previous: model.previous,
            pending: model.pending,
            rotation_targets: model.rotation_targets,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudProtectionKey")]
pub struct ProtectionKey {
    key_type: Option<String>,
    kms_key_tag: Option<String>,
    kms_key_name: Option<String>,
    kms_boundary_type: Option<String>,
}
impl From<inner::ProtectionKey> for ProtectionKey {
    fn from(model: inner::ProtectionKey) -> Self {
        Self {
            key_type: model.key_type.map(String::from),
            kms_key_tag: model.kms_key_tag,
            kms_key_name: model.kms_key_name,
            kms_boundary_type: model.kms_boundary_type.map(String::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudRequestSecretDeletionResponse")]
pub struct RequestSecretDeletionResponse {
    secret_id: String,
    secret_status: String,
    update_date: Option<std::time::SystemTime>,
    expected_destroy_date: Option<std::time::SystemTime>,
}
impl From<inner::RequestSecretDeletionResponse> for RequestSecretDeletionResponse {
    fn from(model: inner::RequestSecretDeletionResponse) -> Self {
        Self {
            secret_id: model.secret_id,
            secret_status: String::from(model.secret_status),
            update_date: model.update_date.map(std::time::SystemTime::from),
            expected_destroy_date: model
                .expected_destroy_date
                .map(std::time::SystemTime::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudSecretListItem")]
pub struct SecretListItem {
    secret_id: String,
    secret_name: String,
    secret_status: String,
    secret_type: Option<String>,
    region: Option<String>,
    register_date: Option<std::time::SystemTime>,
}
impl From<inner::SecretListItem> for SecretListItem {
    fn from(model: inner::SecretListItem) -> Self {
        Self {
            secret_id: model.secret_id,
            secret_name: model.secret_name,
            secret_status: String::from(model.secret_status),
            secret_type: model.secret_type.map(String::from),
            region: model.region,
            register_date: model.register_date.map(std::time::SystemTime::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudTrigger")]
pub struct Trigger {
    id: String,
    name: Option<String>,
    url: Option<String>,
    recently_executed_action: Option<String>,
}
impl From<inner::Trigger> for Trigger {
    fn from(model: inner::Trigger) -> Self {
        Self {
            id: model.id,
            name: model.name,
            url: model.url,
            recently_executed_action: model.recently_executed_action,
        }
    }
}
#[derive(uniffi::Object)]
#[uniffi(name = "NcloudSecretManager")]
pub struct SecretManager(inner::SecretManager);
#[uniffi::export(async_runtime = "tokio", name = "NcloudSecretManager")]
impl SecretManager {
    #[uniffi::constructor]
    fn new(
        access_key: Option<String>,
        secret_key: Option<Arc<NativeSecret>>,
        credentials: Option<Arc<dyn NativeProvider>>,
        profile: Option<String>,
        region: Option<String>,
        kms_boundary_type: Option<String>,
        endpoint: Option<String>,
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
        let client = inner::SecretManager::builder()
            .maybe_access_key(access_key)
            .maybe_secret_key(secret_key.map(secret::from_native))
            .maybe_credentials(credentials)
            .maybe_profile(profile)
            .maybe_region(region.map(inner::Region::from))
            .maybe_kms_boundary_type(kms_boundary_type.map(inner::KmsBoundaryType::from))
            .maybe_endpoint(endpoint)
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
        Ok(Self(client?))
    }
    async fn request_secret_deletion(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<RequestSecretDeletionResponse, NativeError> {
        let client = self.0.clone();
        let call = async move { client.request_secret_deletion(&secret_id).await };
        let answer = unless_cancelled(cancel, call).await?;
        Ok(RequestSecretDeletionResponse::from(answer))
    }
    async fn delete_secret(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let client = self.0.clone();
        let call = async move { client.delete_secret(&secret_id).await };
        unless_cancelled(cancel, call).await
    }
    async fn create_secret(
        &self,
        secret_name: String,
        value: Arc<NativeSecret>,
        rotation_targets: Vec<String>,
        memo: Option<String>,
        secret_type: Option<String>,
        auto_rotation: Option<bool>,
        auto_rotation_period_days: Option<u32>,
        trigger_id: Option<String>,
        protection_key_type: Option<String>,
        kms_key_tag: Option<String>,
        kms_boundary_type: Option<String>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<CreateSecretResponse, NativeError> {
        let request = inner::CreateSecretRequest::builder()
            .secret_name(secret_name)
            .value(secret::from_native(value))
            .rotation_targets(rotation_targets)
            .maybe_memo(memo)
            .maybe_secret_type(secret_type.map(inner::SecretType::from))
            .maybe_auto_rotation(auto_rotation)
            .maybe_auto_rotation_period_days(auto_rotation_period_days)
            .maybe_trigger_id(trigger_id)
            .maybe_protection_key_type(
                protection_key_type.map(inner::ProtectionKeyType::from),
            )
            .maybe_kms_key_tag(kms_key_tag)
            .maybe_kms_boundary_type(kms_boundary_type.map(inner::KmsBoundaryType::from))
            .build();
        let client = self.0.clone();
        let call = async move { client.create_secret(request).await };
        let answer = unless_cancelled(cancel, call).await?;
        Ok(CreateSecretResponse::from(answer))
    }
    async fn get_secret_list(
        &self,
        page_no: Option<u32>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GetSecretListResponse, NativeError> {
        let request = inner::GetSecretListRequest::builder()
            .maybe_page_no(page_no)
            .build();
        let client = self.0.clone();
        let call = async move { client.get_secret_list(request).await };
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GetSecretListResponse::from(answer))
    }
    async fn get_secret_detail(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GetSecretDetailResponse, NativeError> {
        let client = self.0.clone();
        let call = async move { client.get_secret_detail(&secret_id).await };
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GetSecretDetailResponse::from(answer))
    }
    async fn get_secret_value(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GetSecretValueResponse, NativeError> {
        let client = self.0.clone();
        let call = async move { client.get_secret_value(&secret_id).await };
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GetSecretValueResponse::from(answer))
    }
}
