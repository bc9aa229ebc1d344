//! A local server that answers like NAVER Cloud Secret Manager and Alibaba Cloud KMS, for tests.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), bojagi_emulator::StartError> {
//! let emulator = bojagi_emulator::Emulator::builder().credentials("key", "secret").start().await?;
//! println!("{}", emulator.url());
//! emulator.stop().await;
//! # Ok(())
//! # }
//! ```

mod admin;
mod alibaba;
mod clock;
mod connection;
mod faults;
mod http;
mod log;
mod model;
mod ncloud;
mod random;
mod random_text;
mod rate;
mod requests;
mod store;
mod strike;
mod triggers;

pub use alibaba::ErrorList;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
pub use clock::{Clock, MAX_OFFSET_MS, OffsetOutOfRange};
use connection::{Breaker, Listener};
pub use faults::{BadFault, Fault, FaultKind, FaultState, FaultWhen};
pub use requests::SeenRequest;
use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use store::Store;
use tokio::net::TcpListener;
use tokio::task::{JoinError, JoinHandle};
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;
pub use triggers::BadTrigger;

/// The access key that is accepted when [`Builder::credentials`] is never called.
pub const DEFAULT_ACCESS_KEY: &str = "emulator-access-key";
/// The secret key of [`DEFAULT_ACCESS_KEY`].
pub const DEFAULT_SECRET_KEY: &str = "emulator-secret-key";

const STOP_WITHIN: Duration = Duration::from_secs(5);
/// How often what is due by the clock is looked for when there is no request.
const TICK: Duration = Duration::from_secs(1);

/// What all requests share.
struct App {
    store: Arc<Store>,
    clock: Clock,
    credentials: HashMap<String, String>,
    requests: requests::Requests,
    faults: faults::Faults,
    reads: log::Reads,
    triggers: triggers::Triggers,
    alibaba: alibaba::State,
    /// Whether a reset brings back a fresh emulator's trigger and key.
    seeds: bool,
    /// What runs beside the server, until it stops.
    tasks: TaskTracker,
    stop: CancellationToken,
}

impl App {
    /// Runs a job that writes to disk away from the threads that serve connections.
    // Reads come from redb's cache and stay on them.
    async fn write<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Store) -> T + Send + 'static,
    ) -> Result<T, JoinError> {
        let store = self.store.clone();
        tokio::task::spawn_blocking(move || job(&store)).await
    }

    /// Does work that must come to its end even if the client goes away meanwhile.
    async fn finish<T: Send + 'static, E: From<JoinError> + Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, E>> + Send + 'static,
    ) -> Result<T, E> {
        self.tasks.spawn(work).await?
    }

    async fn reset(&self) -> Result<(), ncloud::Error> {
        let seeds = self.seeds;
        self.write(move |store| store.reset(seeds)).await??;
        self.clock.reset();
        self.requests.clear();
        self.faults.clear();
        self.reads.clear();
        self.alibaba.clear();
        Ok(())
    }

    /// Carries out what is due by the clock, again and again.
    async fn tick(self: Arc<Self>) {
        loop {
            tokio::time::sleep(TICK).await;
            // Failures are in the log, and the next request meets them too.
            let _ = ncloud::settle(&self).await;
            let _ = alibaba::settle(&self).await;
        }
    }
}

/// How to start an emulator.
#[derive(Default)]
pub struct Builder {
    credentials: HashMap<String, String>,
    data: Option<PathBuf>,
    port: u16,
    triggers: triggers::Options,
    alibaba: alibaba::Options,
}

impl Builder {
    /// Accepts requests signed with this pair; can be called for several keys.
    pub fn credentials(
        mut self,
        access_key: impl Into<String>,
        secret_key: impl Into<String>,
    ) -> Self {
        self.credentials.insert(access_key.into(), secret_key.into());
        self
    }

    /// Keeps secrets in this folder, as plain text; without it they are in memory.
    pub fn data(mut self, folder: impl Into<PathBuf>) -> Self {
        self.data = Some(folder.into());
        self
    }

    /// Listens on this port of 127.0.0.1; without it, or with 0, on a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Answers a request to Alibaba Cloud KMS that is not signed as it must be with the codes of
    /// this list.
    pub fn alibaba_errors(mut self, list: ErrorList) -> Self {
        self.alibaba.errors = list;
        self
    }

    /// Keeps the documented rates of Alibaba Cloud KMS: 10, 40, 300 or 450 requests in a second, and
    /// 50 rotations in an hour.
    pub fn alibaba_throttle(mut self) -> Self {
        self.alibaba.throttle = true;
        self
    }

    /// Lets Alibaba Cloud KMS have no more than this number of secrets.
    pub fn alibaba_secret_quota(mut self, secrets: u64) -> Self {
        self.alibaba.quota = Some(secrets);
        self
    }

    /// Starts the emulator on the current tokio runtime.
    pub async fn start(mut self) -> Result<Emulator, StartError> {
        if self.credentials.is_empty() {
            self.credentials.insert(DEFAULT_ACCESS_KEY.into(), DEFAULT_SECRET_KEY.into());
        }
        let listener = listen(self.port).await?;
        let address = listener.local_addr().map_err(StartError::Listen)?;
        let seeds = !self.triggers.empty;
        // Any pair would do; the first by name is always the same one.
        let pair = self.credentials.iter().min().map(|(key, secret)| (key.clone(), secret.clone()));
        let triggers = self
            .triggers
            .build(format!("http://{address}"), pair.unwrap_or_default())
            .map_err(|(name, bad)| StartError::Trigger(name, bad))?;
        let stop = CancellationToken::new();
        let app = Arc::new(App {
            store: Arc::new(open(self.data, seeds).await?),
            clock: Clock::default(),
            credentials: self.credentials,
            requests: requests::Requests::default(),
            faults: faults::Faults::default(),
            reads: log::Reads::default(),
            triggers,
            alibaba: alibaba::State::new(self.alibaba),
            seeds,
            tasks: TaskTracker::new(),
            stop: stop.clone(),
        });
        app.tasks.spawn(stop.clone().run_until_cancelled_owned(app.clone().tick()));
        let service = router(app.clone()).into_make_service_with_connect_info::<Breaker>();
        let stopped = stop.clone().cancelled_owned();
        let server = tokio::spawn(async move {
            let serve = axum::serve(Listener(listener), service).with_graceful_shutdown(stopped);
            if let Err(error) = serve.await {
                tracing::error!(%error, "the server ended");
            }
        });
        Ok(Emulator { address, app, running: stop.drop_guard(), server })
    }
}

async fn listen(port: u16) -> Result<TcpListener, StartError> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => StartError::PortInUse(port),
        _ => StartError::Listen(error),
    })
}

async fn open(folder: Option<PathBuf>, seeds: bool) -> Result<Store, StartError> {
    let open = move || match folder {
        None => {
            Store::in_memory(seeds).map_err(|error| StartError::Data("memory".into(), error.into()))
        }
        Some(folder) => Store::open(&folder, seeds).map_err(|error| match error {
            redb::DatabaseError::DatabaseAlreadyOpen => StartError::DataInUse(folder),
            error => StartError::Data(folder, error.into()),
        }),
    };
    tokio::task::spawn_blocking(open)
        .await
        .unwrap_or_else(|error| Err(StartError::Data("memory".into(), error.into())))
}

fn router(app: Arc<App>) -> Router {
    Router::new()
        .nest_service("/_emulator", admin::router(app.clone()))
        .fallback_service(ncloud::router(app.clone()))
        .layer(from_fn_with_state(app.clone(), alibaba::serve))
        .layer(from_fn_with_state(app.clock.clone(), date))
}

/// Puts the emulator's time into the answer: clients correct their clock by it.
async fn date(State(clock): State<Clock>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if let Ok(date) = HeaderValue::from_str(&clock.http_date()) {
        response.headers_mut().insert(header::DATE, date);
    }
    response
}

/// Why an emulator did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Another program listens on the port.
    #[error("port {0} on 127.0.0.1 is already in use")]
    PortInUse(u16),
    /// Listening failed for another reason.
    #[error("cannot listen on 127.0.0.1: {0}")]
    Listen(std::io::Error),
    /// Another emulator has the data folder open.
    #[error("the data folder {} is in use by another emulator", .0.display())]
    DataInUse(PathBuf),
    /// The database could not be opened.
    #[error("cannot open the database in {folder}: {1}", folder = .0.display())]
    Data(PathBuf, Box<dyn std::error::Error + Send + Sync>),
    /// A trigger cannot be used; nothing was started.
    #[error("the trigger {0} cannot be used: {1}")]
    Trigger(String, BadTrigger),
}

/// The emulator failed to carry out what was asked; its log says why.
#[derive(Debug, thiserror::Error)]
#[error("the emulator's database failed")]
pub struct ResetError;

/// A running emulator. It stops when dropped; [`Emulator::stop`] also waits for the end.
pub struct Emulator {
    address: SocketAddr,
    app: Arc<App>,
    // Dropping the sender is the signal to stop.
    running: DropGuard,
    server: JoinHandle<()>,
}

impl Emulator {
    /// Says how to start one.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL to give a client, without a path.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Its clock, which can be moved.
    pub fn clock(&self) -> &Clock {
        &self.app.clock
    }

    /// The last 1000 requests to the service, oldest first.
    pub fn requests(&self) -> Vec<SeenRequest> {
        self.app.requests.list()
    }

    /// Adds a rule by which requests fail, after those that are there, and returns its id.
    ///
    /// # Errors
    ///
    /// If a field breaks its rule, or if there are 1000 faults.
    pub fn add_fault(&self, fault: Fault) -> Result<u64, BadFault> {
        self.app.faults.add(fault)
    }

    /// The faults in their order, with how often each has struck.
    pub fn faults(&self) -> Vec<FaultState> {
        self.app.faults.list()
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.app.faults.clear();
    }

    /// Removes all secrets and faults, brings the clock back and forgets the requests.
    pub async fn reset(&self) -> Result<(), ResetError> {
        self.app.reset().await.map_err(|_| ResetError)
    }

    /// Stops and waits until requests under way are answered, for 5 seconds at most. Triggers that
    /// still run are ended.
    pub async fn stop(self) {
        let Self { running, mut server, app, .. } = self;
        drop(running);
        if tokio::time::timeout(STOP_WITHIN, &mut server).await.is_err() {
            server.abort();
        }
        app.tasks.close();
        app.tasks.wait().await;
    }
}
