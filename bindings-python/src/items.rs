//! Lists that are read page by page, as Python's iterators.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bojagi::Pages;
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyStopAsyncIteration;
use pyo3::prelude::*;

use crate::coroutine::Call;
use crate::import::Import;
use crate::log;

/// A list of any type of items. `Wrapper` is the Python class of an item.
struct List<T, Wrapper> {
    /// What was read and not yet given.
    ready: Mutex<VecDeque<T>>,
    pages: tokio::sync::Mutex<Pages<T>>,
    wrap: fn(T) -> Wrapper,
}

/// The same for a class, which knows no types.
trait AnyList: Send + Sync {
    /// The next item that was read already.
    fn take(self: Arc<Self>) -> Option<Item>;

    /// The next item, after a page was read where that is needed; None after the last.
    fn next(self: Arc<Self>) -> NextItem;
}

type NextItem = Pin<Box<dyn Future<Output = Result<Option<Item>, bojagi::Error>> + Send>>;

/// An item on its way to Python. It goes back to its list where that is given up.
struct Item(Box<dyn AnyItem>);

trait AnyItem: Send {
    fn give(&mut self, py: Python<'_>) -> PyResult<Py<PyAny>>;
}

struct Taken<T, Wrapper> {
    item: Option<T>,
    list: Arc<List<T, Wrapper>>,
}

impl<T, Wrapper> List<T, Wrapper> {
    fn with_ready<R>(&self, work: impl FnOnce(&mut VecDeque<T>) -> R) -> R {
        work(&mut self.ready.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<T, Wrapper> AnyList for List<T, Wrapper>
where
    T: Send + 'static,
    Wrapper: for<'py> IntoPyObject<'py> + 'static,
{
    fn take(self: Arc<Self>) -> Option<Item> {
        let item = self.with_ready(VecDeque::pop_front)?;
        Some(Item(Box::new(Taken { item: Some(item), list: self })))
    }

    fn next(self: Arc<Self>) -> NextItem {
        Box::pin(async move {
            let mut pages = self.pages.lock().await;
            loop {
                if let Some(item) = Arc::clone(&self).take() {
                    return Ok(Some(item));
                }
                let Some(page) = pages.next_page().await.transpose()? else {
                    return Ok(None);
                };
                self.with_ready(|ready| ready.extend(page));
            }
        })
    }
}

impl<T, Wrapper> AnyItem for Taken<T, Wrapper>
where
    T: Send,
    Wrapper: for<'py> IntoPyObject<'py>,
{
    fn give(&mut self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.item.take().map(self.list.wrap).into_py_any(py)
    }
}

impl<T, Wrapper> Drop for Taken<T, Wrapper> {
    fn drop(&mut self) {
        if let Some(item) = self.item.take() {
            self.list.with_ready(|ready| ready.push_front(item));
        }
    }
}

impl<'py> IntoPyObject<'py> for Item {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(mut self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.give(py).map(|item| item.into_bound(py))
    }
}

/// The items of a list. A page is asked for when its first item is; after an error the same page is
/// asked for again.
#[pyclass(frozen, module = "bojagi")]
pub(crate) struct Items(Arc<dyn AnyList>);

/// The same for `async for`. Nothing is lost when a wait is cancelled.
#[pyclass(frozen, module = "bojagi")]
pub(crate) struct AsyncItems(Items);

impl Items {
    pub(crate) fn new<T, Wrapper>(pages: Pages<T>, wrap: fn(T) -> Wrapper) -> Self
    where
        T: Send + 'static,
        Wrapper: for<'py> IntoPyObject<'py> + 'static,
    {
        let pages = tokio::sync::Mutex::new(pages);
        Self(Arc::new(List { ready: Mutex::default(), pages, wrap }))
    }
}

impl AsyncItems {
    pub(crate) fn new<T, Wrapper>(pages: Pages<T>, wrap: fn(T) -> Wrapper) -> Self
    where
        T: Send + 'static,
        Wrapper: for<'py> IntoPyObject<'py> + 'static,
    {
        Self(Items::new(pages, wrap))
    }
}

#[pymethods]
impl Items {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Item>> {
        match Arc::clone(&self.0).take() {
            None => log::block(py, Arc::clone(&self.0).next()),
            item => Ok(item),
        }
    }
}

#[pymethods]
impl AsyncItems {
    fn __aiter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __anext__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        static NEXT_ITEM: Import = Import::new("bojagi._coroutines", "next_item");
        NEXT_ITEM.get(slf.py())?.call1((slf,))
    }

    fn take(&self) -> Option<Item> {
        Arc::clone(&self.0.0).take()
    }

    fn read(&self) -> Call {
        let next = Arc::clone(&self.0.0).next();
        Call::new(async { next.await.map(AsyncItem) })
    }
}

/// What `async for` gets.
struct AsyncItem(Option<Item>);

impl<'py> IntoPyObject<'py> for AsyncItem {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.ok_or_else(|| PyStopAsyncIteration::new_err(()))?.into_pyobject(py)
    }
}
