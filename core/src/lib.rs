//! Bojagi: the secrets that an application keeps in a cloud's secret manager.
//!
//! One client per provider, each in a module of its own: [`ncloud`] is NAVER Cloud, [`alibaba`] is
//! Alibaba Cloud; and [`store`], which [`open`] opens, for what can be done in either. What they share
//! is here: [`Error`] with its closed list of [`ErrorKind`]s, and [`SecretString`] for values that must
//! not be seen.
//!
//! ```no_run
//! use bojagi::ncloud::{CreateSecretRequest, SecretManager};
//!
//! # async fn example() -> Result<(), bojagi::Error> {
//! let secrets = SecretManager::builder()
//!     .access_key("access key ID")
//!     .secret_key("secret key")
//!     .build()?;
//! let created = secrets
//!     .create_secret(
//!         CreateSecretRequest::builder()
//!             .secret_name("orders-db")
//!             .value(r#"{"username":"app","password":"p1"}"#)
//!             .rotation_targets(vec!["password".into()])
//!             .build(),
//!     )
//!     .await?;
//! let value = secrets.get_secret_value(&created.secret_id).await?;
//! if let Some(active) = value.active {
//!     connect(active["password"].reveal());
//! }
//! # Ok(())
//! # }
//! # fn connect(_: &str) {}
//! ```
//!
//! A call travels like this: an operation (`ncloud/secrets.rs`) checks its input and builds a call;
//! the call (`ncloud/call.rs`) takes the clock and signs the bytes that are sent; the transport
//! (`transport/`) sends them within the deadline; the answer becomes a model or an [`Error`].
//!
//! A future of this crate may be dropped at any time; the request is then given up. The futures
//! need a Tokio runtime.
//!
//! A process that has used a client may fork. The child goes on with it on a runtime of its own, over
//! new connections and with credentials that are looked for anew.

pub mod alibaba;
mod client;
mod credentials;
mod error;
mod http_client;
mod limits;
pub mod ncloud;
mod open_enum;
mod pages;
#[doc(hidden)]
pub mod process;
mod secret;
pub mod store;
#[doc(hidden)]
pub mod told;
mod transport;
mod value;
#[doc(hidden)]
pub mod waiting;
mod wire;

pub use credentials::{Credentials, CredentialsProvider, SharedCredentialsProvider};
pub use error::{Error, ErrorKind};
pub use jiff::Timestamp;
pub use pages::Pages;
pub use secret::SecretString;
pub use store::open;
pub use value::SecretValue;
