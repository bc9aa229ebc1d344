//! Calls of an https service through a proxy, which sees where they go and nothing else.

mod common;

use bojagi::ncloud::{GetSecretListRequest, SecretManager};
use bojagi::{Error, ErrorKind};
use common::https::{COUNT, identity, server};
use hyper::Version;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::Command;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio_rustls::TlsAcceptor;

/// user:pa ss
const AUTHORIZATION: &str = "Basic dXNlcjpwYSBzcw==";

/// A proxy for those who know its password, behind TLS where it has an identity. Gives its port, and
/// what it is asked.
async fn proxy(identity: Option<TlsAcceptor>) -> (u16, UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (seen, requests) = unbounded_channel();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (identity, seen) = (identity.clone(), seen.clone());
            tokio::spawn(async move {
                match identity {
                    None => pass_on(stream, seen).await,
                    Some(identity) => {
                        let Ok(stream) = identity.accept(stream).await else { return };
                        // What a proxy is asked is HTTP/1.1.
                        assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
                        pass_on(stream, seen).await;
                    }
                }
            });
        }
    });
    (port, requests)
}

async fn pass_on(mut client: impl AsyncRead + AsyncWrite + Unpin, seen: UnboundedSender<String>) {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        let Ok(byte) = client.read_u8().await else { return };
        head.push(byte.into());
    }
    let to = head.split(' ').nth(1).unwrap().replace("secrets.invalid", "127.0.0.1");
    let known = head
        .to_ascii_lowercase()
        .contains(&format!("proxy-authorization: {}\r\n", AUTHORIZATION.to_ascii_lowercase()));
    seen.send(head).unwrap();
    if !known {
        let _ = client.write_all(b"HTTP/1.1 407 Who is there?\r\n\r\n").await;
        return;
    }
    let mut service = TcpStream::connect(to).await.unwrap();
    client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
    let _ = copy_bidirectional(&mut client, &mut service).await;
}

/// Asks a service of a name that only the proxy knows.
async fn count(port: u16, ca_bundle: &str, proxy: Option<&str>) -> Result<u64, Error> {
    let secrets = SecretManager::builder()
        .access_key("access")
        .secret_key("secret")
        .endpoint(format!("https://secrets.invalid:{port}"))
        .ca_bundle(ca_bundle)
        .maybe_proxy(proxy)
        .max_attempts(1)
        .build()?;
    Ok(secrets.get_secret_list(GetSecretListRequest::default()).await?.total_count)
}

struct Bundle(tempfile::NamedTempFile);

impl Bundle {
    fn new(content: &str) -> Self {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(&file, content).unwrap();
        Self(file)
    }

    fn path(&self) -> &str {
        self.0.path().to_str().unwrap()
    }
}

#[tokio::test]
async fn a_proxy_passes_on_what_it_cannot_read() {
    let (port, pem, mut versions) = server("secrets.invalid").await;
    let (proxy_port, mut requests) = proxy(None).await;
    let bundle = Bundle::new(&pem);
    let url = format!("http://user:pa%20ss@127.0.0.1:{proxy_port}");
    assert_eq!(count(port, bundle.path(), Some(&url)).await, Ok(COUNT));
    assert_eq!(versions.recv().await, Some(Version::HTTP_2));
    let request = requests.recv().await.unwrap();
    assert!(request.starts_with(&format!("CONNECT secrets.invalid:{port} HTTP/1.1\r\n")));
    let agent = format!("user-agent: bojagi/{}\r\n", env!("CARGO_PKG_VERSION"));
    assert!(request.contains(&agent), "{request}");
    assert!(!request.contains("access") && !request.contains("x-ncp"), "{request}");

    // A password as people write it.
    let url = format!("http://user:pa ss@127.0.0.1:{proxy_port}");
    assert_eq!(count(port, bundle.path(), Some(&url)).await, Ok(COUNT));
}

#[tokio::test]
async fn a_proxy_may_be_behind_tls_itself() {
    let (port, service_pem, mut versions) = server("secrets.invalid").await;
    let (identity, proxy_pem) = identity("localhost");
    let (proxy_port, mut requests) = proxy(Some(identity)).await;
    let bundle = Bundle::new(&format!("{service_pem}{proxy_pem}"));
    let url = format!("https://user:pa%20ss@localhost:{proxy_port}");
    assert_eq!(count(port, bundle.path(), Some(&url)).await, Ok(COUNT));
    assert_eq!(versions.recv().await, Some(Version::HTTP_2));
    assert!(requests.recv().await.unwrap().starts_with("CONNECT secrets.invalid:"));

    let untrusted = Bundle::new(&service_pem);
    let error = count(port, untrusted.path(), Some(&url)).await.unwrap_err();
    assert!(error.to_string().contains("certificate is refused"), "{error}");
}

#[tokio::test]
async fn a_proxy_that_refuses_is_named_and_its_password_is_not() {
    let (port, pem, _versions) = server("secrets.invalid").await;
    let (proxy_port, _requests) = proxy(None).await;
    let bundle = Bundle::new(&pem);
    let url = format!("http://user:hunter2@127.0.0.1:{proxy_port}");
    let error = count(port, bundle.path(), Some(&url)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    assert!(error.to_string().contains("proxy authorization required"), "{error}");
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[tokio::test]
async fn a_proxy_that_goes_silent_is_not_waited_for_longer_than_for_a_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let secrets = SecretManager::builder()
        .access_key("access")
        .secret_key("secret")
        .endpoint("https://secrets.invalid")
        .proxy(url)
        .connect_timeout(std::time::Duration::from_millis(100))
        .max_attempts(1)
        .build()
        .unwrap();
    let error = secrets.get_secret_detail("1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("no connection within 100 ms"), "{error}");
}

/// Plays the application in the tests below, in a process with an environment of its own.
#[tokio::test]
#[ignore = "only for other tests"]
async fn an_application() {
    let variable = |name| std::env::var(name).unwrap();
    let port = variable("PORT").parse().unwrap();
    let proxy = std::env::var("PROXY").ok();
    match count(port, &variable("BUNDLE"), proxy.as_deref()).await {
        Ok(count) => println!("saw: {count}"),
        Err(error) => println!("saw: {error}"),
    }
}

#[tokio::test]
async fn the_environment_names_a_proxy_and_what_goes_without() {
    let (port, pem, _versions) = server("secrets.invalid").await;
    let (proxy_port, _requests) = proxy(None).await;
    let bundle = Bundle::new(&pem);
    let application = async |environment: &[(&str, &str)]| {
        let program = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "an_application", "--ignored", "--nocapture"])
            .env_clear()
            .envs([("PORT", port.to_string().as_str()), ("BUNDLE", bundle.path())])
            .envs(environment.iter().copied())
            .output();
        let text = String::from_utf8(program.await.unwrap().stdout).unwrap();
        text.lines().find_map(|line| line.split_once("saw: ")).unwrap().1.to_owned()
    };
    let (url, counted) = (format!("http://user:pa%20ss@127.0.0.1:{proxy_port}"), COUNT.to_string());
    assert_eq!(application(&[("HTTPS_PROXY", &url)]).await, counted);
    assert_eq!(application(&[("https_proxy", &url)]).await, counted);
    assert_eq!(application(&[("ALL_PROXY", &url)]).await, counted);
    // Nobody but the proxy knows the name.
    let failed = |text: String| assert!(text.contains("no connection"), "{text}");
    failed(application(&[]).await);
    failed(application(&[("HTTP_PROXY", &url)]).await);
    failed(application(&[("HTTPS_PROXY", &url), ("NO_PROXY", "secrets.invalid")]).await);
    failed(application(&[("HTTPS_PROXY", &url), ("PROXY", "")]).await);
    // What the application says comes first.
    let nobody = "http://127.0.0.1:1";
    assert_eq!(application(&[("HTTPS_PROXY", nobody), ("PROXY", &url)]).await, counted);
}
