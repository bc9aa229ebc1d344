//! What core tells of its calls, for those in JavaScript who listen.
//!
//! Core tells it on the thread that runs the calls. It is kept with the results, and so comes to
//! JavaScript on its own thread, and no later than the result.

use std::cell::RefCell;
use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, Once, PoisonError, Weak};
use std::time::{SystemTime, UNIX_EPOCH};

use napi::bindgen_prelude::{Env, Result, Unknown};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::{Dispatch, Event, Level, Metadata, Subscriber, callsite, dispatcher};

use crate::calls::Mailbox;
use crate::output::{Fields, IntoJs};

/// Those who listen, one for each environment.
static LISTENERS: Mutex<Vec<Weak<Mailbox>>> = Mutex::new(Vec::new());
static ANY: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// That of the call which runs on this thread.
    static CURRENT: RefCell<Option<Call>> = const { RefCell::new(None) };
}

/// Whether an environment listens.
pub struct Listener {
    mailbox: Weak<Mailbox>,
    listens: AtomicBool,
}

impl Listener {
    pub fn new(mailbox: &Arc<Mailbox>) -> Self {
        Self { mailbox: Arc::downgrade(mailbox), listens: AtomicBool::new(false) }
    }

    pub fn listen(&self, wanted: bool) {
        static EAR: Once = Once::new();
        // Nobody else does in this library, and to fail would only mean to tell nothing.
        EAR.call_once(|| drop(dispatcher::set_global_default(Dispatch::new(Ear))));
        self.listens.store(wanted, Ordering::Relaxed);
        let mut listeners = LISTENERS.lock().unwrap_or_else(PoisonError::into_inner);
        listeners.retain(|other| other.strong_count() > 0 && !other.ptr_eq(&self.mailbox));
        if wanted {
            listeners.push(Weak::clone(&self.mailbox));
        }
        ANY.store(!listeners.is_empty(), Ordering::Relaxed);
        drop(listeners);
        callsite::rebuild_interest_cache();
    }

    /// Runs a call, and keeps what it tells.
    pub fn hear<F: Future>(&self, call: F) -> impl Future<Output = F::Output> + use<F> {
        struct Restore<'a>(&'a mut Option<Call>);
        impl Drop for Restore<'_> {
            fn drop(&mut self) {
                *self.0 = CURRENT.take();
            }
        }
        let listens = self.listens.load(Ordering::Relaxed);
        let mut kept =
            listens.then(|| Call { mailbox: Weak::clone(&self.mailbox), facts: Vec::new() });
        async move {
            if kept.is_none() {
                return call.await;
            }
            let mut call = pin!(call);
            poll_fn(|context| {
                CURRENT.set(kept.take());
                let _restore = Restore(&mut kept);
                call.as_mut().poll(context)
            })
            .await
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if *self.listens.get_mut() {
            self.listen(false);
        }
    }
}

/// A call that is listened to, and its own facts, which each of its events repeats.
struct Call {
    mailbox: Weak<Mailbox>,
    facts: Vec<(&'static str, Fact)>,
}

/// An event.
#[derive(Clone)]
pub struct Told {
    level: &'static str,
    ms: f64,
    text: String,
    facts: Vec<(&'static str, Fact)>,
}

#[derive(Clone)]
enum Fact {
    Number(i64),
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

impl IntoJs for Fact {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        match self {
            Self::Number(number) => number.into_js(env),
            Self::Text(text) => text.into_js(env),
        }
    }
}

impl IntoJs for Told {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        let time = env.create_date(self.ms)?;
        let mut fields = Fields::new(env)?.set("level", self.level)?.set_js("time", time)?;
        fields = fields.set("message", self.text)?;
        for (name, fact) in self.facts {
            fields = fields.set(name, fact)?;
        }
        fields.done()
    }
}

impl Told {
    fn new(event: &Event<'_>, call: &[(&'static str, Fact)]) -> Self {
        let level = match *event.metadata().level() {
            Level::ERROR => "error",
            Level::WARN => "warn",
            Level::INFO => "info",
            _ => "debug",
        };
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let mut said = Facts::default();
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
        Self { level, ms: (now.as_secs_f64() * 1e3).floor(), text, facts }
    }
}

/// Reads the fields of an event.
#[derive(Default)]
struct Facts {
    message: String,
    facts: Vec<(&'static str, Fact)>,
}

impl Visit for Facts {
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

/// What core tells everything to.
struct Ear;

impl Subscriber for Ear {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // What HTTP and TLS tell may hold what must not be seen.
        metadata.target().starts_with("bojagi")
            && self.max_level_hint() >= Some((*metadata.level()).into())
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(if ANY.load(Ordering::Relaxed) { LevelFilter::DEBUG } else { LevelFilter::OFF })
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut facts = Facts::default();
        span.record(&mut facts);
        CURRENT.with_borrow_mut(|current| {
            if let Some(call) = current {
                call.facts = facts.facts;
            }
        });
        Id::from_u64(1)
    }

    fn event(&self, event: &Event<'_>) {
        CURRENT.with_borrow(|current| match current {
            Some(call) => {
                if let Some(mailbox) = call.mailbox.upgrade() {
                    mailbox.tell(Told::new(event, &call.facts));
                }
            }
            // A search for credentials, which belongs to no call.
            None => {
                let told = Told::new(event, &[]);
                let listeners = LISTENERS.lock().unwrap_or_else(PoisonError::into_inner);
                for mailbox in listeners.iter().filter_map(Weak::upgrade) {
                    mailbox.tell(told.clone());
                }
            }
        });
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
