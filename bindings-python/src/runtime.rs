//! The one door to the async runtime: every call of core goes through here, with Python's global
//! lock released.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use std::task::{Context, Wake, Waker};
use std::time::{Duration, Instant};
use std::{io, process, thread};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::{Builder, Runtime};

use crate::error::raise;

/// How often a blocking call looks whether Ctrl-C was pressed.
const SIGNAL_CHECK: Duration = Duration::from_millis(50);

/// The runtime, and the process whose threads it has.
static RUNTIME: LazyLock<(io::Result<Runtime>, u32)> = LazyLock::new(|| {
    let mut builder = Builder::new_multi_thread();
    let runtime = builder.worker_threads(2).thread_name("bojagi").enable_all().build();
    (runtime, process::id())
});

fn runtime() -> PyResult<&'static Runtime> {
    let (runtime, owner) = &*RUNTIME;
    if CLOSED.load(Ordering::SeqCst) {
        return Err(PyRuntimeError::new_err("bojagi makes no calls while Python ends"));
    }
    if *owner != process::id() {
        // The threads stayed with the parent; a call would wait for them forever.
        return Err(PyRuntimeError::new_err(
            "bojagi made calls before this process was forked, and cannot go on in the child; make \
             the first call after the fork, or start the child with the method \"spawn\"",
        ));
    }
    runtime
        .as_ref()
        .map_err(|e| PyRuntimeError::new_err(format!("bojagi could not start its threads: {e}")))
}

/// How many threads of the runtime are in Python.
static VISITORS: AtomicUsize = AtomicUsize::new(0);
static CLOSED: AtomicBool = AtomicBool::new(false);

/// Runs something short in Python, from a thread of the runtime; not any more where Python ends.
///
/// A thread that needs Python's lock while the interpreter ends is ended in the midst of what it does,
/// and takes the process along.
pub(crate) fn visit<T>(work: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    struct Visit;
    impl Drop for Visit {
        fn drop(&mut self) {
            VISITORS.fetch_sub(1, Ordering::SeqCst);
        }
    }
    VISITORS.fetch_add(1, Ordering::SeqCst);
    let _visit = Visit;
    (!CLOSED.load(Ordering::SeqCst)).then(|| Python::attach(work))
}

/// Lets no thread of the runtime into Python any more, and waits for those that are there. Python
/// calls it before it ends.
#[pyfunction]
pub(crate) fn close(py: Python<'_>) {
    CLOSED.store(true, Ordering::SeqCst);
    // After a fork some may be counted that stayed with the parent, so there is an end to waiting.
    let until = Instant::now() + Duration::from_secs(1);
    py.detach(|| {
        while VISITORS.load(Ordering::SeqCst) != 0 && Instant::now() < until {
            thread::sleep(Duration::from_millis(1));
        }
    });
}

/// The coroutine that waits for a call; to wake it is to visit Python.
struct Caller(Waker);

impl Wake for Caller {
    fn wake(self: Arc<Self>) {
        visit(|_| self.0.wake_by_ref());
    }
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
    let runtime = runtime()?;
    let mut call = pin!(call);
    loop {
        let slice = async { tokio::time::timeout(SIGNAL_CHECK, call.as_mut()).await };
        match py.detach(|| runtime.block_on(slice)) {
            Ok(result) => return result.map_err(|error| raise(py, &error)),
            Err(_) => py.check_signals()?,
        }
    }
}

/// Runs a call for a coroutine. Dropping the future, as a cancelled coroutine does, ends the call.
pub(crate) async fn spawn<T: Send + 'static>(
    call: impl Future<Output = Result<T, bojagi::Error>> + Send + 'static,
) -> PyResult<T> {
    struct AbortOnDrop<T>(tokio::task::JoinHandle<T>);
    impl<T> Drop for AbortOnDrop<T> {
        fn drop(&mut self) {
            self.0.abort();
        }
    }
    let mut task = AbortOnDrop(runtime()?.spawn(call));
    let ended = poll_fn(|context| {
        let waker = Waker::from(Arc::new(Caller(context.waker().clone())));
        Pin::new(&mut task.0).poll(&mut Context::from_waker(&waker))
    });
    match ended.await {
        Ok(result) => result.map_err(|error| Python::attach(|py| raise(py, &error))),
        Err(e) => Err(PyRuntimeError::new_err(format!("bojagi failed inside: {e}"))),
    }
}
