//! Counts what the other side holds, for tests that look for leaks.

use std::sync::atomic::{AtomicU64, Ordering};

static LIVE: AtomicU64 = AtomicU64::new(0);

/// How many secrets, values, clients and iterations have not been freed.
#[uniffi::export]
fn live_objects() -> u64 {
    LIVE.load(Ordering::Relaxed)
}

/// Counts for as long as it exists.
#[derive(Debug)]
pub struct Live(());

impl Live {
    pub fn new() -> Self {
        LIVE.fetch_add(1, Ordering::Relaxed);
        Self(())
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        LIVE.fetch_sub(1, Ordering::Relaxed);
    }
}
