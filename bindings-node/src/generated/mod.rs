// Generated from core by `make generate`. Do not edit.

//! What `make generate` renders from core: one module for each provider.
mod alibaba;
mod ncloud;
mod store;
