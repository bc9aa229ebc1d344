use std::sync::atomic::{AtomicUsize, Ordering};

use super::super::alibaba::sts::endpoint;
use super::super::alibaba::way::AssumedRole;
use super::*;
use crate::alibaba::sign;

const ENVIRONMENT: [(&str, &str); 2] = [
    ("ALIBABA_CLOUD_ACCESS_KEY_ID", "env-access"),
    ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hunter2-env"),
];
pub(super) const KEYS: &str = r#"{"RequestId":"r","Credentials":{"AccessKeyId":"sts-access","AccessKeySecret":"hunter2\/sts","SecurityToken":"hunter2-token","Expiration":"2030-01-01T01:00:00Z"}}"#;
const LIST: &str = "GET /latest/meta-data/ram/security-credentials/ HTTP/1.1";
const ROLE: &str = "GET /latest/meta-data/ram/security-credentials/my-role HTTP/1.1";
const ROLE_KEYS: &str = r#"{"Code":"Success","AccessKeyId":"ecs-access","AccessKeySecret":"hunter2-ecs","SecurityToken":"hunter2-token","Expiration":"2030-01-01T06:00:00Z","LastUpdated":"2030-01-01T00:00:00Z"}"#;

pub(super) fn with(machine: Machine, set: &[(&str, &str)]) -> Machine {
    set.iter().fold(machine, |machine, (name, value)| machine.set(name, value))
}

/// What was found, and the security token.
pub(super) async fn find(machine: &Machine) -> Result<(Found, Option<String>), Error> {
    find_profile(machine, None).await
}

pub(super) async fn find_profile(
    machine: &Machine,
    profile: Option<&str>,
) -> Result<(Found, Option<String>), Error> {
    let resolved = machine.alibaba(profile).get().await?;
    let token = resolved.credentials.security_token().map(|token| token.reveal().to_owned());
    Ok((Found::from(&*resolved), token))
}

pub(super) async fn refusal(machine: &Machine, profile: Option<&str>) -> String {
    machine.refused(find_profile(machine, profile).await)
}

pub(super) fn plain(access_key: &str, secret_key: &str, source: &str) -> (Found, Option<String>) {
    (found(access_key, secret_key, source), None)
}

pub(super) fn temporary(
    access_key: &str,
    secret_key: &str,
    source: &str,
) -> (Found, Option<String>) {
    (found(access_key, secret_key, source), Some("hunter2-token".to_owned()))
}

/// The parameters of the form that a request has sent.
pub(super) fn form(request: &str) -> Vec<(String, String)> {
    let body = request.split_once("\r\n\r\n").unwrap().1;
    url::form_urlencoded::parse(body.as_bytes()).into_owned().collect()
}

pub(super) fn header<'a>(request: &'a str, name: &str) -> &'a str {
    let found = request.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    found.unwrap_or_default()
}

#[tokio::test]
async fn the_environment_comes_first() {
    let machine = with(
        Machine::new(),
        &[
            ("ALIBABA_CLOUD_ROLE_ARN", "arn"),
            ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "idp"),
            ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "/nowhere"),
        ],
    );
    let machine = with(machine, &ENVIRONMENT);
    let source = "environment (ALIBABA_CLOUD_ACCESS_KEY_ID)";
    assert_eq!(find(&machine).await, Ok(plain("env-access", "hunter2-env", source)));
    let machine = machine.set("ALIBABA_CLOUD_SECURITY_TOKEN", "hunter2-token");
    assert_eq!(find(&machine).await, Ok(temporary("env-access", "hunter2-env", source)));
}

#[tokio::test]
async fn half_a_pair_in_the_environment_stops_the_chain() {
    for (there, missing) in [(0, 1), (1, 0)] {
        let machine = with(Machine::new(), &ENVIRONMENT[there..=there]);
        let (there, missing) = (ENVIRONMENT[there].0, ENVIRONMENT[missing].0);
        let machine = machine.set(missing, "");
        assert_eq!(
            refusal(&machine, None).await,
            format!("{there} is set, but not {missing}; set both halves of a pair, or neither")
        );
    }
}

fn oidc(url: &str) -> Machine {
    let machine = Machine::new().write("token", "hunter2-oidc\n");
    let file = machine.path("token");
    let machine = with(
        machine,
        &[
            ("ALIBABA_CLOUD_STS_ENDPOINT", url),
            ("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/pod"),
            ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/ack"),
        ],
    );
    machine.set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", file)
}

#[tokio::test]
async fn an_oidc_role_is_taken_on_with_the_token_of_its_file() {
    let (url, requests) = metadata(|_| Some(("200 OK", KEYS.to_owned())));
    let machine = oidc(&url);
    let source = "OIDC role acs:ram::1:role/pod (environment)";
    let resolved = machine.alibaba(None).get().await.unwrap();
    assert_eq!(Found::from(&*resolved), found("sts-access", "hunter2/sts", source));
    assert_eq!(resolved.credentials.security_token().unwrap().reveal(), "hunter2-token");
    assert_eq!(resolved.credentials.expires_at(), "2030-01-01T01:00:00Z".parse().ok());
    let request = requests.recv().unwrap();
    assert!(request.starts_with("POST / HTTP/1.1\r\n"), "{request}");
    let form = form(&request);
    let value = |name: &str| {
        form.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str()).unwrap()
    };
    for (name, expected) in [
        ("Action", "AssumeRoleWithOIDC"),
        ("Version", "2015-04-01"),
        ("Format", "JSON"),
        ("Timestamp", "2030-01-01T00:00:00Z"),
        ("OIDCProviderArn", "acs:ram::1:oidc-provider/ack"),
        ("OIDCToken", "hunter2-oidc"),
        ("RoleArn", "acs:ram::1:role/pod"),
        ("RoleSessionName", "bojagi"),
        ("DurationSeconds", "3600"),
    ] {
        assert_eq!(value(name), expected, "{name}");
    }
    assert!(!request.contains("authorization"), "{request}");

    let machine = machine.set("ALIBABA_CLOUD_ROLE_SESSION_NAME", "orders");
    find(&machine).await.unwrap();
    let sent = self::form(&requests.recv().unwrap());
    assert!(sent.contains(&("RoleSessionName".to_owned(), "orders".to_owned())), "{sent:?}");
}

#[tokio::test]
async fn an_oidc_role_that_is_said_in_part_stops_the_chain() {
    let machine = oidc(NOBODY).set("ALIBABA_CLOUD_ROLE_ARN", "");
    assert_eq!(
        refusal(&machine, None).await,
        "ALIBABA_CLOUD_ROLE_ARN is not set; an OIDC role needs all of ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN, ALIBABA_CLOUD_OIDC_TOKEN_FILE"
    );
    let gone = oidc(NOBODY).set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "/nowhere/token");
    assert_eq!(
        refusal(&gone, None).await,
        "environment names the token file /nowhere/token, which is not there"
    );
    let text = refusal(&oidc(NOBODY), None).await;
    assert_eq!(text, "no connection to STS at 127.0.0.1:1");
}

#[tokio::test]
async fn what_sts_refuses_is_said_by_its_code_alone() {
    for (status, body, says) in [
        (
            "403 x",
            r#"{"Code":"NoPermission","Message":"string to sign is: hunter2"}"#,
            "refuses (HTTP 403, code NoPermission)",
        ),
        (
            "400 x",
            "<Error><Code>InvalidParameter</Code><Message>hunter2</Message></Error>",
            "code InvalidParameter)",
        ),
        ("404 x", r#"{"Code":"hunter2 is wrong"}"#, "refuses (HTTP 404)"),
        ("200 OK", "{}", "AccessKeyId or AccessKeySecret is missing"),
        ("200 OK", "hunter2", "the answer is not as expected at line 1, column 1"),
        (
            "200 OK",
            r#"{"Credentials":{"AccessKeyId":"a","AccessKeySecret":"b"}}"#,
            "SecurityToken is missing",
        ),
    ] {
        let (url, requests) = metadata(move |_| Some((status, body.to_owned())));
        let text = refusal(&oidc(&url), None).await;
        assert!(text.contains(says), "{text}");
        assert!(text.contains("OIDC role acs:ram::1:role/pod"), "{text}");
        assert_eq!(requests.try_iter().count(), 1);
    }
    // What may pass gets a second try.
    let round = AtomicUsize::new(0);
    let (url, _requests) = metadata(move |_| match round.fetch_add(1, Ordering::SeqCst) {
        0 => Some(("503 x", String::new())),
        _ => Some(("200 OK", KEYS.to_owned())),
    });
    find(&oidc(&url)).await.unwrap();
}

#[test]
fn sts_has_a_host_for_each_region() {
    let host = |set: &[(&str, &str)], role: AssumedRole| {
        let machine = with(Machine::new().set("ALIBABA_CLOUD_STS_ENDPOINT", ""), set);
        endpoint(&machine.surroundings(), &role).unwrap()
    };
    let region = ("ALIBABA_CLOUD_STS_REGION", "cn-beijing");
    let vpc = ("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED", "true");
    let of_profile = || AssumedRole {
        sts_region: Some("eu-central-1".to_owned()),
        vpc: true,
        ..AssumedRole::default()
    };
    assert_eq!(host(&[], AssumedRole::default()), "https://sts.aliyuncs.com");
    assert_eq!(host(&[vpc], AssumedRole::default()), "https://sts.aliyuncs.com");
    assert_eq!(host(&[region], AssumedRole::default()), "https://sts.cn-beijing.aliyuncs.com");
    assert_eq!(
        host(&[region, vpc], AssumedRole::default()),
        "https://sts-vpc.cn-beijing.aliyuncs.com"
    );
    assert_eq!(host(&[region], of_profile()), "https://sts-vpc.eu-central-1.aliyuncs.com");
    let private = ("ALIBABA_CLOUD_STS_ENDPOINT", "https://sts.example");
    assert_eq!(host(&[private, region], of_profile()), "https://sts.example");
}

#[tokio::test]
async fn keys_of_a_role_are_renewed_before_they_expire() {
    let round = AtomicUsize::new(0);
    let (url, requests) = metadata(move |_| {
        let round = round.fetch_add(1, Ordering::SeqCst) + 1;
        let keys = KEYS.replace("sts-access", &format!("access-{round}"));
        Some(("200 OK", keys.replace("T01", &format!("T{round:02}"))))
    });
    let machine = oidc(&url);
    let source = machine.alibaba(None);
    let access_key = async || source.get().await.unwrap().credentials.access_key().to_owned();
    assert_eq!(access_key().await, "access-1");
    machine.clock.advance(45 * 60 - 1);
    assert_eq!(access_key().await, "access-1");
    assert_eq!(requests.try_iter().count(), 1);
    machine.clock.advance(1);
    // The old ones serve until the new ones are here.
    while access_key().await == "access-1" {
        tokio::task::yield_now().await;
    }
    assert_eq!(access_key().await, "access-2");
    assert_eq!(requests.try_iter().count(), 1);
}

fn ecs_server(head: &str, keys: &str) -> Option<(&'static str, String)> {
    Some(if head.starts_with("PUT /latest/api/token HTTP/1.1") {
        ("200 OK", "hunter2-imds".to_owned())
    } else if head.starts_with(LIST) {
        ("200 OK", "my-role\n".to_owned())
    } else if head.starts_with(ROLE) {
        ("200 OK", keys.to_owned())
    } else {
        ("404 Not Found", String::new())
    })
}

pub(super) fn on_ecs(keys: &'static str) -> (Machine, Receiver<String>) {
    let (url, requests) = metadata(move |head| ecs_server(head, keys));
    (Machine::new().set("ALIBABA_CLOUD_ECS_METADATA_ENDPOINT", url), requests)
}

pub(super) fn ecs_role() -> (Found, Option<String>) {
    temporary("ecs-access", "hunter2-ecs", "ECS RAM role my-role")
}

#[tokio::test]
async fn a_role_of_the_instance_is_asked_for_with_a_token() {
    let (machine, requests) = on_ecs(ROLE_KEYS);
    assert_eq!(find(&machine).await, Ok(ecs_role()));
    let heads: Vec<_> = requests.try_iter().collect();
    assert_eq!(heads.len(), 3);
    assert_eq!(header(&heads[0], "x-aliyun-ecs-metadata-token-ttl-seconds"), "60");
    for head in &heads[1..] {
        assert_eq!(header(head, "x-aliyun-ecs-metadata-token"), "hunter2-imds");
    }

    let machine = machine.set("ALIBABA_CLOUD_ECS_METADATA", "my-role");
    assert_eq!(find(&machine).await, Ok(ecs_role()));
    let lines: Vec<_> = requests.try_iter().map(|head| head.starts_with(LIST)).collect();
    assert_eq!(lines, [false, false]);

    let machine = machine.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "True");
    let text = refusal(&machine, None).await;
    assert!(text.contains("ALIBABA_CLOUD_ECS_METADATA_DISABLED is true"), "{text}");
    assert_eq!(requests.try_iter().count(), 0);
}

#[tokio::test]
async fn a_service_without_tokens_is_asked_plainly_unless_that_is_forbidden() {
    let (url, requests) = metadata(|head| match head.starts_with("PUT") {
        true => Some(("404 Not Found", String::new())),
        false => ecs_server(head, ROLE_KEYS),
    });
    let machine = Machine::new().set("ALIBABA_CLOUD_ECS_METADATA_ENDPOINT", url);
    assert_eq!(find(&machine).await, Ok(ecs_role()));
    assert_eq!(requests.try_iter().count(), 3);
    for name in ["ALIBABA_CLOUD_IMDSV1_DISABLED", "ALIBABA_CLOUD_IMDSV1_DISABLE"] {
        let machine = Machine { variables: machine.variables.clone(), ..Machine::new() };
        let text = refusal(&machine.set(name, "true"), None).await;
        assert!(text.contains("gives no token"), "{text}");
        assert_eq!(requests.try_iter().count(), 1);
    }
}

#[tokio::test]
async fn the_keys_of_a_role_come_with_a_token() {
    let keys = r#"{"Code":"Success","AccessKeyId":"a","AccessKeySecret":"hunter2"}"#;
    let text = refusal(&on_ecs(keys).0, None).await;
    assert_eq!(text, "the keys of my-role: SecurityToken is missing");
    let text = refusal(&on_ecs(r#"{"Code":"Failed"}"#).0, None).await;
    assert!(text.ends_with("AccessKeyId or AccessKeySecret is missing (code Failed)"), "{text}");
}

#[tokio::test]
async fn a_credentials_uri_comes_last() {
    let (url, requests) = metadata(|_| Some(("200 OK", ROLE_KEYS.to_owned())));
    let machine = Machine::new().set("ALIBABA_CLOUD_CREDENTIALS_URI", format!("{url}/a/b?c=d"));
    let source = "credentials URI (ALIBABA_CLOUD_CREDENTIALS_URI)";
    assert_eq!(find(&machine).await, Ok(temporary("ecs-access", "hunter2-ecs", source)));
    assert!(requests.recv().unwrap().starts_with("GET /a/b?c=d HTTP/1.1\r\n"));

    for (uri, says) in [
        ("hunter2", "ALIBABA_CLOUD_CREDENTIALS_URI is not a URL of http or https"),
        ("ftp://127.0.0.1/hunter2", "ALIBABA_CLOUD_CREDENTIALS_URI is not a URL of http or https"),
        (
            "http://127.0.0.1:1/hunter2?hunter2",
            "no connection to the credentials URI at 127.0.0.1:1",
        ),
    ] {
        let machine = Machine::new().set("ALIBABA_CLOUD_CREDENTIALS_URI", uri);
        assert_eq!(refusal(&machine, None).await, says);
    }
    let (url, _requests) = metadata(|_| Some(("500 x", "hunter2".to_owned())));
    let machine = Machine::new().set("ALIBABA_CLOUD_CREDENTIALS_URI", url);
    assert!(refusal(&machine, None).await.ends_with("it answers 500 Internal Server Error"));
}

#[tokio::test]
async fn when_all_fail_the_error_says_what_each_said() {
    assert_eq!(
        refusal(&Machine::new(), None).await,
        "no credentials were found (environment: ALIBABA_CLOUD_ACCESS_KEY_ID is not set; OIDC role: ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_OIDC_TOKEN_FILE are not set; profile: there is no file ~/.aliyun/config.json; credentials file: there is no file credentials.ini or credentials in ~/.alibabacloud; ECS RAM role: no connection to the metadata service at 127.0.0.1:1 (not asked again for 5 minutes); credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set); set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or write a profile, or give the keys to the client"
    );
}

/// Asserts that a request to STS is signed by these keys.
pub(super) fn assert_signed(request: &str, access_key: &str, secret_key: &str) {
    let authorization = header(request, "authorization");
    let (rest, signature) = authorization.split_once(",Signature=").unwrap();
    let (credential, names) = rest.split_once(",SignedHeaders=").unwrap();
    assert_eq!(credential, format!("ACS3-HMAC-SHA256 Credential={access_key}"));
    let headers: Vec<_> = names.split(';').map(|name| (name, header(request, name))).collect();
    let hash = header(request, "x-acs-content-sha256");
    assert_eq!(sign("POST", "/", &[], &headers, hash, secret_key).as_str(), signature);
    assert_eq!(header(request, "x-acs-action"), "AssumeRole");
    assert_eq!(header(request, "x-acs-version"), "2015-04-01");
    assert!(!request.contains(secret_key));
}
