//! Bojagi across UniFFI: what Kotlin and Swift call. It only translates; their public layers are
//! rendered around it, because UniFFI puts everything into one package.

#![allow(clippy::result_large_err, reason = "UniFFI takes no boxes, and errors are few")]

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

mod calls;
mod cancel;
mod error;
mod generated;
mod lane;
mod live;
mod pages;
mod provider;
mod runtime;
mod secret;
mod time;
mod value;

/// Wipes all memory that is given back, so also what HTTP, TLS and the border leave behind.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

uniffi::setup_scaffolding!("bojagi");
