//! Swift: the public layer over UniFFI's, and what its tests need to call operations by name.

use super::plain::plain;
use super::{Dialect, Language, targets};
use crate::names;
use crate::surface::Type;

pub const LANGUAGE: Language = Language {
    name: "swift",
    once: targets! {
        "swift/BojagiError.swift" => "bindings-uniffi/swift/Sources/Bojagi/generated/BojagiError.swift",
        "swift/Surface.swift" => "bindings-uniffi/swift/Tests/BojagiTests/generated/Surface.swift",
    },
    per_provider: targets! {
        "swift/Models.swift" => "bindings-uniffi/swift/Sources/Bojagi/generated/{Provider}Models.swift",
        "swift/Enums.swift" => "bindings-uniffi/swift/Sources/Bojagi/generated/{Provider}Enums.swift",
        "swift/Client.swift" => "bindings-uniffi/swift/Sources/Bojagi/generated/{Provider}Client.swift",
        "swift/Dispatch.swift" => "bindings-uniffi/swift/Tests/BojagiTests/generated/{Provider}Dispatch.swift",
    },
    per_group: &[],
    dialects: &[Dialect { name: "swift", leaf: swift, option: "{}?", list: "[{}]" }],
    // Templates convert by themselves: `convert` writes Rust.
    conversions: &[],
    word: names::camel,
    error: |kind| format!("BojagiError.{}", names::camel(kind)),
};

/// `Int` is what Swift counts with, whatever the range.
fn swift(ty: &Type) -> String {
    match ty {
        Type::String => "String".into(),
        Type::Bool => "Bool".into(),
        Type::U32 | Type::U64 => "Int".into(),
        Type::I64 => "Int64".into(),
        Type::Timestamp => "Date".into(),
        Type::Duration => "Duration".into(),
        Type::Secret => "SecretString".into(),
        Type::Value => "SecretValue".into(),
        Type::Provider => "CredentialsProvider".into(),
        Type::Texts => "[String: String]".into(),
        other => plain(other),
    }
}
