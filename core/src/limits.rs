//! Checks of input that are the same for all providers.

use crate::Error;

/// What may be left out, but not given and empty.
pub(crate) fn given(name: &str, text: Option<&str>) -> Result<(), Error> {
    match text {
        Some("") => refuse(format!("{name} must not be empty")),
        _ => Ok(()),
    }
}

pub(crate) fn refuse<T>(what: String) -> Result<T, Error> {
    Err(Error::invalid(what))
}
