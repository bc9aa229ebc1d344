//! The cases are strict: a misspelt word in one would pass for ever without being played.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::parse;
use crate::surface::{Field, Operation, Provider, Type};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    provider: String,
    /// What each case is played with, once for each.
    #[serde(default)]
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
    call: Option<String>,
    emulator: Option<String>,
    #[serde(default)]
    with: Map<String, Value>,
    #[serde(default)]
    client: Map<String, Value>,
    expect: Option<Map<String, Value>>,
    #[serde(default)]
    save: BTreeMap<String, String>,
    #[serde(rename = "repeat")]
    _repeat: Option<u32>,
    error: Option<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    kind: Option<String>,
    #[serde(rename = "status")]
    _status: Option<u16>,
    #[serde(rename = "provider_code")]
    _provider_code: Option<String>,
    #[serde(rename = "details")]
    _details: Option<String>,
    operation: Option<String>,
    #[serde(rename = "retryable")]
    _retryable: Option<bool>,
    #[serde(rename = "attempts")]
    _attempts: Option<u32>,
    #[serde(rename = "message")]
    _message: Option<String>,
}

#[test]
fn every_case_says_what_there_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let surface = parse::surface(&root).unwrap();
    let kinds: Vec<_> = surface.error_kinds.iter().map(|kind| kind.text.as_str()).collect();
    let mut played = Vec::new();
    for provider in &surface.providers {
        for entry in fs::read_dir(root.join("tests/cases").join(&provider.name)).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let file: File =
                serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            assert_eq!(file.provider, provider.name, "{}", path.display());
            for client in &file.clients {
                known(client.keys(), &provider.client.options, &path.display().to_string());
            }
            for case in &file.cases {
                for (index, step) in case.steps.iter().enumerate() {
                    let at = format!("{}: {}: step {}", path.display(), case.name, index + 1);
                    check(step, provider, &kinds, &at);
                    played.extend(step.call.clone());
                }
            }
        }
        for operation in callable(provider) {
            assert!(played.contains(&operation.name), "no case calls {}", operation.name);
        }
    }
}

fn check(step: &Step, provider: &Provider, kinds: &[&str], at: &str) {
    assert!(step.call.is_some() != step.emulator.is_some(), "{at}: either call or emulator");
    let Some(call) = &step.call else { return };
    let operation = callable(provider).find(|o| o.name == *call);
    let operation = operation.unwrap_or_else(|| panic!("{at}: there is no operation {call}"));
    known(step.with.keys(), &operation.args, at);
    for (name, value) in &step.with {
        let chosen =
            operation.args.iter().find(|arg| arg.name == *name).and_then(|a| a.ty.choice());
        if let Some(choice) = chosen {
            chosen_model(value, choice, provider, at);
        }
    }
    known(step.client.keys(), &provider.client.options, at);
    if let Some(error) = &step.error {
        assert!(step.expect.is_none() && step.save.is_empty(), "{at}: an error has no result");
        assert!(error.kind.iter().all(|kind| kinds.contains(&kind.as_str())), "{at}: kind");
        assert!(error.operation.iter().all(|name| name == call), "{at}: operation");
        return;
    }
    let Some(returns) = &operation.returns else {
        assert!(step.expect.is_none() && step.save.is_empty(), "{at}: {call} has no result");
        return;
    };
    // What an iteration gives is collected under one name.
    let iterates = provider.client.iterations.iter().any(|o| o.name == *call);
    let items = Type::Vec(Box::new(returns.clone()));
    let (returns, inside) = if iterates { (&items, "items") } else { (returns, "") };
    for path in step.save.values() {
        let path: Vec<_> = path.split('.').skip(usize::from(iterates)).collect();
        assert!(leads_somewhere(&path, returns, provider), "{at}: there is no {path:?}");
    }
    let expected = step.expect.clone().map_or(Value::Null, Value::Object);
    let expected = if iterates { expected.get(inside).unwrap_or(&Value::Null) } else { &expected };
    result(expected, returns, provider, at);
}

fn callable(provider: &Provider) -> impl Iterator<Item = &Operation> {
    provider.client.operations.iter().chain(&provider.client.iterations)
}

/// Whether names and indexes, one inside the other, come to something that is there.
fn leads_somewhere(path: &[&str], ty: &Type, provider: &Provider) -> bool {
    match (path, ty) {
        ([], _) => true,
        (_, Type::Option(of)) => leads_somewhere(path, of, provider),
        ([index, rest @ ..], Type::Vec(of)) => {
            index.parse::<usize>().is_ok() && leads_somewhere(rest, of, provider)
        }
        ([name, rest @ ..], Type::Model(model)) => {
            let model = provider.models.iter().find(|m| m.name == *model);
            let field = model.and_then(|m| m.fields.iter().find(|f| f.name == *name));
            field.is_some_and(|field| leads_somewhere(rest, &field.ty, provider))
        }
        _ => false,
    }
}

/// Whether what is expected can come at all.
fn result(expected: &Value, ty: &Type, provider: &Provider, at: &str) {
    match (expected, ty) {
        (_, Type::Option(of)) => result(expected, of, provider, at),
        (Value::Array(items), Type::Vec(of)) => {
            items.iter().for_each(|item| result(item, of, provider, at));
        }
        (Value::Object(map), Type::Model(_)) => {
            let fields = fields(ty, provider, at);
            known(map.keys(), fields, at);
            for field in fields {
                map.get(&field.name).iter().for_each(|v| result(v, &field.ty, provider, at));
            }
        }
        (Value::Object(_), Type::Texts) => {}
        (Value::Array(_), _) => panic!("{at}: {expected}"),
        (Value::Object(map), _) => assert!(map.keys().eq(["$length"]), "{at}: {expected}"),
        _ => {}
    }
}

/// One of a choice's models, by its name.
fn chosen_model(value: &Value, choice: &str, provider: &Provider, at: &str) {
    let choice = provider.choices.iter().find(|c| c.name == choice).unwrap();
    let given = value.as_object().filter(|map| map.len() == 1).and_then(|map| map.iter().next());
    let (name, fields) = given.unwrap_or_else(|| panic!("{at}: one model of {}", choice.name));
    assert!(choice.variants.iter().any(|v| v.model == *name), "{at}: there is no {name}");
    let fields = fields.as_object().unwrap_or_else(|| panic!("{at}: {name} is an object"));
    let model = provider.models.iter().find(|model| model.name == *name).unwrap();
    known(fields.keys(), &model.fields, at);
}

fn fields<'a>(ty: &Type, provider: &'a Provider, at: &str) -> &'a [Field] {
    let model = provider.models.iter().find(|model| Some(model.name.as_str()) == ty.model());
    &model.unwrap_or_else(|| panic!("{at}: the result has no fields")).fields
}

fn known<'a>(names: impl Iterator<Item = &'a String>, fields: &[Field], at: &str) {
    for name in names {
        assert!(fields.iter().any(|field| field.name == *name), "{at}: there is no {name}");
    }
}
