//! The description of core's public surface: what is read from its source, and what templates see.

use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize)]
pub struct Surface {
    pub error_kinds: Vec<Variant>,
    pub providers: Vec<Provider>,
}

/// One module of core with one client: `ncloud`.
#[derive(Debug, Serialize)]
pub struct Provider {
    pub name: String,
    pub client: Client,
    pub models: Vec<Model>,
    pub enums: Vec<Enum>,
    pub choices: Vec<Choice>,
}

#[derive(Debug, Serialize)]
pub struct Client {
    pub name: String,
    pub doc: Doc,
    /// How the client is made: the parameters of its builder.
    pub constructor: Doc,
    pub options: Vec<Field>,
    pub operations: Vec<Operation>,
    /// Functions that go through a list page by page; `returns` is the type of one item.
    pub iterations: Vec<Operation>,
    /// What `close` does, if there is one.
    pub close: Option<Doc>,
    /// The clients of other providers that it may give.
    pub others: Vec<Other>,
}

/// A function that gives the client of another provider, or nothing.
#[derive(Debug, Serialize)]
pub struct Other {
    pub name: String,
    pub doc: Doc,
    pub provider: String,
    pub client: String,
}

#[derive(Debug, Serialize)]
pub struct Operation {
    pub name: String,
    /// The file it stands in, which is the service's group of operations: `secrets`.
    pub group: String,
    pub doc: Doc,
    /// Parameters that stand in the function's own list.
    pub params: Vec<Field>,
    /// The request model whose fields become arguments of their own in other languages.
    pub request: Option<String>,
    /// What a caller gives, required ones first: `params`, then the fields of `request`.
    pub args: Vec<Field>,
    pub returns: Option<Type>,
    /// The model that the result is or holds.
    pub returns_model: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Model {
    pub name: String,
    pub doc: Doc,
    pub fields: Vec<Field>,
    /// The choices that hold it: it is input then.
    pub choices: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Field {
    pub name: String,
    pub doc: Doc,
    #[serde(rename = "type")]
    pub ty: Type,
    pub required: bool,
    /// Core takes it as a reference.
    pub by_ref: bool,
}

#[derive(Debug, Serialize)]
pub struct Enum {
    pub name: String,
    pub doc: Doc,
    pub variants: Vec<Variant>,
}

#[derive(Debug, Serialize)]
pub struct Variant {
    pub name: String,
    /// The text that crosses the wire.
    pub text: String,
    pub doc: Doc,
}

/// One of several input models: an enum whose variants each hold one.
#[derive(Debug, Serialize)]
pub struct Choice {
    pub name: String,
    pub doc: Doc,
    pub variants: Vec<Chosen>,
}

#[derive(Debug, Serialize)]
pub struct Chosen {
    pub name: String,
    pub model: String,
    pub doc: Doc,
}

/// A doc comment, taken apart, so that each language can put the parts where it expects them.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Doc {
    pub text: String,
    pub errors: Option<String>,
    pub source: Option<String>,
}

/// The types that may cross into a binding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum Type {
    String,
    Bool,
    U32,
    U64,
    I64,
    Timestamp,
    Duration,
    Secret,
    /// A secret value with fields.
    Value,
    /// A callback of the application that gives credentials.
    Provider,
    Texts,
    Model(String),
    Enum(String),
    Choice(String),
    Option(Box<Type>),
    Vec(Box<Type>),
}

impl Type {
    /// The model at the heart of the type, if there is one.
    pub fn model(&self) -> Option<&str> {
        match self {
            Self::Model(name) => Some(name),
            Self::Option(of) | Self::Vec(of) => of.model(),
            _ => None,
        }
    }

    /// The choice at the heart of the type, if there is one.
    pub fn choice(&self) -> Option<&str> {
        match self {
            Self::Choice(name) => Some(name),
            Self::Option(of) | Self::Vec(of) => of.choice(),
            _ => None,
        }
    }

    /// The model, enum or choice at the heart of the type, if there is one.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Model(name) | Self::Enum(name) | Self::Choice(name) => Some(name),
            Self::Option(of) | Self::Vec(of) => of.named(),
            _ => None,
        }
    }
}
