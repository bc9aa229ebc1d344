//! HTTPS: whom a client trusts, and what it says where it does not.

mod common;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bojagi::ErrorKind;
use bojagi::ncloud::{GetSecretListRequest, SecretManager};
use hyper::body::Incoming;
use hyper::{Request, Response, Version};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

/// A server that speaks HTTP/1.1 and 2, with a certificate for `name`. Gives its port, the
/// certificate in PEM form, and the versions of the requests that come.
async fn server(name: &str) -> (u16, String, UnboundedReceiver<Version>) {
    let made = rcgen::generate_simple_self_signed(vec![name.to_owned()]).unwrap();
    let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
    let mut config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key.into())
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (seen, versions) = unbounded_channel();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, seen) = (acceptor.clone(), seen.clone());
            tokio::spawn(async move {
                let Ok(stream) = acceptor.accept(stream).await else { return };
                let answer = hyper::service::service_fn(move |request: Request<Incoming>| {
                    let _ = seen.send(request.version());
                    let body = r#"{"code":"SUCCESS","data":{"totalCount":7}}"#.to_owned();
                    async move { Ok::<_, hyper::Error>(Response::new(body)) }
                });
                let server = auto::Builder::new(TokioExecutor::new());
                let _ = server.serve_connection(TokioIo::new(stream), answer).await;
            });
        }
    });
    (port, made.cert.pem(), versions)
}

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
    assert_eq!(count(&trusting).await, Ok(7));
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
    assert_eq!(count(&secrets).await, Ok(7));
    silent.store(1, Ordering::SeqCst);
    assert_eq!(count(&secrets).await, Ok(7));
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
