//! What an operation of an asynchronous client gives: a coroutine, which waits for a call.

use std::future::Future;
#[cfg(unix)]
use std::io::{Read, Write};
use std::mem;
#[cfg(unix)]
use std::os::{
    fd::{AsRawFd, RawFd},
    unix::net::UnixStream,
};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bojagi::process::PerProcess;
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::{PyNotImplementedError, PyRuntimeError};
use pyo3::prelude::*;
use tokio::task::AbortHandle;

use crate::error::raise;
use crate::import::Import;
use crate::log::Log;
use crate::runtime;

type Outcome = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;

static RESULT: Import = Import::new("bojagi._coroutines", "result");

/// Loads what coroutines need. With the client, because a child that is forked while another thread
/// loads a module can never load it.
pub(crate) fn load(py: Python<'_>) -> PyResult<()> {
    RESULT.get(py).map(drop)
}

/// A coroutine that waits for a call. The call begins when the coroutine is first awaited.
pub(crate) fn coroutine<'py, T>(
    py: Python<'py>,
    name: &'static str,
    call: impl Future<Output = Result<T, bojagi::Error>> + Send + 'static,
) -> PyResult<Bound<'py, PyAny>>
where
    T: for<'a> IntoPyObject<'a> + Send + 'static,
{
    let coroutine = RESULT.get(py)?.call1((Call::new(call),))?;
    coroutine.setattr("__qualname__", name)?;
    Ok(coroutine)
}

/// A call on its way, for a coroutine.
#[pyclass(frozen)]
pub(crate) struct Call {
    new: Mutex<Option<Pin<Box<dyn Future<Output = Outcome> + Send>>>>,
    begun: PerProcess<Begun>,
    log: Log,
}

struct Begun {
    task: AbortHandle,
    outcome: Arc<Mutex<Option<Outcome>>>,
}

impl Call {
    pub(crate) fn new<T>(
        call: impl Future<Output = Result<T, bojagi::Error>> + Send + 'static,
    ) -> Self
    where
        T: for<'py> IntoPyObject<'py> + Send + 'static,
    {
        let log = Log::new();
        let heard = log.clone();
        let call = async move {
            let result = heard.hear(call).await;
            let outcome: Outcome = Box::new(move |py| match result {
                Ok(value) => value.into_py_any(py),
                Err(error) => Err(raise(py, &error)),
            });
            outcome
        };
        Self { new: Mutex::new(Some(Box::pin(call))), begun: PerProcess::new(), log }
    }

    fn abort(&self) {
        if let Some(begun) = self.begun.get() {
            begun.task.abort();
        }
    }
}

#[pymethods]
impl Call {
    /// Rings the bell for the future when the call has ended.
    fn begin(&self, py: Python<'_>, bell: &Bell, future: Py<PyAny>) -> PyResult<()> {
        let again = || PyRuntimeError::new_err("a call begins once");
        let call = held(&self.new).take().ok_or_else(again)?;
        let bell = bell.0.get().ok_or_else(inherited)?;
        let outcome = Arc::default();
        let ending = Ending { bell: Arc::clone(bell), future: Some(future) };
        let place = Arc::clone(&outcome);
        let task = runtime::spawn(py, async move {
            let _ending = ending;
            let ended = call.await;
            *held(&place) = Some(ended);
        })?;
        self.begun.get_or_init(|| Begun { task, outcome });
        Ok(())
    }

    fn outcome(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.log.write();
        let begun = self.begun.get().ok_or_else(inherited)?;
        let outcome = held(&begun.outcome).take();
        // The text of a panic has been printed.
        let broken = || PyRuntimeError::new_err("bojagi failed inside; please report it");
        outcome.ok_or_else(broken)?(py)
    }

    fn give_up(&self) {
        self.abort();
        self.log.write();
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        self.abort();
    }
}

fn inherited() -> PyErr {
    PyRuntimeError::new_err("the call was begun before this process was forked; make it anew")
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The end of a call, however it comes.
struct Ending {
    bell: Arc<Inner>,
    future: Option<Py<PyAny>>,
}

impl Drop for Ending {
    fn drop(&mut self) {
        self.future.take().into_iter().for_each(|future| self.bell.ring(future));
    }
}

/// Tells an event loop which of its futures are done. It is rung once for all that are done by then.
#[pyclass(frozen)]
pub(crate) struct Bell(PerProcess<Arc<Inner>>);

struct Inner {
    done: Mutex<Vec<Py<PyAny>>>,
    sound: Sound,
}

enum Sound {
    /// What is written to one of these sockets the event loop reads from the other: so no thread has
    /// to wait for Python's lock to wake it.
    #[cfg(unix)]
    Sockets {
        near: UnixStream,
        far: UnixStream,
    },
    Function(Py<PyAny>),
}

#[pymethods]
impl Bell {
    #[new]
    #[pyo3(signature = (ring=None))]
    fn new(ring: Option<Py<PyAny>>) -> PyResult<Self> {
        let sound = match ring {
            Some(function) => Sound::Function(function),
            #[cfg(unix)]
            None => Sound::sockets()?,
            // Event loops of Windows wait for no sockets of others.
            #[cfg(not(unix))]
            None => return Err(PyNotImplementedError::new_err(())),
        };
        let bell = PerProcess::new();
        bell.get_or_init(|| Arc::new(Inner { done: Mutex::default(), sound }));
        Ok(Self(bell))
    }

    /// What an event loop has to wait for.
    #[cfg(unix)]
    fn fileno(&self) -> PyResult<RawFd> {
        match &self.0.get().ok_or_else(inherited)?.sound {
            Sound::Sockets { near, .. } => Ok(near.as_raw_fd()),
            Sound::Function(_) => Err(PyNotImplementedError::new_err(())),
        }
    }

    /// The futures for which it was rung.
    fn answer(&self) -> PyResult<Vec<Py<PyAny>>> {
        let inner = self.0.get().ok_or_else(inherited)?;
        #[cfg(unix)]
        if let Sound::Sockets { near, .. } = &inner.sound {
            let _ = (&*near).read(&mut [0; 64]);
        }
        Ok(mem::take(&mut held(&inner.done)))
    }
}

impl Inner {
    fn ring(self: &Arc<Self>, future: Py<PyAny>) {
        let mut done = held(&self.done);
        done.push(future);
        if done.len() > 1 {
            return;
        }
        drop(done);
        match &self.sound {
            #[cfg(unix)]
            Sound::Sockets { far, .. } => {
                // Where it is full, the loop has enough to read.
                let _ = (&*far).write(&[0]);
            }
            Sound::Function(function) => {
                runtime::visit(|py| {
                    let bell = PerProcess::new();
                    bell.get_or_init(|| Arc::clone(self));
                    let rung = function.call1(py, (Bell(bell),));
                    rung.map_or_else(|e| e.write_unraisable(py, None), drop);
                });
            }
        }
    }
}

#[cfg(unix)]
impl Sound {
    fn sockets() -> PyResult<Self> {
        let (near, far) = UnixStream::pair()?;
        near.set_nonblocking(true)?;
        far.set_nonblocking(true)?;
        Ok(Self::Sockets { near, far })
    }
}
