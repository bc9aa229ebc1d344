//! Alibaba Cloud KMS, secrets management.
//!
//! [`SecretsManager`] is the client; its operations carry the service's own names and are grouped as
//! secrets, values, lifecycle, rotation, passwords, policies, tags. Every call is a POST with its
//! parameters in the body, so that no URL holds any. Answers are understood in JSON and in XML.
//!
//! ```no_run
//! use bojagi::alibaba::{GetSecretValueRequest, SecretsManager};
//!
//! # async fn example() -> Result<(), bojagi::Error> {
//! let secrets = SecretsManager::builder().region("cn-hangzhou").build()?;
//! let value = secrets.get_secret_value("orders/db", GetSecretValueRequest::default()).await?;
//! connect(value.secret_data["password"].reveal());
//! # Ok(())
//! # }
//! # fn connect(_: &str) {}
//! ```

pub(crate) mod acs3;
mod call;
mod credentials;
mod decode;
mod endpoint;
mod error;
mod extended_config;
pub(crate) mod form;
mod lifecycle;
mod limits;
mod models;
mod passwords;
mod policies;
mod rotation;
mod secret_filters;
mod secret_models;
mod secrets;
pub(crate) mod sign;
mod tags;
mod value_models;
mod values;
mod xml;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use self::call::PROVIDER;
use self::endpoint::{Place, Said};
use crate::client::Client;
use crate::credentials::{AlibabaChain, Given, SharedCredentialsProvider};
use crate::transport::{Options, Transport};
use crate::{Error, SecretString};

pub(crate) use call::xml_as_json;
pub use credentials::ResolveCredentialsResponse;
pub use extended_config::{
    EcsConfig, ExtendedConfig, PolarDbConfig, RamCredentialsConfig, RdsConfig, RedisConfig,
};
pub use lifecycle::{DeleteSecretRequest, DeleteSecretResponse, RestoreSecretResponse};
pub use models::{
    AutomaticRotation, EcsSecretSubType, Network, PolarDbType, RdsSecretSubType, ResourceType,
    SecretDataType, SecretType, SignatureMethod,
};
pub use passwords::{GetRandomPasswordRequest, GetRandomPasswordResponse};
pub use policies::{GetSecretPolicyRequest, GetSecretPolicyResponse, SetSecretPolicyRequest};
pub use rotation::{
    RotateSecretResponse, UpdateSecretRotationPolicyRequest, UpdateSecretRotationPolicyResponse,
};
pub use secret_filters::{IterSecretsRequest, ListSecretsRequest};
pub use secret_models::{
    CreateSecretResponse, DescribeSecretResponse, ListSecretsResponse, SecretListItem,
    UpdateSecretResponse,
};
pub use secrets::{CreateSecretRequest, DescribeSecretRequest, UpdateSecretRequest};
pub use sign::{RpcSignature, Signature, sign, sign_rpc};
pub use tags::{
    IterTagResourcesRequest, ListResourceTagsResponse, ListTagResourcesRequest,
    ListTagResourcesResponse, TagResource, TagResourceRequest, TagResourcesRequest,
    UntagResourceRequest, UntagResourcesRequest,
};
pub use value_models::{
    BatchGetSecretValueError, BatchGetSecretValueResponse, GetSecretValueResponse,
    ListSecretVersionIdsResponse, PutSecretValueResponse, SecretVersion,
    UpdateSecretVersionStageResponse,
};
pub use values::{
    BatchGetSecretValueRequest, GetSecretValueRequest, IterSecretVersionIdsRequest,
    ListSecretVersionIdsRequest, PutSecretValueRequest, UpdateSecretVersionStageRequest,
};

/// A client of the secrets in Alibaba Cloud KMS.
///
/// It keeps its connections and credentials, so make one and share it; it may be used from many
/// threads at once. Clients whose endpoint, certificates, proxy and `connect_timeout` are the same
/// share their connections.
#[derive(Clone)]
pub struct SecretsManager {
    inner: Arc<Inner>,
}

struct Inner {
    client: Client,
    signature_method: SignatureMethod,
    /// Which some operations send.
    region: Option<String>,
}

#[bon::bon]
impl SecretsManager {
    /// Makes a client. Nothing is sent.
    ///
    /// Without keys and without `credentials`, it looks for credentials when it first needs them, in
    /// the order of Alibaba Cloud's own tools: in the environment, at an OIDC role, in the command line
    /// tool's profiles, in the credentials file, at the ECS instance's RAM role, at a credentials URI.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when an option cannot be used, two contradict each other, or there is neither
    /// a region nor an endpoint; `Credentials` when a key is empty or holds white space.
    #[builder]
    pub fn new(
        /// Access key ID of the account, RAM user or role; `secret_key` belongs to it.
        #[builder(into)]
        access_key: Option<String>,
        /// Secret of the access key. It signs requests and is never sent.
        #[builder(into)]
        secret_key: Option<SecretString>,
        /// Security token, where the two keys are temporary ones. It travels with every request.
        #[builder(into)]
        security_token: Option<SecretString>,
        /// Gives the credentials, in place of the keys: asked when they are first needed, and again
        /// before those that it gave expire, or when the service has refused them.
        #[builder(into)]
        credentials: Option<SharedCredentialsProvider>,
        /// Profile of `~/.aliyun/config.json`, or else section of the credentials file, to take the
        /// credentials from, and from nowhere else. By default the environment's
        /// `ALIBABA_CLOUD_PROFILE`, else the current profile, else `default`, after the environment
        /// and an OIDC role.
        #[builder(into)]
        profile: Option<String>,
        /// Region of the secrets, for instance `cn-hangzhou`. By default the environment's
        /// `ALIBABA_CLOUD_REGION_ID`. It is needed unless an endpoint or an instance is given.
        #[builder(into)]
        region: Option<String>,
        /// How the region is reached: `public`, the default, or `vpc`.
        network: Option<Network>,
        /// ID of a KMS instance whose own gateway is to serve the secrets; its host is
        /// `ID.cryptoservice.kms.aliyuncs.com`, in the instance's virtual private cloud, and its
        /// certificate authority belongs in `ca_bundle`.
        #[builder(into)]
        instance_id: Option<String>,
        /// Base URL of the service, in place of `network` and `instance_id`; for instance the
        /// emulator's. By default the environment's `ALIBABA_CLOUD_KMS_ENDPOINT`, else the host of the
        /// region: `https://kms.REGION.aliyuncs.com` or `https://kms-vpc.REGION.aliyuncs.com`.
        #[builder(into)]
        endpoint: Option<String>,
        /// How requests are signed: `ACS3-HMAC-SHA256`, the default, or `HMAC-SHA1` for gateways that
        /// want the older way.
        signature_method: Option<SignatureMethod>,
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
        let signature_method = signature_method.unwrap_or(SignatureMethod::Acs3);
        if let SignatureMethod::Unknown(method) = &signature_method {
            return Err(Error::invalid(format!(
                "signature_method {method:?} is not known: there are ACS3-HMAC-SHA256 and HMAC-SHA1"
            )));
        }
        let said = Said { endpoint, region, network, instance_id };
        let Place { endpoint, region } = endpoint::choose(said, &options)?;
        let given =
            Given { access_key, secret_key, security_token, provider: credentials, profile };
        let transport = Transport::new(&endpoint, &options)?;
        let client = Client {
            provider: PROVIDER,
            credentials: given.source(|profile| AlibabaChain::new(profile, options))?,
            transport,
            check_limits: check_limits.unwrap_or(true),
        };
        Ok(Self { inner: Arc::new(Inner { client, signature_method, region }) })
    }
}

impl SecretsManager {
    /// Closes the client for all who share it. Each further call, and each further page of an
    /// iteration, is refused with `FailedPrecondition` before anything is sent.
    ///
    /// Calls that are under way go on to their end, and with the last of them go the connections. To
    /// close it again does nothing. A client that nobody uses any more closes by itself.
    pub fn close(&self) {
        self.inner.client.transport.close();
    }
}

/// Whether no page follows this one. A service that does not say how much there is has said all.
fn is_last(page_number: u32, page_size: u32, total_count: u64) -> bool {
    u64::from(page_number) * u64::from(page_size) >= total_count
}

impl fmt::Debug for SecretsManager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecretsManager")
            .field("credentials", &self.inner.client.credentials)
            .finish_non_exhaustive()
    }
}
