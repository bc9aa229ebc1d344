//! Renders the surface through the templates: every file that is not written by hand.

use std::collections::BTreeSet;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value, context};

use crate::languages::{self, Target};
use crate::surface::{Surface, Type};
use crate::{docs, names};

/// What every rendered file opens with, but for JSON, which has no comments.
pub const LINE: &str = "Generated from core by `make generate`. Do not edit.";

/// A file as it must be, by its path below the root of the project.
#[derive(Debug)]
pub struct Rendered {
    pub path: String,
    pub text: String,
}

/// Every rendered file.
pub fn all(surface: &Surface) -> Result<Vec<Rendered>, String> {
    let environment = environment(surface)?;
    let mut rendered = Vec::new();
    let mut add = |target: &Target, path: String, context: Value| {
        let text = environment
            .get_template(target.template)
            .and_then(|template| template.render(context))
            .map_err(|e| format!("{}: {e}", target.template))?;
        let text = finished(&path, &text)?;
        rendered.push(Rendered { path, text });
        Ok::<_, String>(())
    };
    for language in languages::ALL {
        for target in language.once {
            add(target, target.path.into(), context! { surface => Serde(surface) })?;
        }
        for provider in &surface.providers {
            let path = |target: &Target| {
                let path = target.path.replace("{provider}", &provider.name);
                path.replace("{Provider}", &names::pascal(&provider.name))
            };
            let context = context! { surface => Serde(surface), provider => Serde(provider) };
            for target in language.per_provider {
                add(target, path(target), context.clone())?;
            }
            let client = &provider.client;
            let callable = client.operations.iter().chain(&client.iterations);
            let groups: BTreeSet<_> = callable.map(|o| &o.group).collect();
            for target in language.per_group {
                for group in &groups {
                    let path = path(target).replace("{group}", group);
                    add(target, path, context! { group => group.as_str(), ..context.clone() })?;
                }
            }
        }
    }
    Ok(rendered)
}

/// The line that opens every rendered file, in its language's comment, and the language's own form.
fn finished(path: &str, text: &str) -> Result<String, String> {
    let text = text.trim();
    Ok(match path.rsplit('.').next() {
        Some("rs") => {
            let file = syn::parse_file(text).map_err(|e| format!("{path}: {e}\n{text}"))?;
            format!("// {LINE}\n\n{}", prettyplease::unparse(&file))
        }
        Some("py" | "pyi") => format!("# {LINE}\n{text}\n"),
        Some("md") => format!("<!-- {LINE} -->\n\n{text}\n"),
        Some("json") => {
            let value: serde_json::Value =
                serde_json::from_str(text).map_err(|e| format!("{path}: {e}\n{text}"))?;
            let pretty = serde_json::to_string_pretty(&value).map_err(|e| e.to_string())?;
            format!("{pretty}\n")
        }
        _ => format!("// {LINE}\n{text}\n"),
    })
}

fn environment(surface: &Surface) -> Result<Environment<'static>, String> {
    let mut environment = Environment::new();
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.map_err(|e| e.to_string())?);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_debug(false);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    add_filters(&mut environment, surface);
    for language in languages::ALL {
        for target in language.once.iter().chain(language.per_provider).chain(language.per_group) {
            environment
                .add_template(target.template, target.source)
                .map_err(|e| format!("{}: {e}", target.template))?;
        }
    }
    Ok(environment)
}

fn add_filters(environment: &mut Environment<'static>, surface: &Surface) {
    let failed = |why: String| Error::new(ErrorKind::InvalidOperation, why);
    environment.add_filter("camel", names::camel);
    environment.add_filter("pascal", names::pascal);
    environment.add_filter("snake", names::snake);
    environment.add_filter("upper_snake", names::upper_snake);
    environment.add_filter("ty", move |Serde(ty): Serde<Type>, dialect: &str| {
        languages::name(&ty, dialect).map_err(failed)
    });
    environment.add_filter(
        "convert",
        move |Serde(ty): Serde<Type>, expr: &str, conversion: &str| {
            languages::convert(&ty, expr, conversion).map_err(failed)
        },
    );
    environment.add_filter("wrap", |text: &str, width: usize, options: Kwargs| {
        let hang = options.get::<Option<&str>>("hang")?.unwrap_or_default();
        Ok::<_, Error>(docs::wrap(text, width, hang))
    });
    environment.add_filter("comment", |text: &str, mark: &str| {
        let line = |line: &str| format!("{mark} {line}").trim_end().to_owned();
        text.lines().map(line).collect::<Vec<_>>().join("\n")
    });
    let kinds: BTreeSet<String> = surface.error_kinds.iter().map(|k| k.name.clone()).collect();
    environment.add_filter("words", move |text: &str, language: &str| {
        let Some(language) = languages::ALL.iter().find(|l| l.name == language) else {
            return Err(failed(format!("there is no language {language}")));
        };
        Ok(docs::localized(text, |word| match kinds.contains(word) {
            true => (language.error)(word),
            false if names::is_snake(word) => (language.word)(word),
            false => word.to_owned(),
        }))
    });
}
