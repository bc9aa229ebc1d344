//! What a client is made with: endpoints, proxy, user agent, and what cannot be.

mod common;

use std::time::Duration;

use bojagi::ErrorKind;
use bojagi::ncloud::{
    CreateSecretRequest, GetSecretListRequest, KmsBoundaryType, Region, SecretManager,
};
use common::{answer, scripted};

const LIST: &str = r#"{"code":"SUCCESS","data":{"secretList":[]}}"#;

macro_rules! made {
    ($($option:ident = $value:expr),*) => {
        SecretManager::builder().access_key("access").secret_key("secret")$(.$option($value))*.build()
    };
}

macro_rules! refused {
    ($($option:ident = $value:expr),*) => {{
        let error = made!($($option = $value),*).unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
        error.to_string()
    }};
}

#[tokio::test]
async fn a_proxy_carries_the_call() {
    let (proxy, requests) = scripted(vec![answer(200, "", LIST)]);
    let proxy = proxy.replace("http://", "http://user:pa%20ss@");
    let secrets =
        made!(endpoint = "http://secrets.invalid/x", allow_http = true, proxy = proxy.as_str())
            .unwrap();
    secrets.get_secret_list(GetSecretListRequest::default()).await.unwrap();
    let request = requests.recv().unwrap();
    let line = request.lines().next().unwrap();
    assert_eq!(line, "GET http://secrets.invalid/x/api/v1/secrets HTTP/1.1");
    // user:pa ss
    assert!(request.contains("proxy-authorization: Basic dXNlcjpwYSBzcw=="), "{request}");
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_no_secret_told() {
    let secrets = made!(
        endpoint = "https://secrets.invalid",
        proxy = "http://user:hunter2@127.0.0.1:1",
        max_attempts = 1
    )
    .unwrap();
    let error = secrets.get_secret_detail("1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    assert!(!format!("{error:?} {secrets:?}").contains("hunter2"), "{error}");
}

#[tokio::test]
async fn an_application_can_name_itself() {
    let (url, requests) = scripted(vec![answer(200, "", LIST)]);
    let secrets = made!(endpoint = &url, user_agent_suffix = "orders/1.2 (batch)").unwrap();
    secrets.get_secret_list(GetSecretListRequest::default()).await.unwrap();
    let request = requests.recv().unwrap();
    let expected = format!("user-agent: bojagi/{} orders/1.2 (batch)", env!("CARGO_PKG_VERSION"));
    assert!(request.contains(&expected), "{request}");
    assert!(refused!(user_agent_suffix = "a\nb").contains("user_agent_suffix"));
    assert!(refused!(user_agent_suffix = "한").contains("user_agent_suffix"));
}

#[tokio::test]
async fn limits_can_be_left_to_the_service() {
    let created = r#"{"code":"SUCCESS","data":{"secretId":"1"}}"#;
    let (url, requests) = scripted(vec![answer(200, "", created)]);
    let request = CreateSecretRequest::builder()
        .secret_name("a-name-of-more-than-15-characters")
        .value("{}")
        .rotation_targets(vec![])
        .build();
    let strict = made!(endpoint = &url).unwrap();
    let error = strict.create_secret(request.clone()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
    let lenient = made!(endpoint = &url, check_limits = false).unwrap();
    lenient.create_secret(request).await.unwrap();
    assert_eq!(requests.try_iter().count(), 1);
    // What would be another address is no limit of the service.
    let error = lenient.get_secret_detail("..").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
}

#[test]
fn what_cannot_be_is_refused_by_name() {
    let zero = Duration::ZERO;
    assert_eq!(refused!(timeout = zero), "timeout must be longer than 0");
    assert_eq!(refused!(attempt_timeout = zero), "attempt_timeout must be longer than 0");
    assert_eq!(refused!(connect_timeout = zero), "connect_timeout must be longer than 0");
    assert_eq!(refused!(max_attempts = 0), "max_attempts must be 1 or more");
    assert!(refused!(proxy = "proxy.example").starts_with("proxy "));
    assert!(refused!(proxy = "socks5://proxy.example").starts_with("proxy must begin with"));
    assert!(refused!(profile = "other").contains("only one of"));
    let half = SecretManager::builder().secret_key("hunter2").build().unwrap_err();
    assert_eq!(half.to_string(), "access_key is missing; it belongs to secret_key");
    let half = SecretManager::builder().access_key("access").build().unwrap_err();
    assert_eq!(half.to_string(), "secret_key is missing; it belongs to access_key");
    made!(proxy = "").unwrap();
}

#[tokio::test]
async fn for_ever_is_a_length_of_time() {
    let (url, _requests) = scripted(vec![answer(200, "", LIST)]);
    let secrets = made!(
        endpoint = &url,
        timeout = Duration::MAX,
        attempt_timeout = Duration::MAX,
        connect_timeout = Duration::MAX
    );
    secrets.unwrap().get_secret_list(GetSecretListRequest::default()).await.unwrap();
}

#[test]
fn a_host_is_chosen_by_region_and_key() {
    made!(region = Region::Korea, kms_boundary_type = KmsBoundaryType::Global).unwrap();
    made!(region = Region::Japan).unwrap();
    let global = refused!(region = Region::Japan, kms_boundary_type = KmsBoundaryType::Global);
    assert!(global.contains("JPN"), "{global}");
    assert!(refused!(region = Region::from("SGN")).contains("SGN"));
    assert!(refused!(kms_boundary_type = "OTHER".into()).contains("OTHER"));
    let both = refused!(endpoint = "https://a.example", region = Region::Korea);
    assert!(both.contains("region"), "{both}");
}
