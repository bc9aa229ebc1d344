//! Bojagi for Node.js: the native half of the npm package.
//!
//! What applications see is the JavaScript in `index.js`, `lib/` and `generated/`; it alone calls
//! this addon. A call comes in as one plain object, read field by field ([`arguments`]), runs on
//! Tokio until it ends or is cancelled ([`call`]), and goes back as a plain object ([`output`]).
//! Failures go back as facts, from which the JavaScript makes its typed errors ([`failure`]). A list
//! is handed out page by page ([`pages`]), and what an application does for us is asked for on its own
//! thread ([`credentials`]).

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

mod arguments;
mod call;
mod credentials;
mod failure;
mod output;
mod pages;
mod secret;

#[rustfmt::skip]
mod generated;

/// Wipes all memory that is given back, so also what HTTP, TLS and the border leave behind.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// Few threads are enough to wait for answers; Tokio's own choice is one for each core.
#[napi_derive::module_init]
fn start() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("bojagi")
        .enable_all()
        .build();
    if let Ok(runtime) = runtime {
        napi::bindgen_prelude::create_custom_tokio_runtime(runtime);
    }
}
