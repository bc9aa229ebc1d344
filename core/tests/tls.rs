//! HTTPS: whom a client trusts, and what it says where it does not.

mod common;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bojagi::ErrorKind;
use bojagi::ncloud::{CreateSecretRequest, GetSecretListRequest, SecretManager};
use bytes::Bytes;
use common::https::{COUNT, identity, server};
use hyper::{Response, Version};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

fn file(folder: &tempfile::TempDir, content: &str) -> PathBuf {
    let path = folder.path().join("ca.pem");
    std::fs::write(&path, content).unwrap();
    path
}

fn client(port: u16, ca_bundle: Option<&str>) -> Result<SecretManager, bojagi::Error> {
    SecretManager::builder()
        .access_key("access")
        .secret_key("secret")
        .endpoint(format!("https://localhost:{port}"))
        .maybe_ca_bundle(ca_bundle)
        .build()
}

async fn count(secrets: &SecretManager) -> Result<u64, bojagi::Error> {
    Ok(secrets.get_secret_list(GetSecretListRequest::default()).await?.total_count)
}

#[tokio::test]
async fn a_certificate_authority_of_ones_own_is_trusted_where_it_is_named() {
    let (port, pem, mut versions) = server("localhost").await;
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, &pem);
    let trusting = client(port, path.to_str()).unwrap();
    assert_eq!(count(&trusting).await, Ok(COUNT));
    assert_eq!(versions.recv().await, Some(Version::HTTP_2));

    let error = count(&client(port, None).unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Network, 1));
    assert!(!error.retryable());
    assert!(error.to_string().contains("certificate is refused"), "{error}");
    assert!(error.to_string().contains("ca_bundle"), "{error}");
}

#[tokio::test]
async fn a_certificate_for_another_host_is_refused_whoever_signed_it() {
    let (port, pem, _versions) = server("elsewhere.example").await;
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, &pem);
    let error = count(&client(port, path.to_str()).unwrap()).await.unwrap_err();
    assert!(error.to_string().contains("certificate is refused"), "{error}");
}

/// Passes connections on to `port`, until it is told that those there are go silent.
async fn network(port: u16) -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let outside = listener.local_addr().unwrap().port();
    let silent = Arc::new(AtomicUsize::new(0));
    let told = Arc::clone(&silent);
    tokio::spawn(async move {
        for number in 1.. {
            let (client, _) = listener.accept().await.unwrap();
            let server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
            let (client, server) = (client.into_split(), server.into_split());
            for (mut from, mut to) in [(client.0, server.1), (server.0, client.1)] {
                let told = Arc::clone(&told);
                tokio::spawn(async move {
                    let mut buffer = vec![0; 1 << 14];
                    while let Ok(length @ 1..) = from.read(&mut buffer).await {
                        if told.load(Ordering::SeqCst) < number {
                            let _ = to.write_all(&buffer[..length]).await;
                        }
                    }
                });
            }
        }
    });
    (outside, silent)
}

#[tokio::test]
async fn a_connection_that_went_silent_is_left() {
    let (port, pem, _versions) = server("localhost").await;
    let (port, silent) = network(port).await;
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, &pem);
    let secrets = client(port, path.to_str()).unwrap();
    assert_eq!(count(&secrets).await, Ok(COUNT));
    silent.store(1, Ordering::SeqCst);
    assert_eq!(count(&secrets).await, Ok(COUNT));
}

/// A server that sends the first `refused` requests away before it begins with them, or in the midst of
/// an answer that it has `begun`. Gives its port, its certificate, and how many requests came.
async fn busy(refused: usize, begun: bool) -> (u16, String, Arc<AtomicUsize>) {
    let (acceptor, pem) = identity("localhost");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let came = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&came);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let stream = acceptor.accept(stream).await.unwrap();
            let mut connection = h2::server::handshake(stream).await.unwrap();
            let count = Arc::clone(&count);
            tokio::spawn(async move {
                while let Some(Ok((_, mut respond))) = connection.accept().await {
                    let refused = count.fetch_add(1, Ordering::SeqCst) < refused;
                    if refused && !begun {
                        respond.send_reset(h2::Reason::REFUSED_STREAM);
                        continue;
                    }
                    let mut body = respond.send_response(Response::new(()), false).unwrap();
                    if refused {
                        tokio::spawn(async move {
                            tokio::time::sleep(Duration::from_millis(100)).await;
                            body.send_reset(h2::Reason::REFUSED_STREAM);
                        });
                        continue;
                    }
                    let data = r#"{"code":"SUCCESS","data":{"secretId":"1"}}"#;
                    body.send_data(Bytes::from_static(data.as_bytes()), true).unwrap();
                }
            });
        }
    });
    (port, pem, came)
}

#[tokio::test]
async fn a_request_that_the_server_did_not_begin_with_is_sent_again_whatever_it_does() {
    let request = || {
        CreateSecretRequest::builder()
            .secret_name("name")
            .value(r#"{"a":"b"}"#)
            .rotation_targets(vec!["a".into()])
            .build()
    };
    let folder = tempfile::tempdir().unwrap();
    let (port, pem, came) = busy(2, false).await;
    let path = file(&folder, &pem);
    let created = client(port, path.to_str()).unwrap().create_secret(request()).await;
    assert_eq!(created.unwrap().secret_id, "1");
    assert_eq!(came.load(Ordering::SeqCst), 3);

    // Beyond two, each is a try of its own.
    let (port, pem, came) = busy(usize::MAX, false).await;
    let path = file(&folder, &pem);
    let error = client(port, path.to_str()).unwrap().create_secret(request()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Network, 4));
    assert_eq!(came.load(Ordering::SeqCst), 6);

    // What has been answered in part has been carried out.
    let (port, pem, came) = busy(1, true).await;
    let path = file(&folder, &pem);
    let error = client(port, path.to_str()).unwrap().create_secret(request()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Network, 1));
    assert!(error.to_string().contains("may have been carried out"), "{error}");
    assert_eq!(came.load(Ordering::SeqCst), 1);
}

#[test]
fn a_bundle_that_cannot_be_used_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.pem");
    for path in [missing, file(&folder, "no certificate")] {
        let error = client(1, path.to_str()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.to_string().starts_with("ca_bundle: "), "{error}");
    }
}
