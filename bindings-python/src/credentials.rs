//! Credentials that a function of the application's own gives.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use pyo3::prelude::*;
use tokio::task::spawn_blocking;

use crate::arguments::{SecretArgument, Text, wrong_type};
use crate::convert::repr;
use crate::error::raise;
use crate::secret::{SecretString, refuse_to_pickle};

/// The key pair that a request is signed with, as a function given as `credentials` returns it.
///
/// The function takes no arguments, and may be `async def`. It is called on a thread of its own, where a
/// coroutine gets an event loop of its own, so it can wait without holding up anybody, but cannot use
/// what belongs to another event loop. It is never called twice at the same time.
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

/// What a provider raised last, with the text that core made of it.
#[derive(Clone, Default)]
pub(crate) struct Failure(Arc<Mutex<Option<(String, PyErr)>>>);

impl Failure {
    /// That of a client with this provider.
    pub(crate) fn of(provider: Option<&CredentialsProvider>) -> Self {
        provider.map(|provider| provider.failure.clone()).unwrap_or_default()
    }

    /// What was raised, if that is what this error speaks of.
    pub(crate) fn behind(&self, py: Python<'_>, error: &bojagi::Error) -> Option<PyErr> {
        let failure = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (text, raised) = failure.as_ref()?;
        error.message().contains(text).then(|| raised.clone_ref(py))
    }

    fn set(&self, failure: Option<(String, PyErr)>) {
        let before = {
            let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::replace(&mut *now, failure)
        };
        // What goes here may run Python, which may want the lock.
        drop(before);
    }
}

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
    fn credentials(
        &self,
    ) -> Pin<Box<dyn Future<Output = Result<bojagi::Credentials, bojagi::Error>> + Send + '_>> {
        let provider = self.clone();
        Box::pin(async move {
            // The function may take its time, so it must not hold up the threads of the runtime.
            let asked = spawn_blocking(move || Python::try_attach(|py| provider.ask(py)));
            let ended = || bojagi::Error::credentials("Python is shutting down");
            asked.await.ok().flatten().unwrap_or_else(|| Err(ended()))
        })
    }
}

impl CredentialsProvider {
    fn ask(&self, py: Python<'_>) -> Result<bojagi::Credentials, bojagi::Error> {
        let (outcome, failure) = match self.call(py) {
            Ok(credentials) => (Ok(credentials), None),
            Err(raised) => {
                let text = describe(py, &raised);
                (Err(bojagi::Error::credentials(text.as_str())), Some((text, raised)))
            }
        };
        self.failure.set(failure);
        outcome
    }

    fn call(&self, py: Python<'_>) -> PyResult<bojagi::Credentials> {
        let mut given = self.function.bind(py).call0()?;
        if given.hasattr("__await__")? {
            given = py.import("asyncio")?.call_method1("run", (given,))?;
        }
        match given.cast::<Credentials>() {
            Ok(credentials) => Ok(credentials.get().0.clone()),
            Err(_) => Err(wrong_type("Credentials", given.as_borrowed())),
        }
    }
}

/// The type's name and the text of an exception, and nothing of where it comes from.
fn describe(py: Python<'_>, raised: &PyErr) -> String {
    let name = raised.get_type(py).name().map(|name| name.to_string()).unwrap_or_default();
    match raised.value(py).str().map(|text| text.to_string()) {
        Ok(text) if !text.is_empty() => {
            format!("the provider of credentials failed: {name}: {text}")
        }
        _ => format!("the provider of credentials failed: {name}"),
    }
}
