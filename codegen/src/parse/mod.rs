//! Reads core's source into a [`Surface`], within a small subset of Rust. What the subset does not
//! hold is an error that names file and line, so that nothing goes missing in silence.

mod types;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::Span;
use syn::spanned::Spanned as _;
use syn::{Attribute, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, ReturnType};

use crate::docs;
use crate::surface::*;
use types::{
    Types, declared, field, generic, last_segment, model, pattern, public, quote_type, reachable,
    refuse_choice, refuse_model, required_first, type_of,
};

pub type Result<T> = std::result::Result<T, String>;

/// One file of core, with what an error needs to name a place in it.
struct Source {
    path: String,
    group: String,
    items: Vec<Item>,
}

impl Source {
    fn read(root: &Path, path: &Path) -> Result<Self> {
        let shown = path.strip_prefix(root).unwrap_or(path).display().to_string();
        let text = fs::read_to_string(path).map_err(|e| format!("{shown}: {e}"))?;
        Self::parse(&shown, &text)
    }

    fn parse(path: &str, text: &str) -> Result<Self> {
        let file =
            syn::parse_file(text).map_err(|e| format!("{path}:{}: {e}", e.span().start().line))?;
        let stem = Path::new(path).file_stem().unwrap_or_default();
        Ok(Self {
            path: path.to_owned(),
            group: stem.to_string_lossy().into_owned(),
            items: file.items,
        })
    }

    fn refuse<T>(&self, span: Span, why: impl std::fmt::Display) -> Result<T> {
        Err(format!("{}:{}: {why}", self.path, span.start().line))
    }

    fn doc(&self, attrs: &[Attribute], span: Span, what: &str) -> Result<Doc> {
        let (doc, _) = self.split(attrs, span, what)?;
        match doc.text.is_empty() {
            true => self.refuse(span, format!("{what} has no doc comment")),
            false => Ok(doc),
        }
    }

    fn split(
        &self,
        attrs: &[Attribute],
        span: Span,
        what: &str,
    ) -> Result<(Doc, BTreeMap<String, String>)> {
        docs::split(&docs::lines(attrs)).or_else(|why| self.refuse(span, format!("{what}: {why}")))
    }
}

/// Reads `core/src` below `root`: the error kinds, and each folder that holds a client.
pub fn surface(root: &Path) -> Result<Surface> {
    let core = root.join("core/src");
    let error_kinds = error_kinds(&Source::read(root, &core.join("error.rs"))?)?;
    let mut providers = Vec::new();
    for folder in sorted(&core)?.into_iter().filter(|path| path.is_dir()) {
        let files =
            sorted(&folder)?.into_iter().filter(|p| p.extension().is_some_and(|e| e == "rs"));
        let sources = files.map(|path| Source::read(root, &path)).collect::<Result<Vec<_>>>()?;
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        providers.extend(provider(&name, &sources)?);
    }
    Ok(Surface { error_kinds, providers })
}

/// For tests: one provider, from texts.
#[cfg(test)]
pub fn provider_from(name: &str, files: &[(&str, &str)]) -> Result<Option<Provider>> {
    let sources =
        files.iter().map(|(path, text)| Source::parse(path, text)).collect::<Result<Vec<_>>>()?;
    provider(name, &sources)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn error_kinds(source: &Source) -> Result<Vec<Variant>> {
    let kinds = source.items.iter().find_map(|item| match item {
        Item::Enum(item) if item.ident == "ErrorKind" => Some(item),
        _ => None,
    });
    let Some(kinds) = kinds else {
        return Err(format!("{}: there is no enum ErrorKind", source.path));
    };
    let kind = |variant: &syn::Variant| {
        let name = variant.ident.to_string();
        let doc = source.doc(&variant.attrs, variant.span(), &name)?;
        Ok(Variant { text: name.clone(), name, doc })
    };
    kinds.variants.iter().map(kind).collect()
}

fn provider(name: &str, sources: &[Source]) -> Result<Option<Provider>> {
    let Some((home, client)) = find_client(sources)? else {
        return Ok(None);
    };
    let types = declared(sources)?;
    let client_name = last_segment(&client.self_ty);
    let Some((_, client_struct)) = types.structs.get(&client_name) else {
        return home.refuse(client.span(), format!("there is no pub struct {client_name}"));
    };
    let (constructor, options) = constructor(home, client, &types)?;
    let functions = || {
        let of_client = blocks(sources).filter(|(_, block)| {
            block.trait_.is_none() && last_segment(&block.self_ty) == client_name
        });
        of_client.flat_map(|(source, block)| public_functions(block).map(move |f| (source, f)))
    };
    let others = functions().filter_map(|(source, f)| other(source, f).transpose());
    let others = others.collect::<Result<Vec<_>>>()?;
    // What calls the clients of others is no service, and has no pages of one.
    let served = others.is_empty();
    let (mut operations, mut iterations, mut close) = (Vec::new(), Vec::new(), None);
    for (source, function) in functions() {
        if function.sig.asyncness.is_some() {
            operations.push(operation(source, function, &types, served)?);
        } else if output(function).is_some_and(|(outer, _)| outer == "Pages") {
            iterations.push(operation(source, function, &types, served)?);
        } else if function.sig.ident == "close" {
            close = Some(source.doc(&function.attrs, function.span(), "close")?);
        }
    }
    let (models, enums, choices) =
        reachable(operations.iter().chain(&iterations), &options, &types)?;
    Ok(Some(Provider {
        name: name.to_owned(),
        client: Client {
            doc: home.doc(&client_struct.attrs, client_struct.span(), &client_name)?,
            name: client_name,
            constructor,
            options,
            operations,
            iterations,
            close,
            others,
        },
        models,
        enums,
        choices,
    }))
}

fn blocks(sources: &[Source]) -> impl Iterator<Item = (&Source, &ItemImpl)> {
    sources.iter().flat_map(|source| {
        source.items.iter().filter_map(move |item| match item {
            Item::Impl(block) => Some((source, block)),
            _ => None,
        })
    })
}

/// The client is the type whose `new` is a builder: `#[builder] pub fn new(..)`.
fn find_client(sources: &[Source]) -> Result<Option<(&Source, &ItemImpl)>> {
    let mut clients = blocks(sources).filter(|(_, block)| builder_new(block).is_some());
    let client = clients.next();
    match clients.next() {
        Some((source, second)) => source.refuse(second.span(), "a folder has one client"),
        None => Ok(client),
    }
}

fn builder_new(block: &ItemImpl) -> Option<&ImplItemFn> {
    block.items.iter().find_map(|item| match item {
        ImplItem::Fn(function) => {
            let is_builder = function.attrs.iter().any(|attr| {
                attr.path().segments.last().is_some_and(|last| last.ident == "builder")
            });
            (function.sig.ident == "new" && is_builder).then_some(function)
        }
        _ => None,
    })
}

fn constructor(source: &Source, block: &ItemImpl, types: &Types<'_>) -> Result<(Doc, Vec<Field>)> {
    let Some(function) = builder_new(block) else {
        return source.refuse(block.span(), "there is no builder");
    };
    let doc = source.doc(&function.attrs, function.span(), "new")?;
    let mut options = Vec::new();
    for input in &function.sig.inputs {
        let FnArg::Typed(input) = input else {
            return source.refuse(input.span(), "a builder takes no self");
        };
        let name = pattern(source, &input.pat)?;
        let doc = source.doc(&input.attrs, input.span(), &name)?;
        let option = input_field(source, name, doc, &input.ty, types)?;
        refuse_choice(source, input.span(), &option.name, &option.ty)?;
        options.push(option);
    }
    Ok((doc, required_first(options)))
}

/// Every `pub async fn` of the client is an operation, every `pub fn` that gives `Pages` goes through
/// a list, one that gives an `Option<&crate::provider::Client>` gives that client, and `close` closes it;
/// other functions are for Rust alone.
fn public_functions(block: &ItemImpl) -> impl Iterator<Item = &ImplItemFn> {
    block.items.iter().filter_map(|item| match item {
        ImplItem::Fn(function) if public(&function.vis) => Some(function),
        _ => None,
    })
}

/// `Outer<A, B>`, which a function returns.
fn output(function: &ImplItemFn) -> Option<(String, Vec<syn::Type>)> {
    match &function.sig.output {
        ReturnType::Type(_, output) => generic(output),
        ReturnType::Default => None,
    }
}

/// The client of another provider that a function gives.
fn other(source: &Source, function: &ImplItemFn) -> Result<Option<Other>> {
    let Some((outer, args)) = output(function) else { return Ok(None) };
    let [syn::Type::Reference(reference)] = &args[..] else { return Ok(None) };
    let syn::Type::Path(path) = &*reference.elem else { return Ok(None) };
    let segments: Vec<_> = path.path.segments.iter().map(|s| s.ident.to_string()).collect();
    let ("Option", [root, provider, client]) = (outer.as_str(), &segments[..]) else {
        return Ok(None);
    };
    if root != "crate" {
        return Ok(None);
    }
    let name = function.sig.ident.to_string();
    let doc = source.doc(&function.attrs, function.span(), &name)?;
    Ok(Some(Other { name, doc, provider: provider.clone(), client: client.clone() }))
}

fn operation(
    source: &Source,
    function: &ImplItemFn,
    types: &Types<'_>,
    served: bool,
) -> Result<Operation> {
    let name = function.sig.ident.to_string();
    if !function.sig.generics.params.is_empty() {
        return source.refuse(function.sig.generics.span(), format!("{name} must not be generic"));
    }
    let (doc, mut about) = source.split(&function.attrs, function.span(), &name)?;
    if doc.text.is_empty() || (served && doc.source.is_none()) {
        return source.refuse(
            function.span(),
            format!("{name} needs a doc comment with a line \"Source: <the service's page>\""),
        );
    }
    let mut params = Vec::new();
    let mut request = None;
    for input in &function.sig.inputs {
        let FnArg::Typed(input) = input else { continue };
        let param = pattern(source, &input.pat)?;
        let ty = quote_type(&input.ty);
        if request.is_some() {
            return source.refuse(input.span(), format!("{name}: the request must come last"));
        }
        if ty.ends_with("Request") {
            request = Some(ty);
            continue;
        }
        let Some(text) = about.remove(&param) else {
            return source.refuse(
                input.span(),
                format!("{name}: `{param}` is not described under # Arguments"),
            );
        };
        let doc = Doc { text, ..Doc::default() };
        params.push(input_field(source, param, doc, &input.ty, types)?);
    }
    if let Some(stray) = about.keys().next() {
        return source.refuse(
            function.span(),
            format!("{name}: # Arguments describes `{stray}`, which is not a parameter"),
        );
    }
    let mut args = params.clone();
    if let Some(request) = &request {
        let Some((home, item)) = types.structs.get(request) else {
            return source.refuse(function.span(), format!("{name}: there is no {request}"));
        };
        for field in model(home, item, types)?.fields {
            if args.iter().any(|arg| arg.name == field.name) {
                let why = format!("{name}: `{}` is a parameter and in {request}", field.name);
                return source.refuse(function.span(), why);
            }
            refuse_model(home, item.span(), &field)?;
            args.push(field);
        }
    }
    let returns = returns(source, function, types)?;
    if let Some(ty) = &returns {
        refuse_choice(source, function.span(), &name, ty)?;
    }
    let returns_model = returns.as_ref().and_then(Type::model).map(str::to_owned);
    Ok(Operation {
        group: source.group.clone(),
        doc,
        params,
        request,
        args: required_first(args),
        returns,
        returns_model,
        name,
    })
}

fn input_field(
    source: &Source,
    name: String,
    doc: Doc,
    ty: &syn::Type,
    types: &Types<'_>,
) -> Result<Field> {
    let field = field(source, name, doc, ty, types)?;
    refuse_model(source, ty.span(), &field)?;
    Ok(field)
}

/// `Result<T, Error>`, where `()` is nothing, or the `T` of `Pages<T>`.
fn returns(source: &Source, function: &ImplItemFn, types: &Types<'_>) -> Result<Option<Type>> {
    let name = &function.sig.ident;
    match output(function) {
        Some((outer, args)) if outer == "Pages" => type_of(source, &args[0], types).map(Some),
        Some((outer, args)) if outer == "Result" && args.len() == 2 => {
            match quote_type(&args[0]).as_str() {
                "()" => Ok(None),
                _ => type_of(source, &args[0], types).map(Some),
            }
        }
        _ => source.refuse(name.span(), format!("{name} must return Result<_, Error>")),
    }
}
