//! Forks of the process that a test runs in.
#![allow(unsafe_code, reason = "only the C library forks")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::{Duration, Instant};

/// Whether `test` holds in a child of this process, within 20 seconds.
pub fn holds_in_child(test: impl FnOnce() -> bool) -> bool {
    // SAFETY: the child runs `test` alone, and ends without what belongs to its parent.
    let child = unsafe { libc::fork() };
    assert!(child >= 0);
    if child == 0 {
        let held = catch_unwind(AssertUnwindSafe(test)).unwrap_or(false);
        // SAFETY: nothing of the parent's is run or dropped.
        unsafe { libc::_exit(i32::from(!held)) };
    }
    let until = Instant::now() + Duration::from_secs(20);
    let mut status = 0;
    // SAFETY: the child is ours and was not waited for.
    while unsafe { libc::waitpid(child, &mut status, libc::WNOHANG) } == 0 {
        if Instant::now() > until {
            // SAFETY: as above.
            unsafe {
                libc::kill(child, libc::SIGKILL);
                libc::waitpid(child, &mut status, 0);
            }
            return false;
        }
        thread::sleep(Duration::from_millis(1));
    }
    status == 0
}
