//! State that belongs to one process, for the bindings; applications have no use for it.

use std::convert::Infallible;
use std::fmt;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

/// How many forks lie between the first process and this one. Constant where nothing forks.
static GENERATION: AtomicUsize = AtomicUsize::new(0);

/// Sees to it that forks are counted from now on.
#[cfg(unix)]
fn watch_forks() {
    use std::sync::atomic::AtomicBool;

    static WATCHED: AtomicBool = AtomicBool::new(false);

    extern "C" fn forked() {
        GENERATION.fetch_add(1, Ordering::SeqCst);
    }
    // Threads that come here at once all do it, so that none goes on before it is done; to count a
    // fork more than once does no harm. A lock might be held while another thread forks.
    if !WATCHED.load(Ordering::Acquire) {
        #[allow(unsafe_code, reason = "only the C library knows of every fork")]
        // SAFETY: the handler touches nothing but an atomic, which is allowed after a fork.
        unsafe {
            libc::pthread_atfork(None, None, Some(forked));
        }
        WATCHED.store(true, Ordering::Release);
    }
}

#[cfg(not(unix))]
fn watch_forks() {}

/// A value that is made when it is first wanted, and anew in a forked child.
///
/// A child has only the thread that forked: a runtime of the parent has no threads there, a lock may
/// be held by nobody, and a connection is still the parent's. What was inherited is therefore left
/// alone and never dropped. Nothing here waits for another thread, so a fork may come at any moment.
pub struct PerProcess<T> {
    made: AtomicPtr<Made<T>>,
}

struct Made<T> {
    generation: usize,
    value: T,
}

impl<T> PerProcess<T> {
    /// Holds nothing yet.
    pub const fn new() -> Self {
        Self { made: AtomicPtr::new(ptr::null_mut()) }
    }
}

// Any thread may make the value that another one uses or drops.
impl<T: Send + Sync> PerProcess<T> {
    /// The value of this process, if it has been made.
    pub fn get(&self) -> Option<&T> {
        self.own(self.made.load(Ordering::Acquire))
    }

    /// The value of this process. Threads that come here at once may each make one; all get the same.
    pub fn get_or_init(&self, make: impl FnOnce() -> T) -> &T {
        let Ok(value) = self.get_or_try_init(|| Ok::<_, Infallible>(make()));
        value
    }

    /// As [`get_or_init`](Self::get_or_init); after an error the next call tries again.
    ///
    /// # Errors
    ///
    /// That of `make`.
    pub fn get_or_try_init<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        if let Some(value) = self.get() {
            return Ok(value);
        }
        watch_forks();
        let generation = GENERATION.load(Ordering::SeqCst);
        let made = Box::into_raw(Box::new(Made { generation, value: make()? }));
        let mut before = self.made.load(Ordering::Acquire);
        loop {
            if let Some(value) = self.own(before) {
                #[allow(unsafe_code, reason = "see SAFETY")]
                // SAFETY: `made` comes from a box, and nobody else has seen it.
                drop(unsafe { Box::from_raw(made) });
                return Ok(value);
            }
            // What is replaced was the parent's.
            let set = self.made.compare_exchange(before, made, Ordering::AcqRel, Ordering::Acquire);
            match set {
                #[allow(unsafe_code, reason = "see SAFETY")]
                // SAFETY: as in `own`.
                Ok(_) => return Ok(&unsafe { &*made }.value),
                Err(other) => before = other,
            }
        }
    }

    fn own(&self, made: *mut Made<T>) -> Option<&T> {
        #[allow(unsafe_code, reason = "see SAFETY")]
        // SAFETY: a pointer in `self.made` comes from a box that is never freed before `self` is.
        let made = unsafe { made.as_ref() }?;
        (made.generation == GENERATION.load(Ordering::Relaxed)).then_some(&made.value)
    }
}

impl<T> Default for PerProcess<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Drop for PerProcess<T> {
    fn drop(&mut self) {
        let made = *self.made.get_mut();
        #[allow(unsafe_code, reason = "see SAFETY")]
        // SAFETY: nobody else has `self`; the pointer comes from a box, or is null.
        if let Some(inside) = unsafe { made.as_ref() }
            && inside.generation == GENERATION.load(Ordering::Relaxed)
        {
            drop(unsafe { Box::from_raw(made) });
        }
    }
}

impl<T> fmt::Debug for PerProcess<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PerProcess")
    }
}
