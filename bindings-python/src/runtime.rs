//! The one door to the async runtime: every call of core goes through here, with Python's global
//! lock released.

use std::future::Future;
use std::io;
use std::pin::pin;
use std::process;
use std::sync::LazyLock;
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::{Builder, Runtime};

use crate::credentials::Failure;
use crate::error::{raise, raise_from};

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
    failure: &Failure,
    call: impl Future<Output = Result<T, bojagi::Error>> + Send,
) -> PyResult<T> {
    let runtime = runtime()?;
    let mut call = pin!(call);
    loop {
        let slice = async { tokio::time::timeout(SIGNAL_CHECK, call.as_mut()).await };
        match py.detach(|| runtime.block_on(slice)) {
            Ok(result) => return result.map_err(|error| raise_from(py, &error, failure)),
            Err(_) => py.check_signals()?,
        }
    }
}

/// Runs a call for a coroutine. Dropping the future, as a cancelled coroutine does, ends the call.
pub(crate) async fn spawn<T: Send + 'static>(
    failure: &Failure,
    call: impl Future<Output = Result<T, bojagi::Error>> + Send + 'static,
) -> PyResult<T> {
    struct AbortOnDrop<T>(tokio::task::JoinHandle<T>);
    impl<T> Drop for AbortOnDrop<T> {
        fn drop(&mut self) {
            self.0.abort();
        }
    }
    let mut task = AbortOnDrop(runtime()?.spawn(call));
    match (&mut task.0).await {
        Ok(result) => result.map_err(|error| Python::attach(|py| raise_from(py, &error, failure))),
        Err(e) => Err(PyRuntimeError::new_err(format!("bojagi failed inside: {e}"))),
    }
}
