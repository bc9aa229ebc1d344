//! The emulator's clock: real time plus an offset that tests can move.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The largest distance from real time that [`Clock::set_offset_ms`] accepts: 50 years of 365 days.
pub const MAX_OFFSET_MS: i64 = 50 * 365 * 86_400_000;

/// The last millisecond of the year 9999, the end of what a `Date` header can say.
const LAST_MS: i64 = 253_402_300_799_999;

/// A movable clock. Clones show the same time.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    offset_ms: Arc<AtomicI64>,
}

/// An offset beyond [`MAX_OFFSET_MS`].
#[derive(Debug, thiserror::Error)]
#[error("the offset must lie between -{MAX_OFFSET_MS} and {MAX_OFFSET_MS} ms")]
pub struct OffsetOutOfRange;

impl Clock {
    /// The time now, in milliseconds since 1970.
    pub fn now_ms(&self) -> i64 {
        let real = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(LAST_MS));
        real.saturating_add(self.offset_ms.load(Ordering::Relaxed)).clamp(0, LAST_MS)
    }

    /// Moves the clock to `offset_ms` from real time; 0 brings it back.
    pub fn set_offset_ms(&self, offset_ms: i64) -> Result<(), OffsetOutOfRange> {
        if !(-MAX_OFFSET_MS..=MAX_OFFSET_MS).contains(&offset_ms) {
            return Err(OffsetOutOfRange);
        }
        self.offset_ms.store(offset_ms, Ordering::Relaxed);
        Ok(())
    }

    /// Brings the clock back to real time.
    pub(crate) fn reset(&self) {
        self.offset_ms.store(0, Ordering::Relaxed);
    }

    /// The time now as the text of a `Date` header.
    pub(crate) fn http_date(&self) -> String {
        let since = Duration::from_millis(self.now_ms().unsigned_abs());
        httpdate::fmt_http_date(UNIX_EPOCH + since)
    }
}
