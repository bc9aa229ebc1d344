//! Bojagi for Node.js: the native half of the npm package.
//!
//! What applications see is the JavaScript in `index.js`, `lib/` and `generated/`; it alone calls
//! this addon. A call comes in as one plain object, read field by field ([`arguments`], [`call`]), runs
//! until it ends or is given up ([`calls`]), and goes back as a plain object ([`output`]).
//! Failures go back as facts, from which the JavaScript makes its typed errors ([`failure`]). A list
//! is handed out page by page ([`pages`]), what an application does for us is asked for on its own
//! thread ([`credentials`]), and what core tells of a call goes to who listens ([`log`]).

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

mod arguments;
mod call;
mod calls;
mod credentials;
mod failure;
mod log;
mod output;
mod pages;
mod secret;

#[rustfmt::skip]
mod generated;

/// Wipes all memory that is given back, so also what HTTP, TLS and the border leave behind.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);
