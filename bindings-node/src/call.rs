//! One call: read the arguments, start it, and say how it ended.
//!
//! How it ended is always a plain object with one field, `value` or `failure`. Nothing but a fault of
//! this library, or an exception out of the caller's own getters, becomes an exception here: the
//! JavaScript makes the errors, so that they have a stack that helps.

use napi::bindgen_prelude::{Env, Result, ToNapiValue, Unknown};

use crate::arguments::{Arguments, Read, Refused};
use crate::calls::Calls;
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

/// How a call ended.
pub enum Outcome<T> {
    Value(T),
    Failure(Failure),
}

impl<T: IntoJs> IntoJs for Outcome<T> {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        let fields = Fields::new(env)?;
        match self {
            Self::Value(value) => fields.set("value", value)?,
            Self::Failure(failure) => fields.set("failure", failure)?,
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

/// Starts the call that `prepare` makes of the arguments, and gives its number; or how it ended already.
pub fn start<'env, T, F>(
    env: &'env Env,
    operation: &'static Operation,
    given: Unknown<'_>,
    calls: &Calls,
    prepare: impl FnOnce(&Arguments<'_>) -> Read<F>,
) -> Result<Unknown<'env>>
where
    T: IntoJs + Send + 'static,
    F: Future<Output = std::result::Result<T, bojagi::Error>> + Send + 'static,
{
    let call = Arguments::read(FIRST, given, operation.arguments).and_then(|given| prepare(&given));
    match call {
        Ok(call) => calls.start(env, call)?.into_unknown(env),
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
