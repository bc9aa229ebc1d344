//! What core tells of its calls, for those in JavaScript who listen.
//!
//! Core tells it on the thread that runs the calls. It is kept with the results, and so comes to
//! JavaScript on its own thread, and no later than the result.

use std::cell::RefCell;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, Once, PoisonError, Weak};
use std::time::UNIX_EPOCH;

use bojagi::told::{
    Event, Fact, Facts, Hear, Level, LevelFilter, Told, rebuild_interest_cache, tell,
};
use napi::bindgen_prelude::{Env, Result, Unknown};

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
        EAR.call_once(|| tell(Ear));
        self.listens.store(wanted, Ordering::Relaxed);
        let mut listeners = LISTENERS.lock().unwrap_or_else(PoisonError::into_inner);
        listeners.retain(|other| other.strong_count() > 0 && !other.ptr_eq(&self.mailbox));
        if wanted {
            listeners.push(Weak::clone(&self.mailbox));
        }
        ANY.store(!listeners.is_empty(), Ordering::Relaxed);
        drop(listeners);
        rebuild_interest_cache();
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
    facts: Facts,
}

/// An event, for JavaScript.
pub struct Heard(Told);

impl IntoJs for Heard {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        let Told { level, time, text, facts } = self.0;
        let level = match level {
            Level::ERROR => "error",
            Level::WARN => "warn",
            Level::INFO => "info",
            _ => "debug",
        };
        let time = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        let time = env.create_date((time.as_secs_f64() * 1e3).floor())?;
        let mut fields = Fields::new(env)?.set("level", level)?.set_js("time", time)?;
        fields = fields.set("message", text)?;
        for (name, fact) in facts {
            fields = match fact {
                Fact::Number(number) => fields.set(name, number)?,
                Fact::Text(text) => fields.set(name, text)?,
            };
        }
        fields.done()
    }
}

struct Ear;

impl Hear for Ear {
    fn level(&self) -> LevelFilter {
        if ANY.load(Ordering::Relaxed) { LevelFilter::DEBUG } else { LevelFilter::OFF }
    }

    fn begin(&self, facts: Facts) {
        CURRENT.with_borrow_mut(|current| {
            if let Some(call) = current {
                call.facts = facts;
            }
        });
    }

    fn hear(&self, event: &Event<'_>) {
        CURRENT.with_borrow(|current| match current {
            Some(call) => {
                if let Some(mailbox) = call.mailbox.upgrade() {
                    mailbox.tell(Heard(Told::new(event, &call.facts)));
                }
            }
            // A search for credentials, which belongs to no call.
            None => {
                let told = Told::new(event, &[]);
                let listeners = LISTENERS.lock().unwrap_or_else(PoisonError::into_inner);
                for mailbox in listeners.iter().filter_map(Weak::upgrade) {
                    mailbox.tell(Heard(told.clone()));
                }
            }
        });
    }
}
