//! Threads that wait for calls and drive one runtime, for the bindings; applications have no use for it.

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;
use tokio::task::yield_now;

/// The threads that wait for calls. While there were none, nobody drove, and a server may have closed
/// a connection, which no call must meet: so the first of them looks, and the others wait for that.
#[derive(Debug, Default)]
pub struct Waiting {
    /// Twice their number; and 1 once the first has looked.
    state: AtomicUsize,
    looked: Notify,
}

/// A thread that waits, until it is dropped.
#[derive(Debug)]
pub struct Entered<'a> {
    waiting: &'a Waiting,
    before: usize,
}

impl Waiting {
    /// A thread begins to wait.
    pub fn enter(&self) -> Entered<'_> {
        Entered { waiting: self, before: self.state.fetch_add(2, Ordering::SeqCst) }
    }

    /// Whether no thread waits.
    pub fn is_empty(&self) -> bool {
        self.state.load(Ordering::SeqCst) == 0
    }
}

impl Entered<'_> {
    /// Sees to it that what was closed is known, before the thread's call begins.
    pub async fn look(&self) {
        let Waiting { state, looked } = self.waiting;
        if self.before < 2 {
            look().await;
            look().await;
            state.fetch_or(1, Ordering::AcqRel);
            looked.notify_waiters();
        } else {
            let others = looked.notified();
            if state.load(Ordering::Acquire) & 1 == 0 {
                others.await;
            }
        }
    }
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        let leave = |state| Some(if state < 4 { 0 } else { state - 2 });
        let _ = self.waiting.state.fetch_update(Ordering::SeqCst, Ordering::SeqCst, leave);
    }
}

/// A turn of the driver. The first sees what was closed, and before the second the connection's task
/// acts on it; a call that is a task of its own needs one, since tasks take turns by themselves.
pub async fn look() {
    yield_now().await;
}
