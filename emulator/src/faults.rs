//! Rules by which requests fail on purpose.

use crate::rate::Rate;
use crate::{alibaba, ncloud};
use axum::http::HeaderValue;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

const MAX_RULES: usize = 1000;
const MAX_DELAY_MS: u64 = 600_000;
const MAX_RETRY_AFTER: u32 = 86_400;
const MAX_PER_SECOND: u32 = 100_000;
const MAX_BODY_BYTES: usize = 1 << 20;

/// What happens to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FaultKind {
    /// The answer comes later; the rules that follow are looked at too.
    Latency,
    /// An error answer.
    Status,
    /// An error answer as soon as there are too many requests in one second.
    Throttle,
    /// The connection is reset without an answer.
    Reset,
    /// The connection ends in the middle of the answer's body.
    Cut,
    /// An answer with any body.
    Body,
    /// There is no answer until the client gives up or the emulator stops.
    Hang,
}

/// When a fault happens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultWhen {
    /// In place of the operation, which is not carried out.
    #[default]
    Before,
    /// Once the operation has been carried out, in place of its answer.
    After,
}

/// A rule: which requests fail, how often, when and how.
///
/// ```
/// use bojagi_emulator::{Fault, FaultKind};
///
/// let twice_unavailable = Fault {
///     operation: Some("get_secret_value".into()),
///     status: Some(503),
///     count: Some(2),
///     ..Fault::new(FaultKind::Status)
/// };
/// ```
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// What happens.
    pub fault: FaultKind,
    /// Only requests to this provider, `ncloud` or `alibaba`.
    pub provider: Option<String>,
    /// Only requests of this operation, for instance `get_secret_value`.
    pub operation: Option<String>,
    /// Only requests with this `secretId` in their path, or with this `SecretName`.
    pub secret_id: Option<String>,
    /// Only requests with this access key, valid or not.
    pub access_key: Option<String>,
    /// Lets so many matching requests pass first.
    #[serde(default)]
    pub skip: u64,
    /// Looks at so many matching requests after those; without it, until the rule is removed.
    pub count: Option<u64>,
    /// The share of those requests to strike, 0 to 1.
    #[serde(default = "always")]
    pub probability: f64,
    /// Where the random numbers begin; without it, at the rule's id.
    pub seed: Option<u64>,
    /// Whether the operation is carried out.
    #[serde(default)]
    pub when: FaultWhen,
    /// Of `Latency`, which requires it: milliseconds, at most 600,000.
    pub delay_ms: Option<u64>,
    /// Of `Status`, which requires it: 400 to 599. Of `Body`: 200 to 599, without it 200.
    pub status: Option<u16>,
    /// Of `Status`: the `errorCode`; without it the documented one.
    pub error_code: Option<String>,
    /// Of `Status`: the `message`; without it the documented one.
    pub message: Option<String>,
    /// Of `Status`: the `details`; without it the documented ones, if there are any.
    pub details: Option<String>,
    /// Of `Status` and `Throttle`: the header `Retry-After` in seconds, at most 86,400. Without it
    /// `Status` sends none and `Throttle` 1.
    pub retry_after: Option<u32>,
    /// Of `Throttle`, which requires it: how many requests pass in any one second, 1 to 100,000.
    pub per_second: Option<u32>,
    /// Of `Body`, which requires it: at most 1 MiB.
    pub body: Option<String>,
    /// Of `Body`: the header `Content-Type`; without it `application/json`.
    pub content_type: Option<String>,
}

fn always() -> f64 {
    1.0
}

/// A rule that cannot be added; the text names the field and what it must be.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct BadFault(String);

impl Fault {
    /// This kind for every request to the service, without end.
    pub fn new(fault: FaultKind) -> Self {
        Self {
            fault,
            provider: None,
            operation: None,
            secret_id: None,
            access_key: None,
            skip: 0,
            count: None,
            probability: always(),
            seed: None,
            when: FaultWhen::Before,
            delay_ms: None,
            status: None,
            error_code: None,
            message: None,
            details: None,
            retry_after: None,
            per_second: None,
            body: None,
            content_type: None,
        }
    }

    fn check(&self) -> Result<(), BadFault> {
        use FaultKind::{Body, Latency, Status, Throttle};
        let kind = self.fault;
        // Each with the kinds that have it, and those of them that require it.
        let fields: [(&str, bool, &[FaultKind], &[FaultKind]); 9] = [
            ("delay_ms", self.delay_ms.is_some(), &[Latency], &[Latency]),
            ("status", self.status.is_some(), &[Status, Body], &[Status]),
            ("error_code", self.error_code.is_some(), &[Status], &[]),
            ("message", self.message.is_some(), &[Status], &[]),
            ("details", self.details.is_some(), &[Status], &[]),
            ("retry_after", self.retry_after.is_some(), &[Status, Throttle], &[]),
            ("per_second", self.per_second.is_some(), &[Throttle], &[Throttle]),
            ("body", self.body.is_some(), &[Body], &[Body]),
            ("content_type", self.content_type.is_some(), &[Body], &[]),
        ];
        for (name, given, having, requiring) in fields {
            rule(name, "does not belong to this fault", !given || having.contains(&kind))?;
            rule(name, "is required with this fault", given || !requiring.contains(&kind))?;
        }
        let provider = self.provider.as_deref();
        let known = provider.is_none_or(|name| [ncloud::NAME, alibaba::NAME].contains(&name));
        rule("provider", "must be ncloud or alibaba", known)?;
        let is_of = |name, exists: fn(&str) -> bool, operation: &str| {
            provider.is_none_or(|provider| provider == name) && exists(operation)
        };
        let known = self.operation.as_deref().is_none_or(|operation| {
            is_of(ncloud::NAME, ncloud::operations::exists, operation)
                || is_of(alibaba::NAME, alibaba::operations::exists, operation)
        });
        rule("operation", "must be the name of an operation, like get_secret_value", known)?;
        rule("probability", "must be 0 to 1", (0.0..=1.0).contains(&self.probability))?;
        let short = self.delay_ms.is_none_or(|delay| delay <= MAX_DELAY_MS);
        rule("delay_ms", "must be at most 600000", short)?;
        let (lowest, range) =
            if kind == Body { (200, "must be 200 to 599") } else { (400, "must be 400 to 599") };
        let within = self.status.is_none_or(|status| (lowest..=599).contains(&status));
        rule("status", range, within)?;
        let soon = self.retry_after.is_none_or(|seconds| seconds <= MAX_RETRY_AFTER);
        rule("retry_after", "must be at most 86400", soon)?;
        let rate = self.per_second.is_none_or(|rate| (1..=MAX_PER_SECOND).contains(&rate));
        rule("per_second", "must be 1 to 100000", rate)?;
        let small = self.body.as_ref().is_none_or(|body| body.len() <= MAX_BODY_BYTES);
        rule("body", "must be at most 1 MiB", small)?;
        let sendable =
            self.content_type.as_ref().is_none_or(|text| text.parse::<HeaderValue>().is_ok());
        rule("content_type", "must be text that a header can hold", sendable)
    }
}

fn rule(field: &str, text: &str, kept: bool) -> Result<(), BadFault> {
    if kept { Ok(()) } else { Err(BadFault(format!("{field}: {text}"))) }
}

/// A rule that was added, and what has become of it.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct FaultState {
    /// Its number: 1 for the first since the start, or since all were removed.
    pub id: u64,
    /// The rule.
    #[serde(flatten)]
    pub fault: Fault,
    /// How many matching requests it has seen.
    pub seen: u64,
    /// How many of them it has struck.
    pub struck: u64,
    /// How many more it will look at; none without `count`.
    pub left: Option<u64>,
}

/// What of a request the rules look at.
pub(crate) struct Target<'a> {
    pub(crate) provider: &'static str,
    pub(crate) operation: Option<&'static str>,
    pub(crate) secret_id: Option<&'a str>,
    pub(crate) access_key: &'a str,
}

/// What becomes of one request.
#[derive(Default)]
pub(crate) struct Strike {
    pub(crate) delay_before: Duration,
    pub(crate) delay_after: Duration,
    pub(crate) fault: Option<Arc<Fault>>,
}

#[derive(Default)]
pub(crate) struct Faults(Mutex<Vec<Rule>>);

impl Faults {
    /// Adds a rule after the others and returns its id.
    pub(crate) fn add(&self, fault: Fault) -> Result<u64, BadFault> {
        fault.check()?;
        let mut rules = self.lock();
        let few = rules.len() < MAX_RULES;
        rule("fault", "there are 1000 rules; remove them before adding more", few)?;
        let id = rules.len() as u64 + 1;
        rules.push(Rule::new(id, fault));
        Ok(id)
    }

    pub(crate) fn list(&self) -> Vec<FaultState> {
        self.lock().iter().map(Rule::state).collect()
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// Asks the rules in their order, up to the first that ends the request.
    pub(crate) fn strike(&self, target: &Target<'_>) -> Strike {
        let mut strike = Strike::default();
        for rule in self.lock().iter_mut() {
            if !rule.matches(target) || !rule.strikes() {
                continue;
            }
            let fault = &rule.fault;
            if fault.fault != FaultKind::Latency {
                strike.fault = Some(fault.clone());
                break;
            }
            let delay = Duration::from_millis(fault.delay_ms.unwrap_or_default());
            match fault.when {
                FaultWhen::Before => strike.delay_before += delay,
                FaultWhen::After => strike.delay_after += delay,
            }
        }
        strike
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Rule>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Rule {
    id: u64,
    fault: Arc<Fault>,
    seen: u64,
    struck: u64,
    random: u64,
    /// When it was added.
    since: Instant,
    /// The requests of the last second, where there is a limit to them.
    rate: Rate,
}

impl Rule {
    fn new(id: u64, fault: Fault) -> Self {
        let random = fault.seed.unwrap_or(id);
        let (since, rate) = (Instant::now(), Rate::default());
        Self { id, fault: fault.into(), seen: 0, struck: 0, random, since, rate }
    }

    fn state(&self) -> FaultState {
        let looked_at = self.seen.saturating_sub(self.fault.skip);
        FaultState {
            id: self.id,
            fault: Fault::clone(&self.fault),
            seen: self.seen,
            struck: self.struck,
            left: self.fault.count.map(|count| count.saturating_sub(looked_at)),
        }
    }

    fn matches(&self, target: &Target<'_>) -> bool {
        let Fault { provider, operation, secret_id, access_key, .. } = &*self.fault;
        let same = |wanted: &Option<String>, found| wanted.is_none() || wanted.as_deref() == found;
        same(provider, Some(target.provider))
            && same(operation, target.operation)
            && same(secret_id, target.secret_id)
            && same(access_key, Some(target.access_key))
    }

    fn strikes(&mut self) -> bool {
        let looked_at = self.seen.checked_sub(self.fault.skip);
        self.seen += 1;
        let looks = looked_at.is_some_and(|n| self.fault.count.is_none_or(|count| n < count));
        let strikes = looks
            && self.share() < self.fault.probability
            && self.fault.per_second.is_none_or(|limit| {
                !self.rate.passes(limit, Duration::from_secs(1), self.since.elapsed())
            });
        self.struck += u64::from(strikes);
        strikes
    }

    /// The next random number, from 0 to just below 1, by SplitMix64: a few lines that stay the same
    /// in every version, so that a seed keeps its meaning.
    fn share(&mut self) -> f64 {
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.random;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        (mixed >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_numbers_are_those_of_splitmix64() {
        let seeded = Fault { seed: Some(1_234_567), ..Fault::new(FaultKind::Reset) };
        let mut rule = Rule::new(1, seeded);
        let published: [u64; 2] = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973];
        for number in published {
            assert_eq!(rule.share(), (number >> 11) as f64 / (1_u64 << 53) as f64);
        }
    }
}
