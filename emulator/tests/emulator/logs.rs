//! Get Secret Logs.

use crate::client::{Client, KEY, TRIGGER, real_now_ms, start, valid};
use serde_json::{Value, json};

async fn page(client: &Client, id: &str, query: &str) -> Value {
    client.get(&format!("/api/v1/secrets/{id}/logs{query}")).await.data().clone()
}

fn actions(items: &Value) -> Vec<&str> {
    let items = items.as_array().expect("items");
    items.iter().map(|item| item["data"]["api"]["action"].as_str().expect("action")).collect()
}

#[tokio::test]
async fn an_item_and_a_page_have_every_field() {
    let (_emulator, client) = start().await;
    let before = real_now_ms();
    let id = client.create_named("logged").await;
    let answer = page(&client, &id, "").await;
    let time = answer["result"][0]["timestamp"].as_i64().expect("time");
    assert!((before..=real_now_ms()).contains(&time));
    let item = json!({
        "timestamp": time,
        "message": "Create Secret",
        "data": {
            "secret": { "secretId": id, "secretName": "logged" },
            "requestor": { "requestType": "USER", "id": KEY, "ip": "127.0.0.1" },
            "api": { "action": "createSecret", "type": "WRITE", "result": "SUCCESS" },
        },
    });
    let expected = json!({
        "pageSize": 100,
        "currentPage": 1,
        "totalPage": 1,
        "totalCount": 1,
        "result": [item],
        "paged": true,
    });
    assert_eq!(answer, expected);
}

#[tokio::test]
async fn changes_and_reads_of_values_are_listed_newest_first() {
    let (emulator, client) = start().await;
    let id = client.create_linked("busy").await;
    let other = client.create_named("other").await;
    let second = r#"{"password":"hunter2"}"#;
    let mut time = 0;
    let mut step = || {
        time += 10;
        emulator.clock().set_offset_ms(time).expect("in range");
    };
    step();
    client.chain(&id).await;
    step();
    client.get(&format!("/api/v1/secrets/{id}/ACTIVE")).await.data();
    step();
    client.put(&id, "values", &json!({ "pending": second })).await.data();
    step();
    client.put(&id, "values/pending", &json!({ "value": second })).await.data();
    step();
    client.put(&id, "memo", &json!({ "memo": "hunter2" })).await.data();
    step();
    client.put(&id, "protection-key", &json!({})).await.data();
    for operation in ["disable", "enable", "request-deletion", "cancel-deletion", "enable"] {
        step();
        client.post(&id, operation).await.data();
    }
    step();
    client.post(&id, "enable-auto-rotation").await.data();
    step();
    client.put(&id, "rotation-period", &json!({ "rotationPeriod": 3 })).await.data();
    step();
    client.post(&id, "disable-auto-rotation").await.data();
    step();
    client.put(&id, "triggers", &json!({ "triggerId": TRIGGER })).await.data();
    step();
    let token = client.execute(&id).await;
    for operation in ["start", "pending", "complete"] {
        step();
        client.job(&id, &token, operation).await.data();
    }
    step();
    client.post(&id, "rollback-rotation").await.data();
    step();
    let second = client.execute(&id).await;
    step();
    client.job(&id, &second, "fail").await.data();
    step();
    client.post(&id, "retry-rotation").await.data();
    let third = client.token(&id).await;
    step();
    client.post(&id, "cancel-rotation").await.data();
    step();
    client.call("DELETE", &format!("/api/v1/secrets/{id}/triggers"), "").await.data();
    client.get("/api/v1/secrets/unknown/values").await.not_found();
    client.post(&id, "enable").await.invalid_status();

    let mut expected = vec![
        ("createSecret", None),
        ("getSecretValue", None),
        ("getSecretStageValue", None),
        ("updateSecretValue", None),
        ("updateSecretStageValue", None),
        ("updateSecretMemo", None),
        ("updateProtectionKey", None),
        ("disableSecret", None),
        ("enableSecret", None),
        ("requestSecretDeletion", None),
        ("cancelSecretDeletion", None),
        ("enableSecret", None),
        ("enableAutoRotation", None),
        ("updateRotationPeriod", None),
        ("disableAutoRotation", None),
        ("updateRotationTrigger", None),
        ("executeRotationJob", Some(&token)),
        ("startRotationJob", Some(&token)),
        ("addPendingStage", Some(&token)),
        ("completeRotationJob", Some(&token)),
        ("rollbackRotationJob", Some(&token)),
        ("executeRotationJob", Some(&second)),
        ("failRotationJob", Some(&second)),
        ("retryRotationJob", Some(&third)),
        ("cancelRotationJob", Some(&third)),
        ("deleteRotationTrigger", None),
    ];
    expected.reverse();
    let log = client.log(&id).await;
    let found: Vec<_> = log
        .iter()
        .map(|item| {
            let data = &item["data"];
            let kind = if data["api"]["action"].as_str().expect("action").starts_with("get") {
                "READ"
            } else {
                "WRITE"
            };
            assert_eq!(
                (&data["api"]["type"], &data["api"]["result"]),
                (&json!(kind), &json!("SUCCESS"))
            );
            assert_eq!(data["secret"]["secretId"], json!(id));
            (data["api"]["action"].as_str().expect("action"), data["jobToken"].as_str())
        })
        .collect();
    let expected: Vec<_> =
        expected.into_iter().map(|(action, token)| (action, token.map(String::as_str))).collect();
    assert_eq!(found, expected);
    assert!(!json!(log).to_string().contains("hunter2"), "no value and no memo");
    assert_eq!(actions(&page(&client, &other, "").await["result"]), ["createSecret"]);
}

#[tokio::test]
async fn a_log_has_pages() {
    let (_emulator, client) = start().await;
    let id = client.create_named("paged").await;
    for number in 0..104 {
        client.put(&id, "memo", &json!({ "memo": number.to_string() })).await.data();
    }
    for (query, size, current, total, items) in [
        ("", 100, 1, 2, 100),
        ("?pageNo=0", 100, 1, 2, 100),
        ("?pageNo=2", 100, 2, 2, 5),
        ("?pageNo=3", 100, 3, 2, 0),
        ("?pageSize=10&pageNo=11", 10, 11, 11, 5),
        ("?pageSize=1000", 1000, 1, 1, 105),
    ] {
        let page = page(&client, &id, query).await;
        assert_eq!(page["result"].as_array().expect("items").len(), items, "{query}");
        let head = ["pageSize", "currentPage", "totalPage", "totalCount"].map(|name| &page[name]);
        assert_eq!(head, [&json!(size), &json!(current), &json!(total), &json!(105)], "{query}");
    }
    let last = page(&client, &id, "?pageSize=10&pageNo=11").await;
    assert_eq!(actions(&last["result"]).last(), Some(&"createSecret"));
    let far = format!("?pageNo={0}&pageSize={0}", u64::MAX);
    assert_eq!(page(&client, &id, &far).await["result"], json!([]));
}

#[tokio::test]
async fn a_log_is_searched_by_keyword_and_time() {
    let (emulator, client) = start().await;
    let mut body = valid();
    body["secretName"] = json!("searched");
    let id = client.create(&body).await.data()["secretId"].as_str().expect("id").to_owned();
    emulator.clock().set_offset_ms(1000).expect("in range");
    client.put(&id, "memo", &json!({ "memo": "x" })).await.data();
    emulator.clock().set_offset_ms(2000).expect("in range");
    client.chain(&id).await;

    let all = client.log(&id).await;
    let times: Vec<i64> =
        all.iter().rev().map(|item| item["timestamp"].as_i64().expect("time")).collect();
    let [create, memo, read] = times[..] else { panic!("{all:?}") };
    for (query, expected) in [
        ("?keyword=updateSecretMemo".into(), vec!["updateSecretMemo"]),
        ("?keyword=Secret%20Memo".into(), vec!["updateSecretMemo"]),
        ("?keyword=Secret+Memo".into(), vec!["updateSecretMemo"]),
        ("?keyword=%EC%97%86%EC%9D%8C".into(), vec![]),
        ("?keyword=secret%20memo".into(), vec![]),
        ("?keyword=searched&pageSize=2".into(), vec!["getSecretValue", "updateSecretMemo"]),
        ("?keyword=".into(), vec!["getSecretValue", "updateSecretMemo", "createSecret"]),
        (format!("?timestampFrom={memo}"), vec!["getSecretValue", "updateSecretMemo"]),
        (format!("?timestampTo={memo}"), vec!["updateSecretMemo", "createSecret"]),
        (format!("?timestampFrom={memo}&timestampTo={memo}"), vec!["updateSecretMemo"]),
        (format!("?timestampFrom={}", memo + 1), vec!["getSecretValue"]),
        (format!("?timestampTo={}", memo - 1), vec!["createSecret"]),
        (format!("?timestampFrom={read}&keyword=Memo"), vec![]),
        (format!("?timestampFrom={read}&timestampTo={create}"), vec![]),
        (
            format!("?timestampTo={}", u64::MAX),
            vec!["getSecretValue", "updateSecretMemo", "createSecret"],
        ),
    ] {
        let page = page(&client, &id, &query).await;
        assert_eq!(actions(&page["result"]), expected, "{query}");
    }
}

#[tokio::test]
async fn the_query_of_a_log_is_checked() {
    let (_emulator, client) = start().await;
    let id = client.create_named("checked").await;
    for name in ["pageNo", "pageSize", "timestampFrom", "timestampTo"] {
        for value in ["x", "", "-1", "1.5"] {
            let answer = client.get(&format!("/api/v1/secrets/{id}/logs?{name}={value}")).await;
            assert!(answer.invalid_request().starts_with(&format!("{name}: ")), "{name}={value}");
        }
    }
    client.get(&format!("/api/v1/secrets/{id}/logs?pageSize=0")).await.invalid_request();
    client.get("/api/v1/secrets/unknown/logs").await.not_found();
}

#[tokio::test]
async fn the_log_of_a_secret_in_revoke_can_be_read_until_it_is_gone() {
    let (_emulator, client) = start().await;
    let id = client.create_named("doomed").await;
    client.request_deletion(&id).await.data();
    assert_eq!(client.log(&id).await.len(), 2);
    client.call("DELETE", &format!("/api/v1/secrets/{id}"), "").await.data();
    client.get(&format!("/api/v1/secrets/{id}/logs")).await.not_found();
}

#[tokio::test]
async fn the_last_1000_reads_are_remembered() {
    let (_emulator, client) = start().await;
    let id = client.create_named("read").await;
    let other = client.create_named("other").await;
    client.chain(&other).await;
    for _ in 0..1000 {
        client.get(&format!("/api/v1/secrets/{id}/active")).await.data();
    }
    assert_eq!(page(&client, &id, "").await["totalCount"], 1001);
    assert_eq!(page(&client, &other, "").await["totalCount"], 1);
}
