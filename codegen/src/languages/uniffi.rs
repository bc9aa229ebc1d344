//! UniFFI: the records and methods below Kotlin and Swift.

use super::plain::plain;
use super::{Dialect, Language, targets};
use crate::surface::Type;

pub const LANGUAGE: Language = Language {
    name: "uniffi",
    once: targets! { "uniffi/modules.rs" => "bindings-uniffi/src/generated/mod.rs", },
    per_provider: targets! {
        "uniffi/provider.rs" => "bindings-uniffi/src/generated/{provider}.rs",
    },
    per_group: &[],
    dialects: &[Dialect { name: "uniffi", leaf: uniffi, option: "Option<{}>", list: "Vec<{}>" }],
    conversions: &[("to_uniffi", to_uniffi), ("from_uniffi", from_uniffi)],
    word: str::to_owned,
    error: str::to_owned,
};

/// An enum crosses as the service's text; the public layers make it an open one again.
fn uniffi(ty: &Type) -> String {
    match ty {
        Type::String | Type::Enum(_) => "String".into(),
        Type::U32 => "u32".into(),
        Type::U64 => "u64".into(),
        Type::I64 => "i64".into(),
        Type::Timestamp => "std::time::SystemTime".into(),
        Type::Duration => "std::time::Duration".into(),
        Type::Secret => "Arc<NativeSecret>".into(),
        Type::Value => "Arc<NativeValue>".into(),
        Type::Provider => "Arc<dyn NativeProvider>".into(),
        Type::Texts => "std::collections::HashMap<String, String>".into(),
        other => plain(other),
    }
}

fn to_uniffi(ty: &Type) -> Option<String> {
    match ty {
        Type::Enum(_) => Some("String::from".into()),
        Type::Model(name) => Some(format!("{name}::from")),
        Type::Secret => Some("secret::to_native".into()),
        Type::Value => Some("value::to_native".into()),
        Type::Timestamp => Some("std::time::SystemTime::from".into()),
        _ => None,
    }
}

fn from_uniffi(ty: &Type) -> Option<String> {
    match ty {
        Type::Enum(name) | Type::Choice(name) => Some(format!("inner::{name}::from")),
        Type::Secret => Some("secret::from_native".into()),
        Type::Provider => Some("provider::from_native".into()),
        Type::Timestamp => Some("time::from_native".into()),
        _ => None,
    }
}
