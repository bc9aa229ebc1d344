//! Times as the service writes them.

use jiff::Timestamp;

/// `2024-04-15T07:02:14Z`, without what is below a second.
pub(super) fn text(ms: i64) -> String {
    let time = Timestamp::from_second(ms.div_euclid(1000)).unwrap_or_default();
    time.to_string()
}

/// The milliseconds of a time that is written like `2024-04-15T07:02:14Z`.
pub(super) fn parse(text: &str) -> Option<i64> {
    let time: Timestamp = text.parse().ok()?;
    (time.to_string() == text).then(|| time.as_millisecond())
}
