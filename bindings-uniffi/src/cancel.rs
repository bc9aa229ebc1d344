//! Giving up a call from outside, for Swift: UniFFI does not pass the end of a Swift task on.

use std::future::Future;
use std::sync::Arc;

use tokio::sync::watch;

use crate::error::NativeError;

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
pub async fn unless_cancelled<T>(
    token: Option<Arc<CancelToken>>,
    call: impl Future<Output = Result<T, bojagi::Error>>,
) -> Result<T, NativeError> {
    let Some(token) = token else {
        return Ok(call.await?);
    };
    tokio::select! {
        biased;
        () = token.cancelled() => Err(NativeError::Cancelled),
        result = call => Ok(result?),
    }
}
