//! The one door to the async runtime: every call of core goes through here, with Python's global
//! lock released.
//!
//! The process has one runtime, and it has no threads: whoever waits for a call drives it, with all
//! its sockets, timers and tasks. Where several wait, one drives for all, and then the next.

use std::cell::Cell;
use std::convert::Infallible;
use std::future::{Future, pending, poll_fn};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::task::Poll;
use std::time::{Duration, Instant};
use std::{io, thread};

use bojagi::process::PerProcess;
use bojagi::waiting::{Waiting, look};
use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi::PyThread_get_thread_ident;
use pyo3::prelude::*;
use tokio::runtime::{Builder, Runtime};
use tokio::task::AbortHandle;
use tokio::time::{Interval, interval};

use crate::error::raise;

/// How often a blocking call looks whether Ctrl-C was pressed.
const SIGNAL_CHECK: Duration = Duration::from_millis(50);

static PROCESS: PerProcess<Process> = PerProcess::new();

/// What all calls of a process share.
struct Process {
    runtime: Runtime,
    main_thread: u64,
    /// When to look for Ctrl-C. Kept, because a new timer for each call would cost more than the rest.
    checks: Mutex<Interval>,
    driver: OnceLock<io::Result<()>>,
    waiting: Waiting,
}

impl Process {
    fn get(py: Python<'_>) -> PyResult<&'static Self> {
        PROCESS.get_or_try_init(|| {
            let main_thread =
                call(py, || py.import("threading")?.call_method0("main_thread")?.getattr("ident"))?;
            let mut builder = Builder::new_current_thread();
            builder.thread_name("bojagi").enable_all();
            // What has to block is rare; a process that then has no threads forks in peace.
            let runtime = builder.thread_keep_alive(Duration::ZERO).build();
            let runtime = runtime.map_err(|e| no_start(&e))?;
            let entered = runtime.enter();
            let checks = Mutex::new(interval(SIGNAL_CHECK));
            drop(entered);
            Ok(Self {
                runtime,
                main_thread: main_thread.extract()?,
                checks,
                driver: OnceLock::new(),
                waiting: Waiting::default(),
            })
        })
    }

    /// Waits for a call; None when it is time to look for Ctrl-C.
    fn wait<T>(&self, mut call: Pin<&mut impl Future<Output = T>>) -> Option<T> {
        let thread = this_thread();
        // Python looks for signals in no other thread.
        let mut checks =
            (thread == self.main_thread).then(|| self.checks.try_lock().ok()).flatten();
        let waiting = self.waiting.enter();
        self.runtime.block_on(async {
            waiting.look().await;
            poll_fn(|context| match (call.as_mut().poll(context), &mut checks) {
                (Poll::Ready(result), _) => Poll::Ready(Some(result)),
                (Poll::Pending, Some(checks)) => checks.poll_tick(context).map(|_| None),
                (Poll::Pending, None) => Poll::Pending,
            })
            .await
        })
    }

    /// Has a thread of its own drive, for calls that no other thread waits for.
    fn drive(&'static self) -> PyResult<()> {
        let start = || {
            let drive = || self.runtime.block_on(pending::<()>());
            thread::Builder::new().name("bojagi".to_owned()).spawn(drive).map(drop)
        };
        self.driver.get_or_init(start).as_ref().map_err(no_start).copied()
    }
}

fn no_start(error: &io::Error) -> PyErr {
    PyRuntimeError::new_err(format!("bojagi could not start: {error}"))
}

/// How many threads of this process are in Python that may not be ended there.
static VISITORS: PerProcess<AtomicUsize> = PerProcess::new();
/// The thread that ends Python, once it does. 0 until then, which is no thread's number.
static ENDING: AtomicU64 = AtomicU64::new(0);

thread_local! {
    static VISITING: Cell<bool> = const { Cell::new(false) };
}

/// Longer than any visit takes; only a handler of logs can take its time.
const VISITS_END: Duration = Duration::from_secs(10);

/// Runs something short in Python, with frames of Rust below; not any more where Python ends.
///
/// A thread that needs Python's lock while the interpreter ends is ended in the midst of what it does,
/// and takes the process along; all but the one that ends it.
pub(crate) fn visit<T>(work: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    struct Visit(&'static AtomicUsize);
    impl Drop for Visit {
        fn drop(&mut self) {
            VISITING.set(false);
            self.0.fetch_sub(1, Ordering::SeqCst);
        }
    }
    if VISITING.get() {
        return Some(Python::attach(work));
    }
    let visitors = VISITORS.get_or_init(AtomicUsize::default);
    visitors.fetch_add(1, Ordering::SeqCst);
    VISITING.set(true);
    let _visit = Visit(visitors);
    let ending = ENDING.load(Ordering::SeqCst);
    (ending == 0 || ending == this_thread()).then(|| Python::attach(work))
}

/// Calls something short that is written in Python, from a method that Python has called.
pub(crate) fn call<'py, T>(py: Python<'py>, work: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    // Where Python ends, this thread has come to its end too.
    visit(|_| work()).unwrap_or_else(|| match py.detach(rest) {})
}

fn rest() -> Infallible {
    loop {
        thread::park();
    }
}

/// Lets nobody visit any more, and waits for those who do. Python calls it before it ends.
#[pyfunction]
pub(crate) fn close(py: Python<'_>) {
    ENDING.store(this_thread(), Ordering::SeqCst);
    let until = Instant::now() + VISITS_END;
    let visitors = VISITORS.get_or_init(AtomicUsize::default);
    py.detach(|| {
        while visitors.load(Ordering::SeqCst) != 0 && Instant::now() < until {
            thread::sleep(Duration::from_millis(1));
        }
    });
}

/// Python's number of this thread.
fn this_thread() -> u64 {
    #[allow(unsafe_code, reason = "see SAFETY")]
    #[allow(clippy::useless_conversion, reason = "it has 32 bits on Windows")]
    // SAFETY: it asks the system alone, and any thread may.
    u64::from(unsafe { PyThread_get_thread_ident() })
}

/// Runs something short that may block, without the global lock.
pub(crate) fn detached<T: Send>(
    py: Python<'_>,
    work: impl FnOnce() -> Result<T, bojagi::Error> + Send,
) -> PyResult<T> {
    py.detach(work).map_err(|error| raise(py, &error))
}

/// Waits for a call, without the global lock. Ctrl-C gives the call up.
pub(crate) fn block<T: Send>(
    py: Python<'_>,
    call: impl Future<Output = Result<T, bojagi::Error>> + Send,
) -> PyResult<T> {
    let process = Process::get(py)?;
    let mut call = pin!(call);
    loop {
        match py.detach(|| process.wait(call.as_mut())) {
            Some(result) => return result.map_err(|error| raise(py, &error)),
            None => py.check_signals()?,
        }
    }
}

/// Begins a call that no thread waits for.
pub(crate) fn spawn(
    py: Python<'_>,
    call: impl Future<Output = ()> + Send + 'static,
) -> PyResult<AbortHandle> {
    let process = Process::get(py)?;
    process.drive()?;
    let task = process.runtime.spawn(async {
        look().await;
        call.await;
    });
    Ok(task.abort_handle())
}
