// Generated from core by `make generate`. Do not edit.

use std::sync::Arc;
use bojagi::store as inner;
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
#[uniffi(name = "StoreGeneratePasswordResponse")]
pub struct GeneratePasswordResponse {
    password: Arc<NativeSecret>,
}
impl From<inner::GeneratePasswordResponse> for GeneratePasswordResponse {
    fn from(model: inner::GeneratePasswordResponse) -> Self {
        Self {
            password: secret::to_native(model.password),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "StoreSecret")]
pub struct Secret {
    secret_name: String,
    value: Arc<NativeValue>,
}
impl From<inner::Secret> for Secret {
    fn from(model: inner::Secret) -> Self {
        Self {
            secret_name: model.secret_name,
            value: value::to_native(model.value),
        }
    }
}
#[derive(uniffi::Record)]
#[uniffi(name = "StoreSecretListItem")]
pub struct SecretListItem {
    secret_name: String,
    create_time: Option<std::time::SystemTime>,
    scheduled_for_deletion: bool,
}
impl From<inner::SecretListItem> for SecretListItem {
    fn from(model: inner::SecretListItem) -> Self {
        Self {
            secret_name: model.secret_name,
            create_time: model.create_time.map(std::time::SystemTime::from),
            scheduled_for_deletion: model.scheduled_for_deletion,
        }
    }
}
#[derive(uniffi::Object)]
#[uniffi(name = "StoreIterSecrets")]
pub struct IterSecrets(PagesUnderWay<inner::SecretListItem>);
#[uniffi::export(name = "StoreIterSecrets")]
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
#[uniffi(name = "StoreSecretStore")]
pub struct SecretStore(pub(super) inner::SecretStore, pub(super) Live);
#[uniffi::export(name = "StoreSecretStore")]
impl SecretStore {
    #[uniffi::constructor]
    fn new(
        address: String,
        access_key: Option<String>,
        secret_key: Option<Arc<NativeSecret>>,
        security_token: Option<Arc<NativeSecret>>,
        credentials: Option<Arc<dyn NativeProvider>>,
        profile: Option<String>,
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
        let client = inner::SecretStore::builder()
            .address(address)
            .maybe_access_key(access_key)
            .maybe_secret_key(secret_key.map(secret::from_native))
            .maybe_security_token(security_token.map(secret::from_native))
            .maybe_credentials(credentials.map(provider::from_native))
            .maybe_profile(profile)
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
    fn ncloud(&self) -> Option<Arc<super::ncloud::SecretManager>> {
        let client = self.0.ncloud().cloned();
        client.map(|client| Arc::new(super::ncloud::SecretManager(client, Live::new())))
    }
    fn alibaba(&self) -> Option<Arc<super::alibaba::SecretsManager>> {
        let client = self.0.alibaba().cloned();
        client
            .map(|client| Arc::new(super::alibaba::SecretsManager(client, Live::new())))
    }
    async fn generate_password(
        &self,
        length: Option<u32>,
        exclude_characters: Option<String>,
        exclude_lowercase: Option<bool>,
        exclude_uppercase: Option<bool>,
        exclude_numbers: Option<bool>,
        exclude_punctuation: Option<bool>,
        require_each_included_type: Option<bool>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GeneratePasswordResponse, NativeError> {
        let call = self
            .call_generate_password(
                length,
                exclude_characters,
                exclude_lowercase,
                exclude_uppercase,
                exclude_numbers,
                exclude_punctuation,
                require_each_included_type,
            );
        let answer = unless_cancelled(cancel, call).await?;
        Ok(GeneratePasswordResponse::from(answer))
    }
    async fn get_secret(
        &self,
        secret_name: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Secret, NativeError> {
        let call = self.call_get_secret(secret_name);
        let answer = unless_cancelled(cancel, call).await?;
        Ok(Secret::from(answer))
    }
    async fn put_secret(
        &self,
        secret_name: String,
        value: Arc<NativeSecret>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_put_secret(secret_name, value);
        unless_cancelled(cancel, call).await
    }
    async fn delete_secret(
        &self,
        secret_name: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_delete_secret(secret_name);
        unless_cancelled(cancel, call).await
    }
    async fn restore_secret(
        &self,
        secret_name: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(), NativeError> {
        let call = self.call_restore_secret(secret_name);
        unless_cancelled(cancel, call).await
    }
    fn iter_secrets(&self) -> IterSecrets {
        IterSecrets(PagesUnderWay::new(self.0.iter_secrets()))
    }
    fn shut_down(&self) {
        self.0.close();
    }
}
impl SecretStore {
    fn call_generate_password(
        &self,
        length: Option<u32>,
        exclude_characters: Option<String>,
        exclude_lowercase: Option<bool>,
        exclude_uppercase: Option<bool>,
        exclude_numbers: Option<bool>,
        exclude_punctuation: Option<bool>,
        require_each_included_type: Option<bool>,
    ) -> impl Future<
        Output = Result<inner::GeneratePasswordResponse, bojagi::Error>,
    > + Send + use<> {
        let request = inner::GeneratePasswordRequest::builder()
            .maybe_length(length)
            .maybe_exclude_characters(exclude_characters)
            .maybe_exclude_lowercase(exclude_lowercase)
            .maybe_exclude_uppercase(exclude_uppercase)
            .maybe_exclude_numbers(exclude_numbers)
            .maybe_exclude_punctuation(exclude_punctuation)
            .maybe_require_each_included_type(require_each_included_type)
            .build();
        let client = self.0.clone();
        async move { client.generate_password(request).await }
    }
    fn call_get_secret(
        &self,
        secret_name: String,
    ) -> impl Future<Output = Result<inner::Secret, bojagi::Error>> + Send + use<> {
        let client = self.0.clone();
        async move { client.get_secret(&secret_name).await }
    }
    fn call_put_secret(
        &self,
        secret_name: String,
        value: Arc<NativeSecret>,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let client = self.0.clone();
        async move { client.put_secret(&secret_name, &secret::from_native(value)).await }
    }
    fn call_delete_secret(
        &self,
        secret_name: String,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let client = self.0.clone();
        async move { client.delete_secret(&secret_name).await }
    }
    fn call_restore_secret(
        &self,
        secret_name: String,
    ) -> impl Future<Output = Result<(), bojagi::Error>> + Send + use<> {
        let client = self.0.clone();
        async move { client.restore_secret(&secret_name).await }
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
unsafe extern "C" fn bojagi_store(
    operation: i32,
    buffer: *mut u8,
    length: i32,
    capacity: i32,
    calls: Option<&'static Calls>,
    number: i64,
) -> i32 {
    let work = |given: &mut &[u8]| match operation {
        0 => {
            let length: Option<u32> = lane::take(given);
            let exclude_characters: Option<String> = lane::take(given);
            let exclude_lowercase: Option<bool> = lane::take(given);
            let exclude_uppercase: Option<bool> = lane::take(given);
            let exclude_numbers: Option<bool> = lane::take(given);
            let exclude_punctuation: Option<bool> = lane::take(given);
            let require_each_included_type: Option<bool> = lane::take(given);
            let client: Arc<SecretStore> = lane::take(given);
            let call = client
                .call_generate_password(
                    length,
                    exclude_characters,
                    exclude_lowercase,
                    exclude_uppercase,
                    exclude_numbers,
                    exclude_punctuation,
                    require_each_included_type,
                );
            calls::run(calls, number, call, GeneratePasswordResponse::from)
        }
        1 => {
            let secret_name: String = lane::take(given);
            let client: Arc<SecretStore> = lane::take(given);
            let call = client.call_get_secret(secret_name);
            calls::run(calls, number, call, Secret::from)
        }
        2 => {
            let secret_name: String = lane::take(given);
            let value: Arc<NativeSecret> = lane::take(given);
            let client: Arc<SecretStore> = lane::take(given);
            let call = client.call_put_secret(secret_name, value);
            calls::run(calls, number, call, |()| true)
        }
        3 => {
            let secret_name: String = lane::take(given);
            let client: Arc<SecretStore> = lane::take(given);
            let call = client.call_delete_secret(secret_name);
            calls::run(calls, number, call, |()| true)
        }
        4 => {
            let secret_name: String = lane::take(given);
            let client: Arc<SecretStore> = lane::take(given);
            let call = client.call_restore_secret(secret_name);
            calls::run(calls, number, call, |()| true)
        }
        _ => lane::give::<bool>(Err(NativeError::unexpected("no such operation".into()))),
    };
    unsafe { lane::cross(buffer, length, capacity, work) }
}
