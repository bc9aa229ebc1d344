//! One name, written as each language writes it. Core's names are snake_case and PascalCase.

/// `secret_id` -> `secretId`, `NotFound` -> `notFound`.
pub fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut chars = pascal.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => pascal,
    }
}

/// `secret_id` -> `SecretId`; `NotFound` stays.
pub fn pascal(name: &str) -> String {
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|c| c.to_uppercase().chain(chars).collect::<String>())
    };
    name.split('_').filter_map(capital).collect()
}

/// `NotFound` -> `NOT_FOUND`.
pub fn upper_snake(name: &str) -> String {
    snake(name).to_uppercase()
}

/// `NotFound` -> `not_found`.
pub fn snake(name: &str) -> String {
    let mut out = String::new();
    for (index, c) in name.char_indices() {
        if c.is_uppercase() && index > 0 {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// Whether it is a name of core's in snake_case, of two words at least.
pub fn is_snake(name: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    name.trim_matches('_').contains('_') && name.chars().all(allowed)
}

/// Words that one of the languages keeps for itself, so that none can be a name of core's.
pub const RESERVED: &[&str] = &[
    "as",
    "async",
    "await",
    "break",
    "case",
    "class",
    "const",
    "continue",
    "default",
    "def",
    "del",
    "do",
    "elif",
    "else",
    "enum",
    "except",
    "export",
    "extends",
    "extension",
    "false",
    "final",
    "finally",
    "for",
    "from",
    "fun",
    "func",
    "function",
    "global",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "interface",
    "internal",
    "is",
    "lambda",
    "let",
    "match",
    "new",
    "nil",
    "none",
    "nonlocal",
    "not",
    "null",
    "object",
    "operator",
    "or",
    "package",
    "pass",
    "private",
    "protected",
    "protocol",
    "public",
    "raise",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "switch",
    "this",
    "throw",
    "throws",
    "true",
    "try",
    "type",
    "typealias",
    "typeof",
    "val",
    "var",
    "void",
    "when",
    "where",
    "while",
    "with",
    "yield",
];
