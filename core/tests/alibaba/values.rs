//! Values, versions and stages; lists of many pages; and that no secret is ever part of a URL.

use bojagi::alibaba::*;
use bojagi::{Error, ErrorKind, SecretString};

use crate::common::{answer, scripted};
use crate::{Sent, client, exchange, texts};

const VALUE: &str = r#"{"SecretName":"one","VersionId":"v1","SecretData":"{\"user\":\"app\",\"password\":\"p\\\"1\"}","SecretDataType":"text","SecretType":"Generic","VersionStages":{"VersionStage":["ACSCurrent","mine"]},"CreateTime":"2024-01-01T00:00:00Z","RequestId":"r"}"#;

#[tokio::test]
async fn a_value_is_read() {
    let request = GetSecretValueRequest::builder()
        .version_id("v1")
        .version_stage("ACSPrevious")
        .fetch_extended_config(true)
        .dry_run(false)
        .build();
    let (read, sent) = exchange(VALUE, async |s| s.get_secret_value("one", request).await).await;
    assert_eq!(
        sent.call(),
        "GetSecretValue SecretName=one VersionId=v1 VersionStage=ACSPrevious FetchExtendedConfig=true DryRun=false"
    );
    let read = read.unwrap();
    assert_eq!(read.secret_data["password"].reveal(), "p\"1");
    assert_eq!(read.secret_data.reveal(), r#"{"user":"app","password":"p\"1"}"#);
    assert_eq!((&*read.secret_name, &*read.version_id), ("one", "v1"));
    assert_eq!(read.version_stages, ["ACSCurrent", "mine"]);
    assert_eq!(read.secret_data_type, Some(SecretDataType::Text));
    assert_eq!(read.secret_type, Some(SecretType::Generic));
    assert!(!format!("{read:?}").contains("app"), "{read:?}");
}

#[tokio::test]
async fn a_value_is_any_text() {
    for text in ["", "null", "hunter2", "[1]", " \u{feff}\n"] {
        let json = serde_json::to_string(text).unwrap();
        let body = format!(r#"{{"SecretData":{json},"SecretName":"a","RequestId":"r"}}"#);
        let call = async |s: SecretsManager| {
            s.get_secret_value("one", GetSecretValueRequest::default()).await
        };
        let (read, _) = exchange(&body, call).await;
        assert_eq!(read.unwrap().secret_data.reveal(), text);
    }
}

#[tokio::test]
async fn several_values_are_read_at_once() {
    let request = BatchGetSecretValueRequest::builder()
        .version_id(texts([("two", "v2")]))
        .version_stage(texts([("one", "ACSPrevious")]))
        .fetch_extended_config(true)
        .build();
    let answer = r#"{"SecretValues":[{"SecretName":"one","VersionId":"v1","SecretData":"hunter2","RequestId":"x"}],"Errors":[{"SecretName":"two","Code":"Forbidden.ResourceNotFound","Message":"Resource not found","HttpStatus":404}],"RequestId":"r"}"#;
    let names = vec!["one".to_owned(), "two".to_owned()];
    let call = async |s: SecretsManager| s.batch_get_secret_value(names, request).await;
    let (read, sent) = exchange(answer, call).await;
    assert_eq!(
        sent.call(),
        r#"BatchGetSecretValue SecretsList=[{"SecretName":"one","VersionStage":"ACSPrevious","FetchExtendedConfig":true},{"SecretName":"two","VersionId":"v2","FetchExtendedConfig":true}]"#
    );
    let read = read.unwrap();
    assert_eq!(read.secret_values[0].secret_data.reveal(), "hunter2");
    let error = &read.errors[0];
    assert_eq!((&*error.secret_name, &*error.code), ("two", "Forbidden.ResourceNotFound"));
    assert_eq!((&*error.message, error.http_status), ("Resource not found", Some(404)));
}

#[tokio::test]
async fn a_version_is_stored_and_its_stages_are_moved() {
    let answer = r#"{"SecretName":"one","VersionId":"v2","VersionStages":{"VersionStage":["next"]},"RequestId":"r"}"#;
    let request = PutSecretValueRequest::builder()
        .secret_data_type(SecretDataType::Binary)
        .version_stages(vec!["ACSCurrent".into(), "next".into()])
        .build();
    let call =
        async |s: SecretsManager| s.put_secret_value("one", "v2", &"hunter2".into(), request).await;
    let (stored, sent) = exchange(answer, call).await;
    assert_eq!(
        sent.call(),
        r#"PutSecretValue SecretName=one VersionId=v2 SecretData=hunter2 SecretDataType=binary VersionStages=["ACSCurrent","next"]"#
    );
    assert_eq!(stored.unwrap().version_stages, ["next"]);

    let request = UpdateSecretVersionStageRequest::builder()
        .move_to_version("v2")
        .remove_from_version("v1")
        .build();
    let call =
        async |s: SecretsManager| s.update_secret_version_stage("one", "ACSCurrent", request).await;
    let (moved, sent) = exchange(answer, call).await;
    assert_eq!(
        sent.call(),
        "UpdateSecretVersionStage SecretName=one VersionStage=ACSCurrent MoveToVersion=v2 RemoveFromVersion=v1"
    );
    assert_eq!(moved.unwrap().secret_name, "one");
}

#[tokio::test]
async fn versions_are_listed() {
    let answer = r#"{"SecretName":"one","VersionIds":{"VersionId":[{"VersionId":"v2","CreateTime":"2024-01-01T00:00:00Z","VersionStages":{"VersionStage":["ACSCurrent"]}},{"VersionId":"v1"}]},"PageNumber":1,"PageSize":20,"TotalCount":2,"RequestId":"r"}"#;
    let request = ListSecretVersionIdsRequest::builder()
        .include_deprecated(true)
        .page_number(1)
        .page_size(20)
        .build();
    let call = async |s: SecretsManager| s.list_secret_version_ids("one", request).await;
    let (page, sent) = exchange(answer, call).await;
    assert_eq!(
        sent.call(),
        "ListSecretVersionIds SecretName=one IncludeDeprecated=true PageNumber=1 PageSize=20"
    );
    let page = page.unwrap();
    let [current, old] = &page.version_ids[..] else { panic!("{page:?}") };
    assert_eq!(
        (&*current.version_id, &current.version_stages[..]),
        ("v2", &["ACSCurrent".into()][..])
    );
    assert_eq!((&*old.version_id, old.version_stages.len(), old.create_time), ("v1", 0, None));
}

#[tokio::test]
async fn lists_of_many_pages_are_gone_through() {
    let page = |number: u32, names: &[&str], total: u32| {
        let names: Vec<_> = names.iter().map(|n| format!(r#"{{"SecretName":"{n}"}}"#)).collect();
        let names = names.join(",");
        let body = format!(
            r#"{{"SecretList":{{"Secret":[{names}]}},"PageNumber":{number},"PageSize":2,"TotalCount":{total},"RequestId":"r"}}"#
        );
        answer(200, "", &body)
    };
    let (url, requests) = scripted(vec![page(1, &["a", "b"], 3), page(2, &["c"], 3)]);
    let request = IterSecretsRequest::builder()
        .page_size(2)
        .creator(vec!["me".into()])
        .fetch_tags(true)
        .build();
    let mut pages = client(&url).iter_secrets(request);
    let mut names = Vec::new();
    while let Some(secret) = pages.next().await {
        names.push(secret.unwrap().secret_name);
    }
    assert_eq!(names, ["a", "b", "c"]);
    let sent: Vec<_> = requests.try_iter().map(|request| Sent::new(&request).call()).collect();
    let filter = r#"Filters=[{"Key":"Creator","Values":["me"]}]"#;
    assert_eq!(
        sent,
        [
            format!("ListSecrets PageNumber=1 PageSize=2 FetchTags=true {filter}"),
            format!("ListSecrets PageNumber=2 PageSize=2 FetchTags=true {filter}"),
        ]
    );

    let version = |id: &str| {
        let body = format!(
            r#"{{"SecretName":"one","VersionIds":{{"VersionId":[{{"VersionId":"{id}"}}]}},"PageSize":1,"TotalCount":2,"RequestId":"r"}}"#
        );
        answer(200, "", &body)
    };
    let (url, requests) = scripted(vec![version("v2"), version("v1")]);
    let request = IterSecretVersionIdsRequest::default();
    let mut pages = client(&url).iter_secret_version_ids("one", request);
    assert_eq!(pages.next().await.unwrap().unwrap().version_id, "v2");
    assert_eq!(pages.next().await.unwrap().unwrap().version_id, "v1");
    assert!(pages.next().await.is_none());
    assert_eq!(requests.try_iter().count(), 2);
}

#[tokio::test]
async fn a_list_with_tokens_is_gone_through_and_an_error_loses_nothing() {
    let page = |key: &str, token: &str| {
        let body = format!(
            r#"{{"TagResources":{{"TagResource":[{{"ResourceId":"one","ResourceType":"secret","TagKey":"{key}","TagValue":""}}]}},"NextToken":"{token}","RequestId":"r"}}"#
        );
        answer(200, "", &body)
    };
    let refused = answer(403, "", r#"{"Code":"Forbidden.NoPermission"}"#);
    let (url, requests) = scripted(vec![page("a", "t1"), refused, page("b", "t2"), page("c", "")]);
    let request = IterTagResourcesRequest::default();
    let mut pages = client(&url).iter_tag_resources(ResourceType::Secret, request);
    assert_eq!(pages.next().await.unwrap().unwrap().tag_key, "a");
    let error: Error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    assert_eq!(pages.next().await.unwrap().unwrap().tag_key, "b");
    assert_eq!(pages.next().await.unwrap().unwrap().tag_key, "c");
    assert!(pages.next().await.is_none());
    let tokens: Vec<_> = requests
        .try_iter()
        .map(|request| Sent::new(&request).value("NextToken").to_owned())
        .collect();
    assert_eq!(tokens, ["", "t1", "t1", "t2"]);
}

#[tokio::test]
async fn no_parameter_is_ever_part_of_the_url() {
    let create = || {
        CreateSecretRequest::builder()
            .secret_name("hunter2-name")
            .version_id("v1")
            .secret_data("hunter2-value")
            .build()
    };
    for method in [SignatureMethod::Acs3, SignatureMethod::Rpc] {
        let (url, requests) = scripted(vec![answer(200, "", VALUE)]);
        let secrets = SecretsManager::builder()
            .access_key("access")
            .secret_key("hunter2-key")
            .security_token("hunter2-token")
            .endpoint(&url)
            .signature_method(method)
            .build()
            .unwrap();
        secrets.create_secret(create()).await.unwrap();
        let value = SecretString::from("hunter2-value");
        let request = PutSecretValueRequest::default();
        secrets.put_secret_value("hunter2-name", "v2", &value, request).await.unwrap();
        let request = GetSecretValueRequest::default();
        secrets.get_secret_value("hunter2-name", request).await.unwrap();
        for request in requests.try_iter() {
            assert!(!request.contains("hunter2-key"));
            let sent = Sent::new(&request);
            assert_eq!(sent.line, "POST /");
            assert_eq!(sent.value("SecretName"), "hunter2-name");
        }
    }
}
