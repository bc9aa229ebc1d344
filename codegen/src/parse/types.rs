//! The types of the surface: which there are, and which Rust type is which.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use syn::spanned::Spanned as _;
use syn::{Expr, Item, ItemEnum, ItemStruct, Lit, Pat, Visibility};

use super::{Result, Source};
use crate::names::RESERVED;
use crate::surface::*;

/// The types that a provider's files declare, by name.
#[derive(Default)]
pub(super) struct Types<'a> {
    pub(super) structs: BTreeMap<String, (&'a Source, &'a ItemStruct)>,
    pub(super) enums: BTreeMap<String, (&'a Source, ItemEnum)>,
    pub(super) choices: BTreeMap<String, (&'a Source, &'a ItemEnum)>,
}

pub(super) fn declared(sources: &[Source]) -> Result<Types<'_>> {
    let mut types = Types::default();
    for source in sources {
        for item in &source.items {
            match item {
                Item::Struct(item) if public(&item.vis) => {
                    types.structs.insert(item.ident.to_string(), (source, item));
                }
                Item::Enum(item) if public(&item.vis) => {
                    types.choices.insert(item.ident.to_string(), (source, item));
                }
                Item::Macro(item) if item.mac.path.is_ident("open_enum") => {
                    let item: ItemEnum = item.mac.parse_body().or_else(|e| {
                        source.refuse(e.span(), format!("open_enum! holds no enum: {e}"))
                    })?;
                    types.enums.insert(item.ident.to_string(), (source, item));
                }
                _ => {}
            }
        }
    }
    Ok(types)
}

/// Models, enums and choices that an operation or an option leads to, by name.
pub(super) fn reachable<'a>(
    operations: impl Iterator<Item = &'a Operation> + Clone,
    options: &[Field],
    types: &Types<'_>,
) -> Result<(Vec<Model>, Vec<Enum>, Vec<Choice>)> {
    let fields = operations.clone().flat_map(|o| &o.args).chain(options);
    let mut todo: Vec<String> = operations
        .filter_map(|o| o.returns.as_ref())
        .chain(fields.map(|f| &f.ty))
        .filter_map(|ty| ty.named().map(str::to_owned))
        .collect();
    let mut seen = BTreeSet::new();
    let (mut models, mut enums) = (BTreeMap::new(), BTreeMap::new());
    let mut choices = BTreeMap::new();
    while let Some(name) = todo.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        if let Some((source, item)) = types.structs.get(&name) {
            let model = model(source, item, types)?;
            for field in &model.fields {
                refuse_choice(source, item.span(), &field.name, &field.ty)?;
            }
            todo.extend(model.fields.iter().filter_map(|f| f.ty.named().map(str::to_owned)));
            models.insert(name, model);
        } else if let Some((source, item)) = types.enums.get(&name) {
            enums.insert(name, open_enum(source, item)?);
        } else if let Some((source, item)) = types.choices.get(&name) {
            let choice = choice(source, item, types)?;
            todo.extend(choice.variants.iter().map(|variant| variant.model.clone()));
            choices.insert(name, choice);
        }
    }
    for choice in choices.values() {
        for variant in &choice.variants {
            models.entry(variant.model.clone()).and_modify(|m| m.choices.push(choice.name.clone()));
        }
    }
    let models = models.into_values().collect();
    Ok((models, enums.into_values().collect(), choices.into_values().collect()))
}

/// An enum whose variants each hold a model of input.
fn choice(source: &Source, item: &ItemEnum, types: &Types<'_>) -> Result<Choice> {
    let name = item.ident.to_string();
    let variant = |variant: &syn::Variant| {
        let held = match &variant.fields {
            syn::Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                last_segment(&fields.unnamed[0].ty)
            }
            _ => String::new(),
        };
        let Some((home, model_item)) = types.structs.get(&held) else {
            let why = format!("{name}::{} must hold one model", variant.ident);
            return source.refuse(variant.span(), why);
        };
        for field in model(home, model_item, types)?.fields {
            refuse_model(home, model_item.span(), &field)?;
        }
        let variant_name = variant.ident.to_string();
        let doc = source.doc(&variant.attrs, variant.span(), &variant_name)?;
        Ok(Chosen { name: variant_name, model: held, doc })
    };
    Ok(Choice {
        doc: source.doc(&item.attrs, item.span(), &name)?,
        variants: item.variants.iter().map(variant).collect::<Result<_>>()?,
        name,
    })
}

/// Input is flat: an `XRequest` becomes arguments, and no further model may stand in it but one of a
/// choice.
pub(super) fn refuse_model(source: &Source, span: Span, field: &Field) -> Result<()> {
    match field.ty.model() {
        Some(model) => {
            source.refuse(span, format!("`{}`: {model} cannot be input, only output", field.name))
        }
        None => Ok(()),
    }
}

/// A choice is one argument of an operation, and nothing else.
pub(super) fn refuse_choice(source: &Source, span: Span, name: &str, ty: &Type) -> Result<()> {
    match ty.choice() {
        Some(choice) => source.refuse(span, format!("`{name}`: {choice} can only be an argument")),
        None => Ok(()),
    }
}

pub(super) fn model(source: &Source, item: &ItemStruct, types: &Types<'_>) -> Result<Model> {
    let name = item.ident.to_string();
    if !item.generics.params.is_empty() {
        return source.refuse(item.generics.span(), format!("{name} must not be generic"));
    }
    if !derives_builder(item) {
        return source.refuse(item.span(), format!("{name} must derive bon::Builder"));
    }
    let mut fields = Vec::new();
    for f in &item.fields {
        let Some(ident) = &f.ident else {
            return source.refuse(f.span(), format!("{name} must have named fields"));
        };
        if !public(&f.vis) {
            return source.refuse(f.span(), format!("{name}.{ident} must be pub"));
        }
        let doc = source.doc(&f.attrs, f.span(), &format!("{name}.{ident}"))?;
        fields.push(field(source, ident.to_string(), doc, &f.ty, types)?);
    }
    let doc = source.doc(&item.attrs, item.span(), &name)?;
    Ok(Model { name, doc, fields, choices: Vec::new() })
}

/// Bindings make models by their builders.
fn derives_builder(item: &ItemStruct) -> bool {
    item.attrs.iter().filter(|attr| attr.path().is_ident("derive")).any(|attr| {
        let mut found = false;
        let parsed = attr.parse_nested_meta(|derived| {
            found |= derived.path.segments.last().is_some_and(|last| last.ident == "Builder");
            Ok(())
        });
        parsed.is_ok() && found
    })
}

fn open_enum(source: &Source, item: &ItemEnum) -> Result<Enum> {
    let name = item.ident.to_string();
    let variant = |variant: &syn::Variant| {
        let variant_name = variant.ident.to_string();
        let text = match &variant.discriminant {
            Some((_, Expr::Lit(lit))) => match &lit.lit {
                Lit::Str(text) => text.value(),
                _ => return source.refuse(variant.span(), "the value must be a text"),
            },
            _ => return source.refuse(variant.span(), format!("{variant_name} has no text")),
        };
        let doc = source.doc(&variant.attrs, variant.span(), &variant_name)?;
        Ok(Variant { name: variant_name, text, doc })
    };
    Ok(Enum {
        doc: source.doc(&item.attrs, item.span(), &name)?,
        variants: item.variants.iter().map(variant).collect::<Result<_>>()?,
        name,
    })
}

pub(super) fn field(
    source: &Source,
    name: String,
    doc: Doc,
    ty: &syn::Type,
    types: &Types<'_>,
) -> Result<Field> {
    let word = name.trim_start_matches("r#");
    if RESERVED.contains(&word) {
        return source.refuse(ty.span(), format!("`{word}` is a word of one of the languages"));
    }
    let by_ref = matches!(ty, syn::Type::Reference(_));
    let ty = type_of(source, ty, types)?;
    let required = !matches!(ty, Type::Option(_));
    Ok(Field { name, doc, ty, required, by_ref })
}

pub(super) fn required_first(mut fields: Vec<Field>) -> Vec<Field> {
    fields.sort_by_key(|field| !field.required);
    fields
}

pub(super) fn type_of(source: &Source, ty: &syn::Type, types: &Types<'_>) -> Result<Type> {
    if let syn::Type::Reference(reference) = ty {
        return match quote_type(&reference.elem).as_str() {
            "str" => Ok(Type::String),
            "[u8]" => cannot_cross(source, ty),
            _ => type_of(source, &reference.elem, types),
        };
    }
    if let Some((outer, args)) = generic(ty) {
        let inner = || type_of(source, &args[0], types).map(Box::new);
        return match (outer.as_str(), args.len()) {
            ("Option", 1) => Ok(Type::Option(inner()?)),
            ("Vec", 1) => Ok(Type::Vec(inner()?)),
            ("HashMap", 2) if args.iter().all(|arg| quote_type(arg) == "String") => Ok(Type::Texts),
            _ => cannot_cross(source, ty),
        };
    }
    Ok(match quote_type(ty).as_str() {
        "String" => Type::String,
        "bool" => Type::Bool,
        "u32" => Type::U32,
        "u64" => Type::U64,
        "i64" => Type::I64,
        "Timestamp" => Type::Timestamp,
        "Duration" => Type::Duration,
        "SecretString" => Type::Secret,
        "SecretValue" => Type::Value,
        "SharedCredentialsProvider" => Type::Provider,
        name if types.structs.contains_key(name) => Type::Model(name.to_owned()),
        name if types.enums.contains_key(name) => Type::Enum(name.to_owned()),
        name if types.choices.contains_key(name) => Type::Choice(name.to_owned()),
        _ => return cannot_cross(source, ty),
    })
}

fn cannot_cross<T>(source: &Source, ty: &syn::Type) -> Result<T> {
    source.refuse(
        ty.span(),
        format!(
            "the type {} cannot cross into a binding; those that can: String, bool, u32, u64, i64, \
             Timestamp, Duration, SecretString, SecretValue, SharedCredentialsProvider, Option, Vec, HashMap<String, String>, pub structs, \
             pub enums of them, and open_enum! enums of the same folder",
            quote_type(ty)
        ),
    )
}

/// `Outer<A, B>` as its name and arguments.
pub(super) fn generic(ty: &syn::Type) -> Option<(String, Vec<syn::Type>)> {
    let syn::Type::Path(path) = ty else {
        return None;
    };
    let last = path.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(args) = &last.arguments else {
        return None;
    };
    let types = args.args.iter().filter_map(|arg| match arg {
        syn::GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    });
    Some((last.ident.to_string(), types.collect()))
}

pub(super) fn pattern(source: &Source, pattern: &Pat) -> Result<String> {
    match pattern {
        Pat::Ident(name) => Ok(name.ident.to_string()),
        other => source.refuse(other.span(), "a parameter must be a plain name"),
    }
}

/// The type's own name, whatever path it is written with.
pub(super) fn last_segment(ty: &syn::Type) -> String {
    match ty {
        syn::Type::Path(path) => {
            path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default()
        }
        other => quote_type(other),
    }
}

pub(super) fn quote_type(ty: &syn::Type) -> String {
    use quote::ToTokens as _;
    ty.to_token_stream().to_string()
}

pub(super) fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
