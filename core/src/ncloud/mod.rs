//! NAVER Cloud Secret Manager.
//!
//! [`SecretManager`] is the client; its operations carry the service's own names and are grouped as
//! in the service's reference: secrets, values, lifecycle, rotation, jobs, keys. Where the
//! documentation contradicts itself, both forms are accepted and the newest is sent.

mod call;
mod credentials;
mod endpoint;
mod error;
mod jobs;
mod keys;
mod lifecycle;
mod limits;
mod logs;
mod models;
mod rotation;
mod secret_models;
mod secrets;
mod sign;
mod values;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use self::call::PROVIDER;
use crate::client::Client;
use crate::credentials::{Given, NcloudChain, SharedCredentialsProvider};
use crate::transport::{Options, Transport};
use crate::{Error, SecretString};

pub use credentials::ResolveCredentialsResponse;
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
pub use logs::{GetSecretLogsRequest, GetSecretLogsResponse, IterSecretLogsRequest, SecretLog};
pub use models::{
    KmsBoundaryType, ProtectionKey, ProtectionKeyType, Region, SecretStatus, SecretType, Trigger,
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

/// A client of NAVER Cloud Secret Manager.
///
/// It keeps its connections and credentials, so make one and share it; it may be used from many
/// threads at once. Clients whose endpoint, certificates, proxy and `connect_timeout` are the same
/// share their connections.
#[derive(Clone)]
pub struct SecretManager {
    inner: Arc<Client>,
}

#[bon::bon]
impl SecretManager {
    /// Makes a client. Nothing is sent.
    ///
    /// Without keys and without `credentials`, it looks for credentials when it first needs them: in
    /// the environment, then in the configuration file, then at the server's role.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when an option cannot be used, or two contradict each other; `Credentials`
    /// when a key is empty or holds white space.
    #[builder]
    pub fn new(
        /// Access key ID of the account or sub account; `secret_key` belongs to it.
        #[builder(into)]
        access_key: Option<String>,
        /// Secret key that belongs to the access key. It signs requests and is never sent.
        #[builder(into)]
        secret_key: Option<SecretString>,
        /// Gives the credentials, in place of the two keys: asked when they are first needed, and
        /// again before those that it gave expire, or when the service has refused them.
        #[builder(into)]
        credentials: Option<SharedCredentialsProvider>,
        /// Section of `~/.ncloud/configure` to take the keys from, and from nowhere else. By default
        /// the environment's `NCLOUD_PROFILE`, else `DEFAULT`, after keys in the environment.
        #[builder(into)]
        profile: Option<String>,
        /// Region of the secrets: `KR` or `JPN`. By default the environment's `NCLOUD_REGION`, else
        /// `KR`.
        region: Option<Region>,
        /// Where the keys of the secrets may be used, which decides the host that serves them:
        /// `ISOLATED`, the default, or `GLOBAL` for older secrets of Korea.
        kms_boundary_type: Option<KmsBoundaryType>,
        /// Base URL of the service, with the prefix of the path if there is one, in place of `region`
        /// and `kms_boundary_type`; for instance the emulator's. By default the environment's
        /// `NCLOUD_SECRETMANAGER_ENDPOINT`, else the host of the region:
        /// `https://ocapi-kr.ncloud.com/secretmanager` or
        /// `https://ocapi-jp.ncloud.com/secretmanager` for isolated keys,
        /// `https://secretmanager.apigw.ntruss.com` for global ones.
        #[builder(into)]
        endpoint: Option<String>,
        /// How long a call may take in all, every try and wait included. By default 15 seconds.
        timeout: Option<Duration>,
        /// How long to wait for the answer to a call that can be tried again, before that is done.
        /// By default 5 seconds.
        attempt_timeout: Option<Duration>,
        /// How long a connection may take to be made. By default 3 seconds.
        connect_timeout: Option<Duration>,
        /// How many times a call is sent at most; 1 means that none is tried again. By default 4. A
        /// clock that was corrected is one more try.
        max_attempts: Option<u32>,
        /// Bound of the random wait before the second try, doubled for each further one. By default
        /// 100 milliseconds.
        retry_delay: Option<Duration>,
        /// The largest such bound. By default 5 seconds.
        max_retry_delay: Option<Duration>,
        /// How many tokens this client has for further tries, so that many calls do not add to an
        /// outage: each try beyond the first takes 5, each success gives 1 back. By default 500.
        retry_budget: Option<u32>,
        /// Path of a file with further certificate authorities to trust, in PEM form, read at once.
        #[builder(into)]
        ca_bundle: Option<String>,
        /// URL of an HTTP proxy, which may hold a user name and a password; empty for none. By
        /// default that of the environment, for `https` only: `HTTPS_PROXY`, `ALL_PROXY`,
        /// `NO_PROXY`.
        #[builder(into)]
        proxy: Option<SecretString>,
        /// Whether an endpoint may be plain `http` on another machine, where anyone on the way can
        /// read the secrets. By default not; this machine needs no leave.
        allow_http: Option<bool>,
        /// Text that follows `bojagi/VERSION` in the header `User-Agent`, for instance the
        /// application's name and version.
        #[builder(into)]
        user_agent_suffix: Option<String>,
        /// Whether the documented limits of input are checked before a call is sent. By default they
        /// are; switch it off where the service has raised a limit since.
        check_limits: Option<bool>,
    ) -> Result<Self, Error> {
        let options = Options {
            timeout,
            attempt_timeout,
            connect_timeout,
            max_attempts,
            retry_delay,
            max_retry_delay,
            retry_budget,
            ca_bundle,
            proxy,
            allow_http,
            user_agent_suffix,
        };
        let endpoint = endpoint::choose(endpoint, region, kms_boundary_type, &options)?;
        let credentials =
            Given { access_key, secret_key, security_token: None, provider: credentials, profile };
        Ok(Self {
            inner: Arc::new(Client {
                provider: PROVIDER,
                credentials: credentials.source(NcloudChain::new)?,
                transport: Transport::new(&endpoint, &options)?,
                check_limits: check_limits.unwrap_or(true),
            }),
        })
    }
}

impl SecretManager {
    /// Closes the client for all who share it. Each further call, and each further page of an
    /// iteration, is refused with `FailedPrecondition` before anything is sent.
    ///
    /// Calls that are under way go on to their end, and with the last of them go the connections. To
    /// close it again does nothing. A client that nobody uses any more closes by itself.
    pub fn close(&self) {
        self.inner.transport.close();
    }
}

impl fmt::Debug for SecretManager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecretManager")
            .field("credentials", &self.inner.credentials)
            .finish_non_exhaustive()
    }
}
