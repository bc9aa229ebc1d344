//! A model of statuses, stages and rotation jobs, written from the reference and as plain as can be.

use super::{STAGES, Step};
use crate::client::TRIGGER;
use serde_json::{Value, json};

pub(super) const HALF_DAY_MS: i64 = 43_200_000;
pub(super) const FIRST: &str = r#"{"username":"app","password":"p"}"#;

const GRACE: i64 = 6;

/// Which token a call of a job carries.
#[derive(Clone, Copy, Debug)]
pub(super) enum Token {
    Last,
    First,
    OfTheOther,
    Unknown,
}

#[derive(Default)]
pub(super) struct Model {
    slots: Vec<Slot>,
    /// In half days, like every time here.
    pub(super) now: i64,
}

#[derive(Default)]
struct Slot {
    /// The id of the secret, or of the last one when it is gone.
    id: String,
    secret: Option<Secret>,
    /// The tokens of this secret and of those before it.
    tokens: Vec<String>,
    new_job: bool,
}

struct Secret {
    status: &'static str,
    /// Previous, active and pending.
    chain: [String; 3],
    linked: bool,
    /// The period and the next date.
    auto: Option<(i64, i64)>,
    phase: &'static str,
    destroy: Option<i64>,
}

impl Secret {
    fn waits(&self) -> bool {
        self.phase == "TRIGGERED"
    }

    fn runs(&self) -> bool {
        self.status == "ROTATING"
    }

    fn end(&mut self, phase: &'static str) -> u16 {
        if self.runs() {
            self.status = "ENABLE";
        }
        self.phase = phase;
        200
    }

    /// The status of an answer that raises a job, or does not.
    fn raise(&mut self) -> u16 {
        if self.status != "ENABLE" || self.waits() {
            return 409;
        }
        if !self.linked {
            return 422;
        }
        self.phase = "TRIGGERED";
        200
    }

    fn go(&mut self, from: &[&str], to: &'static str) -> u16 {
        if !from.contains(&self.status) {
            return 409;
        }
        self.status = to;
        200
    }

    fn set(&mut self, stage: usize, value: &str) -> u16 {
        match value {
            "{}" => 400,
            _ if self.status == "REVOKE" => 409,
            _ if !value.contains("password") => 422,
            _ => {
                self.chain[stage] = value.to_owned();
                200
            }
        }
    }
}

impl Model {
    pub(super) fn new(slots: usize) -> Self {
        let slot = || Slot { id: "none".into(), ..Slot::default() };
        Self { slots: (0..slots).map(|_| slot()).collect(), now: 0 }
    }

    pub(super) fn id(&self, slot: usize) -> String {
        self.slots[slot].id.clone()
    }

    pub(super) fn token(&self, slot: usize, token: Token) -> String {
        let own = &self.slots[slot].tokens;
        let found = match token {
            Token::Last => own.last(),
            Token::First => own.first(),
            Token::OfTheOther => self.slots[1 - slot].tokens.last(),
            Token::Unknown => None,
        };
        found.cloned().unwrap_or_else(|| "0".repeat(32))
    }

    /// Whether a job was raised whose token is not known yet.
    pub(super) fn has_new_job(&self, slot: usize) -> bool {
        self.slots[slot].new_job
    }

    pub(super) fn learn_token(&mut self, slot: usize, token: String) {
        let slot = &mut self.slots[slot];
        assert!(!slot.tokens.contains(&token), "a token comes once");
        slot.tokens.push(token);
        slot.new_job = false;
    }

    pub(super) fn look(&self, slot: usize) -> Value {
        let Some(secret) = &self.slots[slot].secret else { return Value::Null };
        let chain: serde_json::Map<_, _> = STAGES
            .iter()
            .zip(&secret.chain)
            .map(|(stage, value)| ((*stage).to_owned(), json!(value)))
            .collect();
        json!({
            "status": secret.status,
            "phase": secret.phase,
            "auto": if secret.auto.is_some() { "Y" } else { "N" },
            "period": secret.auto.map(|(period, _)| period / 2),
            "trigger": secret.linked.then_some(TRIGGER),
            "destroyed": secret.destroy.is_some(),
            "chain": if secret.status == "REVOKE" { json!(409) } else { Value::Object(chain) },
        })
    }

    /// The status that the step must have; `data` tells an id and random values.
    pub(super) fn play(&mut self, slot: usize, step: &Step, data: &Value) -> u16 {
        if let Step::Wait(half_days) = step {
            self.now += half_days;
            for slot in &mut self.slots {
                slot.pass(self.now);
            }
            return 200;
        }
        let is_current = |token: &Token| {
            // The last token belongs to the job of this secret, if it has one.
            let last = self.slots[slot].tokens.last();
            last.is_some_and(|last| *last == self.token(slot, *token))
        };
        let current = match step {
            Step::Job(_, token) | Step::PutPending(token, _) => is_current(token),
            _ => false,
        };
        let now = self.now;
        let slot = &mut self.slots[slot];
        if let Step::Create { linked, daily } = step {
            return slot.create(now, *linked, *daily, data);
        }
        // What is wrong in itself is found before the secret.
        let broken = |value: &String| value == "{}";
        let is_broken = match step {
            Step::PutPending(_, value) | Step::UpdateStage(_, value) => broken(value),
            Step::UpdateValue(values) => {
                values.iter().flatten().any(broken)
                    || values[1].as_deref() == Some("")
                    || values.iter().all(Option::is_none)
            }
            _ => false,
        };
        if is_broken {
            return 400;
        }
        match &mut slot.secret {
            None => 404,
            Some(secret) => {
                let before = secret.phase;
                let status = match step {
                    Step::Job(..) | Step::PutPending(..) => secret.job(step, current, data),
                    _ => secret.play(step, now),
                };
                slot.new_job = before != "TRIGGERED" && secret.phase == "TRIGGERED";
                if matches!(step, Step::Delete) && status == 200 {
                    slot.secret = None;
                }
                status
            }
        }
    }
}

impl Slot {
    fn create(&mut self, now: i64, linked: bool, daily: bool, data: &Value) -> u16 {
        if daily && !linked {
            return 400;
        }
        if self.secret.is_some() {
            return 422;
        }
        self.id = data["secretId"].as_str().expect("id").to_owned();
        self.secret = Some(Secret {
            status: "ENABLE",
            chain: [String::new(), FIRST.to_owned(), String::new()],
            linked,
            auto: daily.then_some((2, now + 2)),
            phase: "NONE",
            destroy: None,
        });
        200
    }

    /// What the time brings.
    fn pass(&mut self, now: i64) {
        let Some(secret) = &mut self.secret else { return };
        if secret.destroy.is_some_and(|date| date <= now) {
            self.secret = None;
            return;
        }
        if let Some((period, date)) = secret.auto
            && date <= now
        {
            secret.auto = Some((period, now + period));
            self.new_job = secret.raise() == 200;
        }
    }
}

impl Secret {
    fn play(&mut self, step: &Step, now: i64) -> u16 {
        let revoked = self.status == "REVOKE";
        match step {
            Step::Post("enable") => self.go(&["DISABLE"], "ENABLE"),
            Step::Post("disable") => self.go(&["ENABLE"], "DISABLE"),
            Step::Post("request-deletion") => {
                let status = self.go(&["ENABLE", "DISABLE", "REVOKE"], "REVOKE");
                if status == 200 {
                    self.destroy = self.destroy.or(Some(now + GRACE));
                }
                status
            }
            Step::Post("cancel-deletion") => {
                let status = self.go(&["REVOKE"], "DISABLE");
                if status == 200 {
                    self.destroy = None;
                }
                status
            }
            Step::Delete => self.go(&["REVOKE"], "DESTROYED"),
            Step::Post("rotation") => self.raise(),
            Step::Post("retry-rotation") => match (self.status, self.phase) {
                ("ENABLE", "FAILED") => self.raise(),
                _ => 409,
            },
            Step::Post("cancel-rotation") if self.waits() || self.runs() => self.end("CANCELED"),
            Step::Post("cancel-rotation") => 409,
            Step::Post("rollback-rotation") => {
                if self.status != "ENABLE" || self.waits() {
                    return 409;
                }
                if self.chain[0].is_empty() {
                    return 422;
                }
                self.chain.swap(0, 1);
                if self.phase == "COMPLETED" {
                    self.phase = "ROLLED_BACK";
                }
                200
            }
            // Everything else but this one is not possible in REVOKE.
            _ if revoked => 409,
            Step::Post("enable-auto-rotation") if !self.linked => 400,
            Step::Post("enable-auto-rotation") => {
                self.auto = Some((2, now + 2));
                200
            }
            Step::Post("disable-auto-rotation") => {
                self.auto = None;
                200
            }
            Step::Period if self.auto.is_none() => 422,
            Step::Period => {
                self.auto = Some((4, now + 4));
                200
            }
            Step::Link => {
                self.linked = true;
                200
            }
            Step::Unlink if self.auto.is_some() || !self.linked => 422,
            Step::Unlink => {
                self.linked = false;
                200
            }
            Step::UpdateStage(stage, value) => self.set(*stage, value),
            Step::UpdateValue(values) => {
                if values
                    .iter()
                    .flatten()
                    .any(|value| !value.is_empty() && !value.contains("password"))
                {
                    return 422;
                }
                for (old, new) in self.chain.iter_mut().zip(values) {
                    if let Some(new) = new {
                        old.clone_from(new);
                    }
                }
                200
            }
            Step::Memo | Step::Key | Step::GetStage(_) => 200,
            _ => unreachable!("{step:?}"),
        }
    }

    fn job(&mut self, step: &Step, current: bool, data: &Value) -> u16 {
        let open = current && (self.waits() || self.runs());
        match step {
            _ if !open => 422,
            Step::Job("fail", _) => self.end("FAILED"),
            Step::Job("start", _) if self.runs() => 422,
            Step::Job("start", _) if self.status != "ENABLE" => 409,
            Step::Job("start", _) => {
                self.status = "ROTATING";
                self.phase = "STARTED";
                200
            }
            _ if !self.runs() => 422,
            Step::Job("generate-random-secret", _) => 200,
            Step::Job("pending", _) => {
                self.phase = "PENDING";
                self.chain[2] = data["pending"].as_str().expect("text").to_owned();
                200
            }
            Step::PutPending(_, value) => {
                let status = self.set(2, value);
                if status == 200 {
                    self.phase = "PENDING";
                }
                status
            }
            Step::Job("complete", _) if self.chain[2].is_empty() => 422,
            Step::Job("complete", _) => {
                self.chain.rotate_left(1);
                self.chain[2].clear();
                self.end("COMPLETED")
            }
            _ => unreachable!("{step:?}"),
        }
    }
}
