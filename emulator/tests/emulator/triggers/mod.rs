//! Triggers that run, and what becomes of their jobs; those that post to a URL are in `http`.

mod http;

use crate::client::{Client, KEY, SECRET, real_now_ms, signature, signed};
use crate::process::{command, output, spawn};
use bojagi_emulator::{BadTrigger, Builder, Emulator, StartError};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

const LIST: &str = "/api/v1/secrets";

fn builder() -> Builder {
    Emulator::builder().credentials(KEY, SECRET)
}

/// Starts an emulator and creates a secret that is linked to its trigger `run`.
async fn linked(builder: Builder) -> (Emulator, Client, String) {
    let emulator = builder.start().await.expect("start");
    let client = Client::new(emulator.address());
    let id = create_linked(&client).await;
    (emulator, client, id)
}

async fn create_linked(client: &Client) -> String {
    let id = client.create_named("rotated").await;
    client.put(&id, "triggers", &json!({ "triggerId": "run-trigger" })).await.data();
    id
}

/// The text of a file, once it is there and ends with a line break.
async fn written(path: &Path) -> String {
    for _ in 0..200 {
        match std::fs::read_to_string(path) {
            Ok(text) if text.ends_with('\n') => return text,
            _ => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
    panic!("{} was not written", path.display());
}

/// The item of the log that tells why the trigger failed.
async fn failure(client: &Client, id: &str) -> Value {
    let log = client.log(id).await;
    let is_failure = |item: &Value| item["data"]["api"]["action"] == "runTrigger";
    log.into_iter().find(is_failure).expect("a failure")
}

async fn assert_ends(pid: &str) {
    for _ in 0..100 {
        let status = std::process::Command::new("kill")
            .args(["-0", pid.trim()])
            .stderr(Stdio::null())
            .status()
            .expect("kill");
        if !status.success() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("process {pid} still runs");
}

#[tokio::test]
async fn a_command_finds_its_job_and_the_emulator_in_its_environment() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("seen");
    let script = format!(
        r#"sh -c 'printf "%s\n" "$1" "$2" "$SECRET_ID" "$JOB_TOKEN" "$NCLOUD_SECRETMANAGER_ENDPOINT" \
        "$NCLOUD_ACCESS_KEY_ID" "$NCLOUD_SECRET_ACCESS_KEY" >{0}.new; mv {0}.new {0}' sh '$HOME *' a\ b"#,
        file.display()
    );
    let (emulator, client, id) = linked(builder().trigger("run", script)).await;
    let token = client.execute(&id).await;
    let text = written(&file).await;
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines, ["$HOME *", "a b", &id, &token, &emulator.url(), KEY, SECRET]);
    client.job(&id, &token, "start").await.data();
}

#[tokio::test]
async fn the_given_pair_is_one_that_the_emulator_accepts() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("pair");
    let script =
        format!("sh -c 'echo $NCLOUD_ACCESS_KEY_ID $NCLOUD_SECRET_ACCESS_KEY >{}'", file.display());
    let builder = builder().credentials("other", "pair").trigger("run", script);
    let (_emulator, client, id) = linked(builder).await;
    client.execute(&id).await;
    let text = written(&file).await;
    let (key, secret) = text.trim_end().split_once(' ').expect("pair");
    let now = real_now_ms().to_string();
    let headers = [
        ("x-ncp-apigw-signature-v2", signature("GET", LIST, &now, key, secret)),
        ("x-ncp-apigw-timestamp", now),
        ("x-ncp-iam-access-key", key.to_owned()),
    ];
    client.send("GET", LIST, &headers, b"").await.data();
}

#[tokio::test]
async fn the_variables_have_other_names_on_request() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("seen");
    let script = format!("sh -c 'echo $THE_ID $THE_TOKEN $SECRET_ID >{}'", file.display());
    let builder = builder().trigger("run", script).trigger_variables("THE_ID", "THE_TOKEN");
    let (_emulator, client, id) = linked(builder).await;
    let token = client.execute(&id).await;
    assert_eq!(written(&file).await, format!("{id} {token}\n"));
}

#[tokio::test]
async fn a_command_that_ends_badly_fails_its_job() {
    let (_emulator, client, id) = linked(builder().trigger("run", "sh -c 'exit 3'")).await;
    let token = client.execute(&id).await;
    client.wait_for_phase(&id, "FAILED").await;
    assert_eq!(client.status(&id).await, "ENABLE");
    let mut item = failure(&client, &id).await;
    item["timestamp"].take();
    let expected = json!({
        "timestamp": null,
        "message": "Run Trigger: ended with exit status: 3",
        "data": {
            "secret": { "secretId": id, "secretName": "rotated" },
            "requestor": { "requestType": "TRIGGER", "id": "run-trigger", "ip": "127.0.0.1" },
            "api": { "action": "runTrigger", "type": "WRITE", "result": "FAIL" },
            "jobToken": token,
        },
    });
    assert_eq!(item, expected);
    let trigger = client.detail(&id).await["trigger"].clone();
    assert_eq!(trigger["recentlyExecutedAction"], "run");

    client.post(&id, "retry-rotation").await.data();
    client.wait_for_phase(&id, "FAILED").await;
    assert_ne!(failure(&client, &id).await["data"]["jobToken"], json!(token), "it ran again");
}

#[tokio::test]
async fn a_command_that_is_not_there_fails_its_job() {
    let (_emulator, client, id) = linked(builder().trigger("run", "/no/such/program")).await;
    client.execute(&id).await;
    client.wait_for_phase(&id, "FAILED").await;
    let message = failure(&client, &id).await["message"].as_str().expect("text").to_owned();
    assert!(message.starts_with("Run Trigger: not started: "), "{message}");
}

#[tokio::test]
async fn a_command_that_ends_well_leaves_its_job_open() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("ran");
    let script = format!("sh -c 'echo x >{}'", file.display());
    let (_emulator, client, id) = linked(builder().trigger("run", script)).await;
    let token = client.execute(&id).await;
    written(&file).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(client.phase(&id).await, "TRIGGERED");
    client.job(&id, &token, "start").await.data();
}

#[tokio::test]
async fn a_command_that_takes_too_long_is_ended_with_its_children() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("pid");
    let script = format!("sh -c 'sleep 600 & echo $! >{}; wait'", file.display());
    let builder = builder().trigger("run", script).trigger_time_limit(Duration::from_millis(500));
    let (_emulator, client, id) = linked(builder).await;
    client.execute(&id).await;
    let grandchild = written(&file).await;
    client.wait_for_phase(&id, "FAILED").await;
    let item = failure(&client, &id).await;
    assert_eq!(item["message"], "Run Trigger: not finished within 0.5 s");
    assert_ends(&grandchild).await;
}

#[tokio::test]
async fn a_command_ends_with_the_emulator() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("pid");
    let script = format!("sh -c 'sleep 600 & echo $! >{}; wait'", file.display());
    for dropped in [false, true] {
        let (emulator, client, id) = linked(builder().trigger("run", &*script)).await;
        client.execute(&id).await;
        let grandchild = written(&file).await;
        if dropped {
            drop(emulator);
        } else {
            emulator.stop().await;
        }
        assert_ends(&grandchild).await;
        std::fs::remove_file(&file).expect("removed");
    }
}

#[tokio::test]
async fn a_signal_ends_the_commands_and_their_output_has_the_name() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("pid");
    let script = format!(
        "sh -c 'echo to the output; echo to the errors >&2; printf unfinished; sleep 600 & echo $! >{}; wait'",
        file.display()
    );
    let pair = format!("{KEY}:{SECRET}");
    let trigger = format!("run={script}");
    let arguments =
        ["--port", "0", "--format", "json", "--credentials", &pair, "--trigger", &trigger];
    let (mut child, client, _) = spawn(&mut command(&arguments)).await;
    let id = create_linked(&client).await;
    client.execute(&id).await;
    let grandchild = written(&file).await;
    let mut lines = BufReader::new(child.stderr.take().expect("piped")).lines();
    let mut seen = Vec::new();
    while seen.len() < 2 {
        seen.push(lines.next_line().await.expect("line").expect("line"));
    }
    seen.sort();
    assert_eq!(seen, ["[run] to the errors", "[run] to the output"]);

    let pid = child.id().expect("running").to_string();
    assert!(std::process::Command::new("kill").arg(&pid).status().expect("kill").success());
    assert!(child.wait().await.expect("end").success());
    assert_ends(&grandchild).await;
}

#[tokio::test]
async fn a_job_runs_also_when_its_caller_has_gone_away() {
    let emulator = builder().trigger("run", "false").start().await.expect("start");
    let client = Client::new(emulator.address());
    let mut ids = Vec::new();
    for number in 0..30 {
        let id = client.create_named(&format!("left-{number}")).await;
        client.put(&id, "triggers", &json!({ "triggerId": "run-trigger" })).await.data();
        let path = format!("{LIST}/{id}/rotation");
        let mut head = format!("POST {path} HTTP/1.1\r\nContent-Length: 0\r\n");
        for (name, value) in signed("POST", &path) {
            head += &format!("{name}: {value}\r\n");
        }
        let mut stream = TcpStream::connect(emulator.address()).await.expect("connect");
        stream.write_all(format!("{head}\r\n").as_bytes()).await.expect("send");
        tokio::time::sleep(Duration::from_micros(100 * number)).await;
        ids.push(id);
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    let mut raised = 0;
    for id in ids {
        if client.phase(&id).await != "NONE" {
            client.wait_for_phase(&id, "FAILED").await;
            raised += 1;
        }
    }
    assert_ne!(raised, 0);
}

#[tokio::test]
async fn a_trigger_that_is_not_understood_is_wrong_usage() {
    for (arguments, said) in [
        (vec!["--trigger", "run"], "NAME=COMMAND"),
        (vec!["--trigger", "=true"], "1 to 50 letters"),
        (vec!["--trigger", "a b=true"], "1 to 50 letters"),
        (vec!["--trigger", "run="], "cannot be split"),
        (vec!["--trigger", "run=sh -c 'x"], "cannot be split"),
        (vec!["--trigger", "run=http://"], "valid http"),
        (vec!["--trigger", "run=true", "--trigger", "run=http://localhost"], "twice"),
        (vec!["--trigger-variables", "ONE"], "two names"),
        (vec!["--trigger-variables", "ONE,"], "two names"),
        (vec!["--trigger-variables", "A,B,C"], "two names"),
        (vec!["--trigger-time-limit", "0"], "1.."),
    ] {
        let (code, stdout, stderr) = output(&[&["--port", "0"], &*arguments].concat()).await;
        assert_eq!((code, &*stdout), (2, ""), "{arguments:?} {stderr}");
        assert!(stderr.starts_with("error: ") && stderr.contains(said), "{stderr}");
    }
    let wrong = Emulator::builder().trigger("run", "'").start().await;
    let Err(StartError::Trigger(name, BadTrigger::Command)) = wrong else { panic!("started") };
    assert_eq!(name, "run");
}

#[tokio::test]
async fn the_admin_interface_registers_http_triggers_only() {
    let emulator = builder().trigger("run", "true").start().await.expect("start");
    let client = Client::new(emulator.address());
    for body in [
        json!({ "name": "new" }),
        json!({ "name": "new", "command": "true" }),
        json!({ "name": "new", "url": "http://localhost", "command": "true" }),
        json!({ "name": "new", "url": "true" }),
        json!({ "name": "new", "url": "file:///bin/true" }),
        json!({ "name": "a b", "url": "http://localhost" }),
        json!({ "name": "", "url": "http://localhost" }),
        json!({ "name": "run", "url": "http://localhost" }),
    ] {
        let answer = client.admin("POST", "/_emulator/triggers", &body.to_string()).await;
        assert_eq!(answer.status, 400, "{body}");
        assert!(answer.body["error"].is_string());
    }
    let ids = async || -> Vec<String> {
        let list = client.get("/api/v1/triggers").await.data()["triggerList"].clone();
        let list = list.as_array().expect("list").clone();
        list.iter().map(|item| item["id"].as_str().expect("id").to_owned()).collect()
    };
    assert_eq!(ids().await, ["manual-trigger", "run-trigger"]);
    for url in ["http://localhost:1/a", "https://example.com/b"] {
        let body = json!({ "name": "new", "url": url }).to_string();
        assert_eq!(client.admin("POST", "/_emulator/triggers", &body).await.status, 200);
    }
    assert_eq!(ids().await, ["manual-trigger", "new-trigger", "run-trigger"]);
    emulator.reset().await.expect("reset");
    assert_eq!(ids().await, ["manual-trigger", "run-trigger"]);
}

#[tokio::test]
async fn a_trigger_of_an_earlier_start_is_not_found() {
    let folder = tempfile::tempdir().expect("folder");
    let with_trigger = builder().data(folder.path()).trigger("run", "true");
    let (emulator, _, id) = linked(with_trigger).await;
    emulator.stop().await;
    let emulator = builder().data(folder.path()).start().await.expect("start");
    let client = Client::new(emulator.address());
    let trigger = client.detail(&id).await["trigger"].clone();
    assert_eq!((&trigger["id"], &trigger["name"]), (&json!("run-trigger"), &json!("")));
    client.post(&id, "rotation").await.not_found();
    assert_eq!(client.phase(&id).await, "NONE");
}
