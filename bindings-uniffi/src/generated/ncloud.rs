// Generated from core by `make generate`. Do not edit.

use std::sync::Arc;
use bojagi::ncloud as inner;
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
#[uniffi(name = "NcloudAddPendingStageResponse")]
pub struct AddPendingStageResponse {
    pending: Option<Arc<NativeValue>>,
}
impl From<inner::AddPendingStageResponse> for AddPendingStageResponse {
    fn from(model: inner::AddPendingStageResponse) -> Self {
        Self {
            pending: model.pending.map(value::to_native),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudCancelSecretDeletionResponse")]
pub struct CancelSecretDeletionResponse {
    secret_id: String,
    secret_status: String,
    update_date: Option<std::time::SystemTime>,
}
impl From<inner::CancelSecretDeletionResponse> for CancelSecretDeletionResponse {
    fn from(model: inner::CancelSecretDeletionResponse) -> Self {
        Self {
            secret_id: model.secret_id,
            secret_status: String::from(model.secret_status),
            update_date: model.update_date.map(std::time::SystemTime::from),
        }
    }
}
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
#[uniffi(name = "NcloudDisableAutoRotationResponse")]
pub struct DisableAutoRotationResponse {
    secret_id: String,
    auto_rotation: bool,
}
impl From<inner::DisableAutoRotationResponse> for DisableAutoRotationResponse {
    fn from(model: inner::DisableAutoRotationResponse) -> Self {
        Self {
            secret_id: model.secret_id,
            auto_rotation: model.auto_rotation,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudDisableSecretResponse")]
pub struct DisableSecretResponse {
    secret_id: String,
    secret_status: String,
    update_date: Option<std::time::SystemTime>,
}
impl From<inner::DisableSecretResponse> for DisableSecretResponse {
    fn from(model: inner::DisableSecretResponse) -> Self {
        Self {
            secret_id: model.secret_id,
            secret_status: String::from(model.secret_status),
            update_date: model.update_date.map(std::time::SystemTime::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudEnableAutoRotationResponse")]
pub struct EnableAutoRotationResponse {
    secret_id: String,
    auto_rotation: bool,
    auto_rotation_period_days: Option<u32>,
    next_rotation_date: Option<std::time::SystemTime>,
    trigger: Option<Trigger>,
}
impl From<inner::EnableAutoRotationResponse> for EnableAutoRotationResponse {
    fn from(model: inner::EnableAutoRotationResponse) -> Self {
        Self {
            secret_id: model.secret_id,
            auto_rotation: model.auto_rotation,
            auto_rotation_period_days: model.auto_rotation_period_days,
            next_rotation_date: model
                .next_rotation_date
                .map(std::time::SystemTime::from),
            trigger: model.trigger.map(Trigger::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudEnableSecretResponse")]
pub struct EnableSecretResponse {
    secret_id: String,
    secret_status: String,
    update_date: Option<std::time::SystemTime>,
}
impl From<inner::EnableSecretResponse> for EnableSecretResponse {
    fn from(model: inner::EnableSecretResponse) -> Self {
        Self {
            secret_id: model.secret_id,
            secret_status: String::from(model.secret_status),
            update_date: model.update_date.map(std::time::SystemTime::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudGenerateRandomSecretResponse")]
pub struct GenerateRandomSecretResponse {
    random_string: Arc<NativeSecret>,
}
impl From<inner::GenerateRandomSecretResponse> for GenerateRandomSecretResponse {
    fn from(model: inner::GenerateRandomSecretResponse) -> Self {
        Self {
            random_string: secret::to_native(model.random_string),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudGetProtectionKeyListResponse")]
pub struct GetProtectionKeyListResponse {
    key_list: Vec<ProtectionKeyListItem>,
}
impl From<inner::GetProtectionKeyListResponse> for GetProtectionKeyListResponse {
    fn from(model: inner::GetProtectionKeyListResponse) -> Self {
        Self {
            key_list: model
                .key_list
                .into_iter()
                .map(ProtectionKeyListItem::from)
                .collect(),
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
#[uniffi(name = "NcloudGetSecretLogsResponse")]
pub struct GetSecretLogsResponse {
    page_size: u32,
    current_page: u32,
    total_page: u32,
    total_count: u64,
    result: Vec<SecretLog>,
    paged: bool,
}
impl From<inner::GetSecretLogsResponse> for GetSecretLogsResponse {
    fn from(model: inner::GetSecretLogsResponse) -> Self {
        Self {
            page_size: model.page_size,
            current_page: model.current_page,
            total_page: model.total_page,
            total_count: model.total_count,
            result: model.result.into_iter().map(SecretLog::from).collect(),
            paged: model.paged,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudGetSecretStageValueResponse")]
pub struct GetSecretStageValueResponse {
    value: Option<Arc<NativeValue>>,
    value_stage: Option<String>,
    rotation_targets: Vec<String>,
}
impl From<inner::GetSecretStageValueResponse> for GetSecretStageValueResponse {
    fn from(model: inner::GetSecretStageValueResponse) -> Self {
        Self {
            value: model.value.map(value::to_native),
            value_stage: model.value_stage.map(String::from),
            rotation_targets: model.rotation_targets,
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
            active: model.active.map(value::to_native),
            previous: model.previous.map(value::to_native),
            pending: model.pending.map(value::to_native),
            rotation_targets: model.rotation_targets,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudGetTriggerListResponse")]
pub struct GetTriggerListResponse {
    trigger_list: Vec<TriggerListItem>,
}
impl From<inner::GetTriggerListResponse> for GetTriggerListResponse {
    fn from(model: inner::GetTriggerListResponse) -> Self {
        Self {
            trigger_list: model
                .trigger_list
                .into_iter()
                .map(TriggerListItem::from)
                .collect(),
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
#[uniffi(name = "NcloudProtectionKeyListItem")]
pub struct ProtectionKeyListItem {
    key_id: Option<String>,
    key_tag: Option<String>,
    key_name: Option<String>,
    key_status: Option<String>,
    key_type: Option<String>,
    kms_boundary_type: Option<String>,
}
impl From<inner::ProtectionKeyListItem> for ProtectionKeyListItem {
    fn from(model: inner::ProtectionKeyListItem) -> Self {
        Self {
            key_id: model.key_id,
            key_tag: model.key_tag,
            key_name: model.key_name,
            key_status: model.key_status.map(String::from),
            key_type: model.key_type.map(String::from),
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
#[uniffi(name = "NcloudResolveCredentialsResponse")]
pub struct ResolveCredentialsResponse {
    source: String,
    access_key: String,
    expires_at: Option<std::time::SystemTime>,
}
impl From<inner::ResolveCredentialsResponse> for ResolveCredentialsResponse {
    fn from(model: inner::ResolveCredentialsResponse) -> Self {
        Self {
            source: model.source,
            access_key: model.access_key,
            expires_at: model.expires_at.map(std::time::SystemTime::from),
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
#[uniffi(name = "NcloudSecretLog")]
pub struct SecretLog {
    timestamp: Option<std::time::SystemTime>,
    message: Option<String>,
    action: Option<String>,
    result: Option<String>,
    requestor_id: Option<String>,
    job_token: Option<String>,
    raw: String,
}
impl From<inner::SecretLog> for SecretLog {
    fn from(model: inner::SecretLog) -> Self {
        Self {
            timestamp: model.timestamp.map(std::time::SystemTime::from),
            message: model.message,
            action: model.action,
            result: model.result,
            requestor_id: model.requestor_id,
            job_token: model.job_token,
            raw: model.raw,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudStartRotationJobResponse")]
pub struct StartRotationJobResponse {
    active: Option<Arc<NativeValue>>,
    previous: Option<Arc<NativeValue>>,
    pending: Option<Arc<NativeValue>>,
    rotation_targets: Vec<String>,
}
impl From<inner::StartRotationJobResponse> for StartRotationJobResponse {
    fn from(model: inner::StartRotationJobResponse) -> Self {
        Self {
            active: model.active.map(value::to_native),
            previous: model.previous.map(value::to_native),
            pending: model.pending.map(value::to_native),
            rotation_targets: model.rotation_targets,
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
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudTriggerAction")]
pub struct TriggerAction {
    name: Option<String>,
    description: Option<String>,
}
impl From<inner::TriggerAction> for TriggerAction {
    fn from(model: inner::TriggerAction) -> Self {
        Self {
            name: model.name,
            description: model.description,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudTriggerListItem")]
pub struct TriggerListItem {
    id: String,
    name: Option<String>,
    description: Option<String>,
    page_url: Option<String>,
    platform: Option<String>,
    region: Option<String>,
    linked_secret_list: Vec<String>,
    action_list: Vec<TriggerAction>,
}
impl From<inner::TriggerListItem> for TriggerListItem {
    fn from(model: inner::TriggerListItem) -> Self {
        Self {
            id: model.id,
            name: model.name,
            description: model.description,
            page_url: model.page_url,
            platform: model.platform,
            region: model.region,
            linked_secret_list: model.linked_secret_list,
            action_list: model.action_list.into_iter().map(TriggerAction::from).collect(),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudUpdatePendingStageResponse")]
pub struct UpdatePendingStageResponse {
    pending: Option<Arc<NativeValue>>,
}
impl From<inner::UpdatePendingStageResponse> for UpdatePendingStageResponse {
    fn from(model: inner::UpdatePendingStageResponse) -> Self {
        Self {
            pending: model.pending.map(value::to_native),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudUpdateProtectionKeyResponse")]
pub struct UpdateProtectionKeyResponse {
    secret_id: String,
    protection_key: Option<ProtectionKey>,
}
impl From<inner::UpdateProtectionKeyResponse> for UpdateProtectionKeyResponse {
    fn from(model: inner::UpdateProtectionKeyResponse) -> Self {
        Self {
            secret_id: model.secret_id,
            protection_key: model.protection_key.map(ProtectionKey::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudUpdateRotationPeriodResponse")]
pub struct UpdateRotationPeriodResponse {
    secret_id: String,
    auto_rotation: bool,
    auto_rotation_period_days: Option<u32>,
    next_rotation_date: Option<std::time::SystemTime>,
}
impl From<inner::UpdateRotationPeriodResponse> for UpdateRotationPeriodResponse {
    fn from(model: inner::UpdateRotationPeriodResponse) -> Self {
        Self {
            secret_id: model.secret_id,
            auto_rotation: model.auto_rotation,
            auto_rotation_period_days: model.auto_rotation_period_days,
            next_rotation_date: model.next_rotation_date.map(std::time::SystemTime::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudUpdateRotationTriggerResponse")]
pub struct UpdateRotationTriggerResponse {
    secret_id: String,
    trigger: Option<Trigger>,
}
impl From<inner::UpdateRotationTriggerResponse> for UpdateRotationTriggerResponse {
    fn from(model: inner::UpdateRotationTriggerResponse) -> Self {
        Self {
            secret_id: model.secret_id,
            trigger: model.trigger.map(Trigger::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudUpdateSecretMemoResponse")]
pub struct UpdateSecretMemoResponse {
    secret_id: String,
    memo: String,
}
impl From<inner::UpdateSecretMemoResponse> for UpdateSecretMemoResponse {
    fn from(model: inner::UpdateSecretMemoResponse) -> Self {
        Self {
            secret_id: model.secret_id,
            memo: model.memo,
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudUpdateSecretStageValueResponse")]
pub struct UpdateSecretStageValueResponse {
    value: Option<String>,
    value_stage: Option<String>,
}
impl From<inner::UpdateSecretStageValueResponse> for UpdateSecretStageValueResponse {
    fn from(model: inner::UpdateSecretStageValueResponse) -> Self {
        Self {
            value: model.value,
            value_stage: model.value_stage.map(String::from),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "NcloudUpdateSecretValueResponse")]
pub struct UpdateSecretValueResponse {
    previous: Option<String>,
    active: Option<String>,
    pending: Option<String>,
}
impl From<inner::UpdateSecretValueResponse> for UpdateSecretValueResponse {
    fn from(model: inner::UpdateSecretValueResponse) -> Self {
        Self {
            previous: model.previous,
            active: model.active,
            pending: model.pending,
        }
    }
}
#[derive(uniffi::Object)]
#[uniffi(name = "NcloudIterSecretList")]
pub struct IterSecretList(PagesUnderWay<inner::SecretListItem>);
#[uniffi::export(name = "NcloudIterSecretList")]
impl IterSecretList {
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
#[uniffi(name = "NcloudIterSecretLogs")]
pub struct IterSecretLogs(PagesUnderWay<inner::SecretLog>);
#[uniffi::export(name = "NcloudIterSecretLogs")]
impl IterSecretLogs {
    async fn next(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Vec<SecretLog>>, NativeError> {
        let page = self.0.next(cancel).await?;
        Ok(page.map(|x| x.into_iter().map(SecretLog::from).collect()))
    }
    fn next_blocking(&self) -> Result<Option<Vec<SecretLog>>, NativeError> {
        let page = self.0.next_blocking()?;
        Ok(page.map(|x| x.into_iter().map(SecretLog::from).collect()))
    }
}
#[derive(uniffi::Object)]
#[uniffi(name = "NcloudSecretManager")]
pub struct SecretManager(pub(super) inner::SecretManager, pub(super) Live);
#[uniffi::export(name = "NcloudSecretManager")]
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
            .maybe_credentials(credentials.map(provider::from_native))
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
    async fn start_rotation_job(
        &self,
        secret_id: String,
        job_token: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<StartRotationJobResponse, NativeError> {
        let call = self.call_start_rotation_job(secret_id, job_token);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(StartRotationJobResponse::from(answer))
    }
    async fn add_pending_stage(
        &self,
        secret_id: String,
        job_token: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<AddPendingStageResponse, NativeError> {
        let call = self.call_add_pending_stage(secret_id, job_token);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(AddPendingStageResponse::from(answer))
    }
    async fn update_pending_stage(
        &self,
        secret_id: String,
        job_token: String,
        value: Arc<NativeSecret>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<UpdatePendingStageResponse, NativeError> {
        let call = self.call_update_pending_stage(secret_id, job_token, value);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(UpdatePendingStageResponse::from(answer))
    }
    async fn generate_random_secret(
        &self,
        secret_id: String,
        job_token: String,
        length: Option<u32>,
        exclude_characters: Option<String>,
        exclude_numbers: Option<bool>,
        exclude_punctuation: Option<bool>,
        exclude_uppercase: Option<bool>,
        exclude_lowercase: Option<bool>,
        include_space: Option<bool>,
        require_each_included_type: Option<bool>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GenerateRandomSecretResponse, NativeError> {
        let call = self
            .call_generate_random_secret(
                secret_id,
                job_token,
                length,
                exclude_characters,
                exclude_numbers,
                exclude_punctuation,
                exclude_uppercase,
                exclude_lowercase,
                include_space,
                require_each_included_type,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GenerateRandomSecretResponse::from(answer))
    }
    async fn complete_rotation_job(
        &self,
        secret_id: String,
        job_token: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_complete_rotation_job(secret_id, job_token);
        unless_cancelled(cancel, call).await
    }
    async fn fail_rotation_job(
        &self,
        secret_id: String,
        job_token: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_fail_rotation_job(secret_id, job_token);
        unless_cancelled(cancel, call).await
    }
    async fn get_protection_key_list(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GetProtectionKeyListResponse, NativeError> {
        let call = self.call_get_protection_key_list();
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GetProtectionKeyListResponse::from(answer))
    }
    async fn update_protection_key(
        &self,
        secret_id: String,
        protection_key_type: String,
        kms_key_tag: Option<String>,
        kms_boundary_type: Option<String>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<UpdateProtectionKeyResponse, NativeError> {
        let call = self
            .call_update_protection_key(
                secret_id,
                protection_key_type,
                kms_key_tag,
                kms_boundary_type,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(UpdateProtectionKeyResponse::from(answer))
    }
    async fn enable_secret(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<EnableSecretResponse, NativeError> {
        let call = self.call_enable_secret(secret_id);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(EnableSecretResponse::from(answer))
    }
    async fn disable_secret(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<DisableSecretResponse, NativeError> {
        let call = self.call_disable_secret(secret_id);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(DisableSecretResponse::from(answer))
    }
    async fn request_secret_deletion(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<RequestSecretDeletionResponse, NativeError> {
        let call = self.call_request_secret_deletion(secret_id);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(RequestSecretDeletionResponse::from(answer))
    }
    async fn cancel_secret_deletion(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<CancelSecretDeletionResponse, NativeError> {
        let call = self.call_cancel_secret_deletion(secret_id);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(CancelSecretDeletionResponse::from(answer))
    }
    async fn delete_secret(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_delete_secret(secret_id);
        unless_cancelled(cancel, call).await
    }
    async fn get_trigger_list(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GetTriggerListResponse, NativeError> {
        let call = self.call_get_trigger_list();
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GetTriggerListResponse::from(answer))
    }
    async fn enable_auto_rotation(
        &self,
        secret_id: String,
        rotation_period_days: Option<u32>,
        trigger_id: Option<String>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<EnableAutoRotationResponse, NativeError> {
        let call = self
            .call_enable_auto_rotation(secret_id, rotation_period_days, trigger_id);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(EnableAutoRotationResponse::from(answer))
    }
    async fn disable_auto_rotation(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<DisableAutoRotationResponse, NativeError> {
        let call = self.call_disable_auto_rotation(secret_id);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(DisableAutoRotationResponse::from(answer))
    }
    async fn update_rotation_period(
        &self,
        secret_id: String,
        rotation_period_days: u32,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<UpdateRotationPeriodResponse, NativeError> {
        let call = self.call_update_rotation_period(secret_id, rotation_period_days);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(UpdateRotationPeriodResponse::from(answer))
    }
    async fn update_rotation_trigger(
        &self,
        secret_id: String,
        trigger_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<UpdateRotationTriggerResponse, NativeError> {
        let call = self.call_update_rotation_trigger(secret_id, trigger_id);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(UpdateRotationTriggerResponse::from(answer))
    }
    async fn delete_rotation_trigger(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_delete_rotation_trigger(secret_id);
        unless_cancelled(cancel, call).await
    }
    async fn execute_rotation_job(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_execute_rotation_job(secret_id);
        unless_cancelled(cancel, call).await
    }
    async fn retry_rotation_job(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_retry_rotation_job(secret_id);
        unless_cancelled(cancel, call).await
    }
    async fn cancel_rotation_job(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_cancel_rotation_job(secret_id);
        unless_cancelled(cancel, call).await
    }
    async fn rollback_rotation_job(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_rollback_rotation_job(secret_id);
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
        let call = self
            .call_create_secret(
                secret_name,
                value,
                rotation_targets,
                memo,
                secret_type,
                auto_rotation,
                auto_rotation_period_days,
                trigger_id,
                protection_key_type,
                kms_key_tag,
                kms_boundary_type,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(CreateSecretResponse::from(answer))
    }
    async fn get_secret_list(
        &self,
        page_no: Option<u32>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GetSecretListResponse, NativeError> {
        let call = self.call_get_secret_list(page_no);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GetSecretListResponse::from(answer))
    }
    async fn find_secret(
        &self,
        secret_name: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<SecretListItem, NativeError> {
        let call = self.call_find_secret(secret_name);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(SecretListItem::from(answer))
    }
    async fn get_secret_detail(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GetSecretDetailResponse, NativeError> {
        let call = self.call_get_secret_detail(secret_id);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GetSecretDetailResponse::from(answer))
    }
    async fn get_secret_logs(
        &self,
        secret_id: String,
        keyword: Option<String>,
        page_no: Option<u32>,
        page_size: Option<u32>,
        timestamp_from: Option<std::time::SystemTime>,
        timestamp_to: Option<std::time::SystemTime>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GetSecretLogsResponse, NativeError> {
        let call = self
            .call_get_secret_logs(
                secret_id,
                keyword,
                page_no,
                page_size,
                timestamp_from,
                timestamp_to,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GetSecretLogsResponse::from(answer))
    }
    async fn update_secret_memo(
        &self,
        secret_id: String,
        memo: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<UpdateSecretMemoResponse, NativeError> {
        let call = self.call_update_secret_memo(secret_id, memo);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(UpdateSecretMemoResponse::from(answer))
    }
    async fn get_secret_value(
        &self,
        secret_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GetSecretValueResponse, NativeError> {
        let call = self.call_get_secret_value(secret_id);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GetSecretValueResponse::from(answer))
    }
    async fn get_secret_stage_value(
        &self,
        secret_id: String,
        stage: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GetSecretStageValueResponse, NativeError> {
        let call = self.call_get_secret_stage_value(secret_id, stage);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GetSecretStageValueResponse::from(answer))
    }
    async fn update_secret_value(
        &self,
        secret_id: String,
        previous: Option<Arc<NativeSecret>>,
        active: Option<Arc<NativeSecret>>,
        pending: Option<Arc<NativeSecret>>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<UpdateSecretValueResponse, NativeError> {
        let call = self.call_update_secret_value(secret_id, previous, active, pending);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(UpdateSecretValueResponse::from(answer))
    }
    async fn update_secret_stage_value(
        &self,
        secret_id: String,
        stage: String,
        value: Arc<NativeSecret>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<UpdateSecretStageValueResponse, NativeError> {
        let call = self.call_update_secret_stage_value(secret_id, stage, value);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(UpdateSecretStageValueResponse::from(answer))
    }
    fn iter_secret_list(&self) -> IterSecretList {
        IterSecretList(PagesUnderWay::new(self.0.iter_secret_list()))
    }
    fn iter_secret_logs(
        &self,
        secret_id: String,
        keyword: Option<String>,
        page_size: Option<u32>,
        timestamp_from: Option<std::time::SystemTime>,
        timestamp_to: Option<std::time::SystemTime>,
    ) -> IterSecretLogs {
        let request = inner::IterSecretLogsRequest::builder()
            .maybe_keyword(keyword)
            .maybe_page_size(page_size)
            .maybe_timestamp_from(timestamp_from.map(time::from_native))
            .maybe_timestamp_to(timestamp_to.map(time::from_native))
            .build();
        IterSecretLogs(PagesUnderWay::new(self.0.iter_secret_logs(&secret_id, request)))
    }
    fn shut_down(&self) {
        self.0.close();
    }
}
impl SecretManager {
    fn call_resolve_credentials(
        &self,
    ) -> impl Future<
        Output = Result<inner::ResolveCredentialsResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.resolve_credentials().await }
    }
    fn call_start_rotation_job(
        &self,
        secret_id: String,
        job_token: String,
    ) -> impl Future<
        Output = Result<inner::StartRotationJobResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.start_rotation_job(&secret_id, &job_token).await }
    }
    fn call_add_pending_stage(
        &self,
        secret_id: String,
        job_token: String,
    ) -> impl Future<
        Output = Result<inner::AddPendingStageResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.add_pending_stage(&secret_id, &job_token).await }
    }
    fn call_update_pending_stage(
        &self,
        secret_id: String,
        job_token: String,
        value: Arc<NativeSecret>,
    ) -> impl Future<
        Output = Result<inner::UpdatePendingStageResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move {
            client
                .update_pending_stage(
                    &secret_id,
                    &job_token,
                    &secret::from_native(value),
                )
                .await
        }
    }
    fn call_generate_random_secret(
        &self,
        secret_id: String,
        job_token: String,
        length: Option<u32>,
        exclude_characters: Option<String>,
        exclude_numbers: Option<bool>,
        exclude_punctuation: Option<bool>,
        exclude_uppercase: Option<bool>,
        exclude_lowercase: Option<bool>,
        include_space: Option<bool>,
        require_each_included_type: Option<bool>,
    ) -> impl Future<
        Output = Result<inner::GenerateRandomSecretResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::GenerateRandomSecretRequest::builder()
            .maybe_length(length)
            .maybe_exclude_characters(exclude_characters)
            .maybe_exclude_numbers(exclude_numbers)
            .maybe_exclude_punctuation(exclude_punctuation)
            .maybe_exclude_uppercase(exclude_uppercase)
            .maybe_exclude_lowercase(exclude_lowercase)
            .maybe_include_space(include_space)
            .maybe_require_each_included_type(require_each_included_type)
            .build();
        let client = self.0.clone();
        async move {
            client.generate_random_secret(&secret_id, &job_token, request).await
        }
    }
    fn call_complete_rotation_job(
        &self,
        secret_id: String,
        job_token: String,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let client = self.0.clone();
        async move { client.complete_rotation_job(&secret_id, &job_token).await }
    }
    fn call_fail_rotation_job(
        &self,
        secret_id: String,
        job_token: String,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let client = self.0.clone();
        async move { client.fail_rotation_job(&secret_id, &job_token).await }
    }
    fn call_get_protection_key_list(
        &self,
    ) -> impl Future<
        Output = Result<inner::GetProtectionKeyListResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.get_protection_key_list().await }
    }
    fn call_update_protection_key(
        &self,
        secret_id: String,
        protection_key_type: String,
        kms_key_tag: Option<String>,
        kms_boundary_type: Option<String>,
    ) -> impl Future<
        Output = Result<inner::UpdateProtectionKeyResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::UpdateProtectionKeyRequest::builder()
            .protection_key_type(inner::ProtectionKeyType::from(protection_key_type))
            .maybe_kms_key_tag(kms_key_tag)
            .maybe_kms_boundary_type(kms_boundary_type.map(inner::KmsBoundaryType::from))
            .build();
        let client = self.0.clone();
        async move { client.update_protection_key(&secret_id, request).await }
    }
    fn call_enable_secret(
        &self,
        secret_id: String,
    ) -> impl Future<
        Output = Result<inner::EnableSecretResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.enable_secret(&secret_id).await }
    }
    fn call_disable_secret(
        &self,
        secret_id: String,
    ) -> impl Future<
        Output = Result<inner::DisableSecretResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.disable_secret(&secret_id).await }
    }
    fn call_request_secret_deletion(
        &self,
        secret_id: String,
    ) -> impl Future<
        Output = Result<inner::RequestSecretDeletionResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.request_secret_deletion(&secret_id).await }
    }
    fn call_cancel_secret_deletion(
        &self,
        secret_id: String,
    ) -> impl Future<
        Output = Result<inner::CancelSecretDeletionResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.cancel_secret_deletion(&secret_id).await }
    }
    fn call_delete_secret(
        &self,
        secret_id: String,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let client = self.0.clone();
        async move { client.delete_secret(&secret_id).await }
    }
    fn call_get_trigger_list(
        &self,
    ) -> impl Future<
        Output = Result<inner::GetTriggerListResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.get_trigger_list().await }
    }
    fn call_enable_auto_rotation(
        &self,
        secret_id: String,
        rotation_period_days: Option<u32>,
        trigger_id: Option<String>,
    ) -> impl Future<
        Output = Result<inner::EnableAutoRotationResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::EnableAutoRotationRequest::builder()
            .maybe_rotation_period_days(rotation_period_days)
            .maybe_trigger_id(trigger_id)
            .build();
        let client = self.0.clone();
        async move { client.enable_auto_rotation(&secret_id, request).await }
    }
    fn call_disable_auto_rotation(
        &self,
        secret_id: String,
    ) -> impl Future<
        Output = Result<inner::DisableAutoRotationResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.disable_auto_rotation(&secret_id).await }
    }
    fn call_update_rotation_period(
        &self,
        secret_id: String,
        rotation_period_days: u32,
    ) -> impl Future<
        Output = Result<inner::UpdateRotationPeriodResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move {
            client.update_rotation_period(&secret_id, rotation_period_days).await
        }
    }
    fn call_update_rotation_trigger(
        &self,
        secret_id: String,
        trigger_id: String,
    ) -> impl Future<
        Output = Result<inner::UpdateRotationTriggerResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.update_rotation_trigger(&secret_id, &trigger_id).await }
    }
    fn call_delete_rotation_trigger(
        &self,
        secret_id: String,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let client = self.0.clone();
        async move { client.delete_rotation_trigger(&secret_id).await }
    }
    fn call_execute_rotation_job(
        &self,
        secret_id: String,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let client = self.0.clone();
        async move { client.execute_rotation_job(&secret_id).await }
    }
    fn call_retry_rotation_job(
        &self,
        secret_id: String,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let client = self.0.clone();
        async move { client.retry_rotation_job(&secret_id).await }
    }
    fn call_cancel_rotation_job(
        &self,
        secret_id: String,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let client = self.0.clone();
        async move { client.cancel_rotation_job(&secret_id).await }
    }
    fn call_rollback_rotation_job(
        &self,
        secret_id: String,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let client = self.0.clone();
        async move { client.rollback_rotation_job(&secret_id).await }
    }
    fn call_create_secret(
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
    ) -> impl Future<
        Output = Result<inner::CreateSecretResponse, bojagi::Error>,
    > + Send + use<> {
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
        async move { client.create_secret(request).await }
    }
    fn call_get_secret_list(
        &self,
        page_no: Option<u32>,
    ) -> impl Future<
        Output = Result<inner::GetSecretListResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::GetSecretListRequest::builder()
            .maybe_page_no(page_no)
            .build();
        let client = self.0.clone();
        async move { client.get_secret_list(request).await }
    }
    fn call_find_secret(
        &self,
        secret_name: String,
    ) -> impl Future<
        Output = Result<inner::SecretListItem, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.find_secret(&secret_name).await }
    }
    fn call_get_secret_detail(
        &self,
        secret_id: String,
    ) -> impl Future<
        Output = Result<inner::GetSecretDetailResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.get_secret_detail(&secret_id).await }
    }
    fn call_get_secret_logs(
        &self,
        secret_id: String,
        keyword: Option<String>,
        page_no: Option<u32>,
        page_size: Option<u32>,
        timestamp_from: Option<std::time::SystemTime>,
        timestamp_to: Option<std::time::SystemTime>,
    ) -> impl Future<
        Output = Result<inner::GetSecretLogsResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::GetSecretLogsRequest::builder()
            .maybe_keyword(keyword)
            .maybe_page_no(page_no)
            .maybe_page_size(page_size)
            .maybe_timestamp_from(timestamp_from.map(time::from_native))
            .maybe_timestamp_to(timestamp_to.map(time::from_native))
            .build();
        let client = self.0.clone();
        async move { client.get_secret_logs(&secret_id, request).await }
    }
    fn call_update_secret_memo(
        &self,
        secret_id: String,
        memo: String,
    ) -> impl Future<
        Output = Result<inner::UpdateSecretMemoResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.update_secret_memo(&secret_id, &memo).await }
    }
    fn call_get_secret_value(
        &self,
        secret_id: String,
    ) -> impl Future<
        Output = Result<inner::GetSecretValueResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move { client.get_secret_value(&secret_id).await }
    }
    fn call_get_secret_stage_value(
        &self,
        secret_id: String,
        stage: String,
    ) -> impl Future<
        Output = Result<inner::GetSecretStageValueResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move {
            client
                .get_secret_stage_value(&secret_id, inner::ValueStage::from(stage))
                .await
        }
    }
    fn call_update_secret_value(
        &self,
        secret_id: String,
        previous: Option<Arc<NativeSecret>>,
        active: Option<Arc<NativeSecret>>,
        pending: Option<Arc<NativeSecret>>,
    ) -> impl Future<
        Output = Result<inner::UpdateSecretValueResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::UpdateSecretValueRequest::builder()
            .maybe_previous(previous.map(secret::from_native))
            .maybe_active(active.map(secret::from_native))
            .maybe_pending(pending.map(secret::from_native))
            .build();
        let client = self.0.clone();
        async move { client.update_secret_value(&secret_id, request).await }
    }
    fn call_update_secret_stage_value(
        &self,
        secret_id: String,
        stage: String,
        value: Arc<NativeSecret>,
    ) -> impl Future<
        Output = Result<inner::UpdateSecretStageValueResponse, bojagi::Error>,
    > + Send + use<> {
        let client = self.0.clone();
        async move {
            client
                .update_secret_stage_value(
                    &secret_id,
                    inner::ValueStage::from(stage),
                    &secret::from_native(value),
                )
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
unsafe extern "C" fn bojagi_ncloud(
    operation: i32,
    buffer: *mut u8,
    length: i32,
    capacity: i32,
    calls: Option<&'static Calls>,
    number: i64,
) -> i32 {
    let work = |given: &mut &[u8]| match operation {
        0 => {
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_resolve_credentials();
            calls::run(calls, number, call, ResolveCredentialsResponse::from)
        }
        1 => {
            let secret_id: String = lane::take(given);
            let job_token: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_start_rotation_job(secret_id, job_token);
            calls::run(calls, number, call, StartRotationJobResponse::from)
        }
        2 => {
            let secret_id: String = lane::take(given);
            let job_token: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_add_pending_stage(secret_id, job_token);
            calls::run(calls, number, call, AddPendingStageResponse::from)
        }
        3 => {
            let secret_id: String = lane::take(given);
            let job_token: String = lane::take(given);
            let value: Arc<NativeSecret> = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_update_pending_stage(secret_id, job_token, value);
            calls::run(calls, number, call, UpdatePendingStageResponse::from)
        }
        4 => {
            let secret_id: String = lane::take(given);
            let job_token: String = lane::take(given);
            let length: Option<u32> = lane::take(given);
            let exclude_characters: Option<String> = lane::take(given);
            let exclude_numbers: Option<bool> = lane::take(given);
            let exclude_punctuation: Option<bool> = lane::take(given);
            let exclude_uppercase: Option<bool> = lane::take(given);
            let exclude_lowercase: Option<bool> = lane::take(given);
            let include_space: Option<bool> = lane::take(given);
            let require_each_included_type: Option<bool> = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client
                .call_generate_random_secret(
                    secret_id,
                    job_token,
                    length,
                    exclude_characters,
                    exclude_numbers,
                    exclude_punctuation,
                    exclude_uppercase,
                    exclude_lowercase,
                    include_space,
                    require_each_included_type,
                );
            calls::run(calls, number, call, GenerateRandomSecretResponse::from)
        }
        5 => {
            let secret_id: String = lane::take(given);
            let job_token: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_complete_rotation_job(secret_id, job_token);
            calls::run(calls, number, call, |()| true)
        }
        6 => {
            let secret_id: String = lane::take(given);
            let job_token: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_fail_rotation_job(secret_id, job_token);
            calls::run(calls, number, call, |()| true)
        }
        7 => {
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_get_protection_key_list();
            calls::run(calls, number, call, GetProtectionKeyListResponse::from)
        }
        8 => {
            let secret_id: String = lane::take(given);
            let protection_key_type: String = lane::take(given);
            let kms_key_tag: Option<String> = lane::take(given);
            let kms_boundary_type: Option<String> = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client
                .call_update_protection_key(
                    secret_id,
                    protection_key_type,
                    kms_key_tag,
                    kms_boundary_type,
                );
            calls::run(calls, number, call, UpdateProtectionKeyResponse::from)
        }
        9 => {
            let secret_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_enable_secret(secret_id);
            calls::run(calls, number, call, EnableSecretResponse::from)
        }
        10 => {
            let secret_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_disable_secret(secret_id);
            calls::run(calls, number, call, DisableSecretResponse::from)
        }
        11 => {
            let secret_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_request_secret_deletion(secret_id);
            calls::run(calls, number, call, RequestSecretDeletionResponse::from)
        }
        12 => {
            let secret_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_cancel_secret_deletion(secret_id);
            calls::run(calls, number, call, CancelSecretDeletionResponse::from)
        }
        13 => {
            let secret_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_delete_secret(secret_id);
            calls::run(calls, number, call, |()| true)
        }
        14 => {
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_get_trigger_list();
            calls::run(calls, number, call, GetTriggerListResponse::from)
        }
        15 => {
            let secret_id: String = lane::take(given);
            let rotation_period_days: Option<u32> = lane::take(given);
            let trigger_id: Option<String> = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client
                .call_enable_auto_rotation(secret_id, rotation_period_days, trigger_id);
            calls::run(calls, number, call, EnableAutoRotationResponse::from)
        }
        16 => {
            let secret_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_disable_auto_rotation(secret_id);
            calls::run(calls, number, call, DisableAutoRotationResponse::from)
        }
        17 => {
            let secret_id: String = lane::take(given);
            let rotation_period_days: u32 = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client
                .call_update_rotation_period(secret_id, rotation_period_days);
            calls::run(calls, number, call, UpdateRotationPeriodResponse::from)
        }
        18 => {
            let secret_id: String = lane::take(given);
            let trigger_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_update_rotation_trigger(secret_id, trigger_id);
            calls::run(calls, number, call, UpdateRotationTriggerResponse::from)
        }
        19 => {
            let secret_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_delete_rotation_trigger(secret_id);
            calls::run(calls, number, call, |()| true)
        }
        20 => {
            let secret_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_execute_rotation_job(secret_id);
            calls::run(calls, number, call, |()| true)
        }
        21 => {
            let secret_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_retry_rotation_job(secret_id);
            calls::run(calls, number, call, |()| true)
        }
        22 => {
            let secret_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_cancel_rotation_job(secret_id);
            calls::run(calls, number, call, |()| true)
        }
        23 => {
            let secret_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_rollback_rotation_job(secret_id);
            calls::run(calls, number, call, |()| true)
        }
        24 => {
            let secret_name: String = lane::take(given);
            let value: Arc<NativeSecret> = lane::take(given);
            let rotation_targets: Vec<String> = lane::take(given);
            let memo: Option<String> = lane::take(given);
            let secret_type: Option<String> = lane::take(given);
            let auto_rotation: Option<bool> = lane::take(given);
            let auto_rotation_period_days: Option<u32> = lane::take(given);
            let trigger_id: Option<String> = lane::take(given);
            let protection_key_type: Option<String> = lane::take(given);
            let kms_key_tag: Option<String> = lane::take(given);
            let kms_boundary_type: Option<String> = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client
                .call_create_secret(
                    secret_name,
                    value,
                    rotation_targets,
                    memo,
                    secret_type,
                    auto_rotation,
                    auto_rotation_period_days,
                    trigger_id,
                    protection_key_type,
                    kms_key_tag,
                    kms_boundary_type,
                );
            calls::run(calls, number, call, CreateSecretResponse::from)
        }
        25 => {
            let page_no: Option<u32> = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_get_secret_list(page_no);
            calls::run(calls, number, call, GetSecretListResponse::from)
        }
        26 => {
            let secret_name: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_find_secret(secret_name);
            calls::run(calls, number, call, SecretListItem::from)
        }
        27 => {
            let secret_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_get_secret_detail(secret_id);
            calls::run(calls, number, call, GetSecretDetailResponse::from)
        }
        28 => {
            let secret_id: String = lane::take(given);
            let keyword: Option<String> = lane::take(given);
            let page_no: Option<u32> = lane::take(given);
            let page_size: Option<u32> = lane::take(given);
            let timestamp_from: Option<std::time::SystemTime> = lane::take(given);
            let timestamp_to: Option<std::time::SystemTime> = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client
                .call_get_secret_logs(
                    secret_id,
                    keyword,
                    page_no,
                    page_size,
                    timestamp_from,
                    timestamp_to,
                );
            calls::run(calls, number, call, GetSecretLogsResponse::from)
        }
        29 => {
            let secret_id: String = lane::take(given);
            let memo: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_update_secret_memo(secret_id, memo);
            calls::run(calls, number, call, UpdateSecretMemoResponse::from)
        }
        30 => {
            let secret_id: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_get_secret_value(secret_id);
            calls::run(calls, number, call, GetSecretValueResponse::from)
        }
        31 => {
            let secret_id: String = lane::take(given);
            let stage: String = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_get_secret_stage_value(secret_id, stage);
            calls::run(calls, number, call, GetSecretStageValueResponse::from)
        }
        32 => {
            let secret_id: String = lane::take(given);
            let previous: Option<Arc<NativeSecret>> = lane::take(given);
            let active: Option<Arc<NativeSecret>> = lane::take(given);
            let pending: Option<Arc<NativeSecret>> = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client
                .call_update_secret_value(secret_id, previous, active, pending);
            calls::run(calls, number, call, UpdateSecretValueResponse::from)
        }
        33 => {
            let secret_id: String = lane::take(given);
            let stage: String = lane::take(given);
            let value: Arc<NativeSecret> = lane::take(given);
            let client: Arc<SecretManager> = lane::take(given);
            let call = client.call_update_secret_stage_value(secret_id, stage, value);
            calls::run(calls, number, call, UpdateSecretStageValueResponse::from)
        }
        _ => lane::give::<bool>(Err(NativeError::unexpected("no such operation".into()))),
    };
    unsafe { lane::cross(buffer, length, capacity, work) }
}
