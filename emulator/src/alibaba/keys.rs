//! The keys that values are under, as far as secrets need them.

use super::error::Error;
use super::model::Key;
use crate::store::alibaba::Read;

/// The service's own key, under which secrets are without a key of the user.
pub(super) const DEFAULT: &str = "key-emulator0000000000";

/// The key for a new secret: one that is there and can be used, of the instance of the secret.
pub(super) fn choose(
    store: &impl Read,
    id: Option<&str>,
    instance_id: Option<&str>,
) -> Result<Option<String>, Error> {
    const NAME: &str = "EncryptionKeyId";
    let Some(id) = id.map(id_in).filter(|id| *id != DEFAULT) else { return Ok(None) };
    let key = store.key(id)?.ok_or_else(Error::key_not_found)?;
    if !key.is_symmetric() {
        return Err(Error::invalid(NAME, "must be a symmetric key"));
    }
    if key.instance_id.as_deref() != instance_id {
        return Err(Error::invalid(NAME, "must be a key of the same KMS instance as the secret"));
    }
    enabled(&key)?;
    Ok(Some(key.id))
}

/// The id in an id or ARN.
pub(super) fn id_in(text: &str) -> &str {
    text.strip_prefix("acs:kms:")
        .and_then(|rest| rest.split_once(":key/"))
        .map_or(text, |(_, id)| id)
}

/// Refuses a key in a state in which values can be neither read nor written.
pub(super) fn usable(store: &impl Read, id: Option<&str>) -> Result<(), Error> {
    match id {
        Some(id) => enabled(&store.key(id)?.ok_or_else(Error::key_not_found)?),
        None => Ok(()),
    }
}

fn enabled(key: &Key) -> Result<(), Error> {
    let code = match key.state.as_str() {
        "Enabled" => return Ok(()),
        "Disabled" => "Rejected.Disabled",
        "PendingDeletion" => "Rejected.PendingDeletion",
        "PendingImport" => "Rejected.PendingImport",
        _ => "Rejected.Unavailable",
    };
    let message = format!("The request was rejected because the key state is {}.", key.state);
    Err(Error::new(409, code, message))
}
