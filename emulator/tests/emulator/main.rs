//! Tests of the emulator over HTTP, in this process and as the real command.

mod admin;
mod client;
mod data;
mod fault_rules;
mod faults;
mod gateway;
mod lifecycle;
mod process;
mod secrets;
mod values;
