//! AssumeRole and AssumeRoleWithOIDC of the Security Token Service, which give short-lived
//! credentials.

use super::error::Error;
use super::{Call, Reply, time};
use crate::random::{hex, random};
use crate::random_text::RandomText;
use crate::store::alibaba::View;
use serde_json::{Value, json};

const DEFAULT_SECONDS: u32 = 3600;

/// Credentials with an end.
pub(super) struct Session {
    pub(super) secret_key: String,
    pub(super) token: String,
    pub(super) expires: i64,
}

pub(super) fn assume_role(call: &Call, _: &View) -> Reply {
    call.params.required("RoleSessionName")?;
    session(call)
}

pub(super) fn assume_role_with_oidc(call: &Call, _: &View) -> Reply {
    let params = &call.params;
    params.required("OIDCToken")?;
    if !params.required("OIDCProviderArn")?.starts_with("acs:ram::") {
        return Err(Error::invalid("OIDCProviderArn", "must start with acs:ram::"));
    }
    session(call)
}

/// Credentials for as long as the request wants them.
fn session(call: &Call) -> Result<Value, Error> {
    let params = &call.params;
    let role = params.required("RoleArn")?;
    let name = role.strip_prefix("acs:ram::").and_then(|rest| rest.split_once(":role/"));
    let (account, name) =
        name.ok_or_else(|| Error::invalid("RoleArn", "must be like acs:ram::ACCOUNT:role/NAME"))?;
    let session_name = params.text("RoleSessionName").unwrap_or("emulator");
    let seconds = params.integer("DurationSeconds", 900..=43_200)?.unwrap_or(DEFAULT_SECONDS);
    let access_key = format!("STS.{}", RandomText::of_letters(24).generate()?);
    let session = Session {
        secret_key: RandomText::of_letters(44).generate()?,
        token: hex(&random::<64>()?),
        expires: call.now + i64::from(seconds) * 1000,
    };
    let data = json!({
        "Credentials": {
            "AccessKeyId": access_key,
            "AccessKeySecret": session.secret_key,
            "SecurityToken": session.token,
            "Expiration": time::text(session.expires),
        },
        "AssumedRoleUser": {
            "Arn": format!("acs:ram::{account}:assumed-role/{name}/{session_name}"),
            "AssumedRoleId": format!("300000000000000001:{session_name}"),
        },
    });
    call.app.alibaba.sessions.lock().insert(access_key, session);
    Ok(data)
}
