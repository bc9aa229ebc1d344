//! DeleteSecret and RestoreSecret.

use super::client::{iso, secret, start};
use serde_json::{Value, json};

const DAY_MS: i64 = 86_400_000;
const GONE: &str = "Forbidden.ResourceNotFound";
const IN_WINDOW: &str = "Rejected.ResourceInDeleteWindow";

#[tokio::test]
async fn a_secret_ends_with_its_window() {
    let (_emulator, kms) = start().await;
    for (name, days, window) in [("a", "7", 7), ("b", "30", 30), ("c", "", 30)] {
        kms.create(name).await;
        let before = iso(kms.http.now_ms() + window * DAY_MS);
        let params = [("SecretName", name), ("RecoveryWindowInDays", days)];
        let deleted = kms.ok("DeleteSecret", &params).await;
        let after = iso(kms.http.now_ms() + window * DAY_MS);
        let date = deleted["PlannedDeleteTime"].as_str().expect("time").to_owned();
        assert!(before <= date && date <= after, "{date}");
        assert_eq!(deleted["SecretName"], name);
        assert_eq!(kms.described(name, "PlannedDeleteTime").await, date);
    }
    kms.http.travel(7 * DAY_MS - 60_000).await;
    kms.described("a", "Arn").await;
    kms.http.travel(7 * DAY_MS + 60_000).await;
    kms.refused("DescribeSecret", &[("SecretName", "a")], 404, GONE).await;
    kms.refused("RestoreSecret", &[("SecretName", "a")], 404, GONE).await;
    kms.create("a").await;
    assert_eq!(kms.ok("ListSecrets", &[]).await["TotalCount"], 3);
    kms.http.travel(31 * DAY_MS).await;
    assert_eq!(kms.ok("ListSecrets", &[]).await["TotalCount"], 1);
}

#[tokio::test]
async fn a_secret_in_its_window_is_neither_read_nor_changed() {
    let (_emulator, kms) = start().await;
    let tags = [&secret("a", "v1", "one")[..], &[("DKMSInstanceId", "kst-1")]].concat();
    kms.ok("CreateSecret", &tags).await;
    kms.ok("DeleteSecret", &[("SecretName", "a")]).await;
    let stage = [("SecretName", "a"), ("VersionStage", "s"), ("MoveToVersion", "v1")];
    let policy = kms.ok("GetSecretPolicy", &[("SecretName", "a")]).await["Policy"].clone();
    let policy = [("SecretName", "a"), ("Policy", policy.as_str().expect("text"))];
    let rotate = [("SecretName", "a"), ("VersionId", "v2")];
    let rotation = [("SecretName", "a"), ("EnableAutomaticRotation", "false")];
    let tag = [("SecretName", "a"), ("Tags", r#"[{"TagKey":"k","TagValue":"v"}]"#)];
    let untag = [("SecretName", "a"), ("TagKeys", r#"["k"]"#)];
    let put = secret("a", "v2", "two");
    let force = [("SecretName", "a"), ("ForceDeleteWithoutRecovery", "true")];
    for (action, params) in [
        ("GetSecretValue", &[("SecretName", "a")][..]),
        ("PutSecretValue", &put),
        ("UpdateSecret", &[("SecretName", "a")]),
        ("UpdateSecretVersionStage", &stage),
        ("SetSecretPolicy", &policy),
        ("RotateSecret", &rotate),
        ("UpdateSecretRotationPolicy", &rotation),
        ("TagResource", &tag),
        ("UntagResource", &untag),
        ("DeleteSecret", &[("SecretName", "a")]),
        ("DeleteSecret", &force),
    ] {
        let message = kms.refused(action, params, 409, IN_WINDOW).await;
        assert_eq!(message, "secret in delete peroid", "{action}");
    }
    kms.versions("a").await;
    let restored = kms.ok("RestoreSecret", &[("SecretName", "a")]).await;
    assert_eq!(restored, json!({ "SecretName": "a" }));
    assert_eq!(kms.described("a", "PlannedDeleteTime").await, Value::Null);
    assert_eq!(kms.value("a", "ACSCurrent").await["SecretData"], "one");
    kms.http.travel(40 * DAY_MS).await;
    kms.value("a", "ACSCurrent").await;
    let message =
        kms.refused("RestoreSecret", &[("SecretName", "a")], 409, "Rejected.ResourceInUse").await;
    assert_eq!(message, "restore normal secret");
}

#[tokio::test]
async fn a_deletion_without_a_window_is_at_once() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    let force = [("SecretName", "a"), ("ForceDeleteWithoutRecovery", "TRUE")];
    let before = iso(kms.http.now_ms());
    let date = kms.ok("DeleteSecret", &force).await["PlannedDeleteTime"].clone();
    assert!(before.as_str() <= date.as_str().expect("time"));
    kms.refused("RestoreSecret", &[("SecretName", "a")], 404, GONE).await;
    kms.refused("DeleteSecret", &force, 404, GONE).await;
    let both = [&force[..], &[("RecoveryWindowInDays", "7")]].concat();
    kms.invalid("DeleteSecret", &both, "RecoveryWindowInDays").await;
    for days in ["6", "31", "x", "7.5", "-7"] {
        let params = [("SecretName", "a"), ("RecoveryWindowInDays", days)];
        kms.invalid("DeleteSecret", &params, "RecoveryWindowInDays").await;
    }
    kms.missing("DeleteSecret", &[], "SecretName").await;
}
