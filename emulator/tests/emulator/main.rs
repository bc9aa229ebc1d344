//! Tests of the emulator over HTTP, in this process and as the real command.

mod admin;
mod alibaba;
mod automatic;
mod client;
mod data;
mod fault_rules;
mod faults;
mod gateway;
mod jobs;
mod keys;
mod lifecycle;
mod logs;
mod model;
mod process;
mod rotation;
mod secrets;
#[cfg(unix)]
mod triggers;
mod values;
