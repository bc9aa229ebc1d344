//! A client that is closed.

use std::time::Duration;

use bojagi::ncloud::{GetSecretListRequest, SecretManager};
use bojagi::{Error, ErrorKind};
use bojagi_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator, Fault, FaultKind};

async fn emulator() -> (Emulator, SecretManager) {
    let emulator = Emulator::builder().start().await.unwrap();
    let secrets = SecretManager::builder()
        .access_key(DEFAULT_ACCESS_KEY)
        .secret_key(DEFAULT_SECRET_KEY)
        .endpoint(emulator.url())
        .retry_delay(Duration::from_millis(5))
        .build()
        .unwrap();
    (emulator, secrets)
}

async fn list(secrets: &SecretManager) -> Result<u64, Error> {
    Ok(secrets.get_secret_list(GetSecretListRequest::default()).await?.total_count)
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, Error>) {
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::FailedPrecondition, 0));
    assert!(error.to_string().ends_with(": the client is closed; make a new one"), "{error}");
    assert!(error.operation().is_some() && !error.retryable());
}

#[tokio::test]
async fn a_closed_client_sends_nothing_and_neither_do_its_clones() {
    let (emulator, secrets) = emulator().await;
    let (clone, mut pages) = (secrets.clone(), secrets.iter_secret_list());
    assert_eq!(list(&secrets).await, Ok(0));
    secrets.close();
    secrets.close();
    emulator.add_fault(Fault { delay_ms: Some(0), ..Fault::new(FaultKind::Latency) }).unwrap();
    refused(list(&secrets).await);
    refused(list(&clone).await);
    refused(secrets.resolve_credentials().await);
    refused(pages.next().await.unwrap());
    clone.close();
    assert_eq!(emulator.faults()[0].seen, 0);
}

#[tokio::test]
async fn a_call_that_is_under_way_goes_on_to_its_end_with_all_its_tries() {
    let (emulator, secrets) = emulator().await;
    for fault in [
        Fault { delay_ms: Some(200), count: Some(1), ..Fault::new(FaultKind::Latency) },
        Fault { status: Some(503), count: Some(1), ..Fault::new(FaultKind::Status) },
    ] {
        emulator.add_fault(fault).unwrap();
    }
    let call = async { list(&secrets).await };
    let close = async {
        while emulator.faults()[0].seen == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        secrets.close();
        refused(list(&secrets).await);
    };
    assert_eq!(tokio::join!(call, close).0, Ok(0));
    assert_eq!(emulator.faults()[1].seen, 2);
}
