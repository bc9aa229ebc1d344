//! GetSecretValue, BatchGetSecretValue, PutSecretValue, ListSecretVersionIds and
//! UpdateSecretVersionStage.

use super::client::{secret, start};
use serde_json::json;

const GONE: &str = "Forbidden.ResourceNotFound";

#[tokio::test]
async fn a_value_comes_back_as_it_was_stored() {
    let (_emulator, kms) = start().await;
    let text = " {\"p\": \"p&=+ %~* \\\" \\\\ 비밀\"}\r\n";
    kms.ok("CreateSecret", &secret("a", "v1", text)).await;
    let mut value = kms.ok("GetSecretValue", &[("SecretName", "a")]).await;
    assert_eq!(value["CreateTime"].take().as_str().expect("time").len(), 20);
    let expected = json!({
        "SecretName": "a",
        "VersionId": "v1",
        "SecretData": text,
        "SecretDataType": "text",
        "SecretType": "Generic",
        "VersionStages": { "VersionStage": ["ACSCurrent"] },
        "CreateTime": null,
    });
    assert_eq!(value, expected);
}

#[tokio::test]
async fn a_value_is_found_by_version_and_stage() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    kms.put("a", "v2", "two").await;
    let get = async |more: &[(&str, &str)]| {
        let params = [&[("SecretName", "a")][..], more].concat();
        let answer = kms.call("GetSecretValue", &params).await;
        match answer.status {
            200 => answer.body["VersionId"].as_str().expect("id").to_owned(),
            _ => format!("{} {}", answer.status, answer.body["Code"].as_str().expect("code")),
        }
    };
    let gone = format!("404 {GONE}");
    for (more, expected) in [
        (&[][..], "v2"),
        (&[("VersionStage", "ACSCurrent")], "v2"),
        (&[("VersionStage", "ACSPrevious")], "v1"),
        (&[("VersionStage", "other")], &gone),
        (&[("VersionId", "v1")], "v1"),
        (&[("VersionId", "v3")], &gone),
        (&[("VersionId", "v1"), ("VersionStage", "ACSPrevious")], "v1"),
        (&[("VersionId", "v1"), ("VersionStage", "ACSCurrent")], &gone),
    ] {
        assert_eq!(get(more).await, expected, "{more:?}");
    }
    kms.refused("GetSecretValue", &[("SecretName", "b")], 404, GONE).await;
    kms.missing("GetSecretValue", &[], "SecretName").await;
    let recipient = [("SecretName", "a"), ("Recipient", "document")];
    kms.refused("GetSecretValue", &recipient, 400, "UnsupportedOperation").await;
}

#[tokio::test]
async fn a_dry_run_always_fails() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    let run = |name| [("SecretName", name), ("DryRun", "true")];
    kms.refused("GetSecretValue", &run("a"), 400, "DryRunOperationError").await;
    kms.refused("GetSecretValue", &run("b"), 400, "ValidationError").await;
    kms.refused("GetSecretValue", &run(""), 400, "ValidationError").await;
    kms.ok("GetSecretValue", &[("SecretName", "a"), ("DryRun", "false")]).await;
}

#[tokio::test]
async fn several_values_are_read_at_once() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    kms.create("b").await;
    kms.put("b", "v2", "two").await;
    let list = json!([
        { "SecretName": "a" },
        { "SecretName": "none" },
        { "SecretName": "b", "VersionStage": "ACSPrevious", "FetchExtendedConfig": true },
    ]);
    let answer = kms.ok("BatchGetSecretValue", &[("SecretsList", &list.to_string())]).await;
    let values = answer["SecretValues"].as_array().expect("list");
    let data: Vec<_> = values.iter().map(|value| value["SecretData"].as_str()).collect();
    assert_eq!(data, [Some("one"), Some("one")]);
    assert!(values.iter().all(|value| value["RequestId"].is_string()));
    let expected = json!([{
        "SecretName": "none", "Code": GONE, "Message": "Resource not found", "HttpStatus": 404,
    }]);
    assert_eq!(answer["Errors"], expected);

    let flat = [("SecretsList.1.SecretName", "a"), ("SecretsList.2.SecretName", "b")];
    let answer = kms.ok("BatchGetSecretValue", &flat).await;
    assert_eq!(answer["SecretValues"].as_array().expect("list").len(), 2);
    kms.missing("BatchGetSecretValue", &[], "SecretsList").await;
    let many: Vec<_> = (0..21).map(|number| json!({ "SecretName": number.to_string() })).collect();
    let arn = "acs:kms:cn-hangzhou:1000000000000001:secret/a";
    for wrong in [
        json!([]),
        json!(many),
        json!([{ "VersionId": "v1" }]),
        json!([{ "SecretName": "a" }, { "SecretName": arn }]),
        json!("a"),
    ] {
        let wrong = wrong.to_string();
        kms.invalid("BatchGetSecretValue", &[("SecretsList", &wrong)], "SecretsList").await;
    }
}

#[tokio::test]
async fn a_version_is_written_once() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    let updated = kms.described("a", "UpdateTime").await;
    kms.http.travel(5000).await;
    let same = kms.put("a", "v1", "one").await;
    assert_eq!(same["VersionStages"]["VersionStage"], json!(["ACSCurrent"]));
    assert_eq!(kms.described("a", "UpdateTime").await, updated);
    let exists = "Rejected.ResourceExist";
    kms.refused("PutSecretValue", &secret("a", "v1", "other"), 409, exists).await;
    let binary = [&secret("a", "v1", "one")[..], &[("SecretDataType", "binary")]].concat();
    kms.refused("PutSecretValue", &binary, 409, exists).await;
    let put = kms.put("a", "v2", "two").await;
    let stages = json!({ "VersionStage": ["ACSCurrent"] });
    assert_eq!(put, json!({ "SecretName": "a", "VersionId": "v2", "VersionStages": stages }));
    assert_ne!(kms.described("a", "UpdateTime").await, updated);
    kms.put("a", "v1", "one").await;
    let now = kms.versions("a").await;
    assert_eq!(now[1], ("v2".into(), vec!["ACSCurrent".into()]));
}

#[tokio::test]
async fn a_new_version_takes_the_stages_it_is_given() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    let put = async |id: &str, stages: &str| {
        let params = [&secret("a", id, id)[..], &[("VersionStages", stages)]].concat();
        kms.ok("PutSecretValue", &params).await
    };
    put("v2", r#"["next"]"#).await;
    put("v3", r#"["ACSCurrent","next","next"]"#).await;
    let list = |stages: &[&str]| stages.iter().map(|stage| (*stage).to_owned()).collect::<Vec<_>>();
    let expected = [
        ("v1".to_owned(), list(&["ACSPrevious"])),
        ("v2".to_owned(), list(&[])),
        ("v3".to_owned(), list(&["ACSCurrent", "next"])),
    ];
    assert_eq!(kms.versions("a").await, expected);
    put("v4", r#"["ACSPrevious"]"#).await;
    assert_eq!(kms.versions("a").await[0].1, list(&[]));
    for stages in
        ["[]", r#"["ACSCurrent","ACSPrevious"]"#, r#"["a b"]"#, r#"[""]"#, "ACSCurrent", "[1]"]
    {
        let params = [&secret("a", "v5", "s")[..], &[("VersionStages", stages)]].concat();
        kms.invalid("PutSecretValue", &params, "VersionStages").await;
    }
    for (name, value) in [("SecretName", ""), ("VersionId", ""), ("SecretData", "")] {
        let mut params = secret("a", "v5", "s");
        params.iter_mut().filter(|pair| pair.0 == name).for_each(|pair| pair.1 = value);
        kms.missing("PutSecretValue", &params, name).await;
    }
    let long = "x".repeat(30_721);
    kms.invalid("PutSecretValue", &secret("a", "v5", &long), "SecretData").await;
}

#[tokio::test]
async fn there_are_ten_versions_and_eight_stages() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    for number in 2..=8 {
        let stage = format!(r#"["s{number}"]"#);
        let id = format!("v{number}");
        let params = [&secret("a", &id, &id)[..], &[("VersionStages", &stage)]].concat();
        kms.ok("PutSecretValue", &params).await;
    }
    let params = [&secret("a", "v9", "s")[..], &[("VersionStages", r#"["s9"]"#)]].concat();
    kms.refused("PutSecretValue", &params, 400, "Rejected.LimitExceeded").await;
    // The first of these takes ACSPrevious as the ninth stage.
    kms.refused("PutSecretValue", &secret("a", "v9", "s"), 400, "Rejected.LimitExceeded").await;
    let remove = [("SecretName", "a"), ("VersionStage", "s2"), ("RemoveFromVersion", "v2")];
    kms.ok("UpdateSecretVersionStage", &remove).await;
    kms.put("a", "v9", "s").await;
    kms.put("a", "v10", "s").await;
    assert_eq!(kms.versions("a").await.len(), 10);
    // The oldest without a stage goes: v1, which has lost ACSPrevious, then v2.
    kms.put("a", "v11", "s").await;
    kms.refused("GetSecretValue", &[("SecretName", "a"), ("VersionId", "v1")], 404, GONE).await;
    kms.put("a", "v12", "s").await;
    let left: Vec<String> = kms.versions("a").await.into_iter().map(|(id, _)| id).collect();
    assert_eq!(left, ["v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12"]);
    // A version that went can be written again.
    kms.put("a", "v1", "again").await;
}

#[tokio::test]
async fn versions_without_a_stage_are_listed_if_wanted() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    for number in 2..=4 {
        kms.put("a", &format!("v{number}"), "s").await;
    }
    let shown = kms.ok("ListSecretVersionIds", &[("SecretName", "a")]).await;
    assert_eq!((&shown["TotalCount"], &shown["PageSize"]), (&json!(2), &json!(20)));
    let first = &shown["VersionIds"]["VersionId"][0];
    assert_eq!(first["VersionId"], "v3");
    assert_eq!(first["VersionStages"], json!({ "VersionStage": ["ACSPrevious"] }));
    assert_eq!(first["CreateTime"].as_str().expect("time").len(), 20);
    let all = [
        ("SecretName", "a"),
        ("IncludeDeprecated", "true"),
        ("PageSize", "3"),
        ("PageNumber", "2"),
    ];
    let page = kms.ok("ListSecretVersionIds", &all).await;
    assert_eq!((&page["TotalCount"], &page["PageNumber"]), (&json!(4), &json!(2)));
    assert_eq!(page["VersionIds"]["VersionId"].as_array().expect("list").len(), 1);
    kms.refused("ListSecretVersionIds", &[("SecretName", "b")], 404, GONE).await;
    let deprecated = [("SecretName", "a"), ("VersionId", "v1")];
    assert_eq!(kms.ok("GetSecretValue", &deprecated).await["SecretData"], "one");
}

fn update<'a>(stage: &'a str, to: &'a str, from: &'a str) -> [(&'a str, &'a str); 4] {
    [
        ("SecretName", "a"),
        ("VersionStage", stage),
        ("MoveToVersion", to),
        ("RemoveFromVersion", from),
    ]
}

#[tokio::test]
async fn stages_are_attached_moved_and_detached() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    kms.put("a", "v2", "two").await;
    kms.put("a", "v3", "three").await;
    const UPDATE: &str = "UpdateSecretVersionStage";
    let stages = async || {
        let versions = kms.versions("a").await;
        versions.into_iter().map(|(_, stages)| stages.join(",")).collect::<Vec<_>>()
    };
    assert_eq!(kms.ok(UPDATE, &update("mine", "v1", "")).await, json!({ "SecretName": "a" }));
    assert_eq!(stages().await, ["mine", "ACSPrevious", "ACSCurrent"]);
    kms.ok(UPDATE, &update("mine", "v2", "v1")).await;
    assert_eq!(stages().await, ["", "ACSPrevious,mine", "ACSCurrent"]);
    kms.ok(UPDATE, &update("mine", "", "v2")).await;
    kms.ok(UPDATE, &update("ACSCurrent", "v1", "v3")).await;
    assert_eq!(stages().await, ["ACSCurrent", "", "ACSPrevious"]);
    kms.ok(UPDATE, &update("ACSCurrent", "v1", "")).await;
    assert_eq!(stages().await, ["ACSCurrent", "", "ACSPrevious"]);
    kms.ok(UPDATE, &update("ACSPrevious", "v2", "")).await;
    assert_eq!(stages().await, ["ACSCurrent", "ACSPrevious", ""]);

    kms.invalid(UPDATE, &update("mine", "v1", "v2"), "RemoveFromVersion").await;
    kms.invalid(UPDATE, &update("ACSCurrent", "v2", "v3"), "RemoveFromVersion").await;
    kms.invalid(UPDATE, &update("a b", "v2", ""), "VersionStage").await;
    kms.missing(UPDATE, &update("ACSCurrent", "", "v1"), "MoveToVersion").await;
    kms.missing(UPDATE, &update("mine", "", ""), "MoveToVersion").await;
    kms.missing(UPDATE, &update("", "v1", ""), "VersionStage").await;
    kms.refused(UPDATE, &update("mine", "v9", ""), 404, GONE).await;
    kms.refused(UPDATE, &update("mine", "", "v9"), 404, GONE).await;
    for number in 0..6 {
        kms.ok(UPDATE, &update(&format!("s{number}"), "v1", "")).await;
    }
    kms.refused(UPDATE, &update("s6", "v1", ""), 400, "Rejected.LimitExceeded").await;
}
