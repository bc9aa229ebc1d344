//! A local server that answers like NAVER Cloud Secret Manager, for tests.
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
mod clock;
mod connection;
mod faults;
mod model;
mod ncloud;
mod random;
mod requests;
mod store;

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
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// The access key that is accepted when [`Builder::credentials`] is never called.
pub const DEFAULT_ACCESS_KEY: &str = "emulator-access-key";
/// The secret key of [`DEFAULT_ACCESS_KEY`].
pub const DEFAULT_SECRET_KEY: &str = "emulator-secret-key";

const STOP_WITHIN: Duration = Duration::from_secs(5);

/// What all requests share.
struct App {
    store: Arc<Store>,
    clock: Clock,
    credentials: HashMap<String, String>,
    requests: requests::Requests,
    faults: faults::Faults,
    running: watch::Receiver<()>,
}

impl App {
    /// Waits for the signal to stop.
    fn stopped(&self) -> impl Future<Output = ()> + use<> {
        let mut running = self.running.clone();
        // Nothing is ever sent: it changes when the sender is dropped.
        async move {
            let _ = running.changed().await;
        }
    }

    /// Runs a job that writes to disk away from the threads that serve connections.
    // Reads come from redb's cache and stay on them.
    async fn write<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Store) -> T + Send + 'static,
    ) -> Result<T, ncloud::Error> {
        let store = self.store.clone();
        tokio::task::spawn_blocking(move || job(&store)).await.map_err(|error| {
            tracing::error!(%error, "a job ended early");
            ncloud::Error::internal()
        })
    }

    async fn reset(&self) -> Result<(), ncloud::Error> {
        self.write(Store::reset).await??;
        self.clock.reset();
        self.requests.clear();
        self.faults.clear();
        Ok(())
    }
}

/// How to start an emulator.
#[derive(Default)]
pub struct Builder {
    credentials: HashMap<String, String>,
    data: Option<PathBuf>,
    port: u16,
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

    /// Starts the emulator on the current tokio runtime.
    pub async fn start(mut self) -> Result<Emulator, StartError> {
        if self.credentials.is_empty() {
            self.credentials.insert(DEFAULT_ACCESS_KEY.into(), DEFAULT_SECRET_KEY.into());
        }
        let listener = listen(self.port).await?;
        let address = listener.local_addr().map_err(StartError::Listen)?;
        let (running, stopped) = watch::channel(());
        let app = Arc::new(App {
            store: Arc::new(open(self.data).await?),
            clock: Clock::default(),
            credentials: self.credentials,
            requests: requests::Requests::default(),
            faults: faults::Faults::default(),
            running: stopped,
        });
        let service = router(app.clone()).into_make_service_with_connect_info::<Breaker>();
        let stop = app.stopped();
        let server = tokio::spawn(async move {
            let serve = axum::serve(Listener(listener), service).with_graceful_shutdown(stop);
            if let Err(error) = serve.await {
                tracing::error!(%error, "the server ended");
            }
        });
        Ok(Emulator { address, app, running, server })
    }
}

async fn listen(port: u16) -> Result<TcpListener, StartError> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => StartError::PortInUse(port),
        _ => StartError::Listen(error),
    })
}

async fn open(folder: Option<PathBuf>) -> Result<Store, StartError> {
    let open = move || match folder {
        None => Store::in_memory().map_err(|error| StartError::Data("memory".into(), error.into())),
        Some(folder) => Store::open(&folder).map_err(|error| match error {
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
    running: watch::Sender<()>,
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

    /// Stops and waits until requests under way are answered, for 5 seconds at most.
    pub async fn stop(self) {
        let Self { running, mut server, .. } = self;
        drop(running);
        if tokio::time::timeout(STOP_WITHIN, &mut server).await.is_err() {
            server.abort();
        }
    }
}
