//! What Get Secret Logs tells of a secret: changes from the store, reads of values from memory.

use crate::model::Secret;
use crate::store::LogItem;
use serde::Serialize;
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A write to disk for each read would make reads slow.
const READS_KEPT: usize = 1000;

/// Who brought something about.
#[derive(Clone)]
pub(crate) enum Requestor {
    /// An access key.
    User(String),
    /// The schedule of automatic rotation.
    System,
    /// A trigger, by its id.
    Trigger(String),
}

/// Something that happened to a secret.
#[derive(Clone)]
pub(crate) struct Event {
    /// The name of the operation, such as `enable_secret`.
    pub(crate) operation: &'static str,
    pub(crate) requestor: Requestor,
    /// Why it failed; none for a success.
    pub(crate) failure: Option<String>,
    /// The token of the rotation job that it belongs to.
    pub(crate) job_token: Option<String>,
}

#[derive(Serialize)]
struct Item<'a> {
    timestamp: i64,
    message: &'a str,
    data: Data<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Data<'a> {
    secret: Named<'a>,
    requestor: By<'a>,
    api: Api,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_token: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Named<'a> {
    secret_id: &'a str,
    secret_name: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct By<'a> {
    request_type: &'static str,
    id: &'a str,
    ip: &'static str,
}

#[derive(Serialize)]
struct Api {
    action: String,
    r#type: &'static str,
    result: &'static str,
}

impl Event {
    /// What a user's call did.
    pub(crate) fn of_user(operation: &'static str, access_key: &str) -> Self {
        let requestor = Requestor::User(access_key.to_owned());
        Self { operation, requestor, failure: None, job_token: None }
    }

    /// The item of the log of this secret.
    pub(crate) fn item(&self, timestamp: i64, secret: &Secret) -> LogItem {
        self.item_of(timestamp, &secret.id, &secret.name)
    }

    fn item_of(&self, timestamp: i64, secret_id: &str, secret_name: &str) -> LogItem {
        let title = title(self.operation);
        let action = action(&title);
        let message = match &self.failure {
            None => title,
            Some(failure) => format!("{title}: {failure}"),
        };
        let (request_type, id) = match &self.requestor {
            Requestor::User(access_key) => ("USER", access_key.as_str()),
            Requestor::System => ("SYSTEM", ""),
            Requestor::Trigger(id) => ("TRIGGER", id.as_str()),
        };
        let item = Item {
            timestamp,
            message: &message,
            data: Data {
                secret: Named { secret_id, secret_name },
                requestor: By { request_type, id, ip: "127.0.0.1" },
                api: Api {
                    action,
                    r#type: if self.operation.starts_with("get_") { "READ" } else { "WRITE" },
                    result: if self.failure.is_none() { "SUCCESS" } else { "FAIL" },
                },
                job_token: self.job_token.as_deref(),
            },
        };
        let text = serde_json::to_string(&item).unwrap_or_default();
        LogItem { timestamp, text }
    }
}

/// `Enable Secret` for `enable_secret`.
fn title(operation: &str) -> String {
    let word = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    operation.split('_').map(word).collect::<Vec<_>>().join(" ")
}

/// `enableSecret` for `Enable Secret`.
fn action(title: &str) -> String {
    title[..1].to_ascii_lowercase() + &title[1..].replace(' ', "")
}

/// The last reads of values, of all secrets together.
#[derive(Default)]
pub(crate) struct Reads(Mutex<VecDeque<Read>>);

struct Read {
    timestamp: i64,
    secret_id: String,
    secret_name: String,
    event: Event,
}

impl Reads {
    pub(crate) fn note(&self, timestamp: i64, secret: Secret, event: Event) {
        let read = Read { timestamp, secret_id: secret.id, secret_name: secret.name, event };
        let mut reads = self.lock();
        if reads.len() == READS_KEPT {
            reads.pop_front();
        }
        reads.push_back(read);
    }

    /// The reads of one secret between two times, both included; oldest first.
    pub(crate) fn of(&self, id: &str, from: i64, to: i64) -> Vec<LogItem> {
        self.lock()
            .iter()
            .filter(|read| read.secret_id == id && (from..=to).contains(&read.timestamp))
            .map(|read| read.event.item_of(read.timestamp, &read.secret_id, &read.secret_name))
            .collect()
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Read>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
