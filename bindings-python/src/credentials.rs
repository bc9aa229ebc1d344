//! Credentials that a function of the application's own gives.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyDict, PyTuple};
use tokio::sync::oneshot;
use tokio::task::spawn_blocking;

use crate::arguments::{SecretArgument, Text, wrong_type};
use crate::convert::repr;
use crate::error::raise;
use crate::runtime;
use crate::secret::{SecretString, refuse_to_pickle};

/// The key pair that a request is signed with, as a function given as `credentials` returns it.
///
/// The function takes no arguments, and may be `async def`. It is called on a thread of its own,
/// where a coroutine gets an event loop of its own, so it can wait without holding up anybody, but
/// cannot use what belongs to another event loop. It has 60 seconds, and is never called twice at
/// the same time.
///
/// Args:
///     access_key: Access key ID of the account or sub account.
///     secret_key: Secret key that belongs to the access key.
///     expires_at: When they stop being valid; the function is called again before. By default never.
///
/// Raises:
///     `CredentialsError` when a key is empty or holds white space.
#[pyclass(frozen, eq, module = "bojagi")]
#[derive(Clone, PartialEq)]
pub(crate) struct Credentials(bojagi::Credentials);

#[pymethods]
impl Credentials {
    #[new]
    #[pyo3(signature = (*, access_key, secret_key, expires_at=None))]
    fn new(
        py: Python<'_>,
        access_key: Text,
        secret_key: SecretArgument,
        expires_at: Option<Timestamp>,
    ) -> PyResult<Self> {
        let secret_key = bojagi::SecretString::from(secret_key);
        let made = bojagi::Credentials::new(access_key, secret_key).map_err(|e| raise(py, &e))?;
        Ok(Self(match expires_at {
            Some(at) => made.expiring_at(at),
            None => made,
        }))
    }

    /// The access key ID.
    #[getter]
    fn access_key(&self) -> &str {
        self.0.access_key()
    }

    /// The secret key.
    #[getter]
    fn secret_key(&self) -> SecretString {
        self.0.secret_key().clone().into()
    }

    /// When they stop being valid; None: never.
    #[getter]
    fn expires_at(&self) -> Option<Timestamp> {
        self.0.expires_at()
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        repr(slf, "Credentials", &["access_key", "secret_key", "expires_at"])
    }

    fn __reduce__(&self) -> PyResult<()> {
        refuse_to_pickle()
    }
}

/// The application's function.
#[derive(Clone)]
pub(crate) struct CredentialsProvider {
    function: Arc<Py<PyAny>>,
    failure: Failure,
}

type Outcome = Result<bojagi::Credentials, bojagi::Error>;

impl<'py> FromPyObject<'_, 'py> for CredentialsProvider {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if !object.is_callable() {
            return Err(wrong_type("a function that gives Credentials", object));
        }
        let function = Arc::new(object.to_owned().unbind());
        Ok(Self { function, failure: Failure::default() })
    }
}

impl bojagi::CredentialsProvider for CredentialsProvider {
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Outcome> + Send + '_>> {
        let provider = self.clone();
        Box::pin(async move {
            let (sender, answer) = oneshot::channel();
            // Python's lock may be long in coming, which must not hold up the threads of the runtime.
            let asked = spawn_blocking(move || runtime::visit(|py| provider.ask(py, sender)));
            match asked.await {
                Ok(Some(Err(why))) => Err(failed(&why)),
                _ => answer.await.unwrap_or_else(|_| Err(failed("it gave no answer"))),
            }
        })
    }
}

impl CredentialsProvider {
    fn ask(&self, py: Python<'_>, sender: oneshot::Sender<Outcome>) -> Result<(), String> {
        let (failure, sender) = (self.failure.clone(), Mutex::new(Some(sender)));
        let deliver = move |args: &Bound<'_, PyTuple>, _: Option<&Bound<'_, PyDict>>| {
            let outcome = failure.note(args)?;
            let sender = sender.lock().unwrap_or_else(PoisonError::into_inner).take();
            // Nobody may be waiting any more.
            sender.map(|sender| sender.send(outcome).ok());
            PyResult::Ok(())
        };
        let asked = PyCFunction::new_closure(py, None, None, deliver).and_then(|deliver| {
            let ask = py.import("bojagi._provider")?.getattr("ask")?;
            ask.call1((self.function.bind(py), deliver))
        });
        asked.map(drop).map_err(|error| error.to_string())
    }
}

fn failed(why: &str) -> bojagi::Error {
    bojagi::Error::credentials(format!("the provider of credentials failed: {why}"))
}

/// What a provider raised last, with its type's name and text.
#[derive(Clone, Default)]
pub(crate) struct Failure(Arc<Mutex<Option<(PyErr, String)>>>);

impl Failure {
    /// That of a client with this provider.
    pub(crate) fn of(provider: Option<&CredentialsProvider>) -> Self {
        provider.map(|provider| provider.failure.clone()).unwrap_or_default()
    }

    /// What was raised, if that is what this error speaks of.
    pub(crate) fn behind(&self, py: Python<'_>, error: &bojagi::Error) -> Option<PyErr> {
        let failure = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (raised, text) = failure.as_ref()?;
        error.message().contains(failed(text).message().as_str()).then(|| raised.clone_ref(py))
    }

    /// Takes what the function gave, or what it raised with a text for that.
    fn note(&self, delivered: &Bound<'_, PyTuple>) -> PyResult<Outcome> {
        let (outcome, failure) = match delivered.extract::<(Bound<'_, Credentials>,)>() {
            Ok((credentials,)) => (Ok(credentials.get().0.clone()), None),
            Err(_) => {
                let (raised, text): (Bound<'_, PyAny>, String) = delivered.extract()?;
                (Err(failed(&text)), Some((PyErr::from_value(raised), text)))
            }
        };
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut *last, failure);
        drop(last);
        // Runs Python perhaps, which may want the lock.
        drop(before);
        Ok(outcome)
    }
}
