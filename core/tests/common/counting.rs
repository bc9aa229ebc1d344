//! A server that keeps its connections and counts them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

/// Counts the connections of a server.
#[derive(Clone, Default)]
pub struct Connections {
    made: Arc<AtomicUsize>,
    ended: Arc<AtomicUsize>,
}

impl Connections {
    /// How many there have been.
    pub fn made(&self) -> usize {
        self.made.load(Ordering::SeqCst)
    }

    /// How many there are.
    pub fn open(&self) -> usize {
        self.made() - self.ended.load(Ordering::SeqCst)
    }

    /// Waits until there are `count`, for a while.
    pub async fn come_to(&self, count: usize) -> bool {
        for _ in 0..500 {
            if self.open() == count {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        false
    }
}

/// Answers every request with an empty list, on a thread of its own.
pub fn counting() -> (String, Connections) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let connections = Connections::default();
    let seen = connections.clone();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    thread::spawn(move || runtime.block_on(serve(listener, seen)));
    (url, connections)
}

async fn serve(listener: std::net::TcpListener, seen: Connections) {
    let listener = TcpListener::from_std(listener).unwrap();
    while let Ok((stream, _)) = listener.accept().await {
        seen.made.fetch_add(1, Ordering::SeqCst);
        let ended = Arc::clone(&seen.ended);
        tokio::spawn(async move {
            let answer = hyper::service::service_fn(|_: Request<Incoming>| async {
                let body = r#"{"code":"SUCCESS","data":{"totalCount":7}}"#.to_owned();
                Ok::<_, hyper::Error>(Response::new(body))
            });
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
            ended.fetch_add(1, Ordering::SeqCst);
        });
    }
}
