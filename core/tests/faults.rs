//! A client beside a service that fails: what can be put right is, and what cannot is said.

use std::time::{Duration, Instant};

use bojagi::ncloud::{CreateSecretRequest, GetSecretListRequest, SecretManager};
use bojagi::{Error, ErrorKind};
use bojagi_emulator::{
    DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator, Fault, FaultKind, FaultWhen,
};
use tokio::task::JoinSet;

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

async fn emulator() -> (Emulator, SecretManager) {
    let emulator = Emulator::builder().start().await.unwrap();
    let secrets = SecretManager::builder()
        .access_key(DEFAULT_ACCESS_KEY)
        .secret_key(DEFAULT_SECRET_KEY)
        .endpoint(emulator.url())
        .attempt_timeout(ms(250))
        .retry_delay(ms(5))
        .build()
        .unwrap();
    (emulator, secrets)
}

fn new_secret(number: usize) -> CreateSecretRequest {
    CreateSecretRequest::builder()
        .secret_name(format!("secret-{number}"))
        .value(format!(r#"{{"number":"{number}"}}"#))
        .rotation_targets(vec!["number".into()])
        .build()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_reads_of_a_service_that_fails_every_fifth_time() {
    let (emulator, secrets) = emulator().await;
    let mut ids = Vec::new();
    for number in 0..10 {
        ids.push(secrets.create_secret(new_secret(number)).await.unwrap().secret_id);
    }
    let struck = |kind, probability| Fault { probability, ..Fault::new(kind) };
    let status = |status, probability| Fault {
        status: Some(status),
        ..struck(FaultKind::Status, probability)
    };
    // Of all requests 4 % each, as every fault sees what those before it let pass.
    for fault in [
        Fault { delay_ms: Some(600), ..struck(FaultKind::Latency, 0.04) },
        struck(FaultKind::Reset, 0.04),
        status(500, 0.0417),
        status(503, 0.0435),
        status(429, 0.0455),
    ] {
        emulator.add_fault(fault).unwrap();
    }
    let mut reads = JoinSet::new();
    for reader in 0..20 {
        let (secrets, ids) = (secrets.clone(), ids.clone());
        reads.spawn(async move {
            let mut failed: Vec<Error> = Vec::new();
            for read in 0..50 {
                let number = (reader + read) % ids.len();
                match secrets.get_secret_value(&ids[number]).await {
                    Ok(value) => {
                        let active = value.active.unwrap();
                        assert_eq!(active["number"].reveal(), number.to_string());
                    }
                    Err(error) => failed.push(error),
                }
            }
            failed
        });
    }
    let failed: Vec<Error> = reads.join_all().await.concat();
    let sent = emulator.faults().iter().map(|fault| fault.seen).max().unwrap();
    assert!(sent > 1_150, "only {sent} requests were sent");
    // Four tries in a row fail once in 600 reads; nothing else is an excuse.
    assert!(failed.len() <= 12, "{} reads failed", failed.len());
    for error in failed {
        assert!(error.retryable() && error.attempts() == 4, "{error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_is_down_is_left_alone_in_time() {
    let (emulator, secrets) = emulator().await;
    emulator.add_fault(Fault::new(FaultKind::Hang)).unwrap();
    drop(secrets);
    let secrets = SecretManager::builder()
        .access_key(DEFAULT_ACCESS_KEY)
        .secret_key(DEFAULT_SECRET_KEY)
        .endpoint(emulator.url())
        .timeout(ms(1_500))
        .attempt_timeout(ms(100))
        .retry_delay(ms(5))
        .retry_budget(100)
        .build()
        .unwrap();
    let began = Instant::now();
    let mut reads = JoinSet::new();
    for _ in 0..60 {
        let secrets = secrets.clone();
        reads.spawn(async move { secrets.get_secret_value("id").await.unwrap_err() });
    }
    let errors = reads.join_all().await;
    assert!(began.elapsed() < ms(5_000), "{:?}", began.elapsed());
    // 60 first tries, and 20 more, which is what 100 tokens are enough for.
    let attempts: u32 = errors.iter().map(Error::attempts).sum();
    assert_eq!(attempts, 80);
    // On a busy machine a try may be over before it arrives.
    assert!((1..=80).contains(&emulator.faults()[0].seen));
    assert!(errors.iter().all(|error| error.kind() == ErrorKind::Timeout));
    let told = errors.iter().filter(|e| e.to_string().contains("too many calls")).count();
    assert!(told > 0);
}

#[tokio::test]
async fn a_write_whose_answer_is_lost_is_not_done_twice() {
    let (emulator, secrets) = emulator().await;
    let lost = Fault { when: FaultWhen::After, count: Some(1), ..Fault::new(FaultKind::Reset) };
    emulator.add_fault(lost).unwrap();
    let error = secrets.create_secret(new_secret(1)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Network, 1));
    let list = secrets.get_secret_list(GetSecretListRequest::default()).await.unwrap();
    assert_eq!(list.total_count, 1);
}

#[tokio::test]
async fn an_answer_that_is_cut_off_is_read_again() {
    let (emulator, secrets) = emulator().await;
    let id = secrets.create_secret(new_secret(7)).await.unwrap().secret_id;
    let cut = Fault { when: FaultWhen::After, count: Some(3), ..Fault::new(FaultKind::Cut) };
    emulator.add_fault(cut).unwrap();
    let value = secrets.get_secret_value(&id).await.unwrap();
    assert_eq!(value.active.unwrap()["number"].reveal(), "7");
}
