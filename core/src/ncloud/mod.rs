//! NAVER Cloud Secret Manager.
//!
//! [`SecretManager`] is the client; its operations carry the service's own names and are grouped as
//! in the service's reference: secrets, values, lifecycle, rotation, jobs, keys. Where the
//! documentation contradicts itself, both forms are accepted and the newest is sent.

mod call;
mod error;
mod jobs;
mod keys;
mod lifecycle;
mod limits;
mod logs;
mod models;
mod open_enum;
mod rotation;
mod secret_models;
mod secrets;
mod sign;
mod values;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::credentials::Credentials;
use crate::transport::{DEFAULT_TIMEOUT, Transport};
use crate::{Error, SecretString};

pub use jobs::{
    AddPendingStageResponse, GenerateRandomSecretRequest, GenerateRandomSecretResponse,
    StartRotationJobResponse, UpdatePendingStageResponse,
};
pub use keys::{
    GetProtectionKeyListResponse, KeyStatus, KeyType, ProtectionKeyListItem,
    UpdateProtectionKeyRequest, UpdateProtectionKeyResponse,
};
pub use lifecycle::{
    CancelSecretDeletionResponse, DisableSecretResponse, EnableSecretResponse,
    RequestSecretDeletionResponse,
};
pub use logs::{GetSecretLogsRequest, GetSecretLogsResponse, SecretLog};
pub use models::{
    KmsBoundaryType, ProtectionKey, ProtectionKeyType, SecretStatus, SecretType, Trigger,
    ValueStage,
};
pub use rotation::{
    DisableAutoRotationResponse, EnableAutoRotationRequest, EnableAutoRotationResponse,
    GetTriggerListResponse, TriggerAction, TriggerListItem, UpdateRotationPeriodResponse,
    UpdateRotationTriggerResponse,
};
pub use secret_models::{
    CreateSecretResponse, GetSecretDetailResponse, GetSecretListResponse, SecretListItem,
    UpdateSecretMemoResponse,
};
pub use secrets::{CreateSecretRequest, GetSecretListRequest};
pub use sign::{Signature, sign};
pub use values::{
    GetSecretStageValueResponse, GetSecretValueResponse, UpdateSecretStageValueResponse,
    UpdateSecretValueRequest, UpdateSecretValueResponse,
};

/// The host of secrets whose key is isolated to Korea: all that are made today.
const DEFAULT_ENDPOINT: &str = "https://ocapi-kr.ncloud.com/secretmanager";

/// A client of NAVER Cloud Secret Manager.
///
/// It holds the connections, so make one and share it; it may be used from many threads at once.
#[derive(Clone)]
pub struct SecretManager {
    inner: Arc<Inner>,
}

struct Inner {
    credentials: Credentials,
    transport: Transport,
}

#[bon::bon]
impl SecretManager {
    /// Makes a client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when the endpoint or the timeout cannot be used; `Credentials` when a key
    /// is empty or holds white space.
    #[builder]
    pub fn new(
        /// Access key ID of the account or sub account.
        #[builder(into)]
        access_key: String,
        /// Secret key that belongs to the access key. It signs requests and is never sent.
        #[builder(into)]
        secret_key: SecretString,
        /// Base URL of the service, with the prefix of the path if there is one. By default
        /// `https://ocapi-kr.ncloud.com/secretmanager`, the host of secrets under a key isolated to
        /// Korea; `https://secretmanager.apigw.ntruss.com` serves secrets under a global key, and
        /// `https://ocapi-jp.ncloud.com/secretmanager` those in Japan. Plain `http` is accepted for
        /// this machine only, for instance for the emulator.
        #[builder(into)]
        endpoint: Option<String>,
        /// How long a call may take in all, the connection included. By default 15 seconds.
        timeout: Option<Duration>,
    ) -> Result<Self, Error> {
        let endpoint = endpoint.as_deref().unwrap_or(DEFAULT_ENDPOINT);
        Ok(Self {
            inner: Arc::new(Inner {
                credentials: Credentials::new(access_key, secret_key)?,
                transport: Transport::new(endpoint, timeout.unwrap_or(DEFAULT_TIMEOUT))?,
            }),
        })
    }
}

impl fmt::Debug for SecretManager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecretManager")
            .field("credentials", &self.inner.credentials)
            .finish_non_exhaustive()
    }
}
