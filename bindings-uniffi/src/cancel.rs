//! How a call runs, and how it is given up: when its future is dropped, as Kotlin does, or by a token,
//! for Swift, where UniFFI does not pass the end of a task on.

use std::future::Future;
use std::sync::Arc;

use tokio::sync::watch;

use crate::error::NativeError;
use crate::runtime;

/// Gives up every call that it was handed to, also those made later.
#[derive(uniffi::Object)]
pub struct CancelToken(watch::Sender<bool>);

#[uniffi::export]
impl CancelToken {
    /// A token that is not cancelled.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Self(watch::Sender::new(false)).into()
    }

    /// Gives up the calls. The second time does nothing.
    pub fn cancel(&self) {
        self.0.send_replace(true);
    }
}

impl CancelToken {
    async fn cancelled(&self) {
        // It fails only without a sender, and the sender is here.
        let _ = self.0.subscribe().wait_for(|cancelled| *cancelled).await;
    }
}

/// The outcome of a call, unless the token comes first; the call's request is then given up.
pub async fn unless_cancelled<T: Send + 'static>(
    token: Option<Arc<CancelToken>>,
    call: impl Future<Output = Result<T, bojagi::Error>> + Send + 'static,
) -> Result<T, NativeError> {
    // As a task of its own it runs where the runtime does: the caller's thread may be the one that draws.
    let mut task = runtime::spawn(call)?;
    let result = match token {
        None => task.join_next().await,
        Some(token) => tokio::select! {
            biased;
            () = token.cancelled() => return Err(NativeError::Cancelled),
            result = task.join_next() => result,
        },
    };
    match result {
        Some(Ok(result)) => Ok(result?),
        Some(Err(failed)) if failed.is_panic() => std::panic::resume_unwind(failed.into_panic()),
        _ => Err(NativeError::Cancelled),
    }
}
