//! Credentials that the application gives when it is asked: a JavaScript function as a provider.
//!
//! The function that comes in here is not the application's own but the one around it in
//! `lib/credentials.js`. It gets a [`Reply`], never throws, and is called on its own thread.

use std::sync::Arc;

use bojagi::{Credentials, Error, SharedCredentialsProvider, Timestamp};
use napi::bindgen_prelude::{Env, Function, Result, Unknown};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Status, ValueType};
use napi_derive::napi;
use tokio::sync::oneshot;

use crate::arguments::{Arguments, FromArgument, Read, cast};
use crate::call::{self, Outcome};

type Answer = std::result::Result<Credentials, Error>;

/// Takes one answer. To be collected without any is an answer too.
#[napi]
pub struct Reply(Option<oneshot::Sender<Answer>>);

#[napi]
impl Reply {
    /// What the application's function gave. When it cannot be used, there is no answer yet.
    #[napi(catch_unwind)]
    pub fn give<'env>(&mut self, env: &'env Env, given: Unknown<'_>) -> Result<Unknown<'env>> {
        let given = read(given).map(|given| Outcome::from(given.map(|given| self.send(Ok(given)))));
        call::settled(env, given, None, None)
    }

    /// What the application's function threw, and its text.
    #[napi(catch_unwind)]
    pub fn fail(&mut self, thrown: Unknown<'_>, why: String) {
        let what = format!("the credentials provider failed: {why}");
        // It gives the very same value back, and may be dropped on any thread.
        let cause = napi::Error::from_unknown_without_coercion(thrown);
        self.send(Err(Error::credentials(what).caused_by(cause)));
    }

    fn send(&mut self, answer: Answer) {
        if let Some(sender) = self.0.take() {
            // A call that was given up may have been all that waited.
            let _ = sender.send(answer);
        }
    }
}

fn read(given: Unknown<'_>) -> Read<Answer> {
    let names = &["accessKey", "secretKey", "securityToken", "expiresAt"];
    let given = Arguments::read("what it gave", given, names)?;
    let access_key = given.required::<String>("accessKey")?;
    let secret_key = given.required::<bojagi::SecretString>("secretKey")?;
    let token = given.optional::<bojagi::SecretString>("securityToken")?;
    let expires_at = given.optional::<Timestamp>("expiresAt")?;
    let mut credentials = Credentials::new(access_key, secret_key);
    if let Some(token) = token {
        credentials = credentials.and_then(|pair| pair.with_security_token(token));
    }
    Ok(credentials.map(|credentials| match expires_at {
        Some(at) => credentials.expiring_at(at),
        None => credentials,
    }))
}

/// A weak one: a program may end although it could be asked again.
type Ask = ThreadsafeFunction<Reply, (), Reply, Status, false, true>;

impl FromArgument for SharedCredentialsProvider {
    const EXPECTED: &'static str = "a function";

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        let function: Function<'_, Reply, ()> = cast(value, ValueType::Function, Self::EXPECTED)?;
        let ask: Ask = function.build_threadsafe_function().weak::<true>().build()?;
        let ask = Arc::new(ask);
        Ok(Self::from(move || answer(Arc::clone(&ask))))
    }
}

async fn answer(ask: Arc<Ask>) -> Answer {
    let (sender, answer) = oneshot::channel();
    ask.call(Reply(Some(sender)), ThreadsafeFunctionCallMode::NonBlocking);
    let gone = |_| Error::credentials("the credentials provider gave no answer");
    answer.await.map_err(gone)?
}
