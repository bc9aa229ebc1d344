//! The search for a secret by its name.

mod common;

use bojagi::ErrorKind;
use common::{canned, client};

/// Searches a list whose every page is `data`. Gives the ID or the error, and the number of requests.
async fn found(data: &'static str, name: &str) -> (Result<String, (ErrorKind, String)>, usize) {
    let answer = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{{\"data\":{data}}}");
    let (url, requests) = canned(answer.into_bytes().leak());
    let found = client(&url).find_secret(name).await;
    let sent = requests.try_iter().count();
    let found = found.map(|secret| secret.secret_id).map_err(|error| {
        assert_eq!(error.attempts() as usize, sent);
        (error.kind(), error.to_string())
    });
    (found, sent)
}

#[tokio::test]
async fn a_search_ends_with_the_name_or_with_the_last_page() {
    const LIST: &str = r#"{"totalPageNo":3,"secretList":[
        {"secretId":"1","secretName":"orders","secretStatus":"DESTROYED"},
        {"secretId":"2","secretName":"orders","secretStatus":"ENABLE"},
        {"secretId":"3","secretName":"Orders"}]}"#;
    assert_eq!(found(LIST, "orders").await, (Ok("2".into()), 1));
    assert_eq!(found(LIST, "Orders").await, (Ok("3".into()), 1));
    let (nobody, requests) = found(LIST, "order").await;
    let (kind, text) = nobody.unwrap_err();
    assert_eq!((kind, requests), (ErrorKind::NotFound, 3));
    assert!(text.starts_with("find_secret: "), "{text}");
    assert!(text.contains("9 were looked at"), "{text}");

    // Nothing that a list may leave out makes the search endless.
    for list in ["{}", r#"{"totalPageNo":9}"#, r#"{"secretList":[{"secretId":"1"}]}"#] {
        let (nobody, requests) = found(list, "orders").await;
        assert_eq!((nobody.unwrap_err().0, requests), (ErrorKind::NotFound, 1));
    }
}
