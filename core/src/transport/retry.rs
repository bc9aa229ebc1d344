//! When a call is tried again, and after which wait.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// What one more try takes from the budget, and what a success gives back.
const RETRY_COST: u32 = 5;
const SUCCESS_REFUND: u32 = 1;

#[derive(Clone, Copy, Debug)]
pub(super) struct Policy {
    pub(super) max_attempts: u32,
    pub(super) delay: Duration,
    pub(super) max_delay: Duration,
}

impl Policy {
    /// The wait before the next try: anything up to a bound that doubles each time, so that clients
    /// that failed together do not come back together. A service's own wish comes before it.
    pub(super) fn wait(&self, attempts: u32, wish: Option<Duration>) -> Duration {
        let doubled = 2u32.saturating_pow(attempts.saturating_sub(1));
        let bound = self.delay.saturating_mul(doubled).min(self.max_delay);
        bound.mul_f64(random()).saturating_add(wish.unwrap_or_default())
    }
}

/// Between 0 and 1, from the system: what a process would keep for it, its forked children share.
fn random() -> f64 {
    getrandom::u32().map_or(1.0, |random| f64::from(random) / f64::from(u32::MAX))
}

/// Tokens of a client for tries beyond the first, so that many calls do not add to an outage.
#[derive(Debug)]
pub(super) struct Budget {
    capacity: u32,
    left: AtomicU32,
}

impl Budget {
    pub(super) fn new(capacity: u32) -> Self {
        Self { capacity, left: AtomicU32::new(capacity) }
    }

    /// Takes what one more try costs; false when there is not enough.
    pub(super) fn take(&self) -> bool {
        self.change(|left| left.checked_sub(RETRY_COST))
    }

    pub(super) fn refund(&self) {
        // While it is full nothing is written, so that calls on many threads do not wait for it.
        self.change(|left| {
            (left < self.capacity).then(|| (left + SUCCESS_REFUND).min(self.capacity))
        });
    }

    fn change(&self, to: impl FnMut(u32) -> Option<u32>) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, to).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    proptest! {
        #[test]
        fn a_wait_is_within_its_bound_and_never_less_than_the_wish(
            attempts in 1..80u32, delay in 0..10_000u64, max in 0..60_000u64,
            wish in proptest::option::of(0..90_000u64),
        ) {
            let policy = Policy { max_attempts: 4, delay: ms(delay), max_delay: ms(max) };
            let wait = policy.wait(attempts, wish.map(ms));
            let bound = ms(delay.saturating_mul(1 << attempts.min(40)).min(max));
            prop_assert!(wait <= bound + ms(wish.unwrap_or(0)));
            prop_assert!(wait >= ms(wish.unwrap_or(0)));
        }

        #[test]
        fn a_budget_gives_no_more_than_it_has(
            capacity in 0..600u32, steps in proptest::collection::vec(any::<bool>(), 0..400),
        ) {
            let budget = Budget::new(capacity);
            let mut left = capacity;
            for success in steps {
                if success {
                    budget.refund();
                    left = (left + SUCCESS_REFUND).min(capacity);
                } else {
                    prop_assert_eq!(budget.take(), left >= RETRY_COST);
                    left = left.checked_sub(RETRY_COST).unwrap_or(left);
                }
            }
        }
    }

    #[test]
    fn waits_are_spread_over_the_whole_bound() {
        let policy = Policy { max_attempts: 4, delay: ms(100), max_delay: ms(5_000) };
        let mut waits: Vec<_> = (0..1_000).map(|_| policy.wait(3, None)).collect();
        waits.sort();
        assert!(waits[0] < ms(40) && waits[999] > ms(360), "{:?} {:?}", waits[0], waits[999]);
        assert!((ms(150)..ms(250)).contains(&waits[500]), "{:?}", waits[500]);
    }

    #[test]
    #[cfg(unix)]
    #[allow(unsafe_code, reason = "only the C library forks")]
    fn forked_children_do_not_wait_alike() {
        use std::io::{Read as _, Write as _};
        use std::os::unix::net::UnixStream;

        let policy = Policy { max_attempts: 4, delay: ms(1_000), max_delay: ms(1_000) };
        let child = || {
            let (mut here, mut there) = UnixStream::pair().unwrap();
            // SAFETY: the child reckons and writes one number, and ends without what is its parent's.
            let id = unsafe { libc::fork() };
            if id == 0 {
                let wait = policy.wait(1, None).as_nanos().to_le_bytes();
                let written = there.write_all(&wait);
                // SAFETY: as above.
                unsafe { libc::_exit(i32::from(written.is_err())) };
            }
            drop(there);
            let mut wait = [0; 16];
            here.read_exact(&mut wait).unwrap();
            // SAFETY: the child is ours and was not waited for.
            assert_eq!(unsafe { libc::waitpid(id, std::ptr::null_mut(), 0) }, id);
            wait
        };
        policy.wait(1, None);
        assert_ne!(child(), child());
    }
}
