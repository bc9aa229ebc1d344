// Generated from core by `make generate`. Do not edit.

use bojagi::ncloud as inner;
use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;
use crate::arguments::{FromArgument, Read};
use crate::call::{self, Cancel, Operation};
use crate::output::{Fields, IntoJs};
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
/// The native half of a client.
#[napi(namespace = "ncloud")]
pub struct SecretManager(inner::SecretManager);
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
    #[napi(catch_unwind, js_name = "request_secret_deletion")]
    pub fn request_secret_deletion<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        cancel: Option<&Cancel>,
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
            cancel,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.request_secret_deletion(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "delete_secret")]
    pub fn delete_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        cancel: Option<&Cancel>,
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
            cancel,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.delete_secret(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "create_secret")]
    pub fn create_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        cancel: Option<&Cancel>,
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
            cancel,
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
        cancel: Option<&Cancel>,
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
            cancel,
            |given| {
                let page_no = given.optional::<u32>("pageNo")?;
                let request = inner::GetSecretListRequest::builder()
                    .maybe_page_no(page_no)
                    .build();
                Ok(async move { client.get_secret_list(request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "get_secret_detail")]
    pub fn get_secret_detail<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        cancel: Option<&Cancel>,
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
            cancel,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.get_secret_detail(&secret_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "get_secret_value")]
    pub fn get_secret_value<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        cancel: Option<&Cancel>,
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
            cancel,
            |given| {
                let secret_id = given.required::<String>("secretId")?;
                Ok(async move { client.get_secret_value(&secret_id).await })
            },
        )
    }
}
