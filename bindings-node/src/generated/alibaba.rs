// Generated from core by `make generate`. Do not edit.

use bojagi::alibaba as inner;
use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;
#[allow(unused_imports, reason = "a surface may have no use for one")]
use crate::arguments::{Arguments, FromArgument, Read, only};
use crate::call::{self, Operation};
use crate::calls::Calls;
use crate::output::{Fields, IntoJs};
impl FromArgument for inner::AutomaticRotation {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::AutomaticRotation {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl FromArgument for inner::EcsSecretSubType {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::EcsSecretSubType {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl FromArgument for inner::Network {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::Network {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl FromArgument for inner::PolarDbType {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::PolarDbType {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl FromArgument for inner::RdsSecretSubType {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::RdsSecretSubType {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl FromArgument for inner::ResourceType {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::ResourceType {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl FromArgument for inner::SecretDataType {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::SecretDataType {
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
impl FromArgument for inner::SignatureMethod {
    const EXPECTED: &'static str = String::EXPECTED;
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}
impl IntoJs for inner::SignatureMethod {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
impl IntoJs for inner::BatchGetSecretValueError {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretName", self.secret_name)?
            .set("code", self.code)?
            .set("message", self.message)?
            .maybe("httpStatus", self.http_status)?
            .done()
    }
}
impl IntoJs for inner::BatchGetSecretValueResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretValues", self.secret_values)?
            .set("errors", self.errors)?
            .done()
    }
}
impl IntoJs for inner::CreateSecretResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .maybe("arn", self.arn)?
            .set("secretName", self.secret_name)?
            .set("versionId", self.version_id)?
            .maybe("secretType", self.secret_type)?
            .maybe("automaticRotation", self.automatic_rotation)?
            .maybe("rotationInterval", self.rotation_interval)?
            .maybe("nextRotationDate", self.next_rotation_date)?
            .maybe("extendedConfig", self.extended_config)?
            .maybe("dkmsInstanceId", self.dkms_instance_id)?
            .done()
    }
}
impl IntoJs for inner::DeleteSecretResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretName", self.secret_name)?
            .maybe("plannedDeleteTime", self.planned_delete_time)?
            .done()
    }
}
impl IntoJs for inner::DescribeSecretResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .maybe("arn", self.arn)?
            .set("secretName", self.secret_name)?
            .maybe("secretType", self.secret_type)?
            .set("description", self.description)?
            .maybe("encryptionKeyId", self.encryption_key_id)?
            .maybe("createTime", self.create_time)?
            .maybe("updateTime", self.update_time)?
            .maybe("plannedDeleteTime", self.planned_delete_time)?
            .maybe("automaticRotation", self.automatic_rotation)?
            .maybe("rotationInterval", self.rotation_interval)?
            .maybe("nextRotationDate", self.next_rotation_date)?
            .maybe("lastRotationDate", self.last_rotation_date)?
            .maybe("extendedConfig", self.extended_config)?
            .maybe("dkmsInstanceId", self.dkms_instance_id)?
            .maybe("owingService", self.owing_service)?
            .set("tags", self.tags)?
            .done()
    }
}
impl IntoJs for inner::EcsConfig {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretSubType", self.secret_sub_type)?
            .set("regionId", self.region_id)?
            .set("instanceId", self.instance_id)?
            .maybe("customData", self.custom_data)?
            .done()
    }
}
impl IntoJs for inner::GetRandomPasswordResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.set("randomPassword", self.random_password)?.done()
    }
}
impl IntoJs for inner::GetSecretPolicyResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.set("policy", self.policy)?.done()
    }
}
impl IntoJs for inner::GetSecretValueResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretName", self.secret_name)?
            .set("versionId", self.version_id)?
            .set("secretData", self.secret_data)?
            .maybe("secretDataType", self.secret_data_type)?
            .maybe("secretType", self.secret_type)?
            .set("versionStages", self.version_stages)?
            .maybe("createTime", self.create_time)?
            .maybe("automaticRotation", self.automatic_rotation)?
            .maybe("rotationInterval", self.rotation_interval)?
            .maybe("nextRotationDate", self.next_rotation_date)?
            .maybe("lastRotationDate", self.last_rotation_date)?
            .maybe("extendedConfig", self.extended_config)?
            .done()
    }
}
impl IntoJs for inner::ListResourceTagsResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.set("tags", self.tags)?.done()
    }
}
impl IntoJs for inner::ListSecretVersionIdsResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretName", self.secret_name)?
            .set("versionIds", self.version_ids)?
            .set("pageNumber", self.page_number)?
            .set("pageSize", self.page_size)?
            .set("totalCount", self.total_count)?
            .done()
    }
}
impl IntoJs for inner::ListSecretsResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretList", self.secret_list)?
            .set("pageNumber", self.page_number)?
            .set("pageSize", self.page_size)?
            .set("totalCount", self.total_count)?
            .done()
    }
}
impl IntoJs for inner::ListTagResourcesResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("tagResources", self.tag_resources)?
            .maybe("nextToken", self.next_token)?
            .done()
    }
}
impl IntoJs for inner::PolarDbConfig {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("regionId", self.region_id)?
            .set("dbClusterId", self.db_cluster_id)?
            .set("dbType", self.db_type)?
            .set("accountName", self.account_name)?
            .maybe("cloneAccountName", self.clone_account_name)?
            .maybe("accountPrivilege", self.account_privilege)?
            .maybe("dbName", self.db_name)?
            .maybe("customData", self.custom_data)?
            .done()
    }
}
impl IntoJs for inner::PutSecretValueResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretName", self.secret_name)?
            .set("versionId", self.version_id)?
            .set("versionStages", self.version_stages)?
            .done()
    }
}
impl IntoJs for inner::RamCredentialsConfig {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("userName", self.user_name)?
            .maybe("customData", self.custom_data)?
            .done()
    }
}
impl IntoJs for inner::RdsConfig {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretSubType", self.secret_sub_type)?
            .set("dbInstanceId", self.db_instance_id)?
            .maybe("customData", self.custom_data)?
            .done()
    }
}
impl IntoJs for inner::RedisConfig {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("accountName", self.account_name)?
            .maybe("cloneAccountName", self.clone_account_name)?
            .set("accountPrivilege", self.account_privilege)?
            .set("instanceId", self.instance_id)?
            .set("regionId", self.region_id)?
            .maybe("customData", self.custom_data)?
            .done()
    }
}
impl IntoJs for inner::ResolveCredentialsResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("source", self.source)?
            .set("accessKey", self.access_key)?
            .set("temporary", self.temporary)?
            .maybe("expiresAt", self.expires_at)?
            .done()
    }
}
impl IntoJs for inner::RestoreSecretResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.set("secretName", self.secret_name)?.done()
    }
}
impl IntoJs for inner::RotateSecretResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .maybe("arn", self.arn)?
            .set("secretName", self.secret_name)?
            .set("versionId", self.version_id)?
            .done()
    }
}
impl IntoJs for inner::SecretListItem {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretName", self.secret_name)?
            .maybe("secretType", self.secret_type)?
            .maybe("createTime", self.create_time)?
            .maybe("updateTime", self.update_time)?
            .maybe("plannedDeleteTime", self.planned_delete_time)?
            .maybe("owingService", self.owing_service)?
            .set("tags", self.tags)?
            .done()
    }
}
impl IntoJs for inner::SecretVersion {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("versionId", self.version_id)?
            .maybe("createTime", self.create_time)?
            .set("versionStages", self.version_stages)?
            .done()
    }
}
impl IntoJs for inner::TagResource {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("resourceId", self.resource_id)?
            .maybe("resourceType", self.resource_type)?
            .set("tagKey", self.tag_key)?
            .set("tagValue", self.tag_value)?
            .done()
    }
}
impl IntoJs for inner::UpdateSecretResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.set("secretName", self.secret_name)?.done()
    }
}
impl IntoJs for inner::UpdateSecretRotationPolicyResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.set("secretName", self.secret_name)?.done()
    }
}
impl IntoJs for inner::UpdateSecretVersionStageResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.set("secretName", self.secret_name)?.done()
    }
}
impl FromArgument for inner::EcsConfig {
    const EXPECTED: &'static str = "an object";
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        let given = Arguments::inside(
            value,
            &["secretSubType", "regionId", "instanceId", "customData"],
        )?;
        let secret_sub_type = given
            .required::<inner::EcsSecretSubType>("secretSubType")?;
        let region_id = given.required::<String>("regionId")?;
        let instance_id = given.required::<String>("instanceId")?;
        let custom_data = given
            .optional::<std::collections::HashMap<String, String>>("customData")?;
        Ok(
            Self::builder()
                .secret_sub_type(secret_sub_type)
                .region_id(region_id)
                .instance_id(instance_id)
                .maybe_custom_data(custom_data)
                .build(),
        )
    }
}
impl FromArgument for inner::PolarDbConfig {
    const EXPECTED: &'static str = "an object";
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        let given = Arguments::inside(
            value,
            &[
                "regionId",
                "dbClusterId",
                "dbType",
                "accountName",
                "cloneAccountName",
                "accountPrivilege",
                "dbName",
                "customData",
            ],
        )?;
        let region_id = given.required::<String>("regionId")?;
        let db_cluster_id = given.required::<String>("dbClusterId")?;
        let db_type = given.required::<inner::PolarDbType>("dbType")?;
        let account_name = given.required::<String>("accountName")?;
        let clone_account_name = given.optional::<String>("cloneAccountName")?;
        let account_privilege = given.optional::<String>("accountPrivilege")?;
        let db_name = given.optional::<String>("dbName")?;
        let custom_data = given
            .optional::<std::collections::HashMap<String, String>>("customData")?;
        Ok(
            Self::builder()
                .region_id(region_id)
                .db_cluster_id(db_cluster_id)
                .db_type(db_type)
                .account_name(account_name)
                .maybe_clone_account_name(clone_account_name)
                .maybe_account_privilege(account_privilege)
                .maybe_db_name(db_name)
                .maybe_custom_data(custom_data)
                .build(),
        )
    }
}
impl FromArgument for inner::RamCredentialsConfig {
    const EXPECTED: &'static str = "an object";
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        let given = Arguments::inside(value, &["userName", "customData"])?;
        let user_name = given.required::<String>("userName")?;
        let custom_data = given
            .optional::<std::collections::HashMap<String, String>>("customData")?;
        Ok(Self::builder().user_name(user_name).maybe_custom_data(custom_data).build())
    }
}
impl FromArgument for inner::RdsConfig {
    const EXPECTED: &'static str = "an object";
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        let given = Arguments::inside(
            value,
            &["secretSubType", "dbInstanceId", "customData"],
        )?;
        let secret_sub_type = given
            .required::<inner::RdsSecretSubType>("secretSubType")?;
        let db_instance_id = given.required::<String>("dbInstanceId")?;
        let custom_data = given
            .optional::<std::collections::HashMap<String, String>>("customData")?;
        Ok(
            Self::builder()
                .secret_sub_type(secret_sub_type)
                .db_instance_id(db_instance_id)
                .maybe_custom_data(custom_data)
                .build(),
        )
    }
}
impl FromArgument for inner::RedisConfig {
    const EXPECTED: &'static str = "an object";
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        let given = Arguments::inside(
            value,
            &[
                "accountName",
                "cloneAccountName",
                "accountPrivilege",
                "instanceId",
                "regionId",
                "customData",
            ],
        )?;
        let account_name = given.required::<String>("accountName")?;
        let clone_account_name = given.optional::<String>("cloneAccountName")?;
        let account_privilege = given.required::<String>("accountPrivilege")?;
        let instance_id = given.required::<String>("instanceId")?;
        let region_id = given.required::<String>("regionId")?;
        let custom_data = given
            .optional::<std::collections::HashMap<String, String>>("customData")?;
        Ok(
            Self::builder()
                .account_name(account_name)
                .maybe_clone_account_name(clone_account_name)
                .account_privilege(account_privilege)
                .instance_id(instance_id)
                .region_id(region_id)
                .maybe_custom_data(custom_data)
                .build(),
        )
    }
}
impl FromArgument for inner::ExtendedConfig {
    const EXPECTED: &'static str = "an object with one of rdsConfig, ramCredentialsConfig, ecsConfig, redisConfig, polarDbConfig";
    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        let given = Arguments::inside(
            value,
            &[
                "rdsConfig",
                "ramCredentialsConfig",
                "ecsConfig",
                "redisConfig",
                "polarDbConfig",
            ],
        )?;
        only([
            given.optional("rdsConfig")?.map(Self::Rds),
            given.optional("ramCredentialsConfig")?.map(Self::RamCredentials),
            given.optional("ecsConfig")?.map(Self::Ecs),
            given.optional("redisConfig")?.map(Self::Redis),
            given.optional("polarDbConfig")?.map(Self::PolarDb),
        ])
    }
}
/// The native half of a client.
#[napi(namespace = "alibaba")]
pub struct SecretsManager(pub(super) inner::SecretsManager);
#[napi(namespace = "alibaba")]
impl SecretsManager {
    /// Makes a client from the constructor's options.
    #[napi(catch_unwind)]
    pub fn make<'env>(env: &'env Env, given: Unknown<'_>) -> Result<Unknown<'env>> {
        call::construct(
            env,
            &[
                "accessKey",
                "secretKey",
                "securityToken",
                "credentials",
                "profile",
                "region",
                "network",
                "instanceId",
                "endpoint",
                "signatureMethod",
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
                let security_token = given
                    .optional::<bojagi::SecretString>("securityToken")?;
                let credentials = given
                    .optional::<bojagi::SharedCredentialsProvider>("credentials")?;
                let profile = given.optional::<String>("profile")?;
                let region = given.optional::<String>("region")?;
                let network = given.optional::<inner::Network>("network")?;
                let instance_id = given.optional::<String>("instanceId")?;
                let endpoint = given.optional::<String>("endpoint")?;
                let signature_method = given
                    .optional::<inner::SignatureMethod>("signatureMethod")?;
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
                    inner::SecretsManager::builder()
                        .maybe_access_key(access_key)
                        .maybe_secret_key(secret_key)
                        .maybe_security_token(security_token)
                        .maybe_credentials(credentials)
                        .maybe_profile(profile)
                        .maybe_region(region)
                        .maybe_network(network)
                        .maybe_instance_id(instance_id)
                        .maybe_endpoint(endpoint)
                        .maybe_signature_method(signature_method)
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
            provider: "alibaba",
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
    #[napi(catch_unwind, js_name = "delete_secret")]
    pub fn delete_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "delete_secret",
            arguments: &[
                "secretName",
                "forceDeleteWithoutRecovery",
                "recoveryWindowInDays",
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
                let force_delete_without_recovery = given
                    .optional::<bool>("forceDeleteWithoutRecovery")?;
                let recovery_window_in_days = given
                    .optional::<u32>("recoveryWindowInDays")?;
                let request = inner::DeleteSecretRequest::builder()
                    .maybe_force_delete_without_recovery(force_delete_without_recovery)
                    .maybe_recovery_window_in_days(recovery_window_in_days)
                    .build();
                Ok(async move { client.delete_secret(&secret_name, request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "restore_secret")]
    pub fn restore_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "restore_secret",
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
                Ok(async move { client.restore_secret(&secret_name).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "get_random_password")]
    pub fn get_random_password<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "get_random_password",
            arguments: &[
                "passwordLength",
                "excludeCharacters",
                "excludeLowercase",
                "excludeUppercase",
                "excludeNumbers",
                "excludePunctuation",
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
                let password_length = given.optional::<u32>("passwordLength")?;
                let exclude_characters = given.optional::<String>("excludeCharacters")?;
                let exclude_lowercase = given.optional::<bool>("excludeLowercase")?;
                let exclude_uppercase = given.optional::<bool>("excludeUppercase")?;
                let exclude_numbers = given.optional::<bool>("excludeNumbers")?;
                let exclude_punctuation = given.optional::<bool>("excludePunctuation")?;
                let require_each_included_type = given
                    .optional::<bool>("requireEachIncludedType")?;
                let request = inner::GetRandomPasswordRequest::builder()
                    .maybe_password_length(password_length)
                    .maybe_exclude_characters(exclude_characters)
                    .maybe_exclude_lowercase(exclude_lowercase)
                    .maybe_exclude_uppercase(exclude_uppercase)
                    .maybe_exclude_numbers(exclude_numbers)
                    .maybe_exclude_punctuation(exclude_punctuation)
                    .maybe_require_each_included_type(require_each_included_type)
                    .build();
                Ok(async move { client.get_random_password(request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "set_secret_policy")]
    pub fn set_secret_policy<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "set_secret_policy",
            arguments: &["secretName", "policy", "policyName"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_name = given.required::<String>("secretName")?;
                let policy = given.required::<String>("policy")?;
                let policy_name = given.optional::<String>("policyName")?;
                let request = inner::SetSecretPolicyRequest::builder()
                    .maybe_policy_name(policy_name)
                    .build();
                Ok(async move {
                    client.set_secret_policy(&secret_name, &policy, request).await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "get_secret_policy")]
    pub fn get_secret_policy<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "get_secret_policy",
            arguments: &["secretName", "policyName"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_name = given.required::<String>("secretName")?;
                let policy_name = given.optional::<String>("policyName")?;
                let request = inner::GetSecretPolicyRequest::builder()
                    .maybe_policy_name(policy_name)
                    .build();
                Ok(async move { client.get_secret_policy(&secret_name, request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "rotate_secret")]
    pub fn rotate_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "rotate_secret",
            arguments: &["secretName", "versionId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_name = given.required::<String>("secretName")?;
                let version_id = given.required::<String>("versionId")?;
                Ok(async move { client.rotate_secret(&secret_name, &version_id).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "update_secret_rotation_policy")]
    pub fn update_secret_rotation_policy<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "update_secret_rotation_policy",
            arguments: &["secretName", "enableAutomaticRotation", "rotationInterval"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_name = given.required::<String>("secretName")?;
                let enable_automatic_rotation = given
                    .required::<bool>("enableAutomaticRotation")?;
                let rotation_interval = given
                    .optional::<std::time::Duration>("rotationInterval")?;
                let request = inner::UpdateSecretRotationPolicyRequest::builder()
                    .maybe_rotation_interval(rotation_interval)
                    .build();
                Ok(async move {
                    client
                        .update_secret_rotation_policy(
                            &secret_name,
                            enable_automatic_rotation,
                            request,
                        )
                        .await
                })
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
            provider: "alibaba",
            name: "create_secret",
            arguments: &[
                "secretName",
                "versionId",
                "secretData",
                "secretDataType",
                "extendedConfig",
                "encryptionKeyId",
                "dkmsInstanceId",
                "description",
                "tags",
                "enableAutomaticRotation",
                "rotationInterval",
                "policy",
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
                let version_id = given.required::<String>("versionId")?;
                let secret_data = given.required::<bojagi::SecretString>("secretData")?;
                let secret_data_type = given
                    .optional::<inner::SecretDataType>("secretDataType")?;
                let extended_config = given
                    .optional::<inner::ExtendedConfig>("extendedConfig")?;
                let encryption_key_id = given.optional::<String>("encryptionKeyId")?;
                let dkms_instance_id = given.optional::<String>("dkmsInstanceId")?;
                let description = given.optional::<String>("description")?;
                let tags = given
                    .optional::<std::collections::HashMap<String, String>>("tags")?;
                let enable_automatic_rotation = given
                    .optional::<bool>("enableAutomaticRotation")?;
                let rotation_interval = given
                    .optional::<std::time::Duration>("rotationInterval")?;
                let policy = given.optional::<String>("policy")?;
                let request = inner::CreateSecretRequest::builder()
                    .secret_name(secret_name)
                    .version_id(version_id)
                    .secret_data(secret_data)
                    .maybe_secret_data_type(secret_data_type)
                    .maybe_extended_config(extended_config)
                    .maybe_encryption_key_id(encryption_key_id)
                    .maybe_dkms_instance_id(dkms_instance_id)
                    .maybe_description(description)
                    .maybe_tags(tags)
                    .maybe_enable_automatic_rotation(enable_automatic_rotation)
                    .maybe_rotation_interval(rotation_interval)
                    .maybe_policy(policy)
                    .build();
                Ok(async move { client.create_secret(request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "describe_secret")]
    pub fn describe_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "describe_secret",
            arguments: &["secretName", "fetchTags"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_name = given.required::<String>("secretName")?;
                let fetch_tags = given.optional::<bool>("fetchTags")?;
                let request = inner::DescribeSecretRequest::builder()
                    .maybe_fetch_tags(fetch_tags)
                    .build();
                Ok(async move { client.describe_secret(&secret_name, request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "list_secrets")]
    pub fn list_secrets<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "list_secrets",
            arguments: &[
                "pageNumber",
                "pageSize",
                "fetchTags",
                "secretName",
                "description",
                "tagKey",
                "tagValue",
                "dkmsInstanceId",
                "secretType",
                "creator",
            ],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let page_number = given.optional::<u32>("pageNumber")?;
                let page_size = given.optional::<u32>("pageSize")?;
                let fetch_tags = given.optional::<bool>("fetchTags")?;
                let secret_name = given.optional::<Vec<String>>("secretName")?;
                let description = given.optional::<Vec<String>>("description")?;
                let tag_key = given.optional::<Vec<String>>("tagKey")?;
                let tag_value = given.optional::<Vec<String>>("tagValue")?;
                let dkms_instance_id = given.optional::<Vec<String>>("dkmsInstanceId")?;
                let secret_type = given
                    .optional::<Vec<inner::SecretType>>("secretType")?;
                let creator = given.optional::<Vec<String>>("creator")?;
                let request = inner::ListSecretsRequest::builder()
                    .maybe_page_number(page_number)
                    .maybe_page_size(page_size)
                    .maybe_fetch_tags(fetch_tags)
                    .maybe_secret_name(secret_name)
                    .maybe_description(description)
                    .maybe_tag_key(tag_key)
                    .maybe_tag_value(tag_value)
                    .maybe_dkms_instance_id(dkms_instance_id)
                    .maybe_secret_type(secret_type)
                    .maybe_creator(creator)
                    .build();
                Ok(async move { client.list_secrets(request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "update_secret")]
    pub fn update_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "update_secret",
            arguments: &["secretName", "description", "customData"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_name = given.required::<String>("secretName")?;
                let description = given.optional::<String>("description")?;
                let custom_data = given
                    .optional::<
                        std::collections::HashMap<String, String>,
                    >("customData")?;
                let request = inner::UpdateSecretRequest::builder()
                    .maybe_description(description)
                    .maybe_custom_data(custom_data)
                    .build();
                Ok(async move { client.update_secret(&secret_name, request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "tag_resource")]
    pub fn tag_resource<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "tag_resource",
            arguments: &["tags", "secretName", "keyId", "certificateId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let tags = given
                    .required::<std::collections::HashMap<String, String>>("tags")?;
                let secret_name = given.optional::<String>("secretName")?;
                let key_id = given.optional::<String>("keyId")?;
                let certificate_id = given.optional::<String>("certificateId")?;
                let request = inner::TagResourceRequest::builder()
                    .tags(tags)
                    .maybe_secret_name(secret_name)
                    .maybe_key_id(key_id)
                    .maybe_certificate_id(certificate_id)
                    .build();
                Ok(async move { client.tag_resource(request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "untag_resource")]
    pub fn untag_resource<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "untag_resource",
            arguments: &["tagKeys", "secretName", "keyId", "certificateId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let tag_keys = given.required::<Vec<String>>("tagKeys")?;
                let secret_name = given.optional::<String>("secretName")?;
                let key_id = given.optional::<String>("keyId")?;
                let certificate_id = given.optional::<String>("certificateId")?;
                let request = inner::UntagResourceRequest::builder()
                    .tag_keys(tag_keys)
                    .maybe_secret_name(secret_name)
                    .maybe_key_id(key_id)
                    .maybe_certificate_id(certificate_id)
                    .build();
                Ok(async move { client.untag_resource(request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "tag_resources")]
    pub fn tag_resources<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "tag_resources",
            arguments: &["resourceType", "resourceId", "tag", "regionId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let resource_type = given
                    .required::<inner::ResourceType>("resourceType")?;
                let resource_id = given.required::<Vec<String>>("resourceId")?;
                let tag = given
                    .required::<std::collections::HashMap<String, String>>("tag")?;
                let region_id = given.optional::<String>("regionId")?;
                let request = inner::TagResourcesRequest::builder()
                    .maybe_region_id(region_id)
                    .build();
                Ok(async move {
                    client.tag_resources(resource_type, resource_id, tag, request).await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "untag_resources")]
    pub fn untag_resources<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "untag_resources",
            arguments: &["resourceType", "resourceId", "regionId", "tagKey", "all"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let resource_type = given
                    .required::<inner::ResourceType>("resourceType")?;
                let resource_id = given.required::<Vec<String>>("resourceId")?;
                let region_id = given.optional::<String>("regionId")?;
                let tag_key = given.optional::<Vec<String>>("tagKey")?;
                let all = given.optional::<bool>("all")?;
                let request = inner::UntagResourcesRequest::builder()
                    .maybe_region_id(region_id)
                    .maybe_tag_key(tag_key)
                    .maybe_all(all)
                    .build();
                Ok(async move {
                    client.untag_resources(resource_type, resource_id, request).await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "list_tag_resources")]
    pub fn list_tag_resources<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "list_tag_resources",
            arguments: &["resourceType", "regionId", "resourceId", "tag", "nextToken"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let resource_type = given
                    .required::<inner::ResourceType>("resourceType")?;
                let region_id = given.optional::<String>("regionId")?;
                let resource_id = given.optional::<Vec<String>>("resourceId")?;
                let tag = given
                    .optional::<std::collections::HashMap<String, String>>("tag")?;
                let next_token = given.optional::<String>("nextToken")?;
                let request = inner::ListTagResourcesRequest::builder()
                    .maybe_region_id(region_id)
                    .maybe_resource_id(resource_id)
                    .maybe_tag(tag)
                    .maybe_next_token(next_token)
                    .build();
                Ok(async move {
                    client.list_tag_resources(resource_type, request).await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "list_resource_tags")]
    pub fn list_resource_tags<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "list_resource_tags",
            arguments: &["keyId"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let key_id = given.required::<String>("keyId")?;
                Ok(async move { client.list_resource_tags(&key_id).await })
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
            provider: "alibaba",
            name: "get_secret_value",
            arguments: &[
                "secretName",
                "versionId",
                "versionStage",
                "fetchExtendedConfig",
                "dryRun",
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
                let version_id = given.optional::<String>("versionId")?;
                let version_stage = given.optional::<String>("versionStage")?;
                let fetch_extended_config = given
                    .optional::<bool>("fetchExtendedConfig")?;
                let dry_run = given.optional::<bool>("dryRun")?;
                let request = inner::GetSecretValueRequest::builder()
                    .maybe_version_id(version_id)
                    .maybe_version_stage(version_stage)
                    .maybe_fetch_extended_config(fetch_extended_config)
                    .maybe_dry_run(dry_run)
                    .build();
                Ok(async move { client.get_secret_value(&secret_name, request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "batch_get_secret_value")]
    pub fn batch_get_secret_value<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "batch_get_secret_value",
            arguments: &[
                "secretName",
                "versionId",
                "versionStage",
                "fetchExtendedConfig",
            ],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_name = given.required::<Vec<String>>("secretName")?;
                let version_id = given
                    .optional::<std::collections::HashMap<String, String>>("versionId")?;
                let version_stage = given
                    .optional::<
                        std::collections::HashMap<String, String>,
                    >("versionStage")?;
                let fetch_extended_config = given
                    .optional::<bool>("fetchExtendedConfig")?;
                let request = inner::BatchGetSecretValueRequest::builder()
                    .maybe_version_id(version_id)
                    .maybe_version_stage(version_stage)
                    .maybe_fetch_extended_config(fetch_extended_config)
                    .build();
                Ok(async move {
                    client.batch_get_secret_value(secret_name, request).await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "put_secret_value")]
    pub fn put_secret_value<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "put_secret_value",
            arguments: &[
                "secretName",
                "versionId",
                "secretData",
                "secretDataType",
                "versionStages",
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
                let version_id = given.required::<String>("versionId")?;
                let secret_data = given.required::<bojagi::SecretString>("secretData")?;
                let secret_data_type = given
                    .optional::<inner::SecretDataType>("secretDataType")?;
                let version_stages = given.optional::<Vec<String>>("versionStages")?;
                let request = inner::PutSecretValueRequest::builder()
                    .maybe_secret_data_type(secret_data_type)
                    .maybe_version_stages(version_stages)
                    .build();
                Ok(async move {
                    client
                        .put_secret_value(
                            &secret_name,
                            &version_id,
                            &secret_data,
                            request,
                        )
                        .await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "list_secret_version_ids")]
    pub fn list_secret_version_ids<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "list_secret_version_ids",
            arguments: &["secretName", "includeDeprecated", "pageNumber", "pageSize"],
        };
        let client = self.0.clone();
        call::start(
            env,
            OPERATION,
            given,
            calls,
            |given| {
                let secret_name = given.required::<String>("secretName")?;
                let include_deprecated = given.optional::<bool>("includeDeprecated")?;
                let page_number = given.optional::<u32>("pageNumber")?;
                let page_size = given.optional::<u32>("pageSize")?;
                let request = inner::ListSecretVersionIdsRequest::builder()
                    .maybe_include_deprecated(include_deprecated)
                    .maybe_page_number(page_number)
                    .maybe_page_size(page_size)
                    .build();
                Ok(async move {
                    client.list_secret_version_ids(&secret_name, request).await
                })
            },
        )
    }
    #[napi(catch_unwind, js_name = "update_secret_version_stage")]
    pub fn update_secret_version_stage<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "update_secret_version_stage",
            arguments: &[
                "secretName",
                "versionStage",
                "moveToVersion",
                "removeFromVersion",
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
                let version_stage = given.required::<String>("versionStage")?;
                let move_to_version = given.optional::<String>("moveToVersion")?;
                let remove_from_version = given.optional::<String>("removeFromVersion")?;
                let request = inner::UpdateSecretVersionStageRequest::builder()
                    .maybe_move_to_version(move_to_version)
                    .maybe_remove_from_version(remove_from_version)
                    .build();
                Ok(async move {
                    client
                        .update_secret_version_stage(
                            &secret_name,
                            &version_stage,
                            request,
                        )
                        .await
                })
            },
        )
    }
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.0.close();
    }
    #[napi(catch_unwind, js_name = "iter_secrets")]
    pub fn iter_secrets<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "iter_secrets",
            arguments: &[
                "pageSize",
                "fetchTags",
                "secretName",
                "description",
                "tagKey",
                "tagValue",
                "dkmsInstanceId",
                "secretType",
                "creator",
            ],
        };
        call::iterate(
            env,
            OPERATION,
            given,
            |given| {
                let page_size = given.optional::<u32>("pageSize")?;
                let fetch_tags = given.optional::<bool>("fetchTags")?;
                let secret_name = given.optional::<Vec<String>>("secretName")?;
                let description = given.optional::<Vec<String>>("description")?;
                let tag_key = given.optional::<Vec<String>>("tagKey")?;
                let tag_value = given.optional::<Vec<String>>("tagValue")?;
                let dkms_instance_id = given.optional::<Vec<String>>("dkmsInstanceId")?;
                let secret_type = given
                    .optional::<Vec<inner::SecretType>>("secretType")?;
                let creator = given.optional::<Vec<String>>("creator")?;
                let request = inner::IterSecretsRequest::builder()
                    .maybe_page_size(page_size)
                    .maybe_fetch_tags(fetch_tags)
                    .maybe_secret_name(secret_name)
                    .maybe_description(description)
                    .maybe_tag_key(tag_key)
                    .maybe_tag_value(tag_value)
                    .maybe_dkms_instance_id(dkms_instance_id)
                    .maybe_secret_type(secret_type)
                    .maybe_creator(creator)
                    .build();
                Ok(self.0.iter_secrets(request))
            },
        )
    }
    #[napi(catch_unwind, js_name = "iter_tag_resources")]
    pub fn iter_tag_resources<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "iter_tag_resources",
            arguments: &["resourceType", "regionId", "resourceId", "tag"],
        };
        call::iterate(
            env,
            OPERATION,
            given,
            |given| {
                let resource_type = given
                    .required::<inner::ResourceType>("resourceType")?;
                let region_id = given.optional::<String>("regionId")?;
                let resource_id = given.optional::<Vec<String>>("resourceId")?;
                let tag = given
                    .optional::<std::collections::HashMap<String, String>>("tag")?;
                let request = inner::IterTagResourcesRequest::builder()
                    .maybe_region_id(region_id)
                    .maybe_resource_id(resource_id)
                    .maybe_tag(tag)
                    .build();
                Ok(self.0.iter_tag_resources(resource_type, request))
            },
        )
    }
    #[napi(catch_unwind, js_name = "iter_secret_version_ids")]
    pub fn iter_secret_version_ids<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "alibaba",
            name: "iter_secret_version_ids",
            arguments: &["secretName", "includeDeprecated", "pageSize"],
        };
        call::iterate(
            env,
            OPERATION,
            given,
            |given| {
                let secret_name = given.required::<String>("secretName")?;
                let include_deprecated = given.optional::<bool>("includeDeprecated")?;
                let page_size = given.optional::<u32>("pageSize")?;
                let request = inner::IterSecretVersionIdsRequest::builder()
                    .maybe_include_deprecated(include_deprecated)
                    .maybe_page_size(page_size)
                    .build();
                Ok(self.0.iter_secret_version_ids(&secret_name, request))
            },
        )
    }
}
