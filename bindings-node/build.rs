//! Tells the linker that Node itself provides the Node-API functions.

fn main() {
    napi_build::setup();
}
