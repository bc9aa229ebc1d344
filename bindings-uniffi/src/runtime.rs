//! The one door to the async runtime: every call of core goes through here.
//!
//! There is one runtime, and it has no threads: a thread that waits for a call drives it, with all its
//! sockets, timers and tasks. For calls that no thread waits for there is a driver, a thread of the
//! host's where it offers one: what it is told on a thread that it does not know costs it a lot.

use std::future::{Future, pending, poll_fn};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::Poll;
use std::time::Duration;
use std::{io, thread};

use bojagi::Error;
use bojagi::waiting::{Entered, Waiting, look};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::Notify;
use tokio::task::{AbortHandle, JoinSet};

use crate::error::NativeError;

/// How often a blocking call looks whether its thread was interrupted.
const INTERRUPT_CHECK: Duration = Duration::from_millis(100);

/// Says whether the thread that it is called on was interrupted.
#[uniffi::export(with_foreign)]
pub trait NativeInterrupts: Send + Sync {
    /// Whether that is so.
    fn interrupted(&self) -> bool;
}

static INTERRUPTS: OnceLock<Arc<dyn NativeInterrupts>> = OnceLock::new();

/// From now on blocking calls end when their thread was interrupted.
#[uniffi::export]
fn watch_interrupts(interrupts: Arc<dyn NativeInterrupts>) {
    // Any of them can say it.
    let _ = INTERRUPTS.set(interrupts);
}

/// From now on a thread of the host's drives.
pub fn host_drives() {
    // Then another thread drives already.
    let _ = DRIVER.set(Ok(()));
}

/// Drives for as long as the process lasts.
fn drive() {
    drive_until(pending::<()>());
}

static DRIVER: OnceLock<io::Result<()>> = OnceLock::new();

struct Shared {
    runtime: Runtime,
    waiting: Waiting,
    beat: Beat,
}

impl Shared {
    fn get() -> Result<&'static Self, &'static io::Error> {
        static SHARED: OnceLock<io::Result<Shared>> = OnceLock::new();
        let start = || {
            let mut builder = Builder::new_current_thread();
            let runtime = builder.thread_name("bojagi").enable_all().build()?;
            Ok(Self { runtime, waiting: Waiting::default(), beat: Beat::default() })
        };
        SHARED.get_or_init(start).as_ref()
    }
}

/// Waits for a call. An interrupt gives the call up.
pub fn block<T>(call: impl Future<Output = Result<T, Error>>) -> Result<T, NativeError> {
    let shared = Shared::get().map_err(no_start)?;
    let waiting = shared.waiting.enter();
    wait(shared, &waiting, pin!(call))
}

fn wait<T>(
    shared: &'static Shared,
    waiting: &Entered<'_>,
    mut call: Pin<&mut dyn Future<Output = Result<T, Error>>>,
) -> Result<T, NativeError> {
    shared.runtime.block_on(async {
        waiting.look().await;
        shared.beat.keep(&shared.waiting);
        let mut beat = pin!(shared.beat.next.notified());
        poll_fn(|context| {
            if let Poll::Ready(result) = call.as_mut().poll(context) {
                return Poll::Ready(Ok(result?));
            }
            while beat.as_mut().poll(context).is_ready() {
                if INTERRUPTS.get().is_some_and(|interrupts| interrupts.interrupted()) {
                    return Poll::Ready(Err(NativeError::Cancelled));
                }
                beat.set(shared.beat.next.notified());
            }
            Poll::Pending
        })
        .await
    })
}

/// Begins a call that no thread waits for. It ends when the set is dropped.
pub fn spawn<T: Send + 'static>(
    call: impl Future<Output = T> + Send + 'static,
) -> Result<JoinSet<T>, NativeError> {
    let mut task = JoinSet::new();
    task.spawn_on(in_turn(call), driven()?);
    Ok(task)
}

/// The same for a call that ends when it is aborted.
pub fn begin(call: impl Future<Output = ()> + Send + 'static) -> Result<AbortHandle, NativeError> {
    Ok(driven()?.spawn(in_turn(call)).abort_handle())
}

async fn in_turn<T>(call: impl Future<Output = T>) -> T {
    look().await;
    call.await
}

fn driven() -> Result<&'static Handle, NativeError> {
    let shared = Shared::get().map_err(no_start)?;
    let drive = || thread::Builder::new().name("bojagi".to_owned()).spawn(drive).map(drop);
    DRIVER.get_or_init(drive).as_ref().map_err(no_start)?;
    Ok(shared.runtime.handle())
}

/// Drives until this is there; nothing if there is nothing to drive.
pub fn drive_until<T>(there: impl Future<Output = T>) -> Option<T> {
    Some(Shared::get().ok()?.runtime.block_on(there))
}

fn no_start(error: &io::Error) -> NativeError {
    NativeError::unexpected(format!("bojagi could not start: {error}"))
}

/// Wakes all threads that wait, so that they look for interrupts. One timer for all: one for each call
/// would cost more than the rest.
#[derive(Default)]
struct Beat {
    next: Notify,
    beating: AtomicBool,
}

impl Beat {
    /// Beats for as long as there is anyone that waits.
    fn keep(&'static self, waiting: &'static Waiting) {
        if self.beating.load(Ordering::SeqCst) || self.beating.swap(true, Ordering::SeqCst) {
            return;
        }
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(INTERRUPT_CHECK).await;
                self.next.notify_waiters();
                if waiting.is_empty() {
                    self.beating.store(false, Ordering::SeqCst);
                    // Whoever came in between has seen it beat.
                    if waiting.is_empty() || self.beating.swap(true, Ordering::SeqCst) {
                        return;
                    }
                }
            }
        });
    }
}
