//! Get Protection Key List and Update Protection Key.

use super::call::{Call, NOT_REVOKE, in_status};
use super::error::Error;
use super::fields::Fields;
use super::{Reply, Success};
use crate::App;
use crate::model::{Key, Secret};
use crate::store::Record;
use axum::body::Bytes;
use axum::extract::State;
use serde::Serialize;
use std::sync::Arc;

const ISOLATED: &str = "ISOLATED";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct KeyListData {
    key_list: Vec<KeyItem>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct KeyItem {
    key_id: u64,
    key_tag: String,
    key_name: String,
    key_status: String,
    key_type: String,
    kms_boundary_type: String,
}

impl From<Key> for KeyItem {
    fn from(key: Key) -> Self {
        Self {
            key_id: key.id,
            key_tag: key.tag,
            key_name: key.name,
            key_status: key.status,
            key_type: key.r#type,
            kms_boundary_type: key.boundary,
        }
    }
}

pub(super) async fn list(State(app): State<Arc<App>>) -> Reply<KeyListData> {
    let default = KeyItem {
        key_id: 0,
        key_tag: String::new(),
        key_name: "Secret Manager Default Key".into(),
        key_status: String::new(),
        key_type: String::new(),
        kms_boundary_type: ISOLATED.into(),
    };
    let own = app.store.keys()?.into_iter().map(KeyItem::from);
    Ok(Success(KeyListData { key_list: std::iter::once(default).chain(own).collect() }))
}

/// The `protectionKey` of a secret.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ProtectionKey {
    r#type: &'static str,
    kms_key_tag: String,
    kms_key_name: String,
    kms_boundary_type: String,
}

impl ProtectionKey {
    pub(super) fn of(app: &App, secret: &Secret) -> Result<Self, Error> {
        let key =
            secret.kms_key_tag.as_deref().map(|tag| app.store.key(tag)).transpose()?.flatten();
        Ok(match key {
            None => Self {
                r#type: "DEFAULT",
                kms_key_tag: String::new(),
                kms_key_name: String::new(),
                kms_boundary_type: ISOLATED.into(),
            },
            Some(key) => Self {
                r#type: "USER_MANAGED_KEY",
                kms_key_tag: key.tag,
                kms_key_name: key.name,
                kms_boundary_type: key.boundary,
            },
        })
    }
}

/// The key that a request chooses for a secret.
pub(super) struct Choice {
    key: Option<Key>,
    global: bool,
}

impl Choice {
    /// The choice of a body, with the fields checked and the key found.
    pub(super) fn read<'a>(body: &'a Fields<'_>) -> Result<(Option<&'a str>, bool), Error> {
        let types = ["DEFAULT", "USER_MANAGED_KEY"];
        let own = body.choice("protectionKeyType", &types)? == Some("USER_MANAGED_KEY");
        let tag = body.text("kmsKeyTag")?.filter(|tag| !tag.is_empty());
        if own && tag.is_none() {
            let rule = "is required if protectionKeyType is USER_MANAGED_KEY";
            return Err(body.broken("kmsKeyTag", rule));
        }
        let global = body.choice("kmsBoundaryType", &["GLOBAL", ISOLATED])? == Some("GLOBAL");
        Ok((tag.filter(|_| own), global))
    }

    pub(super) fn find(app: &App, (tag, global): (Option<&str>, bool)) -> Result<Self, Error> {
        let no_key = || Error::not_found("kmsKeyTag: no key has this tag");
        let key = tag.map(|tag| app.store.key(tag)?.ok_or_else(no_key)).transpose()?;
        Ok(Self { key, global })
    }

    /// The tag of the key, if a secret may be put under it.
    pub(super) fn allowed(self) -> Result<Option<String>, Error> {
        let Self { key, global } = self;
        if global || key.as_ref().is_some_and(|key| key.boundary != ISOLATED) {
            return Err(Error::unprocessable("kmsBoundaryType: only ISOLATED keys can be chosen"));
        }
        if key.as_ref().is_some_and(|key| key.status != "ENABLE") {
            return Err(Error::unprocessable("kmsKeyTag: the key is disabled"));
        }
        Ok(key.map(|key| key.tag))
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ProtectionKeyData {
    secret_id: String,
    protection_key: ProtectionKey,
}

pub(super) async fn update(call: Call, body: Bytes) -> Reply<ProtectionKeyData> {
    let choice = Choice::find(&call.app, Choice::read(&Fields::read(&body)?)?)?;
    let app = call.app.clone();
    let change = move |record: &mut Record| {
        in_status(&record.secret, NOT_REVOKE)?;
        record.secret.kms_key_tag = choice.allowed()?;
        Ok(ProtectionKeyData {
            secret_id: record.secret.id.clone(),
            protection_key: ProtectionKey::of(&app, &record.secret)?,
        })
    };
    call.change(change).await.map(Success)
}
