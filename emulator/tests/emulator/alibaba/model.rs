//! Random sequences of calls, played over HTTP and against a small model of versions and stages,
//! which is written from the reference and as plain as can be.

use super::client::{Kms, start};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use std::collections::BTreeMap;

const STAGES: [&str; 11] =
    ["ACSCurrent", "ACSPrevious", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9"];

#[derive(Clone, Debug)]
enum Step {
    /// A version, its value and the stages it is to have.
    Put(usize, usize, Vec<usize>),
    /// A stage, and the versions that it is to move to and from.
    Stage(usize, Option<usize>, Option<usize>),
    Delete,
    Restore,
}

fn step() -> impl Strategy<Value = Step> {
    let version = || 0..14_usize;
    let stage = || prop_oneof![3 => 0..3_usize, 2 => 3..11_usize];
    let some = prop::option::of(version());
    let stages = prop_oneof![
        3 => Just(vec![]),
        3 => prop::collection::vec(stage(), 1..3),
    ];
    prop_oneof![
        8 => (version(), 0..2_usize, stages).prop_map(|(id, value, stages)| Step::Put(id, value, stages)),
        6 => (stage(), some.clone(), some).prop_map(|(stage, to, from)| Step::Stage(stage, to, from)),
        1 => Just(Step::Delete),
        2 => Just(Step::Restore),
    ]
}

fn id(version: usize) -> String {
    format!("v{version}")
}

#[derive(Clone)]
struct Model {
    /// Version and value, oldest first.
    versions: Vec<(usize, usize)>,
    /// Stage to version.
    stages: BTreeMap<usize, usize>,
    deleted: bool,
}

const CURRENT: usize = 0;
const PREVIOUS: usize = 1;

impl Model {
    fn has(&self, version: usize) -> bool {
        self.versions.iter().any(|(its, _)| *its == version)
    }

    fn place(&mut self, stage: usize, version: usize) {
        let old = self.stages.insert(stage, version);
        if stage == CURRENT
            && let Some(old) = old.filter(|old| *old != version)
        {
            self.stages.insert(PREVIOUS, old);
        }
    }

    /// The status that the step must have; what is refused changes nothing.
    fn play(&mut self, step: &Step) -> u16 {
        let mut next = self.clone();
        let status = next.try_play(step);
        if status == 200 {
            *self = next;
        }
        status
    }

    fn try_play(&mut self, step: &Step) -> u16 {
        match step {
            Step::Put(_, _, stages) if stages.contains(&CURRENT) && stages.contains(&PREVIOUS) => {
                400
            }
            Step::Stage(stage, None, from) if from.is_none() || *stage <= PREVIOUS => 400,
            Step::Restore => match std::mem::take(&mut self.deleted) {
                true => 200,
                false => 409,
            },
            _ if self.deleted => 409,
            Step::Delete => {
                self.deleted = true;
                200
            }
            Step::Put(version, value, stages) => {
                if let Some((_, stored)) = self.versions.iter().find(|(its, _)| its == version) {
                    return if stored == value { 200 } else { 409 };
                }
                self.versions.push((*version, *value));
                let default = [CURRENT];
                let stages = if stages.is_empty() { &default[..] } else { stages };
                for stage in stages {
                    self.place(*stage, *version);
                }
                if self.versions.len() > 10 {
                    let marked: Vec<usize> = self.stages.values().copied().collect();
                    let free = self.versions.iter().position(|(id, _)| !marked.contains(id));
                    if let Some(free) = free {
                        self.versions.remove(free);
                    }
                }
                if self.stages.len() > 8 { 400 } else { 200 }
            }
            Step::Stage(stage, to, from) => {
                if [to, from].into_iter().flatten().any(|version| !self.has(*version)) {
                    return 404;
                }
                if from.is_some_and(|from| self.stages.get(stage) != Some(&from)) {
                    return 400;
                }
                match to {
                    Some(to) => self.place(*stage, *to),
                    None => {
                        self.stages.remove(stage);
                    }
                }
                if self.stages.len() > 8 { 400 } else { 200 }
            }
        }
    }

    fn look(&self) -> Vec<(String, Vec<String>)> {
        let stages = |version: usize| {
            let its = self.stages.iter().filter(move |(_, at)| **at == version);
            its.map(|(stage, _)| STAGES[*stage].to_owned()).collect()
        };
        self.versions.iter().map(|(version, _)| (id(*version), stages(*version))).collect()
    }
}

async fn play(kms: &Kms, step: &Step) -> u16 {
    let answer = match step {
        Step::Put(version, value, stages) => {
            let names: Vec<&str> = stages.iter().map(|stage| STAGES[*stage]).collect();
            let (version, value) = (id(*version), format!("value {value}"));
            let stages = serde_json::json!(names).to_string();
            let mut params =
                vec![("SecretName", "a"), ("VersionId", &version), ("SecretData", &value)];
            if !names.is_empty() {
                params.push(("VersionStages", &stages));
            }
            kms.call("PutSecretValue", &params).await
        }
        Step::Stage(stage, to, from) => {
            let text = |version: &Option<usize>| version.map(id).unwrap_or_default();
            let (to, from) = (text(to), text(from));
            let params = [
                ("SecretName", "a"),
                ("VersionStage", STAGES[*stage]),
                ("MoveToVersion", &to),
                ("RemoveFromVersion", &from),
            ];
            kms.call("UpdateSecretVersionStage", &params).await
        }
        Step::Delete => kms.call("DeleteSecret", &[("SecretName", "a")]).await,
        Step::Restore => kms.call("RestoreSecret", &[("SecretName", "a")]).await,
    };
    answer.status
}

async fn compare(steps: Vec<Step>) -> Result<(), TestCaseError> {
    let (_emulator, kms) = start().await;
    let first = [("SecretName", "a"), ("VersionId", "v0"), ("SecretData", "value 0")];
    kms.ok("CreateSecret", &first).await;
    let stages = BTreeMap::from([(CURRENT, 0)]);
    let mut model = Model { versions: vec![(0, 0)], stages, deleted: false };
    for step in &steps {
        let (expected, found) = (model.play(step), play(&kms, step).await);
        prop_assert_eq!(found, expected, "{:?}", step);
        let mut versions = kms.versions("a").await;
        for (_, stages) in &mut versions {
            stages.sort();
        }
        prop_assert_eq!(&versions, &model.look(), "{:?}", step);
        for (version, value) in model.versions.iter().filter(|_| !model.deleted) {
            let params = [("SecretName", "a"), ("VersionId", &id(*version))];
            let stored = kms.ok("GetSecretValue", &params).await;
            prop_assert_eq!(&stored["SecretData"], &format!("value {value}"));
        }
    }
    Ok(())
}

#[test]
fn versions_and_stages_are_those_of_the_model() {
    let runtime = tokio::runtime::Runtime::new().expect("runtime");
    let config = Config { cases: 24, failure_persistence: None, ..Config::default() };
    let sequences = prop::collection::vec(step(), 1..40);
    TestRunner::new(config)
        .run(&sequences, |steps| runtime.block_on(compare(steps)))
        .unwrap_or_else(|error| panic!("{error}"));
}
