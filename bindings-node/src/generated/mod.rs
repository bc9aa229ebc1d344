//! What the code generator renders from core, one module for each provider.

pub mod ncloud;
