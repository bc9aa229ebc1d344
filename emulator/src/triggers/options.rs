//! How triggers are given to the builder.

use super::Triggers;
use crate::Builder;
use crate::model::{Target, Trigger};
use std::collections::BTreeMap;
use std::time::Duration;

/// The triggers of a builder, as they were given.
pub(crate) struct Options {
    given: Vec<(String, Given)>,
    variables: (String, String),
    limit: Duration,
    /// Whether the emulator starts without its own trigger and key.
    pub(crate) empty: bool,
}

enum Given {
    Command(String),
    Http(String),
}

impl Default for Options {
    fn default() -> Self {
        Self {
            given: Vec::new(),
            variables: ("SECRET_ID".into(), "JOB_TOKEN".into()),
            limit: Duration::from_secs(300),
            empty: false,
        }
    }
}

/// A trigger that cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BadTrigger {
    /// The name breaks the rule for names.
    #[error("a name must be 1 to 50 letters, digits, - or _")]
    Name,
    /// Two triggers have one name.
    #[error("the name is given twice")]
    Twice,
    /// The command has no program, or a quote that does not end.
    #[error("the command cannot be split into words")]
    Command,
    /// The URL is none, or not of http or https.
    #[error("the URL must be a valid http or https URL")]
    Url,
}

impl Builder {
    /// Adds a trigger `{name}-trigger` that runs a command for each job.
    ///
    /// The command is split into words like a shell does, and run without a shell. It finds the
    /// job in the variables of [`Builder::trigger_variables`], and the emulator in
    /// `NCLOUD_SECRETMANAGER_ENDPOINT`, `NCLOUD_ACCESS_KEY_ID` and `NCLOUD_SECRET_ACCESS_KEY`.
    /// When it ends with another status than 0, a job that has not ended fails.
    pub fn trigger(mut self, name: impl Into<String>, command: impl Into<String>) -> Self {
        self.triggers.given.push((name.into(), Given::Command(command.into())));
        self
    }

    /// Adds a trigger `{name}-trigger` that posts `{"secretId": "...", "jobToken": "..."}` to a
    /// URL for each job. When it does not answer with success, a job that has not ended fails.
    pub fn http_trigger(mut self, name: impl Into<String>, url: impl Into<String>) -> Self {
        self.triggers.given.push((name.into(), Given::Http(url.into())));
        self
    }

    /// Names the variables in which commands find the id of the secret and the token of the job;
    /// without it `SECRET_ID` and `JOB_TOKEN`.
    pub fn trigger_variables(
        mut self,
        secret_id: impl Into<String>,
        job_token: impl Into<String>,
    ) -> Self {
        self.triggers.variables = (secret_id.into(), job_token.into());
        self
    }

    /// Ends triggers that have not finished after this time; without it 5 minutes.
    pub fn trigger_time_limit(mut self, limit: Duration) -> Self {
        self.triggers.limit = limit;
        self
    }

    /// Leaves out the trigger and the key that a fresh emulator comes with.
    pub fn empty(mut self) -> Self {
        self.triggers.empty = true;
        self
    }
}

impl Options {
    /// The triggers, for functions that call the emulator at this URL with this pair.
    pub(crate) fn build(
        self,
        endpoint: String,
        (access_key, secret_key): (String, String),
    ) -> Result<Triggers, (String, BadTrigger)> {
        let mut given = BTreeMap::new();
        for (name, what) in self.given {
            let trigger = trigger(&name, what).map_err(|bad| (name.clone(), bad))?;
            if given.insert(trigger.id.clone(), trigger).is_some() {
                return Err((name, BadTrigger::Twice));
            }
        }
        let Self { variables, limit, .. } = self;
        Ok(Triggers { given, variables, limit, endpoint, access_key, secret_key })
    }
}

fn trigger(name: &str, given: Given) -> Result<Trigger, BadTrigger> {
    check_name(name)?;
    Ok(match given {
        Given::Command(command) => {
            let words = shlex::split(&command).filter(|words| !words.is_empty());
            let target = Target::Command(words.ok_or(BadTrigger::Command)?);
            Trigger::new(name, "Runs a command.", target)
        }
        Given::Http(url) => {
            check_url(&url)?;
            Trigger::new(name, "Posts to a URL.", Target::Http(url))
        }
    })
}

/// 1 to 50 letters, digits, `-` and `_`.
pub(crate) fn check_name(name: &str) -> Result<(), BadTrigger> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if (1..=50).contains(&name.len()) && name.bytes().all(allowed) {
        Ok(())
    } else {
        Err(BadTrigger::Name)
    }
}

/// A URL of http or https.
pub(crate) fn check_url(url: &str) -> Result<(), BadTrigger> {
    let url = reqwest::Url::parse(url).map_err(|_| BadTrigger::Url)?;
    if matches!(url.scheme(), "http" | "https") { Ok(()) } else { Err(BadTrigger::Url) }
}
