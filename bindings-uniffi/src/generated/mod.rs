// Generated from core by `make generate`. Do not edit.

//! What `make generate` renders from core: one file for each provider.
#![allow(
    clippy::too_many_arguments,
    clippy::result_large_err,
    reason = "a request crosses as arguments, and an error is written into UniFFI's buffer at once"
)]
#[rustfmt::skip]
mod alibaba;
#[rustfmt::skip]
mod ncloud;
#[rustfmt::skip]
mod store;
