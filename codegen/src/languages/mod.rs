//! What is particular to each language: the files that are rendered for it, what it calls the types
//! of core, and how its docs write names.

mod kotlin;
mod node;
mod plain;
mod python;
mod swift;
mod uniffi;

use crate::surface::Type;

pub const ALL: &[Language] = &[
    plain::LANGUAGE,
    python::LANGUAGE,
    node::LANGUAGE,
    uniffi::LANGUAGE,
    kotlin::LANGUAGE,
    swift::LANGUAGE,
];

/// One language; templates call it by `name` in `words`.
pub struct Language {
    pub name: &'static str,
    /// Rendered once.
    pub once: &'static [Target],
    /// Rendered for every provider; `{provider}` in the path stands for its name.
    pub per_provider: &'static [Target],
    /// Rendered for every group of operations; `{group}` in the path stands for its name.
    pub per_group: &'static [Target],
    /// The ways to write types, for `ty`.
    pub dialects: &'static [Dialect],
    /// The ways to take a value across, for `convert`, by name.
    pub conversions: &'static [(&'static str, Conversion)],
    /// A name of core (`secret_id`), as docs in this language write it.
    pub word: fn(&str) -> String,
    /// An error kind (`NotFound`), as docs in this language write it.
    pub error: fn(&str) -> String,
}

/// The function that a leaf is handed to. A leaf without one crosses as it is.
pub type Conversion = fn(&Type) -> Option<String>;

/// A template, and the path of what it makes.
pub struct Target {
    pub template: &'static str,
    pub source: &'static str,
    pub path: &'static str,
}

/// One way to write types: its leaves, and what goes around them, where `{}` is what is inside.
pub struct Dialect {
    pub name: &'static str,
    pub leaf: fn(&Type) -> String,
    pub option: &'static str,
    pub list: &'static str,
}

/// Templates by their path below `templates`.
macro_rules! targets {
    ($( $template:literal => $path:literal, )*) => {
        &[ $( $crate::languages::Target {
            template: $template,
            source: include_str!(concat!("../../templates/", $template)),
            path: $path,
        }, )* ]
    };
}
use targets;

/// The type's name in a dialect.
pub fn name(ty: &Type, dialect: &str) -> Result<String, String> {
    fn build(ty: &Type, dialect: &Dialect) -> String {
        match ty {
            Type::Option(of) => dialect.option.replace("{}", &build(of, dialect)),
            Type::Vec(of) => dialect.list.replace("{}", &build(of, dialect)),
            leaf => (dialect.leaf)(leaf),
        }
    }
    let mut all = ALL.iter().flat_map(|language| language.dialects);
    match all.find(|d| d.name == dialect) {
        Some(dialect) => Ok(build(ty, dialect)),
        None => Err(format!("there is no dialect {dialect}")),
    }
}

/// Rust that takes the value of `expr` across.
pub fn convert(ty: &Type, expr: &str, conversion: &str) -> Result<String, String> {
    fn build(ty: &Type, expr: &str, function: Conversion) -> Option<String> {
        let inside = |of: &Type| match of {
            Type::Option(_) | Type::Vec(_) => {
                build(of, "x", function).map(|inner| format!("|x| {inner}"))
            }
            leaf => function(leaf),
        };
        match ty {
            Type::Option(of) => Some(format!("{expr}.map({})", inside(of)?)),
            Type::Vec(of) => Some(format!("{expr}.into_iter().map({}).collect()", inside(of)?)),
            leaf => Some(format!("{}({expr})", function(leaf)?)),
        }
    }
    let mut all = ALL.iter().flat_map(|language| language.conversions);
    match all.find(|(name, _)| *name == conversion) {
        Some((_, function)) => Ok(build(ty, expr, *function).unwrap_or_else(|| expr.to_owned())),
        None => Err(format!("there is no conversion {conversion}")),
    }
}
