//! Tests of Alibaba Cloud KMS over HTTP.

mod admin;
mod client;
mod gateway;
mod lifecycle;
mod model;
mod passwords;
mod policies;
mod rotation;
mod secrets;
mod sessions;
mod signatures;
mod tags;
mod values;
mod vectors;
