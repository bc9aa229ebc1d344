//! What `make generate` renders from core.

pub(crate) mod ncloud;
