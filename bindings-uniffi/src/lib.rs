//! Bojagi across UniFFI: what Kotlin and Swift call. It only translates; their public layers are
//! rendered around it, because UniFFI puts everything into one package.

mod cancel;
mod error;
mod generated;
mod secret;

uniffi::setup_scaffolding!("bojagi");
