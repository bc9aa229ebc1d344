//! The cases of the store, played for each of the addresses that they name.

use std::fs;
use std::path::Path;

use bojagi::store::{GeneratePasswordRequest, SecretStore};
use bojagi::{Error, SecretString};
use bojagi_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::emulator;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "provider")]
    _provider: String,
    clients: Vec<Map<String, Value>>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    steps: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    call: String,
    #[serde(default)]
    with: Map<String, Value>,
    #[serde(default)]
    client: Map<String, Value>,
    expect: Option<Value>,
    #[serde(default = "once")]
    repeat: u32,
    error: Option<Map<String, Value>>,
}

fn once() -> u32 {
    1
}

#[tokio::test]
async fn every_case_holds_in_both_clouds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/store");
    let emulator = emulator().await;
    let mut played = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let file: File = serde_json::from_str(&text).unwrap();
        for options in &file.clients {
            for case in &file.cases {
                emulator.reset().await.unwrap();
                play(case, options, &emulator.url()).await;
                played += 1;
            }
        }
    }
    assert!(played > 2);
}

async fn play(case: &Case, options: &Map<String, Value>, endpoint: &str) {
    let of_the_case = open(options, endpoint).unwrap();
    for (index, step) in case.steps.iter().enumerate() {
        for round in 1..=step.repeat {
            let at = format!("{}: step {}, round {round}, {options:?}", case.name, index + 1);
            let store = match step.client.is_empty() {
                true => Ok(of_the_case.clone()),
                false => open(&step.client, endpoint),
            };
            let with = |name: &str| step.with.get(name)?.as_str().map(|text| filled(text, round));
            let result = match store {
                Ok(store) => call(&store, step, with).await,
                Err(error) => Err(error),
            };
            match (&step.error, result) {
                (None, Ok(result)) => {
                    let held = step.expect.as_ref().is_none_or(|expected| holds(expected, &result));
                    assert!(held, "{at}: {result}");
                }
                (Some(expected), Err(error)) => refused(expected, &error, &at),
                (_, result) => panic!("{at}: {result:?}"),
            }
        }
    }
}

fn open(options: &Map<String, Value>, endpoint: &str) -> Result<SecretStore, Error> {
    assert!(options.keys().eq(["address"]), "{options:?}");
    SecretStore::builder()
        .address(options["address"].as_str().unwrap().replace("$endpoint", endpoint))
        .access_key(DEFAULT_ACCESS_KEY)
        .secret_key(DEFAULT_SECRET_KEY)
        .build()
}

fn filled(text: &str, round: u32) -> String {
    text.replace("$n", &round.to_string())
}

async fn call(
    store: &SecretStore,
    step: &Step,
    with: impl Fn(&str) -> Option<String>,
) -> Result<Value, Error> {
    let name = with("secret_name").unwrap_or_default();
    Ok(match step.call.as_str() {
        "get_secret" => {
            let secret = store.get_secret(&name).await?;
            json!({ "secret_name": secret.secret_name, "value": secret.value.reveal() })
        }
        "put_secret" => {
            let value = SecretString::new(with("value").unwrap());
            store.put_secret(&name, &value).await?;
            Value::Null
        }
        "delete_secret" => {
            store.delete_secret(&name).await?;
            Value::Null
        }
        "restore_secret" => {
            store.restore_secret(&name).await?;
            Value::Null
        }
        "iter_secrets" => {
            let (mut pages, mut items) = (store.iter_secrets(), Vec::new());
            while let Some(secret) = pages.next().await {
                let secret = secret?;
                items.push(json!({
                    "secret_name": secret.secret_name,
                    "create_time": secret.create_time.map(|time| time.as_millisecond()),
                    "scheduled_for_deletion": secret.scheduled_for_deletion,
                }));
            }
            json!({ "items": items })
        }
        "generate_password" => {
            let flag = |name: &str| step.with.get(name).map(|flag| flag.as_bool().unwrap());
            let length = step.with.get("length").map(|length| length.as_u64().unwrap() as u32);
            let request = GeneratePasswordRequest::builder()
                .maybe_length(length)
                .maybe_exclude_characters(with("exclude_characters"))
                .maybe_exclude_lowercase(flag("exclude_lowercase"))
                .maybe_exclude_uppercase(flag("exclude_uppercase"))
                .maybe_exclude_numbers(flag("exclude_numbers"))
                .maybe_exclude_punctuation(flag("exclude_punctuation"))
                .maybe_require_each_included_type(flag("require_each_included_type"))
                .build();
            json!({ "password": store.generate_password(request).await?.password.reveal() })
        }
        other => panic!("there is no {other}"),
    })
}

/// As `tests/README.md` says of `expect`.
fn holds(expected: &Value, result: &Value) -> bool {
    match (expected, result) {
        (Value::Object(map), _) if map.contains_key("$length") => {
            let length = result.as_array().map(Vec::len).or(result.as_str().map(str::len));
            length.map(Value::from).as_ref() == map.get("$length")
        }
        (Value::Object(map), Value::Object(result)) => {
            map.iter().all(|(name, expected)| holds(expected, &result[name]))
        }
        (Value::Array(expected), Value::Array(items)) => {
            expected.len() == items.len() && expected.iter().zip(items).all(|(e, i)| holds(e, i))
        }
        (Value::String(word), _) if word == "$present" => !result.is_null(),
        _ => expected == result,
    }
}

fn refused(expected: &Map<String, Value>, error: &Error, at: &str) {
    for (fact, expected) in expected {
        let came = match fact.as_str() {
            "kind" => json!(error.kind().as_str()),
            "status" => json!(error.status()),
            "retryable" => json!(error.retryable()),
            "attempts" => json!(error.attempts()),
            "message" => {
                let text = error.to_string();
                assert!(text.contains(expected.as_str().unwrap()), "{at}: {text}");
                continue;
            }
            other => panic!("{at}: {other}"),
        };
        assert_eq!(came, *expected, "{at}: {error}");
    }
}
