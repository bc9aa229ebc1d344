//! The real command as a process: ready line, signals, usage, credentials and logs.

use crate::client::{Client, KEY, SECRET, TRIGGER, real_now_ms, signature, start, valid};
use bojagi_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY};
use serde_json::{Value, json};
use std::process::{Output, Stdio};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, Command};

const LIST: &str = "/api/v1/secrets";

pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bojagi-emulator"));
    command
        .args(arguments)
        .env_remove("BOJAGI_EMULATOR_CREDENTIALS")
        .env_remove("RUST_LOG")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    command
}

pub(crate) async fn output(arguments: &[&str]) -> (i32, String, String) {
    finished(command(arguments).output().await.expect("run"))
}

fn finished(output: Output) -> (i32, String, String) {
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("not killed"), text(output.stdout), text(output.stderr))
}

/// Starts the command and reads its ready line.
pub(crate) async fn spawn(command: &mut Command) -> (Child, Client, Value) {
    let mut child = command.spawn().expect("spawn");
    let stdout = child.stdout.as_mut().expect("piped");
    let mut line = String::new();
    BufReader::new(stdout).read_line(&mut line).await.expect("ready line");
    let ready: Value = serde_json::from_str(&line).expect("JSON");
    let address = ready["address"].as_str().expect("address").parse().expect("address");
    (child, Client::new(address), ready)
}

#[cfg(unix)]
async fn signal(child: &Child, name: &str) {
    let pid = child.id().expect("running").to_string();
    let status = Command::new("kill").args(["-s", name, &pid]).status().await.expect("kill");
    assert!(status.success());
}

#[tokio::test]
async fn the_ready_line_says_address_and_pid() {
    let (child, client, ready) = spawn(&mut command(&["--port", "0", "--format", "json"])).await;
    assert_eq!(ready.as_object().expect("object").len(), 2);
    assert_eq!(ready["pid"], json!(child.id().expect("running")));
    assert!(ready["address"].as_str().expect("address").starts_with("127.0.0.1:"));
    client.get(LIST).await.unauthenticated();
}

#[cfg(unix)]
#[tokio::test]
async fn a_signal_stops_it_cleanly_after_one_line() {
    for name in ["TERM", "INT"] {
        let mut command = command(&["--port", "0", "--format", "json"]);
        let (child, client, _) = spawn(&mut command).await;
        client.get(LIST).await.unauthenticated();
        signal(&child, name).await;
        let output = child.wait_with_output().await.expect("end");
        let (code, stdout, stderr) = finished(output);
        assert_eq!((code, &*stdout, &*stderr), (0, "", ""), "{name}");
    }
}

#[tokio::test]
async fn it_stops_with_its_input_if_told_to() {
    let arguments = ["--port", "0", "--format", "json", "--until-input-ends"];
    let (mut child, client, _) = spawn(command(&arguments).stdin(Stdio::piped())).await;
    let mut input = child.stdin.take().expect("piped");
    input.write_all(b"not the end\n").await.expect("write");
    client.get(LIST).await.unauthenticated();
    assert_eq!(child.try_wait().expect("wait"), None);
    drop(input);
    let (code, stdout, stderr) = finished(child.wait_with_output().await.expect("end"));
    assert_eq!((code, &*stdout, &*stderr), (0, "", ""));
}

#[cfg(unix)]
#[tokio::test]
async fn the_ready_text_names_the_default_pair_and_no_other_secret() {
    let folder = tempfile::tempdir().expect("folder");
    let folder = folder.path().join("data");
    let folder = folder.to_str().expect("UTF-8");
    let given = ["--port", "0", "--credentials", "my-key:my-secret", "--data", folder];
    for (arguments, said, unsaid) in [
        (&["--port", "0"][..], "emulator-access-key:emulator-secret-key", "my-key"),
        (&given, "my-key", "secret-key"),
    ] {
        let mut child = command(arguments).spawn().expect("spawn");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let mut text = String::new();
        for _ in 0..3 {
            text += &lines.next_line().await.expect("line").expect("line");
            text.push('\n');
        }
        assert!(text.contains("http://127.0.0.1:"), "{text}");
        assert!(text.contains(said) && !text.contains(unsaid), "{text}");
        assert!(!text.contains("my-secret"), "{text}");
        signal(&child, "TERM").await;
        assert!(child.wait().await.expect("end").success());
    }
}

#[tokio::test]
async fn an_idle_connection_does_not_hold_up_the_stop() {
    let (emulator, _client) = start().await;
    let mut stream = tokio::net::TcpStream::connect(emulator.address()).await.expect("connect");
    let request = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    stream.write_all(request).await.expect("send");
    stream.read_u8().await.expect("answer");
    let stop = emulator.stop();
    tokio::time::timeout(Duration::from_secs(2), stop).await.expect("stopped");
}

#[tokio::test]
async fn a_dropped_emulator_stops() {
    let (emulator, _client) = start().await;
    let address = emulator.address();
    assert_eq!(emulator.url(), format!("http://{address}"));
    drop(emulator);
    for _ in 0..100 {
        if tokio::net::TcpStream::connect(address).await.is_err() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("it still listens");
}

#[cfg(unix)]
#[tokio::test]
async fn a_port_in_use_is_a_clear_error() {
    let (emulator, _client) = start().await;
    let port = emulator.address().port().to_string();
    let (code, stdout, stderr) = output(&["--port", &port]).await;
    assert_eq!((code, &*stdout), (1, ""));
    assert_eq!(stderr, format!("bojagi-emulator: port {port} on 127.0.0.1 is already in use\n"));
}

#[tokio::test]
async fn bad_usage_is_exit_code_2() {
    for arguments in [
        &["--unknown"][..],
        &["--port", "65536"],
        &["--port", "x"],
        &["--format", "xml"],
        &["--data"],
        &["extra"],
    ] {
        let (code, stdout, stderr) = output(arguments).await;
        assert_eq!((code, &*stdout), (2, ""), "{arguments:?}");
        assert!(stderr.starts_with("error: "), "{stderr}");
    }
}

#[tokio::test]
async fn malformed_credentials_are_not_repeated() {
    for pair in ["only-a-secret", ":only-a-secret", "only-a-secret:", ""] {
        let (code, _, stderr) = output(&["--port", "0", "--credentials", pair]).await;
        assert_eq!(code, 2);
        assert!(stderr.contains("--credentials must be KEY:SECRET"), "{stderr}");
        assert!(!stderr.contains("only-a-secret"), "{stderr}");
    }
    let mut command = command(&["--port", "0"]);
    command.env("BOJAGI_EMULATOR_CREDENTIALS", "good:pair only-a-secret");
    let (code, _, stderr) = finished(command.output().await.expect("run"));
    assert_eq!(code, 2);
    assert!(stderr.contains("BOJAGI_EMULATOR_CREDENTIALS must be KEY:SECRET"), "{stderr}");
    assert!(!stderr.contains("only-a-secret"), "{stderr}");
}

#[tokio::test]
async fn several_credentials_come_from_arguments_or_environment() {
    async fn status(client: &Client, key: &str, secret: &str) -> u16 {
        let now = real_now_ms().to_string();
        let headers = [
            ("x-ncp-apigw-signature-v2", signature("GET", LIST, &now, key, secret)),
            ("x-ncp-iam-access-key", key.to_owned()),
            ("x-ncp-apigw-timestamp", now),
        ];
        client.send("GET", LIST, &headers, b"").await.status
    }
    let arguments = ["--port", "0", "--format", "json"];
    let mut by_environment = command(&arguments);
    by_environment.env("BOJAGI_EMULATOR_CREDENTIALS", " k1:s:1  k2:s2\n");
    let mut by_arguments = command(&arguments);
    by_arguments.args(["--credentials", "k1:s:1", "--credentials", "k2:s2"]);
    by_arguments.env("BOJAGI_EMULATOR_CREDENTIALS", "k3:s3");
    for command in [&mut by_environment, &mut by_arguments] {
        let (_child, client, _) = spawn(command).await;
        assert_eq!(status(&client, "k1", "s:1").await, 200);
        assert_eq!(status(&client, "k2", "s2").await, 200);
        assert_eq!(status(&client, "k1", "s2").await, 401);
        assert_eq!(status(&client, "k3", "s3").await, 401);
        assert_eq!(status(&client, DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY).await, 401);
    }
}

#[tokio::test]
async fn no_log_line_contains_a_value_a_secret_key_or_a_signature() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().to_str().expect("UTF-8");
    let pair = format!("{KEY}:{SECRET}");
    let mut command =
        command(&["--port", "0", "--format", "json", "--data", path, "--credentials", &pair]);
    command.env("RUST_LOG", "trace");
    let (mut child, client, _) = spawn(&mut command).await;
    let value = "hunter2-never-logged";
    let mut body = valid();
    body["secretValue"]["value"] = json!(format!(r#"{{"password":"{value}"}}"#));
    body["triggerId"] = json!(TRIGGER);
    let created = client.create(&body).await;
    let id = created.data()["secretId"].as_str().expect("id");
    let values = client.get(&format!("{LIST}/{id}/values")).await;
    assert!(values.body.to_string().contains(value));
    let again = &body["secretValue"]["value"];
    client.put(id, "values", &json!({ "previous": again })).await.data();
    client.put(id, "values/pending", &json!({ "value": again })).await.data();
    let token = client.start_job(id).await;
    client.job(id, &token, "complete").await.data();
    body["secretValue"]["value"] = json!(format!(r#"{{"password":"{value}""#));
    client.create(&body).await.invalid_request();
    client.call("POST", LIST, &format!(r#"{{"secretValue": {value}"#)).await.invalid_request();
    let now = real_now_ms().to_string();
    let sent = signature("GET", LIST, &now, KEY, SECRET);
    let headers = [
        ("x-ncp-apigw-timestamp", now),
        ("x-ncp-iam-access-key", KEY.to_owned()),
        ("x-ncp-apigw-signature-v2", sent.clone()),
    ];
    client.send("GET", LIST, &headers, b"").await.data();

    child.start_kill().expect("kill");
    let output = child.wait_with_output().await.expect("end");
    let log = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(log.contains(&format!("{LIST}/{id}/values")), "the log was on: {log}");
    for secret in [value, SECRET, &sent] {
        assert!(!log.contains(secret), "{log}");
    }
}
