//! One call: read the arguments, run until it ends or is cancelled, and say how it ended.
//!
//! How it ended is always a plain object with one field, `value`, `failure` or `cancelled`. Nothing
//! but a fault of this library, or an exception out of the caller's own getters, becomes an
//! exception here: the JavaScript makes the errors, so that they have a stack that helps.

use std::sync::Arc;

use napi::bindgen_prelude::{Env, JsValue, Result, ToNapiValue, Unknown};
use napi_derive::napi;
use tokio::sync::Notify;

use crate::arguments::{Arguments, Read, Refused};
use crate::failure::Failure;
use crate::output::{Fields, IntoJs};
use crate::pages::Pages;

/// What complaints call the object that holds the arguments.
const FIRST: &str = "the first argument";

/// What a call is, and the names of all that it may be given.
pub struct Operation {
    pub provider: &'static str,
    pub name: &'static str,
    pub arguments: &'static [&'static str],
}

/// Gives up the one call that it is handed to.
#[napi]
pub struct Cancel(Arc<Notify>);

#[napi]
impl Cancel {
    #[napi(constructor)]
    #[allow(clippy::new_without_default, reason = "only JavaScript makes one")]
    pub fn new() -> Self {
        Self(Arc::new(Notify::new()))
    }

    /// Stays in force when it comes before the call waits for it.
    #[napi]
    pub fn cancel(&self) {
        self.0.notify_one();
    }
}

/// How a call ended.
pub enum Outcome<T> {
    Value(T),
    Failure(Failure),
    Cancelled,
}

impl<T: IntoJs> IntoJs for Outcome<T> {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        let fields = Fields::new(env)?;
        match self {
            Self::Value(value) => fields.set("value", value)?,
            Self::Failure(failure) => fields.set("failure", failure)?,
            Self::Cancelled => fields.set("cancelled", true)?,
        }
        .done()
    }
}

impl<T> From<std::result::Result<T, bojagi::Error>> for Outcome<T> {
    fn from(result: std::result::Result<T, bojagi::Error>) -> Self {
        match result {
            Ok(value) => Self::Value(value),
            Err(error) => Self::Failure(error.into()),
        }
    }
}

/// What happened before anything could run.
pub fn settled<'env, T: IntoJs>(
    env: &'env Env,
    outcome: Read<Outcome<T>>,
    provider: Option<&'static str>,
    operation: Option<&'static str>,
) -> Result<Unknown<'env>> {
    match outcome {
        Ok(outcome) => outcome,
        Err(Refused::Thrown(exception)) => return Err(exception),
        Err(Refused::Argument(what)) => {
            Outcome::Failure(Failure::arguments(&what.to_string(), provider, operation))
        }
    }
    .into_js(env)
}

/// A JavaScript object that holds a value of Rust.
pub struct Instance<T>(pub T);

impl<T: ToNapiValue> IntoJs for Instance<T> {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.0.into_unknown(env)
    }
}

/// Makes a client from the options that `make` reads.
pub fn construct<'env, T: ToNapiValue>(
    env: &'env Env,
    names: &'static [&'static str],
    given: Unknown<'_>,
    make: impl FnOnce(&Arguments<'_>) -> Read<std::result::Result<T, bojagi::Error>>,
) -> Result<Unknown<'env>> {
    let made = Arguments::read(FIRST, given, names).and_then(|given| make(&given));
    let made = made.map(|made| Outcome::from(made.map(Instance)));
    settled(env, made, None, None)
}

/// Starts the call that `prepare` makes of the arguments, and gives a promise of how it ends.
pub fn start<'env, T, F>(
    env: &'env Env,
    operation: &'static Operation,
    given: Unknown<'_>,
    cancel: Option<&Cancel>,
    prepare: impl FnOnce(&Arguments<'_>) -> Read<F>,
) -> Result<Unknown<'env>>
where
    T: IntoJs + Send + 'static,
    F: Future<Output = std::result::Result<T, bojagi::Error>> + Send + 'static,
{
    let call = Arguments::read(FIRST, given, operation.arguments).and_then(|given| prepare(&given));
    match call {
        Ok(call) => run(env, cancel, call),
        Err(refused) => {
            let refused: Read<Outcome<()>> = Err(refused);
            settled(env, refused, Some(operation.provider), Some(operation.name))
        }
    }
}

/// Makes the pages that `prepare` makes of the arguments; nothing is sent.
pub fn iterate<'env, T: IntoJs + Send + 'static>(
    env: &'env Env,
    operation: &'static Operation,
    given: Unknown<'_>,
    prepare: impl FnOnce(&Arguments<'_>) -> Read<bojagi::Pages<T>>,
) -> Result<Unknown<'env>> {
    let pages =
        Arguments::read(FIRST, given, operation.arguments).and_then(|given| prepare(&given));
    let pages = pages.map(|pages| Outcome::Value(Instance(Pages::from(pages))));
    settled(env, pages, Some(operation.provider), Some(operation.name))
}

/// A promise of how `call` ends. When it is cancelled the future is dropped, which gives up the
/// request.
pub fn run<'env, T, F>(env: &'env Env, cancel: Option<&Cancel>, call: F) -> Result<Unknown<'env>>
where
    T: IntoJs + Send + 'static,
    F: Future<Output = std::result::Result<T, bojagi::Error>> + Send + 'static,
{
    let cancel = cancel.map(|cancel| Arc::clone(&cancel.0));
    let ended = async move {
        let cancelled = async {
            match cancel {
                Some(cancel) => cancel.notified().await,
                None => std::future::pending().await,
            }
        };
        Ok(tokio::select! {
            biased;
            () = cancelled => Outcome::Cancelled,
            result = call => Outcome::from(result),
        })
    };
    let promise = env.spawn_future_with_callback(ended, |env, ended| ended.into_js(env))?;
    Ok(promise.to_unknown())
}
