//! Calls under way. They run on one thread, and what comes of them is handed to JavaScript in batches,
//! because to wake a thread costs more than most of what a call needs there.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::{io, mem, thread};

use napi::bindgen_prelude::{Array, Env, Function, Result, Unknown};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Error, Status, sys};
use napi_derive::napi;
use tokio::runtime::{Builder, Handle};
use tokio::task::AbortHandle;

use crate::call::Outcome;
use crate::failure::Failure;
use crate::log::{Heard, Listener};
use crate::output::IntoJs;

/// How many results JavaScript takes at once; then the event loop has a turn.
const BATCH: usize = 64;

/// A result on its way into JavaScript.
type Ended = Box<dyn for<'env> FnOnce(&'env Env) -> Result<Unknown<'env>> + Send>;

type Running = Pin<Box<dyn Future<Output = Ended> + Send>>;

/// A weak one: only calls under way keep a program running.
type Bell = ThreadsafeFunction<(), (), (), Status, false, true>;

thread_local! {
    /// Who has to be told that something has come; only the thread that runs the calls has it.
    static TO_RING: RefCell<Option<Vec<Arc<Mailbox>>>> = const { RefCell::new(None) };
}

/// Runs all calls of this process.
fn runtime() -> Result<&'static Handle> {
    static RUNTIME: OnceLock<io::Result<Handle>> = OnceLock::new();
    let start = || {
        let mut builder = Builder::new_current_thread();
        // Before it waits, not for each result: so those that came together are told together.
        let runtime = builder.thread_name("bojagi").enable_all().on_thread_park(ring).build()?;
        let handle = runtime.handle().clone();
        let drive = move || {
            TO_RING.set(Some(Vec::new()));
            runtime.block_on(std::future::pending::<()>());
        };
        thread::Builder::new().name("bojagi".to_owned()).spawn(drive)?;
        Ok(handle)
    };
    let no_start = |e: &io::Error| Error::from_reason(format!("bojagi could not start: {e}"));
    RUNTIME.get_or_init(start).as_ref().map_err(no_start)
}

fn ring() {
    let waiting = TO_RING.with_borrow_mut(|list| list.as_mut().map(mem::take));
    for mailbox in waiting.unwrap_or_default() {
        mailbox.ring();
    }
}

/// What has come for the calls of one JavaScript environment, and was not yet taken.
pub struct Mailbox {
    content: Mutex<Content>,
    bell: Bell,
}

#[derive(Default)]
struct Content {
    ended: VecDeque<(u32, Ended)>,
    told: Vec<Heard>,
    /// JavaScript has been told, and will look.
    rung: bool,
}

impl Mailbox {
    fn content(&self) -> MutexGuard<'_, Content> {
        self.content.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(self: &Arc<Self>, put: impl FnOnce(&mut Content)) {
        let mut content = self.content();
        put(&mut content);
        let first = !mem::replace(&mut content.rung, true);
        drop(content);
        if first {
            TO_RING.with_borrow_mut(|list| match list {
                Some(list) => list.push(Arc::clone(self)),
                None => self.ring(),
            });
        }
    }

    fn ring(&self) {
        self.bell.call((), ThreadsafeFunctionCallMode::NonBlocking);
    }

    pub fn tell(self: &Arc<Self>, told: Heard) {
        self.put(|content| content.told.push(told));
    }
}

/// Puts down how a call ended, also where it ended in a panic.
struct Ending {
    id: u32,
    mailbox: Arc<Mailbox>,
}

impl Ending {
    fn put(&self, ended: Ended) {
        self.mailbox.put(|content| content.ended.push_back((self.id, ended)));
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        if thread::panicking() {
            self.put(Box::new(|env| Outcome::<()>::Failure(Failure::panic()).into_js(env)));
        }
    }
}

/// The calls of one JavaScript environment.
#[napi]
pub struct Calls {
    mailbox: Arc<Mailbox>,
    listener: Listener,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    under_way: HashMap<u32, AbortHandle>,
    last: u32,
}

#[napi]
impl Calls {
    /// `settle` is called when there is something to take.
    #[napi(constructor)]
    pub fn new(settle: Function<'_, (), ()>) -> Result<Self> {
        let bell = settle.build_threadsafe_function().weak::<true>().build()?;
        let mailbox = Arc::new(Mailbox { content: Mutex::default(), bell });
        let listener = Listener::new(&mailbox);
        Ok(Self { mailbox, listener, state: RefCell::default() })
    }

    /// Whether to keep what core tells of calls from now on.
    #[napi]
    pub fn listen(&self, wanted: bool) {
        self.mailbox.content().told.clear();
        self.listener.listen(wanted);
    }

    /// Gives a call up, which then never ends.
    #[napi]
    pub fn cancel(&self, env: &Env, id: u32) -> Result<()> {
        if let Some(call) = self.remove(env, id)? {
            call.abort();
        }
        Ok(())
    }

    /// What core told: level, milliseconds since 1970, text and facts of each event.
    #[napi]
    pub fn told<'env>(&self, env: &'env Env) -> Result<Unknown<'env>> {
        let told = mem::take(&mut self.mailbox.content().told);
        told.into_js(env)
    }

    /// Calls that have ended: the number of each, followed by how it ended.
    #[napi]
    pub fn ended<'env>(&self, env: &'env Env) -> Result<Array<'env>> {
        let mut content = self.mailbox.content();
        let count = content.ended.len().min(BATCH);
        let batch: Vec<_> = content.ended.drain(..count).collect();
        content.rung = !content.ended.is_empty();
        let more = content.rung;
        drop(content);
        if more {
            self.mailbox.ring();
        }
        let mut list = env.create_array(0)?;
        for (id, ended) in batch {
            // A call that was given up after its end is no longer there.
            if self.remove(env, id)?.is_some() {
                list.insert(id)?;
                list.insert(ended(env)?)?;
            }
        }
        Ok(list)
    }
}

impl Calls {
    /// Starts a call, and gives the number by which its end will be told.
    pub fn start<T, F>(&self, env: &Env, call: F) -> Result<u32>
    where
        T: IntoJs + Send + 'static,
        F: Future<Output = std::result::Result<T, bojagi::Error>> + Send + 'static,
    {
        let call: Running = Box::pin(async move {
            let outcome = Outcome::from(call.await);
            let ended: Ended = Box::new(move |env| outcome.into_js(env));
            ended
        });
        self.spawn(env, call)
    }

    /// One type of task for all operations, because each further one makes the addon larger.
    fn spawn(&self, env: &Env, call: Running) -> Result<u32> {
        let runtime = runtime()?;
        let mut state = self.state.borrow_mut();
        state.last = state.last.wrapping_add(1);
        let id = state.last;
        let ending = Ending { id, mailbox: Arc::clone(&self.mailbox) };
        let call = self.listener.hear(call);
        let task = runtime.spawn(async move { ending.put(call.await) });
        if state.under_way.is_empty() {
            self.keep_alive(env, true)?;
        }
        state.under_way.insert(id, task.abort_handle());
        Ok(id)
    }

    fn remove(&self, env: &Env, id: u32) -> Result<Option<AbortHandle>> {
        let mut state = self.state.borrow_mut();
        let removed = state.under_way.remove(&id);
        if removed.is_some() && state.under_way.is_empty() {
            self.keep_alive(env, false)?;
        }
        Ok(removed)
    }

    fn keep_alive(&self, env: &Env, alive: bool) -> Result<()> {
        let (env, bell) = (env.raw(), self.mailbox.bell.raw());
        #[allow(unsafe_code, reason = "what napi has for it needs the function for itself alone")]
        // SAFETY: on the thread of the environment, which has not yet ended; nor has the function.
        let status = unsafe {
            match alive {
                true => sys::napi_ref_threadsafe_function(env, bell),
                false => sys::napi_unref_threadsafe_function(env, bell),
            }
        };
        match Status::from(status) {
            Status::Ok => Ok(()),
            status => Err(Error::new(status, "the event loop has ended")),
        }
    }
}

impl Drop for Calls {
    /// The environment has ended: nobody waits for its calls.
    fn drop(&mut self) {
        for call in self.state.get_mut().under_way.values() {
            call.abort();
        }
    }
}
