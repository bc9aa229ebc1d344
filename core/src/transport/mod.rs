//! The one door to the network: sends a call, again where that helps, and gives back what was
//! answered, all within one deadline.

mod client;
mod clock;
mod retry;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::HeaderValue;
use http::{HeaderMap, Method, Request};
use http_body_util::Full;
use jiff::Timestamp;
use tokio::time::error::Elapsed;
use tokio::time::timeout_at;
use zeroize::Zeroizing;

pub(crate) use self::client::{endpoint_of_environment, reach};
use self::clock::{Clock, http_date};
use self::retry::{Budget, Policy};
use crate::credentials::{CredentialsSource, Resolved};
use crate::http_client::{Address, Failure, FailureKind, Received, Settings, Shared};
use crate::process::PerProcess;
use crate::{Error, ErrorKind, SecretString};

/// Far above any documented answer; keeps a broken server from filling the memory.
const ANSWER_LIMIT: usize = 16 << 20;

/// Longer than any process lives; beyond it a moment in time could not be reckoned.
const FOREVER: Duration = Duration::from_secs(100 * 365 * 86_400);

/// What an application may change; none is the default.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) max_attempts: Option<u32>,
    pub(crate) retry_delay: Option<Duration>,
    pub(crate) max_retry_delay: Option<Duration>,
    pub(crate) retry_budget: Option<u32>,
    pub(crate) ca_bundle: Option<String>,
    pub(crate) proxy: Option<SecretString>,
    pub(crate) allow_http: Option<bool>,
    pub(crate) user_agent_suffix: Option<String>,
}

const TIMEOUT: Duration = Duration::from_secs(15);
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(5);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
const MAX_ATTEMPTS: u32 = 4;
const RETRY_DELAY: Duration = Duration::from_millis(100);
const MAX_RETRY_DELAY: Duration = Duration::from_secs(5);
const RETRY_BUDGET: u32 = 500;

/// Holds the connections to one endpoint, and what has been learned about it.
pub(crate) struct Transport {
    address: Address,
    timeout: Duration,
    attempt_timeout: Duration,
    policy: Policy,
    budget: Budget,
    clock: Clock,
    settings: Arc<Settings>,
    /// None before the first call, and when it is closed; calls that are under way have their own.
    connections: PerProcess<Mutex<Option<Arc<Shared>>>>,
    closed: AtomicBool,
}

/// What a provider's call says about itself.
pub(crate) trait Exchange {
    /// Whether to carry the request out twice is the same as once. Any other is sent again only if it
    /// was certainly not carried out.
    fn safe_to_repeat(&self) -> bool;

    /// The request as it is sent, signed for this moment.
    fn sign(&self, resolved: &Resolved, now: Timestamp) -> Result<Request<Full<Bytes>>, Error>;

    /// What an answer that is no success means.
    fn refusal(&self, answer: &Answer) -> Error;

    /// How far the clock must be off to be what this error is about.
    fn clock_window(&self, unauthenticated: &Error) -> Duration;

    /// Whether this error says that the credentials have expired, so that newer ones may do.
    fn outlived(&self, _unauthenticated: &Error) -> bool {
        false
    }
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Zeroizing<Vec<u8>>,
    /// How many requests it took.
    pub(crate) attempts: u32,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// What `Retry-After` says: seconds, or a date, which counts from the answer's own.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let text = self.header("retry-after")?;
        let seconds = text.parse::<u64>().ok().or_else(|| {
            let answered = self.header("date").and_then(http_date).unwrap_or_else(Timestamp::now);
            u64::try_from(http_date(text)?.duration_since(answered).as_secs()).ok()
        });
        Some(wish(Duration::from_secs(seconds?)))
    }
}

/// No service means more than a day; what is far beyond does not fit the types of every language.
pub(crate) fn wish(wait: Duration) -> Duration {
    wait.min(Duration::from_secs(86_400))
}

/// A header's value that no log shows; `name` is for the error, when no header can carry it.
pub(crate) fn sensitive(name: &str, text: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(text).map_err(|_| {
        Error::credentials(format!("{name} holds a character that no header can carry"))
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// A request without a whole answer.
struct Broken {
    error: Error,
    how: FailureKind,
}

/// How often a server may send a request away that it has not begun with, which is no try.
const SENT_AWAY_LIMIT: u32 = 2;

impl Transport {
    pub(crate) fn new(endpoint: &str, options: &Options) -> Result<Self, Error> {
        for (name, length) in [
            ("timeout", options.timeout),
            ("attempt_timeout", options.attempt_timeout),
            ("connect_timeout", options.connect_timeout),
        ] {
            if length.is_some_and(|length| length.is_zero()) {
                return Err(Error::invalid(format!("{name} must be longer than 0")));
            }
        }
        if options.max_attempts == Some(0) {
            return Err(Error::invalid("max_attempts must be 1 or more"));
        }
        let (address, settings) = reach(endpoint, options)?;
        Ok(Self {
            timeout: options.timeout.unwrap_or(TIMEOUT).min(FOREVER),
            attempt_timeout: options.attempt_timeout.unwrap_or(ATTEMPT_TIMEOUT).min(FOREVER),
            policy: Policy {
                max_attempts: options.max_attempts.unwrap_or(MAX_ATTEMPTS),
                delay: options.retry_delay.unwrap_or(RETRY_DELAY),
                max_delay: options.max_retry_delay.unwrap_or(MAX_RETRY_DELAY),
            },
            budget: Budget::new(options.retry_budget.unwrap_or(RETRY_BUDGET)),
            clock: Clock::default(),
            settings: Arc::new(settings),
            connections: PerProcess::new(),
            closed: AtomicBool::new(false),
            address,
        })
    }

    /// The path of the endpoint followed by segments, each encoded.
    pub(crate) fn path<'a>(&self, segments: impl Iterator<Item = &'a str>) -> String {
        self.address.path(segments)
    }

    /// For logs.
    fn host(&self) -> &str {
        self.address.authority().as_str()
    }

    /// A request to the endpoint that is not signed yet.
    pub(crate) fn request(
        &self,
        method: Method,
        path_and_query: &str,
        body: Bytes,
    ) -> Result<Request<Full<Bytes>>, Error> {
        let request = self.address.request(method, path_and_query, body);
        request.map_err(|_| Error::invalid("the request has an address that HTTP cannot carry"))
    }

    /// Sends a call until there is a success, an error that another try would not change, or no time,
    /// tries or budget left.
    pub(crate) async fn call<E: Exchange>(
        &self,
        source: &CredentialsSource,
        exchange: &E,
    ) -> Result<Answer, Error> {
        let connections = self.open()?;
        let mut attempts = 0;
        let result = self.tries(&connections, source, exchange, &mut attempts).await;
        result
            .map(|answer| Answer { attempts, ..answer })
            .map_err(|error| error.attempted(attempts))
    }

    /// The credentials that a call would be signed with, within the time that a call has.
    pub(crate) async fn resolve(&self, source: &CredentialsSource) -> Result<Arc<Resolved>, Error> {
        self.open()?;
        self.credentials(source, Instant::now() + self.timeout).await
    }

    /// Lets no new call begin. The connections go with the last call that is under way.
    pub(crate) fn close(&self) {
        let mut connections = self.connections();
        self.closed.store(true, Ordering::Relaxed);
        *connections = None;
    }

    fn open(&self) -> Result<Arc<Shared>, Error> {
        let mut connections = self.connections();
        if self.closed.load(Ordering::Relaxed) {
            let what = "the client is closed; make a new one";
            return Err(Error::new(ErrorKind::FailedPrecondition, what));
        }
        if let Some(connections) = connections.as_ref().filter(|shared| shared.is_here()) {
            return Ok(Arc::clone(connections));
        }
        Ok(Arc::clone(connections.insert(Shared::of(&self.settings))))
    }

    fn connections(&self) -> MutexGuard<'_, Option<Arc<Shared>>> {
        let connections = self.connections.get_or_init(Mutex::default);
        connections.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn credentials(
        &self,
        source: &CredentialsSource,
        deadline: Instant,
    ) -> Result<Arc<Resolved>, Error> {
        timeout_at(deadline.into(), source.get()).await.unwrap_or_else(|_| {
            let what = format!("no credentials within {} ms", self.timeout.as_millis());
            Err(Error::new(ErrorKind::Timeout, what))
        })
    }

    async fn tries<E: Exchange>(
        &self,
        connections: &Shared,
        source: &CredentialsSource,
        exchange: &E,
        attempts: &mut u32,
    ) -> Result<Answer, Error> {
        let deadline = Instant::now() + self.timeout;
        let Ok(client) = timeout_at(deadline.into(), connections.client()).await else {
            let what = format!("no HTTP client within {} ms", self.timeout.as_millis());
            return Err(Error::new(ErrorKind::Timeout, what));
        };
        let client = client.map_err(|why| {
            let what = format!("the HTTP client could not be made: {why}");
            Error::new(ErrorKind::Unexpected, what)
        })?;
        let (mut clock_corrected, mut renewed) = (false, false);
        let mut sent_away = 0;
        let mut before = None;
        loop {
            let credentials = self.credentials(source, deadline).await?;
            let (now, offset) = self.clock.now();
            let request = exchange.sign(&credentials, now)?;
            *attempts += 1;
            let last = *attempts >= self.policy.max_attempts;
            let safe = exchange.safe_to_repeat();
            let mut limit = deadline;
            // A slow answer is only given up for something better: another try.
            if safe && !last {
                limit = limit.min(Instant::now() + self.attempt_timeout);
            }
            let sent = client.send(request, ANSWER_LIMIT);
            let (error, unsent) = match self.attempt(sent, limit, *attempts).await {
                Ok(Ok(answer)) if (200..300).contains(&answer.status) => {
                    self.budget.refund();
                    return Ok(answer);
                }
                Ok(Ok(answer)) => {
                    let error = exchange.refusal(&answer);
                    if error.kind() == ErrorKind::Unauthenticated {
                        let window = exchange.clock_window(&error);
                        let moved = self.clock.correct(&answer.headers, offset, window);
                        if let Some(moved_ms) = moved.filter(|_| !clock_corrected) {
                            tracing::warn!(host = self.host(), moved_ms, "clock corrected");
                            clock_corrected = true;
                            continue;
                        }
                        let others = source.reject(&credentials);
                        if others && !renewed && exchange.outlived(&error) {
                            renewed = true;
                            continue;
                        }
                    }
                    (error, false)
                }
                Ok(Err(Broken { how: FailureKind::NotBegun, .. }))
                    if sent_away < SENT_AWAY_LIMIT =>
                {
                    sent_away += 1;
                    *attempts -= 1;
                    continue;
                }
                Ok(Err(Broken { error, how })) => (error, how.unsent()),
                Err(_) if limit == deadline => return Err(self.timed_out(safe, before)),
                Err(_) => (no_answer(self.attempt_timeout, safe), false),
            };
            if last || !error.retryable() {
                return Err(error);
            }
            if !(safe || unsent || error.kind() == ErrorKind::Throttled) {
                return Err(error.noted("not tried again, because it may have been carried out"));
            }
            let wait = self.policy.wait(*attempts, error.retry_after());
            if wait >= deadline.saturating_duration_since(Instant::now()) {
                return Err(error.noted("not tried again, because the deadline would pass before"));
            }
            if !self.budget.take() {
                return Err(error.noted(
                    "not tried again, because too many calls of this client have failed lately",
                ));
            }
            let wait_ms = millis(wait);
            tracing::debug!(host = self.host(), attempt = *attempts, wait_ms, "trying again");
            before = Some(error.kind());
            tokio::time::sleep(wait).await;
        }
    }

    /// Sends one request, and says in the log what came of it.
    async fn attempt(
        &self,
        sent: impl Future<Output = Result<Received, Failure>>,
        limit: Instant,
        attempt: u32,
    ) -> Result<Result<Answer, Broken>, Elapsed> {
        let began = Instant::now();
        let result = timeout_at(limit.into(), sent).await;
        let result = result.map(|received| match received {
            Ok(Received { status, headers, body }) => {
                Ok(Answer { status: status.as_u16(), headers, body, attempts: 0 })
            }
            Err(failure) => Err(self.broken(failure)),
        });
        let duration_ms = millis(began.elapsed());
        let host = self.host();
        match &result {
            Ok(Ok(Answer { status, .. })) => {
                tracing::debug!(host, status, attempt, duration_ms, "answered");
            }
            Ok(Err(Broken { error, .. })) => {
                tracing::debug!(host, kind = %error.kind(), attempt, duration_ms, "failed");
            }
            Err(_) => tracing::debug!(host, attempt, duration_ms, "no answer in time"),
        }
        result
    }

    fn timed_out(&self, safe: bool, before: Option<ErrorKind>) -> Error {
        let error = no_answer(self.timeout, safe);
        match before {
            Some(before) => error.noted(format!("the try before failed with {before}")),
            None => error,
        }
    }

    fn broken(&self, Failure { kind, why }: Failure) -> Broken {
        let network = |what: &str| Error::new(ErrorKind::Network, format!("{what}: {why}"));
        let error = match kind {
            FailureKind::ConnectTimeout => {
                let within = self.settings.connect_timeout.as_millis();
                Error::new(ErrorKind::Timeout, format!("no connection within {within} ms"))
            }
            // The next try would meet the same certificate.
            FailureKind::Certificate => network(
                "the server's certificate is refused; a certificate authority of your own belongs \
                 in ca_bundle",
            )
            .permanent(),
            FailureKind::Connect => network("no connection"),
            FailureKind::NotBegun => network("the server sends requests away"),
            FailureKind::Broken => network("the connection broke before the answer was complete"),
            FailureKind::TooLong => {
                let what = format!("the answer is longer than {ANSWER_LIMIT} bytes");
                Error::new(ErrorKind::Unexpected, what)
            }
        };
        Broken { error, how: kind }
    }
}

fn no_answer(within: Duration, safe: bool) -> Error {
    let so = if safe { "" } else { "; the call may have been carried out" };
    let what = format!("no complete answer within {} ms{so}", within.as_millis());
    Error::new(ErrorKind::Timeout, what)
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
