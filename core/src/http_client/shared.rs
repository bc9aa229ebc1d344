//! Connections that all clients with the same settings share.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::runtime::{Handle, Id};
use tokio::sync::OnceCell;

use super::pulse::Pulse;
use super::{Client, Settings};
use crate::process::PerProcess;

/// The connections to one service, for as long as a client or a call holds them.
///
/// A connection lives on the runtime that it was made on, and stands still when that does, so each
/// runtime has its own.
pub(crate) struct Shared {
    settings: Arc<Settings>,
    runtime: Id,
    /// To make it may take a moment, so it waits for the first call.
    client: OnceCell<Client>,
    pulse: Pulse,
}

type Known = HashMap<(Id, Arc<Settings>), Weak<Shared>>;

impl Shared {
    /// Those that there are for these settings on this runtime, or new ones.
    pub(crate) fn of(settings: &Arc<Settings>) -> Arc<Self> {
        static KNOWN: PerProcess<Mutex<Known>> = PerProcess::new();
        let runtime = Handle::current().id();
        let known = KNOWN.get_or_init(Mutex::default);
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (runtime, Arc::clone(settings));
        if let Some(shared) = known.get(&key).and_then(Weak::upgrade) {
            return shared;
        }
        let shared = Arc::new(Self {
            settings: Arc::clone(settings),
            runtime,
            client: OnceCell::new(),
            pulse: Pulse::default(),
        });
        known.retain(|_, shared| shared.strong_count() > 0);
        known.insert(key, Arc::downgrade(&shared));
        shared
    }

    /// Whether they are on the runtime that this is called on.
    pub(crate) fn is_here(&self) -> bool {
        self.runtime == Handle::current().id()
    }

    /// What sends requests over them.
    pub(crate) async fn client(&self) -> Result<&Client, rustls::Error> {
        self.pulse.keep();
        self.client.get_or_try_init(|| Client::new(&self.settings)).await
    }
}
