//! Credentials that a function of the application's own gives.

use std::future::pending;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyDict, PyTuple};
use tokio::sync::oneshot;
use tokio::task::spawn_blocking;

use crate::arguments::{SecretArgument, Text, wrong_type};
use crate::error::raise;
use crate::model::repr;
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
///     security_token: Token that belongs to the pair, as temporary ones of Alibaba Cloud have it.
///     expires_at: When they stop being valid; the function is called again before. By default never.
///
/// Raises:
///     `CredentialsError` when a key or the token is empty or holds white space.
#[pyclass(frozen, eq, module = "bojagi")]
#[derive(Clone, PartialEq)]
pub(crate) struct Credentials(bojagi::Credentials);

#[pymethods]
impl Credentials {
    #[new]
    #[pyo3(signature = (*, access_key, secret_key, security_token=None, expires_at=None))]
    fn new(
        py: Python<'_>,
        access_key: Text,
        secret_key: SecretArgument,
        security_token: Option<SecretArgument>,
        expires_at: Option<Timestamp>,
    ) -> PyResult<Self> {
        let secret_key = bojagi::SecretString::from(secret_key);
        let mut made = bojagi::Credentials::new(access_key, secret_key);
        if let Some(token) = security_token {
            made = made.and_then(|pair| pair.with_security_token(token));
        }
        let made = made.map_err(|e| raise(py, &e))?;
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

    /// The token that belongs to the pair, if there is one.
    #[getter]
    fn security_token(&self) -> Option<SecretString> {
        self.0.security_token().cloned().map(SecretString::from)
    }

    /// When they stop being valid; None: never.
    #[getter]
    fn expires_at(&self) -> Option<Timestamp> {
        self.0.expires_at()
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let fields = PyDict::new(slf.py());
        for name in ["access_key", "secret_key", "security_token", "expires_at"] {
            fields.set_item(name, slf.getattr(name)?)?;
        }
        repr("Credentials", &fields)
    }

    fn __reduce__(&self) -> PyResult<()> {
        refuse_to_pickle()
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }
}

/// The application's function.
#[derive(Clone)]
pub(crate) struct CredentialsProvider(Arc<Py<PyAny>>);

type Outcome = Result<bojagi::Credentials, bojagi::Error>;

impl<'py> FromPyObject<'_, 'py> for CredentialsProvider {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if !object.is_callable() {
            return Err(wrong_type("a function that gives Credentials", object));
        }
        Ok(Self(Arc::new(object.to_owned().unbind())))
    }
}

impl bojagi::CredentialsProvider for CredentialsProvider {
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Outcome> + Send + '_>> {
        let provider = self.clone();
        Box::pin(async move {
            let (sender, answer) = oneshot::channel();
            // Python's lock may be long in coming, which must not hold up the threads of the runtime.
            let ask = move |py: Python<'_>| {
                let asked = provider.ask(py, sender);
                asked.map_err(|raised| failed(&raised.to_string()).caused_by(raised))
            };
            match spawn_blocking(|| runtime::visit(ask)).await {
                Ok(Some(Err(error))) => Err(error),
                // Python ends, and nobody is to hear of it.
                Ok(None) => pending().await,
                _ => answer.await.unwrap_or_else(|_| Err(failed("it gave no answer"))),
            }
        })
    }
}

impl CredentialsProvider {
    fn ask(&self, py: Python<'_>, sender: oneshot::Sender<Outcome>) -> PyResult<()> {
        let sender = Mutex::new(Some(sender));
        let deliver = move |args: &Bound<'_, PyTuple>, _: Option<&Bound<'_, PyDict>>| {
            let outcome = delivered(args)?;
            let sender = sender.lock().unwrap_or_else(PoisonError::into_inner).take();
            // Nobody may be waiting any more.
            sender.map(|sender| sender.send(outcome).ok());
            PyResult::Ok(())
        };
        let deliver = PyCFunction::new_closure(py, None, None, deliver)?;
        let ask = py.import("bojagi._provider")?.getattr("ask")?;
        ask.call1((self.0.bind(py), deliver)).map(drop)
    }
}

/// What the function gave, or what it raised with a text for that.
fn delivered(args: &Bound<'_, PyTuple>) -> PyResult<Outcome> {
    if let Ok((credentials,)) = args.extract::<(Bound<'_, Credentials>,)>() {
        return Ok(Ok(credentials.get().0.clone()));
    }
    let (raised, text): (Bound<'_, PyAny>, String) = args.extract()?;
    Ok(Err(failed(&text).caused_by(PyErr::from_value(raised))))
}

fn failed(why: &str) -> bojagi::Error {
    bojagi::Error::credentials(format!("the provider of credentials failed: {why}"))
}
