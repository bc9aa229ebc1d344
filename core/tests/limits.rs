//! The limits of input: what is just within is sent, what is just beyond is refused before sending.

mod common;

use bojagi::ncloud::*;
use bojagi::{Error, ErrorKind, Timestamp};
use common::{canned, client};
use proptest::prelude::*;

const CREATED: &[u8] =
    b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"data\":{\"secretId\":\"1\"}}";

/// What is wrong with this input; none when it was sent.
async fn refusal(name: &str, memo: &str, value: &str, targets: &[&str]) -> Option<String> {
    let (url, requests) = canned(CREATED);
    let request = CreateSecretRequest::builder()
        .secret_name(name)
        .memo(memo)
        .value(value)
        .rotation_targets(targets.iter().map(|target| (*target).to_owned()).collect())
        .build();
    let error = client(&url).create_secret(request).await.err()?;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
    assert!(requests.try_recv().is_err(), "a refused request was sent");
    Some(error.to_string())
}

async fn refused(name: &str, memo: &str, value: &str, targets: &[&str], says: &str) {
    let text = refusal(name, memo, value, targets).await.expect("it was sent");
    assert!(text.contains(says), "{text}");
}

fn pairs(count: usize) -> String {
    let pairs: Vec<_> = (0..count).map(|n| format!("\"k{n}\":{n}")).collect();
    format!("{{{}}}", pairs.join(","))
}

#[tokio::test]
async fn names() {
    for name in ["abc", "a23456789012345", "A-b_9"] {
        assert_eq!(refusal(name, "", pairs(1).as_str(), &["k0"]).await, None, "{name}");
    }
    for (name, says) in [
        ("ab", "3 to 15 characters (got 2)"),
        ("a234567890123456", "3 to 15 characters (got 16)"),
        ("가나", "3 to 15 characters (got 2)"),
        ("가나다", "letters, digits, - and _ only"),
        ("a.b", "letters, digits, - and _ only"),
        ("-ab", "begin with a letter"),
        ("1ab", "begin with a letter"),
    ] {
        refused(name, "", &pairs(1), &["k0"], says).await;
    }
}

#[tokio::test]
async fn memos_are_counted_in_bytes() {
    for memo in ["m".repeat(1000), "한".repeat(333)] {
        assert_eq!(refusal("abc", &memo, &pairs(1), &["k0"]).await, None);
    }
    for memo in ["m".repeat(1001), "한".repeat(334)] {
        refused("abc", &memo, &pairs(1), &["k0"], "at most 1,000 bytes (got 100").await;
    }
}

#[tokio::test]
async fn values() {
    let long = |length: usize| format!("{{\"k0\":\"{}\"}}", "x".repeat(length - 9));
    for value in [
        pairs(1),
        pairs(100),
        long(10_000),
        r#" { "k0" : null , "b" : true, "c" : -1.5e3 } "#.into(),
        r#"{"k0":"1","k0":"2"}"#.into(),
        r#"{"\u006b0":"escaped key"}"#.into(),
    ] {
        assert_eq!(refusal("abc", "", &value, &["k0"]).await, None, "{value}");
    }
    for (value, says) in [
        (pairs(0), "1 to 100 key/value pairs (got 0)"),
        (pairs(101), "1 to 100 key/value pairs (got 101)"),
        (long(10_001), "at most 10,000 bytes (got 10001)"),
        (r#"{"k0":{}}"#.into(), "flat"),
        (r#"{"k0": [1]}"#.into(), "flat"),
        ("[]".into(), "JSON text of an object"),
        (r#"{"k0":1}{"#.into(), "JSON text of an object (line 1, column 9)"),
        (r#"{"k0":hunter2}"#.into(), "JSON text of an object"),
    ] {
        refused("abc", "", &value, &["k0"], says).await;
        assert!(!refusal("abc", "", &value, &["k0"]).await.unwrap().contains("hunter2"));
    }
}

#[tokio::test]
async fn targets_are_named_by_place() {
    refused("abc", "", &pairs(2), &[], "at least one key").await;
    let text = refusal("abc", "", &pairs(2), &["k1", "hunter2"]).await.unwrap();
    assert!(text.contains("rotation_targets[1] is not a key of value"), "{text}");
    assert!(!text.contains("hunter2"), "{text}");
}

#[tokio::test]
async fn rotation_and_keys_need_what_belongs_to_them() {
    let base = || {
        CreateSecretRequest::builder()
            .secret_name("abc")
            .value(r#"{"k0":"v"}"#)
            .rotation_targets(vec!["k0".into()])
    };
    let (url, _requests) = canned(CREATED);
    let secrets = client(&url);
    let rotating =
        |days| base().auto_rotation(true).trigger_id("t").auto_rotation_period_days(days);
    for days in [1, 730] {
        assert!(secrets.create_secret(rotating(days).build()).await.is_ok());
    }
    for days in [0, 731] {
        let error = secrets.create_secret(rotating(days).build()).await.unwrap_err();
        assert!(error.to_string().contains("1 to 730"), "{error}");
    }
    let error = secrets.create_secret(base().auto_rotation(true).build()).await.unwrap_err();
    assert!(error.to_string().contains("trigger_id"), "{error}");
    let own_key = base().protection_key_type("USER_MANAGED_KEY".into()).build();
    let error = secrets.create_secret(own_key).await.unwrap_err();
    assert!(error.to_string().contains("kms_key_tag"), "{error}");
}

/// What is wrong with the input of `call`; none when it was sent.
async fn fault<T>(call: impl AsyncFnOnce(SecretManager) -> Result<T, Error>) -> Option<String> {
    // Enough for every operation.
    let (url, requests) = canned(
        b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n\
          {\"data\":{\"secretId\":\"1\",\"randomString\":\"aaaaa\"}}",
    );
    let result = call(client(&url)).await;
    assert_eq!(result.is_ok(), requests.try_recv().is_ok(), "refused means not sent");
    let error = result.err()?;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
    Some(error.to_string())
}

async fn faulty<T>(call: impl AsyncFnOnce(SecretManager) -> Result<T, Error>, says: &str) {
    let text = fault(call).await.expect("it was sent");
    assert!(text.contains(says), "{text}");
    assert!(!text.contains("hunter2"), "{text}");
}

#[tokio::test]
async fn a_new_memo_is_counted_in_bytes() {
    let memo = "한".repeat(333);
    assert_eq!(fault(async |s| s.update_secret_memo("1", &memo).await).await, None);
    assert_eq!(fault(async |s| s.update_secret_memo("1", "").await).await, None);
    let memo = "한".repeat(334);
    let says = "memo must be at most 1,000 bytes (got 1002)";
    faulty(async |s| s.update_secret_memo("1", &memo).await, says).await;
}

#[tokio::test]
async fn every_new_value_is_checked_under_its_own_name() {
    use ValueStage::Active;
    let base = UpdateSecretValueRequest::builder;
    let says = "at least one of previous, active and pending is needed";
    faulty(async |s| s.update_secret_value("1", base().build()).await, says).await;
    let empty = base().previous("").active("").pending("").build();
    assert_eq!(fault(async |s| s.update_secret_value("1", empty).await).await, None);
    for (value, says) in [
        (pairs(0), "must hold 1 to 100 key/value pairs (got 0)"),
        (pairs(101), "must hold 1 to 100 key/value pairs (got 101)"),
        (
            format!("{{\"k\":\"{}\"}}", "x".repeat(9_993)),
            "must be at most 10,000 bytes (got 10001)",
        ),
        (r#"{"k":["hunter2"]}"#.into(), "must be flat"),
        ("hunter2".into(), "must be the JSON text of an object"),
    ] {
        let value = &*value;
        let request = base().previous(value).build();
        let says = |name: &str| format!("{name} {says}");
        faulty(async |s| s.update_secret_value("1", request).await, &says("previous")).await;
        let request = base().previous(pairs(1)).active(value).build();
        faulty(async |s| s.update_secret_value("1", request).await, &says("active")).await;
        let request = base().pending(value).build();
        faulty(async |s| s.update_secret_value("1", request).await, &says("pending")).await;
        let call = async |s: SecretManager| s.update_pending_stage("1", "t", &value.into()).await;
        faulty(call, &says("value")).await;
        let call =
            async |s: SecretManager| s.update_secret_stage_value("1", Active, &value.into()).await;
        faulty(call, &says("value")).await;
    }
    let empty = async |s: SecretManager| s.update_pending_stage("1", "t", &"".into()).await;
    faulty(empty, "value must be the JSON text of an object").await;
    let empty = async |s: SecretManager| s.update_secret_stage_value("1", Active, &"".into()).await;
    faulty(empty, "value must be the JSON text of an object").await;
}

#[tokio::test]
async fn a_stage_is_one_of_three() {
    for stage in ["values", "logs", "LATER"] {
        let stage = || ValueStage::from(stage);
        let says = "stage must be PREVIOUS, ACTIVE or PENDING (got ";
        faulty(async |s| s.get_secret_stage_value("1", stage()).await, says).await;
        let value = pairs(1).into();
        faulty(async |s| s.update_secret_stage_value("1", stage(), &value).await, says).await;
    }
    faulty(async |s| s.get_secret_stage_value("1", "".into()).await, "stage must not be").await;
}

#[tokio::test]
async fn pages_begin_with_1_and_time_goes_forward() {
    let list = |page_no| GetSecretListRequest::builder().page_no(page_no).build();
    assert_eq!(fault(async |s| s.get_secret_list(list(1)).await).await, None);
    faulty(async |s| s.get_secret_list(list(0)).await, "page_no must be at least 1 (got 0)").await;

    let base = GetSecretLogsRequest::builder;
    let time = |ms| Timestamp::from_millisecond(ms).unwrap();
    for good in [
        base().page_no(1).page_size(1).build(),
        base().timestamp_from(time(5)).timestamp_to(time(5)).build(),
        base().timestamp_from(time(5)).build(),
        base().timestamp_to(time(5)).build(),
    ] {
        assert_eq!(fault(async |s| s.get_secret_logs("1", good).await).await, None);
    }
    for (bad, says) in [
        (base().page_no(0).build(), "page_no must be at least 1 (got 0)"),
        (base().page_size(0).build(), "page_size must be at least 1 (got 0)"),
        (
            base().timestamp_from(time(5)).timestamp_to(time(4)).build(),
            "timestamp_from must not be after timestamp_to \
             (got 1970-01-01T00:00:00.005Z and 1970-01-01T00:00:00.004Z)",
        ),
    ] {
        faulty(async |s| s.get_secret_logs("1", bad).await, says).await;
    }
}

#[tokio::test]
async fn what_may_be_left_out_must_not_be_empty() {
    let request = EnableAutoRotationRequest::builder().trigger_id("").build();
    let says = "trigger_id must not be empty";
    faulty(async |s| s.enable_auto_rotation("1", request).await, says).await;
    faulty(async |s| s.update_rotation_trigger("1", "").await, says).await;
    let create = CreateSecretRequest::builder()
        .secret_name("abc")
        .value(pairs(1))
        .rotation_targets(vec!["k0".into()])
        .trigger_id("")
        .build();
    faulty(async |s| s.create_secret(create).await, says).await;
    let says = "job_token must not be empty";
    faulty(async |s| s.start_rotation_job("1", "").await, says).await;
    faulty(async |s| s.complete_rotation_job("1", "").await, says).await;
}

#[tokio::test]
async fn a_key_of_ones_own_needs_its_tag() {
    use ProtectionKeyType::{Default, UserManagedKey};
    let base = |key_type| UpdateProtectionKeyRequest::builder().protection_key_type(key_type);
    let says = "kms_key_tag is needed with protection_key_type USER_MANAGED_KEY";
    for bad in [base(UserManagedKey).build(), base(UserManagedKey).kms_key_tag("").build()] {
        faulty(async |s| s.update_protection_key("1", bad).await, says).await;
    }
    for good in [base(Default).build(), base(UserManagedKey).kms_key_tag("t").build()] {
        assert_eq!(fault(async |s| s.update_protection_key("1", good).await).await, None);
    }
}

#[tokio::test]
async fn a_random_text_has_something_to_choose_from() {
    let nothing = |space: Option<bool>| {
        GenerateRandomSecretRequest::builder()
            .exclude_numbers(true)
            .exclude_punctuation(true)
            .exclude_uppercase(true)
            .exclude_lowercase(true)
            .maybe_include_space(space)
            .build()
    };
    for good in [nothing(None), nothing(Some(true))] {
        assert_eq!(fault(async |s| s.generate_random_secret("1", "t", good).await).await, None);
    }
    let bad = nothing(Some(false));
    let says = "leave no character to choose from";
    faulty(async |s| s.generate_random_secret("1", "t", bad).await, says).await;
}

/// Numbers around a limit as often as anywhere.
fn number() -> impl Strategy<Value = u32> {
    prop_oneof![0..40_u32, 720..740_u32, any::<u32>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_number_is_sent_if_it_is_within_its_limits(number in number()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let period = fault(async |s| s.update_rotation_period("1", number).await).await;
            let says = format!("rotation_period_days must be 1 to 730 (got {number})");
            let right = if (1..=730).contains(&number) { None } else { Some(says) };
            assert_eq!(period, right.map(|says| format!("update_rotation_period: {says}")));

            let request = EnableAutoRotationRequest::builder().rotation_period_days(number).build();
            let enabled = fault(async |s| s.enable_auto_rotation("1", request).await).await;
            assert_eq!(enabled.is_none(), (1..=730).contains(&number));

            let request = GenerateRandomSecretRequest::builder().length(number).build();
            let random = fault(async |s| s.generate_random_secret("1", "t", request).await).await;
            let says = format!("length must be 5 to 32 (got {number})");
            let right = if (5..=32).contains(&number) { None } else { Some(says) };
            assert_eq!(random, right.map(|says| format!("generate_random_secret: {says}")));
        });
    }
}
