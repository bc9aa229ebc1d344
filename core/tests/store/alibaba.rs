//! What a store does at Alibaba Cloud KMS.

use std::sync::mpsc::Receiver;

use bojagi::ErrorKind;
use bojagi::alibaba::GetSecretValueRequest;
use url::form_urlencoded;

use crate::common::{answer, scripted};
use crate::{emulator, store};

const DONE: &str = r#"{"SecretName":"one","RequestId":"r"}"#;

fn refusal(status: u16, code: &str) -> Vec<u8> {
    answer(status, "", &format!(r#"{{"Code":"{code}","Message":"no"}}"#))
}

/// The operations that were asked for, with the IDs of versions.
fn calls(requests: &Receiver<String>) -> Vec<(String, Option<String>)> {
    let call = |request: String| {
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        let action = head.lines().find_map(|line| line.strip_prefix("x-acs-action: ")).unwrap();
        let version = form_urlencoded::parse(body.as_bytes()).find(|(name, _)| name == "VersionId");
        (action.to_owned(), version.map(|(_, id)| id.into_owned()))
    };
    requests.try_iter().map(call).collect()
}

#[tokio::test]
async fn a_secret_that_somebody_made_meanwhile_is_put_all_the_same() {
    let (url, requests) = scripted(vec![
        refusal(404, "Forbidden.ResourceNotFound"),
        refusal(409, "Rejected.ResourceExist"),
        answer(200, "", DONE),
    ]);
    store(&format!("alibaba:?endpoint={url}")).put_secret("one", &"p1".into()).await.unwrap();
    let calls = calls(&requests);
    let actions: Vec<_> = calls.iter().map(|(action, _)| action.as_str()).collect();
    assert_eq!(actions, ["PutSecretValue", "CreateSecret", "PutSecretValue"]);
    // The same version each time, so that no two come of it.
    assert!(calls[0].1.as_ref().is_some_and(|id| id.len() == 32));
    assert!(calls.iter().all(|(_, id)| *id == calls[0].1));
}

#[tokio::test]
async fn a_failure_keeps_provider_and_operation() {
    let (url, requests) = scripted(vec![
        refusal(404, "Forbidden.ResourceNotFound"),
        refusal(403, "Forbidden.NoPermission"),
    ]);
    let secrets = store(&format!("alibaba:?endpoint={url}"));
    let error = secrets.put_secret("one", &"hunter2".into()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    assert_eq!((error.provider(), error.operation()), (Some("alibaba"), Some("create_secret")));
    assert_eq!(error.provider_code(), Some("Forbidden.NoPermission"));
    assert_eq!(calls(&requests).len(), 2);
    assert!(!format!("{error:?} {secrets:?}").contains("hunter2"));
}

#[tokio::test]
async fn the_value_before_is_kept_as_the_previous_version() {
    let emulator = emulator().await;
    let secrets = store(&format!("alibaba:cn-hangzhou?endpoint={}", emulator.url()));
    for value in ["p1", "p2"] {
        secrets.put_secret("one", &value.into()).await.unwrap();
    }
    let request = GetSecretValueRequest::builder().version_stage("ACSPrevious").build();
    let previous = secrets.alibaba().unwrap().get_secret_value("one", request).await.unwrap();
    assert_eq!(previous.secret_data.reveal(), "p1");
    assert_eq!(secrets.get_secret("one").await.unwrap().value.reveal(), "p2");
}
