//! One way to say it for all clouds.
//!
//! [`SecretStore`] does what the secret managers of all providers can do: it reads a secret by its
//! name, lists, stores, deletes and restores secrets, and makes passwords. Which cloud it is, and
//! where, is one line of configuration: its address.
//!
//! ```no_run
//! # async fn example() -> Result<(), bojagi::Error> {
//! let secrets = bojagi::open(&std::env::var("SECRETS").unwrap_or("ncloud:KR".into()))?;
//! let secret = secrets.get_secret("orders-db").await?;
//! connect(secret.value["password"].reveal());
//! # Ok(())
//! # }
//! # fn connect(_: &str) {}
//! ```
//!
//! What only one cloud can do is one call away: [`ncloud`](SecretStore::ncloud) and
//! [`alibaba`](SecretStore::alibaba) give the provider's own client.

mod address;
mod alibaba;
mod ncloud;
mod passwords;
mod secrets;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use self::address::{Address, Place};
use self::alibaba::Alibaba;
use self::ncloud::Ncloud;
use crate::credentials::SharedCredentialsProvider;
use crate::{Error, SecretString};

pub use passwords::{GeneratePasswordRequest, GeneratePasswordResponse};
pub use secrets::{Secret, SecretListItem};

/// The secrets of an account, in whichever cloud they are.
///
/// It is a client of that cloud, and keeps connections and credentials; so make one and share it; it
/// may be used from many threads at once.
#[derive(Clone)]
pub struct SecretStore {
    cloud: Arc<Cloud>,
}

enum Cloud {
    Ncloud(Ncloud),
    Alibaba(Alibaba),
}

/// Opens the secrets at an address, such as `ncloud:KR` or `alibaba:cn-hangzhou`, with the credentials
/// that the provider's chain finds. [`SecretStore::builder`] takes more.
///
/// # Errors
///
/// `InvalidArgument` when the address is not understood. Nothing is sent.
pub fn open(address: &str) -> Result<SecretStore, Error> {
    SecretStore::builder().address(address).build()
}

#[bon::bon]
impl SecretStore {
    /// Opens the secrets at an address. Nothing is sent.
    ///
    /// An address is the provider's name, a colon, and the region if it is not the default one;
    /// options may follow, as in a URL: `ncloud:`, `ncloud:JPN`, `alibaba:cn-hangzhou`,
    /// `alibaba:cn-hangzhou?network=vpc`, `ncloud:?endpoint=http://127.0.0.1:8555`. They are some of the
    /// options of the provider's client: `?endpoint=` and `?profile=` for both, `?kms_boundary_type=` for
    /// NAVER Cloud, `?network=` and `?instance_id=` for Alibaba Cloud. Credentials never stand in an
    /// address. Where the environment names an endpoint for the provider's client, it comes before the
    /// region, and after `?endpoint=`.
    ///
    /// Without keys and without `credentials`, the credentials are looked for as the provider's own
    /// client does.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when the address is not understood, an option cannot be used, or two
    /// contradict each other; `Credentials` when a key is empty or holds white space.
    #[builder]
    pub fn new(
        /// Where the secrets are, for instance `ncloud:KR` or `alibaba:cn-hangzhou`.
        #[builder(into)]
        address: String,
        /// Access key ID of the account or user; `secret_key` belongs to it.
        #[builder(into)]
        access_key: Option<String>,
        /// Secret key that belongs to the access key. It signs requests and is never sent.
        #[builder(into)]
        secret_key: Option<SecretString>,
        /// Security token, where the two keys are temporary ones of Alibaba Cloud; NAVER Cloud has
        /// none. It travels with every request.
        #[builder(into)]
        security_token: Option<SecretString>,
        /// Gives the credentials, in place of the keys: asked when they are first needed, and again
        /// before those that it gave expire, or when the service has refused them.
        #[builder(into)]
        credentials: Option<SharedCredentialsProvider>,
        /// Profile of the provider's own tools to take the credentials from, and from nowhere else,
        /// unless the address names it.
        #[builder(into)]
        profile: Option<String>,
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
        let Address { place, profile: named } = Address::parse(&address)?;
        if profile.is_some() && named.is_some() {
            return Err(Error::invalid("profile is in the address already; give it once"));
        }
        let profile = profile.or(named);
        macro_rules! with_options {
            ($builder:expr) => {
                $builder
                    .maybe_access_key(access_key)
                    .maybe_secret_key(secret_key)
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
            };
        }
        let cloud = match place {
            Place::Ncloud { .. } if security_token.is_some() => {
                return Err(Error::invalid(
                    "security_token is for Alibaba Cloud; NAVER Cloud has none, leave it out",
                ));
            }
            Place::Ncloud { region, kms_boundary_type, endpoint } => {
                let client = crate::ncloud::SecretManager::builder()
                    .maybe_region(region)
                    .maybe_kms_boundary_type(kms_boundary_type)
                    .maybe_endpoint(endpoint);
                Cloud::Ncloud(Ncloud::new(with_options!(client)?))
            }
            Place::Alibaba { region, network, instance_id, endpoint } => {
                let client = crate::alibaba::SecretsManager::builder()
                    .maybe_security_token(security_token)
                    .maybe_region(region)
                    .maybe_network(network)
                    .maybe_instance_id(instance_id)
                    .maybe_endpoint(endpoint);
                Cloud::Alibaba(Alibaba::new(with_options!(client)?))
            }
        };
        Ok(Self { cloud: Arc::new(cloud) })
    }
}

impl SecretStore {
    /// The client of NAVER Cloud, if the secrets are there. It shares connections and credentials with
    /// the store; closing one closes the other.
    pub fn ncloud(&self) -> Option<&crate::ncloud::SecretManager> {
        match &*self.cloud {
            Cloud::Ncloud(ncloud) => Some(ncloud.client()),
            Cloud::Alibaba(_) => None,
        }
    }

    /// The client of Alibaba Cloud, if the secrets are there. It shares connections and credentials
    /// with the store; closing one closes the other.
    pub fn alibaba(&self) -> Option<&crate::alibaba::SecretsManager> {
        match &*self.cloud {
            Cloud::Ncloud(_) => None,
            Cloud::Alibaba(alibaba) => Some(alibaba.client()),
        }
    }

    /// Closes the client for all who share it. Each further call, and each further page of an
    /// iteration, is refused with `FailedPrecondition` before anything is sent.
    ///
    /// Calls that are under way go on to their end, and with the last of them go the connections. To
    /// close it again does nothing. A client that nobody uses any more closes by itself.
    pub fn close(&self) {
        match &*self.cloud {
            Cloud::Ncloud(ncloud) => ncloud.client().close(),
            Cloud::Alibaba(alibaba) => alibaba.client().close(),
        }
    }
}

impl fmt::Debug for SecretStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let provider = match &*self.cloud {
            Cloud::Ncloud(_) => ncloud::PROVIDER,
            Cloud::Alibaba(_) => alibaba::PROVIDER,
        };
        f.debug_struct("SecretStore").field("provider", &provider).finish_non_exhaustive()
    }
}
