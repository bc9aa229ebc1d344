//! Alibaba Cloud KMS: the operations of its secrets, behind the gateway.

mod answer;
mod auth;
mod due;
mod error;
mod gateway;
mod keys;
mod lifecycle;
mod limits;
mod managed;
pub(crate) mod model;
pub(crate) mod operations;
mod params;
mod passwords;
mod policies;
mod rotation;
mod secrets;
mod sign;
mod sts;
mod tags;
mod time;
mod values;

use crate::App;
use crate::rate::Rate;
use crate::store::alibaba::Read;
pub(crate) use due::settle;
pub(crate) use error::Error;
pub(crate) use gateway::serve;
use model::Secret;
use operations::Operation;
use params::Params;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What it is called in faults and in the list of requests.
pub(crate) const NAME: &str = "alibaba";

/// The region of all secrets.
pub(super) const REGION: &str = "cn-hangzhou";
/// The account that all access keys belong to.
pub(super) const ACCOUNT: &str = "1000000000000001";

/// Which error codes answer a request that is not signed as it must be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ErrorList {
    /// Those of KMS for the older signature, those of the gateway for the others.
    #[default]
    ByDialect,
    /// Those of KMS.
    Kms,
    /// Those of the gateway of all products.
    Gateway,
}

/// How the service is set up.
#[derive(Clone, Copy, Default)]
pub(crate) struct Options {
    pub(crate) errors: ErrorList,
    /// Whether the documented rates are kept.
    pub(crate) throttle: bool,
    /// How many secrets there can be.
    pub(crate) quota: Option<u64>,
}

/// What is not kept on disk.
#[derive(Default)]
pub(crate) struct State {
    options: Options,
    nonces: Locked<auth::Nonces>,
    /// By access key.
    sessions: Locked<HashMap<String, sts::Session>>,
    rates: Locked<HashMap<u32, Rate>>,
    rotations: Locked<Rate>,
}

impl State {
    pub(crate) fn new(options: Options) -> Self {
        Self { options, ..Self::default() }
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        self.nonces.lock().clear();
        self.sessions.lock().clear();
        self.rates.lock().clear();
        *self.rotations.lock() = Rate::default();
    }

    /// Refuses a request that comes too soon after others of its kind.
    fn throttle(&self, operation: &Operation, now: i64) -> Result<(), Error> {
        if !self.options.throttle {
            return Ok(());
        }
        let now = Duration::from_millis(now.unsigned_abs());
        let limit = operation.per_second;
        let second = Duration::from_secs(1);
        let passes = self.rates.lock().entry(limit).or_default().passes(limit, second, now);
        let hour = Duration::from_secs(3600);
        let hourly = operation.name != "rotate_secret"
            || self.rotations.lock().passes(operations::ROTATIONS_PER_HOUR, hour, now);
        if passes && hourly { Ok(()) } else { Err(Error::throttled()) }
    }
}

#[derive(Default)]
struct Locked<T>(Mutex<T>);

impl<T> Locked<T> {
    fn lock(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a handler returns: the fields of a success.
type Reply = Result<Value, Error>;

/// What an operation starts from.
pub(super) struct Call {
    app: Arc<App>,
    params: Params,
    now: i64,
}

impl Call {
    /// The secret that the request names.
    fn secret(&self, store: &impl Read) -> Result<Secret, Error> {
        let name = own_name(self.params.required("SecretName")?)?;
        store.secret(name)?.ok_or_else(Error::not_found)
    }

    /// The secret that the request names, unless it is scheduled for deletion.
    fn usable_secret(&self, store: &impl Read) -> Result<Secret, Error> {
        usable(self.secret(store)?)
    }
}

/// Refuses a secret that is scheduled for deletion.
fn usable(secret: Secret) -> Result<Secret, Error> {
    if secret.planned_deletion.is_some() { Err(Error::in_delete_window()) } else { Ok(secret) }
}

fn arn(name: &str) -> String {
    format!("acs:kms:{REGION}:{ACCOUNT}:secret/{name}")
}

/// The name in a name or ARN.
fn name_in(text: &str) -> &str {
    text.strip_prefix("acs:kms:")
        .and_then(|rest| rest.split_once(":secret/"))
        .map_or(text, |(_, name)| name)
}

/// The name in a name or ARN; a secret of another account or region does not exist.
fn own_name(text: &str) -> Result<&str, Error> {
    let name = name_in(text);
    if name != text && arn(name) != text {
        return Err(Error::not_found());
    }
    Ok(name)
}
