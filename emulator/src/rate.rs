//! Lets no more than so many requests pass in any one span of time.

use std::collections::VecDeque;
use std::time::Duration;

/// When the last requests passed, counted from any moment.
#[derive(Default)]
pub(crate) struct Rate(VecDeque<Duration>);

impl Rate {
    /// Whether fewer than `limit` requests have passed in the last `span`; then this one does.
    pub(crate) fn passes(&mut self, limit: u32, span: Duration, now: Duration) -> bool {
        while self.0.front().is_some_and(|then| now.abs_diff(*then) >= span) {
            self.0.pop_front();
        }
        let passes = self.0.len() < limit as usize;
        if passes {
            self.0.push_back(now);
        }
        passes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_second_has_more_requests_than_the_limit() {
        let mut rate = Rate::default();
        let passed: Vec<u64> = (0..3000)
            .step_by(100)
            .filter(|ms| rate.passes(3, Duration::from_secs(1), Duration::from_millis(*ms)))
            .collect();
        assert_eq!(passed, [0, 100, 200, 1000, 1100, 1200, 2000, 2100, 2200]);
    }
}
