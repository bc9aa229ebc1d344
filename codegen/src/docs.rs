//! Doc comments: taken apart into text, arguments, errors and source, and put into the words of a language.

use std::collections::BTreeMap;

use syn::{Attribute, Expr, Lit, Meta};

use crate::surface::Doc;

/// The lines of a doc comment, without the blank that follows `///`.
pub fn lines(attrs: &[Attribute]) -> Vec<String> {
    let text = |attr: &Attribute| match &attr.meta {
        Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(lit) => match &lit.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    let line = |text: String| text.strip_prefix(' ').unwrap_or(&text).trim_end().to_owned();
    attrs.iter().filter_map(text).map(line).collect()
}

/// Takes a doc comment apart. The second half is what `# Arguments` says, by name. What would be
/// mangled on the way to another language is an error.
pub fn split(lines: &[String]) -> Result<(Doc, BTreeMap<String, String>), String> {
    let mut doc = Doc::default();
    let mut args: BTreeMap<String, String> = BTreeMap::new();
    let mut section = "";
    let mut text = Vec::new();
    let mut errors = Vec::new();
    let mut argument = String::new();
    for line in lines {
        if line.starts_with("```") || line.starts_with("- ") {
            return Err(format!("docs that cross hold no code and no lists: {line:?}"));
        } else if let Some(title) = line.strip_prefix("# ") {
            if !matches!(title, "Arguments" | "Errors") {
                return Err(format!(
                    "docs that cross have # Arguments and # Errors, not # {title}"
                ));
            }
            section = title;
        } else if let Some(url) = line.strip_prefix("Source: <") {
            doc.source = Some(url.trim_end_matches('>').to_owned());
        } else if section == "Errors" {
            errors.push(line.as_str());
        } else if section == "Arguments" {
            let begun = line.strip_prefix("* `").and_then(|line| line.split_once("` - "));
            if let Some((name, about)) = begun {
                argument = name.to_owned();
                args.insert(argument.clone(), about.to_owned());
            } else if let Some(about) = args.get_mut(&argument) {
                *about = format!("{about} {}", line.trim()).trim_end().to_owned();
            } else if !line.is_empty() {
                return Err(format!("# Arguments must be a list of \"* `name` - text\": {line:?}"));
            }
        } else {
            text.push(line.as_str());
        }
    }
    doc.text = text.join("\n").trim().to_owned();
    doc.errors = Some(errors.join("\n").trim().to_owned()).filter(|errors| !errors.is_empty());
    Ok((doc, args))
}

/// Breaks text into lines of at most `width` characters, keeping paragraphs; `hang` goes before
/// every line but the first.
pub fn wrap(text: &str, width: usize, hang: &str) -> String {
    let paragraph = |paragraph: &str| {
        let mut lines = vec![String::new()];
        for word in paragraph.split_whitespace() {
            let last = lines.last_mut().filter(|line| line.len() + 1 + word.len() <= width);
            match last {
                Some(line) if line.is_empty() => line.push_str(word),
                Some(line) => line.extend([" ", word]),
                None => lines.push(format!("{hang}{word}")),
            }
        }
        lines.join("\n")
    };
    text.split("\n\n").map(paragraph).collect::<Vec<_>>().join("\n\n")
}

/// Puts every word that stands alone in backticks into a language's convention. A link to an item of
/// core becomes its name.
pub fn localized(text: &str, word: impl Fn(&str) -> String) -> String {
    let text = text.replace("[`", "`").replace("`]", "`");
    let quoted = |(index, part): (usize, &str)| match index % 2 {
        1 => word(part),
        _ => part.to_owned(),
    };
    text.split('`').enumerate().map(quoted).collect::<Vec<_>>().join("`")
}
