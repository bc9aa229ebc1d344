//! Where parameters may be, what answers look like, and what is refused before an operation.

use super::client::{Request, data, encode_pairs, nonce, refusal, secret, start, start_with};
use crate::client::{KEY, signed};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::test]
async fn one_port_serves_both_providers() {
    let (emulator, kms) = start().await;
    kms.create("a").await;
    let headers = signed("GET", "/api/v1/secrets");
    kms.http.send("GET", "/api/v1/secrets", &headers, b"").await.data();
    let answer = kms.http.send("GET", "/", &signed("GET", "/"), b"").await;
    answer.url_not_found();
    let host = [("Host", kms.http.address().to_string())];
    refusal(&kms.http.send("POST", "/", &host, b"").await, 400, "IncompleteSignature");
    let providers: Vec<_> = emulator.requests().iter().map(|request| request.provider).collect();
    assert_eq!(providers, ["alibaba", "ncloud", "ncloud", "alibaba"]);
}

#[tokio::test]
async fn parameters_may_be_in_query_form_and_json() {
    let (_emulator, kms) = start().await;
    let all = secret("form", "v1", "p&=+ %~*비밀");
    // Everything in the form, with both kinds of signature.
    let mut request = Request::new(&kms.http, "CreateSecret", &[]);
    request.body = encode_pairs(&all);
    data(kms.send(request).await);
    let pairs = kms.rpc("POST", "CreateSecret", &secret("rpc", "v1", "p&=+ %~*비밀"), &[]);
    data(kms.send_rpc("POST", &[], &pairs).await);
    // In both.
    let pairs = kms.rpc("POST", "CreateSecret", &secret("mixed", "v1", "p&=+ %~*비밀"), &[]);
    let (query, form) = pairs.split_at(7);
    data(kms.send_rpc("POST", query, form).await);
    // As JSON.
    let mut request = Request::new(&kms.http, "CreateSecret", &[]);
    let tags = json!([{ "TagKey": "a", "TagValue": "b" }]);
    request.body = json!({
        "SecretName": "json", "VersionId": "v1", "SecretData": "p&=+ %~*비밀", "Tags": tags,
        "EnableAutomaticRotation": false, "Description": null,
    })
    .to_string();
    data(kms.send(request.header("content-type", "application/json; charset=utf-8")).await);
    for name in ["form", "rpc", "mixed", "json"] {
        assert_eq!(kms.value(name, "ACSCurrent").await["SecretData"], "p&=+ %~*비밀");
    }
}

#[tokio::test]
async fn a_body_may_come_in_chunks() {
    let (_emulator, kms) = start().await;
    let (request, headers) =
        Request::new(&kms.http, "CreateSecret", &secret("a", "v1", "s")).signed();
    let mut head = format!("POST {} HTTP/1.1\r\nConnection: close\r\n", request.path());
    for (name, value) in &headers {
        head += &format!("{name}: {value}\r\n");
    }
    head += "Transfer-Encoding: chunked\r\n\r\n";
    for chunk in request.body.as_bytes().chunks(5) {
        head += &format!("{:x}\r\n{}\r\n", chunk.len(), std::str::from_utf8(chunk).expect("ASCII"));
    }
    head += "0\r\n\r\n";
    let mut stream = TcpStream::connect(kms.http.address()).await.expect("connect");
    stream.write_all(head.as_bytes()).await.expect("send");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("receive");
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert_eq!(kms.value("a", "ACSCurrent").await["SecretData"], "s");
}

#[tokio::test]
async fn a_flag_may_be_in_any_case() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    for flag in ["true", "True", "TRUE", "false", "False"] {
        let described = kms.ok("DescribeSecret", &[("SecretName", "a"), ("FetchTags", flag)]).await;
        assert_eq!(described.get("Tags").is_some(), flag.eq_ignore_ascii_case("true"), "{flag}");
    }
    for flag in ["yes", "1", " true"] {
        kms.invalid("DescribeSecret", &[("SecretName", "a"), ("FetchTags", flag)], "FetchTags")
            .await;
    }
}

async fn text(kms: &super::client::Kms, request: Request) -> (String, String) {
    let (request, headers) = request.signed();
    let headers: Vec<(&str, String)> =
        headers.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    let path = request.path();
    let (bytes, end) =
        kms.http.exchange(request.method, &path, &headers, request.body.as_bytes()).await;
    end.expect("received");
    let answer = String::from_utf8(bytes).expect("UTF-8");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    (head.to_ascii_lowercase(), body.to_owned())
}

#[tokio::test]
async fn an_answer_is_xml_if_the_request_wants_that() {
    let (_emulator, kms) = start().await;
    kms.ok("CreateSecret", &secret("a", "v1", "a<b>&\"c\"")).await;
    let get = |more: &[(&'static str, &'static str)]| {
        let mut params = vec![("SecretName", "a")];
        params.extend(more);
        Request::new(&kms.http, "GetSecretValue", &params)
    };
    let is_xml = |(head, body): &(String, String)| {
        let xml = body.starts_with("<?xml ");
        let kind = if xml { "application/xml" } else { "application/json" };
        assert!(head.contains(&format!("content-type: {kind}")), "{head}");
        xml
    };
    for (request, expected) in [
        (get(&[]), false),
        (get(&[("Format", "JSON")]), false),
        (get(&[("Format", "XML")]), true),
        (get(&[("Format", "xml")]), true),
        (get(&[]).header("accept", "application/xml"), true),
        (get(&[]).header("accept", "text/xml, */*"), true),
        (get(&[]).header("accept", "application/json"), false),
        (get(&[]).header("accept", "*/*"), false),
        (get(&[("Format", "json")]).header("accept", "application/xml"), false),
    ] {
        assert_eq!(is_xml(&text(&kms, request).await), expected);
    }
    let (_, body) = text(&kms, get(&[("Format", "XML")])).await;
    assert!(body.contains("?><GetSecretValueResponse><CreateTime>"), "{body}");
    assert!(body.contains("<SecretData>a&lt;b&gt;&amp;\"c\"</SecretData>"), "{body}");
    let stages = "<VersionStages><VersionStage>ACSCurrent</VersionStage></VersionStages>";
    assert!(body.contains(stages), "{body}");
    assert!(body.ends_with("</GetSecretValueResponse>"), "{body}");

    let (head, body) = text(&kms, get(&[("Format", "XML"), ("VersionId", "v2")])).await;
    assert!(head.starts_with("http/1.1 404 "), "{head}");
    let start = "<KMS><Code>Forbidden.ResourceNotFound</Code><HttpStatus>404</HttpStatus>";
    assert!(body.contains(start) && body.ends_with("</KMS>"), "{body}");
    let mut request = get(&[("Format", "XML")]);
    request.secret = "wrong".into();
    let (_, body) = text(&kms, request).await;
    assert!(body.contains("<Error><Code>SignatureDoesNotMatch</Code><HostId>"), "{body}");
    let unknown = Request::new(&kms.http, "<&", &[("Format", "XML")]);
    let (_, body) = text(&kms, unknown).await;
    assert!(body.contains("<Code>UnsupportedOperation</Code>"), "{body}");
}

#[tokio::test]
async fn what_is_no_operation_is_refused_after_the_signature() {
    let (emulator, kms) = start().await;
    kms.refused("CreateKey", &[], 400, "UnsupportedOperation").await;
    kms.refused("getSecretValue", &[], 400, "UnsupportedOperation").await;
    kms.missing("", &[], "Action").await;
    let wrong =
        Request::new(&kms.http, "DescribeRegions", &[]).header("x-acs-version", "2016-01-21");
    refusal(&kms.send(wrong).await, 400, "InvalidParameter");
    let wrong = Request::new(&kms.http, "AssumeRole", &[]);
    refusal(&kms.send(wrong).await, 400, "InvalidParameter");
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS"] {
        let mut request = Request::new(&kms.http, "DescribeRegions", &[]);
        request.method = method;
        refusal(&kms.send(request).await, 403, "UnsupportedHTTPMethod");
        let mut request = Request::new(&kms.http, "DescribeRegions", &[]);
        request.method = method;
        request.secret = "wrong".into();
        refusal(&kms.send(request).await, 400, "SignatureDoesNotMatch");
    }
    let mut request = Request::new(&kms.http, "SetSecretPolicy", &[]);
    request.method = "GET";
    refusal(&kms.send(request).await, 403, "UnsupportedHTTPMethod");
    let (request, headers) = Request::new(&kms.http, "DescribeRegions", &[]).signed();
    let headers: Vec<(&str, String)> =
        headers.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    let answer = kms.http.send(request.method, "/other", &headers, b"").await;
    refusal(&answer, 400, "SignatureDoesNotMatch");
    assert_eq!(emulator.requests()[0].operation, None);
}

#[tokio::test]
async fn a_body_has_at_most_one_mebibyte() {
    let (_emulator, kms) = start().await;
    let mut request = Request::new(&kms.http, "DescribeRegions", &[]);
    request.body = "x=".to_owned() + &"x".repeat((1 << 20) - 2);
    data(kms.send(request).await);
    let mut request = Request::new(&kms.http, "DescribeRegions", &[]);
    request.body = "x=".to_owned() + &"x".repeat((1 << 20) - 1);
    refusal(&kms.send(request).await, 400, "ParseRequestParameterException");
}

#[tokio::test]
async fn a_list_may_be_json_or_a_parameter_for_each_item() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    let tag = [
        ("RegionId", "cn-hangzhou"),
        ("ResourceType", "secret"),
        ("ResourceId.1", "a"),
        ("Tag.1.Key", "one"),
        ("Tag.1.Value", "1"),
        ("Tag.2.Key", "two"),
        ("Tag.2.Value", "2"),
    ];
    kms.ok("TagResources", &tag).await;
    let tag = [
        ("RegionId", "cn-hangzhou"),
        ("ResourceType", "secret"),
        ("ResourceId", r#"["a"]"#),
        ("Tag", r#"[{"Key":"three","Value":"3"}]"#),
    ];
    kms.ok("TagResources", &tag).await;
    let described = kms.ok("DescribeSecret", &[("SecretName", "a"), ("FetchTags", "true")]).await;
    let expected = json!([
        { "TagKey": "one", "TagValue": "1" },
        { "TagKey": "three", "TagValue": "3" },
        { "TagKey": "two", "TagValue": "2" },
    ]);
    assert_eq!(described["Tags"]["Tag"], expected);
    for stages in [
        &[("VersionStages", r#"["ACSCurrent","a"]"#)][..],
        &[("VersionStages", r#"{"VersionStage":["ACSCurrent","a"]}"#)],
        &[("VersionStages.1", "ACSCurrent"), ("VersionStages.2", "a")],
    ] {
        let id = nonce();
        let put = [&secret("a", &id, "s")[..], stages].concat();
        let answer = kms.ok("PutSecretValue", &put).await;
        assert_eq!(answer["VersionStages"]["VersionStage"], json!(["ACSCurrent", "a"]));
    }
    let filtered = [("Filters.1.Key", "SecretName"), ("Filters.1.Values.1", "b")];
    assert_eq!(kms.ok("ListSecrets", &filtered).await["TotalCount"], 0);
    let filtered = [&filtered[..], &[("Filters.1.Values.2", "a")]].concat();
    assert_eq!(kms.ok("ListSecrets", &filtered).await["TotalCount"], 1);
}

#[tokio::test]
async fn secrets_in_a_query_are_not_in_the_list_of_requests() {
    let (emulator, kms) = start().await;
    let all = kms.rpc("GET", "CreateSecret", &secret("a", "v1", "hidden-value"), &[]);
    data(kms.send_rpc("GET", &all, &[]).await);
    let seen = emulator.requests().pop().expect("one");
    assert_eq!((seen.provider, seen.operation), ("alibaba", Some("create_secret")));
    assert_eq!((seen.access_key.as_str(), seen.status), (KEY, 200));
    assert!(
        seen.path.contains("SecretName=a&VersionId=v1&SecretData=***&Signature=***"),
        "{seen:?}"
    );
    let path = "/?%53ecretData=hidden&SecretName=a";
    let host = [("Host", kms.http.address().to_string())];
    kms.http.send("GET", path, &host, b"").await;
    let seen = emulator.requests().pop().expect("one");
    assert_eq!(seen.path, "/?%53ecretData=***&SecretName=a");
}

#[tokio::test]
async fn a_quota_of_secrets_can_be_set() {
    let (_emulator, kms) = start_with(|builder| builder.alibaba_secret_quota(2)).await;
    kms.create("a").await;
    kms.create("b").await;
    let message =
        kms.refused("CreateSecret", &secret("c", "v1", "s"), 400, "Rejected.LimitExceeded").await;
    assert_eq!(message, "The secret quota is exceeded.");
    kms.ok("DeleteSecret", &[("SecretName", "a"), ("ForceDeleteWithoutRecovery", "true")]).await;
    kms.create("c").await;
}

#[tokio::test]
async fn rates_are_kept_where_that_is_wanted() {
    let (_emulator, kms) = start_with(|builder| builder.alibaba_throttle()).await;
    let account = json!({ "Accounts": [{ "AccountName": "a", "AccountPassword": "p" }] });
    let account = account.to_string();
    let config = json!({ "SecretSubType": "SingleUser", "DBInstanceId": "rm-1" }).to_string();
    let create =
        [&secret("rds", "v0", &account)[..], &[("SecretType", "Rds"), ("ExtendedConfig", &config)]]
            .concat();
    kms.ok("CreateSecret", &create).await;
    // The clock moves on between the calls, for no second to have too many.
    for number in 1..=50 {
        kms.http.travel(number * 2000).await;
        let id = format!("v{number}");
        kms.ok("RotateSecret", &[("SecretName", "rds"), ("VersionId", &id)]).await;
    }
    kms.http.travel(102_000).await;
    let rotate = [("SecretName", "rds"), ("VersionId", "v51")];
    let answer = kms.call("RotateSecret", &rotate).await;
    assert_eq!(refusal(&answer, 429, "Rejected.Throttling"), "QPS Limit Exceeded");
    assert_eq!(answer.headers["x-acs-retry-after"], "1000");
    kms.http.travel(3_700_000).await;
    kms.ok("RotateSecret", &rotate).await;
}

#[tokio::test]
async fn the_regions_are_listed() {
    let (_emulator, kms) = start().await;
    let regions = kms.ok("DescribeRegions", &[]).await["Regions"]["Region"].clone();
    let regions: Vec<&Value> =
        regions.as_array().expect("list").iter().map(|region| &region["RegionId"]).collect();
    assert_eq!(regions.len(), 29);
    assert!(regions.contains(&&json!("cn-hangzhou")));
}
