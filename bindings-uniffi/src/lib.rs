//! Bojagi across UniFFI: what Kotlin and Swift call. It only translates; their public layers are
//! rendered around it, because UniFFI puts everything into one package.

use std::alloc::System;
use std::time::SystemTime;

use bojagi::Timestamp;
use zeroizing_alloc::ZeroAlloc;

mod cancel;
mod error;
mod generated;
mod secret;

/// Wipes all memory that is given back, so also what HTTP, TLS and the border leave behind.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// What is beyond the calendar of core means "never".
fn timestamp(time: SystemTime) -> Timestamp {
    Timestamp::try_from(time).unwrap_or(Timestamp::MAX)
}

uniffi::setup_scaffolding!("bojagi");
