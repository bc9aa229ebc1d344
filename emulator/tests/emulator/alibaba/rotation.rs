//! Managed secrets: their types, RotateSecret, UpdateSecretRotationPolicy, and rotation by the clock.

use super::client::{Kms, iso, secret, start};
use serde_json::{Value, json};

const DAY_MS: i64 = 86_400_000;

struct Type {
    name: &'static str,
    r#type: &'static str,
    data: String,
    config: Value,
    /// Fields of its values that a rotation changes.
    changes: &'static [&'static str],
}

fn account(name: &str) -> Value {
    json!({ "AccountName": name, "AccountPassword": "p" })
}

fn types() -> Vec<Type> {
    let accounts = |accounts: Value| json!({ "Accounts": accounts }).to_string();
    let key = |id: &str| json!({ "AccessKeyId": id, "AccessKeySecret": "s" });
    vec![
        Type {
            name: "rds/one",
            r#type: "Rds",
            data: accounts(json!([account("app")])),
            config: json!({ "SecretSubType": "SingleUser", "DBInstanceId": "rm-1" }),
            changes: &["AccountPassword"],
        },
        Type {
            name: "rds/two",
            r#type: "Rds",
            data: accounts(json!([account("app"), account("other")])),
            config: json!({ "SecretSubType": "DoubleUsers", "DBInstanceId": "rm-1" }),
            changes: &["AccountName", "AccountPassword"],
        },
        Type {
            name: "$Auto",
            r#type: "RAMCredentials",
            data: json!({ "AccessKeys": [key("LTAI1"), key("LTAI2")] }).to_string(),
            config: json!({ "SecretSubType": "RamUserAccessKey", "UserName": "robot" }),
            changes: &["AccessKeyId", "AccessKeySecret"],
        },
        Type {
            name: "acs/ecs/password",
            r#type: "ECS",
            data: json!({ "UserName": "root", "Password": "p" }).to_string(),
            config: json!({
                "SecretSubType": "Password", "RegionId": "cn-hangzhou", "InstanceId": "i-1",
            }),
            changes: &["Password"],
        },
        Type {
            name: "acs/ecs/key",
            r#type: "ECS",
            data: json!({ "UserName": "root", "PublicKey": "p", "PrivateKey": "q" }).to_string(),
            config: json!({
                "SecretSubType": "SSHKey", "RegionId": "cn-hangzhou", "InstanceId": "i-1",
            }),
            changes: &["PublicKey", "PrivateKey"],
        },
        Type {
            name: "redis",
            r#type: "Redis",
            data: "$Auto".into(),
            config: json!({
                "SecretSubType": "DoubleUsers", "AccountName": "app",
                "CloneAccountName": "app_clone", "AccountPrivilege": "RoleReadWrite",
                "InstanceId": "r-1", "RegionId": "cn-hangzhou",
            }),
            changes: &["AccountName", "AccountPassword"],
        },
        Type {
            name: "polar",
            r#type: "PolarDB",
            data: "$Auto".into(),
            config: json!({
                "SecretSubType": "DoubleUsers", "RegionId": "cn-hangzhou", "DBClusterId": "pc-1",
                "DBType": "MySQL", "AccountName": "app", "AccountType": "Normal",
            }),
            changes: &["AccountName", "AccountPassword"],
        },
    ]
}

async fn create(kms: &Kms, it: &Type, more: &[(&str, &str)]) -> Value {
    let config = it.config.to_string();
    let base = [("SecretType", it.r#type), ("ExtendedConfig", config.as_str())];
    let params = [&secret(it.name, "v1", &it.data)[..], &base, more].concat();
    kms.ok("CreateSecret", &params).await
}

async fn fields(kms: &Kms, name: &str, stage: &str) -> Value {
    let value = kms.value(name, stage).await;
    serde_json::from_str(value["SecretData"].as_str().expect("text")).expect("JSON")
}

const ON: [(&str, &str); 2] = [("EnableAutomaticRotation", "True"), ("RotationInterval", "7d")];

#[tokio::test]
async fn a_secret_of_each_type_is_made_and_rotated() {
    let (_emulator, kms) = start().await;
    for it in types() {
        let created = create(&kms, &it, &[]).await;
        let name = created["SecretName"].as_str().expect("name");
        let ram = it.r#type == "RAMCredentials";
        assert_eq!(name, if ram { "acs/ram/user/robot" } else { it.name });
        assert_eq!(created["SecretType"], it.r#type);
        assert_eq!(created["AutomaticRotation"], "Disabled");
        assert_eq!(created["VersionId"], "v1");
        let mut config = it.config.clone();
        config["CustomData"] = json!({});
        let shown: Value =
            serde_json::from_str(created["ExtendedConfig"].as_str().expect("text")).expect("JSON");
        assert_eq!(shown, config);

        let before = fields(&kms, name, "ACSCurrent").await;
        if !it.data.contains("Accounts") && !ram && it.data != "$Auto" {
            assert_eq!(before, serde_json::from_str::<Value>(&it.data).expect("JSON"));
        }
        assert_eq!(ram, before.get("GenerateTimestamp").is_some());
        let rotated = kms.ok("RotateSecret", &[("SecretName", name), ("VersionId", "v2")]).await;
        let arn = format!("acs:kms:cn-hangzhou:1000000000000001:secret/{name}");
        assert_eq!(rotated, json!({ "Arn": arn, "SecretName": name, "VersionId": "v2" }));
        let after = fields(&kms, name, "ACSCurrent").await;
        assert_eq!(fields(&kms, name, "ACSPrevious").await, before, "{name}");
        for (field, value) in before.as_object().expect("object") {
            let changed = after[field] != *value;
            let may = field == "GenerateTimestamp";
            assert!(may || changed == it.changes.contains(&field.as_str()), "{name} {field}");
        }
        // The same version again does nothing; the next rotation goes on.
        kms.ok("RotateSecret", &[("SecretName", name), ("VersionId", "v2")]).await;
        assert_eq!(fields(&kms, name, "ACSCurrent").await, after);
        kms.ok("RotateSecret", &[("SecretName", name), ("VersionId", "v3")]).await;
        let third = fields(&kms, name, "ACSCurrent").await;
        assert_eq!(fields(&kms, name, "ACSPrevious").await, after);
        if it.config["SecretSubType"] == "DoubleUsers" {
            assert_eq!(third["AccountName"], before["AccountName"]);
            assert_ne!(third["AccountPassword"], before["AccountPassword"]);
        }
        assert!(kms.described(name, "LastRotationDate").await.is_string());
    }
}

#[tokio::test]
async fn a_secret_with_two_accounts_begins_with_both() {
    let (_emulator, kms) = start().await;
    for it in types() {
        let two = it.config["SecretSubType"] == "DoubleUsers" || it.r#type == "RAMCredentials";
        let name = create(&kms, &it, &[]).await["SecretName"].as_str().expect("name").to_owned();
        let answer = kms
            .call("GetSecretValue", &[("SecretName", &name), ("VersionStage", "ACSPrevious")])
            .await;
        assert_eq!(answer.status == 200, two, "{name}");
        if it.r#type == "Redis" || it.r#type == "PolarDB" {
            assert_eq!(fields(&kms, &name, "ACSCurrent").await["AccountName"], "app");
            assert_eq!(fields(&kms, &name, "ACSPrevious").await["AccountName"], "app_clone");
        }
    }
}

#[tokio::test]
async fn a_managed_value_is_read_by_the_two_stages_only() {
    let (_emulator, kms) = start().await;
    create(&kms, &types()[0], &ON).await;
    let ignored =
        [("SecretName", "rds/one"), ("VersionId", "other"), ("FetchExtendedConfig", "true")];
    let value = kms.ok("GetSecretValue", &ignored).await;
    assert_eq!((&value["VersionId"], &value["SecretType"]), (&json!("v1"), &json!("Rds")));
    assert_eq!(value["AutomaticRotation"], "Enabled");
    assert_eq!(value["RotationInterval"], "604800s");
    assert!(value["NextRotationDate"].is_string() && value.get("LastRotationDate").is_none());
    assert!(value["ExtendedConfig"].as_str().expect("text").contains("rm-1"));
    assert!(kms.value("rds/one", "ACSCurrent").await.get("ExtendedConfig").is_none());
    let other = [("SecretName", "rds/one"), ("VersionStage", "other")];
    kms.refused("GetSecretValue", &other, 404, "Forbidden.ResourceNotFound").await;
    let refused = "UnsupportedOperation";
    kms.refused("PutSecretValue", &secret("rds/one", "v2", "s"), 400, refused).await;
    let stage = [("SecretName", "rds/one"), ("VersionStage", "s"), ("MoveToVersion", "v1")];
    kms.refused("UpdateSecretVersionStage", &stage, 400, refused).await;
    kms.create("plain").await;
    let rotate = [("SecretName", "plain"), ("VersionId", "v2")];
    kms.refused("RotateSecret", &rotate, 400, refused).await;
    let policy = [("SecretName", "plain"), ("EnableAutomaticRotation", "false")];
    kms.refused("UpdateSecretRotationPolicy", &policy, 400, refused).await;
    kms.missing("RotateSecret", &[("SecretName", "plain")], "VersionId").await;
}

#[tokio::test]
async fn each_configuration_has_its_rules() {
    let (_emulator, kms) = start().await;
    for it in types() {
        let base = [&secret(it.name, "v1", &it.data)[..], &[("SecretType", it.r#type)]].concat();
        kms.missing("CreateSecret", &base, "ExtendedConfig").await;
        for (field, _) in it.config.as_object().expect("object") {
            let mut config = it.config.clone();
            config[field] = json!("");
            let config = config.to_string();
            let params = [&base[..], &[("ExtendedConfig", &config)]].concat();
            let answer = kms.call("CreateSecret", &params).await;
            assert_eq!(answer.status == 200, field == "AccountType", "{} {field}", it.name);
            if answer.status == 200 {
                kms.ok(
                    "DeleteSecret",
                    &[("SecretName", it.name), ("ForceDeleteWithoutRecovery", "true")],
                )
                .await;
            }
        }
        let pairs: serde_json::Map<_, _> =
            (0..11).map(|number| (format!("k{number}"), json!("v"))).collect();
        for (custom, name) in [
            (json!(pairs), "ExtendedConfig.CustomData"),
            (json!([]), "ExtendedConfig.CustomData"),
            (json!({ "k": "x".repeat(1024) }), "ExtendedConfig"),
        ] {
            let mut config = it.config.clone();
            config["CustomData"] = custom;
            let config = config.to_string();
            let params = [&base[..], &[("ExtendedConfig", &config)]].concat();
            kms.invalid("CreateSecret", &params, name).await;
        }
        let config = it.config.to_string();
        let config = [("ExtendedConfig", config.as_str())];
        for data in ["{}", "text", r#"{"Accounts":[]}"#, r#"{"AccessKeys":[{"AccessKeyId":"a"}]}"#]
        {
            let params =
                [&secret(it.name, "v1", data)[..], &[("SecretType", it.r#type)], &config].concat();
            kms.invalid("CreateSecret", &params, "SecretData").await;
        }
        let binary = [&base[..], &config, &[("SecretDataType", "binary")]].concat();
        kms.invalid("CreateSecret", &binary, "SecretDataType").await;
        let wrong = if it.name.starts_with("acs/") { "plain" } else { "acs/plain" };
        if it.r#type != "PolarDB" {
            let mut params = [&base[..], &config].concat();
            params[0].1 = wrong;
            kms.invalid("CreateSecret", &params, "SecretName").await;
        }
        for interval in ["5h", "366d", "1w", "7 d"] {
            let on = [("EnableAutomaticRotation", "true"), ("RotationInterval", interval)];
            let params = [&base[..], &config, &on].concat();
            kms.invalid("CreateSecret", &params, "RotationInterval").await;
        }
        let params = [&base[..], &config, &[("EnableAutomaticRotation", "true")]].concat();
        kms.missing("CreateSecret", &params, "RotationInterval").await;
    }
}

#[tokio::test]
async fn custom_data_is_replaced_in_both_forms() {
    let (_emulator, kms) = start().await;
    create(&kms, &types()[0], &[]).await;
    let custom = async || {
        let config = kms.described("rds/one", "ExtendedConfig").await;
        let config: Value = serde_json::from_str(config.as_str().expect("text")).expect("JSON");
        assert_eq!(config["DBInstanceId"], "rm-1");
        config["CustomData"].clone()
    };
    let one = [("SecretName", "rds/one"), ("ExtendedConfig.CustomData", r#"{"a":"1"}"#)];
    kms.ok("UpdateSecret", &one).await;
    assert_eq!(custom().await, json!({ "a": "1" }));
    let two = [
        ("SecretName", "rds/one"),
        ("ExtendedConfig.CustomData.b", "2"),
        ("ExtendedConfig.CustomData.c.d", "3"),
    ];
    kms.ok("UpdateSecret", &two).await;
    assert_eq!(custom().await, json!({ "b": "2", "c.d": "3" }));
    kms.ok("UpdateSecret", &[("SecretName", "rds/one"), ("Description", "d")]).await;
    assert_eq!(custom().await, json!({ "b": "2", "c.d": "3" }));
    let wrong = [("SecretName", "rds/one"), ("ExtendedConfig.CustomData", "[]")];
    kms.invalid("UpdateSecret", &wrong, "ExtendedConfig.CustomData").await;
    let flat = [
        ("SecretType", "Rds"),
        ("ExtendedConfig.SecretSubType", "SingleUser"),
        ("ExtendedConfig.DBInstanceId", "rm-2"),
        ("ExtendedConfig.CustomData.a", "1"),
    ];
    let data = &types()[0].data;
    let created = kms.ok("CreateSecret", &[&secret("flat", "v1", data)[..], &flat].concat()).await;
    let config = created["ExtendedConfig"].as_str().expect("text");
    let config: Value = serde_json::from_str(config).expect("JSON");
    let expected = json!({
        "SecretSubType": "SingleUser", "DBInstanceId": "rm-2", "CustomData": { "a": "1" },
    });
    assert_eq!(config, expected);
}

#[tokio::test]
async fn a_secret_is_rotated_by_the_clock() {
    let (_emulator, kms) = start().await;
    let before = iso(kms.http.now_ms() + 7 * DAY_MS);
    let created = create(&kms, &types()[0], &ON).await;
    assert_eq!(created["AutomaticRotation"], "Enabled");
    let next = created["NextRotationDate"].as_str().expect("time");
    assert!(before.as_str() <= next);
    let first = fields(&kms, "rds/one", "ACSCurrent").await;
    kms.http.travel(7 * DAY_MS - 60_000).await;
    assert_eq!(fields(&kms, "rds/one", "ACSCurrent").await, first);
    kms.http.travel(7 * DAY_MS + 60_000).await;
    let second = fields(&kms, "rds/one", "ACSCurrent").await;
    assert_ne!(second, first);
    assert_eq!(fields(&kms, "rds/one", "ACSPrevious").await, first);
    let next = kms.described("rds/one", "NextRotationDate").await;
    assert!(iso(kms.http.now_ms() + 6 * DAY_MS).as_str() < next.as_str().expect("time"));
    // Dates that were jumped over are not made up.
    kms.http.travel(70 * DAY_MS).await;
    assert_ne!(fields(&kms, "rds/one", "ACSCurrent").await, second);
    assert_eq!(fields(&kms, "rds/one", "ACSPrevious").await, second);
    assert_eq!(kms.versions("rds/one").await.len(), 3);
    // Not while it is scheduled for deletion.
    kms.ok("DeleteSecret", &[("SecretName", "rds/one")]).await;
    kms.http.travel(80 * DAY_MS).await;
    assert_eq!(kms.versions("rds/one").await.len(), 3);
    kms.ok("RestoreSecret", &[("SecretName", "rds/one")]).await;
    kms.described("rds/one", "Arn").await;
    assert_eq!(kms.versions("rds/one").await.len(), 4);
}

#[tokio::test]
async fn the_rotation_policy_counts_from_the_last_rotation() {
    let (_emulator, kms) = start().await;
    create(&kms, &types()[0], &[]).await;
    let update = async |on: &str, interval: &str| {
        let params = [
            ("SecretName", "rds/one"),
            ("EnableAutomaticRotation", on),
            ("RotationInterval", interval),
        ];
        assert_eq!(
            kms.ok("UpdateSecretRotationPolicy", &params).await,
            json!({ "SecretName": "rds/one" })
        );
    };
    kms.http.travel(DAY_MS).await;
    update("true", "48h").await;
    let next = kms.described("rds/one", "NextRotationDate").await;
    assert!(next.as_str().expect("time") < iso(kms.http.now_ms() + DAY_MS + 60_000).as_str());
    assert_eq!(kms.described("rds/one", "RotationInterval").await, "172800s");
    update("false", "").await;
    assert_eq!(kms.described("rds/one", "AutomaticRotation").await, "Disabled");
    assert_eq!(kms.described("rds/one", "NextRotationDate").await, Value::Null);
    kms.http.travel(5 * DAY_MS).await;
    assert_eq!(kms.versions("rds/one").await.len(), 1);
    // What would have been due already is done at once.
    update("true", "2d").await;
    assert_eq!(kms.versions("rds/one").await.len(), 2);
    const POLICY: &str = "UpdateSecretRotationPolicy";
    kms.missing(POLICY, &[("SecretName", "rds/one")], "EnableAutomaticRotation").await;
    let on = [("SecretName", "rds/one"), ("EnableAutomaticRotation", "true")];
    kms.missing(POLICY, &on, "RotationInterval").await;
}

#[tokio::test]
async fn a_rotation_that_fails_is_invalid_until_one_passes() {
    let (_emulator, kms) = start().await;
    let key = [("EncryptionKeyId", "key-emulator0000000001")];
    create(&kms, &types()[0], &[&ON[..], &key].concat()).await;
    let state = async |state: &str| {
        let body = json!({ "provider": "alibaba", "id": "key-emulator0000000001", "state": state });
        kms.http.admin("POST", "/_emulator/keys", &body.to_string()).await;
    };
    state("Disabled").await;
    kms.http.travel(8 * DAY_MS).await;
    assert_eq!(kms.described("rds/one", "AutomaticRotation").await, "Invalid");
    assert_eq!(kms.versions("rds/one").await.len(), 1);
    let rotate = [("SecretName", "rds/one"), ("VersionId", "v2")];
    kms.refused("RotateSecret", &rotate, 409, "Rejected.Disabled").await;
    state("Enabled").await;
    kms.http.travel(16 * DAY_MS).await;
    assert_eq!(kms.described("rds/one", "AutomaticRotation").await, "Enabled");
    assert_eq!(kms.versions("rds/one").await.len(), 2);
}
