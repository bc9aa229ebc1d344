//! TagResource, UntagResource, TagResources, UntagResources, ListTagResources and
//! ListResourceTags.

use super::error::Error;
use super::keys::id_in;
use super::params::{Params, text_of};
use super::{Call, Reply, limits, own_name, usable};
use crate::store::alibaba::{Change, Read, View};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

type Tags = BTreeMap<String, String>;

const RESOURCES: usize = 50;
const ROWS: usize = 200;

/// What has tags.
enum Resource<'a> {
    Secret(&'a str),
    Key(&'a str),
}

/// Changes the tags of a resource.
fn change(
    call: &Call,
    tx: &Change,
    resource: &Resource<'_>,
    change: impl FnOnce(&mut Tags),
) -> Result<(), Error> {
    let checked = |tags: &mut Tags| {
        change(tags);
        if tags.len() > limits::TAGS {
            return Err(Error::limit_exceeded("A resource has at most 20 tags."));
        }
        Ok(())
    };
    match resource {
        Resource::Secret(name) => {
            let secret = tx.secret(own_name(name)?)?.ok_or_else(Error::not_found)?;
            let mut secret = usable(secret)?;
            checked(&mut secret.tags)?;
            secret.updated = call.now;
            tx.put(&secret)?;
        }
        Resource::Key(id) => {
            let mut key = tx.key(id_in(id))?.ok_or_else(Error::key_not_found)?;
            checked(&mut key.tags)?;
            tx.put_key(&key)?;
        }
    }
    Ok(())
}

/// The one resource that is named.
fn one(params: &Params) -> Result<Resource<'_>, Error> {
    let (secret, key) = (params.text("SecretName"), params.text("KeyId"));
    match (secret, key, params.text("CertificateId")) {
        (Some(name), None, None) => Ok(Resource::Secret(name)),
        (None, Some(id), None) => Ok(Resource::Key(id)),
        // There are no certificates.
        (None, None, Some(_)) => Err(Error::not_found()),
        (None, None, None) => Err(Error::missing("SecretName")),
        _ => {
            let rule = "must be the only one of KeyId, SecretName and CertificateId";
            Err(Error::invalid("SecretName", rule))
        }
    }
}

pub(super) fn tag(call: &Call, tx: &Change) -> Reply {
    let resource = one(&call.params)?;
    let list = call.params.objects("Tags")?.ok_or_else(|| Error::missing("Tags"))?;
    let tags = limits::tags("Tags", &list, ["TagKey", "TagValue"])?;
    if tags.is_empty() {
        return Err(Error::invalid("Tags", "must have a tag"));
    }
    change(call, tx, &resource, |old| old.extend(tags))?;
    Ok(json!({}))
}

pub(super) fn untag(call: &Call, tx: &Change) -> Reply {
    const KEYS: &str = "TagKeys";
    let resource = one(&call.params)?;
    let keys = match call.params.text(KEYS).filter(|text| !text.trim_start().starts_with('[')) {
        Some(text) => text.split(',').map(|key| key.trim().to_owned()).collect(),
        None => call.params.texts(KEYS)?.ok_or_else(|| Error::missing(KEYS))?,
    };
    if keys.is_empty() {
        return Err(Error::invalid(KEYS, "must have a key"));
    }
    for key in &keys {
        limits::tag_key(KEYS, key)?;
    }
    change(call, tx, &resource, |tags| tags.retain(|key, _| !keys.contains(key)))?;
    Ok(json!({}))
}

/// The resources of the operations on several.
struct Many {
    /// `secret` or `key`.
    r#type: String,
    ids: Option<Vec<String>>,
}

impl Many {
    fn read(params: &Params) -> Result<Self, Error> {
        const IDS: &str = "ResourceId";
        params.required("RegionId")?;
        let r#type = params.required("ResourceType")?.to_ascii_lowercase();
        if !["secret", "key"].contains(&r#type.as_str()) {
            return Err(Error::invalid("ResourceType", "must be secret or key"));
        }
        let ids = params.texts(IDS)?;
        if ids.as_ref().is_some_and(|ids| !(1..=RESOURCES).contains(&ids.len())) {
            return Err(Error::invalid(IDS, "must be 1 to 50 resources"));
        }
        Ok(Self { r#type, ids })
    }

    fn required(&self) -> Result<impl Iterator<Item = Resource<'_>>, Error> {
        let ids = self.ids.as_ref().ok_or_else(|| Error::missing("ResourceId"))?;
        Ok(ids.iter().map(|id| match self.r#type.as_str() {
            "secret" => Resource::Secret(id),
            _ => Resource::Key(id),
        }))
    }

    /// The wanted resources that there are, with their tags.
    fn found(&self, view: &View) -> Result<Vec<(String, Tags)>, Error> {
        let is_secret = self.r#type == "secret";
        let ids = match &self.ids {
            Some(ids) => ids.clone(),
            None if is_secret => view.names()?,
            None => view.keys()?.into_iter().map(|key| key.id).collect(),
        };
        let mut found = vec![];
        for id in ids {
            let tags = if is_secret {
                let name = own_name(&id).ok();
                let secret = name.map(|name| view.secret(name)).transpose()?.flatten();
                secret.map(|secret| (secret.name, secret.tags))
            } else {
                view.key(id_in(&id))?.map(|key| (key.id, key.tags))
            };
            found.extend(tags);
        }
        Ok(found)
    }
}

fn tag_list(params: &Params) -> Result<Option<Vec<Map<String, Value>>>, Error> {
    let list = params.objects("Tag")?;
    if list.as_ref().is_some_and(|list| !(1..=limits::TAGS).contains(&list.len())) {
        return Err(Error::invalid("Tag", "must be 1 to 20 tags"));
    }
    Ok(list)
}

pub(super) fn tag_many(call: &Call, tx: &Change) -> Reply {
    let many = Many::read(&call.params)?;
    let list = tag_list(&call.params)?.ok_or_else(|| Error::missing("Tag"))?;
    let tags = limits::tags("Tag", &list, ["Key", "Value"])?;
    for resource in many.required()? {
        change(call, tx, &resource, |old| old.extend(tags.clone()))?;
    }
    Ok(json!({}))
}

pub(super) fn untag_many(call: &Call, tx: &Change) -> Reply {
    const KEYS: &str = "TagKey";
    let many = Many::read(&call.params)?;
    let keys = call.params.texts(KEYS)?;
    let all = call.params.flag("All")?.unwrap_or_default();
    match &keys {
        None if !all => return Err(Error::missing(KEYS)),
        Some(keys) if !(1..=limits::TAGS).contains(&keys.len()) => {
            return Err(Error::invalid(KEYS, "must be 1 to 20 keys"));
        }
        _ => {}
    }
    for key in keys.iter().flatten() {
        limits::tag_key(KEYS, key)?;
    }
    for resource in many.required()? {
        change(call, tx, &resource, |tags| match &keys {
            Some(keys) => tags.retain(|key, _| !keys.contains(key)),
            None => tags.clear(),
        })?;
    }
    Ok(json!({}))
}

pub(super) fn list_many(call: &Call, view: &View) -> Reply {
    const TOKEN: &str = "NextToken";
    let many = Many::read(&call.params)?;
    let wanted = tag_list(&call.params)?.unwrap_or_default();
    let skip: usize = match call.params.text(TOKEN) {
        None => 0,
        Some(token) => token
            .strip_prefix("rows-")
            .and_then(|number| number.parse().ok())
            .ok_or_else(|| Error::invalid(TOKEN, "must be that of an answer"))?,
    };
    let has = |tags: &Tags, wanted: &Map<String, Value>| {
        let value = tags.get(text_of(wanted, "Key").unwrap_or_default());
        value.is_some_and(|value| text_of(wanted, "Value").is_none_or(|wanted| wanted == value))
    };
    let mut rows = vec![];
    for (id, tags) in many.found(view)? {
        if wanted.iter().all(|wanted| has(&tags, wanted)) {
            rows.extend(tags.into_iter().map(|(key, value)| {
                json!({
                    "ResourceId": id,
                    "ResourceType": many.r#type,
                    "TagKey": key,
                    "TagValue": value,
                })
            }));
        }
    }
    let end = skip.saturating_add(ROWS);
    let next = if rows.len() > end { format!("rows-{end}") } else { String::new() };
    let page: Vec<Value> = rows.into_iter().skip(skip).take(ROWS).collect();
    Ok(json!({ "TagResources": { "TagResource": page }, "NextToken": next }))
}

pub(super) fn list_of_key(call: &Call, view: &View) -> Reply {
    let id = id_in(call.params.required("KeyId")?);
    let key = view.key(id)?.ok_or_else(Error::key_not_found)?;
    let tags = key
        .tags
        .iter()
        .map(|(name, value)| json!({ "KeyId": key.id, "TagKey": name, "TagValue": value }));
    Ok(json!({ "Tags": { "Tag": tags.collect::<Vec<_>>() } }))
}
