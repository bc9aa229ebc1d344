//! The three ways to sign, what a signature covers, and how a request is refused.

use super::client::{
    Kms, Request, borrowed, data, iso, nonce, refusal, rpc_signature, rpc_string_to_sign, secret,
    start, start_with,
};
use crate::client::{Answer, SECRET};
use bojagi_emulator::ErrorList;

const WINDOW_MS: i64 = 15 * 60 * 1000;

#[tokio::test]
async fn each_way_to_sign_passes() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    let params = [("SecretName", "a")];
    for method in ["GET", "POST"] {
        for algorithm in ["HMAC-SHA1", "HMAC-SHA256"] {
            let changed = [("SignatureMethod", algorithm)];
            let all = kms.rpc(method, "GetSecretValue", &params, &changed);
            assert_eq!(data(kms.send_rpc(method, &all, &[]).await)["SecretData"], "one");
        }
        let mut request = Request::new(&kms.http, "GetSecretValue", &params);
        request.method = method;
        assert_eq!(data(kms.send(request).await)["SecretData"], "one");
        let mut request = Request::new(&kms.http, "GetSecretValue", &params);
        request.method = method;
        let day = iso(kms.http.now_ms())[..10].replace('-', "");
        request.scope = Some(format!("{day}/cn-hangzhou/Kms/aliyun_v4_request"));
        assert_eq!(data(kms.send(request).await)["SecretData"], "one");
    }
}

#[tokio::test]
async fn only_what_is_signed_counts_whatever_its_encoding() {
    let (_emulator, kms) = start().await;
    let (request, headers) =
        Request::new(&kms.http, "CreateSecret", &secret("a", "v 1*~", "s+ %")).signed();
    let headers: Vec<(&str, String)> =
        headers.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    // A plus sign for the space, and a star as it is.
    let path = "/?VersionId=v+1*%7e&SecretName=%61";
    let answer = kms.http.send("POST", path, &headers, request.body.as_bytes()).await;
    assert_eq!(data(answer)["VersionId"], "v 1*~");
    assert_eq!(kms.value("a", "ACSCurrent").await["SecretData"], "s+ %");
}

#[tokio::test]
async fn a_header_signature_covers_the_whole_request() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    let params = [("SecretName", "a")];
    type Break = fn(&mut Request, &mut Vec<(String, String)>);
    let breaks: [Break; 7] = [
        |request, _| request.method = "GET",
        |request, _| request.query[0].1 = "b".into(),
        |request, _| request.query.push(("VersionId".into(), "v1".into())),
        |request, _| request.body = "VersionId=v1".into(),
        |_, headers| headers[2].1 = "DescribeSecret".into(),
        |_, headers| headers[0].1 = "text/plain".into(),
        |_, headers| {
            let last = headers.last_mut().expect("authorization");
            last.1.pop();
            last.1.push('x');
        },
    ];
    for (number, change) in breaks.into_iter().enumerate() {
        let (mut request, mut headers) =
            Request::new(&kms.http, "GetSecretValue", &params).signed();
        change(&mut request, &mut headers);
        let answer = kms.send_raw(&request, &headers).await;
        refusal(&answer, 400, "SignatureDoesNotMatch");
        assert!(answer.body["Recommend"].is_string(), "{number}");
    }
    let mut request = Request::new(&kms.http, "GetSecretValue", &params);
    request.secret = "wrong".into();
    let string = request.string_to_sign();
    let message = refusal(&kms.send(request).await, 400, "SignatureDoesNotMatch");
    let start =
        "Specified signature is not matched with our calculation. server string to sign is:";
    assert!(message.starts_with(start), "{message}");
    assert_eq!(message.len(), start.len() + string.len());
}

#[tokio::test]
async fn every_header_of_the_protocol_must_be_signed() {
    let (_emulator, kms) = start().await;
    let (request, headers) = Request::new(&kms.http, "DescribeRegions", &[]).signed();
    for name in ["x-acs-other", "X-Acs-Security-Token"] {
        let mut more = headers.clone();
        more.push((name.into(), "x".into()));
        refusal(&kms.send_raw(&request, &more).await, 400, "IncompleteSignature");
    }
    let request = Request::new(&kms.http, "DescribeRegions", &[]);
    let (request, mut headers) = request.without("content-type").signed();
    headers.push(("content-type".into(), "text/plain".into()));
    data(kms.send_raw(&request, &headers).await);
    for authorization in ["", "x", "ACS3-HMAC-SHA256", "ACS3-HMAC-SHA256 Credential=a"] {
        let (request, mut headers) = Request::new(&kms.http, "DescribeRegions", &[]).signed();
        headers.last_mut().expect("authorization").1 = authorization.into();
        refusal(&kms.send_raw(&request, &headers).await, 400, "IncompleteSignature");
    }
    let request = Request::new(&kms.http, "DescribeRegions", &[]);
    let (_, headers) = Request::new(&kms.http, "DescribeRegions", &[]).signed();
    let answer = kms.send_raw(&request, &headers[..headers.len() - 1]).await;
    refusal(&answer, 400, "IncompleteSignature");
}

#[tokio::test]
async fn a_scope_must_be_of_the_day_of_the_request() {
    let (_emulator, kms) = start().await;
    let day = iso(kms.http.now_ms())[..10].replace('-', "");
    for (scope, passes) in [
        (format!("{day}/cn-shanghai/Kms/aliyun_v4_request"), true),
        ("20000101/cn-shanghai/Kms/aliyun_v4_request".to_owned(), false),
        (format!("{day}/cn-shanghai/Kms/aws4_request"), false),
        (format!("{day}/Kms/aliyun_v4_request"), false),
    ] {
        let mut request = Request::new(&kms.http, "DescribeRegions", &[]);
        request.scope = Some(scope);
        let answer = kms.send(request).await;
        assert_eq!(answer.status == 200, passes, "{answer:?}");
        if !passes {
            refusal(&answer, 400, "IncompleteSignature");
        }
    }
}

#[tokio::test]
async fn an_older_signature_covers_every_parameter() {
    let (_emulator, kms) = start().await;
    kms.create("a").await;
    let all = kms.rpc("POST", "GetSecretValue", &[("SecretName", "a")], &[]);
    let string = rpc_string_to_sign("POST", &borrowed(&all[..all.len() - 1]));
    let mut wrong = all.clone();
    wrong.last_mut().expect("signature").1 = "AAAA".into();
    let message = refusal(&kms.send_rpc("POST", &wrong, &[]).await, 400, "IncompleteSignature");
    assert!(message.ends_with(&format!(" server string to sign is:{string}")), "{message}");
    for place in 0..all.len() - 1 {
        if ["SignatureVersion", "SignatureMethod", "AccessKeyId", "Timestamp"]
            .contains(&all[place].0.as_str())
        {
            continue;
        }
        let mut wrong = all.clone();
        wrong[place].1.push('x');
        refusal(&kms.send_rpc("POST", &wrong, &[]).await, 400, "IncompleteSignature");
        wrong.remove(place);
        refusal(&kms.send_rpc("POST", &wrong, &[]).await, 400, "IncompleteSignature");
    }
    refusal(&kms.send_rpc("GET", &all, &[]).await, 400, "IncompleteSignature");
    let more = [("VersionId".to_owned(), "v1".to_owned())];
    refusal(&kms.send_rpc("POST", &all, &more).await, 400, "IncompleteSignature");
    data(kms.send_rpc("POST", &all, &[]).await);
}

#[tokio::test]
async fn parameters_of_an_older_signature_are_required() {
    let (_emulator, kms) = start().await;
    for name in ["AccessKeyId", "SignatureMethod", "SignatureVersion", "Timestamp"] {
        let all = kms.rpc("POST", "DescribeRegions", &[], &[(name, "")]);
        let answer = kms.send_rpc("POST", &all, &[]).await;
        let code = if name == "Timestamp" { "IllegalTimestamp" } else { "MissingParameter" };
        refusal(&answer, 400, code);
    }
    for changed in [("SignatureVersion", "2.0"), ("SignatureMethod", "MD5")] {
        let all = kms.rpc("POST", "DescribeRegions", &[], &[changed]);
        refusal(&kms.send_rpc("POST", &all, &[]).await, 400, "IncompleteSignature");
    }
}

async fn by_header(kms: &Kms, time: &str, nonce: &str) -> Answer {
    let request = Request::new(&kms.http, "DescribeRegions", &[]);
    kms.send(request.header("x-acs-date", time).header("x-acs-signature-nonce", nonce)).await
}

async fn by_parameter(kms: &Kms, time: &str, nonce: &str) -> Answer {
    let changed = [("Timestamp", time), ("SignatureNonce", nonce)];
    let all = kms.rpc("GET", "DescribeRegions", &[], &changed);
    kms.send_rpc("GET", &all, &[]).await
}

#[tokio::test]
async fn a_request_is_in_time_for_fifteen_minutes() {
    let (emulator, kms) = start().await;
    for day in [0, 400] {
        kms.http.travel(day * 86_400_000).await;
        let now = emulator.clock().now_ms();
        for (offset, passes) in [
            (0, true),
            (60_000 - WINDOW_MS, true),
            (WINDOW_MS - 60_000, true),
            (-1000 - WINDOW_MS, false),
            (WINDOW_MS + 60_000, false),
        ] {
            let time = iso(now + offset);
            let header = by_header(&kms, &time, &nonce()).await;
            let parameter = by_parameter(&kms, &time, &nonce()).await;
            if passes {
                data(header);
                data(parameter);
            } else {
                refusal(&header, 400, "InvalidTimeStamp.Expired");
                refusal(&parameter, 400, "IllegalTimestamp");
            }
        }
    }
    for time in ["", "now", "2026-01-02", "2026-01-02 03:04:05", "Fri, 02 Jan 2026 03:04:05 GMT"] {
        refusal(&by_header(&kms, time, &nonce()).await, 400, "InvalidTimeStamp.Expired");
        refusal(&by_parameter(&kms, time, &nonce()).await, 400, "IllegalTimestamp");
    }
    let request = Request::new(&kms.http, "DescribeRegions", &[]).without("x-acs-date");
    refusal(&kms.send(request).await, 400, "InvalidTimeStamp.Expired");
}

#[tokio::test]
async fn a_nonce_is_used_once() {
    let (_emulator, kms) = start().await;
    let now = iso(kms.http.now_ms());
    data(by_header(&kms, &now, "once").await);
    refusal(&by_header(&kms, &now, "once").await, 400, "SignatureNonceUsed");
    refusal(&by_parameter(&kms, &now, "once").await, 400, "SignatureNonceUsed");
    data(by_parameter(&kms, &now, "twice").await);
    refusal(&by_parameter(&kms, &now, "twice").await, 400, "SignatureNonceUsed");

    for _ in 0..2 {
        let request = Request::new(&kms.http, "DescribeRegions", &[]);
        data(kms.send(request.without("x-acs-signature-nonce")).await);
        let mut all = kms.rpc("GET", "DescribeRegions", &[], &[]);
        all.retain(|(name, _)| name != "Signature" && name != "SignatureNonce");
        let signature =
            rpc_signature("HMAC-SHA1", SECRET, &rpc_string_to_sign("GET", &borrowed(&all)));
        all.push(("Signature".into(), signature));
        data(kms.send_rpc("GET", &all, &[]).await);
    }
    kms.http.admin("POST", "/_emulator/reset", "").await;
    data(by_header(&kms, &now, "once").await);
}

#[tokio::test]
async fn a_request_that_is_refused_does_not_use_its_nonce_up() {
    let (_emulator, kms) = start().await;
    let now = iso(kms.http.now_ms());
    let mut request = Request::new(&kms.http, "DescribeRegions", &[]);
    request.secret = "wrong".into();
    let request = request.header("x-acs-signature-nonce", "kept");
    refusal(&kms.send(request).await, 400, "SignatureDoesNotMatch");
    data(by_header(&kms, &now, "kept").await);
}

#[tokio::test]
async fn the_list_of_codes_can_be_chosen() {
    for (list, header, parameter) in [
        (
            ErrorList::ByDialect,
            ["SignatureDoesNotMatch", "InvalidTimeStamp.Expired"],
            ["IncompleteSignature", "IllegalTimestamp"],
        ),
        (
            ErrorList::Kms,
            ["IncompleteSignature", "IllegalTimestamp"],
            ["IncompleteSignature", "IllegalTimestamp"],
        ),
        (
            ErrorList::Gateway,
            ["SignatureDoesNotMatch", "InvalidTimeStamp.Expired"],
            ["SignatureDoesNotMatch", "InvalidTimeStamp.Expired"],
        ),
    ] {
        let (_emulator, kms) = start_with(|builder| builder.alibaba_errors(list)).await;
        let mut request = Request::new(&kms.http, "DescribeRegions", &[]);
        request.secret = "wrong".into();
        refusal(&kms.send(request).await, 400, header[0]);
        refusal(&by_header(&kms, "never", &nonce()).await, 400, header[1]);
        let mut all = kms.rpc("GET", "DescribeRegions", &[], &[]);
        all.last_mut().expect("signature").1 = "AAAA".into();
        let answer = kms.send_rpc("GET", &all, &[]).await;
        refusal(&answer, 400, parameter[0]);
        assert_eq!(answer.body.get("Recommend").is_some(), list == ErrorList::Gateway);
        refusal(&by_parameter(&kms, "never", &nonce()).await, 400, parameter[1]);
    }
}

#[tokio::test]
async fn an_unknown_access_key_is_not_found() {
    let (_emulator, kms) = start().await;
    let mut request = Request::new(&kms.http, "DescribeRegions", &[]);
    request.key = "nobody".into();
    refusal(&kms.send(request).await, 404, "InvalidAccessKeyId.NotFound");
    let all = kms.rpc("GET", "DescribeRegions", &[], &[("AccessKeyId", "nobody")]);
    refusal(&kms.send_rpc("GET", &all, &[]).await, 404, "InvalidAccessKeyId.NotFound");
    let host = [("Host", kms.http.address().to_string())];
    let answer = kms.http.send("GET", "/?Action=DescribeRegions", &host, b"").await;
    refusal(&answer, 400, "IncompleteSignature");
}
