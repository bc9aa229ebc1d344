//! What core tells of its calls, for Python's `logging`.
//!
//! Core tells it on any thread, without Python's lock. So it is kept with the call, and logged where the
//! application waits for that: on its own thread, in its own task, where a handler may do what it likes.

use std::cell::RefCell;
use std::fmt;
use std::future::poll_fn;
use std::mem;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use bojagi::process::PerProcess;
use pyo3::prelude::*;
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::{Dispatch, Event, Level, Metadata, Subscriber, callsite, dispatcher};

use crate::import::Import;
use crate::runtime;

/// Whether the application wants to see more than warnings.
static VERBOSE: AtomicBool = AtomicBool::new(false);

/// What belongs to no call that is listened to: a search for credentials, or a warning.
static OTHERS: PerProcess<Kept> = PerProcess::new();
static ANY_OTHERS: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// That of the call which runs on this thread.
    static CURRENT: RefCell<Option<Arc<Kept>>> = const { RefCell::new(None) };
}

fn current() -> Option<Arc<Kept>> {
    CURRENT.try_with(|current| current.borrow().clone()).ok().flatten()
}

/// Lets core tell.
pub(crate) fn listen(py: Python<'_>) -> PyResult<()> {
    // Nobody else does in this library, and to fail would only mean to log nothing.
    let _ = dispatcher::set_global_default(Dispatch::new(Ear));
    FIND_LOGGER.get(py).map(drop)
}

/// Waits for a call, as the runtime does, and logs it.
pub(crate) fn block<T: Send>(
    py: Python<'_>,
    call: impl Future<Output = Result<T, bojagi::Error>> + Send,
) -> PyResult<T> {
    let log = Log::new();
    let result = runtime::block(py, log.hear(call));
    log.write();
    result
}

/// The log of one call; none where nobody listens.
#[derive(Clone)]
pub(crate) struct Log(Option<Arc<Kept>>);

impl Log {
    pub(crate) fn new() -> Self {
        Self(verbose().then(Arc::default))
    }

    /// Runs the call, and keeps what it tells.
    pub(crate) async fn hear<T>(&self, call: impl Future<Output = T>) -> T {
        struct Restore(Option<Arc<Kept>>);
        impl Drop for Restore {
            fn drop(&mut self) {
                CURRENT.set(self.0.take());
            }
        }
        let mut call = pin!(call);
        poll_fn(|context| {
            let kept = self.0.as_ref().map(Arc::clone);
            let _restore = kept.map(|kept| Restore(CURRENT.replace(Some(kept))));
            call.as_mut().poll(context)
        })
        .await
    }

    /// Logs what was told so far.
    pub(crate) fn write(&self) {
        let mut told = Vec::new();
        if ANY_OTHERS.load(Ordering::Relaxed) && ANY_OTHERS.swap(false, Ordering::Acquire) {
            told.extend(OTHERS.get().map(Kept::take).unwrap_or_default());
        }
        told.extend(self.0.as_deref().map(Kept::take).unwrap_or_default());
        if told.is_empty() {
            return;
        }
        // A thread that is ended with the interpreter must not be in Python from here.
        runtime::visit(|py| {
            let write = |logging: &Logging| WRITE.get(py)?.call1((&logging.logger, told));
            if let Some(Err(error)) = Logging::get(py).map(write) {
                error.write_unraisable(py, None);
            }
        });
    }
}

/// What logs, in Python.
struct Logging {
    logger: Py<PyAny>,
    is_enabled_for: Py<PyAny>,
}

static FIND_LOGGER: Import = Import::new("bojagi._log", "find_logger");
static WRITE: Import = Import::new("bojagi._log", "write");

impl Logging {
    /// There is none as long as the application has not loaded `logging`.
    fn get(py: Python<'_>) -> Option<&Self> {
        static LOGGING: PerProcess<Logging> = PerProcess::new();
        if let Some(logging) = LOGGING.get() {
            return Some(logging);
        }
        let logger = FIND_LOGGER.get(py).ok()?.call0().ok()?;
        let is_enabled_for = logger.getattr("isEnabledFor").ok()?.unbind();
        Some(LOGGING.get_or_init(|| Self { logger: logger.unbind(), is_enabled_for }))
    }
}

fn verbose() -> bool {
    let debug = |py: Python<'_>| {
        Logging::get(py)?.is_enabled_for.bind(py).call1((10,)).ok()?.is_truthy().ok()
    };
    let wanted = runtime::visit(debug).flatten().unwrap_or(false);
    if VERBOSE.load(Ordering::Relaxed) != wanted {
        VERBOSE.store(wanted, Ordering::Relaxed);
        callsite::rebuild_interest_cache();
    }
    wanted
}

/// What was told, and not yet logged.
#[derive(Default)]
pub(crate) struct Kept(Mutex<State>);

#[derive(Default)]
struct State {
    /// The call's own facts, which each record of it repeats.
    call: Vec<(&'static str, Fact)>,
    told: Vec<Told>,
}

/// Level, seconds since 1970, text, facts.
type Told = (u8, f64, String, Vec<(&'static str, Fact)>);

#[derive(Clone, IntoPyObject)]
enum Fact {
    Number(i64),
    Text(String),
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl Kept {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> Vec<Told> {
        mem::take(&mut self.state().told)
    }

    fn tell(&self, event: &Event<'_>) {
        let level = match *event.metadata().level() {
            Level::ERROR => 40,
            Level::WARN => 30,
            Level::INFO => 20,
            _ => 10,
        };
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let mut said = Facts::default();
        event.record(&mut said);
        let mut state = self.state();
        let operation = state.call.iter().find(|(name, _)| *name == "operation");
        let mut text = operation.map(|(_, value)| format!("{value}: ")).unwrap_or_default();
        text += &said.message;
        let listed: Vec<_> =
            said.facts.iter().map(|(name, fact)| format!("{name}={fact}")).collect();
        if !listed.is_empty() {
            text += &format!(" ({})", listed.join(", "));
        }
        let facts = state.call.iter().cloned().chain(said.facts).collect();
        state.told.push((level, now.as_secs_f64(), text, facts));
    }
}

/// Reads the fields of an event.
#[derive(Default)]
struct Facts {
    message: String,
    facts: Vec<(&'static str, Fact)>,
}

impl Visit for Facts {
    fn record_i64(&mut self, field: &Field, value: i64) {
        self.facts.push((field.name(), Fact::Number(value)));
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.record_i64(field, value.try_into().unwrap_or(i64::MAX));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.facts.push((field.name(), Fact::Text(value.to_owned())));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        match field.name() {
            "message" => self.message = format!("{value:?}"),
            _ => self.record_str(field, &format!("{value:?}")),
        }
    }
}

/// What core tells everything to.
struct Ear;

impl Subscriber for Ear {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // What HTTP and TLS tell may hold what must not be seen.
        metadata.target().starts_with("bojagi")
            && self.max_level_hint() >= Some((*metadata.level()).into())
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(if VERBOSE.load(Ordering::Relaxed) { LevelFilter::DEBUG } else { LevelFilter::WARN })
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut facts = Facts::default();
        span.record(&mut facts);
        if let Some(kept) = current() {
            kept.state().call = facts.facts;
        }
        Id::from_u64(1)
    }

    fn event(&self, event: &Event<'_>) {
        if let Some(kept) = current() {
            kept.tell(event);
        } else {
            OTHERS.get_or_init(Kept::default).tell(event);
            ANY_OTHERS.store(true, Ordering::Release);
        }
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
