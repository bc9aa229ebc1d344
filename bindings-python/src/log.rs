//! What core tells of its calls, for Python's `logging`.
//!
//! Core tells it on any thread, without Python's lock. So it is kept with the call, and logged where the
//! application waits for that: on its own thread, in its own task, where a handler may do what it likes.

use std::cell::RefCell;
use std::future::poll_fn;
use std::mem;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::UNIX_EPOCH;

use bojagi::process::PerProcess;
use bojagi::told::{
    Event, Fact, Facts, Hear, Level, LevelFilter, Told, rebuild_interest_cache, tell,
};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;

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
    tell(Ear);
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
            let write = |logging: &Logging| {
                let records = told.into_iter().map(|told| record(py, told));
                let records = records.collect::<PyResult<Vec<_>>>()?;
                WRITE.get(py)?.call1((&logging.logger, records))
            };
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
        rebuild_interest_cache();
    }
    wanted
}

/// What was told, and not yet logged.
#[derive(Default)]
struct Kept(Mutex<State>);

#[derive(Default)]
struct State {
    call: Facts,
    told: Vec<Told>,
}

impl Kept {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> Vec<Told> {
        mem::take(&mut self.state().told)
    }

    fn keep(&self, event: &Event<'_>) {
        let mut state = self.state();
        let told = Told::new(event, &state.call);
        state.told.push(told);
    }
}

struct Ear;

impl Hear for Ear {
    fn level(&self) -> LevelFilter {
        if VERBOSE.load(Ordering::Relaxed) { LevelFilter::DEBUG } else { LevelFilter::WARN }
    }

    fn begin(&self, call: Facts) {
        if let Some(kept) = current() {
            kept.state().call = call;
        }
    }

    fn hear(&self, event: &Event<'_>) {
        if let Some(kept) = current() {
            kept.keep(event);
        } else {
            OTHERS.get_or_init(Kept::default).keep(event);
            ANY_OTHERS.store(true, Ordering::Release);
        }
    }
}

/// Level, seconds since 1970, text, facts.
type Record<'py> = (u8, f64, String, Vec<(&'static str, Bound<'py, PyAny>)>);

fn record(py: Python<'_>, told: Told) -> PyResult<Record<'_>> {
    let level = match told.level {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        _ => 10,
    };
    let time = told.time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64();
    let fact = |fact| match fact {
        Fact::Number(number) => number.into_bound_py_any(py),
        Fact::Text(text) => text.into_bound_py_any(py),
    };
    let facts = told.facts.into_iter().map(|(name, value)| Ok((name, fact(value)?)));
    Ok((level, time, told.text, facts.collect::<PyResult<_>>()?))
}
