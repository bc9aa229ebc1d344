//! The admin interface and the data folder, for Alibaba Cloud KMS.

use super::client::{Kms, refusal, secret, start, start_with};
use crate::client::{Client, KEY, SECRET, signed};
use crate::process::{command, spawn};
use serde_json::{Value, json};

async fn fault(kms: &Kms, body: Value) {
    let answer = kms.http.admin("POST", "/_emulator/faults", &body.to_string()).await;
    assert_eq!(answer.status, 200, "{answer:?}");
}

#[tokio::test]
async fn reset_drops_secrets_and_keys() {
    let (emulator, kms) = start().await;
    kms.create("a").await;
    let key = json!({ "provider": "alibaba", "id": "key-1" }).to_string();
    kms.http.admin("POST", "/_emulator/keys", &key).await;
    emulator.reset().await.expect("reset");
    assert_eq!(kms.ok("ListSecrets", &[]).await["TotalCount"], 0);
    kms.refused("ListResourceTags", &[("KeyId", "key-1")], 404, "Forbidden.KeyNotFound").await;
    kms.ok("ListResourceTags", &[("KeyId", "key-emulator0000000001")]).await;
    kms.create("a").await;
}

#[tokio::test]
async fn an_empty_emulator_has_no_key() {
    let (emulator, kms) = start_with(|builder| builder.empty()).await;
    let key = [("KeyId", "key-emulator0000000001")];
    kms.refused("ListResourceTags", &key, 404, "Forbidden.KeyNotFound").await;
    emulator.reset().await.expect("reset");
    kms.refused("ListResourceTags", &key, 404, "Forbidden.KeyNotFound").await;
    kms.create("a").await;
}

#[tokio::test]
async fn a_key_is_registered_and_changed() {
    let (_emulator, kms) = start().await;
    let register =
        async |body: Value| kms.http.admin("POST", "/_emulator/keys", &body.to_string()).await;
    let first = register(json!({ "provider": "alibaba", "id": "key-1" })).await;
    let expected = json!({
        "id": "key-1", "state": "Enabled", "spec": "Aliyun_AES_256", "dkms_instance_id": null,
    });
    assert_eq!((first.status, &first.body), (200, &expected));
    let more = json!({
        "provider": "alibaba", "id": "key-1", "state": "Disabled", "dkms_instance_id": "kst-1",
    });
    register(more).await;
    let last = register(json!({ "provider": "alibaba", "id": "key-1" })).await;
    assert_eq!(
        (&last.body["state"], &last.body["dkms_instance_id"]),
        (&json!("Disabled"), &json!("kst-1"))
    );
    for wrong in [
        json!({ "provider": "alibaba" }),
        json!({ "provider": "alibaba", "id": "a b" }),
        json!({ "provider": "alibaba", "id": "k", "state": "enabled" }),
        json!({ "provider": "alibaba", "id": "k", "tag": "x" }),
        json!({ "provider": "other", "name": "k" }),
    ] {
        assert_eq!(register(wrong.clone()).await.status, 400, "{wrong}");
    }
    assert_eq!(register(json!({ "provider": "ncloud", "name": "k" })).await.status, 200);
}

#[tokio::test]
async fn faults_have_the_form_of_the_provider() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    for (body, status, code) in [
        (json!({ "status": 400 }), 400, "InvalidParameter"),
        (json!({ "status": 403 }), 403, "Forbidden.NoPermission"),
        (json!({ "status": 404 }), 404, "Forbidden.ResourceNotFound"),
        (json!({ "status": 409 }), 409, "Rejected.ResourceExist"),
        (json!({ "status": 429 }), 429, "Rejected.Throttling"),
        (json!({ "status": 500 }), 500, "InternalFailure"),
        (json!({ "status": 503 }), 503, "ServiceUnavailableTemporary"),
        (json!({ "status": 418 }), 418, "InternalFailure"),
        (json!({ "status": 409, "error_code": "Rejected.Other" }), 409, "Rejected.Other"),
    ] {
        let mut body = body;
        body["fault"] = json!("status");
        body["count"] = json!(1);
        fault(&kms, body).await;
        refusal(&kms.call("GetSecretValue", &[("SecretName", "a")]).await, status, code);
    }
    fault(
        &kms,
        json!({ "fault": "status", "status": 429, "retry_after": 3, "message": "m", "count": 1 }),
    )
    .await;
    let answer = kms.call("DescribeRegions", &[]).await;
    assert_eq!(refusal(&answer, 429, "Rejected.Throttling"), "m");
    assert_eq!(answer.headers["x-acs-retry-after"], "3000");
    fault(&kms, json!({ "fault": "throttle", "per_second": 1, "operation": "list_secrets" })).await;
    let mut status = 200;
    for _ in 0..1000 {
        status = kms.call("ListSecrets", &[]).await.status;
        if status != 200 {
            break;
        }
    }
    assert_eq!(status, 429);
}

#[tokio::test]
async fn a_fault_strikes_one_provider_operation_and_secret() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    kms.create("b").await;
    let list = async || {
        let headers = signed("GET", "/api/v1/secrets/x/values");
        kms.http.send("GET", "/api/v1/secrets/x/values", &headers, b"").await.status
    };
    fault(&kms, json!({
        "fault": "status", "status": 500, "provider": "alibaba", "operation": "get_secret_value",
        "secret_id": "a",
    }))
    .await;
    assert_eq!(list().await, 404);
    kms.value("b", "ACSCurrent").await;
    kms.described("a", "Arn").await;
    kms.refused("GetSecretValue", &[("SecretName", "a")], 500, "InternalFailure").await;
    let arn = "acs:kms:cn-hangzhou:1000000000000001:secret/a";
    kms.refused("GetSecretValue", &[("SecretName", arn)], 500, "InternalFailure").await;
    kms.http.admin("DELETE", "/_emulator/faults", "").await;

    fault(&kms, json!({ "fault": "status", "status": 500, "provider": "ncloud" })).await;
    kms.value("a", "ACSCurrent").await;
    assert_eq!(list().await, 500);
    for wrong in [
        json!({ "fault": "reset", "provider": "aws" }),
        json!({ "fault": "reset", "provider": "ncloud", "operation": "put_secret_value" }),
        json!({ "fault": "reset", "provider": "alibaba", "operation": "enable_secret" }),
    ] {
        let answer = kms.http.admin("POST", "/_emulator/faults", &wrong.to_string()).await;
        assert_eq!(answer.status, 400, "{wrong}");
    }
}

#[tokio::test]
async fn an_answer_is_lost_after_the_operation() {
    let (_emulator, kms) = start().await;
    for kind in ["reset", "cut"] {
        fault(
            &kms,
            json!({ "fault": kind, "when": "after", "operation": "create_secret", "count": 1 }),
        )
        .await;
        let params = secret(kind, "v1", "one");
        let (request, headers) =
            super::client::Request::new(&kms.http, "CreateSecret", &params).signed();
        let headers: Vec<(&str, String)> =
            headers.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let (_, end) =
            kms.http.exchange("POST", &request.path(), &headers, request.body.as_bytes()).await;
        if kind == "reset" {
            end.expect_err("a reset");
        }
        assert_eq!(kms.value(kind, "ACSCurrent").await["SecretData"], "one");
    }
}

#[tokio::test]
async fn what_was_answered_survives_a_kill() {
    let folder = tempfile::tempdir().expect("folder");
    let pair = format!("{KEY}:{SECRET}");
    let data = folder.path().to_str().expect("UTF-8");
    let start = async || {
        let arguments = ["--port", "0", "--format", "json", "--data", data, "--credentials", &pair];
        let (child, http, _) = spawn(&mut command(&arguments)).await;
        let address = http.address();
        (child, Kms { http: Client::new(address) })
    };
    let (mut child, kms) = start().await;
    kms.create("a").await;
    kms.put("a", "v2", "two").await;
    kms.create("b").await;
    kms.ok("DeleteSecret", &[("SecretName", "b")]).await;
    let before = kms.ok("ListSecrets", &[]).await;
    let versions = kms.versions("a").await;
    child.kill().await.expect("kill -9");

    let (_child, kms) = start().await;
    assert_eq!(kms.ok("ListSecrets", &[]).await, before);
    assert_eq!(kms.versions("a").await, versions);
    assert_eq!(kms.value("a", "ACSPrevious").await["SecretData"], "one");
    kms.refused("GetSecretValue", &[("SecretName", "b")], 409, "Rejected.ResourceInDeleteWindow")
        .await;
}

#[tokio::test]
async fn the_command_has_the_options_of_the_library() {
    let pair = format!("{KEY}:{SECRET}");
    let arguments = [
        "--port",
        "0",
        "--format",
        "json",
        "--credentials",
        &pair,
        "--alibaba-errors",
        "kms",
        "--alibaba-throttle",
        "--alibaba-secret-quota",
        "0",
    ];
    let (_child, http, _) = spawn(&mut command(&arguments)).await;
    let kms = Kms { http };
    kms.refused("CreateSecret", &secret("a", "v1", "s"), 400, "Rejected.LimitExceeded").await;
    let mut request = super::client::Request::new(&kms.http, "DescribeRegions", &[]);
    request.secret = "wrong".into();
    refusal(&kms.send(request).await, 400, "IncompleteSignature");
    let mut last = 0;
    for _ in 0..51 {
        last = kms.call("RotateSecret", &[("SecretName", "a"), ("VersionId", "v1")]).await.status;
    }
    assert_eq!(last, 429);
}
