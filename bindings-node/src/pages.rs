//! Lists that are gone through page by page: the JavaScript asks for a page when it wants the next.

use std::pin::Pin;
use std::sync::Arc;

use bojagi::Error;
use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;
use tokio::sync::Mutex;

use crate::calls::Calls;
use crate::output::IntoJs;

/// A page of items of whatever type, on its way into JavaScript.
type Page = Box<dyn for<'env> FnOnce(&'env Env) -> Result<Unknown<'env>> + Send>;

impl IntoJs for Page {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self(env)
    }
}

type NextPage<'a> =
    Pin<Box<dyn Future<Output = std::result::Result<Option<Page>, Error>> + Send + 'a>>;

trait Source: Send {
    fn next_page(&mut self) -> NextPage<'_>;
}

impl<T: IntoJs + Send + 'static> Source for bojagi::Pages<T> {
    fn next_page(&mut self) -> NextPage<'_> {
        Box::pin(async {
            let items = bojagi::Pages::next_page(self).await.transpose()?;
            Ok(items.map(|items| -> Page { Box::new(|env| items.into_js(env)) }))
        })
    }
}

/// What is left of a list.
#[napi]
pub struct Pages(Arc<Mutex<dyn Source>>);

impl<T: IntoJs + Send + 'static> From<bojagi::Pages<T>> for Pages {
    fn from(pages: bojagi::Pages<T>) -> Self {
        Self(Arc::new(Mutex::new(pages)))
    }
}

#[napi]
impl Pages {
    /// The number of the call; after the last page its value is undefined.
    #[napi(catch_unwind)]
    pub fn next_page(&self, env: &Env, calls: &Calls) -> Result<u32> {
        let pages = Arc::clone(&self.0);
        calls.start(env, async move { pages.lock().await.next_page().await })
    }
}
