//! Python: PyO3 classes, and the type stubs for them.

use super::plain::plain;
use super::{Dialect, Language, targets};
use crate::surface::Type;

pub const LANGUAGE: Language = Language {
    name: "python",
    once: targets! {
        "python/modules.rs" => "bindings-python/src/generated/mod.rs",
        "python/providers.py" => "bindings-python/python/bojagi/generated/providers.py",
        "python/errors.py" => "bindings-python/python/bojagi/generated/errors.py",
    },
    per_provider: targets! {
        "python/provider.rs" => "bindings-python/src/generated/{provider}.rs",
        "python/module.py" => "bindings-python/python/bojagi/{provider}.py",
        "python/provider.py" => "bindings-python/python/bojagi/generated/{provider}.py",
        "python/enums.py" => "bindings-python/python/bojagi/generated/{provider}_enums.py",
        "python/provider.pyi" => "bindings-python/python/bojagi/generated/{provider}.pyi",
        "python/typed.py" => "bindings-python/tests/generated/{provider}.py",
    },
    per_group: &[],
    dialects: &[
        Dialect { name: "pyi", leaf: pyi, option: "{} | None", list: "tuple[{}, ...]" },
        Dialect { name: "pyi_in", leaf: pyi_in, option: "{} | None", list: "Sequence[{}]" },
        Dialect { name: "pyo3", leaf: pyo3, option: "Option<{}>", list: "Tuple<{}>" },
        Dialect { name: "pyo3_in", leaf: pyo3_in, option: "Option<{}>", list: "Vec<{}>" },
    ],
    conversions: &[("to_python", to_python), ("from_python", from_python)],
    word: str::to_owned,
    error: |kind| format!("{kind}Error"),
};

fn pyi(ty: &Type) -> String {
    match ty {
        Type::String => "str".into(),
        Type::U32 | Type::U64 | Type::I64 => "int".into(),
        Type::Timestamp => "datetime".into(),
        Type::Duration => "timedelta".into(),
        Type::Secret => "SecretString".into(),
        Type::Value => "SecretValue".into(),
        Type::Provider => "Callable[[], Credentials | Coroutine[Any, Any, Credentials]]".into(),
        Type::Texts => "dict[str, str]".into(),
        other => plain(other),
    }
}

fn pyi_in(ty: &Type) -> String {
    match ty {
        Type::Duration => "timedelta | float".into(),
        Type::Secret | Type::Value => "SecretString | SecretValue | str".into(),
        Type::Enum(name) => format!("{name} | str"),
        other => pyi(other),
    }
}

fn pyo3(ty: &Type) -> String {
    match ty {
        Type::String => "String".into(),
        Type::U32 => "u32".into(),
        Type::U64 => "u64".into(),
        Type::I64 => "i64".into(),
        Type::Timestamp => "jiff::Timestamp".into(),
        Type::Duration => "std::time::Duration".into(),
        Type::Secret => "SecretString".into(),
        Type::Value => "SecretValue".into(),
        Type::Provider => "CredentialsProvider".into(),
        Type::Texts => "std::collections::HashMap<String, String>".into(),
        other => plain(other),
    }
}

fn pyo3_in(ty: &Type) -> String {
    match ty {
        Type::Duration => "Seconds".into(),
        Type::Secret | Type::Value => "SecretArgument".into(),
        Type::String => "Text".into(),
        Type::U32 => "Unsigned<u32>".into(),
        Type::U64 => "Unsigned<u64>".into(),
        Type::Enum(_) => "Text".into(),
        other => pyo3(other),
    }
}

fn to_python(ty: &Type) -> Option<String> {
    match ty {
        Type::Secret => Some("SecretString::from".into()),
        Type::Value => Some("SecretValue::from".into()),
        Type::Model(name) | Type::Enum(name) => Some(format!("{name}::from")),
        _ => None,
    }
}

fn from_python(ty: &Type) -> Option<String> {
    match ty {
        Type::Duration => Some("std::time::Duration::from".into()),
        Type::Secret => Some("bojagi::SecretString::from".into()),
        Type::Value => Some("bojagi::SecretValue::from".into()),
        Type::String => Some("String::from".into()),
        Type::U32 => Some("u32::from".into()),
        Type::U64 => Some("u64::from".into()),
        Type::Enum(name) | Type::Model(name) | Type::Choice(name) => {
            Some(format!("inner::{name}::from"))
        }
        _ => None,
    }
}
