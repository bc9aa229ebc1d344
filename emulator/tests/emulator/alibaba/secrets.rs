//! CreateSecret, DescribeSecret, ListSecrets and UpdateSecret.

use super::client::{Pairs, secret, start};
use serde_json::{Value, json};

fn with<'a>(base: &[(&'a str, &'a str)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all = base.to_vec();
    for (name, value) in more {
        all.retain(|(its, _)| its != name);
        all.push((name, value));
    }
    all
}

const VALID: [(&str, &str); 3] = [("SecretName", "a"), ("VersionId", "v1"), ("SecretData", "s")];

#[tokio::test]
async fn a_generic_secret_is_described_as_it_was_made() {
    let (_emulator, kms) = start().await;
    let params = with(
        &VALID,
        &[
            ("SecretName", "team/a_+=.@-1"),
            ("Description", "説明 d"),
            ("Tags", r#"[{"TagKey":"k","TagValue":"v"},{"TagKey":"e","TagValue":""}]"#),
            ("EncryptionKeyId", "key-emulator0000000001"),
            ("SecretDataType", "binary"),
        ],
    );
    let arn = "acs:kms:cn-hangzhou:1000000000000001:secret/team/a_+=.@-1";
    let created = kms.ok("CreateSecret", &params).await;
    let expected = json!({
        "Arn": arn, "SecretName": "team/a_+=.@-1", "SecretType": "Generic", "VersionId": "v1",
    });
    assert_eq!(created, expected);
    for name in ["team/a_+=.@-1", arn] {
        let mut detail =
            kms.ok("DescribeSecret", &[("SecretName", name), ("FetchTags", "True")]).await;
        for field in ["CreateTime", "UpdateTime"] {
            assert_eq!(detail[field].take().as_str().expect("time").len(), 20);
        }
        let expected = json!({
            "Arn": arn,
            "SecretName": "team/a_+=.@-1",
            "SecretType": "Generic",
            "Description": "説明 d",
            "EncryptionKeyId": "key-emulator0000000001",
            "CreateTime": null,
            "UpdateTime": null,
            "Tags": { "Tag": [
                { "TagKey": "e", "TagValue": "" }, { "TagKey": "k", "TagValue": "v" },
            ] },
        });
        assert_eq!(detail, expected);
    }
    kms.create("plain").await;
    assert_eq!(kms.described("plain", "Description").await, "");
    assert_eq!(kms.described("plain", "Tags").await, Value::Null);
    let other = "acs:kms:cn-hangzhou:2000000000000001:secret/plain";
    kms.refused("DescribeSecret", &[("SecretName", other)], 404, "Forbidden.ResourceNotFound")
        .await;
}

#[tokio::test]
async fn each_parameter_of_a_new_secret_has_its_rule() {
    let (_emulator, kms) = start().await;
    for (name, _) in VALID {
        kms.missing("CreateSecret", &with(&VALID, &[(name, "")]), name).await;
    }
    let long = |length| "x".repeat(length);
    let (data, id, name) = (long(30_721), long(65), long(193));
    let tags = |count: usize| {
        let tags: Vec<Value> =
            (0..count).map(|n| json!({ "TagKey": format!("k{n}"), "TagValue": "v" })).collect();
        json!(tags).to_string()
    };
    let tag = |key: &str, value: &str| json!([{ "TagKey": key, "TagValue": value }]).to_string();
    for (name, value) in [
        ("SecretName", name.as_str()),
        ("SecretName", "a b"),
        ("SecretName", "a:b"),
        ("SecretName", "비밀"),
        ("SecretName", "$Auto"),
        ("SecretName", "acs/a"),
        ("VersionId", &id),
        ("VersionId", "a\nb"),
        ("SecretData", &data),
        ("SecretDataType", "Text"),
        ("SecretType", "RDS"),
        ("Tags", "x"),
        ("Tags", "{}"),
        ("Tags", &tags(21)),
        ("Tags", &tag("", "v")),
        ("Tags", &tag("acs:k", "v")),
        ("Tags", &tag("aliyunk", "v")),
        ("Tags", &tag("a b", "v")),
        ("Tags", &tag("k", &long(129))),
        ("Tags", r#"[{"TagKey":"k","TagValue":"1"},{"TagKey":"k","TagValue":"2"}]"#),
        ("EnableAutomaticRotation", "maybe"),
        ("EnableAutomaticRotation", "true"),
        ("DKMSInstanceId", "x"),
    ] {
        kms.invalid("CreateSecret", &with(&VALID, &[(name, value)]), name).await;
    }
    let ids = ("한".repeat(64), long(192), long(30_720), tags(20));
    let longest = [
        ("SecretName", ids.1.as_str()),
        ("VersionId", &ids.0),
        ("SecretData", &ids.2),
        ("Tags", &ids.3),
    ];
    kms.ok("CreateSecret", &longest).await;
    assert_eq!(kms.value(&ids.1, "ACSCurrent").await["SecretData"], ids.2);
}

#[tokio::test]
async fn a_name_is_unique_as_long_as_its_secret_is_there() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    kms.refused("CreateSecret", &VALID, 409, "Rejected.ResourceExist").await;
    kms.create("A").await;
    kms.ok("DeleteSecret", &[("SecretName", "a")]).await;
    kms.refused("CreateSecret", &VALID, 409, "Rejected.ResourceInDeleteWindow").await;
    kms.ok("RestoreSecret", &[("SecretName", "a")]).await;
    kms.ok("DeleteSecret", &[("SecretName", "a"), ("ForceDeleteWithoutRecovery", "true")]).await;
    kms.ok("CreateSecret", &VALID).await;
}

#[tokio::test]
async fn a_key_must_be_there_and_of_use() {
    let (_emulator, kms) = start().await;
    let register = async |body: Value| {
        let body = body.to_string();
        assert_eq!(kms.http.admin("POST", "/_emulator/keys", &body).await.status, 200, "{body}");
    };
    let create = |key| with(&VALID, &[("EncryptionKeyId", key)]);
    kms.refused("CreateSecret", &create("key-none"), 404, "Forbidden.KeyNotFound").await;
    for (state, code) in [
        ("Disabled", "Rejected.Disabled"),
        ("PendingDeletion", "Rejected.PendingDeletion"),
        ("PendingImport", "Rejected.PendingImport"),
        ("Unavailable", "Rejected.Unavailable"),
    ] {
        register(json!({ "provider": "alibaba", "id": "key-1", "state": state })).await;
        kms.refused("CreateSecret", &create("key-1"), 409, code).await;
    }
    register(json!({ "provider": "alibaba", "id": "key-rsa", "spec": "RSA_2048" })).await;
    kms.invalid("CreateSecret", &create("key-rsa"), "EncryptionKeyId").await;

    register(json!({ "provider": "alibaba", "id": "key-1", "state": "Enabled" })).await;
    kms.ok("CreateSecret", &create("acs:kms:cn-hangzhou:1000000000000001:key/key-1")).await;
    assert_eq!(kms.described("a", "EncryptionKeyId").await, "key-1");
    register(json!({ "provider": "alibaba", "id": "key-1", "state": "Disabled" })).await;
    kms.refused("GetSecretValue", &[("SecretName", "a")], 409, "Rejected.Disabled").await;
    kms.refused("PutSecretValue", &secret("a", "v2", "s"), 409, "Rejected.Disabled").await;

    let key = json!({ "provider": "alibaba", "id": "key-i", "dkms_instance_id": "kst-1" });
    register(key).await;
    let create = |key, instance| {
        with(&VALID, &[("SecretName", "i"), ("EncryptionKeyId", key), ("DKMSInstanceId", instance)])
    };
    kms.invalid("CreateSecret", &create("key-i", "kst-2"), "EncryptionKeyId").await;
    kms.invalid("CreateSecret", &create("key-i", ""), "EncryptionKeyId").await;
    kms.invalid("CreateSecret", &create("key-emulator0000000001", "kst-1"), "EncryptionKeyId")
        .await;
    let created = kms.ok("CreateSecret", &create("key-i", "kst-1")).await;
    assert_eq!(created["DKMSInstanceId"], "kst-1");
    assert_eq!(kms.described("i", "DKMSInstanceId").await, "kst-1");
}

async fn names(kms: &super::client::Kms, params: Pairs<'_>) -> Vec<String> {
    let list = kms.ok("ListSecrets", params).await;
    let list = list["SecretList"]["Secret"].as_array().expect("list").clone();
    list.iter().map(|secret| secret["SecretName"].as_str().expect("name").to_owned()).collect()
}

#[tokio::test]
async fn a_list_has_pages() {
    let (_emulator, kms) = start().await;
    assert_eq!(kms.ok("ListSecrets", &[]).await["SecretList"], json!({ "Secret": [] }));
    for number in 0..12 {
        kms.create(&format!("s{number:02}")).await;
    }
    let first = kms.ok("ListSecrets", &[]).await;
    let counts = [&first["PageNumber"], &first["PageSize"], &first["TotalCount"]];
    assert_eq!(counts, [&json!(1), &json!(10), &json!(12)]);
    assert_eq!(names(&kms, &[("PageNumber", "2")]).await, ["s10", "s11"]);
    assert_eq!(names(&kms, &[("PageNumber", "3"), ("PageSize", "5")]).await, ["s10", "s11"]);
    assert_eq!(names(&kms, &[("PageNumber", "9")]).await, Vec::<String>::new());
    assert_eq!(names(&kms, &[("PageSize", "100")]).await.len(), 12);
    for (name, value) in
        [("PageNumber", "0"), ("PageNumber", "x"), ("PageSize", "0"), ("PageSize", "101")]
    {
        kms.invalid("ListSecrets", &[(name, value)], name).await;
    }
    kms.ok("DeleteSecret", &[("SecretName", "s00")]).await;
    let one = kms.ok("ListSecrets", &[("PageSize", "1"), ("FetchTags", "true")]).await;
    let one = &one["SecretList"]["Secret"][0];
    assert_eq!((&one["SecretType"], &one["Tags"]), (&json!("Generic"), &json!({ "Tag": [] })));
    assert!(one["PlannedDeleteTime"].is_string());
}

#[tokio::test]
async fn a_list_is_filtered() {
    let (_emulator, kms) = start().await;
    kms.create("plain").await;
    let tags = r#"[{"TagKey":"team","TagValue":"red"}]"#;
    let more = [("SecretName", "tagged"), ("Tags", tags), ("Description", "the tagged one")];
    kms.ok("CreateSecret", &with(&VALID, &more)).await;
    let more = [("SecretName", "inside"), ("DKMSInstanceId", "kst-1")];
    kms.ok("CreateSecret", &with(&VALID, &more)).await;
    let filters = |list: &[(&str, &[&str])]| {
        let list: Vec<Value> =
            list.iter().map(|(key, values)| json!({ "Key": key, "Values": values })).collect();
        json!(list).to_string()
    };
    for (list, expected) in [
        (&[("SecretName", &["plain", "inside"][..])][..], &["plain", "inside"][..]),
        (&[("SecretName", &["pla"])], &[]),
        (&[("SecretName", &["pla*"])], &["plain"]),
        (&[("SecretName", &["*"])], &["plain", "tagged", "inside"]),
        (&[("SecretName", &[])], &["plain", "tagged", "inside"]),
        (&[("Description", &["the tagged one"])], &["tagged"]),
        (&[("TagKey", &["team"])], &["tagged"]),
        (&[("TagValue", &["red"])], &["tagged"]),
        (&[("DKMSInstanceId", &["kst-1"])], &["inside"]),
        (&[("SecretType", &["Generic"])], &["plain", "tagged", "inside"]),
        (&[("SecretType", &["RDS"])], &[]),
        (&[("Creator", &["1000000000000001"])], &["plain", "tagged", "inside"]),
        (&[("TagKey", &["team"]), ("SecretName", &["plain"])], &[]),
    ] {
        assert_eq!(names(&kms, &[("Filters", &filters(list))]).await, expected, "{list:?}");
    }
    let many = vec!["x"; 11];
    for wrong in [filters(&[("Name", &["a"])]), filters(&[("SecretName", &many)]), "x".into()] {
        kms.invalid("ListSecrets", &[("Filters", &wrong)], "Filters").await;
    }
}

#[tokio::test]
async fn a_description_is_changed_and_emptied() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    for description in ["new", ""] {
        let params = [("SecretName", "a"), ("Description", description)];
        assert_eq!(kms.ok("UpdateSecret", &params).await, json!({ "SecretName": "a" }));
        assert_eq!(kms.described("a", "Description").await, description);
    }
    let custom = [("SecretName", "a"), ("ExtendedConfig.CustomData", "{}")];
    kms.refused("UpdateSecret", &custom, 400, "UnsupportedOperation").await;
    kms.refused("UpdateSecret", &[("SecretName", "b")], 404, "Forbidden.ResourceNotFound").await;
    kms.missing("UpdateSecret", &[], "SecretName").await;
    kms.ok("DeleteSecret", &[("SecretName", "a")]).await;
    let code = "Rejected.ResourceInDeleteWindow";
    kms.refused("UpdateSecret", &[("SecretName", "a")], 409, code).await;
}
