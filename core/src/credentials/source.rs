//! Keeps a client's credentials, and renews them in time: one request at a time, however many calls
//! wait for it.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hmac::{Hmac, KeyInit as _};
use jiff::{SignedDuration, Timestamp};
use sha2::Sha256;
use tokio::sync::watch;
use tracing::Instrument as _;
use tracing::instrument::WithSubscriber as _;

use super::surroundings::Surroundings;
use super::{Credentials, CredentialsProvider};
use crate::process::PerProcess;
use crate::{Error, ErrorKind};

/// How long before they expire credentials are renewed.
const MARGIN: SignedDuration = SignedDuration::from_mins(15);
/// How long old credentials that are still good are used before the next try to renew them.
const RETRY: SignedDuration = SignedDuration::from_mins(1);
/// How long a provider may take. Calls that wait have deadlines of their own.
const FLIGHT_LIMIT: Duration = Duration::from_secs(60);

/// Credentials, and where they are from.
#[derive(Debug)]
pub(crate) struct Resolved {
    pub(crate) credentials: Credentials,
    /// For people: `explicit`, `environment (NCLOUD_ACCESS_KEY_ID)`, `server role NAME`.
    pub(crate) source: String,
    /// The beginning of every MAC with the secret key. A copy of it saves a third of the work.
    pub(crate) mac: Hmac<Sha256>,
}

/// A MAC that has taken this key and nothing else yet.
pub(crate) fn keyed(secret_key: &str) -> Hmac<Sha256> {
    match Hmac::new_from_slice(secret_key.as_bytes()) {
        Ok(mac) => mac,
        Err(_) => unreachable!("HMAC takes a key of any length"),
    }
}

impl Resolved {
    pub(super) fn new(credentials: Credentials, source: String) -> Self {
        let mac = keyed(credentials.secret_key().reveal());
        Self { credentials, source, mac }
    }

    fn expired(&self, now: Timestamp) -> bool {
        self.credentials.expires_at().is_some_and(|at| at <= now)
    }

    fn expired_error(&self, advice: &str) -> Error {
        let at = self.credentials.expires_at().unwrap_or_default();
        Error::credentials(format!("the credentials ({}) expired at {at}; {advice}", self.source))
    }

    /// Credentials that last for less than twice the margin are renewed halfway.
    fn refresh_at(&self, now: Timestamp) -> Option<Timestamp> {
        let at = self.credentials.expires_at()?;
        let rest = at.duration_since(now);
        let wait = (rest - MARGIN).max(rest / 2).max(RETRY);
        Some(now.checked_add(wait).unwrap_or(at))
    }
}

/// Where a client takes its credentials from.
pub(crate) struct CredentialsSource(Source);

enum Source {
    Fixed(Arc<Resolved>),
    Sought(Arc<Sought>),
}

impl CredentialsSource {
    /// One pair for good.
    pub(crate) fn fixed(credentials: Credentials) -> Self {
        Self(Source::Fixed(Arc::new(Resolved::new(credentials, "explicit".to_owned()))))
    }

    /// What the application's own provider says.
    pub(crate) fn custom(provider: Arc<dyn CredentialsProvider>) -> Self {
        Self::sought(Origin::Custom(provider), Surroundings::of_this_process())
    }

    /// What a provider's tools would find.
    pub(crate) fn chain(chain: impl Seek) -> Self {
        Self::sought(Origin::Chain(Box::new(chain)), Surroundings::of_this_process())
    }

    pub(super) fn sought(origin: Origin, surroundings: Surroundings) -> Self {
        Self(Source::Sought(Arc::new(Sought { origin, surroundings, state: PerProcess::new() })))
    }

    /// The credentials of the moment. Cheap while there are good ones. It has no deadline of its
    /// own beyond that of the source.
    pub(crate) async fn get(&self) -> Result<Arc<Resolved>, Error> {
        let sought = match &self.0 {
            Source::Sought(sought) => sought,
            // The clock is not free, and most never expire.
            Source::Fixed(fixed)
                if fixed.credentials.expires_at().is_some() && fixed.expired(Timestamp::now()) =>
            {
                return Err(fixed.expired_error("give new ones, or a provider that renews them"));
            }
            Source::Fixed(fixed) => return Ok(Arc::clone(fixed)),
        };
        for _ in 0..2 {
            let mut flight = match sought.look() {
                Look::Good(resolved) => return Ok(resolved),
                Look::Wait(flight) => flight,
            };
            if let Ok(outcome) = flight.wait_for(Option::is_some).await
                && let Some(outcome) = &*outcome
            {
                return outcome.clone();
            }
            // The runtime that the flight was on is gone, but ours may be another.
        }
        let what = "the Tokio runtime was shut down while credentials were looked for";
        Err(Error::new(ErrorKind::Unexpected, what))
    }

    /// The service did not accept `rejected`: they are forgotten, unless newer ones are here
    /// already, so that the next call looks again. Fixed ones stay. Says whether there may be others.
    pub(crate) fn reject(&self, rejected: &Arc<Resolved>) -> bool {
        let Source::Sought(sought) = &self.0 else { return false };
        sought.state().kept.take_if(|kept| Arc::ptr_eq(&kept.resolved, rejected));
        true
    }
}

impl fmt::Debug for CredentialsSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Fixed(fixed) => fixed.credentials.fmt(f),
            Source::Sought(sought) => f.write_str(match sought.origin {
                Origin::Custom(_) => "custom provider",
                Origin::Chain(_) => "chain",
            }),
        }
    }
}

pub(super) enum Origin {
    Custom(Arc<dyn CredentialsProvider>),
    Chain(Box<dyn Seek>),
}

/// What a search gives, some time later.
pub(crate) type Found<'a> = Pin<Box<dyn Future<Output = Result<Resolved, Error>> + Send + 'a>>;

/// The places where a provider's tools look for credentials.
pub(crate) trait Seek: Send + Sync + 'static {
    /// The credentials of the first place that has some.
    fn seek<'a>(&'a self, surroundings: &'a Surroundings) -> Found<'a>;
}

struct Sought {
    origin: Origin,
    surroundings: Surroundings,
    // A search that is under way is one of this process, and so is the lock.
    state: PerProcess<Mutex<State>>,
}

#[derive(Default)]
struct State {
    kept: Option<Kept>,
    flight: Option<Flight>,
}

struct Kept {
    resolved: Arc<Resolved>,
    refresh_at: Option<Timestamp>,
}

/// A search that is under way. It closes without an outcome when its runtime is shut down.
type Flight = watch::Receiver<Option<Result<Arc<Resolved>, Error>>>;

enum Look {
    Good(Arc<Resolved>),
    Wait(Flight),
}

/// A future whose log goes where that of the call goes which began it.
fn seen<F: Future>(future: F) -> impl Future<Output = F::Output> {
    future.in_current_span().with_current_subscriber()
}

impl Sought {
    fn look(self: &Arc<Self>) -> Look {
        let mut state = self.state();
        let Some(kept) = &state.kept else { return Look::Wait(self.flight(&mut state)) };
        let resolved = Arc::clone(&kept.resolved);
        if let Some(refresh_at) = kept.refresh_at {
            let now = self.surroundings.now();
            if resolved.expired(now) {
                return Look::Wait(self.flight(&mut state));
            }
            if refresh_at <= now {
                self.flight(&mut state);
            }
        }
        Look::Good(resolved)
    }

    /// The search that is under way, or a new one. It belongs to no call, so that one that is given
    /// up takes nothing from the others.
    fn flight(self: &Arc<Self>, state: &mut State) -> Flight {
        if let Some(flight) = &state.flight
            && flight.has_changed().is_ok()
        {
            return flight.clone();
        }
        let (arrival, flight) = watch::channel(None);
        let sought = Arc::clone(self);
        let flying = async move {
            // A task of its own shows a panic of a provider as an error.
            let finder = Arc::clone(&sought);
            let found = tokio::spawn(seen(async move { finder.find().await })).await;
            let outcome = match found {
                Ok(outcome) => outcome,
                Err(stopped) if stopped.is_panic() => {
                    Err(Error::credentials("the provider of credentials panicked"))
                }
                Err(_) => return,
            };
            arrival.send_replace(Some(sought.arrived(outcome)));
        };
        tokio::spawn(seen(flying));
        state.flight = Some(flight.clone());
        flight
    }

    async fn find(&self) -> Result<Resolved, Error> {
        let found = async {
            match &self.origin {
                Origin::Chain(chain) => chain.seek(&self.surroundings).await,
                Origin::Custom(provider) => {
                    let credentials = provider.credentials().await?;
                    Ok(Resolved::new(credentials, "custom provider".to_owned()))
                }
            }
        };
        let found = tokio::time::timeout(FLIGHT_LIMIT, found).await.unwrap_or_else(|_| {
            let seconds = FLIGHT_LIMIT.as_secs();
            Err(Error::credentials(format!("no credentials within {seconds} seconds")))
        })?;
        match found.expired(self.surroundings.now()) {
            true => Err(found.expired_error("its source has to renew them")),
            false => Ok(found),
        }
    }

    fn arrived(&self, outcome: Result<Resolved, Error>) -> Result<Arc<Resolved>, Error> {
        let outcome = outcome.map(Arc::new);
        let now = self.surroundings.now();
        let mut state = self.state();
        state.flight = None;
        match &outcome {
            Ok(resolved) => {
                let refresh_at = resolved.refresh_at(now);
                let expires_at = resolved.credentials.expires_at().map(tracing::field::display);
                tracing::debug!(source = resolved.source, expires_at, "credentials found");
                state.kept = Some(Kept { resolved: Arc::clone(resolved), refresh_at });
            }
            Err(error) => {
                tracing::debug!(%error, "no new credentials");
                if let Some(kept) = &mut state.kept {
                    kept.refresh_at = Some(now.checked_add(RETRY).unwrap_or(now));
                }
            }
        }
        outcome
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner)
    }
}
