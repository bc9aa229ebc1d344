//! The limits of input: what is just within is sent, what is just beyond is refused before sending.

use std::collections::HashMap;
use std::time::Duration;

use bojagi::alibaba::*;
use bojagi::{Error, ErrorKind};

use crate::common::{answer, scripted};
use crate::{client, texts};

/// Enough for every operation.
const DONE: &str =
    r#"{"SecretName":"a","SecretData":"x","Policy":"{}","RandomPassword":"x","RequestId":"r"}"#;

/// What is wrong with the input of `call`; none when it was sent.
async fn fault<T>(call: impl AsyncFnOnce(SecretsManager) -> Result<T, Error>) -> Option<String> {
    let (url, requests) = scripted(vec![answer(200, "", DONE)]);
    let result = call(client(&url)).await;
    assert_eq!(result.is_ok(), requests.try_recv().is_ok(), "refused means not sent");
    let error = result.err()?;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
    let text = error.to_string();
    assert!(!text.contains("hunter2"), "{text}");
    Some(text)
}

macro_rules! fine {
    ($call:expr) => {
        assert_eq!(fault($call).await, None)
    };
}

macro_rules! faulty {
    ($call:expr, $says:expr) => {{
        let text = fault($call).await.expect("it was sent");
        assert!(text.contains($says), "{text}");
    }};
}

fn secret(name: &str, version: &str, data: &str) -> CreateSecretRequest {
    CreateSecretRequest::builder().secret_name(name).version_id(version).secret_data(data).build()
}

#[tokio::test]
async fn names_versions_and_values() {
    for name in ["a", "A0_/+=.-@", &"n".repeat(192)] {
        fine!(async |s| s.create_secret(secret(name, "v", "x")).await);
    }
    for (name, says) in [
        ("", "secret_name must be 1 to 192 characters (got 0)"),
        (&*"n".repeat(193), "secret_name must be 1 to 192 characters (got 193)"),
        ("a b", "only (got ' ')"),
        ("$Auto", "only (got '$')"),
        ("비밀", "only (got '비')"),
        ("acs/ecs/a", "secret_name must not begin with acs/"),
    ] {
        faulty!(async |s| s.create_secret(secret(name, "v", "x")).await, says);
    }
    fine!(async |s| s.create_secret(secret("a", &"v".repeat(64), &"x".repeat(30_720))).await);
    let says = "version_id must be 1 to 64 characters (got ";
    faulty!(async |s| s.create_secret(secret("a", "", "x")).await, says);
    faulty!(async |s| s.create_secret(secret("a", &"v".repeat(65), "x")).await, says);
    let says = "secret_data must be 1 to 30,720 bytes (got ";
    faulty!(async |s| s.create_secret(secret("a", "v", "")).await, says);
    faulty!(async |s| s.create_secret(secret("a", "v", &"x".repeat(30_721))).await, says);
    faulty!(async |s| s.create_secret(secret("a", "v", &"한".repeat(10_241))).await, says);
    faulty!(
        async |s: SecretsManager| {
            s.put_secret_value("a", "v", &"x".repeat(30_721).into(), Default::default()).await
        },
        says
    );
    faulty!(async |s: SecretsManager| s.rotate_secret("a", "").await, "version_id must be");
    let says = "secret_name must not be empty";
    faulty!(async |s: SecretsManager| s.restore_secret("").await, says);
    faulty!(async |s: SecretsManager| s.get_secret_value("", Default::default()).await, says);
}

fn managed(config: ExtendedConfig, name: &str, data: &str) -> CreateSecretRequest {
    CreateSecretRequest::builder()
        .secret_name(name)
        .version_id("v")
        .secret_data(data)
        .extended_config(config)
        .build()
}

fn rds(sub_type: RdsSecretSubType) -> ExtendedConfig {
    let config = RdsConfig::builder().secret_sub_type(sub_type).db_instance_id("rm-1").build();
    ExtendedConfig::Rds(config)
}

#[tokio::test]
async fn managed_secrets_have_the_name_and_the_value_of_their_type() {
    use RdsSecretSubType::{DoubleUsers, SingleUser};
    let account = r#"{"AccountName":"a","AccountPassword":"hunter2"}"#;
    let one = format!(r#"{{"Accounts":[{account}]}}"#);
    let two = format!(r#"{{"Accounts":[{account},{account}]}}"#);
    fine!(async |s| s.create_secret(managed(rds(SingleUser), "a", &one)).await);
    fine!(async |s| s.create_secret(managed(rds(DoubleUsers), "a", &two)).await);
    for (sub_type, name, data, says) in [
        (SingleUser, "a", &*two, "must hold 1 of Accounts for SingleUser (got 2)"),
        (DoubleUsers, "a", &one, "must hold 2 of Accounts for DoubleUsers (got 1)"),
        (
            SingleUser,
            "a",
            r#"{"Accounts":[{"AccountName":"hunter2"}]}"#,
            "of the form {\"Accounts\"",
        ),
        (SingleUser, "a", "hunter2", "of the form {\"Accounts\""),
        (SingleUser, "acs/a", &one, "must not begin with acs/"),
    ] {
        faulty!(async |s| s.create_secret(managed(rds(sub_type), name, data)).await, says);
    }

    let ram =
        || ExtendedConfig::RamCredentials(RamCredentialsConfig::builder().user_name("u").build());
    let keys = r#"{"AccessKeys":[{"AccessKeyId":"a","AccessKeySecret":"hunter2"}]}"#;
    fine!(async |s| s.create_secret(managed(ram(), "$Auto", keys)).await);
    faulty!(async |s| s.create_secret(managed(ram(), "a", keys)).await, "must be $Auto");
    let none = r#"{"AccessKeys":[]}"#;
    faulty!(async |s| s.create_secret(managed(ram(), "$Auto", none)).await, "at least one");

    let ecs = |sub_type| {
        let ecs = EcsConfig::builder().secret_sub_type(sub_type).region_id("r").instance_id("i");
        ExtendedConfig::Ecs(ecs.build())
    };
    let password = r#"{"UserName":"a","Password":"hunter2"}"#;
    let make = |name, data| managed(ecs(EcsSecretSubType::Password), name, data);
    fine!(async |s| s.create_secret(make("acs/ecs/a", password)).await);
    faulty!(async |s| s.create_secret(make("a", password)).await, "begin with acs/ecs/");
    faulty!(async |s| s.create_secret(make("acs/ecs/a", "{}")).await, "\"Password\"");
    let ssh = managed(ecs(EcsSecretSubType::SshKey), "acs/ecs/a", password);
    faulty!(async |s| s.create_secret(ssh).await, "\"PrivateKey\"");

    let redis = |name: &str, data| {
        let config = RedisConfig::builder()
            .account_name("a")
            .account_privilege("p")
            .instance_id("i")
            .region_id("r")
            .build();
        managed(ExtendedConfig::Redis(config), name, data)
    };
    fine!(async |s| s.create_secret(redis("a", "$Auto")).await);
    faulty!(async |s| s.create_secret(redis("a", "hunter2")).await, "secret_data must be $Auto");
    faulty!(async |s| s.create_secret(redis("acs/a", "$Auto")).await, "not begin with acs/");

    let data = |count: u32| (0..count).map(|n| (n.to_string(), "x".to_owned())).collect();
    let noted = |data: HashMap<String, String>| {
        let config = RdsConfig::builder().secret_sub_type(SingleUser).db_instance_id("i");
        managed(ExtendedConfig::Rds(config.custom_data(data).build()), "a", &one)
    };
    fine!(async |s| s.create_secret(noted(data(10))).await);
    let says = "custom_data must hold 0 to 10 pairs (got 11)";
    faulty!(async |s| s.create_secret(noted(data(11))).await, says);
    let update = UpdateSecretRequest::builder().custom_data(data(11)).build();
    faulty!(async |s: SecretsManager| s.update_secret("a", update).await, says);
    let long = texts([("a", &*"x".repeat(1_000))]);
    let says = "extended_config must be at most 1,024 characters";
    faulty!(async |s| s.create_secret(noted(long)).await, says);
    let mut binary = managed(rds(SingleUser), "a", &one);
    binary.secret_data_type = Some(SecretDataType::Binary);
    faulty!(async |s| s.create_secret(binary).await, "secret_data_type must be text");
}

#[tokio::test]
async fn rotation() {
    let policy = async |enabled, interval: Option<Duration>| {
        let request =
            UpdateSecretRotationPolicyRequest::builder().maybe_rotation_interval(interval).build();
        fault(async |s: SecretsManager| {
            s.update_secret_rotation_policy("a", enabled, request).await
        })
        .await
    };
    let hours = |hours: u64| Some(Duration::from_secs(hours * 3_600));
    for (enabled, interval) in [(true, hours(6)), (true, hours(8_760)), (false, None)] {
        assert_eq!(policy(enabled, interval).await, None);
    }
    for (interval, says) in [
        (None, "rotation_interval is needed"),
        (hours(5), "6 hours to 365 days (got 18000 seconds)"),
        (hours(8_761), "6 hours to 365 days (got "),
        (Some(Duration::from_millis(21_600_001)), "whole seconds"),
    ] {
        let text = policy(true, interval).await.expect("it was sent");
        assert!(text.contains(says), "{text}");
    }
    let mut generic = secret("a", "v", "x");
    generic.enable_automatic_rotation = Some(true);
    generic.rotation_interval = hours(6);
    faulty!(async |s| s.create_secret(generic).await, "give extended_config");
}

#[tokio::test]
async fn deletion_and_pages() {
    let delete = async |force: Option<bool>, days: Option<u32>| {
        let request = DeleteSecretRequest::builder()
            .maybe_force_delete_without_recovery(force)
            .maybe_recovery_window_in_days(days)
            .build();
        fault(async |s: SecretsManager| s.delete_secret("a", request).await).await
    };
    for (force, days) in [(None, Some(7)), (Some(false), Some(30)), (Some(true), None)] {
        assert_eq!(delete(force, days).await, None);
    }
    for days in [0, 6, 31] {
        assert!(delete(None, Some(days)).await.unwrap().contains("7 to 30 (got "));
    }
    assert!(delete(Some(true), Some(7)).await.unwrap().contains("must be left out"));

    let list = ListSecretsRequest::builder;
    fine!(async |s: SecretsManager| s.list_secrets(list().page_size(100).build()).await);
    for (request, says) in [
        (list().page_number(0).build(), "page_number must be at least 1 (got 0)"),
        (list().page_size(0).build(), "page_size must be 1 to 100 (got 0)"),
        (list().page_size(101).build(), "page_size must be 1 to 100 (got 101)"),
        (list().creator(vec![]).build(), "creator must hold 1 to 10 values (got 0)"),
        (list().tag_key(vec!["k".into(); 11]).build(), "tag_key must hold 1 to 10 values (got 11)"),
        (list().secret_name(vec!["n".repeat(193)]).build(), "1 to 192 characters (got 193)"),
        (list().secret_type(vec![]).build(), "secret_type must hold 1 to 10 values (got 0)"),
    ] {
        faulty!(async |s: SecretsManager| s.list_secrets(request).await, says);
    }
}

#[tokio::test]
async fn stages_and_batches() {
    let stage = UpdateSecretVersionStageRequest::builder;
    let set = async |name: &str, request| {
        fault(async |s: SecretsManager| s.update_secret_version_stage("a", name, request).await)
            .await
    };
    assert_eq!(set("ACSCurrent", stage().move_to_version("v").build()).await, None);
    assert_eq!(set("mine", stage().remove_from_version("v").build()).await, None);
    let text = set("mine", stage().build()).await.unwrap();
    assert!(text.contains("at least one of move_to_version and remove_from_version"), "{text}");
    let text = set("ACSPrevious", stage().remove_from_version("v").build()).await.unwrap();
    assert!(text.contains("move_to_version is needed with version_stage ACSPrevious"), "{text}");
    assert!(set("", stage().move_to_version("v").build()).await.unwrap().contains("not be empty"));

    let put = async |stages: Vec<String>| {
        let request = PutSecretValueRequest::builder().version_stages(stages).build();
        fault(async |s: SecretsManager| s.put_secret_value("a", "v", &"x".into(), request).await)
            .await
    };
    assert_eq!(put(vec!["s".into(); 8]).await, None);
    assert!(put(vec![]).await.unwrap().contains("version_stages must hold 1 to 8 stages (got 0)"));
    assert!(put(vec!["s".into(); 9]).await.unwrap().contains("(got 9)"));

    let batch = async |names: Vec<String>, request: BatchGetSecretValueRequest| {
        fault(async |s: SecretsManager| s.batch_get_secret_value(names, request).await).await
    };
    let names = |count: u32| (0..count).map(|n| n.to_string()).collect::<Vec<_>>();
    assert_eq!(batch(names(20), Default::default()).await, None);
    for (names, says) in [
        (names(0), "1 to 20 names (got 0)"),
        (names(21), "1 to 20 names (got 21)"),
        (vec!["a".into(), "a".into()], "must not hold a name twice"),
        (vec!["".into()], "a name in secret_name must not be empty"),
    ] {
        let text = batch(names, Default::default()).await.expect("it was sent");
        assert!(text.contains(says), "{text}");
    }
    let other = BatchGetSecretValueRequest::builder().version_id(texts([("b", "v")])).build();
    let text = batch(vec!["a".into()], other).await.unwrap();
    assert!(text.contains("version_id is for \"b\", which is not in secret_name"), "{text}");
}

#[tokio::test]
async fn tags() {
    let many = |count: u32| (0..count).map(|n| (format!("k{n}"), String::new())).collect();
    let tag = async |tags: HashMap<String, String>| {
        let request = TagResourceRequest::builder().tags(tags).secret_name("a").build();
        fault(async |s: SecretsManager| s.tag_resource(request).await).await
    };
    assert_eq!(tag(many(20)).await, None);
    assert_eq!(tag(texts([(&"k".repeat(128), "팀/\\_-.+=:@")])).await, None);
    for (tags, says) in [
        (many(0), "tags must hold 1 to 20 tags (got 0)"),
        (many(21), "tags must hold 1 to 20 tags (got 21)"),
        (texts([("", "v")]), "a key in tags must not be empty"),
        (texts([("aliyun-x", "v")]), "must not begin with aliyun or acs:"),
        (texts([("acs:x", "v")]), "must not begin with aliyun or acs:"),
        (texts([(&*"k".repeat(129), "v")]), "at most 128 characters (got 129)"),
        (texts([("k", &*"v".repeat(129))]), "the value of \"k\" in tags must be at most 128"),
        (texts([("k", "a,b")]), "only (got ',')"),
    ] {
        let text = tag(tags).await.expect("it was sent");
        assert!(text.contains(says), "{text}");
    }
    let one = || texts([("a", "1")]);
    let says = "exactly one of secret_name, key_id and certificate_id";
    for request in [
        TagResourceRequest::builder().tags(one()).build(),
        TagResourceRequest::builder().tags(one()).secret_name("a").key_id("b").build(),
    ] {
        faulty!(async |s: SecretsManager| s.tag_resource(request).await, says);
    }
    let empty = UntagResourceRequest::builder().tag_keys(vec!["a".into()]).key_id("").build();
    faulty!(async |s: SecretsManager| s.untag_resource(empty).await, "key_id must not be empty");
    let none = UntagResourceRequest::builder().tag_keys(vec![]).key_id("k").build();
    faulty!(async |s: SecretsManager| s.untag_resource(none).await, "1 to 20 keys (got 0)");

    use ResourceType::Secret;
    let ids = |count: u32| (0..count).map(|n| n.to_string()).collect::<Vec<_>>();
    fine!(async |s: SecretsManager| {
        s.tag_resources(Secret, ids(50), one(), Default::default()).await
    });
    let says = "resource_id must hold 1 to 50 names or IDs (got 51)";
    faulty!(
        async |s: SecretsManager| s.tag_resources(Secret, ids(51), one(), Default::default()).await,
        says
    );
    let untag = UntagResourcesRequest::builder;
    for (request, says) in [
        (untag().build(), "tag_key is needed, or all"),
        (untag().all(true).tag_key(vec!["a".into()]).build(), "must be left out with all"),
        (untag().tag_key(vec!["a".into(); 21]).build(), "1 to 20 keys (got 21)"),
    ] {
        faulty!(async |s: SecretsManager| s.untag_resources(Secret, ids(1), request).await, says);
    }
}

#[tokio::test]
async fn policies_and_passwords() {
    let policy = async |policy: &str, name: Option<&str>| {
        let request = SetSecretPolicyRequest::builder().maybe_policy_name(name).build();
        fault(async |s: SecretsManager| s.set_secret_policy("a", policy, request).await).await
    };
    let long = |length: usize| format!(r#"{{"a":"{}"}}"#, "x".repeat(length - 8));
    assert_eq!(policy(&long(32_768), Some("default")).await, None);
    for (text, name, says) in [
        (&*long(32_769), None, "at most 32,768 bytes (got 32769)"),
        ("[]", None, "policy must be the JSON text of an object"),
        ("{}", Some("mine"), "policy_name must be default (got \"mine\")"),
    ] {
        let text = policy(text, name).await.expect("it was sent");
        assert!(text.contains(says), "{text}");
    }

    let password = GetRandomPasswordRequest::builder;
    for length in [8, 128] {
        let request = password().password_length(length).build();
        fine!(async |s: SecretsManager| s.get_random_password(request).await);
    }
    for length in [0, 7, 129] {
        let request = password().password_length(length).build();
        let says = "password_length must be 8 to 128 (got ";
        faulty!(async |s: SecretsManager| s.get_random_password(request).await, says);
    }
    for characters in ["a b", "é", "a\n"] {
        let request = password().exclude_characters(characters).build();
        let says = "exclude_characters may hold letters, digits and punctuation of ASCII only";
        faulty!(async |s: SecretsManager| s.get_random_password(request).await, says);
    }
    let nothing = password()
        .exclude_lowercase(true)
        .exclude_uppercase(true)
        .exclude_numbers(true)
        .exclude_punctuation(true)
        .build();
    let says = "leave no character to choose from";
    faulty!(async |s: SecretsManager| s.get_random_password(nothing).await, says);
}

#[tokio::test]
async fn limits_can_be_switched_off() {
    let (url, requests) = scripted(vec![answer(200, "", DONE)]);
    let lenient = SecretsManager::builder()
        .access_key("a")
        .secret_key("b")
        .endpoint(url)
        .check_limits(false)
        .build()
        .unwrap();
    lenient.create_secret(secret("a b", "", &"x".repeat(40_000))).await.unwrap();
    lenient.set_secret_policy("a", "x", SetSecretPolicyRequest::default()).await.unwrap();
    assert_eq!(requests.try_iter().count(), 2);
}
