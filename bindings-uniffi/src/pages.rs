//! What is common to all iterations: a list that is fetched page by page, when the next one is wanted.

use std::sync::Arc;

use bojagi::{Error, Pages};
use tokio::sync::Mutex;

use crate::cancel::{CancelToken, unless_cancelled};
use crate::error::NativeError;
use crate::live::Live;
use crate::runtime;

/// A list that is under way. Whoever asks while another one waits, waits too.
pub struct PagesUnderWay<T>(Arc<Mutex<Pages<T>>>, Live);

impl<T: Send + 'static> PagesUnderWay<T> {
    pub fn new(pages: Pages<T>) -> Self {
        Self(Arc::new(Mutex::new(pages)), Live::new())
    }

    /// The items of the next page that has any; none after the last.
    pub async fn next(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Vec<T>>, NativeError> {
        unless_cancelled(cancel, self.call()).await
    }

    /// The same for a thread that waits.
    pub fn next_blocking(&self) -> Result<Option<Vec<T>>, NativeError> {
        runtime::block(self.call())
    }

    fn call(&self) -> impl Future<Output = Result<Option<Vec<T>>, Error>> + use<T> {
        let pages = Arc::clone(&self.0);
        async move { pages.lock_owned().await.next_page().await.transpose() }
    }
}
