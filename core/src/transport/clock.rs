//! The clock that requests are signed by: this machine's, corrected when a service says that it is wrong.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use http::header::{AGE, DATE, HeaderMap};
use jiff::{SignedDuration, Timestamp};

/// `Date` has whole seconds, and the answer has travelled for a while.
const TOLERANCE: SignedDuration = SignedDuration::from_secs(2);

#[derive(Debug, Default)]
pub(super) struct Clock {
    offset_ms: AtomicI64,
}

impl Clock {
    /// The time now, and the correction that is in it.
    pub(super) fn now(&self) -> (Timestamp, Offset) {
        let offset = Offset(self.offset_ms.load(Ordering::Relaxed));
        (offset.now(), offset)
    }

    /// Corrects the clock if `headers`, of an answer that has refused a signature made with `used`,
    /// show that it is further off than the service allows. Says by how many milliseconds.
    pub(super) fn correct(
        &self,
        headers: &HeaderMap,
        used: Offset,
        allowed: Duration,
    ) -> Option<i64> {
        // An answer out of a cache tells the time of another day.
        if headers.contains_key(AGE) {
            return None;
        }
        let theirs = http_date(headers.get(DATE)?.to_str().ok()?)?;
        let skew = theirs.duration_since(used.now());
        if skew.abs() < SignedDuration::try_from(allowed).ok()? - TOLERANCE {
            return None;
        }
        let moved = i64::try_from(skew.as_millis()).ok()?;
        // Calls that are refused at the same time all come to the same offset.
        self.offset_ms.store(used.0 + moved, Ordering::Relaxed);
        Some(moved)
    }
}

/// What is added to this machine's clock, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Offset(i64);

impl Offset {
    fn now(self) -> Timestamp {
        let now = Timestamp::now();
        now.checked_add(SignedDuration::from_millis(self.0)).unwrap_or(now)
    }
}

/// A time as HTTP's headers write it.
pub(crate) fn http_date(text: &str) -> Option<Timestamp> {
    jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()
}
