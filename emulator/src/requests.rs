//! Remembers the last requests, so that a test can see what a client sent.

use serde::Serialize;
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

const KEPT: usize = 1000;

/// A request that the emulator has received. Headers and bodies are not kept.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct SeenRequest {
    /// Whose API it is for: `ncloud` or `alibaba`.
    pub provider: &'static str,
    /// The HTTP method.
    pub method: String,
    /// Path and query as received, but of Alibaba's parameters with a secret the name alone.
    pub path: String,
    /// The operation, for instance `get_secret_value`; none has an unknown path.
    pub operation: Option<&'static str>,
    /// The HTTP status of the answer; 0 as long as there is none.
    pub status: u16,
    /// The access key that was sent, valid or not; empty without one.
    pub access_key: String,
    /// When it came, by the emulator's clock, in milliseconds since 1970.
    pub time_ms: i64,
}

#[derive(Default)]
pub(crate) struct Requests(Mutex<Seen>);

#[derive(Default)]
struct Seen {
    last: VecDeque<SeenRequest>,
    /// How many came before those.
    dropped: usize,
}

impl Requests {
    /// Keeps a request and returns its number.
    pub(crate) fn note(&self, request: SeenRequest) -> usize {
        let mut seen = self.lock();
        if seen.last.len() == KEPT {
            seen.last.pop_front();
            seen.dropped += 1;
        }
        seen.last.push_back(request);
        seen.dropped + seen.last.len() - 1
    }

    /// Fills in the status of the answer.
    pub(crate) fn answered(&self, number: usize, status: u16) {
        let mut seen = self.lock();
        let place = number.checked_sub(seen.dropped);
        if let Some(request) = place.and_then(|place| seen.last.get_mut(place)) {
            request.status = status;
        }
    }

    /// The requests, oldest first.
    pub(crate) fn list(&self) -> Vec<SeenRequest> {
        self.lock().last.iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        let mut seen = self.lock();
        // Numbers go on, so that a late answer finds no request of after.
        seen.dropped += seen.last.len();
        seen.last.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
