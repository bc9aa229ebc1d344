//! Lists that are read page by page, as Python's iterators.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bojagi::Pages;
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyStopAsyncIteration;
use pyo3::prelude::*;

use crate::runtime;

/// A list of any type of items. `Wrapper` is the Python class of an item.
struct List<T, Wrapper> {
    /// What was read and not yet given. A coroutine that is cancelled takes none of it along.
    ready: Mutex<VecDeque<T>>,
    pages: tokio::sync::Mutex<Pages<T>>,
    wrap: fn(T) -> Wrapper,
}

/// The same for a class, which knows no types.
trait AnyList: Send + Sync {
    fn take(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>>;

    /// Reads a page, unless there are items still; false after the last.
    fn read(self: Arc<Self>) -> Pin<Box<dyn Future<Output = Result<bool, bojagi::Error>> + Send>>;
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
    fn take(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let item = self.with_ready(VecDeque::pop_front);
        item.map(|item| (self.wrap)(item).into_py_any(py)).transpose()
    }

    fn read(self: Arc<Self>) -> Pin<Box<dyn Future<Output = Result<bool, bojagi::Error>> + Send>> {
        Box::pin(async move {
            let mut pages = self.pages.lock().await;
            if !self.with_ready(|ready| ready.is_empty()) {
                return Ok(true);
            }
            let page = pages.next_page().await.transpose()?;
            Ok(page.map(|items| self.with_ready(|ready| ready.extend(items))).is_some())
        })
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

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        loop {
            if let Some(item) = self.0.take(py)? {
                return Ok(Some(item));
            }
            if !runtime::block(py, Arc::clone(&self.0).read())? {
                return Ok(None);
            }
        }
    }
}

#[pymethods]
impl AsyncItems {
    fn __aiter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __anext__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.call_method0("_next")
    }

    // PyO3 makes a coroutine of no method with underscores around its name.
    async fn _next(&self) -> PyResult<Py<PyAny>> {
        let Items(list) = &self.0;
        loop {
            if let Some(item) = Python::attach(|py| list.take(py))? {
                return Ok(item);
            }
            if !runtime::spawn(Arc::clone(list).read()).await? {
                return Err(PyStopAsyncIteration::new_err(()));
            }
        }
    }
}
