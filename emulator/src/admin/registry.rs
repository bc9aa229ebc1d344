//! Registers HTTP triggers and keys. Commands come from the command line only.

use super::refuse;
use crate::alibaba::model::Key as AlibabaKey;
use crate::model::{Key, Target, Trigger};
use crate::ncloud::Error;
use crate::random::{hex, random};
use crate::store::Store;
use crate::store::alibaba::Read;
use crate::triggers::{check_name, check_url};
use crate::{App, alibaba};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TriggerBody {
    name: String,
    url: String,
    #[serde(default)]
    description: String,
}

pub(super) async fn trigger(State(app): State<Arc<App>>, body: Bytes) -> Response {
    let Ok(TriggerBody { name, url, description }) = serde_json::from_slice(&body) else {
        let error = r#"the body must be {"name": text, "url": text, "description"?: text}"#;
        return bad_request(error);
    };
    if let Err(bad) = check_name(&name).and_then(|()| check_url(&url)) {
        return bad_request(&bad.to_string());
    }
    let trigger = Trigger::new(&name, &description, Target::Http(url));
    if app.triggers.given.contains_key(&trigger.id) {
        return bad_request("the emulator was started with a trigger of this name");
    }
    let answer = json!({ "id": trigger.id, "name": name, "description": description });
    match stored(&app, move |store| Ok(store.put_trigger(&trigger)?)).await {
        Ok(()) => Json(answer).into_response(),
        Err(error) => error.into_response(),
    }
}

/// A key of the provider that the body names.
pub(super) async fn key(State(app): State<Arc<App>>, body: Bytes) -> Response {
    match serde_json::from_slice::<Value>(&body) {
        Ok(body) if body["provider"] == alibaba::NAME => alibaba_key(&app, body).await,
        _ => ncloud_key(&app, &body).await,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AlibabaKeyBody {
    #[serde(rename = "provider")]
    _provider: String,
    id: String,
    state: Option<String>,
    spec: Option<String>,
    dkms_instance_id: Option<String>,
}

async fn alibaba_key(app: &App, body: Value) -> Response {
    let Ok(body) = serde_json::from_value::<AlibabaKeyBody>(body) else {
        return bad_request(
            r#"the body must be {"provider": "alibaba", "id": text, "state"?, "spec"?, "dkms_instance_id"?}"#,
        );
    };
    if check_name(&body.id).is_err() {
        return bad_request("id must be 1 to 50 letters, digits, - or _");
    }
    if !body.state.iter().all(|state| AlibabaKey::STATES.contains(&state.as_str())) {
        let states = AlibabaKey::STATES.join(", ");
        return bad_request(&format!("state must be one of {states}"));
    }
    let put = move |store: &Store| {
        store.all_or_nothing(|tx| {
            let old = tx.key(&body.id)?;
            let or = |given: Option<String>, old: Option<&String>, default: &str| {
                given.or(old.cloned()).unwrap_or_else(|| default.to_owned())
            };
            let key = AlibabaKey {
                state: or(body.state, old.as_ref().map(|old| &old.state), "Enabled"),
                spec: or(body.spec, old.as_ref().map(|old| &old.spec), "Aliyun_AES_256"),
                instance_id: body
                    .dkms_instance_id
                    .or_else(|| old.as_ref().and_then(|old| old.instance_id.clone())),
                tags: old.map(|old| old.tags).unwrap_or_default(),
                id: body.id,
            };
            tx.put_key(&key)?;
            Ok::<_, Error>(key)
        })
    };
    match stored(app, put).await {
        Ok(key) => Json(json!({
            "id": key.id,
            "state": key.state,
            "spec": key.spec,
            "dkms_instance_id": key.instance_id,
        }))
        .into_response(),
        Err(error) => error.into_response(),
    }
}

/// The only provider without which a key has this body.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Ncloud {
    Ncloud,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyBody {
    #[serde(rename = "provider")]
    _provider: Option<Ncloud>,
    name: String,
    tag: Option<String>,
    status: Option<String>,
    r#type: Option<String>,
    kms_boundary_type: Option<String>,
}

async fn ncloud_key(app: &App, body: &[u8]) -> Response {
    let Ok(body) = serde_json::from_slice::<KeyBody>(body) else {
        return bad_request(
            r#"the body must be {"name": text, "tag"?, "status"?, "type"?, "kms_boundary_type"?}"#,
        );
    };
    if let Err(error) = check(&body) {
        return bad_request(error);
    }
    match stored(app, move |store| put(store, body)).await {
        Ok(Some(key)) => Json(json!({
            "id": key.id,
            "tag": key.tag,
            "name": key.name,
            "status": key.status,
            "type": key.r#type,
            "kms_boundary_type": key.boundary,
        }))
        .into_response(),
        Ok(None) => bad_request("another key has this name"),
        Err(error) => error.into_response(),
    }
}

fn check(body: &KeyBody) -> Result<(), &'static str> {
    let one_of = |field: &Option<String>, words: &[&str]| {
        field.as_deref().is_none_or(|word| words.contains(&word))
    };
    let is_tag = |tag: &String| {
        tag.len() == 64 && tag.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    };
    if check_name(&body.name).is_err() {
        Err("name must be 1 to 50 letters, digits, - or _")
    } else if !body.tag.iter().all(is_tag) {
        Err("tag must be 64 lower-case hexadecimal characters")
    } else if !one_of(&body.status, &["ENABLE", "DISABLE"]) {
        Err("status must be ENABLE or DISABLE")
    } else if !one_of(&body.r#type, &["AES256", "RSA2048"]) {
        Err("type must be AES256 or RSA2048")
    } else if !one_of(&body.kms_boundary_type, &["ISOLATED", "GLOBAL"]) {
        Err("kms_boundary_type must be ISOLATED or GLOBAL")
    } else {
        Ok(())
    }
}

/// Adds a key, or changes the one with this tag, or else with this name; None if the name is taken.
fn put(store: &Store, body: KeyBody) -> Result<Option<Key>, Error> {
    let keys = store.keys()?;
    let named = keys.iter().find(|key| key.name == body.name);
    let old = match &body.tag {
        Some(tag) => keys.iter().find(|key| key.tag == *tag),
        None => named,
    };
    if named.is_some_and(|named| old.is_none_or(|old| old.tag != named.tag)) {
        return Ok(None);
    }
    let new_tag = match (body.tag, old) {
        (Some(tag), _) => tag,
        (None, Some(old)) => old.tag.clone(),
        (None, None) => hex(&random::<32>()?),
    };
    let last = keys.last().map_or(0, |key| key.id);
    let or = |given: Option<String>, old: Option<&String>, default: &str| {
        given.or(old.cloned()).unwrap_or_else(|| default.to_owned())
    };
    let key = Key {
        id: old.map_or(last + 1, |old| old.id),
        tag: new_tag,
        name: body.name,
        status: or(body.status, old.map(|old| &old.status), "ENABLE"),
        r#type: or(body.r#type, old.map(|old| &old.r#type), "AES256"),
        boundary: or(body.kms_boundary_type, old.map(|old| &old.boundary), "ISOLATED"),
    };
    store.put_key(&key)?;
    Ok(Some(key))
}

async fn stored<T: Send + 'static>(
    app: &App,
    job: impl FnOnce(&Store) -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    app.write(job).await?
}

fn bad_request(error: &str) -> Response {
    refuse(StatusCode::BAD_REQUEST, error)
}
