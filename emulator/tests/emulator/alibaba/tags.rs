//! The two families of operations on tags.

use super::client::{Kms, start};
use serde_json::{Value, json};

async fn tags(kms: &Kms, name: &str) -> Vec<String> {
    let params = [("SecretName", name), ("FetchTags", "true")];
    let described = kms.ok("DescribeSecret", &params).await;
    let list = described["Tags"]["Tag"].as_array().expect("list").clone();
    list.iter()
        .map(|tag| {
            let text = |field: &str| tag[field].as_str().expect("text");
            format!("{}={}", text("TagKey"), text("TagValue"))
        })
        .collect()
}

fn list(count: usize, from: usize) -> String {
    let tags: Vec<Value> = (from..from + count)
        .map(|number| json!({ "TagKey": format!("k{number:02}"), "TagValue": "v" }))
        .collect();
    json!(tags).to_string()
}

#[tokio::test]
async fn one_secret_is_tagged_and_untagged() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    let tag = async |text: &str| {
        assert_eq!(kms.ok("TagResource", &[("SecretName", "a"), ("Tags", text)]).await, json!({}));
    };
    tag(r#"[{"TagKey":"team","TagValue":"red"},{"TagKey":"한","TagValue":"/\\_-.+=:@"}]"#).await;
    tag(r#"[{"TagKey":"team","TagValue":"blue"}]"#).await;
    assert_eq!(tags(&kms, "a").await, ["team=blue", "한=/\\_-.+=:@"]);
    for keys in [r#"["team","none"]"#, "한, none"] {
        kms.ok("UntagResource", &[("SecretName", "a"), ("TagKeys", keys)]).await;
    }
    assert_eq!(tags(&kms, "a").await, Vec::<String>::new());
    for (name, value) in [("Tags", "x"), ("Tags", "[]"), ("Tags", r#"[{"TagKey":"acs:a"}]"#)] {
        kms.invalid("TagResource", &[("SecretName", "a"), (name, value)], name).await;
    }
    for keys in ["[]", "[1]", "aliyun", "a b", ","] {
        kms.invalid("UntagResource", &[("SecretName", "a"), ("TagKeys", keys)], "TagKeys").await;
    }
    kms.missing("TagResource", &[("SecretName", "a")], "Tags").await;
    kms.missing("UntagResource", &[("SecretName", "a")], "TagKeys").await;
    kms.missing("TagResource", &[("Tags", &list(1, 0))], "SecretName").await;
    let both = [("SecretName", "a"), ("KeyId", "k"), ("Tags", "[]")];
    kms.invalid("TagResource", &both, "SecretName").await;
    let gone = "Forbidden.ResourceNotFound";
    let one = list(1, 0);
    kms.refused("TagResource", &[("SecretName", "none"), ("Tags", &one)], 404, gone).await;
    kms.refused("TagResource", &[("CertificateId", "c"), ("Tags", &one)], 404, gone).await;
}

#[tokio::test]
async fn a_resource_has_at_most_twenty_tags() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    kms.ok("TagResource", &[("SecretName", "a"), ("Tags", &list(20, 0))]).await;
    kms.ok("TagResource", &[("SecretName", "a"), ("Tags", &list(20, 0))]).await;
    let more = list(1, 20);
    let params = [("SecretName", "a"), ("Tags", more.as_str())];
    kms.refused("TagResource", &params, 400, "Rejected.LimitExceeded").await;
    kms.invalid("TagResource", &[("SecretName", "a"), ("Tags", &list(21, 0))], "Tags").await;
    assert_eq!(tags(&kms, "a").await.len(), 20);
}

const SECRETS: [(&str, &str); 2] = [("RegionId", "cn-hangzhou"), ("ResourceType", "secret")];

#[tokio::test]
async fn several_secrets_are_tagged_together_or_not_at_all() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    kms.create("b").await;
    let arn = "acs:kms:cn-hangzhou:1000000000000001:secret/b";
    let many = |second, more: &[(&'static str, &'static str)]| {
        let ids = [("ResourceId.1", "a"), ("ResourceId.2", second)];
        [&SECRETS[..], &ids, more].concat()
    };
    let one = [("Tag.1.Key", "one"), ("Tag.1.Value", "1")];
    kms.ok("TagResources", &many(arn, &one)).await;
    let two = [("Tag.1.Key", "two"), ("Tag.1.Value", "2")];
    kms.refused("TagResources", &many("c", &two), 404, "Forbidden.ResourceNotFound").await;
    assert_eq!(tags(&kms, "a").await, ["one=1"]);
    kms.ok("TagResources", &many("b", &two)).await;
    assert_eq!(tags(&kms, "b").await, ["one=1", "two=2"]);

    kms.ok(
        "UntagResources",
        &many("b", &[("TagKey.1", "one"), ("TagKey.2", "no"), ("All", "true")]),
    )
    .await;
    assert_eq!(tags(&kms, "a").await, ["two=2"]);
    kms.ok("UntagResources", &many("b", &[("All", "true")])).await;
    assert_eq!(tags(&kms, "b").await, Vec::<String>::new());
    kms.missing("UntagResources", &many("b", &[]), "TagKey").await;
    kms.invalid("UntagResources", &many("b", &[("TagKey.1", "acs:x")]), "TagKey").await;
    kms.missing("TagResources", &many("b", &[]), "Tag").await;
    kms.missing("TagResources", &SECRETS, "Tag").await;
    kms.missing("TagResources", &[&SECRETS[..], &one].concat(), "ResourceId").await;
    kms.missing("TagResources", &[("ResourceType", "secret")], "RegionId").await;
    kms.missing("TagResources", &[("RegionId", "x")], "ResourceType").await;
    let wrong = [("RegionId", "x"), ("ResourceType", "certificate")];
    kms.invalid("TagResources", &wrong, "ResourceType").await;
    let ids: Vec<String> = (0..51).map(|number| number.to_string()).collect();
    let ids = json!(ids).to_string();
    let params = [&SECRETS[..], &one, &[("ResourceId", ids.as_str())]].concat();
    kms.invalid("TagResources", &params, "ResourceId").await;
}

async fn rows(kms: &Kms, params: &[(&str, &str)]) -> (Vec<String>, String) {
    let answer = kms.ok("ListTagResources", &[&SECRETS[..], params].concat()).await;
    let rows = answer["TagResources"]["TagResource"].as_array().expect("list");
    let text = |row: &Value, field: &str| row[field].as_str().expect("text").to_owned();
    let rows = rows
        .iter()
        .map(|row| {
            assert_eq!(row["ResourceType"], "secret");
            let tag = [text(row, "TagKey"), text(row, "TagValue")].join("=");
            format!("{} {tag}", text(row, "ResourceId"))
        })
        .collect();
    (rows, answer["NextToken"].as_str().expect("text").to_owned())
}

#[tokio::test]
async fn tags_of_several_secrets_are_listed() {
    let (_emulator, kms) = start().await;
    for name in ["a", "b", "c"] {
        kms.create(name).await;
    }
    let tag = async |name: &str, key: &str, value: &str| {
        let tags = json!([{ "TagKey": key, "TagValue": value }]).to_string();
        kms.ok("TagResource", &[("SecretName", name), ("Tags", &tags)]).await;
    };
    tag("a", "team", "red").await;
    tag("a", "env", "live").await;
    tag("b", "team", "blue").await;
    let all = ["a env=live", "a team=red", "b team=blue"];
    assert_eq!(rows(&kms, &[]).await, (all.map(str::to_owned).to_vec(), String::new()));
    for (params, expected) in [
        (&[("ResourceId.1", "b"), ("ResourceId.2", "c"), ("ResourceId.3", "d")][..], &all[2..]),
        (&[("Tag.1.Key", "team")], &all[..]),
        (&[("Tag.1.Key", "team"), ("Tag.1.Value", "red")], &all[..2]),
        (&[("Tag.1.Key", "team"), ("Tag.2.Key", "env")], &all[..2]),
        (&[("Tag.1.Key", "none")], &[]),
    ] {
        assert_eq!(rows(&kms, params).await.0, expected, "{params:?}");
    }
}

#[tokio::test]
async fn a_long_list_of_tags_has_pages() {
    let (_emulator, kms) = start().await;
    for number in 0..11 {
        let name = format!("s{number:02}");
        kms.create(&name).await;
        kms.ok("TagResource", &[("SecretName", &name), ("Tags", &list(20, 0))]).await;
    }
    let (first, next) = rows(&kms, &[]).await;
    assert_eq!(first.len(), 200);
    let (second, end) = rows(&kms, &[("NextToken", &next)]).await;
    assert_eq!((second.len(), end.as_str()), (20, ""));
    assert!(second.iter().all(|row| row.starts_with("s10 ") && !first.contains(row)));
    let wrong = [&SECRETS[..], &[("NextToken", "x")]].concat();
    kms.invalid("ListTagResources", &wrong, "NextToken").await;
}

#[tokio::test]
async fn keys_have_tags_too() {
    let (_emulator, kms) = start().await;
    let key = ("KeyId", "key-emulator0000000001");
    kms.ok("TagResource", &[key, ("Tags", &list(1, 0))]).await;
    let several = [
        ("RegionId", "cn-hangzhou"),
        ("ResourceType", "key"),
        ("ResourceId.1", "acs:kms:cn-hangzhou:1000000000000001:key/key-emulator0000000001"),
    ];
    let tag = [("Tag.1.Key", "k01"), ("Tag.1.Value", "w")];
    kms.ok("TagResources", &[&several[..], &tag].concat()).await;
    let tags = kms.ok("ListResourceTags", &[key]).await;
    let row =
        |name: &str, value: &str| json!({ "KeyId": key.1, "TagKey": name, "TagValue": value });
    assert_eq!(tags, json!({ "Tags": { "Tag": [row("k00", "v"), row("k01", "w")] } }));
    let listed = kms.ok("ListTagResources", &several).await;
    assert_eq!(listed["TagResources"]["TagResource"][0]["ResourceType"], "key");
    kms.ok("UntagResource", &[key, ("TagKeys", r#"["k00","k01"]"#)]).await;
    assert_eq!(kms.ok("ListResourceTags", &[key]).await["Tags"]["Tag"], json!([]));
    let missing = "Forbidden.KeyNotFound";
    kms.refused("ListResourceTags", &[("KeyId", "none")], 404, missing).await;
    kms.missing("ListResourceTags", &[("SecretName", "a")], "KeyId").await;
}
