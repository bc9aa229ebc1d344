//! Create Secret, Get Secret List, Get Secret Detail and Update Secret Memo.

use crate::client::{Client, real_now_ms, start, valid};
use serde_json::{Value, json};

const LIST: &str = "/api/v1/secrets";

/// A valid body with one field, given by its path, set to a value.
fn with(pointer: &str, value: Value) -> Value {
    let mut body = valid();
    let (parent, field) = pointer.rsplit_once('/').expect("pointer");
    body.pointer_mut(parent).expect("parent")[field] = value;
    body
}

fn without(pointer: &str) -> Value {
    let mut body = valid();
    let (parent, field) = pointer.rsplit_once('/').expect("pointer");
    body.pointer_mut(parent).and_then(Value::as_object_mut).expect("parent").remove(field);
    body
}

/// Checks that a body is a 400 whose details begin with the full name of the field.
async fn refused(client: &Client, field: &str, body: &Value) -> String {
    let answer = client.create(body).await;
    let details = answer.invalid_request();
    assert!(details.starts_with(&format!("{field}: ")), "{details:?} for {body}");
    details.to_owned()
}

#[tokio::test]
async fn a_created_secret_has_every_field() {
    let (_emulator, client) = start().await;
    let before = real_now_ms();
    let mut body = valid();
    body["memo"] = json!("주문 데이터베이스");
    body["kmsBoundaryType"] = json!("ISOLATED");
    body["somethingNew"] = json!({ "a": 1 });
    let answer = client.create(&body).await;
    let data = answer.data();
    let id = data["secretId"].as_str().expect("id").to_owned();
    let date = data["registerDate"].as_i64().expect("date");
    assert!((before..=real_now_ms()).contains(&date));
    assert!(id.len() == 64 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')));
    let mut expected = json!({
        "secretId": id,
        "secretName": "orders-db",
        "secretStatus": "ENABLE",
        "secretType": "BASIC",
        "memo": "주문 데이터베이스",
        "region": "KR",
        "registerDate": date,
        "autoRotationYN": "N",
        "rotationPhase": "NONE",
        "protectionKey": {
            "type": "DEFAULT",
            "kmsKeyTag": "",
            "kmsKeyName": "",
            "kmsBoundaryType": "ISOLATED",
        },
    });
    assert_eq!(data, &expected);

    expected["updateDate"] = json!(date);
    assert_eq!(client.get(&format!("{LIST}/{id}")).await.data(), &expected);
}

#[tokio::test]
async fn fields_with_a_default_may_be_left_out() {
    let (_emulator, client) = start().await;
    let value = json!({ "value": r#"{"a":"b"}"#, "rotationTargets": ["a"] });
    let body = json!({ "secretName": "small", "secretValue": value, "secretType": "BASIC" });
    let answer = client.create(&body).await;
    assert_eq!(answer.data()["memo"], "");
    assert_eq!(answer.data()["autoRotationYN"], "N");
    assert_eq!(answer.data()["protectionKey"]["type"], "DEFAULT");
}

#[tokio::test]
async fn the_body_must_be_a_json_object() {
    let (_emulator, client) = start().await;
    for body in ["", "null", "[]", "\"text\"", "{", "{} {}", "\u{feff}{}"] {
        let answer = client.call("POST", LIST, body).await;
        assert_eq!(answer.invalid_request(), "The body must be a JSON object.", "{body}");
    }
    let headers = crate::client::signed("POST", LIST);
    client.send("POST", LIST, &headers, b"{\"a\":\"\xff\"}").await.invalid_request();
}

#[tokio::test]
async fn required_fields_are_required() {
    let (_emulator, client) = start().await;
    for field in [
        "secretName",
        "secretValue",
        "secretValue/value",
        "secretValue/rotationTargets",
        "secretType",
    ] {
        let pointer = format!("/{field}");
        for body in [without(&pointer), with(&pointer, Value::Null)] {
            let details = refused(&client, &field.replace('/', "."), &body).await;
            assert!(details.ends_with("is required"), "{details}");
        }
    }
}

#[tokio::test]
async fn every_field_has_its_type() {
    let (_emulator, client) = start().await;
    let wrong = [
        ("/secretName", json!(5)),
        ("/memo", json!(["x"])),
        ("/secretValue", json!("{}")),
        ("/secretValue/value", json!({ "password": "p1" })),
        ("/secretValue/rotationTargets", json!("password")),
        ("/secretValue/rotationTargets", json!(["password", 5])),
        ("/secretType", json!(true)),
        ("/autoRotationYN", json!(false)),
        ("/autoRotationPeriod", json!("90")),
        ("/autoRotationPeriod", json!(90.5)),
        ("/triggerId", json!(1)),
        ("/protectionKeyType", json!({})),
        ("/kmsKeyTag", json!(1)),
        ("/kmsBoundaryType", json!(1)),
    ];
    for (pointer, value) in wrong {
        refused(&client, &pointer[1..].replace('/', "."), &with(pointer, value)).await;
    }
}

#[tokio::test]
async fn words_are_from_the_lists_of_the_reference() {
    let (_emulator, client) = start().await;
    for (field, value) in [
        ("secretType", "basic"),
        ("secretType", ""),
        ("autoRotationYN", "y"),
        ("protectionKeyType", "OWN"),
        ("kmsBoundaryType", "LOCAL"),
    ] {
        refused(&client, field, &with(&format!("/{field}"), json!(value))).await;
    }
}

#[tokio::test]
async fn a_name_has_3_to_15_characters_and_starts_with_a_letter() {
    let (_emulator, client) = start().await;
    for name in ["abc", "A-_", "a23456789012345"] {
        client.create_named(name).await;
    }
    for name in
        ["", "ab", "a234567890123456", "1bc", "-bc", "_bc", "a b", "a.b", "한글이름", "ab\n"]
    {
        refused(&client, "secretName", &with("/secretName", json!(name))).await;
    }
}

#[tokio::test]
async fn a_memo_has_at_most_1000_bytes() {
    let (_emulator, client) = start().await;
    client.create(&with("/memo", json!("m".repeat(1000)))).await.data();
    for memo in ["m".repeat(1001), "가".repeat(334)] {
        refused(&client, "memo", &with("/memo", json!(memo))).await;
    }
}

#[tokio::test]
async fn rotation_targets_are_keys_of_the_value() {
    let (_emulator, client) = start().await;
    let pointer = "/secretValue/rotationTargets";
    client.create(&with(pointer, json!(["password", "username"]))).await.data();
    for targets in [json!([]), json!(["token"]), json!(["password", "Password"])] {
        refused(&client, "secretValue.rotationTargets", &with(pointer, targets)).await;
    }
}

#[tokio::test]
async fn a_rotation_needs_a_period_in_range_and_a_known_trigger() {
    let (_emulator, client) = start().await;
    let mut body = valid();
    body["autoRotationYN"] = json!("Y");
    for trigger in [Value::Null, json!("")] {
        body["triggerId"] = trigger;
        refused(&client, "triggerId", &body).await;
    }
    body["triggerId"] = json!("unknown");
    for period in [0, 731, -1] {
        body["autoRotationPeriod"] = json!(period);
        refused(&client, "autoRotationPeriod", &body).await;
    }
    for period in [json!(1), json!(730), Value::Null] {
        body["autoRotationPeriod"] = period;
        assert!(client.create(&body).await.not_found().starts_with("triggerId: "));
    }
}

#[tokio::test]
async fn a_key_of_the_user_needs_a_known_tag() {
    let (_emulator, client) = start().await;
    let mut body = with("/protectionKeyType", json!("USER_MANAGED_KEY"));
    for tag in [Value::Null, json!("")] {
        body["kmsKeyTag"] = tag;
        refused(&client, "kmsKeyTag", &body).await;
    }
    body["kmsKeyTag"] = json!("f".repeat(64));
    assert!(client.create(&body).await.not_found().starts_with("kmsKeyTag: "));
}

#[tokio::test]
async fn a_new_secret_cannot_be_global() {
    let (_emulator, client) = start().await;
    let answer = client.create(&with("/kmsBoundaryType", json!("GLOBAL"))).await;
    assert!(answer.unprocessable().starts_with("kmsBoundaryType: "));
}

#[tokio::test]
async fn a_name_is_taken_until_its_secret_is_gone() {
    let (_emulator, client) = start().await;
    let id = client.create_named("orders-db").await;
    let again = client.create(&valid()).await;
    assert!(again.unprocessable().contains("orders-db"));
    client.create_named("Orders-db").await;

    client.request_deletion(&id).await.data();
    client.create(&valid()).await.unprocessable();
    client.call("DELETE", &format!("{LIST}/{id}"), "").await.data();
    let new = client.create_named("orders-db").await;
    assert_ne!(new, id);
}

#[tokio::test]
async fn a_refused_secret_leaves_nothing_behind() {
    let (_emulator, client) = start().await;
    client.create(&with("/kmsBoundaryType", json!("GLOBAL"))).await.unprocessable();
    assert_eq!(client.get(LIST).await.data()["totalCount"], 0);
    client.create(&valid()).await.data();
}

#[tokio::test]
async fn an_unknown_id_is_not_found() {
    let (_emulator, client) = start().await;
    for id in ["0".repeat(64), "short".to_owned(), "%ff".to_owned(), "a%2Fb".to_owned()] {
        client.get(&format!("{LIST}/{id}")).await.not_found();
    }
}

#[tokio::test]
async fn the_list_has_pages_of_20_newest_first() {
    let (_emulator, client) = start().await;
    let empty = json!({ "totalPageNo": 0, "currentPageNo": 1, "totalCount": 0, "secretList": [] });
    assert_eq!(client.get(LIST).await.data(), &empty);
    for number in 0..41 {
        client.create_named(&format!("secret-{number}")).await;
    }
    let names = |page: &Value| -> Vec<String> {
        let items = page["secretList"].as_array().expect("list");
        items.iter().map(|item| item["secretName"].as_str().expect("name").to_owned()).collect()
    };
    let expected = |from: usize, to: usize| -> Vec<String> {
        (to..=from).rev().map(|number| format!("secret-{number}")).collect()
    };
    for (query, page, newest, oldest) in
        [("", 1, 40, 21), ("?pageNo=0", 1, 40, 21), ("?pageNo=2", 2, 20, 1), ("?pageNo=3", 3, 0, 0)]
    {
        let answer = client.get(&format!("{LIST}{query}")).await;
        let data = answer.data();
        assert_eq!(names(data), expected(newest, oldest), "{query}");
        assert_eq!(
            (&data["totalPageNo"], &data["currentPageNo"], &data["totalCount"]),
            (&json!(3), &json!(page), &json!(41))
        );
    }
    for page in [4_u64, 1 << 40, u64::MAX] {
        let answer = client.get(&format!("{LIST}?pageNo={page}")).await;
        assert_eq!(answer.data()["secretList"], json!([]));
        assert_eq!(answer.data()["currentPageNo"], json!(page));
        assert_eq!(answer.data()["totalCount"], 41);
    }
}

#[tokio::test]
async fn an_item_of_the_list_has_every_field() {
    let (_emulator, client) = start().await;
    let created = client.create(&valid()).await;
    let created = created.data();
    let answer = client.get(LIST).await;
    let expected = json!([{
        "secretId": created["secretId"],
        "secretName": "orders-db",
        "secretStatus": "ENABLE",
        "secretType": "BASIC",
        "region": "KR",
        "registerDate": created["registerDate"],
    }]);
    assert_eq!(answer.data()["secretList"], expected);
}

#[tokio::test]
async fn the_page_number_is_a_number() {
    let (_emulator, client) = start().await;
    for page in ["x", "", "-1", "1.0", "99999999999999999999"] {
        let answer = client.get(&format!("{LIST}?pageNo={page}")).await;
        assert!(answer.invalid_request().starts_with("pageNo: "), "{page}");
    }
}

#[tokio::test]
async fn a_memo_is_changed() {
    let (_emulator, client) = start().await;
    let id = client.create_named("described").await;
    for memo in ["주문", "", &"m".repeat(1000)] {
        let answer = client.put(&id, "memo", &json!({ "memo": memo })).await;
        assert_eq!(answer.data(), &json!({ "secretId": id, "memo": memo }));
        assert_eq!(client.detail(&id).await["memo"], memo);
    }
    for body in [json!({}), json!({ "memo": null }), json!({ "memo": 1 })] {
        let answer = client.put(&id, "memo", &body).await;
        assert!(answer.invalid_request().starts_with("memo: "), "{body}");
    }
    for memo in ["m".repeat(1001), "가".repeat(334)] {
        client.put(&id, "memo", &json!({ "memo": memo })).await.invalid_request();
    }
    client.put("unknown", "memo", &json!({ "memo": "x" })).await.not_found();
    client.request_deletion(&id).await.data();
    client.put(&id, "memo", &json!({ "memo": "x" })).await.invalid_status();
    assert_eq!(client.detail(&id).await["memo"], "m".repeat(1000));
}

#[tokio::test]
async fn a_change_moves_the_date_of_the_last_change() {
    let (emulator, client) = start().await;
    let id = client.create_named("dated").await;
    emulator.clock().set_offset_ms(5000).expect("in range");
    client.put(&id, "memo", &json!({ "memo": "x" })).await.data();
    let detail = client.detail(&id).await;
    let date = |name: &str| detail[name].as_i64().expect("date");
    assert!(date("updateDate") >= date("registerDate") + 5000);
    client.chain(&id).await;
    client.put(&id, "memo", &json!({})).await.invalid_request();
    assert_eq!(client.detail(&id).await, detail);
}
