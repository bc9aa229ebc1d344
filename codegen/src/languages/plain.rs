//! No language in particular: the reference pages, and the description that tests compare with.

use super::{Dialect, Language, targets};
use crate::surface::Type;

pub const LANGUAGE: Language = Language {
    name: "plain",
    once: targets! { "surface.json" => "tests/surface.json", },
    per_provider: targets! {
        "docs/client.md" => "docs/{provider}/client.md",
        "docs/models.md" => "docs/{provider}/models.md",
    },
    per_group: targets! { "docs/group.md" => "docs/{provider}/{group}.md", },
    dialects: &[Dialect { name: "plain", leaf: plain, option: "{}?", list: "[{}]" }],
    conversions: &[],
    word: str::to_owned,
    error: str::to_owned,
};

pub fn plain(ty: &Type) -> String {
    match ty {
        Type::String => "text".into(),
        Type::Bool => "bool".into(),
        Type::U32 | Type::U64 | Type::I64 => "integer".into(),
        Type::Timestamp => "timestamp".into(),
        Type::Duration => "duration".into(),
        Type::Secret => "secret".into(),
        Type::Value => "value".into(),
        Type::Provider => "credentials provider".into(),
        Type::Texts => "{text: text}".into(),
        Type::Model(name) | Type::Enum(name) | Type::Choice(name) => name.clone(),
        Type::Option(_) | Type::Vec(_) => unreachable!("not a leaf"),
    }
}
