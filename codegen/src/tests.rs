//! What the generator makes of small sources: snapshots of what it renders, and the errors it gives
//! for what it does not understand.

use insta::{assert_json_snapshot, assert_snapshot};

use crate::parse::provider_from;
use crate::surface::{Doc, Surface, Type, Variant};
use crate::{docs, languages, names, render};

const CLIENT: &str = r#"
    /// A client.
    pub struct Client;

    #[bon::bon]
    impl Client {
        /// Makes a client.
        ///
        /// # Errors
        ///
        /// `NotFound` when there is none.
        #[builder]
        pub fn new(
            /// How long to wait.
            timeout: Option<Duration>,
            /// The key.
            #[builder(into)]
            key: SecretString,
            /// Gives the credentials.
            #[builder(into)]
            credentials: Option<SharedCredentialsProvider>,
        ) -> Result<Self, Error> {}
    }
"#;

const THINGS: &str = r#"
    impl Client {
        /// Makes a thing, then see `get_thing`.
        ///
        /// # Errors
        ///
        /// `NotFound` when its place is taken.
        ///
        /// Source: <https://example.com/make-thing>
        pub async fn make_thing(&self, request: MakeThingRequest) -> Result<Thing, Error> {}

        /// Reads a thing.
        ///
        /// # Arguments
        ///
        /// * `thing_id` - ID of the thing,
        ///   as `make_thing` gave it.
        ///
        /// Source: <https://example.com/get-thing>
        pub async fn get_thing(&self, thing_id: &str) -> Result<Thing, Error> {}

        /// Reads a part of a thing.
        ///
        /// # Arguments
        ///
        /// * `thing_id` - ID of the thing.
        /// * `colour` - Colour of the part.
        /// * `days` - How many days ago.
        /// * `content` - What it must hold.
        ///
        /// Source: <https://example.com/get-part>
        pub async fn get_part(
            &self,
            thing_id: &str,
            colour: &Colour,
            days: u32,
            content: &SecretString,
            request: GetPartRequest,
        ) -> Result<SecretString, Error> {}

        /// Lists things.
        ///
        /// Source: <https://example.com/list-things>
        pub async fn list_things(&self) -> Result<Vec<Thing>, Error> {}

        /// Removes all things.
        ///
        /// Source: <https://example.com/remove-things>
        pub async fn remove_things(&self) -> Result<(), Error> {}

        /// Goes through all things of a colour.
        ///
        /// # Arguments
        ///
        /// * `colour` - Colour of the things.
        ///
        /// Source: <https://example.com/list-things>
        pub fn iter_things(&self, colour: &Colour, request: IterThingsRequest) -> Pages<Thing> {}

        /// Closes the client.
        pub fn close(&self) {}

        /// For Rust alone.
        pub fn untouched<T: Clone>(&self, f: impl Fn(T)) {}

        async fn private(&self, anything: &dyn Any) {}
    }

    /// What `make_thing` needs.
    #[derive(Clone, bon::Builder)]
    pub struct MakeThingRequest {
        /// Colour, if it matters.
        pub colour: Option<Colour>,
        /// What it holds.
        pub content: SecretString,
        /// Labels.
        pub labels: HashMap<String, String>,
        /// Where it stands.
        pub place: Option<Place>,
    }

    /// Where a thing stands.
    pub enum Place {
        /// In a box.
        Inside(InBox),
        /// On a shelf.
        On(OnShelf),
    }

    /// A place in a box.
    #[derive(Clone, bon::Builder)]
    pub struct InBox {
        /// Which one.
        pub number: u32,
        /// Its colour, if it matters.
        pub colour: Option<Colour>,
    }

    /// A place on a shelf.
    #[derive(Clone, bon::Builder)]
    pub struct OnShelf {
        /// Name of the shelf.
        pub shelf: String,
    }

    /// What `get_part` may be told.
    #[derive(Clone, bon::Builder)]
    pub struct GetPartRequest {
        /// From when on.
        pub since: Option<Timestamp>,
        /// Colours that will do.
        pub colours: Option<Vec<Colour>>,
    }

    /// What `iter_things` may be told.
    #[derive(Clone, bon::Builder)]
    pub struct IterThingsRequest {
        /// From when on.
        pub since: Option<Timestamp>,
    }

    /// A thing.
    #[derive(Clone, bon::Builder)]
    pub struct Thing {
        /// ID.
        pub thing_id: String,
        /// Its parts.
        pub parts: Vec<Part>,
        /// What it holds.
        pub content: Option<SecretString>,
        /// What it holds, with fields.
        pub value: Option<SecretValue>,
        /// When it was made.
        pub made: Option<Timestamp>,
        /// Its colours.
        pub colours: Option<Vec<Colour>>,
    }

    /// A part of a thing.
    #[derive(Clone, bon::Builder)]
    pub struct Part {
        /// How heavy, in grams.
        pub weight: u64,
        /// Whether it can go.
        pub optional: bool,
    }

    /// Not reachable from any operation.
    pub struct Stray {
        pub whatever: &'static str,
    }

    open_enum! {
        /// A colour.
        pub enum Colour {
            /// Like the sea.
            Blue = "BLUE",
            /// Like the sea in the evening.
            DarkBlue = "DARK_BLUE",
        }
    }
"#;

fn surface() -> Surface {
    let files = [("core/src/toy/mod.rs", CLIENT), ("core/src/toy/things.rs", THINGS)];
    let provider = provider_from("toy", &files).unwrap().unwrap();
    let doc = Doc { text: "There is no such thing.".into(), ..Doc::default() };
    let kind = Variant { name: "NotFound".into(), text: "NotFound".into(), doc };
    Surface { error_kinds: vec![kind], providers: vec![provider] }
}

#[test]
fn the_surface() {
    assert_json_snapshot!(surface());
}

#[test]
fn every_rendered_file() {
    for file in render::all(&surface()).unwrap() {
        assert_snapshot!(file.path.replace(['/', '.'], "_"), file.text);
    }
}

/// What the generator says of `THINGS` with `from` replaced by `to`.
fn complaint(from: &str, to: &str) -> String {
    assert!(THINGS.contains(from), "{from}");
    let things = THINGS.replacen(from, to, 1);
    let files = [("core/src/toy/mod.rs", CLIENT), ("core/src/toy/things.rs", &things)];
    provider_from("toy", &files).unwrap_err()
}

#[test]
fn what_it_does_not_understand_is_an_error_that_names_the_line() {
    let complaints = [
        ("pub weight: u64", "pub weight: f32"),
        ("pub parts: Vec<Part>", "pub parts: Vec<Elsewhere>"),
        ("HashMap<String, String>", "HashMap<String, u32>"),
        ("thing_id: &str", "thing_id: &[u8]"),
        ("* `thing_id` - ID", "* `thing` - ID"),
        ("* `thing_id` - ID of the thing,", ""),
        ("Source: <https://example.com/get-thing>", ""),
        ("/// Removes all things.", ""),
        ("-> Result<(), Error>", "-> Option<u32>"),
        ("-> Result<(), Error>", ""),
        ("remove_things(&self)", "remove_things<T>(&self)"),
        ("remove_things(&self)", "remove_things(&self, (a, b): (u32, u32))"),
        ("/// Its parts.\n", ""),
        ("pub optional: bool", "optional: bool"),
        ("pub struct Part {", "pub struct Part<T> {"),
        ("pub struct MakeThingRequest", "struct MakeThingRequest"),
        ("Blue = \"BLUE\"", "Blue"),
        ("Blue = \"BLUE\"", "Blue = 1"),
        ("/// Like the sea.\n", ""),
        ("pub enum Colour", "pub struct Colour"),
        ("pub struct Thing {", "pub struct Thing !"),
        ("    #[derive(Clone, bon::Builder)]\n    pub struct Thing {", "pub struct Thing {"),
        ("pub content: SecretString", "pub content: Part"),
        ("pub content: SecretString", "pub content: Option<Vec<Part>>"),
        ("thing_id: &str) ->", "thing_id: &Part) ->"),
        ("thing_id: &str) ->", "request: GetPartRequest, thing_id: &str) ->"),
        ("pub since:", "pub thing_id:"),
        ("pub weight:", "pub class:"),
        ("Inside(InBox)", "Inside"),
        ("Inside(InBox)", "Inside(String)"),
        ("Inside(InBox)", "Inside(InBox, OnShelf)"),
        ("/// In a box.\n", ""),
        ("pub shelf: String", "pub shelf: Part"),
        ("pub shelf: String", "pub shelf: Option<Place>"),
        ("pub parts: Vec<Part>", "pub parts: Vec<Place>"),
        ("-> Result<Vec<Thing>, Error>", "-> Result<Place, Error>"),
        ("# Errors", "# Examples"),
        ("/// Reads a thing.", "/// - one\n/// - two"),
        ("/// Reads a thing.", "/// ```"),
        ("/// * `thing_id` - ID of the thing,", "/// The ID.\n/// * `thing_id` - ID,"),
    ];
    let said: Vec<_> = complaints.iter().map(|(from, to)| complaint(from, to)).collect();
    assert!(said.iter().all(|s| s.starts_with("core/src/toy/things.rs:")), "{said:#?}");
    assert_snapshot!(said.join("\n"));
}

#[test]
fn a_folder_has_one_client_however_its_name_is_written() {
    let things = THINGS.replace("impl Client", "impl super::Client");
    let client = CLIENT.replace("#[builder]", "#[bon::builder]");
    let files = [("core/src/toy/mod.rs", client.as_str()), ("core/src/toy/things.rs", &things)];
    assert_eq!(provider_from("toy", &files).unwrap().unwrap().client.operations.len(), 5);
    let twice = [("core/src/toy/mod.rs", CLIENT), ("core/src/toy/other.rs", CLIENT)];
    let said = provider_from("toy", &twice).unwrap_err();
    assert!(said.contains("other.rs:") && said.contains("one client"), "{said}");
}

#[test]
fn a_folder_without_a_client_is_no_provider() {
    assert!(provider_from("cache", &[("core/src/cache/mod.rs", THINGS)]).unwrap().is_none());
}

#[test]
fn a_client_may_give_those_of_others_and_has_no_pages_of_a_service_then() {
    const OTHERS: &str = r#"
        impl Client {
            /// The toys, if there are any.
            pub fn toys(&self) -> Option<&crate::toy::Client> {}

            /// Sells everything.
            pub async fn sell(&self) -> Result<(), Error> {}

            /// For Rust alone.
            pub fn till(&self) -> Option<&Till> {}
        }
    "#;
    let files = [("core/src/stall/mod.rs", CLIENT), ("core/src/stall/sales.rs", OTHERS)];
    let stall = provider_from("stall", &files).unwrap().unwrap();
    let others: Vec<_> = stall.client.others.iter().map(|other| other.name.as_str()).collect();
    assert_eq!(others, ["toys"]);
    let Surface { error_kinds, mut providers } = surface();
    providers.push(stall);
    let rendered = render::all(&Surface { error_kinds, providers }).unwrap();
    for (path, line) in [
        (
            "bindings-python/src/generated/stall.rs",
            "fn toys(&self) -> Option<super::toy::AsyncClient>",
        ),
        ("bindings-python/python/bojagi/generated/stall.pyi", "def toys(self) -> Client | None:"),
        (
            "bindings-node/generated/stall.js",
            "given(this.#native, 'toys', () => require('./toy.js').Client)",
        ),
        ("bindings-node/generated/stall.d.ts", "get toys(): Client | undefined"),
        ("bindings-uniffi/src/generated/stall.rs", "Option<Arc<super::toy::Client>>"),
        (
            "bindings-uniffi/kotlin/src/main/kotlin/io/bojagi/stall/generated/Client.kt",
            "public val toys: io.bojagi.toy.Client?",
        ),
        (
            "bindings-uniffi/swift/Sources/Bojagi/generated/StallClient.swift",
            "public var toys: Toy.Client? {",
        ),
        ("tests/surface.json", "\"toys\": \"toy.Client\""),
    ] {
        let file = rendered.iter().find(|file| file.path == path).unwrap();
        assert!(file.text.contains(line), "{path} has no {line}");
    }
}

#[test]
fn values_are_taken_across_to_the_last_leaf() {
    let secrets = Type::Option(Box::new(Type::Vec(Box::new(Type::Secret))));
    assert_eq!(
        languages::convert(&secrets, "x.y", "to_python").unwrap(),
        "x.y.map(|x| x.into_iter().map(SecretString::from).collect())"
    );
    let texts = Type::Option(Box::new(Type::Vec(Box::new(Type::String))));
    assert_eq!(languages::convert(&texts, "x.y", "to_python").unwrap(), "x.y");
    assert_eq!(languages::name(&secrets, "pyi").unwrap(), "tuple[SecretString, ...] | None");
    assert!(languages::name(&secrets, "cobol").is_err());
    assert!(languages::convert(&secrets, "x", "to_cobol").is_err());
}

#[test]
fn names_follow_each_language() {
    assert_eq!(names::camel("secret_id"), "secretId");
    assert_eq!(names::camel("NotFound"), "notFound");
    assert_eq!(names::pascal("get_secret_value"), "GetSecretValue");
    assert_eq!(names::upper_snake("UserManagedKey"), "USER_MANAGED_KEY");
    let text =
        docs::localized("`get_thing` of [`Thing`], not `a b`, `x`", |word| format!("<{word}>"));
    assert_eq!(text, "`<get_thing>` of `<Thing>`, not `<a b>`, `<x>`");
    assert_eq!(docs::wrap("one two three\n\nfour", 8, "  "), "one two\n  three\n\nfour");
}
