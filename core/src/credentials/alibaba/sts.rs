//! Alibaba Cloud's Security Token Service, which gives temporary keys for a role.

use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use http_body_util::Full;
use serde::Deserialize;
use tokio::time::timeout;

use super::super::Resolved;
use super::super::keys::Keys;
use super::super::surroundings::{Failure, Surroundings};
use super::super::web::Web;
use super::way::{AssumedRole, OidcRole};
use super::{Tools, flag, text};
use crate::alibaba::acs3::{Action, authorize, nonce, time};
use crate::alibaba::form::{self, Form};
use crate::alibaba::sign::body_sha256;
use crate::alibaba::xml_as_json;
use crate::transport::reach;
use crate::{SecretString, wire};

const VERSION: &str = "2015-04-01";
/// Ours, for tests and for private networks.
const ENDPOINT: &str = "ALIBABA_CLOUD_STS_ENDPOINT";
const SESSION_NAME: &str = "ALIBABA_CLOUD_ROLE_SESSION_NAME";
const SECONDS: u32 = 3_600;
/// For one try. There is a second one for what may pass.
const LIMIT: Duration = Duration::from_secs(5);

/// Keys of the role, for who holds those in `with`.
pub(super) async fn assume_role(
    tools: &Tools,
    surroundings: &Surroundings,
    role: &AssumedRole,
    with: &Resolved,
    source: String,
) -> Result<Resolved, Failure> {
    let web = service(tools, surroundings, role).await?;
    let mut form = Form::default();
    about(&mut form, role, surroundings)?;
    let body = form.body();
    let sign = || {
        let mut request = web.request(Method::POST, &web.path(&[""]), body.clone())?;
        let action = Action { name: "AssumeRole", version: VERSION };
        let hash = body_sha256(&body);
        authorize(&mut request, &action, &hash, with, surroundings.now())
            .map_err(|e| Failure::Broken(e.to_string()))?;
        Ok(request)
    };
    keys(&web, sign, source).await
}

/// Keys of the role, for who holds a token of the identity provider.
pub(super) async fn assume_role_with_oidc(
    tools: &Tools,
    surroundings: &Surroundings,
    oidc: &OidcRole,
    token: &SecretString,
    source: String,
) -> Result<Resolved, Failure> {
    let web = service(tools, surroundings, &oidc.role).await?;
    let sign = || {
        let mut form = Form::default();
        form.add("Action", "AssumeRoleWithOIDC");
        form.add("Version", VERSION);
        form.add("Format", "JSON");
        form.add("Timestamp", time(surroundings.now()));
        form.add("SignatureNonce", nonce().map_err(|e| Failure::Broken(e.to_string()))?);
        form.add("OIDCProviderArn", &oidc.provider_arn);
        form.add("OIDCToken", token.reveal().trim_end());
        about(&mut form, &oidc.role, surroundings)?;
        let mut request = web.request(Method::POST, &web.path(&[""]), form.body())?;
        form::declare(&mut request);
        Ok(request)
    };
    keys(&web, sign, source).await
}

/// The parameters that both operations have.
fn about<'a>(
    form: &mut Form<'a>,
    role: &'a AssumedRole,
    surroundings: &Surroundings,
) -> Result<(), Failure> {
    let named = role.session_name.clone();
    let session = match named {
        Some(name) => name,
        None => text(surroundings, SESSION_NAME)?.unwrap_or_else(|| "bojagi".to_owned()),
    };
    form.add("RoleArn", &role.arn);
    form.add("RoleSessionName", session);
    form.add("DurationSeconds", role.seconds.unwrap_or(SECONDS).to_string());
    for (name, value) in [("ExternalId", &role.external_id), ("Policy", &role.policy)] {
        if let Some(value) = value {
            form.add(name, value);
        }
    }
    Ok(())
}

async fn service(
    tools: &Tools,
    surroundings: &Surroundings,
    role: &AssumedRole,
) -> Result<Web, Failure> {
    let url = endpoint(surroundings, role)?;
    let (address, settings) =
        reach(&url, &tools.options).map_err(|e| Failure::Broken(format!("STS: {e}")))?;
    Web::new("STS", address, &settings).await
}

pub(crate) fn endpoint(surroundings: &Surroundings, role: &AssumedRole) -> Result<String, Failure> {
    if let Some(url) = text(surroundings, ENDPOINT)? {
        return Ok(url);
    }
    let region = match &role.sts_region {
        Some(region) => Some(region.clone()),
        None => text(surroundings, "ALIBABA_CLOUD_STS_REGION")?,
    };
    let Some(region) = region else { return Ok("https://sts.aliyuncs.com".to_owned()) };
    let vpc = role.vpc || flag(surroundings, &["ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"])?;
    Ok(format!("https://sts{}.{region}.aliyuncs.com", if vpc { "-vpc" } else { "" }))
}

async fn keys(
    web: &Web,
    request: impl Fn() -> Result<Request<Full<Bytes>>, Failure>,
    source: String,
) -> Result<Resolved, Failure> {
    let mut answer = timeout(LIMIT, web.send(request()?)).await;
    let passes =
        |status: StatusCode| status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
    if !matches!(&answer, Ok(Ok(received)) if !passes(received.status)) {
        answer = timeout(LIMIT, web.send(request()?)).await;
    }
    let name = web.name();
    let answer = answer.unwrap_or_else(|_| {
        Err(Failure::Broken(format!("no answer from {name} within {} s", LIMIT.as_secs())))
    });
    let answer = answer.map_err(Failure::into_broken)?;
    let json = xml_as_json(&answer.body);
    let body = json.as_deref().unwrap_or(&answer.body);
    let read: Result<Answer, _> = serde_json::from_slice(body);
    if answer.status != StatusCode::OK {
        // The message may hold what was signed.
        let code = read
            .ok()
            .and_then(|answer| answer.code)
            .filter(|code| code.chars().all(|c| c.is_ascii_alphanumeric() || c == '.'));
        let code = code.map(|code| format!(", code {code}")).unwrap_or_default();
        let status = answer.status.as_u16();
        return Err(Failure::Broken(format!("{source}: {name} refuses (HTTP {status}{code})")));
    }
    let broken = |why: String| Failure::Broken(format!("the keys of {source}: {why}"));
    let read =
        read.map_err(|e| broken(format!("the answer is not as expected at {}", wire::place(&e))))?;
    let halves = "AccessKeyId or AccessKeySecret";
    let resolved = read.credentials.resolved(source.clone(), halves, broken)?;
    match resolved.credentials.security_token() {
        Some(_) => Ok(resolved),
        None => Err(broken("SecurityToken is missing".to_owned())),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Answer {
    #[serde(default)]
    credentials: Keys,
    #[serde(default, deserialize_with = "wire::optional_text")]
    code: Option<String>,
}
