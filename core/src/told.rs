//! What this crate tells `tracing`, for the bindings; applications have no use for it.

use std::fmt;
use std::time::SystemTime;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Dispatch, Metadata, Subscriber, dispatcher};

pub use tracing::callsite::rebuild_interest_cache;
pub use tracing::level_filters::LevelFilter;
pub use tracing::{Event, Level};

/// Facts by name.
pub type Facts = Vec<(&'static str, Fact)>;

/// A fact of an event or a call.
#[derive(Clone, Debug)]
pub enum Fact {
    /// A number, too large ones at the largest there is.
    Number(i64),
    /// A text.
    Text(String),
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

/// An event.
#[derive(Clone, Debug)]
pub struct Told {
    /// How grave it is.
    pub level: Level,
    /// When it happened.
    pub time: SystemTime,
    /// The operation, what happened, and the event's own facts, in a line.
    pub text: String,
    /// Those of the call, then its own.
    pub facts: Facts,
}

impl Told {
    /// An event of a call that has these facts.
    pub fn new(event: &Event<'_>, call: &[(&'static str, Fact)]) -> Self {
        let mut said = Said::default();
        event.record(&mut said);
        let operation = call.iter().find(|(name, _)| *name == "operation");
        let mut text = operation.map(|(_, value)| format!("{value}: ")).unwrap_or_default();
        text += &said.message;
        let listed: Vec<_> =
            said.facts.iter().map(|(name, fact)| format!("{name}={fact}")).collect();
        if !listed.is_empty() {
            text += &format!(" ({})", listed.join(", "));
        }
        let facts = call.iter().cloned().chain(said.facts).collect();
        Self { level: *event.metadata().level(), time: SystemTime::now(), text, facts }
    }
}

/// Who wants to hear events, of the call that runs on the thread or of none.
pub trait Hear: Send + Sync + 'static {
    /// How grave an event must be; where that changes, [`rebuild_interest_cache`] is to be called.
    fn level(&self) -> LevelFilter;

    /// A call begins.
    fn begin(&self, call: Facts);

    /// Something happened.
    fn hear(&self, event: &Event<'_>);
}

/// Tells what happens in the process from now on, to the first who wants it.
pub fn tell(hear: impl Hear) {
    // Where another listens already, to fail only means to tell nothing.
    let _ = dispatcher::set_global_default(Dispatch::new(Ear(hear)));
}

#[derive(Default)]
struct Said {
    message: String,
    facts: Facts,
}

impl Visit for Said {
    fn record_i64(&mut self, field: &Field, value: i64) {
        self.facts.push((field.name(), Fact::Number(value)));
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.record_i64(field, value.try_into().unwrap_or(i64::MAX));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.facts.push((field.name(), Fact::Text(value.to_owned())));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        match field.name() {
            "message" => self.message = format!("{value:?}"),
            _ => self.record_str(field, &format!("{value:?}")),
        }
    }
}

struct Ear<H>(H);

impl<H: Hear> Subscriber for Ear<H> {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // What HTTP and TLS tell may hold what must not be seen.
        metadata.target().starts_with("bojagi") && self.0.level() >= *metadata.level()
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(self.0.level())
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut said = Said::default();
        span.record(&mut said);
        self.0.begin(said.facts);
        Id::from_u64(1)
    }

    fn event(&self, event: &Event<'_>) {
        self.0.hear(event);
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
