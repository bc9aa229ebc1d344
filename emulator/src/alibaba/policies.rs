//! SetSecretPolicy and GetSecretPolicy.

use super::error::Error;
use super::model::Secret;
use super::{ACCOUNT, Call, Reply, limits};
use crate::store::alibaba::{Change, View};
use serde_json::json;

const NAME: &str = "PolicyName";
const DEFAULT: &str = "default";

pub(super) fn set(call: &Call, tx: &Change) -> Reply {
    let params = &call.params;
    params.required("SecretName")?;
    let policy = params.required("Policy")?;
    limits::policy(policy)?;
    if params.text(NAME).unwrap_or(DEFAULT) != DEFAULT {
        return Err(Error::invalid(NAME, "must be default"));
    }
    let mut secret = call.usable_secret(tx)?;
    in_instance(&secret)?;
    secret.policy = Some(policy.to_owned());
    secret.updated = call.now;
    tx.put(&secret)?;
    Ok(json!({}))
}

pub(super) fn get(call: &Call, view: &View) -> Reply {
    let secret = call.secret(view)?;
    in_instance(&secret)?;
    if call.params.text(NAME).unwrap_or(DEFAULT) != DEFAULT {
        return Err(Error::not_found());
    }
    Ok(json!({ "Policy": secret.policy.unwrap_or_else(default_policy) }))
}

fn in_instance(secret: &Secret) -> Result<(), Error> {
    if secret.instance_id.is_none() {
        return Err(Error::unsupported("Only a secret in a KMS instance has a policy."));
    }
    Ok(())
}

fn default_policy() -> String {
    json!({
        "Version": "1",
        "Statement": [{
            "Sid": "kms default secret policy",
            "Effect": "Allow",
            "Principal": { "RAM": [format!("acs:ram::{ACCOUNT}:*")] },
            "Action": ["kms:*"],
            "Resource": ["*"],
        }],
    })
    .to_string()
}
