//! The log of a secret. How an entry is laid out is not documented, so its parts are looked for.

use bon::Builder;
use jiff::Timestamp;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::wire;

/// What `get_secret_logs` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct GetSecretLogsRequest {
    /// A word to search for.
    #[builder(into)]
    pub keyword: Option<String>,
    /// Number of the page, from 1, which is the default.
    pub page_no: Option<u32>,
    /// Entries on a page, at least 1; by default 100.
    pub page_size: Option<u32>,
    /// The beginning of the time to look at.
    pub timestamp_from: Option<Timestamp>,
    /// The end of the time to look at.
    pub timestamp_to: Option<Timestamp>,
}

/// What `iter_secret_logs` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct IterSecretLogsRequest {
    /// A word to search for.
    #[builder(into)]
    pub keyword: Option<String>,
    /// Entries on a page, at least 1; by default 100.
    pub page_size: Option<u32>,
    /// The beginning of the time to look at.
    pub timestamp_from: Option<Timestamp>,
    /// The end of the time to look at.
    pub timestamp_to: Option<Timestamp>,
}

impl IterSecretLogsRequest {
    pub(super) fn page(&self, page_no: u32) -> GetSecretLogsRequest {
        GetSecretLogsRequest {
            keyword: self.keyword.clone(),
            page_no: Some(page_no),
            page_size: self.page_size,
            timestamp_from: self.timestamp_from,
            timestamp_to: self.timestamp_to,
        }
    }
}

/// One page of the log of a secret.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSecretLogsResponse {
    /// Entries on a page.
    #[serde(default, deserialize_with = "wire::number")]
    pub page_size: u32,
    /// Number of this page.
    #[serde(default, deserialize_with = "wire::number")]
    pub current_page: u32,
    /// How many pages there are.
    #[serde(default, deserialize_with = "wire::number")]
    pub total_page: u32,
    /// How many entries there are on all pages.
    #[serde(default, deserialize_with = "wire::number")]
    pub total_count: u64,
    /// The entries of this page.
    #[serde(default, deserialize_with = "wire::nested")]
    pub result: Vec<SecretLog>,
    /// Whether the log comes in pages.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub paged: bool,
}

/// One entry of the log of a secret.
///
/// Its layout is not documented. What is found in it stands in the fields; `raw` has all of it.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct SecretLog {
    /// When it happened.
    pub timestamp: Option<Timestamp>,
    /// What happened, for people.
    pub message: Option<String>,
    /// What was done, in the service's words.
    pub action: Option<String>,
    /// How it ended, in the service's words.
    pub result: Option<String>,
    /// ID of the account or sub account that did it.
    pub requestor_id: Option<String>,
    /// Token of the rotation job that the entry is about, for `start_rotation_job` and what follows.
    /// Who holds it, and may sign requests, controls the job.
    pub job_token: Option<String>,
    /// The whole entry as JSON text, as it came.
    pub raw: String,
}

impl<'de> Deserialize<'de> for SecretLog {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let raw = <&'de RawValue>::deserialize(from)?.get();
        // An entry of any other form still has its text.
        let entry = serde_json::from_str(raw).unwrap_or(Value::Null);
        let part = |parent: &str, name: &str| find(&entry, parent).and_then(|p| text(p.get(name)?));
        Ok(Self {
            timestamp: entry.get("timestamp").and_then(|ms| wire::optional_ms(ms).ok()?),
            message: entry.get("message").and_then(text),
            action: part("api", "action"),
            result: part("api", "result"),
            requestor_id: part("requestor", "id"),
            job_token: find(&entry, "jobToken").and_then(text),
            raw: raw.to_owned(),
        })
    }
}

/// The member of this name, in any case, however deep it lies.
fn find<'a>(entry: &'a Value, name: &str) -> Option<&'a Value> {
    match entry {
        Value::Object(members) => members
            .iter()
            .find_map(|(key, value)| key.eq_ignore_ascii_case(name).then_some(value))
            .or_else(|| members.values().find_map(|value| find(value, name))),
        Value::Array(items) => items.iter().find_map(|item| find(item, name)),
        _ => None,
    }
}

fn text(value: &Value) -> Option<String> {
    wire::optional_text(value).ok()?
}
