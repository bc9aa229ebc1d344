//! The data folder: what survives a kill, who may open it and who may read it.

use crate::client::{Client, KEY, SECRET, valid};
use crate::process::{command, output, spawn};
use bojagi_emulator::{Emulator, StartError};
use serde_json::{Value, json};
use std::path::Path;
use tokio::process::Child;

const LIST: &str = "/api/v1/secrets";

async fn spawn_on(folder: &Path) -> (Child, Client) {
    let pair = format!("{KEY}:{SECRET}");
    let folder = folder.to_str().expect("UTF-8");
    let arguments = ["--port", "0", "--format", "json", "--data", folder, "--credentials", &pair];
    let (child, client, _) = spawn(&mut command(&arguments)).await;
    (child, client)
}

#[tokio::test]
async fn what_was_answered_survives_a_kill() {
    let folder = tempfile::tempdir().expect("folder");
    let (mut child, client) = spawn_on(folder.path()).await;
    let mut ids = Vec::new();
    for number in 0..25 {
        ids.push(client.create_named(&format!("kept-{number}")).await);
    }
    client.request_deletion(&ids[0]).await.data();
    let before = client.get(&format!("{LIST}/{}", ids[0])).await;
    child.kill().await.expect("kill -9");

    let (_child, client) = spawn_on(folder.path()).await;
    assert_eq!(client.get(LIST).await.data()["totalCount"], 25);
    assert_eq!(client.get(&format!("{LIST}/{}", ids[0])).await.data(), before.data());
    for id in &ids[1..] {
        let values = client.get(&format!("{LIST}/{id}/values")).await;
        let expected = &valid()["secretValue"]["value"];
        assert_eq!(&values.data()["decryptedSecretChain"]["active"], expected);
    }
    let mut again = valid();
    again["secretName"] = json!("kept-3");
    client.create(&again).await.unprocessable();
    client.create_named("kept-25").await;
    let newest = client.get(LIST).await;
    assert_eq!(newest.data()["secretList"][0]["secretName"], "kept-25");
}

#[tokio::test]
async fn jobs_logs_triggers_and_keys_survive_a_kill() {
    let folder = tempfile::tempdir().expect("folder");
    let (mut child, client) = spawn_on(folder.path()).await;
    let trigger = json!({ "name": "http", "url": "http://127.0.0.1:9" }).to_string();
    assert_eq!(client.admin("POST", "/_emulator/triggers", &trigger).await.status, 200);
    let key = json!({ "name": "team-key", "status": "DISABLE" }).to_string();
    assert_eq!(client.admin("POST", "/_emulator/keys", &key).await.status, 200);
    let id = client.create_linked("rotating").await;
    client.post(&id, "enable-auto-rotation").await.data();
    let token = client.start_job(&id).await;
    client.job(&id, &token, "pending").await.data();
    let chain = client.chain(&id).await;
    let detail = client.detail(&id).await;
    let keys = client.get("/api/v1/keys").await;
    let triggers = client.get("/api/v1/triggers").await;
    assert_eq!(triggers.data()["triggerList"].as_array().expect("list").len(), 2);
    let log = client.log(&id).await;
    child.kill().await.expect("kill -9");

    let (_child, client) = spawn_on(folder.path()).await;
    assert_eq!(client.detail(&id).await, detail);
    assert_eq!(client.get("/api/v1/keys").await.data(), keys.data());
    assert_eq!(client.get("/api/v1/triggers").await.data(), triggers.data());
    let is_change = |item: &Value| item["data"]["api"]["type"] == "WRITE";
    let changes: Vec<Value> = log.into_iter().filter(is_change).collect();
    assert_eq!(client.log(&id).await, changes, "reads are not kept");
    client.job(&id, &token, "complete").await.data();
    assert_eq!(client.chain(&id).await, [&*chain[1], &*chain[2], ""]);
}

#[tokio::test]
async fn a_data_folder_has_one_emulator() {
    let folder = tempfile::tempdir().expect("folder");
    let (_child, client) = spawn_on(folder.path()).await;
    let path = folder.path().to_str().expect("UTF-8");
    let (code, stdout, stderr) = output(&["--port", "0", "--data", path]).await;
    assert_eq!((code, &*stdout), (1, ""));
    assert_eq!(
        stderr,
        format!("bojagi-emulator: the data folder {path} is in use by another emulator\n")
    );
    client.create_named("still-there").await;
}

#[tokio::test]
async fn the_library_frees_its_folder_when_it_stops() {
    let folder = tempfile::tempdir().expect("folder");
    let start = || Emulator::builder().credentials(KEY, SECRET).data(folder.path()).start();
    let first = start().await.expect("start");
    assert!(matches!(start().await, Err(StartError::DataInUse(path)) if path == folder.path()));
    Client::new(first.address()).create_named("kept").await;
    first.stop().await;
    let second = start().await.expect("start again");
    let list = Client::new(second.address()).get(LIST).await;
    assert_eq!(list.data()["secretList"][0]["secretName"], "kept");
}

#[tokio::test]
async fn data_is_for_the_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let parent = tempfile::tempdir().expect("folder");
    let folder = parent.path().join("new/data");
    let emulator = Emulator::builder().data(&folder).start().await.expect("start");
    let mode = |path: &Path| path.metadata().expect("made").permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&folder.join("emulator.redb")), 0o600);
    emulator.stop().await;
}

#[tokio::test]
async fn a_data_folder_that_cannot_be_used_is_an_error() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("file");
    std::fs::write(&file, "x").expect("write");
    std::fs::write(folder.path().join("emulator.redb"), "not a database at all").expect("write");
    for path in [file.as_path(), folder.path()] {
        let path = path.to_str().expect("UTF-8");
        let (code, stdout, stderr) = output(&["--port", "0", "--data", path]).await;
        assert_eq!((code, &*stdout), (1, ""), "{stderr}");
        assert!(stderr.starts_with("bojagi-emulator: cannot open the database in "), "{stderr}");
    }
}
