//! Kotlin: the public layer over UniFFI's, with what Java needs.

use super::plain::plain;
use super::{Dialect, Language, targets};
use crate::names;
use crate::surface::Type;

pub const LANGUAGE: Language = Language {
    name: "kotlin",
    once: targets! {
        "kotlin/BojagiException.kt" => "bindings-uniffi/kotlin/src/main/kotlin/io/bojagi/generated/BojagiException.kt",
        "kotlin/Lanes.kt" => "bindings-uniffi/kotlin/src/main/kotlin/io/bojagi/generated/Lanes.kt",
    },
    per_provider: targets! {
        "kotlin/Client.kt" => "bindings-uniffi/kotlin/src/main/kotlin/io/bojagi/{provider}/generated/Client.kt",
        "kotlin/Enums.kt" => "bindings-uniffi/kotlin/src/main/kotlin/io/bojagi/{provider}/generated/Enums.kt",
        "kotlin/Models.kt" => "bindings-uniffi/kotlin/src/main/kotlin/io/bojagi/{provider}/generated/Models.kt",
        "kotlin/Requests.kt" => "bindings-uniffi/kotlin/src/main/kotlin/io/bojagi/{provider}/generated/Requests.kt",
    },
    per_group: &[],
    dialects: &[
        Dialect { name: "kotlin", leaf: kotlin, option: "{}?", list: "List<{}>" },
        Dialect { name: "kotlin_in", leaf: kotlin_in, option: "{}?", list: "List<{}>" },
        Dialect { name: "converter", leaf: converter, option: "Optional{}", list: "Sequence{}" },
    ],
    // Templates convert by themselves: `convert` writes Rust.
    conversions: &[],
    word: names::camel,
    error: |kind| format!("BojagiException.{kind}"),
};

/// As both Kotlin and Java read it: no unsigned numbers, and the times of `java.time`.
fn kotlin(ty: &Type) -> String {
    match ty {
        Type::String => "String".into(),
        Type::Bool => "Boolean".into(),
        Type::U32 => "Int".into(),
        Type::U64 | Type::I64 => "Long".into(),
        Type::Timestamp => "java.time.Instant".into(),
        Type::Duration => "java.time.Duration".into(),
        Type::Secret => "SecretString".into(),
        Type::Value => "SecretValue".into(),
        Type::Provider => "CredentialsProvider".into(),
        Type::Texts => "Map<String, String>".into(),
        other => plain(other),
    }
}

/// The rest of the name of UniFFI's converter.
fn converter(ty: &Type) -> String {
    match ty {
        Type::String | Type::Enum(_) => "String".into(),
        Type::Bool => "Boolean".into(),
        Type::U32 => "UInt".into(),
        Type::U64 => "ULong".into(),
        Type::I64 => "Long".into(),
        Type::Timestamp => "Timestamp".into(),
        Type::Duration => "Duration".into(),
        Type::Secret => "TypeNativeSecret".into(),
        Type::Value => "TypeNativeValue".into(),
        Type::Texts => "MapStringString".into(),
        other => plain(other),
    }
}

/// As Kotlin alone passes it.
fn kotlin_in(ty: &Type) -> String {
    match ty {
        Type::Duration => "kotlin.time.Duration".into(),
        Type::Provider => "(suspend () -> Credentials)".into(),
        other => kotlin(other),
    }
}
