//! Node: the native classes, the JavaScript that applications call, and its TypeScript declarations.

use super::plain::plain;
use super::{Dialect, Language, targets};
use crate::names::camel;
use crate::surface::Type;

pub const LANGUAGE: Language = Language {
    name: "node",
    once: targets! {
        "node/errors.js" => "bindings-node/generated/errors.js",
        "node/errors.d.ts" => "bindings-node/generated/errors.d.ts",
        "node/providers.js" => "bindings-node/generated/providers.js",
        "node/providers.d.ts" => "bindings-node/generated/providers.d.ts",
        "node/modules.rs" => "bindings-node/src/generated/mod.rs",
    },
    per_provider: targets! {
        "node/provider.rs" => "bindings-node/src/generated/{provider}.rs",
        "node/provider.js" => "bindings-node/generated/{provider}.js",
        "node/provider.d.ts" => "bindings-node/generated/{provider}.d.ts",
        "node/typed.ts" => "bindings-node/test/generated/{provider}.test-d.ts",
    },
    per_group: &[],
    dialects: &[
        Dialect { name: "ts", leaf: ts, option: "{}", list: "Array<{}>" },
        Dialect { name: "ts_generic", leaf: ts_generic, option: "{}", list: "Array<{}>" },
        Dialect { name: "ts_in", leaf: ts_in, option: "{}", list: "ReadonlyArray<{}>" },
        Dialect { name: "napi_in", leaf: argument, option: "{}", list: "Vec<{}>" },
    ],
    conversions: &[],
    word: camel,
    error: |kind| format!("{kind}Error"),
};

fn ts(ty: &Type) -> String {
    match ty {
        Type::String => "string".into(),
        Type::Bool => "boolean".into(),
        Type::U32 | Type::U64 | Type::I64 | Type::Duration => "number".into(),
        Type::Timestamp => "Date".into(),
        Type::Secret => "SecretString".into(),
        Type::Value => "SecretValue".into(),
        Type::Provider => "CredentialsProvider".into(),
        Type::Texts => "Record<string, string>".into(),
        other => plain(other),
    }
}

/// What holds a value, where `T` is what the application knows of it.
fn ts_generic(ty: &Type) -> String {
    match ty {
        Type::Value => "SecretValue<T>".into(),
        Type::Model(name) => format!("{name}<T>"),
        other => ts(other),
    }
}

fn ts_in(ty: &Type) -> String {
    match ty {
        Type::Secret | Type::Value => "SecretInput".into(),
        Type::Texts => "Readonly<Record<string, string>>".into(),
        other => ts(other),
    }
}

/// The Rust type that an argument is read as.
fn argument(ty: &Type) -> String {
    match ty {
        Type::String => "String".into(),
        Type::Bool => "bool".into(),
        Type::U32 => "u32".into(),
        Type::U64 => "u64".into(),
        Type::I64 => "i64".into(),
        Type::Timestamp => "bojagi::Timestamp".into(),
        Type::Duration => "std::time::Duration".into(),
        Type::Secret => "bojagi::SecretString".into(),
        Type::Value => "bojagi::SecretValue".into(),
        Type::Provider => "bojagi::SharedCredentialsProvider".into(),
        Type::Texts => "std::collections::HashMap<String, String>".into(),
        Type::Model(name) | Type::Enum(name) | Type::Choice(name) => format!("inner::{name}"),
        Type::Option(_) | Type::Vec(_) => unreachable!("not a leaf"),
    }
}
