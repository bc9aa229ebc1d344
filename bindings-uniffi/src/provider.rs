//! A provider of credentials on the other side of the border. It is asked there and answers when it
//! can, so that no thread of Rust waits in foreign code.

use std::error::Error as _;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use bojagi::{Credentials, CredentialsProvider, Error};
use tokio::sync::oneshot;

use crate::secret::{self, NativeSecret};
use crate::time;

/// What the public layer makes of the application's callback.
#[uniffi::export(with_foreign)]
pub trait NativeProvider: Send + Sync {
    /// Begins to look for credentials, and returns at once; `question` takes the answer.
    fn ask(&self, question: Arc<NativeQuestion>);
}

/// An exception of the application's, which crosses back as it is.
#[uniffi::export(with_foreign)]
pub trait NativeThrown: Send + Sync + fmt::Debug {
    /// Its type and its text.
    fn text(&self) -> String;
}

/// The same as the cause of core's error.
#[derive(Debug)]
struct Thrown(Arc<dyn NativeThrown>);

impl fmt::Display for Thrown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.text())
    }
}

impl std::error::Error for Thrown {}

/// What was thrown in the application, if that is why a call failed.
pub fn thrown(error: &Error) -> Option<Arc<dyn NativeThrown>> {
    error.source()?.downcast_ref().map(|Thrown(thrown)| Arc::clone(thrown))
}

/// Takes one answer. To drop it without one is to fail.
#[derive(uniffi::Object)]
pub struct NativeQuestion(Mutex<Option<oneshot::Sender<Answer>>>);

type Answer = Result<Credentials, Error>;

#[uniffi::export]
impl NativeQuestion {
    /// Here they are.
    pub fn answer(
        &self,
        access_key: String,
        secret_key: Arc<NativeSecret>,
        security_token: Option<Arc<NativeSecret>>,
        expires_at: Option<SystemTime>,
    ) {
        let mut given = Credentials::new(access_key, secret::from_native(secret_key));
        if let Some(token) = security_token {
            given = given.and_then(|pair| pair.with_security_token(secret::from_native(token)));
        }
        self.settle(given.map(|given| match expires_at {
            Some(at) => given.expiring_at(time::from_native(at)),
            None => given,
        }));
    }

    /// There are none, and this is why.
    pub fn fail(&self, thrown: Arc<dyn NativeThrown>) {
        let thrown = Thrown(thrown);
        self.settle(Err(failed(&thrown.to_string()).caused_by(thrown)));
    }
}

impl NativeQuestion {
    fn settle(&self, answer: Answer) {
        let sender = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        // Core may have lost patience, and the first answer counts.
        let _ = sender.map(|sender| sender.send(answer));
    }
}

fn failed(why: &str) -> Error {
    Error::credentials(format!("the provider of credentials failed: {why}"))
}

/// Core's view of it.
pub struct Provider(Arc<dyn NativeProvider>);

impl CredentialsProvider for Provider {
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Answer> + Send + '_>> {
        Box::pin(async {
            let (sender, answer) = oneshot::channel();
            self.0.ask(Arc::new(NativeQuestion(Mutex::new(Some(sender)))));
            answer.await.unwrap_or_else(|_| Err(failed("it gave no answer")))
        })
    }
}

pub fn from_native(provider: Arc<dyn NativeProvider>) -> Provider {
    Provider(provider)
}
