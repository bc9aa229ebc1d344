//! GetSecretValue, BatchGetSecretValue, PutSecretValue, ListSecretVersionIds and
//! UpdateSecretVersionStage.

use super::error::Error;
use super::model::{CURRENT, PREVIOUS, Secret, Version};
use super::params::{flag_of, text_of};
use super::{Call, Reply, keys, limits, own_name, rotation, time, usable};
use crate::random::uuid;
use crate::store::alibaba::{Change, Read, View};
use serde_json::{Map, Value, json};

/// What to read.
struct Wanted<'a> {
    secret_name: &'a str,
    version_id: Option<&'a str>,
    stage: Option<&'a str>,
    config: bool,
}

pub(super) fn get(call: &Call, view: &View) -> Reply {
    let params = &call.params;
    if !params.flag("DryRun")?.unwrap_or_default() {
        return get_checked(call, view);
    }
    Err(match get_checked(call, view) {
        Ok(_) => {
            let message = "Request validation has passed with DryRun flag set.";
            Error::new(400, "DryRunOperationError", message)
        }
        Err(error) => Error::new(400, "ValidationError", error.message),
    })
}

fn get_checked(call: &Call, view: &View) -> Reply {
    let params = &call.params;
    let wanted = Wanted {
        secret_name: params.required("SecretName")?,
        version_id: params.text("VersionId"),
        stage: params.text("VersionStage"),
        config: params.flag("FetchExtendedConfig")?.unwrap_or_default(),
    };
    if params.text("Recipient").is_some() {
        return Err(Error::unsupported("Recipient is for enclaves, which are not served here."));
    }
    value(view, &wanted)
}

fn value(view: &View, wanted: &Wanted<'_>) -> Reply {
    let secret = view.secret(own_name(wanted.secret_name)?)?.ok_or_else(Error::not_found)?;
    let secret = usable(secret)?;
    keys::usable(view, secret.key_id.as_deref())?;
    let version = version(&secret, wanted).ok_or_else(Error::not_found)?;
    let mut data = json!({
        "SecretName": secret.name,
        "VersionId": version.id,
        "SecretData": view.value(&secret.name, &version.id)?,
        "SecretDataType": version.data_type,
        "SecretType": secret.r#type.word(),
        "VersionStages": stages(version),
        "CreateTime": time::text(secret.created),
    });
    rotation::describe(&mut data, &secret, wanted.config);
    Ok(data)
}

/// The version that is wanted. Of a managed secret only the current and the previous one can be
/// read, by their stages.
fn version<'a>(secret: &'a Secret, wanted: &Wanted<'_>) -> Option<&'a Version> {
    if secret.is_managed() {
        let stage = wanted.stage.unwrap_or(CURRENT);
        return secret.marked(stage);
    }
    match (wanted.version_id, wanted.stage) {
        (None, stage) => secret.marked(stage.unwrap_or(CURRENT)),
        (Some(id), None) => secret.version(id),
        (Some(id), Some(stage)) => secret.version(id).filter(|version| version.has(stage)),
    }
}

fn stages(version: &Version) -> Value {
    json!({ "VersionStage": version.stages })
}

pub(super) fn get_batch(call: &Call, view: &View) -> Reply {
    const LIST: &str = "SecretsList";
    let list = call.params.objects(LIST)?.ok_or_else(|| Error::missing(LIST))?;
    if !(1..=20).contains(&list.len()) {
        return Err(Error::invalid(LIST, "must have 1 to 20 secrets"));
    }
    let name = |item: &Map<String, Value>| text_of(item, "SecretName").map(str::to_owned);
    let mut names = vec![];
    for item in &list {
        let name = name(item).filter(|name| !name.is_empty());
        let name = name.ok_or_else(|| Error::invalid(LIST, "must have a SecretName each"))?;
        let name = super::name_in(&name).to_owned();
        if names.contains(&name) {
            return Err(Error::invalid(LIST, "must not name a secret twice"));
        }
        names.push(name);
    }
    let (mut values, mut errors) = (vec![], vec![]);
    for item in &list {
        let text = |field| text_of(item, field).filter(|text| !text.is_empty());
        let wanted = Wanted {
            secret_name: text("SecretName").unwrap_or_default(),
            version_id: text("VersionId"),
            stage: text("VersionStage"),
            config: flag_of(item, "FetchExtendedConfig"),
        };
        match value(view, &wanted) {
            Ok(mut data) => {
                data["RequestId"] = json!(uuid());
                values.push(data);
            }
            Err(error) => errors.push(json!({
                "SecretName": wanted.secret_name,
                "Code": error.code,
                "Message": error.message,
                "HttpStatus": error.status,
            })),
        }
    }
    Ok(json!({ "SecretValues": values, "Errors": errors }))
}

pub(super) fn put(call: &Call, tx: &Change) -> Reply {
    let params = &call.params;
    params.required("SecretName")?;
    let version_id = params.required("VersionId")?;
    limits::version_id(version_id)?;
    let data = params.required("SecretData")?;
    limits::value(data)?;
    let data_type = limits::data_type(params.text("SecretDataType"))?;
    let wanted = wanted_stages(call)?;

    let mut secret = call.usable_secret(tx)?;
    refuse_managed(&secret)?;
    keys::usable(tx, secret.key_id.as_deref())?;
    if let Some(version) = secret.version(version_id) {
        if tx.value(&secret.name, version_id)? != data || version.data_type != data_type {
            return Err(Error::exists("The version already exists with another value."));
        }
        return Ok(put_reply(&secret, version_id));
    }
    add_version(tx, &mut secret, version_id, data, data_type, &wanted, call.now)?;
    tx.put(&secret)?;
    Ok(put_reply(&secret, version_id))
}

fn put_reply(secret: &Secret, version_id: &str) -> Value {
    json!({
        "SecretName": secret.name,
        "VersionId": version_id,
        "VersionStages": secret.version(version_id).map(stages),
    })
}

/// The stages for a new version: a JSON array, one in an object, or parameters with numbers.
fn wanted_stages(call: &Call) -> Result<Vec<String>, Error> {
    const STAGES: &str = "VersionStages";
    let in_object = call
        .params
        .text(STAGES)
        .filter(|text| text.trim_start().starts_with('{'))
        .map(|text| super::params::object(STAGES, text))
        .transpose()?;
    let list = match in_object {
        Some(object) => {
            let list = object.get("VersionStage").cloned().unwrap_or_default();
            let list = serde_json::from_value(list);
            Some(list.map_err(|_| Error::invalid(STAGES, "must be a JSON array of texts"))?)
        }
        None => call.params.texts(STAGES)?,
    };
    let mut list: Vec<String> = list.unwrap_or_else(|| vec![CURRENT.to_owned()]);
    if list.is_empty() {
        return Err(Error::invalid(STAGES, "must have a stage"));
    }
    for stage in &list {
        limits::stage(STAGES, stage)?;
    }
    if [CURRENT, PREVIOUS].iter().all(|stage| list.iter().any(|its| its == stage)) {
        return Err(Error::invalid(STAGES, "must not have both ACSCurrent and ACSPrevious"));
    }
    let mut seen = vec![];
    list.retain(|stage| {
        let is_new = !seen.contains(stage);
        seen.push(stage.clone());
        is_new
    });
    Ok(list)
}

fn refuse_managed(secret: &Secret) -> Result<(), Error> {
    if secret.is_managed() {
        return Err(Error::unsupported("It is for secrets of the type Generic only."));
    }
    Ok(())
}

/// Adds a version with its stages; where there would be too many, the oldest without a stage goes.
pub(super) fn add_version(
    tx: &Change,
    secret: &mut Secret,
    version_id: &str,
    data: &str,
    data_type: &str,
    stages: &[String],
    now: i64,
) -> Result<(), Error> {
    secret.versions.push(Version {
        id: version_id.to_owned(),
        created: now,
        data_type: data_type.to_owned(),
        stages: vec![],
    });
    for stage in stages {
        secret.mark(version_id, stage);
    }
    few_stages(secret)?;
    if secret.versions.len() > limits::VERSIONS
        && let Some(oldest) = secret.versions.iter().position(|version| version.stages.is_empty())
    {
        let gone = secret.versions.remove(oldest);
        tx.remove_value(&secret.name, &gone.id)?;
    }
    tx.put_value(&secret.name, version_id, data)?;
    secret.updated = now;
    Ok(())
}

fn few_stages(secret: &Secret) -> Result<(), Error> {
    if secret.stage_count() > limits::STAGES {
        return Err(Error::limit_exceeded("A secret has at most 8 version stages."));
    }
    Ok(())
}

pub(super) fn list_versions(call: &Call, view: &View) -> Reply {
    let params = &call.params;
    params.required("SecretName")?;
    let with_deprecated = params.flag("IncludeDeprecated")?.unwrap_or_default();
    let (number, size) = params.page(20)?;
    let secret = call.secret(view)?;
    let versions: Vec<&Version> = secret
        .versions
        .iter()
        .filter(|version| with_deprecated || !version.stages.is_empty())
        .collect();
    let page = versions.iter().skip((number - 1).saturating_mul(size)).take(size);
    let page = page.map(|version| {
        json!({
            "VersionId": version.id,
            "CreateTime": time::text(version.created),
            "VersionStages": stages(version),
        })
    });
    Ok(json!({
        "SecretName": secret.name,
        "VersionIds": { "VersionId": page.collect::<Vec<_>>() },
        "PageNumber": number,
        "PageSize": size,
        "TotalCount": versions.len(),
    }))
}

pub(super) fn update_stage(call: &Call, tx: &Change) -> Reply {
    let params = &call.params;
    params.required("SecretName")?;
    let stage = params.required("VersionStage")?;
    limits::stage("VersionStage", stage)?;
    let (to, from) = (params.text("MoveToVersion"), params.text("RemoveFromVersion"));
    let is_reserved = [CURRENT, PREVIOUS].contains(&stage);
    if to.is_none() && (from.is_none() || is_reserved) {
        return Err(Error::missing("MoveToVersion"));
    }

    let mut secret = call.usable_secret(tx)?;
    refuse_managed(&secret)?;
    for id in [to, from].into_iter().flatten() {
        secret.version(id).ok_or_else(Error::not_found)?;
    }
    if let Some(from) = from
        && !secret.version(from).is_some_and(|version| version.has(stage))
    {
        return Err(Error::invalid("RemoveFromVersion", "must be a version with this stage"));
    }
    match to {
        Some(to) => secret.mark(to, stage),
        None => secret.unmark(stage),
    }
    few_stages(&secret)?;
    secret.updated = call.now;
    tx.put(&secret)?;
    Ok(json!({ "SecretName": secret.name }))
}
