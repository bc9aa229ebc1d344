//! What a client is made with, and the signatures of what it then sends.

use bojagi::alibaba::{
    DescribeSecretRequest, Network, SecretsManager, SignatureMethod, sign, sign_rpc,
};
use bojagi::{Credentials, Error, ErrorKind};
use sha2::{Digest as _, Sha256};

use crate::common::{answer, scripted};
use crate::{Sent, client};

const DONE: &str = r#"{"SecretName":"one","RequestId":"r"}"#;

/// What a client made with these options sends, twice.
async fn sent(make: impl FnOnce(&str) -> Result<SecretsManager, Error>) -> (String, [Sent; 2]) {
    let (url, requests) = scripted(vec![answer(200, "", DONE)]);
    let secrets = make(&url).unwrap();
    for _ in 0..2 {
        let request = DescribeSecretRequest::builder().fetch_tags(true).build();
        secrets.describe_secret("説明/a b", request).await.unwrap();
    }
    let mut sent = requests.try_iter().map(|request| Sent::new(&request));
    let host = url["http://".len()..].to_owned();
    (host, [sent.next().unwrap(), sent.next().unwrap()])
}

#[tokio::test]
async fn requests_are_signed_with_acs3() {
    for token in [None, Some("hunter2-token")] {
        let (host, all) = sent(|url| {
            SecretsManager::builder()
                .access_key("access")
                .secret_key("hunter2-key")
                .maybe_security_token(token)
                .endpoint(url)
                .build()
        })
        .await;
        for sent in &all {
            assert_eq!(sent.line, "POST /");
            assert_eq!(sent.header("host"), host);
            assert_eq!(sent.header("x-acs-action"), "DescribeSecret");
            assert_eq!(sent.header("x-acs-version"), "2016-01-20");
            assert_eq!(sent.header("content-type"), "application/x-www-form-urlencoded");
            assert_eq!(sent.header("accept"), "application/json");
            assert_eq!(sent.header("x-acs-security-token"), token.unwrap_or_default());
            assert_eq!(sent.header("x-acs-accesskey-id"), token.map_or("", |_| "access"));
            let hash = Sha256::digest(sent.body.as_bytes());
            let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(sent.header("x-acs-content-sha256"), hash);
            let time = sent.header("x-acs-date");
            assert!(time.len() == 20 && time.ends_with('Z'), "{time}");
            let nonce = sent.header("x-acs-signature-nonce");
            assert!(nonce.len() == 32 && nonce.chars().all(|c| c.is_ascii_hexdigit()), "{nonce}");

            let authorization = sent.header("authorization");
            let rest = authorization.strip_prefix("ACS3-HMAC-SHA256 Credential=access,").unwrap();
            let (names, signature) = rest.split_once(",Signature=").unwrap();
            let names = names.strip_prefix("SignedHeaders=").unwrap();
            let mut must: Vec<_> = sent.headers.keys().map(String::as_str).collect();
            must.retain(|n| n.starts_with("x-acs-") || matches!(*n, "host" | "content-type"));
            must.sort_unstable();
            assert_eq!(names, must.join(";"));
            let headers: Vec<_> = must.iter().map(|name| (*name, sent.header(name))).collect();
            let made = sign("POST", "/", &[], &headers, &hash, "hunter2-key");
            assert_eq!(signature, made.as_str());
        }
        let nonces = all.map(|sent| sent.header("x-acs-signature-nonce").to_owned());
        assert_ne!(nonces[0], nonces[1]);
    }
}

#[tokio::test]
async fn requests_are_signed_in_the_rpc_style_where_that_is_wanted() {
    for token in [None, Some("hunter2-token")] {
        let (_, all) = sent(|url| {
            SecretsManager::builder()
                .access_key("access")
                .secret_key("hunter2-key")
                .maybe_security_token(token)
                .endpoint(url)
                .signature_method(SignatureMethod::Rpc)
                .build()
        })
        .await;
        for sent in &all {
            assert_eq!(sent.line, "POST /");
            assert!(!sent.headers.keys().any(|n| n.starts_with("x-acs-") || n == "authorization"));
            assert_eq!(sent.value("Action"), "DescribeSecret");
            assert_eq!(sent.value("Version"), "2016-01-20");
            assert_eq!(sent.value("Format"), "JSON");
            assert_eq!(sent.value("SecurityToken"), token.unwrap_or_default());
            let (signature, parameters): (Vec<_>, Vec<_>) =
                sent.form.iter().partition(|(name, _)| name == "Signature");
            let parameters: Vec<_> =
                parameters.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            let made = sign_rpc("POST", &parameters, "hunter2-key");
            assert_eq!(signature[0].1, made.as_str());
        }
        let nonces = all.map(|sent| sent.value("SignatureNonce").to_owned());
        assert_ne!(nonces[0], nonces[1]);
    }
}

#[tokio::test]
async fn a_prefix_of_the_endpoint_is_kept_and_not_signed() {
    let (_, [sent, _]) = sent(|url| {
        SecretsManager::builder()
            .access_key("access")
            .secret_key("hunter2-key")
            .endpoint(format!("{url}/kms/"))
            .build()
    })
    .await;
    assert_eq!(sent.line, "POST /kms/");
    let authorization = sent.header("authorization");
    let (names, signature) = authorization.split_once(",Signature=").unwrap();
    let (_, names) = names.split_once("SignedHeaders=").unwrap();
    let headers: Vec<_> = names.split(';').map(|name| (name, sent.header(name))).collect();
    let hash = sent.header("x-acs-content-sha256");
    assert_eq!(sign("POST", "/", &[], &headers, hash, "hunter2-key").as_str(), signature);
}

#[test]
fn what_cannot_be_used_is_refused() {
    macro_rules! refused {
        ($($option:ident = $value:expr),*) => {{
            let made = SecretsManager::builder().access_key("a").secret_key("b")
                $(.$option($value))*.build();
            let error = made.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
            error.to_string()
        }};
    }
    let text = refused!(region = "cn-hangzhou", signature_method = SignatureMethod::from("MD5"));
    assert!(text.contains("ACS3-HMAC-SHA256 and HMAC-SHA1"), "{text}");
    let text = refused!(endpoint = "https://a.example", network = Network::Vpc);
    assert!(text.contains("leave network and instance_id out"), "{text}");
    let text = refused!(region = "cn-hangzhou", profile = "p");
    assert!(text.contains("only one of"), "{text}");
    assert!(refused!(region = "a.b").contains("letters, digits and - only"));
    assert!(refused!(endpoint = "http://a.example").contains("must be https"));

    let alone = SecretsManager::builder().security_token("t").region("a").build().unwrap_err();
    assert_eq!(alone.to_string(), "access_key is missing; it belongs to security_token");
    let broken = SecretsManager::builder()
        .access_key("a")
        .secret_key("b")
        .security_token("hunter2\n")
        .region("a")
        .build()
        .unwrap_err();
    assert_eq!(broken.kind(), ErrorKind::Credentials);
    assert!(!broken.to_string().contains("hunter2"), "{broken}");
}

#[tokio::test]
async fn the_hosts_of_regions_and_instances_make_a_client() {
    for builder in [
        SecretsManager::builder().region("cn-hangzhou").network(Network::Vpc).build(),
        SecretsManager::builder().instance_id("kst-hzz1").build(),
    ] {
        builder.unwrap();
    }
}

#[tokio::test]
async fn without_a_region_some_operations_ask_for_one() {
    use bojagi::alibaba::{ListTagResourcesRequest, ResourceType};
    let secrets = SecretsManager::builder()
        .access_key("a")
        .secret_key("b")
        .endpoint("http://127.0.0.1:1")
        .check_limits(false)
        .build()
        .unwrap();
    let request = ListTagResourcesRequest::default();
    let error = secrets.list_tag_resources(ResourceType::Secret, request).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
    assert!(error.to_string().contains("region_id is needed"), "{error}");
}

#[tokio::test]
async fn a_client_says_which_credentials_it_uses() {
    let provider = || async {
        Credentials::new("access", "hunter2-key")?.with_security_token("hunter2-token")
    };
    let secrets = SecretsManager::builder()
        .credentials(provider)
        .endpoint("http://127.0.0.1:1")
        .build()
        .unwrap();
    let resolved = secrets.resolve_credentials().await.unwrap();
    assert_eq!((&*resolved.source, &*resolved.access_key), ("custom provider", "access"));
    assert!(resolved.temporary);
    let text = format!("{secrets:?} {resolved:?} {:?}", client("http://127.0.0.1:1"));
    assert!(!text.contains("hunter2"), "{text}");
}

#[tokio::test]
async fn a_closed_client_sends_nothing() {
    let (url, requests) = scripted(vec![answer(200, "", DONE)]);
    let secrets = client(&url);
    secrets.close();
    let error = secrets.restore_secret("one").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FailedPrecondition);
    assert_eq!(requests.try_iter().count(), 0);
}

/// The options that all clients share are said once for each of them, because the generator and bon
/// read them where they stand.
#[test]
fn the_common_options_are_the_same_for_all_clients() {
    let common = |text: &'static str| {
        let begin = text.find("        /// How long a call may take in all").unwrap();
        let end = begin + text[begin..].find(") -> Result<Self, Error>").unwrap();
        let close = text.find("    /// Closes the client").unwrap();
        let closed = close + text[close..].find("    pub fn close").unwrap();
        (&text[begin..end], &text[close..closed])
    };
    let alibaba = common(include_str!("../../src/alibaba/mod.rs"));
    assert_eq!(common(include_str!("../../src/ncloud/mod.rs")), alibaba);
    assert_eq!(common(include_str!("../../src/store/mod.rs")), alibaba);
    assert!(alibaba.0.contains("check_limits: Option<bool>,"));
}
