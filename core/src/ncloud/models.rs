//! The words that several operations share.

use bon::Builder;
use serde::{Deserialize, Deserializer};

use crate::open_enum::open_enum;
use crate::wire;

open_enum! {
    /// A region in which the service is offered.
    pub enum Region {
        /// Korea.
        Korea = "KR",
        /// Japan.
        Japan = "JPN",
    }
}

open_enum! {
    /// What may be done with a secret now.
    pub enum SecretStatus {
        /// Available.
        Enable = "ENABLE",
        /// Suspended.
        Disable = "DISABLE",
        /// Scheduled for deletion.
        Revoke = "REVOKE",
        /// A rotation is in progress.
        Rotating = "ROTATING",
        /// Deleted for good.
        Destroyed = "DESTROYED",
    }
}

open_enum! {
    /// The kind of a secret.
    pub enum SecretType {
        /// The only kind so far: key/value pairs.
        Basic = "BASIC",
    }
}

open_enum! {
    /// Whose key protects a secret.
    pub enum ProtectionKeyType {
        /// The service's default key.
        Default = "DEFAULT",
        /// A key of the customer in Key Management Service.
        UserManagedKey = "USER_MANAGED_KEY",
    }
}

open_enum! {
    /// Where the key that protects a secret may be used.
    pub enum KmsBoundaryType {
        /// In every region; older secrets only.
        Global = "GLOBAL",
        /// In its own region only.
        Isolated = "ISOLATED",
    }
}

open_enum! {
    /// Which value of a secret.
    pub enum ValueStage {
        /// The value that was in use before the present one.
        Previous = "PREVIOUS",
        /// The value in use.
        Active = "ACTIVE",
        /// The value that a rotation has prepared and not yet put to use.
        Pending = "PENDING",
    }
}

/// The Cloud Functions trigger that rotates a secret.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Trigger {
    /// Trigger ID.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub id: String,
    /// Trigger name.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub name: Option<String>,
    /// Address of the trigger.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub url: Option<String>,
    /// The action that ran last, if one has run.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub recently_executed_action: Option<String>,
}

/// The key that protects a secret.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProtectionKey {
    /// Whose key it is.
    #[serde(rename = "type", default, deserialize_with = "wire::optional_text")]
    pub key_type: Option<ProtectionKeyType>,
    /// Tag of the key in Key Management Service; none for the default key.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub kms_key_tag: Option<String>,
    /// Name of the key in Key Management Service; none for the default key.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub kms_key_name: Option<String>,
    /// Where the key may be used.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub kms_boundary_type: Option<KmsBoundaryType>,
}

/// No trigger is a missing object, null, or one whose ID is empty.
pub(super) fn optional_trigger<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<Trigger>, D::Error> {
    let trigger: Option<Trigger> = wire::optional_nested(from)?;
    Ok(trigger.filter(|trigger| !trigger.id.is_empty()))
}

/// The stage, which some operations write in lower case.
pub(super) fn optional_stage<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<ValueStage>, D::Error> {
    let text: Option<String> = wire::optional_text(from)?;
    Ok(text.map(|text| ValueStage::from(text.to_ascii_uppercase())))
}

/// `Y` and `N`; anything but `Y` means no.
pub(super) fn yes_no<'de, D: Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
    Ok(wire::optional_text::<_, String>(from)?.is_some_and(|text| text == "Y"))
}
