//! CreateSecret, DescribeSecret, ListSecrets, UpdateSecret and DescribeRegions.

use super::error::Error;
use super::model::{CURRENT, PREVIOUS, Rotation, Secret, SecretType, Version};
use super::params::{Params, text_of};
use super::{ACCOUNT, Call, Reply, arn, keys, limits, managed, rotation, time};
use crate::random::uuid;
use crate::store::alibaba::{Change, Read, View};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const REGIONS: [&str; 29] = [
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-3",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "cn-beijing",
    "cn-beijing-finance-1",
    "cn-chengdu",
    "cn-guangzhou",
    "cn-hangzhou",
    "cn-hangzhou-finance",
    "cn-heyuan",
    "cn-hongkong",
    "cn-huhehaote",
    "cn-qingdao",
    "cn-shanghai",
    "cn-shanghai-finance-1",
    "cn-shenzhen",
    "cn-shenzhen-finance-1",
    "cn-wulanchabu",
    "cn-zhangjiakou",
    "eu-central-1",
    "eu-west-1",
    "me-east-1",
    "us-east-1",
    "us-west-1",
];

pub(super) fn create(call: &Call, tx: &Change) -> Reply {
    let params = &call.params;
    let (mut secret, values) = new_secret(params, call.now)?;
    secret.key_id =
        keys::choose(tx, params.text("EncryptionKeyId"), secret.instance_id.as_deref())?;
    if let Some(other) = tx.secret(&secret.name)? {
        return Err(match other.planned_deletion {
            Some(_) => Error::in_delete_window(),
            None => Error::exists("The secret already exists."),
        });
    }
    let quota = call.app.alibaba.options.quota;
    let count = tx.count()?;
    if quota.is_some_and(|quota| count >= quota) {
        return Err(Error::limit_exceeded("The secret quota is exceeded."));
    }
    for (version, value) in secret.versions.iter().zip(values) {
        tx.put_value(&secret.name, &version.id, &value)?;
    }
    let secret = tx.insert(secret)?;
    let mut data = json!({
        "Arn": arn(&secret.name),
        "SecretName": secret.name,
        "SecretType": secret.r#type.word(),
        "VersionId": params.required("VersionId")?,
    });
    if let Some(instance) = &secret.instance_id {
        data["DKMSInstanceId"] = json!(instance);
    }
    rotation::describe(&mut data, &secret, true);
    Ok(data)
}

/// The secret to create, once every rule is kept, with the values of its versions.
fn new_secret(params: &Params, now: i64) -> Result<(Secret, Vec<String>), Error> {
    let name = params.required("SecretName")?;
    let r#type = secret_type(params.text("SecretType"))?;
    limits::secret_name(name, r#type)?;
    let version_id = params.required("VersionId")?;
    limits::version_id(version_id)?;
    let data = params.required("SecretData")?;
    limits::value(data)?;
    let data_type = limits::data_type(params.text("SecretDataType"))?;
    let is_managed = r#type != SecretType::Generic;
    if is_managed && data_type != "text" {
        return Err(Error::invalid("SecretDataType", "must be text for this type"));
    }
    let tags = params.objects("Tags")?.unwrap_or_default();
    let tags = limits::tags("Tags", &tags, ["TagKey", "TagValue"])?;
    let config =
        if is_managed { managed::config(r#type, extended_config(params)?)? } else { Map::new() };
    let rotates = params.flag("EnableAutomaticRotation")?.unwrap_or_default();
    if rotates && !is_managed {
        let rule = "must be false for the type Generic";
        return Err(Error::invalid("EnableAutomaticRotation", rule));
    }
    let rotation = if rotates {
        let interval_s = limits::interval(params.required("RotationInterval")?)?;
        Some(Rotation { interval_s, next: now + interval_s * 1000 })
    } else {
        None
    };
    let instance_id = params.text("DKMSInstanceId");
    if instance_id.is_some_and(|id| !id.starts_with("kst-")) {
        return Err(Error::invalid("DKMSInstanceId", "must start with kst-"));
    }
    let policy = params.text("Policy");
    if let Some(policy) = policy {
        limits::policy(policy)?;
        if instance_id.is_none() {
            return Err(Error::unsupported("Only a secret in a KMS instance has a policy."));
        }
    }

    let (current, previous) = managed::first_values(r#type, &config, data, now)?;
    let version = |id: String, stage: &str| Version {
        id,
        created: now,
        data_type: data_type.to_owned(),
        stages: vec![stage.to_owned()],
    };
    let mut versions = vec![];
    let mut values = vec![];
    if let Some(previous) = previous {
        versions.push(version(uuid(), PREVIOUS));
        values.push(previous);
    }
    versions.push(version(version_id.to_owned(), CURRENT));
    values.push(current);
    let secret = Secret {
        name: match r#type {
            SecretType::RamCredentials => managed::generated_name(&config),
            _ => name.to_owned(),
        },
        order: 0,
        r#type,
        description: params.raw("Description").unwrap_or_default().to_owned(),
        key_id: None,
        instance_id: instance_id.map(str::to_owned),
        tags,
        policy: policy.map(str::to_owned),
        config,
        rotation,
        is_broken: false,
        last_rotation: None,
        created: now,
        updated: now,
        planned_deletion: None,
        versions,
    };
    Ok((secret, values))
}

fn secret_type(word: Option<&str>) -> Result<SecretType, Error> {
    let word = word.unwrap_or("Generic");
    SecretType::ALL.into_iter().find(|it| it.word() == word).ok_or_else(|| {
        let words = SecretType::ALL.map(SecretType::word).join(", ");
        Error::invalid("SecretType", &format!("must be one of {words}"))
    })
}

/// The configuration, in which also the custom data may come as parameters of their own.
fn extended_config(params: &Params) -> Result<Option<Map<String, Value>>, Error> {
    let Some(mut config) = params.object("ExtendedConfig")? else { return Ok(None) };
    if let Some(custom) = params.object("ExtendedConfig.CustomData")? {
        config.retain(|field, _| !field.starts_with("CustomData."));
        config.insert("CustomData".into(), custom.into());
    }
    Ok(Some(config))
}

pub(super) fn describe(call: &Call, view: &View) -> Reply {
    let secret = call.secret(view)?;
    let mut data = json!({
        "Arn": arn(&secret.name),
        "SecretName": secret.name,
        "SecretType": secret.r#type.word(),
        "Description": secret.description,
        "EncryptionKeyId": secret.key_id.as_deref().unwrap_or(keys::DEFAULT),
        "CreateTime": time::text(secret.created),
        "UpdateTime": time::text(secret.updated),
    });
    if let Some(instance) = &secret.instance_id {
        data["DKMSInstanceId"] = json!(instance);
    }
    if let Some(date) = secret.planned_deletion {
        data["PlannedDeleteTime"] = json!(time::text(date));
    }
    if call.params.flag("FetchTags")?.unwrap_or_default() {
        data["Tags"] = tags(&secret.tags);
    }
    rotation::describe(&mut data, &secret, true);
    Ok(data)
}

/// Tags as they are in answers.
pub(super) fn tags(tags: &BTreeMap<String, String>) -> Value {
    let tags = tags.iter().map(|(key, value)| json!({ "TagKey": key, "TagValue": value }));
    json!({ "Tag": tags.collect::<Vec<_>>() })
}

pub(super) fn list(call: &Call, view: &View) -> Reply {
    let params = &call.params;
    let (number, size) = params.page(10)?;
    let with_tags = params.flag("FetchTags")?.unwrap_or_default();
    let filters = filters(params)?;
    let mut names = view.names()?;
    if !filters.is_empty() {
        let mut matching = vec![];
        for name in names {
            let secret = view.secret(&name)?.ok_or_else(Error::internal)?;
            if filters.iter().all(|filter| filter.matches(&secret)) {
                matching.push(name);
            }
        }
        names = matching;
    }
    let skip = (number - 1).saturating_mul(size);
    let mut page = vec![];
    for name in names.iter().skip(skip).take(size) {
        let secret = view.secret(name)?.ok_or_else(Error::internal)?;
        let mut item = json!({
            "SecretName": secret.name,
            "SecretType": secret.r#type.word(),
            "CreateTime": time::text(secret.created),
            "UpdateTime": time::text(secret.updated),
        });
        if let Some(date) = secret.planned_deletion {
            item["PlannedDeleteTime"] = json!(time::text(date));
        }
        if with_tags {
            item["Tags"] = tags(&secret.tags);
        }
        page.push(item);
    }
    Ok(json!({
        "SecretList": { "Secret": page },
        "PageNumber": number,
        "PageSize": size,
        "TotalCount": names.len(),
    }))
}

/// Values of which a secret must have one.
struct Filter {
    key: String,
    values: Vec<String>,
}

fn filters(params: &Params) -> Result<Vec<Filter>, Error> {
    const KEYS: [&str; 7] = [
        "SecretName",
        "Description",
        "TagKey",
        "TagValue",
        "DKMSInstanceId",
        "SecretType",
        "Creator",
    ];
    let invalid = |rule: &str| Error::invalid("Filters", rule);
    let list = params.objects("Filters")?.unwrap_or_default();
    if list.len() > 10 {
        return Err(invalid("must have at most 10 keys"));
    }
    let read = |filter: Map<String, Value>| {
        let key = text_of(&filter, "Key").unwrap_or_default().to_owned();
        if !KEYS.contains(&key.as_str()) {
            return Err(invalid(&format!("must have a Key that is one of {}", KEYS.join(", "))));
        }
        let values = filter.get("Values").cloned().unwrap_or_else(|| json!([]));
        let values: Vec<String> = serde_json::from_value(values)
            .map_err(|_| invalid("must have a list of texts as Values"))?;
        if values.len() > 10 {
            return Err(invalid("must have at most 10 values for a key"));
        }
        Ok(Filter { key, values })
    };
    list.into_iter().map(read).collect()
}

impl Filter {
    fn matches(&self, secret: &Secret) -> bool {
        if self.values.is_empty() {
            return true;
        }
        let any = |text: &str| self.values.iter().any(|value| is_like(text, value));
        match self.key.as_str() {
            "SecretName" => any(&secret.name),
            "Description" => any(&secret.description),
            "TagKey" => secret.tags.keys().any(|key| any(key)),
            "TagValue" => secret.tags.values().any(|value| any(value)),
            "DKMSInstanceId" => secret.instance_id.as_deref().is_some_and(any),
            "SecretType" => {
                let word = secret.r#type.word();
                self.values.iter().any(|value| value.eq_ignore_ascii_case(word))
            }
            _ => any(ACCOUNT),
        }
    }
}

/// Whether a text is the wanted one, or begins like it if that ends in a star.
fn is_like(text: &str, wanted: &str) -> bool {
    match wanted.strip_suffix('*') {
        Some(start) => text.starts_with(start),
        None => text == wanted,
    }
}

pub(super) fn update(call: &Call, tx: &Change) -> Reply {
    let custom = call.params.object("ExtendedConfig.CustomData")?;
    let description = call.params.raw("Description");
    let mut secret = call.usable_secret(tx)?;
    if let Some(custom) = custom {
        if !secret.is_managed() {
            return Err(Error::unsupported("A secret of the type Generic has no ExtendedConfig."));
        }
        managed::set_custom_data(&mut secret.config, custom)?;
    }
    if let Some(description) = description {
        description.clone_into(&mut secret.description);
    }
    secret.updated = call.now;
    tx.put(&secret)?;
    Ok(json!({ "SecretName": secret.name }))
}

pub(super) fn regions(_: &Call, _: &View) -> Reply {
    let regions = REGIONS.map(|id| json!({ "RegionId": id }));
    Ok(json!({ "Regions": { "Region": regions } }))
}
