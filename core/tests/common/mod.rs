//! A server that says what a test tells it to, whatever it is asked.

#![allow(dead_code, reason = "no test needs all of it")]

pub mod counting;
#[cfg(unix)]
pub mod fork;
pub mod https;

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use bojagi::ncloud::SecretManager;

/// Answers one request per connection with `answer`, byte for byte. Gives the URL, and what came in.
pub fn canned(answer: &'static [u8]) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (seen, requests) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let _ = seen.send(request(&mut stream));
            let _ = stream.write_all(answer);
        }
    });
    (url, requests)
}

/// Answers one request after the other, each on a connection of its own, with what comes next in
/// `answers`; nothing at all for an empty one, and for ever the last one.
pub fn scripted(answers: Vec<Vec<u8>>) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (seen, requests) = channel();
    thread::spawn(move || {
        let last = answers.last().cloned().unwrap_or_default();
        let mut answers = answers.into_iter().chain(std::iter::repeat(last));
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let _ = seen.send(request(&mut stream));
            let _ = stream.write_all(&answers.next().unwrap_or_default());
        }
    });
    (url, requests)
}

/// An answer that ends its connection.
pub fn answer(status: u16, headers: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status} x\r\n{headers}connection: close\r\n\r\n{body}").into_bytes()
}

/// Reads a request, with the body if its length is said. On the stack, since a test watches what goes
/// back to the allocator.
fn request(stream: &mut TcpStream) -> String {
    let mut buffer = [0; 64 << 10];
    let mut length = 0;
    loop {
        let read = stream.read(&mut buffer[length..]).unwrap_or(0);
        length += read;
        if read == 0 || whole(&buffer[..length]) {
            return String::from_utf8_lossy(&buffer[..length]).into_owned();
        }
    }
}

fn whole(request: &[u8]) -> bool {
    let Some(end) = request.windows(4).position(|w| w == b"\r\n\r\n") else { return false };
    let head = str::from_utf8(&request[..end]).unwrap_or_default();
    let said = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let said = said.map_or(0, |said| said.parse().unwrap_or(0));
    request.len() >= end + 4 + said
}

/// A client for `url`.
pub fn client(url: &str) -> SecretManager {
    SecretManager::builder()
        .access_key("access")
        .secret_key("secret")
        .endpoint(url)
        .timeout(Duration::from_secs(5))
        .retry_delay(Duration::from_millis(1))
        .build()
        .unwrap()
}
