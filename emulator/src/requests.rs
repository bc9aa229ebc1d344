//! Remembers the last requests, so that a test can see what a client sent.

use serde::Serialize;
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

const KEPT: usize = 1000;

/// A request that the emulator has answered. Headers and bodies are not kept.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct SeenRequest {
    /// The HTTP method.
    pub method: String,
    /// Path and query as received.
    pub path: String,
    /// The HTTP status of the answer.
    pub status: u16,
    /// The access key that was sent, valid or not; empty without one.
    pub access_key: String,
    /// The time of the answer by the emulator's clock, in milliseconds since 1970.
    pub time_ms: i64,
}

#[derive(Default)]
pub(crate) struct Requests(Mutex<VecDeque<SeenRequest>>);

impl Requests {
    pub(crate) fn note(&self, request: SeenRequest) {
        let mut seen = self.lock();
        if seen.len() == KEPT {
            seen.pop_front();
        }
        seen.push_back(request);
    }

    /// The requests, oldest first.
    pub(crate) fn list(&self) -> Vec<SeenRequest> {
        self.lock().iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<SeenRequest>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
