//! What is common to all iterations: a list that is fetched page by page, when the next one is wanted.

use std::sync::Arc;

use bojagi::Pages;
use tokio::sync::Mutex;

use crate::cancel::{CancelToken, unless_cancelled};
use crate::error::NativeError;

/// A list that is under way. Whoever asks while another one waits, waits too.
pub struct PagesUnderWay<T>(Arc<Mutex<Pages<T>>>);

impl<T: Send + 'static> PagesUnderWay<T> {
    pub fn new(pages: Pages<T>) -> Self {
        Self(Arc::new(Mutex::new(pages)))
    }

    /// The items of the next page that has any; none after the last.
    pub async fn next(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Vec<T>>, NativeError> {
        let pages = Arc::clone(&self.0);
        let call = async move { pages.lock_owned().await.next_page().await.transpose() };
        unless_cancelled(cancel, call).await
    }
}
