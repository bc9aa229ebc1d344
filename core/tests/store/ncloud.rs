//! What a store does at NAVER Cloud, where names have to be found.

use bojagi::ErrorKind;
use bojagi::ncloud::CreateSecretRequest;

use crate::common::{answer, scripted};
use crate::{emulator, store};

const VALUE: &str = r#"{"password":"p1"}"#;

fn stage(value: &str) -> Vec<u8> {
    let value = serde_json::to_string(value).unwrap();
    let data = format!(r#"{{"decryptedSecretValue":{{"value":{value},"valueStage":"ACTIVE"}}}}"#);
    answer(200, "", &format!(r#"{{"code":"SUCCESS","data":{data}}}"#))
}

/// One page of a list, of IDs, names and statuses.
fn page(total: u32, secrets: &[(&str, &str, &str)]) -> Vec<u8> {
    let secrets: Vec<_> = secrets
        .iter()
        .map(|(id, name, status)| {
            format!(r#"{{"secretId":"{id}","secretName":"{name}","secretStatus":"{status}"}}"#)
        })
        .collect();
    let data = format!(r#"{{"totalPageNo":{total},"secretList":[{}]}}"#, secrets.join(","));
    answer(200, "", &format!(r#"{{"code":"SUCCESS","data":{data}}}"#))
}

fn refusal(status: u16, code: &str) -> Vec<u8> {
    answer(status, "", &format!(r#"{{"error":{{"errorCode":"{code}","message":"no"}}}}"#))
}

/// The lines of the requests that came, without the prefix that all have.
fn lines(requests: &std::sync::mpsc::Receiver<String>) -> Vec<String> {
    let line = |request: String| {
        let line = request.lines().next().unwrap().replace("/api/v1/secrets", "");
        line.strip_suffix(" HTTP/1.1").unwrap().to_owned()
    };
    requests.try_iter().map(line).collect()
}

#[tokio::test]
async fn a_list_is_read_once_for_all_names() {
    let (url, requests) = scripted(vec![
        page(2, &[("1", "one", "ENABLE"), ("2", "two", "ENABLE")]),
        page(2, &[("3", "three", "ENABLE")]),
        stage(VALUE),
    ]);
    let secrets = store(&format!("ncloud:?endpoint={url}"));
    for name in ["one", "three", "two", "one"] {
        let secret = secrets.get_secret(name).await.unwrap();
        assert_eq!((secret.secret_name.as_str(), secret.value.reveal()), (name, VALUE));
    }
    assert_eq!(
        lines(&requests),
        [
            "GET ?pageNo=1",
            "GET ?pageNo=2",
            "GET /1/active",
            "GET /3/active",
            "GET /2/active",
            "GET /1/active"
        ]
    );
}

#[tokio::test]
async fn an_id_that_is_stale_is_looked_for_anew() {
    for (status, code) in [(404, "NOT_FOUND"), (409, "INVALID_STATUS")] {
        let (url, requests) = scripted(vec![
            page(1, &[("1", "one", "ENABLE")]),
            stage(VALUE),
            refusal(status, code),
            page(1, &[("1", "one", "DESTROYED"), ("2", "one", "ENABLE")]),
            stage(VALUE),
        ]);
        let secrets = store(&format!("ncloud:?endpoint={url}"));
        for _ in 0..3 {
            assert_eq!(secrets.get_secret("one").await.unwrap().value.reveal(), VALUE);
        }
        let all = [
            "GET ?pageNo=1",
            "GET /1/active",
            "GET /1/active",
            "GET ?pageNo=1",
            "GET /2/active",
            "GET /2/active",
        ];
        assert_eq!(lines(&requests), all);
    }
}

#[tokio::test]
async fn what_is_refused_for_the_right_id_is_the_answer() {
    let (url, requests) = scripted(vec![
        page(1, &[("1", "one", "ENABLE")]),
        stage(VALUE),
        refusal(409, "INVALID_STATUS"),
        page(1, &[("1", "one", "REVOKE")]),
    ]);
    let secrets = store(&format!("ncloud:?endpoint={url}"));
    secrets.get_secret("one").await.unwrap();
    let error = secrets.get_secret("one").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.operation()),
        (ErrorKind::Conflict, Some("get_secret_stage_value"))
    );
    assert_eq!(lines(&requests).len(), 4);
}

#[tokio::test]
async fn a_name_that_several_secrets_have_is_refused() {
    let list = page(1, &[("1", "one", "ENABLE"), ("2", "one", "DISABLE"), ("3", "two", "ENABLE")]);
    let (url, requests) = scripted(vec![list]);
    let secrets = store(&format!("ncloud:?endpoint={url}"));
    let errors = [
        secrets.get_secret("one").await.unwrap_err(),
        secrets.put_secret("one", &VALUE.into()).await.unwrap_err(),
        secrets.delete_secret("one").await.unwrap_err(),
        secrets.restore_secret("one").await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::FailedPrecondition);
        assert_eq!((error.provider(), error.operation()), (Some("ncloud"), Some("find_secret")));
        assert!(error.to_string().contains("2 secrets have this secret_name"), "{error}");
    }
    assert!(lines(&requests).iter().all(|line| line == "GET ?pageNo=1"));
}

#[tokio::test]
async fn of_two_secrets_the_one_that_is_meant_is_used() {
    let list = page(1, &[("1", "one", "REVOKE"), ("2", "one", "ENABLE"), ("2", "one", "ENABLE")]);
    let done = answer(200, "", r#"{"code":"SUCCESS","data":{}}"#);
    let (url, requests) =
        scripted(vec![list.clone(), done.clone(), list.clone(), done.clone(), done.clone()]);
    let secrets = store(&format!("ncloud:?endpoint={url}"));
    secrets.delete_secret("one").await.unwrap();
    secrets.restore_secret("one").await.unwrap();
    assert_eq!(
        lines(&requests),
        [
            "GET ?pageNo=1",
            "POST /2/request-deletion",
            "GET ?pageNo=1",
            "POST /1/cancel-deletion",
            "POST /1/enable"
        ]
    );
}

#[tokio::test]
async fn a_secret_without_a_value_in_use_is_not_found() {
    let (url, _) = scripted(vec![page(1, &[("1", "one", "ENABLE")]), stage("")]);
    let error = store(&format!("ncloud:?endpoint={url}")).get_secret("one").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.to_string().contains("no value in use"), "{error}");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_name_that_was_taken_meanwhile_is_put_all_the_same() {
    let (url, requests) = scripted(vec![
        page(1, &[]),
        refusal(422, "UNPROCESSABLE_ENTITY"),
        page(1, &[("1", "one", "ENABLE")]),
        answer(200, "", r#"{"code":"SUCCESS","data":{}}"#),
    ]);
    store(&format!("ncloud:?endpoint={url}")).put_secret("one", &VALUE.into()).await.unwrap();
    assert_eq!(
        lines(&requests),
        ["GET ?pageNo=1", "POST ", "GET ?pageNo=1", "PUT /1/values/active"]
    );

    // Another rule that forbids it is the answer.
    let (url, _) = scripted(vec![page(1, &[]), refusal(422, "UNPROCESSABLE_ENTITY"), page(1, &[])]);
    let secrets = store(&format!("ncloud:?endpoint={url}"));
    let error = secrets.put_secret("one", &VALUE.into()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.operation()),
        (ErrorKind::FailedPrecondition, Some("create_secret"))
    );
}

#[tokio::test]
async fn a_deleted_secret_is_not_deleted_again() {
    let (url, requests) = scripted(vec![page(1, &[("1", "one", "REVOKE")])]);
    store(&format!("ncloud:?endpoint={url}")).delete_secret("one").await.unwrap();
    assert_eq!(lines(&requests), ["GET ?pageNo=1"]);
}

#[tokio::test]
async fn a_restoration_that_was_cut_off_can_be_finished() {
    let emulator = emulator().await;
    let secrets = store(&format!("ncloud:?endpoint={}", emulator.url()));
    secrets.put_secret("one", &VALUE.into()).await.unwrap();
    secrets.delete_secret("one").await.unwrap();
    let client = secrets.ncloud().unwrap();
    let id = client.find_secret("one").await.unwrap().secret_id;
    client.cancel_secret_deletion(&id).await.unwrap();
    secrets.restore_secret("one").await.unwrap();
    assert_eq!(secrets.get_secret("one").await.unwrap().value.reveal(), VALUE);
}

#[tokio::test]
async fn a_new_value_leaves_the_other_values_alone() {
    let emulator = emulator().await;
    let secrets = store(&format!("ncloud:?endpoint={}", emulator.url()));
    let client = secrets.ncloud().unwrap();
    let request = CreateSecretRequest::builder()
        .secret_name("one")
        .value(VALUE)
        .rotation_targets(vec!["password".into()])
        .build();
    let id = client.create_secret(request).await.unwrap().secret_id;
    secrets.put_secret("one", &r#"{"password":"p2"}"#.into()).await.unwrap();
    let values = client.get_secret_value(&id).await.unwrap();
    assert_eq!(values.active, Some(r#"{"password":"p2"}"#.into()));
    assert_eq!((values.previous, values.pending), (None, None));
}

#[tokio::test]
async fn the_first_field_is_the_rotation_target() {
    let emulator = emulator().await;
    let secrets = store(&format!("ncloud:?endpoint={}", emulator.url()));
    let value = r#"{"pass\u0077ord":"p1","username":null}"#;
    secrets.put_secret("one", &value.into()).await.unwrap();
    let client = secrets.ncloud().unwrap();
    let id = client.find_secret("one").await.unwrap().secret_id;
    let values = client.get_secret_value(&id).await.unwrap();
    assert_eq!(values.rotation_targets, ["password"]);
}

#[tokio::test]
async fn the_limits_can_be_left_to_the_service() {
    let (url, requests) = scripted(vec![page(1, &[]), refusal(400, "INVALID_REQUEST")]);
    let secrets = bojagi::store::SecretStore::builder()
        .address(format!("ncloud:?endpoint={url}"))
        .access_key("a")
        .secret_key("b")
        .check_limits(false)
        .build()
        .unwrap();
    let error = secrets.put_secret("one", &"hunter2".into()).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::InvalidArgument, Some(400)));
    assert_eq!(lines(&requests), ["GET ?pageNo=1", "POST "]);
}
