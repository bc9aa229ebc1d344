//! Credentials from a section of `~/.ncloud/configure`, the file of NAVER Cloud's command line tool.

use std::fs::File;
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use zeroize::Zeroizing;

use super::chain::{Failure, Surroundings, found};
use super::{Resolved, ini};
use crate::SecretString;

const ACCESS_KEY: &str = "ncloud_access_key_id";
const SECRET_KEY: &str = "ncloud_secret_access_key";
/// Far above any such file.
const FILE_LIMIT: usize = 64 << 10;

/// The profile `named`, or else the one that `NCLOUD_PROFILE` names, or else the default one. One
/// that is named must be there.
pub(super) async fn find(
    named: Option<&str>,
    surroundings: &Surroundings,
) -> Result<Resolved, Failure> {
    let variable = surroundings.first(&["NCLOUD_PROFILE"])?;
    let named = named.or_else(|| variable.as_ref().map(|(_, text)| text.reveal()));
    let profile = named.unwrap_or(ini::DEFAULT_SECTION);
    let absent = |why: String| match named {
        Some(profile) => Failure::Broken(format!("profile {profile} is asked for, but {why}")),
        None => Failure::Absent(why),
    };

    let Some(home) = &surroundings.home else {
        return Err(absent("the home directory is not known".to_owned()));
    };
    let path = home.join(".ncloud").join("configure");
    let shown = path.display().to_string();
    let text = tokio::task::spawn_blocking(move || content(&path))
        .await
        .unwrap_or_else(|stopped| Err(io::Error::other(stopped)))
        .map_err(|error| match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => {
                absent(format!("there is no file {shown}"))
            }
            _ => Failure::Broken(format!("{shown} cannot be read: {error}")),
        })?;
    let text = str::from_utf8(&text)
        .map_err(|_| Failure::Broken(format!("{shown} is not text in UTF-8")))?;
    let pairs = ini::pairs(text).map_err(|line| {
        let what = "neither a [section], a comment nor key = value";
        Failure::Broken(format!("line {line} of {shown} is {what}"))
    })?;

    let value = |key: &str| {
        let mut pairs = pairs.iter().rev().filter(|pair| pair.section == profile);
        let pair = pairs.find(|pair| pair.key.eq_ignore_ascii_case(key))?;
        Some(pair.value).filter(|value| !value.is_empty())
    };
    let half = |there, missing| {
        Failure::Broken(format!("section [{profile}] of {shown} has {there}, but not {missing}"))
    };
    match (value(ACCESS_KEY), value(SECRET_KEY)) {
        (Some(access_key), Some(secret_key)) => {
            let source = format!("profile {profile} of {shown}");
            found(source, access_key, SecretString::from(secret_key))
        }
        (Some(_), None) => Err(half(ACCESS_KEY, SECRET_KEY)),
        (None, Some(_)) => Err(half(SECRET_KEY, ACCESS_KEY)),
        (None, None) => {
            let mut others: Vec<_> = pairs.iter().map(|pair| pair.section).collect();
            others.dedup();
            let others = if others.is_empty() { "none".to_owned() } else { others.join(", ") };
            Err(absent(format!(
                "{shown} has no section [{profile}] with {ACCESS_KEY} and {SECRET_KEY}; its sections: {others}"
            )))
        }
    }
}

/// In one buffer that does not grow: one that grows would leave copies behind.
fn content(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut file = File::open(path)?;
    let mut buffer = Zeroizing::new(vec![0; FILE_LIMIT]);
    let mut length = 0;
    loop {
        match file.read(&mut buffer[length..]) {
            Ok(0) if length == FILE_LIMIT => {
                return Err(io::Error::other(format!("it has {FILE_LIMIT} bytes or more")));
            }
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    buffer.truncate(length);
    Ok(buffer)
}
