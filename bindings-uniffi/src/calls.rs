//! The lane's calls that no thread waits for: the JVM gives each a number when it begins, and a thread of
//! the JVM's takes the answers, all that are there at once. So no thread of Rust's is attached to the
//! JVM, and nothing is called there.

use std::collections::HashMap;
use std::mem;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bojagi::Error;
use tokio::sync::Notify;
use tokio::task::AbortHandle;
use uniffi::Lower;

use crate::UniFfiTag;
use crate::error::NativeError;
use crate::lane::{self, Answer};
use crate::runtime;

/// Those of one class loader: the library may be shared by many.
#[derive(Default)]
pub struct Calls {
    under_way: Mutex<HashMap<i64, AbortHandle>>,
    /// The answers, each after the number of its call and its own length.
    ended: Mutex<Vec<u8>>,
    some_ended: Notify,
}

/// The answer of a call; or, among calls that no thread waits for, whether it has begun.
pub fn run<T: 'static, U: Lower<UniFfiTag> + 'static>(
    calls: Option<&'static Calls>,
    number: i64,
    call: impl Future<Output = Result<T, Error>> + Send + 'static,
    to_native: fn(T) -> U,
) -> Answer {
    let Some(calls) = calls else {
        return lane::give(runtime::block(call).map(to_native));
    };
    let begun = calls.begin(number, async move {
        let result = call.await.map_err(NativeError::from);
        move || lane::give(result.map(to_native))
    });
    lane::give(begun.map(|()| true))
}

impl Calls {
    fn begin<A: FnOnce() -> Answer>(
        &'static self,
        number: i64,
        call: impl Future<Output = A> + Send + 'static,
    ) -> Result<(), NativeError> {
        let mut under_way = lock(&self.under_way);
        let call = runtime::begin(async move {
            let _unless_it_ends = Panicked(self, number);
            let answer = call.await;
            self.end(number, answer);
        })?;
        under_way.insert(number, call);
        Ok(())
    }

    /// What has been cancelled gives no answer: what is in one would not be freed.
    fn end(&self, number: i64, answer: impl FnOnce() -> Answer) {
        if lock(&self.under_way).remove(&number).is_none() {
            return;
        }
        let answer = lane::unless_panic(answer);
        let mut ended = lock(&self.ended);
        ended.extend(number.to_be_bytes());
        ended.extend(i32::try_from(answer.len()).unwrap_or(i32::MAX).to_be_bytes());
        ended.extend(answer);
        drop(ended);
        self.some_ended.notify_one();
    }

    async fn next_ended(&self) -> Vec<u8> {
        loop {
            let ended = mem::take(&mut *lock(&self.ended));
            if !ended.is_empty() {
                return ended;
            }
            self.some_ended.notified().await;
        }
    }
}

/// Ends a call that has not ended by itself.
struct Panicked(&'static Calls, i64);

impl Drop for Panicked {
    fn drop(&mut self) {
        self.0.end(self.1, lane::panicked);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A place for the calls of a class loader, for good. From now on `bojagi_ended` drives.
// SAFETY: nobody else has a function of this name.
#[unsafe(no_mangle)]
#[allow(unsafe_code, reason = "called by the JVM")]
extern "C" fn bojagi_calls() -> &'static Calls {
    runtime::host_drives();
    Box::leak(Box::default())
}

/// Waits until calls have ended, and hands their answers over as `cross` does; -1 if none can ever end.
///
/// # Safety
///
/// `calls` is what `bojagi_calls` gave; the buffer is the caller's alone, of `capacity` bytes.
// SAFETY: nobody else has a function of this name.
#[unsafe(no_mangle)]
#[allow(unsafe_code, reason = "memory of the JVM's")]
unsafe extern "C" fn bojagi_ended(calls: &'static Calls, buffer: *mut u8, capacity: i32) -> i32 {
    match runtime::drive_until(calls.next_ended()) {
        // SAFETY: as promised.
        Some(ended) => unsafe { lane::hand_over(ended, buffer, capacity) },
        None => -1,
    }
}

/// Gives a call up, and says whether it was under way: otherwise its answer is yet to be taken.
///
/// # Safety
///
/// `calls` is what `bojagi_calls` gave.
// SAFETY: nobody else has a function of this name.
#[unsafe(no_mangle)]
#[allow(unsafe_code, reason = "called by the JVM")]
unsafe extern "C" fn bojagi_cancel(calls: &'static Calls, number: i64) -> i32 {
    let call = lock(&calls.under_way).remove(&number);
    call.map_or(0, |call| {
        call.abort();
        1
    })
}
