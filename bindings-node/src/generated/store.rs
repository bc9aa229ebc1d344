// Generated from core by `make generate`. Do not edit.

use bojagi::store as inner;
use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;
#[allow(unused_imports, reason = "a surface may have no use for one")]
use crate::arguments::{Arguments, FromArgument, Read, only};
use crate::call::{self, Operation};
use crate::calls::Calls;
use crate::output::{Fields, IntoJs};
impl IntoJs for inner::GeneratePasswordResponse {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?.set("password", self.password)?.done()
    }
}
impl IntoJs for inner::Secret {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretName", self.secret_name)?
            .set("value", self.value)?
            .done()
    }
}
impl IntoJs for inner::SecretListItem {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            .set("secretName", self.secret_name)?
            .maybe("createTime", self.create_time)?
            .set("scheduledForDeletion", self.scheduled_for_deletion)?
            .done()
    }
}
/// The native half of a client.
#[napi(namespace = "store")]
pub struct SecretStore(pub(super) inner::SecretStore);
#[napi(namespace = "store")]
impl SecretStore {
    /// Makes a client from the constructor's options.
    #[napi(catch_unwind)]
    pub fn make<'env>(env: &'env Env, given: Unknown<'_>) -> Result<Unknown<'env>> {
        call::construct(
            env,
            &[
                "address",
                "accessKey",
                "secretKey",
                "securityToken",
                "credentials",
                "profile",
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
                let address = given.required::<String>("address")?;
                let access_key = given.optional::<String>("accessKey")?;
                let secret_key = given.optional::<bojagi::SecretString>("secretKey")?;
                let security_token = given
                    .optional::<bojagi::SecretString>("securityToken")?;
                let credentials = given
                    .optional::<bojagi::SharedCredentialsProvider>("credentials")?;
                let profile = given.optional::<String>("profile")?;
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
                    inner::SecretStore::builder()
                        .address(address)
                        .maybe_access_key(access_key)
                        .maybe_secret_key(secret_key)
                        .maybe_security_token(security_token)
                        .maybe_credentials(credentials)
                        .maybe_profile(profile)
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
    #[napi(catch_unwind, js_name = "ncloud")]
    pub fn ncloud(&self) -> Option<crate::generated::ncloud::SecretManager> {
        self.0.ncloud().cloned().map(crate::generated::ncloud::SecretManager)
    }
    #[napi(catch_unwind, js_name = "alibaba")]
    pub fn alibaba(&self) -> Option<crate::generated::alibaba::SecretsManager> {
        self.0.alibaba().cloned().map(crate::generated::alibaba::SecretsManager)
    }
    #[napi(catch_unwind, js_name = "generate_password")]
    pub fn generate_password<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "store",
            name: "generate_password",
            arguments: &[
                "length",
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
                let length = given.optional::<u32>("length")?;
                let exclude_characters = given.optional::<String>("excludeCharacters")?;
                let exclude_lowercase = given.optional::<bool>("excludeLowercase")?;
                let exclude_uppercase = given.optional::<bool>("excludeUppercase")?;
                let exclude_numbers = given.optional::<bool>("excludeNumbers")?;
                let exclude_punctuation = given.optional::<bool>("excludePunctuation")?;
                let require_each_included_type = given
                    .optional::<bool>("requireEachIncludedType")?;
                let request = inner::GeneratePasswordRequest::builder()
                    .maybe_length(length)
                    .maybe_exclude_characters(exclude_characters)
                    .maybe_exclude_lowercase(exclude_lowercase)
                    .maybe_exclude_uppercase(exclude_uppercase)
                    .maybe_exclude_numbers(exclude_numbers)
                    .maybe_exclude_punctuation(exclude_punctuation)
                    .maybe_require_each_included_type(require_each_included_type)
                    .build();
                Ok(async move { client.generate_password(request).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "get_secret")]
    pub fn get_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "store",
            name: "get_secret",
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
                Ok(async move { client.get_secret(&secret_name).await })
            },
        )
    }
    #[napi(catch_unwind, js_name = "put_secret")]
    pub fn put_secret<'env>(
        &self,
        env: &'env Env,
        given: Unknown<'_>,
        calls: &Calls,
    ) -> Result<Unknown<'env>> {
        const OPERATION: &Operation = &Operation {
            provider: "store",
            name: "put_secret",
            arguments: &["secretName", "value"],
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
                Ok(async move { client.put_secret(&secret_name, &value).await })
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
            provider: "store",
            name: "delete_secret",
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
                Ok(async move { client.delete_secret(&secret_name).await })
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
            provider: "store",
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
            provider: "store",
            name: "iter_secrets",
            arguments: &[],
        };
        call::iterate(env, OPERATION, given, |_| { Ok(self.0.iter_secrets()) })
    }
}
