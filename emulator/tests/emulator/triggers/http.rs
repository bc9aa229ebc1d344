//! Triggers that post to a URL.

use super::{builder, create_linked, failure, linked};
use crate::client::start;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Reads one request and returns its head and body.
async fn receive(stream: &mut TcpStream) -> (String, Value) {
    let mut bytes = Vec::new();
    loop {
        let mut part = [0; 1024];
        let length = stream.read(&mut part).await.expect("request");
        bytes.extend_from_slice(&part[..length]);
        let text = String::from_utf8(bytes.clone()).expect("UTF-8");
        if let Some((head, body)) = text.split_once("\r\n\r\n")
            && let Ok(body) = serde_json::from_str(body)
        {
            return (head.to_ascii_lowercase(), body);
        }
        assert_ne!(length, 0, "the request ended early");
    }
}

async fn answer(stream: &mut TcpStream, status: u16) {
    let text = format!(
        "HTTP/1.1 {status} X\r\nLocation: /elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(text.as_bytes()).await.expect("answer");
}

#[tokio::test]
async fn an_http_trigger_gets_its_job_and_can_carry_it_out() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("listen");
    let url = format!("http://{}/rotate?x=1", listener.local_addr().expect("address"));
    let (_emulator, client, id) = linked(builder().http_trigger("run", url)).await;
    let token = client.execute(&id).await;
    let (mut stream, _) = listener.accept().await.expect("call");
    let (head, body) = receive(&mut stream).await;
    assert!(head.starts_with("post /rotate?x=1 http/1.1\r\n"), "{head}");
    assert!(head.contains("content-type: application/json"), "{head}");
    assert_eq!(body, json!({ "secretId": id, "jobToken": token }));
    for operation in ["start", "pending", "complete"] {
        client.job(&id, &token, operation).await.data();
    }
    answer(&mut stream, 500).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(client.phase(&id).await, "COMPLETED", "a job that has ended cannot fail");
    let log = client.log(&id).await;
    assert_eq!(log[0]["data"]["api"]["action"], "completeRotationJob");
}

#[tokio::test]
async fn an_http_trigger_that_answers_badly_fails_its_job() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("listen");
    let address = listener.local_addr().expect("address");
    let (_emulator, client) = start().await;
    let body = json!({ "name": "run", "url": format!("http://{address}/") }).to_string();
    assert_eq!(client.admin("POST", "/_emulator/triggers", &body).await.status, 200);
    let id = create_linked(&client).await;
    for status in [400, 500, 302] {
        client.post(&id, "rotation").await.data();
        let (mut stream, _) = listener.accept().await.expect("call");
        receive(&mut stream).await;
        answer(&mut stream, status).await;
        client.wait_for_phase(&id, "FAILED").await;
        let message = format!("Run Trigger: answered with status {status}");
        assert_eq!(failure(&client, &id).await["message"], message);
    }
    client.post(&id, "rotation").await.data();
    let (stream, _) = listener.accept().await.expect("call");
    drop(stream);
    client.wait_for_phase(&id, "FAILED").await;
    assert_eq!(failure(&client, &id).await["message"], "Run Trigger: no answer");

    client.post(&id, "rotation").await.data();
    let (mut stream, _) = listener.accept().await.expect("call");
    receive(&mut stream).await;
    answer(&mut stream, 204).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(client.phase(&id).await, "TRIGGERED", "success leaves the job open");
}

#[tokio::test]
async fn an_http_trigger_has_a_time_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("listen");
    let url = format!("http://{}/", listener.local_addr().expect("address"));
    let limit = Duration::from_millis(300);
    let builder = builder().http_trigger("run", url).trigger_time_limit(limit);
    let (_emulator, client, id) = linked(builder).await;
    client.execute(&id).await;
    client.wait_for_phase(&id, "FAILED").await;
    let item = failure(&client, &id).await;
    assert_eq!(item["message"], "Run Trigger: not finished within 0.3 s");
}

#[tokio::test]
async fn a_failure_of_an_earlier_job_leaves_a_later_one_alone() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("listen");
    let url = format!("http://{}/", listener.local_addr().expect("address"));
    let (_emulator, client, id) = linked(builder().http_trigger("run", url)).await;
    client.execute(&id).await;
    let (mut first, _) = listener.accept().await.expect("call");
    receive(&mut first).await;
    client.post(&id, "cancel-rotation").await.data();
    client.execute(&id).await;
    answer(&mut first, 500).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(client.phase(&id).await, "TRIGGERED");
}
