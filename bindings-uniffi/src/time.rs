//! Moments as UniFFI takes them across.

use std::time::SystemTime;

use bojagi::Timestamp;

/// What is beyond the calendar of core means "never".
pub fn from_native(time: SystemTime) -> Timestamp {
    Timestamp::try_from(time).unwrap_or(Timestamp::MAX)
}
