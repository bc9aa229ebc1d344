//! State of one process: made once, and anew in a child that was forked.
#![cfg(unix)]

mod common;

use std::process;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;

use bojagi::process::PerProcess;
use common::fork::holds_in_child;

/// Counts how many of it were dropped.
struct Dropped<'a>(u32, &'a AtomicUsize);

impl Drop for Dropped<'_> {
    fn drop(&mut self) {
        self.1.fetch_add(1, Ordering::SeqCst);
    }
}

#[test]
fn a_child_and_a_grandchild_make_their_own_and_leave_what_was_inherited() {
    let dropped = AtomicUsize::new(0);
    let state = PerProcess::new();
    let here = || state.get_or_init(|| Dropped(process::id(), &dropped)).0 == process::id();
    assert!(state.get().is_none());
    assert!(here() && here());
    assert!(holds_in_child(|| {
        state.get().is_none()
            && here()
            && holds_in_child(|| state.get().is_none() && here() && here())
            && state.get().is_some()
            && here()
            && dropped.load(Ordering::SeqCst) == 0
    }));
    assert!(here());
    assert_eq!(dropped.load(Ordering::SeqCst), 0);
    drop(state);
    assert_eq!(dropped.load(Ordering::SeqCst), 1);
}

#[test]
fn a_child_that_ends_with_it_drops_only_its_own() {
    let dropped = AtomicUsize::new(0);
    let (inherited, renewed) = (PerProcess::new(), PerProcess::new());
    for state in [&inherited, &renewed] {
        state.get_or_init(|| Dropped(0, &dropped));
    }
    assert!(holds_in_child(|| {
        renewed.get_or_init(|| Dropped(1, &dropped));
        drop((inherited, renewed));
        dropped.load(Ordering::SeqCst) == 1
    }));
}

#[test]
fn threads_that_come_at_once_get_the_same() {
    for _ in 0..100 {
        let (state, barrier) = (PerProcess::new(), Barrier::new(4));
        let made = AtomicUsize::new(0);
        let make = || {
            barrier.wait();
            state.get_or_init(|| made.fetch_add(1, Ordering::SeqCst))
        };
        let got: Vec<usize> = thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(make)).collect();
            threads.into_iter().map(|thread| *thread.join().unwrap()).collect()
        });
        assert!(got.iter().all(|number| *number == got[0]), "{got:?}");
    }
}

#[test]
fn after_an_error_it_is_tried_again() {
    let state = PerProcess::new();
    assert_eq!(state.get_or_try_init(|| Err("no")), Err("no"));
    assert_eq!(state.get_or_try_init(|| Ok::<_, &str>(1)), Ok(&1));
    assert_eq!(state.get_or_try_init(|| Err("no")), Ok(&1));
}

#[test]
fn a_fork_may_come_while_other_threads_make_and_use_it() {
    let states: Arc<Vec<PerProcess<u32>>> =
        Arc::new((0..4_000).map(|_| PerProcess::new()).collect());
    let ended = Arc::new(AtomicBool::new(false));
    let users: Vec<_> = (0..4)
        .map(|_| {
            let (states, ended) = (Arc::clone(&states), Arc::clone(&ended));
            thread::spawn(move || {
                for state in states.iter().cycle() {
                    assert_eq!(*state.get_or_init(process::id), process::id());
                    if ended.load(Ordering::Relaxed) {
                        break;
                    }
                }
            })
        })
        .collect();
    for _ in 0..50 {
        let child = || states.iter().all(|s| *s.get_or_init(process::id) == process::id());
        assert!(holds_in_child(child));
    }
    ended.store(true, Ordering::Relaxed);
    for user in users {
        user.join().unwrap();
    }
}
