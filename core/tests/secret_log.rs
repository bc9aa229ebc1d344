//! The log of a secret, whose entries have no documented layout.

mod common;

use bojagi::Timestamp;
use bojagi::ncloud::{GetSecretLogsRequest, GetSecretLogsResponse, IterSecretLogsRequest};
use common::{canned, client};
use proptest::prelude::*;

/// Reads a log whose answer has this `data`.
async fn read(data: &str) -> GetSecretLogsResponse {
    let answer = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{{\"data\":{data}}}");
    let (url, _requests) = canned(answer.into_bytes().leak());
    client(&url).get_secret_logs("1", GetSecretLogsRequest::default()).await.unwrap()
}

#[tokio::test]
async fn everything_that_can_be_asked_is_in_the_query() {
    let (url, requests) = canned(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"data\":{}}");
    let request = GetSecretLogsRequest::builder()
        .keyword("Get 한&b=c")
        .page_no(2)
        .page_size(50)
        .timestamp_from(Timestamp::from_millisecond(1_753_067_196_000).unwrap())
        .timestamp_to(Timestamp::from_millisecond(1_753_067_196_001).unwrap())
        .build();
    client(&url).get_secret_logs("1", request).await.unwrap();
    let request = requests.recv().unwrap();
    assert_eq!(
        request.lines().next().unwrap(),
        "GET /api/v1/secrets/1/logs?keyword=Get+%ED%95%9C%26b%3Dc&pageNo=2&pageSize=50\
         &timestampFrom=1753067196000&timestampTo=1753067196001 HTTP/1.1"
    );
    client(&url).get_secret_logs("1", GetSecretLogsRequest::default()).await.unwrap();
    assert!(requests.recv().unwrap().starts_with("GET /api/v1/secrets/1/logs HTTP/1.1"));
}

#[tokio::test]
async fn the_parts_of_an_entry_are_found() {
    let log = read(
        r#"{"pageSize":100,"currentPage":1,"totalPage":"1","totalCount":2,"paged":true,"result":[
            {"timestamp":1760000000000,"message":"Execute Rotation Job","data":{"secret":{"id":"9"},
             "requestor":{"requestType":"USER","id":"u1","ip":"10.0.0.1"},
             "api":{"action":"executeRotationJob","type":"WRITE","result":"SUCCESS"},"jobToken":"j1"}},
            {"timestamp":"1760000000001","API":{"Action":"x","action":"start","result":7},
             "more":[{"deep":{"JOBTOKEN":"j2"}}],"requestor":{"id":12}}]}"#,
    )
    .await;
    assert_eq!((log.page_size, log.current_page, log.total_page), (100, 1, 1));
    assert_eq!((log.total_count, log.paged), (2, true));
    let [first, second] = &log.result[..] else { panic!("{log:?}") };
    assert_eq!(first.timestamp, Timestamp::from_millisecond(1_760_000_000_000).ok());
    assert_eq!(first.message.as_deref(), Some("Execute Rotation Job"));
    assert_eq!(first.action.as_deref(), Some("executeRotationJob"));
    assert_eq!(first.result.as_deref(), Some("SUCCESS"));
    assert_eq!(first.requestor_id.as_deref(), Some("u1"));
    assert_eq!(first.job_token.as_deref(), Some("j1"));
    assert!(first.raw.starts_with(r#"{"timestamp":1760000000000,"#) && first.raw.ends_with("}}"));
    assert_eq!(second.timestamp, Timestamp::from_millisecond(1_760_000_000_001).ok());
    assert_eq!(second.message, None);
    assert_eq!((second.action.as_deref(), second.result.as_deref()), (Some("start"), Some("7")));
    assert_eq!(second.requestor_id.as_deref(), Some("12"));
    assert_eq!(second.job_token.as_deref(), Some("j2"));
}

#[tokio::test]
async fn an_entry_of_any_form_keeps_its_text() {
    let log = read(
        r#"{"result":["a line",null,7,{},{"timestamp":"yesterday","message":{"text":"x"},"api":"x",
            "requestor":[],"jobToken":""}],"paged":null}"#,
    )
    .await;
    let raw: Vec<_> = log.result.iter().map(|entry| entry.raw.as_str()).collect();
    assert_eq!(raw[..4], [r#""a line""#, "null", "7", "{}"]);
    assert!(raw[4].contains("yesterday"));
    for entry in &log.result {
        assert_eq!((entry.timestamp, &entry.message, &entry.action), (None, &None, &None));
        assert_eq!((&entry.result, &entry.requestor_id, &entry.job_token), (&None, &None, &None));
    }
    for empty in ["{}", r#"{"result":null}"#, r#"{"result":"null"}"#, r#"{"result":""}"#] {
        assert_eq!(read(empty).await.result, []);
    }
}

#[tokio::test]
async fn the_log_is_gone_through_to_its_last_page() {
    let (url, requests) = canned(
        b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n\
          {\"data\":{\"totalPage\":2,\"result\":[{\"message\":\"a\"},{\"message\":\"b\"}]}}",
    );
    let request = IterSecretLogsRequest::builder()
        .keyword("k")
        .page_size(2)
        .timestamp_from(Timestamp::from_millisecond(5).unwrap())
        .timestamp_to(Timestamp::from_millisecond(6).unwrap())
        .build();
    let mut entries = client(&url).iter_secret_logs("1", request);
    let mut messages = String::new();
    while let Some(entry) = entries.next().await {
        messages.extend(entry.unwrap().message);
    }
    assert_eq!(messages, "abab");
    for page in 1..=2 {
        let line = format!("GET /api/v1/secrets/1/logs?keyword=k&pageNo={page}&pageSize=2&");
        let request = requests.recv().unwrap();
        assert!(request.starts_with(&line), "{request}");
        assert!(request.contains("&timestampFrom=5&timestampTo=6 "), "{request}");
    }
    assert!(requests.try_recv().is_err());
}

/// JSON texts of any shape, with the names that are looked for among others.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<f32>()
            .prop_filter("JSON has finite numbers only", |n| n.is_finite())
            .prop_map(|n| n.to_string()),
        any::<i64>().prop_map(|n| n.to_string()),
        "\"[a-z0-9 ]{0,5}\"",
    ];
    let name = prop_oneof![
        Just("timestamp"),
        Just("message"),
        Just("data"),
        Just("api"),
        Just("action"),
        Just("requestor"),
        Just("id"),
        Just("jobToken"),
        Just("JobToken"),
        Just("x"),
    ];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        let members = prop::collection::vec((name.clone(), inner.clone()), 0..4);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            members.prop_map(|members| {
                let members: Vec<_> = members.iter().map(|(k, v)| format!("\"{k}\":{v}")).collect();
                format!("{{{}}}", members.join(","))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_entry_breaks_the_page(entries in prop::collection::vec(json(), 0..4)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let log = runtime.block_on(read(&format!("{{\"result\":[{}]}}", entries.join(","))));
        let raw: Vec<_> = log.result.into_iter().map(|entry| entry.raw).collect();
        prop_assert_eq!(raw, entries);
    }
}
