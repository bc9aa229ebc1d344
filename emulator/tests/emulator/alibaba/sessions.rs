//! Credentials with an end, and security tokens.

use super::client::{Kms, Request, data, encode_pairs, refusal, start};
use crate::client::Answer;
use serde_json::Value;

fn text<'a>(object: &'a Value, field: &str) -> &'a str {
    object[field].as_str().expect("text")
}

const ROLE: (&str, &str) = ("RoleArn", "acs:ram::1000000000000001:role/reader");

async fn use_session(kms: &Kms, session: &Value, token: Option<&str>) -> Answer {
    let mut request = Request::new(&kms.http, "DescribeRegions", &[]);
    request.key = text(session, "AccessKeyId").to_owned();
    request.secret = text(session, "AccessKeySecret").to_owned();
    match token {
        Some(token) => kms.send(request.header("x-acs-security-token", token)).await,
        None => kms.send(request).await,
    }
}

#[tokio::test]
async fn a_role_gives_credentials_with_an_end() {
    let (_emulator, kms) = start().await;
    let assume = |params: &[(&str, &str)]| {
        let request = Request::new(&kms.http, "AssumeRole", params);
        request.header("x-acs-version", "2015-04-01")
    };
    let params = [ROLE, ("RoleSessionName", "test"), ("DurationSeconds", "900")];
    let answer = data(kms.send(assume(&params)).await);
    let session = &answer["Credentials"];
    let user = "acs:ram::1000000000000001:assumed-role/reader/test";
    assert_eq!(answer["AssumedRoleUser"]["Arn"], user);
    let token = text(session, "SecurityToken");
    data(use_session(&kms, session, Some(token)).await);
    refusal(&use_session(&kms, session, None).await, 400, "MissingSecurityToken");
    let answer = use_session(&kms, session, Some("another")).await;
    refusal(&answer, 400, "InvalidSecurityToken.Expired");
    kms.http.travel(901_000).await;
    refusal(&use_session(&kms, session, Some(token)).await, 400, "InvalidSecurityToken.Expired");

    for (params, code) in [
        (vec![ROLE], "MissingParameter"),
        (vec![("RoleSessionName", "test")], "MissingParameter"),
        (vec![("RoleArn", "reader"), ("RoleSessionName", "test")], "InvalidParameter"),
        (vec![ROLE, ("RoleSessionName", "test"), ("DurationSeconds", "899")], "InvalidParameter"),
    ] {
        refusal(&kms.send(assume(&params)).await, 400, code);
    }
    let mut unsigned = assume(&params);
    unsigned.secret = "wrong".into();
    refusal(&kms.send(unsigned).await, 400, "SignatureDoesNotMatch");
}

#[tokio::test]
async fn a_token_of_oidc_gives_credentials_without_a_signature() {
    let (emulator, kms) = start().await;
    let send = async |params: &[(&str, &str)]| {
        let host = [("Host", kms.http.address().to_string())];
        kms.http.send("GET", &format!("/?{}", encode_pairs(params)), &host, b"").await
    };
    let base = [
        ("Action", "AssumeRoleWithOIDC"),
        ("Version", "2015-04-01"),
        ("OIDCProviderArn", "acs:ram::1000000000000001:oidc-provider/p"),
        ("OIDCToken", "token"),
        ROLE,
    ];
    let answer = data(send(&base).await);
    let session = &answer["Credentials"];
    data(use_session(&kms, session, session["SecurityToken"].as_str()).await);
    refusal(&send(&base[..3]).await, 400, "MissingParameter");
    let seen = &emulator.requests()[0];
    assert_eq!(seen.operation, Some("assume_role_with_oidc"));
    assert!(!seen.path.contains("OIDCToken=token"), "{}", seen.path);
    kms.http.admin("POST", "/_emulator/reset", "").await;
    let answer = use_session(&kms, session, session["SecurityToken"].as_str()).await;
    refusal(&answer, 404, "InvalidAccessKeyId.NotFound");
}

#[tokio::test]
async fn a_pair_of_the_start_may_be_used_with_any_token() {
    let (_emulator, kms) = start().await;
    let request = Request::new(&kms.http, "DescribeRegions", &[]);
    data(kms.send(request.header("x-acs-security-token", "any")).await);
    let all = kms.rpc("GET", "DescribeRegions", &[("SecurityToken", "any")], &[]);
    data(kms.send_rpc("GET", &all, &[]).await);
}
