//! Lists that a service gives page by page, read as far as they are wanted.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::Error;

type Fetched<T> = Pin<Box<dyn Future<Output = Result<Page<T>, Error>> + Send>>;

/// One page, and whether another one follows.
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) last: bool,
}

/// All items of a list, one page after the other; a page is asked for when its first item is.
///
/// It is a `Stream`; [`next`](Self::next) does without a crate for streams. After an error the same
/// page is asked for again. A list that changes meanwhile may show an item twice or leave one out, as
/// the service's pages do.
pub struct Pages<T> {
    fetch: Box<dyn FnMut(u32) -> Fetched<T> + Send>,
    fetching: Option<Fetched<T>>,
    /// Number of the page that comes next; none after the last.
    next: Option<u32>,
    items: VecDeque<T>,
}

impl<T> Pages<T> {
    pub(crate) fn new<F>(mut fetch: impl FnMut(u32) -> F + Send + 'static) -> Self
    where
        F: Future<Output = Result<Page<T>, Error>> + Send + 'static,
    {
        Self {
            fetch: Box::new(move |number| Box::pin(fetch(number))),
            fetching: None,
            next: Some(1),
            items: VecDeque::new(),
        }
    }

    /// The same list with other items; those for which `pick` gives none are left out.
    pub(crate) fn filter_map<U>(self, pick: fn(T) -> Option<U>) -> Pages<U>
    where
        T: 'static,
        U: 'static,
    {
        let mut fetch = self.fetch;
        Pages::new(move |number| {
            let page = fetch(number);
            async move {
                let Page { items, last } = page.await?;
                Ok(Page { items: items.into_iter().filter_map(pick).collect(), last })
            }
        })
    }

    /// The next item, or none after the last. Nothing is lost when this future is dropped.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The items of the next page that has any, or of the rest of a page that was begun; none after
    /// the last.
    pub async fn next_page(&mut self) -> Option<Result<Vec<T>, Error>> {
        let filled = poll_fn(|context| self.poll_filled(context)).await;
        filled.map(|filled| filled.map(|()| self.items.drain(..).collect()))
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let filled = ready!(self.poll_filled(context));
        Poll::Ready(filled.and_then(|filled| filled.map(|()| self.items.pop_front()).transpose()))
    }

    /// Waits until there is an item. None means that there will be no more.
    fn poll_filled(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<(), Error>>> {
        loop {
            if !self.items.is_empty() {
                return Poll::Ready(Some(Ok(())));
            }
            let Some(number) = self.next else {
                return Poll::Ready(None);
            };
            let fetching = self.fetching.get_or_insert_with(|| (self.fetch)(number));
            let page = ready!(fetching.as_mut().poll(context));
            self.fetching = None;
            match page {
                Ok(page) => {
                    self.next = (!page.last).then_some(number + 1);
                    self.items.extend(page.items);
                }
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

// Nothing in it is pinned in place: the futures are boxed.
impl<T> Unpin for Pages<T> {}

impl<T> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("next", &self.next).finish_non_exhaustive()
    }
}
