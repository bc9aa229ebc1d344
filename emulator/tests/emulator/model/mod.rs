//! Random sequences of calls, played over HTTP against the emulator and against a small model.

mod reference;

use crate::client::{Client, TRIGGER, start};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use reference::{HALF_DAY_MS, Model, Token};
use serde_json::{Value, json};

/// Secrets in play.
const SLOTS: usize = 2;
const STAGES: [&str; 3] = ["previous", "active", "pending"];

#[derive(Clone, Debug)]
enum Step {
    Create {
        linked: bool,
        daily: bool,
    },
    Delete,
    /// An operation without a body.
    Post(&'static str),
    /// An operation of a job without a body.
    Job(&'static str, Token),
    PutPending(Token, String),
    UpdateStage(usize, String),
    UpdateValue([Option<String>; 3]),
    Link,
    Unlink,
    Period,
    Memo,
    Key,
    GetStage(usize),
    Wait(i64),
}

/// A value that may lack the rotation target or be no value at all.
fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => (0..50).prop_map(|number| format!(r#"{{"password":"p{number}"}}"#)),
        1 => Just(r#"{"username":"app"}"#.to_owned()),
        1 => Just("{}".to_owned()),
    ]
}

fn token() -> impl Strategy<Value = Token> {
    prop_oneof![
        8 => Just(Token::Last),
        1 => Just(Token::First),
        1 => Just(Token::OfTheOther),
        1 => Just(Token::Unknown),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let sent =
        prop_oneof![3 => Just(None), 1 => Just(Some(String::new())), 3 => value().prop_map(Some)];
    let posts = vec![
        "enable",
        "disable",
        "request-deletion",
        "cancel-deletion",
        "enable-auto-rotation",
        "disable-auto-rotation",
        "cancel-rotation",
        "retry-rotation",
        "rollback-rotation",
    ];
    let jobs = vec!["start", "pending", "generate-random-secret", "complete", "fail"];
    prop_oneof![
        2 => any::<[bool; 2]>().prop_map(|[linked, daily]| Step::Create { linked, daily }),
        1 => Just(Step::Delete),
        9 => prop::sample::select(posts).prop_map(Step::Post),
        4 => Just(Step::Post("rotation")),
        12 => (prop::sample::select(jobs), token()).prop_map(|(job, token)| Step::Job(job, token)),
        3 => (token(), value()).prop_map(|(token, value)| Step::PutPending(token, value)),
        2 => (0..3_usize, value()).prop_map(|(stage, value)| Step::UpdateStage(stage, value)),
        2 => [sent.clone(), sent.clone(), sent].prop_map(Step::UpdateValue),
        2 => Just(Step::Link),
        1 => Just(Step::Unlink),
        1 => Just(Step::Period),
        1 => Just(Step::Memo),
        1 => Just(Step::Key),
        1 => (0..3_usize).prop_map(Step::GetStage),
        2 => (1..8_i64).prop_map(Step::Wait),
    ]
}

/// One step, or the beginning of a rotation: steps at random seldom are in the order of a job.
fn steps() -> impl Strategy<Value = Vec<Step>> {
    let job = |operation| Step::Job(operation, Token::Last);
    let rotation = [Step::Post("rotation"), job("start"), job("pending"), job("complete")];
    prop_oneof![
        8 => step().prop_map(|step| vec![step]),
        2 => (1..=4_usize).prop_map(move |length| rotation[..length].to_vec()),
        1 => Just(vec![Step::Post("rotation"), job("fail")]),
        1 => Just(vec![Step::Post("enable"), Step::Link]),
    ]
}

/// Plays one step and returns the status and the data of the answer.
async fn play(client: &Client, model: &Model, slot: usize, step: &Step) -> (u16, Value) {
    let id = model.id(slot);
    let path = |operation: &str| format!("/api/v1/secrets/{id}{operation}");
    let answer = match step {
        Step::Create { linked, daily } => {
            let mut body = json!({
                "secretName": format!("secret-{slot}"),
                "secretValue": { "value": reference::FIRST, "rotationTargets": ["password"] },
                "secretType": "BASIC",
            });
            if *linked {
                body["triggerId"] = json!(TRIGGER);
            }
            if *daily {
                body["autoRotationYN"] = json!("Y");
                body["autoRotationPeriod"] = json!(1);
            }
            client.create(&body).await
        }
        Step::Delete => client.call("DELETE", &path(""), "").await,
        Step::Post("enable-auto-rotation") => {
            client.call("POST", &path("/enable-auto-rotation"), r#"{"rotationPeriod":1}"#).await
        }
        Step::Post(operation) => client.post(&id, operation).await,
        Step::Job(operation, token) => client.job(&id, &model.token(slot, *token), operation).await,
        Step::PutPending(token, value) => {
            let token = model.token(slot, *token);
            let path = format!("/action/v1/secrets/{id}/jobs/{token}/pending");
            client.call("PUT", &path, &json!({ "value": value }).to_string()).await
        }
        Step::UpdateStage(stage, value) => {
            let operation = format!("values/{}", STAGES[*stage]);
            client.put(&id, &operation, &json!({ "value": value })).await
        }
        Step::UpdateValue(values) => {
            let body: serde_json::Map<_, _> = STAGES
                .iter()
                .zip(values)
                .filter_map(|(stage, value)| Some(((*stage).to_owned(), json!(value.as_ref()?))))
                .collect();
            client.put(&id, "values", &Value::Object(body)).await
        }
        Step::Link => client.put(&id, "triggers", &json!({ "triggerId": TRIGGER })).await,
        Step::Unlink => client.call("DELETE", &path("/triggers"), "").await,
        Step::Period => client.put(&id, "rotation-period", &json!({ "rotationPeriod": 2 })).await,
        Step::Memo => client.put(&id, "memo", &json!({ "memo": "new" })).await,
        Step::Key => client.put(&id, "protection-key", &json!({})).await,
        Step::GetStage(stage) => client.get(&path(&format!("/{}", STAGES[*stage]))).await,
        Step::Wait(half_days) => {
            client.travel((model.now + half_days) * HALF_DAY_MS).await;
            return (200, Value::Null);
        }
    };
    (answer.status, answer.body["data"].clone())
}

/// What can be seen of a secret: detail and values, or that it is gone.
async fn look(client: &Client, id: &str) -> Value {
    let detail = client.get(&format!("/api/v1/secrets/{id}")).await;
    if detail.status == 404 {
        return Value::Null;
    }
    let detail = detail.data();
    let values = client.get(&format!("/api/v1/secrets/{id}/values")).await;
    json!({
        "status": detail["secretStatus"],
        "phase": detail["rotationPhase"],
        "auto": detail["autoRotationYN"],
        "period": detail["autoRotationPeriod"],
        "trigger": detail["trigger"]["id"],
        "destroyed": detail.get("expectedDestroyDate").is_some(),
        "chain": if values.status == 200 {
            values.data()["decryptedSecretChain"].clone()
        } else {
            json!(values.status)
        },
    })
}

async fn compare(steps: Vec<(usize, Step)>) -> Result<(), TestCaseError> {
    let (_emulator, client) = start().await;
    let mut model = Model::new(SLOTS);
    for (slot, step) in steps {
        let (status, data) = play(&client, &model, slot, &step).await;
        let expected = model.play(slot, &step, &data);
        prop_assert_eq!(status, expected, "{:?} of {}: {}", step, slot, data);
        for slot in 0..SLOTS {
            let id = model.id(slot);
            let seen = look(&client, &id).await;
            prop_assert_eq!(&seen, &model.look(slot), "{} after {:?}", slot, step);
            if model.has_new_job(slot) {
                model.learn_token(slot, client.token(&id).await);
            }
        }
    }
    Ok(())
}

#[test]
fn the_emulator_does_what_the_model_does() {
    let config = Config { cases: 40, failure_persistence: None, ..Config::default() };
    let runtime = tokio::runtime::Runtime::new().expect("runtime");
    let rest = prop::collection::vec((0..SLOTS, steps()), 1..40);
    let sequences = rest.prop_map(|rest| {
        let created =
            (0..SLOTS).map(|slot| (slot, Step::Create { linked: true, daily: slot == 0 }));
        let rest = rest
            .into_iter()
            .flat_map(|(slot, steps)| steps.into_iter().map(move |step| (slot, step)));
        created.chain(rest).collect()
    });
    TestRunner::new(config)
        .run(&sequences, |steps| runtime.block_on(compare(steps)))
        .unwrap_or_else(|error| panic!("{error}"));
}
