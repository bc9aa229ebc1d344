//! The example moves from one cloud to the other by one line.

#[path = "../../examples/store.rs"]
#[allow(dead_code, reason = "its main is for the command line")]
mod application;

use crate::{emulator, store};

#[tokio::test]
async fn the_example_runs_in_both_clouds() {
    let emulator = emulator().await;
    for provider in ["ncloud", "alibaba"] {
        let secrets = store(&format!("{provider}:?endpoint={}", emulator.url()));
        for _ in 0..2 {
            application::renew(&secrets).await.unwrap();
        }
    }
}
