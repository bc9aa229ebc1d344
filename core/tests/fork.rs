//! A process that has used a client, and forks: parent, child and grandchild all go on.
#![cfg(unix)]

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use bojagi::ncloud::SecretManager;
use bojagi::{Credentials, Error, Timestamp};
use common::counting::counting;
use common::fork::holds_in_child;
use tokio::runtime::{Builder, Runtime};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn reads(runtime: &Runtime, secrets: &SecretManager) -> bool {
    runtime.block_on(secrets.get_secret_list(Default::default())).unwrap().total_count == 7
}

fn client(url: &str) -> SecretManager {
    SecretManager::builder().access_key("a").secret_key("s").endpoint(url).build().unwrap()
}

/// Its credentials take their time, and do not last.
fn renewing(url: &str) -> SecretManager {
    let provider = || async {
        tokio::time::sleep(Duration::from_millis(2)).await;
        let soon = Timestamp::now() + Duration::from_secs(2);
        Ok::<_, Error>(Credentials::new("access", "secret")?.expiring_at(soon))
    };
    SecretManager::builder().credentials(provider).endpoint(url).build().unwrap()
}

#[test]
fn parent_child_and_grandchild_read_with_one_client_each_over_its_own_connection() {
    let (url, connections) = counting();
    let (runtime, secrets) = (self::runtime(), client(&url));
    assert!(reads(&runtime, &secrets));
    for _ in 0..3 {
        assert!(holds_in_child(|| {
            let mine = self::runtime();
            reads(&mine, &secrets)
                && holds_in_child(|| {
                    let mine = self::runtime();
                    reads(&mine, &secrets) && reads(&mine, &client(&url))
                })
                && reads(&mine, &secrets)
        }));
        assert!(reads(&runtime, &secrets));
    }
    // The parent has had the same one throughout.
    assert_eq!(connections.made(), 1 + 3 * 2);
    assert!(runtime.block_on(connections.come_to(1)));
}

#[test]
fn a_child_that_drops_or_closes_what_it_inherited_takes_nothing_from_the_parent() {
    let (url, connections) = counting();
    let (runtime, secrets, clone) = (self::runtime(), client(&url), client(&url));
    assert!(reads(&runtime, &secrets) && reads(&runtime, &clone));
    assert!(holds_in_child(|| {
        drop(secrets);
        clone.close();
        let refused = self::runtime().block_on(clone.get_secret_list(Default::default()));
        refused.is_err()
    }));
    assert!(reads(&runtime, &clone));
    assert_eq!(connections.made(), 1);
}

#[test]
fn a_fork_may_come_in_the_midst_of_calls_and_searches() {
    let (url, _) = counting();
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let secrets = renewing(&url);
    let ended = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while !ended.load(Ordering::Relaxed) {
                    assert!(reads(&runtime, &secrets));
                    assert!(reads(&runtime, &renewing(&url)));
                }
            });
        }
        let held = (0..40).all(|_| {
            holds_in_child(|| {
                let mine = self::runtime();
                reads(&mine, &secrets) && reads(&mine, &renewing(&url))
            })
        });
        ended.store(true, Ordering::Relaxed);
        assert!(held);
    });
}

#[test]
fn a_child_does_not_wait_for_a_search_that_stayed_with_the_parent() {
    let (url, _) = counting();
    let asked = Arc::new(AtomicUsize::new(0));
    let provider = {
        let asked = Arc::clone(&asked);
        move || {
            let asked = Arc::clone(&asked);
            let first = asked.fetch_add(1, Ordering::SeqCst) == 0;
            async move {
                while first && asked.load(Ordering::SeqCst) < 2 {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
                Credentials::new("access", "secret")
            }
        }
    };
    let secrets = SecretManager::builder().credentials(provider).endpoint(&url).build().unwrap();
    thread::scope(|scope| {
        let caller = scope.spawn(|| reads(&self::runtime(), &secrets));
        while asked.load(Ordering::SeqCst) == 0 {
            thread::sleep(Duration::from_millis(1));
        }
        // What the child counts is its own.
        let held = holds_in_child(|| reads(&self::runtime(), &secrets));
        asked.fetch_add(1, Ordering::SeqCst);
        assert!(held && caller.join().unwrap());
    });
}
