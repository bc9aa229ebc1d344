use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::{Notify, Semaphore};
use tokio::task::yield_now;

use super::super::{Credentials, CredentialsProvider};
use super::*;
use crate::ErrorKind;

/// Gives `access-1`, `access-2` and so on, when it is let.
struct Provider {
    clock: Clock,
    asked: AtomicUsize,
    /// How long the credentials last, in seconds.
    lasting: Mutex<Option<i64>>,
    failing: Mutex<Option<&'static str>>,
    open: Semaphore,
}

impl Provider {
    fn new(lasting: Option<i64>) -> Arc<Self> {
        Arc::new(Self {
            clock: Clock::new(),
            asked: AtomicUsize::new(0),
            lasting: Mutex::new(lasting),
            failing: Mutex::new(None),
            open: Semaphore::new(1),
        })
    }

    fn source(self: &Arc<Self>) -> Arc<CredentialsSource> {
        let provider = Arc::clone(self);
        let provider = move || {
            let provider = Arc::clone(&provider);
            async move { provider.give().await }
        };
        let machine = Machine { clock: self.clock.clone(), ..Machine::new() };
        let origin = Origin::Custom(Arc::new(provider));
        Arc::new(CredentialsSource::sought(origin, machine.surroundings()))
    }

    async fn give(&self) -> Result<Credentials, Error> {
        let round = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let _open = self.open.acquire().await.unwrap();
        let failing = *self.failing.lock().unwrap();
        match failing {
            Some("panic") => panic!("as the test wants it"),
            Some(why) => return Err(Error::credentials(why)),
            None => {}
        }
        let credentials = Credentials::new(format!("access-{round}"), "hunter2")?;
        Ok(match *self.lasting.lock().unwrap() {
            Some(seconds) => credentials.expiring_at(self.clock.after(seconds)),
            None => credentials,
        })
    }

    fn fail(&self, why: Option<&'static str>) {
        *self.failing.lock().unwrap() = why;
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

async fn access_key(source: &CredentialsSource) -> Result<String, Error> {
    Ok(source.get().await?.credentials.access_key().to_owned())
}

/// Lets what goes on in the background come to its end.
async fn settle() {
    for _ in 0..50 {
        yield_now().await;
    }
}

#[tokio::test]
async fn credentials_that_do_not_expire_are_kept_until_they_are_rejected() {
    let provider = Provider::new(None);
    let source = provider.source();
    let first = source.get().await.unwrap();
    assert_eq!(first.source, "custom provider");
    provider.clock.advance(365 * 86_400);
    assert!(Arc::ptr_eq(&first, &source.get().await.unwrap()));
    assert_eq!(provider.asked(), 1);

    source.reject(&first);
    assert_eq!(access_key(&source).await.unwrap(), "access-2");
    // Another call heard of it later; what is here is newer.
    source.reject(&first);
    assert_eq!(access_key(&source).await.unwrap(), "access-2");
    assert_eq!(provider.asked(), 2);
}

#[tokio::test]
async fn many_calls_at_once_ask_once() {
    for failing in [None, Some("not now")] {
        let provider = Provider::new(Some(3600));
        provider.fail(failing);
        let source = provider.source();
        let closed = provider.open.acquire().await.unwrap();
        let calls: Vec<_> = (0..100)
            .map(|_| {
                let source = Arc::clone(&source);
                tokio::spawn(async move { access_key(&source).await })
            })
            .collect();
        settle().await;
        assert!(calls.iter().all(|call| !call.is_finished()));
        drop(closed);
        for call in calls {
            let expected =
                failing.map_or(Ok("access-1".to_owned()), |f| Err(Error::credentials(f)));
            assert_eq!(call.await.unwrap(), expected);
        }
        assert_eq!(provider.asked(), 1);
    }
}

#[tokio::test]
async fn a_failure_is_not_kept() {
    let provider = Provider::new(None);
    let source = provider.source();
    provider.fail(Some("the vault is closed"));
    let error = access_key(&source).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.to_string().as_str()),
        (ErrorKind::Credentials, "the vault is closed")
    );
    provider.fail(None);
    assert_eq!(access_key(&source).await.unwrap(), "access-2");
}

#[tokio::test]
async fn credentials_are_renewed_in_the_background_before_they_expire() {
    let provider = Provider::new(Some(3600));
    let source = provider.source();
    assert_eq!(access_key(&source).await.unwrap(), "access-1");
    provider.clock.advance(3600 - 901);
    assert_eq!(access_key(&source).await.unwrap(), "access-1");
    settle().await;
    assert_eq!(provider.asked(), 1);

    provider.clock.advance(1);
    let closed = provider.open.acquire().await.unwrap();
    for _ in 0..10 {
        // Nobody waits for the new ones while the old ones are good.
        assert_eq!(access_key(&source).await.unwrap(), "access-1");
        settle().await;
    }
    assert_eq!(provider.asked(), 2);
    drop(closed);
    settle().await;
    assert_eq!(access_key(&source).await.unwrap(), "access-2");
    assert_eq!(provider.asked(), 2);
}

#[tokio::test]
async fn a_renewal_that_fails_is_tolerated_until_the_old_ones_expire() {
    let provider = Provider::new(Some(3600));
    let source = provider.source();
    access_key(&source).await.unwrap();
    provider.fail(Some("the vault is closed"));
    provider.clock.advance(3600 - 900);
    for minute in 0..15 {
        for second in 0..3 {
            assert_eq!(access_key(&source).await.unwrap(), "access-1");
            settle().await;
            assert_eq!(provider.asked(), 2 + minute, "after {second} s");
            provider.clock.advance(1);
        }
        provider.clock.advance(57);
    }
    let error = access_key(&source).await.unwrap_err();
    assert_eq!(error.to_string(), "the vault is closed");
    provider.fail(None);
    assert_eq!(access_key(&source).await.unwrap(), "access-18");
}

#[tokio::test]
async fn credentials_that_do_not_last_are_renewed_halfway_and_not_all_the_time() {
    let provider = Provider::new(Some(600));
    let source = provider.source();
    let mut asked = Vec::new();
    for _ in 0..20 {
        access_key(&source).await.unwrap();
        settle().await;
        asked.push(provider.asked());
        provider.clock.advance(60);
    }
    assert_eq!(asked, [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4]);
}

#[tokio::test]
async fn what_a_provider_gives_must_not_have_expired() {
    let provider = Provider::new(Some(0));
    let error = access_key(&provider.source()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(
        error.to_string(),
        "the credentials (custom provider) expired at 2030-01-01T00:00:00Z; its source has to renew them"
    );
}

#[tokio::test]
async fn a_panic_of_a_provider_is_an_error() {
    let provider = Provider::new(None);
    let source = provider.source();
    provider.fail(Some("panic"));
    let error = access_key(&source).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(error.to_string(), "the provider of credentials panicked");
    provider.fail(None);
    assert_eq!(access_key(&source).await.unwrap(), "access-2");

    let at_once = || -> std::future::Ready<Result<Credentials, Error>> { panic!("as wanted") };
    let source = CredentialsSource::custom(Arc::new(at_once));
    assert_eq!(access_key(&source).await.unwrap_err(), error);
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_never_answers_is_given_up() {
    let source = CredentialsSource::custom(Arc::new(std::future::pending));
    let began = tokio::time::Instant::now();
    let error = access_key(&source).await.unwrap_err();
    assert_eq!(error.to_string(), "no credentials within 60 seconds");
    assert_eq!(began.elapsed().as_secs(), 60);
}

#[tokio::test]
async fn a_call_that_is_given_up_takes_nothing_from_the_others() {
    let provider = Provider::new(None);
    let source = provider.source();
    let closed = provider.open.acquire().await.unwrap();
    let first = tokio::time::timeout(Duration::ZERO, source.get()).await;
    assert!(first.is_err());
    drop(closed);
    assert_eq!(access_key(&source).await.unwrap(), "access-1");
    assert_eq!(provider.asked(), 1);
}

#[test]
fn a_runtime_that_ends_in_the_middle_leaves_no_hang() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let provider = Provider::new(None);
    let source = provider.source();
    let closed = runtime().block_on(async {
        let closed = provider.open.acquire().await.unwrap();
        let waiting = tokio::time::timeout(Duration::from_millis(1), source.get()).await;
        assert!(waiting.is_err());
        closed
    });
    drop(closed);
    assert_eq!(runtime().block_on(access_key(&source)).unwrap(), "access-2");
}

#[tokio::test]
async fn fixed_credentials_stay_and_do_not_outlive_their_end() {
    let credentials = Credentials::new("access", "hunter2").unwrap();
    let source = CredentialsSource::fixed(credentials.clone());
    let first = source.get().await.unwrap();
    assert_eq!(Found::from(&*first), found("access", "hunter2", "explicit"));
    source.reject(&first);
    assert!(Arc::ptr_eq(&first, &source.get().await.unwrap()));

    let expired = credentials.expiring_at(Timestamp::UNIX_EPOCH);
    let error = CredentialsSource::fixed(expired).get().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(
        error.to_string(),
        "the credentials (explicit) expired at 1970-01-01T00:00:00Z; give new ones, or a provider that renews them"
    );
}

#[tokio::test]
async fn a_source_prints_no_secret() {
    let fixed = CredentialsSource::fixed(Credentials::new("access", "hunter2").unwrap());
    let text = format!("{fixed:?} {:?}", fixed.get().await.unwrap());
    assert!(text.contains("SecretString(***)") && !text.contains("hunter2"), "{text}");
    assert_eq!(format!("{:?}", CredentialsSource::chain(NcloudChain::new(None))), "chain");
}

/// A provider as a type, whose future borrows from it.
struct Typed(Notify);

impl CredentialsProvider for Typed {
    fn credentials(
        &self,
    ) -> std::pin::Pin<Box<dyn Future<Output = Result<Credentials, Error>> + Send + '_>> {
        Box::pin(async {
            self.0.notified().await;
            Credentials::new("typed", "hunter2")
        })
    }
}

#[tokio::test]
async fn a_provider_may_be_a_type() {
    let typed = Typed(Notify::new());
    typed.0.notify_one();
    let source = CredentialsSource::custom(Arc::new(typed));
    assert_eq!(access_key(&source).await.unwrap(), "typed");
}
