// Generated from core by `make generate`. Do not edit.

use bojagi::ncloud as inner;
use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;
#[allow(unused_imports, reason = "a surface may have no use for one")]
use crate::arguments::{Arguments, FromArgument, Read, only};
use crate::call::{self, Operation};
use crate::calls::Calls;
use crate::output::{Fields, IntoJs};
impl FromArgument for inner::KeyStatus {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::KeyStatus {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl FromArgument for inner::KeyType {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::KeyType {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl FromArgument for inner::KmsBoundaryType {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::KmsBoundaryType {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl FromArgument for inner::ProtectionKeyType {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::ProtectionKeyType {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl FromArgument for inner::Region {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::Region {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl FromArgument for inner::SecretStatus {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::SecretStatus {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl FromArgument for inner::SecretType {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::SecretType {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl FromArgument for inner::ValueStage {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::ValueStage {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl IntoJs for inner::AddPendingStageResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.maybe("pending", self.pending)?.done()
    }
}
impl IntoJs for inner::CancelSecretDeletionResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretId", self.secret_id)?
            .set("secretStatus", self.secret_status)?
            .maybe("updateDate", self.update_date)?
            .done()
    }
}
impl IntoJs for inner::CreateSecretResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretId", self.secret_id)?
            .set("secretName", self.secret_name)?
            .set("secretStatus", self.secret_status)?
            .maybe("secretType", self.secret_type)?
            .set("memo", self.memo)?
            .maybe("region", self.region)?
            .maybe("registerDate", self.register_date)?
            .set("autoRotation", self.auto_rotation)?
            .maybe("autoRotationPeriodDays", self.auto_rotation_period_days)?
            .maybe("nextRotationDate", self.next_rotation_date)?
            .maybe("rotationPhase", self.rotation_phase)?
            .maybe("trigger", self.trigger)?
            .maybe("protectionKey", self.protection_key)?
            .done()
    }
}
impl IntoJs for inner::DisableAutoRotationResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretId", self.secret_id)?
            .set("autoRotation", self.auto_rotation)?
            .done()
    }
}
impl IntoJs for inner::DisableSecretResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretId", self.secret_id)?
            .set("secretStatus", self.secret_status)?
            .maybe("updateDate", self.update_date)?
            .done()
    }
}
impl IntoJs for inner::EnableAutoRotationResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretId", self.secret_id)?
            .set("autoRotation", self.auto_rotation)?
            .maybe("autoRotationPeriodDays", self.auto_rotation_period_days)?
            .maybe("nextRotationDate", self.next_rotation_date)?
            .maybe("trigger", self.trigger)?
            .done()
    }
}
impl IntoJs for inner::EnableSecretResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretId", self.secret_id)?
            .set("secretStatus", self.secret_status)?
            .maybe("updateDate", self.update_date)?
            .done()
    }
}
impl IntoJs for inner::GenerateRandomSecretResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.set("randomString", self.random_string)?.done()
    }
}
impl IntoJs for inner::GetProtectionKeyListResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.set("keyList", self.key_list)?.done()
    }
}
impl IntoJs for inner::GetSecretDetailResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretId", self.secret_id)?
            .set("secretName", self.secret_name)?
            .set("secretStatus", self.secret_status)?
            .maybe("secretType", self.secret_type)?
            .set("memo", self.memo)?
            .maybe("region", self.region)?
            .maybe("expectedDestroyDate", self.expected_destroy_date)?
            .maybe("updateDate", self.update_date)?
            .maybe("registerDate", self.register_date)?
            .set("autoRotation", self.auto_rotation)?
            .maybe("autoRotationPeriodDays", self.auto_rotation_period_days)?
            .maybe("nextRotationDate", self.next_rotation_date)?
            .maybe("rotationPhase", self.rotation_phase)?
            .maybe("lastRotationDate", self.last_rotation_date)?
            .maybe("lastRotationResultId", self.last_rotation_result_id)?
            .maybe("trigger", self.trigger)?
            .maybe("protectionKey", self.protection_key)?
            .done()
    }
}
impl IntoJs for inner::GetSecretListResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("totalPageNo", self.total_page_no)?
            .set("currentPageNo", self.current_page_no)?
            .set("totalCount", self.total_count)?
            .set("secretList", self.secret_list)?
            .done()
    }
}
impl IntoJs for inner::GetSecretLogsResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("pageSize", self.page_size)?
            .set("currentPage", self.current_page)?
            .set("totalPage", self.total_page)?
            .set("totalCount", self.total_count)?
            .set("result", self.result)?
            .set("paged", self.paged)?
            .done()
    }
}
impl IntoJs for inner::GetSecretStageValueResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .maybe("value", self.value)?
            .maybe("valueStage", self.value_stage)?
            .set("rotationTargets", self.rotation_targets)?
            .done()
    }
}
impl IntoJs for inner::GetSecretValueResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .maybe("active", self.active)?
            .maybe("previous", self.previous)?
            .maybe("pending", self.pending)?
            .set("rotationTargets", self.rotation_targets)?
            .done()
    }
}
impl IntoJs for inner::GetTriggerListResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.set("triggerList", self.trigger_list)?.done()
    }
}
impl IntoJs for inner::ProtectionKey {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .maybe("keyType", self.key_type)?
            .maybe("kmsKeyTag", self.kms_key_tag)?
            .maybe("kmsKeyName", self.kms_key_name)?
            .maybe("kmsBoundaryType", self.kms_boundary_type)?
            .done()
    }
}
impl IntoJs for inner::ProtectionKeyListItem {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .maybe("keyId", self.key_id)?
            .maybe("keyTag", self.key_tag)?
            .maybe("keyName", self.key_name)?
            .maybe("keyStatus", self.key_status)?
            .maybe("keyType", self.key_type)?
            .maybe("kmsBoundaryType", self.kms_boundary_type)?
            .done()
    }
}
impl IntoJs for inner::RequestSecretDeletionResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretId", self.secret_id)?
            .set("secretStatus", self.secret_status)?
            .maybe("updateDate", self.update_date)?
            .maybe("expectedDestroyDate", self.expected_destroy_date)?
            .done()
    }
}
impl IntoJs for inner::ResolveCredentialsResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("source", self.source)?
            .set("accessKey", self.access_key)?
            .maybe("expiresAt", self.expires_at)?
            .done()
    }
}
impl IntoJs for inner::SecretListItem {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretId", self.secret_id)?
            .set("secretName", self.secret_name)?
            .set("secretStatus", self.secret_status)?
            .maybe("secretType", self.secret_type)?
            .maybe("region", self.region)?
            .maybe("registerDate", self.register_date)?
            .done()
    }
}
impl IntoJs for inner::SecretLog {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .maybe("timestamp", self.timestamp)?
            .maybe("message", self.message)?
            .maybe("action", self.action)?
            .maybe("result", self.result)?
            .maybe("requestorId", self.requestor_id)?
            .maybe("jobToken", self.job_token)?
            .set("raw", self.raw)?
            .done()
    }
}
impl IntoJs for inner::StartRotationJobResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .maybe("active", self.active)?
            .maybe("previous", self.previous)?
            .maybe("pending", self.pending)?
            .set("rotationTargets", self.rotation_targets)?
            .done()
    }
}
impl IntoJs for inner::Trigger {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("id", self.id)?
            .maybe("name", self.name)?
            .maybe("url", self.url)?
            .maybe("recentlyExecutedAction", self.recently_executed_action)?
            .done()
    }
}
impl IntoJs for inner::TriggerAction {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .maybe("name", self.name)?
            .maybe("description", self.description)?
            .done()
    }
}
impl IntoJs for inner::TriggerListItem {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("id", self.id)?
            .maybe("name", self.name)?
            .maybe("description", self.description)?
            .maybe("pageUrl", self.page_url)?
            .maybe("platform", self.platform)?
            .maybe("region", self.region)?
            .set("linkedSecretList", self.linked_secret_list)?
            .set("actionList", self.action_list)?
            .done()
    }
}
impl IntoJs for inner::UpdatePendingStageResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.maybe("pending", self.pending)?.done()
    }
}
impl IntoJs for inner::UpdateProtectionKeyResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretId", self.secret_id)?
            .maybe("protectionKey", self.protection_key)?
            .done()
    }
}
impl IntoJs for inner::UpdateRotationPeriodResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretId", self.secret_id)?
            .set("autoRotation", self.auto_rotation)?
            .maybe("autoRotationPeriodDays", self.auto_rotation_period_days)?
            .maybe("nextRotationDate", self.next_rotation_date)?
            .done()
    }
}
impl IntoJs for inner::UpdateRotationTriggerResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretId", self.secret_id)?
            .maybe("trigger", self.trigger)?
            .done()
    }
}
impl IntoJs for inner::UpdateSecretMemoResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.set("secretId", self.secret_id)?.set("memo", self.memo)?.done()
    }
}
impl IntoJs for inner::UpdateSecretStageValueResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .maybe("value", self.value)?
            .maybe("valueStage", self.value_stage)?
            .done()
    }
}
impl IntoJs for inner::UpdateSecretValueResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .maybe("previous", self.previous)?
            .maybe("active", self.active)?
            .maybe("pending", self.pending)?
            .done()
    }
}
/// The native half of a client.
#[napi(namespace = "ncloud")]
pub struct SecretManager(pub(super) inner::SecretManager);
#[napi(namespace = "ncloud")]
impl SecretManager {
    /// Makes a client from the constructor's options.
    #[napi(catch_unwind)]
    pub fn make<'env>(env: &'env Env, given: Unknown<'_>) -> Result<Unknown<'env>> {
        call::construct(
            env,
            &[
                "accessKey",
                "secretKey",
                "credentials",
                "profile",
                "region",
                "kmsBoundaryType",
                "endpoint",
                "timeout",
                "attemptTimeout",
                "connectTimeout",
                "maxAttempts",
                "retryDelay",
                "maxRetryDelay",
                "retryBudget",
                "caBundle",
                "proxy",
                "allowHttp",
                "userAgentSuffix",
                "checkLimits",
            ],
            given,
            |given| {
                let access_key = given.optional::<String>("accessKey")?;
                let secret_key = given.optional::<bojagi::SecretString>("secretKey")?;
                let credentials = given
                    .optional::<bojagi::SharedCredentialsProvider>("credentials")?;
                let profile = given.optional::<String>("profile")?;
                let region = given.optional::<inner::Region>("region")?;
                let kms_boundary_type = given
                    .optional::<inner::KmsBoundaryType>("kmsBoundaryType")?;
                let endpoint = given.optional::<String>("endpoint")?;
                let timeout = given.optional::<std::time::Duration>("timeout")?;
                let attempt_timeout = given
                    .optional::<std::time::Duration>("attemptTimeout")?;
                let connect_timeout = given
                    .optional::<std::time::Duration>("connectTimeout")?;
                let max_attempts = given.optional::<u32>("maxAttempts")?;
                let retry_delay = given.optional::<std::time::Duration>("retryDelay")?;
                let max_retry_delay = given
                    .optional::<std::time::Duration>("maxRetryDelay")?;
                let retry_budget = given.optional::<u32>("retryBudget")?;
                let ca_bundle = given.optional::<String>("caBundle")?;
                let proxy = given.optional::<bojagi::SecretString>("proxy")?;
                let allow_http = given.optional::<bool>("allowHttp")?;
                let user_agent_suffix = given.optional::<String>("userAgentSuffix")?;
                let check_limits = given.optional::<bool>("checkLimits")?;
                Ok(
                    inner::SecretManager::builder()
                        .maybe_access_key(access_key)
                        .maybe_secret_key(secret_key)
                        .maybe_credentials(credentials)
                        .maybe_profile(profile)
                        .maybe_region(region)
                        .maybe_kms_boundary_type(kms_boundary_type)
                        .maybe_endpoint(endpoint)
                        .maybe_timeout(timeout)
                        .maybe_attempt_timeout(attempt_timeout)
                        .maybe_connect_timeout(connect_timeout)
                        .maybe_max_attempts(max_attempts)
                        .maybe_retry_delay(retry_delay)
                        .maybe_max_retry_delay(max_retry_delay)
                        .maybe_retry_budget(retry_budget)
                        .maybe_ca_bundle(ca_bundle)
                        .maybe_proxy(proxy)
                        .maybe_allow_http(allow_http)
                        .maybe_user_agent_suffix(user_agent_suffix)
                        .maybe_check_limits(check_limits)
                        .build()
                        .map(Self),
                )
            },
        )
    }
    #[napi(catch_unwind, js_name = "resolve_credentials")]
    pub fn resolve_credentials<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "resolve_credentials",
            arguments: &[],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |_| { Ok(async move { client.resolve_credentials().await }) },
        )
    }
    #[napi(catch_unwind, js_name = "start_rotation_job")]
    pub fn start_rotation_job<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "start_rotation_job",
            arguments: &["secretId", "jobToken"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let job_token = given.required::<String>("jobToken")?;
                Ok(async move {
                    client.start_rotation_job(&secret_id, &job_token).await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "add_pending_stage")]
    pub fn add_pending_stage<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "add_pending_stage",
            arguments: &["secretId", "jobToken"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let job_token = given.required::<String>("jobToken")?;
                Ok(async move { client.add_pending_stage(&secret_id, &job_token).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "update_pending_stage")]
    pub fn update_pending_stage<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "update_pending_stage",
            arguments: &["secretId", "jobToken", "value"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let job_token = given.required::<String>("jobToken")?;
                let value = given.required::<bojagi::SecretString>("value")?;
                Ok(async move {
                    client.update_pending_stage(&secret_id, &job_token, &value).await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "generate_random_secret")]
    pub fn generate_random_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "generate_random_secret",
            arguments: &[
                "secretId",
                "jobToken",
                "length",
                "excludeCharacters",
                "excludeNumbers",
                "excludePunctuation",
                "excludeUppercase",
                "excludeLowercase",
                "includeSpace",
                "requireEachIncludedType",
            ],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let job_token = given.required::<String>("jobToken")?;
                let length = given.optional::<u32>("length")?;
                let exclude_characters = given.optional::<String>("excludeCharacters")?;
                let exclude_numbers = given.optional::<bool>("excludeNumbers")?;
                let exclude_punctuation = given.optional::<bool>("excludePunctuation")?;
                let exclude_uppercase = given.optional::<bool>("excludeUppercase")?;
                let exclude_lowercase = given.optional::<bool>("excludeLowercase")?;
                let include_space = given.optional::<bool>("includeSpace")?;
                let require_each_included_type = given
                    .optional::<bool>("requireEachIncludedType")?;
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
                Ok(async move {
                    client.generate_random_secret(&secret_id, &job_token, request).await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "complete_rotation_job")]
    pub fn complete_rotation_job<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "complete_rotation_job",
            arguments: &["secretId", "jobToken"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let job_token = given.required::<String>("jobToken")?;
                Ok(async move {
                    client.complete_rotation_job(&secret_id, &job_token).await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "fail_rotation_job")]
    pub fn fail_rotation_job<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "fail_rotation_job",
            arguments: &["secretId", "jobToken"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let job_token = given.required::<String>("jobToken")?;
                Ok(async move { client.fail_rotation_job(&secret_id, &job_token).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "get_protection_key_list")]
    pub fn get_protection_key_list<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "get_protection_key_list",
            arguments: &[],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |_| { Ok(async move { client.get_protection_key_list().await }) },
        )
    }
    #[napi(catch_unwind, js_name = "update_protection_key")]
    pub fn update_protection_key<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "update_protection_key",
            arguments: &["secretId", "protectionKeyType", "kmsKeyTag", "kmsBoundaryType"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let protection_key_type = given
                    .required::<inner::ProtectionKeyType>("protectionKeyType")?;
                let kms_key_tag = given.optional::<String>("kmsKeyTag")?;
                let kms_boundary_type = given
                    .optional::<inner::KmsBoundaryType>("kmsBoundaryType")?;
                let request = inner::UpdateProtectionKeyRequest::builder()
                    .protection_key_type(protection_key_type)
                    .maybe_kms_key_tag(kms_key_tag)
                    .maybe_kms_boundary_type(kms_boundary_type)
                    .build();
                Ok(async move {
                    client.update_protection_key(&secret_id, request).await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "enable_secret")]
    pub fn enable_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "enable_secret",
            arguments: &["secretId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.enable_secret(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "disable_secret")]
    pub fn disable_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "disable_secret",
            arguments: &["secretId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.disable_secret(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "request_secret_deletion")]
    pub fn request_secret_deletion<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "request_secret_deletion",
            arguments: &["secretId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.request_secret_deletion(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "cancel_secret_deletion")]
    pub fn cancel_secret_deletion<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "cancel_secret_deletion",
            arguments: &["secretId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.cancel_secret_deletion(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "delete_secret")]
    pub fn delete_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "delete_secret",
            arguments: &["secretId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.delete_secret(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "get_trigger_list")]
    pub fn get_trigger_list<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "get_trigger_list",
            arguments: &[],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |_| { Ok(async move { client.get_trigger_list().await }) },
        )
    }
    #[napi(catch_unwind, js_name = "enable_auto_rotation")]
    pub fn enable_auto_rotation<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "enable_auto_rotation",
            arguments: &["secretId", "rotationPeriodDays", "triggerId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let rotation_period_days = given.optional::<u32>("rotationPeriodDays")?;
                let trigger_id = given.optional::<String>("triggerId")?;
                let request = inner::EnableAutoRotationRequest::builder()
                    .maybe_rotation_period_days(rotation_period_days)
                    .maybe_trigger_id(trigger_id)
                    .build();
                Ok(async move { client.enable_auto_rotation(&secret_id, request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "disable_auto_rotation")]
    pub fn disable_auto_rotation<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "disable_auto_rotation",
            arguments: &["secretId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.disable_auto_rotation(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "update_rotation_period")]
    pub fn update_rotation_period<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "update_rotation_period",
            arguments: &["secretId", "rotationPeriodDays"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let rotation_period_days = given.required::<u32>("rotationPeriodDays")?;
                Ok(async move {
                    client.update_rotation_period(&secret_id, rotation_period_days).await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "update_rotation_trigger")]
    pub fn update_rotation_trigger<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "update_rotation_trigger",
            arguments: &["secretId", "triggerId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let trigger_id = given.required::<String>("triggerId")?;
                Ok(async move {
                    client.update_rotation_trigger(&secret_id, &trigger_id).await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "delete_rotation_trigger")]
    pub fn delete_rotation_trigger<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "delete_rotation_trigger",
            arguments: &["secretId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.delete_rotation_trigger(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "execute_rotation_job")]
    pub fn execute_rotation_job<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "execute_rotation_job",
            arguments: &["secretId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.execute_rotation_job(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "retry_rotation_job")]
    pub fn retry_rotation_job<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "retry_rotation_job",
            arguments: &["secretId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.retry_rotation_job(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "cancel_rotation_job")]
    pub fn cancel_rotation_job<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "cancel_rotation_job",
            arguments: &["secretId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.cancel_rotation_job(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "rollback_rotation_job")]
    pub fn rollback_rotation_job<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "rollback_rotation_job",
            arguments: &["secretId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.rollback_rotation_job(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "create_secret")]
    pub fn create_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "create_secret",
            arguments: &[
                "secretName",
                "value",
                "rotationTargets",
                "memo",
                "secretType",
                "autoRotation",
                "autoRotationPeriodDays",
                "triggerId",
                "protectionKeyType",
                "kmsKeyTag",
                "kmsBoundaryType",
            ],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_name = given.required::<String>("secretName")?;
                let value = given.required::<bojagi::SecretString>("value")?;
                let rotation_targets = given.required::<Vec<String>>("rotationTargets")?;
                let memo = given.optional::<String>("memo")?;
                let secret_type = given.optional::<inner::SecretType>("secretType")?;
                let auto_rotation = given.optional::<bool>("autoRotation")?;
                let auto_rotation_period_days = given
                    .optional::<u32>("autoRotationPeriodDays")?;
                let trigger_id = given.optional::<String>("triggerId")?;
                let protection_key_type = given
                    .optional::<inner::ProtectionKeyType>("protectionKeyType")?;
                let kms_key_tag = given.optional::<String>("kmsKeyTag")?;
                let kms_boundary_type = given
                    .optional::<inner::KmsBoundaryType>("kmsBoundaryType")?;
                let request = inner::CreateSecretRequest::builder()
                    .secret_name(secret_name)
                    .value(value)
                    .rotation_targets(rotation_targets)
                    .maybe_memo(memo)
                    .maybe_secret_type(secret_type)
                    .maybe_auto_rotation(auto_rotation)
                    .maybe_auto_rotation_period_days(auto_rotation_period_days)
                    .maybe_trigger_id(trigger_id)
                    .maybe_protection_key_type(protection_key_type)
                    .maybe_kms_key_tag(kms_key_tag)
                    .maybe_kms_boundary_type(kms_boundary_type)
                    .build();
                Ok(async move { client.create_secret(request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "get_secret_list")]
    pub fn get_secret_list<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "get_secret_list",
            arguments: &["pageNo"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let page_no = given.optional::<u32>("pageNo")?;
                let request = inner::GetSecretListRequest::builder()
                    .maybe_page_no(page_no)
                    .build();
                Ok(async move { client.get_secret_list(request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "find_secret")]
    pub fn find_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "find_secret",
            arguments: &["secretName"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_name = given.required::<String>("secretName")?;
                Ok(async move { client.find_secret(&secret_name).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "get_secret_detail")]
    pub fn get_secret_detail<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "get_secret_detail",
            arguments: &["secretId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.get_secret_detail(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "get_secret_logs")]
    pub fn get_secret_logs<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "get_secret_logs",
            arguments: &[
                "secretId",
                "keyword",
                "pageNo",
                "pageSize",
                "timestampFrom",
                "timestampTo",
            ],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let keyword = given.optional::<String>("keyword")?;
                let page_no = given.optional::<u32>("pageNo")?;
                let page_size = given.optional::<u32>("pageSize")?;
                let timestamp_from = given
                    .optional::<bojagi::Timestamp>("timestampFrom")?;
                let timestamp_to = given.optional::<bojagi::Timestamp>("timestampTo")?;
                let request = inner::GetSecretLogsRequest::builder()
                    .maybe_keyword(keyword)
                    .maybe_page_no(page_no)
                    .maybe_page_size(page_size)
                    .maybe_timestamp_from(timestamp_from)
                    .maybe_timestamp_to(timestamp_to)
                    .build();
                Ok(async move { client.get_secret_logs(&secret_id, request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "update_secret_memo")]
    pub fn update_secret_memo<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "update_secret_memo",
            arguments: &["secretId", "memo"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let memo = given.required::<String>("memo")?;
                Ok(async move { client.update_secret_memo(&secret_id, &memo).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "get_secret_value")]
    pub fn get_secret_value<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "get_secret_value",
            arguments: &["secretId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.get_secret_value(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "get_secret_stage_value")]
    pub fn get_secret_stage_value<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "get_secret_stage_value",
            arguments: &["secretId", "stage"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let stage = given.required::<inner::ValueStage>("stage")?;
                Ok(async move { client.get_secret_stage_value(&secret_id, stage).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "update_secret_value")]
    pub fn update_secret_value<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "update_secret_value",
            arguments: &["secretId", "previous", "active", "pending"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let previous = given.optional::<bojagi::SecretString>("previous")?;
                let active = given.optional::<bojagi::SecretString>("active")?;
                let pending = given.optional::<bojagi::SecretString>("pending")?;
                let request = inner::UpdateSecretValueRequest::builder()
                    .maybe_previous(previous)
                    .maybe_active(active)
                    .maybe_pending(pending)
                    .build();
                Ok(async move { client.update_secret_value(&secret_id, request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "update_secret_stage_value")]
    pub fn update_secret_stage_value<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "update_secret_stage_value",
            arguments: &["secretId", "stage", "value"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let stage = given.required::<inner::ValueStage>("stage")?;
                let value = given.required::<bojagi::SecretString>("value")?;
                Ok(async move {
                    client.update_secret_stage_value(&secret_id, stage, &value).await
                })
            },
        )
    }
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.0.close();
    }
    #[napi(catch_unwind, js_name = "iter_secret_list")]
    pub fn iter_secret_list<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "iter_secret_list",
            arguments: &[],
        };
        call::iterate(env, OPERATION, given, |_| { Ok(self.0.iter_secret_list()) })
    }
    #[napi(catch_unwind, js_name = "iter_secret_logs")]
    pub fn iter_secret_logs<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "ncloud",
            name: "iter_secret_logs",
            arguments: &[
                "secretId",
                "keyword",
                "pageSize",
                "timestampFrom",
                "timestampTo",
            ],
        };
        call::iterate(
            env,
            OPERATION,
            given,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                let keyword = given.optional::<String>("keyword")?;
                let page_size = given.optional::<u32>("pageSize")?;
                let timestamp_from = given
                    .optional::<bojagi::Timestamp>("timestampFrom")?;
                let timestamp_to = given.optional::<bojagi::Timestamp>("timestampTo")?;
                let request = inner::IterSecretLogsRequest::builder()
                    .maybe_keyword(keyword)
                    .maybe_page_size(page_size)
                    .maybe_timestamp_from(timestamp_from)
                    .maybe_timestamp_to(timestamp_to)
                    .build();
                Ok(self.0.iter_secret_logs(&secret_id, request))
            },
        )
    }
}
