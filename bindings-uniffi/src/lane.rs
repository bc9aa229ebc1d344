//! The short way in for the JVM: a buffer that the caller keeps, and numbers. What UniFFI passes is made
//! of structures, each of which JNA has to allocate, and the collector of the JVM to find and free;
//! that costs more than the request. What is in the buffer is as UniFFI writes it.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::{ptr, slice};

use uniffi::{Lift, Lower};

use crate::UniFfiTag;
use crate::error::NativeError;
use crate::secret::NativeSecret;
use crate::value::NativeValue;

/// What is given and what is answered, as the first byte of an answer.
const SUCCESS: u8 = 0;
const ERROR: u8 = 1;
const PANIC: u8 = 2;

thread_local! {
    /// An answer that was too long for the buffer.
    static REST: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

pub type Answer = Vec<u8>;

/// The next argument.
pub fn take<T: Lift<UniFfiTag>>(given: &mut &[u8]) -> T {
    // A panic is caught below; both sides are rendered from one description.
    T::try_read(given).expect("an argument in UniFFI's form")
}

/// The answer that this result is.
pub fn give<T: Lower<UniFfiTag>>(result: Result<T, NativeError>) -> Answer {
    let mut answer = Vec::with_capacity(256);
    match result {
        Ok(result) => {
            answer.push(SUCCESS);
            T::write(result, &mut answer);
        }
        Err(error) => {
            answer.push(ERROR);
            <NativeError as Lower<UniFfiTag>>::write(error, &mut answer);
        }
    }
    answer
}

/// Puts the answer into the buffer, and says how long it is. If it is longer than the buffer, it is kept
/// for `bojagi_rest`.
///
/// # Safety
///
/// The buffer is the caller's alone, of `capacity` bytes, of which `length` are written.
#[allow(unsafe_code, reason = "memory of the JVM's")]
pub unsafe fn cross(
    buffer: *mut u8,
    length: i32,
    capacity: i32,
    work: impl FnOnce(&mut &[u8]) -> Answer,
) -> i32 {
    // SAFETY: as promised; the slice is gone before the buffer is written.
    let mut given = unsafe { slice::from_raw_parts(buffer, usize::try_from(length).unwrap_or(0)) };
    let answer = unless_panic(|| work(&mut given));
    // SAFETY: as promised.
    unsafe { hand_over(answer, buffer, capacity) }
}

/// What it gives, or that it panicked.
pub fn unless_panic(work: impl FnOnce() -> Answer) -> Answer {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| panicked())
}

/// That a call panicked.
pub fn panicked() -> Answer {
    vec![PANIC]
}

/// Puts it into the buffer, or keeps it, and says how long it is.
///
/// # Safety
///
/// `calls` is what `bojagi_calls` gave; the buffer is the caller's alone, of `capacity` bytes.
#[allow(unsafe_code, reason = "memory of the JVM's")]
pub unsafe fn hand_over(answer: Answer, buffer: *mut u8, capacity: i32) -> i32 {
    let length = i32::try_from(answer.len()).unwrap_or(i32::MAX);
    if length <= capacity {
        // SAFETY: as promised, it has the room.
        unsafe { ptr::copy_nonoverlapping(answer.as_ptr(), buffer, answer.len()) };
    } else {
        REST.set(answer);
    }
    length
}

/// Puts the kept answer of this thread into a buffer that is long enough.
///
/// # Safety
///
/// The buffer is the caller's alone and has the length that it was told.
// SAFETY: nobody else has a function of this name.
#[unsafe(no_mangle)]
#[allow(unsafe_code, reason = "memory of the JVM's")]
unsafe extern "C" fn bojagi_rest(buffer: *mut u8) {
    let rest = REST.take();
    // SAFETY: as promised.
    unsafe { ptr::copy_nonoverlapping(rest.as_ptr(), buffer, rest.len()) };
}

/// What secrets and values are asked.
///
/// # Safety
///
/// As that of [`cross`].
// SAFETY: nobody else has a function of this name.
#[unsafe(no_mangle)]
#[allow(unsafe_code, reason = "memory of the JVM's")]
unsafe extern "C" fn bojagi_secrets(
    operation: i32,
    buffer: *mut u8,
    length: i32,
    capacity: i32,
) -> i32 {
    let work = |given: &mut &[u8]| match operation {
        0 => give(Ok(NativeSecret::new(take(given)))),
        1 => give(Ok(take::<Arc<NativeSecret>>(given).reveal())),
        2 => {
            let name: String = take(given);
            give(Ok(take::<Arc<NativeValue>>(given).get(&name)))
        }
        _ => give(Ok(take::<Arc<NativeValue>>(given).reveal())),
    };
    // SAFETY: as promised.
    unsafe { cross(buffer, length, capacity, work) }
}
