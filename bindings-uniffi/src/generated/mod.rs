//! What codegen renders: one file for each provider.

// A request crosses as arguments, so that no record of it is needed on both sides; an error is
// written into UniFFI's buffer at once, so its size costs nothing.
#![allow(clippy::too_many_arguments, clippy::result_large_err)]

#[rustfmt::skip]
mod ncloud;
